/** Tests notes on a client: when they are saved, and what is rendered while somebody types them. */
import { BOARD, expect, JULY, NOVEMBER, test } from "./coach.js";

const PAUSE = 500;

/** The page of a client with two checks, at which time stands still. */
async function openClient(coach) {
  await coach.openChecks(JULY, NOVEMBER);
  await coach.file("Anna");
  await coach.openDesk();
  await coach.button("Open Anna").click();
  await expect(coach.heading("Anna")).toBeFocused();
  await coach.page.clock.install();
  await coach.page.clock.pauseAt(Date.now() + 60_000);
  await coach.page.evaluate((key) => {
    const set = Storage.prototype.setItem;
    window.writes = 0;
    Storage.prototype.setItem = function (name, text) {
      if (name === key) window.writes += 1;
      return set.call(this, name, text);
    };
  }, BOARD);
}

const saved = async (coach) => (await coach.board()).clients[0].notes;

test("whoever keeps a client by keyboard on a phone sees what has the focus then", async ({ coach, page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await coach.openChecks(JULY, NOVEMBER);
  await coach.name.fill("Anna");
  await coach.keep.press("Enter");
  await expect(coach.keep).toHaveCount(0);
  await expect(coach.element.locator(":focus")).toBeInViewport();
});

test("notes are saved once, after a pause, and typing on waits on", async ({ coach, page }) => {
  await openClient(coach);
  await coach.notes.pressSequentially("Prefers");
  await page.clock.runFor(PAUSE - 1);
  expect(await saved(coach)).toBeUndefined();
  await coach.notes.pressSequentially(" mornings.");
  await page.clock.runFor(PAUSE - 1);
  expect(await page.evaluate(() => window.writes)).toBe(0);
  await page.clock.runFor(1);
  expect(await saved(coach)).toBe("Prefers mornings.");
  expect(await page.evaluate(() => window.writes)).toBe(1);
  await expect(coach.notes).toHaveValue("Prefers mornings.");
  await page.clock.runFor(10 * PAUSE);
  expect(await page.evaluate(() => window.writes)).toBe(1);
});

test("notes are saved before the page goes", async ({ coach, page }) => {
  await openClient(coach);
  await coach.notes.pressSequentially("Prefers mornings.");
  expect(await saved(coach)).toBeUndefined();
  await page.goto("about:blank");
  await page.goto("/");
  expect(await saved(coach)).toBe("Prefers mornings.");
});

test("notes are saved before the page is out of sight", async ({ coach, page }) => {
  await openClient(coach);
  await coach.notes.pressSequentially("Prefers mornings.");
  // Coming to the front writes nothing.
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange", { bubbles: true })));
  expect(await saved(coach)).toBeUndefined();
  await page.evaluate(() => {
    Object.defineProperty(document, "hidden", { value: true, configurable: true });
    document.dispatchEvent(new Event("visibilitychange", { bubbles: true }));
  });
  expect(await saved(coach)).toBe("Prefers mornings.");
});

test("notes are saved when the coach leaves the field, and the client’s page", async ({ coach, page }) => {
  await openClient(coach);
  await coach.notes.pressSequentially("Prefers mornings.");
  await page.keyboard.press("Tab");
  expect(await saved(coach)).toBe("Prefers mornings.");
  await coach.notes.press("End");
  await coach.notes.pressSequentially(" Leads five.");
  // By the browser's own button, so that the field has the focus until it is gone.
  await page.goBack();
  await expect(coach.heading("Your desk")).toBeVisible();
  expect(await saved(coach)).toBe("Prefers mornings. Leads five.");
  await coach.button("Open Anna").click();
  await expect(coach.notes).toHaveValue("Prefers mornings. Leads five.");
});

test("what was typed last is part of a client who is removed and comes back", async ({ coach }) => {
  await openClient(coach);
  await coach.says("Saved links").click();
  await coach.notes.pressSequentially("Prefers mornings.");
  await coach.button("Forget this person").click();
  await coach.button("Undo").click();
  await expect(coach.button("Open Anna")).toBeVisible();
  expect(await saved(coach)).toBe("Prefers mornings.");
});

test("typing a note redraws the note alone", async ({ coach, page }) => {
  await openClient(coach);
  await coach.says("Saved links").click();
  await coach.element.locator(".events summary").click();
  await coach.notes.press("End");
  await page.evaluate(() => {
    const root = document.querySelector("leadership-load").shadowRoot;
    // Whoever draws a field again asks it for its text first, and changes it only where it is another one.
    window.asked = new Set();
    for (const { prototype } of [HTMLInputElement, HTMLTextAreaElement]) {
      const own = Object.getOwnPropertyDescriptor(prototype, "value");
      Object.defineProperty(prototype, "value", {
        ...own,
        get() {
          window.asked.add(this.id);
          return own.get.call(this);
        },
      });
    }
    window.changes = [];
    const note = (records) => window.changes.push(...records.map(({ type, target }) => `${type} in ${target.nodeName}`));
    const observer = new MutationObserver(note);
    observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  await coach.notes.pressSequentially("Prefers mornings.");
  await expect(coach.notes).toHaveValue("Prefers mornings.");
  expect(await page.evaluate(() => [...window.asked])).toEqual(["notes"]);
  expect(await page.evaluate(() => window.changes)).toEqual([]);

  // They are saved without anything being put in the place of something else.
  await page.clock.runFor(PAUSE);
  expect(await saved(coach)).toBe("Prefers mornings.");
  expect(await page.evaluate(() => window.changes)).toEqual([]);
  await expect(coach.notes).toBeFocused();
});

/** Opens a link in the page that is there, as somebody who pastes it into the address. */
async function openBeside(coach, link) {
  await coach.page.evaluate((link) => (location.href = link), link);
}

test("what was written at one link is not at the next one, and is there again on the way back", async ({ coach, page }) => {
  const [one, other] = [await coach.link([JULY]), await coach.link([NOVEMBER])];
  await coach.open(one);
  await coach.notes.fill("Of the first client.");
  await coach.name.fill("Anna");
  await coach.addEvent("2026-08-01", "Second office");
  await openBeside(coach, other);
  await expect(coach.says("22 November 2026").first()).toBeVisible();
  // The next result begins at its title.
  await expect(coach.heading("A shared result, for the coach")).toBeFocused();
  await expect(coach.heading("A shared result, for the coach")).toBeInViewport();
  await expect(coach.notes).toHaveValue("");
  await expect(coach.name).toHaveValue("");
  await expect(coach.says("Second office")).toHaveCount(0);
  await coach.notes.fill("Of the second one.");
  await coach.file("Bernd");
  const [filed, ...others] = (await coach.board()).clients;
  expect([filed.name, filed.notes, filed.events ?? [], others]).toEqual(["Bernd", "Of the second one.", [], []]);
  await page.goBack();
  await expect(coach.says("20 July 2026").first()).toBeVisible();
  await expect(coach.notes).toHaveValue("Of the first client.");
  await expect(coach.says("Second office").first()).toBeVisible();
});

test("notes that wait to be saved are saved under their own client when another link is opened", async ({ coach }) => {
  const [one, other] = [await coach.link([JULY]), await coach.link([NOVEMBER])];
  for (const [link, name] of [[one, "Anna"], [other, "Bernd"]]) {
    await coach.open(link);
    await coach.notes.fill(`About ${name}.`);
    await coach.file(name);
  }
  await coach.notes.press("End");
  await coach.notes.pressSequentially(" More.");
  await openBeside(coach, one);
  await expect(coach.notes).toHaveValue("About Anna.");
  const notes = async () => Object.fromEntries((await coach.board()).clients.map(({ name, notes }) => [name, notes]));
  await expect.poll(notes).toEqual({ Anna: "About Anna.", Bernd: "About Bernd. More." });
});

test("a link that was pasted at a damaged one is not in the field of the next one", async ({ coach, page }) => {
  await page.goto("/#ll=1N4G089VG2KG");
  const field = coach.element.getByRole("textbox").first();
  await field.fill("somet");
  await openBeside(coach, new URL("/#ll=1N4G089VG2KH", page.url()).href);
  await expect(field).toHaveValue("");
});
