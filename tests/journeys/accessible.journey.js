import { AxeBuilder } from "@axe-core/playwright";

import { GERMAN } from "./german.js";
import { AGAIN, ENGLISH, expect, keptAt, KEY, LEADER, STATEMENTS, test } from "./widget.js";

const CODE = "1H40089TNPSD6J56TJJV2G01N6ZFZX";

/** Every kind of screen: what it is called, how to come to it with a kept run or a fragment, and its heading. */
const SCREENS = [
  ["the start", { step: "start" }, "start"],
  ["a statement", { step: "overload-2" }],
  ["a statement about meetings", { step: "isolation-7" }],
  ["the meetings", { step: "meetings" }, "meetings"],
  ["the facts", { step: "facts" }, "facts"],
  ["the disciplines", { step: "disciplines" }, "disciplines"],
  ["the ratings", { step: "ratings-own" }],
  ["the closing question", { step: "again" }],
  ["the list of answers", { step: "look-over" }, "answers"],
  ["a statement of that list", { step: "change-expertise-3" }],
  ["the result", { step: "result" }, "result"],
  ["a shared result", { fragment: `#ll=${CODE}` }, "shared"],
  ["a damaged link", { fragment: `#ll=${CODE.slice(0, 9)}` }, "damaged"],
];

async function openScreen(widget, { step = "start", fragment = "" }, heading) {
  await widget.openKept(keptAt(step), fragment);
  if (heading) await expect(widget.heading(widget.words.headings[heading] ?? heading)).toBeVisible();
  else await expect(widget.group().first()).toBeVisible();
  if (step === "result") await widget.drawnToItsEnd();
}

/** Returns what axe complains about, as a line each. */
async function violations(page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any }) => `${id}: ${target.flat().join(" ")} ${any.map(({ message }) => message).join(", ")}`),
  );
}

for (const [name, way, heading] of SCREENS) {
  for (const colorScheme of ["light", "dark"]) {
    test(`axe finds nothing on ${name} in ${colorScheme} colours`, async ({ widget, page }) => {
      await page.emulateMedia({ colorScheme });
      await openScreen(widget, way, heading);
      expect(await violations(page)).toEqual([]);
    });
  }

  for (const [language, visit] of [["English", { words: ENGLISH }], ["German", { words: GERMAN, locale: "de" }]]) {
    test.describe(`in ${language}`, () => {
      test.use(visit);

      test(`${name} can be read at twice the text size on a phone`, async ({ widget, page }) => {
        await page.setViewportSize({ width: 360, height: 740 });
        await page.addInitScript(() => {
          addEventListener("DOMContentLoaded", () => (document.documentElement.style.fontSize = "200%"));
        });
        await openScreen(widget, way, heading);
        expect(await cutText(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      });
    });
  }

  test(`text and fields of ${name} stay visible in forced colours`, async ({ widget, page }) => {
    await page.emulateMedia({ forcedColors: "active" });
    await openScreen(widget, way, heading);
    expect(await unseen(page)).toEqual([]);
  });
}

test("axe finds nothing on fields with words about mistakes", async ({ widget, page }) => {
  await openScreen(widget, { step: "facts" }, "facts");
  await widget.fillFacts({ seats: 99, employeeShare: "half" });
  await widget.button("Next").click();
  await expect(widget.element.locator(".complaint").filter({ hasText: /./ })).toHaveCount(2);
  expect(await violations(page)).toEqual([]);
});

test("axe finds nothing where everything that can be has been pressed", async ({ widget, page }) => {
  await page.addInitScript((key) => localStorage.removeItem(key), KEY);
  await widget.open();
  await widget.answerOnly({ ...LEADER.answers, overload: [0, 0, 0, 0, 0, 0, 0] });
  await widget.element.getByText("Why “assumed”?").click();
  await widget.keep.click();
  await widget.button("Copy the link").click();
  await expect(widget.element.getByText(/link is copied|does not let the page copy/)).toBeVisible();
  await widget.drawnToItsEnd();
  expect(await violations(page)).toEqual([]);
});

test("the page has landmarks, one first heading and a language", async ({ widget, page }) => {
  await widget.open();
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  await expect(page.getByRole("main")).toContainText("");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await widget.start();
  await expect(widget.group(), "the question tells where one is").toHaveAccessibleDescription(
    /^Statements, 1 of 21, about 3 minutes left\. Look back over your working days/,
  );
  expect(AGAIN).toContain("?");
});

test("every question is a heading to jump to", async ({ widget }) => {
  await openScreen(widget, { step: "overload-2" });
  const headings = widget.card.getByRole("heading");
  await expect(headings).toHaveText([new RegExp(`^${STATEMENTS[1].slice(0, 24)}`)]);
  await widget.radio(0).press("1");
  await widget.isAt(3);
  await expect(headings).toHaveText([new RegExp(`^${STATEMENTS[2].slice(0, 24)}`)]);
});

test("names tell things apart by themselves", async ({ widget }) => {
  await openScreen(widget, { step: "ratings-own" });
  for (const name of ["Can do, Product", "Can do, Design", "Can do, Data"]) await expect(widget.group(name)).toBeVisible();
  await widget.button("Skip to the result").click();
  await widget.element.getByText("Where would you want your scores to be?").click();
  await expect(widget.element.getByRole("combobox", { name: "Wish for Overload" })).toBeVisible();
});

/** Text that does not fit into the box that cuts it off. */
function cutText(page) {
  return page.evaluate(() => {
    const cut = [];
    const look = (root) => {
      for (const element of root.querySelectorAll("*")) {
        if (element.shadowRoot) look(element.shadowRoot);
        const { overflowX, overflowY } = getComputedStyle(element);
        const cuts = [overflowX, overflowY].some((overflow) => ["hidden", "clip"].includes(overflow));
        if (!cuts || element.closest(".visually-hidden, svg, input")) continue;
        if (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1) {
          cut.push(element.className || element.localName);
        }
      }
    };
    look(document);
    return cut;
  });
}

/** Text in the colour of what is behind it, and radios and boxes that nobody draws. */
function unseen(page) {
  return page.evaluate(() => {
    const unseen = [];
    const parent = (element) => element.assignedSlot ?? element.parentElement ?? element.getRootNode().host;
    const behind = (element) => {
      for (let at = element; at; at = parent(at)) {
        const { backgroundColor } = getComputedStyle(at);
        if (!/, 0\)$|transparent/.test(backgroundColor)) return backgroundColor;
      }
      return "rgb(0, 0, 0)";
    };
    const look = (root) => {
      for (const element of root.querySelectorAll("*")) {
        if (element.shadowRoot) look(element.shadowRoot);
        const style = getComputedStyle(element);
        if (!element.checkVisibility({ visibilityProperty: true })) continue;
        const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
        if (hasText && style.color === behind(element)) unseen.push(`text of ${element.className || element.localName}`);
        if (style.forcedColorAdjust !== "auto" && !element.closest("svg")) unseen.push(`${element.localName} opts out`);
        if (!["radio", "checkbox"].includes(element.type)) continue;
        const hasLine = parseFloat(style.borderTopWidth) >= 1 && style.borderTopColor !== behind(element);
        const isDrawn = style.appearance === "auto" || hasLine;
        if (!isDrawn || element.getBoundingClientRect().width < 12) unseen.push(`${element.type} of ${element.name}`);
      }
    };
    look(document);
    return unseen;
  });
}
