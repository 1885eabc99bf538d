/** Tests sharing a result: what the link includes, each way to send it, and a seal. */
import { createRequire } from "node:module";

import { expect, test } from "./harness.js";
import { seed } from "./history.js";
import { progress } from "./pages/guest.js";
import { KEY, keptAt } from "./widget.js";

const LINK = /#ll=([0-9A-Z]+)$/;

/** The shortest way to a result: the keys 1 to 5 in turn, and no facts but the meetings. */
async function toTheResult(page) {
  await page.goto("/");
  await page.getByRole("button", { name: "Start", exact: true }).click();
  for (let number = 1; number <= 14; number += 1) await answer(page, number);
  await page.getByLabel("Management-team meetings you attended").fill("8");
  await page.keyboard.press("Enter");
  for (let number = 15; number <= 21; number += 1) await answer(page, number);
  await page.getByRole("button", { name: "Skip to the result" }).click();
  await expect(page.getByRole("heading", { name: "Your result", exact: true })).toBeVisible();
}

async function answer(page, number) {
  await expect(progress(page, number)).toBeVisible();
  await page.keyboard.press(String((number % 5) + 1));
}

const link = (page) => page.getByLabel("Your link").inputValue();

test("what is left out does not travel", async ({ page, context }) => {
  await toTheResult(page);
  const whole = await link(page);
  await page.getByLabel("The figures you gave").uncheck();
  await page.getByLabel("A label").fill("after the reorg");
  await page.getByLabel("A note", { exact: true }).fill("<b>Hello</b>\nthere");
  await expect.poll(() => link(page)).not.toBe(whole);
  await expect(page.getByText("18 of 500 characters")).toBeVisible();

  const read = await page.evaluate(async (text) => (await import("/leadership-load.js")).readLink(text), await link(page));
  expect(read.note).toBe("<b>Hello</b>\nthere");
  expect(read.checks[0].label).toBe("after the reorg");
  expect(read.checks[0].facts).toBeUndefined();

  const reader = await context.newPage();
  await reader.goto(await link(page));
  await expect(reader.getByText("<b>Hello</b>")).toBeVisible();
  await expect(reader.getByText("after the reorg")).toBeVisible();
});

test("two choices in one moment both count", async ({ page }) => {
  await toTheResult(page);
  const names = ["The figures you gave", "the time that the statements took"];
  const boxes = names.map((name) => page.getByLabel(name));
  for (const box of boxes) await expect(box).toBeChecked();
  // In one task, before anything is drawn anew.
  const [first, second] = await Promise.all(boxes.map((box) => box.elementHandle()));
  await page.evaluate(([first, second]) => (first.click(), second.click()), [first, second]);
  for (const box of boxes) await expect(box).not.toBeChecked();
  const read = await page.evaluate(async (text) => (await import("/leadership-load.js")).readLink(text), await link(page));
  expect([read.checks[0].facts, read.checks[0].seconds]).toEqual([undefined, undefined]);
});

test("what was chosen and written is there for whoever comes back to the result", async ({ page }) => {
  await toTheResult(page);
  const [figures, label] = ["The figures you gave", "A label"].map((name) => page.getByLabel(name));
  const note = page.getByLabel("A note", { exact: true });
  const seal = page.getByLabel("Protect it with six words");
  await figures.uncheck();
  await label.fill("after the reorg");
  await note.fill("Only for you. ");
  await seal.check();
  const words = await page.locator(".passphrase").textContent();
  await expect(page.getByLabel("Your link")).toHaveValue(/#ll=S/);
  const chosen = await link(page);
  // Playwright waits in Firefox for a page to load, which an entry of the same page does not.
  const go = (entries) => page.evaluate((entries) => history.go(entries), entries);
  const isAsLeft = async () => {
    await expect(figures).not.toBeChecked();
    await expect(label).toHaveValue("after the reorg");
    await expect(note).toHaveValue("Only for you. ");
    await expect(seal).toBeChecked();
    await expect(page.locator(".passphrase")).toHaveText(words);
    await expect(page.getByLabel("Your link")).toHaveValue(chosen);
  };
  for (const [away, back] of [
    [() => go(-1), () => go(1)],
    [() => page.getByRole("button", { name: "Back", exact: true }).click(), () => page.getByRole("button", { name: "Show the result" }).click()],
    [() => page.evaluate(() => (location.hash = "ll=1H40089TNPSD6J56TJJV2G01N6ZFZX")), () => page.getByRole("button", { name: "Back to my own" }).click()],
  ]) {
    await away();
    await expect(figures).toHaveCount(0);
    await back();
    await isAsLeft();
  }
  // A note that is too long is no part of the link, and is lost as little.
  await note.fill("ä".repeat(501));
  await go(-1);
  await expect(note).toHaveCount(0);
  await go(1);
  await expect(note).toHaveValue("ä".repeat(501));

  // Another result is another sharing, and a reload begins anew: nothing of it is kept.
  await page.getByRole("button", { name: "Back", exact: true }).click();
  await page.getByRole("button", { name: "Back", exact: true }).click();
  await page.reload();
  await expect(page.getByRole("button", { name: "Start", exact: true })).toBeVisible();
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage, ...history.state }))).not.toContain("reorg");
});

