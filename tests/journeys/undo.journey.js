/** Every destructive action takes one press, and one more to undo. */
import { BOARD, Coach, JULY, NOVEMBER, SEPTEMBER, test as coaches } from "./coach.js";
import { check, FIRST, keptCheck, LATER, seed, seen, stored } from "./history.js";
import { expect, HEADINGS, keptAt, KEY, test } from "./widget.js";

const CHECKS = [keptCheck("2026-09-27", FIRST), keptCheck("2026-10-25", LATER, 1)];
const NOW = "2026-11-22T12:00:00";

for (const step of ["overload-4", "facts", "result"]) {
  test(`deleting what is saved at ${step} is undone byte for byte`, async ({ widget, page }) => {
    await page.clock.setFixedTime(NOW);
    await seed(page, [KEY, ` ${keptAt(step)}\n`], ...CHECKS, ["leadership-load:aside:000000", "{"]);
    await widget.open();
    await expect(widget.wipe).toBeVisible();
    const before = await stored(page);
    await widget.wipe.click();
    await widget.says("Deleted.");
    await expect(widget.button("Undo")).toBeFocused();
    await expect.poll(() => stored(page)).toEqual({});
    await widget.keyboard.press("Enter");
    await expect(widget.wipe).toBeVisible();
    await expect.poll(() => stored(page)).toEqual(before);
    await expect(widget.element.locator(".keep [tabindex='-1']")).toBeFocused();
    await widget.says("Saved on this device");
  });
}

test("undo is offered until the next act, and what is deleted stays so after it", async ({ widget, page }) => {
  await page.clock.setFixedTime(NOW);
  await seed(page, [KEY, keptAt("overload-4")]);
  await widget.open();
  await widget.wipe.click();
  await expect(widget.button("Undo")).toBeVisible();
  await widget.button("Back").click();
  await widget.isAt(3);
  await expect(widget.button("Undo")).toHaveCount(0);
  await widget.says("Not saved");
  await expect.poll(() => stored(page)).toEqual({});
});

test("forgetting this run leaves the earlier checks, and is undone", async ({ widget, page }) => {
  await page.clock.setFixedTime(NOW);
  await seed(page, [KEY, keptAt("overload-4")], ...CHECKS);
  await widget.open();
  await widget.isAt(4);
  const before = await stored(page);
  await widget.button("Forget this run").click();
  await expect(widget.button("Undo")).toBeFocused();
  await expect.poll(() => stored(page)).toEqual(Object.fromEntries(CHECKS));
  await widget.button("Undo").click();
  await widget.says("Saved on this device");
  await expect.poll(() => stored(page)).toEqual(before);
  await widget.button("Forget this run").click();
  await widget.element.getByRole("radio").first().press("2");
  await widget.isAt(5);
  await expect.poll(() => stored(page)).toEqual(Object.fromEntries(CHECKS));
});

test("starting again is undone, whether the run is kept or not", async ({ widget, page }) => {
  await page.clock.setFixedTime(NOW);
  await widget.open();
  await widget.answerOnly();
  for (const kept of [false, true]) {
    if (kept) {
      await widget.keep.click();
      await widget.says("Saved on this device");
      // The run and its check.
      await expect.poll(async () => Object.keys(await stored(page))).toHaveLength(2);
    }
    const before = await stored(page);
    await widget.button("Start again").click();
    await expect(widget.heading(HEADINGS.start)).toBeFocused();
    await widget.says("Started again.");
    await widget.button("Undo").click();
    await expect(widget.heading(HEADINGS.result)).toBeFocused();
    await expect(widget.scale("Overload")).toContainText("71");
    await expect.poll(() => stored(page)).toEqual(before);
    await expect(widget.button("Start again")).toBeVisible();
  }
});

test("one check is deleted and comes back to its place; so do all of them", async ({ page }) => {
  const { button, history, rows, widget } = seen(page);
  await seed(page, ...CHECKS);
  await page.goto("/");
  await button("Delete the check of 27 September 2026").click();
  await expect(button("Undo")).toBeFocused();
  await expect(rows).toHaveCount(1);
  await button("Undo").click();
  await expect(rows).toHaveCount(2);
  await expect.poll(() => stored(page)).toEqual(Object.fromEntries(CHECKS));
  await expect(history.locator(".status [tabindex]").first()).toBeFocused();

  await button("Delete all my earlier checks").click();
  await expect(history).toContainText("2 checks are deleted.");
  await expect(button("Undo")).toBeFocused();
  await expect.poll(() => stored(page)).toEqual({});
  await expect(widget.locator(".keep").first()).toContainText("Not saved");
  await button("Undo").click();
  await expect(rows).toHaveCount(2);
  await expect.poll(() => stored(page)).toEqual(Object.fromEntries(CHECKS));
  await expect(widget.locator(".keep").first()).toContainText("Saved on this device");
});

