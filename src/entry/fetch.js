/** A program outside browsers has the files on its disk, which `fetch` does not read. */
const disk = globalThis.process?.getBuiltinModule?.("node:fs/promises");

/** Fetches a file; rejects with the reason if it can't be had. */
export async function fetchFile(url) {
  const isOnDisk = disk && /^file:/.test(url);
  const response = isOnDisk ? new Response(await disk.readFile(new URL(url))) : await fetch(url);
  // What is not there may be elsewhere; a server that refuses or fails knows the file.
  const remedy = response.status === 404 ? "; base-url says where the files are" : "";
  if (!response.ok) throw new Error(`${url} answers with ${response.status}${remedy}`);
  return response;
}