test("what was chosen and written is there in another language", async ({ page }) => {
  await toTheResult(page);
  await page.getByLabel("The figures you gave").uncheck();
  await page.getByLabel("A note", { exact: true }).fill("Only for you.");
  await page.locator("leadership-load").evaluate((element) => element.setAttribute("lang", "de"));
  await expect(page.getByRole("heading", { name: "Ihr Ergebnis" })).toBeVisible();
  await expect(page.locator("#share-note")).toHaveValue("Only for you.");
  await expect(page.locator(".travels input:enabled").first()).not.toBeChecked();
});

test("the preview shows what the reader will see", async ({ page }) => {
  await toTheResult(page);
  await page.getByLabel("A note", { exact: true }).fill("Only for you");
  await page.getByRole("button", { name: "See what the reader will see" }).click();
  const preview = page.locator(".preview");
  await expect(preview.getByText("Only for you")).toBeVisible();
  await expect(preview.getByRole("heading", { name: "Overload" }).first()).toBeVisible();
  await page.getByRole("button", { name: "Hide what the reader will see" }).click();
  await expect(preview).toHaveCount(0);
});

test("a note that is too long does not travel, and stays in its field", async ({ page }) => {
  await toTheResult(page);
  const note = page.getByLabel("A note", { exact: true });
  await note.fill("ä".repeat(501));
  await expect(page.getByText("501 of at most 500 characters: shorten it, or it is left out of the link.")).toBeVisible();
  await expect(note).toHaveValue("ä".repeat(501));
  await note.fill("ä".repeat(500));
  await expect(page.getByText("500 of 500 characters")).toBeVisible();
  const read = await page.evaluate(async (text) => (await import("/leadership-load.js")).readLink(text), await link(page));
  expect(read.note).toBe("ä".repeat(500));
});

test("a sealed link says nothing without its words", async ({ page, another, network }) => {
  await toTheResult(page);
  const mark = await network.settled();
  const [, plain] = LINK.exec(await link(page));
  await page.getByLabel("Protect it with six words").check();
  await expect(page.locator(".passphrase")).toBeVisible();
  const words = await page.locator(".passphrase").textContent();
  expect(words).toMatch(/^([a-z]+ ){5}[a-z]+$/);
  await expect(page.getByLabel("Your link")).toHaveValue(/#ll=S/);
  const sealed = await link(page);
  expect(sealed).not.toContain(plain);
  expect(await network.since(mark)).toEqual([]);

  const other = await another();
  await other.goto(sealed);
  await expect(other.getByRole("heading", { name: "This link is protected with words" })).toBeVisible();
  await expect(other.getByRole("heading", { name: "Overload" })).toHaveCount(0);
  await other.getByLabel("The words").fill("able about above absent absorb abstract");
  await other.getByRole("button", { name: "Open" }).click();
  await expect(other.getByText("These are not the words of this link.")).toBeVisible();
  await other.getByLabel("The words").fill(`  ${words.toUpperCase().replaceAll(" ", "-")} `);
  await other.keyboard.press("Enter");
  await expect(other.getByText("Somebody shared this result with you")).toBeVisible();

  await page.getByLabel("Protect it with six words").uncheck();
  await expect(page.getByLabel("Your link")).toHaveValue(new RegExp(`#ll=${plain}$`));
});

test("another choice takes the seal off", async ({ page }) => {
  await toTheResult(page);
  await page.getByLabel("Protect it with six words").check();
  await expect(page.locator(".passphrase")).toBeVisible();
  await page.getByLabel("The figures you gave").uncheck();
  await expect(page.locator(".passphrase")).toHaveCount(0);
  await expect(page.getByLabel("Protect it with six words")).not.toBeChecked();
});

test("the result goes as text, by mail and as a picture of the link", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await toTheResult(page);
  await page.getByRole("button", { name: "Copy as text" }).click();
  await expect(page.getByText("The result is copied as text.")).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain("\nExpertise gap: ");
  expect(text).toMatch(/assumed/);

  const mail = new URL(await page.getByRole("link", { name: "Mail" }).getAttribute("href"));
  expect(mail.searchParams.get("body").split("\r\n\r\n")).toEqual([
    "This link opens my result of a self-check on leadership load, with questions to talk about:",
    await link(page),
    "It opens in any browser, and nothing is sent from there.",
  ]);

  await page.getByText("As a QR code").click();
  await expect(page.getByRole("img", { name: "The link as a QR code" })).toBeVisible();
});

