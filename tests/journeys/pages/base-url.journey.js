/** Tests scripts that a cache has moved or inlined, which don't know where their files are. */
import { expect, test } from "../harness.js";
import { answer, drawn, open, progress, start, widgets } from "./guest.js";

const first = (page) => page.locator("#first");

/** Puts the script into a page as caches do, after what a page says to its first widget. */
async function inline(page, how, properties = {}) {
  await open(page, "inlined");
  await first(page).evaluate((widget, properties) => Object.assign(widget, properties), properties);
  await page.evaluate(async (how) => {
    const text = await (await fetch("widget/leadership-load.js")).text();
    const script = Object.assign(document.createElement("script"), { type: "module" });
    if (how === "inline") script.text = text;
    else if (how === "data") script.src = `data:text/javascript,${encodeURIComponent(text)}`;
    else if (how === "blob") script.src = URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
    document.head.append(script);
    await customElements.whenDefined("leadership-load");
  }, how);
}

/** Holds messages of the console, of one kind. */
function heard(page, type) {
  const messages = [];
  page.on("console", (message) => message.type() === type && messages.push(message.text()));
  return messages;
}

for (const how of ["inline", "data", "blob"]) {
  test(`a script that comes as ${how} fetches all from where base-url says`, async ({ page, baseURL, network }) => {
    await inline(page, how, { baseUrl: "widget" });
    await drawn(page, 2);
    await start(first(page)).click();
    await answer(first(page), 1);
    await expect(progress(first(page), 2)).toBeVisible();
    await expect(page.locator("#second").getByRole("button", { name: "Beginnen", exact: true })).toBeVisible();

    const folder = `${baseURL}pages/inlined/widget/`;
    const own = [`GET ${baseURL}pages/inlined/`, `GET ${folder}`];
    expect(network.lines.filter((line) => line !== own[0] && !line.startsWith(own[1]))).toEqual([]);
    // A folder of the build has a page that opens links, for every widget.
    expect(await widgets(page).evaluateAll((all) => all.map(({ appUrl, baseUrl }) => [appUrl, baseUrl]))).toEqual([
      [folder, folder],
      [folder, folder],
    ]);
  });

  test(`a script that comes as ${how} says that it needs base-url`, async ({ page, allow }) => {
    allow(/^(console error: (<leadership-load> can't go on|Failed to load resource)|failed: GET \S+: net::ERR_ABORTED$)/);
    const errors = heard(page, "error");
    await inline(page, how);
    await expect(page.getByRole("link", { name: "The self-check on a page of its own" })).toBeVisible();
    await expect(first(page).getByRole("button", { name: "Try again" })).toBeVisible();
    await expect.poll(() => errors.filter((text) => text.includes("can't go on")).join("\n")).toContain("base-url");

    await first(page).evaluate((widget) => (widget.baseUrl = "widget/"));
    await first(page).getByRole("button", { name: "Try again" }).click();
    await drawn(page);
  });
}

for (const [status, tells] of [
  [404, true],
  [503, false],
]) {
  test(`a file that answers with ${status} ${tells ? "asks" : "does not ask"} for base-url`, async ({ page, allow }) => {
    allow(/^(console error: (<leadership-load> can't go on|Failed to load resource)|failed: GET \S+: net::ERR_ABORTED$)/);
    const errors = heard(page, "error");
    await page.route(/words-[^/]*$/, (route) => route.fulfill({ status }));
    await inline(page, "inline", { baseUrl: "widget/" });
    await expect(first(page).getByRole("button", { name: "Try again" })).toBeVisible();
    const causes = () => errors.filter((text) => text.includes("can't go on")).join("\n");
    await expect.poll(causes).toContain(`answers with ${status}`);
    expect(causes().includes("base-url")).toBe(tells);
  });
}

test("the functions of a script that was moved fetch from there too", async ({ page }) => {
  await open(page, "inlined");
  const names = await page.evaluate(async () => {
    document.querySelector("#first").baseUrl = "widget/";
    const text = await (await fetch("widget/leadership-load.js")).text();
    const script = await import(URL.createObjectURL(new Blob([text], { type: "text/javascript" })));
    return (await script.questionnaire("de")).scales.map(({ name }) => name);
  });
  expect(names).toEqual(["Überlastung", "Wissenslücken", "Isolation"]);
});

test("one base-url serves the page: another one is told of, and the first can change it", async ({ page, allow }) => {
  allow(/^console warning: <leadership-load> uses the base-url that came first, not \.\.\/plain\/widget\/$/);
  const warnings = heard(page, "warning");
  await inline(page, "blob", { baseUrl: "widget/" });
  await drawn(page, 2);
  await page.locator("#second").evaluate((widget) => (widget.baseUrl = "../plain/widget/"));
  await expect.poll(() => warnings).toHaveLength(1);
  expect(await first(page).evaluate((widget) => widget.appUrl)).toMatch(/\/pages\/inlined\/widget\/$/);
  await first(page).evaluate((widget) => (widget.baseUrl = "../plain/widget/index.html/?x=1#y"));
  expect(await first(page).evaluate((widget) => widget.appUrl)).toMatch(/\/pages\/plain\/widget\/index\.html\/$/);
  await first(page).evaluate((widget) => (widget.appUrl = "/pages/own-page/"));
  expect(await first(page).evaluate((widget) => widget.appUrl)).toMatch(/\/pages\/own-page\/$/);
});

for (const value of ["javascript:alert(1)", "data:text/html,x", "file:///tmp/", "http://["]) {
  test(`${value} as base-url is refused, and the folder of the script stands`, async ({ page, allow }) => {
    allow(/^console warning: <leadership-load> uses the default base-url/);
    const warnings = heard(page, "warning");
    await open(page, "plain");
    await widgets(page).evaluate((widget, value) => (widget.baseUrl = value), value);
    await expect.poll(() => warnings.join("\n")).toContain(value);
    expect(await widgets(page).evaluate((widget) => widget.baseUrl)).toMatch(/\/pages\/plain\/widget\/$/);
    await drawn(page);
  });
}
