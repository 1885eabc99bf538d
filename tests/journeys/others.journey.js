/** Tests what another widget, another tab or the page itself does to saved data. */
import { BOARD, Coach } from "./coach.js";
import { FIRST, keptCheck, LATER, seed, seen, stored } from "./history.js";
import { open, drawn } from "./pages/guest.js";
import { expect, HEADINGS, keptAt, KEY, LEADER, test, Widget } from "./widget.js";

const SAVED = "Saved on this device";
const NOT_SAVED = "Not saved";

/** Two widgets on one page, one of which may speak another language and so have a module of its own. */
async function two(page, lang) {
  await page.clock.setFixedTime(`${LEADER.takenOn}T12:00:00`);
  await page.setViewportSize({ width: 800, height: 3000 });
  await page.addInitScript((lang) => {
    addEventListener("DOMContentLoaded", () => {
      document.querySelector("#two").remove();
      if (lang) document.querySelector("#three").lang = lang;
    });
  }, lang);
  await open(page, "many");
  await drawn(page, 2);
  return ["#one", "#three"].map((id) => {
    const widget = new Widget(page);
    widget.element = page.locator(id);
    return widget;
  });
}

for (const lang of [undefined, "de"]) {
  test(`what one widget has wiped, another on the page does not bring back${lang ? `, in ${lang} neither` : ""}`, async ({ page }) => {
    await seed(page, [KEY, keptAt("again", { again: null })]);
    const [one, three] = await two(page, lang);
    await expect(one.element.locator(".keep").first()).toContainText(SAVED);
    await one.button("Delete saved data").click();
    await expect(three.element.locator(".keep").first()).toContainText(lang ? "Nicht gespeichert" : NOT_SAVED);
    expect(await stored(page)).toEqual({});
    // The last answer of the run.
    await three.element.getByRole("radio").nth(2).press("3");
    await expect(three.element.locator(".result h2")).toBeVisible();
    expect(await stored(page)).toEqual({});
    await page.reload();
    await drawn(page, 2);
    await expect(one.heading(HEADINGS.start)).toBeVisible();
    expect(await stored(page)).toEqual({});
  });
}

test("what one widget brings back, the other has again, too", async ({ page }) => {
  await seed(page, [KEY, keptAt("overload-4")]);
  const [one, three] = await two(page);
  await one.button("Delete saved data").click();
  await expect(three.element.locator(".keep").first()).toContainText(NOT_SAVED);
  await one.button("Undo").click();
  await expect(three.element.locator(".keep").first()).toContainText(SAVED);
  expect(await stored(page)).toEqual({ [KEY]: keptAt("overload-4") });
});

test("a widget whose run another one has gone on with says that it is not kept", async ({ page }) => {
  await seed(page, [KEY, keptAt("overload-4")]);
  const [one, three] = await two(page);
  await one.element.getByRole("radio").first().press("3");
  await expect(three.element.locator(".keep").first()).toContainText("Another tab or window saves a check of its own");
  await expect(one.element.locator(".keep").first()).toContainText(SAVED);
});

for (const [how, clear] of [
  ["everything", () => localStorage.clear()],
  ["the run", (key) => localStorage.removeItem(key)],
]) {
  for (const checks of [[], [keptCheck("2026-09-27", FIRST)]]) {
    test(`a page script that removes ${how}${checks.length ? " beside checks" : ""} has it stay removed`, async ({ widget, page }) => {
      await page.clock.setFixedTime(`${LEADER.takenOn}T12:00:00`);
      await seed(page, [KEY, keptAt("again", { again: null })], ...checks);
      await widget.open();
      await widget.says(SAVED);
      await page.evaluate(clear, KEY);
      const left = await stored(page);
      await widget.option(2).click();
      await expect(widget.heading(HEADINGS.result)).toBeVisible();
      await widget.says("This result is not saved");
      expect(await stored(page)).toEqual(left);
    });
  }
}

for (const event of ["pageshow", "focus", "visibilitychange"]) {
  test(`a page that comes back (${event}) says what is so by then`, async ({ widget, page }) => {
    await page.clock.setFixedTime(`${LEADER.takenOn}T12:00:00`);
    await seed(page, [KEY, keptAt("overload-4")], keptCheck("2026-09-27", FIRST));
    await widget.open();
    await widget.says(SAVED);
    await page.evaluate((event) => {
      localStorage.clear();
      const target = event === "visibilitychange" ? document : window;
      target.dispatchEvent(new Event(event, { bubbles: true }));
    }, event);
    await widget.says(NOT_SAVED);
    await widget.saysNothingOf(SAVED);
    await expect(widget.button("Forget this run")).toHaveCount(0);
  });
}

test("a desk that comes back shows the board as it is by then", async ({ page }) => {
  const coach = new Coach(page);
  await coach.openBoard();
  await coach.addClient("Anna");
  await page.evaluate((key) => {
    localStorage.setItem(key, '{"board":1,"clients":[{"name":"Ben"}]}');
    dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
  }, BOARD);
  await expect(coach.button("Open Ben")).toBeVisible();
  await expect(coach.button("Open Anna")).toHaveCount(0);
});

/** Has the storage take so many more entries, and then no more. */
const fillUpAfter = (page, count) =>
  page.evaluate((count) => {
    const set = Storage.prototype.setItem;
    Storage.prototype.setItem = function (...entry) {
      if (count === 0) throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
      count -= 1;
      return set.apply(this, entry);
    };
  }, count);

test("where storage fills up while checks are imported, the page says how many are saved", async ({ page }) => {
  const { button, history, rows } = seen(page);
  await page.goto("/");
  const checks = [FIRST, LATER, FIRST].map((answers, index) => {
    const [, text] = keptCheck(`2026-0${index + 7}-20`, answers);
    return JSON.parse(text).check;
  });
  await fillUpAfter(page, 2);
  await page.getByText("Checks as files").click();
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), button("Import checks from a file").click()]);
  await chooser.setFiles({ name: "checks.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(checks)) });
  await expect(history).toContainText("New checks in the file: 3. Saved: 2. The others are not saved.");
  await expect(rows).toHaveCount(2);
  expect(Object.keys(await stored(page))).toHaveLength(2);
});

test("where storage is too full for a board that is imported, the desk says that none of it is saved", async ({ page }) => {
  const coach = new Coach(page);
  await coach.openBoard();
  await coach.addClient("Anna");
  const before = await coach.board();
  await fillUpAfter(page, 0);
  await coach.bringIn('{"board":1,"clients":[{"name":"Ben"},{"name":"Carl"}]}');
  await expect(coach.says("nothing of the file was saved. Clients in it: 2.")).toBeVisible();
  await expect(coach.button("Open Anna")).toBeVisible();
  await expect(coach.button("Open Ben")).toHaveCount(0);
  expect(await coach.board()).toEqual(before);
});
