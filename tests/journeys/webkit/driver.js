/**
 * Drives WebKit by plain W3C WebDriver. Playwright's own WebKit is not the one that people have, and no maintained
 * package knows WebKitGTK: so this speaks the protocol itself, on `fetch`.
 */
import { spawn } from "node:child_process";
import { createServer } from "node:net";

/** The key of WebDriver's references to elements. */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

/** Keys without a character of their own. */
const KEYS = {
  Backspace: "\uE003",
  Tab: "\uE004",
  Enter: "\uE006",
  Shift: "\uE008",
  Space: " ",
  ArrowLeft: "\uE012",
  ArrowUp: "\uE013",
  ArrowRight: "\uE014",
  ArrowDown: "\uE015",
  Control: "\uE009",
};

const ALONE = { WEBKIT_DISABLE_COMPOSITING_MODE: "1", NO_AT_BRIDGE: "1", DBUS_SESSION_BUS_ADDRESS: "disabled:" };

/** The time after which a browser counts as stuck, in milliseconds. */
const PATIENCE = 20_000;

/** Limit the time that a start may take, and the number of starts: now and then the driver waits for one in vain. */
const START = 5_000;
const STARTS = 4;

/** A screen for a browser that is not to be seen. The server chooses a number that is free, and says so once it listens. */
const SCREEN = ["-displayfd", "1", "-screen", "0", "1400x1100x24", "-nolisten", "tcp"];

/** A browser by itself, which lasts as long as its driver. */
export class Browser {
  #screen;
  #driver;
  #at;

  /** `environment` and `args` are for the browser: `JSC_useWasm=0` is Lockdown Mode, `--dark-mode` the dark. */
  static async launch(how) {
    for (let left = STARTS - 1; ; left -= 1) {
      const browser = new Browser();
      try {
        await browser.#start(how);
        return browser;
      } catch (error) {
        await browser.#end();
        if (!left) throw error;
      }
    }
  }

  async #start({ program, environment = {}, args = [] }) {
    this.#screen = start("Xvfb", SCREEN, { stdio: ["ignore", "pipe", "ignore"] });
    const screen = `:${await firstLine(this.#screen)}`;
    const port = await freePort();
    const driver = (this.#driver = start("WebKitWebDriver", [`--port=${port}`], {
      // Without them, it looks for services of a desktop for 25 seconds.
      env: { ...process.env, ...ALONE, DISPLAY: screen, ...environment },
      stdio: "ignore",
    }));
    const address = `http://127.0.0.1:${port}`;
    await listens(port, driver);
    const options = { binary: program, args: ["--automation", ...args] };
    const capabilities = { alwaysMatch: { "webkitgtk:browserOptions": options } };
    const { sessionId } = await ask("POST", `${address}/session`, { capabilities }, START);
    this.#at = `${address}/session/${sessionId}`;
  }

  async close() {
    await this.#ask("DELETE", "").catch(() => {});
    await this.#end();
  }

  /** Whatever is on a screen goes with it. */
  async #end() {
    await end(this.#driver);
    await end(this.#screen);
  }

  #ask(method, path, body) {
    return ask(method, this.#at + path, body);
  }

  async go(address) {
    await this.#ask("POST", "/url", { url: address });
  }

  async reload() {
    await this.#ask("POST", "/refresh", {});
  }

  async resize(width, height) {
    await this.#ask("POST", "/window/rect", { width, height });
  }

  /** Runs a function in the page; returns JSON or an element. It gets the arguments, and sees nothing else. */
  run(task, ...values) {
    const script = `return (${task}).apply(null, arguments)`;
    return this.#ask("POST", "/execute/sync", { script, args: values });
  }

  /** Clicks in the middle of an element, as a mouse does. */
  async click(element) {
    await this.#act({
      type: "pointer",
      id: "mouse",
      parameters: { pointerType: "mouse" },
      actions: [
        { type: "pointerMove", duration: 0, origin: element, x: 0, y: 0 },
        { type: "pointerDown", button: 0 },
        { type: "pointerUp", button: 0 },
      ],
    });
  }

  /** Presses keys one after the other: "Enter", or "a" with its character. Keys before a "+" are held: "Control+a". */
  async press(...keys) {
    const press = (key) => {
      const values = key.split(/(?<=.)\+/).map((name) => KEYS[name] ?? name);
      const down = values.map((value) => ({ type: "keyDown", value }));
      return [...down, ...values.toReversed().map((value) => ({ type: "keyUp", value }))];
    };
    await this.#act({ type: "key", id: "keyboard", actions: keys.flatMap(press) });
  }

  /** Gives a file to a field for files. */
  async choose(field, path) {
    await this.#ask("POST", `/element/${field[ELEMENT]}/value`, { text: path });
  }

  /** Returns what the window shows, as PNG. */
  async screenshot() {
    return Buffer.from(await this.#ask("GET", "/screenshot"), "base64");
  }

  /** Goes on inside a frame, or with nothing in the page around it. */
  async enter(frame = null) {
    await this.#ask("POST", "/frame", { id: frame });
  }

  async #act(source) {
    await this.#ask("POST", "/actions", { actions: [source] });
  }
}

/** Reports what a driver refused, and why. */
class Refusal extends Error {
  constructor({ error, message }, asked) {
    super(`${error}: ${message} (${asked})`);
    this.reason = error;
  }

  /** Returns whether an element was removed from the page while it was looked at. */
  get isStale() {
    return this.reason === "stale element reference";
  }
}

/** Asks a driver, and throws what it refuses. */
async function ask(method, address, body, patience = PATIENCE) {
  const response = await fetch(address, {
    method,
    body: body && JSON.stringify(body),
    signal: AbortSignal.timeout(patience),
  });
  const { value } = await response.json();
  if (!response.ok) throw new Refusal(value, `${method} ${new URL(address).pathname}`);
  return value;
}

/** Waits until somebody listens on a port. */
async function listens(port, driver) {
  const until = performance.now() + PATIENCE;
  while (performance.now() < until && driver.exitCode === null) {
    // Refused at once as long as nobody does.
    const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (answer?.ok) return;
  }
  throw new Error("WebKitWebDriver does not answer");
}

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function firstLine(child) {
  for await (const data of child.stdout) return String(data).trim();
  throw new Error(`${child.spawnfile} says nothing`);
}

/** The programs that run, which end with this process at the latest. */
const running = new Set();
process.once("exit", () => running.forEach((child) => child.kill("SIGKILL")));

function start(...how) {
  const child = spawn(...how);
  running.add(child);
  child.once("exit", () => running.delete(child));
  return child;
}

async function end(child) {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGKILL");
  await gone;
}
