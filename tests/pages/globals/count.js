// The globals of the page before any other script has run.
const before = new Set(Object.getOwnPropertyNames(window));
document.addEventListener("leadership-load:ready", () => {
  const added = Object.getOwnPropertyNames(window).filter((name) => !before.has(name));
  document.querySelector("h1").dataset.added = added.join(" ");
});
