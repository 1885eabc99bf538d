// A module: fetched once, and fetched anew after a fault.

import { on } from "./events.js";
import { fetchFile } from "./fetch.js";
import { addressOf, baseUrl } from "./places.js";

/** After so many faults there is something wrong that another try would not mend. */
const MOST_FAULTS = 3;

/** Four letters, a version, and a table of references to objects: the newest thing that ours needs, of 2021. */
const TRIAL = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 4, 4, 1, 111, 0, 0]);

/** Whether the page's policy has refused one of our files. */
let isRefused = false;
globalThis.document?.addEventListener("securitypolicyviolation", ({ disposition, blockedURI }) => {
  isRefused ||= disposition === "enforce" && blockedURI.startsWith(baseUrl());
});

/** Throws where WebAssembly can't run, with the cause: nothing has it here, or the page's policy forbids it. */
export function checkWebAssembly() {
  const refusal = (cause, why) => new Error(`WebAssembly can't run: ${why}`, { cause });
  if (!globalThis.WebAssembly) {
    // Browsers of Apple's systems leave it out in Lockdown Mode.
    const cause = /apple/i.test(navigator.vendor) ? "lockdown" : "browser";
    throw refusal(cause, "this browser leaves it out");
  }
  if (!WebAssembly.validate(TRIAL)) throw refusal("browser", "this browser is too old for the module");
  try {
    // Safari refuses what a policy forbids only when it should run.
    new WebAssembly.Instance(new WebAssembly.Module(TRIAL));
  } catch (error) {
    throw refusal("policy", error);
  }
}

/** The cause of a file that did not come: the page's policy, a frame without an origin, or none that is known. */
export function whyNotFetched() {
  return isRefused ? "policy" : origin === "null" ? "sandbox" : undefined;
}

/** The module of two files: the JavaScript that wasm-bindgen writes, and what that loads. */
export function moduleOf(...files) {
  let started;
  /** Where its files were fetched from. */
  let addresses = [];
  /** The exports that work, and the depth of its stack between two calls. */
  let working;
  let depth;
  /** How many were started before: those that never came, and those that are spent. */
  let before = 0;
  let faults = 0;

  const start = async (calm) => {
    const number = before;
    // One that has trapped or failed to come stays so; the same file at another address is another one.
    addresses = files.map((file) => addressOf(file) + (before ? `?after=${before}` : ""));
    const [glueAt, wasmAt] = addresses;
    const compiling = compile(wasmAt);
    const [glue, wasm] = await Promise.all([import(/* @vite-ignore */ /* webpackIgnore: true */ glueAt), compiling]);
    await calm?.();
    await glue.default({ module_or_path: wasm });
    glue.onPanic?.((message) => fault(number, message));
    working = glue;
    depth = glue.stackDepth();
    return glue;
  };

  const fault = (number, reason) => {
    if (number !== before) return;
    before += 1;
    faults += 1;
    started = working = undefined;
    // Later, for the module is still at work here.
    queueMicrotask(() => module.onFault(reason, faults <= MOST_FAULTS));
  };

  /** Whether something has flown through the module, and so has left it in the middle of a call. */
  const isBroken = () => {
    try {
      return Boolean(working) && working.stackDepth() !== depth;
    } catch {
      return true;
    }
  };

  // What breaks the module without its knowing, such as a lack of memory. Later, when no call is under way.
  const onError = ({ error, reason = error }) => queueMicrotask(() => module.check(reason));
  if (globalThis.addEventListener) on(globalThis, "error unhandledrejection", onError);

  const module = {
    /** Told of a fault: why, and whether the module may be fetched anew. */
    onFault() {},
    /** Gives whether an error, caught while no call is under way, has broken the module, which begins anew then. */
    check(error) {
      const trapped = globalThis.WebAssembly && error instanceof WebAssembly.RuntimeError;
      const isOurs = trapped && addresses.some((address) => String(error.stack).includes(`${address}:`));
      const broken = isOurs || isBroken();
      if (broken) fault(before, error);
      return broken;
    },
    /** Gives what the module exports; starts it when it is `calm`. After a failure the next call tries again. */
    load(calm) {
      started ??= start(calm).catch((error) => {
        started = undefined;
        before += 1;
        throw error;
      });
      return started;
    },
  };
  return module;
}

async function compile(address) {
  const response = await fetchFile(address);
  // Browsers compile while they download, but only what the server calls by its name.
  const isNamed = /^application\/wasm\b/i.test(response.headers.get("content-type"));
  return isNamed ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer());
}
