import { expect, HEADINGS, AGAIN, LEADER, STATEMENTS, test } from "./widget.js";

const FIRST_ISOLATION = 15;

/** Answers everything as the leader of the worked examples would, with a mouse. */
async function answerByMouse(widget, page) {
  // An unhurried person: seven seconds a statement.
  const think = () => page.clock.fastForward(7_000);
  const answers = Object.values(LEADER.answers).flat();
  await widget.button("Start").click();
  for (const [index, value] of answers.entries()) {
    if (index + 1 === FIRST_ISOLATION) {
      await expect(widget.heading(HEADINGS.meetings)).toBeVisible();
      await widget.field("meetings").fill("8");
      await widget.button("Next").click();
    }
    await widget.isAt(index + 1);
    await think();
    await widget.option(value).click();
  }

  await expect(widget.heading(HEADINGS.facts)).toBeVisible();
  const { meetings, homeDiscipline, ...facts } = LEADER.facts;
  await widget.fillFacts(facts);
  await widget.button("Next").click();

  await widget.choose("Engineering", "Product", "Design", "Data", "Security");
  await widget.element.getByLabel("The discipline you come from").selectOption("Engineering");
  await widget.button("Next").click();
  for (const [index, rating] of ["need", "own", "cover"].entries()) {
    await expect(widget.element).toContainText(`Disciplines, question ${index + 1} of 3.`);
    for (const { name, [rating]: value } of LEADER.disciplines) await widget.option(value, widget.rated(name)).click();
    await widget.button("Next").click();
  }
  await expect(widget.group(AGAIN)).toBeVisible();
  await widget.option(LEADER.again).click();
  await expect(widget.heading(HEADINGS.result)).toBeVisible();
}

test("the instrument has 21 statements for the journeys to follow", () => {
  expect(STATEMENTS).toHaveLength(21);
});

test("a whole run by mouse gives the figures of the worked examples", async ({ widget, page }) => {
  await page.clock.install({ time: "2026-11-22T09:00:00" });
  await widget.open();
  await answerByMouse(widget, page);
  const says = (text) => expect(widget.element.getByText(text)).toBeVisible();

  await test.step("the three scales, in words", async () => {
    await says("Answered on 22 November 2026, about the four weeks before.");
    const scale = async (name, band, share, range, also) => {
      const part = widget.scale(name);
      await expect(part.getByText(band, { exact: true })).toBeVisible();
      await expect(part.locator(".figure")).toHaveText(`${share.match(/\d+/)} of 100`);
      await expect(part).toContainText(`likely ${range.replace("%", "")}`);
      await expect(part).toContainText(`${share} (likely ${range}, assumed).`);
      await expect(part).toContainText(`it could also read as “${also}”.`);
    };
    const [someOfTheTime, moreThanNot, mostOfTheTime] = [
      "present some of the time",
      "present more often than not",
      "present most of the time",
    ];
    await scale("Overload", moreThanNot, "about 71% of the time", "59–84%", mostOfTheTime);
    await scale("Expertise gap", someOfTheTime, "about 46% of the time", "34–59%", moreThanNot);
    await scale("Isolation", mostOfTheTime, "in about 82% of the meetings", "69–95%", moreThanNot);
  });

  await test.step("felt against fact", async () => {
    const pair = async (name, felt, fact, sentence) => {
      const part = widget.under(name, ".pair");
      for (const text of [felt, fact, sentence]) await expect(part).toContainText(text);
    };
    const bothPoint = "Your answers and the set-up point the same way. The set-up is a good place to start.";
    await pair("Overload", "71 of 100", "2 of 5 leadership seats are empty, interim or covered by you", bothPoint);
    await pair("Expertise gap", "46 of 100", "Design and Security leave most open, 1 of 4 each", "Design and Security are thinly covered, and it weighs on you less than that might");
    await pair("Isolation", "82 of 100", "12 times as many people for your seat as for each other seat", bothPoint);
  });

  await test.step("the table and the disciplines", async () => {
    await says("1 of 9 seats and 60% of the employees: your share of the people is 5.4 times your share of the seats.");
    await says("6 of the 8 other seats depend on your areas for their plans this quarter.");
    await says("nobody designs a management team to be proportional");
    await says("The largest gap is in Design.");
    await says("The least covered is Security.");
    await says("People you trust cover about half of the gaps.");
    await says("you rate yourself 2.3 points higher than in the others, on average");
    await widget.element.getByText("All ratings as numbers").click();
    const rows = widget.element.getByRole("row");
    const cells = async (name, ...values) => {
      const row = rows.filter({ has: page.getByRole("rowheader", { name, exact: true }) });
      await expect(row.getByRole("cell")).toHaveText(values.map(String));
    };
    await cells("Engineering", 3, 4, 4, 0);
    await cells("Product", 4, 3, 3, 1);
    await cells("Design", 3, 1, 2, 2);
    await cells("Data", 2, 2, 1, 0);
    await cells("Security", 2, 1, 0, 1);
  });

  await test.step("all the figures that were given", async () => {
    await widget.element.getByText("The figures you gave", { exact: true }).click();
    const given = widget.element.locator(".given").getByRole("row");
    await expect(given).toHaveCount(9);
    for (const [label, figure] of [["Management-team meetings you attended", "8"], ["Months in this role", "4"], ["The discipline you come from", "Engineering"]]) {
      await expect(given.filter({ hasText: label }).getByRole("cell")).toHaveText(figure);
    }
  });

  await test.step("the strongest answer of each scale in sight, and two more on demand", async () => {
    const strongest = (name) => widget.scale(name).locator(".strongest");
    await expect(strongest("Overload")).toHaveText(/^More open questions were waiting for me .+ about three quarters of the time$/);
    await expect(strongest("Expertise gap")).toHaveText(/^I approved something .+ about three quarters of the time$/);
    await expect(strongest("Isolation")).toHaveText(/^I was the only one in the room .+ in all or almost all of them$/);
    const further = widget.scale("Isolation").getByRole("listitem");
    await expect(further).toHaveCount(0);
    await widget.scale("Isolation").getByText("What this score says").click();
    await expect(further).toHaveCount(2);
  });

  await test.step("a statement that is stated the other way round, explained", async () => {
    const reversed = widget.scale("Isolation").getByRole("listitem").filter({ hasText: "I had sounded out an ally" });
    await expect(reversed).toContainText("Stated the other way round: the rarer it was, the more this answer weighs.");
  });

  await test.step("suggestions of the band of each scale, and of no other", async () => {
    await expect(widget.element.locator(".suggestions").getByRole("listitem")).toHaveText([
      /^Rank the empty leadership seats/,
      /^Show your CEO the results you are judged on/,
      /^Give each new leader a one-page list/,
      /^In the field with the largest gap/,
      /^Ask for two options and why the second lost/,
      /^In the next review, let somebody from the field you know least speak first/,
      /^Ask your CEO for a talk about the set-up/,
      /^Give each shared problem a co-owner/,
      /^Find one person in a similar role outside/,
    ]);
  });

  await test.step("no total and no word of other people", async () => {
    const text = await widget.element.locator(".result").innerText();
    // The mean of the three scores is 66.67, their sum 200.
    expect(text).not.toMatch(/\b(66|67|200)\b/);
    expect(text).not.toMatch(/total|overall|on average across|percentile|average person|at risk|severe|burnout/i);
    expect([...text.matchAll(/(\d+) of 100/g)].map(([, score]) => Number(score))).toEqual([71, 46, 82]);
  });

  await test.step("no nudge for somebody who took their time", async () => {
    await expect(widget.element).not.toContainText("The answers came quickly");
  });
});

