/** Walks all the way through somebody else's project. */
import { existsSync } from "node:fs";

import { drawn } from "../pages/guest.js";
import { expect, LEADER } from "../widget.js";

/** Matches the warning where the page beside the files is not known. It has to be allowed. */
export const ASKS = /^console warning: <leadership-load> needs app-url/;

/** Says whether a project was built: some are left out where their programs can't be installed. */
export function isBuilt(name) {
  return existsSync(new URL(`../../../target/hosts/${name}/built.sha256`, import.meta.url));
}

/** Goes from the start to the result, and opens its link in somebody else's browser. Returns the link. */
export async function walk(widget, another) {
  await widget.element.scrollIntoViewIfNeeded();
  await drawn(widget.element);
  await widget.answerOnly(LEADER.answers);
  // The styles that come with the module are there too.
  await expect(widget.element.locator("[part=bar]").first()).toHaveCSS("display", "block");
  const link = await widget.link.inputValue();
  const page = await another();
  await page.goto(link);
  await expect(page.getByRole("heading", { name: widget.words.headings.shared })).toBeVisible();
  return link;
}
