/** The example post in `demo/`: a check in it, and its two looks. */
import { AxeBuilder } from "@axe-core/playwright";

import { expect, test } from "./harness.js";
import { answer, drawn, progress, start, toResult, widgets } from "./pages/guest.js";

/** Opens the post, and reads down to the widget, which is fetched when it comes near. */
async function read(page) {
  await page.goto("/demo/");
  await widgets(page).scrollIntoViewIfNeeded();
  await drawn(page);
}

const look = (page, name) => page.getByRole("radio", { name }).check();

/** Returns the looks of the widget: font, colour of the text, colour of the button that leads on. */
const looks = async (page) => ({
  font: await widgets(page).evaluate((widget) => getComputedStyle(widget.shadowRoot.querySelector("[part=widget]")).fontFamily),
  ink: await widgets(page).evaluate((widget) => getComputedStyle(widget.shadowRoot.querySelector("[part=widget]")).color),
  button: await start(page).evaluate((button) => getComputedStyle(button).backgroundColor),
});

test("a reader goes through the check in the post", async ({ page }) => {
  await read(page);
  await toResult(widgets(page));
  await expect(page.getByRole("heading", { name: "Nine seats, one of them mine" })).toBeAttached();
});

test("the widget takes the look that the post has, and keeps its place", async ({ page }) => {
  await read(page);
  await expect.poll(() => looks(page)).toEqual({ font: expect.stringContaining("Georgia"), ink: "rgb(43, 38, 32)", button: "rgb(140, 59, 31)" });
  await look(page, "dark, mono");
  await expect.poll(() => looks(page)).toEqual({ font: expect.stringContaining("Menlo"), ink: "rgb(215, 224, 217)", button: "rgb(127, 214, 176)" });
  await start(page).click();
  await answer(widgets(page), 1);
  await look(page, "light, serif");
  await expect(progress(widgets(page), 2)).toBeVisible();
});

test("the German post speaks German, and so does its widget", async ({ page }) => {
  await page.goto("/demo/");
  await page.getByRole("link", { name: "Deutsch" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Neun Sitze, einer davon meiner");
  await expect(page.getByRole("button", { name: "Beginnen", exact: true })).toBeVisible();
});

for (const name of ["light, serif", "dark, mono"]) {
  test(`axe finds nothing, and nothing sticks out on a phone: ${name}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await read(page);
    await look(page, name);
    await expect.poll(async () => (await looks(page)).font).toContain(name.includes("mono") ? "Menlo" : "Georgia");
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations).toEqual([]);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}
