// <leadership-load>: a self-check for leaders of several disciplines.
//
// The one file that a page includes: the build bundles it with the modules that it
// imports, and fills in what stands in underscores. It defines the element, shows
// the first screen by itself, fetches the module when the element comes near the
// viewport, and hands over to it. The contract is in leadership-load.d.ts.

// Import order matters: similar modules next to each other compress better.
import { SCREEN, completeScreen, completeWords, languageOf } from "./languages.js";
import { completeSheets, sheetsFor } from "./styles.js";
import { checkWebAssembly, moduleOf, whyNotFetched } from "./module.js";
import { on } from "./events.js";
import { FirstScreen } from "./first-screen.js";
import { hold, placeOfFocus } from "./focus.js";
import { watchPresses } from "./presses.js";
import { elsewhereNote, failureNote } from "./notes.js";
import { nameBase, pageBeside, webAddress } from "./places.js";
import { mirror, replay } from "./properties.js";

const VERSION = "__VERSION__";
/** The key of the run that is kept, the keys of everything that is, by their beginnings, and a run at its result. */
const KEPT_UNDER = "__KEPT_UNDER__";
const KEPT_KEYS = "__KEPT_KEYS__";
const AT_RESULT = "__AT_RESULT__";

const TAG = "leadership-load";
/** The time that the first screen has for itself before the module is fetched, in milliseconds: somebody may start at once. */
const HEAD_START = 300;
/** The longest time that the module waits for an idle browser after that, in milliseconds. */
const PATIENCE = 500;

/** Has the widget with a person's own check: all that a reader of a post needs. */
const POST = moduleOf(["__POST_GLUE__", "__POST_WASM__"], "own");
/** Has the widget with the coach's rooms besides. */
const WHOLE = moduleOf(["__WHOLE_GLUE__", "__WHOLE_WASM__"], "whole");
/** Has the seal and the QR code of a link, which few readers of a post ask for. */
const SHARING = moduleOf(["__SHARING_GLUE__", "__SHARING_WASM__"]);
/** Has the exported functions in all languages, and no widget. */
const API = moduleOf(["__API_GLUE__", "__API_WASM__"], "own");

/** A link's key in a fragment, which may have been encoded, even more than once. Other keys may end like it. */
const LINK = /([^\w.-]|%(25)*(2[0-9abcf]|3[a-f]))ll(=|%(25)*3d)/i;
/** The key with what must be a code: other programs use the key too, such as maps. */
const CODE = new RegExp(`${LINK.source}[0-9a-z]{16}`, "i");

/** Returns a page's host and path, by which it is told from others. The same page may be written in several ways. */
const pageOf = ({ hostname, pathname }) =>
  hostname.replace(/^www\./, "") + pathname.replace(/\/+(index(\.\w+)?)?$/i, "");

const fromApi = (name) => async (...values) => {
  const api = await API.load();
  try {
    return api[name](...values);
  } catch (reason) {
    // The module says as a text what it refuses.
    if (!API.check(reason)) throw new Error(reason);
    throw new Error("the module crashed; the next call starts a new one", { cause: reason });
  }
};
export const score = fromApi("score");
export const compare = fromApi("compare");
export const readLink = fromApi("readLink");
export const writeLink = fromApi("writeLink");
const describe = fromApi("questionnaire");
export const questionnaire = async (lang) => {
  const language = languageOf(typeof lang === "string" ? lang : "");
  await Promise.all([API.load(), completeWords(language, API.extent)]);
  return describe(language.tag, language.words[API.extent]);
};

/** Sets the levels of the widget's headings, which begin at the second level, so that they begin at another one. */
function levelHeadings(stage, first) {
  for (const heading of stage.querySelectorAll("h2, h3, h4")) {
    heading.setAttribute("aria-level", Math.min(Number(heading.localName[1]) + first - 2, 6));
  }
}

const warn = (text) => console.warn(`<${TAG}> ${text}`);

const heightOf = (node) => node.getBoundingClientRect().height;

