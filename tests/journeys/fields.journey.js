import { expect, FIELDS, HEADINGS, LEADER, test } from "./widget.js";

const COMPLAINT = ".complaint";

/** A complaint stands in the field's own place, is tied to the field, and keeps people from passing. */
async function complains(widget, name, words) {
  const field = widget.field(name);
  await expect(field).toHaveAttribute("aria-invalid", "true");
  await expect(field).toHaveAccessibleDescription(new RegExp(`${words}$`));
  const place = widget.element.locator(".field").filter({ has: widget.page.getByLabel(FIELDS[name], { exact: true }) });
  await expect(place.locator(COMPLAINT)).toHaveText(words);
  await expect(place.locator(COMPLAINT)).toBeVisible();
}

async function toFacts(widget) {
  await widget.open();
  await widget.answerAll();
}

/** Neither "Next" nor "Skip to the result" goes on from the facts. */
async function mayNotPass(widget) {
  for (const name of ["Next", "Skip to the result"]) {
    await widget.button(name).click();
    await expect(widget.heading(HEADINGS.facts)).toBeVisible();
  }
}

for (const [what, facts, field, words] of [
  ["seats out of range", { seats: 41 }, "seats", "Enter a number from 2 to 40, or leave this empty."],
  ["a table of one", { seats: 1 }, "seats", "Enter a number from 2 to 40, or leave this empty."],
  ["letters", { employeeShare: "about half" }, "employeeShare", "Enter a whole number, or leave this empty."],
  ["a decimal", { employeeShare: "12.5" }, "employeeShare", "Enter a whole number, or leave this empty."],
  ["a minus", { monthsInRole: "-3" }, "monthsInRole", "Enter a number from 0 to 600, or leave this empty."],
  ["more than all employees", { employeeShare: 101 }, "employeeShare", "Enter a number from 0 to 100, or leave this empty."],
  ["a number without end", { monthsInRole: "9".repeat(400) }, "monthsInRole", "Enter a number from 0 to 600, or leave this empty."],
  ["own seats that are all seats", { seats: 4, ownSeats: 4 }, "ownSeats", "Enter a number from 1 to 3, or leave this empty."],
  ["own seats at a table of two", { seats: 2, ownSeats: 5 }, "ownSeats", "Enter 1, or leave this empty."],
  ["more dependent seats than others", { seats: 9, ownSeats: 2, dependentSeats: 8 }, "dependentSeats", "Enter a number from 0 to 7, or leave this empty."],
  ["more unfilled than planned", { rolesPlanned: 3, rolesUnfilled: 4 }, "rolesUnfilled", "Enter a number from 0 to 3, or leave this empty."],
]) {
  test(`${what}: the words stand next to the field`, async ({ widget }) => {
    await toFacts(widget);
    await widget.fillFacts(facts);
    await widget.field(field).blur();
    await complains(widget, field, words);
    await mayNotPass(widget);
    await expect(widget.element.locator(COMPLAINT).filter({ hasText: /./ })).toHaveCount(1);

    await widget.field(field).fill("");
    await expect(widget.field(field)).not.toHaveAttribute("aria-invalid");
    await widget.button("Next").click();
    await expect(widget.heading(HEADINGS.disciplines)).toBeVisible();
  });
}

test("nobody is told off while they are still typing", async ({ widget }) => {
  await toFacts(widget);
  await widget.field("seats").focus();
  // On the way to 12 there is a 1, which alone would be too few.
  await widget.keyboard.type("1");
  await expect(widget.field("seats")).not.toHaveAttribute("aria-invalid");
  await widget.keyboard.type("2");
  await widget.keyboard.press("Tab");
  await expect(widget.field("seats")).not.toHaveAttribute("aria-invalid");
});

test("a figure that another one makes wrong is pointed out at its own field", async ({ widget }) => {
  await toFacts(widget);
  await widget.fillFacts({ rolesPlanned: 5, rolesUnfilled: 4 });
  await widget.fillFacts({ rolesPlanned: 2 });
  await widget.button("Next").click();
  await complains(widget, "rolesUnfilled", "Enter a number from 0 to 2, or leave this empty.");
});

test("spaces around a figure do no harm", async ({ widget }) => {
  await toFacts(widget);
  await widget.fillFacts({ seats: " 9 ", ownSeats: "1", employeeShare: " 60" });
  await widget.button("Skip to the result").click();
  await expect(widget.element).toContainText("your share of the people is 5.4 times your share of the seats");
});

