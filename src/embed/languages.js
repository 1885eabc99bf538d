// The languages: the first screen in each, and the engines that speak it.

import { engineOf } from "./engine.js";
import { fetchFile } from "./fetch.js";

/** The first screen in English, which comes along. */
export const SCREEN = "__SCREEN__";

// Bundlers know files that are named in just this way, and take them along.
const LANGUAGES = {
  // A page may ask for a language by any word, such as "constructor".
  __proto__: null,
  en: {
    screen: SCREEN,
    /** Has all that a reader of a post needs. */
    post: engineOf(new URL("__EN_POST_GLUE__", import.meta.url), new URL("__EN_POST_WASM__", import.meta.url)),
    /** Has what a coach needs besides. */
    whole: engineOf(new URL("__EN_WHOLE_GLUE__", import.meta.url), new URL("__EN_WHOLE_WASM__", import.meta.url)),
  },
  de: {
    /** The first screen, which is fetched when it is wanted. */
    at: new URL("__DE_SCREEN__", import.meta.url),
    post: engineOf(new URL("__DE_POST_GLUE__", import.meta.url), new URL("__DE_POST_WASM__", import.meta.url)),
    whole: engineOf(new URL("__DE_WHOLE_GLUE__", import.meta.url), new URL("__DE_WHOLE_WASM__", import.meta.url)),
  },
};

/** All engines that draw a widget. */
export const ENGINES = Object.values(LANGUAGES).flatMap(({ post, whole }) => [post, whole]);

/** The language of a tag such as `en-GB`, English where it isn't there. */
export function languageOf(tag) {
  return LANGUAGES[tag.split(/[-_]/)[0].trim().toLowerCase()] ?? LANGUAGES.en;
}

/** Completes a language by its first screen. */
export async function completeScreen(language) {
  language.screen ??= await (await fetchFile(language.at)).json();
}
