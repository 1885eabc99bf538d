import { expect, test } from "../harness.js";
import { answer, drawn, open, progress, start, widgets } from "./guest.js";

/** A computed style of a node, or of the widget's host. */
const style = (node, property) => node.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

/** The contrast of the text with the ground of the page, from 1 to 21. */
const contrast = (node) =>
  node.evaluate((element) => {
    const context = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
    const luminance = (...colours) => {
      for (const colour of colours) {
        context.fillStyle = colour;
        context.fillRect(0, 0, 1, 1);
      }
      const linear = (part) => (part <= 10.31 ? part / 3294.6 : ((part / 255 + 0.055) / 1.055) ** 2.4);
      const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
      return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    };
    const ground = getComputedStyle(document.documentElement).backgroundColor;
    const [light, dark] = [luminance(ground), luminance(ground, getComputedStyle(element).color)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  });

test("font and colour are those of the page", async ({ page }) => {
  await open(page, "plain");
  await drawn(page);
  const heading = page.getByRole("heading", { name: "How heavy is your load?" });
  expect(await style(heading, "color")).toBe("rgb(34, 34, 34)");
  expect(await style(heading, "font-family")).toBe("Georgia, serif");
  expect(await style(widgets(page), "background-color")).toBe("rgba(0, 0, 0, 0)");
});

test("a page that turns dark by a class is followed at once", async ({ page }) => {
  await open(page, "dark-class");
  await drawn(page);
  const [hint, heading] = [page.locator("leadership-load .hint").first(), page.getByRole("heading", { level: 2 })];
  const light = await style(heading, "color");
  expect(await contrast(hint)).toBeGreaterThan(4.5);
  await page.locator("#switch").click();
  await expect(heading).not.toHaveCSS("color", light);
  await expect.poll(() => contrast(hint)).toBeGreaterThan(4.5);
  await start(page).click();
  const radio = page.getByRole("radio").first();
  await expect(radio).toBeVisible();
  expect(await contrast(radio)).toBeGreaterThan(4.5);
});

test("a page that follows the system is followed at once", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await open(page, "color-scheme");
  await drawn(page);
  const heading = page.getByRole("heading", { level: 2 });
  await expect(heading).toHaveCSS("color", "rgb(27, 31, 39)");
  await page.emulateMedia({ colorScheme: "dark" });
  await expect(heading).toHaveCSS("color", "rgb(230, 233, 239)");
  await expect.poll(() => contrast(page.locator("leadership-load .hint").first())).toBeGreaterThan(4.5);
});

test("theme, custom properties and parts dress the widget", async ({ page }) => {
  await open(page, "theme");
  await widgets(page).nth(1).scrollIntoViewIfNeeded();
  await drawn(page, 2);
  const [dark, house] = [widgets(page).nth(0), widgets(page).nth(1)];
  expect(await style(dark, "color-scheme")).toBe("dark");
  expect(await style(dark, "background-color")).toBe("rgb(20, 24, 31)");
  expect(await style(house, "background-color")).toBe("rgb(255, 250, 240)");
  const button = start(house);
  expect(await style(button, "text-transform")).toBe("uppercase");
  expect(await style(button, "border-top-color")).toBe("rgb(0, 100, 0)");
  expect(await style(button, "border-top-left-radius")).toBe("0px");
  expect(await style(button, "font-family")).toContain("Courier New");
  await expect(house.locator("[part=keep]")).toHaveCount(0);
});

test("English stays written from left to right in a page that is not", async ({ page }) => {
  await open(page, "rtl");
  await drawn(page);
  expect(await style(page.locator("leadership-load [part=widget]"), "direction")).toBe("ltr");
  await start(page).click();
  await expect(progress(page, 1)).toBeVisible();
  const [radio, label] = await Promise.all(
    [page.getByRole("radio"), page.locator("leadership-load .option span").first()].map((part) => part.first().boundingBox()),
  );
  expect(radio.x).toBeLessThan(label.x);
});

test("nothing leaks in from a page that resets everything, and nothing out", async ({ page }) => {
  await open(page, "reset");
  await drawn(page);
  const heading = page.getByRole("heading", { name: "How heavy is your load?" });
  expect(await style(heading, "text-transform")).toBe("none");
  expect(await style(heading, "letter-spacing")).toBe("normal");
  expect(await style(heading, "text-align")).toBe("start");
  expect(await style(heading, "white-space-collapse")).toBe("collapse");
  expect(await style(heading, "word-break")).toBe("normal");
  expect(await style(heading, "hyphens")).toBe("manual");
  expect(parseFloat(await style(heading, "font-size"))).toBeGreaterThan(20);
  expect(await style(start(page), "color")).not.toBe("rgb(255, 0, 0)");
  expect((await start(page).boundingBox()).height).toBeGreaterThan(40);
  expect(await style(page.locator("leadership-load [part=card]").first(), "padding-left")).not.toBe("0px");

  expect(await style(page.locator("#theirs"), "border-top-width")).toBe("0px");
  expect(await style(page.locator("#their-card"), "padding-top")).toBe("0px");
  expect(await page.evaluate(() => [document.styleSheets.length, document.adoptedStyleSheets.length])).toEqual([1, 0]);
});

test("the widget keeps apart from the text around it, unless the page says otherwise", async ({ page }) => {
  await open(page, "plain");
  await drawn(page);
  const margins = () => widgets(page).evaluate((widget) => [getComputedStyle(widget).marginTop, getComputedStyle(widget).marginBottom]);
  const fontSize = await style(widgets(page), "font-size");
  expect(await margins()).toEqual([fontSize, fontSize]);
  await page.addStyleTag({ content: "leadership-load { margin: 3px 0 5px; }" });
  await expect.poll(margins).toEqual(["3px", "5px"]);
});

test("lengths follow the text and not the root", async ({ page }) => {
  await open(page, "small-root");
  await drawn(page);
  const button = await start(page).boundingBox();
  expect(button.height).toBeGreaterThan(44);
  expect(await style(page.locator("leadership-load .hint").first(), "font-size")).toBe("16.2px");
});

test("columns from 280 pixels on hold all of it", async ({ page }) => {
  await page.setViewportSize({ width: 1400, height: 900 });
  await open(page, "narrow");
  await drawn(page, 3);
  for (const widget of await widgets(page).all()) {
    await start(widget).click();
    await expect(progress(widget, 1)).toBeVisible();
    const inside = await widget.evaluate((host) => {
      const { left, right } = host.getBoundingClientRect();
      const nodes = [...host.shadowRoot.querySelectorAll("*")].map((node) => node.getBoundingClientRect());
      return nodes.every((box) => box.width === 0 || (box.left >= left - 0.5 && box.right <= right + 0.5));
    });
    expect(inside).toBe(true);
  }
});

test("touch targets are large enough for a thumb at 280 pixels", async ({ page }) => {
  await page.setViewportSize({ width: 1400, height: 900 });
  await open(page, "narrow");
  await drawn(page, 3);
  const first = widgets(page).first();
  await start(first).click();
  await answer(first, 1);
  await expect(progress(first, 2)).toBeVisible();
  for (const option of await first.locator(".option").all()) {
    expect((await option.boundingBox()).height).toBeGreaterThanOrEqual(44);
  }
});
