/** Tests the sheets: a result on one page, for a session and for a talk, on paper and as text. */
import { AxeBuilder } from "@axe-core/playwright";
import { readFileSync } from "node:fs";

import { JULY, NOVEMBER, SEPTEMBER, test as coachTest } from "./coach.js";
import { check, FIRST, keptCheck, savedBy, seed, seen } from "./history.js";
import { pagesOf, spoken } from "./pdf.js";
import { notePrinting, onSheet, printed } from "./print.js";
import { expect, keptAt, KEY, LEADER, test } from "./widget.js";

const LANGUAGES = Object.fromEntries(
  ["en", "de"].map((tag) => [
    tag,
    JSON.parse(readFileSync(new URL(`../../crates/words/languages/${tag}.json`, import.meta.url), "utf8")),
  ]),
);
const SCALES = ["overload", "expertise", "isolation"];

/** The items of each scale that state the opposite, from 0. */
const REVERSED = { overload: [3, 5], expertise: [3, 5], isolation: [2, 5] };

/** The height and the width of what is printed within the margins, in pixels of CSS. */
const HEIGHT = { A4: ((297 - 28) * 96) / 25.4, Letter: ((279.4 - 28) * 96) / 25.4 };
const WIDTH = { A4: ((210 - 28) * 96) / 25.4, Letter: ((215.9 - 28) * 96) / 25.4 };

const POST = `<!doctype html><html lang="en"><meta charset="utf-8" /><title>A post</title><link rel="icon" href="data:," />
<leadership-load loading="eager"></leadership-load><script type="module" src="/leadership-load.js"></script></html>`;

/** Opens the standalone page at the result of the leader's run. */
async function openResult(page, lang, changes) {
  await seed(page, [KEY, keptAt("result", changes)]);
  await page.goto(`/?lang=${lang}`);
  await expect(seen(page).widget.locator(".sheets")).toBeVisible();
}

/** Opens a sheet, and gives what is around it. */
async function openSheet(page, label) {
  const { button, widget } = seen(page);
  await button(label).click();
  await expect(button(label)).toHaveAttribute("aria-expanded", "true");
  return widget.locator(".one-page");
}

/** Returns the text that a press copies to the clipboard. */
async function copied(page, press) {
  await page.evaluate(() => {
    window.copiedText = undefined;
    navigator.clipboard.writeText = async (text) => void (window.copiedText = text);
  });
  await press();
  return (await page.waitForFunction(() => window.copiedText)).jsonValue();
}

/** Prints a sheet, and gives its paper with what was printed. */
async function onPaper(page, context, words) {
  const what = await printed(page, words.sheets.print);
  return { what, paper: await onSheet(await context.newPage(), what) };
}

/** Prints a paper as one page, and gives its only page. */
async function onlyPage(paper, format) {
  const printedPages = await pagesOf(await paper.pdf({ format, preferCSSPageSize: false }));
  expect(printedPages.length, format).toBe(1);
  return printedPages[0];
}

/** The share of what is within the margins of a page that is left blank to write on, down to the lower margin. */
async function blankOn(paper, format) {
  await onlyPage(paper, format);
  const width = Math.floor(WIDTH[format]);
  await paper.setViewportSize({ width, height: 900 });
  await expect.poll(() => paper.evaluate(() => innerWidth)).toBe(width);
  const [whole, blank] = await Promise.all([".sheet", ".blank"].map((part) => paper.locator(part).boundingBox()));
  expect(whole.height).toBeLessThanOrEqual(HEIGHT[format]);
  expect(blank.y + blank.height).toBeLessThanOrEqual(whole.y + whole.height + 1);
  return (HEIGHT[format] - (blank.y - whole.y)) / HEIGHT[format];
}

/** Holds that each line of the text that is copied stands whole on the one page of A4 and of Letter. */
async function saysTheSame(page, paper, words) {
  const text = await copied(page, () => seen(page).button(words.sheets.copy).click());
  await expect(seen(page).widget.getByText(words.sheets.copied)).toBeVisible();
  const lines = text.split("\n").map((line) => spoken(line.replace(/^\d\. /, ""))).filter(Boolean);
  for (const format of ["A4", "Letter"]) {
    const printedPage = await onlyPage(paper, format);
    expect(lines.filter((line) => !printedPage.includes(line)), `not on ${format}`).toEqual([]);
  }
  return text;
}

