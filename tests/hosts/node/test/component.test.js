/** In jsdom, which has no observers and no sheets to adopt, as somebody tests their own components. */
import assert from "node:assert/strict";
import { test } from "node:test";

import { JSDOM } from "jsdom";

test("an element in jsdom shows its children and throws nothing", async () => {
  const errors = [];
  const { window } = new JSDOM("<leadership-load><a>its own page</a></leadership-load>", { url: "https://blog.test/post?page=2" });
  window.addEventListener("error", ({ error }) => errors.push(error));
  for (const name of ["window", "document", "location", "customElements", "HTMLElement", "CustomEvent", "MutationObserver"]) {
    Object.defineProperty(globalThis, name, { value: window[name], configurable: true });
  }
  await import("leadership-load");
  const made = window.document.createElement("leadership-load");
  Object.assign(made, { theme: "dark", appUrl: "/check/", baseUrl: "/files/" });
  made.append("made");
  window.document.body.append(made);
  made.remove();
  window.document.body.append(made);
  const shown = [...window.document.querySelectorAll("leadership-load")].map((widget) => [widget.shadowRoot, widget.textContent]);
  assert.deepEqual(shown, [[null, "its own page"], [null, "made"]]);
  assert.deepEqual(errors, []);
});
