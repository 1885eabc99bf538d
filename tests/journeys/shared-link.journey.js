import { AGAIN, everythingStored, expect, HEADINGS, keptAt, KEY, LEADER, NOTHING_STORED, test, Widget } from "./widget.js";

/** The leader's answers and day alone, as a code that must open for ever (tests/golden/link-v1.txt). */
const CODE = "1H40089TNPSD6J56TJJV2G01N6ZFZX";
/** The same leader without any discipline, at the end of everything that can be kept. */
const OTHER_CODE = "1H400FZZW2KJGAEA19S85003T3P6YJ";

const SOMEBODY_ELSES = "Somebody shared this result with you; it is not yours.";

/** Holds what a link of the leader shows. */
async function showsTheLeader(widget) {
  await expect(widget.heading(HEADINGS.shared)).toBeVisible();
  await widget.says(SOMEBODY_ELSES);
  await widget.says("about 71% of the time (likely 59–84%");
  await widget.says("Answered on 22 November 2026");
}

const hashOf = (page) => page.evaluate(() => location.hash);

test("a link made in one browser shows the same result in another", async ({ widget, another, page }) => {
  await widget.openKept(keptAt("again"));
  await expect(widget.group(AGAIN)).toBeVisible();
  await widget.button("Show the result").click();
  await expect(widget.heading(HEADINGS.result)).toBeFocused();
  // Drawn to its end.
  await expect(widget.button("Start again")).toBeVisible();
  // But for what only the owner can press.
  const said = (reader) =>
    reader.element.locator(".scale, .pair, .suggestions, table, .sentence").evaluateAll((parts) => {
      const copies = parts.map((part) => part.cloneNode(true));
      for (const copy of copies) copy.querySelectorAll("button").forEach((button) => button.remove());
      return copies.map((copy) => copy.textContent).join("\n");
    });
  const own = await said(widget);
  expect(own).toContain("5.4 times your share");
  expect(own).toContain("2.3 points higher");

  const coach = new Widget(await another());
  await coach.page.goto(await widget.link.inputValue());
  await showsTheLeader(coach);
  await coach.button("As the person reads it").click();
  await expect(coach.heading("A shared result")).toBeVisible();
  expect(await said(coach)).toBe(own);
  await expect(coach.link).toHaveCount(0);
  await expect(coach.keep).toHaveCount(0);
  expect(await everythingStored(coach.page)).toEqual(NOTHING_STORED);
});

test("opening a link leaves the opener's own run byte for byte as it was", async ({ widget, page }) => {
  // As another version of the page may have written it.
  const run = ` ${keptAt("expertise-3", { again: null })}\n`;
  await page.addInitScript(() => {
    window.writes = 0;
    for (const name of ["setItem", "removeItem", "clear"]) {
      const original = Storage.prototype[name];
      Storage.prototype[name] = function (...values) {
        if (this === localStorage) window.writes += 1;
        return original.apply(this, values);
      };
    }
  });
  await widget.open();
  await page.evaluate(([key, run]) => localStorage.setItem(key, run), [KEY, run]);

  await widget.open(`?coach#ll=${CODE}`);
  await showsTheLeader(widget);
  expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).toBe(run);

  await widget.visit(`#ll=${OTHER_CODE}`);
  await widget.says("Answered on 6 June 2199");
  await widget.visit("#ll=1H40089");
  await expect(widget.heading(HEADINGS.damaged)).toBeVisible();
  expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).toBe(run);
  expect(await page.evaluate(() => window.writes)).toBe(0);

  await widget.button("Back to my own").click();
  await widget.isAt(10);
  await expect(widget.radio(LEADER.answers.expertise[2])).toBeChecked();
  expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).toBe(run);
  expect(await hashOf(page)).toBe("");
});

test("a run under way that is not kept goes on after a link was looked at", async ({ widget }) => {
  await widget.open();
  await widget.start();
  await widget.answer([3, 3, 3]);
  await widget.isAt(4);

  await widget.visit(`#ll=${CODE}`);
  await showsTheLeader(widget);
  await widget.button("Back to my own").click();
  await widget.isAt(4);
  await expect(widget.radio(0)).toBeFocused();
  await widget.keyboard.press("Backspace");
  await expect(widget.radio(3)).toBeChecked();
});

