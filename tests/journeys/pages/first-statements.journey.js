/** Tests a run that somebody begins before the module is there. */
import { expect, LEADER, notedEvents, STATEMENTS, test, Widget } from "../widget.js";
import { drawn, holdModule, open, watchShifts } from "./guest.js";

const { overload, expertise, isolation } = LEADER.answers;

/** Returns what the widget shows, element by element: its place and its text. Mere holders of a card are left out. */
const seen = (page) =>
  page.locator("leadership-load [part=widget]").evaluate((widget) =>
    [...widget.querySelectorAll(":not(.room, .room > div, [aria-hidden], [aria-hidden] *)")].map((node) => {
      const { x, y, width, height } = node.getBoundingClientRect();
      const text = node.childElementCount ? "" : node.textContent;
      return [node.localName, text, node.name, node.checked, x, y, width, height];
    }),
  );

test("everything up to the meetings is answered before the module is there, and counts", async ({ page }) => {
  const events = await notedEvents(page);
  const release = await holdModule(page);
  const widget = new Widget(page);
  await open(page, "plain");
  await widget.start();
  await expect(widget.radio(0)).toBeFocused();
  await widget.answer(overload);
  for (const [index, value] of expertise.entries()) {
    await widget.isAt(8 + index);
    await widget.option(value).click();
  }
  await widget.says("One moment…");
  await page.keyboard.press("1");
  await expect.poll(() => events.map(([name]) => name)).toEqual(["start", ...Array(14).fill("progress")]);
  expect(events.at(-1)).toEqual(["progress", { answered: 14, of: 21 }]);

  release();
  await widget.field("meetings").fill("8");
  await widget.button("Next").click();
  await widget.answer(isolation, 15);
  await widget.button("Skip to the result").click();
  await expect(widget.scale("Overload")).toContainText("71");
  await expect(widget.scale("Expertise gap")).toContainText("46");
  await expect.poll(() => events.map(([name]) => name)).toEqual([
    "start",
    ...Array(14).fill("progress"),
    "ready",
    ...Array(7).fill("progress"),
    "complete",
  ]);
});

test("answers that come faster than the browser paints all count", async ({ page }) => {
  const release = await holdModule(page);
  const widget = new Widget(page);
  await open(page, "plain");
  await expect(widget.button("Start")).toBeVisible();
  await widget.element.evaluate(async ({ shadowRoot }) => {
    const press = (deed) =>
      [...shadowRoot.querySelectorAll(`[data-do=${deed}]`)].find((node) => !node.closest("[aria-hidden]")).click();
    press("begin");
    for (let number = 0; number < 14; number += 1) press(`answer-${number % 5}`);
    // Work that was left for the next frame is done only now.
    await new Promise((painted) => requestAnimationFrame(() => setTimeout(() => setTimeout(painted))));
  });
  await widget.says("One moment…");
  release();
  await expect(widget.field("meetings")).toBeVisible();
  await widget.button("Back").click();
  await expect(widget.radio(3)).toBeChecked();
});

