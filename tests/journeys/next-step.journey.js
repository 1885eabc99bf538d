/** Tests the one thing that somebody tries next: from the result over the next check to the coach's page. */
import { check, FIRST, keptCheck, LATER, savedBy, seed, seen, stored } from "./history.js";
import { expect, test } from "./harness.js";
import { KEY, keptAt } from "./widget.js";

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
  await expect.poll(scores).toHaveLength(3);
  const before = await scores();

  await button("not done").click();
  await expect(button("not done")).toHaveAttribute("aria-pressed", "true");
  await button("partly done").click();
  await expect(last.locator("[aria-pressed=true]")).toHaveText(["partly done"]);
  await expect.poll(scores).toEqual(before);
  const earlierStep = { text: OWN, how: "partly" };
  await expect.poll(async () => (await keptChecks(page)).map((check) => check.earlierStep)).toContainEqual(earlierStep);
  expect(await keptChecks(page)).toHaveLength(2);
  await button("partly done").click();
  await expect(last.locator("[aria-pressed=true]")).toHaveCount(0);
  await button("partly done").click();

  // The answer stays without the check that it is about.
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

test("somebody is asked about a step until they say how it went", async ({ page }) => {
  const { last } = steps(page);
  await seed(page, keptWithStep("2026-09-27", { text: OWN }), keptCheck("2026-10-25", FIRST, 1));
  await page.goto("/");
  await check(page, LATER);
  await expect(last).toContainText(`Last time you wanted to try: “${OWN}”`);
});

test("the last kept check takes a step, changes it and lets it go, and an earlier one does not", async ({ page, context }) => {
  const { button, widget } = seen(page);
  const { last, step, suggestions, text, write } = steps(page);
  await seed(page, keptWithStep("2026-09-27", { text: OWN }), keptCheck("2026-10-25", LATER, 1));
  await page.goto("/");
  await button("View the check of 25 October 2026").click();
  await expect(last).toContainText(OWN);
  await button("done").click();
  await expect(last.locator("[aria-pressed=true]")).toHaveText(["done"]);
  await write("I will ask for a second seat.", "2026-12-20");
  const latest = async () => (await keptChecks(page)).find(({ takenOn }) => takenOn === "2026-10-25");
  const by = "2026-12-20";
  await expect.poll(latest).toMatchObject({ step: { text: "I will ask for a second seat.", by }, earlierStep: { text: OWN, how: "done" } });
  await expect(button("Remind me of my next step")).toBeVisible();

  await button("Change").click();
  await text.fill("I will ask for a third seat.");
  await button("Save the step").click();
  await expect.poll(latest).toMatchObject({ step: { text: "I will ask for a third seat.", by } });
  await expect(page.getByLabel("Your next step, with its day")).not.toBeChecked();

  // Another tab shows what has become of it, and its own change adds no second check.
  const other = await context.newPage();
  await other.goto("/");
  await seen(other).button("View the check of 25 October 2026").click();
  await seen(other).button("Remove").click();
  await expect(seen(other).button("Undo")).toBeFocused();
  await expect(step).toContainText("The step is removed.");
  await expect.poll(latest).not.toHaveProperty("step");
  expect(await keptChecks(page)).toHaveLength(2);
  await other.close();
  await button("Undo").click();
  await expect.poll(latest).toMatchObject({ step: { text: "I will ask for a third seat.", by } });
  await page.goBack();
  await button("View the check of 27 September 2026").click();
  await expect(step).toContainText(OWN);
  for (const name of ["Change", "Remove", "Write a next step of my own"]) await expect(button(name)).toHaveCount(0);
  await expect(suggestions.getByRole("button")).toHaveCount(0);
  expect(await keptChecks(page)).toHaveLength(2);
  await expect(widget.locator(".look-back")).toHaveCount(0);
});

test("a step that can't be kept says so, and the kept one stays", async ({ page }) => {
  const { button, widget } = seen(page);
  const { step } = steps(page);
  await seed(page, keptWithStep("2026-10-25", { text: OWN }));
  await page.goto("/");
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await button("View the check of 25 October 2026").click();
  await button("Remove").click();
  await expect(widget.getByRole("alert")).toContainText("This is not saved: this browser’s storage is full, or closed to this page.");
  await expect(step).toContainText(OWN);
  await button("Back").click();
  await expect(widget.getByRole("alert")).toHaveCount(0);
});

