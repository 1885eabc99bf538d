/** The choice to go on after "Next" and not by itself: an answer is marked, and nothing moves until somebody goes on. */
import { drawn, holdModule, open } from "./pages/guest.js";
import { expect, HEADINGS, keptAt, KEY, LEADER, STATEMENTS, test, Widget } from "./widget.js";

const { overload, expertise } = LEADER.answers;

const waits = (widget) => widget.button("Wait after each answer");
const goesOn = (widget) => widget.button("Go on by itself");
const next = (widget) => widget.button("Next");

/** Opens the first statement with the choice made. */
async function startSlowly(widget) {
  await widget.open();
  await widget.start();
  await waits(widget).click();
  await expect(goesOn(widget)).toBeFocused();
}

test("a tap marks, another one marks anew, and Next goes on with the last", async ({ widget }) => {
  await startSlowly(widget);
  await expect(next(widget), "there is nothing to go on with").toBeDisabled();
  // Within the card, for a browser may scroll to what is pressed.
  const places = () =>
    widget.card.evaluate((card) => {
      const top = (part) => part.getBoundingClientRect().y;
      return [...card.querySelectorAll("button, label")].map((part) => Math.round(top(part) - top(card)));
    });
  const before = await places();
  await widget.option(3).click();
  await expect(widget.radio(3)).toBeChecked();
  await widget.option(1).click();
  await expect(widget.radio(1)).toBeChecked();
  await widget.isAt(1);
  expect(await places(), "nothing moves").toEqual(before);
  await next(widget).click();
  await widget.isAt(2);
  await widget.button("Back").click();
  await expect(widget.radio(1)).toBeChecked();
});

test("a key marks and has the focus go along, Space marks, and Enter goes on", async ({ widget }) => {
  await startSlowly(widget);
  await widget.radio(0).focus();
  await widget.keyboard.press("4");
  await expect(widget.radio(3)).toBeChecked();
  await expect(widget.radio(3)).toBeFocused();
  await widget.keyboard.press("Enter");
  await widget.isAt(2);
  await expect(widget.radio(0)).toBeFocused();
  await widget.keyboard.press("Enter");
  await expect(widget.radio(0), "nothing was marked that could go on").toBeChecked();
  await widget.isAt(2);
  await widget.keyboard.press("ArrowDown");
  await widget.keyboard.press("ArrowDown");
  await expect(widget.radio(2)).toBeChecked();
  await widget.keyboard.press("Enter");
  await widget.isAt(3);
  await widget.keyboard.press("Space");
  await expect(widget.radio(0)).toBeChecked();
  await widget.isAt(3);
  await widget.keyboard.press("0");
  await widget.isAt(4);
  await widget.keyboard.press("Backspace");
  await expect(widget.button("did not come up")).toHaveAttribute("aria-pressed", "true");
  await widget.keyboard.press("Backspace");
  await expect(widget.radio(2)).toBeChecked();
});

test("what is marked and not gone on with is no answer", async ({ widget, page }) => {
  await startSlowly(widget);
  await widget.keep.click();
  await widget.option(4).click();
  await next(widget).click();
  await widget.isAt(2);
  await widget.option(2).click();
  await widget.button("Back").click();
  await widget.isAt(1);
  const { step, responses, pace } = JSON.parse(await page.evaluate((key) => localStorage.getItem(key), KEY));
  expect([step, pace, ...responses.overload.slice(0, 2)]).toEqual(["overload-1", "after-next", 4, null]);
});

test("gone back to by itself, an answer goes on at once", async ({ widget }) => {
  await startSlowly(widget);
  await goesOn(widget).click();
  await expect(waits(widget)).toBeVisible();
  await widget.option(2).click();
  await widget.isAt(2);
});

test("a whole run so comes to the same result", async ({ widget }) => {
  await startSlowly(widget);
  for (const [index, value] of [...overload, ...expertise].entries()) {
    await widget.isAt(index + 1);
    await widget.option(value).click();
    await next(widget).click();
  }
  await widget.field("meetings").fill("1");
  await next(widget).click();
  await widget.button("Skip to the result").click();
  await expect(widget.scale("Overload")).toContainText("71");
  await expect(widget.scale("Expertise gap")).toContainText("46");
});

test("the choice is kept with the yes, and outlives starting again; without the yes it is for this run", async ({ widget, page }) => {
  await startSlowly(widget);
  await page.reload();
  await widget.ready();
  await widget.start();
  await expect(waits(widget), "nothing was kept").toBeVisible();
  await waits(widget).click();
  await widget.keep.click();
  await expect(widget.wipe).toBeVisible();
  await page.reload();
  await widget.ready();
  await expect(goesOn(widget)).toBeVisible();
  for (const value of [...overload, ...expertise]) {
    await widget.option(value).click();
    await next(widget).click();
  }
  await next(widget).click();
  for (let number = 15; number <= 21; number += 1) {
    await widget.isAt(number);
    await widget.button("did not come up").click();
  }
  await widget.button("Skip to the result").click();
  await widget.button("Start again").click();
  await widget.start();
  await expect(goesOn(widget)).toBeVisible();
  await page.reload();
  await widget.ready();
  await expect(goesOn(widget)).toBeVisible();
});

test("a run that has become too old leaves the choice behind", async ({ widget, page }) => {
  await widget.openKept(keptAt("expertise-3", { takenOn: "2026-01-10", pace: "after-next" }));
  await expect(widget.heading(HEADINGS.start)).toBeVisible();
  await page.reload();
  await widget.ready();
  await widget.start();
  await expect(goesOn(widget)).toBeVisible();
});

test("an answer that is changed from the list waits, too", async ({ widget }) => {
  await widget.openKept(keptAt("again", { pace: "after-next" }));
  await widget.button("Look over my answers").click();
  await widget.button(`Change: ${STATEMENTS[3]}`).click();
  await widget.option(4).click();
  await widget.says("Changing statement 4 of 21.");
  await next(widget).click();
  await expect(widget.heading(HEADINGS.answers)).toBeVisible();
});

for (const [how, mark] of [
  ["a tap", (widget) => widget.option(3).click()],
  ["a tap on the circle", (widget) => widget.radio(3).click()],
  ["a key", (widget) => widget.keyboard.press("4")],
]) {
  test(`chosen before the module is there, ${how} marks already`, async ({ page }) => {
    const release = await holdModule(page);
    const widget = new Widget(page);
    await open(page, "plain");
    await widget.start();
    await widget.option(0).click();
    await widget.isAt(2);
    await waits(widget).click();
    await mark(widget);
    await expect(widget.radio(3)).toBeChecked();
    await widget.isAt(2);
    release();
    await drawn(widget.element);
    await widget.isAt(2);
    await expect(widget.radio(3)).toBeChecked();
    await next(widget).click();
    await widget.isAt(3);
    await widget.option(2).click();
    await expect(next(widget)).toBeVisible();
    await widget.isAt(3);
  });
}
