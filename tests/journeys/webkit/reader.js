/**
 * Acts as somebody who reads with WebKit, which Safari and every browser on an iPhone are built on. Nothing is retried in
 * the page: a journey waits until it sees what it needs next.
 */
import { expect, test as base } from "@playwright/test";

import { takeTime } from "../harness.js";
import { ENGLISH, LEADER } from "../widget.js";
import { Browser } from "./driver.js";

export { expect };

export const test = base.extend({
  program: ["", { option: true }],
  /** Holds what the browser is started with: `environment` and `args`. */
  started: [{}, { option: true }],
  /** The words of the widget: `ENGLISH`, or `GERMAN` of german.js. */
  words: [ENGLISH, { option: true }],
  browserOfReader: async ({ program, started }, use, info) => {
    const browser = await Browser.launch({ program, ...started });
    await browser.resize(390, 844);
    await use(browser);
    if (info.status !== info.expectedStatus) {
      await info.attach("window", { body: await browser.screenshot(), contentType: "image/png" });
    }
    await browser.close();
  },
  reader: async ({ browserOfReader, baseURL, words }, use) => use(new Reader(browserOfReader, baseURL, words)),
});

export class Reader {
  constructor(browser, baseURL, words) {
    this.browser = browser;
    this.baseURL = baseURL;
    this.words = words;
  }

  /** Opens a page, and waits until the widget works there. */
  async open(path = "/") {
    await this.goTo(path);
    await this.ready();
  }

  async goTo(path) {
    await this.browser.go(new URL(path, this.baseURL).href);
    await this.#takeTime();
  }

  /** Goes on inside a frame, or with nothing in the page around it. */
  async enter(frame) {
    await this.browser.enter(frame);
    await this.#takeTime();
  }

  async reload() {
    await this.browser.reload();
    await this.#takeTime();
  }

  /** This driver runs nothing before the page does, but before anybody presses: once in each page. */
  async #takeTime() {
    if (await this.run(() => !window.takesTime && (window.takesTime = true))) await this.run(takeTime);
  }

  /** Until the first widget works: others may be far down. */
  async ready() {
    await this.waitFor(() => {
      const { shadowRoot } = document.querySelector("leadership-load") ?? {};
      return shadowRoot?.querySelector("[part=widget]") && !shadowRoot.querySelector(".waiting");
    });
  }

  run(task, ...values) {
    return this.browser.run(task, ...values);
  }

  /** Waits until a function gives something in the page, and gives that. Elements that are drawn anew meanwhile are looked for again. */
  async waitFor(task, ...values) {
    let found;
    const look = async () => {
      found = await this.run(task, ...values).catch((refusal) => {
        if (!refusal.isStale) throw refusal;
      });
      return Boolean(found);
    };
    await expect.poll(look, { message: String(task) }).toBe(true);
    return found;
  }

  /** Finds what fits a selector, can be seen and has such words, in the widgets or on the page around them. */
  find(css, words = "", nth = 0) {
    return this.waitFor(find, css, words, nth);
  }

  async sees(css, words = "") {
    await this.find(css, words);
  }

  async seesNo(css, words = "") {
    await expect.poll(() => this.run(find, css, words, 0)).toBeNull();
  }

  /** Clicks what can be seen, after scrolling there. */
  async click(css, words = "", nth = 0) {
    const element = await this.find(css, words, nth);
    await this.run((node) => node.scrollIntoView({ block: "center", behavior: "instant" }), element);
    await this.browser.click(element);
  }

  press(...keys) {
    return this.browser.press(...keys);
  }

  /** Types a text into a field, as somebody who taps it first. */
  async type(css, text, words = "") {
    await this.click(css, words);
    await this.press(...text);
  }

  /** Returns what has the focus, within the widget too: the words on it, or its name. */
  focused() {
    return this.run(() => {
      let node = document.activeElement;
      while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
      return node && `${node.localName} ${node.labels?.[0]?.innerText ?? node.innerText ?? ""}`.trim();
    });
  }

  /** The statement, from 1, that can be seen. */
  async isAt(number) {
    await this.sees("h2", this.words.statements[number - 1]);
    await this.sees(".progress", this.words.progress(number));
  }

  async start() {
    await this.click("button", this.words.start);
    await this.isAt(1);
  }

  /** Answers the statements from a number on by keys. */
  async answer(values, first = 1) {
    for (const [index, value] of values.entries()) {
      await this.isAt(first + index);
      await this.press(value === null ? "0" : String(value + 1));
    }
  }

  /** Answers by taps on the lines of the answers. A second tap on the same spot within half a second would be none. */
  async tap(values, first = 1) {
    for (const [index, value] of values.entries()) {
      await this.isAt(first + index);
      await this.click("label.option", "", value ?? 0);
    }
  }

  /** From the start to the result, with nothing but answers. */
  async answerOnly({ overload, expertise, isolation } = LEADER.answers) {
    await this.start();
    await this.answer([...overload, ...expertise]);
    await this.sees("h2", this.words.headings.meetings);
    await this.type("input", "8");
    await this.click("button", this.words.next);
    await this.answer(isolation, 15);
    await this.click("button", this.words.finish);
    await this.sees("h2", this.words.headings.result);
  }

  /** The link to share. */
  link() {
    return this.waitFor(() => {
      const fields = [...document.querySelectorAll("leadership-load")].flatMap(({ shadowRoot }) => [
        ...shadowRoot.querySelectorAll("textarea, input"),
      ]);
      return fields.map(({ value }) => value).find((value) => /#ll=[\dA-Z]{10}/.test(value));
    });
  }
}

/** In the page: the first thing of a kind that can be seen, with such words. */
function find(css, words, nth) {
  const widgets = [...document.querySelectorAll("leadership-load")].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const isSeen = (node) =>
    node.checkVisibility({ visibilityProperty: true }) && !node.closest("[aria-hidden=true]");
  const nameOf = (node) =>
    [node.getAttribute("aria-label"), node.labels?.[0]?.innerText, node.innerText, node.value].filter(Boolean).join(" ");
  const isMeant = (node) => isSeen(node) && nameOf(node).toLowerCase().includes(words.toLowerCase());
  return [...widgets, document].flatMap((root) => [...root.querySelectorAll(css)]).filter(isMeant)[nth] ?? null;
}
