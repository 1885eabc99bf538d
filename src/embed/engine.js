// An engine: fetched once, and fetched anew after a fault.

import { on } from "./events.js";
import { fetchFile } from "./fetch.js";

/** After so many faults there is something wrong that another try would not mend. */
const MOST_FAULTS = 3;

/** Says by throwing that WebAssembly is missing here, or that the page forbids it. */
export function checkWebAssembly() {
  // The smallest module there is: four letters and a version.
  new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));
}

/** The engine of two files: the module that wasm-bindgen writes, and what that loads. */
export function engineOf(...files) {
  let started;
  /** How many were started before: those that never came, and those that are spent. */
  let before = 0;
  let faults = 0;

  /** A module that has trapped or failed to come stays so; the same file at another address is another module. */
  const addresses = () => files.map(({ href }) => (before ? `${href}?after=${before}` : href));

  const start = async (calm) => {
    const number = before;
    const [glueAt, wasmAt] = addresses();
    const compiling = compile(wasmAt);
    const [glue, wasm] = await Promise.all([import(/* @vite-ignore */ /* webpackIgnore: true */ glueAt), compiling]);
    await calm?.();
    await glue.default({ module_or_path: wasm });
    glue.onPanic?.((message) => fault(number, message));
    return glue;
  };

  const fault = (number, reason) => {
    if (number !== before) return;
    before += 1;
    faults += 1;
    started = undefined;
    // Later, for the engine is still at work here.
    queueMicrotask(() => engine.onFault(reason, faults <= MOST_FAULTS));
  };

  // What stops the engine without its knowing, such as a lack of memory.
  on(globalThis, "error", ({ error }) => {
    const trapped = globalThis.WebAssembly && error instanceof WebAssembly.RuntimeError;
    if (trapped && addresses().some((address) => String(error.stack).includes(`${address}:`))) fault(before, error);
  });

  const engine = {
    /** Told of a fault: why, and whether the engine may be fetched anew. */
    onFault() {},
    /** Gives what the engine exports; starts it when it is `calm`. After a failure the next call tries again. */
    load(calm) {
      started ??= start(calm).catch((error) => {
        started = undefined;
        before += 1;
        throw error;
      });
      return started;
    },
  };
  return engine;
}

async function compile(address) {
  const response = await fetchFile(address);
  // Browsers compile while they download, but only what the server calls by its name.
  const isNamed = /^application\/wasm\b/i.test(response.headers.get("content-type"));
  return isNamed ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer());
}