/** The answers in which the longest two statements of each scale, with their questions, are the strongest. */
function longest({ instrument, coach }) {
  const length = (scale, item) => {
    const question = coach.questions[scale][item + 1];
    const questions = typeof question === "string" ? [question] : Object.values(question);
    return instrument.statements[scale][item + 1].length + Math.max(...questions.map(({ length }) => length));
  };
  const of = (scale) => {
    const items = [0, 1, 2, 3, 4, 5, 6];
    const strong = items.toSorted((a, b) => length(scale, b) - length(scale, a)).slice(0, 2);
    return items.map((item) => (strong.includes(item) === REVERSED[scale].includes(item) ? 0 : 4));
  };
  return Object.fromEntries(SCALES.map((scale) => [scale, of(scale)]));
}

/** A kept check with the longest answers, and with texts of one's own of so many letters. */
function longestKept(words, letter, length = 120) {
  const check = {
    ...LEADER,
    answers: longest(words),
    label: letter.repeat(Math.min(length, 60)),
    step: { text: letter.repeat(length), by: "2026-12-24" },
    earlierStep: { text: letter.repeat(length), how: "dropped" },
    takenOn: "2026-11-20",
  };
  return ["leadership-load:check:000001:seeded", JSON.stringify({ format: 1, check })];
}

/** Letters as wide as there are, and texts that are short, in which the page is set in large type as long as it can be. */
const OWN_TEXTS = [["W", 120], ["🧭", 120], ["漢", 120], ["ж", 60], ["W", 40], ["n", 40], ["W", 12], ["W", 1]];

for (const [lang, words, [letter, length]] of Object.entries(LANGUAGES).flatMap(([lang, words]) => OWN_TEXTS.map((own) => [lang, words, own]))) {
  test(`a sheet for a session (${lang}) is one page at the longest answers with ${length} ${letter}, a third of it blank`, async ({ page, context }) => {
    const { button, widget } = seen(page);
    await page.addInitScript(notePrinting);
    await seed(page, keptCheck("2026-09-27", FIRST), longestKept(words, letter, length));
    await page.goto(`/?lang=${lang}`);
    await widget.locator(".history tbody tr").first().getByRole("button").first().click();
    const sheet = await openSheet(page, words.sheets.for_session);
    for (const place of [0, 1, 2]) {
      await sheet.getByLabel(words.sheets.own_topic).fill(`${letter.repeat(Math.min(length, 79))}${place}`);
      await button(words.sheets.add).click();
      await expect(sheet.locator(".topics-chosen li")).toHaveCount(place + 1);
    }
    const { what, paper } = await onPaper(page, context, words);
    expect(what.about.title).toContain(letter.repeat(Math.min(length, 60)));
    await expect(paper.locator(".asked li")).toHaveCount(6);
    await expect(paper.getByRole("button")).toHaveCount(0);
    await expect(paper.getByRole("checkbox")).toHaveCount(0);
    for (const format of ["A4", "Letter"]) {
      expect(await blankOn(paper, format), `blank on ${format}`).toBeGreaterThanOrEqual(1 / 3);
    }
    // A box that nobody can read is printed where no font has a letter.
    if (letter !== "漢") await saysTheSame(page, paper, words);
  });
}

