// The widget in a frame: what it tells the page around it, and what it lets
// that page say. docs/iframe.md has the messages. None carries an answer.

const PREFIX = "leadership-load:";
const EVENTS = ["ready", "start", "progress", "complete", "error"];
const THEMES = ["auto", "light", "dark"];
const LANGUAGE = /^[a-z]{2,3}([-_][a-z0-9]{2,8})*$/i;

const TITLES = __FRAME_TITLES__;
const DIRECTIONS = __DIRECTIONS__;

const isFramed = window.parent !== window;
/** True once the widget works. */
let isReady = false;
const widget = document.querySelector("leadership-load");

/** The least and the greatest height that WordPress gives to a frame, in CSS pixels. */
const HEIGHTS = [200, 1000];

/** The word by which WordPress knows its frame again. */
const secret = new URLSearchParams(location.hash.replace(/^#\??/, "")).get("secret");

/** The origin of the page around; `undefined` if it is not known before that page speaks. */
let host = isFramed ? (location.ancestorOrigins?.[0] ?? originOf(document.referrer)) : undefined;

function originOf(address) {
  return address ? new URL(address).origin : undefined;
}

function tell(name, detail) {
  // A page without an origin, such as one in a sandbox, can't be addressed by it.
  if (host) window.parent.postMessage({ ...detail, type: PREFIX + name }, host === "null" ? "*" : host);
}

function tellHeight() {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  tell("height", { height });
  const [least, most] = HEIGHTS;
  // Until it is told a height, WordPress shows a link instead of the frame: so it is told one only when all works.
  if (isReady) tellWordPress("height", Math.min(Math.max(height, least), most));
}

/** Tells WordPress in its own words, which any page may hear: they carry nothing of the reader's. */
function tellWordPress(message, value) {
  if (isFramed && secret) window.parent.postMessage({ message, value, secret }, "*");
}

/** Leads to the standalone page, from a frame that may open no other: WordPress does it. */
function showOwnPage() {
  const place = document.querySelector("#own-page");
  const link = place.querySelector("a");
  place.hidden = false;
  link.addEventListener("click", (event) => {
    event.preventDefault();
    const { href } = new URL(`?lang=${document.documentElement.lang}`, link.href);
    tellWordPress("link", href);
  });
}

/** Takes the look and the language that the page around wants, where they make sense. */
function set({ theme, lang }) {
  if (THEMES.includes(theme)) document.documentElement.dataset.theme = theme;
  if (typeof lang !== "string" || !LANGUAGE.test(lang)) return;
  const page = document.documentElement;
  page.lang = widget.lang = lang;
  const spoken = lang.split(/[-_]/)[0].toLowerCase();
  page.dir = DIRECTIONS[spoken] ?? "ltr";
  document.title = TITLES[spoken] ?? TITLES.en;
}

/** Browsers may block the storage of a frame; then keeping answers is not offered. */
function canKeep() {
  try {
    return Boolean(window.localStorage);
  } catch {
    return false;
  }
}

const asked = new URLSearchParams(location.search);
set({ theme: asked.get("theme"), lang: asked.get("lang") });
if (asked.get("keep") === "never" || !canKeep()) widget.setAttribute("keep", "never");

widget.addEventListener(`${PREFIX}ready`, () => {
  isReady = true;
  if (secret) showOwnPage();
  tellHeight();
});
for (const name of EVENTS) widget.addEventListener(PREFIX + name, ({ detail }) => tell(name, detail));

addEventListener("message", ({ source, origin, data }) => {
  if (!isFramed || source !== window.parent) return;
  const type = data?.type;
  if (type !== `${PREFIX}set` && type !== `${PREFIX}hello`) return;
  host = origin;
  if (type === `${PREFIX}set`) set(data);
  tellHeight();
});

new ResizeObserver(tellHeight).observe(document.documentElement);
