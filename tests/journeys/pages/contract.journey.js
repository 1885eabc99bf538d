import { expect, test } from "../harness.js";
import { answer, drawn, open, progress, start, watchEvents, widgets } from "./guest.js";

test("a page hears that somebody starts, goes on and finishes, and nothing of what they say", async ({ page, network }) => {
  const events = await watchEvents(page);
  await open(page, "plain");
  await drawn(page);
  const mark = await network.settled();
  await start(page).click();
  await answer(page, 14);
  await page.getByRole("button", { name: "Next" }).click();
  for (let number = 15; number <= 21; number += 1) {
    await expect(progress(page, number)).toBeVisible();
    await page.getByRole("radio").first().press("2");
  }
  await page.getByRole("button", { name: "Skip to the result" }).click();
  await expect(page.locator("[part=result]")).toBeVisible();

  const steps = Array.from({ length: 21 }, (_, index) => ({ name: "progress", detail: { answered: index + 1, of: 21 } }));
  const expected = [{ name: "ready", detail: null }, { name: "start", detail: null }, ...steps, { name: "complete", detail: null }];
  await expect.poll(events).toEqual(expected.map((event) => ({ ...event, composed: true, id: "" })));
  expect(await network.since(mark)).toEqual([]);
});

test("properties mirror attributes, and attributes may change at any time", async ({ page, allow }) => {
  allow(/^console warning: <leadership-load> uses the default app-url, for http:\/\/\[ is not an http or https address$/);
  await open(page, "plain");
  await drawn(page);
  const seen = await widgets(page).evaluate((widget) => {
    const read = () => ["theme", "appUrl", "baseUrl", "loading", "keep", "result"].map((name) => widget[name]);
    const usual = read();
    Object.assign(widget, { theme: "dark", appUrl: "/check/", baseUrl: "./widget", loading: "eager", keep: "never", result: "compact" });
    const set = [read(), widget.getAttributeNames().map((name) => `${name}=${widget.getAttribute(name)}`).sort()];
    Object.assign(widget, { theme: null, appUrl: undefined, baseUrl: null, loading: null, keep: "nonsense", result: null });
    const [reset, left] = [read(), widget.getAttributeNames()];
    widget.appUrl = "http://[";
    return { usual, set, reset, left, wrong: read() };
  });
  const origin = new URL(page.url()).origin;
  const usual = ["auto", ...Array(2).fill(`${origin}/pages/plain/widget/`), "lazy", "ask", "whole"];
  expect(seen).toEqual({
    usual,
    set: [
      ["dark", `${origin}/check/`, `${origin}/pages/plain/widget/`, "eager", "never", "compact"],
      ["app-url=/check/", "base-url=./widget", "keep=never", "loading=eager", "result=compact", "theme=dark"],
    ],
    reset: usual,
    left: ["keep"],
    wrong: usual,
  });

  await start(page).click();
  await answer(page, 1);
  await widgets(page).evaluate((widget) => (widget.keep = "never"));
  await expect(page.locator("[part=keep]")).toHaveCount(0);
  await expect(progress(page, 2)).toBeVisible();
});

test("the module computes without an element, and names what is wrong", async ({ page }) => {
  await open(page, "module");
  await expect(page.locator("output")).toContainText("{");
  const { link, ...figures } = JSON.parse(await page.locator("output").textContent());
  expect(link).toMatch(/^https:\/\/example\.org\/check\/#ll=[0-9A-Z]+$/i);
  expect(figures).toEqual({
    score: expect.closeTo(71.43, 1),
    word: "clear",
    checks: 2,
    note: "Two months.",
    version: 1,
    refusal: "Error: answers.overload[3]: must be a whole number from 0 to 4 or null, is 5",
  });
});

test("what editors read lies beside the script", async ({ request }) => {
  const manifest = await (await request.get("/custom-elements.json")).json();
  expect(manifest.modules[0].declarations[0].tagName).toBe("leadership-load");
  expect(await (await request.get("/leadership-load.d.ts")).text()).toContain("export function score(");
});

test("a shared link opens in the page that app-url names", async ({ page }) => {
  await open(page, "module");
  await expect(page.locator("output")).toContainText("#ll=");
  const { link } = JSON.parse(await page.locator("output").textContent());
  await open(page, "own-page", new URL(link).hash);
  await expect(page.getByText("Two months.")).toBeVisible();
});
