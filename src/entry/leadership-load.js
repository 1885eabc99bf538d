// <leadership-load>: a self-check for leaders of several disciplines.
//
// The one file that a page includes: the build joins it with the modules that it
// imports, and fills in what stands in underscores. It defines the element, shows
// the first screen by itself, fetches the module when the element comes near the
// viewport, and hands over to it. The contract is in leadership-load.d.ts.

// What is alike stands side by side, so that it compresses well.
import { SCREEN, completeScreen, completeWords, languageOf } from "./languages.js";
import { completeSheets, sheetsFor } from "./styles.js";
import { checkWebAssembly, moduleOf, whyNotFetched } from "./module.js";
import { on } from "./events.js";
import { FirstScreen } from "./first-screen.js";
import { hold, placeOfFocus } from "./focus.js";
import { watchPresses } from "./presses.js";
import { elsewhereNote, failureNote } from "./notes.js";
import { mirror, pageAt, replay } from "./properties.js";

const VERSION = "__VERSION__";
const KEPT_UNDER = "__KEPT_UNDER__";

const TAG = "leadership-load";
/** How long the module waits until the browser has nothing else to do, in milliseconds. */
const PATIENCE = 500;
const SCRIPT = new URL(import.meta.url);

// Bundlers know files that are named in just this way, and take them along.
/** Has all that a reader of a post needs. */
const POST = moduleOf(new URL("__POST_GLUE__", import.meta.url), new URL("__POST_WASM__", import.meta.url));
/** Has what a coach needs besides. */
const WHOLE = moduleOf(new URL("__WHOLE_GLUE__", import.meta.url), new URL("__WHOLE_WASM__", import.meta.url));
/** Has the exported functions, and no widget. */
const API = moduleOf(new URL("__API_GLUE__", import.meta.url), new URL("__API_WASM__", import.meta.url));

/** A link's key in a fragment, which may have been encoded, even more than once. Other keys may end like it. */
const LINK = /([^\w.-]|%(25)*(2[0-9abcf]|3[a-f]))ll(=|%(25)*3d)/i;
/** The key with what must be a code: other programs use the key too, such as maps. */
const CODE = new RegExp(`${LINK.source}[0-9a-z]{16}`, "i");

/** The page beside the script. A bundle has another name and none beside it: then it is the page with the element. */
const appUrl = () => {
  const isServed = /^http.*\/leadership-load\.js$/.test(SCRIPT.origin + SCRIPT.pathname);
  return isServed ? new URL("./", SCRIPT).href : location.href.split("#")[0];
};

/** What tells a page from others. The same one may be written in several ways. */
const pageOf = ({ hostname, pathname }) =>
  hostname.replace(/^www\./, "") + pathname.replace(/\/+(index(\.\w+)?)?$/i, "");

const fromApi = (name) => async (...values) => {
  const api = await API.load();
  try {
    return api[name](...values);
  } catch (reason) {
    // The module says as a text what it refuses.
    if (!API.check(reason)) throw new Error(reason);
    throw new Error("the module has broken off, and begins anew with the next call", { cause: reason });
  }
};
export const score = fromApi("score");
export const compare = fromApi("compare");
export const readLink = fromApi("readLink");
export const writeLink = fromApi("writeLink");
const describe = fromApi("questionnaire");
export const questionnaire = async (lang) => {
  const language = languageOf(typeof lang === "string" ? lang : "");
  await Promise.all([API.load(), completeWords(language)]);
  return describe(language.tag, language.words);
};

/** Has the headings of the widget, which begin at the second level, begin at another one. */
function levelHeadings(stage, first) {
  for (const heading of stage.querySelectorAll("h2, h3, h4")) {
    heading.ariaLevel = Math.min(Number(heading.localName[1]) + first - 2, 6);
  }
}

const heightOf = (node) => node.getBoundingClientRect().height;

/** Whatever can wait does, for what the browser has to show first. */
const whenIdle = globalThis.requestIdleCallback ?? setTimeout;

/** The next task: a press that came meanwhile goes before. */
const nextTask = () => new Promise((resolve) => setTimeout(resolve));

class LeadershipLoadElement extends HTMLElement {
  static version = VERSION;
  static observedAttributes = ["lang", "app-url", "loading", "keep", "heading-level"];
  /** The elements that the module draws, and the one that it last worked for. */
  static #drawn = new Set();
  static #last;

