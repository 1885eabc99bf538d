import { defineConfig } from "@playwright/test";

// A free port, found by `cargo xtask test`.
const port = process.env.JOURNEYS_PORT || "4173";
const address = `http://127.0.0.1:${port}/`;
// Chromium refuses to put root into its sandbox.
const root = process.getuid?.() === 0;

/** Names what people do all the time, which Firefox walks too; the rest needs what only Chromium lets a test see. */
const EVERYWHERE = [
  "coach",
  "damaged-link",
  "filled",
  "keys",
  "next-step",
  "pace",
  "pages/contract",
  "pages/first-statements",
  "run-by-keyboard",
  "run-by-mouse",
  "share",
  "steady-card",
];

const WEBKIT = "**/webkit/*.journey.js";
/** Set by `cargo xtask test`; without it, the one in Debian's place. */
const program = process.env.WEBKIT ?? "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser";

export default defineConfig({
  testDir: ".",
  testMatch: "*.journey.js",
  outputDir: "../results",
  fullyParallel: true,
  workers: 2,
  // Enough for a machine that is three times slower than ours, or busy with something else.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [["list"], ["./closing-line.js"]],
  use: {
    baseURL: address,
    screenshot: "only-on-failure",
    launchOptions: {
      // Set by `cargo xtask test`; without it, the browser that Playwright keeps for itself.
      executablePath: process.env.CHROMIUM || undefined,
      chromiumSandbox: !root,
      // A browser by itself asks its maker's servers for this and that.
      args: [
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-gpu",
        "--disable-quic",
        "--disable-sync",
        "--no-first-run",
      ],
    },
  },
  projects: [
    {
      name: "chromium",
      testIgnore: WEBKIT,
      // Without motion a colour that changes is never read on its way.
      use: { browserName: "chromium", contextOptions: { reducedMotion: "reduce" } },
    },
    {
      // Playwright 1.65 asks a Firefox for what the long-term one of today does not know. package.json names its core as
      // well, of which axe would bring a newer one.
      name: "firefox",
      testMatch: EVERYWHERE.map((name) => `**/journeys/${name}.journey.js`),
      grepInvert: /@chromium/,
      use: {
        browserName: "firefox",
        // The one that people have, and not one of Playwright's own.
        channel: "moz-firefox",
        launchOptions: {
          // Set by `cargo xtask test`; without it, the one in the usual place.
          executablePath: process.env.FIREFOX || undefined,
          // As on phones: on top of the page, and not beside it.
          firefoxUserPrefs: { "ui.useOverlayScrollbars": 1 },
        },
      },
    },
    // WebKit, which Safari is built on, by journeys of its own (webkit/driver.js says why), one at a time. Left out where
    // `cargo xtask test` finds none.
    ...(program ? [{ name: "webkit", testMatch: WEBKIT, workers: 1, use: { program } }] : []),
  ],
  webServer: {
    command: `cargo xtask serve --no-build --pages --port ${port}`,
    cwd: "../..",
    url: address,
    // By hand, the server may have to be compiled first.
    timeout: 300_000,
    stdout: "ignore",
    stderr: "pipe",
  },
});
