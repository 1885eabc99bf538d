/** Tests the self-check on paper: one sheet, which needs no program, and to which everything leads that has none. */
import { AxeBuilder } from "@axe-core/playwright";

import { expect, test } from "./harness.js";
import { STATEMENTS } from "./widget.js";

const SHEETS = [
  ["paper.html", "en", "Leadership load, on paper", "The self-check on the screen"],
  ["paper-de.html", "de", "Leadership load, auf Papier", "Der Selbstcheck am Bildschirm"],
];

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  for (const [file, lang, title, screen] of SHEETS) {
    for (const format of ["A4", "Letter"]) {
      test(`${file} is one sheet of ${format}, both sides`, async ({ page }) => {
        await page.goto(`/${file}`);
        const pages = (await page.pdf({ format })).toString("latin1").match(/\/Type\s*\/Page\b/g);
        expect(pages).toHaveLength(2);
      });
    }

    test(`${file} can be filled in on a phone, and sends nothing`, async ({ page, network }) => {
      await page.setViewportSize({ width: 360, height: 800 });
      await page.goto(`/${file}`);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
      await expect(page.locator("html")).toHaveAttribute("lang", lang);
      const mark = await network.settled();
      await expect(page.getByRole("radiogroup")).toHaveCount(STATEMENTS.length + 1);
      const first = page.getByRole("radiogroup").first().getByRole("radio");
      await expect(first).toHaveCount(6);
      await first.nth(2).check();
      await first.nth(3).check();
      await expect(first.nth(2)).not.toBeChecked();
      await page.getByRole("textbox").first().fill("3");
      await page.keyboard.press("Enter");
      expect(await network.since(mark)).toEqual([]);
      await page.getByRole("link", { name: screen }).click();
      await expect(page).toHaveURL(new RegExp(`/\\?lang=${lang}$`));
    });
  }

  test("the page leads to it", async ({ page }) => {
    await page.goto("/");
    await page.getByRole("link", { name: "self-check on paper" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Leadership load, on paper");
    await page.getByRole("link", { name: "Deutsch" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Leadership load, auf Papier");
  });

  test("the frame of a post leads to it", async ({ page }) => {
    await page.goto("/embed.html");
    const address = await page.getByRole("link", { name: "on paper" }).evaluate((link) => link.href);
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Leadership load, on paper");
  });
});

for (const colorScheme of ["light", "dark"]) {
  for (const [file] of SHEETS) {
    test(`${file} fits a phone and is accessible, in ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 360, height: 800 });
      await page.goto(`/${file}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    });
  }
}

test("the statements are those of the instrument", async ({ page }) => {
  await page.goto("/paper.html");
  const statements = await page.locator(".statement p").allInnerTexts();
  expect(statements.map((text) => text.replace(/^\d+ /, "").replace(/\s*⇄$/, ""))).toEqual(STATEMENTS);
});

for (const [lang, link, title] of [
  ["en", "Take the self-check on paper", "Leadership load, on paper"],
  ["de", "Den Selbstcheck auf Papier machen", "Leadership load, auf Papier"],
]) {
  test(`a widget without WebAssembly leads to it, in ${lang}`, async ({ page, allow }) => {
    allow(/^console error: <leadership-load> can't go on/);
    await page.route("**/pages/no-webassembly/", async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace('lang="en"', `lang="${lang}"`) });
    });
    await page.goto("/pages/no-webassembly/");
    await page.getByRole("link", { name: link }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  });
}
