/** Tests the papers for a coach: agreements to print, which need no program, and to which the page leads. */
import { AxeBuilder } from "@axe-core/playwright";

import { JULY, test as coachTest } from "./coach.js";
import { expect, test } from "./harness.js";

const PAPERS = [
  ["coaching.html", "en", "Papers for a coach"],
  ["coaching-de.html", "de", "Unterlagen für Coaches"],
];

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  for (const [file, lang, title] of PAPERS) {
    for (const format of ["A4", "Letter"]) {
      test(`${file} prints each paper on one page of ${format}`, async ({ page }) => {
        await page.goto(`/${file}`);
        const pages = (await page.pdf({ format, preferCSSPageSize: false })).toString("latin1").match(/\/Type\s*\/Page\b/g);
        expect(pages).toHaveLength(4);
      });
    }

    test(`${file} is whole on a phone`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 800 });
      await page.goto(`/${file}`);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
      await expect(page.locator("html")).toHaveAttribute("lang", lang);
      await expect(page.getByRole("heading", { level: 2 })).toHaveCount(4);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });
  }
});

for (const colorScheme of ["light", "dark"]) {
  for (const [file] of PAPERS) {
    test(`${file} has no fault that axe finds, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(`/${file}`);
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    });
  }
}

test("the page leads to it, in both languages", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "agreements and papers", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Papers for a coach");
  await page.getByRole("link", { name: "Deutsch" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Unterlagen für Coaches");
  await page.getByRole("link", { name: "Leadership load" }).click();
  await page.getByRole("link", { name: "Unterlagen", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Unterlagen für Coaches");
});

for (const [lang, name, title] of [
  ["en", "Papers for a coach: agreements, and where things are stored", "Papers for a coach"],
  ["de", "Unterlagen für Coaches: Vereinbarungen, und wo was gespeichert ist", "Unterlagen für Coaches"],
]) {
  coachTest(`a coach finds them from a result and from the desk (${lang})`, async ({ page, coach }) => {
    await coach.openChecks(JULY);
    await page.locator("leadership-load").evaluate((element, lang) => element.setAttribute("lang", lang), lang);
    const papers = page.getByRole("link", { name });
    const opens = async () => {
      const [tab] = await Promise.all([page.waitForEvent("popup"), papers.click()]);
      await expect(tab.getByRole("heading", { level: 1 })).toHaveText(title);
      await tab.close();
    };
    await opens();
    await page.evaluate(() => (location.hash = "desk"));
    await expect(page.locator("leadership-load .desk")).toBeVisible();
    await opens();
  });
}