test.describe("disciplines", () => {
  const OWN = "Another discipline, in your own words";
  const FULL = ["Engineering", "Product", "Design", "Data", "Security", "Research", "Operations", "IT"];

  test.beforeEach(async ({ widget }) => {
    await toFacts(widget);
    await widget.button("Next").click();
    await expect(widget.heading(HEADINGS.disciplines)).toBeVisible();
  });

  test("one or two are too few, none or three are not", async ({ widget }) => {
    for (const [index, name] of ["Design", "Data"].entries()) {
      await widget.choose(name);
      await expect(widget.element).toContainText(`Chosen: ${index + 1}. It takes three to eight, or none.`);
      await widget.button("Next").click();
      await expect(widget.heading(HEADINGS.disciplines)).toBeVisible();
    }
    await widget.choose("IT");
    await expect(widget.element.getByText("Chosen: 3.", { exact: true })).toBeVisible();
    await widget.button("Next").click();
    await expect(widget.ratingHeading("need")).toBeVisible();
  });

  test("a ninth can't be chosen until one of the eight is given up", async ({ widget }) => {
    await widget.choose(...FULL);
    const ninth = widget.element.getByRole("checkbox", { name: "Marketing" });
    await expect(ninth).toBeDisabled();
    await expect(widget.field(OWN)).toBeDisabled();
    await expect(widget.button("Add")).toBeDisabled();
    await widget.element.getByRole("checkbox", { name: "IT", exact: true }).uncheck();
    await expect(ninth).toBeEnabled();
    await ninth.check();
    await expect(widget.element.getByText("Chosen: 8.", { exact: true })).toBeVisible();
  });

  test("a name of one's own is added by Enter, and taken for a known one where it is one", async ({ widget }) => {
    await widget.field(OWN).fill("  Legal   & tax ");
    await widget.keyboard.press("Enter");
    await expect(widget.element.getByRole("checkbox", { name: "Legal & tax" })).toBeChecked();
    await expect(widget.field(OWN)).toHaveValue("");
    await expect(widget.field(OWN)).toBeFocused();
    await widget.field(OWN).fill("ENGINEERING");
    await widget.button("Add").click();
    await expect(widget.element.getByRole("checkbox", { name: "Engineering" })).toBeChecked();
    await expect(widget.element.getByText("Chosen: 2.")).toBeVisible();
  });

  test("a name that is too long stays in the field, with words next to it", async ({ widget }) => {
    await widget.field(OWN).fill("x".repeat(25));
    await widget.button("Add").click();
    await expect(widget.field(OWN)).toHaveAccessibleDescription(/25 of at most 24 characters: shorten the name\.$/);
    await expect(widget.field(OWN)).toHaveAttribute("aria-invalid", "true");
    await expect(widget.field(OWN)).toHaveValue("x".repeat(25));
    await widget.field(OWN).fill("🦀".repeat(24));
    await widget.button("Add").click();
    await expect(widget.element.getByRole("checkbox", { name: "🦀".repeat(24) })).toBeChecked();
    await expect(widget.field(OWN)).not.toHaveAttribute("aria-invalid");
  });

  for (const [what, name] of [
    ["a name of one's own", "Legal"],
    ["a known name", "design"],
  ]) {
    test(`${what} that is chosen already is not chosen twice, and the words say so`, async ({ widget }) => {
      await widget.choose("Design");
      await widget.field(OWN).fill("Legal");
      await widget.button("Add").click();
      await widget.field(OWN).fill(name);
      await widget.button("Add").click();
      await expect(widget.field(OWN)).toHaveAccessibleDescription(/It is chosen already\.$/);
      await expect(widget.element.getByText("Chosen: 2.")).toBeVisible();
    });
  }

  test("a name of one's own that is given up stays to be chosen again", async ({ widget }) => {
    await widget.field(OWN).fill("Legal");
    await widget.button("Add").click();
    const own = widget.element.getByRole("checkbox", { name: "Legal" });
    await own.focus();
    await widget.keyboard.press("Space");
    await expect(own).not.toBeChecked();
    await expect(own).toBeFocused();
    await widget.keyboard.press("Space");
    await expect(own).toBeChecked();
  });

  test("markup in a name of one's own is text", async ({ widget }) => {
    await widget.field(OWN).fill("<b>Legal</b><img src=x>");
    await widget.button("Add").click();
    await expect(widget.element.getByRole("checkbox", { name: "<b>Legal</b><img src=x>" })).toBeChecked();
    await expect(widget.element.locator("img, b")).toHaveCount(0);
  });

  test("one that is not rated in all three ways is left out", async ({ widget }) => {
    await widget.choose("Design", "Data", "IT", "Quality");
    await widget.button("Next").click();
    for (const rating of ["need", "own", "cover"]) {
      await expect(widget.ratingHeading(rating)).toBeVisible();
      for (const name of ["Design", "Data", "IT"]) await widget.option(1, widget.rated(name)).click();
      if (rating !== "need") await widget.option(1, widget.rated("Quality")).click();
      await widget.button("Next").click();
    }
    await widget.button("Show the result").click();
    await widget.element.getByText("All ratings as numbers").click();
    await expect(widget.under("Your disciplines", "section").getByRole("rowheader")).toHaveText(["Design", "Data", "IT"]);
  });
});

