import { compare, questionnaire, score, type Check, type Outcome } from "leadership-load";

const check: Check = {
  instrument: 1,
  takenOn: "2026-11-22",
  answers: {
    overload: [3, 3, 3, 1, 3, 2, 3],
    expertise: [2, 2, 1, 2, 3, 3, 2],
    isolation: [4, 3, 1, 3, 3, 0, 3],
  },
};

// @ts-expect-error There is no point 7, and the types say so.
const wrong: Check["answers"]["overload"] = [7, 3, 3, 1, 3, 2, 3];

const widget = document.createElement("leadership-load");
widget.theme = "light";
widget.keep = "never";
widget.addEventListener("leadership-load:progress", ({ detail }) => {
  document.title = `${detail.answered} of ${detail.of}`;
});
document.querySelector("#app")?.append(widget);

const outcome: Outcome = await score(check);
const { overload } = await compare(check, check);
const { scales } = await questionnaire("en");
document.querySelector("#figures")?.append(
  JSON.stringify({ score: outcome.scales.overload.score, word: overload?.word, scales: scales.length, wrong: wrong.length }),
);
