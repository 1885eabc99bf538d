// The first screen, before the module is there.

import { draw } from "./draw.js";
import { on } from "./events.js";
import { hold } from "./focus.js";
import { askStatements } from "./first-statements.js";

/** How long a click may come after the finger or the key has gone up, in milliseconds. */
const GRACE = 100;

/** How long somebody who answers is left alone after a press, in milliseconds: they read the next statement then. */
const CALM = 1000;

/** What a button does: translators change what it says. */
const markOf = (button) => button.dataset.press;
const withMark = (mark) => `[data-press=${mark}]`;

/** What stands in the place of the widget until the module has drawn it. */
export class FirstScreen {
  node = document.createElement("div");
  #screen;
  #statements;
  #tell;
  /** The marks of the buttons that were pressed and wait for the module. */
  #taken = new Set();
  /** Ends when nothing is held down any more. */
  #pressed;
  /** Finds in what comes what had the focus before this. */
  #find;

  /** `tell` hears of what happens, as a page may. */
  constructor(screen, { mayKeep, tell }) {
    this.#screen = screen;
    this.#tell = tell;
    this.node.className = "waiting";
    this.node.append(draw(screen.start));
    if (!mayKeep) for (const part of this.node.querySelectorAll("[part=keep]")) part.remove();
    on(this.node, "click", ({ target }) => this.#press(target.closest("button")));
    on(this.node, "pointerdown keydown", () => this.#hold());
    // Not every click has a finger or a key.
    on(this.node, "click", () => this.#pressed || this.#hold(true));
  }

  /** Says nothing yet, in about as much room as what comes will take. */
  keepRoom(tall) {
    const body = this.node.querySelector(".card-body");
    body.replaceChildren(this.#screen.moment);
    body.parentNode.replaceChildren(body);
    this.node.classList.toggle("tall", tall);
  }

  /** Takes over the focus from what stood here before. */
  takeFocus(find) {
    this.#find = find;
    find(this.node)?.focus({ preventScroll: true });
    // What only keeps room takes no focus.
    if (!this.node.contains(this.node.getRootNode().activeElement)) hold(this.node);
  }

  /** Whether somebody has done something. */
  get isTaken() {
    return this.#taken.size > 0 || Boolean(this.#statements);
  }

  /** The run that was begun here, such as the module goes on with. */
  get run() {
    return this.#statements?.run;
  }

  #press(button) {
    if (!button) return;
    const mark = markOf(button);
    if (mark === "start") this.#begin();
    else if (mark === "skip") this.#statements.say(this.#screen.skipped);
    else this.#take(mark);
  }

  /** Shows the first statement, in the room that was kept for it. */
  #begin() {
    const room = this.node.querySelector(".room > [aria-hidden]");
    const card = room.firstChild;
    // Where it stands, it is laid out already: it must not be moved.
    room.previousSibling.remove();
    room.ariaHidden = null;
    const goBack = () => this.#take("back");
    this.#statements = askStatements(this.#screen, { card, goBack, tell: this.#tell });
  }

  /** Remembers what was pressed and waits for the module, and shows that it was. */
  #take(mark) {
    if (this.#taken.has(mark)) return;
    this.#taken.add(mark);
    for (const button of this.node.querySelectorAll(withMark(mark))) {
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
    return this.#taken.size === 0 && Boolean(this.#statements?.hasMore);
  }

  /** Waits until nothing is held down here, and nobody is busy. */
  async released() {
    while (this.#pressed) await this.#pressed;
  }

  /**
   * Gives way to what the module has drawn: the focus goes over, and what was pressed is pressed there, once. Returns
   * whether something was.
   */
  giveWay(drawn) {
    const focused = this.node.getRootNode().activeElement;
    const isHeld = focused === this.node;
    const isHere = this.node.contains(focused);
    const button = (mark) => drawn.querySelector(withMark(mark));
    const radio = (value) => drawn.querySelector(`input[type=radio][value="${value}"]`);
    const marked = this.#statements?.marked;
    // Never both at once, or the browser scrolls to keep in its place what stands below.
    Object.assign(this.node, { className: "", hidden: true });
    if (isHere) {
      const same = isHeld ? this.#find(drawn) : focused.value ? radio(focused.value) : button(markOf(focused));
      (same ?? drawn.querySelector("h2[tabindex], input"))?.focus({ preventScroll: true });
    }
    this.node.remove();

    const release = this.isTaken && isElsewhere(drawn, isHere) ? withoutFocus(drawn, isHere) : () => {};
    if (marked) moveTo(radio(marked));
    for (const mark of this.#taken) button(mark)?.click();
    release();
    return this.#taken.size > 0;
  }
}

/** Marks a radio as the arrows do, which answers nothing. */
function moveTo(radio) {
  const key = (type) => radio?.dispatchEvent(new KeyboardEvent(type, { key: "ArrowDown", bubbles: true }));
  key("keydown");
  radio?.click();
  key("keyup");
}

/** Whether the person has gone on to something else on the page. */
function isElsewhere(node, isHere) {
  const { top, bottom } = node.getBoundingClientRect();
  const outOfSight = bottom < 0 || top > innerHeight;
  return outOfSight || (!isHere && document.activeElement !== document.body);
}

/** Keeps a node from taking the focus, and the page from scrolling to it, for what is done at once. */
function withoutFocus(node, isHere) {
  node.inert = true;
  return () =>
    setTimeout(() => {
      node.inert = false;
      if (isHere) node.querySelector("input, button")?.focus({ preventScroll: true });
    }, GRACE);
}
