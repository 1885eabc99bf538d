/** Tests what is done first for somebody who waits, and what is left for later. */
import { keptAt, KEY, STATEMENTS, Widget } from "../widget.js";
import { expect, test } from "../harness.js";
import { drawn, holdModule, open, painted } from "./guest.js";

/** Answers so many statements as a hand would, and says how often the browser had to lay out for each. */
async function layoutsOf(page, context, count) {
  const browser = await context.newCDPSession(page);
  await browser.send("Performance.enable");
  const layouts = async () =>
    (await browser.send("Performance.getMetrics")).metrics.find(({ name }) => name === "LayoutCount").value;
  // The layout of what is there already counts for no answer.
  await painted(page);
  const before = await layouts();
  await page.evaluate(async (count) => {
    const root = document.querySelector("leadership-load").shadowRoot;
    const frame = () => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
    for (let answered = 0; answered < count; answered += 1) {
      const radio = root.querySelector(".base > :not([hidden]) fieldset:not([aria-hidden]) input[value='2']");
      radio.focus();
      await frame();
      radio.closest("label").click();
      await frame();
    }
  }, count);
  return (await layouts()) - before;
}

test("an answer lays out what is seen once, before the module is there, and once what comes then", async ({
  page,
  context,
}) => {
  await holdModule(page);
  const widget = new Widget(page);
  await open(page, "plain");
  await widget.start();
  // The styles that are fetched with the module make the browser lay out once, whenever they come.
  const root = await page.locator("leadership-load").evaluateHandle((element) => element.shadowRoot);
  await expect.poll(() => root.evaluate(({ adoptedStyleSheets: [, own] }) => own.cssRules.length)).toBeGreaterThan(0);
  expect(await layoutsOf(page, context, 10)).toBeLessThanOrEqual(21);
  await widget.isAt(11);
});

const BEFORE = "before the module is there";
const BY = "by the module";

/** The widget of a page at its first statement, before the module is there or drawn by it. */
async function startedIn(page, module) {
  const release = await holdModule(page);
  const widget = new Widget(page);
  await open(page, "plain");
  if (module === BY) {
    release();
    await drawn(page);
  }
  await widget.start();
  return widget;
}

for (const module of [BEFORE, BY]) {
  test(`the next statement is laid out while one is read, ${module}`, async ({ page }) => {
    const widget = await startedIn(page, module);
    await widget.option(1).click();
    for (let number = 2; number <= 13; number += 1) {
      await widget.isAt(number);
      // Whoever listens or uses the keyboard is offered one statement only.
      await expect(widget.element.getByRole("radio")).toHaveCount(5);
      const behind = page.locator("leadership-load fieldset[aria-hidden]");
      await expect(behind.locator("legend .steady > *")).toHaveText(STATEMENTS[number]);
      const next = await behind.elementHandle();
      // In the task of the press itself nothing is written into it.
      const written = await widget.option(1).evaluate((option) => {
        const observer = new MutationObserver(() => {});
        observer.observe(option.closest(".room"), { childList: true, characterData: true, subtree: true });
        option.click();
        return observer.takeRecords().filter(({ target }) => target.isConnected && target.localName !== "div").length;
      });
      expect(written).toBe(0);
      await widget.isAt(number + 1);
      expect(await next.evaluate((group) => group.isConnected && !group.hasAttribute("aria-hidden"))).toBe(true);
      await expect(widget.radio(0)).toBeFocused();
      await expect(widget.element.getByRole("radio", { checked: true })).toHaveCount(0);
    }
  });
}

for (const [module, ways] of [
  [BEFORE, ["input"]],
  // The card holds it while the next statement is drawn.
  [BY, ["div", "input"]],
]) {
  test(`a press moves the focus to the next statement, and not to its own answer, ${module}`, async ({ page }) => {
    const widget = await startedIn(page, module);
    await page.evaluate(() => {
      window.focused = [];
      const root = document.querySelector("leadership-load").shadowRoot;
      root.addEventListener("focusin", ({ target }) => window.focused.push(target.localName));
    });
    for (let number = 2; number <= 4; number += 1) {
      await page.evaluate(() => (window.focused = []));
      await widget.option(3).click();
      await widget.isAt(number);
      await expect(widget.radio(0)).toBeFocused();
      expect(await page.evaluate(() => window.focused)).toEqual(ways);
    }
  });
}

