//! What is asked, in English.

use crate::{FactWords, FactsWords, InstrumentWords, RatingWords};

/// Shares of time, evenly spaced.
const OF_THE_TIME: [&str; 5] = [
    "never or almost never",
    "about a quarter of the time",
    "about half of the time",
    "about three quarters of the time",
    "always or almost always",
];

/// Shares of the meetings, evenly spaced.
const OF_THE_MEETINGS: [&str; 5] = [
    "in none or almost none of them",
    "in about a quarter",
    "in about half",
    "in about three quarters",
    "in all or almost all of them",
];

pub(crate) static INSTRUMENT: InstrumentWords = InstrumentWords {
    language: "en",
    direction: "ltr",
    scales: ["Overload", "Expertise gap", "Isolation"],
    leads: [
        "Look back over your working days in the past four weeks. How much of the time was this true?",
        "Think of the disciplines you lead. When it came up in the past four weeks, how much of the time was this \
         true?",
        "Think of the management-team meetings you attended in the past four weeks. In how many of them was this \
         true?",
    ],
    answers: [OF_THE_TIME, OF_THE_TIME, OF_THE_MEETINGS],
    statements: [
        [
            "More open questions were waiting for me than I could think through properly.",
            "Building the organisation – hiring, structure, ways of working – crowded out work on the product or the \
             business.",
            "I did work that belongs to a leader I have not hired yet, or who is still settling in.",
            "I found calm time to think further ahead than the next two weeks.",
            "Most of my day went to things other than the results I am judged on.",
            "I knew which two or three things needed me most.",
            "Something important slipped while I was busy with something else.",
        ],
        [
            "In at least one discipline I lead, I could not tell good work from average work.",
            "I looked more closely at the discipline I come from than at the others.",
            "I kept a question to myself because asking it would show how little I know about a field I lead.",
            "I was at ease letting someone else’s judgement decide in a field I do not know well.",
            "I approved something without being able to test the thinking behind it.",
            "I gave every discipline an equally fair hearing, whatever my own background.",
            "A discipline I know less well got less useful guidance from me than the others did.",
        ],
        [
            "I was the only one in the room who saw things from my areas’ side.",
            "I argued on my own for something my areas needed.",
            "At least one peer understood the pressure on my areas without my explaining it.",
            "People asked more about when my areas would deliver than about what it would take.",
            "I spoke for so many teams that some of them got no airtime.",
            "I had sounded out an ally before a difficult topic came up.",
            "I left feeling alone with a problem that belongs to the whole management team.",
        ],
    ],
    skip: "did not come up",
    meetings_question: "How many did you attend?",
    again_question: "Knowing what you know today, would you take this role again?",
    again_answers: ["no", "rather not", "unsure", "rather yes", "yes"],
    facts_note: "All optional. Rough figures are fine, and “not sure” is an answer.",
    facts: FactsWords {
        seats: FactWords { label: "Seats at the management table", hint: "Including yours." },
        own_seats: FactWords {
            label: "Seats held by your areas",
            hint: "Including yours. Left empty, it counts as one.",
        },
        employee_share: FactWords {
            label: "Share of all employees who work in your areas, in per cent",
            hint: "A rough figure is fine.",
        },
        dependent_seats: FactWords {
            label: "How many other seats depend on your areas for their plans this quarter",
            hint: "The seats of your own areas do not count.",
        },
        roles_planned: FactWords { label: "Leadership seats planned under you", hint: "Filled or not." },
        roles_unfilled: FactWords {
            label: "Leadership seats under you that are not filled",
            hint: "Those empty, interim or covered by you.",
        },
        meetings: FactWords {
            label: "Management-team meetings you attended",
            hint: "In the past four weeks. Below two, isolation is not asked.",
        },
        months_in_role: FactWords { label: "Months in this role", hint: "Zero if you have just started." },
        home_discipline: FactWords {
            label: "The discipline you come from",
            hint: "The one you know best from your own work.",
        },
    },
    not_sure: "not sure",
    disciplines: [
        "Engineering",
        "Product",
        "Design",
        "Data",
        "Security",
        "Research",
        "Operations",
        "IT",
        "Quality",
        "Marketing",
    ],
    ratings: [
        RatingWords {
            name: "need",
            meaning: "what the next quarter asks of you here",
            labels: [
                "nothing, fully delegated",
                "follow the conversation",
                "review and challenge",
                "make the trade-offs",
                "have the final say as the expert",
            ],
        },
        RatingWords {
            name: "can do",
            meaning: "what you can do today",
            labels: [
                "new to me",
                "follow the conversation",
                "spot weak work",
                "have done this work",
                "experts come to me",
            ],
        },
        RatingWords {
            name: "cover",
            meaning: "trusted expertise to lean on",
            labels: [
                "nobody",
                "someone new or untested",
                "someone good but stretched",
                "a solid lead",
                "a solid lead with a strong team",
            ],
        },
    ],
};
