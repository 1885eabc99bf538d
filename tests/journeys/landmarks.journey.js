/** Tests that people find their way by names, landmarks, headings and titles. */
import { GERMAN } from "./german.js";
import { drawn, holdModule, open, start } from "./pages/guest.js";
import { expect, keptAt, LEADER, test, Widget } from "./widget.js";

const LINK = "#ll=1H40089TNPSD6J56TJJV2G01N6ZFZX";
const OWN = "Leadership load: a self-check for leaders of several disciplines";
const OWN_IN_GERMAN = "Leadership load: ein Selbstcheck für alle, die mehrere Fachgebiete zugleich leiten";

test("each widget is a region with a name, before the module comes and after", async ({ page }) => {
  const release = await holdModule(page);
  await open(page, "many");
  const region = page.getByRole("region", { name: "Leadership load: self-check", exact: true });
  await expect(region.first()).toBeVisible();
  release();
  await page.setViewportSize({ width: 800, height: 3000 });
  await drawn(page, 3);
  await expect(region).toHaveCount(3);
});

test("in German it is called so", async ({ page }) => {
  await open(page, "german");
  await expect(page.getByRole("region", { name: "Leadership load: Selbstcheck", exact: true })).toBeVisible();
});

/** The levels of all headings that are seen. */
const levels = (page) =>
  page.locator("leadership-load").evaluate(({ shadowRoot }) =>
    [...shadowRoot.querySelectorAll("h1, h2, h3, h4, h5, h6")]
      .filter((heading) => heading.checkVisibility({ visibilityProperty: true }))
      .map((heading) => Number(heading.getAttribute("aria-level") ?? heading.localName[1])),
  );

test("headings begin at the level that the page wants, on the first screen and in the result", async ({ page }) => {
  const release = await holdModule(page);
  const widget = new Widget(page);
  await open(page, "plain");
  const setLevel = (level) => widget.element.evaluate((element, level) => (element.headingLevel = level), level);
  await setLevel(4);
  await expect(start(page)).toBeVisible();
  await expect.poll(() => levels(page)).toEqual([4]);
  release();
  await drawn(page);
  await expect.poll(() => levels(page)).toEqual([4]);
  await widget.answerOnly(LEADER.answers, 8);
  await expect.poll(async () => [...new Set(await levels(page))].sort()).toEqual([4, 5, 6]);
  await setLevel(5);
  await expect.poll(async () => [...new Set(await levels(page))].sort()).toEqual([5, 6]);
  await setLevel(null);
  await expect.poll(async () => [...new Set(await levels(page))].sort()).toEqual([2, 3, 4]);
  expect(await widget.element.evaluate((element) => [element.headingLevel, element.getAttribute("heading-level")])).toEqual([2, null]);
});

for (const wrong of ["1", "6", "0", "two", "2.5", ""]) {
  test(`heading-level="${wrong}" is the usual level`, async ({ page }) => {
    await open(page, "plain");
    await page.locator("leadership-load").evaluate((element, wrong) => element.setAttribute("heading-level", wrong), wrong);
    await drawn(page);
    await expect(page.getByRole("heading", { level: 2 })).toBeVisible();
    expect(await page.locator("leadership-load").evaluate((element) => element.headingLevel)).toBe(2);
  });
}

test("the title of the page says what is shown, as the person goes", async ({ page, widget }) => {
  await widget.openKept(keptAt("result"));
  await expect(page).toHaveTitle(`Your result – ${OWN}`);
  await page.getByRole("link", { name: "Deutsch" }).click();
  await expect(page).toHaveTitle(`Ihr Ergebnis – ${OWN_IN_GERMAN}`);
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveTitle(`Your result – ${OWN}`);
  await widget.visit("#desk");
  await expect(page).toHaveTitle(/^(?!Your result).+ – Leadership load/);
  await widget.visit("#");
  await expect(page).toHaveTitle(`Your result – ${OWN}`);
});

test("the title says that a client is shown, by no name, and names the desk again after that", async ({ page, widget }) => {
  await page.goto("/#desk");
  await page.getByRole("button", { name: "Keep a board on this device" }).click();
  await page.getByRole("textbox").first().fill("Ada");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Open Ada" })).toBeVisible();
  await expect(page).toHaveTitle(/ – Leadership load/);
  const desk = await page.title();
  await page.getByRole("button", { name: "Open Ada" }).click();
  await expect(page).toHaveTitle(`A client – ${OWN}`);
  await page.getByRole("button", { name: "Back to the board" }).click();
  await expect(page).toHaveTitle(desk);
});

test("a shared link has a title, and leaving it gives the page its own back", async ({ page, widget }) => {
  await widget.open(LINK);
  await expect(page).toHaveTitle(`A shared result, for the coach – ${OWN}`);
  await page.getByRole("button", { name: "Start my own" }).click();
  await expect(page).toHaveTitle(OWN);
});

test.describe("in German", () => {
  test.use({ locale: "de-DE", words: GERMAN });

  test("the title of a shared link is German", async ({ page, widget }) => {
    await widget.open(LINK);
    await expect(page).toHaveTitle(new RegExp(`^.+ – ${OWN_IN_GERMAN}$`));
  });
});

test("the title of a page with a post stays its own", async ({ page }) => {
  const widget = new Widget(page);
  await open(page, "plain");
  await page.evaluate(() => (document.documentElement.dataset.title = "Theirs"));
  await drawn(page);
  await widget.answerOnly(LEADER.answers, 8);
  await expect(page).toHaveTitle("Two jobs, one calendar");
  await open(page, "own-page", LINK);
  await expect(page.getByRole("heading", { name: "A shared result, for the coach" })).toBeVisible();
  await expect(page).toHaveTitle("The check, with us");
});

for (const [lang, title] of [["", "Leadership load: a self-check"], ["?lang=de", "Leadership load: ein Selbstcheck"]]) {
  test(`the page of a frame has a main part and a heading, with "${lang}"`, async ({ page }) => {
    await page.goto(`/embed.html${lang}`);
    // The other languages stand there too, out of sight.
    await expect(page.getByRole("main").getByRole("heading", { level: 1 })).toHaveText(title, { useInnerText: true });
    await drawn(page);
  });
}

test("code that is too wide is scrolled by keyboard, and has a name", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto("/embedding.html");
  const boxes = page.locator("pre");
  expect(await boxes.count()).toBeGreaterThan(9);
  expect(await boxes.evaluateAll((boxes) => boxes.every((box) => box.tabIndex === 0 && box.getAttribute("aria-label")))).toBe(true);
  const box = page.locator(".snippet:visible");
  await box.focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => box.evaluate((box) => box.scrollLeft)).toBeGreaterThan(0);
});
