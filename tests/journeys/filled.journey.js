/** Tests the filled buttons in every browser: their text has one colour, from its first letter on. */
import { expect, keptAt, test } from "./widget.js";

const ACCENTS = { none: "", yellow: "#ffd400", "nearly black": "#111" };

/** The buttons that are filled, by the step that shows them. */
const FILLED = { start: "Start", facts: "Next", result: "Copy the link" };

for (const [step, name] of Object.entries(FILLED)) {
  for (const [accent, colour] of Object.entries(ACCENTS)) {
    test(`the first letter of “${name}” has the colour of the others, accent of the page: ${accent}`, async ({ widget, page }) => {
      await page.addInitScript((colour) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(colour && `leadership-load { --leadership-load-accent: ${colour} !important; }`);
        document.adoptedStyleSheets = [sheet];
      }, colour);
      if (step === "start") await widget.open();
      else await widget.openKept(keptAt(step));
      const button = widget.button(name);
      await expect(button).toBeVisible();
      const [letter, text] = await button.evaluate((button) =>
        ["::first-letter", null].map((part) => getComputedStyle(button, part).webkitTextFillColor),
      );
      expect(letter).toBe(text);
    });
  }
}
