import { defineConfig } from "@playwright/test";

// A free port, found by `cargo xtask test`.
const port = process.env.JOURNEYS_PORT || "4173";
const address = `http://127.0.0.1:${port}/`;
// Chromium refuses to put root into its sandbox.
const root = process.getuid?.() === 0;

export default defineConfig({
  testDir: ".",
  testMatch: "*.journey.js",
  outputDir: "../results",
  fullyParallel: true,
  workers: 2,
  // One journey in hundreds of runs once lost a key on a busy machine. A second
  // try is counted and told, and a journey that fails twice fails.
  retries: 1,
  forbidOnly: Boolean(process.env.CI),
  reporter: [["list"], ["./closing-line.js"]],
  use: {
    baseURL: address,
    browserName: "chromium",
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
