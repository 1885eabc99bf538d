// <leadership-load>: a self-check for leaders of several disciplines.
//
// The one file that a page includes. It defines the element, fetches the engine
// when an element comes near the viewport, and hands the element over to it.
// What stands in underscores is filled in by the build.

const ENGINE = "__ENGINE__";
const WASM = "__WASM__";
const STYLES = "__STYLES__";

const TAG = "leadership-load";
const APP_URL = new URL("./", import.meta.url);

let engine;
const mounted = new Set();

/** The engine, fetched once. After a failure the next call tries again. */
function load() {
  engine ??= start().catch((error) => {
    engine = undefined;
    throw error;
  });
  return engine;
}

async function start() {
  const glue = await import(new URL(ENGINE, import.meta.url).href);
  await glue.default({ module_or_path: new URL(WASM, import.meta.url) });
  glue.onPanic((message) => mounted.forEach((element) => element.fail(message)));
  return glue;
}

/** Scores a check: see leadership-load.d.ts for this and the functions below. */
export const score = async (check, options) => (await load()).score(check, options);
export const compare = async (earlier, later) => (await load()).compare(earlier, later);
export const readLink = async (text) => (await load()).readLink(text);
export const writeLink = async (checks, options) => (await load()).writeLink(checks, options);
export const questionnaire = async (lang) => (await load()).questionnaire(lang);

/** One sheet for every element on the page. */
const sheet = new CSSStyleSheet();
sheet.replaceSync(STYLES);

export class LeadershipLoadElement extends HTMLElement {
  static observedAttributes = ["lang", "app-url", "keep"];

  #fallback = document.createElement("slot");
  #base;
  #id;
  #nearby;
  #changes = 0;
  #onHash = () => {
    this.#changes += 1;
    this.#update();
  };

  constructor() {
    super();
    const root = this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [sheet];
    root.append(this.#fallback);
  }

  connectedCallback() {
    addEventListener("hashchange", this.#onHash);
    if (this.#base) return;
    if (this.getAttribute("loading") === "eager" || !("IntersectionObserver" in window)) return void this.#mount();
    this.#nearby = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && this.#mount(),
      { rootMargin: "400px" },
    );
    this.#nearby.observe(this);
  }

  disconnectedCallback() {
    // An element that is moved comes back in the same task, and keeps its state.
    queueMicrotask(() => this.isConnected || this.#unmount());
  }

  attributeChangedCallback() {
    this.#update();
  }

  async #mount() {
    this.#nearby?.disconnect();
    if (this.#base) return;
    const base = (this.#base = document.createElement("div"));
    base.className = "base";
    try {
      const glue = await load();
      if (!this.isConnected || this.#base !== base) return;
      this.shadowRoot.append(base);
      this.#id = glue.mount(base, this.#options(glue), (name, detail) => this.#emit(name, detail));
      mounted.add(this);
      this.#fallback.hidden = true;
      this.#emit("ready");
    } catch (error) {
      this.fail(error);
    }
  }

  async #unmount() {
    removeEventListener("hashchange", this.#onHash);
    this.#nearby?.disconnect();
    const [id, base] = [this.#id, this.#base];
    this.#id = this.#base = undefined;
    mounted.delete(this);
    base?.remove();
    this.#fallback.hidden = false;
    if (id !== undefined) (await load()).unmount(id);
  }

  async #update() {
    if (this.#id !== undefined) {
      const glue = await load();
      if (this.#id !== undefined) glue.update(this.#id, this.#options(glue));
    }
  }

  #options(glue) {
    const lang = this.closest("[lang]")?.lang || document.documentElement.lang || "en";
    const appUrl = new URL(this.getAttribute("app-url") || APP_URL, document.baseURI);
    const keep = this.getAttribute("keep") !== "never";
    const page = (url) => url.origin + url.pathname.replace(/index\.html$/, "");
    const opensHere = page(appUrl) === page(location);
    return new glue.Options(lang, appUrl.href, keep, opensHere ? location.hash : "", this.#changes);
  }

  #emit(name, detail = null) {
    this.dispatchEvent(new CustomEvent(`${TAG}:${name}`, { bubbles: true, composed: true, detail }));
  }

  /** Gives way to the element's children, and to the page where the check works on its own. */
  fail(reason) {
    console.error(`<${TAG}> could not go on:`, reason);
    const link = Object.assign(document.createElement("a"), { href: APP_URL, textContent: "Open it on its own page" });
    const message = Object.assign(document.createElement("p"), { className: "failure" });
    message.append("This self-check could not start here. ", link, ".");
    this.#base?.replaceChildren(message);
    if (this.#base && !this.#base.isConnected) this.shadowRoot.append(this.#base);
    this.#fallback.hidden = false;
    mounted.delete(this);
    this.#id = undefined;
    this.#emit("error", { reason: String(reason?.message ?? reason) });
  }
}

if (!customElements.get(TAG)) customElements.define(TAG, LeadershipLoadElement);
