import { answer, check, FIRST, keptCheck, LATER, savedBy, seed, seen, stored } from "./history.js";
import { expect, test } from "./harness.js";

const KEEP = "Keep my answers on this device";

test("where storage is full, what was kept stays and the rest is said", async ({ page }) => {
  const { button, keep, rows } = seen(page);
  await seed(page, keptCheck("2026-09-27", FIRST));
  await page.goto("/");
  await expect(rows).toHaveCount(1);
  await page.evaluate(() => {
    const set = Storage.prototype.setItem;
    Storage.prototype.setItem = function (...entry) {
      if (window.isFull) throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
      return set.apply(this, entry);
    };
    window.isFull = true;
  });
  await check(page, LATER);
  await expect(keep).toContainText("There is no room left in this browser’s storage");
  expect(Object.keys(await stored(page))).toEqual([keptCheck("2026-09-27", FIRST)[0]]);
  await page.evaluate(() => (window.isFull = false));
  await button("Try again").click();
  await expect(keep).toContainText("Saved on this device");
  expect(Object.keys(await stored(page))).toHaveLength(3);
});

test("where storage is blocked, the page says so and goes on", async ({ page }) => {
  const { button, keep } = seen(page);
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("The operation is insecure.", "SecurityError");
      },
    });
  });
  await page.goto("/");
  await button(KEEP).click();
  await expect(keep).toContainText("This browser does not let the page save anything");
  await check(page, FIRST);
});

for (const [what, text, says] of [
  ["another hand's text", "{not json", "something outside this page changed it"],
  ["a newer page's", '{"format":2,"check":{"new":true}}', "saved by a newer version of this page"],
]) {
  test(`${what} is left as it is, and offered as a file`, async ({ page }) => {
    const { button, rows, widget } = seen(page);
    const strange = ["leadership-load:check:000007:strange", text];
    const run = ["leadership-load:run", text];
    await seed(page, keptCheck("2026-09-27", FIRST), strange, run);
    await page.goto("/");
    await expect(rows).toHaveCount(1);
    await expect(widget.locator(".unread:visible")).toContainText(says);
    const { text: saved } = await savedBy(page, () => button("Save it as a file").click());
    expect(saved).toBe(`${text}\n${text}\n`);

    // Keeping goes on beside it, and the run that could not be read is set aside.
    await check(page, LATER);
    await expect(seen(page).keep).toContainText("Saved on this device");
    const now = await stored(page);
    expect(now[strange[0]]).toBe(text);
    expect(now["leadership-load:aside:000000"]).toBe(text);
    expect(Object.keys(now).filter((key) => key.startsWith("leadership-load:check:"))).toHaveLength(3);
    await button("Delete saved data").click();
    await expect.poll(() => stored(page)).toEqual({});
  });
}

test("two tabs keep their checks beside each other and show both", async ({ page, context }) => {
  const other = await context.newPage();
  const [here, there] = [seen(page), seen(other)];
  await page.goto("/");
  await other.goto("/");
  await here.button(KEEP).click();
  await check(page, FIRST);
  await expect(there.rows).toHaveCount(1);
  await there.button("Start").click();
  await other.reload();
  await expect(there.heading(/^Your result$/)).toBeVisible();
  await there.button("Start again").click();
  await check(other, LATER);
  await expect(there.keep).toContainText("Saved on this device");
  await expect(here.rows).toHaveCount(1);
  await here.button("Start again").click();
  await expect(here.rows).toHaveCount(2);
});

test("a tab does not write over the run of another one, unless it is told to", async ({ page, context }) => {
  const other = await context.newPage();
  const [here, there] = [seen(page), seen(other)];
  await page.goto("/");
  await here.button(KEEP).click();
  await here.button("Start").click();
  await answer(page, "33", 1);
  await expect(here.widget.locator("#progress:visible")).toContainText("Statements, 3 of 21");
  // The module keeps it, which may come only now.
  await expect(here.keep).toContainText("Saved on this device");
  await other.goto("/");
  await expect(there.widget.locator("#progress:visible")).toContainText("Statements, 3 of 21");
  await here.widget.getByRole("radio").first().focus();
  await answer(page, "1", 3);
  await expect(here.keep).toContainText("Saved on this device");
  const kept = (await stored(page))["leadership-load:run"];

  await there.widget.getByRole("radio").first().focus();
  await answer(other, "4", 3);
  await expect(there.keep).toContainText("Another tab or window saves a check of its own");
  expect((await stored(page))["leadership-load:run"]).toBe(kept);
  await there.button("Keep this one instead").click();
  await expect(there.keep).toContainText("Saved on this device");
  await answer(page, "1", 4);
  await expect(here.keep).toContainText("Another tab or window saves a check of its own");
});

test("what one tab has wiped, another does not bring back", async ({ page, context }) => {
  const other = await context.newPage();
  const [here, there] = [seen(page), seen(other)];
  await page.goto("/");
  await here.button(KEEP).click();
  await here.button("Start").click();
  await expect(here.widget.locator("#progress:visible")).toContainText("Statements, 1 of 21");
  // The module keeps it, which may come only now.
  await expect(here.keep).toContainText("Saved on this device");
  await other.goto("/");
  await there.button("Delete saved data").click();
  await expect(here.keep).toContainText("Not saved");
  await answer(page, "3", 1);
  await expect(here.widget.locator("#progress:visible")).toContainText("Statements, 2 of 21");
  expect(await stored(page)).toEqual({});
});
