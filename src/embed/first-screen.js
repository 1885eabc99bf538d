// The first screen, before the engine is there.

const SCREENS = "__SCREENS__";

/** How long a click may come after the finger or the key has gone up, in milliseconds. */
const GRACE = 100;

/** The words for a language tag such as `en-GB`, and the first screen in them. */
export function screenIn(lang) {
  return SCREENS[lang.split(/[-_]/)[0].trim().toLowerCase()] ?? SCREENS.en;
}

/** Nodes from what the build made of the component. No page has to trust a text that is taken for HTML. */
function draw([name, attributes, ...children]) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  node.append(...children.map((child) => (typeof child === "string" ? child : draw(child))));
  return node;
}

const buttonsOf = (node) => [...node.querySelectorAll("button")];

/** What stands in the place of the widget until the engine has drawn it. */
export class FirstScreen {
  node = document.createElement("div");
  #moment;
  #labels;
  /** The buttons that were pressed, by their place. */
  #taken = [];
  /** Ends when nothing is held down any more. */
  #pressed;

  constructor(screen, { mayKeep }) {
    this.#moment = screen.moment;
    this.node.className = "waiting";
    this.node.append(draw(screen.start));
    if (!mayKeep) for (const part of this.node.querySelectorAll("[part=keep], [part=history]")) part.remove();
    this.#labels = buttonsOf(this.node).map((button) => button.textContent);
    this.node.addEventListener("click", (event) => this.#take(event.target.closest("button")));
    for (const type of ["pointerdown", "keydown"]) this.node.addEventListener(type, () => this.#hold());
  }

  /** Says nothing yet, in about as much room as what comes will take. */
  keepRoom(tall) {
    const body = this.node.querySelector(".card-body");
    body.replaceChildren(this.#moment);
    body.parentNode.replaceChildren(body);
    this.node.classList.toggle("tall", tall);
  }

  /** Whether somebody has pressed something. */
  get isTaken() {
    return this.#taken.length > 0;
  }

  /** Remembers what was pressed, and shows that it was. */
  #take(button) {
    const place = buttonsOf(this.node).indexOf(button);
    if (place < 0 || this.#taken.includes(place)) return;
    this.#taken.push(place);
    // Fewer words take less room, and nothing may move.
    const { width, height } = button.getBoundingClientRect();
    Object.assign(button.style, { minInlineSize: `${width}px`, minBlockSize: `${height}px` });
    button.setAttribute("aria-busy", "true");
    const label = button.querySelector(".steady > :first-child");
    if (label) {
      const room = Object.assign(label.cloneNode(true), { className: "steady-room" });
      room.setAttribute("aria-hidden", "true");
      label.after(room);
    }
    (label ?? button).textContent = this.#moment;
  }

  /** A click whose finger or key goes down here has to come up here. */
  #hold() {
    const over = new AbortController();
    this.#pressed = new Promise((resolve) => {
      const end = () => {
        over.abort();
        setTimeout(resolve, GRACE);
      };
      for (const type of ["pointerup", "pointercancel", "keyup", "blur"]) {
        addEventListener(type, end, { capture: true, signal: over.signal });
      }
    });
  }

  /** Waits until nothing is held down here. */
  async released() {
    for (let last; last !== this.#pressed; ) await (last = this.#pressed);
  }

  /** Gives way to what the engine has drawn: the focus goes over, and what was pressed is pressed there, once. */
  giveWay(drawn) {
    const [before, after] = [buttonsOf(this.node), buttonsOf(drawn)];
    const same = (place) => (after[place]?.textContent === this.#labels[place] ? after[place] : undefined);
    const focused = this.node.getRootNode().activeElement;
    this.node.className = "";
    same(before.indexOf(focused))?.focus({ preventScroll: true });
    this.node.remove();

    const release = this.isTaken && isElsewhere(drawn, focused) ? withoutFocus(drawn, focused) : () => {};
    for (const place of this.#taken) same(place)?.click();
    release();
  }
}

/** Whether the person has gone on to something else on the page. */
function isElsewhere(node, focused) {
  const { top, bottom } = node.getBoundingClientRect();
  const outOfSight = bottom < 0 || top > innerHeight;
  return outOfSight || (!focused && document.activeElement !== document.body);
}

/** Keeps a node from taking the focus, and the page from scrolling to it, for what is done at once. */
function withoutFocus(node, focused) {
  node.inert = true;
  return () =>
    setTimeout(() => {
      node.inert = false;
      if (focused) node.querySelector("input, button")?.focus({ preventScroll: true });
    }, GRACE);
}

/** Says that there is no engine, with the way on: a link, or a reload where that leads to this very page. */
export function failureNote(screen, appUrl, isHere) {
  const { lang, dir } = screen.start[1];
  const note = Object.assign(document.createElement("p"), { className: "base failure", role: "status", lang, dir });
  const link = Object.assign(document.createElement("a"), { href: appUrl, textContent: screen.elsewhere });
  note.append(`${screen.failed} `, isHere ? screen.reload : link);
  return note;
}
