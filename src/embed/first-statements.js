// The first statements, before the engine is there.

/**
 * Asks the statements that come before any other question, on the card that the build made of the component.
 * `tell` hears of what happens, as a page may; `goBack` is for what only the engine can do.
 */
export function askStatements(screen, { card, goBack, tell }) {
  const today = localDay();
  // A clock that is set to a day before all is wrong, and no reason to refuse a check.
  const takenOn = today > screen.run.takenOn ? today : screen.run.takenOn;
  const run = { ...structuredClone(screen.run), takenOn };
  let responded = 0;
  let shownAt;
  let arrowIsDown = false;

  const asked = () => screen.statements[responded];
  const spent = () => Math.min(Math.round(performance.now() - shownAt), screen.longest);

  /** Takes what somebody says to the statement, and goes on to the next one. */
  const say = (response) => {
    // Whoever wants to go back has not answered yet.
    if (!asked() || card.querySelector(".actions [aria-busy]")) return;
    const said = run.responses[asked().scale];
    said[said.indexOf(null)] = response;
    run.milliseconds += spent();
    responded += 1;
    run.step = asked()?.step ?? screen.then;
    tell("progress", { answered: responded, of: screen.of });
    ask();
  };

  const ask = () => {
    const { progress, lead, text, answers, step } = asked() ?? { progress: screen.moment };
    shownAt = performance.now();
    const old = card.querySelector("fieldset");
    // The first one stands there.
    if (!responded) return old.querySelector("input").focus();
    card.querySelector(".progress").textContent = progress;
    if (!step) return;
    write(card.querySelector(".scale-lead > *"), lead);
    // A new one, so that whatever reads the page aloud reads it.
    const group = old.cloneNode(true);
    write(group.querySelector("legend > *"), text);
    for (const [value, radio] of group.querySelectorAll("input").entries()) {
      Object.assign(radio, { name: step, checked: false });
      write(radio.nextElementSibling, answers[value]);
    }
    // Browsers lay everything out when they lose what has the focus, and again to see whether the new one is in sight.
    old.hidden = true;
    old.before(group);
    group.querySelector("input").focus();
    old.remove();
  };

  card.addEventListener("click", ({ target }) => {
    // Browsers click a radio that the arrows move to.
    if (target.matches("input") && !arrowIsDown) say(Number(target.value));
  });
  card.addEventListener("keydown", (event) => {
    const { key, target } = event;
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (key.startsWith("Arrow")) arrowIsDown = true;
    const chooses = target.matches("input") && (key === "Enter" || key === " ");
    if (!chooses && !/^([0-5]|Backspace)$/.test(key)) return;
    event.preventDefault();
    if (event.repeat) return;
    if (key === "Backspace") goBack();
    else if (key === "0") say(screen.skipped);
    else say(chooses ? Number(target.value) : key - 1);
  });
  for (const type of ["keyup", "pointerdown"]) card.addEventListener(type, () => (arrowIsDown = false));

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
      return asked() && card.querySelector("input:checked")?.value;
    },
  };
}

/** Shows another one of several texts in the room that the longest of them needs. */
function write(steady, text) {
  steady.firstElementChild.textContent = text;
}

/** Today where the reader is, such as `2026-11-22`. */
function localDay() {
  const now = new Date();
  now.setMinutes(now.getMinutes() - now.getTimezoneOffset());
  return now.toISOString().slice(0, 10);
}
