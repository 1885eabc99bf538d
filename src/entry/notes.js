// Renders the notes of an element that can't go on by itself.

import { draw } from "./draw.js";
import { pageBeside } from "./places.js";

/** The causes that every other page has too, so that a link would lead from one failure to the next. */
const EVERYWHERE = ["browser", "lockdown", "sandbox"];

/** The causes that no other page mends, so that only the sheet on paper helps. */
const NO_PROGRAM = ["browser", "lockdown"];

/**
 * Says why the widget can't run, with the way on: `way` is the address of the page on which it stands alone, perhaps
 * this very page, `isHere`. If another try may mend it, `tryAgain` is called for one.
 */
export function failureNote(screen, { cause, way, isHere, tryAgain }) {
  const note = noteOf(screen, screen.causes[cause] ?? screen.failed);
  if (EVERYWHERE.includes(cause)) note.append(draw(["code", {}, way]), " ");
  else if (cause === "policy") showWayAround(note, screen, way, isHere);
  else if (!isHere) note.append(linkTo(screen, way));
  else if (!tryAgain) note.append(screen.reload);
  if (NO_PROGRAM.includes(cause)) note.append(...paperBeside(screen, way));
  if (tryAgain && cause !== "policy") {
    const button = draw(["button", {}, screen.again]);
    button.onclick = tryAgain;
    note.append(" ", button);
  }
  return note;
}

/** Says that the link in the page's address does not open on this page, and leads to the one where it does. */
export function elsewhereNote(screen, way) {
  const note = noteOf(screen, screen.causes.link);
  note.append(linkTo(screen, way));
  return note;
}

function noteOf(screen, text) {
  const { lang, dir } = screen.start[1];
  return draw(["p", { class: "base failure", role: "status", lang, dir }, `${text} `]);
}

/** Leads to another page. A sandbox without an origin opens none: there the address is to be copied. */
const linkTo = (screen, way) => draw(origin === "null" ? ["code", {}, way] : ["a", { href: way }, screen.elsewhere]);

/** Returns the link to the sheet on paper, which lies beside the page that opens links if that is the build's own. */
function paperBeside({ paper: [text, file] }, way) {
  const page = pageBeside();
  return page && new URL("./", way).href === page ? [draw(["a", { href: page + file }, text])] : [];
}

/** Leads to the page of its own, unless the policy of this one is known to hold there too. */
async function showWayAround(note, screen, way, isHere) {
  const { origin, pathname } = new URL(way);
  if (isHere || (origin === location.origin && (await isRefusedAt(pathname)))) return;
  note.append(linkTo(screen, way));
}

/** Returns whether the server sends a page with a policy that forbids WebAssembly. */
async function isRefusedAt(page) {
  try {
    const policy = (await fetch(page, { method: "HEAD" })).headers.get("content-security-policy");
    return /(default|script)-src/.test(policy) && !/wasm-unsafe-eval|'unsafe-eval/.test(policy);
  } catch {
    return false;
  }
}