for (const [width, scheme] of [[280, "light"], [360, "dark"], [1100, "light"]]) {
  test(`the module takes a statement over as it stands, at ${width} px in ${scheme}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: scheme });
    const shifts = await watchShifts(page);
    const release = await holdModule(page);
    const widget = new Widget(page);
    await open(page, "plain");
    await widget.start();
    await widget.answer(overload);
    await widget.isAt(8);
    await expect(widget.radio(0)).toBeFocused();
    // This waits until all is painted.
    const shiftsBefore = await shifts();
    const [before, place] = [await seen(page), await page.evaluate(() => scrollY)];

    release();
    await drawn(page);
    expect(await seen(page)).toEqual(before);
    expect(await page.evaluate(() => scrollY)).toBe(place);
    expect(await shifts()).toBe(shiftsBefore);
    await expect(widget.radio(0)).toBeFocused();
    await page.keyboard.press("Backspace");
    await widget.isAt(7);
    await expect(widget.radio(overload[6])).toBeChecked();
  });
}

test("arrows mark and do not answer, and the module takes the mark over", async ({ page }) => {
  const release = await holdModule(page);
  const widget = new Widget(page);
  await open(page, "plain");
  await widget.start();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(widget.radio(2)).toBeChecked();
  await widget.isAt(1);

  release();
  await drawn(page);
  await expect(widget.radio(2)).toBeChecked();
  await expect(widget.radio(2)).toBeFocused();
  await page.keyboard.press("Enter");
  await widget.isAt(2);
  await page.keyboard.press("Backspace");
  await expect(widget.radio(2)).toBeChecked();
});

test("Enter, Space and \"did not come up\" answer before the module is there; a modifier does not", async ({ page }) => {
  const release = await holdModule(page);
  const widget = new Widget(page);
  await open(page, "plain");
  await widget.start();
  await page.keyboard.press("Control+3");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await widget.isAt(2);
  await page.keyboard.press("Space");
  await widget.isAt(3);
  await widget.button("did not come up").click();
  await widget.isAt(4);
  await page.keyboard.press("0");
  await widget.isAt(5);

  release();
  await drawn(page);
  await page.keyboard.press("Backspace");
  await widget.isAt(4);
  await expect(widget.button("did not come up")).toHaveAttribute("aria-pressed", "true");
  for (const [number, value] of [[3, undefined], [2, 0], [1, 1]]) {
    await page.keyboard.press("Backspace");
    await widget.isAt(number);
    if (value !== undefined) await expect(widget.radio(value)).toBeChecked();
  }
});

test("whoever goes back before the module is there gets there with it", async ({ page }) => {
  const release = await holdModule(page);
  const widget = new Widget(page);
  await open(page, "plain");
  await widget.start();
  await widget.answer([3, 2]);
  await page.keyboard.press("Backspace");
  await expect(widget.button("One moment…")).toBeVisible();
  // It would be an answer to what is left behind.
  await page.keyboard.press("5");
  await expect(widget.group(STATEMENTS[2])).toBeVisible();

  release();
  await widget.isAt(2);
  await expect(widget.radio(2)).toBeChecked();
  await page.keyboard.press("Backspace");
  await expect(widget.radio(3)).toBeChecked();
});

test("a yes to keeping keeps what was answered before the module was there", async ({ page }) => {
  const release = await holdModule(page);
  const widget = new Widget(page);
  await open(page, "plain");
  await widget.start();
  await widget.answer([3, 2]);
  await widget.keep.click();
  await widget.answer([1], 3);
  release();
  await widget.says("Saved on this device");
  await page.reload();
  await widget.isAt(4);
  await page.keyboard.press("Tab");
  await widget.radio(0).press("Backspace");
  await expect(widget.radio(1)).toBeChecked();
});

test("an element that is removed before the module is there goes on where it was", async ({ page }) => {
  const release = await holdModule(page);
  const widget = new Widget(page);
  await open(page, "plain");
  await widget.start();
  await widget.answer([3, 2]);
  await widget.isAt(3);
  const element = await page.locator("leadership-load").evaluateHandle((node) => (node.remove(), node));
  release();
  await page.locator("article").evaluate((article, node) => article.append(node), element);
  await widget.isAt(3);
  await widget.radio(0).press("Backspace");
  await expect(widget.radio(2)).toBeChecked();
});

for (const [what, file] of [["the module", /_bg\.wasm/], ["the words", /words-en-\w+\.txt/]]) {
  test(`where ${what} can't be had, another try goes on where it was`, async ({ page, allow }) => {
    allow(new RegExp(`${file.source}|Failed to load resource|can't go on`));
    let refuse;
    const refused = new Promise((resolve) => (refuse = resolve));
    let tries = 0;
    await page.route(file, async (route) => {
      tries += 1;
      if (tries > 1) return route.continue();
      await refused;
      await route.abort();
    });
    const widget = new Widget(page);
    await open(page, "plain");
    await widget.start();
    await widget.answer([3, 2]);
    await widget.isAt(3);
    refuse();
    await widget.button("Try again").click();
    await widget.isAt(3);
    await widget.radio(0).press("Backspace");
    await expect(widget.radio(2)).toBeChecked();
    expect(tries).toBe(2);
  });
}

/** Has Yew let the browser work whenever it may, as it does on a slow device. */
const slowly = (page) =>
  page.addInitScript(() => {
    const { now } = Date;
    let calls = 0;
    Date.now = () => now() + 20 * (calls += 1);
  });

test("a press while the module draws is not lost", async ({ page }) => {
  await slowly(page);
  await page.addInitScript(() => {
    addEventListener("DOMContentLoaded", () => {
      const root = document.querySelector("leadership-load").shadowRoot;
      new MutationObserver(() => {
        const first = root.querySelector(".waiting");
        if (!first?.nextElementSibling || window.pressed) return;
        window.pressed = true;
        first.querySelector(".primary").click();
        first.querySelector("input[value='3']").click();
      }).observe(root, { childList: true, subtree: true });
    });
  });
  const widget = new Widget(page);
  await open(page, "plain");
  await drawn(page);
  expect(await page.evaluate(() => window.pressed)).toBe(true);
  await widget.isAt(2);
  await widget.radio(0).press("Backspace");
  await expect(widget.radio(3)).toBeChecked();
});

test("the focus stays in the card while a statement is drawn, so that no key is lost", async ({ page }) => {
  await slowly(page);
  const widget = new Widget(page);
  await open(page, "plain");
  await drawn(page);
  await widget.start();
  await expect(widget.radio(0)).toBeFocused();
  await page.evaluate(() => {
    const root = document.querySelector("leadership-load").shadowRoot;
    window.lost = [];
    new MutationObserver(() => {
      if (!root.activeElement) window.lost.push(root.querySelector(".progress")?.textContent);
    }).observe(root, { childList: true, subtree: true, characterData: true });
  });
  await widget.answer(overload);
  await page.keyboard.press("Backspace");
  await widget.isAt(7);
  await widget.button("Next").click();
  await widget.answer(expertise, 8);
  expect(await page.evaluate(() => window.lost.filter(Boolean))).toEqual([]);
});
