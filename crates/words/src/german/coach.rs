//! The coach's page and the desk, in German.

use crate::Counted;
use crate::Fitted::{Always, Unless};
use crate::coach::{CoachWords, CompareWords, CourseWords, DeskWords, FaultWords, NotesWords};
use engine::scoring::Circumstance::{NoSeatEmpty, OneSeatEmpty};

pub(super) const COACH: CoachWords = CoachWords {
    voices: "Zwei Ansichten dieses Ergebnisses",
    coach_voice: "Fürs Coaching",
    person_voice: "Wie die Person es liest",
    title: "Ein geteiltes Ergebnis, fürs Coaching",
    lead: "Dieselben Antworten, ergänzt um Fragen fürs Gespräch. Wo „Sie“ steht, ist die Person gemeint, die geantwortet \
           hat.",
    strongest: "Die stärksten Antworten zuerst",
    others: "Die übrigen Antworten",
    unanswered: "Keine Antwort",
    questions_title: "Was Sie fragen könnten",
    questions: [
        [
            Always("Was von allem, was in diesen vier Wochen bei Ihnen lag, konnten nur Sie tun?"),
            Unless(
                "Welche unbesetzte Stelle kostet Sie die meisten Stunden, und was bräuchte eine kommissarische \
                 Leitung, um die Hälfte davon zu übernehmen?",
                &[
                    (
                        NoSeatEmpty,
                        "Welche Entscheidung kostet Sie die meisten Stunden, und wer könnte die Hälfte davon \
                         übernehmen?",
                    ),
                    (
                        OneSeatEmpty,
                        "Wie viele Stunden kostet Sie die unbesetzte Stelle, und was bräuchte eine kommissarische \
                         Leitung, um die Hälfte davon zu übernehmen?",
                    ),
                ],
            ),
            Always(
                "An welchem Ergebnis werden Sie in sechs Monaten gemessen, und wie viele Stunden bekam es letzte \
                    Woche?",
            ),
            Always(
                "Was haben Sie der oder dem CEO über die Zielkonflikte gesagt, und was haben Sie für sich \
                    behalten?",
            ),
            Always("Wovon müssten Sie überzeugt sein, um etwas warten zu lassen, das wichtig aussieht?"),
        ],
        [
            Always(
                "Wo können Sie Qualität am wenigsten beurteilen, und was tun Sie stattdessen, wenn eine \
                    Entscheidung ansteht?",
            ),
            Always(
                "Wann haben Sie sich mit gutem Ergebnis auf eine andere Person verlassen, und was gab Ihnen das \
                    Vertrauen?",
            ),
            Always(
                "Wie würden die Leute in dem Fachgebiet, aus dem Sie kommen, Ihre Aufmerksamkeit beschreiben, und \
                    wie die anderen?",
            ),
            Always("Welche Frage haben Sie nicht gestellt, und was würde sich zeigen, wenn Sie sie stellten?"),
            Always("Welches Niveau genügt in jedem Fachgebiet, und woran werden Sie merken, dass Sie dort sind?"),
        ],
        [
            Always(
                "Beschreiben Sie die letzte Sitzung, in der Sie sich auf sich allein gestellt fühlten. Für wen \
                    stand noch etwas auf dem Spiel?",
            ),
            Always(
                "Wer am Tisch hängt am stärksten von Ihren Bereichen ab, und was weiß diese Person von den Zwängen \
                    dort?",
            ),
            Always("In welcher Rolle haben Sie gesprochen, und wussten das die anderen?"),
            Always("Was an den Rahmenbedingungen ließe sich ändern, und wer kann es ändern?"),
            Always("Mit wem beraten Sie sich außerhalb der Sitzung, und wann zuletzt?"),
        ],
    ],
    set_up: "Die Rahmenbedingungen und Weiteres",
    notes: NotesWords {
        title: "Ihre Notizen",
        label: "Was Sie sich merken wollen",
        not_kept: "Nicht gespeichert: Was Sie hier schreiben, ist weg, wenn Sie diese Seite verlassen.",
        kept: "Nur auf diesem Gerät gespeichert, unter „{name}“.",
        too_long: "{length} von höchstens {max} Zeichen: Kürzen Sie die Notizen. Die letzte Änderung ist nicht \
                   gespeichert.",
        events: "Ereignisse",
        events_lead: "Ein Tag und ein Stichwort, etwa eine neue Führungskraft oder eine neue Struktur. Die Diagramme \
                      zeigen sie neben den Werten.",
        day: "Tag",
        word: "Stichwort",
        add: "Ereignis hinzufügen",
        take_out: "Entfernen",
        no_day: "Bitte einen Tag wählen.",
        no_word: "Bitte ein Stichwort mit höchstens 40 Zeichen eingeben.",
        file_title: "In Ihrer Übersicht behalten",
        file_lead: "Aus diesem Link wird nichts gespeichert, solange Sie nicht zustimmen. Dann bleiben der Link, Ihre \
                    Notizen und Ihre Ereignisse auf diesem Gerät; wer dieses Gerät benutzt, kann sie sehen.",
        name: "Name oder Kürzel der Person",
        keep: "Auf diesem Gerät speichern",
        adds_to: "„{name}“ ist schon in Ihrer Übersicht: Dies wird dort hinzugefügt.",
        no_name: "Bitte einen Namen oder ein Kürzel eingeben.",
        file_pasted: "Den eingefügten Link unter „{name}“ speichern",
    },
    compare: CompareWords {
        title: "Damals und jetzt",
        alone: "Bisher ist hier nur ein Ergebnis. Mit einem zweiten Link derselben Person sehen Sie, was sich verändert hat.",
        paste: "Ein weiterer Link derselben Person",
        paste_hint: "Ein Link enthält keinen Namen; vergewissern Sie sich, dass er von derselben Person stammt. Das \
                     Einfügen speichert nichts.",
        add: "Zum Vergleich hinzufügen",
        already: "Was in diesem Link steht, ist schon hier.",
        added: Counted {
            one: "Hinzugefügt. Jetzt ist {count} Ergebnis hier.",
            other: "Hinzugefügt. Jetzt sind {count} Ergebnisse hier.",
        },
        with: "Vergleichen mit",
        days: "{then} und dann {now}.",
        lower: Counted {
            one: "{then} damals, {now} jetzt: {points} Punkt niedriger.",
            other: "{then} damals, {now} jetzt: {points} Punkte niedriger.",
        },
        higher: Counted {
            one: "{then} damals, {now} jetzt: {points} Punkt höher.",
            other: "{then} damals, {now} jetzt: {points} Punkte höher.",
        },
        equal: "{then} damals, {now} jetzt.",
        no_score: "An einem der beiden Tage gibt es keinen Wert, also ist nichts zu vergleichen.",
        versions: "Diese Ergebnisse stammen aus den Versionen {then} und {now} des Fragebogens. Deren Aussagen sind verschieden, \
                   deshalb werden sie nicht verglichen.",
        facts: "Angaben, die sich geändert haben",
        no_fact: "Die Angaben sind an beiden Tagen gleich.",
        fact: "Angabe",
        then: "damals",
        now: "jetzt",
        not_given: "nicht angegeben",
        matrix: "Die Fachgebiete, damals und jetzt",
        matrix_caption: "Jeweils von 0 bis 4; wo sich etwas geändert hat, damals und jetzt mit einem Pfeil dazwischen. Die Lücke \
                         zeigt, wie weit der Bedarf über dem Können der Person liegt.",
        matrix_same: "Die Einschätzungen der Fachgebiete sind an beiden Tagen gleich.",
        to: "damals, jetzt",
    },
    course: CourseWords {
        title: "Im Verlauf",
        legend: "Punkte sind Werte von 0 (nie) bis 100 (immer); senkrechte Linien sind ihre wahrscheinlichen Spannen \
                 (unter Annahmen). Ein Ring ist eine anhaltende Veränderung gegenüber dem ersten Wert.",
        legend_events: "Senkrechte Striche mit einem Buchstaben sind Ereignisse.",
        table: "Dasselbe in Zahlen, Spannen in Klammern",
        days: "{then} und {now}:",
        cell: "{score} ({low}–{high})",
        since_first: "{points} seit dem ersten: {word}",
        steady: "anhaltend",
        no_score: "kein Wert",
    },
};

