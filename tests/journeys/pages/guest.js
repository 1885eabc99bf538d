/** Helps the journeys through other people's pages. */
import { expect } from "../harness.js";

/** The WebAssembly file of the module. */
const WASM = "**/*_bg.wasm";

/** Opens a page of `tests/pages`. */
export async function open(page, name, fragment = "") {
  await page.goto(`/pages/${name}/${fragment}`);
}

/** Waits until the module has drawn every widget of a page, or those that are meant, and the first screen has given way. */
export async function drawn(widgets, count = 1) {
  await expect(widgets.locator(".base:not(:has(> .waiting)) > div > [part=widget]")).toHaveCount(count);
}

/** Waits until what is there has been painted, and whoever watches its size has been told of it: in a page or a frame. */
export const painted = (where) =>
  where.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))));

/** The widgets of a page. */
export const widgets = (page) => page.locator("leadership-load");

/** The button that leads on from the first screen. */
export const start = (widget) => widget.getByRole("button", { name: "Start", exact: true });

/**
 * The line over a statement that says which of the 21 it is. When the module takes over, the first screen's own line is still
 * there for a moment, hidden.
 */
export const progress = (where, number) => where.getByText(`Statements, ${number} of 21,`).filter({ visible: true });

/** Answers statements with a key, from the first one after the start. */
export async function answer(widget, count, key = "3") {
  for (let number = 1; number <= count; number += 1) {
    await expect(progress(widget, number)).toBeVisible();
    await widget.getByRole("radio").first().press(key);
  }
}

/**
 * Goes from the first screen to the result, with no figures and no disciplines. `look` is called at each screen that is
 * unlike the one before.
 */
export async function toResult(widget, look = () => {}) {
  await start(widget).click();
  await look();
  await answer(widget, 14);
  await look();
  await widget.getByRole("button", { name: "Next" }).click();
  for (let number = 15; number <= 21; number += 1) {
    await expect(progress(widget, number)).toBeVisible();
    await widget.getByRole("radio").first().press("2");
  }
  await look();
  await widget.getByRole("button", { name: "Skip to the result" }).click();
  await expect(widget.getByRole("heading", { name: "Your result", exact: true })).toBeVisible();
}

/** Holds the module back. Returns the function that lets it go. */
export async function holdModule(page) {
  let release;
  const gate = new Promise((resolve) => (release = resolve));
  await page.route(WASM, async (route) => {
    await gate;
    await route.continue();
  });
  return release;
}

/** Has a page count from its beginning how far its content jumps. Gives the count so far. */
export async function watchShifts(page) {
  await page.addInitScript(() => {
    let shifts = 0;
    const count = (entries) => entries.forEach(({ value }) => (shifts += value));
    const observer = new PerformanceObserver((list) => count(list.getEntries()));
    observer.observe({ type: "layout-shift", buffered: true });
    document.addEventListener("shifts", (event) => {
      count(observer.takeRecords());
      event.detail.shifts = shifts;
    });
  });
  return () =>
    page.evaluate(async () => {
      // A shift is reported when it is painted.
      await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
      const detail = {};
      document.dispatchEvent(new CustomEvent("shifts", { detail }));
      return detail.shifts;
    });
}

/** Has a page note the events of its widgets, in their order. Gives those so far. */
export async function watchEvents(page) {
  await page.addInitScript(() => {
    const events = [];
    for (const name of ["ready", "start", "progress", "complete", "error"]) {
      document.addEventListener(`leadership-load:${name}`, (event) => {
        const { target, detail, composed } = event;
        events.push({ name, detail, composed, id: target.id });
      });
    }
    document.addEventListener("events", (event) => event.detail.push(...events));
  });
  return () =>
    page.evaluate(() => {
      const detail = [];
      document.dispatchEvent(new CustomEvent("events", { detail }));
      return detail;
    });
}
