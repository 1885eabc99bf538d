/** Prints, and lays what was printed on a sheet. */
import { seen } from "./history.js";

/** Presses "Print" and gives what the browser would have printed. */
export async function printed(page, label = "Print") {
  await page.evaluate(() => (window.top.whatPrints = undefined));
  await seen(page).button(label).click();
  const what = await page.waitForFunction(() => window.whatPrints);
  return what.evaluate((window) => {
    const css = (root) => [...root.adoptedStyleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join("");
    const { document } = window;
    const root = document.body.firstElementChild.shadowRoot;
    const { lang, dir } = document.documentElement;
    const about = { type: document.doctype?.name, mode: document.compatMode, lang, dir, title: document.title };
    return { about, isFrame: window !== window.top, html: root.innerHTML, styles: css(root), paper: css(document) };
  });
}

/** Puts what was printed onto a page of its own, which then looks as the paper does. */
export async function onSheet(sheet, { html, styles, paper }) {
  await sheet.evaluate(
    ([html, styles, paper]) => {
      const host = document.body.appendChild(document.createElement("div"));
      const root = host.attachShadow({ mode: "open" });
      root.innerHTML = html;
      for (const [where, css] of [[root, styles], [document, paper]]) {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        where.adoptedStyleSheets = [sheet];
      }
    },
    [html, styles, paper],
  );
  await sheet.emulateMedia({ media: "print" });
  return sheet;
}

/** Has every window note that it prints, and not do it. */
export const notePrinting = () => {
  window.print = () => {
    window.dispatchEvent(new Event("beforeprint"));
    window.top.timesPrinted = (window.top.timesPrinted ?? 0) + 1;
    window.top.whatPrints = window;
  };
};

/** Returns the number of pages that a document takes. */
export async function pages(page, format) {
  return (await page.pdf({ format })).toString("latin1").match(/\/Type\s*\/Page\b/g).length;
}
