//! The pages, in German.

use crate::pages::{
    AgainWords, CardWords, CauseWords, CountWords, DateWords, DisciplinesWords, FieldWords, FileWords, KeepWords,
    PageWords, RatingsWords, ResultWords, ShareWords, StartWords, StatementWords, StepWords, WaitingWords,
};
use crate::{Counted, PartWords};

pub(super) const PAGES: PageWords = PageWords {
    name: "Leadership load: Selbstcheck",
    waiting: WaitingWords {
        moment: "Einen Moment…",
        failed: "Der Selbstcheck kann hier nicht weitergehen.",
        elsewhere: "Auf einer eigenen Seite öffnen",
        again: "Noch einmal versuchen",
        reload: "Laden Sie die Seite neu, um es noch einmal zu versuchen.",
        causes: CauseWords {
            browser: "Der Selbstcheck braucht WebAssembly, das dieser Browser hier nicht ausführt: Eine strenge Sicherheitseinstellung schaltet es ab, oder der Browser ist zu alt. Erlauben Sie es für diese Website, oder öffnen Sie diese Adresse in einem anderen Browser:",
            lockdown: "Der Selbstcheck braucht WebAssembly, das dieser Browser hier nicht ausführt, höchstwahrscheinlich wegen des Blockierungsmodus. Schalten Sie den Blockierungsmodus nur für diese Website aus, in den Einstellungen des Browsers dafür, oder öffnen Sie diese Adresse auf einem anderen Gerät:",
            policy: "Die Sicherheitsrichtlinie dieser Seite blockiert den Selbstcheck. Wer die Seite betreibt, kann ihn zulassen.",
            sandbox: "Diese Seite steht in einem abgeschotteten Rahmen, in den der Selbstcheck nicht geladen werden konnte. Öffnen Sie diese Adresse in einem eigenen Fenster:",
            link: "Die Adresse dieser Seite enthält ein geteiltes Ergebnis, das sich hier nicht öffnet.",
        },
    },
    card: CardWords { back: "Zurück", next: "Weiter", finish: "Zum Ergebnis springen" },
    keep: KeepWords {
        not_kept: "Nicht gespeichert: Nach dem Neuladen geht es von vorn los.",
        keep: "Meine Antworten auf diesem Gerät speichern",
        kept: "Auf diesem Gerät gespeichert: Beim Neuladen geht nichts verloren.",
        wipe: "Gespeicherte Daten löschen",
        forget: "Diesen Durchgang vergessen",
        gone: "Gelöscht.",
        restarted: "Von vorn begonnen.",
        refused: "Dieser Browser lässt die Seite nichts speichern; nach dem Neuladen geht es von vorn los.",
    },
    field: FieldWords {
        not_a_number: "Bitte eine ganze Zahl eingeben oder das Feld leer lassen.",
        between: "Bitte eine Zahl von {least} bis {most} eingeben oder das Feld leer lassen.",
        only: "Bitte {least} eingeben oder das Feld leer lassen.",
        ambiguous: "Bitte die Zahl ohne Punkt oder Komma eingeben: So könnten zwei Zahlen gemeint sein.",
        several: "Bitte nur eine Zahl eingeben oder das Feld leer lassen.",
        only_digits: "Bitte die Zahl nur in Ziffern eingeben oder das Feld leer lassen.",
        to_mend: Counted {
            one: "Ein Feld braucht eine andere Zahl.",
            other: "{count} Felder brauchen eine andere Zahl.",
        },
        days: "Bitte einen Tag vom {first} bis zum {last} wählen.",
        no_date: "Bitte ein ganzes Datum mit Tag, Monat und Jahr eingeben.",
    },
    start: StartWords {
        title: "Wie viel lastet auf Ihnen?",
        lead: "21 kurze Aussagen für alle, die Produkt und Technik zugleich oder mehrere Fachgebiete leiten: über \
               Überlastung, Wissenslücken und Isolation in den Sitzungen der Geschäftsleitung.",
        promises: [
            "Es dauert etwa fünf Minuten. Blicken Sie auf die letzten vier Wochen zurück.",
            "Alles wird in diesem Browser berechnet. Keine Antwort wird irgendwohin gesendet.",
            "Sie bekommen ein Ergebnis mit wahrscheinlicher Spanne, Vorschläge für den nächsten Schritt und auf Wunsch \
             einen Link für Ihr Coaching.",
        ],
        keys: "Mit der Tastatur: 1 bis 5 antworten, 0 überspringt, die Pfeiltasten wählen aus, Enter bestätigt, die \
               Rücktaste geht zurück.",
        begin: "Beginnen",
    },
    statement: StatementWords {
        progress: Counted {
            one: "Aussagen, {n} von {of}, noch etwa {minutes} Minute.",
            other: "Aussagen, {n} von {of}, noch etwa {minutes} Minuten.",
        },
        take_back: "Zurücknehmen",
    },
    meetings: StepWords {
        progress: "Aussagen, danach Zahlen und Fachgebiete, beides freiwillig.",
        title: "An wie vielen Sitzungen der Geschäftsleitung haben Sie teilgenommen?",
        lead: "Von ihnen handeln die letzten sieben Aussagen. Bei weniger als zwei Sitzungen in den letzten vier \
               Wochen fallen sie weg; lassen Sie das Feld leer, kommen sie trotzdem.",
    },
    facts: StepWords {
        progress: "Zahlen, freiwillig. Danach Fachgebiete, auch freiwillig.",
        title: "Ein paar grobe Zahlen",
        lead: "Das Ergebnis stellt sie neben Ihre Antworten. Schätzungen genügen, und was Sie nicht wissen, bleibt \
               leer.",
    },
    disciplines: DisciplinesWords {
        progress: "Fachgebiete, freiwillig.",
        title: "Welche Fachgebiete leiten Sie?",
        lead: "Wählen Sie drei bis acht, um Bedarf, Können und Rückhalt zu vergleichen. Oder wählen Sie keines, um \
               diesen Teil auszulassen.",
        own_name: "Anderes Fachgebiet, eigene Bezeichnung",
        add: "Hinzufügen",
        chosen: "Gewählt: {count}.",
        too_few: "Gewählt: {count}. Nötig sind drei bis acht oder keines.",
        too_long: "{length} von höchstens {max} Zeichen: Kürzen Sie die Bezeichnung.",
        twice: "Dieses Fachgebiet ist schon gewählt.",
    },
    ratings: RatingsWords {
        progress: "Fachgebiete, {n} von {of}.",
        group: "{rating}, {name}",
        hint: "Ein Fachgebiet, das nicht in allen drei Punkten eingeschätzt ist, fehlt im Ergebnis.",
    },
    again: AgainWords { progress: "Eine letzte Frage. Sie wird nicht gewertet.", show: "Ergebnis zeigen" },
    result: RESULT,
    share: ShareWords {
        title: "Ergebnis teilen",
        carries: "Der Link enthält, was Sie hier wählen, nie die Werte: Der Browser, der ihn öffnet, berechnet sie neu. Er \
                  entsteht in diesem Browser, und niemand sieht ihn, bevor Sie ihn verschicken.",
        travels: "Was der Link enthält",
        answers: "Ihre Antworten und der Tag",
        facts: "die Angaben, die Sie gemacht haben",
        disciplines: "Ihre Einschätzung der Fachgebiete und aus welchem Sie kommen",
        again: "ob Sie die Rolle noch einmal übernehmen würden",
        seconds: "wie lange Sie für die Aussagen gebraucht haben",
        label: "Ein Titel",
        label_hint: "Was gerade los war, in ein paar Worten. Das Ergebnis zeigt ihn oben.",
        note: "Eine Notiz",
        note_hint: "Was man beim Lesen wissen sollte.",
        count: "{count} von {max} Zeichen",
        too_long: "{count} von höchstens {max} Zeichen: Kürzen Sie den Text, sonst kommt er nicht in den Link.",
        preview: "Vorschau zeigen",
        hide_preview: "Vorschau verbergen",
        print_preview: "Vorschau drucken",
        caution: "Wer den Link hat, kann das Ergebnis lesen; zurückziehen lässt sich der Link nicht.",
        caution_sealed: "Wer den Link und die Wörter hat, kann das Ergebnis lesen; zurückziehen lässt sich der Link nicht.",
        seal: "mit sechs englischen Wörtern schützen",
        sealing: "Der Link wird verschlüsselt, das dauert einen Moment.",
        not_sealed: "Dieser Browser konnte den Link nicht versiegeln.",
        came_off: "Der Link enthält jetzt etwas anderes, deshalb ist er nicht mehr geschützt. Setzen Sie das Häkchen noch einmal, um ihn \
                   wieder zu schützen.",
        passphrase: "Ohne diese Wörter lässt sich der Link nicht lesen. Geben Sie sie auf einem anderen Weg weiter, etwa am \
                     Telefon:",
        copy_passphrase: "Wörter kopieren",
        passphrase_copied: "Die Wörter sind kopiert.",
        link: "Ihr Link",
        copy: "Link kopieren",
        copied: "Der Link ist kopiert.",
        not_copied: "In diesem Browser kann die Seite nichts kopieren. Der Text ist unten markiert: Kopieren Sie ihn \
                     von dort.",
        by_hand: "Text zum Kopieren",
        mail: "E-Mail",
        mail_in_frame: "Wenn sich keine E-Mail öffnet: Diese Seite steht innerhalb einer anderen, die das vielleicht nicht \
                        erlaubt. Kopieren Sie den Link, und fügen Sie ihn in eine E-Mail ein.",
        text: "Als Text kopieren",
        text_copied: "Das Ergebnis ist als Text kopiert.",
        qr: "Als QR-Code",
        qr_label: "Der Link als QR-Code",
        sheet: "Teilen…",
        sheet_title: "Leadership load: ein Ergebnis",
        not_shared: "Hier darf die Seite das Menü zum Teilen nicht öffnen. Kopieren Sie stattdessen den Link.",
    },
    file: FileWords {
        not_saved: "Die Datei konnte in diesem Browser nicht gespeichert werden.",
        too_large: "Diese Datei ist größer als 10 MB und wurde nicht gelesen. Nichts wurde geändert.",
        not_text: "Diese Datei lässt sich nicht lesen: Sie ist kein Text in UTF-8. Nichts wurde geändert.",
        gone: "Der Browser konnte diese Datei nicht lesen; vielleicht wurde sie verschoben oder geändert. Wählen Sie sie \
               noch einmal aus.",
    },
    date: DateWords {
        form: "{day}. {month} {year}",
        months: [
            "Januar",
            "Februar",
            "März",
            "April",
            "Mai",
            "Juni",
            "Juli",
            "August",
            "September",
            "Oktober",
            "November",
            "Dezember",
        ],
        decimal_mark: ",",
    },
};

