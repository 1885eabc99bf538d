import { Coach, JULY } from "./coach.js";
import { drawn, holdModule, open } from "./pages/guest.js";
import { expect, HEADINGS, keptAt, LEADER, notedEvents, test } from "./widget.js";

/** A blog post whose module is held back, and one whose module has come. */
const MOMENTS = {
  "before the module is there": async (page) => {
    await holdModule(page);
    await open(page, "plain");
  },
  "with the module": async (page) => {
    await open(page, "plain");
    await drawn(page);
  },
};

/** Has the page listen to keys as one with hotkeys does. Gives those that it has heard since it was asked last. */
async function hotkeys(page) {
  await page.evaluate(() => {
    window.heard = [];
    for (const type of ["keydown", "keypress", "keyup"]) {
      document.addEventListener(type, ({ key }) => window.heard.push(`${type} ${key}`));
    }
  });
  return () => page.evaluate(() => window.heard.splice(0));
}

test("arrows move and never answer, not even when they are held down", async ({ widget, page }) => {
  const events = await notedEvents(page);
  await widget.open();
  await widget.start();
  for (const [key, from, to] of [
    ["ArrowDown", 0, 1],
    ["ArrowRight", 1, 2],
    ["ArrowUp", 2, 1],
    ["ArrowLeft", 1, 0],
  ]) {
    await test.step(key, async () => {
      await expect(widget.radio(from)).toBeFocused();
      await widget.keyboard.press(key);
      await expect(widget.radio(to)).toBeFocused();
      await expect(widget.radio(to)).toBeChecked();

      // A second and later `down` without `up` is what a key that is held down does.
      for (let repeats = 0; repeats < 12; repeats += 1) await widget.keyboard.down(key);
      await widget.isAt(1);
      await widget.keyboard.up(key);
      await widget.isAt(1);
      for (let back = 0; back < 12 % 5; back += 1) {
        await widget.keyboard.press({ ArrowDown: "ArrowUp", ArrowUp: "ArrowDown" }[key] ?? "ArrowLeft");
      }
      if (key === "ArrowLeft") for (let back = 0; back < 4; back += 1) await widget.keyboard.press("ArrowRight");
    });
  }
  await widget.isAt(1);
  expect(events.filter(([name]) => name === "progress")).toEqual([]);
});

test("a click still answers after an arrow key was let go elsewhere", async ({ widget, page }) => {
  await widget.open();
  await widget.start();
  await widget.keyboard.down("ArrowDown");
  await page.evaluate(() => window.dispatchEvent(new Event("blur")));
  await widget.option(3).click();
  await widget.isAt(2);
  await widget.keyboard.up("ArrowDown");
});

test("0 skips, Backspace returns, and an answer can be taken back", async ({ widget, page }) => {
  const events = await notedEvents(page);
  await widget.open();
  await widget.start();
  await widget.keyboard.press("4");
  await widget.isAt(2);
  await widget.keyboard.press("0");
  await widget.isAt(3);

  await widget.keyboard.press("Backspace");
  await widget.isAt(2);
  await expect(widget.button("did not come up")).toHaveAttribute("aria-pressed", "true");
  await expect(widget.radio(0)).toBeFocused();

  await widget.keyboard.press("Backspace");
  await widget.isAt(1);
  await expect(widget.radio(3)).toBeChecked();
  await expect(widget.radio(3)).toBeFocused();

  await widget.tabTo(widget.button("Clear my answer"));
  await widget.keyboard.press("Enter");
  await widget.isAt(1);
  await expect(widget.group().getByRole("radio", { checked: true })).toHaveCount(0);
  await expect(widget.button("Clear my answer")).toHaveCount(0);
  // The button is gone, so the focus has to be somewhere else than nowhere.
  await expect(widget.radio(0)).toBeFocused();
  const progress = () => events.filter(([name]) => name === "progress").map(([, { answered }]) => answered);
  await expect.poll(progress).toEqual([1, 2, 1]);

  await widget.keyboard.press("Backspace");
  await expect(widget.heading(HEADINGS.start)).toBeFocused();
});

test("an answer that the arrows chose is not marked once it is taken back", async ({ widget }) => {
  await widget.open();
  await widget.start();
  await widget.keyboard.press("2");
  await widget.isAt(2);
  await widget.keyboard.press("Backspace");
  await widget.isAt(1);
  await widget.keyboard.press("ArrowDown");
  await widget.button("Clear my answer").click();
  await expect(widget.button("Clear my answer")).toHaveCount(0);
  await expect(widget.group().getByRole("radio", { checked: true })).toHaveCount(0);
});

test("what the arrows marked is what Next takes", async ({ widget }) => {
  await widget.open();
  await widget.start();
  await widget.keyboard.press("ArrowDown");
  await widget.button("Next").click();
  await widget.isAt(2);
  await widget.keyboard.press("Backspace");
  await expect(widget.radio(1)).toBeChecked();
  await widget.keyboard.press("ArrowDown");
  await widget.tabTo(widget.button("Next"));
  await widget.keyboard.press("Enter");
  await widget.isAt(2);
  await widget.keyboard.press("Backspace");
  await expect(widget.radio(2)).toBeChecked();
});

test("a key that is held down answers one question", async ({ widget }) => {
  await widget.open();
  await widget.button("Start").focus();
  for (const [before, key] of ["Enter", "Enter", "Space", "3", "0"].entries()) {
    for (let repeats = 0; repeats < 8; repeats += 1) await widget.keyboard.down(key);
    await widget.isAt(before + 1);
    await widget.keyboard.up(key);
    await widget.isAt(before + 1);
  }
});

