/**
 * Tests the standalone page without a network. A host of the journey's own goes off the network, for real: a browser's
 * offline mode does not reach its workers everywhere.
 */
import { createHash } from "node:crypto";
import { cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { GERMAN } from "./german.js";
import { Host } from "./host.js";
import { progress } from "./pages/guest.js";
import { expect, HEADINGS, LEADER, NOTHING_STORED, everythingStored, test as base, Widget } from "./widget.js";

const DIST = fileURLToPath(new URL("../../dist/", import.meta.url));
/** Matches what a browser says of a host that is not there. */
const ABSENCE = /net::ERR_|NS_ERROR/;
const CODE = "1H40089TNPSD6J56TJJV2G01N6ZFZX";

const test = base.extend({
  keepsFiles: [true, { option: true }],

  /** Opens a host for a journey: `await hostOf({ "/": DIST })`. */
  hostOf: async ({ allow }, use) => {
    const hosts = [];
    await use(async (...how) => {
      const host = await Host.open(...how);
      hosts.push(host);
      allow(new RegExp(`^another host: GET ${host.address}`));
      return host;
    });
    await Promise.all(hosts.map((host) => host.stop()));
  },

  /** A build that differs from the last one in its entry and in what its page says: `changed()` gives its folder. */
  changed: async ({}, use, info) => {
    const folder = info.outputPath("changed");
    await use(() => change(folder));
    rmSync(folder, { recursive: true, force: true });
  },
});

/** Writes a changed build. Its old entry is gone, as after an update. */
function change(folder) {
  cpSync(DIST, folder, { recursive: true });
  const rewrite = (name, pairs) => {
    const path = join(folder, name);
    const text = pairs.reduce((text, [old, next]) => text.replaceAll(old, next), readFileSync(path, "utf8"));
    writeFileSync(path, text);
    return text;
  };
  const sum = (content) => `sha256-${createHash("sha256").update(content).digest("base64")}`;
  const old = readdirSync(folder).find((name) => /^leadership-load-[0-9a-f]{16}\.js$/.test(name));
  const next = "leadership-load-0123456789abcdef.js";
  const before = readFileSync(join(folder, old), "utf8");
  renameSync(join(folder, old), join(folder, next));
  const entry = rewrite(next, [[/$/g, "\nglobalThis.isChanged = true;\n"]]);
  rewrite("index.html", [[old, next], ["A self-check for people", "A changed self-check for people"]]);
  rewrite("sw.js", [[old, next], [sum(before), sum(entry)], [/(["`])[0-9a-f]{16}\1/g, "$1fedcba9876543210$1"]]);
  return folder;
}

/** The addresses of what workers have kept. */
const keptBy = (page) =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith("leadership-load "));
    const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return kept.flat().map(({ url }) => url);
  });

/** Waits until the page works without a network, in a language. */
async function isKept(page, language = "en") {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => {}));
  const words = new URL(`words-${language}-`, page.url()).href;
  await expect.poll(async () => (await keptBy(page)).some((url) => url.startsWith(words))).toBe(true);
  return keptBy(page);
}

/** A visit, until the widget works. */
async function visit(page, address, words) {
  await page.goto(address);
  const widget = new Widget(page, words);
  await widget.ready();
  return widget;
}

/** A whole run, to the result. */
async function run(widget) {
  await widget.answerOnly();
  await expect(widget.scale("Overload")).toContainText("71%");
}

/** Somebody else's page on the same origin, in no folder of ours. */
async function pageBeside(host, context) {
  const page = await context.newPage();
  const body = '<!doctype html><link rel="icon" href="data:,">';
  await page.route(host.address, (route) => route.fulfill({ contentType: "text/html", body }));
  await page.goto(host.address);
  return page;
}

/** Lists the workers of a page, or of a folder beside it. */
const workers = (page, folder) =>
  page.evaluate(async (folder) => {
    const { active, waiting, installing } = await navigator.serviceWorker.getRegistration(folder);
    return [active, waiting, installing].map((worker) => worker?.state);
  }, folder);

/** Waits until a new version is there, beside the old one. */
const isFetched = (page) => expect.poll(() => workers(page)).toEqual(["activated", "installed", undefined]);

/** Waits until the new version of a folder is in charge, which it is once no page lives by the old one. */
const isInCharge = (beside, folder) =>
  expect.poll(() => workers(beside, folder)).toEqual(["activated", undefined, undefined]);

const changedLead = (page) => page.getByText("A changed self-check for people");

test("after one visit a run, a link, the desk and paper work without a network", async ({ page, hostOf, context, allow }) => {
  const host = await hostOf({ "/": DIST });
  await visit(page, host.address);
  const kept = await isKept(page);
  expect(kept.filter((url) => /words-de|screen-de|functions|post-/.test(url))).toEqual([]);

  await host.stop();
  allow(ABSENCE);
  await page.close();
  const later = await context.newPage();
  const widget = await visit(later, host.address);
  await run(widget);
  const link = await widget.link.inputValue();
  expect(link).toContain(`${host.address}#ll=`);
  await later.getByText("As a QR code").click();
  await expect(later.getByRole("img", { name: "The link as a QR code" })).toBeVisible();

  const coach = await context.newPage();
  const opened = await visit(coach, link);
  await expect(opened.heading(HEADINGS.shared)).toBeVisible();
  expect(coach.url()).toBe(link);
  await opened.visit("#desk");
  await expect(opened.heading("Your desk")).toBeVisible();

  // Some servers leave out the ending.
  await coach.goto(`${host.address}paper.html`);
  await expect(coach.getByRole("heading", { level: 1 })).toHaveText("Leadership load, on paper");
  await coach.goto(`${host.address}paper-de`);
  await expect(coach.getByRole("heading", { level: 1 })).toHaveText("Leadership load, auf Papier");
  await host.start();
});

test("what is kept are files of the build, and nothing of the reader's", async ({ page, hostOf }) => {
  const host = await hostOf({ "/": DIST });
  await visit(page, host.address);
  await isKept(page);
  // Once more, for the worker answers from now on.
  const shared = await visit(page, `${host.address}?lang=en#ll=${CODE}`);
  await expect(shared.heading(HEADINGS.shared)).toBeVisible();
  const own = await visit(page, `${host.address}?x=1`);
  await run(own);
  expect((await own.link.inputValue()).split("#")[0]).toBe(host.address);

  const files = readdirSync(DIST);
  const kept = await isKept(page);
  expect(kept.map((url) => url.replace(host.address, "") || "index.html").filter((name) => !files.includes(name))).toEqual([]);
  expect(kept.join(" ")).not.toMatch(/[#?]/);
  const { caches, workers, ...answers } = await everythingStored(page);
  expect({ ...answers, caches: [], workers: 0 }).toEqual(NOTHING_STORED);
});

test.describe("in German", () => {
  test.use({ locale: "de-DE" });

  test("a run works without a network, and English once it was chosen", async ({ page, hostOf, allow }) => {
    const host = await hostOf({ "/": DIST });
    const german = await visit(page, host.address, GERMAN);
    await isKept(page, "de");
    await page.getByRole("link", { name: "English" }).click();
    await isKept(page, "en");

    await host.stop();
    allow(ABSENCE);
    await visit(page, host.address, GERMAN);
    await german.start();
    await page.getByRole("link", { name: "English" }).click();
    await expect(progress(page, 1)).not.toHaveCount(0);
    await host.start();
  });
});

test("an update leaves an open run as it is, and is there for whoever opens the page", async ({
  page,
  hostOf,
  changed,
  context,
  allow,
}) => {
  const host = await hostOf({ "/load/": DIST });
  const address = `${host.address}load/`;
  const beside = await pageBeside(host, context);
  await visit(page, address);
  await isKept(page);
  // Another time, so that the page lives by its worker.
  const widget = await visit(page, address);
  await widget.start();
  await widget.answer(LEADER.answers.overload);

  host.serve({ "/load/": changed() });
  const other = await context.newPage();
  await visit(other, address);
  await expect(changedLead(other)).toBeVisible();
  expect(await other.evaluate(() => globalThis.isChanged)).toBe(true);
  await isFetched(other);
  expect(await page.evaluate(() => globalThis.isChanged)).toBeUndefined();
  await expect(changedLead(page)).toBeHidden();

  // Without a network, a page that is opened now is whole too: the old one.
  await host.stop();
  allow(ABSENCE);
  const third = await context.newPage();
  await visit(third, address);
  await expect(changedLead(third)).toBeHidden();
  expect(await third.evaluate(() => globalThis.isChanged)).toBeUndefined();
  await widget.answer(LEADER.answers.expertise, 8);
  await expect(widget.heading(HEADINGS.meetings)).toBeVisible();

  await Promise.all([page.close(), other.close(), third.close()]);
  await isInCharge(beside, "/load/");
  expect((await keptBy(beside)).filter((url) => /\/words-/.test(url))).toHaveLength(1);
  const last = await context.newPage();
  await visit(last, address);
  await expect(changedLead(last)).toBeVisible();
  expect(await last.evaluate(() => globalThis.isChanged)).toBe(true);
  await expect.poll(() => last.evaluate(async () => (await caches.keys()).length)).toBe(1);
  await host.start();
});

test("a worker that came before its page keeps nothing of the two", async ({ page, hostOf, changed, context, allow }) => {
  const host = await hostOf({ "/": DIST });
  await visit(page, host.address);
  await isKept(page);

  // In the middle of an update: the worker is new, the page is not.
  const folder = changed();
  cpSync(join(DIST, "index.html"), join(folder, "index.html"));
  for (const name of readdirSync(DIST)) cpSync(join(DIST, name), join(folder, name), { force: false });
  host.serve({ "/": folder });
  await visit(page, host.address);
  const update = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update().catch(() => {});
    const { installing } = registration;
    if (!installing) return "redundant";
    await new Promise((resolve) => (installing.onstatechange = resolve));
    return installing.state;
  });
  expect(update).toBe("redundant");

  await host.stop();
  allow(ABSENCE);
  await page.close();
  const later = await context.newPage();
  await run(await visit(later, host.address));
  expect(await later.evaluate(() => globalThis.isChanged)).toBeUndefined();
  await host.start();
});

test("in a folder, beside other apps of the same origin, each keeps its own", async ({ page, hostOf, changed, context, allow }) => {
  const both = { "/load/": DIST, "/load/beta/": DIST };
  const host = await hostOf(both);
  const beside = await pageBeside(host, context);
  await visit(page, `${host.address}load/`);
  await page.evaluate(() => caches.open("somebody else’s"));
  await isKept(page);
  await visit(page, `${host.address}load/beta/`);
  await isKept(page);
  host.serve({ ...both, "/load/": changed() });
  await visit(page, `${host.address}load/`);
  await isFetched(page);
  await page.close();
  await isInCharge(beside, "/load/");

  await host.stop();
  allow(ABSENCE);
  const later = await context.newPage();
  await visit(later, `${host.address}load/`);
  await expect(changedLead(later)).toBeVisible();
  await visit(later, `${host.address}load/beta/`);
  await expect(changedLead(later)).toBeHidden();
  expect((await later.evaluate(() => caches.keys())).map((name) => name.replace(/ \w{16}$/, "")).sort()).toEqual([
    `leadership-load ${host.address}load/`,
    `leadership-load ${host.address}load/beta/`,
    "somebody else’s",
  ]);
  await host.start();
});

for (const [where, address] of [
  ["a post", "/pages/plain/"],
  ["the frame of a post", "/embed.html"],
  ["the page for authors", "/embedding.html"],
]) {
  test(`${where} keeps no files`, async ({ page, network }) => {
    await page.goto(address);
    await expect(page.getByRole("button", { name: "Start", exact: true }).or(page.locator("#guides")).first()).toBeVisible();
    await network.settled();
    expect(network.lines.filter((line) => /\/sw\.js$/.test(line))).toEqual([]);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  });
}

test("the page in a frame keeps no files", async ({ page, network }) => {
  await page.route("**/around", (route) => route.fulfill({ contentType: "text/html", body: '<!doctype html><link rel="icon" href="data:,"><iframe src="/" width="800" height="900"></iframe>' }));
  await page.goto("/around");
  await expect(page.frameLocator("iframe").getByRole("button", { name: "Start", exact: true })).toBeVisible();
  await network.settled();
  expect(network.lines.filter((line) => /\/sw\.js$/.test(line))).toEqual([]);
});

test("the strictest policy that the page works under allows it", async ({ page, hostOf }) => {
  const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src 'self'; manifest-src 'self'; worker-src 'self'";
  const host = await hostOf({ "/": DIST }, { "content-security-policy": policy });
  await visit(page, host.address);
  await isKept(page);
});

test("where files can’t be kept, all is as without it", async ({ page, hostOf, changed, allow }) => {
  const folder = changed();
  rmSync(join(folder, "sw.js"));
  const host = await hostOf({ "/": folder });
  allow(/404/);
  await run(await visit(page, host.address));
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test("the page can be installed, by a manifest in the reader’s language", async ({ page, context }) => {
  await page.goto("/?lang=de");
  const browser = await context.newCDPSession(page);
  const { url, errors, data } = await browser.send("Page.getAppManifest");
  expect(errors).toEqual([]);
  const manifest = JSON.parse(data);
  expect(manifest).toMatchObject({ lang: "de", start_url: "./?lang=de", id: "./", display: "standalone" });
  for (const { src } of manifest.icons) {
    expect((await page.request.get(new URL(src, url).href)).status(), src).toBe(200);
  }
  const { installabilityErrors } = await browser.send("Page.getInstallabilityErrors");
  // In the private windows of the journeys, no page can be.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== "in-incognito")).toEqual([]);
});
