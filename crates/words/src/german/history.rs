//! Coming back, in German.

use crate::history::HistoryWords;

pub(super) const HISTORY: HistoryWords = HistoryWords {
    title: "Ihre früheren Checks",
    lead: "Nur auf diesem Gerät gespeichert. Punkte von 100.",
    day: "Tag",
    no_score: "kein Wert",
    show: "Ansehen",
    show_named: "Den Check vom {date} ansehen",
    delete: "Löschen",
    delete_named: "Den Check vom {date} löschen",
    deleted: "Der Check vom {date} ist gelöscht.",
    all_deleted: "{count} Checks sind gelöscht.",
    put_back: "Rückgängig machen",
    restored: "Alles ist wieder da, wie es war.",
    delete_all: "Alle meine früheren Checks löschen",
    forgotten: "Der Check, den Sie am {date} begonnen haben, ist älter als {count} Tage und wurde deshalb gelöscht: Seine \
                ersten und letzten Antworten beträfen verschiedene Wochen.",

    change_title: "Seit dem {date}",
    change_caption: "Punkte von 100, damals und jetzt, und ob der Unterschied über zufällige Schwankungen hinausgeht.",
    compare_with: "Vergleichen mit dem Check vom",
    then: "damals",
    now: "jetzt",
    change: "Veränderung",
    not_compared: "nicht verglichen",
    steady_since: "{name} seit dem ersten Check vom {date}:",

    next_title: "Für das nächste Mal",
    next_lead: "Ein Check ist eine Momentaufnahme. Ein zweiter kann eine klare Veränderung zeigen; bei einer einzelnen \
                Skala braucht es dafür etwa 28 Punkte.",
    remind: "In vier Wochen erinnern",
    remind_note: "Sie bekommen eine Datei für Ihren Kalender, für den {date}. Sie verrät nichts von Ihren Antworten.",
    reminder: "Leadership load: noch einmal hinsehen",
    reminder_text: "Vier Wochen sind vorbei. Derselbe Selbstcheck dauert etwa fünf Minuten und zeigt, was sich \
                    verändert hat.",

    result_not_kept: "Dieses Ergebnis ist nicht gespeichert: Beim Neuladen geht es verloren.",
    keep_result: "Dieses Ergebnis auf diesem Gerät speichern",
    full: "Der Speicher dieses Browsers ist voll; die letzten Antworten sind nicht gespeichert.",
    try_again: "Noch einmal versuchen",
    elsewhere: "Ein anderer Tab oder ein anderes Fenster speichert einen eigenen Check; dieser ist nicht gespeichert.",
    keep_instead: "Stattdessen diesen speichern",
    damaged: "Etwas, das hier gespeichert war, lässt sich nicht lesen: Es wurde außerhalb dieser Seite geändert. Es bleibt, \
              wie es ist.",
    newer: "Etwas wurde hier von einer neueren Version dieser Seite gespeichert. Es bleibt, wie es ist; laden Sie die \
            Seite neu, um es zu lesen.",
    save_unread: "Als Datei sichern",

    save: "Als Datei sichern",
    save_table: "Als Tabelle sichern (CSV)",
    files_are_whole: "Diese Dateien sind für Sie selbst: Sie enthalten alle Ihre Angaben, unabhängig davon, was Sie weitergeben.",
    take_in: "Checks aus einer Datei einlesen",
    taken_in: "Checks in der Datei: {of}. Davon neu gespeichert: {count}.",
    partly_taken_in: "Der Speicher dieses Browsers ist voll. Neue Checks in der Datei: {of}. Davon gespeichert: {count}. Die übrigen sind nicht gespeichert.",
    not_ours: "In dieser Datei wurden keine Checks gefunden. Nichts wurde geändert.",
    problems: "Diese Datei lässt sich nicht einlesen. Nichts wurde geändert. Was darin nicht stimmt:",
    more_problems: "Weitere: {count}.",
};
