/** Tests the widget as a component in somebody else's Yew application. */
import { expect, test } from "../harness.js";
import { answer, drawn, progress, start, widgets } from "../pages/guest.js";
import { KEY, keptAt } from "../widget.js";

const first = (page) => page.locator("#around");
const plain = (page) => page.locator("#plain");
const news = (page) => page.locator("#news");

test.beforeEach(async ({ page }) => {
  await page.goto("/hosts/yew/site/");
  await expect(news(page)).toHaveText("ready");
});

test("one line of an application shows the widget in its own styles", async ({ page }) => {
  const button = start(plain(page));
  await expect(button).toBeVisible();
  const look = await button.evaluate((button) => [getComputedStyle(button).textTransform, getComputedStyle(button).color]);
  expect(look).toEqual(["none", "rgb(32, 48, 31)"]);
  // The card has the border and the room that its sheet gives it, and the page no styles of ours.
  expect(await plain(page).locator("[part=card]:visible").evaluate((card) => getComputedStyle(card).borderTopStyle)).toBe("solid");
  expect(await page.evaluate(() => document.adoptedStyleSheets.length + document.querySelectorAll("style").length)).toBe(0);
  expect(await page.evaluate(() => window.wasmBindings.mount())).toBe(42);
});

test("callbacks tell what happens, once each, and clicks reach the application around", async ({ page, network }) => {
  const mark = await network.settled();
  await start(first(page)).click();
  await answer(first(page), 14);
  await first(page).getByRole("button", { name: "Next" }).click();
  for (let number = 15; number <= 21; number += 1) {
    await expect(progress(first(page), number)).toBeVisible();
    await first(page).getByRole("radio").first().press("2");
  }
  await first(page).getByRole("button", { name: "Skip to the result" }).click();
  await expect(first(page).locator("[part=result]")).toBeVisible();
  const steps = Array.from({ length: 21 }, (_, index) => `${index + 1} of 21`);
  await expect(news(page)).toHaveText(["ready", "start", ...steps, "complete"].join(", "));
  await expect(page.locator("#clicks")).toHaveText("3");
  expect(await network.since(mark)).toEqual([]);
});

test("properties may change while somebody answers", async ({ page }) => {
  await start(first(page)).click();
  await answer(first(page), 1);
  await page.getByRole("button", { name: "Other colours" }).click();
  const widget = first(page).locator(".leadership-load");
  await expect.poll(() => widget.evaluate((host) => getComputedStyle(host).colorScheme)).toBe("dark");
  await expect(progress(first(page), 2)).toBeVisible();
  await expect(first(page).locator("[part=keep]:visible")).toHaveCount(0);
  await expect(plain(page).locator("[part=keep]:visible")).toHaveCount(1);
});

test("it comes and goes with the application", async ({ page }) => {
  const toggle = page.getByRole("button", { name: "Show or hide" });
  await toggle.click();
  await expect(first(page).locator(".leadership-load")).toHaveCount(0);
  await toggle.click();
  await start(first(page)).click();
  await expect(progress(first(page), 1)).toBeVisible();
  await expect(news(page)).toHaveText("ready, ready, start");
});

test("links open in the page that has the component", async ({ page }) => {
  const link = await page.evaluate(async () => {
    const { writeLink } = await import("/leadership-load.js");
    const answers = { overload: [3, 3, 3, 1, 3, 2, 3], expertise: [2, 2, 1, 2, 3, 3, 2], isolation: [4, 3, 1, 3, 3, 0, 3] };
    return writeLink({ instrument: 1, takenOn: "2026-11-22", answers }, { appUrl: location.href, note: "Two months." });
  });
  await page.evaluate((link) => (location.hash = new URL(link).hash), link);
  await expect(first(page).getByText("Two months.")).toBeVisible();
});

