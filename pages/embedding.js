// Shows authors the way that fits their program: what to paste, how it looks, and what the page learns.

/** The address that stands in the guides for the folder of the files. */
const EXAMPLE = "https://example.org/leadership-load/";
/** A page from the disk has no address that a post could name. */
const isServed = location.protocol !== "file:";
/** The folder of the files. */
const HERE = isServed ? new URL("./", location.href).href : EXAMPLE;

/** The title of a link to the page by language, and the address of its picture. */
const TITLES = __TITLES__;
const CARDS = __CARDS__;
/** The language of what is pasted: the chosen one, or else the author's own. */
const spoken = ({ lang }) => [lang, document.documentElement.lang].find((tag) => Object.hasOwn(TITLES, tag)) ?? "en";
const titleIn = (options) => TITLES[spoken(options)];

const find = (selector) => document.querySelector(selector);
const all = (selector) => [...document.querySelectorAll(selector)];

const form = find("form");
const words = find("#words").dataset;
const guides = all("#guides > section");
/** The boxes that come with the page: the guides name the example's address, as code within their sentences does. */
const boxes = all("pre code").map((code) => [code, code.textContent]);
for (const code of all("#guides :not(pre) > code")) code.textContent = code.textContent.replaceAll(EXAMPLE, HERE);

/** The guide of the program that the author chose. */
const chosenGuide = () => guides.find(({ id }) => id === form.elements.program.value);
/** The ways in which a program can include it, the best one first. */
const waysOf = (guide) => guide.dataset.ways.split(" ");

/** Returns the author's choices, as far as they apply. */
function choice() {
  const { mode, lang, theme, keep, compact, own, accent } = form.elements;
  const ways = waysOf(chosenGuide());
  const way = ways.includes(mode.value) ? mode.value : ways[0];
  return {
    way,
    lang: lang.value,
    theme: theme.value,
    keep: keep.checked ? "" : "never",
    result: compact.checked && (way === "element" || way === "package") ? "compact" : "",
    style: own.checked && way === "element" ? `--leadership-load-accent: ${accent.value}` : "",
  };
}

/** Those that are not as usual, as attributes or in an address. */
const chosen = (options) => ["lang", "theme", "keep", "result", "style"].map((name) => [name, options[name]]).filter(([, value]) => value);
const attributes = (options) => chosen(options).map(([name, value]) => ` ${name}="${value}"`).join("");

/** `title` is what the link says, for feed readers and where no script runs. */
function element(at, options, title = titleIn(options)) {
  return `<script type="module" src="${at}leadership-load.js"></script>
<leadership-load${attributes(options)}>
  <a href="${at}">${title}</a>
</leadership-load>`;
}

function frame(at, options) {
  const query = chosen(options).map(([name, value]) => `${name}=${value}`);
  const address = [`${at}embed.html`, ...(query.length ? [query.join("&amp;")] : [])].join("?");
  return `<iframe class="leadership-load" src="${address}" title="${titleIn(options)}" loading="lazy" allow="clipboard-write; web-share" style="width: 100%; height: 760px; border: 0"><a href="${at}">${titleIn(options)}</a></iframe>
<script async src="${at}frame.js"></script>`;
}

/** The address that leads to a language. */
const address = (options) => (spoken(options) === "en" ? HERE : `${HERE}?lang=${spoken(options)}`);

function picture(options) {
  return `<a href="${address(options)}"><img src="${HERE}${CARDS[spoken(options)]}" alt="${titleIn(options)}" width="1200" height="630" style="max-width: 100%; height: auto" /></a>`;
}

/** The snippets to paste, each with the sentence about it. */
const SNIPPETS = {
  element: (options) => [[words.element, element(HERE, options)]],
  frame: (options) => [[words.frame, frame(HERE, options)]],
  card: (options) => [[words.address, address(options)], [words.picture, picture(options)]],
  package: (options) => [[words.package, `<leadership-load${attributes(options)}></leadership-load>`]],
  none: () => [],
};

/** A box of a guide with what was chosen: the snippet in the chosen way, or the element alone with its attributes. */
function filled(text, options) {
  if (text.trim() === EXAMPLE) return address(options);
  const usual = element(EXAMPLE, {}, TITLES.en);
  const snippet = options.way === "frame" ? frame(HERE, options) : element(HERE, options);
  if (text.includes(usual)) return text.replaceAll(usual, () => snippet).replaceAll(EXAMPLE, HERE);
  const withChoice = text.replaceAll(/<leadership-load(?=[\s>])/g, () => `<leadership-load${attributes(options)}`);
  return withChoice.replaceAll(EXAMPLE, HERE);
}

