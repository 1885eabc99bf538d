/** Tests the page for authors, and its snippets in a blog on another host. */
import { readFile } from "node:fs/promises";

import { AxeBuilder } from "@axe-core/playwright";

import { expect, test } from "./harness.js";
import { BLOG, GIVEN_UP, openPost } from "./hosts/blog.js";
import { answer, drawn, progress, start } from "./pages/guest.js";

const EXAMPLE = "https://example.org/leadership-load/";

test.beforeEach(({ allow }) => {
  allow(BLOG);
  allow(GIVEN_UP);
  // On systems without a share sheet, Chromium does not know the permission to use it.
  allow(/^console warning: Unrecognized feature: 'web-share'\.$/);
});

/** Each preview is a page of its own, with the same region in it. */
const TWICE = ["landmark-unique"];

const code = (page) => page.locator(".snippet:visible code");
const previews = (page) => page.locator(".previews iframe");

/** Opens the page with these choices made. */
async function choose(page, { program, mode, theme, lang, keep = true } = {}) {
  await page.goto("/embedding.html");
  if (program) await page.getByLabel("What do you write").selectOption(program);
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
  await expect(progress(page, 2)).toBeVisible();
});

test("what is chosen stands in the snippet and in the guides, and nothing else", async ({ page, baseURL }) => {
  await choose(page, { theme: "dark", lang: "English", keep: false });
  await expect(code(page)).toContainText('<leadership-load lang="en" theme="dark" keep="never">');
  const snippet = await code(page).textContent();
  await page.getByLabel("What do you write").selectOption("Hugo");
  await expect(code(page)).toHaveText(snippet);
  await openPost(page, baseURL, snippet);
  await drawn(page);
  await expect(page.locator("[part=keep]")).toHaveCount(0);
  await expect(page.locator("leadership-load")).toHaveCSS("color-scheme", "dark");
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
  await expect(code(page)).toHaveText([baseURL, /<img /]);
  const snippet = await code(page).last().textContent();
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
      await expect(progress(widget, 1)).toBeVisible();
    }
    const schemes = await previews(page).evaluateAll((frames) =>
      frames.map(({ contentDocument }) => getComputedStyle(contentDocument.documentElement).colorScheme),
    );
    expect(schemes).toEqual(["light", "dark"]);
  });
}

test("every box is copied with one press, and says so", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await choose(page, { program: "Hugo" });
  const boxes = page.locator("pre:visible");
  const buttons = page.getByRole("button", { name: "Copy" });
  await expect(buttons).toHaveCount(await boxes.count());
  for (let at = 0; at < (await boxes.count()); at += 1) {
    await buttons.nth(at).click();
    await expect(page.locator(".copy:visible").nth(at).getByRole("status")).toHaveText("Copied.");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe((await boxes.nth(at).textContent()).trimEnd());
  }
});

test("a box is copied where the page may not write to the clipboard", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read"]);
  await page.addInitScript(() => (Clipboard.prototype.writeText = () => Promise.reject(new Error("refused"))));
  await choose(page);
  await page.getByRole("button", { name: "Copy" }).first().click();
  await expect(page.getByText("Copied.")).toBeVisible();
  expect((await page.evaluate(() => navigator.clipboard.readText())).trim()).toBe((await code(page).textContent()).trim());
});

