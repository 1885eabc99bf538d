// The first screens, before the module is there: shown, swapped, and what is pressed on them recorded.
//
// The build draws them from the component, with these marks: `data-step` names what is asked, `data-text` a text that
// is swapped, `data-do` what a press does and `data-key` the key that does the same. What a press means, the module
// knows alone: it reduces the record.

import { draw } from "./draw.js";
import { on } from "./events.js";
import { hold } from "./focus.js";

/** How long a click may come after the finger or the key has gone up, in milliseconds. */
const GRACE = 100;

/** How long somebody who answers is left alone after a press, in milliseconds: they read the next statement then. */
const CALM = 1000;

/** What shows the next screen. All else waits for the module. */
const LEADS_ON = /^(begin|skip|answer-.)$/;

/** Whatever stands behind another screen is hidden from everybody. */
const isSeen = (node) => !node.closest("[aria-hidden]");
const seen = (node, marks) => [...node.querySelectorAll(marks)].filter(isSeen);
const deedOf = (node) => node.closest("[data-do]");
const withDeed = (node, did) => [...node.querySelectorAll(`[data-do=${did}]`)];

/** What stands in the place of the widget until the module has drawn it. */
export class FirstScreen {
  node = document.createElement("div");
  #screen;
  #record;
  #tell;
  /** Which of the statement screens is shown; none at the start. */
  #place = -1;
  /** What is asked, and the same behind it, ready for the next statement. */
  #group;
  #behind;
  /** What was pressed and waits for the module. */
  #waiting = new Set();
  #arrowIsDown = false;
  /** Ends when nothing is held down any more. */
  #pressed;
  /** Finds in what comes what had the focus before this. */
  #find;

  /** Adds what is pressed to the `record`. `tell` hears of what happens, as a page may. */
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

  /** Says nothing yet, in about as much room as what comes will take. */
  keepRoom(tall) {
    const asked = this.node.querySelector("[data-asked]");
    asked.replaceChildren(this.#screen.moment);
    asked.parentNode.replaceChildren(asked);
    this.node.classList.toggle("tall", tall);
  }

  /** Takes over the focus from what stood here before. */
  takeFocus(find) {
    this.#find = find;
    find(this.node)?.focus({ preventScroll: true });
    // What only keeps room takes no focus.
    if (!this.node.contains(this.node.getRootNode().activeElement)) hold(this.node);
  }

  get #next() {
    return this.#screen.statements[this.#place + 1];
  }

