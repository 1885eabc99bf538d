/**
 * Tests printing in WebKit. Its driver prints nothing, so this checks the rule that it needs: breaks are
 * avoided among blocks only, and no heading is kept with what follows.
 */
import { JULY, NOVEMBER, SEPTEMBER } from "../coach.js";
import { KEY, keptAt } from "../widget.js";
import { expect, test } from "./reader.js";

/** Has the window look as the paper does. */
const asOnPaper = () => {
  const { shadowRoot } = document.querySelector("leadership-load");
  const css = shadowRoot.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join("\n");
  const paper = new CSSStyleSheet();
  paper.replaceSync(css.replaceAll("@media print", "@media all").replaceAll("@media screen", "@media not all"));
  shadowRoot.adoptedStyleSheets = [paper];
};

/** Whatever is to stay whole and lies in what is no block, and headings without room below. */
const faults = () => {
  const { shadowRoot } = document.querySelector("leadership-load");
  const style = (node, part) => getComputedStyle(node, part);
  const shown = [...shadowRoot.querySelectorAll(".result *")].filter((node) => node.checkVisibility());
  const name = (node) => `${node.localName}.${node.className.baseVal ?? node.className}`;
  const wholes = shown.filter((node) => style(node).breakInside === "avoid");
  const found = [];
  for (const whole of wholes) {
    for (let around = whole.parentElement; around && !around.matches(".widget"); around = around.parentElement) {
      // No break cuts through something that is kept whole, or through a line.
      if (style(around).breakInside === "avoid" || style(around).display === "inline-block") break;
      if (/grid|flex/.test(style(around).display)) found.push(`${name(whole)} in ${name(around)}`);
    }
  }
  for (const heading of shown.filter((node) => node.matches("h2, h3, h4"))) {
    const isKept = heading.closest(".note, table, .pair, .scale-change, .scale, .suggestions") || heading.parentElement.querySelector(":scope > .pair");
    const room = parseFloat(style(heading, "::after").blockSize) / parseFloat(style(heading).fontSize);
    if (!isKept && !(room > 3)) found.push(`no room below ${heading.textContent}`);
  }
  return { found: [...new Set(found)], wholes: wholes.length };
};

async function staysWhole(reader) {
  await reader.run(asOnPaper);
  const { found, wholes } = await reader.run(faults);
  expect(wholes).toBeGreaterThan(40);
  expect(found).toEqual([]);
}

test("no line of a result is cut through, and no heading stands alone", async ({ reader }) => {
  await reader.open();
  await reader.run(([key, run]) => localStorage.setItem(key, run), [KEY, keptAt("result")]);
  await reader.reload();
  // The last part of what is drawn one after the other.
  await reader.sees(".result .actions");
  await staysWhole(reader);
});

test("nor on the coach's page", async ({ reader }) => {
  await reader.open();
  const link = await reader.waitFor(
    async (checks) => (await import("/leadership-load.js")).writeLink(checks, { appUrl: `${location.origin}/` }),
    [JULY, SEPTEMBER, NOVEMBER],
  );
  await reader.goTo("about:blank");
  await reader.open(link);
  await reader.sees(".course tbody");
  await staysWhole(reader);
});
