//! The pages, in English.

use crate::words::pages::{
    AgainWords, CardWords, DateWords, DisciplinesWords, FieldWords, KeepWords, LinkErrorWords, PageWords, RatingsWords,
    ResultWords, ShareWords, SharedWords, StartWords, StatementWords, StepWords, WaitingWords,
};

pub(super) const PAGES: PageWords = PageWords {
    waiting: WaitingWords {
        moment: "One moment\u{2026}",
        failed: "The self-check can\u{2019}t go on here.",
        elsewhere: "Open it on its own page",
        reload: "Reload the page to try again.",
    },
    card: CardWords { back: "Back", next: "Next", finish: "Skip to the result" },
    keep: KeepWords {
        not_kept: "Nothing is kept: a reload starts again.",
        keep: "Keep my answers on this device",
        kept: "Kept on this device: a reload loses nothing.",
        wipe: "Wipe what is kept",
        refused: "This browser does not let the page keep anything, so a reload starts again.",
    },
    field: FieldWords {
        not_a_number: "A whole number fits here, or leave it empty.",
        between: "{least} to {most} fits here, or leave it empty.",
        only: "Only {least} fits here, or leave it empty.",
    },
    start: StartWords {
        title: "How heavy is your seat?",
        lead: "21 short statements for people who lead product and technology at once, or several disciplines \
               together: about overload, expertise gaps and isolation in management meetings.",
        promises: [
            "It takes about five minutes. Look back over the past four weeks.",
            "Everything is computed in this browser. No answer is sent anywhere.",
            "You get a result with its likely range, what you could try next, and a link for a coach, if you want one.",
        ],
        keys: "By keyboard: 1 to 5 answer, 0 skips, the arrows move, Enter answers, Backspace goes back.",
        begin: "Start",
    },
    statement: StatementWords {
        progress: "Question {n} of {of}, about {minutes} minutes left.",
        progress_last_minute: "Question {n} of {of}, about a minute left.",
        take_back: "Take back",
    },
    meetings: StepWords {
        title: "How many management meetings did you attend?",
        lead: "The last seven statements are about them. With fewer than two meetings in the past four weeks they are \
               left out; with an empty field they are asked.",
    },
    facts: StepWords {
        title: "A few rough figures",
        lead: "They stand beside what you felt. Estimates are fine, and a field that you are not sure of stays empty.",
    },
    disciplines: DisciplinesWords {
        title: "Which disciplines do you lead?",
        lead: "Choose three to eight, to see where need, your own knowledge and the people you lean on come apart. Or \
               choose none to leave this part out.",
        own_name: "Another one, by your own name for it",
        add: "Add",
        chosen: "Chosen: {count}.",
        too_few: "Chosen: {count}. It takes three to eight, or none.",
        too_long: "It has {length} characters; {max} fit.",
    },
    ratings: RatingsWords {
        progress: "Discipline {n} of {of}.",
        hint: "A discipline that is not rated in all three ways is left out of the result.",
    },
    again: AgainWords { progress: "One last question. It is not scored.", show: "Show the result" },
    result: RESULT,
    share: ShareWords {
        title: "Hand it to somebody",
        carries: "This link carries your answers, the figures and ratings you gave, and the day. It carries no name \
                  and no scores: the browser that opens it computes them anew. Nobody sees it before you send it.",
        caution: "Whoever holds the link can read it, and it can\u{2019}t be called back.",
        link: "Your link",
        copy: "Copy the link",
        copied: "The link is copied.",
        not_copied: "This browser does not let the page copy. Select the link above and copy it by hand.",
        sheet: "Share\u{2026}",
        sheet_title: "Leadership load: a result",
    },
    shared: SharedWords {
        not_yours: "Somebody shared this result with you; it is not yours.",
        untouched: "Opening it has changed nothing of your own.",
        start_own: "Start my own",
        back_to_own: "Back to my own",
        several: "Results in this link",
        damaged_title: "This link can\u{2019}t be read",
        damaged_way_on: "Nothing of your own was touched.",
    },
    link_errors: LinkErrorWords {
        empty: "There is no code in the link. Ask for it again.",
        character: "Character {position} of the code, {character}, can\u{2019}t be part of a code. Ask for the link again.",
        end_missing: "The end of the link is missing: it was cut on its way. Ask for it again, or copy it whole.",
        too_long: "The code is longer than it says: something was added to it. Ask for the link again.",
        altered: "The link was altered on its way: its checksum does not fit. Ask for it again.",
        newer: "The link was made by a newer version of this page. Reload the page and open it again.",
        content: "The link holds something that can\u{2019}t be. Ask for it again.",
    },
    date: DateWords {
        form: "{day} {month} {year}",
        months: [
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ],
    },
};

const RESULT: ResultWords = ResultWords {
    title: "Your result",
    shared_title: "A shared result",
    taken_on: "Answered on {date}, about the four weeks before.",
    axis_start: "never",
    axis_end: "always",
    assumed_title: "Why \u{201c}assumed\u{201d}?",
    pairs_title: "Felt against fact",
    pairs_lead: "Each scale beside its fact, with one question and no finding.",
    felt_title: "What you felt",
    fact_title: "What is set up",
    felt: "{score} of 100, {band}",
    overload_fact: "{unfilled} of {planned} leadership seats are empty, interim or covered by you",
    expertise_fact: "{name} leaves most open: {open} of 4, after what trusted people cover",
    expertise_no_gap: "no discipline needs more of you than you can do today",
    isolation_fact: "{times} times as many people for each of your seats as for each of the other seats",
    table_title: "The table",
    representation: "Your areas hold {own} of {seats} seats and {share}\u{a0}% of the employees: {times} times the \
                     share of people that the seats stand for.",
    dependency: "The plans of {dependent} of the {others} other seats hang on your areas this quarter.",
    matrix_title: "Your disciplines",
    matrix_caption: "Each from 0 to 4. The gap is what the next quarter needs of you above what you can do today.",
    gap: "gap",
    largest: "The largest gap is in {name}.",
    least_covered: "The least covered is {name}.",
    covered: "People you trust cover {percent}\u{a0}% of the gaps.",
    no_gaps: "In no discipline does the next quarter need more of you than you can do today.",
    home_tilt: "In the discipline you come from you can do {points} points more than in the others on average.",
    home_tilt_below: "In the discipline you come from you can do {points} points less than in the others on average.",
    suggestions_title: "What you could try",
    limits_title: "What this is, and what it is not",
    print: "Print",
    restart: "Start again",
};
