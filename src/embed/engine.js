// The engine: fetched once, and fetched anew after a fault.

import { fetchFile } from "./fetch.js";

// Bundlers know files that are named in just this way, and take them along.
const ENGINE = new URL("__ENGINE__", import.meta.url);
const WASM = new URL("__WASM__", import.meta.url);

/** After so many faults there is something wrong that another try would not mend. */
const MOST_FAULTS = 3;

let engine;
/** How many engines were started before: those that never came, and those that are spent. */
let before = 0;
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
    before += 1;
    throw error;
  });
  return engine;
}

async function start() {
  const number = before;
  const [glue, wasm] = await Promise.all([import(/* @vite-ignore */ /* webpackIgnore: true */ address(ENGINE)), fetchWasm()]);
  await glue.default({ module_or_path: wasm });
  glue.onPanic((message) => fault(number, message));
  return glue;
}

/** A module that has trapped or failed to come stays so; the same file at another address is another module. */
function address(file) {
  return before ? `${file.href}?after=${before}` : file.href;
}

async function fetchWasm() {
  const response = await fetchFile(address(WASM));
  // Browsers compile while they download, but only what the server calls by its name.
  const isNamed = /^application\/wasm\b/i.test(response.headers.get("content-type"));
  return isNamed ? response : response.arrayBuffer();
}

function fault(number, reason) {
  if (number !== before) return;
  before += 1;
  faults += 1;
  engine = undefined;
  // Later, for the engine is still at work here.
  queueMicrotask(() => told(reason, faults <= MOST_FAULTS));
}

// What stops the engine without its knowing, such as a lack of memory.
addEventListener("error", ({ error }) => {
  const trapped = globalThis.WebAssembly && error instanceof WebAssembly.RuntimeError;
  if (trapped && [ENGINE, WASM].some((file) => String(error.stack).includes(`${address(file)}:`))) fault(before, error);
});
