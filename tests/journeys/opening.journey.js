/** Whoever opens a link, or only the page, changes nothing of what the browser has saved. */
import { setTime } from "./harness.js";
import { keptCheck, FIRST, LATER } from "./history.js";
import { expect, HEADINGS, keptAt, KEY, test, Widget } from "./widget.js";

const PLAIN = "1H40089TNPSD6J56TJJV2G01N6ZFZX";

const BOARD = JSON.stringify({
  board: 1,
  clients: [{ name: "Anna", links: [PLAIN], notes: "Asked for time." }, { name: "Bo" }],
});

/** Every kind of thing that an earlier visit may have left. */
const KEPT = {
  nothing: [],
  "a run under way": [[KEY, ` ${keptAt("expertise-3")}\n`]],
  "a run that is too old": [[KEY, keptAt("expertise-3", { takenOn: "2026-09-01" })]],
  "a finished run that is too old": [[KEY, keptAt("result", { takenOn: "2026-09-01" })]],
  "finished checks": [keptCheck("2026-09-27", FIRST), keptCheck("2026-10-25", LATER, 1)],
  "something damaged": [[KEY, "{not json"], ["leadership-load:check:000007:strange", '{"format":1,"check":{}}']],
  "something newer": [[KEY, keptAt("facts", { instrument: 250 })], ["leadership-load:check:000007:new", '{"format":9}']],
  "something set aside": [["leadership-load:aside:000000", "{not json"], ["leadership-load:board:aside:1", "[]"]],
  "a board": [["leadership-load:board", BOARD]],
  "a damaged board": [["leadership-load:board", '{"board":1,"clients":[{"name":""}]}']],
};

const LINKS = {
  "a plain link": [`#ll=${PLAIN}`, HEADINGS.shared],
  "a damaged link": [`#ll=${PLAIN.slice(0, -4)}`, HEADINGS.damaged],
};

test.beforeAll("somebody seals a link", async ({ browser, baseURL }) => {
  const page = await browser.newPage({ baseURL });
  await setTime(page.context());
  const widget = new Widget(page);
  await widget.open();
  await widget.answerOnly();
  await page.getByLabel("Protect it with six words").check();
  await expect(page.locator(".passphrase")).toBeVisible();
  await expect(widget.link).toHaveValue(/#ll=S/);
  LINKS["a sealed link"] = [new URL(await widget.link.inputValue()).hash, "This link is protected with words"];
  await page.close();
});

/** Lays entries into the storage, and notes whatever a page does to it from then on. */
async function layOut(page, entries) {
  await page.clock.setFixedTime("2026-11-22T12:00:00");
  // A page of this origin without a widget.
  const empty = { contentType: "text/html", body: '<!doctype html><link rel="icon" href="data:,">' };
  await page.route("**/empty", (route) => route.fulfill(empty));
  await page.goto("/empty");
  await page.evaluate((entries) => entries.forEach(([key, text]) => localStorage.setItem(key, text)), entries);
  await page.addInitScript(() => {
    window.writes = [];
    for (const name of ["setItem", "removeItem", "clear"]) {
      const original = Storage.prototype[name];
      Storage.prototype[name] = function (...values) {
        window.writes.push([name, ...values]);
        return original.apply(this, values);
      };
    }
  });
}

/** Returns what is stored, and what was done to it since the page began. */
const storage = (page) => page.evaluate(() => [{ ...localStorage }, window.writes]);

for (const [what, entries] of Object.entries(KEPT)) {
  for (const [where, address] of [
    ["the standalone page", "/"],
    ["a post", "/pages/own-page/"],
  ]) {
    test(`opening a link on ${where} leaves ${what} as it is`, async ({ widget, page }) => {
      await layOut(page, entries);
      const before = Object.fromEntries(entries);
      for (const [link, [fragment, heading]] of Object.entries(LINKS)) {
        await test.step(link, async () => {
          await page.goto("about:blank");
          await page.goto(address + fragment);
          await expect(widget.heading(heading)).toBeVisible();
          // Whatever is done late, too.
          await page.evaluate(() => new Promise((later) => requestIdleCallback(later)));
          expect(await storage(page)).toEqual([before, []]);
        });
      }
    });
  }
}

for (const [what, entries] of Object.entries(KEPT).filter(([what]) => what !== "a run that is too old" && what !== "a finished run that is too old")) {
  test(`opening the page alone leaves ${what} as it is`, async ({ widget, page }) => {
    await layOut(page, entries);
    for (const address of ["/", "/#desk", "/pages/own-page/"]) {
      await page.goto("about:blank");
      await page.goto(address);
      await widget.ready();
      await page.evaluate(() => new Promise((later) => requestIdleCallback(later)));
      expect(await storage(page)).toEqual([Object.fromEntries(entries), []]);
    }
  });
}

test("a run that is too old is forgotten where the page says so, and not before", async ({ widget, page }) => {
  const [[key, run]] = KEPT["a run that is too old"];
  await layOut(page, [[key, run]]);
  await page.goto(`/#ll=${PLAIN}`);
  await expect(widget.heading(HEADINGS.shared)).toBeVisible();
  expect(await storage(page)).toEqual([{ [key]: run }, []]);
  await widget.button("Start my own").click();
  await widget.says("The check that you began on 1 September 2026 is more than 14 days old");
  await expect.poll(() => storage(page)).toEqual([{}, [["removeItem", key]]]);
});

test("a run that another tab began in place of one that is too old stays", async ({ widget, page }) => {
  const [[key, run]] = KEPT["a run that is too old"];
  await layOut(page, [[key, run]]);
  await page.goto(`/#ll=${PLAIN}`);
  await expect(widget.heading(HEADINGS.shared)).toBeVisible();
  const newer = keptAt("overload-2");
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [key, newer]);
  await widget.button("Start my own").click();
  await widget.says("more than 14 days old");
  expect((await storage(page))[0]).toEqual({ [key]: newer });
});
