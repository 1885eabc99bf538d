/** The way through the statements: drawn beside its words, and whatever an answer needs in sight. */
import { holdModule } from "./pages/guest.js";
import { GERMAN } from "./german.js";
import { expect, test } from "./widget.js";

/** The way that is seen: the names of its stretches, the one that is marked, and how many statements are behind. */
const way = (widget) =>
  widget.element.locator(".way:visible").evaluate((seen) => {
    const spans = [...seen.querySelectorAll("span")];
    const colorOf = (node) => getComputedStyle(node).color;
    const marked = spans.flatMap((span, index) => (colorOf(span) === colorOf(span.parentElement) ? [index] : []));
    const { value, max } = seen.querySelector("progress");
    return { names: spans.map(({ textContent }) => textContent), marked, behind: [value, max] };
  });

for (const early of [true, false]) {
  test(`the way has a stretch for each scale, ${early ? "before" : "after"} the module came`, async ({ widget, page }) => {
    if (early) await holdModule(page);
    await page.goto("/");
    if (!early) await widget.ready();
    await widget.start();
    const names = ["Overload", "Expertise gap", "Isolation"];
    await expect.poll(() => way(widget)).toEqual({ names, marked: [0], behind: [0, 21] });
    await expect(widget.element.locator(".way:visible"), "its words say the same").toHaveAttribute("aria-hidden", "true");
    await widget.answer([2, 2, 2, 2, 2, 2, 2]);
    await widget.isAt(8);
    await expect.poll(() => way(widget)).toEqual({ names, marked: [1], behind: [7, 21] });
    await widget.answer([2, 2, 2, 2, 2, 2, 2], 8);
    if (early) await widget.says("One moment…");
    else await widget.says("Statements, 14 of 21 done.");
    await expect.poll(() => way(widget)).toEqual({ names, marked: [2], behind: [14, 21] });
  });
}

for (const [language, visit] of [["English", {}], ["German", { words: GERMAN, locale: "de" }]]) {
  test.describe(`in wide letters in ${language}`, () => {
    test.use(visit);

    test("the names of the stretches keep apart, however wide the column is", async ({ widget, page }) => {
      await page.addInitScript(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync("leadership-load { font-family: monospace !important; }");
        document.adoptedStyleSheets = [sheet];
      });
      await widget.open();
      await widget.button(widget.words.start).click();
      await widget.isAt(1);
      const near = await widget.element.evaluate((element) => {
        const seen = [...element.shadowRoot.querySelectorAll(".way")].find((way) => way.checkVisibility({ visibilityProperty: true }));
        const text = (span) => {
          const range = document.createRange();
          range.selectNodeContents(span);
          return range.getBoundingClientRect();
        };
        const found = [];
        for (let width = 280; width <= 400; width += 1) {
          element.style.inlineSize = `${width}px`;
          const names = [...seen.querySelectorAll("span")].map(text);
          for (const [index, name] of names.slice(1).entries()) {
            const room = name.left - names[index].right;
            if (room < 6) found.push(`${room} px in a column of ${width} px`);
          }
        }
        return found;
      });
      expect(near).toEqual([]);
    });
  });
}

test("after the statements, the words say what is left, and that it is optional", async ({ widget }) => {
  await widget.open();
  await widget.answerAll();
  await widget.says("The statements are done. What is left is optional: figures, disciplines and one last question.");
  await widget.button("Next").click();
  await widget.says("What is left is optional: disciplines and one last question.");
  await widget.choose("Design", "Data", "Security");
  await widget.button("Next").click();
  await widget.says("They are optional.");
});

for (const [language, visit] of [["English", {}], ["German", { words: GERMAN, locale: "de" }]]) {
  test.describe(`on a phone in ${language}`, () => {
    test.use({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true, ...visit });

    test("all five answers are in sight of every statement, and nothing scrolls", async ({ widget, page }) => {
      await widget.open();
      await widget.button(widget.words.start).tap();
      for (let number = 1; number <= 14; number += 1) {
        await widget.isAt(number);
        await expect(widget.option(4)).toBeInViewport({ ratio: 1 });
        expect(await page.evaluate(() => scrollY)).toBe(0);
        await widget.option(number % 5).tap();
      }
    });

    test("each answer has one line", async ({ widget }) => {
      await widget.open();
      await widget.button(widget.words.start).tap();
      await widget.isAt(1);
      const heights = await widget.group().locator("label").evaluateAll((labels) => labels.map((label) => label.offsetHeight));
      expect(new Set(heights).size, heights.join()).toBe(1);
      await expect(widget.element.locator(".key").first(), "fingers have no keys").toBeHidden();
    });
  });
}

test("each answer shows its share of the time, and its key", async ({ widget }) => {
  await widget.open();
  await widget.start();
  const discs = await widget.group().locator("label").evaluateAll((labels) =>
    labels.map((label) => [
      /([\d.]+)%/.exec(getComputedStyle(label, "::after").backgroundImage)?.[0],
      label.querySelector(".key").checkVisibility(),
    ]),
  );
  expect(discs).toEqual([0, 25, 50, 75, 100].map((share) => [`${share}%`, true]));
  await expect(widget.radio(3), "neither is read out").toHaveAccessibleName("About three quarters of the time", { ignoreCase: true });
});
