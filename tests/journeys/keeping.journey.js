import {
  AGAIN, everythingStored, expect, HEADINGS, keptAt, KEY, LEADER, NOTHING_STORED, test,
} from "./widget.js";

const KEPT = "Saved on this device: reloading the page loses no answers.";

const stored = (page) => page.evaluate((key) => localStorage.getItem(key), KEY);

/** The page's worker keeps files of its program, never an answer: offline.journey.js looks into what it keeps. */
const ofAnswers = (notes) => notes.filter((what) => what !== "register");

/** Notes whatever a page does that could outlive a reload. */
async function noteKeeping(page) {
  const notes = [];
  await page.exposeFunction("noteKeeping", (what) => notes.push(what));
  await page.addInitScript(() => {
    const watch = (owner, name) => {
      const original = owner[name];
      owner[name] = function (...values) {
        window.noteKeeping(name);
        return original.apply(this, values);
      };
    };
    watch(Storage.prototype, "setItem");
    watch(IDBFactory.prototype, "open");
    watch(CacheStorage.prototype, "open");
    watch(ServiceWorkerContainer.prototype, "register");
    const cookie = Object.getOwnPropertyDescriptor(Document.prototype, "cookie");
    Object.defineProperty(Document.prototype, "cookie", {
      ...cookie,
      set(value) {
        window.noteKeeping("cookie");
        cookie.set.call(this, value);
      },
    });
  });
  return notes;
}

test("without a yes nothing is kept at any time, and a reload starts again", async ({ widget, page }) => {
  const notes = await noteKeeping(page);
  await widget.open();
  expect(await everythingStored(page)).toEqual(NOTHING_STORED);
  await widget.answerAll();
  expect(await everythingStored(page)).toEqual(NOTHING_STORED);
  await widget.fillFacts({ seats: 9, employeeShare: 60 });
  await widget.button("Next").click();
  await widget.choose("Design", "Data", "IT");
  await widget.button("Skip to the result").click();
  await expect(widget.heading(HEADINGS.result)).toBeVisible();
  expect(await everythingStored(page)).toEqual(NOTHING_STORED);

  await page.reload();
  await expect(widget.heading(HEADINGS.start)).toBeVisible();
  expect(await everythingStored(page)).toEqual(NOTHING_STORED);
  expect(ofAnswers(notes)).toEqual([]);
});

test("after a yes a reload resumes every step with all that was given", async ({ widget, page }) => {
  const reload = async () => {
    await page.reload();
    await widget.ready();
    await widget.says(KEPT);
  };
  await widget.open();
  await widget.start();
  await widget.answer([3, 3, null, 1]);
  await widget.isAt(5);
  await widget.keep.click();
  await widget.says(KEPT);
  // The run under a name of ours, and nothing anywhere else.
  await expect.poll(async () => Object.keys((await everythingStored(page)).local)).toEqual([KEY]);
  const { local: _, ...elsewhere } = await everythingStored(page);
  expect({ ...elsewhere, local: {} }).toEqual(NOTHING_STORED);

  await test.step("at a statement", async () => {
    await reload();
    await widget.isAt(5);
    await widget.button("Back").click();
    await expect(widget.radio(1)).toBeChecked();
    await widget.button("Back").click();
    await expect(widget.button("did not come up")).toHaveAttribute("aria-pressed", "true");
    await widget.answer([3, 1, 3, 2, 3], 3);
    await widget.answer(LEADER.answers.expertise, 8);
  });

  await test.step("at the meetings", async () => {
    await widget.field("meetings").fill("8");
    await reload();
    await expect(widget.field("meetings")).toHaveValue("8");
    await widget.button("Next").click();
    await widget.answer(LEADER.answers.isolation, 15);
  });

  await test.step("at the facts", async () => {
    await widget.fillFacts({ seats: 9, ownSeats: 1, employeeShare: 60 });
    await reload();
    await expect(widget.heading(HEADINGS.facts)).toBeVisible();
    await expect(widget.field("seats")).toHaveValue("9");
    await expect(widget.field("employeeShare")).toHaveValue("60");
    await expect(widget.field("dependentSeats")).toHaveValue("");
    await widget.button("Next").click();
  });

  await test.step("at the disciplines", async () => {
    await widget.choose("Engineering", "Design", "Data");
    await widget.field("Another discipline, in your own words").fill("Legal & tax");
    await widget.button("Add").click();
    await widget.field("The discipline you come from").selectOption("Design");
    await reload();
    await expect(widget.element.getByRole("checkbox", { checked: true })).toHaveCount(4);
    await expect(widget.element.getByRole("checkbox", { name: "Legal & tax" })).toBeChecked();
    await expect(widget.field("The discipline you come from")).toHaveValue("design");
    await widget.button("Next").click();
  });

  await test.step("at a rating", async () => {
    await widget.button("Next").click();
    const own = widget.rated("Design");
    await widget.option(2, own).click();
    await reload();
    await expect(widget.ratingHeading("own")).toBeVisible();
    await expect(widget.radio(2, own)).toBeChecked();
    await expect(widget.element.getByRole("radio", { checked: true })).toHaveCount(1);
    for (let left = 2; left > 0; left -= 1) await widget.button("Next").click();
  });

  await test.step("at the closing question and the result", async () => {
    await expect(widget.group(AGAIN)).toBeVisible();
    await reload();
    await widget.option(3).click();
    await expect(widget.heading(HEADINGS.result)).toBeVisible();
    // Drawn to its end.
    await expect(widget.button("Start again")).toBeVisible();
    const before = await widget.element.locator(".result").innerText();
    await reload();
    await expect(widget.button("Start again")).toBeVisible();
    expect(await widget.element.locator(".result").innerText()).toBe(before);
    await expect(widget.scale("Overload")).toContainText("about 71%");
  });

  await test.step("and one press wipes it", async () => {
    await widget.wipe.click();
    await expect(widget.keep).toBeVisible();
    expect(await everythingStored(page)).toEqual(NOTHING_STORED);
    // The run itself is still there, and is not kept again by itself.
    await expect(widget.heading(HEADINGS.result)).toBeVisible();
    await widget.button("Back").click();
    await widget.option(1).click();
    expect(await everythingStored(page)).toEqual(NOTHING_STORED);
    await page.reload();
    await expect(widget.heading(HEADINGS.start)).toBeVisible();
  });
});

