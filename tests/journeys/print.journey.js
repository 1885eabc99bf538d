/** Tests printing: the result comes out by itself, whole, whatever the page around it does. */
import { JULY, NOVEMBER, SEPTEMBER, test as coachTest } from "./coach.js";
import { check, FIRST, keptCheck, seed, seen } from "./history.js";
import { expect, test } from "./harness.js";
import { pagesOf, spoken } from "./pdf.js";
import { notePrinting, onSheet, pages, printed } from "./print.js";
import { KEY, keptAt, test as widgetTest } from "./widget.js";

/** The hint beside a result, and the one where no explanation is printed unfolded. */
const FOLDED = "Parts that are folded away are not printed; only the explanation of “assumed” always is.";
const ALL_FOLDED = "Parts that are folded away are not printed.";

/** A post in a theme that scrolls in a box, hides what overflows and does not print its text. */
const POST = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>A post</title>
    <link rel="icon" href="data:," />
    <style>
      html, body { height: 100vh; margin: 0; overflow: hidden; background: #111; color: #eee; }
      main { height: 100vh; overflow: auto; transform: translateZ(0); }
      @media print { main { display: none; } }
    </style>
  </head>
  <body>
    <main>
      <h1>A post</h1>
      <leadership-load loading="eager"></leadership-load>
    </main>
    <script type="module" src="/leadership-load.js"></script>
  </body>
</html>`;

for (const [where, body] of [["its own page", null], ["a post that would cut it", POST]]) {
  test(`on ${where} the result is printed by itself, in three pages at most`, async ({ page, context }) => {
    const { heading, widget } = seen(page);
    await page.addInitScript(notePrinting);
    await seed(page, keptCheck("2026-09-27", FIRST));
    if (body) await page.route("/", (route) => route.fulfill({ contentType: "text/html", body }));
    await page.goto("/");
    await check(page, FIRST);
    await expect(widget.getByText(FOLDED)).toBeVisible();
    const what = await printed(page);
    const { about, isFrame } = what;
    expect(isFrame).toBe(true);
    expect(about).toMatchObject({ type: "html", mode: "CSS1Compat", lang: "en", dir: "ltr" });
    expect(about.title).toMatch(/^Your result, \d+ \w+ \d{4}$/);

    const sheet = await onSheet(await context.newPage(), what);
    await expect(sheet.getByRole("heading", { name: "Your result", exact: true })).toBeVisible();
    await expect(sheet.getByText("The questionnaire is new;")).toBeVisible();
    await expect(sheet.locator("details").filter({ visible: true })).toHaveCount(1);
    await expect(sheet.getByText("Since 27 September 2026")).toBeVisible();
    await expect(sheet.getByText("not a psychological test")).toBeVisible();
    await expect(sheet.getByRole("button")).toHaveCount(0);
    for (const format of ["A4", "Letter"]) expect(await pages(sheet, format)).toBeLessThanOrEqual(3);

    // Some browsers say so while they still show what they will print, and more than once.
    for (const _ of [1, 2]) await page.evaluate(() => window.whatPrints.dispatchEvent(new Event("afterprint")));
    await expect(widget.locator("iframe")).toHaveCount(1);
    await expect(widget.getByRole("alert")).toHaveCount(0);
    await expect(heading(/^Your result$/)).toBeVisible();
  });
}

test("two presses print once", async ({ page }) => {
  const { button } = seen(page);
  await page.addInitScript(notePrinting);
  await page.goto("/");
  await check(page, FIRST);
  await button("Print").dblclick();
  await button("Print").click();
  await page.waitForFunction(() => window.timesPrinted);
  await button("Print").evaluate((print) => print.click());
  expect(await page.evaluate(() => window.timesPrinted)).toBe(1);
});

test("somebody who presses on prints again after a second", async ({ page }) => {
  const { button } = seen(page);
  await page.addInitScript(notePrinting);
  await page.goto("/");
  await check(page, FIRST);
  const timesPrinted = async () => {
    await button("Print").evaluate((print) => print.click());
    return page.evaluate(() => window.timesPrinted);
  };
  await expect.poll(timesPrinted, { intervals: [200] }).toBe(2);
});

test("nothing is left of the frame a minute after printing", async ({ page }) => {
  const { widget } = seen(page);
  await page.addInitScript(notePrinting);
  await page.clock.install();
  await page.goto("/");
  await check(page, FIRST);
  await printed(page);
  await page.evaluate(() => window.whatPrints.dispatchEvent(new Event("afterprint")));
  await page.clock.fastForward(61_000);
  await expect(widget.locator("iframe")).toHaveCount(0);
});

for (const [what, print] of [
  ["does nothing", () => (window.print = () => {})],
  ["throws", () => (window.print = () => { throw new Error("not here"); })],
  ["is missing", () => Object.defineProperty(window, "print", { value: undefined })],
]) {
  test(`printing that ${what} says so`, async ({ page }) => {
    const { button, widget } = seen(page);
    await page.addInitScript(print);
    await page.goto("/");
    await check(page, FIRST);
    await button("Print").click();
    await expect(widget.getByRole("alert")).toContainText("Printing did not start here.");
  });
}

test("printing the page itself shows the caution and what is open, and no button", async ({ page }) => {
  const { widget } = seen(page);
  await page.goto("/");
  await check(page, FIRST);
  const overload = widget.locator(".scale").first();
  await overload.getByText("What this score says").click();
  await page.emulateMedia({ media: "print" });
  await expect(widget.getByText("The questionnaire is new;")).toBeVisible();
  await expect(overload.getByText("On average over the seven statements")).toBeVisible();
  await expect(widget.locator("details").filter({ visible: true })).toHaveCount(2);
  await expect(widget.getByRole("button")).toHaveCount(0);
  for (const format of ["A4", "Letter"]) expect(await pages(page, format)).toBeLessThanOrEqual(3);
});

/** Returns what stays on one page, as `spoken`: headings with what follows them, and what is read as one. */
const kept = (widget) =>
  widget.evaluate((element) => {
    const said = (node) => {
      const copy = node.cloneNode(true);
      // A copy is not rendered, so the original tells which of its parts are seen.
      const parts = [...copy.querySelectorAll("*")];
      const isSeen = (part) => part.checkVisibility() && !part.matches(".visually-hidden");
      [...node.querySelectorAll("*")].forEach((part, place) => isSeen(part) || parts[place].remove());
      return copy.textContent;
    };
    const find = (css) => [...element.shadowRoot.querySelectorAll(`.result :is(${css})`)].filter((node) => node.checkVisibility());
    return {
      headings: find("h2, h3, h4, summary, caption").map(said),
      wholes: find("p, li, tr, .pair, .scale-change, .scale, .suggestions, table, .note").map(said),
    };
  });

/** Prints the page in both sizes of paper, and looks at where each page ends, above the title in its foot. */
async function endsWell(page, widget, title = "") {
  const foot = title && new RegExp(`${spoken(title)}\\d+`);
  await page.emulateMedia({ media: "print" });
  const { headings, wholes } = await kept(widget);
  expect(wholes.length).toBeGreaterThan(40);
  for (const format of ["A4", "Letter"]) {
    const pages = (await pagesOf(await page.pdf({ format }))).map((text) => text.replace(foot, ""));
    expect(pages.length).toBeGreaterThan(1);
    const alone = headings.filter((heading) => pages.some((text) => text.endsWith(spoken(heading))));
    expect(alone, `last on a page of ${format}`).toEqual([]);
    const torn = wholes.filter((whole) => !pages.some((text) => text.includes(spoken(whole))));
    expect(torn, `parted by pages of ${format}`).toEqual([]);
  }
}

for (const lang of ["en", "de"]) {
  test(`no page of a result (${lang}) ends with a heading or within something that is read as one`, async ({ page }) => {
    const { widget } = seen(page);
    await page.goto("/");
    await page.evaluate(([key, run]) => localStorage.setItem(key, run), [KEY, keptAt("result")]);
    await page.reload();
    await widget.evaluate((element, lang) => (element.lang = lang), lang);
    await expect(widget.getByRole("heading", { name: /^(Your result|Ihr Ergebnis)$/ })).toHaveText(lang === "de" ? "Ihr Ergebnis" : "Your result");
    // The last part of what is drawn one after the other.
    await expect(widget.locator(".result .actions").last()).toBeVisible();
    await endsWell(page, widget);
  });

  coachTest(`no page of a coach (${lang}) does either`, async ({ page, coach }) => {
    await coach.openChecks(JULY, SEPTEMBER, NOVEMBER);
    await coach.element.evaluate((element, lang) => (element.lang = lang), lang);
    await expect(coach.element.locator(`[part="widget"][lang="${lang}"]`)).toBeVisible();
    await expect(coach.course.locator(".chart")).toHaveCount(3);
    await endsWell(page, coach.element);
  });
}

for (const lang of ["en", "de"]) {
  test(`a result (${lang}) begins with a page of summary, and each page has its title in the foot`, async ({ page, context }) => {
    const { widget } = seen(page);
    await page.addInitScript(notePrinting);
    await page.addInitScript(([key, run]) => localStorage.setItem(key, run), [KEY, keptAt("result")]);
    await page.goto(`/?lang=${lang}`);
    await expect(widget.locator(".suggestions li").first()).toBeVisible();
    const what = await printed(page, lang === "de" ? "Drucken" : "Print");
    const sheet = await onSheet(await context.newPage(), what);
    const summary = [];
    for (const part of ["header", ".scales", "[data-section=pairs]", "[data-section=table]"]) {
      summary.push(...(await sheet.locator(`.result > ${part} p`).filter({ visible: true }).allInnerTexts()));
    }
    expect(summary.length).toBeGreaterThan(20);
    for (const format of ["A4", "Letter"]) {
      const [first, ...rest] = await pagesOf(await sheet.pdf({ format, preferCSSPageSize: false }));
      expect(rest.length).toBeGreaterThan(0);
      const missing = summary.filter((text) => !first.includes(spoken(text)));
      expect(missing, `not on the first page of ${format}`).toEqual([]);
      for (const text of [first, ...rest]) expect(text).toContain(spoken(what.about.title));
    }
  });
}

/** Everything that a link can hold, in the longest words. */
const FULL = {
  ...JULY,
  answers: { overload: [4, 3, 4, 0, 3, 1, 4], expertise: [3, 4, 3, 1, 4, 0, 3], isolation: [4, null, 0, 4, 3, 0, null] },
  facts: { ...JULY.facts, dependentSeats: 6, monthsInRole: 14, homeDiscipline: "engineering" },
  disciplines: ["engineering", "product", "design", "data", "security", "research", "operations", "Kundendienst, Betreuung"].map(
    (name, place) => ({ name, need: 4, own: place % 4, cover: place % 3 }),
  ),
  label: "nach der Reorganisation im Sommer, vor dem Führungskreis",
};
const LONG_NOTE = "Vor unserem Gespräch am Freitag möchte ich vor allem über die Besetzung der Designleitung sprechen. ".repeat(4).trim();

for (const lang of ["en", "de"]) {
  coachTest(`a coach's page of one link (${lang}) takes two pages at most`, async ({ page, coach, context }) => {
    await page.addInitScript(notePrinting);
    await coach.open(await coach.link([FULL], LONG_NOTE));
    await coach.element.evaluate((element, lang) => (element.lang = lang), lang);
    await expect(coach.element.locator(`[part="widget"][lang="${lang}"]`)).toBeVisible();
    await expect(coach.element.locator(".coach-scale")).toHaveCount(3);
    const what = await printed(page, lang === "de" ? "Drucken" : "Print");
    const sheet = await onSheet(await context.newPage(), what);
    await expect(sheet.locator(".question").filter({ visible: true })).toHaveCount(3 * 3 + 2);
    await expect(sheet.getByRole("button")).toHaveCount(0);
    for (const format of ["A4", "Letter"]) expect(await pages(sheet, format), format).toBeLessThanOrEqual(2);
    await endsWell(sheet, sheet.locator("body > div"), what.about.title);
  });
}

coachTest("what a coach has opened is on the paper, and what is folded is not", async ({ page, coach, context }) => {
  await page.addInitScript(notePrinting);
  await coach.openChecks(JULY);
  await coach.scale("Overload").getByText("More questions").click();
  const sheet = await onSheet(await context.newPage(), await printed(page));
  await expect(sheet.locator(".coach-scale").nth(0).locator("details .question").filter({ visible: true })).toHaveCount(4);
  await expect(sheet.locator(".coach-scale").nth(1).locator("details")).toBeHidden();
  await expect(sheet.getByText("not a psychological test")).toBeVisible();
  // As the hint beside the button says.
  await expect(coach.element.getByText(ALL_FOLDED, { exact: true })).toBeVisible();
  await expect(sheet.getByText("The questionnaire is new;")).toBeHidden();
});

widgetTest("where nothing is assumed, the hint for printing names no explanation of it", async ({ widget }) => {
  const none = Array(7).fill(null);
  await widget.openKept(keptAt("result", { responses: { overload: none, expertise: none, isolation: none } }));
  await expect(widget.element.getByText(ALL_FOLDED, { exact: true })).toBeVisible();
  await expect(widget.element.getByText("Why “assumed”?")).toHaveCount(0);
});
