import { expect, JULY, NOVEMBER, SEPTEMBER, test } from "./coach.js";

test("a link leads with the coach's voice, and the person's is one press away", async ({ coach }) => {
  await coach.open(await coach.link([JULY], "Before our talk on Friday."));
  await expect(coach.says("Somebody shared this result with you; it is not yours.")).toBeVisible();
  await expect(coach.says("Before our talk on Friday.")).toBeVisible();
  await expect(coach.says("before the re-organisation")).toBeVisible();
  await expect(coach.button("For the coach")).toHaveAttribute("aria-pressed", "true");

  await coach.button("As the person reads it").click();
  await expect(coach.heading("A shared result")).toBeVisible();
  await expect(coach.heading("What you could try")).toBeVisible();
  await expect(coach.scale("Overload")).toHaveCount(0);

  await coach.button("For the coach").click();
  await expect(coach.heading("A shared result, for the coach")).toBeVisible();
});

test("the answers that weigh most come first, in their own words", async ({ coach }) => {
  await coach.openChecks({ ...JULY, answers: { ...JULY.answers, overload: [1, 0, 2, 0, 1, 4, 1] } });
  const first = coach.scale("Overload").locator("ol.questions > li");
  await expect(first).toHaveCount(3);
  // A calm hour was never found: the positive statement weighs most, and says so.
  await expect(first.first()).toContainText("I found calm time to think further ahead than the next two weeks.");
  await expect(first.first()).toContainText("never or almost never");
  await expect(first.first()).toContainText("Stated the other way round");
  await expect(first.nth(1)).toContainText("about half of the time");
  await expect(first.nth(1)).not.toContainText("Stated the other way round");
  await coach.scale("Overload").getByText("More questions").click();
  await expect(coach.scale("Overload").locator("details li")).toHaveCount(4);
});

