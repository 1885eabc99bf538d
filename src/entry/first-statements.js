// The first statements, before the module is there.

import { on } from "./events.js";

/**
 * Asks the statements that come before any other question, on the card that the build made of the component.
 * `tell` hears of what happens, as a page may; `goBack` is for what only the module can do.
 */
export function askStatements(screen, { card, goBack, tell }) {
  const today = localDay();
  // A clock that is set to a day before all is wrong, and no reason to refuse a check.
  const takenOn = today > screen.run.takenOn ? today : screen.run.takenOn;
  const run = { ...structuredClone(screen.run), takenOn };
  const statements = screen.scales.flatMap((scale) =>
    scale.statements.map((text, index) => ({ text, scale, step: `${scale.id}-${index + 1}` })),
  );
  let responded = 0;
  let shownAt;
  let arrowIsDown = false;
  /** The group that is seen, and the one behind it, with the statement that it is ready for. */
  let group = card.querySelector("fieldset");
  let behind;
  let ready;

  const asked = () => statements[responded];
  const progress = () => screen.progress.replace("{n}", responded + 1).replace("{minutes}", screen.minutes[responded]);
  const spent = () => Math.min(Math.round(performance.now() - shownAt), screen.longest);

  const release = () => (arrowIsDown = false);

  /** Takes what somebody says to the statement, and goes on to the next one. */
  const say = (response) => {
    // Whoever wants to go back has not answered yet.
    if (!asked() || card.querySelector(".actions [aria-busy]")) return;
    const said = run.responses[asked().scale.id];
    said[said.indexOf(null)] = response;
    run.milliseconds += spent();
    responded += 1;
    run.step = asked()?.step ?? screen.then;
    tell("progress", { answered: responded, of: screen.of });
    ask();
  };

  const ask = () => {
    const statement = asked();
    shownAt = performance.now();
    // The first one stands there.
    if (responded) {
      write(card.querySelector(".progress"), statement ? progress() : screen.moment);
      if (!statement) return;
      write(card.querySelector(".scale-lead > *"), statement.scale.lead);
      getReady(statement);
      // Another one than before, so that whatever reads the page aloud reads it.
      [group, behind] = [behind, group];
      group.ariaHidden = null;
      behind.ariaHidden = true;
      // While this one is read, the next one is laid out, so that an answer only has to be painted. Not while the first
      // one is: the browser has enough to do then.
      requestAnimationFrame(() => setTimeout(() => getReady(statements[responded + 1])));
    }
    group.querySelector("input").focus({ preventScroll: true });
    // In a low window there is no room for the answers too.
    group.querySelector(".first-line").scrollIntoView({ block: "nearest", behavior: "instant" });
  };

  /** Writes a statement into the group behind the one that is seen. */
  const getReady = (statement) => {
    if (!statement || statement === ready) return;
    ready = statement;
    behind ??= group.parentNode.appendChild(group.cloneNode(true));
    behind.ariaHidden = true;
    write(behind.querySelector("legend .steady"), statement.text);
    for (const [value, radio] of behind.querySelectorAll("input").entries()) {
      Object.assign(radio, { name: statement.step, checked: false });
      write(radio.nextElementSibling, statement.scale.answers[value]);
    }
  };

  on(card, "click", (event) => {
    const radio = radioOf(event);
    // Browsers click a radio that the arrows move to.
    if (!radio || arrowIsDown) return;
    // The next one takes the focus, and the browser lays out again whenever the focus moves: not to this one before.
    event.preventDefault();
    say(Number(radio.value));
  });
  on(card, "mousedown", (event) => radioOf(event) && event.preventDefault());
  on(card, "keydown", (event) => {
    const { key, target } = event;
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (key.startsWith("Arrow")) {
      arrowIsDown = true;
      // The release may go to another window, and the click comes at once.
      requestAnimationFrame(() => setTimeout(release));
    }
    const chooses = target.matches("input") && (key === "Enter" || key === " ");
    const digit = digitOf(key);
    if (!chooses && key !== "Backspace" && !(digit <= 5)) return;
    event.preventDefault();
    if (event.repeat) return;
    if (key === "Backspace") goBack();
    else if (digit === 0) say(screen.skipped);
    else say(chooses ? Number(target.value) : digit - 1);
  });
  on(card, "keyup pointerdown", release);

  tell("start");
  ask();
  return {
    say,
    /** The run so far, with the time spent on what is asked now. */
    get run() {
      return { ...run, milliseconds: run.milliseconds + spent() };
    },
    /** Whether there is a statement left. */
    get hasMore() {
      return Boolean(asked());
    },
    /** The value of the answer that the arrows have moved to. */
    get marked() {
      return asked() && group.querySelector("input:checked")?.value;
    },
  };
}

/** The radio of the line on which something happened. */
function radioOf({ target }) {
  return target.closest(".option")?.querySelector("input");
}

/** Shows another one of several texts in the room that the longest of them needs. */
function write(steady, text) {
  const shown = steady.firstElementChild;
  // Whatever is written is laid out anew.
  if (shown.textContent !== text) shown.textContent = text;
}

/** The value of a digit of any script, `undefined` for other keys: Unicode has them in the order of their values. */
function digitOf(key) {
  const isDigit = (code) => /\p{Nd}/u.test(String.fromCodePoint(code));
  const code = key.codePointAt() ?? 0;
  if (!isDigit(code)) return;
  let before = 0;
  while (isDigit(code - before - 1)) before += 1;
  return before % 10;
}

/** Today where the reader is, such as `2026-11-22`. */
function localDay() {
  const now = new Date();
  now.setMinutes(now.getMinutes() - now.getTimezoneOffset());
  return now.toISOString().slice(0, 10);
}