pub(super) const DESK: DeskWords = DeskWords {
    door: "Ihr Schreibtisch",
    title: "Ihr Schreibtisch",
    lead: "Eine Übersicht der Menschen, die Sie begleiten: Name oder Kürzel, ihre Links, den nächsten Termin und Ihre \
           Notizen. Sie bleibt auf diesem Gerät; wer dieses Gerät benutzt, kann sie sehen.",
    ask: "Nichts wird gespeichert, solange Sie nicht zustimmen.",
    begin: "Eine Übersicht auf diesem Gerät führen",
    back: "Zurück zum Selbstcheck",
    back_to_board: "Zurück zur Übersicht",
    empty: "Noch ist niemand in Ihrer Übersicht. Fügen Sie hier jemanden hinzu, oder öffnen Sie einen Link, den Sie \
            bekommen haben, und speichern Sie ihn.",
    add_label: "Name oder Kürzel der Person",
    add: "Hinzufügen",
    name_taken: "In Ihrer Übersicht gibt es diesen Namen schon.",
    name_too_long: "{length} von höchstens {max} Zeichen: Kürzen Sie den Namen.",
    open: "Öffnen",
    next_session: "Nächster Termin",
    session_on: "Nächster Termin am {date}.",
    session_past: "Der Termin vom {date} ist vorbei.",
    no_link: "Noch kein Link.",
    links: "Ergebnisse: {count}, das letzte vom {date}.",
    links_title: "Gespeicherte Links",
    rename: "Namen ändern",
    remove: "Aus der Übersicht entfernen",
    removed: "„{name}“ ist entfernt, mit allem, was dort gespeichert war.",
    undo: "Rückgängig machen",
    taken_out: "„{what}“ ist entfernt.",
    undone: "Alles ist wieder da, wie es war.",
    not_undone: "Nichts ist wieder da. {why}",
    file_title: "Die Übersicht als Datei",
    file_hint: "Die Datei enthält Namen, Antworten und Notizen, lesbar für alle, die sie öffnen: Bewahren Sie sie dort \
                auf, wo nur Sie hinkommen. Beim Einlesen wird nur ergänzt, nichts entfernt. Haben beide einen nächsten \
                Termin, gilt der spätere.",
    save: "Als Datei sichern",
    bring_in: "Eine Datei einlesen",
    brought_in: "Die Datei ist eingelesen. Personen darin: {count}.",
    not_brought_in: "Nichts wurde eingelesen, weil die Datei etwas enthält, das es in einer Übersicht nicht geben kann:",
    no_room: "Auf diesem Gerät ist kein Platz mehr, deshalb wurde nichts aus der Datei gespeichert. Personen darin: {count}.",
    no_json: "Das ist keine Datei dieser Übersicht. Nichts wurde eingelesen.",
    newer_file: "Eine neuere Version dieser Seite hat die Datei geschrieben; nichts wurde eingelesen. Laden Sie die Seite \
                 neu, und versuchen Sie es noch einmal.",
    wipe: "Übersicht löschen",
    wiped: "Die Übersicht ist von diesem Gerät gelöscht.",
    faults: FaultWords {
        blocked: "Dieser Browser lässt die Seite nichts speichern; deshalb gibt es hier keine Übersicht.",
        full: "Auf diesem Gerät ist kein Platz mehr, und die letzte Änderung ist nicht gespeichert. Was vorher \
               gespeichert war, ist unverändert. Sichern Sie die Übersicht als Datei, und schaffen Sie dann Platz.",
        newer: "Eine neuere Version dieser Seite hat die Übersicht auf diesem Gerät geschrieben. Sie bleibt, wie sie ist, \
                und hier wird nichts geändert. Laden Sie die Seite neu, um damit zu arbeiten.",
        gone: "Dieser Eintrag ist nicht mehr da: Er wurde in einem anderen Tab entfernt. Die letzte Änderung ist nicht \
               gespeichert.",
        notes_too_long: "In einem anderen Tab wurden auch Notizen geschrieben, und zusammen sind sie zu lang. Die letzte \
                         Änderung ist nicht gespeichert.",
        spoilt: "Ein Teil der Übersicht auf diesem Gerät lässt sich nicht lesen. Was sich lesen lässt, ist hier. Bevor \
                 etwas geändert wird, wird alles so beiseitegelegt, wie es ist.",
        aside: "Etwas auf diesem Gerät ließ sich nicht als Übersicht lesen. Es liegt beiseite, wie es war.",
        save: "Als Datei sichern",
        wipe: "Löschen, was beiseiteliegt",
        aside_wiped: "Das Beiseitegelegte ist von diesem Gerät gelöscht.",
    },
};
