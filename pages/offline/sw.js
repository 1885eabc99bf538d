// Keeps the program of the standalone page, so that it works without a network; never an answer, and of an address only
// the path counts, not what stands after `#`. The build fills in the files. It is written by hand, for a library (Workbox
// has 20 kB and more of it) keeps by rules what this keeps by a list.
//
// Versions never mix: a page is kept together with the files that it names, each under the hash of its content, in one
// cache a version. A new version is fetched beside the old one, which is deleted when no open page works by it: until then
// the new worker waits, as browsers have it.

/** The pages, without their ending. */
const PAGES = "__PAGES__";

/** By address, the sum of each file that a run, a link and the desk need. */
const FILES = "__FILES__";

/** By tag, the same for the files of a language, which are kept once it is chosen. */
const LANGUAGES = "__LANGUAGES__";

const FOLDER = registration.scope;

/** Other apps of the same origin have caches too, and so has this one in another folder. */
const OURS = `leadership-load ${FOLDER} `;
const CACHE = OURS + "__VERSION__";

/** The time that a page is waited for before the cached one is shown, in milliseconds. */
const PATIENCE = 3000;

const addressOf = (name) => new URL(name, FOLDER).href;
const KNOWN = new Set([FILES, ...Object.values(LANGUAGES)].flatMap(Object.keys).map(addressOf));

addEventListener("install", (event) => event.waitUntil(install()));

addEventListener("activate", (event) => event.waitUntil(deleteOthers()));

// The page says which language it speaks.
addEventListener("message", (event) => {
  const files = Object.hasOwn(LANGUAGES, event.data) && LANGUAGES[event.data];
  // Without a network, it is kept another time.
  if (files) event.waitUntil(caches.open(CACHE).then((cache) => keepFiles(cache, files)).catch(() => {}));
});

addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET") return;
  const { origin, pathname } = new URL(request.url);
  const address = origin + pathname;
  if (request.mode === "navigate") {
    const page = pageAt(address);
    if (page) event.respondWith(answerPage(request, page));
  } else if (KNOWN.has(address)) {
    event.respondWith(answerFile(request, address));
  }
});

async function install() {
  const languages = await languagesKept();
  const cache = await caches.open(CACHE);
  const files = [FILES, ...languages.map((tag) => LANGUAGES[tag])];
  await Promise.all([...PAGES.map((page) => keepPage(cache, page)), ...files.map((some) => keepFiles(cache, some))]);
}

const ourCaches = async () => (await caches.keys()).filter((name) => name.startsWith(OURS));

/** The languages that older versions keep. */
async function languagesKept() {
  const requests = (await ourCaches()).map(async (name) => (await caches.open(name)).keys());
  const kept = (await Promise.all(requests)).flat().map(({ url }) => url);
  return Object.keys(LANGUAGES).filter((tag) => kept.some((url) => url.startsWith(addressOf(`words-${tag}-`))));
}

async function deleteOthers() {
  const others = (await ourCaches()).filter((name) => name !== CACHE);
  await Promise.all(others.map((name) => caches.delete(name)));
}

/** Keeps files that are not kept yet. Most come from where the browser keeps what the page has loaded. */
async function keepFiles(cache, files) {
  const keep = async ([name, integrity]) => {
    const address = addressOf(name);
    if (await cache.match(address, { ignoreVary: true })) return;
    const response = await fetch(address, { integrity, priority: "low" });
    if (!response.ok) throw new Error(`${address} answers with ${response.status}`);
    await cache.put(address, response);
  };
  await Promise.all(Object.entries(files).map(keep));
}

/** Keeps a page, unless it is one of another version: it has to name files of this one. */
async function keepPage(cache, page) {
  const address = addressOfPage(page);
  const response = await fetch(address, { cache: "no-cache", priority: "low" });
  const text = await response.text();
  const named = text.match(/[\w-]+-[0-9a-f]{16}\.\w+/g) ?? [];
  if (!response.ok || !named.length || !named.every((name) => Object.hasOwn(FILES, name))) {
    throw new Error(`${address} is none of this version`);
  }
  // A copy, for a page that a server has led on to can't be shown at the address that was asked for.
  await cache.put(address, new Response(text, { headers: response.headers }));
}

/** The page at an address, whichever of its names a server uses: with its ending, without, or that of the folder. */
function pageAt(address) {
  if (!address.startsWith(FOLDER)) return undefined;
  const name = address.slice(FOLDER.length).replace(/\.html$/, "") || "index";
  return PAGES.find((page) => page === name);
}

const addressOfPage = (page) => addressOf(page === "index" ? "./" : `${page}.html`);

const kept = async (address) => (await caches.open(CACHE)).match(address, { ignoreVary: true });

/** The page as it is on the server, so that an update is seen at once; the kept one where none comes in time. */
async function answerPage(request, page) {
  const ours = await kept(addressOfPage(page));
  if (!ours) return fetch(request);
  const fetched = fetch(request).then(
    (response) => (response.status < 500 ? response : ours),
    () => ours,
  );
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE, ours));
  return Promise.race([fetched, late]);
}

const answerFile = async (request, address) => (await kept(address)) ?? fetch(request);
