import { answerAll, check, FIRST, keptCheck, LATER, savedBy, seed, seen, stored } from "./history.js";
import { expect, test } from "./harness.js";

const KEEP = "Keep my answers on this device";
const DAY_ONE = "2026-10-25T09:00:00";
const FOUR_WEEKS_ON = "2026-11-22T09:00:00";

test("a second check stands beside the first, by what really changed", async ({ page }) => {
  const { button, change, heading, history, keep, rows, widget } = seen(page);
  await page.clock.setFixedTime(new Date(DAY_ONE));
  await page.goto("/");
  await expect(history).not.toContainText("Your earlier checks");
  await button(KEEP).click();
  await check(page, FIRST);
  await expect(keep).toContainText("Saved on this device");
  await expect(change).toHaveCount(0);

  await page.clock.setFixedTime(new Date(FOUR_WEEKS_ON));
  await page.reload();
  // The old result gives way to the start, with the check in the list.
  await expect(heading("How heavy is your load?")).toBeVisible();
  await expect(rows).toHaveText([/25 October 2026.*71.*46.*82/s]);

  // Nothing of it is to be seen while answering again.
  await button("Start").click();
  await expect(widget.getByRole("radio", { checked: true })).toHaveCount(0);
  await expect(history).toHaveCount(0);
  await answerAll(page, LATER);

  await expect(change.getByRole("heading")).toHaveText("Since 25 October 2026");
  await expect(change.locator("tbody tr")).toHaveText(
    ["Overload 71 32 clear", "Expertise gap 46 46 no clear change", "Isolation 82 82 no clear change"],
    { useInnerText: true },
  );
  await expect(change).toContainText("First answers to questions like these often run a little higher");
  await expect(change.locator("dt")).toHaveText(["no clear change", "clear"]);
  await expect(rows).toHaveText([/25 October 2026/]);
});

test("a later check may be answered faster before it is called quick", async ({ page }) => {
  const { widget } = seen(page);
  // A second and a half a statement, by the page's own clock.
  await page.addInitScript(() => {
    let now = 0;
    addEventListener("keydown", () => (now += 1500), true);
    performance.now = () => now;
  });
  await page.goto("/");
  await check(page, FIRST);
  await expect(widget).toContainText("The answers came quickly");
  await seed(page, keptCheck("2020-09-27", FIRST));
  await page.reload();
  await check(page, FIRST);
  await expect(widget.locator(".change")).toBeVisible();
  await expect(widget).not.toContainText("The answers came quickly");
});

test("a result that was not kept offers it, and is kept once", async ({ page }) => {
  const { button, heading, keep, rows } = seen(page);
  await page.clock.setFixedTime(new Date(DAY_ONE));
  await page.goto("/");
  await check(page, FIRST);
  await expect(keep).toContainText("This result is not saved: reloading the page loses it.");
  expect(await stored(page)).toEqual({});
  await button("Keep this result on this device").click();
  await expect(keep).toContainText("Saved on this device");
  await expect.poll(async () => Object.keys(await stored(page))).toHaveLength(2);

  await page.reload();
  await expect(heading(/^Your result$/)).toBeVisible();
  expect(Object.keys(await stored(page))).toHaveLength(2);
  await button("Start again").click();
  await expect(rows).toHaveCount(1);
});

test("a result that is changed takes the place of what it was", async ({ page }) => {
  const { button, heading, rows, widget } = seen(page);
  await page.goto("/");
  await button(KEEP).click();
  await check(page, FIRST);
  await button("Back").click();
  await page.reload();
  await expect(widget.getByRole("group")).toBeVisible();
  await widget.getByText("rather yes", { exact: true }).click();
  await expect(heading(/^Your result$/)).toBeVisible();
  await button("Start again").click();
  await expect(rows).toHaveCount(1);
});

test("one is deleted and put back; one press wipes all", async ({ page }) => {
  const { button, heading, history, keep, rows, widget } = seen(page);
  await seed(page, keptCheck("2026-09-27", FIRST), keptCheck("2026-10-25", LATER, 1));
  await page.goto("/");
  await expect(rows).toHaveText([/25 October 2026/, /27 September 2026/]);
  await expect(rows.first().getByRole("rowheader"), "a row is headed by its day alone").toHaveText("25 October 2026");
  await button("Delete the check of 27 September 2026").click();
  await expect(rows).toHaveText([/25 October 2026/]);
  await expect(history).toContainText("The check of 27 September 2026 is deleted.");
  await button("Undo").click();
  await expect(rows).toHaveText([/25 October 2026/, /27 September 2026/]);

  await button("View the check of 25 October 2026").click();
  await expect(heading(/^Your result$/)).toBeFocused();
  await expect(widget.locator(".change h3")).toHaveText("Since 27 September 2026");
  await button("Back").click();
  await expect(heading("How heavy is your load?")).toBeFocused();

  await button("Delete saved data").click();
  await expect(rows).toHaveCount(0);
  await expect(keep).toContainText("Deleted.");
  expect(await stored(page)).toEqual({});
});

