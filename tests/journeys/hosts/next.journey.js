/**
 * Tests a project with Next: the package in the guide's component and on the server, and files in the public folder.
 */
import { expect, test } from "../harness.js";
import { Widget } from "../widget.js";
import { isBuilt, walk } from "./walk.js";

test.skip(!isBuilt("next"), "Next could not be installed");

for (const [title, opens] of [
  ["With the package", "check/"],
  ["With files of the public folder", "leadership-load/index.html"],
]) {
  test(`"${title}" is gone to, walked through, and its link opens`, async ({ page, baseURL, allow, another }) => {
    // The router asks for what somebody may go to.
    allow(/^failed: (HEAD|GET) \S+: net::ERR_ABORTED$/);
    await page.goto("/hosts/next/site/");
    await page.getByRole("link", { name: title }).click();
    await expect(page.getByRole("heading", { name: title })).toBeVisible();
    const link = await walk(new Widget(page), another);
    expect(link).toMatch(new RegExp(`^${baseURL}hosts/next/site/${opens}#ll=\\w+$`));

    // There and back again.
    await page.goBack();
    await page.getByRole("link", { name: title }).click();
    await expect(new Widget(page).button("Start")).toBeVisible();
  });
}

test("the page with the element is written before any browser runs it", async ({ request }) => {
  const page = await (await request.get("/hosts/next/site/check/")).text();
  expect(page).toContain('<leadership-load app-url="/hosts/next/site/check/">');
});

test("a page on the server has used a function", async ({ request }) => {
  const page = await (await request.get("/hosts/next/site/scored/")).text();
  expect(page).toContain("<p>Überlastung, Wissenslücken, Isolation</p>");
});