for (const [lang, words] of Object.entries(LANGUAGES)) {
  test(`a sheet of answers alone (${lang}) leaves a third of the page blank, and offers no talk`, async ({ page, context }) => {
    const { button } = seen(page);
    await page.addInitScript(notePrinting);
    await openResult(page, lang, { facts: {}, disciplines: [] });
    await expect(button(words.sheets.for_ceo)).toHaveCount(0);
    await openSheet(page, words.sheets.for_session);
    const { paper } = await onPaper(page, context, words);
    await expect(paper.locator(".asked .sheet-question")).toHaveCount(6);
    for (const absent of [words.next_step.title, words.sheets.topics]) {
      await expect(paper.locator(".sheet").getByText(absent, { exact: true })).toHaveCount(0);
    }
    for (const format of ["A4", "Letter"]) expect(await blankOn(paper, format), format).toBeGreaterThanOrEqual(1 / 3);
    await saysTheSame(page, paper, words);
  });

  test(`a usual sheet for a session (${lang}) is set in the usual type, a third of it blank`, async ({ page, context }) => {
    await page.addInitScript(notePrinting);
    await openResult(page, lang);
    const sheet = await openSheet(page, words.sheets.for_session);
    for (const topic of ["who speaks for design while nobody leads it?", "what comes first until the summer?"]) {
      await sheet.getByLabel(words.sheets.own_topic).fill(topic);
      await seen(page).button(words.sheets.add).click();
      await expect(sheet.locator(".topics-chosen")).toContainText(topic);
    }
    const { paper } = await onPaper(page, context, words);
    await expect(paper.locator(".asked li")).toHaveCount(6);
    await expect(paper.locator(".sheet.dense")).toHaveCount(0);
    for (const format of ["A4", "Letter"]) expect(await blankOn(paper, format), format).toBeGreaterThanOrEqual(1 / 3);
  });

  test(`a sheet with a change and three topics (${lang}) is set in type that is hardly smaller, a third of it blank`, async ({ page, context }) => {
    await page.addInitScript(notePrinting);
    const step = "I ask for an exchange until a seat is filled: let an area rest, hand it over, or have somebody stand in.";
    const [key, kept] = keptCheck("2026-10-20", FIRST);
    const check = { ...JSON.parse(kept).check, step: { text: step } };
    await seed(page, [KEY, keptAt("result")], [key, JSON.stringify({ format: 1, check })]);
    await page.goto(`/?lang=${lang}`);
    const sheet = await openSheet(page, words.sheets.for_session);
    const topics = sheet.locator(".topics").getByRole("checkbox");
    for (const place of [0, 1, 2]) await topics.nth(place).check();
    await expect(sheet.locator(".topics-chosen li")).toHaveCount(3);
    const { paper } = await onPaper(page, context, words);
    await expect(paper.locator(".asked li")).toHaveCount(6);
    const size = await paper.locator(".sheet").evaluate((sheet) => parseFloat(getComputedStyle(sheet).fontSize));
    expect(size, "in pixels; 9pt are 12").toBeGreaterThanOrEqual(11);
    for (const format of ["A4", "Letter"]) expect(await blankOn(paper, format), format).toBeGreaterThanOrEqual(1 / 3);
  });

  test(`a sheet for a talk (${lang}) has the set-up and a request on one page, and no score`, async ({ page, context }) => {
    await page.addInitScript(notePrinting);
    await openResult(page, lang);
    const link = await seen(page).widget.getByLabel(words.pages.share.link).inputValue();
    const sheet = await openSheet(page, words.sheets.for_ceo);
    const request = "Ö".repeat(300);
    await sheet.getByLabel(words.sheets.request_label).fill(request);
    const { what, paper } = await onPaper(page, context, words);
    expect(what.about.title).toContain(words.sheets.talk_title);
    await expect(paper.locator(".shares")).toBeVisible();
    await expect(paper.getByText(request)).toBeVisible();
    await expect(paper.getByText(words.instrument.disciplines.security)).toBeVisible();
    const text = await saysTheSame(page, paper, words);
    for (const scale of SCALES) expect(text).not.toContain(words.instrument.scales[scale]);
    expect(text).not.toMatch(/\b(71|46|82)\b/);
    expect(await seen(page).widget.getByLabel(words.pages.share.link).inputValue()).toBe(link);

    await sheet.getByLabel(words.sheets.request_label).fill(`${request}Ö`);
    await expect(sheet.getByText("301")).toBeVisible();
    await expect(sheet.locator(".sheet").getByText("ÖÖÖ")).toHaveCount(0);
  });

  for (const colorScheme of ["light", "dark"]) {
    test(`axe finds nothing on the sheets (${lang}) in ${colorScheme} colours`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await openResult(page, lang);
      for (const sheet of [words.sheets.for_session, words.sheets.for_ceo]) {
        const opened = await openSheet(page, sheet);
        if (sheet === words.sheets.for_session) await opened.getByRole("checkbox").first().check();
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      }
    });
  }
}

const { sheets } = LANGUAGES.en;

test("two topics that are ticked in one moment are both chosen, and one that is moved then stays where it is", async ({ page }) => {
  await openResult(page, "en");
  const sheet = await openSheet(page, LANGUAGES.en.sheets.for_session);
  const rows = sheet.locator(".topics-chosen li");
  const boxes = await sheet.locator(".topics").getByRole("checkbox").elementHandles();
  // In one task, before anything is drawn anew.
  await page.evaluate((boxes) => boxes.forEach((box) => box.click()), boxes.slice(0, 2));
  await expect(rows).toHaveCount(2);
  const [first, second] = await rows.locator("> span:first-child").allTextContents();
  const up = await rows.last().getByRole("button", { name: LANGUAGES.en.sheets.up }).first().elementHandle();
  await page.evaluate(([up, box]) => (up.click(), box.click()), [up, boxes[2]]);
  await expect(rows).toHaveCount(3);
  await expect(rows.locator("> span:first-child")).toHaveText([second, first, /./]);
});

