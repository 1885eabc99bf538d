/** Runs a web host of a journey's own: its folders can be exchanged, as by an update, and it can go off the network. */
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";

const TYPES = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
};

export class Host {
  #folders;
  #headers;
  #server;
  #port = 0;

  /** `folders` by the paths below which they lie, such as `{ "/": "dist" }`; `headers` come with every answer. */
  static async open(folders, headers = {}) {
    const host = new Host();
    host.#headers = headers;
    host.serve(folders);
    await host.start();
    return host;
  }

  /** Serves other folders from now on. */
  serve(folders) {
    this.#folders = Object.entries(folders).sort(([a], [b]) => b.length - a.length);
  }

  get address() {
    return `http://127.0.0.1:${this.#port}/`;
  }

  /** Comes back to the network, at the same address. */
  async start() {
    this.#server = createServer((request, response) => this.#answer(request, response));
    await new Promise((resolve) => this.#server.listen(this.#port, "127.0.0.1", resolve));
    this.#port = this.#server.address().port;
  }

  /** Goes off the network. */
  async stop() {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await closed;
  }

  async #answer(request, response) {
    const { pathname } = new URL(request.url, this.address);
    const [path, folder] = this.#folders.find(([path]) => pathname.startsWith(path)) ?? [];
    const name = normalize(`/${pathname.slice(path?.length)}`).replace(/\/$/, "/index.html");
    try {
      const content = await readFile(join(folder, name));
      // Browsers keep nothing of it, so that whatever is there without a network is what a worker has kept.
      const usual = { "content-type": TYPES[extname(name)] ?? "text/plain", "cache-control": "no-store" };
      response.writeHead(200, { ...usual, ...this.#headers });
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  }
}
