// A page whose program did not load says why, and leads on. This script is no module, so that it runs where none does:
// in a page that was opened from the disk, and in a frame without an origin.

addEventListener("load", () => {
  const root = document.documentElement;
  if (window.customElements?.get("leadership-load") || root.hasAttribute("data-loaded")) return;

  const cause = location.protocol === "file:" ? "file" : window.origin === "null" ? "sandbox" : "script";
  const said = [...document.querySelectorAll(`[data-unloaded~="${cause}"]`)];
  if (isLinked()) said.push(...document.querySelectorAll(`[data-unloaded~="${cause}-link"]`));

  for (const teaser of document.querySelectorAll("[data-loaded-only]")) teaser.hidden = true;
  for (const line of said) line.hidden = false;
  for (const code of document.querySelectorAll("[data-unloaded] code")) {
    code.textContent = addressAt(code.dataset.at);
  }
});

/** The address to copy, with the link in it, if there is one. In a page from the disk it is where the page is published. */
function addressAt(place) {
  const isHere = location.protocol !== "file:";
  const published = document.querySelector("meta[property='og:url']")?.content;
  const base = isHere ? new URL(place, location.href).href : /^https?:/.test(published) ? published : "";
  // A blog's own word to its frame is nobody else's.
  return isLinked() ? base + location.hash : base;
}

/** Returns whether the address has a shared link. */
function isLinked() {
  return /[^\w.-]ll=/i.test(decoded(location.hash));
}

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
