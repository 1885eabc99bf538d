/** Tests the one thing that somebody tries next: from the result over the next check to the coach's page. */
import { check, FIRST, keptCheck, LATER, savedBy, seed, seen, stored } from "./history.js";
import { expect, test } from "./harness.js";

const OWN = "If a seat stays empty for two weeks, then I will name an acting lead.";

/** The parts of a result that have to do with its steps. */
function steps(page) {
  const { widget, button } = seen(page);
  const suggestions = widget.locator(".suggestions");
  const form = widget.locator(".step-form");
  return {
    suggestions,
    form,
    step: widget.locator(".next-step"),
    last: widget.locator(".look-back"),
    text: form.getByLabel("What I will try"),
    day: form.getByLabel("By which day"),
    save: button("Save the step"),
    async write(text, day) {
      await button("Write a next step of my own").click();
      await form.getByLabel("What I will try").fill(text);
      if (day) await form.getByLabel("By which day").fill(day);
      await button("Save the step").click();
      await expect(widget.locator(".next-step")).toContainText(text);
    },
  };
}

/** The checks that are kept on the device. */
async function keptChecks(page) {
  const entries = Object.entries(await stored(page)).filter(([key]) => key.startsWith("leadership-load:check:"));
  return entries.map(([, text]) => JSON.parse(text).check);
}

/** A check that an earlier visit has kept with a step. */
function keptWithStep(takenOn, step) {
  const [key, text] = keptCheck(takenOn, FIRST);
  const kept = JSON.parse(text);
  return [key, JSON.stringify({ ...kept, check: { ...kept.check, step } })];
}

test("a suggestion is taken as the next step, in one's own words, and stands at the top", async ({ page }) => {
  const { button, heading } = seen(page);
  const { step, suggestions, text, save } = steps(page);
  await page.goto("/");
  await check(page, FIRST);
  await expect(step).toHaveCount(0);

  const take = suggestions.getByRole("button", { name: /^Take this as my next step: Rank the empty leadership seats/ });
  await take.click();
  await expect(text).toBeFocused();
  await expect(text).toHaveValue(
    "I will rank the empty leadership seats by the hours they cost me, and name an acting lead for the top one.",
  );
  await expect(take).toHaveAttribute("aria-expanded", "true");
  await text.fill("I will ask the chair how the team wants to hear my areas.");
  await save.click();
  await expect(text).toHaveCount(0);
  await expect(step).toContainText("I will ask the chair how the team wants to hear my areas.");
  await expect(heading("Next step")).toBeFocused();
  await expect(step).toBeInViewport();

  await button("Change").click();
  await expect(text).toHaveValue("I will ask the chair how the team wants to hear my areas.");
  await button("Cancel").click();
  await expect(step).toContainText("I will ask the chair");

  await button("Remove").click();
  await expect(step).toContainText("The step is removed.");
  await expect(button("Undo")).toBeFocused();
  await button("Undo").click();
  await expect(step).toContainText("I will ask the chair how the team wants to hear my areas.");
});

test("a step that can't be says why, and nothing is cut", async ({ page }) => {
  const { button } = seen(page);
  const { day, form, save, step, text } = steps(page);
  await page.goto("/");
  await check(page, FIRST);
  await button("Write a next step of my own").click();
  await expect(text).toBeFocused();
  await expect(form).toContainText("0 of 120 characters");
  await save.click();
  await expect(text).toBeFocused();
  await expect(form).toContainText("Enter what you will try, in a few words.");
  await text.fill("ä".repeat(121));
  await expect(form).toContainText("121 of at most 120 characters: shorten it.");
  await save.click();
  await expect(text).toHaveValue("ä".repeat(121));
  await expect(step).toHaveCount(0);
  await text.fill("ä".repeat(120));
  await day.focus();
  await page.keyboard.type("12");
  await save.click();
  await expect(day).toBeFocused();
  await expect(form).toContainText("Enter a whole date with day, month and year.");
  await day.fill("2026-12-20");
  await save.click();
  await expect(step).toContainText("ä".repeat(120));
  await expect(step).toContainText("By 20 December 2026.");
});

