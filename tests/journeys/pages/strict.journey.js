import { createHash } from "node:crypto";

import { expect, test } from "../harness.js";
import { answer, drawn, open, painted, progress, start, watchEvents } from "./guest.js";

for (const name of ["strict", "trusted-types"]) {
  test(`it works in a page with a strict policy: ${name}`, async ({ page }) => {
    await open(page, name);
    await drawn(page);
    await start(page).click();
    await answer(page, 14);
    await page.getByRole("button", { name: "Next" }).click();
    await answer(page, 0);
    for (let number = 15; number <= 21; number += 1) {
      await expect(progress(page, number)).toBeVisible();
      await page.getByRole("radio").first().press("4");
    }
    await page.getByRole("button", { name: "Skip to the result" }).click();
    await expect(page.locator("[part=result]")).toBeVisible();
  });
}

test("it works with the script pinned by its hash", async ({ page, request }) => {
  const script = await (await request.get("/pages/integrity/widget/leadership-load.js")).body();
  const integrity = `sha384-${createHash("sha384").update(script).digest("base64")}`;
  await page.route("**/pages/integrity/", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace("INTEGRITY", integrity) });
  });
  await open(page, "integrity");
  await drawn(page);
});

test("it works on a host that does not know .wasm, without a word in the console", async ({ page }) => {
  await open(page, "mistyped");
  await drawn(page);
});

/** Expects what everybody sees where the module can't be had: the author's own words, the cause, and the ways on. */
async function givesWay(page, events) {
  await expect(page.locator(".fallback")).toBeVisible();
  await expect(start(page)).toHaveCount(0);
  const told = async () => (await events()).filter(({ name }) => name === "error");
  await expect.poll(told).toHaveLength(1);
  const errors = await told();
  expect(Object.keys(errors[0].detail)).toEqual(["message"]);
  return errors[0].detail.message;
}

const note = (page) => page.locator("leadership-load").getByRole("status");
const wayOn = (page) => page.getByRole("link", { name: "Open it on its own page" });
/** Chromium counts an answer without a body as given up. To be allowed. */
const ASKED = /^failed: HEAD \S+: net::ERR_ABORTED$/;
/** The address to be copied. */
const address = (page) => note(page).locator("code");

