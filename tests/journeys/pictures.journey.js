/**
 * The pictures in the README show the page as it is. `cargo xtask pictures` takes them, by these journeys too, and writes
 * down what each one shows: a hash of the markup that can be seen, and of the style sheets. Pixels differ between machines.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";

import { Coach, JULY, NOVEMBER } from "./coach.js";
import { expect, keptAt, STATEMENTS, test } from "./widget.js";

const takes = Boolean(process.env.TAKE_PICTURES);
const FOLDER = new URL("../../docs/pictures/", import.meta.url);
const STYLES = new URL("../../styles/", import.meta.url);

/** The screens: the page, the size of its window, and the way to it. */
const SCREENS = {
  statement: {
    viewport: { width: 360, height: 700 },
    isPhone: true,
    open: async ({ widget }) => {
      await widget.openKept(keptAt("overload-5"));
      await expect(widget.group()).toBeVisible();
      // The next statement is drawn behind it, once it is painted.
      await expect(widget.element.locator("fieldset[aria-hidden] legend .steady > *").first()).toHaveText(STATEMENTS[5]);
    },
  },
  result: {
    viewport: { width: 760, height: 960 },
    open: async ({ widget }) => {
      await widget.openKept(keptAt("result"));
      // The last part of what is rendered one after the other.
      await expect(widget.button("Start again")).toBeVisible();
    },
  },
  coach: {
    viewport: { width: 760, height: 960 },
    open: async ({ page }) => {
      const coach = new Coach(page);
      await coach.openChecks(JULY, NOVEMBER);
      await expect(coach.element.getByRole("button", { name: "Start my own" })).toBeVisible();
    },
  },
};

for (const [name, { viewport, isPhone = false, open }] of Object.entries(SCREENS)) {
  test.describe(name, () => {
    test.use({ viewport, deviceScaleFactor: 2, isMobile: isPhone, hasTouch: isPhone });

    test(`the picture of it shows what it is: ${name}`, async ({ page, widget }) => {
      await open({ page, widget });
      await page.evaluate(() => {
        document.activeElement?.blur();
        scrollTo(0, 0);
      });
      const hash = createHash("sha256").update(await shown(page)).digest("hex");
      const note = new URL(`${name}.sha256`, FOLDER);
      if (!takes) {
        expect(hash, "it has changed: run `cargo xtask pictures`, and look at docs/pictures").toBe(readFileSync(note, "utf8").trim());
        return;
      }
      for (const colorScheme of ["light", "dark"]) {
        await page.emulateMedia({ colorScheme });
        const path = new URL(`${name}-${colorScheme}.png`, FOLDER).pathname;
        await page.screenshot({ path, animations: "disabled", caret: "hide" });
      }
      writeFileSync(note, `${hash}\n`);
    });
  });
}

/** Lists what can be seen of the page, a line for each element, and the style sheets that it takes part in. */
async function shown(page) {
  const elements = await page.evaluate(() => {
    const seen = [];
    const look = (root) => {
      for (const element of root.querySelectorAll("body *, .base, .base *")) {
        if (!element.checkVisibility()) continue;
        const text = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map(({ data }) => data.trim());
        seen.push({ name: element.localName, classes: [...element.classList], style: element.getAttribute("style"), text });
        if (element.shadowRoot) look(element.shadowRoot);
      }
    };
    look(document);
    return seen;
  });
  const classes = new Set(elements.flatMap((element) => element.classes));
  // The port is another one each time.
  return JSON.stringify(elements).replaceAll(/127\.0\.0\.1:\d+/g, "") + sheets(classes);
}

/** The style sheets with something about one of these classes, or about none: not those of other screens, and of paper. */
function sheets(classes) {
  const texts = readdirSync(STYLES)
    .filter((name) => name !== "print.css")
    .sort()
    .map((name) => readFileSync(new URL(name, STYLES), "utf8"));
  const about = (text) => [...text.matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name);
  const counts = (text) => about(text).length === 0 || about(text).some((name) => classes.has(name));
  return [...texts.filter(counts), readFileSync(new URL("../../pages/page.css", import.meta.url), "utf8")].join("");
}
