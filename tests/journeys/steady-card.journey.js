import { GERMAN } from "./german.js";
import { painted } from "./pages/guest.js";
import { expect, keptAt, LEADER, test } from "./widget.js";

// At 348, how far one is breaks into two lines for some of the statements.
const WIDTHS = [280, 348, 360, 1024];

/** No other browser tells of layout shifts. */
const SHIFTS = { tag: "@chromium" };

/** Returns how far anything on the page, in shadow roots too, reaches beyond its right edge, in pixels. */
function overflow(page) {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const beyond = [["the page", document.documentElement.scrollWidth - width]];
    const look = (root) => {
      for (const element of root.querySelectorAll("*")) {
        const { right, left, width: own } = element.getBoundingClientRect();
        const isHidden = getComputedStyle(element).visibility === "hidden" || element.closest(".visually-hidden");
        if (own > 0 && !isHidden) beyond.push([element.getAttribute("class") || element.localName, right - width, -left]);
        if (element.shadowRoot) look(element.shadowRoot);
      }
    };
    look(document);
    const names = beyond.filter(([, ...sides]) => sides.some((side) => side > 0.5)).map(([name]) => name);
    return [...new Set(names)].slice(0, 5);
  });
}

/** Notes every layout shift, forgiven ones too, and whether something around the widget was shifted. */
async function notedShifts(page) {
  await page.addInitScript(() => {
    window.shifts = [];
    window.noteShifts = (entries) => {
      // Of what lies in a shadow root, an entry says nothing but the element around it, if anything.
      const step = document.querySelector("leadership-load")?.shadowRoot?.querySelector("h2")?.textContent;
      const isAround = ({ node }) => node !== null && node.localName !== "leadership-load";
      for (const { value, sources } of entries) window.shifts.push({ value, around: sources.some(isAround), step });
    };
    window.observer = new PerformanceObserver((list) => window.noteShifts(list.getEntries()));
    window.observer.observe({ type: "layout-shift" });
  });
  return () =>
    page.evaluate(async () => {
      await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
      window.noteShifts(window.observer.takeRecords());
      return window.shifts;
    });
}

/** In hundredths of a pixel: Firefox counts finer ones otherwise where the page is scrolled. */
const height = (widget) => widget.card.evaluate((card) => Math.round(card.getBoundingClientRect().height * 100) / 100);

const VISITS = WIDTHS.flatMap((width) => [[width, "in English", {}], [width, "in German", { words: GERMAN, locale: "de" }]]);

