import { existsSync, readdirSync, readFileSync } from "node:fs";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

import { person } from "../../benches/person.js";
import { expect, test } from "./harness.js";
import { progress } from "./pages/guest.js";

const HASHED = /-[0-9a-f]{15,}[_.]/;

const DIST = new URL("../../dist/", import.meta.url);

test("the page's files come typed, compressed and with the right life span", async ({ page, network }) => {
  await page.goto("/");
  await network.settled();

  const seen = new Set();
  for (const request of network.requests) {
    const { pathname } = new URL(request.url());
    const response = await request.response();
    const header = (name) => response.headerValue(name);
    const kind = pathname.split(".").at(-1);
    seen.add(kind);

    await test.step(pathname, async () => {
      expect(response.status()).toBe(200);
      expect(await header("content-encoding")).toBe("br");
      const types = {
        "/": /^text\/html/,
        css: /^text\/css/,
        js: /^text\/javascript/,
        svg: /^image\/svg\+xml/,
        txt: /^text\/plain/,
        wasm: /^application\/wasm$/,
      };
      expect(await header("content-type")).toMatch(types[kind]);
      const life = HASHED.test(pathname) ? "public, max-age=31536000, immutable" : "no-cache";
      expect(await header("cache-control")).toBe(life);
    });
  }
  expect([...seen]).toEqual(expect.arrayContaining(["/", "js", "wasm"]));
});

test("nothing is fetched twice", async ({ page, network }) => {
  await page.goto("/");
  await network.settled();
  expect(network.lines).toEqual([...new Set(network.lines)]);
});

for (const [where, address, asked] of [
  ["the page", "/", ["/", "/icon.svg"]],
  ["a post", "/pages/plain/", ["/pages/plain/", "/pages/plain/widget/leadership-load.js"]],
]) {
  test(`a second visit to ${where} asks only whether what has a stable name is as it was`, async ({ page, context, network }) => {
    const visit = async () => {
      await page.goto("about:blank");
      await page.goto(address);
      await page.getByRole("button", { name: "Start", exact: true }).click();
      await expect(progress(page, 1)).not.toHaveCount(0);
      await network.settled();
    };
    await visit();
    const browser = await context.newCDPSession(page);
    const [made, kept, same] = [new Map(), new Set(), new Set()];
    browser.on("Network.requestWillBeSent", ({ requestId, request }) => made.set(requestId, new URL(request.url).pathname));
    browser.on("Network.requestServedFromCache", ({ requestId }) => kept.add(requestId));
    browser.on("Network.responseReceived", ({ requestId, response }) => response.fromDiskCache && kept.add(requestId));
    browser.on("Network.responseReceivedExtraInfo", ({ requestId, statusCode }) => {
      if (statusCode === 304) same.add(requestId);
    });
    await browser.send("Network.enable");
    await visit();
    // A file that was only asked after is reported like one from the cache; one from the cache was not asked after.
    const sent = () => [...made].filter(([id, path]) => asked.includes(path) || !kept.has(id)).map(([, path]) => path);
    await expect.poll(() => sent().filter((path) => path !== "blank").sort()).toEqual(asked);
    // The two kinds of news about a request come in any order.
    await expect.poll(() => [...same].map((id) => made.get(id)).sort()).toEqual(asked);
  });
}

test("modules are compiled while they come, and all of them", async ({ page, network }) => {
  await page.addInitScript(person);
  await page.goto("/");
  await page.evaluate(() => window.person.checks(1));
  await network.settled();
  const modules = network.lines.filter((line) => line.endsWith(".wasm"));
  expect(modules).not.toEqual([]);
  expect(await page.evaluate(() => window.person.compiled())).toEqual({ streaming: modules.length, whole: 0 });
});

test("what can be compressed lies there compressed, and is the same", () => {
  const files = readdirSync(DIST).filter((name) => /\.(css|html|js|wasm)$/.test(name));
  expect(files).toContain("leadership-load.js");
  for (const name of files) {
    const content = readFileSync(new URL(name, DIST));
    for (const [ending, unpack] of [[".br", brotliDecompressSync], [".gz", gunzipSync]]) {
      const copy = new URL(name + ending, DIST);
      expect(existsSync(copy), `${name}${ending}`).toBe(true);
      expect(unpack(readFileSync(copy)).equals(content), `${name}${ending}`).toBe(true);
    }
  }
});

test("no script stands in the page itself", async ({ page }) => {
  await page.goto("/");
  await expect(page.locator("script:not([src])")).toHaveCount(0);
});

test("a file that is not there is not kept as missing", async ({ request }) => {
  const response = await request.get("/leadership-load-0123456789abcdef.js");
  expect(response.status()).toBe(404);
  expect(response.headers()["cache-control"]).toBe("no-cache");
});
