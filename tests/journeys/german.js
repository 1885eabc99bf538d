/** Names the widget's words in German, for journeys in German: `test.use({ words: GERMAN, locale: "de-AT" })`. */
import { readFileSync } from "node:fs";

const WORDS = JSON.parse(readFileSync(new URL("../../crates/words/languages/de.json", import.meta.url), "utf8"));

export const GERMAN = {
  statements: Object.values(WORDS.instrument.statements).flatMap(Object.values),
  fields: {
    seats: "Sitze in der Geschäftsleitung",
    meetings: "Sitzungen der Geschäftsleitung, an denen Sie teilgenommen haben",
  },
  headings: {
    start: "Wie viel lastet auf Ihnen?",
    meetings: "An wie vielen Sitzungen der Geschäftsleitung haben Sie teilgenommen?",
    facts: "Ein paar grobe Zahlen",
    disciplines: "Welche Fachgebiete leiten Sie?",
    answers: "Ihre Antworten",
    result: "Ihr Ergebnis",
    shared: "Ein geteiltes Ergebnis, fürs Coaching",
    damaged: "Dieser Link lässt sich nicht lesen",
  },
  again: "Würden Sie diese Rolle mit dem, was Sie heute wissen, noch einmal übernehmen?",
  progress: (number) => `Aussagen, ${number} von 21,`,
  start: "Beginnen",
  next: "Weiter",
  back: "Zurück",
  finish: "Zum Ergebnis springen",
  takeBack: "Antwort löschen",
  keep: /^(Meine Antworten|Dieses Ergebnis) auf diesem Gerät speichern$/,
  wipe: "Gespeicherte Daten löschen",
  link: "Ihr Link",
  copy: "Link kopieren",
  copied: "Der Link ist kopiert.",
};
