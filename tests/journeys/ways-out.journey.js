/** Tests every way out of a shared result: one choice applies to all of them. */
import { keptCheck, savedBy, seen, stored } from "./history.js";
import { expect, keptAt, LEADER, test } from "./widget.js";

/** Two people who answered alike, and gave other figures, disciplines, closing answers and times. */
const ONE = {
  facts: { ...LEADER.facts, homeDiscipline: "Alchemy" },
  disciplines: [
    { name: "Alchemy", need: 3, own: 4, cover: 4 },
    { name: "product", need: 4, own: 3, cover: 3 },
    { name: "design", need: 3, own: 1, cover: 2 },
  ],
  again: 3,
  milliseconds: 140_000,
};
const OTHER = {
  facts: { seats: 31, ownSeats: 2, employeeShare: 83, dependentSeats: 7, rolesPlanned: 17, rolesUnfilled: 13, meetings: 5 },
  disciplines: [
    { name: "Dowsing", need: 1, own: 0, cover: 1 },
    { name: "data", need: 2, own: 1, cover: 0 },
    { name: "security", need: 4, own: 1, cover: 4 },
    { name: "quality", need: 2, own: 2, cover: 2 },
  ],
  again: 0,
  milliseconds: 777_000,
};

const CHOICES = ["the figures you gave", "your ratings of the disciplines", "the time that the statements took", "again"];

/** Has the page note what it copies, shares and prints. */
async function noteWaysOut(page) {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: { writeText: async (text) => void (window.copied = text) } });
    navigator.share = async (data) => void (window.shared = { ...data });
    navigator.canShare = () => true;
    window.print = () => (window.top.whatPrints = window);
  });
}

/** All that leaves in each way, by the name of the way. */
async function waysOut(page, widget) {
  const copiedBy = async (name) => {
    await page.evaluate(() => (window.copied = undefined));
    await widget.button(name).click();
    return (await page.waitForFunction(() => window.copied)).jsonValue();
  };
  const link = await widget.link.inputValue();
  const copied = await copiedBy("Copy the link");
  const text = await copiedBy("Copy as text");
  const mail = await widget.element.getByRole("link", { name: "Mail" }).getAttribute("href");
  await page.evaluate(() => (window.shared = undefined));
  await widget.button("Share…").click();
  const shared = await (await page.waitForFunction(() => window.shared)).jsonValue();
  await widget.element.locator("details", { has: page.getByText("As a QR code") }).evaluate((details) => (details.open = true));
  const code = await widget.element.locator(".qr-dark").getAttribute("d");
  const reminder = await savedBy(page, () => widget.button("Remind me in four weeks").click());

  await widget.button("See what the reader will see").click();
  const preview = await widget.element.locator(".preview").innerText();
  await page.evaluate(() => (window.whatPrints = undefined));
  // Within a second of it, a press counts as part of the one that printed last.
  await page.clock.fastForward(1000);
  await widget.button("Print what the reader will see").click();
  const frame = await page.waitForFunction(() => window.whatPrints);
  const printed = await frame.evaluate(({ document }) => {
    const root = document.body.querySelector("*").shadowRoot ?? document.body;
    return root.querySelector(".preview").textContent;
  });
  await page.evaluate(() => window.whatPrints.dispatchEvent(new Event("afterprint")));
  await widget.button("Hide what the reader will see").click();
  return { link, copied, text, mail, shared, code, reminder: reminder.text.replace(/^(UID|DTSTAMP):.*$/gm, ""), preview, printed };
}

const choice = (widget, name) =>
  widget.element.locator(".travels").getByRole("checkbox", { name: name === "again" ? /role again/i : new RegExp(name, "i") });

for (const [what, unticked] of [
  ["the figures", [0, 1]],
  ["everything that can be", [0, 1, 2, 3]],
]) {
  test(`whoever unticks ${what} gives away nothing of it, in no way`, async ({ widget, page, another }) => {
    const ways = [];
    for (const person of [ONE, OTHER]) {
      const { facts, disciplines, again, milliseconds } = person;
      const all = unticked.length === CHOICES.length;
      const run = keptAt("result", { facts, disciplines, ...(all ? { again, milliseconds } : {}) });
      const theirs = person === ONE ? page : await another({ acceptDownloads: true });
      const shown = person === ONE ? widget : new widget.constructor(theirs);
      await noteWaysOut(theirs);
      await shown.openKept(run);
      const before = await shown.link.inputValue();
      for (const index of unticked) await choice(shown, CHOICES[index]).uncheck();
      await expect(shown.link).not.toHaveValue(before);
      ways.push(await waysOut(theirs, shown));
    }
    const [one, other] = ways;
    expect(one).toEqual(other);
    expect(one.text).not.toMatch(/Alchemy|Dowsing|employees/);
    expect(new URL(one.mail).searchParams.get("body").split("\r\n\r\n")).toContain(one.link);
    expect([one.copied, one.shared.url]).toEqual([one.link, one.link]);
  });
}

