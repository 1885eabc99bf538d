/** Tests the coach's desk in WebKit. */
import { writeFile } from "node:fs/promises";

import { expect, test } from "./reader.js";

const LINK = "/#ll=1H40089TNPSD6J56TJJV2G01N6ZFZX";

test("a coach opens a link, notes something and finds it on the desk", async ({ reader }) => {
  await reader.open(LINK);
  await reader.sees("h2", "A shared result, for the coach");
  await reader.type("input", "Anna", "What you call this client");
  await reader.click("button", "Keep on this device");
  await reader.type("textarea", "Asked for time", "What you want to remember");
  await reader.goTo("/#desk");
  await reader.ready();
  await reader.click("button", "Anna");
  await reader.sees("h2", "Anna");
  await expect
    .poll(() =>
      reader.run(() =>
        [...document.querySelector("leadership-load").shadowRoot.querySelectorAll("textarea")].map(({ value }) => value),
      ),
    )
    .toContain("Asked for time");
});

test("a board comes in from a file, and goes out as one", async ({ reader }, info) => {
  const path = info.outputPath("board.json");
  await writeFile(path, JSON.stringify({ board: 1, clients: [{ name: "Bo", links: [], notes: "Met in May." }] }));
  await reader.open("/#desk");
  // The dialogue of the system is none that a driver knows: the field behind it takes the file.
  await reader.run(() => (HTMLInputElement.prototype.click = () => {}));
  await reader.click("button", "Import a file");
  const field = await reader.waitFor(() =>
    document.querySelector("leadership-load").shadowRoot.querySelector("input[type=file]"),
  );
  await reader.browser.choose(field, path);
  await reader.sees("button", "Bo");

  await reader.run(() => {
    const { createObjectURL } = URL;
    URL.createObjectURL = (blob) => {
      blob.text().then((text) => (window.saved = text));
      return createObjectURL.call(URL, blob);
    };
    HTMLAnchorElement.prototype.click = function () {
      window.savedAs = this.download;
    };
  });
  await reader.click("button", "Save as a file");
  expect(await reader.waitFor(() => window.saved)).toContain("Met in May.");
  expect(await reader.run(() => window.savedAs)).toBe("leadership-load-board.json");
});

test("a date that is not given yet does not look like one that is", async ({ reader }) => {
  await reader.open(LINK);
  await reader.type("input", "Anna", "What you call this client");
  await reader.click("button", "Keep on this device");
  await reader.goTo("/#desk");
  await reader.ready();
  await reader.click("button", "Anna");
  await reader.sees("input[type=date]", "Next session");
  // Neither a picture of the part that is hidden is to be had here, nor its style: by what the sheet hides it.
  const looksEmpty = () =>
    reader.run(() => {
      const field = document.querySelector("leadership-load").shadowRoot.querySelector("input[type=date]");
      return field.matches("[data-empty]:not(:focus)") && CSS.supports("selector(input::-webkit-datetime-edit)");
    });
  await expect.poll(looksEmpty).toBe(true);
  await reader.run(() => {
    const field = document.querySelector("leadership-load").shadowRoot.querySelector("input[type=date]");
    field.value = "2026-12-01";
    field.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await expect.poll(looksEmpty).toBe(false);
});
