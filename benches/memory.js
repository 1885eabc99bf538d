/** Measures the memory of a page after a check, and after many. */
import { ask, inNewPage, median, open, PAGES } from "./pages.js";

/** The number of runs after which everything made once, such as compiled code, is there. */
const WARM = 20;

const MANY = 100;

/** The number of collections in a row that have to free no nodes before all is counted. */
const IDLE = 3;

/** Returns by page, in bytes, what a check leaves, and what a hundred more and a hundred mounts and removals add. */
export async function memory(browser, address, times) {
  const found = {};
  for (const name of Object.keys(PAGES)) {
    const visits = [];
    for (let round = 0; round < times; round += 1) {
      visits.push(await inNewPage(browser, (page, cdp) => afterOne(page, cdp, address, name)));
    }
    const growth = (wish) => inNewPage(browser, (page, cdp) => growthOver(page, cdp, address, name, wish));
    found[name] = {
      after: median(visits.map(({ heap, wasm }) => heap + wasm)),
      heap: median(visits.map(({ heap }) => heap)),
      wasm: median(visits.map(({ wasm }) => wasm)),
      checks: await growth("checks"),
    };
    if (name === "ours") found[name].mounts = await growth("mounts");
    console.error(`${name}: ${JSON.stringify(found[name])}`);
  }
  return found;
}

async function afterOne(page, cdp, address, name) {
  await open(page, address, name);
  await ask(page, "check");
  return room(page, cdp);
}

async function growthOver(page, cdp, address, name, wish) {
  await open(page, address, name);
  await ask(page, wish, WARM);
  const before = await room(page, cdp);
  await ask(page, wish, MANY);
  const after = await room(page, cdp);
  return Object.fromEntries(Object.keys(before).map((key) => [key, after[key] - before[key]]));
}

/** Returns the memory in use after garbage collection, in bytes, with the numbers of nodes and listeners. */
export async function room(page, cdp) {
  const collect = async () => {
    await cdp.send("HeapProfiler.collectGarbage");
    return cdp.send("Memory.getDOMCounters");
  };
  // Each collection frees what the next one finds, and now and then one frees nothing before one that does.
  let counted = await collect();
  for (let idle = 0; idle < IDLE; ) {
    const next = await collect();
    idle = next.nodes < counted.nodes ? 0 : idle + 1;
    counted = next;
  }
  const { nodes, jsEventListeners } = counted;
  const { usedSize } = await cdp.send("Runtime.getHeapUsage");
  return { heap: usedSize, wasm: await ask(page, "wasm"), nodes, listeners: jsEventListeners };
}
