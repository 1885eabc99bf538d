// Makes snippets for authors, and shows them at work.

/** What stands in the guides for where the files are. */
const EXAMPLE = "https://example.org/leadership-load/";
/** A page from the disk has no address that a post could name. */
const isServed = location.protocol !== "file:";
/** Where the files are. */
const HERE = isServed ? new URL("./", location.href).href : EXAMPLE;

/** What a link to it is called, by language. */
const TITLES = __TITLES__;
const titleIn = (lang) => TITLES[lang] ?? TITLES.en;

const form = document.querySelector("form");

/** What the author chose. */
function choice() {
  const { mode, lang, theme, keep } = form.elements;
  return { mode: mode.value, lang: lang.value, theme: theme.value, keep: keep.checked ? "" : "never" };
}

/** Those that are not as usual, as attributes or in an address. */
const chosen = ({ lang, theme, keep }) => Object.entries({ lang, theme, keep }).filter(([, value]) => value);

function element(at, options) {
  const attributes = chosen(options).map(([name, value]) => ` ${name}="${value}"`);
  return `<script type="module" src="${at}leadership-load.js"></script>
<leadership-load${attributes.join("")}>
  <a href="${at}">${titleIn(options.lang)}</a>
</leadership-load>`;
}

function frame(at, options) {
  const query = chosen(options).map(([name, value]) => `${name}=${value}`);
  const address = [`${at}embed.html`, ...(query.length ? [query.join("&amp;")] : [])].join("?");
  return `<iframe class="leadership-load" src="${address}" title="${titleIn(options.lang)}" loading="lazy" allow="clipboard-write; web-share" style="width: 100%; height: 760px; border: 0"><a href="${at}">${titleIn(options.lang)}</a></iframe>
<script async src="${at}frame.js"></script>`;
}

function picture(at, { lang }) {
  return `<a href="${at}"><img src="${at}card.png" alt="${titleIn(lang)}" width="1200" height="630" style="max-width: 100%; height: auto" /></a>`;
}

/** What to paste, with what is to be said about it. */
function snippets(options) {
  if (options.mode === "element") return [["Paste this where the self-check should stand.", element(HERE, options)]];
  if (options.mode === "frame") {
    return [["Paste this. Where the script is stripped, the frame scrolls inside; where the frame is stripped too, the link is left.", frame(HERE, options)]];
  }
  return [
    ["The address, on a line of its own: many programs make a card of it.", HERE],
    ["Or a picture with a link.", picture(HERE, options)],
  ];
}

/** What a theme that is not chosen follows. A frame can't see the page around it; frame.js tells it what that page says. */
const FOLLOWS = { frame: "the page’s color-scheme, else the reader’s system" };

function draw() {
  const options = choice();
  form.elements.theme.options[0].textContent = FOLLOWS[options.mode] ?? "follows the page";
  const list = snippets(options);
  document.querySelector("#snippets").replaceChildren(...list.map(([hint, code]) => block(hint, code)));
  const shown = options.mode === "card" ? unfurled() : list[0][1];
  if (isServed) for (const preview of document.querySelectorAll(".previews iframe")) show(preview, shown);
  for (const [code, text] of guides) {
    const usual = element(EXAMPLE, { lang: "", theme: "", keep: "" });
    code.textContent = text.replaceAll(usual, element(HERE, options)).replaceAll(EXAMPLE, HERE);
  }
}

function block(hint, code) {
  const block = document.querySelector("#snippet").content.cloneNode(true);
  block.querySelector(".hint").textContent = hint;
  const place = block.querySelector("code");
  place.textContent = code;
  const status = block.querySelector("[role=status]");
  block.querySelector("button").addEventListener("click", () => copy(place, status));
  return block;
}

async function copy(place, status) {
  try {
    await navigator.clipboard.writeText(place.textContent);
    status.textContent = "Copied.";
  } catch {
    getSelection().selectAllChildren(place);
    status.textContent = "It is selected: copy it with the keyboard.";
  }
}

/** About what other programs make of the address. */
function unfurled() {
  return `<a class="unfurled" href="${HERE}"><img src="${HERE}card.png" alt="" width="1200" height="630" /><span>${TITLES.en}<br />${location.host}</span></a>`;
}

/** Shows a snippet within a post. */
function show(preview, snippet) {
  const post = document.querySelector("#post").innerHTML.replace("<slot></slot>", () => snippet);
  preview.srcdoc = `<!doctype html><html lang="en" class="${preview.dataset.scheme}">${post}</html>`;
  preview.addEventListener("load", () => fit(preview), { once: true });
}

function fit(preview) {
  const { body } = preview.contentDocument;
  new ResizeObserver(() => (preview.style.height = `${body.offsetHeight + 4}px`)).observe(body);
}

// The guides come with the example's address.
const guides = [...document.querySelectorAll("#guides code")].map((code) => [code, code.textContent]);

for (const option of form.elements.lang.options) {
  const { value } = option;
  if (value) option.textContent = new Intl.DisplayNames([value], { type: "language" }).of(value);
}
form.addEventListener("change", draw);
document.documentElement.dataset.loaded = "";
for (const hidden of document.querySelectorAll(isServed ? "[data-loaded-only]" : "[data-loaded-only]:not(#preview), #from-disk")) {
  hidden.hidden = false;
}
draw();
