// The first screens: they are shown until the module renders the widget, and presses on them are recorded.
//
// The build prerenders them from the component, with marks: `data-step` names the step, `data-text` a text that is
// swapped, `data-do` the deed of a press and `data-key` the key for the same deed. A deed with `data-waits` waits for the
// module, and that mark says what waits with it: nothing but `itself`, `answers` or `all`. Any other deed shows the next
// screen. Only the module knows what a deed means: it reduces the record.

import { draw } from "./draw.js";
import { on } from "./events.js";
import { hold } from "./focus.js";

/** The longest time between the release of a finger or key and its click, in milliseconds. */
const GRACE = 100;

/** The time after a press in which somebody reads the next statement undisturbed, in milliseconds. */
const CALM = 1000;

/** Returns whether a node is seen: a screen behind another one is hidden from everybody. */
const isSeen = (node) => !node.closest("[aria-hidden]");
const seen = (node, marks) => [...node.querySelectorAll(marks)].filter(isSeen);
const deedOf = (node) => node.closest("[data-do]");
const withDeed = (node, did) => [...node.querySelectorAll(`[data-do=${did}]`)];

/** The first screens of one element, until the module has rendered the widget. */
export class FirstScreen {
  node = document.createElement("div");
  #screen;
  #record;
  #tell;
  /** The index of the statement that is shown; -1 at the start. */
  #place = -1;
  /** The group of the statement that is shown, and the one behind it with the next statement. */
  #group;
  #behind;
  /** The marks of the deeds that wait for the module. */
  #waiting = new Set();
  #arrowIsDown = false;
  /** A promise that resolves when nothing is held down any more. */
  #pressed;
  /** Finds in a later rendering the element that had the focus before this one. */
  #find;

