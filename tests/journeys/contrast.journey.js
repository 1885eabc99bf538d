/** Tests the widget in any theme, with more contrast, in forced colours, in narrow columns, and with large fingers. */
import { keptCheck, seen } from "./history.js";
import { drawn } from "./pages/guest.js";
import { expect, keptAt, LEADER, test } from "./widget.js";

/** Themes of pages whose text can be read, at 4.5 to 1 or more; some give lines of their own to the widget. */
const THEMES = {
  "a light page": { colorScheme: "light" },
  "a dark page": { colorScheme: "dark" },
  "white on red": { css: ":root { background: #c8102e; color: #fff; }" },
  "white on the blue of the accent": { css: ":root { background: #2a63c6; color: #fff; }" },
  "grey on white, no darker than it must be": { css: ":root { background: #fff; color: #767676; }" },
  "green on black, with lines that are hardly seen": {
    css: ":root { background: #000; color: #3f3; --leadership-load-line: #111; --leadership-load-accent: #030; }",
  },
};

const SCREENS = [
  ["a statement", "overload-2"],
  ["the facts", "facts"],
  ["the disciplines", "disciplines"],
  ["the ratings", "ratings-own"],
  ["the result", "result"],
];

/** Takes the standalone page's own face off the widget, as in a post of somebody else. */
const PLAIN = ":root { --leadership-load-surface: initial; --leadership-load-accent: initial; }";

