/** Many checks and many widgets leave nothing behind. */
import { room } from "../../../benches/memory.js";
import { person } from "../../../benches/person.js";
import { expect, test } from "../harness.js";
import { open } from "./guest.js";

/** The number after which everything is there that is made once, such as compiled code. */
const WARM = 60;

const MANY = 100;

/** The memory that the browser itself keeps of so many, in bytes: a page without a framework keeps half as much. */
const FLAT = 100_000;

for (const [what, wish] of [["checks, one after the other,", "checks"], ["mounts and removals", "mounts"]]) {
  test(`a hundred ${what} leave no listeners, no nodes and no growing memory`, async ({ page, context }) => {
    // A minute or two on a machine that does nothing else.
    test.setTimeout(900_000);
    await page.addInitScript(person);
    await open(page, "leaks");
    const browser = await context.newCDPSession(page);
    const many = (count) => page.evaluate(([wish, count]) => window.person[wish](count), [wish, count]);
    await page.evaluate(() => document.querySelector("main").append(document.createElement("leadership-load")));

    await many(WARM);
    const before = await room(page, browser);
    await many(MANY);
    // Once, on a busy machine, the nodes of the last widget were freed only after the count. A leak is never freed.
    await expect(async () => {
      const after = await room(page, browser);
      const growth = Object.fromEntries(Object.keys(before).map((name) => [name, after[name] - before[name]]));
      console.log(`after a hundred ${what} ${JSON.stringify(growth)}, of ${JSON.stringify(before)}`);
      expect(growth.listeners).toBeLessThanOrEqual(0);
      expect(growth.nodes).toBeLessThanOrEqual(5);
      expect(growth.wasm).toBe(0);
      expect(growth.heap).toBeLessThan(FLAT);
    }).toPass({ timeout: 10_000 });
  });
}
