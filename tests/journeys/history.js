/** Acts as somebody who comes back. */
import { expect } from "./harness.js";

/** The answers of the worked examples: overload 71 at first, then 32; expertise gap 46; isolation 82. */
export const FIRST = ["3331323", "2212332", "4313303"];
export const LATER = ["1213231", "2212332", "4313303"];

/** The widget, as somebody sees it. */
export function seen(page) {
  const widget = page.locator("leadership-load").first();
  const button = (name) => widget.getByRole("button", { name, exact: true });
  return {
    widget,
    button,
    heading: (name) => widget.getByRole("heading", { name }).first(),
    // Not that of the first screen, which is there besides while the module draws.
    history: widget.locator(".base > :not(.waiting) .history"),
    keep: widget.locator(".keep").first(),
    rows: widget.locator(".history tbody tr"),
    change: widget.locator(".change"),
  };
}

/** Answers statements from the one on the screen on, by their keys; the number is that of the first one. */
export async function answer(page, digits, first) {
  const { widget } = seen(page);
  for (const [index, digit] of [...digits].entries()) {
    await expect(widget.locator("#progress:visible")).toContainText(`Statements, ${first + index} of 21`);
    await page.keyboard.press(String(Number(digit) + 1));
  }
}

/** From the start screen to the result, with the three scales answered and nothing else. */
export async function check(page, answers) {
  await seen(page).button("Start").click();
  await answerAll(page, answers);
}

/** The same from the first statement on. */
export async function answerAll(page, [overload, expertise, isolation]) {
  const { button, heading } = seen(page);
  await answer(page, overload, 1);
  await answer(page, expertise, 8);
  await expect(heading("How many management meetings")).toBeVisible();
  await button("Next").click();
  await answer(page, isolation, 15);
  await expect(heading("A few rough figures")).toBeVisible();
  await button("Skip to the result").click();
  await expect(heading(/^Your result$/)).toBeVisible();
}

/** Returns what is kept, by its keys. */
export const stored = (page) => page.evaluate(() => ({ ...localStorage }));

/** The key and text of a kept check, as an earlier visit has left it. */
export function keptCheck(takenOn, answers, number = 0) {
  const points = (digits) => [...digits].map((digit) => (digit === "-" ? null : Number(digit)));
  const [overload, expertise, isolation] = answers.map(points);
  const check = { instrument: 1, takenOn, answers: { overload, expertise, isolation } };
  return [`leadership-load:check:${String(number).padStart(6, "0")}:seeded`, JSON.stringify({ format: 1, check })];
}

/** Puts entries into the storage before the page begins, once. */
export async function seed(page, ...entries) {
  await page.addInitScript((entries) => {
    // The empty page before has no storage.
    if (origin === "null" || sessionStorage.seeded) return;
    sessionStorage.seeded = "yes";
    for (const [key, text] of entries) localStorage.setItem(key, text);
  }, entries);
}

/** The text of the file that a button saves. */
export async function savedBy(page, press) {
  const [download] = await Promise.all([page.waitForEvent("download"), press()]);
  const chunks = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk);
  return { name: download.suggestedFilename(), text: Buffer.concat(chunks).toString("utf8") };
}
