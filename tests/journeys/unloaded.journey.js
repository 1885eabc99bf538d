/** Tests the pages of the build if their program does not load: each says why, and offers a way on. */
import { expect, test } from "./harness.js";

const DIST = new URL("../../dist/", import.meta.url);
const LINK = "#ll=1H40089TNPSD6J56TJJV2G01N6ZFZX";

const shown = (page) => page.locator("[data-unloaded]:visible");

test.beforeEach(({ allow }) => allow(/^console error|^failed: GET|^another host/));

for (const [locale, says, link] of [
  ["en-GB", "This page was opened as a file from the disk", "contains a shared result"],
  ["de-DE", "Diese Seite wurde als Datei von der Festplatte geöffnet", "enthält ein geteiltes Ergebnis"],
]) {
  test.describe(locale, () => {
    test.use({ locale });

    test("the page from the disk says so, and what to do with a coach's link", async ({ page }) => {
      await page.goto(new URL("index.html", DIST).href);
      await expect(shown(page)).toHaveText(new RegExp(says), { useInnerText: true });
      await expect(page.locator("leadership-load > [data-loaded-only]:visible")).toHaveCount(0);
      await page.goto("about:blank");
      await page.goto(new URL(`index.html${LINK}`, DIST).href);
      await expect(shown(page)).toHaveCount(2);
      await expect(shown(page).nth(1)).toContainText(link, { useInnerText: true });
      await expect(shown(page).nth(1).locator("code:visible")).toHaveText(LINK);
    });
  });
}

test("the page whose script is blocked says so, with the address to open elsewhere", async ({ page }) => {
  await page.route("**/leadership-load*.js", (route) => route.abort());
  await page.goto(`/${LINK}`);
  await expect(shown(page).first()).toContainText("leadership-load.js, did not load");
  await expect(shown(page).locator("code:visible")).toHaveText(new RegExp(`^http://[^#]+${LINK}$`));
  await expect(shown(page)).toHaveCount(2);
});

for (const [name, file] of [["the page", ""], ["the frame of a post", "embed.html"]]) {
  test(`${name} in a sandbox that gets no file says so, with the address to copy`, async ({ page, baseURL }) => {
    await page.goto("/pages/blog/");
    await page.setContent(`<iframe sandbox="allow-scripts" src="${baseURL}${file}" width="600" height="600"></iframe>`);
    // This server lets everybody have its files, so they are refused as others refuse them.
    await page.route("**/leadership-load*.js", (route) => route.abort());
    await page.setContent(`<iframe sandbox="allow-scripts" src="${baseURL}${file}?2" width="600" height="600"></iframe>`);
    const frame = page.frameLocator("iframe");
    await expect(shown(frame)).toHaveText(/sandboxed/, { useInnerText: true });
    await expect(shown(frame).locator("code:visible")).toHaveText(/^http:/);
    await expect(frame.getByRole("link", { name: "Open it on a page of its own" })).toHaveCount(0);
    // It keeps off the rim of the frame, which often has a ground of another colour.
    const rim = await shown(frame).evaluate((line) => {
      const range = document.createRange();
      range.selectNodeContents(line);
      return Math.min(range.getBoundingClientRect().left, range.getBoundingClientRect().top);
    });
    expect(rim).toBeGreaterThanOrEqual(12);
  });
}

test("the element in a frame without an origin says why it stops, with the address to copy", async ({ page, baseURL }) => {
  // This server lets everybody have its files, so the module is refused as others refuse it.
  await page.route("**/*_bg.wasm", (route) => route.abort());
  await page.goto("/pages/blog/");
  const address = `${baseURL}pages/own-page/`;
  await page.setContent(`<iframe sandbox="allow-scripts" src="${address}${LINK}" width="600" height="900"></iframe>`);
  const frame = page.frameLocator("iframe");
  const note = frame.locator("leadership-load").getByRole("status");
  await expect(note).toContainText("This page stands in a sandboxed frame, into which the self-check could not be loaded.");
  await expect(note.locator("code:visible")).toHaveText(`${address}${LINK}`);
  await expect(note.getByRole("link")).toHaveCount(0);
});

test("a page that works shows none of it", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("button", { name: "Start", exact: true })).toBeVisible();
  await expect(shown(page)).toHaveCount(0);
});

test("the page for authors works from the disk but for its preview, and says why", async ({ page }) => {
  await page.goto(new URL("embedding.html", DIST).href);
  await expect(page.getByText("This page was opened from the disk")).toBeVisible();
  await expect(page.locator(".snippet:visible code")).toContainText('src="https://example.org/leadership-load/leadership-load.js"');
  await expect(page.locator("#preview")).toBeHidden();
});

test("the page for authors says that its script is blocked", async ({ page }) => {
  await page.route("**/embedding-*.js", (route) => route.abort());
  await page.goto("/embedding.html");
  await expect(shown(page)).toHaveText(/need a script, embedding.js, that did not load/);
});
