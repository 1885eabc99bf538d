//! What is said about the answers, in English.

use crate::Fitted::{Always, Unless};
use crate::{AdviceWords, ChangeWords, Counted, FeltFactWords, NudgeWords};
use engine::scoring::Circumstance::{
    NoGap, NoLargestGap, NoSeatEmpty, OneSeatEmpty, SeveralOwnSeats, SharedLargestGap,
};

/// The share of the time that a difficulty was present.
const PRESENT: &str = "On average over the {statements}, these difficulties were there about {score}% of the time (likely \
                       {low}–{high}%, assumed).";

/// The share of the meetings, which is what the statements on isolation ask for.
const PRESENT_IN_MEETINGS: &str = "On average over the {statements}, these difficulties were there in about {score}% of \
                                   the meetings (likely {low}–{high}%, assumed).";

pub(super) const ADVICE: AdviceWords = AdviceWords {
    bands: ["rarely present", "present some of the time", "present more often than not", "present most of the time"],
    half: "present about half of the time",
    presence: [PRESENT, PRESENT, PRESENT_IN_MEETINGS],
    statements: ["four statements answered", "five statements answered", "six statements answered", "seven statements"],
    reads_as_one: "Within its likely range, it could also read as “{band}”.",
    reads_as_two: "Within its likely range, it could also read as “{lower}” or “{upper}”.",
    too_few_answers: "{answered} of 7 answered; it takes 4.",
    too_few_meetings: "Fewer than two meetings: not asked and not scored.",
    assumed_note: "The questionnaire is new; until enough people have answered it twice we assume a retest reliability \
                   of 0.75 and a spread of 20 points; a score is then good to about ±13 points four times in five, and \
                   a change under 28 points cannot be told from ordinary wobble with 95% confidence. That holds for \
                   one comparison: three scales together show a “clear” change by wobble alone about once in seven \
                   times.",
    second_check_note: "First answers to questions like these often run a little higher than later ones, even when \
                        nothing has changed.",
    limits_note: "For self-reflection and coaching; not for hiring, appraisal, comparing people, or any health \
                  decision; not a psychological test and not reviewed by a test commission.",
    representation_note: "Representation is arithmetic, not a grievance: nobody designs a management team to be \
                          proportional.",
    felt_fact: FeltFactWords {
        both: "Your answers and the set-up point the same way. The set-up is a good place to start.",
        felt_only: "The set-up looks balanced on these numbers. What do the numbers miss?",
        fact_only: "{fact}, and it weighs on you less than that might suggest. What is carrying it?",
        neither: "Nothing stands out here. Keep what works.",
        near_middle: "Your answers lie near the middle, so take this lightly.",
        seats_empty: Counted { one: "A leadership seat is empty", other: "Leadership seats are empty" },
        thinly_covered: Counted { one: "{names} is thinly covered", other: "{names} are thinly covered" },
        many_thinly_covered: "Several disciplines are thinly covered",
        many_people_per_seat: "You speak for many more people per seat than the others do",
    },
    changes: [
        ChangeWords {
            word: "no clear change",
            sentence: "The two scores are too close to tell a change from ordinary wobble.",
        },
        ChangeWords {
            word: "possible",
            sentence: "Something may have changed, but ordinary wobble could still explain it. Another check will \
                       tell more.",
        },
        ChangeWords {
            word: "clear",
            sentence: "On what we assume, this is more than ordinary wobble explains, with 95% confidence.",
        },
    ],
    steady_below: "Both later checks lie on the same side of the first one, by more than wobble. A first check that was \
                   unusually high would look the same.",
    steady_above: "Both later checks lie on the same side of the first one, by more than wobble. A first check that was \
                   unusually low would look the same.",
    overlap: Counted {
        one: "Their four weeks overlap by {days} day, so part of what they say is the same.",
        other: "Their four weeks overlap by {days} days, so part of what they say is the same.",
    },
    same_day: "Both were answered on the same day: this compares two moods, not two months.",
    languages_note: "If these were answered in different languages, small differences may come from the wording.",
    nudges: NudgeWords {
        quick: "The answers came quickly. If something was pressing, a second look at the statements may be worth a \
                minute.",
        contradictory: "Some statements that point in opposite directions got much the same answer. Both can be \
                        true; a second look shows whether they say what you meant.",
        straight_line: "In one scale all seven statements got the same answer, although two of them point the other \
                        way. A second look shows whether they say what you meant.",
        nothing_deleted: "Nothing is deleted: every answer counts as you gave it.",
    },
    suggestions_lead: "Pick one to try before next time.",
    suggestions: [
        [
            &[
                Always(
                    "Write down what makes this workable now (which seats, which meetings dropped), so that you \
                        can protect it.",
                ),
                Always("Put two fixed hours a week on one result you are judged on."),
            ],
            &[
                Always(
                    "List your open questions in three groups, mine to decide, mine to frame, someone else’s, and \
                        hand over the third by name this week.",
                ),
                Always(
                    "Split one ordinary week’s hours into building the organisation and product or business, and \
                        write the split you want by the quarter’s end.",
                ),
                Always("Tell your CEO and your leads one thing you will not do this month."),
            ],
            &[
                Unless(
                    "Rank the empty leadership seats by the hours they cost you, not by the org chart; spend the next \
                     hiring hour on the top one, and name an acting lead with a written remit meanwhile.",
                    &[
                        (
                            NoSeatEmpty,
                            "Name one decision a week that only you take today, and who takes it by the end of the \
                             quarter.",
                        ),
                        (
                            OneSeatEmpty,
                            "Reckon the hours that the empty leadership seat costs you; spend the next hiring hour on \
                             it, and name an acting lead with a written remit meanwhile.",
                        ),
                    ],
                ),
                Always("Show your CEO the results you are judged on beside where the weeks go, and ask what may wait."),
                Always(
                    "Give each new leader a one-page list on day one: decides, checks with you, stays with you for \
                        now.",
                ),
            ],
            &[
                Unless(
                    "Treat it first as scope, not stamina: ask for a time-limited trade (pause, move or lend cover \
                     for one area until a named seat is filled), with a date.",
                    &[(
                        NoSeatEmpty,
                        "Treat it first as scope, not stamina: ask for a time-limited trade (pause, move or lend \
                             cover for one area until a date that you name), with a date.",
                    )],
                ),
                Always("Set standing rules for small repeat decisions and hand them over as a block."),
                Always(
                    "If sleep, health or home life are affected, talk to a doctor or another qualified person; \
                        this tool cannot judge that.",
                ),
            ],
        ],
        [
            &[
                Always("Once a quarter ask each lead what you still get wrong about their field."),
                Always("Write down how you choose whose judgement decides; a new leader will need it."),
            ],
            &[
                Unless(
                    "In the field with the largest gap, sit in on two working reviews as a learner and ask what good \
                     looks like.",
                    &[
                        (
                            NoLargestGap,
                            "In the field you know least, sit in on two working reviews as a learner and ask what \
                             good looks like.",
                        ),
                        (
                            SharedLargestGap,
                            "In one of the fields with the largest gap, sit in on two working reviews as a learner \
                             and ask what good looks like.",
                        ),
                    ],
                ),
                Always("Ask for two options and why the second lost: reasoning can be tested without being an expert."),
                Always("In the next review, let somebody from the field you know least speak first."),
            ],
            &[
                Always("Name one trusted judge per discipline and say it aloud."),
                Always("Ask for a line on every proposal: what would make this wrong?"),
                Always("Compare four weeks of hours by discipline with the hours you meant to give."),
            ],
            &[
                Unless(
                    "Fill the cover before the knowledge: an experienced lead, an outside adviser for a few hours a \
                     month, a counterpart in another company.",
                    &[(NoGap, "Agree with each lead which decisions you only want to hear of.")],
                ),
                Always("Tell the team where you rely on them, and agree how bad news reaches you early."),
                Unless(
                    "Use a two-person rule in the widest gap until cover is there.",
                    &[
                        (NoLargestGap, "Use a two-person rule in the field you know least until cover is there."),
                        (SharedLargestGap, "Use a two-person rule in the widest gaps until cover is there."),
                    ],
                ),
            ],
        ],
        [
            &[
                Always("Note who your allies are on which topics, and keep those short talks going."),
                Always("Offer a short talk beforehand to a peer who stands alone on something."),
            ],
            &[
                Always("Before the next hard topic take 15 minutes with a peer who depends on it."),
                Always("Bring one page: what each area wants from yours this quarter and what each costs."),
                Always("Ask a peer who depends on the item to open it."),
            ],
            &[
                Always(
                    "Put the numbers on the table without complaint (seats, people, plans that hang on yours) and \
                        ask the chair how the team wants to hear those areas: guest slot, rotating lead, standing \
                        item.",
                ),
                Always("Bring one of your leaders for the item they own."),
                Always("Say which hat you wear: product, technology, or the company."),
            ],
            &[
                Unless(
                    "Ask your CEO for a talk about the set-up (second seat, delegate, agenda) rather than about your \
                     resilience.",
                    &[(
                        SeveralOwnSeats,
                        "Ask your CEO for a talk about the set-up (delegate, agenda) rather than about your \
                             resilience.",
                    )],
                ),
                Always("Give each shared problem a co-owner from another area and a date."),
                Always(
                    "Find one person in a similar role outside and meet regularly; if feeling alone reaches beyond \
                        work, talk with someone you trust or a professional.",
                ),
            ],
        ],
    ],
};
