/** Tests statements in a window that is lower than a statement, as at 400% zoom. */
import { expect, LEADER, STATEMENTS, test, Widget } from "../widget.js";
import { drawn, holdModule, open } from "./guest.js";

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
    const place = await page.evaluate(() => scrollY);
    await widget.answer(overload.slice(0, 3));
    await widget.isAt(4);
    expect(await page.evaluate(() => scrollY)).toBe(place);
  });
}