test("what is typed stays while another form is open, and a step that is replaced comes back", async ({ page }) => {
  const { button } = seen(page);
  const { day, step, suggestions, text, save } = steps(page);
  await page.goto("/");
  await check(page, FIRST);
  const take = suggestions.getByRole("button", { name: /^Take this as my next step/ }).first();
  await take.click();
  await text.fill("Zyx one");
  await day.fill("2026-12-20");
  await button("Write a next step of my own").click();
  await text.fill("Zyx two");
  await take.click();
  await expect(text).toHaveValue("Zyx one");
  await expect(day).toHaveValue("2026-12-20");
  await take.click();
  await expect(text).toHaveCount(0);
  await take.click();
  await expect(text).toHaveValue("Zyx one");
  await save.click();
  await expect(step).toContainText("Zyx one");
  await button("Write a next step of my own").click();
  await expect(text).toHaveValue("Zyx two");
  await save.click();
  await expect(step).toContainText("Zyx two");
  await expect(step).toContainText("The step before is replaced.");
  await button("Undo").click();
  await expect(step).toContainText("Zyx one");
  await expect(step).toContainText("By 20 December 2026.");
  await expect(button("Undo")).toHaveCount(0);
  await take.click();
  await expect(text, "what was saved or given up is not in the form").not.toHaveValue("Zyx one");
});

test("a text and a day that are entered in one moment both stay", async ({ page }) => {
  const { button } = seen(page);
  const { day, text } = steps(page);
  await page.goto("/");
  await check(page, FIRST);
  await button("Write a next step of my own").click();
  const fields = await Promise.all([text, day].map((field) => field.elementHandle()));
  // In one task, before anything is drawn anew.
  await page.evaluate(
    ([fields, values]) =>
      fields.forEach((field, index) => {
        field.value = values[index];
        for (const type of ["input", "change"]) field.dispatchEvent(new Event(type, { bubbles: true }));
      }),
    [fields, [OWN, "2026-12-20"]],
  );
  await expect(text).toHaveValue(OWN);
  await button("Write a next step of my own").click();
  await expect(text).toHaveCount(0);
  await button("Write a next step of my own").click();
  await expect(text).toHaveValue(OWN);
  await expect(day).toHaveValue("2026-12-20");
});

test("a day that has passed is told of, and nobody is reminded on it", async ({ page }) => {
  const { button } = seen(page);
  const { day, form, step, text, save } = steps(page);
  await page.goto("/");
  await check(page, FIRST);
  await button("Write a next step of my own").click();
  await text.fill(OWN);
  await day.fill("2026-11-22");
  await text.focus();
  await expect(form).not.toContainText("This day has passed.");
  await day.fill("2026-11-21");
  await text.focus();
  await expect(form).toContainText("This day has passed.");
  await save.click();
  await expect(step).toContainText("By 21 November 2026.");
  await expect(button("Remind me of my next step")).toHaveCount(0);
  await button("Change").click();
  await day.fill("2036-11-22");
  await save.click();
  await expect(button("Remind me of my next step")).toBeVisible();
});

