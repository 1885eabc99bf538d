// Makes two style sheets for all elements of a document. The second one comes with the module.

import { fetchFile } from "./fetch.js";
import { addressOf } from "./places.js";

const STYLES = "__STYLES__";
const LATER_STYLES = "__LATER_STYLES__";

/** The sheets by document, because no sheet can be adopted by two. */
const sheets = new WeakMap();
let later;

/** Returns the sheets of a document. */
export function sheetsFor(page) {
  if (!sheets.has(page)) {
    const pair = [new page.defaultView.CSSStyleSheet(), new page.defaultView.CSSStyleSheet()];
    pair[0].replaceSync(STYLES);
    sheets.set(page, pair);
  }
  return sheets.get(page);
}

/** Completes the sheets of a document by the second one, which the first screen does without. */
export async function completeSheets(page) {
  const [, sheet] = sheetsFor(page);
  if (!sheet.cssRules.length) sheet.replaceSync(await fetchLater());
}

function fetchLater() {
  const fetched = async () => (await fetchFile(addressOf(LATER_STYLES))).text();
  later ??= fetched().catch((error) => {
    later = undefined;
    throw error;
  });
  return later;
}