test("a page that allows no WebAssembly says so, and leads to a page of its own", async ({ page, allow }) => {
  allow(/^console error: .*(WebAssembly|<leadership-load> can't go on)/);
  allow(ASKED);
  const events = await watchEvents(page);
  await open(page, "policy");
  expect(await givesWay(page, events)).toContain("WebAssembly");
  await expect(note(page)).toContainText("The security policy of this page blocks the self-check.");
  await expect(address(page)).toHaveCount(0);
  await wayOn(page).click();
  await drawn(page);
});

test("where the server forbids WebAssembly on every page, no link leads from one failure to the next", async ({ page, allow, network }) => {
  allow(/^console error: .*(WebAssembly|<leadership-load> can't go on)/);
  allow(ASKED);
  const events = await watchEvents(page);
  await open(page, "wasm-refused");
  expect(await givesWay(page, events)).toContain("WebAssembly");
  await expect(note(page)).toContainText("The security policy of this page blocks the self-check.");
  await expect.poll(() => network.lines.filter((line) => line.startsWith("HEAD "))).toHaveLength(1);
  await network.settled();
  await expect(wayOn(page)).toHaveCount(0);
});

test("a page whose policy forbids to fetch the module says so", async ({ page, allow }) => {
  allow(/^console error: .*(Content Security Policy|<leadership-load> can't go on|Fetch API)/);
  await page.route("**/pages/policy/", async (route) => {
    const response = await route.fetch();
    const policy = "script-src 'self' 'wasm-unsafe-eval'; connect-src 'none'";
    await route.fulfill({ response, body: (await response.text()).replace("script-src 'self'", policy) });
  });
  await open(page, "policy");
  await expect(note(page)).toContainText("The security policy of this page blocks the self-check.");
  await expect(wayOn(page)).toBeVisible();
});

for (const [vendor, says] of [
  ["Google Inc.", "a strict security setting switches it off"],
  ["Apple Computer, Inc.", "most likely because of Lockdown Mode"],
]) {
  test(`a browser by ${vendor} without WebAssembly says why, and gives an address to copy`, async ({ page, allow, network }) => {
    allow(/^console error: <leadership-load> can't go on/);
    await page.addInitScript((vendor) => Object.defineProperty(navigator, "vendor", { value: vendor }), vendor);
    const events = await watchEvents(page);
    await open(page, "no-webassembly");
    expect(await givesWay(page, events)).toContain("WebAssembly");
    await expect(note(page)).toContainText(says);
    await expect(address(page)).toHaveText(/^http.*\/pages\/no-webassembly\/widget\/$/);
    await address(page).click();
    const selected = () => page.evaluate(() => String(getSelection()));
    await expect.poll(selected).toBe(await address(page).textContent());
    // It would fail alike.
    await expect(wayOn(page)).toHaveCount(0);
    await network.settled();
    expect(network.lines.filter((line) => /[0-9a-f]{15,}/.test(line))).toEqual([]);
  });
}

test("a browser that is too old for the module says so before it fetches one", async ({ page, allow, network }) => {
  allow(/^console error: <leadership-load> can't go on/);
  await page.addInitScript(() => {
    const REFERENCE = 0x6f;
    const { validate } = WebAssembly;
    WebAssembly.validate = (bytes) => validate(bytes) && !bytes.includes(REFERENCE);
  });
  const events = await watchEvents(page);
  await open(page, "missing-module");
  expect(await givesWay(page, events)).toContain("too old");
  await expect(page.locator(".fallback")).toBeVisible();
  await expect(note(page)).toContainText("or the browser is too old");
  await network.settled();
  expect(network.lines.filter((line) => /[0-9a-f]{15,}/.test(line))).toEqual([]);
});

for (const [what, makeOld] of [
  ["makes no style sheets of scripts", () => (window.CSSStyleSheet = class { constructor() { throw new TypeError("Illegal constructor"); } })],
  ["knows no custom elements", () => Object.defineProperty(window, "customElements", { value: undefined })],
]) {
  test(`a browser that ${what} shows the children`, async ({ page, allow }) => {
    allow(/^page error: TypeError: Illegal constructor/);
    await page.addInitScript(makeOld);
    await open(page, "missing-module");
    await page.waitForLoadState("networkidle");
    await expect(page.locator(".fallback")).toBeVisible();
    await expect(start(page)).toHaveCount(0);
  });
}

test("a coach without WebAssembly gets the link to copy, and Germans read why in German", async ({ page, allow }) => {
  allow(/^console error: <leadership-load> can't go on/);
  await page.addInitScript(() => delete window.WebAssembly);
  await page.goto("/?lang=de#ll=1H40089TNPSD6J56TJJV2G01N6ZFZX");
  await expect(note(page)).toContainText("eine strenge Sicherheitseinstellung", { ignoreCase: true });
  await expect(address(page)).toHaveText(/\/#ll=1H40089TNPSD6J56TJJV2G01N6ZFZX$/);
});

test("a copy without its module shows the children and a way on, and keeps its height", async ({ page, allow }) => {
  allow(/^console error: (<leadership-load> can't go on|Failed to load resource)|^failed: GET .*\.wasm/);
  await page.route("**/*_bg.wasm", (route) => route.fulfill({ status: 404, body: "not here" }));
  const events = await watchEvents(page);
  await open(page, "missing-module");
  await expect(page.locator(".fallback")).toBeVisible();
  expect(await givesWay(page, events)).toContain("404");
  await expect(wayOn(page)).toHaveAttribute("href", /\/widget\/$/);
  await expect(page.getByRole("button", { name: "Try again" })).toBeVisible();
  await expect.poll(async () => (await page.locator("leadership-load").boundingBox()).height).toBeGreaterThan(400);
});

test("an element without children is never blank", async ({ page, allow }) => {
  allow(/^console error: <leadership-load> can't go on/);
  await open(page, "bare");
  await expect(note(page)).toContainText("The self-check needs WebAssembly");
  await expect(address(page)).toBeVisible();
});

test("a page that allows no script shows the children", async ({ page, allow }) => {
  allow(/^console error: .*(script-src|Content Security Policy)|^failed: GET .*leadership-load\.js: .*csp/);
  await open(page, "script-refused");
  await expect(page.locator(".fallback")).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the children are shown, and lead to the page of its own", async ({ page, allow }) => {
    // Chromium begins to preload a module, and then sees that no script may run.
    allow(/^failed: GET .*\.js: csp$/);
    await open(page, "no-script");
    await expect(page.locator(".fallback")).toBeVisible();
    await page.getByRole("link").click();
    await expect(page.getByText("21 short statements")).toBeVisible();
  });
});

/** Breaks a method of the page's for the call that a press on a widget leads to: another widget may call it meanwhile. */
const breakAtPress = (widget, prototype, name, error) =>
  widget.evaluate(
    (element, [prototype, name, error]) => {
      const owner = globalThis[prototype].prototype;
      const method = owner[name];
      const broken = () => {
        owner[name] = method;
        throw error === "trap" ? new WebAssembly.RuntimeError("memory access out of bounds") : new TypeError("not now");
      };
      element.addEventListener("click", () => (owner[name] = broken), { capture: true, once: true });
    },
    [prototype, name, error],
  );

for (const [what, ...broken] of [
  ["panics", "Node", "cloneNode", "refusal"],
  ["traps without a word", "Date", "getFullYear", "trap"],
]) {
  test(`a module that ${what} in one widget leaves the other and the page alive`, async ({ page, allow }) => {
    allow(/^console error: (panicked at|<leadership-load> can't go on)|^page error: RuntimeError/);
    const events = await watchEvents(page);
    await page.setViewportSize({ width: 800, height: 2400 });
    await open(page, "fault");
    await drawn(page, 2);
    const [one, two] = [page.locator("#one"), page.locator("#two")];
    await start(two).click();
    await answer(two, 3);
    await expect(progress(two, 4)).toBeVisible();
    await painted(page);
    const height = async (widget) => (await widget.boundingBox()).height;
    const before = [await height(one), await height(two)];

    await breakAtPress(one, ...broken);
    await start(one).click();
    await expect(one.locator(".fallback")).toBeVisible();
    await expect(one.getByRole("link", { name: "Open it on its own page" })).toBeVisible();
    await expect.poll(async () => (await events()).filter(({ name }) => name === "error").map(({ id }) => id)).toEqual(["one"]);

    await expect(progress(two, 4)).toBeVisible();
    expect([await height(one), await height(two)]).toEqual(before);
    await two.getByRole("button", { name: "Back" }).click();
    await expect(two.getByRole("radio").nth(2)).toBeChecked();
    await page.locator("#theirs").click();
    await expect(page.locator("#theirs")).toHaveText("Still works");
  });
}