test("links lead to the page of the application's choice, and headings begin at its level", async ({ page, baseURL }) => {
  const [linked, own] = [page.locator("#linked"), plain(page)];
  const heading = (widget, name) => widget.getByRole("heading", { name, exact: true }).first();
  await expect(heading(linked, "How heavy is your load?")).toHaveAttribute("aria-level", "3");
  await expect(heading(own, "How heavy is your load?")).not.toHaveAttribute("aria-level");
  await page.evaluate(([key, run]) => localStorage.setItem(key, run), [KEY, keptAt("result")]);
  await page.reload();
  await expect(linked.getByLabel("Your link")).toHaveValue(new RegExp(`^${baseURL}pages/own-page/#ll=`));
  await expect(own.getByLabel("Your link")).toHaveValue(new RegExp(`^${baseURL}hosts/yew/site/#ll=`));
  await expect(heading(linked, "Your result")).toHaveAttribute("aria-level", "3");
  await expect(heading(linked, "What you could try")).toHaveAttribute("aria-level", "4");

  // A link in this page's address is for the other page.
  const link = await linked.getByLabel("Your link").inputValue();
  await page.evaluate((hash) => (location.hash = hash), new URL(link).hash);
  await expect(own.getByText("Somebody shared this result with you")).toBeVisible();
  await expect(linked.getByText("contains a shared result, which does not open here")).toBeVisible();
  await expect(linked.getByRole("link", { name: "Open it on its own page" })).toHaveAttribute("href", link);
});

test("a compact result leads to the page of the application's choice", async ({ page, baseURL }) => {
  await page.evaluate(([key, run]) => localStorage.setItem(key, run), [KEY, keptAt("result")]);
  await page.reload();
  const compact = page.locator("#compact");
  const whole = compact.getByRole("link", { name: "See the whole result" });
  await expect(whole).toHaveAttribute("href", new RegExp(`^${baseURL}pages/own-page/#ll=[0-9A-Z]+&ll-own=1$`));
  await expect(compact.locator(".scale")).toHaveCount(3);
  await expect(compact.locator(".share, .menu, .suggestions")).toHaveCount(0);
  await expect(plain(page).locator(".share")).toHaveCount(1);
});

/** Returns what a widget has rendered, line by line, but for the page of its links and the order of attributes. */
const drawing = (widget) =>
  widget.locator("[part=widget]").evaluate((root) => {
    const lines = [];
    const tell = (node, depth) => {
      // Another page is another QR code.
      if (node.nodeName === "svg" && node.querySelector(".qr-dark")) return;
      const attributes = [...(node.attributes ?? [])].map(({ name, value }) => `${name}=${value}`).sort();
      const said = node.nodeName === "#text" ? node.data : [node.nodeName, ...attributes, node.value, node.checked].join(" ");
      // A text that says nothing holds a place.
      if (said) lines.push(" ".repeat(depth) + said.replaceAll(/http\S*?(#|%23)ll(=|%3D)/g, "#ll="));
      for (const child of node.childNodes) tell(child, depth + 1);
    };
    tell(root, 0);
    return lines;
  });

// In a post the element draws the widget, here the application's own Yew.
for (const [step, ...presses] of [
  ["overload-3", "did not come up", "Back", "Clear my answer", "Back"],
  ["meetings", "Next", "Back", "Back"],
  ["facts", "Next", "Back"],
  ["disciplines", "Next", "Back"],
  ["again", "Back", "Next", "Show the result"],
  ["result", "Back", "Show the result", "Start again"],
]) {
  test(`in a post the same is drawn as in an application, from ${step} on`, async ({ page, another }) => {
    // Somebody else's browser: two tabs of one would know of each other.
    const post = await another();
    const keep = ([key, run]) => localStorage.setItem(key, run);
    await page.evaluate(keep, [KEY, keptAt(step)]);
    await post.goto(new URL("/pages/plain/", page.url()).href);
    await post.evaluate(keep, [KEY, keptAt(step)]);
    await post.reload();
    await widgets(post).scrollIntoViewIfNeeded();
    await drawn(post);
    await page.reload();
    await expect(plain(page).locator("[part=widget]")).toBeVisible();
    const both = [plain(page), widgets(post)];
    const compare = async () => {
      // Drawn in parts, and at their own pace.
      await expect(async () => expect(await drawing(both[1])).toEqual(await drawing(both[0]))).toPass({ timeout: 5_000 });
    };
    await compare();
    for (const name of presses) {
      for (const widget of both) await widget.getByRole("button", { name, exact: true }).click();
      await compare();
    }
  });
}
