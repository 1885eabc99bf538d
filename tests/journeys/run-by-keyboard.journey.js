import { AGAIN, expect, HEADINGS, LEADER, test } from "./widget.js";

const { overload, expertise, isolation } = LEADER.answers;

/** Types figures into fields that follow each other, one Tab apart. */
async function typeFacts(widget, facts) {
  for (const [name, figure] of Object.entries(facts)) {
    await widget.tabTo(widget.field(name));
    await widget.keyboard.type(String(figure));
  }
}

test("a whole run by keyboard alone gives the figures of the worked examples", async ({ widget }) => {
  const press = (key) => widget.keyboard.press(key);
  await widget.open();
  await press("Tab");
  await expect(widget.page.getByRole("link", { name: "Deutsch" })).toBeFocused();
  await press("Tab");
  await expect(widget.page.getByRole("link", { name: "See an example result" })).toBeFocused();
  await press("Tab");
  await expect(widget.button("Start")).toBeFocused();
  await press("Enter");

  await test.step("statements, by numbers, arrows with Enter and arrows with Space", async () => {
    for (const [index, value] of [...overload, ...expertise].entries()) {
      await widget.isAt(index + 1);
      await expect(widget.radio(0)).toBeFocused();
      if (index % 3 === 0) {
        await press(String(value + 1));
        continue;
      }
      for (let moves = 0; moves < value; moves += 1) await press("ArrowDown");
      await expect(widget.radio(value)).toBeFocused();
      await press(index % 3 === 1 ? "Enter" : "Space");
    }
  });

  await test.step("meetings", async () => {
    await expect(widget.heading(HEADINGS.meetings)).toBeFocused();
    await widget.tabTo(widget.field("meetings"));
    await widget.keyboard.type("8");
    await press("Enter");
    await widget.isAt(15);
    await widget.answer(isolation, 15);
  });

  await test.step("facts", async () => {
    await expect(widget.heading(HEADINGS.facts)).toBeFocused();
    const { meetings, homeDiscipline, ...facts } = LEADER.facts;
    await typeFacts(widget, facts);
    await press("Enter");
  });

  await test.step("disciplines", async () => {
    await expect(widget.heading(HEADINGS.disciplines)).toBeFocused();
    for (const name of ["Engineering", "Product", "Design", "Data", "Security"]) {
      await widget.tabTo(widget.element.getByRole("checkbox", { name }));
      await press("Space");
    }
    await widget.tabTo(widget.element.getByLabel("The discipline you come from"));
    await widget.keyboard.type("Eng");
    await widget.tabTo(widget.button("Next"));
    await press("Enter");
  });

  await test.step("ratings", async () => {
    for (const rating of ["need", "own", "cover"]) {
      await expect(widget.ratingHeading(rating)).toBeFocused();
      for (const { [rating]: value } of LEADER.disciplines) {
        await press("Tab");
        if (value === 0) await press("Space");
        for (let moves = 0; moves < value; moves += 1) await press("ArrowRight");
      }
      await widget.tabTo(widget.button("Next"));
      await press("Space");
    }
  });

  await test.step("the closing question", async () => {
    await expect(widget.group(AGAIN)).toBeVisible();
    await expect(widget.radio(0)).toBeFocused();
    for (let moves = 0; moves < LEADER.again; moves += 1) await press("ArrowDown");
    await press("Enter");
  });

  await expect(widget.heading(HEADINGS.result)).toBeFocused();
  await expect(widget.scale("Overload")).toContainText("about 71% of the time (likely 59–84%");
  await expect(widget.scale("Expertise gap")).toContainText("about 46% of the time (likely 34–59%");
  await expect(widget.scale("Isolation")).toContainText("about 82% of the meetings (likely 69–95%");
  await expect(widget.element).toContainText("5.4 times your share");
  await expect(widget.element).toContainText("People you trust cover about half of the gaps.");
  await expect(widget.element).toContainText("you rate yourself 2.3 points higher");
});

test("a question is one Tab stop, and so is each rating", async ({ widget }) => {
  await widget.open();
  await widget.start();
  await expect(widget.radio(0)).toBeFocused();
  await widget.keyboard.press("Tab");
  await expect(widget.button("Back")).toBeFocused();
  await widget.keyboard.press("Shift+Tab");
  await widget.keyboard.press("ArrowDown");
  await expect(widget.radio(1)).toBeFocused();
  await widget.keyboard.press("Tab");
  await expect(widget.button("Back")).toBeFocused();

  await widget.button("Back").click();
  await widget.answerAll();
  await widget.button("Next").click();
  await widget.choose("Design", "Data", "IT");
  await widget.button("Next").click();
  await expect(widget.ratingHeading("need")).toBeFocused();
  for (const name of ["Design", "Data", "IT"]) {
    await widget.keyboard.press("Tab");
    await expect(widget.radio(0, widget.rated(name))).toBeFocused();
  }
  await widget.keyboard.press("Tab");
  await expect(widget.button("Back")).toBeFocused();
});

test("the closing question has the keys of a statement", async ({ widget }) => {
  await widget.open();
  await widget.answerAll();
  await widget.button("Next").click();
  await widget.button("Next").click();
  await expect(widget.group(AGAIN)).toBeVisible();
  await widget.keyboard.press("4");
  await expect(widget.heading(HEADINGS.result)).toBeFocused();
  await widget.button("Back").click();
  await expect(widget.radio(3)).toBeChecked();
  await expect(widget.radio(3)).toBeFocused();
  await widget.keyboard.press("Backspace");
  await expect(widget.heading(HEADINGS.disciplines)).toBeFocused();
});

test("whoever goes back from the result finds every step as it was left", async ({ widget }) => {
  await widget.open();
  await widget.answerAll();
  await widget.button("Skip to the result").click();
  await widget.button("Back").click();
  await widget.button("Back").click();
  await widget.button("Back").click();
  await expect(widget.heading(HEADINGS.facts)).toBeFocused();
  await widget.button("Back").click();
  for (const [index, value] of isolation.toReversed().entries()) {
    await widget.isAt(21 - index);
    await expect(widget.radio(value)).toBeChecked();
    await widget.keyboard.press("Backspace");
  }
  await expect(widget.field("meetings")).toHaveValue("8");
});

test.describe("with a finger", { tag: "@chromium" }, () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  test("a tap answers and goes on, up to the result", async ({ widget }) => {
    await widget.open();
    await widget.button("Start").tap();
    for (const [index, value] of [...overload, ...expertise].entries()) {
      await widget.isAt(index + 1);
      await widget.option(value).tap();
    }
    await widget.field("meetings").tap();
    await widget.keyboard.type("8");
    await widget.button("Next").tap();
    for (const [index, value] of isolation.entries()) {
      await widget.isAt(15 + index);
      await widget.option(value).tap();
    }
    await widget.button("Skip to the result").tap();
    await expect(widget.heading(HEADINGS.result)).toBeInViewport();
    await expect(widget.scale("Overload")).toContainText("about 71% of the time");
    await expect(widget.scale("Isolation")).toContainText("about 82% of the meetings");
  });
});
