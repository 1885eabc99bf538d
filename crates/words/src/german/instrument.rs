//! What is asked, in German.

use crate::{FactWords, FactsWords, InstrumentWords, RatingWords};

/// Shares of time, evenly spaced.
const OF_THE_TIME: [&str; 5] = [
    "nie oder fast nie",
    "rund ein Viertel der Zeit",
    "rund die Hälfte der Zeit",
    "rund drei Viertel der Zeit",
    "immer oder fast immer",
];

/// Shares of the meetings, evenly spaced.
const OF_THE_MEETINGS: [&str; 5] = [
    "in keiner oder fast keiner",
    "in rund einem Viertel",
    "in rund der Hälfte",
    "in rund drei Vierteln",
    "in allen oder fast allen",
];

pub(crate) static INSTRUMENT: InstrumentWords = InstrumentWords {
    language: "de",
    direction: "ltr",
    scales: ["Überlastung", "Wissenslücken", "Isolation"],
    leads: [
        "Blicken Sie auf Ihre Arbeitstage der letzten vier Wochen zurück. Für welchen Teil der Zeit traf das zu?",
        "Denken Sie an die Fachgebiete, die Sie leiten. Wenn es in den letzten vier Wochen Anlass dazu gab: Für welchen \
         Teil der Zeit traf das zu?",
        "Denken Sie an die Sitzungen der Geschäftsleitung, an denen Sie in den letzten vier Wochen teilgenommen haben. \
         In wie vielen davon traf das zu?",
    ],
    answers: [OF_THE_TIME, OF_THE_TIME, OF_THE_MEETINGS],
    statements: [
        [
            "Auf mich warteten mehr offene Fragen, als ich gründlich durchdenken konnte.",
            "Der Aufbau der Organisation – Personalsuche, Strukturen, Arbeitsweisen – verdrängte die Arbeit am Produkt \
             oder am Geschäft.",
            "Ich erledigte die Arbeit einer Führungskraft, die noch nicht eingestellt ist oder sich noch einarbeitet.",
            "Ich hatte Ruhe, um weiter als die nächsten zwei Wochen vorauszudenken.",
            "Der größte Teil meines Arbeitstags floss in anderes als die Ergebnisse, an denen ich gemessen werde.",
            "Ich wusste, bei welchen zwei oder drei Dingen ich am meisten gebraucht wurde.",
            "Etwas Wichtiges blieb liegen, während ich mit anderem beschäftigt war.",
        ],
        [
            "In mindestens einem Fachgebiet, das ich leite, konnte ich gute Arbeit nicht von mittelmäßiger \
             unterscheiden.",
            "Ich sah bei dem Fachgebiet, aus dem ich komme, genauer hin als bei den anderen.",
            "Ich behielt eine Frage für mich, weil sie gezeigt hätte, wie wenig ich über ein Fachgebiet weiß, das ich \
             leite.",
            "In einem Fachgebiet, das ich nicht gut kenne, konnte ich die Entscheidung gelassen dem Urteil anderer \
             überlassen.",
            "Ich gab etwas frei, ohne die Überlegungen dahinter prüfen zu können.",
            "Ich hörte jedem Fachgebiet gleich offen zu, unabhängig davon, aus welchem ich komme.",
            "Einem Fachgebiet, das ich weniger gut kenne, gab ich weniger hilfreiche Orientierung als den anderen.",
        ],
        [
            "Ich war die einzige Person in der Runde, die die Dinge aus der Sicht meiner Bereiche sah.",
            "Ich trat allein für etwas ein, das meine Bereiche brauchten.",
            "Mindestens eine Person in der Runde verstand den Druck auf meine Bereiche, ohne dass ich ihn erklären \
             musste.",
            "Es wurde mehr danach gefragt, wann meine Bereiche liefern, als danach, was sie dafür brauchen.",
            "Ich sprach für so viele Teams, dass einige davon gar nicht zur Sprache kamen.",
            "Bevor ein schwieriges Thema aufkam, hatte ich mich mit jemandem abgestimmt, der auf meiner Seite steht.",
            "Nach der Sitzung fühlte ich mich allein mit einem Problem, das die ganze Geschäftsleitung angeht.",
        ],
    ],
    skip: "kam nicht vor",
    meetings_question: "An wie vielen haben Sie teilgenommen?",
    again_question: "Würden Sie diese Rolle mit dem, was Sie heute wissen, noch einmal übernehmen?",
    again_answers: ["nein", "eher nein", "unsicher", "eher ja", "ja"],
    facts_note: "Alles freiwillig. Grobe Zahlen genügen, und „weiß nicht“ ist eine Antwort.",
    facts: FactsWords {
        seats: FactWords { label: "Sitze in der Geschäftsleitung", hint: "Ihr eigener zählt mit." },
        own_seats: FactWords {
            label: "Sitze, die auf Ihre Bereiche entfallen",
            hint: "Ihr eigener zählt mit. Bleibt das Feld leer, gilt einer.",
        },
        employee_share: FactWords {
            label: "Beschäftigte in Ihren Bereichen, in Prozent aller Beschäftigten",
            hint: "Eine grobe Zahl genügt.",
        },
        dependent_seats: FactWords {
            label: "Wie viele andere Mitglieder der Geschäftsleitung in diesem Quartal für ihre Pläne auf Ihre \
                    Bereiche angewiesen sind",
            hint: "Mitglieder aus Ihren eigenen Bereichen zählen nicht.",
        },
        roles_planned: FactWords { label: "Geplante Führungsstellen in Ihren Bereichen", hint: "Besetzt oder nicht." },
        roles_unfilled: FactWords {
            label: "Führungsstellen in Ihren Bereichen, die nicht fest besetzt sind",
            hint: "Unbesetzte, kommissarisch besetzte und solche, die Sie selbst ausfüllen.",
        },
        meetings: FactWords {
            label: "Sitzungen der Geschäftsleitung, an denen Sie teilgenommen haben",
            hint: "In den letzten vier Wochen. Bei weniger als zwei wird nach Isolation nicht gefragt.",
        },
        months_in_role: FactWords { label: "Monate in dieser Rolle", hint: "Null, wenn Sie gerade angefangen haben." },
        home_discipline: FactWords {
            label: "Das Fachgebiet, aus dem Sie kommen",
            hint: "Das Sie aus eigener Arbeit am besten kennen.",
        },
    },
    not_sure: "weiß nicht",
    disciplines: [
        "Entwicklung",
        "Produkt",
        "Design",
        "Daten",
        "Sicherheit",
        "Forschung",
        "Betrieb",
        "IT",
        "Qualität",
        "Marketing",
    ],
    ratings: [
        RatingWords {
            name: "Bedarf",
            meaning: "was das nächste Quartal hier von Ihnen verlangt",
            labels: [
                "nichts, ist ganz delegiert",
                "dem Gespräch folgen",
                "prüfen und hinterfragen",
                "Zielkonflikte entscheiden",
                "das letzte fachliche Wort haben",
            ],
        },
        RatingWords {
            name: "Können",
            meaning: "was Sie heute können",
            labels: [
                "neu für mich",
                "folge dem Gespräch",
                "erkenne schwache Arbeit",
                "habe diese Arbeit selbst gemacht",
                "Fachleute fragen mich um Rat",
            ],
        },
        RatingWords {
            name: "Rückhalt",
            meaning: "Fachwissen, auf das Sie sich verlassen können",
            labels: [
                "niemand",
                "eine neue oder unerprobte Person",
                "eine gute, aber überlastete Person",
                "eine verlässliche Leitung",
                "eine verlässliche Leitung mit starkem Team",
            ],
        },
    ],
};