test.describe("scores that can't be", () => {
  for (const meetings of [0, 1]) {
    test(`with ${meetings} meetings isolation is not asked, and the result says so`, async ({ widget }) => {
      await widget.open();
      await widget.answerOnly(LEADER.answers, meetings);
      await expect(widget.scale("Isolation")).toContainText("Fewer than two meetings: not asked and not scored.");
      await expect(widget.scale("Isolation")).not.toContainText("%");
      await expect(widget.scale("Overload")).toContainText("about 71%");
    });
  }

  test("without a figure for the meetings isolation is asked", async ({ widget }) => {
    await widget.open();
    await widget.start();
    await widget.answer([...LEADER.answers.overload, ...LEADER.answers.expertise]);
    await widget.button("Next").click();
    await widget.isAt(15);
  });

  test("meetings out of range are pointed out where they are asked", async ({ widget }) => {
    await widget.open();
    await widget.start();
    await widget.answer([...LEADER.answers.overload, ...LEADER.answers.expertise]);
    await widget.field("meetings").fill("61");
    await widget.keyboard.press("Enter");
    await complains(widget, "meetings", "Enter a number from 0 to 60, or leave this empty.");
    await expect(widget.heading(HEADINGS.meetings)).toBeVisible();
  });

  test("fewer than four answers are no score, four are one", async ({ widget }) => {
    await widget.open();
    const [few, enough] = [
      [3, 3, 3, null, null, null, null],
      [3, 3, 3, 1, null, null, null],
    ];
    await widget.answerOnly({ overload: few, expertise: enough, isolation: Array(7).fill(null) });
    await expect(widget.scale("Overload")).toContainText("3 of 7 answered; it takes 4.");
    await expect(widget.scale("Overload")).not.toContainText("%");
    await expect(widget.scale("Isolation")).toContainText("0 of 7 answered; it takes 4.");
    await expect(widget.scale("Expertise gap")).toContainText("likely");
    await expect(widget.element.locator(".suggestions").getByRole("heading", { level: 4 })).toHaveText(["Expertise gap"]);
  });
});

