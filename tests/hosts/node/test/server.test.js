/** Tests the script without a browser: on a server, in a build, in a test. */
import assert from "node:assert/strict";
import { test } from "node:test";

import * as leadershipLoad from "leadership-load";

const { compare, questionnaire, readLink, score, writeLink } = leadershipLoad;

const check = {
  instrument: 1,
  takenOn: "2026-11-22",
  answers: { overload: [3, 3, 3, 1, 3, 2, 3], expertise: [2, 2, 1, 2, 3, 3, 2], isolation: [4, 3, 1, 3, 3, 0, 3] },
};

test("importing it defines nothing", () => {
  assert.deepEqual(Object.keys(leadershipLoad).sort(), ["compare", "questionnaire", "readLink", "score", "writeLink"]);
  assert.equal(typeof globalThis.customElements, "undefined");
});

test("the functions compute", async () => {
  const { scales } = await score(check);
  assert.equal(Math.round(scales.overload.score), 71);
  const { overload } = await compare(check, check);
  assert.equal(overload.word, "none");
  const link = await writeLink(check, { appUrl: "https://example.org/check/", note: "Two months." });
  assert.match(link, /^https:\/\/example\.org\/check\/#ll=\w+$/);
  const { checks, note } = await readLink(link);
  assert.deepEqual([checks[0].answers, note], [check.answers, "Two months."]);
});

test("the questions are there in both languages", async () => {
  const [english, german] = await Promise.all([questionnaire("en"), questionnaire("de-AT")]);
  assert.deepEqual([english.language, german.language], ["en", "de"]);
  assert.equal(german.scales[0].name, "Überlastung");
});

test("what is wrong is named", async () => {
  const wrong = { ...check, answers: { ...check.answers, overload: [7, 3, 3, 1, 3, 2, 3] } };
  await assert.rejects(score(wrong), /^Error: answers\.overload\[0\]: must be a whole number/);
});
