/** The compact result of a post, and the page on which the whole opens: it keeps nothing that nobody asked it to keep. */
import { GERMAN } from "./german.js";
import { drawn, open } from "./pages/guest.js";
import { ENGLISH, everythingStored, expect, keptAt, KEY, LEADER, NOTHING_STORED, test, Widget } from "./widget.js";

/** Comes to the result of a post that shows the compact one. */
async function compactResult(page, widget, answers = LEADER.answers) {
  await open(page, "plain");
  await page.locator("leadership-load").evaluate((element) => (element.result = "compact"));
  await drawn(page);
  await widget.answerOnly(answers);
}

/** Opens the whole result in a tab of its own, as the person does. */
async function whole(page, widget, words = ENGLISH) {
  const opens = page.context().waitForEvent("page");
  await widget.element.locator(".way-to-whole a").click();
  const tab = new Widget(await opens, words);
  await tab.ready();
  return tab;
}

test("a compact result shows the three scales, and one filled button", async ({ page, widget }) => {
  await compactResult(page, widget);
  for (const name of ["Overload", "Expertise gap", "Isolation"]) await expect(widget.scale(name)).toBeVisible();
  await expect(widget.scale("Overload").locator(".strongest")).toBeVisible();
  await expect(widget.element.locator(".share, .menu, .suggestions, [data-section=pairs], [data-section=table], .disciplines")).toHaveCount(0);
  await expect(widget.element.locator(".result .primary")).toHaveText(["See the whole result"]);
  await expect(widget.button("Start again")).toBeVisible();
  const href = await widget.element.locator(".way-to-whole a").getAttribute("href");
  expect(href).toMatch(/^http.+\/pages\/plain\/widget\/#ll=[0-9A-Z]+&ll-own=1$/);
  await page.locator("leadership-load").evaluate((element) => (element.result = null));
  await expect(widget.link).toBeVisible();
  await expect(widget.element.locator(".way-to-whole")).toHaveCount(0);
});

test("the whole opens as a shared link, and nothing is kept unless it is asked for", async ({ page, widget }) => {
  await compactResult(page, widget);
  const tab = await whole(page, widget);
  await tab.says("Is this yours? Opening it has changed none of your own answers.");
  await expect(tab.heading("What you could try")).toBeVisible();
  await expect(tab.scale("Overload")).toContainText("about 71%");
  await expect(tab.link).toHaveCount(0);
  // Whoever passes the address on has brought it to a coach, who sees their own view by one press.
  await tab.button("For the coach").click();
  await expect(tab.heading("A shared result, for the coach")).toBeVisible();
  await tab.button("As the person reads it").click();
  await expect(tab.heading("What you could try")).toBeVisible();
  expect(await everythingStored(tab.page)).toEqual(NOTHING_STORED);
  await tab.page.reload();
  await tab.ready();
  await tab.says("Is this yours?");
  expect(await everythingStored(tab.page)).toEqual(NOTHING_STORED);

  await tab.button("Keep it here").click();
  await expect(tab.heading("Your result")).toBeFocused();
  await expect(tab.link).toBeVisible();
  expect(await tab.page.evaluate(() => location.hash)).toBe("");
  const { local } = await everythingStored(tab.page);
  expect(Object.keys(local)).toHaveLength(1);
  expect(JSON.stringify(local)).toContain("2026-11-22");
  await tab.page.reload();
  await tab.ready();
  await tab.button("Back").or(tab.button("Start")).first().waitFor();
  await tab.says("22 November 2026");
});

test("whoever keeps the whole result takes a next step there", async ({ page, widget }) => {
  await compactResult(page, widget);
  const tab = await whole(page, widget);
  await tab.button("Keep it here").click();
  await tab.button("Write a next step of my own").click();
  await tab.field("What I will try").fill("I will name an acting lead.");
  await tab.button("Save the step").click();
  await expect(tab.element.locator(".next-step")).toContainText("I will name an acting lead.");
  const kept = async () => Object.values((await everythingStored(tab.page)).local).map((text) => JSON.parse(text).check.step);
  await expect.poll(kept).toEqual([{ text: "I will name an acting lead." }]);
  await tab.button("Remove").click();
  await expect.poll(kept).toEqual([undefined]);
  await tab.button("Undo").click();
  await expect.poll(kept).toEqual([{ text: "I will name an acting lead." }]);
});

test("a compact result asks how the last step went", async ({ page, widget }) => {
  const check = { ...LEADER, takenOn: "2026-10-25", step: { text: "I will name an acting lead." } };
  await page.addInitScript((text) => {
    if (origin !== "null") localStorage.setItem("leadership-load:check:000000:seeded", text);
  }, JSON.stringify({ format: 1, check }));
  await compactResult(page, widget);
  const last = widget.element.locator(".look-back");
  await expect(last).toContainText("Last time you wanted to try: “I will name an acting lead.”");
  await widget.button("partly done").click();
  await expect(last.locator("[aria-pressed=true]")).toHaveText(["partly done"]);
});

test("whoever has a run of their own keeps it, with the result beside it", async ({ page, widget }) => {
  await compactResult(page, widget);
  const run = keptAt("expertise-3", { again: null });
  await page.evaluate(([key, run]) => localStorage.setItem(key, run), [KEY, run]);
  const tab = await whole(page, widget);
  await tab.says("Is this yours?");
  expect((await everythingStored(tab.page)).local).toEqual({ [KEY]: run });
  await tab.button("Keep it here").click();
  await expect(tab.heading("Your result")).toBeFocused();
  const { local } = await everythingStored(tab.page);
  expect(local[KEY]).toBe(run);
  expect(Object.keys(local)).toHaveLength(2);
});

test("a browser that keeps nothing says so, and the result stays", async ({ page, widget }) => {
  await compactResult(page, widget);
  await page.context().addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  const tab = await whole(page, widget);
  await tab.button("Keep it here").click();
  await expect(tab.element.getByRole("alert")).not.toBeEmpty();
  await tab.says("Is this yours?");
  await expect(tab.scale("Overload")).toBeVisible();
});

test("a link that was shared with somebody asks nothing", async ({ widget }) => {
  await widget.open("#ll=1H40089TNPSD6J56TJJV2G01N6ZFZX");
  await widget.says("it is not yours");
  await widget.saysNothingOf("Is this yours?");
});

test.describe("in German", () => {
  test.use({ locale: "de-DE", words: GERMAN });

  test("the whole asks in German", async ({ page, widget }) => {
    await open(page, "german");
    await page.locator("leadership-load").evaluate((element) => element.setAttribute("result", "compact"));
    await drawn(page);
    await widget.answerOnly(LEADER.answers);
    await expect(widget.element.locator(".result .primary")).toHaveText(["Ganzes Ergebnis ansehen"]);
    const tab = await whole(page, widget, GERMAN);
    await tab.says("Ist das Ihr Ergebnis?");
    await tab.button("Hier speichern").click();
    await expect(tab.heading("Ihr Ergebnis")).toBeFocused();
  });
});

test("another value of the attribute is told of, and the whole result is shown", async ({ page, widget, allow }) => {
  allow(/^console warning: <leadership-load> uses the default result, for short is neither whole nor compact$/);
  const warned = page.waitForEvent("console", (message) => message.text().includes("uses the default result"));
  await open(page, "plain");
  await page.locator("leadership-load").evaluate((element) => element.setAttribute("result", "short"));
  await warned;
  await drawn(page);
  expect(await page.locator("leadership-load").evaluate((element) => element.result)).toBe("whole");
  await widget.answerOnly(LEADER.answers);
  await expect(widget.link).toBeVisible();
});