test("a widget is drawn at once, in a page that loads and in one that is there", async ({ page }) => {
  await page.addInitScript(() => {
    const isDrawn = (widget) => Boolean(widget.shadowRoot.querySelector(".card"));
    // In the task in which the entry runs, before the page is laid out with the children of the element.
    addEventListener("DOMContentLoaded", () => (window.early = isDrawn(document.querySelector("leadership-load"))));
    window.isDrawn = isDrawn;
  });
  await open(page, "plain");
  const widget = new Widget(page);
  await expect(widget.button("Start")).toBeVisible();
  expect(await page.evaluate(() => window.early)).toBe(true);
  const later = await page.evaluate(() => {
    const other = document.body.appendChild(document.createElement("leadership-load"));
    const isThere = window.isDrawn(other);
    other.remove();
    return isThere;
  });
  expect(later).toBe(true);
});

/** The time that somebody who starts at once has the browser for, in milliseconds: a little less than the widget's own. */
const HEAD_START = 250;

test("the module is fetched a moment after the first screen is there, which may be used at once", async ({ page }) => {
  await page.addInitScript(() => {
    const original = fetch;
    // Events go by the true clock.
    const now = () => new Event("now").timeStamp;
    addEventListener("DOMContentLoaded", () => (window.thereAt = now()));
    window.fetch = (address, ...given) => {
      if (/_bg\.wasm$/.test(address)) window.askedAt = now();
      return original(address, ...given);
    };
  });
  await open(page, "plain");
  const widget = new Widget(page);
  await widget.start();
  await drawn(page);
  expect(await page.evaluate(() => window.askedAt - window.thereAt)).toBeGreaterThanOrEqual(HEAD_START);
});

test("whoever has a run to go on with waits for the module alone", async ({ page }) => {
  await page.addInitScript(([key, run]) => localStorage.setItem(key, run), [KEY, keptAt("facts")]);
  // Whatever is put off by a moment never comes.
  await page.addInitScript((moment) => {
    const original = setTimeout;
    window.setTimeout = (work, delay, ...given) => (delay >= moment ? 0 : original(work, delay, ...given));
  }, HEAD_START);
  const asked = page.waitForRequest(/_bg\.wasm$/);
  await open(page, "own-page");
  await asked;
});

/** Has a page note which parts of a result each frame has, and how far its content jumps once there is the second. */
async function notedParts(page) {
  await page.addInitScript(() => {
    window.parts = [];
    window.jumps = 0;
    const look = (now) => {
      const root = document.querySelector("leadership-load")?.shadowRoot;
      const there = [".scales", ".suggestions", ".share", ".actions"].filter((part) => root?.querySelector(`.result ${part}`));
      if (String(there) !== String(window.parts.at(-1) ?? [])) window.parts.push(there);
      if (window.parts.length === 2) window.from ??= now;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    const note = (entries) =>
      entries.forEach(({ startTime, value }) => startTime >= window.from && (window.jumps += value));
    const observer = new PerformanceObserver((list) => note(list.getEntries()));
    observer.observe({ type: "layout-shift" });
    window.noteJumps = () => note(observer.takeRecords());
  });
}

test("one's own result is painted before what stands below it, which moves nothing that is seen", async ({ page }) => {
  await notedParts(page);
  await page.addInitScript(([key, run]) => localStorage.setItem(key, run), [KEY, keptAt("again", { again: undefined })]);
  await open(page, "own-page");
  const widget = new Widget(page);
  await widget.option(2).click();
  await expect(widget.button("Start again")).toBeVisible();
  await expect.poll(() => page.evaluate(() => window.parts)).toEqual([
    [".scales"],
    [".scales", ".suggestions"],
    [".scales", ".suggestions", ".share", ".actions"],
  ]);
  await expect(widget.heading("Your result")).toBeFocused();
  await painted(page);
  expect(await page.evaluate(() => (window.noteJumps(), window.jumps))).toBe(0);
});

test("whoever answers without a finger or a key is left alone too", async ({ page }) => {
  // The module is there, and goes on when the page lets it.
  await page.addInitScript(() => {
    const { compileStreaming } = WebAssembly;
    const gate = new Promise((open) => (window.letGo = open));
    WebAssembly.compileStreaming = async (...source) => {
      const module = await compileStreaming(...source);
      window.isCompiled = true;
      await gate;
      return module;
    };
  });
  const widget = new Widget(page);
  await open(page, "plain");
  await page.waitForFunction(() => window.isCompiled);
  // As assistive technology does; within the page, because the module waits for a second without a press, and no longer.
  const isWaiting = await widget.element.evaluate(async ({ shadowRoot }) => {
    const isShown = (option) => option.checkVisibility({ visibilityProperty: true });
    shadowRoot.querySelector(".primary").click();
    window.letGo();
    for (let number = 1; number <= 5; number += 1) {
      [...shadowRoot.querySelectorAll("[type=radio]")].filter(isShown)[2].click();
      await new Promise(requestAnimationFrame);
    }
    return shadowRoot.querySelector(".waiting") !== null;
  });
  expect(isWaiting).toBe(true);
  await drawn(page);
  await widget.isAt(6);
});
