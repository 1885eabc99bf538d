import { FIRST, keptCheck } from "./history.js";
import { expect, HEADINGS, keptAt, KEY, test } from "./widget.js";

test.use({ viewport: { width: 360, height: 800 } });

/** Returns the distance between two boxes, one above the other, in pixels. */
async function between(above, below) {
  const [upper, lower] = [await above.boundingBox(), await below.boundingBox()];
  return lower.y - (upper.y + upper.height);
}

test("the rating of each discipline stands apart from the one above it", async ({ widget }) => {
  await widget.openKept(keptAt("disciplines"));
  await widget.button("Next").click();
  const groups = widget.card.getByRole("group");
  await expect(groups).toHaveCount(5);
  for (const index of [1, 2, 3, 4]) {
    const [above, below] = [groups.nth(index - 1), groups.nth(index)];
    expect(await between(above, below.locator("legend"))).toBeGreaterThanOrEqual(20);
  }
});

test("what stands below the start stands apart from the card", async ({ widget }) => {
  await widget.open();
  await expect(widget.heading(HEADINGS.start)).toBeVisible();
  const card = widget.card.filter({ visible: true });
  const files = widget.element.locator(".history summary:visible");
  expect(await between(card, files)).toBeGreaterThanOrEqual(20);
});

test("on a ground of its own, a result and the checks below a start keep off the rim", async ({ widget, page }) => {
  const themed = widget.element.first();
  const fromRim = async (part) => (await part.boundingBox()).x - (await themed.boundingBox()).x;
  const keep = (entries) => page.addInitScript((kept) => Object.assign(localStorage, kept), entries);
  await keep({ [KEY]: keptAt("result") });
  await page.goto("/pages/theme/");
  const heading = themed.getByRole("heading", { name: HEADINGS.result, exact: true });
  await expect(heading).toBeVisible();
  expect(await fromRim(heading)).toBeGreaterThanOrEqual(14);
  const [key, check] = keptCheck("2026-10-01", FIRST);
  await keep({ [KEY]: keptAt("start"), [key]: check });
  await page.reload();
  const below = themed.locator(".history h3:visible");
  await expect(below).toBeVisible();
  expect(await fromRim(below)).toBeGreaterThanOrEqual(14);
});
