/** Tests what the desk says of what it keeps, and that nothing stays of somebody who is forgotten. */
import { BOARD, expect, JULY, NOVEMBER, test } from "./coach.js";

const NAME = "Zacharias Quill";
const NOTES = "Prefers talks on Wednesdays";

/** All that a page can find in the browser, as one text. */
const everything = (page) =>
  page.evaluate(async () => {
    const cached = (await caches.keys()).map(async (name) => (await caches.open(name)).keys());
    const urls = (await Promise.all(cached)).flat().map(({ url }) => url);
    const databases = await indexedDB.databases();
    const { state } = history;
    // The browser's own history keeps the title of a page.
    const page = [state, location.href, document.title, document.cookie];
    return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, urls, databases, ...page]);
  });

/** Answers of the browser to what the page asks about its storage; counts how often it was asked to last. */
async function storage(page, lasts) {
  await page.addInitScript((lasts) => {
    // The empty page before has no storage.
    if (!window.StorageManager) return;
    window.asked = 0;
    Object.defineProperty(StorageManager.prototype, "persisted", { value: async () => lasts });
    Object.defineProperty(StorageManager.prototype, "persist", { value: async () => Boolean((window.asked += 1)) && lasts });
  }, lasts);
}

test("nothing stays of a person who is forgotten", async ({ coach }) => {
  const { page } = coach;
  const link = await coach.link([JULY, NOVEMBER], "Only for you.");
  await coach.openBoard();
  await coach.addClient("Ben");
  await coach.addClient(NAME);
  await coach.button(`Open ${NAME}`).click();
  await coach.element.getByLabel("Next session").fill("2099-12-01");
  await coach.addLink(link);
  await coach.button(`Keep the new link under “${NAME}”`).click();
  await expect(coach.scale("Overload")).toBeVisible();
  await coach.notes.fill(NOTES);
  await coach.addEvent("2026-10-01", "new lead");
  await coach.button("Back to the board").click();
  await coach.saved("Save as a file");
  await coach.button(`Open ${NAME}`).click();
  await coach.says("Saved links").click();

  const { links } = (await coach.board()).clients.find(({ name }) => name === NAME);
  const traces = [NAME, NOTES, "new lead", ...links, link.split("#ll=")[1]];
  const found = async () => traces.filter((trace) => before.includes(trace));
  let before = await everything(page);
  expect(await found()).toContain(NAME);
  await coach.button("Forget this person").click();
  await expect(coach.says(`“${NAME}” is removed, with everything that was saved there.`)).toBeVisible();
  before = await everything(page);
  expect(await found()).toEqual([]);
  for (let back = 0; back < 3; back += 1) {
    await page.goBack();
    // The page before the desk is none of ours.
    if (page.url() === "about:blank") break;
    before = await everything(page);
    expect(await found()).toEqual([]);
  }
  await coach.openDesk();
  await expect(coach.button("Open Ben")).toBeVisible();
  before = await everything(page);
  expect(await found()).toEqual([]);
  await expect(coach.says(NAME)).toHaveCount(0);
});

test("of a person in what lies aside the desk says so, and deletes that, too", async ({ coach }) => {
  const { page } = coach;
  const client = { name: NAME, notes: NOTES };
  await coach.openDeskOver(JSON.stringify({ board: 1, clients: [client, { name: 7 }] }));
  const traces = async () => {
    const all = await everything(page);
    return [NAME, NOTES].filter((trace) => all.includes(trace));
  };
  await coach.button(`Open ${NAME}`).click();
  await coach.says("Saved links").click();
  await coach.button("Forget this person").click();
  await expect(coach.says(`“${NAME}” is removed from the board, with everything that was saved there.`)).toBeVisible();
  await expect(coach.says("What was set aside, because it could not be read, may still name them.")).toBeVisible();
  expect(await traces()).toEqual([NAME, NOTES]);
  await coach.button("Delete what was set aside").first().click();
  await expect(coach.says("What was set aside is deleted from this device.")).toBeVisible();
  await expect(coach.says("may still name them")).toHaveCount(0);
  expect(await traces()).toEqual([]);
  await coach.button("Undo").click();
  await expect(coach.says("It is set aside, as it was.")).toBeVisible();
  expect(await traces()).toEqual([NAME, NOTES]);
});

test("the desk says how much is kept, since when, and when it was last saved as a file", async ({ coach }) => {
  const today = await coach.page.evaluate(() =>
    new Date().toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" }),
  );
  const link = await coach.link([JULY, NOVEMBER]);
  await coach.openBoard();
  await coach.addClient("Anna");
  await expect(coach.says("Not yet saved as a file.")).toBeVisible();
  await coach.saved("Save as a file");
  await expect(coach.says(`Last saved as a file on ${today}.`)).toBeVisible();
  await expect(coach.says(`People: 1, links: 0, since ${today}.`)).toBeVisible();

  await coach.button("Open Anna").click();
  await coach.says("Saved links").click();
  await expect(coach.says(`Saved since ${today}. Last saved as a file on ${today}.`)).toBeVisible();
  await coach.addLink(link);
  await coach.button("Keep the new link under “Anna”").click();
  const changed = `Last saved as a file on ${today}, and changed since.`;
  await expect(coach.says(`Saved since ${today}. Results: 2, in links: 1, the first of 20 July 2026. ${changed}`)).toBeVisible();
  await coach.button("Back to the board").click();
  await expect(coach.says(`People: 1, links: 1, since ${today}.`)).toBeVisible();
  await expect(coach.says(changed)).toBeVisible();
  await coach.saved("Save as a file");
  await coach.page.reload();
  await expect(coach.says(`Last saved as a file on ${today}.`)).toBeVisible();

  await coach.button("Delete the board").click();
  await expect(coach.says("The board is deleted from this device.")).toBeVisible();
  expect(await coach.stored()).toEqual({});
  await coach.button("Undo").click();
  await expect(coach.says(`Last saved as a file on ${today}.`)).toBeVisible();
});

const WARNING = "The browser may delete this board when room is short, or after weeks without a visit.";

test("where the browser may delete the board, the coach is told once, until a file has it", async ({ coach }) => {
  await storage(coach.page, false);
  await coach.openBoard();
  await expect.poll(() => coach.page.evaluate(() => window.asked)).toBe(1);
  await expect(coach.says(WARNING)).toHaveCount(0);
  await coach.addClient("Anna");
  await expect(coach.says(WARNING)).toBeVisible();
  await coach.saved("Save as a file");
  await expect(coach.says(WARNING)).toHaveCount(0);
  await coach.addClient("Ben");
  await coach.element.getByRole("link", { name: "Back to the self-check" }).click();
  await expect(coach.button("Start")).toBeVisible();
  await coach.page.goBack();
  await expect(coach.heading("Your desk")).toBeVisible();
  await expect(coach.says("and changed since")).toBeVisible();
  await expect(coach.says(WARNING)).toHaveCount(0);
  // Another visit is another session.
  await coach.page.reload();
  await expect(coach.says(WARNING)).toBeVisible();
  expect(await coach.page.evaluate(() => window.asked)).toBe(0);
});

test("where the browser keeps the board for good, nobody is warned", async ({ coach }) => {
  await storage(coach.page, true);
  await coach.openBoard();
  await coach.addClient("Anna");
  await expect(coach.says("Not yet saved as a file.")).toBeVisible();
  await expect(coach.says(WARNING)).toHaveCount(0);
  expect(Object.keys(await coach.stored())).toEqual([BOARD]);
});