test("ticked again, it is in every way again", async ({ widget, page }) => {
  await noteWaysOut(page);
  await widget.openKept(keptAt("result", ONE));
  const before = await waysOut(page, widget);
  for (const name of CHOICES) await choice(widget, name).uncheck();
  for (const name of CHOICES) await choice(widget, name).check();
  expect(await waysOut(page, widget)).toEqual(before);
  for (const way of ["preview", "printed"]) expect(before[way], way).toContain("Alchemy");
  expect(before.text).toContain("The largest gap is in Design.");
});

test("label and note are in every way that has room for them", async ({ widget, page }) => {
  await noteWaysOut(page);
  await widget.openKept(keptAt("result"));
  await widget.element.getByLabel("A label").fill("after the reorg");
  await widget.element.getByLabel("A note", { exact: true }).fill("Only for you");
  const { text, preview, printed } = await waysOut(page, widget);
  for (const way of [text, preview, printed]) {
    expect(way).toContain("after the reorg");
    expect(way).toContain("Only for you");
  }
});

test("the label of an imported check stands in its field, and clearing it clears it everywhere", async ({ widget, page }) => {
  await noteWaysOut(page);
  const [key, text] = keptCheck("2026-09-27", ["3331323", "2212332", "4313303"]);
  const labelled = JSON.parse(text);
  labelled.check.label = "before the merger";
  await page.addInitScript(([key, text]) => localStorage.setItem(key, text), [key, JSON.stringify(labelled)]);
  await page.clock.setFixedTime("2026-11-22T12:00:00");
  await widget.open();
  await seen(page).history.getByRole("button", { name: /27 September 2026/ }).first().click();
  const label = widget.element.getByLabel("A label");
  await expect(label).toHaveValue("before the merger");
  const before = await widget.link.inputValue();
  await label.fill("");
  await expect(widget.link).not.toHaveValue(before);
  await widget.button("Copy as text").click();
  expect(await (await page.waitForFunction(() => window.copied)).jsonValue()).not.toContain("merger");
  const read = await page.evaluate(async (text) => (await import("/leadership-load.js")).readLink(text), await widget.link.inputValue());
  expect(read.checks[0].label).toBeUndefined();
  await widget.button("See what the reader will see").click();
  await expect(widget.element.locator(".preview")).not.toContainText("merger");
  // The kept check is not the shared one: it stays as it was.
  expect(JSON.stringify(await stored(page))).toContain("before the merger");
});

test("one's own result is printed whole, and the two prints have two names", async ({ widget, page }) => {
  await noteWaysOut(page);
  await widget.openKept(keptAt("result", ONE));
  for (const name of CHOICES) await choice(widget, name).uncheck();
  await widget.button("See what the reader will see").click();
  await expect(widget.button("Print")).toHaveCount(1);
  await widget.button("Print").click();
  const frame = await page.waitForFunction(() => window.whatPrints);
  const printed = await frame.evaluate(({ document }) => document.body.querySelector("*").shadowRoot.textContent);
  expect(printed).toContain("Alchemy");
});

test("files of one's own checks are whole, and say so", async ({ widget, page }) => {
  await widget.openKept(keptAt("result", ONE));
  for (const name of CHOICES) await choice(widget, name).uncheck();
  await widget.says("These files are for yourself: they contain everything you gave");
  const { text } = await savedBy(page, () => widget.button("Save as a file").click());
  expect(text).toContain("Alchemy");
});

