/** The face of the standalone page, and the pictures that stand for it elsewhere. */
import { AxeBuilder } from "@axe-core/playwright";

import { expect, test } from "./harness.js";
import { drawn, start } from "./pages/guest.js";

/** The colour of an element as the browser computes it. */
const style = (locator, name) => locator.evaluate((element, name) => getComputedStyle(element)[name], name);

const LOOKS = {
  light: { ground: "rgb(246, 244, 239)", accent: "rgb(31, 79, 143)" },
  dark: { ground: "rgb(17, 20, 26)", accent: "rgb(138, 180, 245)" },
};

for (const [colorScheme, { ground, accent }] of Object.entries(LOOKS)) {
  test(`the page has one ground, one accent and a serif for headings in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto("/");
    await drawn(page);
    expect(await style(page.locator("html"), "backgroundColor")).toBe(ground);
    expect(await style(page.getByRole("link", { name: "your desk" }), "color")).toBe(accent);
    expect(await style(start(page), "backgroundColor")).toBe(accent);
    for (const heading of [page.getByRole("heading", { level: 1 }), page.getByRole("heading", { name: "How heavy is your load?" })]) {
      expect(await style(heading, "fontFamily")).toContain("Georgia");
    }
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations).toEqual([]);
  });
}

test("the mark stands before the name, and is not read out", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1, name: "Leadership load", exact: true })).toBeVisible();
  await expect(page.locator("h1 .mark circle")).toHaveCount(3);
  await expect(page.locator("h1 .mark")).toBeVisible();
});

for (const [locale, names] of [["en", ["your desk", "agreements and papers", "On paper", "In your own page"]], ["de", ["Ihr Schreibtisch", "Unterlagen", "Auf Papier", "In die eigene Seite einbauen"]]]) {
  test.describe(locale, () => {
    test.use({ locale });
    test(`the links below stand in one row: ${locale}`, async ({ page }) => {
      await page.setViewportSize({ width: 820, height: 900 });
      await page.goto("/");
      const links = page.getByRole("contentinfo").getByRole("link");
      await expect(links).toHaveText(names, { useInnerText: true });
      const lines = () => links.evaluateAll((all) => all.map((link) => Math.round(link.getBoundingClientRect().bottom)));
      await expect.poll(async () => new Set(await lines()).size).toBe(1);
    });
  });
}

for (const [locale, link, says, label, title, begin] of [
  [
    "en",
    "See an example result",
    "This is an example, answered by a made-up person.",
    "Example: a made-up person",
    "A shared result, for the coach",
    "Start",
  ],
  [
    "de",
    "Beispiel ansehen",
    "Das ist ein Beispiel, von einer erfundenen Person.",
    "Beispiel: eine erfundene Person",
    "Ein geteiltes Ergebnis, fürs Coaching",
    "Beginnen",
  ],
]) {
  test.describe(locale, () => {
    test.use({ locale });
    test(`a first visitor sees an example, marked as one, which changes nothing of theirs: ${locale}`, async ({ page }) => {
      await page.goto("/");
      await page.getByRole("link", { name: link }).click();
      await expect(page.getByRole("heading", { name: title })).toBeVisible();
      for (const text of [says, label]) await expect(page.locator("leadership-load").getByText(text)).toBeVisible();
      await expect(page.locator("leadership-load .banner strong")).toHaveText(says);
      await page.goBack();
      await expect(page.getByRole("button", { name: begin, exact: true })).toBeVisible();
      expect(await page.evaluate(() => localStorage.length)).toBe(0);
    });
  });
}

test("each language has a card of its own", async ({ request }) => {
  const cards = await Promise.all(["/card.png", "/card-de.png"].map(async (name) => (await request.get(name)).body()));
  for (const card of cards) expect([card.readUInt32BE(16), card.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(cards[0].equals(cards[1])).toBe(false);
});
