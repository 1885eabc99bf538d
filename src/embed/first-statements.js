// The first statements, before the engine is there.

/** What the build made of the component with the statements that come before any other question. */
export class FirstStatements {
  #screen;
  #card;
  #tell;
  #run;
  /** How many statements were responded to. */
  #responded = 0;
  #shownAt;
  #arrowIsDown = false;

  /** Asks the first one on the card of a statement. */
  constructor(screen, { card, goBack, tell }) {
    this.#screen = screen;
    this.#card = card;
    this.#tell = tell;
    // A clock that is set to a day before all is wrong, and no reason to refuse a check.
    const [never, today] = [screen.run.takenOn, localDay()];
    this.#run = { ...structuredClone(screen.run), takenOn: today > never ? today : never };
    card.addEventListener("click", ({ target }) => target.matches("input") && this.#click(target));
    card.addEventListener("keydown", (event) => this.#key(event, goBack));
    for (const type of ["keyup", "pointerdown"]) card.addEventListener(type, () => (this.#arrowIsDown = false));
    tell("start");
    this.#ask();
  }

  get #asked() {
    return this.#screen.statements[this.#responded];
  }

  /** The run so far, with the time spent on what is asked now. */
  get run() {
    return { ...this.#run, milliseconds: this.#run.milliseconds + this.#spent };
  }

  get #spent() {
    return Math.min(Math.round(performance.now() - this.#shownAt), this.#screen.longest);
  }

  /** The value of the answer that the arrows have moved to. */
  get marked() {
    return this.#asked && this.#card.querySelector("input:checked")?.value;
  }

  /** Takes what somebody says to the statement, and goes on to the next one. */
  say(response) {
    // Whoever wants to go back has not answered yet.
    if (!this.#asked || this.#card.querySelector(".actions [aria-busy]")) return;
    const said = this.#run.responses[this.#asked.scale];
    said[said.indexOf(null)] = response;
    this.#run.milliseconds += this.#spent;
    this.#responded += 1;
    this.#run.step = this.#asked?.step ?? this.#screen.then;
    this.#tell("progress", { answered: this.#responded, of: this.#screen.of });
    this.#ask();
  }

  #ask() {
    const { progress, lead, text, answers, step } = this.#asked ?? { progress: this.#screen.moment };
    this.#shownAt = performance.now();
    this.#card.querySelector(".progress").textContent = progress;
    if (!step) return;
    write(this.#card.querySelector(".scale-lead > *"), lead);
    // A new one, so that whatever reads the page aloud reads it.
    const old = this.#card.querySelector("fieldset");
    const group = old.cloneNode(true);
    write(group.querySelector("legend > *"), text);
    for (const [value, radio] of group.querySelectorAll("input").entries()) {
      Object.assign(radio, { name: step, checked: false });
      write(radio.nextElementSibling, answers[value]);
    }
    old.replaceWith(group);
    group.querySelector("input").focus();
  }

  /** Browsers click a radio that the arrows move to. */
  #click(radio) {
    if (!this.#arrowIsDown) this.say(Number(radio.value));
  }

  #key(event, goBack) {
    const { key, target } = event;
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (key.startsWith("Arrow")) this.#arrowIsDown = true;
    const answers = () => {
      if (key === "Backspace") goBack();
      else if (key === "0") this.say(this.#screen.skipped);
      else if (/^[1-5]$/.test(key)) this.say(key - 1);
      else this.say(Number(target.value));
    };
    const chooses = target.matches("input") && (key === "Enter" || key === " ");
    if (!chooses && !/^([0-5]|Backspace)$/.test(key)) return;
    event.preventDefault();
    if (!event.repeat) answers();
  }
}

/** Shows another one of several texts in the room that the longest of them needs. */
function write(steady, text) {
  const [shown, ...others] = steady.children;
  const other = others.find(({ textContent }) => textContent === text);
  if (other) other.textContent = shown.textContent;
  shown.textContent = text;
}

/** Today where the reader is, such as `2026-11-22`. */
function localDay() {
  const now = new Date();
  now.setMinutes(now.getMinutes() - now.getTimezoneOffset());
  return now.toISOString().slice(0, 10);
}
