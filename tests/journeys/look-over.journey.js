/** Looking over the answers before the result: a list that one may pass by, and to which each change comes back. */
import { AGAIN, expect, HEADINGS, isLaid, keptAt, LEADER, STATEMENTS, test } from "./widget.js";

const LIST = HEADINGS.answers;
const { overload, expertise, isolation } = LEADER.answers;

/** The line of a statement in the list, from 1. */
const line = (widget, number) => widget.element.getByRole("listitem").filter({ hasText: STATEMENTS[number - 1] });

/** Opens a run that is kept at a step, and the list from there. */
async function lookOver(widget, step = "again", changes = {}) {
  await widget.openKept(keptAt(step, changes));
  await widget.button("Look over my answers").click();
  await expect(widget.heading(LIST)).toBeFocused();
}

async function change(widget, number) {
  await widget.button(`Change: ${STATEMENTS[number - 1]}`).click();
  await expect(widget.group(STATEMENTS[number - 1])).toBeVisible();
  await widget.says(`Changing statement ${number} of 21.`);
}

test("every statement stands with its answer below its scale, and what was skipped or not answered says so", async ({ widget }) => {
  const responses = { overload: ["skipped", ...overload.slice(1)], expertise: [null, ...expertise.slice(1)], isolation };
  await lookOver(widget, "again", { responses });
  for (const scale of ["Overload", "Expertise gap", "Isolation"]) await expect(widget.heading(scale)).toBeVisible();
  await expect(widget.element.getByRole("listitem")).toHaveCount(21);
  await expect(line(widget, 1)).toContainText("did not come up");
  await expect(line(widget, 2)).toContainText("about three quarters of the time");
  await expect(line(widget, 8)).toContainText("no answer");
  await expect(line(widget, 15)).toContainText("in all or almost all of them");
});

test("a statement is changed by its key, comes back to its line, and counts", async ({ widget }) => {
  await lookOver(widget);
  await change(widget, 4);
  await expect(widget.radio(overload[3])).toBeChecked();
  await widget.keyboard.press("5");
  await expect(widget.heading(LIST)).toBeVisible();
  await expect(line(widget, 4)).toContainText("always or almost always");
  await expect(widget.button(`Change: ${STATEMENTS[3]}`), "one goes on from there").toBeFocused();
  await change(widget, 16);
  await widget.button("did not come up").click();
  await expect(line(widget, 16)).toContainText("did not come up");
  await widget.button("Show the result").click();
  await expect(widget.heading(HEADINGS.result)).toBeVisible();
  await expect(widget.scale("Isolation")).toContainText("six");
});

for (const [step, place] of [
  ["facts", (widget) => widget.heading(HEADINGS.facts)],
  ["disciplines", (widget) => widget.heading(HEADINGS.disciplines)],
  ["again", (widget) => widget.group(AGAIN)],
]) {
  test(`Back leads from a statement to the list, and from the list to the ${step} where it was asked for`, async ({ widget }) => {
    await lookOver(widget, step);
    await change(widget, 21);
    await widget.keyboard.press("Backspace");
    await expect(widget.heading(LIST)).toBeVisible();
    await expect(line(widget, 21)).toContainText("in about three quarters");
    await widget.button("Back").click();
    await expect(place(widget)).toBeVisible();
  });
}

test("the browser's Back and Forward go through the list, and the result leads back to before it", async ({ widget, page }) => {
  await lookOver(widget, "disciplines");
  await change(widget, 2);
  await page.goBack();
  await expect(widget.heading(LIST)).toBeVisible();
  await page.goForward();
  await expect(widget.group(STATEMENTS[1])).toBeVisible();
  const before = await page.evaluate(() => history.length);
  await widget.option(0).click();
  await expect(widget.heading(LIST)).toBeVisible();
  await change(widget, 3);
  await widget.option(0).click();
  await expect(widget.heading(LIST)).toBeVisible();
  await isLaid(page, "look-over");
  expect(await page.evaluate(() => history.length), "the list is one entry, whatever is changed").toBe(before);
  await widget.button("Skip to the result").click();
  await expect(widget.heading(HEADINGS.result)).toBeVisible();
  await isLaid(page, "result");
  await page.goBack();
  await expect(widget.heading(HEADINGS.disciplines)).toBeVisible();
});