test("one's own check is no earlier one while it can't be kept anew", async ({ page }) => {
  const { button, heading, change } = seen(page);
  const { last, write } = steps(page);
  await page.goto("/");
  await check(page, FIRST);
  await button("Keep this result on this device").click();
  await write(OWN);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await button("Back").click();
  await page.getByRole("radio").first().click({ force: true });
  await expect(heading(/^Your result$/)).toBeVisible();
  await expect(last).toHaveCount(0);
  await expect(change).toHaveCount(0);
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

// Only Chromium tells a test of a file that the page itself has made.
test("the step's day goes into the calendar, with the step and nothing else", { tag: "@chromium" }, async ({ page }) => {
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

// Only Chromium lets a test read what was copied.
test("a step goes along only when it is ticked, and a tick is for the step that was there", { tag: "@chromium" }, async ({ page, context }) => {
  const { button, widget } = seen(page);
  const { save, text, write } = steps(page);
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await seed(page, keptWithStep("2026-10-25", { text: "Zyx one" }));
  await page.goto("/");
  await check(page, LATER);
  await button("done").click();
  await write("Zyx two", "2026-12-20");
  const [next, before] = ["Your next step, with its day", "The step before, and how it went"].map((name) => page.getByLabel(name));
  await page.getByLabel("A label").fill("after the reorg");
  await button("See what the reader will see").click();
  const preview = widget.locator(".preview");
  await expect(preview).toContainText("after the reorg");

  /** Everything that leaves, as somebody can read it. */
  const leaving = async () => {
    const link = await page.getByLabel("Your link").inputValue();
    const read = await page.evaluate(async (link) => (await import("/leadership-load.js")).readLink(link), link);
    // The copy before this one may still be said, and lie there.
    await page.evaluate(() => navigator.clipboard.writeText("nothing yet"));
    await button("Copy as text").click();
    const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
    await expect.poll(clipboard).not.toBe("nothing yet");
    await expect(widget.getByText("The result is copied as text.")).toBeVisible();
    const copied = await clipboard();
    const mail = decodeURIComponent(await widget.getByRole("link", { name: "Mail", exact: true }).getAttribute("href"));
    return [JSON.stringify(read), copied, mail, await preview.textContent()];
  };
  for (const tick of [next, before]) await expect(tick).not.toBeChecked();
  for (const way of await leaving()) expect(way).not.toContain("Zyx");

  await next.check();
  const [read, copied, , shown] = await leaving();
  expect(JSON.parse(read).checks[0]).toMatchObject({ step: { text: "Zyx two", by: "2026-12-20" }, label: "after the reorg" });
  for (const way of [read, copied, shown]) {
    expect(way).toContain("Zyx two");
    expect(way).not.toContain("Zyx one");
  }
  await before.check();
  expect(JSON.parse((await leaving())[0]).checks[0].earlierStep).toEqual({ text: "Zyx one", how: "done" });

  // A file for oneself has it all.
  const { text: file } = await savedBy(page, () => button("Save as a file").click());
  for (const said of ["Zyx one", "Zyx two"]) expect(file).toContain(said);

  await button("Change").click();
  await text.fill("Zyx three");
  await save.click();
  await expect(page.getByLabel("A label")).toHaveValue("after the reorg");
  for (const tick of [next, before]) await expect(tick).not.toBeChecked();
  await button("See what the reader will see").click();
  for (const way of await leaving()) expect(way).not.toContain("Zyx");
});

test("a step that was kept is in no link before somebody ticks it", async ({ page }) => {
  const kept = { nextStep: { text: "Zyx two" }, earlierStep: { text: "Zyx one", how: "done" } };
  await seed(page, [KEY, keptAt("result", kept)]);
  await page.goto("/");
  const { widget } = seen(page);
  const read = (link) => page.evaluate(async (link) => (await import("/leadership-load.js")).readLink(link), link);
  await expect(widget.locator(".next-step")).toContainText("Zyx two");
  for (const name of ["Your next step, with its day", "The step before, and how it went"]) {
    await expect(page.getByLabel(name)).not.toBeChecked();
  }
  expect(JSON.stringify(await read(await page.getByLabel("Your link").inputValue()))).not.toContain("Zyx");

  await page.goto("/pages/plain/");
  await page.locator("leadership-load").evaluate((element) => (element.result = "compact"));
  const whole = page.getByRole("link", { name: "See the whole result" });
  expect(JSON.stringify(await read(await whole.getAttribute("href")))).not.toContain("Zyx");
});

test("over two checks and three links a coach sees each step, and how it went", async ({ page, another }) => {
  const { button } = seen(page);
  const { write } = steps(page);
  const link = () => page.getByLabel("Your link").inputValue();
  await page.clock.setFixedTime(new Date("2026-09-27T12:00:00"));
  await page.goto("/");
  await check(page, FIRST);
  await button("Keep this result on this device").click();
  const bare = await link();
  await write(OWN, "2026-10-25");
  await page.getByLabel("Your next step, with its day").check();
  await expect.poll(link).not.toBe(bare);
  const first = await link();

  await page.clock.setFixedTime(new Date("2026-11-22T12:00:00"));
  await button("Start again").click();
  await check(page, LATER);
  await button("partly done").click();
  await write("I will ask for a second seat.");
  const without = await link();
  await page.getByLabel("Your next step, with its day").check();
  await expect.poll(link).not.toBe(without);
  const half = await link();
  await page.getByLabel("The step before, and how it went").check();
  await expect.poll(link).not.toBe(half);
  const second = await link();
  const third = await page.evaluate(async () => {
    const { readLink, writeLink } = await import("/leadership-load.js");
    const { checks } = await readLink(document.querySelector("leadership-load").shadowRoot.querySelector("#share-link").value);
    const earlierStep = { text: "I will ask for a second seat.", how: "dropped" };
    const later = { ...checks[0], takenOn: "2027-01-10", earlierStep };
    delete later.step;
    return writeLink([later], { appUrl: `${location.origin}/` });
  });

  const coach = await another();
  const told = coach.locator(".coach .next-step");
  const add = async (link) => {
    await coach.getByLabel("Another link from the same person").fill(link);
    await coach.getByRole("button", { name: "Add to the comparison" }).click();
  };
  await coach.goto(second);
  await expect(told.getByRole("listitem")).toHaveText([
    "22 November 2026 I will ask for a second seat.",
    `before 22 November 2026 ${OWN} How it went: partly done.`,
  ]);
  await add(first);
  await add(third);
  await expect(told.getByRole("listitem")).toHaveText([
    "22 November 2026 I will ask for a second seat. How it went: dropped.",
    `27 September 2026 ${OWN} By 25 October 2026. How it went: partly done.`,
  ]);
  await expect(told.getByRole("button")).toHaveCount(0);
  await expect(told.getByRole("textbox")).toHaveCount(0);

  await coach.getByRole("button", { name: "As the person reads it" }).click();
  const read = coach.locator(".next-step");
  await expect(read).toContainText("I will ask for a second seat.");
  await expect(read).toContainText(`The step before: “${OWN}” How it went: partly done.`);
  await expect(coach.getByRole("button", { name: /next step/ })).toHaveCount(0);
  // A link without a step says nothing of one.
  await coach.goto("about:blank");
  await coach.goto(bare);
  await expect(coach.getByRole("heading", { name: "A shared result, for the coach" })).toBeVisible();
  await expect(told).toHaveCount(0);
});

test("by keyboard alone a step is taken, answered, changed and removed", async ({ page }) => {
  const { button, heading } = seen(page);
  const { last, step, suggestions, text } = steps(page);
  const tabTo = async (target, key = "Tab") => {
    const isThere = () => target.evaluate((element) => element.getRootNode().activeElement === element);
    for (let presses = 0; presses < 60 && !(await isThere()); presses += 1) await page.keyboard.press(key);
    await expect(target).toBeFocused();
  };
  await seed(page, keptWithStep("2026-10-25", { text: OWN }));
  await page.goto("/");
  await check(page, LATER);
  await expect(heading(/^Your result$/)).toBeFocused();
  await tabTo(button("dropped"));
  await page.keyboard.press("Space");
  await expect(last.locator("[aria-pressed=true]")).toHaveText(["dropped"]);
  await expect(button("dropped")).toBeFocused();

  await tabTo(suggestions.getByRole("button").first());
  await page.keyboard.press("Enter");
  await expect(text).toBeFocused();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("I will ask.");
  await tabTo(button("Save the step"));
  await page.keyboard.press("Enter");
  await expect(heading("Next step")).toBeFocused();
  await expect(step).toContainText("I will ask.");

  await tabTo(button("Change"));
  await page.keyboard.press("Enter");
  await expect(text).toBeFocused();
  await tabTo(button("Cancel"));
  await page.keyboard.press("Enter");
  await expect(heading("Next step")).toBeFocused();
  await tabTo(button("Remove"));
  await page.keyboard.press("Enter");
  await expect(button("Undo")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(step).toContainText("I will ask.");
  await expect(heading("Next step")).toBeFocused();
});
