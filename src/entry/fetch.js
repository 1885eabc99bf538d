/** Reads a file from the disk in a program outside browsers, where `fetch` does not. */
const disk = globalThis.process?.getBuiltinModule?.("node:fs/promises");

/** Fetches a file; rejects with the reason if it can't be had. */
export async function fetchFile(url) {
  const isOnDisk = disk && /^file:/.test(url);
  const response = isOnDisk ? new Response(await disk.readFile(new URL(url))) : await fetch(url);
  // A missing file may lie elsewhere; a server that refuses or fails has it.
  const remedy = response.status === 404 ? ": set base-url to the folder of the files" : "";
  if (!response.ok) throw new Error(`${url} answers with ${response.status}${remedy}`);
  return response;
}

/** The texts that were fetched, by address. */
const texts = new Map();

/** Fetches the text of a file, once. After a failure, the next call tries again. */
export function fetchText(url) {
  if (!texts.has(url)) {
    const fetched = fetchFile(url).then((response) => response.text());
    fetched.catch(() => texts.delete(url));
    texts.set(url, fetched);
  }
  return texts.get(url);
}
