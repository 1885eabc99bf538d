// Fetches a module once, and anew after a fault.

import { on } from "./events.js";
import { fetchFile } from "./fetch.js";
import { addressOf, baseUrl } from "./places.js";

/** The most faults after which the module is fetched anew; more of them would not be mended by another try. */
const MOST_FAULTS = 3;

/** The smallest module with a table of references to objects, the newest feature (of 2021) that ours need. */
const TRIAL = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 4, 4, 1, 111, 0, 0]);

/** True if the page's policy has refused one of our files. */
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

/** Returns why a file did not come: the page's policy, a frame without an origin, or `undefined` if nobody knows. */
export function whyNotFetched() {
  return isRefused ? "policy" : origin === "null" ? "sandbox" : undefined;
}

/**
 * Describes a module of two files: the JavaScript that wasm-bindgen writes, and the WebAssembly that it loads. Its words and
 * styles are those of an extent, if it needs any: one's `own` check, or the `whole`.
 */
export function moduleOf(files, extent) {
  let started;
  /** The addresses that its files were fetched from. */
  let addresses = [];
  /** The exports that work, and the depth of its stack between two calls. */
  let working;
  let depth;
  /** The number of instances before this one, which never came or broke. */
  let before = 0;
  let faults = 0;

  const start = async (calm) => {
    const number = before;
    // Browsers remember an import that failed or trapped, so the next instance comes from another address.
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

  /** Returns whether an exception has passed through the module, and so has left it in the middle of a call. */
  const isBroken = () => {
    try {
      return Boolean(working) && working.stackDepth() !== depth;
    } catch {
      return true;
    }
  };

  // Some faults, such as a lack of memory, break the module unnoticed. Check later, when no call is under way.
  const onError = ({ error, reason = error }) => queueMicrotask(() => module.check(reason));
  if (globalThis.addEventListener) on(globalThis, "error unhandledrejection", onError);

  const module = {
    extent,
    /** Receives a fault: the reason, and whether the module may be fetched anew. */
    onFault() {},
    /** Returns whether an error that was caught outside all calls has broken the module, which then starts anew. */
    check(error) {
      const trapped = globalThis.WebAssembly && error instanceof WebAssembly.RuntimeError;
      const isOurs = trapped && addresses.some((address) => String(error.stack).includes(`${address}:`));
      const broken = isOurs || isBroken();
      if (broken) fault(before, error);
      return broken;
    },
    /** Returns the module's exports; starts it when `calm` resolves. After a failure the next call tries again. */
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
