// Finds the files of the build, and the page that opens shared links.

/** The address of this script: that of the page if it is inlined, and none in some bundles. */
const SELF = String(import.meta.url);

/** The folder of the script, if it has the name that the build gave it. Bundles and caches give it another name. */
const [, BESIDE] = SELF.match(/^(https?:[^?#]*\/)leadership-load(-[0-9a-f]{16})?\.js/) ?? [];

/**
 * Matches the address of a package, where no page is served: that of an npm CDN (`unpkg.com/leadership-load@1.0.0/`,
 * `cdn.jsdelivr.net/npm/…`, `esm.sh/leadership-load@1.0.0/…`, `cdn.skypack.dev/-/leadership-load@v1.0.0-…`,
 * `ga.jspm.io/npm:leadership-load@1.0.0/`), and that of a development server (`/node_modules/…`).
 */
const PACKAGE = /\/(npm|node_modules)\/|leadership-load@/;

/** Names the folder of the files as `base-url`. One serves the whole page, because a module is loaded once. */
let speaker;
let base;

/** Returns the whole address of a page or a folder; `undefined` if it isn't on the web, or would run as a script. */
export function webAddress(address) {
  try {
    const { href } = new URL(address, document.baseURI);
    return address && /^https?:/.test(href) ? href : undefined;
  } catch {
    return undefined;
  }
}

/** Returns the whole address of a folder, however it ends. */
export const folderAt = (address) => webAddress(address)?.replace(/[?#].*/, "").replace(/\/*$/, "/");

/** Sets the folder that all files are fetched from; returns `false` if another element has named another one. */
export function nameBase(element, address) {
  const folder = folderAt(address);
  if (base && speaker !== element && speaker.isConnected) return !folder || folder === base;
  speaker = element;
  base = folder;
  return true;
}

/** Returns the folder that files are fetched from. */
export const baseUrl = () => base ?? SELF.replace(/[^/]*$/, "");

/** Returns the address of a file of the build: in the folder that was named, else where the script or its bundler has it. */
export function addressOf({ name, beside }) {
  try {
    // Turbopack gives a path, from the top of the page's server.
    return new URL(base ? new URL(name, base) : beside(), globalThis.document?.baseURI).href;
  } catch {
    throw new Error(`${name} cannot be found: set base-url to the folder of the files`);
  }
}

/** Returns the page that is served beside the files, if it is known. */
export const pageBeside = () => (PACKAGE.test(base ?? BESIDE) ? undefined : base ?? BESIDE);

/** Returns the page that opens shared links by default. Nobody else can open a page that lies on somebody's disk. */
export const defaultPage = () => pageBeside() ?? webAddress(location)?.split(/[?#]/)[0] ?? "about:blank";
