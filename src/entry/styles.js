// Makes the style sheets for all elements of a document. All but the first come with a module.

import { fetchText } from "./fetch.js";
import { addressOf } from "./places.js";

const STYLES = "__STYLES__";
/** The sheets that come with a module, by its extent. The whole has those of one's own check, too. */
const LATER_STYLES = { own: "__OWN_STYLES__", whole: "__WHOLE_STYLES__" };

/** The sheets by document, because no sheet can be adopted by two. */
const sheets = new WeakMap();

/** Returns the sheets of a document: the first one, and that of each extent. */
function sheetsOf(page) {
  if (!sheets.has(page)) {
    const { CSSStyleSheet } = page.defaultView;
    const [first, own, whole] = [new CSSStyleSheet(), new CSSStyleSheet(), new CSSStyleSheet()];
    first.replaceSync(STYLES);
    sheets.set(page, { first, own, whole });
  }
  return sheets.get(page);
}

/** Returns the sheets that all elements of a document adopt. */
export const sheetsFor = (page) => Object.values(sheetsOf(page));

/** Completes the sheets of a document by that of an extent, which the first screen does without. */
export async function completeSheets(page, extent) {
  const sheet = sheetsOf(page)[extent];
  if (!sheet.cssRules.length) sheet.replaceSync(await fetchText(addressOf(LATER_STYLES[extent])));
}
