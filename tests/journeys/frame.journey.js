/** Tests the widget in a frame, in a blog on another host, with the snippet of the page for authors. */
import { allowFrames, fits, frame, heard, inside, LISTEN, snippet } from "./framed.js";
import { expect, test } from "./harness.js";
import { openPost } from "./hosts/blog.js";
import { answer, drawn, painted, progress, start, toResult } from "./pages/guest.js";

allowFrames();

const say = (page, message) => frame(page).evaluate((frame, message) => frame.contentWindow.postMessage(message, "*"), message);
const scheme = (page) => inside(page).locator(":root").evaluate((root) => getComputedStyle(root).colorScheme);

/** Waits until page and frame have heard all that each has said: messages come in their order, and this one comes last. */
async function heardAll(page) {
  const frame = page.locator("iframe.leadership-load");
  const root = frame.contentFrame().locator(":root");
  await painted(root);
  await root.evaluate(() => addEventListener("message", ({ data }) => data?.type === "last" && parent.postMessage(data, "*")));
  await frame.evaluate((frame) => {
    const answered = new Promise((resolve) => addEventListener("message", ({ data }) => data?.type === "last" && resolve()));
    frame.contentWindow.postMessage({ type: "last" }, "*");
    return answered;
  });
}

for (const width of [360, 1100]) {
  test(`the frame is as high as every screen, at ${width} px`, async ({ page, baseURL }) => {
    await page.setViewportSize({ width, height: 800 });
    await openPost(page, baseURL, await snippet(page));
    const widget = inside(page);
    await frame(page).scrollIntoViewIfNeeded();
    await drawn(widget);
    await fits(page);
    await toResult(widget, () => fits(page));
    await fits(page);
    await page.setViewportSize({ width: 700, height: 800 });
    await fits(page);
  });
}

test("the page around hears what happens, and no answers", async ({ page, baseURL }) => {
  await openPost(page, baseURL, await snippet(page), LISTEN);
  await drawn(inside(page));
  await start(inside(page)).click();
  await answer(inside(page), 2);
  const origin = new URL(baseURL).origin;
  const events = async () => (await heard(page)).filter(({ type }) => type !== "leadership-load:height");
  await expect.poll(async () => (await events()).at(-1)).toEqual({ type: "leadership-load:progress", answered: 2, of: 21, origin });
  expect((await events()).slice(0, -2)).toEqual([
    { type: "leadership-load:ready", origin },
    { type: "leadership-load:start", origin },
  ]);
});

test("the page around sets the theme, and the answers stay", async ({ page, baseURL }) => {
  await openPost(page, baseURL, await snippet(page, { theme: "light" }), LISTEN);
  await drawn(inside(page));
  await expect.poll(() => scheme(page)).toBe("light");
  await start(inside(page)).click();
  await answer(inside(page), 1);
  await expect(progress(inside(page), 2)).toBeVisible();
  await heardAll(page);
  const before = (await heard(page)).length;
  await say(page, { type: "leadership-load:set", theme: "dark", lang: "en" });
  await expect.poll(() => scheme(page)).toBe("dark");
  await expect(progress(inside(page), 2)).toBeVisible();
  await say(page, { type: "leadership-load:hello" });
  // One answer each.
  await expect.poll(async () => (await heard(page)).length).toBe(before + 2);
  for (const { type, height } of (await heard(page)).slice(before)) {
    expect(type).toBe("leadership-load:height");
    expect(height).toBeGreaterThan(300);
  }
});

test("a frame follows the color-scheme that the page around it says", async ({ page, baseURL }) => {
  await openPost(page, baseURL, await snippet(page), "<style>:root { color-scheme: dark }</style>");
  await drawn(inside(page));
  await expect.poll(() => scheme(page)).toBe("dark");
  await page.evaluate(() => (document.documentElement.style.colorScheme = "light"));
  await expect.poll(() => scheme(page)).toBe("light");
  // A page that leaves it to the reader's system leaves the frame to it too.
  await page.evaluate(() => (document.documentElement.style.colorScheme = "light dark"));
  await expect.poll(() => scheme(page)).toBe("light dark");
  await fits(page);
});

