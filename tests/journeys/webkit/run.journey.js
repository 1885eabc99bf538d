/** Tests whole runs in WebKit. */
import { LEADER } from "../widget.js";
import { GERMAN } from "../german.js";
import { expect, test } from "./reader.js";

const { overload, expertise, isolation } = LEADER.answers;

test("a whole run by mouse, to a link that opens for the coach", async ({ reader }) => {
  await reader.open();
  await reader.start();
  await reader.tap([...overload, ...expertise]);
  await reader.sees("h2", "How many management meetings did you attend?");
  await reader.type("input", "8");
  await reader.click("button", "Next");
  await reader.tap(isolation, 15);
  await reader.click("button", "Skip to the result");
  await reader.sees("h2", "Your result");
  const link = await reader.link();
  await reader.goTo("about:blank");
  await reader.goTo(link);
  await reader.ready();
  await reader.sees("h2", "A shared result, for the coach");
});

test("a whole run by keyboard", async ({ reader }) => {
  await reader.open();
  await reader.start();
  for (const [index, value] of [...overload, ...expertise].entries()) {
    await reader.isAt(index + 1);
    // The arrows move in the question only once it has the focus.
    await expect.poll(() => reader.focused()).toMatch(/^input/);
    if (index % 2) await reader.press(String(value + 1));
    else await reader.press(...Array(value).fill("ArrowDown"), "Enter");
  }
  await reader.sees("h2", "How many management meetings did you attend?");
  await expect.poll(() => reader.focused()).toMatch(/^h2/);
  await reader.press("Tab", "8", "Enter");
  await reader.answer(isolation, 15);
  await reader.sees("h2", "A few rough figures");
});

test("a run goes on after a reload once it is kept", async ({ reader }) => {
  await reader.open();
  await reader.start();
  await reader.answer([3, 2, 1]);
  await reader.isAt(4);
  await reader.click("button", "Keep my answers");
  await reader.sees("button", "Delete saved data");
  await reader.reload();
  await reader.ready();
  await reader.isAt(4);
});

test.describe("in German", () => {
  test.use({ words: GERMAN });

  test("a run speaks German from the start to the result", async ({ reader }) => {
    await reader.open("/?lang=de");
    await reader.answerOnly();
  });
});
