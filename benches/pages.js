/** Opens the pages that are compared, each as somebody who has never been there. */
import { person } from "./person.js";

/** Names the folders of the pages: ours is the post with the widget. */
export const PAGES = { ours: "post", byHand: "by-hand" };

/** Limits the time that anything may take, in milliseconds. */
const PATIENCE = 60_000;

/** Runs `act` in a page of a browser without cache or history, and closes it. */
export async function inNewPage(browser, act) {
  const context = await browser.newContext({ viewport: { width: 800, height: 1000 } });
  try {
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    page.on("pageerror", (error) => console.error(`the page says: ${error}`));
    await page.addInitScript(person);
    return await act(page, await context.newCDPSession(page));
  } finally {
    await context.close();
  }
}

/** Opens a page without waiting for anything in it. */
export async function open(page, address, name) {
  await page.goto(`${address}pages/${PAGES[name]}/`, { waitUntil: "commit" });
}

/** Calls a function of `window.person`, which goes by the page's own clock. */
export function ask(page, wish, ...given) {
  const answer = page.evaluate(([wish, given]) => window.person[wish](...given), [wish, given]);
  const late = new Promise((_, reject) => {
    const timer = setTimeout(() => reject(new Error(`${page.url()}: waited too long for ${wish} ${given}`)), PATIENCE);
    answer.finally(() => clearTimeout(timer)).catch(() => {});
  });
  return Promise.race([answer, late]);
}

/** Returns the figure in the middle. */
export function median(figures) {
  return quantile(figures, 0.5);
}

/** Returns the least figure that this part of them does not exceed. */
export function quantile(figures, part) {
  const sorted = figures.toSorted((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)];
}
