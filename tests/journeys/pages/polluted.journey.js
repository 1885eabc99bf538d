/** Tests pages that add to the prototypes of lists and objects, and ask for odd languages. */
import { KEY, Widget, expect, test } from "../widget.js";
import { drawn, open } from "./guest.js";

test("a run is kept, read again and exported in a page that gives everything a toJSON", async ({ page }) => {
  const widget = new Widget(page);
  await open(page, "polluted");
  await drawn(page);
  await widget.keep.click();
  await widget.start();
  await widget.answer([3, 2, 1]);
  await widget.isAt(4);
  const kept = await page.evaluate((key) => JSON.parse(localStorage.getItem(key)), KEY);
  expect(kept.responses.overload.slice(0, 3)).toEqual([3, 2, 1]);
  await page.reload();
  await widget.isAt(4);
});

for (const tag of ["constructor", "__proto__", "toString", "hasOwnProperty", "de-constructor", "fr", ""]) {
  test(`a page may say lang="${tag}"`, async ({ page }) => {
    await open(page, "plain");
    await page.locator("leadership-load").evaluate((widget, tag) => widget.setAttribute("lang", tag), tag);
    await drawn(page);
    await expect(page.locator("leadership-load [part=widget]")).toHaveAttribute("lang", tag.startsWith("de") ? "de" : "en");
  });
}

test("a language that somebody has put on every object is none", async ({ page }) => {
  await open(page, "polluted");
  await page.locator("leadership-load").evaluate((widget) => (widget.lang = "each"));
  await drawn(page);
  await expect(new Widget(page).button("Start")).toBeVisible();
});
