/** Measures the time until somebody can answer, and until they see what an answer leads to. */
import { ask, inNewPage, median, open, PAGES, quantile } from "./pages.js";

const STATEMENTS = 21;

/** The statement after the widget's page about meetings. The other page has none, so this step is not compared. */
const AFTER_THE_MEETINGS = 15;

/** Matches the overload of the highest answer to the first statement and the middle ones to all others. */
const OVERLOAD = /\b57\b/;

const CONDITIONS = { fast: undefined, slow: { latency: 150, throughput: 1.6e6 / 8, cpu: 4 } };

/** Returns each figure by page and condition, the median of `times` visits. */
export async function speed(browser, address, times) {
  const visits = [];
  // The first round warms up server and browser, and does not count.
  for (let round = 0; round <= times; round += 1) {
    // They take turns, so that other load on the machine affects both.
    const names = round % 2 ? Object.keys(PAGES) : Object.keys(PAGES).reverse();
    for (const condition of Object.keys(CONDITIONS)) {
      for (const name of names) {
        const figures = await inNewPage(browser, (page, cdp) => visit(page, cdp, address, name, condition));
        console.error(`${round || "warming up"}: ${name}, ${condition}: ${JSON.stringify(figures)}`);
        if (round > 0) visits.push({ name, condition, figures });
      }
    }
  }
  const of = (name, condition) => {
    const those = visits.filter((visit) => visit.name === name && visit.condition === condition);
    const keys = Object.keys(those[0].figures);
    return Object.fromEntries(keys.map((key) => [key, summary(key, those.map(({ figures }) => figures[key]))]));
  };
  const by = (keys, make) => Object.fromEntries(keys.map((key) => [key, make(key)]));
  return by(Object.keys(PAGES), (name) => by(Object.keys(CONDITIONS), (condition) => of(name, condition)));
}

/** Returns the median, or the greatest shift: a jump is one too many in any of the visits. */
function summary(key, figures) {
  return key === "shift" ? Math.max(...figures) : median(figures);
}

/** Makes one visit, from the address to the result. */
async function visit(page, cdp, address, name, condition) {
  await slowDown(cdp, CONDITIONS[condition]);
  await open(page, address, name);
  const first = await ask(page, "first");
  const took = [first.took];
  for (let number = 2; number < STATEMENTS; number += 1) {
    if (number + 1 === AFTER_THE_MEETINGS) {
      await tap(page, 2, ["statement", AFTER_THE_MEETINGS], ["button", "Next"]);
      if (await ask(page, "sees", "button", "Next")) await tap(page, "Next", ["statement", AFTER_THE_MEETINGS]);
    } else {
      took.push(await tap(page, 2, ["statement", number + 1]));
    }
  }
  let last = await tap(page, 2, ["result"], ["button", "Skip to the result"]);
  if (!(await ask(page, "sees", "result"))) last = await tap(page, "Skip to the result", ["result"]);

  const says = await ask(page, "says");
  if (!OVERLOAD.test(says)) throw new Error(`${name}: an answer was lost on the way to this result: ${says}`);
  return {
    first: first.possible,
    p50: quantile(took, 0.5),
    p95: quantile(took, 0.95),
    result: last,
    ...(await ask(page, "unrest")),
  };
}

/** Taps an answer or a button with the real mouse, and returns the time until one of these things is painted. */
async function tap(page, target, ...things) {
  const { x, y } = await ask(page, "place", target);
  await ask(page, "watch", ...things);
  await page.mouse.click(x, y);
  return ask(page, "told");
}

async function slowDown(cdp, condition) {
  if (!condition) return;
  const { latency, throughput, cpu } = condition;
  await cdp.send("Network.enable");
  await cdp.send("Network.emulateNetworkConditions", {
    offline: false,
    latency,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: cpu });
}
