import { compare, questionnaire, readLink, score, writeLink } from "./widget/leadership-load.js";

const november = {
  instrument: 1,
  takenOn: "2026-11-22",
  answers: {
    overload: [3, 3, 3, 1, 3, 2, 3],
    expertise: [2, 2, 1, 2, 3, 3, 2],
    isolation: [4, null, 1, 3, 3, 0, null],
  },
};
const december = { ...november, takenOn: "2026-12-22", answers: { ...november.answers, overload: [1, 1, 1, 3, 1, 2, 1] } };

const { scales } = await score(november);
const change = await compare(november, december);
const link = await writeLink([november, december], { note: "Two months.", appUrl: "https://example.org/check/" });
const { checks, note } = await readLink(link);
const { version } = await questionnaire("en");
const refusal = await score({ ...november, answers: { ...november.answers, overload: [3, 3, 3, 5, 3, 2, 3] } }).catch(
  (error) => `${error.name}: ${error.message}`,
);
document.querySelector("output").textContent = JSON.stringify({
  score: scales.overload.score,
  word: change.overload.word,
  link,
  checks: checks.length,
  note,
  version,
  refusal,
});
