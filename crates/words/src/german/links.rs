//! The words of what a link brought, in German.

use crate::links::{LinkErrorWords, LinksWords};

pub(super) const LINKS: LinksWords = LinksWords {
    not_yours: "Jemand hat dieses Ergebnis mit Ihnen geteilt; es ist nicht Ihres.",
    untouched: "Das Öffnen hat an Ihren eigenen Antworten nichts geändert.",
    start_own: "Eigenen Check beginnen",
    back_to_own: "Zurück zum eigenen",
    several: "Ergebnisse in diesem Link",
    sealed_title: "Dieser Link ist versiegelt",
    sealed_lead: "Geben Sie zum Öffnen die Wörter ein, die Sie dazu bekommen haben.",
    sealed_words: "Die Wörter",
    sealed_open: "Öffnen",
    sealed_opening: "Der Link wird entschlüsselt, das dauert einen Moment.",
    sealed_wrong: "Das sind nicht die Wörter dieses Links. Groß- und Kleinschreibung ist egal, aber jeder Buchstabe muss stimmen.",
    sealed_not_here: "Dieser Browser kann auf dieser Seite keine Siegel öffnen. Auf einer Seite mit https kann er es.",
    paste: "Oder fügen Sie den ganzen Link hier ein",
    sealed_unreadable: "Die Wörter stimmen, aber diese Seite kann nicht lesen, was sie öffnen.",
    further_one: "Im Text stand noch ein Link, der nicht gelesen wurde. Fügen Sie ihn einzeln ein.",
    further_many: "Im Text standen noch {count} andere Links, die nicht gelesen wurden. Fügen Sie jeden einzeln ein.",
    damaged_title: "Dieser Link lässt sich nicht lesen",
    damaged_way_on: "Ihre eigenen Antworten sind unverändert.",
    errors: LinkErrorWords {
        empty: "Im Link steht kein Code. Bitten Sie noch einmal um den Link.",
        character: "Zeichen {position} des Codes, {character}, kann nicht zu einem Code gehören. Bitten Sie noch einmal \
                    um den Link.",
        beginning_missing: "Der Anfang des Codes fehlt. Kopieren Sie den Link vollständig, oder bitten Sie noch einmal darum.",
        end_missing: "Das Ende des Links fehlt: Er wurde unterwegs abgeschnitten. Bitten Sie noch einmal um den Link, oder \
                      kopieren Sie ihn vollständig.",
        too_long: "Der Code ist länger, als er angibt: Etwas wurde angehängt. Bitten Sie noch einmal um den Link.",
        altered: "Der Link wurde unterwegs verändert: Seine Prüfsumme stimmt nicht. Bitten Sie noch einmal um den Link.",
        sealed: "Dieser Link ist versiegelt. Öffnen Sie ihn einzeln, und geben Sie zuerst seine Wörter ein.",
        newer: "Der Link stammt von einer neueren Version dieser Seite. Laden Sie die Seite neu, und öffnen Sie ihn noch \
                einmal.",
        content: "Der Link enthält eine ungültige Angabe. Bitten Sie noch einmal um den Link.",
    },
};
