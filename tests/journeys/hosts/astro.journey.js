/** Tests a blog with Astro, whose router swaps pages in: with the guide's snippet, and with the package from npm. */
import { expect, test } from "../harness.js";
import { Widget } from "../widget.js";
import { GIVEN_UP } from "./blog.js";
import { ASKS, isBuilt, walk } from "./walk.js";

test.skip(!isBuilt("astro"), "Astro could not be installed");

for (const [post, opens] of [
  ["A post with the snippet", "leadership-load/"],
  ["A post with the package", "packaged/"],
]) {
  test(`"${post}" is swapped in, walked through, and its link opens`, async ({ page, baseURL, allow, another }) => {
    allow(ASKS);
    // The router fetches what somebody may go to.
    allow(GIVEN_UP);
    await page.goto("/hosts/astro/site/");
    await page.evaluate(() => (window.isSame = true));
    await page.getByRole("link", { name: post }).click();
    await expect(page.getByRole("heading", { name: post })).toBeVisible();
    const link = await walk(new Widget(page), another);
    expect(link).toMatch(new RegExp(`^${baseURL}hosts/astro/site/${opens}#ll=\\w+$`));
    expect(await page.evaluate(() => window.isSame)).toBe(true);

    // There and back again.
    await page.getByRole("link", { name: "All posts" }).click();
    await page.getByRole("link", { name: post }).click();
    await expect(new Widget(page).button("Start")).toBeVisible();
  });
}
