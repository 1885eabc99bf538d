/** A handbook with MkDocs Material, with the snippet of the guide. */
import { expect, test } from "../harness.js";
import { Widget } from "../widget.js";
import { isBuilt, walk } from "./walk.js";

test.skip(!isBuilt("mkdocs"), "MkDocs could not be installed");

test("the snippet in a page is walked through, and its link opens", async ({ page, baseURL, another }) => {
  await page.goto("/hosts/mkdocs/site/");
  await page.locator("article").getByRole("link", { name: "what nobody tells a new CPTO" }).click();
  await expect(page.locator("article strong")).toHaveText("see where you stand");
  const link = await walk(new Widget(page), another);
  expect(link).toMatch(new RegExp(`^${baseURL}hosts/mkdocs/site/leadership-load/#ll=\\w+$`));
});
