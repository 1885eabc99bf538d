/** One gesture is one act, before the module is there and after. */
import { Coach, JULY, SEPTEMBER } from "./coach.js";
import { drawn, holdModule, open } from "./pages/guest.js";
import { expect, HEADINGS, keptAt, notedEvents, test } from "./widget.js";

test.use({ hurried: true });

/** A blog post whose module is held back, and one whose module has come. */
const MOMENTS = {
  "before the module is there": async (page) => {
    const release = await holdModule(page);
    await open(page, "plain");
    return release;
  },
  "with the module": async (page) => {
    await open(page, "plain");
    await drawn(page);
    return () => {};
  },
};

/** Returns the number of statements that were responded to, by what the page is told. */
const answered = (events) => events.filter(([name]) => name === "progress").at(-1)?.[1].answered ?? 0;

/** Presses twice where something is, as a tremor does: the second time a little beside it. */
async function tremble(page, locator, apart = 8) {
  await locator.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await locator.boundingBox();
  // In a moment, however slow the machine: the presses are told one after the other, and not awaited.
  const places = [[x + width / 2, y + height / 2], [x + width / 2 + apart, y + height / 2 - apart]];
  await Promise.all(places.map((place) => page.mouse.click(...place)));
}

/** Presses a key twice in a moment, in the same way. */
const twice = (page, key) => Promise.all(["down", "up", "down", "up"].map((move) => page.keyboard[move](key)));

for (const [moment, come] of Object.entries(MOMENTS)) {
  test.describe(moment, () => {
    test("a double click on Start starts, and answers nothing", async ({ widget, page }) => {
      const events = await notedEvents(page);
      const release = await come(page);
      await widget.button("Start").dblclick();
      await widget.isAt(1);
      await expect(widget.radio(0)).toBeFocused();
      release();
      await drawn(page);
      await widget.isAt(1);
      expect(answered(events)).toBe(0);
    });

    test("a double click, a triple one and a tremor answer one statement each", async ({ widget, page }) => {
      const release = await come(page);
      await widget.start();
      await widget.option(3).dblclick();
      await widget.isAt(2);
      await widget.option(1).click({ clickCount: 3 });
      await widget.isAt(3);
      await tremble(page, widget.option(4));
      await widget.isAt(4);
      await tremble(page, widget.button("did not come up"), 3);
      await widget.isAt(5);
      release();
      await drawn(page);
      await widget.isAt(5);
    });

    test("the same key twice answers one statement, two keys answer two", async ({ widget, page }) => {
      await come(page);
      await widget.start();
      await twice(page, "4");
      await widget.isAt(2);
      await page.keyboard.press("2");
      await page.keyboard.press("3");
      await widget.isAt(4);
      await twice(page, "0");
      await widget.isAt(5);
      for (let repeats = 0; repeats < 8; repeats += 1) await page.keyboard.down("5");
      await page.keyboard.up("5");
      await widget.isAt(6);
    });

    test("Enter twice on Start answers nothing", async ({ widget, page }) => {
      await come(page);
      await widget.button("Start").focus();
      await twice(page, "Enter");
      await widget.isAt(1);
      await twice(page, "Space");
      await widget.isAt(2);
    });

    test("two different answers in a moment are two", async ({ widget, page }) => {
      await come(page);
      await widget.start();
      await widget.option(0).click();
      await widget.option(3).click();
      await widget.option(0).click();
      await widget.isAt(4);
    });

    test("half a second later the same press is another one", async ({ widget, page }) => {
      await come(page);
      await widget.start();
      await widget.option(2).click();
      await page.clock.fastForward(600);
      await widget.option(2).click();
      await widget.isAt(3);
      await page.keyboard.press("3");
      await page.clock.fastForward(600);
      await page.keyboard.press("3");
      await widget.isAt(5);
    });

    test("a double click on “Keep” keeps, and wipes nothing", async ({ widget, page }) => {
      const release = await come(page);
      await widget.keep.dblclick();
      release();
      await drawn(page);
      await expect(widget.wipe).toBeVisible();
      expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(["leadership-load:run"]);
    });
  });
}

test("a press when the module has just done what was pressed before belongs to that", async ({ widget, page }) => {
  // It passes when the journey says so, and not while it waits for the module.
  await page.addInitScript(() => {
    window.time = 0;
    performance.now = () => window.time;
    Object.defineProperty(UIEvent.prototype, "timeStamp", { get: () => window.time });
  });
  const release = await holdModule(page);
  await open(page, "plain");
  await widget.keep.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await widget.keep.boundingBox();
  await page.mouse.click(x + width / 2, y + height / 2);
  await page.evaluate(() => (window.time = 5_000));
  release();
  await drawn(page);
  await page.mouse.click(x + width / 2, y + height / 2);
  await expect(widget.wipe).toBeVisible();
});

test("“Next”, “Back” and “Start again” go one step at a double click", async ({ widget }) => {
  await widget.openKept(keptAt("disciplines"));
  await widget.button("Back").dblclick();
  await expect(widget.heading(HEADINGS.facts)).toBeFocused();
  await widget.button("Next").dblclick();
  await expect(widget.heading(HEADINGS.disciplines)).toBeFocused();
  await widget.button("Skip to the result").dblclick();
  await expect(widget.heading(HEADINGS.result)).toBeFocused();
  await widget.button("Start again").dblclick();
  await expect(widget.heading(HEADINGS.start)).toBeFocused();
});

