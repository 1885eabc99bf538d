/** Tests which page opens a shared link, and what the others do with it. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { BOARD } from "../coach.js";
import { openPost } from "../hosts/blog.js";
import { expect, test } from "../harness.js";
import { drawn, holdModule, open, start, widgets } from "./guest.js";

/** A code that opens for ever. */
const [, CODE] = readFileSync(new URL("../../golden/link-v1.txt", import.meta.url), "utf8").match(/^([0-9A-Z]{24,})/im);

const shared = (page) => page.getByRole("heading", { name: "A shared result, for the coach" });

/** Opens a page with a link, and says where its links open. */
async function openAt(page, appUrl, fragment = `#ll=${CODE}`, name = "plain") {
  await open(page, name);
  await widgets(page).evaluate((widget, appUrl) => (widget.appUrl = appUrl), appUrl);
  await page.evaluate((hash) => (location.hash = hash), fragment);
}

for (const appUrl of [
  "./",
  ".",
  "index.html",
  "./INDEX.HTM",
  "../plain",
  "?p=12",
  "http://127.0.0.1:8080/pages/plain/",
  "https://127.0.0.1/pages/plain?utm_source=mail",
]) {
  test(`a link opens on a page that app-url names as ${appUrl}`, async ({ page }) => {
    await openAt(page, appUrl);
    await expect(shared(page)).toBeVisible();
  });
}

test("a link opens with and without www", async ({ page, allow }) => {
  allow(/^another host/);
  const pages = "http://www.blog.test/pages/plain/";
  await page.route("http://www.blog.test/**", async (route) => {
    const { pathname } = new URL(route.request().url());
    await route.fulfill({ response: await route.fetch({ url: new URL(pathname, test.info().project.use.baseURL).href }) });
  });
  await page.goto(pages);
  await widgets(page).evaluate((widget) => (widget.appUrl = "https://blog.test/pages/plain"));
  await page.evaluate((hash) => (location.hash = hash), `#ll=${CODE}`);
  await expect(shared(page)).toBeVisible();
});

test("a page that does not open a link says so, and leads to the one that does", async ({ page }) => {
  await openAt(page, "/pages/own-page/");
  await expect(page.getByText("contains a shared result, which does not open here")).toBeVisible();
  await expect(start(page)).toBeVisible();
  await drawn(page);
  await page.getByRole("link", { name: "Open it on its own page" }).click();
  await expect(shared(page)).toBeVisible();
  await expect(page).toHaveURL(/\/pages\/own-page\/#ll=/);
});

test("the way disappears with the link, and a map's key is none", async ({ page }) => {
  await openAt(page, "/pages/own-page/");
  const note = page.getByText("contains a shared result");
  await expect(note).toBeVisible();
  await page.evaluate(() => (location.hash = "#second"));
  await expect(note).toHaveCount(0);
  await page.evaluate(() => (location.hash = "#ll=48.1374,11.5755&z=12"));
  await drawn(page);
  await expect(note).toHaveCount(0);
});

for (const fragment of ["#scroll=1", "#poll=2", "#x-ll=3", "#shell=bash&x=ll", "#a.ll=1", "#_ll=1", "#f%C3%A4ll=1"]) {
  test(`${fragment} is no link`, async ({ page }) => {
    await openAt(page, "./", fragment);
    await drawn(page);
    await expect(start(page)).toBeVisible();
    await expect(page.getByRole("heading", { name: "This link can’t be read" })).toHaveCount(0);
  });
}

for (const [what, appUrl] of [
  ["a script", "javascript:alert(1)"],
  ["data", "data:text/html,hello"],
  ["a blob", "blob:https://example.org/1"],
  ["a file", "file:///tmp/index.html"],
]) {
  test(`${what} as app-url is refused, and the default stands`, async ({ page, allow }) => {
    allow(/^console warning: <leadership-load> uses the default app-url/);
    await open(page, "plain");
    const warned = page.waitForEvent("console", (message) => message.type() === "warning");
    await widgets(page).evaluate((widget, appUrl) => (widget.appUrl = appUrl), appUrl);
    expect((await warned).text()).toContain(appUrl);
    expect(await widgets(page).evaluate((widget) => widget.appUrl)).toMatch(/\/pages\/plain\/widget\/$/);
  });
}

/** Opens a post that has the script from another address. */
async function openFrom(page, script, widget = "<leadership-load></leadership-load>") {
  const { baseURL } = test.info().project.use;
  await page.route(`${new URL("./", script).href}**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    await route.fulfill({ response: await route.fetch({ url: new URL(pathname.replace(/.*\//, "/"), baseURL).href }) });
  });
  await openPost(page, baseURL, widget, `<script type="module" src="${script}"></script>`);
}

const ASKS = /^console warning: <leadership-load> needs app-url: without it, shared links open at http:\/\/localhost:\d+\/pages\/blog\/$/;

for (const folder of [
  "https://cdn.test/leadership-load@1.2.3/",
  "https://cdn.test/npm/leadership-load/",
  "https://cdn.test/npm/leadership-load@1/",
  "https://cdn.test/npm:leadership-load@1.2.3/",
  "https://blog.test/node_modules/leadership-load/",
]) {
  test(`no page is served at ${folder}: links open in the page with the element`, async ({ page, allow }) => {
    allow(/^another host/);
    allow(ASKS);
    const asked = page.waitForEvent("console", (message) => message.text().includes("needs app-url"));
    await openFrom(page, `${folder}leadership-load.js`);
    await drawn(page);
    await asked;
    await page.evaluate(() => history.replaceState(null, "", "?utm_source=mail#second"));
    const { appUrl, here } = await widgets(page).evaluate(({ appUrl }) => ({ appUrl, here: location.href }));
    expect(here).toMatch(/\?utm_source=mail#second$/);
    expect(appUrl).toBe(here.split("?")[0]);
    await page.evaluate((hash) => (location.hash = hash), `#ll=${CODE}`);
    await expect(shared(page)).toBeVisible();
  });
}