test("topics are put in order by keyboard alone, and the text follows", async ({ page }) => {
  await openResult(page, "en");
  const { button, widget } = seen(page);
  const { keyboard } = page;
  await button(sheets.for_session).focus();
  await keyboard.press("Enter");
  const rows = widget.locator(".topics-chosen li > span:first-child");
  const status = widget.locator(".topics [role=status]").last();
  // The button of the other sheet stands between.
  for (const key of ["Tab", "Tab", "Space"]) await keyboard.press(key);
  await expect(rows).toHaveText([/^More open questions/]);
  await widget.getByLabel(sheets.own_topic).focus();
  await keyboard.type("Who speaks for design?");
  await keyboard.press("Enter");
  await expect(rows).toHaveText([/^More open questions/, "Who speaks for design?"]);
  await expect(widget.getByLabel(sheets.own_topic)).toHaveValue("");
  await keyboard.type("And what comes after?");
  await keyboard.press("Enter");

  // Three are all: no further one can be chosen, and the field keeps what is typed, and the focus.
  await expect(rows).toHaveText([/^More open questions/, "Who speaks for design?", "And what comes after?"]);
  await expect(widget.getByText(sheets.full)).toBeVisible();
  await keyboard.type("A fourth");
  await keyboard.press("Enter");
  await expect(widget.getByLabel(sheets.own_topic)).toBeFocused();
  await expect(widget.getByLabel(sheets.own_topic)).toHaveValue("A fourth");
  await expect(rows).toHaveCount(3);
  await expect(widget.locator(".topics").getByRole("checkbox", { checked: false }).first()).toBeDisabled();

  const move = (label, topic) => button(`${label}: ${topic}`);
  await move(sheets.up, "And what comes after?").focus();
  await keyboard.press("Enter");
  await expect(rows).toHaveText([/^More open questions/, "And what comes after?", "Who speaks for design?"]);
  await expect(status).toHaveText("Number 2: And what comes after?");
  await expect(move(sheets.up, "And what comes after?")).toBeFocused();
  await keyboard.press("Enter");
  await expect(rows).toHaveText(["And what comes after?", /^More open questions/, "Who speaks for design?"]);
  // It is the first now, so that it can only go down.
  await expect(move(sheets.down, "And what comes after?")).toBeFocused();
  const text = await copied(page, () => button(sheets.copy).click());
  expect(text).toMatch(/Topics\n1\. And what comes after\?\n2\. More open questions .+\n3\. Who speaks for design\?\n\n/);

  await move(sheets.remove, "Who speaks for design?").focus();
  await keyboard.press("Enter");
  await expect(rows).toHaveText(["And what comes after?", /^More open questions/]);
  await expect(status).toHaveText("Removed: Who speaks for design?");
  await expect(move(sheets.remove, LANGUAGES.en.instrument.statements.overload[1])).toBeFocused();
  await expect(widget.getByText(sheets.full)).toHaveCount(0);
});

test("nothing of a sheet is saved, sent or shared, and printing the result leaves it out", async ({ page, context, network }) => {
  await page.addInitScript(notePrinting);
  await openResult(page, "en");
  const { widget } = seen(page);
  const before = await page.evaluate(() => JSON.stringify({ ...localStorage }));
  const mark = await network.settled();
  const sheet = await openSheet(page, sheets.for_session);
  await sheet.getByLabel(sheets.own_topic).fill("Between us");
  await seen(page).button(sheets.add).click();
  await expect(sheet.locator(".sheet").getByText("Between us")).toBeVisible();
  expect(await network.since(mark)).toEqual([]);
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).toBe(before);
  const text = await copied(page, () => seen(page).button(LANGUAGES.en.pages.share.text).click());
  expect(text).not.toContain("Between us");
  const paper = await onSheet(await context.newPage(), await printed(page));
  await expect(paper.getByText("Between us").filter({ visible: true })).toHaveCount(0);
  await expect(widget.locator(".sheet").getByText("Between us")).toBeVisible();
});

