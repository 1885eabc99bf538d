// Where things are: the files of the build, and the page that opens shared links.

/** The address of this script. Where a page has it inline it is that of the page, and some bundles know none. */
const SELF = String(import.meta.url);

/** The folder of the script where that lies as the build has it: a bundle or a cache gives it another name. */
const [, BESIDE] = SELF.match(/^(https?:[^?#]*\/)leadership-load\.js([?#]|$)/) ?? [];

/**
 * In the address of a package no page is served, by an npm CDN (`unpkg.com/leadership-load@1.0.0/`,
 * `cdn.jsdelivr.net/npm/…`, `esm.sh/leadership-load@1.0.0/…`, `cdn.skypack.dev/-/leadership-load@v1.0.0-…`,
 * `ga.jspm.io/npm:leadership-load@1.0.0/`) no more than by a development server (`/node_modules/…`).
 */
const PACKAGE = /\/(npm|node_modules)\/|[/:]leadership-load@/;

/** What names a folder as `base-url`, and the folder: one serves the whole page, for a module is loaded once. */
let speaker;
let base;

/** The whole address of a page or a folder; nothing where it can't be one, or would run as a script. */
export function webAddress(address) {
  try {
    const { href } = new URL(address || "", document.baseURI);
    return address && /^https?:/.test(href) ? href : undefined;
  } catch {
    return undefined;
  }
}

/** The same of a folder, however it ends. */
export const folderAt = (address) => webAddress(address)?.replace(/[?#].*/, "").replace(/\/*$/, "/");

/** Has all files come from the folder that an element names; gives `false` where another element has named another one. */
export function nameBase(element, address) {
  const folder = folderAt(address);
  if (base && speaker !== element && speaker.isConnected) return !folder || folder === base;
  speaker = element;
  base = folder;
  return true;
}

/** The folder that files come from. */
export const baseUrl = () => base ?? SELF.replace(/[^/]*$/, "");

/** The address of a file of the build: in the folder that was named, else where the script or its bundler has it. */
export function addressOf({ name, beside }) {
  try {
    return new URL(base ? new URL(name, base) : beside()).href;
  } catch {
    throw new Error(`${name} is nowhere; base-url says where the files are`);
  }
}

/** The page that is served beside the files, where there is one. */
export function pageBeside() {
  const folder = base ?? BESIDE;
  return PACKAGE.test(folder) ? undefined : folder;
}

/** Where shared links open unless the page says otherwise. Nobody else can open a page from a disk. */
export function defaultPage() {
  const { protocol, href } = location;
  return pageBeside() ?? (/^http/.test(protocol) ? href.split(/[?#]/)[0] : "about:blank");
}