  #root = this.attachShadow({ mode: "open" });
  /** Outlives every stage: a gesture may begin on one screen and end on another. */
  #tellNew = watchPresses(this.#root);
  #children = this.#root.appendChild(document.createElement("slot"));
  #page;
  /** What is shown instead of the children, from being connected to being removed. */
  #stage;
  #language;
  #first;
  #nearby;
  #sized = new ResizeObserver(() => (this.#height = heightOf(this.#stage)));
  #headings = new MutationObserver(() => levelHeadings(this.#stage, this.headingLevel));
  #removed;
  /** The fragment of the address that was shown last. */
  #shown = "";
  /** Finds what had the focus before the widget was drawn anew. */
  #find;
  /** How often the fragment of the address has changed. */
  #changes = 0;
  #module;
  #glue;
  #id;
  /** The run so far, which outlives a removal and the module, and the height it had when it was last painted. */
  #run;
  #height = 0;
  /** The run that was begun before the module was there, as the module got it. */
  #begun;
  /** Leads on with a link that does not open here. */
  #elsewhere;

  static {
    mirror(this.prototype, appUrl);
    for (const module of [POST, WHOLE]) {
      module.onFault = (reason, again) => {
        for (const element of [...this.#drawn].filter((element) => element.#module === module)) {
          element.#glue = undefined;
          if (!again || element === this.#last) element.#fail(reason);
          else element.#begin();
        }
      };
    }
  }

  connectedCallback() {
    if (!this.ownerDocument.defaultView) return;
    if (this.#page !== this.ownerDocument) {
      this.#page = this.ownerDocument;
      this.#root.adoptedStyleSheets = sheetsFor(this.#page);
      if (this.#glue) completeSheets(this.#page);
    }
    // An element that was only moved has all it needs.
    if (this.#stage) return;
    replay(this);
    this.#removed = new AbortController();
    const onHash = () => {
      const before = this.#shown;
      // The page's own anchors are none of ours.
      if (this.#fragment === before && !this.#isOurs(location.hash)) return this.#showElsewhere();
      this.#changes += 1;
      this.#update();
    };
    on(globalThis, "hashchange", onHash, { signal: this.#removed.signal });
    this.#begin();
  }

  disconnectedCallback() {
    // An element that is moved comes back in the same task.
    queueMicrotask(() => this.isConnected || (this.#stage && this.#leave()));
  }

  attributeChangedCallback(name, _, value) {
    if (name === "heading-level") return this.#stage && this.#watchHeadings();
    if (name === "app-url" && value && !pageAt(value)) {
      console.warn(`<${TAG}> uses the default app-url, for no link can lead to ${value}`);
    }
    this.#update();
  }

  /** Has the headings that are there, and those that come, begin at the level that the page wants. */
  #watchHeadings() {
    this.#headings.observe(this.#stage, { childList: true, subtree: true });
    levelHeadings(this.#stage, this.headingLevel);
  }

  /** Takes the place of the children, as soon as the first screen is there. */
  #begin() {
    const find = placeOfFocus(this.#root);
    this.#clear();
    const stage = (this.#stage = document.createElement("div"));
    stage.className = "base";
    this.#root.append(stage);
    if (this.hasAttribute("heading-level")) this.#watchHeadings();
    // The page must not get the focus meanwhile.
    if (find) hold(stage);
    this.#find = find;
    const language = (this.#language = languageOf(this.#lang));
    // The end of a page's loading has enough to do, so that a widget in it is drawn in a task of its own.
    if (language.screen && this.#page.readyState !== "interactive") return this.#show(stage);
    Promise.all([completeScreen(language), nextTask()]).then(
      () => this.#stage === stage && this.#show(stage),
      (error) => this.#stage === stage && this.#fail(error, () => this.#begin()),
    );
  }

  /** Shows the first screen if the widget can work here, and sees to it that the module comes. */
  #show(stage) {
    try {
      checkWebAssembly();
    } catch (error) {
      return this.#fail(error);
    }
    this.#children.hidden = true;
    this.#drawFirst();
    // A widget that comes again after a fault was in the midst of something.
    if (this.#run) stage.style.minBlockSize = `${this.#height}px`;
    this.#sized.observe(stage);

    on(stage, "pointerdown keydown click", () => this.#touch(), { capture: true });
    const mount = () => this.#module || whenIdle(() => this.#stage === stage && this.#mount(), { timeout: PATIENCE });
    on(stage, "pointerdown focusin click", mount, { once: true });
    if (this.loading === "eager" || this.#run) return this.#mount();
    this.#nearby = new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && mount(), {
      rootMargin: "400px",
    });
    // The element itself has no box where the page gives it `display: contents`.
    this.#nearby.observe(stage);
  }

  #drawFirst() {
    const mayKeep = this.keep !== "never";
    const tell = (name, detail) => this.#emit(name, detail);
    this.#first = new FirstScreen(this.#language.screen, { mayKeep, tell });
    const link = this.#isLinked || this.#opensDesk(this.#fragment);
    const kept = mayKeep && this.#kept;
    if (link || kept || this.#run) this.#first.keepRoom(link || /"step":"result"/.test(kept));
    const isHeld = this.#root.activeElement === this.#stage;
    const find = isHeld ? this.#find : placeOfFocus(this.#root);
    this.#stage.replaceChildren(this.#first.node);
    if (find) this.#first.takeFocus(find);
    this.#showElsewhere();
  }

  /** Leads to the page that opens the link in this page's address, where this one does not. */
  #showElsewhere() {
    this.#elsewhere?.remove();
    this.#elsewhere = undefined;
    const isShown = this.#first || this.#glue;
    if (!isShown || this.#opensHere || !CODE.test(location.hash)) return;
    this.#elsewhere = elsewhereNote(this.#language.screen, this.#way);
    this.#stage.prepend(this.#elsewhere);
  }

  async #mount() {
    this.#nearby?.disconnect();
    const stage = this.#stage;
    const language = this.#language;
    const module = (this.#module = this.#isForCoaches ? WHOLE : POST);
    try {
      const calm = () => this.#first?.released();
      const [glue] = await Promise.all([module.load(calm), completeWords(language), completeSheets(this.#page)]);
      await nextTask();
      await calm();
      if (this.#glue || this.#stage !== stage || !this.#first) return;
      // A link may have been opened meanwhile.
      if (module === POST && this.#isForCoaches) return this.#mount();
      this.#touch();
      LeadershipLoadElement.#drawn.add(this);
      this.#glue = glue;
      this.#draw(stage);
    } catch (error) {
      // A broken module is told of where it began.
      if (module.check(error)) return;
      // A policy that has refused a file says so a moment later.
      await nextTask();
      if (this.#stage === stage) this.#fail(error, () => this.#begin());
    }
  }

  /** Has the module draw the run as it stands. */
  #draw(stage) {
    this.#begun = this.#first.run;
    const told = (name, detail) => this.#hear(stage, name, detail);
    this.#id = this.#glue.mount(stage, this.#options(), told, this.#begun ?? this.#run);
  }

  /** Notes that the module works for this element from now on. */
  #touch() {
    LeadershipLoadElement.#last = this;
  }

  /** Hears what the module tells. */
  #hear(stage, name, detail) {
    if (this.#stage !== stage) return;
    if (name === "run") this.#run = detail;
    else if (name === "ready") this.#handOver(stage);
    else this.#emit(name, detail);
  }

  async #handOver(stage) {
    await nextTask();
    await this.#first?.released();
    if (this.#stage !== stage || !this.#first) return;
    // Somebody may have gone on while the module drew, for it takes its time.
    if (this.#first.run?.step !== this.#begun?.step) {
      this.#glue.unmount(this.#id);
      return this.#draw(stage);
    }
    this.#emit("ready");
    if (this.#first.giveWay(stage.lastElementChild)) this.#tellNew();
    this.#first = undefined;
    stage.style.minBlockSize = "";
  }

  #update() {
    const stage = this.#stage;
    if (!stage) return;
    this.#showElsewhere();
    const language = languageOf(this.#lang);
    if (language !== this.#language) {
      const had = Promise.all([completeScreen(language), this.#glue && completeWords(language)]);
      had.then(
        () => this.#stage === stage && this.#speak(language),
        // What can't be had is told when the widget begins anew.
        () => this.#stage === stage && this.#begin(),
      );
    } else if (this.#glue && this.#module === POST && this.#isForCoaches) this.#begin();
    else if (this.#glue) this.#glue.update(this.#id, this.#options());
    else if (this.#first) {
      if (!this.#first.isTaken) this.#drawFirst();
      if (this.loading === "eager") this.#mount();
    }
  }

  /** Speaks a language from now on: where the module has drawn the widget, in the midst of everything. */
  #speak(language) {
    // The page may have asked for another one meanwhile.
    if (languageOf(this.#lang) !== language) return;
    if (!this.#glue || this.#first || !language.words) return this.#begin();
    this.#language = language;
    this.#showElsewhere();
    this.#glue.update(this.#id, this.#options());
  }

  #options() {
    const fragment = this.#opensHere ? this.#fragment : "";
    const { appUrl, keep } = this;
    const { tag, words } = this.#language;
    return { lang: tag, words, appUrl, mayKeep: keep !== "never", fragment, changes: this.#changes };
  }

  get #lang() {
    return this.closest("[lang]")?.lang || document.documentElement.lang || "en";
  }

  /** Whether there is something for a coach to see, or a desk. */
  get #isForCoaches() {
    return this.hasAttribute("desk") || this.#isLinked;
  }

  /** Whether the page was opened with a link. */
  get #isLinked() {
    return this.#opensHere && LINK.test(this.#fragment);
  }

  /** The last fragment of the address that was one of ours, empty where the address has none any more. */
  get #fragment() {
    const { hash } = location;
    if (!hash || this.#isOurs(hash)) this.#shown = hash;
    return this.#shown;
  }

  #isOurs(fragment) {
    return LINK.test(fragment) || this.#opensDesk(fragment);
  }

  #opensDesk(fragment) {
    return this.hasAttribute("desk") && fragment === "#desk";
  }

  /** Whether this page is the one that shared links open. */
  get #opensHere() {
    return pageOf(new URL(this.appUrl)) === pageOf(location);
  }

  /** The address of that page, with the link in this page's address. */
  get #way() {
    return this.appUrl.split("#")[0] + (LINK.test(location.hash) ? location.hash : "");
  }

  /** The run that is kept, or what else is, but for a coach's board. */
  get #kept() {
    try {
      const isKept = (key) => key.startsWith(`${TAG}:`) && !key.startsWith(`${TAG}:board`);
      return localStorage.getItem(KEPT_UNDER) ?? Object.keys(localStorage).find(isKept);
    } catch {
      // Storage is blocked, so nothing is kept.
      return null;
    }
  }

  /** In a task of its own: what a page does then is not done inside the module. */
  #emit(name, detail = null) {
    const event = new CustomEvent(`${TAG}:${name}`, { bubbles: true, composed: true, detail });
    queueMicrotask(() => this.dispatchEvent(event));
  }

  /** Gives way to the children, and to the page on which the widget stands alone. */
  #fail(reason, tryAgain) {
    console.error(`<${TAG}> can't go on:`, reason);
    const cause = reason?.cause ?? (tryAgain && whyNotFetched());
    const way = { cause, way: this.#way, isHere: this.#opensHere, tryAgain };
    const note = failureNote(this.#language.screen ?? SCREEN, way);
    const stage = this.#stage;
    // What was there keeps its room, so that the page below it does not jump.
    stage.style.minBlockSize = `${Math.max(heightOf(stage), this.#height)}px`;
    stage.className = "given-way";
    this.#stop();
    this.#children.hidden = false;
    stage.replaceChildren(this.#children, note);
    this.#emit("error", { message: String(reason?.message ?? reason) });
  }

  #stop() {
    this.#nearby?.disconnect();
    this.#sized.disconnect();
    this.#run = this.#first?.run ?? this.#run;
    this.#first = this.#module = this.#glue = this.#id = undefined;
    LeadershipLoadElement.#drawn.delete(this);
  }

  /** Shows the children. */
  #clear() {
    const [glue, id] = [this.#glue, this.#id];
    this.#stop();
    this.#children.hidden = false;
    this.#root.replaceChildren(this.#children);
    this.#headings.disconnect();
    this.#stage = undefined;
    glue?.unmount(id);
  }

  #leave() {
    this.#removed.abort();
    this.#clear();
  }
}

const defined = customElements.get(TAG);
if (!defined) customElements.define(TAG, LeadershipLoadElement);
else if (defined.version !== VERSION) {
  console.warn(`<${TAG}> is there in version ${defined.version}, so that version ${VERSION} is not used.`);
}
