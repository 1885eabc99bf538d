/** Breaks a module in the middle of something, and tests that the next one begins anew by itself. */
import { expect, LEADER, test } from "../widget.js";
import { answer, drawn, open, start } from "./guest.js";

/** Only what is not ASCII takes the browser's help to be read. */
const WITH_LABEL = { ...LEADER, label: "später" };

/** Calls `score` of the module: the figure for overload, or the name and the message of what it rejects with. */
const score = (page) =>
  page.evaluate(async (check) => {
    const { score } = await import("/leadership-load.js");
    return score(check).then(
      ({ scales }) => scales.overload.score,
      (error) => (error instanceof Error ? `${error.name}: ${error.message}` : "no error"),
    );
  }, WITH_LABEL);

/** Makes something that the module asks of the page throw once. */
const throwOnce = (page, kind) =>
  page.evaluate((kind) => {
    const { encode, encodeInto } = TextEncoder.prototype;
    const causes = {
      "an error": () => new TypeError("not now"),
      "a text": () => "not now",
      nothing: () => undefined,
      "a trap": () => new WebAssembly.RuntimeError("unreachable"),
      "a stack that is too deep": () => {
        const deeper = () => deeper();
        try {
          return deeper();
        } catch (error) {
          return error;
        }
      },
      "an error without a stack": () => Object.assign(new WebAssembly.RuntimeError("unreachable"), { stack: "" }),
    };
    const fail = () => {
      Object.assign(TextEncoder.prototype, { encode, encodeInto });
      throw causes[kind]();
    };
    Object.assign(TextEncoder.prototype, { encode: fail, encodeInto: fail });
  }, kind);

for (const kind of ["an error", "a text", "nothing", "a trap", "a stack that is too deep", "an error without a stack"]) {
  test(`after ${kind} that flies through the functions, the next call is answered`, async ({ page }) => {
    await page.goto("/");
    // Nothing but the functions must take what is thrown.
    await drawn(page.locator("leadership-load"));
    const usual = await score(page);
    expect(usual).toBeCloseTo(71.43, 1);
    for (let times = 1; times <= 5; times += 1) {
      await throwOnce(page, kind);
      expect(await score(page)).toMatch(/^Error: the module crashed; /);
      expect(await score(page)).toBe(usual);
    }
  });
}

test("what is merely wrong does not make the functions begin anew", async ({ page, network }) => {
  await page.goto("/");
  await score(page);
  const mark = await network.settled();
  const refused = await page.evaluate(async () => {
    const { score } = await import("/leadership-load.js");
    return score({ instrument: 1 }).catch((error) => [error instanceof Error, error.name, error.message]);
  });
  expect(refused).toEqual([true, "Error", expect.stringContaining("takenOn")]);
  await score(page);
  expect(await network.since(mark)).toEqual([]);
});

for (const limit of [0, 1]) {
  test(`a widget begins anew in a page that keeps ${limit} lines of each stack`, async ({ page, allow }) => {
    allow(/^console error: <leadership-load> can't go on|^page error: /);
    await page.setViewportSize({ width: 800, height: 2400 });
    await page.addInitScript((limit) => (Error.stackTraceLimit = limit), limit);
    await open(page, "fault");
    await drawn(page, 2);
    const [one, two] = [page.locator("#one"), page.locator("#two")];
    await start(two).click();
    await answer(two, 3);
    await page.evaluate(() => {
      const { getFullYear } = Date.prototype;
      Date.prototype.getFullYear = () => {
        Date.prototype.getFullYear = getFullYear;
        throw new RangeError("Maximum call stack size exceeded");
      };
    });
    await start(one).click();
    await expect(one.locator(".fallback")).toBeVisible();
    await two.getByRole("button", { name: "Back" }).click();
    await expect(two.getByRole("radio").nth(2)).toBeChecked();
  });
}
