/**
 * Tests the package from npm with webpack, in a project with rules for its own styles and a widget in each language.
 */
import { GERMAN } from "../german.js";
import { expect, test } from "../harness.js";
import { drawn, start, widgets } from "../pages/guest.js";
import { AGAIN, ENGLISH, Widget } from "../widget.js";
import { ASKS, isBuilt, walk } from "./walk.js";

test.skip(!isBuilt("webpack"), "webpack could not be installed");

test.beforeEach(async ({ page, allow }) => {
  allow(ASKS);
  await page.goto("/hosts/webpack/site/?utm_source=mail#top");
});

for (const [id, words] of [
  ["english", ENGLISH],
  ["german", GERMAN],
]) {
  test(`a widget in ${id} is walked through, and its link opens in the page`, async ({ page, baseURL, another }) => {
    const link = await walk(new Widget(page, words, page.locator(`#${id}`)), another);
    expect(link).toMatch(new RegExp(`^${baseURL}hosts/webpack/site/#ll=\\w+$`));
  });
}

test("each widget of a bundle speaks its language, and another one later", async ({ page }) => {
  const [english, german] = [page.locator("#english"), page.locator("#german")];
  await widgets(page).evaluateAll((all) => all.forEach((widget) => (widget.loading = "eager")));
  await drawn(page, 2);
  await expect(start(english)).toBeVisible();
  await expect(german.getByRole("button", { name: GERMAN.start, exact: true })).toBeVisible();
  await expect(page.locator("output")).toHaveText(`${AGAIN}\n${GERMAN.again}`);
  await page.getByRole("button", { name: "In the other language" }).click();
  await expect(start(german)).toBeVisible();
  await expect(english.getByRole("button", { name: GERMAN.start, exact: true })).toBeVisible();
});

test("the styles of the page are its own", async ({ page }) => {
  const sheets = await page.evaluate(() => [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.selectorText)));
  expect(sheets).toEqual(["body", "output"]);
});
