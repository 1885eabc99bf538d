/** Does and sees what coaches do. Journeys speak through this, so that they read like what somebody did. */
import { readFile } from "node:fs/promises";

import { expect, test as base } from "./harness.js";
import { drawn } from "./pages/guest.js";

export { expect };

export const test = base.extend({
  coach: async ({ page }, use) => use(new Coach(page)),
});

/** The key that the board is kept under, once somebody said yes. */
export const BOARD = "leadership-load:board";

/** Three checks of one leader: the worked examples of overload, from the first one to a steady shift. */
export const JULY = {
  instrument: 1,
  takenOn: "2026-07-20",
  answers: {
    overload: [3, 3, 3, 1, 3, 2, 3],
    expertise: [2, 2, 1, 2, 3, 3, 2],
    isolation: [4, null, 1, 3, 3, 0, null],
  },
  again: 3,
  facts: { seats: 9, ownSeats: 1, employeeShare: 60, rolesPlanned: 5, rolesUnfilled: 2, meetings: 8 },
  disciplines: [
    { name: "engineering", need: 3, own: 4, cover: 4 },
    { name: "design", need: 3, own: 1, cover: 2 },
    { name: "security", need: 2, own: 1, cover: 0 },
  ],
  label: "before the re-organisation",
};
export const SEPTEMBER = {
  ...JULY,
  takenOn: "2026-09-14",
  answers: { ...JULY.answers, overload: [2, 2, 2, 2, 2, 3, 2] },
  facts: { ...JULY.facts, rolesUnfilled: 1 },
  label: undefined,
};
export const NOVEMBER = {
  ...SEPTEMBER,
  takenOn: "2026-11-22",
  answers: { ...JULY.answers, overload: [1, 2, 1, 3, 2, 3, 1] },
  again: 4,
  disciplines: [JULY.disciplines[0], { name: "design", need: 3, own: 2, cover: 3 }, { name: "data", need: 2, own: 2, cover: 1 }],
};

export class Coach {
  constructor(page) {
    this.page = page;
    this.element = page.locator("leadership-load");
    this.notes = this.element.getByLabel("What you want to remember");
    this.name = this.element.getByLabel("What you call this client");
    this.keep = this.button("Keep on this device");
    this.paste = this.element.getByLabel("Another link from the same person");
    this.course = this.element.locator("section.course");
  }

  /** The link of some checks, made by the module itself. */
  async link(checks, note) {
    if (this.page.url() === "about:blank") {
      await this.page.goto("/");
      // Whoever leaves while it comes breaks a request off.
      await drawn(this.page);
    }
    return this.page.evaluate(
      async ([checks, note]) => {
        const { writeLink } = await import("/leadership-load.js");
        return writeLink(checks, { appUrl: `${location.origin}/`, note });
      },
      [checks, note],
    );
  }

  /** Opens a link as from a mail: in a page that was not there before. */
  async open(link) {
    await this.page.goto("about:blank");
    await this.page.goto(link);
    await expect(this.heading("A shared result, for the coach")).toBeVisible();
  }

  async openChecks(...checks) {
    await this.open(await this.link(checks));
  }

  async openDesk() {
    await this.page.goto("about:blank");
    await this.page.goto("/#desk");
    await expect(this.heading("Your desk")).toBeVisible();
  }

  /** A desk with a board that somebody said yes to. */
  async openBoard() {
    await this.openDesk();
    await this.button("Keep a board on this device").click();
  }

  /** Opens the desk over what lies on the device already. */
  async openDeskOver(text) {
    await this.page.goto("/");
    await expect(this.button("Start")).toBeVisible();
    await this.page.evaluate(([key, text]) => localStorage.setItem(key, text), [BOARD, text]);
    await this.openDesk();
  }

  button(name) {
    return this.element.getByRole("button", { name, exact: true });
  }

  heading(name) {
    return this.element.getByRole("heading", { name, exact: true });
  }

  says(text) {
    return this.element.getByText(text);
  }

  scale(name) {
    return this.element.locator(".coach-scale").filter({ has: this.page.getByRole("heading", { name, exact: true }) });
  }

  /** Returns what is said of a scale then and now. */
  change(name) {
    const heading = this.page.getByRole("heading", { name, exact: true });
    return this.element.locator(".scale-change").filter({ has: heading });
  }

  async file(name) {
    await this.name.fill(name);
    await this.keep.click();
    await expect(this.says(`Saved on this device only, under “${name}”.`)).toBeVisible();
  }

  async addLink(link) {
    await this.paste.fill(link);
    await this.button("Add to the comparison").click();
  }

  async addEvent(day, word) {
    const summary = this.element.locator(".events summary");
    if (!(await this.element.getByLabel("Short word").isVisible())) await summary.click();
    await this.element.getByLabel("Day", { exact: true }).fill(day);
    await this.element.getByLabel("Short word").fill(word);
    await this.button("Add the event").click();
  }

  async addClient(name) {
    await this.element.getByLabel("What you call a client").fill(name);
    await this.button("Add").click();
    await expect(this.button(`Open ${name}`)).toBeVisible();
  }

  /** Writes notes on the first client of the board, and waits until they are saved. */
  async note(text) {
    await this.notes.fill(text);
    await expect.poll(async () => (await this.board()).clients[0].notes).toBe(text);
  }

  /** The board as it lies on the device, `null` where there is none. */
  async board() {
    return this.page.evaluate((key) => JSON.parse(localStorage.getItem(key)), BOARD);
  }

  /** Everything on the device, by key. */
  async stored() {
    return this.page.evaluate(() => ({ ...localStorage }));
  }

  /** The text of the file that a button hands over. */
  async saved(button) {
    const [download] = await Promise.all([this.page.waitForEvent("download"), this.button(button).click()]);
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
  }

  /** Brings a file in, as somebody who chooses it. */
  async bringIn(text) {
    const [chooser] = await Promise.all([this.page.waitForEvent("filechooser"), this.button("Import a file").click()]);
    await chooser.setFiles({ name: "board.json", mimeType: "application/json", buffer: Buffer.from(text) });
  }
}
