//! The coach's page and the desk, in English.

use crate::Counted;
use crate::Fitted::{Always, Unless};
use crate::coach::{CoachWords, CompareWords, CourseWords, DeskWords, FaultWords, NotesWords};
use engine::scoring::Circumstance::{NoSeatEmpty, OneSeatEmpty};

pub(super) const COACH: CoachWords = CoachWords {
    voices: "Two voices of this result",
    coach_voice: "For the coach",
    person_voice: "As the person reads it",
    title: "A shared result, for the coach",
    lead: "The same answers, with what to ask. Where a sentence says “you”, it means the person who answered.",
    strongest: "Strongest answers first",
    others: "The other answers",
    unanswered: "No answer",
    questions_title: "What you could ask",
    questions: [
        [
            Always("Of everything on your plate these four weeks, what could only you have done?"),
            Unless(
                "Which empty seat costs you the most hours, and what would an acting lead need to take half of them?",
                &[
                    (NoSeatEmpty, "Which decision costs you the most hours, and who could take half of it?"),
                    (
                        OneSeatEmpty,
                        "How many hours does the empty seat cost you, and what would an acting lead need to take half \
                         of them?",
                    ),
                ],
            ),
            Always("Which result will you be judged on in six months, and how many hours did it get last week?"),
            Always("What have you told your CEO about the trade-offs, and what have you kept to yourself?"),
            Always("What would you have to believe to let something that looks important wait?"),
        ],
        [
            Always("Where do you feel least able to judge quality, and what do you do instead when a decision comes?"),
            Always("When did leaning on someone else go well, and what made you trust them?"),
            Always("How would people in your home discipline describe your attention, and how would the others?"),
            Always("Which question have you not asked, and what might asking it show?"),
            Always("What level is enough in each field, and how will you know you are there?"),
        ],
        [
            Always("Describe the last meeting in which you felt on your own. Who else had a stake?"),
            Always("Who at the table depends most on your areas, and what do they know of the constraints?"),
            Always("In which role were you speaking, and did the others know?"),
            Always("What in the set-up could change, and who can change it?"),
            Always("Who is your sounding board outside the meeting, and when did you last use them?"),
        ],
    ],
    set_up: "The set-up and the rest",
    notes: NotesWords {
        title: "Your notes",
        label: "What you want to remember",
        not_kept: "Not saved: what you write here is gone when you leave this page.",
        kept: "Saved on this device only, under “{name}”.",
        too_long: "{length} of at most {max} characters: shorten the notes. The last change is not saved.",
        events: "Events",
        events_lead: "A day and a short word, such as a new lead or a change of structure. The charts show them beside \
                      the scores.",
        day: "Day",
        word: "Short word",
        add: "Add the event",
        take_out: "Remove",
        no_day: "Choose a day.",
        no_word: "Enter a word or two, of at most 40 characters.",
        file_title: "Keep it on your board",
        file_lead: "Nothing of this link is saved until you say so. Then the link, your notes and your events stay on \
                    this device; whoever uses this device can see them.",
        name: "What you call this client",
        keep: "Keep on this device",
        adds_to: "“{name}” is on your board already: this is added there.",
        no_name: "Enter a name or initials.",
        file_pasted: "Keep the pasted link under “{name}”",
    },
    compare: CompareWords {
        title: "Then and now",
        alone: "There is one result here so far. With a second link of the same person you see what has changed.",
        paste: "Another link of the same person",
        paste_hint: "A link carries no name, so make sure that it comes from the same person. Pasting it saves \
                     nothing.",
        add: "Add to the comparison",
        already: "This link’s results are here already.",
        added: Counted { one: "Added. There is {count} result now.", other: "Added. There are {count} results now." },
        with: "Compare with",
        days: "{then}, and then {now}.",
        lower: Counted {
            one: "{then} then, {now} now: {points} point lower.",
            other: "{then} then, {now} now: {points} points lower.",
        },
        higher: Counted {
            one: "{then} then, {now} now: {points} point higher.",
            other: "{then} then, {now} now: {points} points higher.",
        },
        equal: "{then} then, {now} now.",
        no_score: "There is no score on one of the two days, so there is nothing to compare.",
        versions: "These results answer versions {then} and {now} of the questionnaire. Their statements differ, so \
                   they are not compared.",
        facts: "Facts that changed",
        no_fact: "The facts are the same on both days.",
        fact: "Fact",
        then: "then",
        now: "now",
        not_given: "not given",
        matrix: "The disciplines, then and now",
        matrix_caption: "Each from 0 to 4; where it changed, then and now with an arrow between them. The gap is what \
                         is needed above what the person can do.",
        matrix_same: "The ratings of the disciplines are the same on both days.",
        to: "then, now",
    },
    course: CourseWords {
        title: "Over time",
        legend: "Dots are scores from 0 (never) to 100 (always); upright lines are their likely ranges (assumed). A \
                 ring is a steady shift from the first score.",
        legend_events: "Upright dashes with a letter are events.",
        table: "The same in figures, ranges in brackets",
        days: "{then} and {now}:",
        cell: "{score} ({low}–{high})",
        since_first: "{points} since the first: {word}",
        steady: "steady",
        no_score: "no score",
    },
};

