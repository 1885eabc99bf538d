/** Uses and sees the widget as people do. Journeys speak through this, so that they read like what somebody did. */
import { readFileSync } from "node:fs";

import { expect, test as base } from "./harness.js";
import { drawn } from "./pages/guest.js";

export { expect };

export const test = base.extend({
  /** The language that the widget speaks: `ENGLISH`, or `GERMAN` of german.js. */
  words: [({}, use) => use(ENGLISH), { option: true }],
  widget: async ({ page, words }, use) => use(new Widget(page, words)),
});

const INSTRUMENT = readFileSync(new URL("../../docs/instrument.md", import.meta.url), "utf8");

/** The 21 statements in their order, as the instrument has them in its second section. */
export const STATEMENTS = [...INSTRUMENT.split("\n## ")[2].matchAll(/^\| (?:overload|expertise|isolation)-\d R? ?\| (.+) \|$/gm)].map(
  ([, statement]) => statement.replaceAll("'", "’"),
);

/** The leader of the worked examples (section 5 of the instrument), as the JSON of a check. */
export const LEADER = {
  instrument: 1,
  takenOn: "2026-11-22",
  answers: {
    overload: [3, 3, 3, 1, 3, 2, 3],
    expertise: [2, 2, 1, 2, 3, 3, 2],
    isolation: [4, 3, 1, 3, 3, 0, 3],
  },
  again: 3,
  facts: {
    seats: 9,
    ownSeats: 1,
    employeeShare: 60,
    dependentSeats: 6,
    rolesPlanned: 5,
    rolesUnfilled: 2,
    meetings: 8,
    monthsInRole: 4,
    homeDiscipline: "engineering",
  },
  disciplines: [
    { name: "engineering", need: 3, own: 4, cover: 4 },
    { name: "product", need: 4, own: 3, cover: 3 },
    { name: "design", need: 3, own: 1, cover: 2 },
    { name: "data", need: 2, own: 2, cover: 1 },
    { name: "security", need: 2, own: 1, cover: 0 },
  ],
  seconds: 140,
};

/** The key that a run is kept under, once somebody said yes. */
export const KEY = "leadership-load:run";

/** That run with the leader's answers up to a step, as it is kept on a device. */
export function keptAt(step, changes = {}) {
  const { again, takenOn, facts, disciplines, answers } = LEADER;
  const run = { instrument: 1, step, takenOn, responses: answers, milliseconds: 140_000, facts, disciplines, again };
  return JSON.stringify({ ...run, ...changes });
}

/** Holds the labels of the facts' fields. */
export const FIELDS = {
  seats: "Seats at the management table",
  ownSeats: "Seats held by your areas",
  employeeShare: "Share of all employees who work in your areas, in per cent",
  dependentSeats: "How many other seats depend on your areas for their plans this quarter",
  rolesPlanned: "Leadership seats planned under you",
  rolesUnfilled: "Leadership seats under you that are not filled",
  meetings: "Management-team meetings you attended",
  monthsInRole: "Months in this role",
};

/** The headings of the steps that are no statements. */
export const HEADINGS = {
  start: "How heavy is your load?",
  meetings: "How many management meetings did you attend?",
  facts: "A few rough figures",
  disciplines: "Which disciplines do you lead?",
  answers: "Your answers",
  result: "Your result",
  shared: "A shared result, for the coach",
  damaged: "This link can’t be read",
};

/** Holds the names of the ratings. */
const RATINGS = { need: "need", own: "can do", cover: "cover" };

export const AGAIN = "Knowing what you know today, would you take this role again?";

/** Holds the words that journeys know. */
export const ENGLISH = {
  statements: STATEMENTS,
  fields: FIELDS,
  headings: HEADINGS,
  again: AGAIN,
  progress: (number) => `Statements, ${number} of 21,`,
  start: "Start",
  next: "Next",
  back: "Back",
  finish: "Skip to the result",
  takeBack: "Clear my answer",
  keep: /^Keep (my answers|this result) on this device$/,
  wipe: "Delete saved data",
  link: "Your link",
};

export class Widget {
  constructor(page, words = ENGLISH, element = page.locator("leadership-load")) {
    this.page = page;
    this.words = words;
    this.keyboard = page.keyboard;
    this.element = element;
    this.card = this.element.locator(".card:visible");
    this.keep = this.button(words.keep);
    this.wipe = this.button(words.wipe);
    this.link = this.element.getByLabel(words.link);
  }

  /** Opens the page, with a fragment such as `#ll=…`, and waits until the widget works. */
  async open(fragment = "") {
    await this.page.goto(`/${fragment}`);
    await this.ready();
  }

  async ready() {
    await drawn(this.element);
    await expect(this.element.getByRole("heading", { level: 2 }).or(this.group()).first()).toBeVisible();
  }

  /** Opens the page with a run that was kept on the device before. */
  async openKept(run, fragment = "") {
    await this.page.addInitScript(
      ([key, run]) => {
        // The empty page before has no storage.
        if (origin === "null" || sessionStorage.seeded) return;
        localStorage.setItem(key, run);
        sessionStorage.seeded = "yes";
      },
      [KEY, run],
    );
    await this.open(fragment);
  }

  /** Waits until a result is drawn to its end, for its parts come one after the other. */
  async drawnToItsEnd() {
    await expect(this.element.locator(".result .actions").last()).toBeVisible();
  }

