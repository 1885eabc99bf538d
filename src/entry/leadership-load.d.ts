/**
 * Types of `leadership-load.js`: a self-check of overload, expertise gaps and
 * isolation for leaders of several disciplines, computed in the browser.
 *
 * Importing the module defines the element `<leadership-load>`; in Node.js it
 * defines nothing. Its functions fetch the module when one of them is first
 * called, hence the promises. Wrong input rejects with an `Error` that names
 * every field that is wrong and says what it must be:
 * `answers.overload[3]: must be a whole number from 0 to 4 or null, is 5`.
 */

/** One of five evenly spaced points, from 0 to 4. */
export type Point = 0 | 1 | 2 | 3 | 4;

/** The answer to a statement; `null` where it was skipped. */
export type Answer = Point | null;

/** The answers to the seven statements of a scale, in their order. */
export type ScaleAnswers = [Answer, Answer, Answer, Answer, Answer, Answer, Answer];

/** The identifier of a scale. */
export type Scale = "overload" | "expertise" | "isolation";

/** Something for each of the three scales. There is no total over them. */
export interface PerScale<T> {
  overload: T;
  expertise: T;
  isolation: T;
}

/** The identifier of a discipline that the questionnaire knows. */
export type KnownDiscipline =
  | "engineering"
  | "product"
  | "design"
  | "data"
  | "security"
  | "research"
  | "operations"
  | "it"
  | "quality"
  | "marketing";

/** A known discipline, or a name of one's own of at most 24 characters. */
export type DisciplineName = KnownDiscipline | (string & {});

/**
 * One person's answers on one day. In optional parts `null` is the same as
 * leaving them out. Keys that are not listed here are refused.
 */
export interface Check {
  /** The version of the questionnaire that was answered. */
  instrument: 1;
  /** The day it was answered, such as `2026-11-22`. */
  takenOn: string;
  /** The answers to the statements. */
  answers: Answers;
  /** "Would you take this role again?", from no (0) to yes (4). */
  again?: Point | null;
  /** Rough figures about the set-up. */
  facts?: Facts | null;
  /** The discipline matrix: 3 to 8 disciplines, or none. */
  disciplines?: Discipline[] | null;
  /** The person's own label, at most 60 characters. */
  label?: string | null;
  /** The time spent on the statements, in whole seconds, at most a day. */
  seconds?: number | null;
  /** The step that the person tries next. */
  step?: NextStep | null;
  /** The step of the check before, and how it went. It is never scored. */
  earlierStep?: EarlierStep | null;
}

/** One thing that somebody wants to do until the next check. */
export interface NextStep {
  /** The step in one line, at most 120 characters. */
  text: string;
  /** The day by which it is to be done, such as `2026-12-20`. */
  by?: string | null;
}

/** An earlier step, and how it went. */
export interface EarlierStep {
  /** The step in one line, at most 120 characters. */
  text: string;
  how: "done" | "partly" | "not" | "dropped";
}

/** The answers to the three scales. */
export interface Answers {
  overload: ScaleAnswers;
  expertise: ScaleAnswers;
  /** `null` where it was not asked, with fewer than two meetings. */
  isolation: ScaleAnswers | null;
}

/** Rough figures about the set-up, in whole numbers. */
export interface Facts {
  /** Seats at the management table, one's own included, 2 to 40. */
  seats?: number | null;
  /** Seats that one's own areas hold, 1 to 10 and fewer than `seats`; 1 where nothing is said. */
  ownSeats?: number | null;
  /** Percentage of all employees in one's areas, 0 to 100. */
  employeeShare?: number | null;
  /** Other seats whose plans this quarter depend on one's areas, at most `seats` less `ownSeats`. */
  dependentSeats?: number | null;
  /** Leadership seats planned under one, 0 to 40. */
  rolesPlanned?: number | null;
  /** Those of them that are empty, interim or covered by oneself. */
  rolesUnfilled?: number | null;
  /** Management meetings attended in the past four weeks, 0 to 60. */
  meetings?: number | null;
  /** Months in the role, 0 to 600. */
  monthsInRole?: number | null;
  /** The discipline that one comes from. It need not be among `disciplines`; one of them is found in either case. */
  homeDiscipline?: DisciplineName | null;
}

