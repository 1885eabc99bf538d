/** The three ratings, one question at a time over all disciplines: lists on a phone, a table where there is room. */
import { expect, keptAt, KEY, LEADER, test } from "./widget.js";

const NAMES = ["Engineering", "Product", "Design", "Data", "Security"];
const kept = (page) => page.evaluate((key) => JSON.parse(localStorage.getItem(key)), KEY);

/** The places of the radios of a discipline on the screen. */
const places = (widget, name) =>
  widget.rated(name).getByRole("radio").evaluateAll((radios) =>
    radios.map((radio) => {
      const { x, y } = radio.getBoundingClientRect();
      return { x: Math.round(x), y: Math.round(y) };
    }),
  );

test("where there is room, the disciplines are lines of a table, with the answers above its columns", async ({ widget, page }) => {
  await page.setViewportSize({ width: 1100, height: 900 });
  await widget.openKept(keptAt("ratings-cover"));
  const lines = [];
  for (const name of NAMES) lines.push(await places(widget, name));
  for (const line of lines) {
    expect(new Set(line.map(({ y }) => y)).size, "one line").toBe(1);
    expect(line.map(({ x }) => x), "one column for each answer").toEqual(lines[0].map(({ x }) => x));
  }
  const heads = await widget.element.locator(".ratings-labels > span").evaluateAll((heads) =>
    heads.map((head) => {
      const { x, width } = head.getBoundingClientRect();
      return { text: head.textContent, middle: x + width / 2 };
    }),
  );
  expect(heads.map(({ text }) => text)).toEqual(["nobody", "someone new or untested", "someone good but stretched", "a solid lead", "a solid lead with a strong team"]);
  for (const [index, { middle }] of heads.entries()) expect(Math.abs(middle - lines[0][index].x - 9)).toBeLessThan(4);
  await expect(widget.rated("Design").getByRole("radio", { name: "someone good but stretched" }), "each says its answer").toBeChecked();
});

test("on a phone they stand below each other, and turning it moves nobody", async ({ widget, page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await widget.openKept(keptAt("ratings-own"));
  const line = await places(widget, "Data");
  expect(new Set(line.map(({ x }) => x)).size, "one column").toBe(1);
  await widget.option(4, widget.rated("Data")).click();
  await page.setViewportSize({ width: 1100, height: 600 });
  await expect(widget.ratingHeading("own")).toBeVisible();
  await expect(widget.radio(4, widget.rated("Data"))).toBeChecked();
});

test("a run that was kept at a discipline goes on with the first question, and has all it had", async ({ widget, page }) => {
  await widget.openKept(keptAt("ratings-3"));
  await expect(widget.ratingHeading("need")).toBeVisible();
  for (const { name, need } of LEADER.disciplines) await expect(widget.radio(need, widget.rated(name))).toBeChecked();
  await widget.button("Next").click();
  await expect(widget.ratingHeading("own")).toBeFocused();
  await page.goBack();
  await expect(widget.ratingHeading("need")).toBeVisible();
  await widget.option(0, widget.rated("Data")).click();
  await expect.poll(async () => (await kept(page)).step).toBe("ratings-need");
  expect((await kept(page)).disciplines[3]).toMatchObject({ name: "data", need: 0, own: 2, cover: 1 });
});
