/**
 * What every journey stands on: `test` fails by itself on anything that the browser complains about and on any
 * request that leaves for another host, and tells what went over the network.
 */
import { test as base, expect } from "@playwright/test";

export { expect };

/** How long nothing may happen until the network counts as quiet, in milliseconds. */
const QUIET = 300;

export const test = base.extend({
  /** Every request of the page, its frames, windows, workers and sockets. See `Network`. */
  network: [
    async ({ context }, use) => {
      await use(new Network(context));
    },
    { auto: true },
  ],

  /**
   * `allow(/pattern/)` makes an exception, for a journey in which something has to go wrong. The pattern is held
   * against lines such as "console error: …", "page error: …", "failed: GET …" and "another host: GET …".
   */
  allow: [
    async ({ context, network, baseURL }, use) => {
      const problems = [];
      const exceptions = [];
      context.on("console", (message) => {
        if (["error", "warning"].includes(message.type())) {
          problems.push(`console ${message.type()}: ${message.text()}`);
        }
      });
      context.on("weberror", (failure) => problems.push(`page error: ${failure.error()}`));
      context.on("requestfailed", (request) => {
        problems.push(`failed: ${line(request)}: ${request.failure()?.errorText}`);
      });

      await use((pattern) => exceptions.push(pattern));

      const { host } = new URL(baseURL);
      const strangers = network.lines.filter((request) => new URL(request.split(" ")[1]).host !== host);
      const all = [...problems, ...strangers.map((request) => `another host: ${request}`)];
      expect(all.filter((problem) => !exceptions.some((pattern) => pattern.test(problem)))).toEqual([]);
    },
    { auto: true },
  ],
});

/** What goes over the network, from the moment the browser window exists. */
class Network {
  /** Playwright's requests, in the order in which they were made. */
  requests = [];
  /** The same, and the web sockets opened, as "GET http://…". */
  lines = [];

  #open = new Set();
  #last = Date.now();

  constructor(context) {
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
    context.on("page", (page) => page.on("websocket", (socket) => this.lines.push(`SOCKET ${socket.url()}`)));
  }

  /** Waits until all requests have been answered and no new one comes; gives a mark for `since`. */
  async settled() {
    await expect.poll(() => this.#open.size === 0 && Date.now() - this.#last > QUIET).toBe(true);
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