test("what is chosen and written for a sheet stays over Back and another language", async ({ page }) => {
  const { button, widget } = seen(page);
  await seed(page, [KEY, keptAt("again")]);
  await page.goto("/");
  await button("Show the result").click();
  const rows = widget.locator(".topics-chosen li > span:first-child");
  let sheet = await openSheet(page, sheets.for_session);
  await sheet.getByRole("checkbox").first().check();
  await sheet.getByLabel(sheets.own_topic).fill("Who speaks for design?");
  await button(sheets.add).click();
  await sheet.getByLabel(sheets.own_topic).fill("Half a top");
  await openSheet(page, sheets.for_ceo);
  await widget.getByLabel(sheets.request_label).fill("A design lead.");
  await page.goBack();
  await expect(widget.locator(".sheets")).toHaveCount(0);
  await page.goForward();
  sheet = await openSheet(page, sheets.for_session);
  await expect(rows).toHaveText([/^More open questions/, "Who speaks for design?"]);
  await expect(sheet.getByLabel(sheets.own_topic)).toHaveValue("Half a top");
  expect(JSON.stringify(await page.evaluate(() => ({ ...localStorage, ...sessionStorage })))).not.toContain("design?");

  await page.locator("leadership-load").evaluate((element) => element.setAttribute("lang", "de"));
  const { sheets: german, instrument } = LANGUAGES.de;
  await expect(rows).toHaveText([instrument.statements.overload[1], "Who speaks for design?"]);
  await expect(widget.locator(".topics").getByRole("checkbox").first()).toBeChecked();
  await expect(widget.locator(".topics").getByRole("checkbox", { checked: true })).toHaveCount(1);
  await button(german.for_ceo).click();
  await expect(widget.getByLabel(german.request_label)).toHaveValue("A design lead.");
});

// Only Chromium tells a test of a file that the page itself has made.
for (const [lang, { sheets }] of Object.entries(LANGUAGES)) {
  test(`a sheet is saved as the text that is copied (${lang})`, { tag: "@chromium" }, async ({ page }) => {
    await openResult(page, lang);
    for (const [label, file] of [[sheets.for_session, "leadership-load-session.txt"], [sheets.for_ceo, "leadership-load-talk.txt"]]) {
      await openSheet(page, label);
      const { name, text } = await savedBy(page, () => seen(page).button(sheets.save).click());
      expect(name).toBe(file);
      expect(text).toBe(await copied(page, () => seen(page).button(sheets.copy).click()));
    }
  });
}

test("a step that nobody was asked about stands on the sheet with the question", async ({ page }) => {
  const [key, text] = keptCheck("2026-10-25", FIRST);
  const kept = JSON.parse(text);
  const step = { text: "I will ask for a second seat." };
  await seed(page, [KEY, keptAt("result")], [key, JSON.stringify({ ...kept, check: { ...kept.check, step } })]);
  await page.goto("/");
  const sheet = await openSheet(page, sheets.for_session);
  await expect(sheet.locator(".sheet")).toContainText("The step before: I will ask for a second seat. How did it go?");
  await seen(page).button("done").click();
  await expect(sheet.locator(".sheet")).toContainText("The step before: I will ask for a second seat. How it went: done.");
});

test("spaces and line breaks are counted as the sheet takes them", async ({ page }) => {
  await openResult(page, "en");
  const sheet = await openSheet(page, sheets.for_session);
  await sheet.getByLabel(sheets.own_topic).fill(`a${" ".repeat(90)}b`);
  await expect(sheet.getByText("3 of 80 characters")).toBeVisible();
  await seen(page).button(sheets.add).click();
  await expect(sheet.locator(".topics-chosen li")).toHaveCount(1);
});

test("a topic that is too long is not added, and the field says so", async ({ page }) => {
  await openResult(page, "en");
  const sheet = await openSheet(page, sheets.for_session);
  await sheet.getByLabel(sheets.own_topic).fill("x".repeat(81));
  await seen(page).button(sheets.add).click();
  await expect(sheet.getByText("81 of at most 80 characters: shorten it.")).toBeVisible();
  await expect(sheet.locator(".topics-chosen li")).toHaveCount(0);
});

coachTest("a coach prints a sheet for the session, with the change, and no sheet in the person's own voice", async ({ page, coach, context }) => {
  await page.addInitScript(notePrinting);
  await coach.openChecks(JULY, SEPTEMBER, NOVEMBER);
  await expect(coach.button(sheets.for_ceo)).toHaveCount(0);
  await openSheet(page, sheets.for_session);
  const { paper } = await onPaper(page, context, LANGUAGES.en);
  await expect(paper.getByText("Since 14 September 2026")).toBeVisible();
  await expect(paper.locator(".sheet dl").first()).toContainText("Overload: no clear change. 46 then, 32 now: 14 points lower.");
  for (const format of ["A4", "Letter"]) expect(await blankOn(paper, format), format).toBeGreaterThanOrEqual(1 / 3);
  await saysTheSame(page, paper, LANGUAGES.en);
});

test("a post offers no sheets", async ({ page }) => {
  const { widget } = seen(page);
  await page.route("/post", (route) => route.fulfill({ contentType: "text/html", body: POST }));
  await page.goto("/post");
  await check(page, FIRST);
  await expect(widget.getByText("not a psychological test")).toBeVisible();
  await expect(widget.locator(".sheets")).toHaveCount(0);
});