pub(super) const DESK: DeskWords = DeskWords {
    door: "Your desk",
    title: "Your desk",
    lead: "A board of your clients: what you call them, their links, the next session and your notes. It stays on this \
           device; whoever uses this device can see it.",
    ask: "Nothing is saved until you say yes.",
    begin: "Keep a board on this device",
    back: "Back to the self-check",
    back_to_board: "Back to the board",
    empty: "Nobody is on your board yet. Add somebody here, or open a link that a client sent you and keep it.",
    add_label: "What you call a client",
    add: "Add",
    name_taken: "Somebody on your board has this name already.",
    name_too_long: "{length} of at most {max} characters: shorten the name.",
    open: "Open",
    next_session: "Next session",
    session_on: "Next session on {date}.",
    session_past: "The session of {date} is over.",
    no_link: "No link yet.",
    links: "Results: {count}, the latest of {date}.",
    links_title: "Saved links",
    rename: "Change the name",
    remove: "Remove from the board",
    removed: "“{name}” is removed, with everything that was saved there.",
    undo: "Undo",
    taken_out: "“{what}” is removed.",
    undone: "It is back, as it was.",
    not_undone: "It is not back. {why}",
    file_title: "The board as a file",
    file_hint: "The file holds names, answers and notes, readable for anybody who opens it: keep it where only you can \
                open it. Importing a file adds to your board and removes nothing; where both have a next session, the \
                later one counts.",
    save: "Save as a file",
    bring_in: "Import a file",
    brought_in: "The file is imported. Clients in it: {count}.",
    not_brought_in: "Nothing was imported, because the file has something that a board can’t have:",
    no_room: "There is no room left on this device, so nothing of the file was saved. Clients in it: {count}.",
    no_json: "This is not a file of a board. Nothing was imported.",
    newer_file: "A newer version of this page wrote the file, so nothing was imported. Reload the page and try again.",
    wipe: "Delete the board",
    wiped: "The board is deleted from this device.",
    faults: FaultWords {
        blocked: "This browser does not let the page save anything, so there is no board here.",
        full: "There is no room left on this device, and the last change is not saved. What was saved before is as it \
               was. Save the board as a file, and then make room.",
        newer: "A newer version of this page wrote the board on this device. It is left as it is, and nothing is \
                changed here. Reload the page to work with it.",
        gone: "It is not on the board any more: another tab removed it. The last change is not saved.",
        notes_too_long: "Another tab wrote notes too, and together they are too long. The last change is not saved.",
        spoilt: "Part of the board on this device can’t be read. What can be read is here. Before anything is changed, \
                 all of it is set aside as it is.",
        aside: "Something on this device could not be read as a board. It is set aside, as it was.",
        save: "Save it as a file",
        wipe: "Delete what was set aside",
        aside_wiped: "What was set aside is deleted from this device.",
    },
};