test("a figure that can't be does not cost the answers at a reload", async ({ widget, page }) => {
  await widget.open();
  await widget.keep.click();
  await widget.answerAll();
  await widget.fillFacts({ employeeShare: 60, seats: 99 });
  await page.reload();
  await expect(widget.heading(HEADINGS.facts)).toBeVisible();
  await expect(widget.field("employeeShare")).toHaveValue("60");
  await expect(widget.field("seats")).toHaveValue("");
  await widget.button("Back").click();
  await widget.isAt(21);
  await expect(widget.radio(3)).toBeChecked();
});

test("starting again takes the place of what was kept", async ({ widget, page }) => {
  await widget.openKept(keptAt("result"));
  await widget.button("Start again").click();
  await expect(widget.heading(HEADINGS.start)).toBeFocused();
  await expect.poll(async () => JSON.parse(await stored(page)).responses.overload).toEqual(Array(7).fill(null));
  await page.reload();
  await expect(widget.heading(HEADINGS.start)).toBeVisible();
});

test.describe("where the browser keeps nothing", () => {
  const REFUSED = "This browser does not let the page save anything, so reloading the page starts over.";
  const FULL = "There is no room left in this browser’s storage, so the last answers are not saved.";
  const HOW = {
    "blocks storage": () => {
      Object.defineProperty(window, "localStorage", {
        get() {
          throw new DOMException("The operation is insecure.", "SecurityError");
        },
      });
    },
    "has no storage": () => Object.defineProperty(window, "localStorage", { value: null }),
    "has no room left": () => {
      Storage.prototype.setItem = () => {
        throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
      };
    },
  };
  for (const [how, blocked] of Object.entries(HOW)) {
    const words = how === "has no room left" ? FULL : REFUSED;
    test(`one that ${how} says so, and the run goes on`, async ({ widget, page }) => {
      await page.addInitScript(blocked);
      await widget.open();
      await widget.keep.click();
      await widget.says(words);
      await widget.answerOnly();
      await expect(widget.scale("Overload")).toContainText("about 71%");
      await widget.says(words);
      await widget.saysNothingOf(KEPT);
      await page.reload();
      await expect(widget.heading(HEADINGS.start)).toBeVisible();
    });
  }
});

for (const [what, text] of [
  ["no JSON", "{"],
  ["nothing", ""],
  ["another program's JSON", '{"version":7,"state":[1,2]}'],
  ["null", "null"],
  ["a run at a step that there is not", keptAt("ratings-99")],
  ["a run with an answer that there is not", keptAt("facts", { responses: { ...LEADER.answers, overload: [9] } })],
  ["a run of a questionnaire to come", keptAt("facts", { instrument: 250 })],
  ["very deep JSON", "[".repeat(5_000) + "]".repeat(5_000)],
]) {
  test(`where ${what} stands under the key, the run starts afresh`, async ({ widget, page }) => {
    await widget.openKept(text);
    await expect(widget.heading(HEADINGS.start)).toBeVisible();
    // Before somebody says yes, nothing is ours to read, nor to wipe.
    expect(await stored(page)).toBe(text);
    await widget.keep.click();
    await widget.start();
    await page.reload();
    await widget.ready();
    await expect(widget.group()).toBeVisible();
  });
}

test("a page that says never offers nothing and reads nothing", async ({ widget, page }) => {
  const notes = await noteKeeping(page);
  await page.route("/", async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace("<leadership-load", '<leadership-load keep="never"');
    await route.fulfill({ response, body });
  });
  await widget.openKept(keptAt("result"));
  notes.length = 0;
  await expect(widget.heading(HEADINGS.start)).toBeVisible();
  await expect(widget.keep).toHaveCount(0);
  await widget.answerOnly();
  await expect(widget.keep).toHaveCount(0);
  expect(await stored(page)).toBe(keptAt("result"));
  expect(ofAnswers(notes)).toEqual([]);
});
