/**
 * Acts as somebody in a page with the check, and tells what they see by the page's own clock. It runs in the widget as
 * well as in the page that is written by hand; journeys use it too, to be quick.
 *
 * `addInitScript` gets its source, so it can use nothing outside of it.
 */
export function person() {
  /** Limits the wait for anything, in milliseconds. */
  const PATIENCE = 30_000;

  /** The least time in which somebody reads and answers a statement, in milliseconds. */
  const THOUGHT = 600;

  const inside = () => document.querySelector("leadership-load")?.shadowRoot ?? document;
  const all = (selector) => [...inside().querySelectorAll(selector)];
  // Elements that only reserve room for others are not seen.
  const isSeen = (node) => node.checkVisibility({ visibilityProperty: true }) && !node.closest("[inert], [aria-hidden=true]");
  const seen = (selector) => all(selector).filter(isSeen);

  const labelOf = (button) => (button.querySelector(".steady > :first-child") ?? button).textContent.trim();
  const button = (name) => seen("button:enabled").find((found) => labelOf(found) === name);
  const radio = (place) => seen("fieldset input[type=radio]")[place];
  const result = () => seen(".result")[0];

  /** Returns the number of the statement that can be answered now. */
  function statement() {
    const [, number] = /Statements, (\d+) of/.exec(seen(".progress")[0]?.textContent) ?? [];
    return radio(4) && Number(number);
  }

  /** Runs `then` as a task of its own, after the page's pending work. */
  function soon(then) {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => then(performance.now());
    port2.postMessage(null);
  }

  /** Waits until something can be seen, and returns the time at which it was painted. */
  function painted(isThere) {
    return new Promise((resolve) => {
      const look = () => (isThere() ? soon(resolve) : requestAnimationFrame(look));
      requestAnimationFrame(look);
    });
  }

  /** Waits until something is there, painted or not. An error says where it waited in vain, as for a lost press. */
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

  // A page can't see a module's memory, or how it was compiled, so these functions are wrapped.
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

  /** The time of the last answer. */
  let answered = -Infinity;

  /** Waits until somebody has thought about the next answer. */
  async function think() {
    while (performance.now() < answered + THOUGHT) await new Promise(requestAnimationFrame);
  }

  /** Answers a whole check, as fast as a script goes: the middle answer to everything, no facts. */
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

    /** Starts as soon as possible, and gives the highest answer. Returns when it could, and the time it took. */
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

    /** Returns the place to tap for an answer, or on a button, once that was thought about. */
    async place(target) {
      await think();
      const node = typeof target === "number" ? radio(target).closest("label") : button(target);
      node.scrollIntoView({ block: "nearest" });
      const { x, y, width, height } = node.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    },

    /** Watches for the screen that the next tap leads to. */
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

    /** Returns the time that this took. */
    told: () => told,

    /** Returns the distance that the page has jumped by itself, and the number of long tasks. */
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

    /** Mounts a widget, starts, answers once and removes it again, `count` times. */
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
        // A moved widget comes back in the same task, so the removal takes effect in the next.
        await new Promise(soon);
      }
    },

    /** Returns the numbers of modules compiled while they loaded, and compiled once they were there. */
    compiled: () => compiled,

    /** Returns the memory of all modules, in bytes. */
    wasm: () => [...memories].reduce((sum, { buffer }) => sum + buffer.byteLength, 0),
  };
}