test("a box that is pressed twice in a moment is ticked; two boxes are both", async ({ widget, page }) => {
  await widget.openKept(keptAt("disciplines", { disciplines: [] }));
  const box = (name) => widget.element.getByRole("checkbox", { name, exact: true });
  await box("Design").dblclick();
  await expect(box("Design")).toBeChecked();
  await widget.element.locator("label", { hasText: "Data" }).dblclick();
  await expect(box("Data")).toBeChecked();
  await box("Security").click();
  await box("Product").click();
  await expect(box("Security")).toBeChecked();
  await expect(box("Product")).toBeChecked();
  // A key in between says that both were meant.
  await box("Engineering").focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await expect(box("Engineering")).toBeChecked();
});

test("a rating is given by its line as well as by its radio", async ({ widget }) => {
  await widget.openKept(keptAt("ratings-need"));
  const need = widget.rated("Product");
  for (const value of [1, 4, 2]) {
    await widget.option(value, need).click();
    await expect(widget.radio(value, need)).toBeChecked();
  }
  await widget.radio(0, need).dblclick();
  await expect(widget.radio(0, need)).toBeChecked();
});

test("fields take every press and every key", async ({ widget, page }) => {
  await widget.openKept(keptAt("facts", { facts: {} }));
  const field = widget.field("seats");
  await field.click();
  await page.keyboard.type("11");
  await expect(field).toHaveValue("11");
  await twice(page, "Backspace");
  await expect(field).toHaveValue("");
  await page.keyboard.type("22");
  await field.dblclick();
  await page.keyboard.type("3");
  await expect(field).toHaveValue("3");
});

test("Enter twice in a field is one Enter", async ({ widget, page }) => {
  await widget.openKept(keptAt("meetings"));
  await widget.field("meetings").focus();
  await twice(page, "Enter");
  await widget.isAt(15);
});

test("on the desk a list that moves up loses one line at a double click", async ({ page }) => {
  const coach = new Coach(page);
  const clients = ["Anna", "Ben", "Cem"].map((name) => ({ name }));
  await coach.openDeskOver(JSON.stringify({ board: 1, clients }));
  await coach.button("Open Anna").dblclick();
  await expect(coach.heading("Anna")).toBeFocused();
  await coach.says("Saved links").click();
  await coach.button("Forget this person").dblclick();
  await expect(coach.button("Undo")).toBeVisible();
  expect((await coach.board()).clients.map(({ name }) => name)).toEqual(["Ben", "Cem"]);
  await coach.button("Undo").dblclick();
  await expect(coach.button("Undo")).toHaveCount(0);
  expect((await coach.board()).clients).toHaveLength(3);
});

test("on the desk, Enter twice deletes one thing and does not undo it", async ({ page }) => {
  const coach = new Coach(page);
  const links = [await coach.link([JULY]), await coach.link([SEPTEMBER])].map((link) => link.split("#ll=")[1]);
  const marks = [{ on: "2026-08-01", word: "re-org" }, { on: "2026-09-01", word: "talk" }];
  await coach.openDeskOver(JSON.stringify({ board: 1, clients: [{ name: "Anna", links, marks }, { name: "Ben" }, { name: "Cem" }] }));
  await coach.button("Open Anna").click();
  await coach.says("Saved links").click();
  const left = async () => {
    const board = await coach.board();
    const anna = board?.clients.find(({ name }) => name === "Anna");
    return [board?.clients.length, anna?.links?.length, anna?.marks?.length];
  };
  const enterTwice = async (button) => {
    await button.focus();
    await twice(page, "Enter");
    await expect(coach.button("Undo").last()).toBeVisible();
  };
  await enterTwice(coach.element.locator(".manage").getByRole("button", { name: /^Remove: / }).first());
  expect(await left()).toEqual([3, 1, 2]);
  await page.clock.fastForward(600);
  await enterTwice(coach.element.locator(".events").getByRole("button", { name: /^Remove: / }).first());
  expect(await left()).toEqual([3, 1, 1]);
  await page.clock.fastForward(600);
  await enterTwice(coach.button("Forget this person"));
  expect(await left()).toEqual([2, undefined, undefined]);
  await page.clock.fastForward(600);
  await enterTwice(coach.button("Delete the board"));
  expect(await left()).toEqual([undefined, undefined, undefined]);
});

test.describe("with a finger", { tag: "@chromium" }, () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  for (const [moment, come] of Object.entries(MOMENTS)) {
    test(`two taps are one, ${moment}`, async ({ widget, page }) => {
      await come(page);
      await widget.button("Start").scrollIntoViewIfNeeded();
      const { x, y, width, height } = await widget.button("Start").boundingBox();
      const tapTwice = (x, y) => Promise.all([page.touchscreen.tap(x, y), page.touchscreen.tap(x, y)]);
      await tapTwice(x + width / 2, y + height / 2);
      await widget.isAt(1);
      const answer = await widget.option(3).boundingBox();
      await tapTwice(answer.x + answer.width / 2, answer.y + answer.height / 2);
      await widget.isAt(2);
      await widget.option(1).tap();
      await widget.isAt(3);
    });
  }
});