test("another link in the same tab is another result, and so is the same one again", async ({ widget, page }) => {
  await widget.open(`#ll=${CODE}`);
  await showsTheLeader(widget);
  await widget.visit(`#ll=${OTHER_CODE}`);
  await widget.says("Answered on 6 June 2199");
  await page.goBack();
  await showsTheLeader(widget);

  await widget.button("Start my own").click();
  await expect(widget.heading(HEADINGS.start)).toBeFocused();
  await widget.visit(`#ll=${CODE}`);
  await showsTheLeader(widget);
});

test("whoever only reads a link keeps nothing on the device", async ({ widget, page }) => {
  await widget.open(`#ll=${CODE}`);
  await showsTheLeader(widget);
  await widget.button("Start my own").click();
  await widget.start();
  await widget.answer([1, 2]);
  await widget.isAt(3);
  expect(await everythingStored(page)).toEqual(NOTHING_STORED);
});

for (const [how, fragment] of [
  ["in lower case", `#ll=${CODE.toLowerCase()}`],
  ["with the key in upper case", `#LL=${CODE}`],
  ["beside other keys", `#x=1&ll=${CODE}&y=2`],
  ["with another key behind it", `#ll=${CODE}&x=1`],
  ["with a full stop behind it", `#ll=${CODE}.`],
  ["with a bracket and a comma behind it", `#ll=${CODE}),`],
  ["with the letters that look like digits", `#ll=${CODE.replaceAll("1", "l").replaceAll("0", "O")}`],
  ["with encoded spaces in it", `#ll=${CODE.slice(0, 9)}%20${CODE.slice(9)}%20`],
  ["with an encoded line break in it", `#ll=${CODE.slice(0, 9)}%0D%0A${CODE.slice(9)}`],
  ["with an encoded equals sign", `#ll%3D${CODE}`],
  ["with an equals sign encoded twice", `#ll%253D${CODE}`],
  ["in quotes", `#%22ll=${CODE}%22`],
]) {
  test(`a link opens that arrives ${how}`, async ({ widget }) => {
    await widget.open(fragment);
    await showsTheLeader(widget);
  });

  // There the script has to see that it takes the module that reads links.
  test(`a link opens that arrives ${how} in a page of somebody's own`, async ({ widget, page }) => {
    await page.goto(`/pages/own-page/${fragment}`);
    await showsTheLeader(widget);
  });
}

for (const [fragment, stays] of [
  [`#x=1&ll=${CODE}&y=a%20b`, "#x=1&y=a%20b"],
  [`#section&ll=${CODE}`, "#section"],
  [`#ll=${CODE}`, ""],
]) {
  test(`whoever leaves ${fragment.replace(CODE, "…")} is left with ${stays || "no fragment"}`, async ({ widget, page }) => {
    await page.addInitScript(() => history.replaceState({ theirs: 1 }, ""));
    await widget.open(`?a=1${fragment}`);
    await showsTheLeader(widget);
    const entries = await page.evaluate(() => history.length);

    await widget.button("Start my own").click();
    await expect(widget.heading(HEADINGS.start)).toBeFocused();
    expect(new URL(page.url()).search).toBe("?a=1");
    expect(await hashOf(page)).toBe(stays);
    // Of its own, so that Back opens the link again.
    expect(await page.evaluate(() => [history.length, history.state])).toEqual([entries + 1, { theirs: 1 }]);
  });
}

for (const fragment of ["#section", "#llama=1", "#all=1H40089", "#xll=1", "#ll"]) {
  test(`${fragment} is none of the widget's business`, async ({ widget, page }) => {
    await widget.open(fragment);
    await expect(widget.heading(HEADINGS.start)).toBeVisible();
    await widget.answerOnly();
    expect(await hashOf(page)).toBe(fragment);
  });
}
