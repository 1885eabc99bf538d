/**
 * What somebody does and sees in a page with the check, told by the page's own clock. Runs in the page, in the widget
 * as well as in the page that is written by hand; journeys use it too, to be quick.
 *
 * It is handed to `addInitScript` as it is, so nothing outside of it can be named.
 */
export function person() {
  /** How long it waits for anything, in milliseconds. */
  const PATIENCE = 30_000;

  /** How long somebody takes to read and answer a statement at least, in milliseconds. */
  const THOUGHT = 600;

  const inside = () => document.querySelector("leadership-load")?.shadowRoot ?? document;
  const all = (selector) => [...inside().querySelectorAll(selector)];
  // Whatever only keeps room for others is not seen.
  const isSeen = (node) => node.checkVisibility({ visibilityProperty: true }) && !node.closest("[inert], [aria-hidden=true]");
  const seen = (selector) => all(selector).filter(isSeen);

  const labelOf = (button) => (button.querySelector(".steady > :first-child") ?? button).textContent.trim();
  const button = (name) => seen("button:enabled").find((found) => labelOf(found) === name);
  const radio = (place) => seen("fieldset input[type=radio]")[place];
  const result = () => seen(".result")[0];

  /** The number of the statement that can be answered now. */
  function statement() {
    const [, number] = /Statements, (\d+) of/.exec(seen(".progress")[0]?.textContent) ?? [];
    return radio(4) && Number(number);
  }

  /** Runs as a task of its own, after what the page has to do. */
  function soon(then) {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => then(performance.now());
    port2.postMessage(null);
  }

  /** Waits until something can be seen, and says when it was painted. */
  function painted(isThere) {
    return new Promise((resolve) => {
      const look = () => (isThere() ? soon(resolve) : requestAnimationFrame(look));
      requestAnimationFrame(look);
    });
  }

  /** Waits until something is in the page, painted or not. Says where it waits in vain, as when a press was lost. */
  async function until(isThere) {
    const begun = performance.now();
    while (!isThere()) {
      const now = await new Promise(soon);
      if (now - begun > PATIENCE) throw new Error(`in vain at "${seen("h2, .progress")[0]?.textContent}" for ${isThere}`);
    }
  }

  const things = { statement: (number) => statement() === number, button: (name) => button(name), result };

  let told;
  let shift = 0;
  let longTasks = 0;
  const note = {
    "layout-shift": ({ value, hadRecentInput }) => (shift += hadRecentInput ? 0 : value),
    longtask: () => (longTasks += 1),
  };
  const observers = Object.entries(note).map(([type, count]) => {
    const observer = new PerformanceObserver((list) => list.getEntries().forEach(count));
    observer.observe({ type, buffered: true });
    return () => observer.takeRecords().forEach(count);
  });

  // A page sees nothing of an engine's memory, nor how it was compiled.
  const memories = new Set();
  const compiled = { streaming: 0, whole: 0 };
  for (const name of ["compile", "compileStreaming", "instantiate", "instantiateStreaming"]) {
    const original = WebAssembly[name];
    WebAssembly[name] = async (source, imports) => {
      if (!(source instanceof WebAssembly.Module)) compiled[name.endsWith("Streaming") ? "streaming" : "whole"] += 1;
      const made = await original.call(WebAssembly, source, imports);
      const things = [made.instance?.exports ?? made.exports, ...Object.values(imports ?? {})];
      for (const thing of things.flatMap((some) => Object.values(some ?? {}))) {
        if (thing instanceof WebAssembly.Memory) memories.add(thing);
      }
      return made;
    };
  }

  /** When the last answer was given. */
  let answered = -Infinity;

  /** Waits until somebody has thought about the next answer. */
  async function think() {
    while (performance.now() < answered + THOUGHT) await new Promise(requestAnimationFrame);
  }

  /** A whole check, as fast as a script goes: the middle answer to everything, no facts. */
  async function check() {
    await until(() => button("Start"));
    button("Start").click();
    for (let number = 1; number <= 21; number += 1) {
      await until(() => statement() === number || button("Next"));
      if (statement() !== number) {
        button("Next").click();
        await until(() => statement() === number);
      }
      radio(2).click();
    }
    await until(() => result() || button("Skip to the result"));
    button("Skip to the result")?.click();
    await until(result);
  }

  window.person = {
    check,
    sees: (thing, ...given) => Boolean(things[thing](...given)),
    says: () => result()?.textContent,

    /** Starts as soon as it can be done, and gives the highest answer; says when that was. */
    async first() {
      await painted(() => button("Start"));
      button("Start").click();
      const possible = await painted(() => statement() === 1);
      answered = possible;
      await think();
      answered = performance.now();
      radio(4).click();
      return { possible, took: (await painted(() => statement() === 2)) - answered };
    },

    /** Where to tap for an answer, or on a button, once that was thought about. */
    async place(target) {
      await think();
      const node = typeof target === "number" ? radio(target).closest("label") : button(target);
      node.scrollIntoView({ block: "nearest" });
      const { x, y, width, height } = node.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    },

    /** Watches out for what the next tap leads to. */
    watch(...ways) {
      told = new Promise((resolve) => {
        const tapped = async ({ timeStamp }) => {
          answered = timeStamp;
          const at = await painted(() => ways.some(([thing, ...given]) => things[thing](...given)));
          resolve(at - timeStamp);
        };
        addEventListener("click", tapped, { capture: true, once: true });
      });
    },

    /** How long that took. */
    told: () => told,

    /** How far the page has jumped by itself, and how often it kept somebody waiting. */
    async unrest() {
      await painted(() => true);
      for (const take of observers) take();
      return { shift, longTasks };
    },

    async checks(count) {
      for (let done = 0; done < count; done += 1) {
        await check();
        await until(() => button("Start again"));
        button("Start again").click();
        await until(() => button("Start"));
      }
    },

    /** Puts a widget into the page, starts, answers once and takes it out again, so many times. */
    async mounts(count) {
      document.querySelector("leadership-load")?.remove();
      for (let done = 0; done < count; done += 1) {
        const widget = document.createElement("leadership-load");
        widget.loading = "eager";
        const ready = new Promise((resolve) => widget.addEventListener("leadership-load:ready", resolve, { once: true }));
        document.querySelector("h1").after(widget);
        await ready;
        await until(() => button("Start"));
        button("Start").click();
        await until(() => statement() === 1);
        radio(2).click();
        await until(() => statement() === 2);
        widget.remove();
        // A widget that is moved comes back in the same task, so it goes in the next.
        await new Promise(soon);
      }
    },

    /** How often an engine was compiled while it came, and how often when it was there. */
    compiled: () => compiled,

    /** The memory of all engines, in bytes. */
    wasm: () => [...memories].reduce((sum, { buffer }) => sum + buffer.byteLength, 0),
  };
}
