// The language of the standalone page: the one that its address names, or the first of the reader's own that is there.
// It runs before anything is drawn, so that nobody sees the page in another one first.

const page = document.documentElement;
const TITLES = __TITLES__;
const WORDS = __WORDS__;
const MANIFESTS = __MANIFESTS__;
const DIRECTIONS = __DIRECTIONS__;

function speak(language) {
  page.lang = language;
  page.dir = DIRECTIONS[language];
  // The widget puts what it shows before it.
  document.title = page.dataset.title = TITLES[language];
  document.querySelector("link[rel=manifest]").href = MANIFESTS[language];
}

const tags = [new URLSearchParams(location.search).get("lang"), ...navigator.languages, "en"];
const language = tags.map((tag) => tag?.split(/[-_]/)[0].toLowerCase()).find((tag) => Object.hasOwn(WORDS, tag));
speak(language);

// The module and its words are on their way before the entry asks for them. Browsers that are built on WebKit would fetch them
// once more then.
const ahead = /apple/i.test(navigator.vendor) ? [] : ["__WHOLE_WASM__", WORDS[language]];
for (const href of ahead) {
  const link = { rel: "preload", as: "fetch", crossOrigin: "", href };
  document.head.append(Object.assign(document.createElement("link"), link));
}

// Another one without a reload, which would lose what is not kept. The address says it, beside a link that it may have.
document.addEventListener("click", (event) => {
  const { hreflang, href, nextSibling, previousSibling } = event.target;
  if (!hreflang || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  history.replaceState(null, "", new URL(href).search + location.hash);
  speak(hreflang);
  document.querySelector("leadership-load").lang = hreflang;
  // The link that was pressed gives way to the one beside it.
  (nextSibling ?? previousSibling).focus();
});
