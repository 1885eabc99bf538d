/**
 * Measures the widget and the page that is written by hand, in turn, in a real browser; `cargo xtask bench` starts it:
 * `node benches/measure.js <address> <times> speed memory`. Prints the figures as JSON.
 */
import { createRequire } from "node:module";
import { cpus } from "node:os";

import config from "../tests/journeys/playwright.config.js";
import { memory } from "./memory.js";
import { speed } from "./speed.js";

// Playwright is one of the journeys' packages.
const { chromium } = createRequire(new URL("../tests/journeys/", import.meta.url))("@playwright/test");

const [address, times, ...sections] = process.argv.slice(2);
const browser = await chromium.launch(config.use.launchOptions);
const found = {
  day: new Date().toISOString().slice(0, 10),
  machine: `${cpus().length} cores (${cpus()[0].model.trim()}), Chromium ${browser.version()}`,
};
try {
  if (sections.includes("speed")) found.speed = await speed(browser, address, Number(times));
  if (sections.includes("memory")) found.memory = await memory(browser, address, Number(times));
} finally {
  await browser.close();
}
console.log(JSON.stringify(found));
