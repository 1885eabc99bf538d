/** Tests the package for npm: as a CDN has it, and in a project with Vite and TypeScript. */
import { createHash } from "node:crypto";
import { homedir } from "node:os";

import { expect, test } from "../harness.js";
import { answer, drawn, progress, start } from "../pages/guest.js";
import { BLOG, openPost } from "./blog.js";
import { ASKS } from "./walk.js";

const HEAD = /<script[^>]* src="?\.\/leadership-load(-[0-9a-f]{16})?\.js/;

/** The folder where a CDN would have it: below the name and the version. */
async function folder(request) {
  const { version } = await (await request.get("/package.json")).json();
  return `/hosts/npm/site/npm/leadership-load@${version}/`;
}

test("the package has all that it names, and the sums are right", async ({ request }) => {
  const at = await folder(request);
  const { exports, files, license, sideEffects, type, ...more } = await (await request.get(`${at}package.json`)).json();
  expect(type).toBe("module");
  expect(license).toBe("(MIT OR Apache-2.0) AND CC-BY-4.0");
  expect(sideEffects).toEqual(["./leadership-load.js"]);
  expect(more.name).toBe("leadership-load");
  const named = Object.values(exports).flatMap((of) => (typeof of === "string" ? [of] : Object.values(of)));
  for (const file of [...named, ...files, more.types, more.customElements]) {
    expect((await request.get(at + file)).status(), file).toBe(200);
  }

  const lines = (await (await request.get(`${at}SHA256SUMS`)).text()).trim().split("\n");
  expect(lines.map((line) => line.slice(66)).sort()).toEqual([...files.filter((name) => name !== "SHA256SUMS"), "package.json"].sort());
  for (const line of lines) {
    const [sum, name] = line.split("  ");
    const content = await (await request.get(at + name, { headers: { "accept-encoding": "identity" } })).body();
    expect(createHash("sha256").update(content).digest("hex"), name).toBe(sum);
    expect(content.includes(homedir()), `${name} says where its builder is at home`).toBe(false);
  }
});

test("a plain page on another host loads it from where a CDN has it", async ({ page, baseURL, request, allow }) => {
  allow(BLOG);
  allow(ASKS);
  const at = new URL(await folder(request), baseURL).href;
  const script = `<script type="module" src="${at}leadership-load.js"></script>`;
  await openPost(page, baseURL, "<leadership-load></leadership-load>", script);
  await drawn(page);
  await start(page).click();
  await answer(page, 1);
  // Another key: what lets journeys hurry is gone from a page that was written anew.
  await page.getByRole("radio").first().press("2");
  await expect(progress(page, 3)).toBeVisible();
  // A CDN shows no page, so links open here.
  expect(await page.locator("leadership-load").evaluate((widget) => widget.appUrl)).toBe(page.url());
});

test("the page of its own works from there too", async ({ page, request, allow }) => {
  allow(ASKS);
  const at = await folder(request);
  expect(await (await request.get(at)).text()).toMatch(HEAD);
  await page.goto(at);
  await drawn(page);
  await expect(start(page)).toBeVisible();
});

test("a project with Vite and TypeScript uses the element and the functions", async ({ page, allow }) => {
  allow(ASKS);
  await page.goto("/hosts/vite/site/");
  await expect(page.locator("#figures")).toContainText("{");
  expect(JSON.parse(await page.locator("#figures").textContent())).toEqual({
    score: expect.closeTo(71.43, 1),
    word: "none",
    scales: 3,
    wrong: 7,
  });
  await drawn(page);
  await expect(page.locator("leadership-load [part=keep]")).toHaveCount(0);
  await start(page).click();
  await answer(page, 2);
  await expect(page).toHaveTitle("2 of 21");
  // A bundle has no page beside it: links open here.
  expect(await page.locator("leadership-load").evaluate((widget) => widget.appUrl)).toBe(page.url());
});
