import { everythingStored, expect, HEADINGS, NOTHING_STORED, test } from "./widget.js";

const CODE = "1H40089TNPSD6J56TJJV2G01N6ZFZX";

/** A damaged link says so and why, shows nothing of a result, and has a way on. */
async function isRefused(widget, reason) {
  await expect(widget.heading(HEADINGS.damaged)).toBeVisible();
  await expect(widget.card).toContainText(reason);
  await expect(widget.card).toContainText("Your own answers are unchanged.");
  await expect(widget.element.locator(".scale, .result, table, svg").filter({ visible: true })).toHaveCount(0);
  await expect(widget.button("Start my own")).toBeVisible();
}

const changed = (at) => CODE.slice(0, at) + (CODE[at] === "7" ? "8" : "7") + CODE.slice(at + 1);

const CUT = "The end of the link is missing: it was cut off on the way.";
const ALTERED = "The link was altered on the way: its checksum does not fit.";
const NEWER = "The link was made by a newer version of this page. Reload the page and open it again.";

for (const [what, code, reason] of [
  ["a link that lost its last character", CODE.slice(0, -1), CUT],
  ["a link that lost its second half", CODE.slice(0, 15), CUT],
  ["a link with an altered answer", changed(9), ALTERED],
  ["a link with an altered checksum", changed(CODE.length - 1), ALTERED],
  ["a link with a letter that no code has", `${CODE.slice(0, 9)}U${CODE.slice(10)}`, "Character 10 of the code, U, can’t"],
  ["a link with a sign in it", `${CODE.slice(0, 9)}*${CODE.slice(10)}`, "Character 10 of the code, *, can’t be part"],
  ["a link of a newer format", `3${CODE.slice(1)}`, NEWER],
  ["a link with something behind it", `${CODE}7XY`, "something was added to it"],
  ["a link without a code", "", "There is no code in the link."],
]) {
  test(`${what} says what is wrong, and leads on`, async ({ widget, page }) => {
    await widget.open(`#ll=${code}`);
    await isRefused(widget, reason);
    await widget.button("Start my own").click();
    await expect(widget.heading(HEADINGS.start)).toBeFocused();
    expect(await page.evaluate(() => location.hash)).toBe("");
    expect(await everythingStored(page)).toEqual(NOTHING_STORED);
    await widget.start();
  });
}

test("a link that is cut anywhere is never read in part", async ({ widget }) => {
  await widget.open();
  for (let length = CODE.length - 1; length > 0; length -= 1) {
    await widget.visit(`#ll=${CODE.slice(0, length)}`);
    await isRefused(widget, CUT);
    await widget.visit("#");
    await expect(widget.heading(HEADINGS.start)).toBeVisible();
  }
});

test("a link that is altered anywhere is never read", async ({ widget }) => {
  await widget.open();
  for (let at = 0; at < CODE.length; at += 1) {
    await widget.visit(`#ll=${changed(at)}`);
    await isRefused(widget, "");
    await widget.visit("#");
    await expect(widget.heading(HEADINGS.start)).toBeVisible();
  }
});

test("a whole link is read after a damaged one", async ({ widget }) => {
  await widget.open(`#ll=${CODE.slice(0, -2)}`);
  await isRefused(widget, CUT);
  await widget.visit(`#ll=${CODE}`);
  await expect(widget.heading(HEADINGS.shared)).toBeVisible();
  await widget.visit(`#ll=${changed(12)}`);
  await isRefused(widget, ALTERED);
});

test("a text without a link is refused where a damaged link asks for another, pasted or typed", async ({ widget, page }) => {
  await widget.open(`#ll=${CODE.slice(0, 12)}`);
  await isRefused(widget, CUT);
  const field = widget.element.getByLabel("Or paste the whole link here");
  const complaint = widget.element.locator("#paste-complaint");
  await field.fill("hello world");
  await expect(complaint).toHaveText("There is no code in the link. Ask for it again.");
  await field.fill("");
  await expect(complaint).toHaveText("");
  // A link that is being typed is not complained of before Enter, nor while its code is still to come.
  await field.pressSequentially("hello");
  await expect(field).toHaveValue("hello");
  await expect(complaint).toHaveText("");
  await page.keyboard.press("Enter");
  await expect(complaint).toHaveText("There is no code in the link. Ask for it again.");
  await expect(field).toHaveAttribute("aria-invalid", "true");
  await field.fill(CODE);
  await expect(widget.heading(HEADINGS.shared)).toBeVisible();
});

test("text in a damaged link is shown as text", async ({ widget, page }) => {
  await page.exposeFunction("bitten", () => expect(false, "a link ran a script").toBe(true));
  await widget.open(`#ll=1H4<img src=x onerror=bitten()>`);
  await isRefused(widget, "can’t be part of a code");
  await expect(widget.element.locator("img")).toHaveCount(0);
});
