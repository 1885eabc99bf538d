/** Tests a handbook with MkDocs Material, with the snippet of the guide. */
import { expect, test } from "../harness.js";
import { Widget } from "../widget.js";
import { isBuilt, walk } from "./walk.js";

test.skip(!isBuilt("mkdocs"), "MkDocs could not be installed");

test("the snippet in a page is walked through, and its link opens", async ({ page, baseURL, another }) => {
  await page.goto("/hosts/mkdocs/site/");
  await goToPage(page);
  const link = await walk(new Widget(page), another);
  expect(link).toMatch(new RegExp(`^${baseURL}hosts/mkdocs/site/leadership-load/#ll=\\w+$`));
});

test("it works in a page that a script has swapped in, and in the one that comes after", async ({ page, baseURL, another }) => {
  // The handbook knows its address, but not the free port that the tests find.
  await page.route("**/sitemap.xml", async (route) => {
    const body = await (await route.fetch()).text();
    await route.fulfill({ contentType: "text/xml", body: body.replaceAll("http://127.0.0.1/", baseURL) });
  });
  await page.goto("/hosts/mkdocs/site/instant/");
  await page.evaluate(() => (window.hasStayed = true));
  await goToPage(page);
  await new Widget(page).start();
  await page.goBack();
  await expect(page.locator("leadership-load")).toHaveCount(0);
  await goToPage(page);
  await walk(new Widget(page), another);
  expect(await page.evaluate(() => window.hasStayed)).toBe(true);
});

/** Opens the page with the snippet by its link in the text. */
async function goToPage(page) {
  await page.locator("article").getByRole("link", { name: "what nobody tells a new CPTO" }).click();
  await expect(page.locator("article strong")).toHaveText("see where you stand");
}
