/** Measures which of our files a page has loaded so far, and their size. */
import { existsSync, statSync } from "node:fs";
import { basename } from "node:path";

const DIST = new URL("../../dist/", import.meta.url);

/** Says whether this is a build for others: one for a developer is neither optimized nor compressed. */
export const isOptimized = existsSync(new URL("leadership-load.js.br", DIST));

/** The files of `dist/` among some requests, by their names, each once. */
export function ourFiles(requests) {
  const names = requests.map((request) => {
    const { pathname } = new URL(request.url());
    return pathname === "/" ? "index.html" : basename(pathname);
  });
  return [...new Set(names)].filter((name) => name && existsSync(new URL(name, DIST))).sort();
}

/** Returns what somebody downloads for a file, in kB of 1000 bytes, compressed by `brotli -q 11` where that helps. */
export function kilobytes(files) {
  const bytes = (name) => {
    const compressed = new URL(`${name}.br`, DIST);
    return statSync(existsSync(compressed) ? compressed : new URL(name, DIST)).size;
  };
  return files.reduce((sum, name) => sum + bytes(name), 0) / 1000;
}