const RESULT: ResultWords = ResultWords {
    title: "Ihr Ergebnis",
    shared_title: "Ein geteiltes Ergebnis",
    taken_on: "Beantwortet am {date}, bezogen auf die vier Wochen davor.",
    wish: "Ihr Wunsch: {score}",
    wishes_title: "Wo möchten Sie hin?",
    wishes_lead: "Nur für Sie: eine Marke auf jedem Balken. Kein Link enthält sie.",
    wishes_none: "kein Wunsch",
    wish_for: "Wunsch: {name}",
    strongest: "Die stärksten Antworten",
    strongest_none: "Keine Antwort spricht für diese Schwierigkeit.",
    nothing_answered: "Keine dieser Aussagen wurde beantwortet.",
    reverse_keyed: "Andersherum formuliert: Je seltener es zutraf, desto schwerer wiegt diese Antwort.",
    picture: "Gefüllt: der Wert. Die Linie mit Endstrichen: seine wahrscheinliche Spanne. Dünne Linien: die Grenzen der Viertel.",
    axis_start: "nie",
    axis_end: "immer",
    assumed_title: "Warum „unter Annahmen“?",
    pairs_title: "Empfinden und Fakten",
    pairs_lead: "Zu jeder Skala eine Zahl aus Ihren Angaben, mit einer Frage, ohne Urteil.",
    felt_title: "Was Sie empfunden haben",
    fact_title: "Ihre Rahmenbedingungen",
    felt: "{score} von 100, {band}",
    overload_fact: PartWords {
        none: Counted {
            one: "die geplante Führungsstelle ist fest besetzt",
            other: "keine von {of} Führungsstellen ist unbesetzt, kommissarisch besetzt oder von Ihnen ausgefüllt",
        },
        some: Counted {
            one: "{count} von {of} Führungsstellen ist unbesetzt, kommissarisch besetzt oder von Ihnen ausgefüllt",
            other: "{count} von {of} Führungsstellen sind unbesetzt, kommissarisch besetzt oder von Ihnen ausgefüllt",
        },
        all: Counted {
            one: "die geplante Führungsstelle ist unbesetzt, kommissarisch besetzt oder von Ihnen ausgefüllt",
            other: "alle {of} Führungsstellen sind unbesetzt, kommissarisch besetzt oder von Ihnen ausgefüllt",
        },
    },
    expertise_fact: Counted {
        one: "am meisten lässt {names} offen, {points} von 4, nach Abzug Ihres Rückhalts",
        other: "am meisten lassen {names} offen, je {points} von 4, nach Abzug Ihres Rückhalts",
    },
    expertise_fact_by_many: "höchstens {points} von 4 bleibt offen, nach Abzug Ihres Rückhalts. {many} Ihrer {all} \
                             Fachgebiete teilen sich das",
    expertise_fact_everywhere: "überall bleibt gleich viel offen, {points} von 4, nach Abzug Ihres Rückhalts",
    expertise_all_covered: "Ihr Rückhalt deckt jede Lücke ab",
    expertise_no_gap: "keine Lücken bei diesen Angaben",
    isolation_fact: Counted {
        one: "auf Ihren Sitz kommen {times}-mal so viele Beschäftigte wie auf jeden anderen",
        other: "auf jeden Ihrer Sitze kommen {times}-mal so viele Beschäftigte wie auf jeden anderen",
    },
    isolation_fact_even: Counted {
        one: "auf Ihren Sitz kommen etwa so viele Beschäftigte wie auf jeden anderen",
        other: "auf jeden Ihrer Sitze kommen etwa so viele Beschäftigte wie auf jeden anderen",
    },
    isolation_fact_few: Counted {
        one: "auf Ihren Sitz kommen viel weniger Beschäftigte als auf jeden anderen",
        other: "auf jeden Ihrer Sitze kommen viel weniger Beschäftigte als auf jeden anderen",
    },
    isolation_fact_all: "alle Beschäftigten arbeiten in Ihren Bereichen",
    given_title: "Ihre Angaben",
    table_title: "Sitze und Beschäftigte",
    representation: "Ihre Bereiche haben {own} von {seats} Sitzen und {share}\u{a0}% der Beschäftigten: Ihr Anteil an \
                     der Belegschaft ist {times}-mal so groß wie Ihr Anteil an den Sitzen.",
    representation_even: "Ihre Bereiche haben {own} von {seats} Sitzen und {share}\u{a0}% der Beschäftigten: Ihr Anteil an \
                          der Belegschaft ist etwa so groß wie Ihr Anteil an den Sitzen.",
    representation_little: "Ihre Bereiche haben {own} von {seats} Sitzen und {share}\u{a0}% der Beschäftigten: Ihr Anteil \
                            an der Belegschaft ist weniger als ein Zehntel Ihres Anteils an den Sitzen.",
    tallies: "Gefüllt: Ihre Bereiche. Oben die Sitze am Tisch, unten hundert Beschäftigte.",
    dependency: PartWords {
        none: Counted {
            one: "Das andere Mitglied der Geschäftsleitung ist in diesem Quartal für seine Pläne nicht auf Ihre Bereiche \
                  angewiesen.",
            other: "Keines der {of} anderen Mitglieder der Geschäftsleitung ist in diesem Quartal für seine Pläne auf Ihre \
                    Bereiche angewiesen.",
        },
        some: Counted {
            one: "{count} der {of} anderen Mitglieder der Geschäftsleitung ist in diesem Quartal für seine Pläne auf Ihre \
                  Bereiche angewiesen.",
            other: "{count} der {of} anderen Mitglieder der Geschäftsleitung sind in diesem Quartal für ihre Pläne auf \
                    Ihre Bereiche angewiesen.",
        },
        all: Counted {
            one: "Das andere Mitglied der Geschäftsleitung ist in diesem Quartal für seine Pläne auf Ihre Bereiche \
                  angewiesen.",
            other: "Alle {of} anderen Mitglieder der Geschäftsleitung sind in diesem Quartal für ihre Pläne auf Ihre \
                    Bereiche angewiesen.",
        },
    },
    matrix_title: "Ihre Fachgebiete",
    matrix_caption: "Jeweils von 0 bis 4. Die Lücke zeigt, wie weit der Bedarf über Ihrem Können liegt.",
    gap: "Lücke",
    largest: Counted { one: "Die größte Lücke: {names}.", other: "Die größte Lücke teilen sich {names}." },
    largest_by_many: "Die größte Lücke beträgt {points} von 4. {many} Ihrer {all} Fachgebiete teilen sie sich.",
    largest_everywhere: "Die Lücken sind überall gleich.",
    least_covered: Counted {
        one: "Den wenigsten Rückhalt hat {names}.",
        other: "Den wenigsten Rückhalt haben {names}.",
    },
    least_covered_by_many: "Der geringste Rückhalt beträgt {points} von 4. {many} Ihrer {all} Fachgebiete teilen ihn sich.",
    least_covered_everywhere: "Der Rückhalt ist überall gleich.",
    two: "{a} und {b}",
    three: "{a}, {b} und {c}",
    counts: CountWords { many: ["Vier", "Fünf", "Sechs", "Sieben"], of: ["fünf", "sechs", "sieben", "acht"] },
    covered: "Ihr Rückhalt deckt {share} ab.",
    shares: [
        "keine der Lücken",
        "kaum eine der Lücken",
        "etwa ein Viertel der Lücken",
        "etwa ein Drittel der Lücken",
        "etwa die Hälfte der Lücken",
        "etwa zwei Drittel der Lücken",
        "etwa drei Viertel der Lücken",
        "fast alle Lücken",
        "alle Lücken",
    ],
    no_gaps: "Keine Lücken bei diesen Angaben.",
    home_tilt: Counted {
        one: "In dem Fachgebiet, aus dem Sie kommen, schätzen Sie sich um {points} Punkt höher ein als im Durchschnitt der \
              anderen.",
        other: "In dem Fachgebiet, aus dem Sie kommen, schätzen Sie sich um {points} Punkte höher ein als im Durchschnitt \
                der anderen.",
    },
    home_tilt_below: Counted {
        one: "In dem Fachgebiet, aus dem Sie kommen, schätzen Sie sich um {points} Punkt niedriger ein als im Durchschnitt \
              der anderen.",
        other: "In dem Fachgebiet, aus dem Sie kommen, schätzen Sie sich um {points} Punkte niedriger ein als im \
                Durchschnitt der anderen.",
    },
    home_tilt_even: "In dem Fachgebiet, aus dem Sie kommen, schätzen Sie sich so ein wie im Durchschnitt der anderen.",
    home_not_rated: "Das Fachgebiet, aus dem Sie kommen ({name}), haben Sie nicht eingeschätzt.",
    suggestions_title: "Was Sie versuchen könnten",
    summary_title: "Leadership load: meine Antworten vom {date}",
    limits_title: "Was dieser Check ist – und was nicht",
    print: "Drucken",
    not_printed: "Der Druck hat hier nicht begonnen. Versuchen Sie es über das Menü des Browsers, oder kopieren Sie das \
                  Ergebnis als Text.",
    restart: "Von vorn beginnen",
};