test("answers without a moment's thought get a nudge, and count all the same", async ({ widget }) => {
  await widget.open();
  await widget.answerOnly();
  await expect(widget.element).toContainText("The answers came quickly.");
  await expect(widget.element).toContainText("Nothing is deleted: every answer counts as you gave it.");
  await expect(widget.scale("Overload")).toContainText("about 71% of the time");
});

test("a run without figures and disciplines speaks of the scales alone", async ({ widget }) => {
  await widget.open();
  await widget.answerOnly();
  for (const title of ["Felt against fact", "Your disciplines"]) {
    // Of the facts only the meetings are known, which stand beside no scale.
    await expect(widget.heading(title)).toHaveCount(0);
  }
  await expect(widget.element.getByText("NaN").or(widget.element.getByText("undefined"))).toHaveCount(0);
});

test("the order of the choice is the order of the ratings", async ({ widget }) => {
  await widget.open();
  await widget.answerAll();
  await widget.button("Next").click();
  await widget.choose("Security", "Design", "Marketing");
  await widget.button("Next").click();
  for (const rating of ["need", "own", "cover"]) {
    await expect(widget.ratingHeading(rating)).toBeFocused();
    await expect(widget.group().locator("legend")).toHaveText(["Security", "Design", "Marketing"]);
    await widget.button("Next").click();
  }
  await expect(widget.group(AGAIN)).toBeVisible();
});

test("somebody without a difficulty has no strongest answers, and hears so", async ({ widget }) => {
  await widget.open();
  await widget.answerOnly({ overload: [0, 0, 0, 4, 0, 4, 0], expertise: Array(7).fill(null), isolation: [0, 0, 4, 0, 0, 4, 1] });
  await expect(widget.scale("Overload")).toContainText("No answer speaks for this difficulty.");
  await expect(widget.scale("Overload").locator(".strongest")).toHaveCount(0);
  await expect(widget.scale("Expertise gap")).toContainText("None of these statements was answered.");
  await expect(widget.scale("Isolation").locator(".strongest")).toContainText("I left feeling alone with a problem");
  await widget.scale("Isolation").getByText("What this score says").click();
  await expect(widget.scale("Isolation").getByRole("listitem")).toHaveCount(0);
});

test("the way is told in parts, and promises no end that does not come", async ({ widget }) => {
  await widget.open();
  await widget.start();
  await widget.answer(LEADER.answers.overload);
  await widget.answer(LEADER.answers.expertise, 8);
  await widget.says("Statements, 14 of 21 done.");
  await widget.button("Next").click();
  await widget.answer(LEADER.answers.isolation.slice(0, 6), 15);
  await widget.says("Statements, 21 of 21, about 1 minute left.");
  await widget.answer(LEADER.answers.isolation.slice(6), 21);
  await widget.says("The statements are done. What is left is optional: figures, disciplines and one last question.");
  await widget.button("Next").click();
  await widget.says("What is left is optional: disciplines and one last question.");
});
