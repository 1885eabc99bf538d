/** The result as a page: what is in sight first, the ways to its parts, and what its pictures show. */
import { GERMAN } from "./german.js";
import { ENGLISH, expect, keptAt, LEADER, test } from "./widget.js";

const NONE = Array(7).fill(null);

for (const [language, visit] of [["English", { words: ENGLISH }], ["German", { words: GERMAN, locale: "de" }]]) {
  test.describe(`in ${language}`, () => {
    test.use(visit);

    for (const [where, width, height, screens] of [["a desktop", 1280, 800, 1], ["a phone", 360, 640, 2]]) {
      test(`the three scales are on the first of ${screens} screens of ${where}`, async ({ widget, page }) => {
        await page.setViewportSize({ width, height });
        await widget.openKept(keptAt("result"));
        await expect(widget.element.locator(".strongest")).toHaveCount(3);
        const last = await widget.element.locator(".strongest").last().boundingBox();
        expect(last.y + last.height).toBeLessThanOrEqual(height * screens);
      });
    }

    test("the menu leads to each part by keyboard, and each is a landmark", async ({ widget, page }) => {
      await widget.openKept(keptAt("result"));
      await widget.drawnToItsEnd();
      const entries = widget.element.locator("nav.menu").getByRole("button");
      const titles = await entries.allTextContents();
      expect(titles).toHaveLength(6);
      for (const title of titles) {
        await entries.getByText(title, { exact: true }).press("Enter");
        await expect(widget.heading(title)).toBeFocused();
        await expect(widget.heading(title)).toBeInViewport();
        await expect(widget.element.getByRole("region", { name: title, exact: true })).toBeVisible();
      }
    });
  });
}

test("the menu names what there is, and nothing else", async ({ widget }) => {
  await widget.openKept(keptAt("result", { facts: {}, disciplines: [] }));
  await expect(widget.element.getByRole("navigation", { name: "Parts of the result" }).getByRole("button")).toHaveText([
    "What you could try",
    "Share your result",
    "What this is, and what it is not",
  ]);
});

test("three sizes tell the result, its parts and what is said apart", async ({ widget }) => {
  await widget.openKept(keptAt("result"));
  await widget.drawnToItsEnd();
  const size = (locator) => locator.first().evaluate((node) => Math.round(parseFloat(getComputedStyle(node).fontSize)));
  const said = await size(widget.element.locator(".suggestions li"));
  const part = await size(widget.heading("What you could try"));
  expect(part).toBeGreaterThanOrEqual(said * 1.2);
  expect(await size(widget.heading("Your result"))).toBeGreaterThanOrEqual(part * 1.2);
  for (const alike of [".band", ".representation"]) expect(await size(widget.element.locator(alike))).toBe(part);
  expect(await size(widget.element.locator(".figure"))).toBeGreaterThan(part);
});

/** Returns the edges of the parts of a drawing, in per cent of its width. */
const places = (drawing, selector) =>
  drawing.evaluate((drawing, selector) => {
    const room = drawing.getBoundingClientRect();
    const per = (x) => Math.round(((x - room.left) / room.width) * 1000) / 10;
    return [...drawing.querySelectorAll(selector)].map((node) => {
      const { left, right } = node.getBoundingClientRect();
      return [per(left), per(right)];
    });
  }, selector);

/** The middle of each. */
const middles = async (drawing, selector) =>
  (await places(drawing, selector)).map(([left, right]) => Math.round((left + right) / 2));

test("a score is a dot on a line, its range a band around it, and a wish a mark", async ({ widget }) => {
  await widget.openKept(keptAt("result"));
  await widget.element.getByText("Where would you want your scores to be?").click();
  await widget.element.locator("#wish-overload").selectOption("20");
  const line = widget.scale("Overload").locator(".bar");
  expect(await middles(line, ".bar-score")).toEqual([71]);
  const [[low, high]] = await places(line, ".bar-range");
  expect([low, high].map(Math.round)).toEqual([59, 84]);
  await expect.poll(() => middles(line, ".bar-wish")).toEqual([20]);
  expect(await middles(line, ".bar-line")).toEqual([0, 25, 50, 75, 100]);
});

test("seats and people are two bars of one length", async ({ widget }) => {
  await widget.openKept(keptAt("result"));
  const bars = widget.element.locator(".shares-bar");
  await expect(bars).toHaveCount(2);
  const [seats, people] = [bars.first(), bars.last()];
  const boxes = [await seats.boundingBox(), await people.boundingBox()];
  expect(boxes[0].x).toBe(boxes[1].x);
  expect(boxes[0].width).toBe(boxes[1].width);
  expect(await places(people, ".shares-own")).toEqual([[0, 60]]);
  expect(await places(seats, ".shares-own")).toHaveLength(1);
  const others = await places(seats, ".shares-other");
  expect(others).toHaveLength(8);
  expect(others.at(-1)[1]).toBeCloseTo(100, 0);
  await expect(widget.element.locator(".shares-end")).toHaveText(["1 of 9", "60%"]);
});

test("a gap is a bar from what one can do to what is needed, light where it is covered", async ({ widget }) => {
  await widget.openKept(keptAt("result"));
  const lines = widget.element.locator(".matrix").getByRole("listitem");
  // The widest gap first.
  await expect(lines).toHaveText([
    /^Design\s*gap 2, 1 open$/,
    /^Product\s*gap 1, 0\.3 open$/,
    /^Security\s*gap 1, 1 open$/,
    /^Engineering\s*no gap$/,
    /^Data\s*no gap$/,
  ]);
  const design = lines.first().locator("svg");
  expect(await places(design, ".matrix-covered")).toEqual([[25, 50]]);
  expect(await places(design, ".matrix-open")).toEqual([[50, 75]]);
  expect(await middles(design, ".matrix-own")).toEqual([25]);
  expect(await middles(design, ".matrix-need")).toEqual([75]);
  const security = lines.nth(2).locator("svg");
  expect(await places(security, ".matrix-covered")).toEqual([]);
  await expect(widget.element.getByRole("table", { name: /^Each from 0 to 4/ })).toHaveCount(0);
  await widget.element.getByText("All ratings as numbers").click();
  await expect(widget.element.getByRole("table", { name: /^Each from 0 to 4/ })).toBeVisible();
});

test("a scale without a figure has no line, and says why", async ({ widget }) => {
  await widget.openKept(keptAt("result", { responses: { overload: LEADER.answers.overload, expertise: NONE, isolation: NONE } }));
  await expect(widget.scale("Overload")).toContainText("likely 59–84, assumed");
  await expect(widget.scale("Expertise gap").locator(".bar, .quarters, .figure, details")).toHaveCount(0);
  await expect(widget.scale("Expertise gap")).toContainText("0 of 7 answered; it takes 4.");
});