test("a link that is too long for a QR code says so, and has one again with a shorter note", async ({ page }) => {
  const compass = (count) => "🧭".repeat(count);
  const steps = { nextStep: { text: compass(120) }, earlierStep: { text: compass(120), how: "done" } };
  await seed(page, [KEY, keptAt("result", steps)]);
  await page.goto("/");
  const none = page.getByText("The link contains too much for a QR code.");
  await page.getByLabel("A note").fill(compass(500));
  await expect(page.getByText("As a QR code")).toBeVisible();
  await expect(none).toHaveCount(0);
  await page.getByLabel("Your next step, with its day").check();
  await page.getByLabel("The step before, and how it went").check();
  await expect(none).toBeVisible();
  await expect(page.getByText("As a QR code")).toHaveCount(0);
  await page.getByLabel("A note").fill("🧭".repeat(120));
  await expect(none).toHaveCount(0);
  await page.getByText("As a QR code").click();
  await expect(page.getByRole("img", { name: "The link as a QR code" })).toBeVisible();
});

for (const viewport of [{ width: 360, height: 640 }, { width: 1000, height: 800 }]) {
  test(`a QR code is read from the screen, however long its link is, at ${viewport.width} pixels`, async ({ page, context }) => {
    await page.setViewportSize(viewport);
    await toTheResult(page);
    const code = page.getByRole("img", { name: "The link as a QR code" });
    await page.getByText("As a QR code").click();
    const reader = await context.newPage();
    await reader.addScriptTag({ path: createRequire(import.meta.url).resolve("jsqr") });
    let before = "";
    for (const note of ["", "short", "🧭".repeat(500)]) {
      await page.getByLabel("A note").fill(note);
      await expect.poll(() => link(page)).not.toBe(before);
      before = await link(page);
      await expect(code).toBeVisible();
      const [box, squares] = [await code.boundingBox(), await code.evaluate((drawn) => drawn.viewBox.baseVal.width)];
      expect(box.width / squares).toBeGreaterThanOrEqual(3);
      // Only what is on the screen can be photographed; the rest is scrolled to.
      await page.setViewportSize({ ...viewport, width: Math.max(viewport.width, Math.ceil(box.width) + 120) });
      const picture = `data:image/png;base64,${(await code.screenshot()).toString("base64")}`;
      await page.setViewportSize(viewport);
      const read = await reader.evaluate(async (picture) => {
        const image = new Image();
        image.src = picture;
        await image.decode();
        const canvas = new OffscreenCanvas(image.width, image.height).getContext("2d");
        canvas.drawImage(image, 0, 0);
        const { data, width, height } = canvas.getImageData(0, 0, image.width, image.height);
        return window.jsQR(data, width, height)?.data;
      }, picture);
      expect(read).toBe(before);
    }
  });
}

test("a link that came damaged can be pasted whole", async ({ page }) => {
  await toTheResult(page);
  const whole = await link(page);
  await page.goto("about:blank");
  await page.goto(whole.slice(0, -4));
  await expect(page.getByText("The end of the link is missing")).toBeVisible();
  await page.getByLabel("Or paste the whole link here").fill(`Here it is: <${whole}>.`);
  await expect(page.getByText("Somebody shared this result with you")).toBeVisible();
});