test("a seal that comes off says so, and what was sealed before is not offered", async ({ widget }) => {
  await widget.openKept(keptAt("result"));
  const seal = widget.element.getByLabel("protect it with six words");
  await seal.check();
  await expect(widget.element.locator(".passphrase")).toBeVisible();
  await expect(widget.link).toHaveValue(/#ll=S/);
  await choice(widget, CHOICES[0]).uncheck();
  await widget.says("The link is no longer protected");
  await expect(seal).not.toBeChecked();
  await expect(widget.element.locator(".passphrase")).toHaveCount(0);
  await expect(widget.link).toHaveValue(/#ll=1/);
});

test("a change while the seal is computed leaves the link open, and says so", async ({ widget, page }) => {
  // The seal takes until the journey lets it go on.
  await page.addInitScript(() => {
    const derive = SubtleCrypto.prototype.deriveKey;
    const gate = new Promise((open) => (window.openGate = open));
    SubtleCrypto.prototype.deriveKey = async function (...options) {
      await gate;
      return derive.apply(this, options);
    };
  });
  await widget.openKept(keptAt("result"));
  await widget.element.getByLabel("protect it with six words").check();
  await choice(widget, CHOICES[0]).uncheck();
  await widget.says("The link is no longer protected");
  await page.evaluate(() => window.openGate());
  await widget.element.getByLabel("protect it with six words").check();
  await expect(widget.link).toHaveValue(/#ll=S/);
  await expect(widget.element.locator(".passphrase")).toBeVisible();
});

test("what was copied before the choice changed is not said any more", async ({ widget, page }) => {
  await noteWaysOut(page);
  await widget.openKept(keptAt("result"));
  await widget.button("Copy the link").click();
  await widget.says("The link is copied.");
  await choice(widget, CHOICES[0]).uncheck();
  await widget.saysNothingOf("The link is copied.");
});

test("a second press says it again", async ({ widget, page }) => {
  await noteWaysOut(page);
  await widget.openKept(keptAt("result"));
  await widget.button("Copy the link").click();
  const said = widget.element.getByText("The link is copied.");
  await said.evaluate((element) => (element.isOld = true));
  await widget.button("Copy the link").click();
  // A reader of the screen tells what is new in a status; the same element with the same words is not.
  await expect.poll(() => said.evaluate((element) => Boolean(element.isOld))).toBe(false);
});

test("the six words are copied, and it is said", async ({ widget, page }) => {
  await noteWaysOut(page);
  await widget.openKept(keptAt("result"));
  await widget.element.getByLabel("protect it with six words").check();
  const words = await widget.element.locator(".passphrase").textContent();
  await widget.button("Copy the words").click();
  await widget.says("The words are copied.");
  expect(await page.evaluate(() => window.copied)).toBe(words);
});

for (const [name, isSaid] of [["NotAllowedError", true], ["DataError", true], ["AbortError", false], ["InvalidStateError", false]]) {
  test(`a share sheet that ends with ${name} ${isSaid ? "says so" : "says nothing"}`, async ({ widget, page }) => {
    await page.addInitScript((name) => {
      navigator.canShare = () => true;
      navigator.share = () => Promise.reject(new DOMException("no", name)).finally(() => (window.isOver = true));
    }, name);
    await widget.openKept(keptAt("result"));
    await widget.button("Share…").click();
    await page.waitForFunction(() => window.isOver);
    const refusal = "This page may not open the share sheet here.";
    if (isSaid) await widget.says(refusal);
    else await widget.saysNothingOf(refusal);
  });
}

test("where the page may not use the clipboard, copying still works, and the focus stays", async ({ widget, page }) => {
  await page.addInitScript(() => {
    Clipboard.prototype.writeText = () => Promise.reject(new DOMException("no", "NotAllowedError"));
    addEventListener("copy", (event) => (window.copied = event.composedPath()[0].value), { capture: true });
  });
  await widget.openKept(keptAt("result"));
  await widget.button("Copy the link").click();
  await widget.says("The link is copied.");
  expect(await page.evaluate(() => window.copied)).toBe(await widget.link.inputValue());
  await expect(widget.button("Copy the link")).toBeFocused();
  await expect(widget.element.getByLabel("Text to copy")).toHaveCount(0);
});

test("mail stays in its place under a page's base target", async ({ widget, page }) => {
  await page.addInitScript(() =>
    addEventListener("DOMContentLoaded", () => {
      const base = document.createElement("base");
      base.target = "_blank";
      document.head.append(base);
    }),
  );
  await widget.openKept(keptAt("result"));
  await expect(widget.element.getByRole("link", { name: "Mail" })).toHaveAttribute("target", "_self");
  await widget.saysNothingOf("If no mail opens");
});

test("mail in a frame does not open in the frame, and the words say what to do", async ({ page }) => {
  await page.route("/outer", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: '<!doctype html><title>A page</title><link rel="icon" href="data:," /><iframe src="/" title="Check" width="800" height="900"></iframe>',
    }),
  );
  await page.clock.setFixedTime(`${LEADER.takenOn}T12:00:00`);
  await page.addInitScript((run) => localStorage.setItem("leadership-load:run", run), keptAt("result"));
  await page.goto("/outer");
  const frame = page.frameLocator("iframe");
  await expect(frame.getByRole("link", { name: "Mail" })).toHaveAttribute("target", "_top");
  await expect(frame.getByText("If no mail opens")).toBeVisible();
});
