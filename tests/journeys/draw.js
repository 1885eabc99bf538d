/**
 * Draws pages as pictures; `cargo xtask pictures` starts it and says which: a JSON array of `{ to, size, page }`, the page
 * being HTML.
 */
import { text } from "node:stream/consumers";

import { chromium } from "@playwright/test";

import config from "./playwright.config.js";

const pictures = JSON.parse(await text(process.stdin));
const browser = await chromium.launch(config.use.launchOptions);
try {
  for (const { to, size, page } of pictures) {
    const [width, height] = size;
    const tab = await browser.newPage({ viewport: { width, height } });
    await tab.setContent(page);
    await tab.screenshot({ path: to, omitBackground: true });
    await tab.close();
  }
} finally {
  await browser.close();
}