for (const step of ["facts", "disciplines"]) {
  test(`looked over from the ${step}, where questions are still to come, Next leads back to them and not past them`, async ({ widget }) => {
    await lookOver(widget, step);
    await expect(widget.button("Show the result")).toHaveCount(0);
    await widget.button("Next").click();
    await expect(widget.heading(HEADINGS[step])).toBeVisible();
  });
}

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test("whoever changed a statement far down finds it in sight again", async ({ widget, page }) => {
    await lookOver(widget);
    for (const number of [17, 9]) {
      await change(widget, number);
      await widget.option(2).click();
      await expect(widget.button(`Change: ${STATEMENTS[number - 1]}`)).toBeFocused();
      await expect(widget.button(`Change: ${STATEMENTS[number - 1]}`)).toBeInViewport();
    }
    await change(widget, 20);
    await page.goBack();
    await expect(widget.button(`Change: ${STATEMENTS[19]}`)).toBeInViewport();
  });
});

test("a reload in the midst of a change goes on there, and comes back to the list", async ({ widget, page }) => {
  await lookOver(widget, "facts");
  await change(widget, 9);
  await page.reload();
  await widget.ready();
  await widget.says("Changing statement 9 of 21.");
  await widget.option(4).click();
  await expect(line(widget, 9)).toContainText("always or almost always");
  await page.reload();
  await expect(line(widget, 9)).toContainText("always or almost always");
  await widget.button("Back").click();
  await expect(widget.heading(HEADINGS.facts)).toBeVisible();
});

test("an answer that was taken back stands there as none", async ({ widget }) => {
  await lookOver(widget);
  await change(widget, 5);
  await widget.button("Clear my answer").click();
  await widget.button("Back").click();
  await expect(line(widget, 5)).toContainText("no answer");
});

test("without meetings, the list has no statements about them, and nobody has to see it", async ({ widget }) => {
  await widget.open();
  await widget.answerAll({ overload, expertise }, 1);
  await widget.button("Look over my answers").click();
  await expect(widget.element.getByRole("listitem")).toHaveCount(14);
  await expect(widget.heading("Isolation")).toHaveCount(0);
  await widget.button("Back").click();
  await widget.button("Skip to the result").click();
  await expect(widget.heading(HEADINGS.result)).toBeVisible();
});

test("figures that can't be are told before the list", async ({ widget }) => {
  await widget.openKept(keptAt("facts"));
  await widget.fillFacts({ seats: 99 });
  await widget.button("Look over my answers").click();
  await expect(widget.field("seats")).toBeFocused();
  await expect(widget.heading(HEADINGS.facts)).toBeVisible();
});

for (const leads of ["Look over my answers", "Skip to the result", "Next"]) {
  test(`“${leads}” stops where two disciplines are chosen, and takes in a name that was typed`, async ({ widget }) => {
    const disciplines = [{ name: "design" }, { name: "security" }];
    await widget.openKept(keptAt("disciplines", { disciplines }));
    await widget.button(leads).click();
    await expect(widget.element.getByRole("checkbox").first()).toBeFocused();
    await expect(widget.heading(HEADINGS.disciplines)).toBeVisible();
    await widget.element.getByRole("textbox").fill("Field service");
    await widget.button(leads).click();
    await expect(widget.element.getByRole("checkbox", { name: "Field service" })).toBeChecked();
    await expect(widget.heading(HEADINGS.disciplines)).toBeVisible();
    await widget.button(leads).click();
    await expect(widget.heading(HEADINGS.disciplines)).toHaveCount(0);
  });
}
