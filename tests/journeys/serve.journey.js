import { expect, test } from "./harness.js";

const HASHED = /-[0-9a-f]{15,}[_.]/;

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
      const types = { "/": /^text\/html/, css: /^text\/css/, js: /^text\/javascript/, wasm: /^application\/wasm$/ };
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

test("no script stands in the page itself", async ({ page }) => {
  await page.goto("/");
  await expect(page.locator("script:not([src])")).toHaveCount(0);
});

test("a file that is not there is not kept as missing", async ({ request }) => {
  const response = await request.get("/leadership-load-0123456789abcdef.js");
  expect(response.status()).toBe(404);
  expect(response.headers()["cache-control"]).toBe("no-cache");
});