test("one program is shown at a time, with what applies to it", async ({ page }) => {
  await choose(page, { program: "Ghost" });
  const guides = page.locator("#guides h2:visible");
  await expect(guides).toHaveText("Ghost");
  await expect(page.getByRole("radio")).toHaveCount(3);
  await page.getByLabel("What do you write").selectOption("Medium");
  await expect(guides).toHaveText("Medium");
  for (const part of [page.getByRole("radio"), page.getByLabel("Theme"), page.getByLabel("An accent"), page.getByText("What your page learns")]) {
    await expect(part.filter({ visible: true })).toHaveCount(0);
  }
  await page.getByLabel("What do you write").selectOption("Next");
  await page.getByLabel("Theme").selectOption("dark");
  await expect(page.locator("#guides pre:visible").first()).toContainText('<leadership-load theme="dark" app-url="/check"');
  await expect(page).toHaveURL(/#next$/);
  await page.reload();
  await expect(guides).toHaveText("Next");
});

test("a frame says what its theme follows", async ({ page }) => {
  await choose(page);
  const first = page.getByLabel("Theme").locator("option").first();
  await expect(first).toHaveText("follows the page");
  await page.getByRole("radio", { name: /in a frame/i }).check();
  await expect(first).toHaveText("follows the color-scheme that the page declares");
  await expect(page.getByText("choose dark here")).toBeVisible();
});

test("a compact result is in the snippet and in the preview, where the way has it", async ({ page }) => {
  await choose(page);
  await page.getByLabel("Show the first part of the result").check();
  await expect(code(page)).toContainText('<leadership-load result="compact">');
  await page.getByLabel("The preview shows").selectOption("a result");
  const whole = previews(page).first().contentFrame().getByRole("link", { name: "See the whole result" });
  await expect(whole).toBeVisible();
  await page.getByRole("radio", { name: /in a frame/i }).check();
  await expect(code(page)).not.toContainText("compact");
});

test("an accent of the author's own is in the snippet and in the preview", async ({ page, baseURL }) => {
  await choose(page);
  await page.getByLabel("An accent of my own").check();
  await expect(code(page)).toContainText('style="--leadership-load-accent: #8c3b1f"');
  const snippet = await code(page).textContent();
  await openPost(page, baseURL, snippet);
  await drawn(page);
  await expect(start(page)).toHaveCSS("background-color", "rgb(140, 59, 31)");
});

test("the preview shows a statement and a result, and leaves the author's device alone", async ({ page }) => {
  await choose(page);
  for (const [shows, seen] of [["a statement", "Statements, 3 of 21"], ["a result", /^(Your result|Your past four weeks)$/]]) {
    await page.getByLabel("The preview shows").selectOption(shows);
    for (const at of [0, 1]) await expect(previews(page).nth(at).contentFrame().getByText(seen).first()).toBeVisible();
  }
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test("it says what the page learns, and the code hears it", async ({ page, baseURL }) => {
  await choose(page);
  await expect(page.getByText("never what somebody answered")).toBeVisible();
  const listener = await page.locator("section[aria-labelledby=events] pre:visible").textContent();
  const snippet = await code(page).textContent();
  const heard = page.waitForEvent("console", (message) => message.text() === "done");
  await openPost(page, baseURL, `${snippet}<script>${listener.replace("complete", "start")}</script>`);
  await drawn(page);
  await start(page).click();
  await heard;
});

test("it speaks German, and so does the post in the preview", async ({ page }) => {
  await page.goto("/embedding.html");
  await page.getByRole("link", { name: "Deutsch" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Den Selbstcheck in die eigene Seite einbauen");
  await page.getByLabel("Womit schreiben Sie").selectOption("Reines HTML");
  await expect(page.locator("#guides")).toContainText("Der Link darin ist für Feedreader");
  await expect(code(page)).toContainText("ein Selbstcheck für alle, die mehrere Fachgebiete zugleich leiten</a>");
  const preview = previews(page).first().contentFrame();
  await expect(preview.getByRole("button", { name: "Beginnen", exact: true })).toBeVisible();
});

test("a German card has a German picture and leads to the German page", async ({ page, baseURL }) => {
  await page.goto("/embedding-de.html#medium");
  await expect(code(page)).toHaveText([`${baseURL}?lang=de`, /card-de\.png" alt="Leadership load: ein Selbstcheck/]);
});

test("without JavaScript all guides can be read", async ({ another, baseURL }) => {
  const page = await another({ baseURL, javaScriptEnabled: false });
  await page.goto("/embedding.html");
  await expect(page.locator("noscript p")).toHaveText(/^Choosing and the preview need JavaScript/);
  await expect(page.locator("#guides h2").filter({ visible: true })).toHaveCount(await page.locator("#guides h2").count());
  await expect(page.getByRole("combobox").filter({ visible: true })).toHaveCount(0);
});

for (const colorScheme of ["light", "dark"]) {
  for (const address of ["/embedding.html", "/embedding-de.html"]) {
    test(`axe finds nothing on ${address} in ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(address);
      for (const at of [0, 1]) await drawn(previews(page).nth(at).contentFrame());
      const { violations } = await new AxeBuilder({ page }).disableRules(TWICE).analyze();
      expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ target }) => target.flat().join(" "))])).toEqual([]);
    });
  }
}

test("the documents say the same", async ({ page, baseURL }) => {
  const guides = await readFile(new URL("../../docs/guides.md", import.meta.url), "utf8");
  await choose(page);
  const shown = await page.locator("#guides pre code").allTextContents();
  expect(shown.length).toBeGreaterThan(9);
  for (const text of shown) expect(guides).toContain(text.replaceAll(baseURL, EXAMPLE));
  const usual = await code(page).textContent();
  expect(guides).toContain(usual.replaceAll(baseURL, EXAMPLE));
});

for (const [what, size] of [["on a narrow screen, as at four times the zoom", "100%"], ["at twice the text size", "200%"]]) {
  test(`nothing sticks out ${what}`, async ({ page }) => {
    const width = size === "100%" ? 320 : 360;
    await page.setViewportSize({ width, height: 800 });
    for (const address of ["/embedding.html#wordpress", "/embedding-de.html#dateien-in-der-eigenen-website"]) {
      await page.goto(address);
      await page.evaluate((size) => (document.documentElement.style.fontSize = size), size);
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
}