test("a frame whose address names a theme keeps it in a page of another", async ({ page, baseURL }) => {
  await openPost(page, baseURL, await snippet(page, { theme: "light" }), `<style>:root { color-scheme: dark }</style>${LISTEN}`);
  await drawn(inside(page));
  await fits(page);
  await heardAll(page);
  expect(await scheme(page)).toBe("light");
  await expect(inside(page).locator(":root")).toHaveAttribute("data-theme", "light");
});

test("what makes no sense, or comes from somebody else, is ignored", async ({ page, baseURL }) => {
  await openPost(page, baseURL, `${await snippet(page, { theme: "light" })}<iframe id="stranger" srcdoc="<p>An advertisement"></iframe>`);
  const widget = page.frameLocator("iframe.leadership-load");
  await drawn(widget);
  const root = widget.locator(":root");
  const heights = () => page.locator("iframe.leadership-load").evaluate((frame) => frame.style.height);
  await heardAll(page);
  const before = await heights();

  // From the parent, but wrong.
  for (const message of [null, 7, "leadership-load:set", {}, { type: "leadership-load:other", theme: "dark" }, { type: "leadership-load:set", theme: "<b>", lang: 7 }, { type: "leadership-load:set", theme: ["dark"], lang: "x y" }]) {
    await page.locator("iframe.leadership-load").evaluate((frame, message) => frame.contentWindow.postMessage(message, "*"), message);
  }
  // From others: the frame itself, and an advertisement beside it.
  await root.evaluate(() => postMessage({ type: "leadership-load:set", theme: "dark" }, "*"));
  await page.frameLocator("#stranger").locator(":root").evaluate(() => {
    parent.postMessage({ type: "leadership-load:height", height: 7 }, "*");
    parent.frames[0].postMessage({ type: "leadership-load:set", theme: "dark" }, "*");
  });
  await page.evaluate(() => postMessage({ type: "leadership-load:height", height: 7 }, "*"));

  await heardAll(page);
  expect(await root.evaluate((root) => getComputedStyle(root).colorScheme)).toBe("light");
  expect(await heights()).toBe(before);
  await expect(start(widget)).toBeVisible();
});

test("without the script around it, the frame scrolls inside its height", async ({ page, baseURL }) => {
  const [only] = (await snippet(page)).split("\n<script");
  await openPost(page, baseURL, only);
  await drawn(inside(page));
  expect(await frame(page).evaluate((frame) => frame.clientHeight)).toBe(760);
  await start(inside(page)).click();
  await answer(inside(page), 3);
  await expect(progress(inside(page), 4)).toBeVisible();
});

test("a browser that blocks the storage of strangers is no obstacle", async ({ page, baseURL }) => {
  await openPost(page, baseURL, await snippet(page));
  await drawn(inside(page));
  // A window without a history blocks it for frames of other sites.
  const kept = await inside(page).locator(":root").evaluate(() => {
    try {
      return String(localStorage.length);
    } catch (error) {
      return error.name;
    }
  });
  expect(kept).toBe("SecurityError");
  await expect(inside(page).locator("[part=keep]")).toHaveCount(0);
});

test("answers are kept inside a frame of the same site, after a yes", async ({ page }) => {
  const post = await snippet(page);
  await openPost(page, "/", post);
  await inside(page).getByRole("button", { name: "Keep my answers on this device" }).click();
  await start(inside(page)).click();
  await answer(inside(page), 1);
  await expect(progress(inside(page), 2)).toBeVisible();
  await openPost(page, "/", post);
  await expect(progress(inside(page), 2)).toBeVisible();
  await fits(page);
});