test("a changed step changes the kept check, and adds no second one", async ({ page }) => {
  const { button, rows } = seen(page);
  const { step, text, save, write } = steps(page);
  await page.goto("/");
  await check(page, FIRST);
  await button("Keep this result on this device").click();
  await write(OWN, "2026-12-20");
  await expect.poll(async () => (await keptChecks(page)).map((check) => check.step)).toEqual([{ text: OWN, by: "2026-12-20" }]);

  await button("Change").click();
  await text.fill("I will name an acting lead.");
  await save.click();
  const changed = { text: "I will name an acting lead.", by: "2026-12-20" };
  await expect.poll(async () => (await keptChecks(page)).map((check) => check.step)).toEqual([changed]);
  await expect(rows, "the check on the screen is no earlier one").toHaveCount(0);

  await page.reload();
  await expect(step).toContainText("I will name an acting lead.");
  await button("Start again").click();
  await expect(rows).toHaveCount(1);
  await button("View the check of 22 November 2026").click();
  await expect(step).toContainText("I will name an acting lead.");
  await expect(step).toContainText("By 20 December 2026.");
});

test("the next check begins with the last step, and an answer is never scored", async ({ page }) => {
  const { button, widget, rows } = seen(page);
  const { last, step, write } = steps(page);
  await seed(page, keptWithStep("2026-10-25", { text: OWN, by: "2026-11-15" }));
  await page.goto("/");
  await check(page, LATER);
  await expect(last).toContainText(`Last time you wanted to try: “${OWN}”`);
  await expect(last).toContainText("How did it go?");
  const answers = last.getByRole("button");
  await expect(answers).toHaveText(["done", "partly done", "not done", "dropped"]);
  for (const answer of await answers.all()) await expect(answer).toHaveAttribute("aria-pressed", "false");
  const scores = () => widget.locator(".scale .figure").allTextContents();
  const before = await scores();

  await button("not done").click();
  await expect(button("not done")).toHaveAttribute("aria-pressed", "true");
  await button("partly done").click();
  await expect(last.locator("[aria-pressed=true]")).toHaveText(["partly done"]);
  expect(await scores()).toEqual(before);
  const earlierStep = { text: OWN, how: "partly" };
  await expect.poll(async () => (await keptChecks(page)).map((check) => check.earlierStep)).toContainEqual(earlierStep);
  expect(await keptChecks(page)).toHaveLength(2);
  await button("partly done").click();
  await expect(last.locator("[aria-pressed=true]")).toHaveCount(0);
  await button("partly done").click();

  // What was answered stays without the check that it is about.
  await button("Delete the check of 25 October 2026").click();
  await expect(rows).toHaveCount(0);
  await expect(last).toContainText(OWN);
  await expect(last.locator("[aria-pressed=true]")).toHaveText(["partly done"]);

  // A new step takes the place of the old one.
  await write("I will ask for a second seat.");
  await button("Start again").click();
  await check(page, FIRST);
  await expect(last).toContainText("Last time you wanted to try: “I will ask for a second seat.”");
});

test("nobody is asked about a step that there was not", async ({ page }) => {
  const { button, heading } = seen(page);
  const { last, write } = steps(page);
  await seed(page, keptCheck("2026-10-25", FIRST));
  await page.goto("/");
  await check(page, LATER);
  await expect(heading("What has changed").or(heading(/^Since/))).toBeVisible();
  await expect(last).toHaveCount(0);
  // One's own new step is not one of last time.
  await button("Delete the check of 25 October 2026").click();
  await write(OWN);
  await expect(last).toHaveCount(0);
});

test("the step's day goes into the calendar, with the step and nothing else", async ({ page }) => {
  const { button } = seen(page);
  const { write } = steps(page);
  await page.goto("/");
  await check(page, FIRST);
  await write("I will ask for a second seat.");
  await expect(button("Remind me of my next step"), "without a day, there is none to be reminded on").toHaveCount(0);
  await button("Change").click();
  await steps(page).day.fill("2026-12-20");
  await button("Save the step").click();
  const { text } = await savedBy(page, () => button("Remind me of my next step").click());
  expect(text).toContain("DTSTART;VALUE=DATE:20261220");
  expect(text).toContain("SUMMARY:I will ask for a second seat.");
  expect(text.replaceAll("\r\n ", "")).toMatch(/\r\nDESCRIPTION:http:\/\/[^\\]+\r\n/);
});
