import { BOARD, Coach, expect, JULY, NOVEMBER, test } from "./coach.js";

/** Another tab of the same browser. */
async function otherTab(page) {
  return new Coach(await page.context().newPage());
}

test("the desk keeps nothing until somebody says yes", async ({ coach }) => {
  await coach.page.goto("/");
  // Before the module is there, nothing could take the focus.
  await expect(coach.page.locator("leadership-load .waiting")).toHaveCount(0);
  await coach.page.getByRole("link", { name: "your desk" }).click();
  await expect(coach.heading("Your desk")).toBeFocused();
  await expect(coach.says("Nothing is saved until you say yes.")).toBeVisible();
  expect(await coach.stored()).toEqual({});
  await coach.button("Keep a board on this device").click();
  await expect(coach.says("Nobody is on your board yet.")).toBeVisible();
  expect(await coach.board()).toEqual({ board: 1, clients: [] });

  await coach.element.getByRole("link", { name: "Back to the self-check" }).click();
  await expect(coach.button("Start")).toBeVisible();
  await coach.page.goBack();
  await expect(coach.heading("Your desk")).toBeVisible();
});

test("a client has a name, a next session, notes and links", async ({ coach }) => {
  const link = await coach.link([JULY]);
  await coach.openBoard();
  await coach.addClient("Anna");
  await coach.element.getByLabel("What you call a client").fill("ANNA");
  await coach.button("Add").click();
  await expect(coach.says("Somebody on your board has this name already.")).toBeVisible();

  await coach.button("Open Anna").click();
  await expect(coach.heading("Anna")).toBeFocused();
  await coach.element.getByLabel("Next session").fill("2099-12-01");
  await coach.notes.fill("Prefers mornings.");
  await coach.addLink(link);
  await coach.button("Keep the new link under “Anna”").click();
  await expect(coach.scale("Overload")).toBeVisible();

  await coach.button("Back to the board").click();
  await expect(coach.says("Next session on 1 December 2099. Results: 1, the latest of 20 July 2026.")).toBeVisible();
  await coach.page.reload();
  await coach.button("Open Anna").click();
  await expect(coach.notes).toHaveValue("Prefers mornings.");
  await expect(coach.element.getByLabel("Next session")).toHaveValue("2099-12-01");
});

test("a client can be called something else, and a link taken out", async ({ coach }) => {
  await coach.openChecks(JULY);
  await coach.file("Anna");
  await coach.openDesk();
  await coach.addClient("Ben");
  await coach.button("Open Anna").click();
  await coach.says("Saved links").click();
  await coach.element.getByLabel("Change the name").fill("Ben");
  await coach.button("Change the name").click();
  await expect(coach.says("Somebody on your board has this name already.").first()).toBeVisible();
  await coach.element.getByLabel("Change the name").fill("Dr. Anna");
  await coach.button("Change the name").click();
  await expect(coach.heading("Dr. Anna")).toBeVisible();

  await coach.says("Saved links").click();
  await coach.button("Remove: 20 July 2026").click();
  await expect(coach.scale("Overload")).toHaveCount(0);
  expect((await coach.board()).clients[0]).toEqual({ name: "Dr. Anna", since: expect.any(String) });
});

test("removing and wiping take one press, and one more to undo", async ({ coach }) => {
  await coach.openChecks(JULY);
  await coach.file("Anna");
  await coach.openDesk();
  const before = await coach.board();
  await coach.button("Open Anna").click();
  await coach.says("Saved links").click();
  await coach.button("Forget this person").click();
  await expect(coach.says("“Anna” is removed, with everything that was saved there.")).toBeVisible();
  expect((await coach.board()).clients).toEqual([]);
  await coach.button("Undo").click();
  await expect(coach.button("Open Anna")).toBeVisible();

  await coach.button("Delete the board").click();
  await expect(coach.says("The board is deleted from this device.")).toBeVisible();
  expect(await coach.stored()).toEqual({});
  await expect(coach.says("Nothing is saved until you say yes.")).toBeVisible();
  await coach.button("Undo").click();
  await expect(coach.button("Open Anna")).toBeVisible();
  expect(await coach.board()).toEqual(before);
});