/** One line of the discipline matrix. */
export interface Discipline {
  /** The discipline, which no other line has. */
  name: DisciplineName;
  /** The ability that the next quarter demands here. */
  need: Point;
  /** The ability that one has today. */
  own: Point;
  /** Trusted expertise to lean on. */
  cover: Point;
}

/** The scores of one check, in full precision, and `null` where there is no figure. */
export interface Outcome {
  /** The three scales. */
  scales: PerScale<ScaleResult>;
  /** The figures that follow from the facts. */
  facts: FactFigures;
  /** The figures that follow from the disciplines; `null` where there are none. */
  matrix: Matrix | null;
  /** Each scale beside its fact. */
  pairs: PerScale<Pair>;
  /** Reasons to look at the answers again. */
  nudges: Nudges;
}

/**
 * The result of one scale. There is no score where fewer than four of its
 * statements were answered, nor for isolation with fewer than two meetings.
 */
export interface ScaleResult {
  /** 0 to 100. */
  score: number | null;
  /** The lower end of the likely range, 80 %, assumed. */
  low: number | null;
  /** The upper end of it. */
  high: number | null;
  /** The standard error of measurement, in points, assumed. */
  sem: number | null;
  /** The number of statements that were answered. */
  answered: number;
  /** The number of statements. */
  of: number;
  /** The quarter: rarely present, some of the time, more often than not, most of the time. */
  band: 0 | 1 | 2 | 3 | null;
}

/** Figures from the facts. */
export interface FactFigures {
  /** Share of the employees over share of the seats: 1 is proportional. */
  representation: number | null;
  /** People a seat in one's own areas, over people a seat in the others. */
  perSeat: number | null;
  /** Unfilled leadership roles over planned ones, 0 to 1. */
  vacancy: number | null;
  /** Other seats that depend on one's areas over all other seats, 0 to 1. */
  dependency: number | null;
}

/** The figures of a discipline matrix. */
export interface Matrix {
  /** The mean gap between need and own, 0 to 100. */
  meanGap: number;
  /** The mean of what cover leaves open of it, 0 to 100. */
  openGap: number;
  /** The share of the gaps that cover closes, 0 to 1; `null` where there is no gap. */
  covered: number | null;
  /** The rating of one's home discipline above the mean of the others; `null` where home is not in the matrix. */
  homeTilt: number | null;
  /**
   * The discipline with the largest gap; `null` where there is no gap. On ties
   * the one with the higher need, then with less cover, then the first in the table.
   */
  largest: DisciplineName | null;
  /**
   * The discipline with the least cover among those with a need above 0;
   * `null` where there is none. Ties are broken as those of `largest`.
   */
  leastCovered: DisciplineName | null;
  /** Each discipline, in the order of the check. */
  disciplines: DisciplineGap[];
}

/** The figures of one line of the matrix. */
export interface DisciplineGap {
  name: DisciplineName;
  /** Need above own, 0 to 4. */
  gap: number;
  /** The part of the gap that cover leaves open, 0 to 4. */
  open: number;
  /** Need times gap, 0 to 16. */
  priority: number;
}

/** A scale beside its fact; `null` where it is not known. */
export interface Pair {
  /** True if the score is 50 or more. */
  felt: boolean | null;
  /** True if the set-up is lopsided. */
  fact: boolean | null;
}

/** Reasons to look at the answers again. They leave nothing out of the scores. */
export interface Nudges {
  /** Faster than the statements can be read. */
  quick: boolean;
  /** Opposite statements were answered alike. */
  contradictory: boolean;
  /** All seven answers of a scale are the same, and not all in the middle. */
  straightLine: boolean;
}

/** The change of each scale; `null` where one of the two scores is missing. */
export type Comparison = PerScale<Change | null>;

/** The change of one scale from an earlier check to a later one. */
export interface Change {
  /** In points, -100 to 100. */
  difference: number;
  /** The difference in standard errors of a difference. */
  z: number;
  /** The word for the change: `none` can't be told from chance. */
  word: "none" | "possible" | "clear";
}