function draw() {
  const guide = chosenGuide();
  const options = choice();
  const { way } = options;
  for (const other of guides) other.hidden = other !== guide;
  form.elements.mode.value = way;
  const ways = waysOf(guide);
  find("#modes").hidden = ways.length < 2;
  for (const part of all("[data-for]")) {
    part.hidden = part.closest("#modes") ? !ways.includes(part.dataset.for) : !part.dataset.for.split(" ").includes(way);
  }
  // Language and looks are not asked for if nothing is shown.
  form.querySelector("fieldset:last-of-type").hidden = way === "none";
  form.elements.theme.options[0].textContent = way === "frame" ? words.themeDeclared : words.themePage;

  for (const [code, text] of boxes) code.textContent = filled(text, options);
  const list = SNIPPETS[way](options);
  // Steps for scripts say nothing about an address; and what stands in a guide needs no second box.
  const isForWay = way !== "card" || ways[0] === "card";
  find("#guides").hidden = !isForWay;
  const named = list.map(([, code]) => code);
  const inGuide = boxes.filter(([code]) => isForWay && guide.contains(code) && named.some((text) => code.textContent.includes(text)));
  for (const [code] of boxes) code.parentElement.classList.toggle("snippet", inGuide.some(([place]) => place === code));
  const boxed = list.filter(([, text]) => !inGuide.some(([code]) => code.textContent.includes(text)) && !(way === "package" && !attributes(options)));
  find("#snippets").replaceChildren(...boxed.map(([hint, code]) => box(hint, code)));
  find("#snippet").hidden = boxed.length === 0;
  find("#preview").hidden = !isServed || way === "none";
  if (isServed && way !== "none") showAll(options, list);
}

function showAll(options, list) {
  const isElement = options.way === "element" || options.way === "package";
  const step = isElement ? find("#step").value : "start";
  // A widget that keeps nothing begins at the start.
  const shownOptions = step === "start" ? options : { ...options, keep: "" };
  const live = element(HERE, shownOptions).replace("<leadership-load", '$& loading="eager"');
  const shown = isElement ? live : options.way === "card" ? unfurled(options) : list[0][1];
  for (const preview of all(".previews iframe")) show(preview, shown, step);
}

/** A box with a code that can be copied. */
function box(hint, code) {
  const made = find("#box").content.cloneNode(true);
  made.querySelector(".hint").textContent = hint;
  made.querySelector("code").textContent = code;
  makeCopyable(made.querySelector("pre"));
  return made;
}

/** Puts a button to a box. */
function makeCopyable(pre) {
  const bar = find("#copy").content.cloneNode(true);
  const status = bar.querySelector("[role=status]");
  bar.querySelector("button").addEventListener("click", () => copy(pre.querySelector("code"), status));
  pre.after(bar);
}

async function copy(place, status) {
  let isCopied = true;
  try {
    await navigator.clipboard.writeText(place.textContent.trimEnd());
  } catch {
    isCopied = copySelected(place);
  }
  status.textContent = isCopied ? words.copied : words.selected;
}

/** The older way, which needs no permission but a press. */
function copySelected(place) {
  getSelection().selectAllChildren(place);
  return document.execCommand("copy");
}

/** About what other programs make of the address. */
function unfurled(options) {
  return `<a class="unfurled" href="${address(options)}"><img src="${HERE}${CARDS[spoken(options)]}" alt="" width="1200" height="630" /><span>${titleIn(options)}<br />${location.host}</span></a>`;
}

/** Shows a snippet within a post, at a step. */
function show(preview, snippet, step) {
  const post = find("#post").innerHTML.replace("<slot></slot>", () => snippet);
  const { lang } = document.documentElement;
  preview.srcdoc = `<!doctype html><html lang="${lang}" class="${preview.dataset.scheme}" data-step="${step}">${post}</html>`;
  preview.addEventListener("load", () => fit(preview), { once: true });
}

function fit(preview) {
  const { body } = preview.contentDocument;
  new ResizeObserver(() => (preview.style.height = `${body.offsetHeight + 4}px`)).observe(body);
}

/** Chooses the program that the address names. */
function follow() {
  const id = decodeURIComponent(location.hash.slice(1));
  if (guides.some((guide) => guide.id === id)) form.elements.program.value = id;
}

for (const option of form.elements.lang.options) {
  const { value } = option;
  if (value) option.textContent = new Intl.DisplayNames([document.documentElement.lang], { type: "language" }).of(value);
}
for (const pre of all("pre")) makeCopyable(pre);
find("#about-guides").hidden = true;
document.documentElement.dataset.loaded = "";
for (const part of all(isServed ? "[data-loaded-only]" : "[data-loaded-only]:not(#preview), #from-disk")) part.hidden = false;
for (const part of [form, find("#step")]) part.addEventListener("change", draw);
form.elements.program.addEventListener("change", () => history.replaceState(null, "", `#${form.elements.program.value}`));
addEventListener("hashchange", () => {
  follow();
  draw();
});
follow();
draw();
