// The engine, fetched once and anew after a fault, and what comes with it.

const ENGINE = "__ENGINE__";
const WASM = "__WASM__";
const LATER_STYLES = "__LATER_STYLES__";

/** After so many faults there is something wrong that another try would not mend. */
const MOST_FAULTS = 3;

let engine;
let styles;
let faults = 0;
let told = () => {};

/** Has a function told of faults: why, and whether the engine may be fetched anew. */
export function onFault(listener) {
  told = listener;
}

/** Says by throwing that WebAssembly is missing here, or that the page forbids it. */
export function checkWebAssembly() {
  // The smallest module there is: four letters and a version.
  new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));
}

/** The engine. After a failure the next call tries again. */
export function load() {
  engine ??= start().catch((error) => {
    engine = undefined;
    throw error;
  });
  return engine;
}

/** The styles that the first screen does without. */
export function loadStyles() {
  styles ??= fetchFile(new URL(LATER_STYLES, import.meta.url))
    .then((response) => response.text())
    .catch((error) => {
      styles = undefined;
      throw error;
    });
  return styles;
}

async function start() {
  const number = faults;
  const [glue, wasm] = await Promise.all([import(address(ENGINE).href), fetchWasm()]);
  await glue.default({ module_or_path: wasm });
  glue.onPanic((message) => fault(number, message));
  return glue;
}

/** A module that has trapped can't be used again; the same file at another address is another module. */
function address(file) {
  return new URL(faults ? `${file}?after=${faults}` : file, import.meta.url);
}

async function fetchWasm() {
  const response = await fetchFile(address(WASM));
  // Browsers compile while they download, but only what the server calls by its name.
  const isNamed = /^application\/wasm\b/i.test(response.headers.get("content-type"));
  return isNamed ? response : response.arrayBuffer();
}

async function fetchFile(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answers with ${response.status}`);
  return response;
}

function fault(number, reason) {
  if (number !== faults) return;
  faults += 1;
  engine = undefined;
  // Later, for the engine is still at work here.
  queueMicrotask(() => told(reason, faults <= MOST_FAULTS));
}

// What stops the engine without its knowing, such as a lack of memory.
addEventListener("error", ({ error }) => {
  const trapped = globalThis.WebAssembly && error instanceof WebAssembly.RuntimeError;
  if (trapped && [ENGINE, WASM].some((file) => String(error.stack).includes(`${address(file)}:`))) fault(faults, error);
});