test("number keys with Ctrl, Alt or Meta belong to the browser", async ({ widget, page }) => {
  const events = await notedEvents(page);
  await widget.open();
  await widget.start();
  for (const modifier of ["Control", "Alt", "Meta"]) {
    for (const key of ["1", "5", "0", "Backspace", "Enter"]) await widget.keyboard.press(`${modifier}+${key}`);
  }
  await widget.isAt(1);
  expect(events.filter(([name]) => name === "progress")).toEqual([]);
});

test("digits in a field are a figure and answer nothing", async ({ widget, page }) => {
  const events = await notedEvents(page);
  await widget.open();
  await widget.answerAll(LEADER.answers, 12);
  const progress = () => events.filter(([name]) => name === "progress").length;
  await expect.poll(progress).toBe(21);
  await widget.field("employeeShare").focus();
  await widget.keyboard.type("102");
  await widget.keyboard.press("Backspace");
  await expect(widget.heading(HEADINGS.facts)).toBeVisible();
  await expect(widget.field("employeeShare")).toHaveValue("10");
  expect(progress()).toBe(21);
});

for (const [moment, come] of Object.entries(MOMENTS)) {
  test(`the keys of a question are no hotkeys of the page, and all others are, ${moment}`, async ({ widget, page }) => {
    await come(page);
    const heard = await hotkeys(page);
    await widget.start();
    await heard();
    for (const key of ["ArrowRight", "ArrowDown", "3", "0", "Enter", "Space"]) await page.keyboard.press(key);
    expect(await heard()).toEqual([]);
    for (const key of ["s", "/", "Escape", "F2", "Control+k", "Alt+ArrowRight", "PageDown"]) await page.keyboard.press(key);
    const keys = (await heard()).filter((line) => line.startsWith("keydown"));
    expect(keys.map((line) => line.slice("keydown ".length))).toEqual(
      ["s", "/", "Escape", "F2", "Control", "k", "Alt", "ArrowRight", "PageDown"],
    );
    await page.keyboard.press("Tab");
    expect(await heard()).toContain("keydown Tab");
    // A button has its own keys too, and a page may read on with the others.
    await page.keyboard.press("ArrowRight");
    expect(await heard()).toContain("keydown ArrowRight");
  });

  test(`digits of every script answer, with Shift or from the numeric pad, ${moment}`, async ({ widget, page }) => {
    await come(page);
    await widget.start();
    const presses = [
      { key: "٣", code: "Digit3" },
      { key: "३", code: "Digit3" },
      { key: "３" },
      { key: "۳" },
      { key: "3", code: "Digit3", shiftKey: true },
      { key: "3", code: "Numpad3", location: 3 },
    ];
    for (const [index, press] of presses.entries()) {
      await widget.isAt(index + 1);
      await widget.radio(0).dispatchEvent("keydown", press);
    }
    await widget.isAt(presses.length + 1);
    // A French keyboard writes no digits without Shift.
    await widget.radio(0).dispatchEvent("keydown", { key: "\"", code: "Digit3" });
    await widget.radio(0).dispatchEvent("keydown", { key: "٠" });
    await widget.isAt(presses.length + 2);
  });

  test(`a click answers although nobody saw an arrow come up, ${moment}`, async ({ widget, page }) => {
    await come(page);
    await widget.start();
    for (const key of ["ArrowDown", "Meta+ArrowDown"]) {
      // As voice control clicks: without a mouse.
      const click = () => widget.option(3).evaluate((option) => option.click());
      if (key.startsWith("Meta")) await widget.radio(0).dispatchEvent("keydown", { key: "ArrowDown", metaKey: true });
      else await page.keyboard.down(key);
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      await click();
    }
    await widget.isAt(3);
  });
}

test("what a field takes is no hotkey of the page", async ({ page }) => {
  const coach = new Coach(page);
  await coach.openChecks(JULY);
  const heard = await hotkeys(page);
  await coach.notes.focus();
  await page.keyboard.type("s/Ä?");
  for (const key of ["ArrowRight", "Backspace", "Home", "Enter", "Control+a", "Control+ArrowLeft"]) await page.keyboard.press(key);
  expect((await heard()).filter((line) => !line.endsWith("Control"))).toEqual([]);
  for (const key of ["Escape", "Control+k", "F2", "Alt+s"]) await page.keyboard.press(key);
  expect(await heard()).toEqual(expect.arrayContaining(["keydown Escape", "keydown k", "keydown F2", "keydown s"]));
  await coach.name.focus();
  await page.keyboard.type("/s");
  await page.keyboard.press("ArrowLeft");
  expect(await heard()).toEqual([]);
});

test("Enter that ends a composition submits nothing", async ({ widget, page }) => {
  await widget.openKept(keptAt("meetings"));
  const field = widget.field("meetings");
  await field.dispatchEvent("keydown", { key: "Enter", isComposing: true });
  await field.dispatchEvent("keydown", { key: "Enter", keyCode: 229 });
  await expect(widget.heading(HEADINGS.meetings)).toBeVisible();
  // And the next one does, however soon it comes.
  await field.press("Enter");
  await widget.isAt(15);

  const coach = new Coach(page);
  await coach.openBoard();
  await coach.element.getByLabel("What you call a client").fill("安藤");
  await coach.element.getByLabel("What you call a client").dispatchEvent("keydown", { key: "Enter", isComposing: true });
  await expect(coach.button("Open 安藤")).toHaveCount(0);
  await coach.element.getByLabel("What you call a client").press("Enter");
  await expect(coach.button("Open 安藤")).toBeVisible();
});