test("a board goes out as a file and comes in again, without losing what is there", async ({ coach }) => {
  const later = await coach.link([NOVEMBER]);
  await coach.openChecks(JULY);
  await coach.notes.fill("First talk.");
  await coach.file("Anna");
  await coach.openDesk();
  const { name, text } = await coach.saved("Save as a file");
  expect(name).toBe("leadership-load-board.json");
  expect(JSON.parse(text)).toEqual(await coach.board());

  await coach.button("Delete the board").click();
  await coach.open(later);
  await coach.notes.fill("Second talk.");
  await coach.file("anna");
  await coach.openDesk();
  await coach.addClient("Ben");
  await coach.bringIn(text);
  await expect(coach.says("The file is imported. Clients in it: 1.")).toBeVisible();
  const { clients } = await coach.board();
  expect(clients.map((client) => client.name)).toEqual(["anna", "Ben"]);
  expect(clients[0]).toMatchObject({ notes: "Second talk.\n\nFirst talk." });
  expect(clients[0].links).toHaveLength(2);
});

test("a file brought in is a yes, too", async ({ coach }) => {
  await coach.openDesk();
  await coach.bringIn('{"board":1,"clients":[{"name":"Anna"}]}');
  await expect(coach.button("Open Anna")).toBeVisible();
});

test("a file that is no board says where, and changes nothing", async ({ coach }) => {
  await coach.openBoard();
  await coach.bringIn('{"board":1,"clients":[{"name":"Anna","links":["1ABC"]},{"nmae":"Ben"}]}');
  await expect(coach.says("Nothing was imported, because the file has something that a board can’t have:")).toBeVisible();
  await expect(coach.element.locator(".problems li")).toHaveText([
    /^clients\[0\]\.links\[0\]: /,
    "clients[1].nmae: is not known, did you mean name?",
    "clients[1].name: is missing",
  ]);
  await coach.bringIn("Dear coach");
  await expect(coach.says("This is not a file of a board. Nothing was imported.")).toBeVisible();
  await coach.bringIn('{"board":2}');
  await expect(coach.says("A newer version of this page wrote the file")).toBeVisible();
  expect(await coach.board()).toEqual({ board: 1, clients: [] });
});

test("two tabs do not overwrite what the other one wrote", async ({ coach, page }) => {
  await coach.openBoard();
  await coach.addClient("Anna");
  const other = await otherTab(page);
  await other.openDesk();
  await other.addClient("Ben");
  await expect(coach.button("Open Ben")).toBeVisible();
  await coach.addClient("Carl");
  await expect(other.button("Open Carl")).toBeVisible();

  await coach.button("Open Anna").click();
  await other.button("Open Anna").click();
  await coach.notes.fill("Prefers mornings.");
  await expect(other.notes).toHaveValue("Prefers mornings.");
  await other.notes.pressSequentially(" Leads five.");
  await expect(coach.notes).toHaveValue("Prefers mornings. Leads five.");

  await other.button("Back to the board").click();
  await other.button("Delete the board").click();
  await expect(coach.heading("Your desk")).toBeVisible();
  await expect(coach.says("Nothing is saved until you say yes.")).toBeVisible();
});

test("a tab that missed what another one wrote keeps both", async ({ coach, page }) => {
  await coach.openBoard();
  await coach.addClient("Anna");
  await coach.button("Open Anna").click();
  await coach.note("Mine.");
  // Written by another hand, with no event in this tab.
  await page.evaluate((key) => {
    const board = JSON.parse(localStorage.getItem(key));
    board.clients[0].notes = "Theirs.";
    board.clients.push({ name: "Ben" });
    localStorage.setItem(key, JSON.stringify(board));
  }, BOARD);
  await coach.notes.fill("Mine, too.");
  await expect(coach.notes).toHaveValue("Theirs.\n\nMine, too.");
  expect((await coach.board()).clients).toEqual([
    { name: "Anna", since: expect.any(String), notes: "Theirs.\n\nMine, too." },
    { name: "Ben" },
  ]);
});

test("a tab in which the board was wiped does not bring it back", async ({ coach, page }) => {
  await coach.openBoard();
  await coach.addClient("Anna");
  await coach.button("Open Anna").click();
  await page.evaluate(() => localStorage.clear());
  await coach.notes.fill("Not kept.");
  await expect(coach.says("another tab removed it. The last change is not saved.")).toBeVisible();
  expect(await coach.stored()).toEqual({});
});

test("a browser that blocks storage says so, and the link is read all the same", async ({ coach, page }) => {
  const link = await coach.link([JULY]);
  await page.addInitScript(() => {
    const denied = () => {
      throw new DOMException("denied", "SecurityError");
    };
    Object.defineProperty(window, "localStorage", { get: denied });
  });
  await coach.open(link);
  await expect(coach.scale("Overload")).toBeVisible();
  await expect(coach.says("This browser does not let the page save anything, so there is no board here.")).toBeVisible();
  await expect(coach.keep).toHaveCount(0);
  await coach.openDesk();
  await expect(coach.says("This browser does not let the page save anything, so there is no board here.")).toBeVisible();
  await expect(coach.button("Keep a board on this device")).toHaveCount(0);
});

