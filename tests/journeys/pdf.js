/** Reads the pages of a printed document. */
import { extractText, getDocumentProxy } from "unpdf";

/** Letters and figures alone: where lines end, words may be broken, and first letters may be made large. */
export const spoken = (text) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");

/** The text of each page, as `spoken`. */
export async function pagesOf(pdf) {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
  return text.map(spoken);
}
