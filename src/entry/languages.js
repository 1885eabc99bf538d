// Fetches the languages: the first screen in each, and its words, of which the modules have none.

import { fetchFile, fetchText } from "./fetch.js";
import { addressOf } from "./places.js";

/** The first screen in English, which comes along. */
export const SCREEN = "__SCREEN__";

/** The files of each language by its tag: the words by the extent of a module, and the first screen unless that comes along. */
const FILES = "__LANGUAGES__";

// A page may ask for a language by any word, such as "constructor".
const LANGUAGES = { __proto__: null };
for (const [tag, files] of Object.entries(FILES)) {
  LANGUAGES[tag] = { tag, files, words: {}, screen: files.screen ? undefined : SCREEN };
}

/** Returns the language of a tag such as `en-GB`, or English if it isn't there. */
export function languageOf(tag) {
  return LANGUAGES[tag.split(/[-_]/)[0].trim().toLowerCase()] ?? LANGUAGES.en;
}

/** Completes a language by its first screen. */
export async function completeScreen(language) {
  language.screen ??= await (await fetchFile(addressOf(language.files.screen))).json();
}

/** Completes a language by the words of an extent, a line each. */
export async function completeWords(language, extent) {
  language.words[extent] ??= await fetchText(addressOf(language.files[extent]));
}
