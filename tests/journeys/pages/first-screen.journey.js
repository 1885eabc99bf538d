import { person } from "../../../benches/person.js";
import { expect, test } from "../harness.js";
import { answer, drawn, holdModule, open, painted, progress, start, watchShifts, widgets } from "./guest.js";

test("the first screen is there before the module, and stays where it is as the module comes", async ({ page }) => {
  const shifts = await watchShifts(page);
  const release = await holdModule(page);
  await open(page, "plain");
  await expect(start(page)).toBeVisible();
  await painted(page);
  const before = await widgets(page).boundingBox();
  const shown = page.locator("leadership-load [part=widget]");
  const still = await shown.evaluateHandle((node) => node.cloneNode(true));

  release();
  await drawn(page);
  // But for the room of what will be told, in which there is nothing yet.
  const isStill = (node, before) => {
    const now = node.cloneNode(true);
    now.querySelector("[part=history]").remove();
    return now.isEqualNode(before);
  };
  expect(await shown.evaluate(isStill, still)).toBe(true);
  expect(await widgets(page).boundingBox()).toEqual(before);
  expect(await shifts()).toBe(0);
  expect(await page.evaluate(() => [scrollY, document.activeElement.localName])).toEqual([0, "body"]);
});

for (const [width, scheme] of [[280, "light"], [360, "dark"], [1100, "light"]]) {
  test(`nothing moves at ${width} px in ${scheme}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: scheme });
    const shifts = await watchShifts(page);
    const release = await holdModule(page);
    await open(page, "plain");
    await start(page).click();
    await page.getByRole("button", { name: /keep/i }).first().click();
    release();
    await drawn(page);
    await expect(progress(page, 1)).toBeVisible();
    expect(await shifts()).toBe(0);
  });
}

for (const viewport of [{ width: 1280, height: 1000 }, { width: 390, height: 844 }]) {
  test(`a post does not jump from the first screen to the result at ${viewport.width} px`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.addInitScript(person);
    await open(page, "plain");
    await start(page).click();
    for (let number = 1; number <= 21; number += 1) {
      // While the module takes over, its statement stands behind the first screen.
      await expect(progress(page, number)).toHaveCount(1);
      await page.locator("label.option:visible").nth(number % 5).click();
      if (number === 14) await page.getByRole("button", { name: "Next" }).click();
    }
    await page.getByRole("button", { name: "Skip to the result" }).click();
    await expect(page.locator("[part=result]")).toBeVisible();
    // Browsers count no shift that follows on somebody's own click.
    expect((await page.evaluate(() => window.person.unrest())).shift).toBe(0);
  });
}

test("a press that has to wait for the module is remembered, shown and carried out once", async ({ page }) => {
  const release = await holdModule(page);
  await open(page, "plain");
  await page.getByRole("button", { name: "Keep my answers on this device" }).click();
  const taken = page.getByRole("button", { name: "One moment…" });
  await expect(taken).toHaveAttribute("aria-busy", "true");
  await taken.click();
  await taken.click();

  release();
  await expect(page.getByText("Saved on this device").filter({ visible: true })).toHaveCount(1);
});

test("a yes to keeping before the module is kept", async ({ page }) => {
  const release = await holdModule(page);
  await open(page, "plain");
  await page.getByRole("button", { name: "Keep my answers on this device" }).click();
  await start(page).click();
  release();
  await expect(progress(page, 1)).toBeVisible();
  await expect(page.getByText("Saved on this device").filter({ visible: true })).toHaveCount(1);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(["leadership-load:run"]);
});

test("the focus on a button goes over, and Enter there still works", async ({ page }) => {
  const release = await holdModule(page);
  await open(page, "plain");
  await start(page).focus();
  release();
  await drawn(page);
  await expect(start(page)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(progress(page, 1)).toBeVisible();
});

test("a press that is under way as the module comes is not lost", async ({ page }) => {
  const release = await holdModule(page);
  await open(page, "plain");
  await start(page).hover();
  await page.mouse.down();
  release();
  await page.waitForResponse(/_bg\.wasm$/);
  await page.mouse.up();
  await drawn(page);
  await expect(progress(page, 1)).toBeVisible();
});

test("somebody who has gone on to something else keeps the focus and the place", async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 500 });
  const release = await holdModule(page);
  await open(page, "plain");
  await start(page).click();
  await page.locator("#comment").fill("While I wait");
  await painted(page);
  const place = await page.locator("#comment").boundingBox();
  release();
  await drawn(page);
  await expect(progress(page, 1)).toBeVisible();
  await page.keyboard.type(", I write.");
  await expect(page.locator("#comment")).toHaveValue("While I wait, I write.");
  // If the first statement is higher than the start, the browser keeps what is in sight in its place.
  expect(await page.locator("#comment").boundingBox()).toEqual(place);
});

test("the module is fetched as a widget comes near, and once for all", async ({ page, network }) => {
  await open(page, "far-down");
  await network.settled();
  const fetched = () => network.lines.filter((line) => line.endsWith(".wasm")).length;
  expect(fetched()).toBe(0);

  await page.mouse.move(300, 300);
  await page.mouse.wheel(0, 3400);
  await expect.poll(fetched).toBe(1);
  await drawn(page);
  await page.locator("#second").scrollIntoViewIfNeeded();
  await drawn(page, 2);
  expect(fetched()).toBe(1);
});

test("the module is fetched at once for loading=eager, also when that is said later", async ({ page, network }) => {
  await open(page, "far-down");
  await network.settled();
  await page.locator("#second").evaluate((widget) => (widget.loading = "eager"));
  await drawn(page);
  expect(network.lines.filter((line) => line.endsWith(".wasm"))).toHaveLength(1);
});

test("a kept run does not flash the first screen", async ({ page }) => {
  await open(page, "own-page");
  await page.getByRole("button", { name: "Keep my answers on this device" }).click();
  await start(page).click();
  await answer(page, 2);
  await expect(progress(page, 3)).toBeVisible();
  // By the module, which may come only now.
  await expect(page.getByText("Saved on this device: reloading the page loses no answers.")).toBeVisible();

  const shifts = await watchShifts(page);
  const release = await holdModule(page);
  await page.reload();
  await expect(page.getByText("One moment…")).toBeVisible();
  const before = await shifts();
  await expect(start(page)).toHaveCount(0);
  release();
  await expect(progress(page, 3)).toBeVisible();
  expect(await shifts()).toBe(before);
});

test("what is kept besides a run does not flash the first screen, either", async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem("leadership-load:check:1", "{}"));
  const release = await holdModule(page);
  await open(page, "own-page");
  await expect(page.getByText("One moment…").first()).toBeVisible();
  await expect(start(page)).toHaveCount(0);
  release();
  await expect(start(page)).toBeVisible();
});

test("an opened link does not flash the first screen", async ({ page }) => {
  const shifts = await watchShifts(page);
  const release = await holdModule(page);
  await open(page, "module");
  await expect(page.locator("output")).toContainText("Computing");
  release();
  await expect(page.locator("output")).toContainText("#ll=");
  const { link } = JSON.parse(await page.locator("output").textContent());

  const again = await holdModule(page);
  await open(page, "own-page", new URL(link).hash);
  await expect(page.getByText("One moment…")).toBeVisible();
  await expect(start(page)).toHaveCount(0);
  const before = await shifts();
  again();
  await expect(page.getByText("Two months.")).toBeVisible();
  expect(await shifts()).toBe(before);
});

test("a link that is opened while the module comes is opened with what a coach needs", async ({ page }) => {
  await open(page, "module");
  await expect(page.locator("output")).toContainText("#ll=");
  const { link } = JSON.parse(await page.locator("output").textContent());
  const release = await holdModule(page);
  await open(page, "own-page");
  await expect(start(page)).toBeVisible();
  await page.evaluate((hash) => (location.hash = hash), new URL(link).hash);
  release();
  await expect(page.getByRole("heading", { name: "A shared result, for the coach" })).toBeVisible();
});