test("deleting all earlier checks leaves the one on the screen", async ({ page }) => {
  const { button, heading } = seen(page);
  await seed(page, ...CHECKS);
  await page.goto("/");
  await check(page, LATER);
  await expect(button("Delete all my earlier checks")).toBeVisible();
  await button("Delete all my earlier checks").click();
  await expect(button("Undo")).toBeFocused();
  expect(Object.keys(await stored(page))).toHaveLength(2);
  await page.reload();
  await expect(heading(HEADINGS.result)).toBeVisible();
});

test("what has no room to come back says so, and can be tried again", async ({ widget, page }) => {
  await page.clock.setFixedTime(NOW);
  await seed(page, [KEY, keptAt("overload-4")]);
  await widget.open();
  await widget.wipe.click();
  await page.evaluate(() => {
    const set = Storage.prototype.setItem;
    Storage.prototype.setItem = function (...entry) {
      if (window.isFull) throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
      return set.apply(this, entry);
    };
    window.isFull = true;
  });
  await widget.button("Undo").click();
  await widget.says("It could not be undone: this browser’s storage is full, or closed to this page.");
  await page.evaluate(() => (window.isFull = false));
  await widget.button("Undo").click();
  await widget.says("Saved on this device");
  await expect.poll(() => stored(page)).toEqual({ [KEY]: keptAt("overload-4") });
});