  /** Adds every press to the `record`, and calls `tell` with what a page may know of it. */
  constructor(screen, { mayKeep, record, tell }) {
    this.#screen = screen;
    this.#record = record;
    this.#tell = tell;
    this.node.className = "waiting";
    this.node.append(draw(screen.start));
    if (!mayKeep) for (const part of this.node.querySelectorAll("[data-if=may-keep]")) part.remove();
    on(this.node, "pointerdown keydown", () => this.#hold());
    on(this.node, "mousedown", (event) => event.target.closest("label") && event.preventDefault());
    on(this.node, "keyup pointerdown", () => this.#release());
    on(this.node, "keydown", (event) => this.#key(event));
    on(this.node, "click", (event) => this.#click(event));
    // Not every click has a finger or a key.
    on(this.node, "click", () => this.#pressed || this.#hold(true));
  }

  /** Reserves about as much room as the widget will take, and says nothing yet. */
  keepRoom(tall) {
    const asked = this.node.querySelector("[data-asked]");
    asked.replaceChildren(this.#screen.moment);
    asked.parentNode.replaceChildren(asked);
    this.node.classList.toggle("tall", tall);
  }

  /** Takes over the focus from the rendering before. */
  takeFocus(find) {
    this.#find = find;
    find(this.node)?.focus({ preventScroll: true });
    // An element that only keeps room takes no focus.
    if (!this.node.contains(this.node.getRootNode().activeElement)) hold(this.node);
  }

  get #next() {
    return this.#screen.statements[this.#place + 1];
  }

  /** Returns the name of the step that is shown. */
  get #step() {
    return this.#screen.statements[this.#place]?.step ?? "start";
  }

  #click(event) {
    const pressed = deedOf(event.target);
    if (!pressed) return;
    // Browsers click a radio that the arrows move to.
    if (this.#arrowIsDown || this.#isMarked(pressed)) return this.#note(pressed, { moved: true });
    // The next statement takes the focus. The browser lays out again whenever the focus moves, so it must not move to
    // this answer first.
    if (pressed.control) event.preventDefault();
    this.#do(pressed);
  }

  #key(event) {
    const { key, target } = event;
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (key.startsWith("Arrow")) {
      this.#arrowIsDown = true;
      // The release may go to another window, and the click comes at once.
      requestAnimationFrame(() => setTimeout(() => this.#release()));
    }
    const chooses = target.matches("input") && (key === "Enter" || key === " ");
    const name = String(digitOf(key) ?? key);
    const meant = chooses ? deedOf(target) : seen(this.node, "[data-key]").find((node) => node.dataset.key === name);
    if (!meant) return;
    event.preventDefault();
    if (!event.repeat) this.#do(meant);
  }

  #release() {
    this.#arrowIsDown = false;
  }

  /** Returns whether a press only marks an answer, because the person wants to wait after each. */
  #isMarked(pressed) {
    return this.#waiting.has("answers") && pressed.control;
  }

  #note(pressed, how) {
    this.#record.push({ did: pressed.dataset.do, at: Math.round(performance.now()), ...how });
  }

  #do(pressed) {
    // Whoever wants to go back has not answered yet.
    if (this.#waiting.has("all")) return;
    if (this.#isMarked(pressed)) return pressed.control.click();
    if (pressed.dataset.waits) this.#wait(pressed);
    else if (this.#next) {
      this.#note(pressed);
      this.#show();
    }
  }

  /** Shows the next screen. */
  #show() {
    this.#place += 1;
    const { texts, told, way } = this.#screen.statements[this.#place];
    this.#tell(...told);
    this.#drawWay(way);
    if (this.#place === 0) this.#showFirst();
    else if (!this.#next) return write(this.node, texts);
    else this.#swap(texts);
    this.#group.querySelector("input").focus({ preventScroll: true });
    // In a low window there is no room for the answers too.
    this.#group.querySelector("[data-in-sight]").scrollIntoView({ block: "nearest", behavior: "instant" });
  }

  /** Draws how many statements and how many stretches of the way are behind the person. */
  #drawWay([statements, stretches]) {
    const way = this.node.querySelector("[data-at]");
    way.querySelector("progress").value = statements;
    way.dataset.at = stretches;
  }

  /** Shows the first statement, in the room that was kept for it. */
  #showFirst() {
    const behind = this.node.querySelector("[data-step=start] > [aria-hidden]");
    // It is laid out in its place already, so it must not be moved.
    this.node.querySelector("[data-step=start] > :not([aria-hidden])").remove();
    behind.removeAttribute("aria-hidden");
    this.#group = behind.querySelector("[data-step]");
  }

  #swap(texts) {
    this.#getReady(this.#place);
    // The group is another one than before, so that screen readers read it.
    [this.#group, this.#behind] = [this.#behind, this.#group];
    this.#group.removeAttribute("aria-hidden");
    this.#behind.setAttribute("aria-hidden", true);
    write(this.node, texts);
    // While this statement is read, the next one is laid out, so that an answer only has to be painted. While the first
    // one is read, the browser has enough to do.
    requestAnimationFrame(() => setTimeout(() => this.#getReady(this.#place + 1)));
  }

  /** Writes a statement into the group behind. */
  #getReady(place) {
    const { step, texts } = this.#screen.statements[place] ?? {};
    // Nothing follows the last statement.
    if (!step || this.#behind?.dataset.step === step) return;
    this.#behind ??= this.#group.parentNode.appendChild(this.#group.cloneNode(true));
    this.#behind.setAttribute("aria-hidden", true);
    this.#behind.dataset.step = step;
    for (const radio of this.#behind.querySelectorAll("input")) Object.assign(radio, { name: step, checked: false });
    write(this.#behind, texts, () => true);
  }

  /** Records a deed that waits for the module, and marks its buttons as busy. */
  #wait(pressed) {
    const { do: did, waits } = pressed.dataset;
    if (this.#waiting.has(waits)) return;
    this.#waiting.add(waits);
    this.#note(pressed);
    for (const button of withDeed(this.node, did)) {
      // The button keeps its size although its text gets shorter: nothing may move.
      const { width, height } = button.getBoundingClientRect();
      Object.assign(button.style, { minInlineSize: `${width}px`, minBlockSize: `${height}px` });
      button.setAttribute("aria-busy", "true");
      button.textContent = this.#screen.moment;
    }
  }

  /** Keeps the first screen until the click of this press has come, and as long as somebody answers quickly. */
  #hold(isOver) {
    const over = new AbortController();
    const pressed = new Promise((resolve) => {
      const end = () => {
        over.abort();
        setTimeout(() => (this.#isBusy ? setTimeout(resolve, CALM - GRACE) : resolve()), GRACE);
      };
      on(globalThis, "pointerup pointercancel keyup blur", end, { capture: true, signal: over.signal });
      if (isOver) end();
    });
    this.#pressed = pressed;
    pressed.then(() => this.#pressed === pressed && (this.#pressed = undefined));
  }

  /** Returns true while somebody answers statements and waits for nothing. */
  get #isBusy() {
    return this.#waiting.size === 0 && this.#place >= 0 && Boolean(this.#next);
  }

  /** Resolves when nothing is held down here and nobody is busy. */
  async released() {
    while (this.#pressed) await this.#pressed;
  }

  /** Gives way to the module's rendering, and hands over the focus. Returns whether a deed waited for the module. */
  giveWay(drawn) {
    const focused = this.node.getRootNode().activeElement;
    const isHere = this.node.contains(focused);
    const find = () => {
      if (focused === this.node) return this.#find(drawn);
      const isSame = drawn.querySelector("[data-step]")?.dataset.step === this.#step;
      const same = isSame && withDeed(drawn, deedOf(focused)?.dataset.do)[0];
      return same ? same.control ?? same : undefined;
    };
    // The two are never shown at once, or the browser would scroll to keep the content below in its place.
    Object.assign(this.node, { className: "", hidden: true });
    if (isHere) {
      const question = drawn.querySelector("h2[tabindex], input");
      (find() ?? question?.form?.querySelector(":checked") ?? question)?.focus({ preventScroll: true });
    }
    this.node.remove();
    return this.#waiting.size > 0;
  }
}

/** Swaps the texts of a part; by default those that are seen. */
function write(part, texts, isMeant = isSeen) {
  for (const place of part.querySelectorAll("[data-text]")) {
    const text = texts[place.dataset.text];
    // A text that is written is laid out anew, even if it is the same.
    if (text && text !== place.textContent && isMeant(place)) place.textContent = text;
  }
}

/** Returns the value of a digit of any script, or `undefined`. Unicode has the digits in the order of their values. */
function digitOf(key) {
  const isDigit = (code) => /\p{Nd}/u.test(String.fromCodePoint(code));
  const code = key.codePointAt() ?? 0;
  if (!isDigit(code)) return;
  let before = 0;
  while (isDigit(code - before - 1)) before += 1;
  return before % 10;
}