for (const [width, how, visit] of VISITS) {
  test.describe(`at ${width} pixels ${how}`, () => {
    test.use({ viewport: { width, height: 800 }, ...visit });

    test("the card keeps its height over all statements, forth and back", async ({ widget, page }) => {
      // Forty steps and more, each measured, in the slower of the browsers.
      await widget.open();
      await widget.start();
      await painted(page);
      const first = await height(widget);
      const heights = {};
      const note = async (number, how) => {
        await widget.isAt(number);
        const now = await height(widget);
        if (now !== first) heights[`${how} at ${number}`] = now;
      };
      for (let number = 1; number <= widget.words.statements.length; number += 1) {
        await note(number, "forth");
        await widget.keyboard.press("5");
        if (number === 14) {
          await expect(widget.heading(widget.words.headings.meetings)).toBeVisible();
          // In a narrow card its words may need more room than a statement's.
          expect(await height(widget)).toBeGreaterThanOrEqual(first);
          await widget.button(widget.words.next).click();
        }
      }
      await expect(widget.heading(widget.words.headings.facts)).toBeVisible();
      await widget.button(widget.words.back).click();
      for (let number = widget.words.statements.length; number >= 1; number -= 1) {
        await note(number, "back");
        await widget.keyboard.press("Backspace");
        if (number === 15) await widget.button(widget.words.back).click();
      }
      expect(heights, `all other heights than ${first}`).toEqual({});
    });

    test("nothing shifts while somebody answers", SHIFTS, async ({ widget, page }) => {
      const shifts = await notedShifts(page);
      await widget.open();
      await widget.start();
      // Whatever the start has shifted is told only after it was painted.
      await shifts();
      await page.evaluate(() => (window.shifts.length = 0));
      for (let number = 1; number <= 14; number += 1) {
        await widget.isAt(number);
        // By script: a shift that follows a hand's own click is forgiven in the browser's score.
        await widget.option(number % 5).evaluate((option) => option.click());
      }
      await expect(widget.heading(widget.words.headings.meetings)).toBeVisible();
      expect((await shifts()).filter(({ step }) => step !== widget.words.headings.meetings)).toEqual([]);
    });

    test("nothing around the card shifts while somebody goes back, takes back and keeps", SHIFTS, async ({ widget, page }) => {
      const shifts = await notedShifts(page);
      await widget.open();
      await widget.start();
      // Whatever the start has shifted is told only after it was painted.
      await shifts();
      await page.evaluate(() => (window.shifts.length = 0));
      for (const key of ["1", "2", "3", "0", "Backspace", "Backspace", "Backspace"]) await widget.keyboard.press(key);
      await widget.isAt(2);
      await widget.button(widget.words.takeBack).click();
      await widget.keep.click();
      await expect(widget.wipe).toBeVisible();
      await widget.radio(1).focus();
      await widget.keyboard.press("ArrowDown");
      await widget.option(4).click();
      await widget.isAt(3);
      expect((await shifts()).filter(({ around }) => around)).toEqual([]);
    });

    test("no step scrolls sideways, whatever disciplines are called", async ({ widget, page }) => {
      const long = ["W".repeat(24), "Donaudampfschifffahrtsge", "0".repeat(24)];
      const disciplines = long.map((name, index) => ({ name, need: 4, own: index, cover: 0 }));
      const facts = { ...LEADER.facts, homeDiscipline: long[0] };
      await widget.openKept(keptAt("start", { facts, disciplines }));
      const fits = async (step) => expect(await overflow(page), step).toEqual([]);
      await fits("start");
      await widget.start();
      await fits("a statement");
      await widget.answer([...LEADER.answers.overload, ...LEADER.answers.expertise]);
      await expect(widget.heading(widget.words.headings.meetings)).toBeVisible();
      await fits("meetings");
      await widget.button(widget.words.next).click();
      await widget.isAt(15);
      await fits("a statement about meetings");
      await widget.answer(LEADER.answers.isolation, 15);
      await expect(widget.heading(widget.words.headings.facts)).toBeVisible();
      await fits("facts");
      await widget.fillFacts({ seats: "W".repeat(60) });
      await widget.button(widget.words.next).click();
      await expect(widget.element.locator(".complaint").filter({ hasText: /./ })).not.toHaveCount(0);
      await fits("facts with words about a mistake");
      await widget.fillFacts({ seats: 9 });
      await widget.button(widget.words.next).click();
      await expect(widget.heading(widget.words.headings.disciplines)).toBeVisible();
      await fits("disciplines");
      for (const rating of ["need", "own", "cover"]) {
        await widget.button(widget.words.next).click();
        await expect(widget.group()).toHaveCount(3);
        await fits(`the ratings of ${rating}`);
      }
      await widget.button(widget.words.next).click();
      await expect(widget.group(widget.words.again)).toBeVisible();
      await fits("the closing question");
      await widget.option(2).click();
      await expect(widget.heading(widget.words.headings.result)).toBeVisible();
      await widget.drawnToItsEnd();
      await fits("the result");
      await widget.visit((await widget.link.inputValue()).replace(/.*#/, "#"));
      await expect(widget.heading(widget.words.headings.shared)).toBeVisible();
      await fits("a shared result");
      await widget.visit("#ll=1H4");
      await expect(widget.heading(widget.words.headings.damaged)).toBeVisible();
      await fits("a damaged link");
    });
  });
}

test("starting scrolls nothing, and neither does answering", async ({ widget, page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await widget.open();
  await page.evaluate(() => {
    document.body.style.paddingBlock = "1500px";
    window.scrollTo(0, 1450);
  });
  const top = () => page.evaluate(() => window.scrollY);
  const before = await top();
  await widget.button("Start").evaluate((button) => button.click());
  await widget.isAt(1);
  await painted(page);
  expect(await top()).toBe(before);
});
