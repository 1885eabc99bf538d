/** Tests statements in a window that is lower than a statement, as at 400% zoom. */
import { expect, keptAt, KEY, LEADER, STATEMENTS, test, Widget } from "../widget.js";
import { drawn, holdModule, open, painted } from "./guest.js";

const { overload, expertise } = LEADER.answers;

/** Says whether the first line of a statement is within the window. */
const isSeenFromItsFirstLine = (widget, number) =>
  expect
    .poll(() =>
      widget.group(STATEMENTS[number - 1]).locator("legend").evaluate((legend) => {
        const { top } = legend.getBoundingClientRect();
        return top >= -1 && top + 20 <= innerHeight;
      }),
    )
    .toBe(true);

for (const [width, height] of [[320, 225], [320, 256], [640, 200]]) {
  for (const early of [true, false]) {
    test(`each statement is seen from its first line at ${width} by ${height}, ${early ? "before" : "after"} the module came`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      if (early) await holdModule(page);
      const widget = new Widget(page);
      await open(page, "plain");
      if (!early) await drawn(page);
      await widget.start();
      for (let number = 1; number <= 14; number += 1) {
        await widget.isAt(number);
        await isSeenFromItsFirstLine(widget, number);
        const value = [...overload, ...expertise][number - 1];
        // Some by finger, which have to scroll to the answer first, and some by key.
        if (number % 2) await widget.option(value).click();
        else await page.keyboard.press(String(value + 1));
      }
    });
  }
}

test("going back shows a statement from its first line, too", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 225 });
  const widget = new Widget(page);
  await open(page, "plain");
  await drawn(page);
  await widget.start();
  await widget.answer(overload);
  await widget.isAt(8);
  await widget.button("Back").click();
  await widget.isAt(7);
  await isSeenFromItsFirstLine(widget, 7);
});

for (const early of [true, false]) {
  test(`where the statement begins in sight nothing scrolls, ${early ? "before" : "after"} the module came`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 500 });
    if (early) await holdModule(page);
    const widget = new Widget(page);
    await open(page, "plain");
    if (!early) await drawn(page);
    await widget.start();
    await widget.group(STATEMENTS[0]).locator("legend").evaluate((legend) => scrollBy(0, legend.getBoundingClientRect().top - 380));
    await painted(page);
    const place = await page.evaluate(() => scrollY);
    await widget.answer(overload.slice(0, 3));
    await widget.isAt(4);
    await painted(page);
    expect(await page.evaluate(() => scrollY)).toBe(place);
  });
}

for (const [width, height] of [[360, 740], [1000, 800]]) {
  test(`a step after a long one begins in the upper half of the window, in a post of ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.addInitScript(([key, run]) => localStorage.setItem(key, run), [KEY, keptAt("facts")]);
    await open(page, "own-page");
    await drawn(page);
    // A post is long before and after the widget.
    await page.evaluate(() => {
      for (const id of ["#after", "h1"]) document.querySelector(id).style.paddingBlock = "1500px";
    });
    const widget = new Widget(page);
    const next = widget.button("Next");
    for (const step of ["disciplines", "need", "own", "cover"]) {
      await next.scrollIntoViewIfNeeded();
      await next.click();
      const heading = step === "disciplines" ? widget.heading(widget.words.headings.disciplines) : widget.ratingHeading(step);
      await expect(heading).toBeFocused();
      const top = await heading.evaluate((heading) => heading.getBoundingClientRect().top);
      // Below a header that may stick to the top.
      expect(top).toBeGreaterThanOrEqual(60);
      expect(top).toBeLessThanOrEqual(height / 2);
    }
  });
}

test("a header that sticks to the top of the page covers no title of a result", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.addInitScript(([key, run]) => localStorage.setItem(key, run), [KEY, keptAt("again", { again: undefined })]);
  await open(page, "own-page");
  await drawn(page);
  await page.evaluate(() => {
    document.querySelector("#after").style.paddingBlock = "1500px";
    const header = document.body.appendChild(document.createElement("header"));
    header.style.cssText = "position: fixed; inset: 0 0 auto; block-size: 60px; background: gray";
  });
  const widget = new Widget(page);
  await widget.option(2).click();
  const top = (heading) => heading.evaluate((heading) => heading.getBoundingClientRect().top);
  await expect(widget.heading("Your result")).toBeFocused();
  expect(await top(widget.heading("Your result"))).toBeGreaterThanOrEqual(60);
  await widget.drawnToItsEnd();
  const leads = widget.element.locator(".menu").getByRole("button");
  expect(await leads.count()).toBeGreaterThan(3);
  for (const lead of await leads.all()) {
    const heading = widget.element.getByRole("heading", { level: 3, name: await lead.textContent(), exact: true });
    await lead.click();
    await expect(heading).toBeFocused();
    expect(await top(heading)).toBeGreaterThanOrEqual(60);
  }
});