for (const [what, folder, widget] of [
  ["whoever names the page", "https://cdn.test/leadership-load@1.2.3/", '<leadership-load app-url="/check/"></leadership-load>'],
  ["a folder of one's own", "https://blog.test/leadership-load/"],
  ["a folder with the version", "https://blog.test/leadership-load-1.2.3/"],
]) {
  test(`${what} is asked for nothing`, async ({ page, allow }) => {
    allow(/^another host/);
    await openFrom(page, `${folder}leadership-load.js?v=2`, widget);
    await drawn(page);
    const appUrl = await widgets(page).evaluate(({ appUrl }) => appUrl);
    expect(appUrl).toMatch(widget ? /^http:\/\/localhost:\d+\/check\/$/ : new RegExp(`^${folder}$`));
  });
}

test("each element asks once, and a page from a disk is no page for others", async ({ page, allow }) => {
  allow(/^another host/);
  allow(/^console warning: <leadership-load> needs app-url: without it, shared links open at about:blank$/);
  const asked = [];
  page.on("console", (message) => asked.push(message.text()));
  const script = "https://cdn.test/npm/leadership-load/leadership-load.js";
  // A post without a widget, which would ask as well if it were drawn before the page from the disk is opened.
  await openFrom(page, script, "");
  const folder = mkdtempSync(join(tmpdir(), "leadership-load-"));
  try {
    const file = join(folder, "post.html");
    const widgets = "<leadership-load></leadership-load>".repeat(2);
    writeFileSync(file, `<!doctype html><title>A post</title><script type="module" src="${script}"></script>${widgets}`);
    await page.goto(pathToFileURL(file).href);
    await drawn(page, 2);
    for (const number of [0, 1]) {
      const widget = page.locator("leadership-load").nth(number);
      await widget.evaluate((widget) => (widget.lang = "de"));
      await expect(widget.getByRole("button", { name: "Beginnen", exact: true })).toBeVisible();
      expect(await widget.evaluate(({ appUrl }) => appUrl)).toBe("about:blank");
    }
    await expect.poll(() => asked.filter((text) => text.includes("app-url"))).toHaveLength(2);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("a coach's board is no run: the first screen is there at once", async ({ page }) => {
  await page.addInitScript((key) => localStorage.setItem(key, "{}"), BOARD);
  await holdModule(page);
  await open(page, "own-page");
  await expect(start(page)).toBeVisible();
});
