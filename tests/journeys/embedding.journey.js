/** Tests the page for authors, and its snippets in a blog on another host. */
import { readFile } from "node:fs/promises";

import { expect, test } from "./harness.js";
import { BLOG, GIVEN_UP, openPost } from "./hosts/blog.js";
import { answer, drawn, start } from "./pages/guest.js";

const EXAMPLE = "https://example.org/leadership-load/";

test.beforeEach(({ allow }) => {
  allow(BLOG);
  allow(GIVEN_UP);
  // On systems without a share sheet, Chromium does not know the permission to use it.
  allow(/^console warning: Unrecognized feature: 'web-share'\.$/);
});

const code = (page) => page.locator("#snippets code");
const previews = (page) => page.locator(".previews iframe");

/** Opens the page with these choices made. */
async function choose(page, { mode, theme, lang, keep = true } = {}) {
  await page.goto("/embedding.html");
  if (mode) await page.getByRole("radio", { name: mode }).check();
  if (theme) await page.getByLabel("Theme").selectOption(theme);
  if (lang) await page.getByLabel("Language").selectOption(lang);
  await page.getByLabel("Readers may keep").setChecked(keep);
}

test("the page of its own leads here", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: /your own page/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Put the self-check into your own page");
});

test("the snippet of the element works as it is", async ({ page, baseURL }) => {
  await choose(page);
  const snippet = await code(page).textContent();
  await openPost(page, baseURL, snippet);
  await drawn(page);
  await start(page).click();
  await answer(page, 1);
  await expect(page.getByText("Statements, 2 of 21")).toBeVisible();
});

test("what is chosen stands in the snippet and in the guides, and nothing else", async ({ page, baseURL }) => {
  await choose(page, { theme: "dark", lang: "English", keep: false });
  const snippet = await code(page).textContent();
  expect(snippet).toContain('<leadership-load lang="en" theme="dark" keep="never">');
  expect(await page.locator("#guides pre").allTextContents()).toContain(`${snippet}\n`);
  await openPost(page, baseURL, snippet);
  await drawn(page);
  await expect(page.locator("[part=keep]")).toHaveCount(0);
  expect(await page.locator("leadership-load").evaluate((widget) => getComputedStyle(widget).colorScheme)).toBe("dark");
});

test("without scripts the snippet is a link", async ({ page, another, baseURL }) => {
  await choose(page);
  const snippet = await code(page).textContent();
  const feed = await another({ baseURL, javaScriptEnabled: false });
  await feed.goto("/pages/blog/");
  await feed.setContent(snippet);
  await feed.getByRole("link", { name: /self-check for leaders/ }).click();
  await expect(feed).toHaveURL(baseURL);
});

test("the snippet of the picture is a link with a picture", async ({ page, baseURL }) => {
  await choose(page, { mode: /link card/ });
  const [address, snippet] = await code(page).allTextContents();
  expect(address).toBe(baseURL);
  await openPost(page, baseURL, snippet);
  const picture = page.getByRole("link").getByRole("img", { name: /Leadership load/ });
  expect(await picture.evaluate((image) => image.decode().then(() => [image.naturalWidth, image.naturalHeight]))).toEqual([1200, 630]);
});

test("the card that others draw has a title, a text and a picture", async ({ request, page }) => {
  await page.goto("/");
  const meta = (name) => page.locator(`meta[property="${name}"], meta[name="${name}"]`).getAttribute("content");
  expect(await meta("og:title")).toContain("Leadership load");
  expect(await meta("og:description")).toContain("21 short statements");
  expect(await meta("twitter:card")).toBe("summary_large_image");
  const picture = await request.get(await meta("og:image"));
  expect(picture.headers()["content-type"]).toBe("image/png");
  const bytes = await picture.body();
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)].map(String)).toEqual([
    await meta("og:image:width"),
    await meta("og:image:height"),
  ]);
});

for (const [mode, ground] of [[/in the page/i, (preview) => preview], [/in a frame/i, (preview) => preview.frameLocator("iframe")]]) {
  test(`the preview is live on a light and a dark page: ${mode.source}`, async ({ page }) => {
    await choose(page, { mode });
    for (const at of [0, 1]) {
      const preview = previews(page).nth(at).contentFrame();
      const widget = ground(preview);
      await drawn(widget);
      await start(widget).click();
      await expect(widget.getByText("Statements, 1 of 21")).toBeVisible();
    }
    const schemes = await previews(page).evaluateAll((frames) =>
      frames.map(({ contentDocument }) => getComputedStyle(contentDocument.documentElement).colorScheme),
    );
    expect(schemes).toEqual(["light", "dark"]);
  });
}

test("a snippet is copied with one press", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await choose(page);
  await page.getByRole("button", { name: "Copy" }).click();
  await expect(page.getByText("Copied.")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code(page).textContent());
});

test("the documents say the same", async ({ page, baseURL }) => {
  const guides = await readFile(new URL("../../docs/guides.md", import.meta.url), "utf8");
  await choose(page);
  const shown = await page.locator("#guides pre code").allTextContents();
  expect(shown.length).toBeGreaterThan(9);
  for (const text of shown) expect(guides).toContain(text.replaceAll(baseURL, EXAMPLE));
  const usual = await code(page).textContent();
  expect(guides).toContain(usual.replaceAll(baseURL, EXAMPLE));
});

test("nothing sticks out on a narrow screen", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await choose(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
