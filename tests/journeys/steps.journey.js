/** Tests Back and Forward: steps of the standalone page are entries of the history, those of a post are not. */
import { FIRST, keptCheck, LATER, seed } from "./history.js";
import { expect, HEADINGS, isLaid, keptAt, test } from "./widget.js";
import { Coach, JULY } from "./coach.js";

const CODE = "1H40089TNPSD6J56TJJV2G01N6ZFZX";
const length = (page) => page.evaluate(() => history.length);

/** Answers as somebody who sees each statement. */
async function answerTo(widget, number) {
  await widget.start();
  for (let at = 1; at < number; at += 1) {
    await widget.isAt(at);
    await widget.keyboard.press("4");
  }
  await widget.isAt(number);
}

test("Back goes to the statement before, and Forward on again", async ({ widget, page }) => {
  await widget.open();
  await answerTo(widget, 5);
  await page.goBack();
  await widget.isAt(4);
  await expect(widget.radio(3)).toBeChecked();
  await page.goBack();
  await widget.isAt(3);
  await page.goForward();
  await widget.isAt(4);
  await page.goForward();
  await widget.isAt(5);
  await page.goBack();
  await widget.isAt(4);
  // Whoever answers from there goes on as ever.
  await widget.keyboard.press("1");
  await widget.isAt(5);
  for (let number = 4; number > 0; number -= 1) {
    await page.goBack();
    await widget.isAt(number);
  }
  await page.goBack();
  await expect(widget.heading(HEADINGS.start)).toBeVisible();
  await page.goForward();
  await widget.isAt(1);
});

test("Back inside the widget goes back in the history, too", async ({ widget, page }) => {
  await widget.open();
  await answerTo(widget, 3);
  const before = await length(page);
  for (let times = 0; times < 3; times += 1) {
    await widget.button("Back").click();
    await widget.isAt(2);
    await widget.keyboard.press("3");
    await widget.isAt(3);
  }
  await isLaid(page, "overload-3");
  expect(await length(page)).toBe(before);
  await widget.keyboard.press("Backspace");
  await widget.isAt(2);
  await isLaid(page, "overload-2");
  await page.goForward();
  await widget.isAt(3);
  await page.goBack();
  await widget.isAt(2);
  await page.goBack();
  await widget.isAt(1);
});

test("Back goes from the result to the step before, from where one skipped to it", async ({ widget, page }) => {
  await widget.openKept(keptAt("facts"));
  await widget.button("Skip to the result").click();
  await expect(widget.heading(HEADINGS.result)).toBeVisible();
  await page.goBack();
  await expect(widget.heading(HEADINGS.facts)).toBeVisible();
  await page.goForward();
  await expect(widget.heading(HEADINGS.result)).toBeVisible();
  await widget.says("Start again");
  await widget.button("Back").click();
  await expect(widget.group()).toBeVisible();
  await isLaid(page, "again");
  await page.goBack();
  await expect(widget.heading(HEADINGS.facts)).toBeVisible();
});

test("after a reload, Back goes on from where the run is", async ({ widget, page }) => {
  await widget.open();
  await widget.keep.click();
  await answerTo(widget, 4);
  await page.reload();
  await widget.isAt(4);
  await page.goBack();
  await widget.isAt(3);
  await page.goBack();
  await widget.isAt(2);
});

test("after a reload that loses the run, one Back leaves the page", async ({ widget, page }) => {
  await page.goto("/pages/plain/");
  await widget.open();
  await answerTo(widget, 4);
  await page.reload();
  await expect(widget.heading(HEADINGS.start)).toBeVisible();
  await expect.poll(() => page.evaluate(() => history.state?.leadershipLoad?.length)).toBe(1);
  await page.goBack();
  await expect(page).toHaveURL(/plain/);
});

test("starting again goes back to where the run began", async ({ widget, page }) => {
  await page.goto("/pages/plain/");
  await widget.openKept(keptAt("again"));
  await widget.button("Show the result").click();
  await expect(widget.heading(HEADINGS.result)).toBeVisible();
  await widget.button("Start again").click();
  await expect(widget.heading(HEADINGS.start)).toBeVisible();
  await isLaid(page, "start");
  await page.goForward();
  await expect(widget.heading(HEADINGS.start)).toBeVisible();
});

test("Back closes an earlier check, and Forward opens it again", async ({ widget, page }) => {
  await seed(page, keptCheck("2026-09-27", FIRST), keptCheck("2026-10-25", LATER, 1));
  await widget.open();
  await widget.button("View the check of 25 October 2026").click();
  await expect(widget.heading(HEADINGS.result)).toBeVisible();
  await isLaid(page, "check-0");
  await page.goBack();
  await expect(widget.heading(HEADINGS.start)).toBeVisible();
  await page.goForward();
  await expect(widget.heading(HEADINGS.result)).toBeVisible();
  await widget.says("25 October 2026");
  const before = await length(page);
  await widget.button("Back").click();
  await expect(widget.heading(HEADINGS.start)).toBeVisible();
  await widget.button("View the check of 27 September 2026").click();
  await expect(widget.heading(HEADINGS.result)).toBeVisible();
  await isLaid(page, "check-1");
  expect(await length(page)).toBe(before);
});