/** The content of a link. */
export interface Link {
  checks: Check[];
  /** The note that the link carries with the checks. */
  note?: string;
  /** The number of further links in the text, which were not read. */
  further?: number;
}

/** The questionnaire in one language. */
export interface Questionnaire {
  /** The version, which checks carry as `instrument`. */
  version: number;
  language: string;
  scales: ScaleWords[];
  facts: FactWords[];
  disciplines: DisciplineWords[];
  ratings: RatingWords[];
  again: Again;
  /** The words for no answer. */
  skip: string;
}

/** Five texts, for the points 0 to 4. */
export type FiveTexts = [string, string, string, string, string];

/** A scale and its statements. */
export interface ScaleWords {
  id: Scale;
  name: string;
  /** The lead-in to the statements. */
  lead: string;
  anchors: FiveTexts;
  items: ItemWords[];
}

/** One statement. */
export interface ItemWords {
  /** The identifier, such as `overload-1`. */
  id: string;
  statement: string;
  /** True if it states the opposite, so that `4 - x` counts. */
  reverseKeyed: boolean;
}

/** One figure about the set-up. */
export interface FactWords {
  id: Exclude<keyof Facts, "homeDiscipline">;
  label: string;
  /** The least that is allowed, whatever the other figures are. */
  least: number;
  /** The most that is allowed, whatever the other figures are. */
  most: number;
}

/** One discipline that the questionnaire knows. */
export interface DisciplineWords {
  id: KnownDiscipline;
  name: string;
}

/** One of the three things that a discipline is rated on. */
export interface RatingWords {
  id: "need" | "own" | "cover";
  meaning: string;
  labels: FiveTexts;
}

/** The closing question. */
export interface Again {
  question: string;
  answers: FiveTexts;
}

/** Options of `score`. */
export interface ScoreOptions {
  /** True if somebody has answered before, and so may answer faster. */
  retest?: boolean | null;
}

/** Options of `writeLink`. */
export interface LinkOptions {
  /** A note that the link carries with the checks, at most 500 characters. */
  note?: string | null;
  /** The page that the link opens: an `http` or `https` address that holds no code itself. */
  appUrl?: string | null;
}

/** Scores a check. */
export function score(check: Check, options?: ScoreOptions | null): Promise<Outcome>;

/** Computes the reliable change from an earlier check to a later one. */
export function compare(earlier: Check, later: Check): Promise<Comparison>;

/** Reads a link, or the code of one, however mail has bent it. */
export function readLink(text: string): Promise<Link>;

/**
 * Writes one or several checks of one person into a link: the whole link
 * where `appUrl` is given, else the code that stands behind `#ll=`. It carries
 * all that the checks have, `step` and `earlierStep` as well: leave out what
 * its reader should not see. A link cannot be revoked.
 */
export function writeLink(checks: Check | Check[], options?: LinkOptions | null): Promise<string>;

/** Returns the questionnaire in a language: `__TAGS__`; in English for any other. */
export function questionnaire(lang: string): Promise<Questionnaire>;

/** The attributes of `<leadership-load>`. */
export interface LeadershipLoadAttributes {
  __ATTRIBUTES__: never;
}

/** The progress of a run. */
export type Progress = LeadershipLoadEventMap["leadership-load:progress"]["detail"];

/**
 * The events of `<leadership-load>`. They bubble, leave shadow roots, and
 * carry neither answers nor scores.
 */
export interface LeadershipLoadEventMap {
  __EVENTS__: never;
}

/** The element `<leadership-load>`. Its properties mirror its attributes; `null` takes an attribute away. */
export interface LeadershipLoadElement extends HTMLElement {
  __PROPERTIES__: never;
}

declare global {
  interface HTMLElementTagNameMap {
    "leadership-load": LeadershipLoadElement;
  }

  /** The events bubble, so that the element, a parent and the document can listen. */
  interface GlobalEventHandlersEventMap extends LeadershipLoadEventMap {}
}