  /** The name of what is asked. */
  get #step() {
    return this.#screen.statements[this.#place]?.step ?? "start";
  }

  #click(event) {
    const pressed = deedOf(event.target);
    if (!pressed) return;
    // Browsers click a radio that the arrows move to.
    if (this.#arrowIsDown) return this.#note(pressed, { moved: true });
    // The next one takes the focus, and the browser lays out again whenever the focus moves: not to this one before.
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

  #note(pressed, how) {
    this.#record.push({ did: pressed.dataset.do, at: Math.round(performance.now()), ...how });
  }

  #do(pressed) {
    const did = pressed.dataset.do;
    // Whoever wants to go back has not answered yet.
    if (this.#waiting.has("back")) return;
    if (!LEADS_ON.test(did)) this.#wait(pressed);
    else if (this.#next) {
      this.#note(pressed);
      this.#show();
    }
  }

  /** Shows the next screen. */
  #show() {
    this.#place += 1;
    const { texts, told } = this.#screen.statements[this.#place];
    this.#tell(...told);
    if (this.#place === 0) this.#showFirst();
    else if (!this.#next) return write(this.node, texts);
    else this.#swap(texts);
    this.#group.querySelector("input").focus({ preventScroll: true });
    // In a low window there is no room for the answers too.
    this.#group.querySelector("[data-in-sight]").scrollIntoView({ block: "nearest", behavior: "instant" });
  }

  /** Shows the first statement, in the room that was kept for it. */
  #showFirst() {
    const [start, behind] = this.node.querySelector("[data-step=start]").children;
    // Where it stands, it is laid out already: it must not be moved.
    start.remove();
    behind.removeAttribute("aria-hidden");
    this.#group = behind.querySelector("[data-step]");
  }

  #swap(texts) {
    this.#getReady(this.#place);
    // Another one than before, so that whatever reads the page aloud reads it.
    [this.#group, this.#behind] = [this.#behind, this.#group];
    this.#group.removeAttribute("aria-hidden");
    this.#behind.setAttribute("aria-hidden", true);
    write(this.node, texts);
    // While this one is read, the next one is laid out, so that an answer only has to be painted. Not while the first
    // one is: the browser has enough to do then.
    requestAnimationFrame(() => setTimeout(() => this.#getReady(this.#place + 1)));
  }

  /** Writes a statement into the group behind the one that is seen. */
  #getReady(place) {
    const { step, texts } = this.#screen.statements[place] ?? {};
    // Behind the last one there is nothing to get ready.
    if (!step || this.#behind?.dataset.step === step) return;
    this.#behind ??= this.#group.parentNode.appendChild(this.#group.cloneNode(true));
    this.#behind.setAttribute("aria-hidden", true);
    this.#behind.dataset.step = step;
    for (const radio of this.#behind.querySelectorAll("input")) Object.assign(radio, { name: step, checked: false });
    write(this.#behind, texts, () => true);
  }

  /** Remembers what was pressed and waits for the module, and shows that it was. */
  #wait(pressed) {
    const did = pressed.dataset.do;
    if (this.#waiting.has(did)) return;
    this.#waiting.add(did);
    this.#note(pressed);
    for (const button of withDeed(this.node, did)) {
      // Fewer words take less room, and nothing may move.
      const { width, height } = button.getBoundingClientRect();
      Object.assign(button.style, { minInlineSize: `${width}px`, minBlockSize: `${height}px` });
      button.setAttribute("aria-busy", "true");
      button.textContent = this.#screen.moment;
    }
  }

  /** A click whose finger or key goes down here has to come up here, and no answer has to wait for the module. */
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

  /** Whether somebody answers, and needs nothing for that. */
  get #isBusy() {
    return this.#waiting.size === 0 && this.#place >= 0 && Boolean(this.#next);
  }

  /** Waits until nothing is held down here, and nobody is busy. */
  async released() {
    while (this.#pressed) await this.#pressed;
  }

  /** Gives way to what the module has drawn, and hands the focus over. Returns whether something was waited for. */
  giveWay(drawn) {
    const focused = this.node.getRootNode().activeElement;
    const isHere = this.node.contains(focused);
    const find = () => {
      if (focused === this.node) return this.#find(drawn);
      const isSame = drawn.querySelector("[data-step]")?.dataset.step === this.#step;
      const same = isSame && withDeed(drawn, deedOf(focused)?.dataset.do)[0];
      return same ? same.control ?? same : undefined;
    };
    // Never both at once, or the browser scrolls to keep in its place what stands below.
    Object.assign(this.node, { className: "", hidden: true });
    if (isHere) {
      const question = drawn.querySelector("h2[tabindex], input");
      (find() ?? question?.form?.querySelector(":checked") ?? question)?.focus({ preventScroll: true });
    }
    this.node.remove();
    return this.#waiting.size > 0;
  }
}

/** Swaps the texts of a part, of those that are seen. */
function write(part, texts, isMeant = isSeen) {
  for (const place of part.querySelectorAll("[data-text]")) {
    const text = texts[place.dataset.text];
    // Whatever is written is laid out anew.
    if (text && text !== place.textContent && isMeant(place)) place.textContent = text;
  }
}

/** The value of a digit of any script, `undefined` for other keys: Unicode has them in the order of their values. */
function digitOf(key) {
  const isDigit = (code) => /\p{Nd}/u.test(String.fromCodePoint(code));
  const code = key.codePointAt() ?? 0;
  if (!isDigit(code)) return;
  let before = 0;
  while (isDigit(code - before - 1)) before += 1;
  return before % 10;
}