  /** Goes to another address of the same page, as somebody who pastes a link, until the page has heard of it. */
  async visit(fragment) {
    await this.page.evaluate(async (hash) => {
      const before = location.href;
      location.hash = hash;
      // A page hears of its new fragment later, and of the same one never.
      if (location.href !== before) await new Promise((heard) => addEventListener("hashchange", heard, { once: true }));
    }, fragment);
  }

  button(name) {
    return this.element.getByRole("button", { name, exact: true });
  }

  heading(name) {
    return this.element.getByRole("heading", { name, exact: true });
  }

  /** Words that somebody can see, and not only those that keep room for others. */
  async says(words) {
    await expect(this.element.getByText(words).filter({ visible: true })).not.toHaveCount(0);
  }

  async saysNothingOf(words) {
    await expect(this.element.getByText(words).filter({ visible: true })).toHaveCount(0);
  }

  field(name) {
    return this.element.getByLabel(this.words.fields[name] ?? name, { exact: true });
  }

  /** The question with its radios: a statement, a rating or the closing question. */
  group(name) {
    return this.element.getByRole("group", name && { name, exact: true });
  }

  /** The heading of the step that asks for one of the three ratings: "need", "own" or "cover". */
  ratingHeading(rating) {
    return this.element.getByRole("heading", { name: new RegExp(`^${RATINGS[rating]}$`, "i") });
  }

  /** The group that rates a discipline, in the way that is asked. */
  rated(discipline) {
    return this.element.getByRole("group", { name: new RegExp(`, ${discipline}$`, "i") });
  }

  radio(value, group = this.group()) {
    return group.getByRole("radio").nth(value);
  }

  /** Finds what a finger or a mouse hits: the whole line of a radio. */
  option(value, group = this.group()) {
    return group.locator("label").nth(value);
  }

  /** The statement, from 1, with the focus on it, as it is after somebody acted. */
  async isAt(number) {
    await expect(this.group(this.words.statements[number - 1])).toBeVisible();
    // The module's screen waits out of sight for as long as somebody answers in front of it.
    await expect(this.element.locator(".progress:visible")).toContainText(this.words.progress(number));
  }

  async start() {
    await this.button(this.words.start).click();
    await this.isAt(1);
  }

  /** Answers statements by their keys, `null` for one that did not come up, beginning at a number. */
  async answer(values, first = 1) {
    for (const [index, value] of values.entries()) {
      await expect(this.group(this.words.statements[first + index - 1])).toBeVisible();
      await this.keyboard.press(value === null ? "0" : String(value + 1));
    }
  }

  /** From the start to the facts, with the leader's answers and meetings. */
  async answerAll({ overload, expertise, isolation } = LEADER.answers, meetings = 8) {
    await this.start();
    await this.answer(overload);
    await this.answer(expertise, 8);
    await this.field("meetings").fill(String(meetings));
    await this.button(this.words.next).click();
    if (meetings >= 2) await this.answer(isolation, 15);
    await expect(this.heading(this.words.headings.facts)).toBeVisible();
  }

  /** From the start straight to the result, nothing given but answers. */
  async answerOnly(answers, meetings) {
    await this.answerAll(answers, meetings);
    await this.button(this.words.finish).click();
    await expect(this.heading(this.words.headings.result)).toBeVisible();
  }

  async fillFacts(facts) {
    for (const [name, figure] of Object.entries(facts)) await this.field(name).fill(String(figure));
  }

  async choose(...names) {
    for (const name of names) await this.element.getByRole("checkbox", { name, exact: true }).check();
  }

  /** Presses Tab until something has the focus; fails if it can't be reached. */
  async tabTo(locator) {
    for (let stops = 0; stops < 30; stops += 1) {
      if (await locator.evaluate((element) => element.getRootNode().activeElement === element)) return;
      await this.keyboard.press("Tab");
    }
    await expect(locator).toBeFocused();
  }

  /** The part of the result under a heading of its own, such as `.scale` under "Overload". */
  under(name, part) {
    return this.element.locator(part).filter({ has: this.page.getByRole("heading", { name, exact: true }) });
  }

  scale(name) {
    return this.under(name, ".scale");
  }
}

/**
 * Waits until the history of the standalone page is at the place with such a name: the widget is there at once, but the
 * browser goes back later.
 */
export async function isLaid(page, name) {
  await expect.poll(() => page.evaluate(() => history.state?.leadershipLoad?.at(-1))).toBe(name);
}

/** Notes every event of the widgets on a page, from before its first script on: `[name, detail]` each. */
export async function notedEvents(page) {
  const events = [];
  await page.exposeFunction("noteEvent", (...event) => events.push(event));
  await page.addInitScript(() => {
    for (const name of ["ready", "start", "progress", "complete", "error"]) {
      addEventListener(`leadership-load:${name}`, (event) => window.noteEvent(name, event.detail));
    }
  });
  return events;
}

/** Everything that a page has put where it would outlive a reload. */
export async function everythingStored(page) {
  const inPage = await page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    cookie: document.cookie,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  return { ...inPage, cookies: await page.context().cookies() };
}

export const NOTHING_STORED = { local: {}, session: {}, databases: [], caches: [], cookie: "", workers: 0, cookies: [] };