test.describe("\"Next\" with a mistake", () => {
  /** Counts how often words are put into a status. Words that are put there in one act of drawing are announced once. */
  async function watchAnnouncements(widget, words) {
    await widget.element.evaluate((element, words) => {
      window.announced = 0;
      const heard = (node) => node.textContent.includes(words) && node.parentElement?.closest("[role=status]");
      new MutationObserver((records) => {
        window.announced += records.some(({ addedNodes }) => [...addedNodes].some(heard)) ? 1 : 0;
      }).observe(element.shadowRoot, { childList: true, subtree: true });
    }, words);
    return () => widget.page.evaluate(() => window.announced);
  }

  test("leads to the first bad field, and says above the buttons how many there are, each time", async ({ widget }) => {
    await toFacts(widget);
    await widget.fillFacts({ seats: 41, employeeShare: "1.200", monthsInRole: "12-13" });
    const announced = await watchAnnouncements(widget, "3 fields need another figure, the first is “Seats at the management table”.");
    for (const press of [1, 2, 3]) {
      await widget.button("Next").click();
      await expect(widget.field("seats")).toBeFocused();
      await expect(widget.element.getByText("3 fields need another figure, the first is “Seats at the management table”.")).toBeVisible();
      expect(await announced()).toBe(press);
    }
    await widget.fillFacts({ seats: 9 });
    await expect(widget.element.getByText("fields need another figure")).toHaveCount(0);
    await expect(widget.field("seats")).toBeFocused();
    await widget.button("Skip to the result").click();
    await expect(widget.element.getByText("2 fields need another figure, the first is “Share of all employees who work in your areas, in per cent”.")).toBeVisible();
    await expect(widget.field("employeeShare")).toBeFocused();
    await widget.fillFacts({ employeeShare: "60 %" });
    await widget.field("employeeShare").press("Enter");
    await expect(widget.element.getByText("“Months in this role” needs another figure.")).toBeVisible();
    await expect(widget.field("monthsInRole")).toBeFocused();
    await widget.fillFacts({ monthsInRole: "" });
    await widget.button("Next").click();
    await expect(widget.heading(HEADINGS.disciplines)).toBeFocused();
  });

  test("leads to the meetings where they are asked", async ({ widget }) => {
    await widget.open();
    await widget.start();
    await widget.answer([...LEADER.answers.overload, ...LEADER.answers.expertise]);
    await widget.field("meetings").fill("many");
    const announced = await watchAnnouncements(widget, "“Management-team meetings you attended” needs another figure.");
    for (const press of [1, 2]) {
      await widget.button("Next").click();
      await expect(widget.field("meetings")).toBeFocused();
      expect(await announced()).toBe(press);
    }
  });

  test("leads to the choice where too few disciplines are chosen, and says so each time", async ({ widget }) => {
    await toFacts(widget);
    await widget.button("Next").click();
    await widget.choose("Design");
    const announced = await watchAnnouncements(widget, "Chosen: 1.");
    for (const press of [1, 2]) {
      await widget.button("Next").click();
      await expect(widget.element.getByRole("checkbox", { name: "Engineering" })).toBeFocused();
      expect(await announced()).toBe(press);
    }
  });

  test("adds a discipline that was typed and not added, and says so, or why it can't", async ({ widget }) => {
    const own = widget.field("Another discipline, in your own words");
    await toFacts(widget);
    await widget.button("Next").click();
    await widget.choose("Design", "Data");
    await own.fill("x".repeat(25));
    for (const _ of [1, 2]) {
      await widget.button("Next").click();
      await expect(own).toBeFocused();
      await expect(own).toHaveAttribute("aria-invalid", "true");
    }
    await own.fill("Legal");
    await widget.button("Next").click();
    await widget.says("“Legal” is added. Chosen: 3.");
    await expect(widget.element.getByRole("checkbox", { name: "Legal" })).toBeChecked();
    await widget.button("Next").click();
    await expect(widget.ratingHeading("need")).toBeFocused();
    await expect(widget.rated("Legal")).toBeVisible();
  });
});

for (const [typed, read] of [
  ["12.0", 12],
  ["12,0", 12],
  ["+12", 12],
  ["１２", 12],
  ["١٢", 12],
  ["१२", 12],
  ["\u{a0}12\u{202f}", 12],
]) {
  test(`${JSON.stringify(typed)} is read as ${read}`, async ({ widget }) => {
    await toFacts(widget);
    await widget.fillFacts({ seats: typed, ownSeats: 1, dependentSeats: read });
    await widget.button("Next").click();
    // One more than the others at a table of twelve.
    await complains(widget, "dependentSeats", "Enter a number from 0 to 11, or leave this empty.");
  });
}

for (const [typed, words] of [
  ["1.200", "Enter the number without a point or comma: this could mean two numbers."],
  ["1,200", "Enter the number without a point or comma: this could mean two numbers."],
  ["12,5", "Enter a whole number, or leave this empty."],
  ["1e3", "Enter the number in digits alone, or leave this empty."],
  ["0x10", "Enter the number in digits alone, or leave this empty."],
  ["12-13", "Enter one number, or leave this empty."],
  ["-3", "Enter a number from 0 to 600, or leave this empty."],
  ["−3", "Enter a number from 0 to 600, or leave this empty."],
  ["1 200", "Enter a number from 0 to 600, or leave this empty."],
]) {
  test(`${typed} is refused with the reason`, async ({ widget }) => {
    await toFacts(widget);
    await widget.fillFacts({ monthsInRole: typed });
    await widget.button("Next").click();
    await complains(widget, "monthsInRole", words);
  });
}

test("no field has its words sent to a spelling checker", async ({ widget }) => {
  const fieldsHere = async () => {
    const fields = await widget.element.locator("input:not([type=radio], [type=checkbox], [type=date]), textarea").all();
    for (const field of fields) {
      for (const [name, value] of [["spellcheck", "false"], ["writingsuggestions", "false"], ["autocomplete", "off"]]) {
        await expect(field).toHaveAttribute(name, value);
      }
    }
    return fields.length;
  };
  await toFacts(widget);
  expect(await fieldsHere()).toBe(7);
  await widget.button("Next").click();
  await expect(widget.heading(HEADINGS.disciplines)).toBeVisible();
  expect(await fieldsHere()).toBe(1);
  await widget.button("Skip to the result").click();
  await widget.drawnToItsEnd();
  // The label, the note and the link.
  expect(await fieldsHere()).toBe(3);
});