/** Runs low-priority work when the browser is idle, so that it never delays what is shown first. */
const whenIdle = globalThis.requestIdleCallback ?? setTimeout;

/** Yields to the event loop, so that pending input is handled first. */
const nextTask = () => new Promise((resolve) => setTimeout(resolve));

/** The state of an element that is in no document. */
const AWAY = { is: "away" };

/** True where the element can work. A server or a tool for tests, which imports the functions, may lack what it needs. */
const canShow =
  globalThis.customElements && globalThis.ResizeObserver && globalThis.IntersectionObserver && document.adoptedStyleSheets;
const Element = globalThis.HTMLElement ?? Object;

class LeadershipLoadElement extends Element {
  static version = VERSION;
  static observedAttributes = ["lang", "app-url", "base-url", "loading", "keep", "result", "heading-level"];
  /** The elements that a module draws, and the one that it last worked for. */
  static #drawn = new Set();
  static #last;

  #root = this.attachShadow({ mode: "open" });
  /** Outlives every stage: a gesture may begin on one screen and end on another. */
  #tellNew = watchPresses(this.#root);
  #children = this.#root.appendChild(document.createElement("slot"));
  #page;
  /**
   * The one state that the element is in:
   *
   * - `away`: in no document.
   * - `waiting`: for the first screen. `find` finds what had the focus before the widget was drawn anew.
   * - `first`: shows the `first` screen, which only keeps room where the module `isAwaited`. `module` is on its way, and has
   *   `mounted` the widget behind it.
   * - `drawn`: shows what a module has `mounted`.
   * - `given way`: shows the children, and why.
   *
   * But for the first, each has a `stage`, which is shown instead of the children, and a `language`; and those that show
   * the widget may have the note `elsewhere`, which leads on with a link that does not open here.
   */
  #state = AWAY;
  #sized = new ResizeObserver(() => (this.#height = heightOf(this.#state.stage)));
  #headings = new MutationObserver(() => levelHeadings(this.#state.stage, this.headingLevel));
  #nearby = new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && this.#want(), {
    rootMargin: "400px",
  });
  // All below outlives the states: a fault or another language draws the element anew.
  /** Aborts the listeners when the element leaves its document. */
  #stay;
  /** The fragment of the address that was shown last, and how often it has changed. */
  #shown = "";
  #changes = 0;
  /** The run so far, the presses since then without a module, and the height of the stage when it was last painted. */
  #run;
  #record = [];
  #height = 0;
  /** True if the page was asked where shared links should open. */
  #asked = false;

  static {
    mirror(this.prototype);
    for (const module of [POST, WHOLE]) {
      module.onFault = (reason, again) => {
        for (const element of [...this.#drawn].filter((element) => element.#state.mounted?.module === module)) {
          element.#state.mounted = undefined;
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
      if (this.#state.mounted) completeSheets(this.#page, this.#state.mounted.module.extent);
    }
    // An element that was only moved has all it needs.
    if (this.#state !== AWAY) return;
    replay(this);
    this.#stay = new AbortController();
    const onHash = () => {
      const before = this.#shown;
      // Ignore the page's own anchors.
      if (this.#fragment === before && !this.#isOurs(location.hash)) return this.#showElsewhere();
      this.#changes += 1;
      this.#update();
    };
    on(globalThis, "hashchange", onHash, { signal: this.#stay.signal });
    this.#begin();
  }

  disconnectedCallback() {
    // An element that is moved comes back in the same task.
    queueMicrotask(() => this.isConnected || this.#leave());
  }

  attributeChangedCallback(name, _, value) {
    if (name === "heading-level") return this.#state.stage && this.#watchHeadings();
    if (/-url/.test(name) && value && !webAddress(value)) warn(`uses the default ${name}, for ${value} is not an http or https address`);
    if (name === "result" && value && value !== this.result) warn(`uses the default result, for ${value} is neither whole nor compact`);
    if (name === "base-url" && !nameBase(this, value)) warn(`uses the ${name} that came first, not ${value}`);
    this.#update();
  }

  /** Sets the levels of the headings that are rendered now and later to those that the page wants. */
  #watchHeadings() {
    const { stage } = this.#state;
    this.#headings.observe(stage, { childList: true, subtree: true });
    levelHeadings(stage, this.headingLevel);
  }

  /** Replaces the children by the widget, as soon as the first screen is there. */
  #begin() {
    const find = placeOfFocus(this.#root);
    this.#clear();
    const stage = document.createElement("div");
    stage.className = "base";
    this.#root.append(stage);
    // The page must not get the focus meanwhile.
    if (find) hold(stage);
    const language = languageOf(this.#lang);
    const state = (this.#state = { is: "waiting", stage, language, find });
    if (this.hasAttribute("heading-level")) this.#watchHeadings();
    // At once, so that the page is not laid out first with the children.
    if (language.screen) return this.#show();
    completeScreen(language).then(
      () => this.#state === state && this.#show(),
      (error) => this.#state === state && this.#fail(error, () => this.#begin()),
    );
  }

  /** Shows the first screen if the widget can work here, and has the module fetched when the element comes near. */
  #show() {
    try {
      checkWebAssembly();
    } catch (error) {
      return this.#fail(error);
    }
    const { stage } = this.#state;
    this.#children.hidden = true;
    this.#state = { ...this.#state, is: "first" };
    this.#drawFirst();
    // A widget that comes again after a fault was in the midst of something.
    if (this.#isUnderWay) stage.style.minBlockSize = `${this.#height}px`;
    this.#sized.observe(stage);

    on(stage, "pointerdown keydown click", () => this.#touch(), { capture: true });
    on(stage, "pointerdown focusin click", () => this.#want(), { once: true });
    if (this.loading === "eager" || this.#isUnderWay) return this.#mount();
    // The element itself has no box where the page gives it `display: contents`.
    this.#nearby.observe(stage);
  }

  /** Returns whether there is a run already that the module has to resume. */
  get #isUnderWay() {
    return Boolean(this.#run) || this.#record.length > 0;
  }

  #drawFirst() {
    const state = this.#state;
    const { stage, language, find: before } = state;
    const mayKeep = this.keep !== "never";
    const tell = (name, detail) => this.#emit(name, detail);
    state.first = new FirstScreen(language.screen, { mayKeep, record: this.#record, tell });
    const link = this.#isLinked || this.#opensDesk(this.#fragment);
    const kept = (mayKeep && this.#kept) || "";
    state.isAwaited = Boolean(link || kept) || this.#isUnderWay;
    if (state.isAwaited) state.first.keepRoom(link || kept.includes(AT_RESULT));
    const find = this.#root.activeElement === stage ? before : placeOfFocus(this.#root);
    stage.replaceChildren(state.first.node);
    if (find) state.first.takeFocus(find);
    this.#showElsewhere();
  }

  /** Leads to the page that opens the link in this page's address, where this one does not. */
  #showElsewhere() {
    const { first, mounted, stage, language, elsewhere } = this.#state;
    elsewhere?.remove();
    if (!(first || mounted) || this.#opensHere || !CODE.test(location.hash)) return;
    if (!language.screen) return completeScreen(language).then(() => this.#state.language === language && this.#showElsewhere(), () => {});
    this.#state.elsewhere = elsewhereNote(language.screen, this.#way);
    stage.prepend(this.#state.elsewhere);
  }

  /** Fetches the module when the browser is idle; a moment later where nobody waits for it yet. */
  #want() {
    const state = this.#state;
    const isDue = () => this.#state === state && state.is === "first" && !state.module;
    if (!isDue()) return;
    const fetch = () => whenIdle(() => isDue() && this.#mount(), { timeout: PATIENCE });
    if (state.isAwaited) fetch();
    else setTimeout(fetch, HEAD_START);
  }

  async #mount() {
    const state = this.#state;
    this.#nearby.disconnect();
    const module = (state.module = this.#isForCoaches ? WHOLE : POST);
    try {
      const calm = () => this.#state === state && state.first.released();
      const { extent } = module;
      const rest = [completeWords(state.language, extent), completeSheets(this.#page, extent)];
      const [glue] = await Promise.all([module.load(calm), ...rest]);
      await nextTask();
      await calm();
      if (this.#state !== state || state.mounted) return;
      // A link may have been opened meanwhile.
      if (module === POST && this.#isForCoaches) return this.#mount();
      this.#touch();
      LeadershipLoadElement.#drawn.add(this);
      this.#draw(glue);
    } catch (error) {
      // A broken module reports itself through `onFault`.
      if (module.check(error)) return;
      // A policy that has refused a file says so a moment later.
      await nextTask();
      if (this.#state === state) this.#fail(error, () => this.#begin());
    }
  }

  /** Asks the page where shared links should open, where that can't be known. */
  #ask() {
    if (this.#asked || pageBeside() || webAddress(this.getAttribute("app-url"))) return;
    this.#asked = true;
    warn(`needs app-url: without it, shared links open at ${this.appUrl}`);
  }

  /** Mounts the widget behind the first screen, with the run and the record. */
  #draw(glue) {
    this.#ask();
    const { stage, module } = this.#state;
    const mounted = (this.#state.mounted = { glue, module, presses: this.#record.length });
    const told = (name, detail) => this.#state.mounted === mounted && this.#hear(name, detail);
    mounted.id = glue.mount(stage, this.#options(), told, this.#run, this.#record);
  }

  /** Notes that the module works for this element from now on. */
  #touch() {
    LeadershipLoadElement.#last = this;
  }

  /** Handles what the module reports. */
  #hear(name, detail) {
    const { is, mounted } = this.#state;
    if (name === "ready") this.#handOver(mounted);
    else if (name !== "run") this.#emit(name, detail);
    // As long as the first screen is shown, the record leads to it.
    else if (is === "drawn") this.#run = detail;
    else mounted.run = detail;
  }

  async #handOver(mounted) {
    const state = this.#state;
    const { stage, language, first } = state;
    if (state.is !== "first") return;
    await nextTask();
    await first.released();
    if (this.#state !== state || state.mounted !== mounted) return;
    // Somebody may have gone on while the module drew, for it takes its time.
    if (mounted.presses !== this.#record.length) {
      mounted.glue.unmount(mounted.id);
      return this.#draw(mounted.glue);
    }
    this.#emit("ready");
    if (first.giveWay(stage.lastElementChild)) this.#tellNew();
    this.#run = mounted.run;
    this.#record = [];
    this.#state = { is: "drawn", stage, language, mounted, elsewhere: state.elsewhere };
    stage.style.minBlockSize = "";
  }

  #update() {
    const state = this.#state;
    if (state === AWAY) return;
    const { is, stage, mounted } = state;
    this.#showElsewhere();
    const language = languageOf(this.#lang);
    if (language !== state.language) {
      const had = Promise.all([
        // Once the widget is drawn, its first screen is seen no more.
        is !== "drawn" && completeScreen(language),
        mounted && completeWords(language, mounted.module.extent),
      ]);
      had.then(
        () => this.#state.stage === stage && this.#speak(language),
        // Starting anew reports what can't be fetched.
        () => this.#state.stage === stage && this.#begin(),
      );
    } else if (mounted?.module === POST && this.#isForCoaches) this.#begin();
    else if (mounted) mounted.glue.update(mounted.id, this.#options());
    else if (is === "first") {
      if (!this.#record.length) this.#drawFirst();
      if (this.loading === "eager") this.#mount();
    }
  }

  /** Switches to a language. If the module has rendered the widget, the run goes on where it is. */
  #speak(language) {
    const state = this.#state;
    // The page may have asked for another one meanwhile.
    if (languageOf(this.#lang) !== language) return;
    if (state.is !== "drawn" || !language.words[state.mounted.module.extent]) return this.#begin();
    state.language = language;
    this.#showElsewhere();
    state.mounted.glue.update(state.mounted.id, this.#options());
  }

  #options() {
    const fragment = this.#opensHere ? this.#fragment : "";
    const { appUrl, keep, result } = this;
    const { mounted, language } = this.#state;
    const [tag, words] = [language.tag, language.words[mounted.module.extent]];
    const [mayKeep, isCompact] = [keep !== "never", result === "compact"];
    return { lang: tag, words, appUrl, mayKeep, isCompact, fragment, changes: this.#changes, sharing: SHARING.load };
  }

  get #lang() {
    return this.closest("[lang]")?.lang || document.documentElement.lang || "en";
  }

  /** Returns whether the element shows a link or has a desk, and so needs the coach's rooms. */
  get #isForCoaches() {
    return this.hasAttribute("desk") || this.#isLinked;
  }

  /** Returns whether the page was opened with a link. */
  get #isLinked() {
    return this.#opensHere && LINK.test(this.#fragment);
  }

  /** Returns the last fragment of the address that was the widget's, or "" once the address has none. */
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

  /** Returns whether this page is the one that shared links open. */
  get #opensHere() {
    return pageOf(new URL(this.appUrl)) === pageOf(location);
  }

  /** Returns the address of the page that opens shared links, with the link in this page's address. */
  get #way() {
    return this.appUrl.split("#")[0] + (LINK.test(location.hash) ? location.hash : "");
  }

  /** Returns the kept run, or the key of anything else that is kept but for a coach's board. */
  get #kept() {
    try {
      const isKept = (key) => KEPT_KEYS.some((beginning) => key.startsWith(beginning));
      return localStorage.getItem(KEPT_UNDER) ?? Object.keys(localStorage).find(isKept);
    } catch {
      // Storage is blocked, so nothing is kept.
      return null;
    }
  }

  /** Dispatches an event in a microtask, so that the page's listeners don't run inside the module. */
  #emit(name, detail = null) {
    const event = new CustomEvent(`${TAG}:${name}`, { bubbles: true, composed: true, detail });
    queueMicrotask(() => this.dispatchEvent(event));
  }

  /** Gives way to the children, and to the page on which the widget stands alone. */
  #fail(reason, tryAgain) {
    console.error(`<${TAG}> can't go on:`, reason);
    const { is, stage, language } = this.#state;
    const cause = reason?.cause ?? (tryAgain && whyNotFetched());
    const way = { cause, way: this.#way, isHere: this.#opensHere, tryAgain };
    const say = () => failureNote(language.screen ?? SCREEN, way);
    const note = say();
    // A change of language fetched only the words.
    if (is === "drawn" && !language.screen) completeScreen(language).then(() => note.replaceWith(say()), () => {});
    // Keep the height, so that the page below does not jump.
    stage.style.minBlockSize = `${Math.max(heightOf(stage), this.#height)}px`;
    stage.className = "given-way";
    this.#rest();
    this.#children.hidden = false;
    stage.replaceChildren(this.#children, note);
    this.#state = { is: "given way", stage, language };
    this.#emit("error", { message: String(reason?.message ?? reason) });
  }

  /** Stops observing the element, and takes it off the list of those that a module draws. */
  #rest() {
    this.#nearby.disconnect();
    this.#sized.disconnect();
    LeadershipLoadElement.#drawn.delete(this);
  }

  /** Unmounts the widget and shows the children. */
  #clear() {
    const { mounted } = this.#state;
    this.#rest();
    this.#headings.disconnect();
    this.#children.hidden = false;
    this.#root.replaceChildren(this.#children);
    this.#state = AWAY;
    mounted?.glue.unmount(mounted.id);
  }

  #leave() {
    if (this.#state === AWAY) return;
    this.#stay.abort();
    this.#clear();
  }
}

const defined = canShow && customElements.get(TAG);
if (canShow && !defined) customElements.define(TAG, LeadershipLoadElement);
else if (canShow && defined.version !== VERSION) {
  console.warn(`<${TAG}> is already defined in version ${defined.version}, so version ${VERSION} is not used.`);
}