test("a full device says so, and loses nothing of what was kept or written", async ({ coach, page }) => {
  await coach.openBoard();
  await coach.addClient("Anna");
  await coach.button("Open Anna").click();
  await coach.note("Kept.");
  await page.evaluate(() => {
    window.setItem = Storage.prototype.setItem;
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await coach.notes.fill("Kept. Not kept.");
  await expect(coach.says("There is no room left on this device, and the last change is not saved.")).toBeVisible();
  await expect(coach.notes).toHaveValue("Kept. Not kept.");
  expect((await coach.board()).clients[0].notes).toBe("Kept.");
  await page.evaluate(() => (Storage.prototype.setItem = window.setItem));
  await coach.notes.press("End");
  await coach.notes.pressSequentially("!");
  await expect(coach.says("There is no room left")).toHaveCount(0);
  await expect.poll(async () => (await coach.board()).clients[0].notes).toContain("Not kept.");
});

test("a board bent by another hand is read as far as it goes, and set aside before it is written", async ({ coach }) => {
  const bent = '{"board":1,"clients":[{"name":"Anna","notes":"Kept."},{"name":7}]}';
  await coach.openDeskOver(bent);
  await expect(coach.says("Part of the board on this device can’t be read.")).toBeVisible();
  await expect(coach.element.locator(".problems li")).toHaveText(["clients[1].name: must be a text, is 7"]);
  expect((await coach.saved("Save it as a file")).text).toBe(bent);
  expect(await coach.stored()).toEqual({ [BOARD]: bent });

  await coach.addClient("Ben");
  expect((await coach.board()).clients.map((client) => client.name)).toEqual(["Anna", "Ben"]);
  expect((await coach.stored())[`${BOARD}:aside:000000`]).toBe(bent);
  await expect(coach.says("It is set aside, as it was.")).toBeVisible();
  expect((await coach.saved("Save it as a file")).text).toBe(bent);
  await coach.button("Delete what was set aside").click();
  await expect(coach.says("It is set aside, as it was.")).toHaveCount(0);
  expect(Object.keys(await coach.stored())).toEqual([BOARD]);
});

test("what is no board at all is set aside, too, and not lost when there is no room", async ({ coach, page }) => {
  await coach.openDeskOver("once upon a time");
  await expect(coach.says("Part of the board on this device can’t be read.")).toBeVisible();
  await page.evaluate(() => {
    window.setItem = Storage.prototype.setItem;
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await coach.element.getByLabel("What you call a client").fill("Anna");
  await coach.button("Add").click();
  await expect(coach.says("There is no room left on this device")).toBeVisible();
  expect(await coach.stored()).toEqual({ [BOARD]: "once upon a time" });
  await page.evaluate(() => (Storage.prototype.setItem = window.setItem));
  await coach.button("Add").click();
  await expect(coach.button("Open Anna")).toBeVisible();
  expect((await coach.stored())[`${BOARD}:aside:000000`]).toBe("once upon a time");
});

test("a board of a newer version is left alone", async ({ coach }) => {
  const newer = '{"board":2,"shelves":[]}';
  await coach.openDeskOver(newer);
  await expect(coach.says("A newer version of this page wrote the board on this device.")).toBeVisible();
  await expect(coach.button("Keep a board on this device")).toHaveCount(0);
  await expect(coach.button("Delete the board")).toHaveCount(0);
  expect((await coach.saved("Save it as a file")).text).toBe(newer);
  await coach.openChecks(JULY);
  await expect(coach.says("A newer version of this page wrote the board on this device.")).toBeVisible();
  await expect(coach.keep).toHaveCount(0);
  expect(await coach.stored()).toEqual({ [BOARD]: newer });
});

test("the desk works by keyboard alone", async ({ coach, page }) => {
  await coach.openDesk();
  // The other language, the example, and the first button of the desk.
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(coach.button("Keep a board on this device")).toBeFocused();
  await page.keyboard.press("Enter");
  await coach.element.getByLabel("What you call a client").focus();
  await page.keyboard.type("Anna");
  await page.keyboard.press("Enter");
  await expect(coach.button("Open Anna")).toBeVisible();
  await coach.button("Open Anna").press("Enter");
  await expect(coach.heading("Anna")).toBeFocused();
});
