import { expect, HEADINGS, LEADER, notedEvents, test } from "./widget.js";

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
  expect(events.filter(([name]) => name === "progress").map(([, { answered }]) => answered)).toEqual([1, 2, 1]);

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
