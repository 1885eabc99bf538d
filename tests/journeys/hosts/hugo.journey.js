/** Tests a post in a blog with Hugo, made as docs/guides.md says. */
import { expect, test } from "../harness.js";
import { answer, drawn, progress, start } from "../pages/guest.js";

test("the shortcode of the guide puts the widget into a post", async ({ page, baseURL }) => {
  await page.goto("/hosts/hugo/site/");
  await page.getByRole("link", { name: "What nobody tells a new CPTO" }).click();
  await expect(page.locator("article strong")).toHaveText("see where you stand");
  // Markdown has left it alone: no paragraph around it, no marks within.
  expect(await page.locator("leadership-load").evaluate((widget) => widget.parentElement.localName)).toBe("article");
  await drawn(page);
  await start(page).click();
  await answer(page, 2);
  await expect(progress(page, 3)).toBeVisible();
  const appUrl = await page.locator("leadership-load").evaluate((widget) => widget.appUrl);
  expect(appUrl).toBe(`${baseURL}hosts/hugo/site/leadership-load/`);
});
