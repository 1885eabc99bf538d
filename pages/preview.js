// Gives the widget in a preview a storage of its own, so that it neither shows nor changes what lies on the author's device,
// and in it a run with made-up answers, at the step that is to be shown.

const { step } = document.documentElement.dataset;
const { takenOn, answers, facts, disciplines, again } = __EXAMPLE__;
const run = { instrument: 1, step, takenOn, responses: answers, milliseconds: 140_000, facts, disciplines, again };
const kept = new Map(step === "start" ? [] : [["leadership-load:run", JSON.stringify(run)]]);

const storage = {
  getItem: (key) => kept.get(key) ?? null,
  setItem: (key, text) => void kept.set(key, text),
  removeItem: (key) => void kept.delete(key),
  key: (at) => [...kept.keys()][at] ?? null,
  clear: () => kept.clear(),
  get length() {
    return kept.size;
  },
};
Object.defineProperty(window, "localStorage", { value: storage });