/** Has the page wear a theme: its own face, or that of somebody else's page. */
async function wear(page, { colorScheme = "light", css = "" }) {
  await page.emulateMedia({ colorScheme });
  await page.addInitScript((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, css && PLAIN + css);
}

/**
 * Has the page measure. `contrast(element, property)` is that of a colour against the ground that the element stands on,
 * each as it is painted: mixed, and laid over what is behind it.
 */
const measure = () => {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  canvas.canvas.width = canvas.canvas.height = 1;
  const painted = (colors) => {
    canvas.fillStyle = "#fff";
    canvas.fillRect(0, 0, 1, 1);
    for (const color of colors) {
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
    }
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const light = (color) => {
    const [r, g, b] = color.map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const grounds = (element) => {
    const parent = element.parentNode?.host ?? element.parentElement;
    const own = getComputedStyle(element).backgroundColor;
    return parent ? [...grounds(parent), own] : [own];
  };
  window.contrast = (element, property) => {
    const ground = grounds(element.parentElement ?? element.parentNode.host);
    const [a, b] = [painted([...ground, getComputedStyle(element)[property]]), painted(ground)].map(light);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  };
  /** The contrast of a button's own text against its own ground. */
  window.readable = (button) => {
    const ground = grounds(button);
    const text = getComputedStyle(button).webkitTextFillColor;
    const [a, b] = [painted([...ground, text]), painted(ground)].map(light);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  };
  window.visible = (selector) =>
    [...document.querySelector("leadership-load").shadowRoot.querySelectorAll(selector)].filter((element) =>
      element.checkVisibility({ visibilityProperty: true }),
    );
};

for (const [theme, look] of Object.entries(THEMES)) {
  for (const [screen, step] of SCREENS) {
    test(`every field, box and radio of ${screen} has a line that is seen: ${theme}`, async ({ widget, page }) => {
      await wear(page, look);
      await page.addInitScript(measure);
      await widget.openKept(keptAt(step));
      await expect(widget.element.locator("input, select, textarea").filter({ visible: true }).first()).toBeVisible();
      if (step === "result") await widget.drawnToItsEnd();
      const faint = await page.evaluate(() =>
        window.visible("input, select, textarea").flatMap((field) => {
          const of = window.contrast(field, "borderTopColor");
          return of >= 3 ? [] : [`${field.id || field.type}: ${of.toFixed(2)}`];
        }),
      );
      expect(faint).toEqual([]);
    });
  }

  for (const accent of ["", "#ffd400", "#0a0", "#767676", "#c8102e", "#111"]) {
    test(`the filled button can be read, with ${accent || "no"} accent of the page: ${theme}`, async ({ widget, page }) => {
      const css = accent ? `leadership-load { --leadership-load-accent: ${accent} !important; }` : "";
      await wear(page, { ...look, css: `${look.css ?? ""}${css}` });
      await page.addInitScript(measure);
      await widget.openKept(keptAt("facts"));
      const next = widget.button("Next");
      const readable = () => next.evaluate((button) => window.readable(button));
      expect(await readable()).toBeGreaterThanOrEqual(4.5);
      await next.hover();
      await expect.poll(() => next.evaluate((button) => button.matches(":hover"))).toBe(true);
      expect(await readable()).toBeGreaterThanOrEqual(4.5);
    });
  }

  test(`what has the focus shows it: ${theme}`, async ({ widget, page }) => {
    await wear(page, look);
    await page.addInitScript(measure);
    await widget.openKept(keptAt("result"));
    await widget.drawnToItsEnd();
    const seenRings = new Set();
    for (let stop = 0; stop < 40; stop += 1) {
      await page.keyboard.press("Tab");
      const ring = await page.evaluate(() => {
        const focused = document.querySelector("leadership-load").shadowRoot.activeElement;
        if (!focused) return null;
        const ringed = focused.closest(".option") ?? focused;
        const { outlineStyle, outlineWidth } = getComputedStyle(ringed);
        return [focused.localName, outlineStyle !== "none" && parseFloat(outlineWidth) >= 2, window.contrast(ringed, "outlineColor")];
      });
      if (!ring) continue;
      const [name, isThere, contrast] = ring;
      seenRings.add(name);
      expect(isThere, name).toBe(true);
      expect(contrast, name).toBeGreaterThanOrEqual(3);
    }
    expect([...seenRings].sort()).toEqual(expect.arrayContaining(["button", "input", "summary"]));
  });
}

test("whoever asks for more contrast gets lines and small print in the colour of the text", async ({ widget, page }) => {
  await wear(page, { css: ":root { --leadership-load-line: #eee; --leadership-load-quiet: #bbb; }" });
  await page.emulateMedia({ contrast: "more" });
  await page.addInitScript(measure);
  await widget.openKept(keptAt("result"));
  await widget.drawnToItsEnd();
  const faint = await page.evaluate(() => [
    ...window.visible(".hint").filter((hint) => window.contrast(hint, "color") < 7),
    ...window.visible("button:not(.link), .scales, input, textarea").filter((box) => window.contrast(box, "borderTopColor") < 4.5),
  ].map((element) => element.outerHTML));
  expect(faint).toEqual([]);
});

for (const colorScheme of ["light", "dark"]) {
  test(`forced colours leave the filled button to be read, ${colorScheme}`, async ({ widget, page }) => {
    await page.emulateMedia({ forcedColors: "active", colorScheme });
    await page.addInitScript(measure);
    await widget.openKept(keptAt("facts"));
    expect(await widget.button("Next").evaluate((button) => window.readable(button))).toBeGreaterThanOrEqual(4.5);
  });

  test(`forced colours leave range, wish, quarters and dots to be seen, ${colorScheme}`, async ({ widget, page }) => {
    await page.emulateMedia({ forcedColors: "active", colorScheme });
    await page.addInitScript(measure);
    await widget.openKept(keptAt("result"));
    await widget.drawnToItsEnd();
    await widget.element.getByText("Where would you want your scores to be?").click();
    await widget.element.locator("#wish-overload").selectOption("20");
    await expect(widget.element.locator(".bar-wish")).toHaveCount(1);
    const faint = await page.evaluate(() => {
      const line = { ".bar-track": "stroke", ".bar-line": "stroke", ".bar-range": "stroke", ".bar-wish": "stroke", ".bar-score": "fill" };
      const marks = { ".matrix-line": "stroke", ".matrix-covered": "stroke", ".matrix-open": "fill", ".matrix-need": "stroke", ".matrix-own": "stroke" };
      const shares = { ".shares-own": "fill", ".shares-other": "stroke" };
      // Below them all lies the band of the range, whose edge alone is seen.
      const band = getComputedStyle(window.visible(".bar-range")[0]).fill;
      const canvas = document.body.appendChild(document.createElement("div"));
      canvas.style.cssText = `forced-color-adjust: none; background: ${band}`;
      const against = (color) => {
        const probe = canvas.appendChild(document.createElement("i"));
        probe.style.color = color;
        return window.contrast(probe, "color");
      };
      return Object.entries({ ...line, ...marks, ...shares }).flatMap(([selector, property]) =>
        [window.visible(selector)].flatMap((seen) =>
          seen.length === 0 || seen.some((mark) => against(getComputedStyle(mark)[property]) < 3) ? [selector] : [],
        ),
      );
    });
    expect(faint).toEqual([]);
  });
}

test("a result without figures shows no empty picture", async ({ widget, page }) => {
  const none = [null, null, null, null, null, null, null];
  await widget.openKept(keptAt("result", { responses: { overload: LEADER.answers.overload, expertise: none, isolation: none } }));
  await expect(widget.element.locator(".bar")).toHaveCount(1);
  await page.evaluate(() => localStorage.clear());
});

test("a result without any figure shows no picture at all", async ({ widget }) => {
  const none = [null, null, null, null, null, null, null];
  await widget.openKept(keptAt("result", { responses: { overload: none, expertise: none, isolation: none } }));
  await expect(widget.link).toBeVisible();
  await expect(widget.element.locator(".bar, .quarters")).toHaveCount(0);
});

for (const fontSize of ["16px", "11px"]) {
  test(`everything that is pressed is 24 pixels high and wide, with text of ${fontSize}`, async ({ widget, page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await wear(page, { css: `leadership-load { font-size: ${fontSize}; }` });
    await page.addInitScript(measure);
    const [key, text] = keptCheck("2026-09-27", ["3331323", "2212332", "4313303"]);
    await page.addInitScript(([key, text]) => localStorage.setItem(key, text), [key, text]);
    await widget.openKept(keptAt("result"));
    await widget.drawnToItsEnd();
    await expect(seen(page).rows).not.toHaveCount(0);
    await widget.button("See what the reader will see").click();
    await expect(widget.element.locator(".preview")).toBeVisible();
    const small = await page.evaluate(() =>
      window.visible("button, summary, a, select, textarea, label.option, input:not(.option input)").flatMap((target) => {
        const { width, height } = target.getBoundingClientRect();
        return width >= 24 && height >= 24 ? [] : [`${target.localName} ${target.textContent.trim()}: ${width} × ${height}`];
      }),
    );
    expect(small).toEqual([]);
  });
}

test.describe("in German", () => {
  test.use({ locale: "de" });

  test("long words may break at syllables in a narrow column, and not in a wide one", async ({ page }) => {
    const hyphens = () => page.locator("leadership-load h2").first().evaluate((heading) => getComputedStyle(heading).hyphens);
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto("/");
    await drawn(page);
    await expect.poll(hyphens).toBe("auto");
    await page.setViewportSize({ width: 1100, height: 740 });
    await expect.poll(hyphens).toBe("manual");
  });
});

test("on pages that read from the right drawings run from there, and lists are not turned over", async ({ page }) => {
  await page.goto("/");
  await drawn(page);
  const [entries, ...drawings] = await page.locator("leadership-load").evaluate((element) => {
    const mirrored = (name, tag, pseudo) => {
      const place = element.shadowRoot.appendChild(document.createElement("p"));
      Object.assign(place, { dir: "rtl", className: "picture", innerHTML: `<${tag} class="${name}"></${tag}>` });
      const { transform, scale } = getComputedStyle(place.firstElementChild, pseudo);
      return transform === "none" ? scale : transform;
    };
    const drawings = ["bar", "matrix-marks", "shares-bar", "then-and-now", "chart-room", "chart-dashes"];
    return [mirrored("entries", "ul"), mirrored("seats", "span", "::before"), ...drawings.map((name) => mirrored(name, "svg"))];
  });
  expect(entries).toBe("none");
  for (const drawing of drawings) expect(drawing).toMatch(/^-1 1$|^matrix\(-1, /);
});
