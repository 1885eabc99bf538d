import { expect, HEADINGS, keptAt, test } from "./widget.js";

test.use({ viewport: { width: 360, height: 800 } });

/** How far apart two boxes are, one above the other, in pixels. */
async function between(above, below) {
  const [upper, lower] = [await above.boundingBox(), await below.boundingBox()];
  return lower.y - (upper.y + upper.height);
}

test("each rating of a discipline stands apart from the one above it", async ({ widget }) => {
  await widget.openKept(keptAt("disciplines"));
  await widget.button("Next").click();
  const groups = widget.card.getByRole("group");
  await expect(groups).toHaveCount(3);
  for (const index of [1, 2]) {
    const [above, below] = [groups.nth(index - 1), groups.nth(index)];
    expect(await between(above, below.locator("legend"))).toBeGreaterThanOrEqual(20);
  }
});

test("what stands below the start stands apart from the card", async ({ widget }) => {
  await widget.open();
  await expect(widget.heading(HEADINGS.start)).toBeVisible();
  const card = widget.card.filter({ visible: true });
  const files = widget.element.locator(".files:visible");
  expect(await between(card, files)).toBeGreaterThanOrEqual(20);
});