test("one screen first: the scores and how sure they are, the role, and the note", async ({ coach, page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const facts = { ...JULY.facts, monthsInRole: 4, meetings: 1 };
  const answers = { ...JULY.answers, isolation: null };
  await coach.open(await coach.link([{ ...JULY, facts, answers }], "Before our talk on Friday."));
  const opening = coach.element.getByRole("region", { name: "At a glance" });
  await expect(opening).toBeInViewport({ ratio: 1 });
  await expect(opening.locator(".line")).toHaveText([
    /^Overload\s*present more often than not\s*71 of 100\s*likely 59–84, assumed$/,
    /^Expertise gap\s*present some of the time\s*46 of 100\s*likely 34–59/,
    /^Isolation\s*Fewer than two meetings: not asked and not scored\.$/,
  ]);
  await expect(opening.getByRole("listitem")).toHaveText([
    "4 months in the role",
    "1 management-team meeting in the four weeks",
    "would take the role again: rather yes",
  ]);
  await expect(opening.locator("blockquote")).toHaveText("Before our talk on Friday.");
  await expect(opening.locator("svg.bar")).toHaveCount(2);
});

test("a phone shows the three scores first, in German, too", async ({ coach, page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await coach.openChecks(JULY);
  await expect(coach.element.locator(".lines")).toBeInViewport({ ratio: 1 });
  await page.setViewportSize({ width: 360, height: 800 });
  await coach.element.evaluate((element) => (element.lang = "de"));
  await expect(coach.heading("Ein geteiltes Ergebnis, fürs Coaching")).toBeVisible();
  await expect(coach.element.locator(".lines")).toBeInViewport({ ratio: 1 });
});

test("what leads to one's own comes last", async ({ coach }) => {
  await coach.openChecks(JULY);
  await expect(coach.element.getByRole("button").last()).toHaveText("Start my own");
});

test("statements without an answer are listed, and each statement has its question", async ({ coach }) => {
  await coach.openChecks(JULY);
  const isolation = coach.scale("Isolation");
  await expect(isolation.getByRole("heading", { name: "No answer" })).toBeVisible();
  await expect(isolation.getByText("I argued on my own for something my areas needed.")).toBeVisible();
  await expect(isolation.getByText("I left feeling alone with a problem")).toBeVisible();
  await expect(coach.scale("Overload").getByRole("heading", { name: "No answer" })).toHaveCount(0);
  await expect(coach.scale("Overload").locator("li").filter({ hasText: "I did work that belongs to a leader" })).toContainText(
    "Which empty seat costs you the most hours",
  );
  for (const name of ["Overload", "Expertise gap", "Isolation"]) {
    await expect(coach.scale(name).locator("li .question")).toHaveCount(7);
    const more = coach.scale(name).locator("details .question");
    await expect(more.first()).toBeHidden();
    await coach.scale(name).getByText("More questions").click();
    await expect(more.first()).toBeVisible();
  }
});

test("a scale that was not asked has no answers and keeps its questions", async ({ coach }) => {
  const answers = { ...JULY.answers, isolation: null };
  await coach.openChecks({ ...JULY, answers, facts: { ...JULY.facts, meetings: 1 } });
  await expect(coach.scale("Isolation")).toContainText("Fewer than two meetings: not asked and not scored.");
  await expect(coach.scale("Isolation").locator("li > :not(.question)")).toHaveCount(0);
  await expect(coach.scale("Isolation").locator(".question")).toHaveCount(7);
});

test("a second link shows what has really changed", async ({ coach }) => {
  const later = await coach.link([NOVEMBER]);
  await coach.openChecks(JULY);
  await expect(coach.says("There is one result here so far.")).toBeVisible();
  await coach.addLink(later);
  await expect(coach.says("Added. There are 2 results now.")).toBeVisible();

  await expect(coach.says("20 July 2026, and then 22 November 2026.")).toBeVisible();
  await expect(coach.says("About 18 weeks lie between them.")).toBeVisible();
  await expect(coach.heading("Since 20 July 2026")).toBeVisible();
  await expect(coach.change("Overload")).toContainText("clear, lower");
  await expect(coach.change("Overload")).toContainText("71 then, 32 now: 39 points lower.");
  await expect(coach.change("Expertise gap")).toContainText("no clear change");
  await expect(coach.change("Expertise gap")).toContainText("46 then, 46 now.");
  await expect(coach.says("First answers to questions like these often run a little higher")).toBeVisible();

  const facts = coach.element.getByRole("table", { name: "Facts that changed" });
  await expect(facts.getByRole("row")).toHaveText([
    "Fact" + "then" + "now",
    /Leadership seats under you that are not filled\s*2\s*1/,
    /would you take this role again\?\s*rather yes\s*yes/,
  ]);
  const matrix = coach.element.getByRole("table", { name: /^The disciplines, then and now/ });
  await expect(matrix.getByRole("row", { name: /^Design/ })).toContainText(/3\s*1 → then, now2\s*2 → then, now3\s*2 → then, now1/);
  await expect(matrix.getByRole("row", { name: /^Security/ })).toContainText("2 → then, now–");
  await expect(matrix.getByRole("row", { name: /^Data/ })).toContainText("–not given → then, now2");
});

test("facts are said to be the same only where there are any, and of the two results compared", async ({ coach }) => {
  const [first, second, third] = [JULY, SEPTEMBER, NOVEMBER].map((check) => ({ ...check, again: 3, facts: JULY.facts }));
  const same = coach.says("The facts are the same in the two results compared.");
  await coach.openChecks(first, second, third);
  await expect(same).toBeVisible();
  await coach.openChecks(...[first, second, third].map((check) => ({ ...check, facts: undefined })));
  await expect(coach.heading("Since 14 September 2026")).toBeVisible();
  await expect(coach.says(/facts are|Facts that changed/)).toHaveCount(0);
});

for (const width of [360, 1280]) {
  test(`each figure then and now stands below the name of its column, ${width} wide`, async ({ coach, page }) => {
    await page.setViewportSize({ width, height: 800 });
    await coach.openChecks(JULY, NOVEMBER);
    for (const name of [/^The disciplines, then and now/, "Facts that changed"]) {
      const rows = await coach.element.getByRole("table", { name }).evaluate((table) =>
        [...table.rows].map((row) => [...row.cells].map((cell) => Math.round(cell.getBoundingClientRect().left))),
      );
      expect(rows.length).toBeGreaterThan(2);
      for (const row of rows) expect(row).toEqual(rows[0]);
    }
  });
}

test("what two checks have in common by their days and languages is said", async ({ coach }) => {
  await coach.openChecks(JULY, { ...SEPTEMBER, takenOn: "2026-08-03" });
  const overlap = "Their four weeks overlap by 14 days, so part of what they say is the same.";
  const languages = "If these were answered in different languages, small differences may come from the wording.";
  for (const part of [coach.element.locator("section:has(> .changes)"), coach.course]) {
    await expect(part).toContainText(overlap);
    await expect(part).toContainText(languages);
  }
});

test("a coach is asked nothing about a seat that is not empty", async ({ coach }) => {
  await coach.openChecks({ ...JULY, facts: { ...JULY.facts, rolesUnfilled: 0 } });
  await expect(coach.scale("Overload")).toContainText("Which decision costs you the most hours");
  await expect(coach.scale("Overload")).not.toContainText("empty seat");
  await coach.element.getByText("The figures you gave", { exact: true }).click();
  await expect(coach.element.locator(".given").getByRole("row")).toHaveCount(6);
});

test("the order of the links does not matter", async ({ coach }) => {
  const earlier = await coach.link([JULY]);
  await coach.openChecks(NOVEMBER);
  await coach.addLink(earlier);
  await expect(coach.says("20 July 2026, and then 22 November 2026.")).toBeVisible();
  await expect(coach.change("Overload")).toContainText("71 then, 32 now: 39 points lower.");
});

test("a damaged link says its reason next to the field, and the same link that it is here", async ({ coach }) => {
  const link = await coach.link([JULY]);
  await coach.open(link);
  const complaint = coach.element.locator("#paste-complaint");
  await coach.addLink(link.slice(0, -4));
  await expect(complaint).toContainText("The end of the link is missing");
  await expect(coach.paste).toHaveAttribute("aria-invalid", "true");
  await coach.addLink("nothing of the kind");
  await expect(complaint).toContainText("There is no code in the link.");
  await coach.addLink(link);
  await expect(complaint).toContainText("This link’s results are here already.");
  await expect(coach.course).toHaveCount(0);
});

test("several checks in one link are a course over time, with the steady shift", async ({ coach }) => {
  await coach.openChecks(JULY, SEPTEMBER, NOVEMBER);
  // The latest one is on the page, and stands beside the one before it.
  await expect(coach.says("Answered on 22 November 2026")).toBeVisible();
  await expect(coach.says("14 September 2026, and then 22 November 2026.")).toBeVisible();
  await expect(coach.course.locator(".chart")).toHaveCount(3);
  await expect(coach.course.locator(".chart-range")).toHaveCount(9);
  await expect(coach.course.locator(".chart-steady")).toHaveCount(1);

  const rows = coach.course.getByRole("table").getByRole("row");
  await expect(rows).toHaveText([
    "OverloadExpertise gapIsolation",
    "20 July 2026",
    /^71 \(59–84\)46 \(34–59\)85 \(70–100\)$/,
    "14 September 2026",
    /^46 \(34–59\)−25 since the first: possible46/,
    "22 November 2026",
    /^32 \(19–45\)−39 since the first: clearsteady46 \(34–59\)0 since the first: no clear change85/,
  ]);
  await expect(coach.course).toContainText("Overload: Both later checks lie on the same side of the first one, by more than wobble.");

  await coach.element.getByLabel("Compare with").selectOption({ label: "20 July 2026, before the re-organisation" });
  await expect(coach.change("Overload")).toContainText("71 then, 32 now: 39 points lower.");
  await coach.button("20 July 2026").click();
  await expect(coach.says("Answered on 20 July 2026")).toBeVisible();
  await expect(coach.says("20 July 2026, and then 14 September 2026.")).toBeVisible();
});

test("events stand in the course, and only on the page as long as nothing is kept", async ({ coach }) => {
  await coach.openChecks(JULY, NOVEMBER);
  await coach.button("Add the event").or(coach.says("Events")).first().click();
  await coach.addEvent("2026-10-01", "new lead in Design");
  await expect(coach.course.getByRole("row", { name: "1 October 2026: new lead in Design" })).toBeVisible();
  await expect(coach.course.locator(".chart .event")).toHaveText(Array(3).fill("new lead in Design"));
  await coach.button("Remove: 1 October 2026, new lead in Design").click();
  await expect(coach.course.locator(".chart-event, .chart .event")).toHaveCount(0);
  expect(await coach.stored()).toEqual({});
});

test("neither the dates nor the words of charts collide, on any width", async ({ coach, page }) => {
  await coach.openChecks(JULY, SEPTEMBER, NOVEMBER);
  await coach.addEvent("2026-09-20", "new lead in Design");
  await coach.addEvent("2026-09-22", "Reorganisation announced to everybody");
  await expect(coach.course.locator(".axis > span, .event > span")).toHaveCount(12);
  for (const width of [320, 360, 820, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const charts = () =>
      coach.course.locator(".axis > span, .event > span").evaluateAll((spans) => ({
        window: innerWidth,
        texts: spans.map((span) => span.getBoundingClientRect().toJSON()),
      }));
    await expect.poll(async () => (await charts()).window).toBe(width);
    const { texts } = await charts();
    expect(texts).toHaveLength(12);
    const meet = (one, other) =>
      one.left < other.right && other.left < one.right && one.top + 1 < other.bottom && other.top + 1 < one.bottom;
    expect(texts.filter((one, place) => texts.some((other, at) => at > place && meet(one, other)))).toEqual([]);
  }
});

test("an event needs a day and a word", async ({ coach }) => {
  await coach.openChecks(JULY);
  await coach.says("Events").first().click();
  await coach.button("Add the event").click();
  await expect(coach.says("Choose a day.")).toBeVisible();
  await expect(coach.says("Enter a word or two, of at most 40 characters.")).toBeVisible();
});

test("nothing is kept of a link, of notes and of pasted links without a yes", async ({ coach, network }) => {
  const [link, later] = [await coach.link([JULY]), await coach.link([NOVEMBER])];
  await coach.open(link);
  const mark = await network.settled();
  await coach.notes.fill("Seats.");
  await coach.addLink(later);
  await expect(coach.says("Not saved: what you write here is gone when you leave this page.")).toBeVisible();
  // Between the voices, nothing is lost.
  await coach.button("As the person reads it").click();
  await coach.button("For the coach").click();
  await expect(coach.notes).toHaveValue("Seats.");
  await expect(coach.course).toBeVisible();
  expect(await coach.stored()).toEqual({});
  expect(await network.since(mark)).toEqual([]);
});

test("with a yes, link, notes and events stay on the device and come back with the link", async ({ coach }) => {
  const [link, later] = [await coach.link([JULY]), await coach.link([NOVEMBER])];
  await coach.open(link);
  await coach.notes.fill("Seats.");
  await coach.addEvent("2026-10-01", "new lead");
  await coach.keep.click();
  await expect(coach.says("Enter a name or initials.")).toBeVisible();
  await coach.file("Anna");
  await coach.notes.fill("Seats, and who leads Design.");

  await coach.open(link);
  await expect(coach.notes).toHaveValue("Seats, and who leads Design.");
  await expect(coach.says("new lead").first()).toBeVisible();
  await coach.addLink(later);
  await coach.button("Keep the new link under “Anna”").click();
  await expect(coach.button("Keep the new link under “Anna”")).toHaveCount(0);

  await coach.open(later);
  await expect(coach.says("Saved on this device only, under “Anna”.")).toBeVisible();
  await expect(coach.says("20 July 2026, and then 22 November 2026.")).toBeVisible();
  const [client] = (await coach.board()).clients;
  expect(client).toMatchObject({ name: "Anna", notes: "Seats, and who leads Design.", marks: [{ word: "new lead" }] });
  expect(client.links).toHaveLength(2);
});

test("a name that is on the board gets the link, too", async ({ coach }) => {
  const later = await coach.link([NOVEMBER]);
  await coach.openChecks(JULY);
  await coach.notes.fill("First talk.");
  await coach.file("Anna");
  await coach.open(later);
  await coach.notes.fill("Second talk.");
  await coach.name.fill("anna");
  await expect(coach.says("“Anna” is on your board already: this is added there.")).toBeVisible();
  await coach.keep.click();
  await expect(coach.notes).toHaveValue("First talk.\n\nSecond talk.");
  expect((await coach.board()).clients).toHaveLength(1);
});

test("opening and keeping a client's link touches nothing of one's own", async ({ coach, page }) => {
  const link = await coach.link([JULY]);
  await page.goto("about:blank");
  await page.goto("/");
  await coach.button("Start").click();
  await page.keyboard.press("3");
  await coach.button("Keep my answers on this device").click();
  // The module keeps it, which may come only now.
  await expect(coach.says("Saved on this device").filter({ visible: true })).not.toHaveCount(0);
  const run = async () => (await coach.stored())["leadership-load:run"];
  await expect.poll(run).toBeTruthy();
  const own = await run();
  await coach.open(link);
  await coach.file("Anna");
  expect(await run()).toBe(own);
  await coach.button("Back to my own").click();
  await expect(coach.says("Statements, 2 of 21")).toBeVisible();
});

test("a widget in somebody's post has the coach's voice, and no desk", async ({ coach, page }) => {
  const link = await coach.link([JULY]);
  await page.route("**/post.html", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<!doctype html><html lang="en"><link rel="icon" href="data:,"><leadership-load loading="eager" app-url="/post.html"></leadership-load>
        <script type="module" src="/leadership-load.js"></script>`,
    }),
  );
  await page.goto(`/post.html#${link.split("#")[1]}`);
  await expect(coach.heading("A shared result, for the coach")).toBeVisible();
  await expect(coach.notes).toHaveCount(0);
  await expect(coach.name).toHaveCount(0);
  await page.goto("/post.html#desk");
  await page.reload();
  await expect(coach.button("Start")).toBeVisible();
  await expect(coach.heading("Your desk")).toHaveCount(0);
});

test("notes that are too long say so", async ({ coach }) => {
  await coach.openChecks(JULY);
  await coach.notes.fill("x".repeat(10_001));
  await expect(coach.says("10001 of at most 10000 characters: shorten the notes.")).toBeVisible();
});

test("nothing is wider than a small phone", async ({ coach, page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await coach.openChecks(JULY, SEPTEMBER, NOVEMBER);
  const beyond = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await expect.poll(beyond).toBe(0);
  await coach.file("Wolfeschlegelsteinhausenbergerdorff-Hauptverwaltung");
  await coach.addEvent("2026-10-01", "Reorganisationsabschlussveranstaltung");
  await expect(coach.course.locator(".chart .event").first()).toBeVisible();
  await expect.poll(beyond).toBe(0);
  await coach.openDesk();
  await expect.poll(beyond).toBe(0);
  await coach.element.getByRole("button", { name: /^Open / }).click();
  await coach.says("Saved links").click();
  await expect.poll(beyond).toBe(0);
});
