import { expect, test } from "../harness.js";
import { answer, drawn, open, progress, start, watchEvents } from "./guest.js";

test("several widgets on a page go their own ways", async ({ page, network }) => {
  await page.setViewportSize({ width: 800, height: 3000 });
  await open(page, "many");
  await drawn(page, 3);
  const [one, two, three] = ["#one", "#two", "#three"].map((id) => page.locator(id));
  await start(one).click();
  await answer(one, 2, "1");
  await start(two).click();
  await answer(two, 1, "5");
  await expect(progress(one, 3)).toBeVisible();
  await expect(progress(two, 2)).toBeVisible();
  await expect(start(three)).toBeVisible();
  await two.getByRole("button", { name: "Back" }).click();
  await expect(two.getByRole("radio").nth(4)).toBeChecked();
  expect(network.lines.filter((line) => line.endsWith(".wasm"))).toHaveLength(1);
});

test("included several times, the element is defined once and works", async ({ page, network }) => {
  await open(page, "twice");
  await drawn(page);
  await start(page).click();
  await expect(progress(page, 1)).toBeVisible();
  await network.settled();
  expect(network.lines.filter((line) => line.endsWith(".wasm"))).toHaveLength(1);
});

test("another version of the script warns and leaves the first in its place", async ({ page, allow }) => {
  allow(/^console warning: <leadership-load> is already defined in version 0\.0\.1, so version .* is not used/);
  await page.route("**/leadership-load.js", async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/(["'`])\d+\.\d+\.\d+\1/, '"0.0.1"');
    await route.fulfill({ response, body });
  });
  const warned = page.waitForEvent("console", (message) => message.type() === "warning");
  await open(page, "two-versions");
  await drawn(page);
  await warned;
  await start(page).click();
  await expect(progress(page, 1)).toBeVisible();
});

test("an element that is moved keeps its state, its place and its focus ring", async ({ page }) => {
  const events = await watchEvents(page);
  await open(page, "moved");
  await drawn(page);
  await start(page).click();
  await answer(page, 3);
  await page.evaluate(() => document.querySelector("#right").append(document.querySelector("leadership-load")));
  await expect(progress(page.locator("#right"), 4)).toBeVisible();
  await page.keyboard.press("Tab");
  await answer(page, 0);
  expect((await events()).filter(({ name }) => name === "ready")).toHaveLength(1);
});

test("an element that is removed and comes back later goes on where it was", async ({ page }) => {
  await open(page, "moved");
  await drawn(page);
  await start(page).click();
  await answer(page, 3);
  await expect(progress(page, 4)).toBeVisible();
  await page.evaluate(async () => {
    const widget = document.querySelector("leadership-load");
    widget.remove();
    await new Promise((later) => requestAnimationFrame(() => requestAnimationFrame(later)));
    document.querySelector("#right").append(widget);
  });
  await expect(progress(page, 4)).toBeVisible();
  await page.getByRole("button", { name: "Back" }).click();
  await expect(page.getByRole("radio").nth(2)).toBeChecked();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test("an element that is removed before the module is there does no harm", async ({ page, network }) => {
  await open(page, "moved");
  await page.evaluate(() => document.querySelector("leadership-load").remove());
  await network.settled();
  await page.evaluate(() => {
    document.querySelector("#left").innerHTML = "<leadership-load></leadership-load>";
  });
  await drawn(page);
});

test("elements work whether they were made before the script or after it", async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 3000 });
  await open(page, "before-and-after");
  await drawn(page, 3);
  const early = page.locator("#early");
  const seen = await early.evaluate((widget) => [widget.keep, widget.theme, widget.appUrl, Object.keys(widget)]);
  expect(seen).toEqual(["never", "dark", "https://example.org/check/", []]);
  expect(await early.getAttribute("theme")).toBe("dark");
  await expect(early.locator("[part=keep]")).toHaveCount(0);
  await expect(page.locator("#late").locator("[part=keep]")).toHaveCount(0);
  await start(page.locator("#parsed")).click();
  await expect(progress(page.locator("#parsed"), 1)).toBeVisible();
});

test("a framework that draws again at every event changes nothing for the person", async ({ page }) => {
  await open(page, "rerender");
  await drawn(page);
  await start(page).click();
  await answer(page, 5);
  await expect(page.locator("#heard")).toHaveText("5 of 21");
  await expect(progress(page, 6)).toBeVisible();
  await expect(page.getByRole("radio").first()).toBeFocused();
  await page.evaluate(() => startOver());
  await drawn(page);
  await expect(start(page)).toBeVisible();
});

test("an element works in the document of a frame, and back again", async ({ page }) => {
  await open(page, "adopted");
  await drawn(page);
  await start(page).click();
  await answer(page, 2);
  await page.evaluate(() => {
    const preview = document.querySelector("iframe").contentDocument;
    preview.querySelector("main").append(document.querySelector("leadership-load"));
  });
  const frame = page.frameLocator("iframe");
  await expect(progress(frame, 3)).toBeVisible();
  const heading = frame.locator("fieldset:not([aria-hidden]) legend");
  await expect(heading).toHaveCSS("font-weight", "650");
  await expect(heading).toHaveCSS("color", "rgb(0, 0, 128)");
  await frame.getByRole("radio").nth(1).click();
  await expect(progress(frame, 4)).toBeVisible();
  await page.evaluate(() => document.body.append(document.querySelector("iframe").contentDocument.querySelector("leadership-load")));
  await expect(progress(page, 4)).toBeVisible();
  await answer(page, 0);
  await page.getByRole("button", { name: "Back" }).click();
  await expect(progress(page, 3)).toBeVisible();
});

test("anchors and routes of the page stay its own", async ({ page }) => {
  await open(page, "anchors");
  await drawn(page);
  await page.getByRole("link", { name: "Second" }).click();
  await expect(page).toHaveURL(/#second$/);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1000);
  await page.evaluate(() => (location.hash = "#/route?tab=2"));
  await start(page).click();
  await answer(page, 1);
  await expect(progress(page, 2)).toBeVisible();
  await expect(page).toHaveURL(/#\/route\?tab=2$/);
  expect(await page.evaluate(() => history.length)).toBe(4);
});

test("no global is added to the page, and nothing to its storage", async ({ page }) => {
  await open(page, "globals");
  await drawn(page);
  await expect(page.locator("h1")).toHaveAttribute("data-added", "");
  await start(page).click();
  await answer(page, 2);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, ""]);
});