test("Back opens a link again that was left", async ({ widget, page }) => {
  await widget.open(`?lang=en#ll=${CODE}`);
  await expect(widget.heading(HEADINGS.shared)).toBeVisible();
  await widget.button("Start my own").click();
  await expect(widget.heading(HEADINGS.start)).toBeVisible();
  await answerTo(widget, 2);
  await isLaid(page, "overload-2");
  await page.goBack();
  await page.goBack();
  await expect(widget.heading(HEADINGS.start)).toBeVisible();
  await page.goBack();
  await expect(widget.heading(HEADINGS.shared)).toBeVisible();
  await page.goForward();
  await expect(widget.heading(HEADINGS.start)).toBeVisible();
  await page.goForward();
  await widget.isAt(1);
  expect(new URL(page.url()).search).toBe("?lang=en");
});

test("a link that was opened in mid-run gives way to the run by Back", async ({ widget, page }) => {
  await widget.open();
  await answerTo(widget, 3);
  await isLaid(page, "overload-3");
  await widget.visit(`#ll=${CODE}`);
  await expect(widget.heading(HEADINGS.shared)).toBeVisible();
  await page.goBack();
  await widget.isAt(3);
  await page.goBack();
  await widget.isAt(2);
});

test("Back goes from a client to the desk, and from the desk to the run", async ({ widget, page }) => {
  const coach = new Coach(page);
  await coach.openChecks(JULY);
  await coach.file("Anna");
  await page.goto("/");
  await widget.ready();
  await answerTo(widget, 2);
  await widget.visit("#desk");
  await coach.addClient("Ben");
  await coach.button("Open Anna").click();
  await expect(coach.heading("Anna")).toBeVisible();
  await isLaid(page, "client-0");
  await page.goBack();
  await expect(coach.heading("Your desk")).toBeVisible();
  await page.goForward();
  await expect(coach.heading("Anna")).toBeVisible();
  await coach.button("Back to the board").click();
  await isLaid(page, "desk");
  await coach.button("Open Ben").click();
  await expect(coach.heading("Ben")).toBeVisible();
  await isLaid(page, "client-1");
  await page.goBack();
  await expect(coach.heading("Your desk")).toBeVisible();
  await page.goBack();
  await widget.isAt(2);
  await page.goBack();
  await widget.isAt(1);
});

test("answers that nobody keeps are asked about once when the page is left", async ({ widget, page }) => {
  const asked = [];
  page.on("dialog", async (dialog) => {
    asked.push(dialog.type());
    await dialog.dismiss();
  });
  const leave = () => page.evaluate(() => dispatchEvent(new Event("beforeunload", { cancelable: true })));
  await widget.open();
  expect(await leave()).toBe(true);
  await widget.start();
  expect(await leave()).toBe(true);
  await widget.keyboard.press("3");
  await widget.isAt(2);
  await isLaid(page, "overload-2");
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => asked).toEqual(["beforeunload"]);
  // Whoever stays is asked again only after something new.
  expect(await leave()).toBe(true);
  await widget.keyboard.press("3");
  await widget.isAt(3);
  await expect.poll(leave).toBe(false);
  await widget.keyboard.press("3");
  await widget.isAt(4);
  await widget.keep.click();
  await widget.says("Saved on this device");
  expect(await leave()).toBe(true);
});

test("a post lays nothing into the history, asks nobody, and comes back with its answers", async ({ widget, page }) => {
  const heard = [];
  await page.exposeFunction("noteListener", (type) => heard.push(type));
  await page.addInitScript(() => {
    const listen = EventTarget.prototype.addEventListener;
    EventTarget.prototype.addEventListener = function (type, ...rest) {
      if (/unload|popstate/.test(type)) window.noteListener(type);
      return listen.call(this, type, ...rest);
    };
  });
  await page.goto("/pages/own-page/");
  await widget.ready();
  const before = await page.evaluate(() => [history.length, history.state]);
  await answerTo(widget, 4);
  await page.evaluate(() => {
    dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true }));
    dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
  });
  await widget.isAt(4);
  await widget.keyboard.press("Backspace");
  await widget.isAt(3);
  await expect(widget.radio(3)).toBeChecked();
  expect(await page.evaluate(() => [history.length, history.state])).toEqual(before);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  expect(heard).toEqual([]);
});
