/** Tests the tables of earlier checks and of changes in narrow columns: no word is broken, and nothing is cut off. */
import { FIRST, keptCheck, LATER, seed, seen } from "./history.js";
import { expect, keptAt, KEY, test } from "./widget.js";

/** The widths of columns, and how many times its usual size the text has. */
const ROOMS = [[280, 1], [320, 1], [360, 1], [360, 2], [480, 1], [600, 1]];

/** The names of the tables' parts, by language. */
const SAID = {
  en: { day: "27 September 2026", head: "Overload", then: "then" },
  de: { day: "27. September 2026", head: "Überlastung", then: "damals" },
};

/** Shows two kept checks, above them a result if there is to be one, in a column of a width. */
async function openTables(page, lang, [width, times], entries) {
  await page.setViewportSize({ width: width + 40, height: 800 });
  await page.addInitScript(
    ([width, times]) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`leadership-load { inline-size: ${width}px !important; font-size: ${16 * times}px !important; }`);
      document.adoptedStyleSheets = [sheet];
    },
    [width, times],
  );
  await seed(page, keptCheck("2026-09-27", FIRST), keptCheck("2026-10-25", LATER, 1), ...entries);
  await page.goto(`/?lang=${lang}`);
  await expect(seen(page).rows).toHaveCount(2);
}

/** Returns the words that are broken, and the parts that leave the column. A screen reader alone has what is clipped. */
const amiss = (page) =>
  page.locator("leadership-load").evaluate((element) => {
    const end = element.getBoundingClientRect().right + 1;
    const problems = [];
    for (const table of element.shadowRoot.querySelectorAll(".history table, .change table")) {
      for (const part of [table, ...table.querySelectorAll(":not(thead, thead *)")]) {
        const { right } = part.getBoundingClientRect();
        if (right > end) problems.push(`${part.localName} leaves the column by ${right - end} px`);
      }
      const texts = document.createTreeWalker(table, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const text = texts.currentNode;
        for (const { 0: word, index } of text.data.matchAll(/\S+/g)) {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
          if (lines.size > 1 && !text.parentElement.closest("thead")) problems.push(`"${word}" takes ${lines.size} lines`);
        }
      }
    }
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) problems.push(`the page is ${scrollWidth - clientWidth} px too wide`);
    return problems;
  });

for (const [lang, said] of Object.entries(SAID)) {
  for (const room of ROOMS) {
    const [width, times] = room;
    test(`no word of a table is broken (${lang}) in ${width} pixels, with text of ${times * 100} %`, async ({ page, widget }) => {
      await openTables(page, lang, room, [[KEY, keptAt("result")]]);
      await widget.drawnToItsEnd();
      const { change, rows } = seen(page);
      await expect(change.locator("tbody tr")).toHaveCount(3);
      expect(await amiss(page)).toEqual([]);

      // However it is laid out, a screen reader finds tables, with heads above and beside the figures.
      const list = rows.last();
      await expect(list.getByRole("rowheader")).toHaveText(said.day);
      await expect(list.getByRole("cell")).toHaveCount(4);
      const table = change.getByRole("table");
      await expect(table).toHaveAccessibleName(/\S/);
      await expect(table.getByRole("columnheader")).toHaveCount(3);
      await expect(table.getByRole("columnheader").first()).toHaveText(said.then);
      await expect(table.getByRole("row").nth(1).getByRole("rowheader")).toHaveText(said.head);
      await expect(table.getByRole("row").nth(1).getByRole("cell", { name: "71", exact: true })).not.toHaveCount(0);
      await expect(seen(page).history.getByRole("columnheader")).toHaveCount(4);
    });
  }

  test(`the list at the start breaks no word (${lang}) in 280 pixels`, async ({ page }) => {
    await openTables(page, lang, [280, 1], []);
    expect(await amiss(page)).toEqual([]);
    await expect(seen(page).rows.first().getByRole("button")).toHaveCount(2);
  });
}

test("a figure in a narrow column stands beside the name of its column", async ({ page }) => {
  await openTables(page, "en", [280, 1], []);
  await expect(seen(page).rows.last()).toHaveText(/^27 September 2026\s*Overload\s*71\s*Expertise gap\s*46\s*Isolation\s*82\s*View\s*Delete$/i, {
    useInnerText: true,
  });
});
