/** Tests date fields: a half-typed date changes nothing. */
import { expect, test } from "./coach.js";

/** A client's page, with a session on a day. */
async function openClient(coach, day) {
  await coach.openBoard();
  await coach.addClient("Anna");
  await coach.button("Open Anna").click();
  const session = coach.element.getByLabel("Next session");
  if (day) await session.fill(day);
  return session;
}

const planned = async (coach) => (await coach.board()).clients[0].nextSession;

/** Goes to the year, the last part of a date in English. */
async function toYear(session) {
  await session.focus();
  await session.press("Tab");
  await session.press("Tab");
}

test("typing another year changes nothing until the year is whole", async ({ coach, page }) => {
  const session = await openClient(coach, "2099-12-01");
  expect(await planned(coach)).toBe("2099-12-01");
  await toYear(session);
  for (const digit of "209") {
    await page.keyboard.press(digit);
    expect(await planned(coach)).toBe("2099-12-01");
  }
  await page.keyboard.press("8");
  await expect.poll(() => planned(coach)).toBe("2098-12-01");
  await expect(session).toHaveValue("2098-12-01");
});

test("a month of two digits is not the month of its first one", async ({ coach, page }) => {
  const session = await openClient(coach, "2099-05-07");
  await session.focus();
  await page.keyboard.press("1");
  expect(await planned(coach)).toBe("2099-05-07");
  await page.keyboard.press("2");
  await coach.notes.focus();
  expect(await planned(coach)).toBe("2099-12-07");
});

test("a date that is left half typed says so, and the one before stays", async ({ coach, page }) => {
  const session = await openClient(coach, "2099-12-01");
  await toYear(session);
  await page.keyboard.press("Backspace");
  await coach.notes.focus();
  await expect(session).toHaveAccessibleDescription(/Enter a whole date with day, month and year\.$/);
  await expect(session).toHaveAttribute("aria-invalid", "true");
  expect(await planned(coach)).toBe("2099-12-01");
});

test("a note that is written meanwhile takes nothing out of the date field", async ({ coach, page }) => {
  const session = await openClient(coach, "2099-12-01");
  await toYear(session);
  await page.keyboard.type("20");
  const half = await session.inputValue();
  // Another tab.
  await page.evaluate(() => {
    const board = JSON.parse(localStorage["leadership-load:board"]);
    board.clients[0].notes = "Theirs.";
    board.clients[0].nextSession = "2050-01-01";
    localStorage["leadership-load:board"] = JSON.stringify(board);
    dispatchEvent(new StorageEvent("storage", { key: "leadership-load:board" }));
  });
  await expect(coach.notes).toHaveValue("Theirs.");
  await expect(session).toHaveValue(half);
  await page.keyboard.type("97");
  await expect.poll(() => planned(coach)).toBe("2097-12-01");
});

for (const day of ["2019-12-31", "1999-01-01", "2199-06-07", "9999-12-31"]) {
  test(`${day} is refused with the reason, and stays in the field`, async ({ coach }) => {
    const session = await openClient(coach, "2099-12-01");
    await session.fill(day);
    await expect(session).toHaveAccessibleDescription(/Choose a day from 1 January 2020 to 6 June 2199\.$/);
    await expect(session).toHaveValue(day);
    expect(await planned(coach)).toBe("2099-12-01");
    await session.fill("2099-12-02");
    await expect(session).not.toHaveAttribute("aria-invalid");
    expect(await planned(coach)).toBe("2099-12-02");
  });
}

test("clearing the field removes the date", async ({ coach, page }) => {
  const session = await openClient(coach, "2099-12-01");
  await session.fill("");
  expect(await planned(coach)).toBeUndefined();
  await session.fill("2099-12-01");
  await session.focus();
  for (const part of [1, 2, 3]) {
    await page.keyboard.press("Backspace");
    if (part < 3) await page.keyboard.press("Tab");
  }
  await coach.notes.focus();
  await expect(session).not.toHaveAttribute("aria-invalid");
  expect(await planned(coach)).toBeUndefined();
});

test("an event on a day that can't be is refused with the reason, and the first bad field has the focus", async ({ coach, page }) => {
  await openClient(coach);
  await coach.element.locator(".events summary").click();
  const [day, word] = [coach.element.getByLabel("Day", { exact: true }), coach.element.locator("#event-word")];
  const add = coach.button("Add the event");
  for (const _ of [1, 2]) {
    await add.click();
    await expect(day).toBeFocused();
    await expect(day).toHaveAttribute("aria-invalid", "true");
  }
  await word.fill("New lead");
  await day.fill("2019-01-01");
  await add.click();
  await expect(day).toHaveAccessibleDescription(/Choose a day from 1 January 2020 to 6 June 2199\.$/);
  await day.focus();
  await page.keyboard.press("Backspace");
  await add.click();
  await expect(day).toHaveAccessibleDescription(/Enter a whole date with day, month and year\.$/);
  await day.fill("2026-09-01");
  await word.fill("");
  await add.click();
  await expect(word).toBeFocused();
  await word.fill("New lead");
  await add.click();
  await expect(coach.element.locator(".entries li")).toHaveText(/1 September 2026.*New lead/);
  await expect(day).toHaveValue("");
});
