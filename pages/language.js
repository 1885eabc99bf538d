// The language of the standalone page: the one that its address names, or the first of the reader's own that is there.
// It runs before anything is drawn, so that nobody sees the page in another one first.

const TITLES = {
  en: document.title,
  de: "Leadership load: ein Selbstcheck für alle, die mehrere Fachgebiete leiten",
};

function speak(language) {
  document.documentElement.lang = language;
  document.title = TITLES[language];
}

const tags = [new URLSearchParams(location.search).get("lang"), ...navigator.languages];
speak(tags.map((tag) => tag?.split(/[-_]/)[0].toLowerCase()).find((tag) => Object.hasOwn(TITLES, tag ?? "")) ?? "en");

// Another one without a reload, which would lose what is not kept. The address says it, beside a link that it may have.
document.addEventListener("click", (event) => {
  const { hreflang, href } = event.target;
  if (!hreflang || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  history.replaceState(history.state, "", new URL(href).search + location.hash);
  speak(hreflang);
  document.querySelector("leadership-load").lang = hreflang;
  // The link that was pressed gives way to the one back.
  document.querySelector(`a[hreflang]:not([hreflang="${hreflang}"])`).focus();
});