test("another earlier check can be put beside it", async ({ page }) => {
  const { button, change } = seen(page);
  const middle = ["2222232", FIRST[1], FIRST[2]];
  await seed(page, keptCheck("2026-09-27", FIRST), keptCheck("2026-10-25", middle, 1), keptCheck("2026-11-22", LATER, 2));
  await page.goto("/");
  await button("View the check of 22 November 2026").click();
  await expect(change.locator("tbody tr").first()).toHaveText("Overload 46 32 no clear change", { useInnerText: true });
  await expect(change).toContainText("Overload since the first check, on 27 September 2026: Both later checks lie on the same side of the first one");
  await change.getByLabel("Compare with the check of").selectOption("27 September 2026");
  await expect(change.locator("h3")).toHaveText("Since 27 September 2026");
  await expect(change.locator("tbody tr").first()).toHaveText("Overload 71 32 clear", { useInnerText: true });
});

test("an unfinished run of two weeks ago is taken up, an older one forgotten", async ({ page }) => {
  const { button, history, keep, widget } = seen(page);
  await page.clock.setFixedTime(new Date("2026-11-01T09:00:00"));
  await page.goto("/");
  await button(KEEP).click();
  await button("Start").click();
  await expect(widget.locator("#progress:visible")).toContainText("Statements, 1 of 21");
  // The module keeps it, which may come only now.
  await expect(keep).toContainText("Saved on this device");
  await page.clock.setFixedTime(new Date("2026-11-15T09:00:00"));
  await page.reload();
  await expect(widget.locator("#progress:visible")).toContainText("Statements, 1 of 21");
  await page.clock.setFixedTime(new Date("2026-11-16T09:00:00"));
  await page.reload();
  await expect(history).toContainText("The check that you began on 1 November 2026 is more than 14 days old");
  expect(await stored(page)).toEqual({});
  await page.reload();
  await expect(history).not.toContainText("1 November");
});

test("a calendar file reminds in four weeks and says nothing of the answers", async ({ page }) => {
  const { button } = seen(page);
  await page.clock.setFixedTime(new Date(FOUR_WEEKS_ON));
  await page.goto("/");
  await check(page, FIRST);
  const { name, text } = await savedBy(page, () => button("Remind me in four weeks").click());
  expect(name).toBe("leadership-load.ics");
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
  expect(text).toContain("\r\nDTSTART;VALUE=DATE:20261220\r\n");
  expect(text).toMatch(/\r\nDTSTAMP:20261122T\d{6}Z\r\n/);
  expect(text).not.toMatch(/overload|isolation|expertise|#ll=/i);
});

test.describe("files", () => {
  test("checks go out as JSON and come in again elsewhere", async ({ page, browser, baseURL }) => {
    const { button } = seen(page);
    await seed(page, keptCheck("2026-09-27", FIRST), keptCheck("2026-10-25", LATER, 1));
    await page.goto("/");
    const { name, text } = await savedBy(page, () => button("Save as a file").click());
    expect(name).toBe("leadership-load.json");
    expect(JSON.parse(text).map((check) => check.takenOn)).toEqual(["2026-09-27", "2026-10-25"]);

    const other = await browser.newPage({ baseURL });
    const there = seen(other);
    await seed(other, keptCheck("2026-09-27", FIRST));
    await other.goto("/");
    await takeIn(other, text);
    await expect(there.history).toContainText("Checks in the file: 2. Newly saved: 1.");
    await expect(there.rows).toHaveText([/25 October 2026/, /27 September 2026/]);
    await takeIn(other, text);
    await expect(there.history).toContainText("Newly saved: 0.");
    await other.reload();
    await expect(there.rows).toHaveCount(2);
    await other.close();
  });

  test("a file that is wrong changes nothing and says where", async ({ page }) => {
    const { history, rows } = seen(page);
    const [, kept] = keptCheck("2026-09-27", FIRST);
    await seed(page, keptCheck("2026-09-27", FIRST));
    await page.goto("/");
    const { check } = JSON.parse(kept);
    await takeIn(page, JSON.stringify([check, { ...check, takenOn: "yesterday", again: 7 }]));
    await expect(history.getByRole("listitem")).toHaveText([/^checks\[1\]\.takenOn: must be a day/, /^checks\[1\]\.again: /]);
    await takeIn(page, "Dear diary");
    await expect(history).toContainText("No checks were found in this file. Nothing was changed.");
    await expect(rows).toHaveCount(1);
  });

  test("a result that is not kept can be saved as a table", async ({ page }) => {
    const { button } = seen(page);
    await page.clock.setFixedTime(new Date(FOUR_WEEKS_ON));
    await page.goto("/");
    await check(page, FIRST);
    const { name, text } = await savedBy(page, () => button("Save as a table (CSV)").click());
    expect(name).toBe("leadership-load.csv");
    const [header, row, end] = text.split("\r\n");
    expect(header).toMatch(/^\uFEFFtakenOn,instrument,label,overload-1,/);
    expect(row).toMatch(/^2026-11-22,1,,3,3,3,1,3,2,3,2,2,1,2,3,3,2,4,3,1,3,3,0,3,/);
    expect(end).toBe("");
    expect(await stored(page)).toEqual({});
  });
});

async function takeIn(page, text) {
  const { button } = seen(page);
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    button("Import checks from a file").click(),
  ]);
  await chooser.setFiles({ name: "checks.json", mimeType: "application/json", buffer: Buffer.from(text) });
}