coaches.describe("at the desk", () => {
  const raw = (coach) => coach.page.evaluate((key) => localStorage.getItem(key), BOARD);

  coaches("a link, an event, a client and the board come back to their places", async ({ coach }) => {
    const links = [await coach.link([JULY]), await coach.link([SEPTEMBER]), await coach.link([NOVEMBER])];
    const codes = links.map((link) => link.split("#ll=")[1]);
    await coach.openDeskOver(
      JSON.stringify({
        board: 1,
        clients: [
          { name: "Anna", links: codes, marks: [{ on: "2026-08-01", word: "re-org" }, { on: "2026-09-01", word: "talk" }] },
          { name: "Ben" },
        ],
      }),
    );
    // As this version of the page writes it.
    await coach.addClient("Carl");
    const before = await raw(coach);
    await coach.button("Open Anna").click();
    await coach.element.locator(".manage summary").click();

    const manage = coach.element.locator(".manage");
    await manage.getByRole("button", { name: /: 14 September 2026$/ }).click();
    await expect(coach.button("Undo")).toBeFocused();
    await expect.poll(() => raw(coach)).not.toBe(before);
    await coach.button("Undo").click();
    await expect.poll(() => raw(coach)).toBe(before);
    await expect(manage.locator("[role=status] [tabindex]")).toBeFocused();

    await coach.element.locator(".events").getByRole("button", { name: /re-org$/ }).click();
    await expect(coach.element.locator(".events").getByRole("button", { name: "Undo" })).toBeFocused();
    await expect.poll(() => raw(coach)).not.toBe(before);
    await coach.element.locator(".events").getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => raw(coach)).toBe(before);

    await coach.button("Forget this person").click();
    await expect(coach.heading("Your desk")).toBeFocused();
    await coach.button("Undo").click();
    await expect(coach.button("Open Anna")).toBeVisible();
    await expect.poll(() => raw(coach)).toBe(before);

    await coach.button("Delete the board").click();
    await expect(coach.button("Undo")).toBeFocused();
    await expect.poll(() => coach.stored()).toEqual({});
    await coach.button("Undo").click();
    await expect(coach.button("Open Anna")).toBeVisible();
    await expect.poll(() => raw(coach)).toBe(before);
    // The next act takes the way back away.
    await coach.button("Delete the board").click();
    await coach.button("Keep a board on this device").click();
    await expect(coach.button("Undo")).toHaveCount(0);
  });

  coaches("what was set aside comes back as it was", async ({ coach, page }) => {
    await page.addInitScript(() => {
      // The empty page before has no storage.
      if (origin === "null" || sessionStorage.seeded) return;
      sessionStorage.seeded = "yes";
      localStorage.setItem("leadership-load:board", '{"board":1,"clients":[{"name":""}]}');
      localStorage.setItem("leadership-load:board:aside:3", "[]");
    });
    await coach.openDesk();
    const before = await coach.stored();
    await coach.button("Delete what was set aside").click();
    await expect(coach.button("Undo")).toBeFocused();
    await expect.poll(async () => Object.keys(await coach.stored())).toEqual([BOARD]);
    await coach.button("Undo").click();
    await expect.poll(() => coach.stored()).toEqual(before);
    await coach.button("Delete the board").click();
    await expect.poll(() => coach.stored()).toEqual({});
    await coach.button("Undo").click();
    await expect.poll(() => coach.stored()).toEqual(before);
  });

  /** Has the device be full from now on, or not any more. */
  const fill = (page, isFull) =>
    page.evaluate((isFull) => {
      window.setItem ??= Storage.prototype.setItem;
      Storage.prototype.setItem = function (...entry) {
        if (isFull) throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
        return window.setItem.apply(this, entry);
      };
    }, isFull);

  /** Does something, and gives what tells what has come into the live regions since then, each region by itself. */
  async function announced(coach, done) {
    await coach.element.evaluate((element) => {
      const announced = (window.announced = []);
      window.listening?.disconnect();
      window.listening = new MutationObserver((changes) => {
        const news = changes.flatMap(({ addedNodes, target }) => (addedNodes.length ? [...addedNodes] : [target]));
        const elements = news.map((node) => (node instanceof Element ? node : node.parentElement));
        const regions = elements.map((element) => element?.closest("[role=status], [role=alert]"));
        announced.push(...new Set(regions.filter(Boolean)));
      });
      window.listening.observe(element.shadowRoot, { childList: true, characterData: true, subtree: true });
    });
    await done();
    return () => coach.element.evaluate(() => window.announced.map((region) => region.innerText));
  }

  for (const [what, takeAway] of [
    ["a client", async (coach) => {
      await coach.button("Open Anna").click();
      await coach.element.locator(".manage summary").click();
      await coach.button("Forget this person").click();
    }],
    ["the board", (coach) => coach.button("Delete the board").click()],
  ]) {
    coaches(`where ${what} has no room to come back, that is said once each time, and it can be tried again`, async ({ coach, page }) => {
      await coach.openDeskOver(JSON.stringify({ board: 1, clients: [{ name: "Anna" }, { name: "Ben" }] }));
      // As this version of the page writes it.
      await coach.addClient("Carl");
      const before = await raw(coach);
      await takeAway(coach);
      await expect(coach.button("Undo")).toBeVisible();
      await fill(page, true);
      for (let time = 1; time <= 2; time += 1) {
        const said = await announced(coach, () => coach.button("Undo").click());
        await expect.poll(said).toEqual([expect.stringContaining("It could not be undone. There is no room left on this device")]);
        await expect(coach.button("Undo")).toBeFocused();
        await expect(coach.element.getByRole("alert")).toHaveCount(0);
      }
      await fill(page, false);
      await coach.button("Undo").click();
      await expect(coach.says("It is back, as it was.")).toBeFocused();
      await expect.poll(() => raw(coach)).toBe(before);
    });
  }

  coaches("an event that can't be removed is there, and none is lost from its fields", async ({ coach, page }) => {
    await coach.openDeskOver(JSON.stringify({ board: 1, clients: [{ name: "Anna", marks: [{ on: "2026-08-01", word: "re-org" }] }] }));
    await coach.button("Open Anna").click();
    await fill(page, true);
    const events = coach.element.locator(".events");
    await events.getByRole("button", { name: /re-org$/ }).click();
    await expect(coach.element.getByRole("alert")).toContainText("There is no room left on this device");
    await expect(coach.says("It is back, as it was.")).toHaveCount(0);
    await expect(coach.button("Undo")).toHaveCount(0);
    await expect(events.getByText("re-org")).toBeVisible();
    await coach.addEvent("2026-10-01", "new lead");
    await expect(events.getByLabel("Short word")).toHaveValue("new lead");
    await fill(page, false);
    await coach.button("Add the event").click();
    await expect(events.getByRole("listitem")).toHaveCount(2);
  });

  coaches("a board that another tab began meanwhile is joined, not written over", async ({ coach, page }) => {
    await coach.openBoard();
    await coach.addClient("Anna");
    await coach.button("Delete the board").click();
    const other = new Coach(await page.context().newPage());
    await other.openBoard();
    await other.addClient("Ben");
    await expect(coach.button("Open Ben")).toBeVisible();
    await coach.button("Undo").click();
    await expect(coach.button("Open Anna")).toBeVisible();
    await expect(coach.button("Open Ben")).toBeVisible();
  });
});
