//! What is said about the answers, in German.

use crate::Fitted::{Always, Unless};
use crate::{AdviceWords, ChangeWords, Counted, FeltFactWords, NudgeWords};
use engine::scoring::Circumstance::{
    NoGap, NoLargestGap, NoSeatEmpty, OneSeatEmpty, SeveralOwnSeats, SharedLargestGap,
};

/// The share of the time that a difficulty was present.
const PRESENT: &str = "Im Mittel der {statements} gab es diese Schwierigkeiten in etwa {score}\u{a0}% der Zeit \
                       (wahrscheinlich {low}–{high}\u{a0}%, unter Annahmen).";

/// The share of the meetings, which is what the statements on isolation ask for.
const PRESENT_IN_MEETINGS: &str = "Im Mittel der {statements} gab es diese Schwierigkeiten in etwa {score}\u{a0}% der \
                                   Sitzungen (wahrscheinlich {low}–{high}\u{a0}%, unter Annahmen).";

pub(super) const ADVICE: AdviceWords = AdviceWords {
    bands: ["selten vorhanden", "zeitweise vorhanden", "öfter vorhanden als nicht", "die meiste Zeit vorhanden"],
    half: "etwa die Hälfte der Zeit vorhanden",
    presence: [PRESENT, PRESENT, PRESENT_IN_MEETINGS],
    statements: [
        "vier beantworteten Aussagen",
        "fünf beantworteten Aussagen",
        "sechs beantworteten Aussagen",
        "sieben Aussagen",
    ],
    reads_as_one: "Innerhalb der wahrscheinlichen Spanne wäre auch „{band}“ möglich.",
    reads_as_two: "Innerhalb der wahrscheinlichen Spanne wäre auch „{lower}“ oder „{upper}“ möglich.",
    too_few_answers: "{answered} von 7 beantwortet; nötig sind 4.",
    too_few_meetings: "Weniger als zwei Sitzungen: nicht gefragt und nicht gewertet.",
    assumed_note: "Der Fragebogen ist neu. Bis ihn genug Menschen zweimal beantwortet haben, nehmen wir eine \
                   Zuverlässigkeit bei Wiederholung (Retest-Reliabilität) von 0,75 und eine Streuung von 20 Punkten \
                   an. Ein Wert ist dann in vier von fünf Fällen auf etwa ±13 Punkte genau, und eine Veränderung unter \
                   28 Punkten lässt sich nicht mit 95\u{a0}% Sicherheit von zufälligen Schwankungen unterscheiden. Das \
                   gilt für einen einzelnen Vergleich: Drei Skalen zusammen zeigen durch zufällige Schwankungen allein \
                   etwa einmal in sieben Fällen eine „klare“ Veränderung. Die deutsche Fassung ist eine noch \
                   ungeprüfte Übersetzung: Vergleichen Sie ihre Werte nicht mit denen der englischen.",
    second_check_note: "Erste Antworten auf solche Fragen fallen oft etwas höher aus als spätere, auch wenn sich nichts \
                        geändert hat.",
    limits_note: "Zur Selbstreflexion und fürs Coaching; nicht für Personalauswahl, Beurteilung, den Vergleich von Menschen \
                  oder gesundheitliche Entscheidungen; kein psychologischer Test und von keiner Testkommission geprüft.",
    representation_note: "Das Verhältnis der Sitze ist Arithmetik, kein Vorwurf: Keine Geschäftsleitung wird nach \
                          Proporz besetzt.",
    felt_fact: FeltFactWords {
        both: "Ihre Antworten und die Rahmenbedingungen weisen in dieselbe Richtung. Bei den Rahmenbedingungen lässt \
               sich gut anfangen.",
        felt_only: "Nach diesen Zahlen wirken die Rahmenbedingungen ausgewogen. Was sehen die Zahlen nicht?",
        fact_only: "{fact}, aber das belastet Sie weniger, als man vermuten würde. Was fängt das auf?",
        neither: "Hier fällt nichts auf. Behalten Sie bei, was funktioniert.",
        near_middle: "Ihre Antworten liegen nahe der Mitte; nehmen Sie dies nicht zu wichtig.",
        seats_empty: Counted { one: "Eine Führungsstelle ist unbesetzt", other: "Führungsstellen sind unbesetzt" },
        thinly_covered: Counted { one: "{names} hat wenig Rückhalt", other: "{names} haben wenig Rückhalt" },
        many_thinly_covered: "Mehrere Fachgebiete haben wenig Rückhalt",
        many_people_per_seat: "Sie sprechen je Sitz für viel mehr Menschen als die anderen",
    },
    changes: [
        ChangeWords {
            word: "keine klare Veränderung",
            sentence: "Die beiden Werte liegen zu nah beieinander, um eine Veränderung von zufälligen Schwankungen zu \
                       unterscheiden.",
        },
        ChangeWords {
            word: "mögliche Veränderung",
            sentence: "Vielleicht hat sich etwas verändert, aber zufällige Schwankungen könnten es auch erklären. Ein \
                       weiterer Check zeigt mehr.",
        },
        ChangeWords {
            word: "klare Veränderung",
            sentence: "Unter unseren Annahmen ist das mit 95\u{a0}% Sicherheit mehr, als zufällige Schwankungen \
                       erklären.",
        },
    ],
    steady_below: "Beide späteren Checks liegen auf derselben Seite des ersten, um mehr als zufällige Schwankungen. Ein \
                   ungewöhnlich hoher erster Check sähe genauso aus.",
    steady_above: "Beide späteren Checks liegen auf derselben Seite des ersten, um mehr als zufällige Schwankungen. Ein \
                   ungewöhnlich niedriger erster Check sähe genauso aus.",
    overlap: Counted {
        one: "Ihre vier Wochen überschneiden sich um {days} Tag; ein Teil dessen, was sie sagen, ist also derselbe.",
        other: "Ihre vier Wochen überschneiden sich um {days} Tage; ein Teil dessen, was sie sagen, ist also derselbe.",
    },
    same_day: "Beide wurden am selben Tag beantwortet: Hier werden zwei Stimmungen verglichen, nicht zwei Monate.",
    languages_note: "Wenn in verschiedenen Sprachen geantwortet wurde, können kleine Unterschiede am Wortlaut liegen.",
    nudges: NudgeWords {
        quick: "Die Antworten kamen schnell. Falls Sie unter Zeitdruck standen: Ein zweiter Blick auf die Aussagen ist \
                vielleicht eine Minute wert.",
        contradictory: "Einige Aussagen, die in entgegengesetzte Richtungen weisen, haben fast dieselbe Antwort bekommen. \
                        Beides kann stimmen; ein zweiter Blick zeigt, ob die Antworten sagen, was Sie meinten.",
        straight_line: "In einer Skala haben alle sieben Aussagen dieselbe Antwort bekommen, obwohl zwei davon in die andere \
                        Richtung weisen. Ein zweiter Blick zeigt, ob die Antworten sagen, was Sie meinten.",
        nothing_deleted: "Nichts wird gelöscht: Jede Antwort zählt so, wie Sie sie gegeben haben.",
    },
    suggestions_lead: "Wählen Sie etwas aus, das Sie bis zum nächsten Mal ausprobieren.",
    suggestions: [
        [
            &[
                Always(
                    "Schreiben Sie auf, was Ihre Arbeit derzeit machbar hält (welche Stellen, welche gestrichenen \
                        Sitzungen), damit Sie es schützen können.",
                ),
                Always("Reservieren Sie jede Woche zwei feste Stunden für ein Ergebnis, an dem Sie gemessen werden."),
            ],
            &[
                Always(
                    "Teilen Sie Ihre offenen Fragen in drei Gruppen ein – selbst entscheiden, den Rahmen setzen, \
                        Sache anderer –, und geben Sie die dritte noch diese Woche namentlich ab.",
                ),
                Always(
                    "Teilen Sie die Stunden einer gewöhnlichen Woche auf: hier Aufbau der Organisation, dort \
                        Produkt oder Geschäft. Schreiben Sie auf, welche Aufteilung Sie bis zum Ende des Quartals \
                        wollen.",
                ),
                Always(
                    "Sagen Sie der oder dem CEO und Ihren Führungskräften eine Sache, die Sie diesen Monat nicht \
                        tun werden.",
                ),
            ],
            &[
                Unless(
                    "Ordnen Sie die unbesetzten Führungsstellen danach, wie viel Zeit jede Sie kostet, nicht nach dem \
                     Organigramm; stecken Sie die nächste Stunde Personalsuche in die teuerste, und benennen Sie bis \
                     dahin eine kommissarische Leitung mit schriftlichem Auftrag.",
                    &[
                        (
                            NoSeatEmpty,
                            "Benennen Sie jede Woche eine Entscheidung, die heute nur Sie treffen, und wer sie bis \
                             zum Ende des Quartals übernimmt.",
                        ),
                        (
                            OneSeatEmpty,
                            "Rechnen Sie aus, wie viel Zeit die unbesetzte Führungsstelle Sie kostet; stecken Sie die \
                             nächste Stunde Personalsuche in sie, und benennen Sie bis dahin eine kommissarische \
                             Leitung mit schriftlichem Auftrag.",
                        ),
                    ],
                ),
                Always(
                    "Stellen Sie der oder dem CEO gegenüber, woran Sie gemessen werden und womit Ihre Wochen \
                        vergehen, und fragen Sie, was warten darf.",
                ),
                Always(
                    "Geben Sie jeder neuen Führungskraft am ersten Tag eine Liste auf einer Seite: was sie selbst \
                        entscheidet, was sie mit Ihnen abspricht, was vorerst bei Ihnen bleibt.",
                ),
            ],
            &[
                Unless(
                    "Behandeln Sie es zuerst als Frage des Aufgabenumfangs, nicht der Ausdauer: Bitten Sie um einen \
                     befristeten Tausch mit festem Datum (einen Bereich ruhen lassen, abgeben oder vertreten lassen, \
                     bis eine bestimmte Stelle besetzt ist).",
                    &[(
                        NoSeatEmpty,
                        "Behandeln Sie es zuerst als Frage des Aufgabenumfangs, nicht der Ausdauer: Bitten Sie um \
                             einen befristeten Tausch mit festem Datum (einen Bereich ruhen lassen, abgeben oder \
                             vertreten lassen, bis zu einem Tag, den Sie nennen).",
                    )],
                ),
                Always(
                    "Stellen Sie für kleine, wiederkehrende Entscheidungen feste Regeln auf, und geben Sie diese \
                        Entscheidungen als Paket ab.",
                ),
                Always(
                    "Wenn Schlaf, Gesundheit oder das Leben zu Hause betroffen sind, holen Sie sich ärztlichen \
                        oder anderen fachlichen Rat; dieses Werkzeug kann das nicht beurteilen.",
                ),
            ],
        ],
        [
            &[
                Always(
                    "Fragen Sie einmal im Quartal jede Ihrer Führungskräfte, was Sie an deren Fachgebiet noch \
                        missverstehen.",
                ),
                Always(
                    "Schreiben Sie auf, wie Sie auswählen, wessen Urteil entscheidet; eine neue Führungskraft wird \
                        es brauchen.",
                ),
            ],
            &[
                Unless(
                    "Gehen Sie in dem Fachgebiet mit der größten Lücke in zwei Reviews, um zu lernen, und fragen Sie, \
                     woran man gute Arbeit erkennt.",
                    &[
                        (
                            NoLargestGap,
                            "Gehen Sie in dem Fachgebiet, das Sie am wenigsten kennen, in zwei Reviews, um zu lernen, \
                             und fragen Sie, woran man gute Arbeit erkennt.",
                        ),
                        (
                            SharedLargestGap,
                            "Gehen Sie in einem der Fachgebiete mit der größten Lücke in zwei Reviews, um zu lernen, \
                             und fragen Sie, woran man gute Arbeit erkennt.",
                        ),
                    ],
                ),
                Always(
                    "Lassen Sie sich zwei Möglichkeiten zeigen und erklären, warum die zweite verworfen wurde: \
                        Überlegungen kann man prüfen, auch ohne vom Fach zu sein.",
                ),
                Always(
                    "Lassen Sie im nächsten Review zuerst jemanden aus dem Fachgebiet sprechen, das Sie am \
                        wenigsten kennen.",
                ),
            ],
            &[
                Always(
                    "Benennen Sie für jedes Fachgebiet eine Person, deren Urteil Sie vertrauen, und sprechen Sie \
                        es offen aus.",
                ),
                Always("Bitten Sie bei jedem Vorschlag um eine Zeile: Woran würde man merken, dass er falsch ist?"),
                Always(
                    "Vergleichen Sie über vier Wochen, wie viele Stunden jedes Fachgebiet bekam und wie viele Sie \
                        ihm geben wollten.",
                ),
            ],
            &[
                Unless(
                    "Sorgen Sie zuerst für Rückhalt und dann für Wissen: eine erfahrene Führungskraft, eine Beratung \
                     von außen für ein paar Stunden im Monat, jemand in der gleichen Rolle in einem anderen \
                     Unternehmen.",
                    &[(
                        NoGap,
                        "Vereinbaren Sie mit jeder Führungskraft, von welchen Entscheidungen Sie nur erfahren \
                             wollen.",
                    )],
                ),
                Always(
                    "Sagen Sie dem Team, wo Sie sich auf sein Urteil verlassen, und vereinbaren Sie, wie schlechte \
                        Nachrichten Sie früh erreichen.",
                ),
                Unless(
                    "Entscheiden Sie bei der größten Lücke nach dem Vier-Augen-Prinzip, bis Rückhalt da ist.",
                    &[
                        (
                            NoLargestGap,
                            "Entscheiden Sie in dem Fachgebiet, das Sie am wenigsten kennen, nach dem \
                             Vier-Augen-Prinzip, bis Rückhalt da ist.",
                        ),
                        (
                            SharedLargestGap,
                            "Entscheiden Sie bei den größten Lücken nach dem Vier-Augen-Prinzip, bis Rückhalt da ist.",
                        ),
                    ],
                ),
            ],
        ],
        [
            &[
                Always(
                    "Notieren Sie, wer Sie bei welchen Themen unterstützt, und pflegen Sie die kurzen Gespräche \
                        mit ihnen.",
                ),
                Always(
                    "Bieten Sie einer Person in der Runde, die bei etwas allein dasteht, vorab ein kurzes Gespräch \
                        an.",
                ),
            ],
            &[
                Always(
                    "Nehmen Sie sich vor dem nächsten schwierigen Thema 15 Minuten für ein Gespräch mit einer \
                        Person aus der Runde, die davon abhängt.",
                ),
                Always(
                    "Bringen Sie eine Seite mit: was jeder andere Bereich in diesem Quartal von Ihren Bereichen \
                        will und was es jeweils kostet.",
                ),
                Always(
                    "Bitten Sie eine Person aus der Runde, die von einem Tagesordnungspunkt abhängt, ihn zu \
                        eröffnen.",
                ),
            ],
            &[
                Always(
                    "Legen Sie die Zahlen ohne Vorwurf auf den Tisch (Sitze, Menschen, Pläne, die an Ihren \
                        hängen), und fragen Sie den Vorsitz, wie die Runde von diesen Bereichen hören will: \
                        Gastplatz, Ihre Führungskräfte im Wechsel, fester Tagesordnungspunkt.",
                ),
                Always("Bringen Sie eine Ihrer Führungskräfte zu dem Tagesordnungspunkt mit, den sie verantwortet."),
                Always("Sagen Sie, für wen Sie gerade sprechen: für das Produkt, die Technik oder das Unternehmen."),
            ],
            &[
                Unless(
                    "Bitten Sie die oder den CEO um ein Gespräch über die Rahmenbedingungen (ein zweiter Sitz, eine \
                     Stellvertretung, die Tagesordnung) statt über Ihre Belastbarkeit.",
                    &[(
                        SeveralOwnSeats,
                        "Bitten Sie die oder den CEO um ein Gespräch über die Rahmenbedingungen (eine \
                             Stellvertretung, die Tagesordnung) statt über Ihre Belastbarkeit.",
                    )],
                ),
                Always(
                    "Benennen Sie für jedes gemeinsame Problem eine mitverantwortliche Person aus einem anderen \
                        Bereich und einen Termin.",
                ),
                Always(
                    "Suchen Sie außerhalb des Unternehmens eine Person in einer ähnlichen Rolle, und treffen Sie \
                        sich regelmäßig; wenn das Gefühl, allein zu sein, über die Arbeit hinausreicht, sprechen Sie \
                        mit jemandem, dem Sie vertrauen, oder holen Sie sich fachlichen Rat.",
                ),
            ],
        ],
    ],
};
