/**
 * The base of every journey: `test` fails by itself on anything that the browser complains about and on any request
 * that leaves for another host, and reports what went over the network.
 */
import { test as base, expect } from "@playwright/test";

export { expect };

/** When every journey takes place, so that none depends on the day it runs: a journey may go on to another day. */
export const NOW = "2026-11-22T12:00:00";

/**
 * The time without requests after which the network counts as quiet, in milliseconds: longer than the first screen has the
 * browser for itself before the module is fetched.
 */
const QUIET = 1000;

export const test = base.extend({
  /** Says whether presses follow each other as fast as they can, so that two of them may be one gesture. */
  hurried: [false, { option: true }],

  /**
   * Says whether the standalone page keeps its files for when there is no network. Elsewhere it does not, for what a worker
   * answers no journey can hold up or change.
   */
  keepsFiles: [false, { option: true }],

  context: async ({ context, hurried, keepsFiles }, use) => {
    await setTime(context, hurried);
    if (!keepsFiles) await context.addInitScript(keepNoFiles);
    await use(context);
  },

  /** Every request of the page, its frames, windows, workers and sockets. See `Network`. */
  network: [
    async ({ context }, use) => {
      const network = new Network();
      network.watch(context);
      await use(network);
    },
    { auto: true },
  ],

  /** Holds what the browser complained about. */
  complaints: [
    async ({ context }, use) => {
      const complaints = new Complaints();
      complaints.watch(context);
      await use(complaints);
    },
    { auto: true },
  ],

  /**
   * `allow(/pattern/)` makes an exception, for a journey in which something has to go wrong. The pattern is held
   * against lines such as "console error: …", "page error: …", "failed: GET …" and "another host: GET …".
   */
  allow: [
    async ({ complaints, network, baseURL }, use) => {
      const exceptions = [];
      await use((pattern) => exceptions.push(pattern));

      const { host } = new URL(baseURL);
      const strangers = network.lines.filter((request) => new URL(request.split(" ")[1]).host !== host);
      const all = [...complaints.lines, ...strangers.map((request) => `another host: ${request}`)];
      expect(all.filter((problem) => !exceptions.some((pattern) => pattern.test(problem)))).toEqual([]);
    },
    { auto: true },
  ],

  /** `await another()` gives a page in the browser of somebody else, which is watched in the same way. */
  another: async ({ browser, network, complaints, hurried, keepsFiles }, use) => {
    const contexts = [];
    await use(async (options) => {
      const context = await browser.newContext(options);
      contexts.push(context);
      await setTime(context, hurried);
      if (!keepsFiles) await context.addInitScript(keepNoFiles);
      network.watch(context);
      complaints.watch(context);
      return context.newPage();
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
});

/** Has the pages of a browser show the time of the journeys, in which somebody who does not hurry looks before they press. */
export async function setTime(context, hurried = false) {
  await context.clock.setFixedTime(NOW);
  if (!hurried) await context.addInitScript(takeTime);
}

/**
 * Lets a second pass before each press, by the time that the page's own events tell: to a widget that takes two presses at
 * once for one gesture, a journey is somebody who looks before they press again. Runs in the page.
 */
export function takeTime() {
  // In a new tab it runs twice: before its first address and after.
  if (Object.hasOwn(UIEvent.prototype, "timeStamp")) return;
  let passed = 0;
  const press = ({ isTrusted, repeat }) => (passed += isTrusted && !repeat ? 1000 : 0);
  for (const type of ["pointerdown", "keydown"]) addEventListener(type, press, { capture: true });
  Object.defineProperty(UIEvent.prototype, "timeStamp", {
    get() {
      // Looked up every time, for the clock of a journey replaces it.
      return Object.getOwnPropertyDescriptor(Event.prototype, "timeStamp").get.call(this) + passed;
    },
  });
}

/** Has the page wait for ever for its worker. Runs in the page. */
function keepNoFiles() {
  if (window.ServiceWorkerContainer) ServiceWorkerContainer.prototype.register = () => new Promise(() => {});
}

/** Errors and warnings, as a line each. */
class Complaints {
  lines = [];

  watch(context) {
    context.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) {
        this.lines.push(`console ${message.type()}: ${message.text()}`);
      }
    });
    context.on("weberror", (failure) => this.lines.push(`page error: ${failure.error()}`));
    context.on("requestfailed", (request) => {
      this.lines.push(`failed: ${line(request)}: ${request.failure()?.errorText}`);
    });
  }
}

/** Records what goes over the network, from the moment the browser window exists. */
class Network {
  /** Playwright's requests, in the order in which they were made. */
  requests = [];
  /** The same, and the web sockets opened, as "GET http://…". */
  lines = [];

  #open = new Set();
  #last = Date.now();

  watch(context) {
    context.on("request", (request) => {
      // Neither `data:` nor `blob:` leaves the browser.
      if (!/^https?:/.test(request.url())) return;
      this.requests.push(request);
      this.lines.push(line(request));
      this.#open.add(request);
      this.#last = Date.now();
    });
    for (const end of ["requestfinished", "requestfailed"]) {
      context.on(end, (request) => {
        this.#open.delete(request);
        this.#last = Date.now();
      });
    }
    context.on("page", (page) => {
      page.on("websocket", (socket) => this.lines.push(`SOCKET ${socket.url()}`));
      page.on("framenavigated", (frame) => this.#forget(frame));
    });
  }

  /** Chromium does not tell how the request for an icon ended if another page came meanwhile. */
  #forget(frame) {
    for (const request of this.#open) {
      const isOfFrame = !request.isNavigationRequest() && !request.serviceWorker() && request.frame() === frame;
      if (isOfFrame) this.#open.delete(request);
    }
  }

  /** Waits until all requests have been answered and no new one comes; gives a mark for `since`. */
  async settled() {
    // A busy machine takes longer to load a page than to show it.
    const busy = () => (this.#open.size || Date.now() - this.#last > QUIET ? [...this.#open].map(line) : ["a moment ago"]);
    await expect.poll(busy, { timeout: 15_000 }).toEqual([]);
    return this.lines.length;
  }

  /** Waits in the same way, and gives the requests made since a mark: `expect(await network.since(mark)).toEqual([])`. */
  async since(mark) {
    this.#last = Date.now();
    await this.settled();
    return this.lines.slice(mark);
  }
}

function line(request) {
  return `${request.method()} ${request.url()}`;
}
