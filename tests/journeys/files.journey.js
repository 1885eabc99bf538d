/** Tests pickers, and files that can't be read or handed over. */
import { expect, test } from "./harness.js";
import { check, FIRST, keptCheck, seed, seen, stored } from "./history.js";
import { Coach } from "./coach.js";

/** Chooses a file with a button. */
async function choose(page, button, buffer, name = "checks.json") {
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), button.click()]);
  // Some browsers forget an input that stands nowhere.
  expect(await chooser.element().evaluate((input) => input.isConnected)).toBe(true);
  await chooser.setFiles({ name, mimeType: "application/json", buffer });
}

const UNREADABLE = [
  ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0xff]), "it is not text in UTF-8"],
  ["text in another encoding", Buffer.from("[{\"label\":\"für\"}]", "latin1"), "it is not text in UTF-8"],
  ["a file full of zeros", Buffer.alloc(100), "it is not text in UTF-8"],
  ["a file of 11 MB", Buffer.alloc(11_000_000, " "), "larger than 10 MB"],
];

for (const [what, buffer, words] of UNREADABLE) {
  test(`${what} is not read as checks or as a board, and the words say why`, async ({ page }) => {
    const { widget, button } = seen(page);
    await seed(page, keptCheck("2026-09-27", FIRST));
    await page.goto("/");
    const before = await stored(page);
    const take = widget.getByRole("button", { name: "Import checks from a file" });
    await choose(page, take, buffer);
    await expect(widget.getByRole("status").filter({ hasText: words })).toBeVisible();
    expect(await stored(page)).toEqual(before);

    const coach = new Coach(page);
    await page.evaluate(() => (location.hash = "#desk"));
    await choose(page, coach.element.locator(".file").getByRole("button").last(), buffer);
    await expect(coach.element.getByRole("status").filter({ hasText: words })).toBeVisible();
    expect(await stored(page)).toEqual(before);
  });
}

test("the same file can be chosen twice, and nothing is left of the picker", async ({ page }) => {
  const { widget, rows } = seen(page);
  await seed(page, keptCheck("2026-09-27", FIRST));
  await page.goto("/");
  const take = widget.getByRole("button", { name: "Import checks from a file" });
  for (const _ of [1, 2]) {
    await choose(page, take, Buffer.from("\ufeff[]"));
    await expect(widget.locator(".files [role=status]")).toContainText("Nothing was changed.");
    await expect(widget.locator("input[type=file]")).toHaveCount(0);
  }
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), take.click()]);
  await chooser.element().evaluate((input) => input.dispatchEvent(new Event("cancel")));
  await expect(widget.locator("input[type=file]")).toHaveCount(0);
  await expect(rows).toHaveCount(1);
});

test("a file that can't be handed over says so, each time", async ({ page }) => {
  const { widget } = seen(page);
  await page.goto("/");
  await check(page, FIRST);
  await page.evaluate(() => {
    URL.createObjectURL = () => {
      throw new TypeError("not here");
    };
  });
  for (const button of [".next-time button", ".files button >> nth=0", ".files button >> nth=1"]) {
    const alerts = await widget.getByRole("alert").count();
    for (const _ of [1, 2]) {
      await widget.locator(button).click();
      await expect(widget.getByRole("alert")).toHaveCount(alerts + 1);
    }
  }
  await expect(widget.getByRole("alert").first()).toHaveText("The file could not be saved in this browser.");
});
