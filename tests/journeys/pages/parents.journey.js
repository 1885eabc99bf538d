/** Tests the widget's width in whatever a page puts it into. */
import { expect, test } from "../harness.js";
import { answer, drawn, holdModule, open, painted, start } from "./guest.js";

/** From this width on somebody can read a statement. */
const READABLE = 240;

/** Looks for the card and measures it in one go: between the two, the first screen may give way to another card. */
const width = (page) =>
  page.locator("leadership-load").evaluate((element) => {
    const cards = [...element.shadowRoot.querySelectorAll(".card")].filter((card) => card.checkVisibility({ visibilityProperty: true }));
    if (cards.length !== 1) throw new Error(`${cards.length} cards are seen`);
    const { left, right, width, height } = cards[0].getBoundingClientRect();
    return { left, right, width, height };
  });

async function isReadable(page, window) {
  const { left, right, width: wide, height } = await width(page);
  expect(wide).toBeGreaterThanOrEqual(READABLE - 1);
  expect(left).toBeGreaterThanOrEqual(0);
  expect(right).toBeLessThanOrEqual(window);
  expect(height).toBeLessThan(1500);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(window);
  return wide;
}

for (const window of [360, 1100]) {
  test(`every kind of parent leaves room to read and none is widened, at ${window} px`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width: window, height: 900 });
    await open(page, "parents");
    for (const kind of await page.evaluate(() => window.kinds)) {
      await test.step(kind, async () => {
        await page.goto("about:blank");
        const release = await holdModule(page);
        await open(page, "parents", `#${encodeURIComponent(kind)}`);
        await expect(start(page)).toBeVisible();
        await painted(page);
        const first = await isReadable(page, window);
        release();
        await drawn(page);
        await painted(page);
        expect(await isReadable(page, window)).toBe(first);
        await page.unrouteAll({ behavior: "ignoreErrors" });
      });
    }
  });
}

test("an element without a box of its own gets its module, and its ground in a theme of its own", async ({ page }) => {
  await open(page, "parents", `#${encodeURIComponent("no box of its own")}`);
  await drawn(page);
  await start(page).click();
  await answer(page, 1);
  await page.locator("leadership-load").evaluate((widget) => (widget.theme = "dark"));
  await expect(page.locator("leadership-load .base")).toHaveCSS("background-color", "rgb(20, 24, 31)");
});
