//! The words of the coach's page and of the desk.

use super::{Counted, Fitted, fill, points, whole};
use engine::check::Check;
use engine::instrument::Scale;
use engine::scoring::DifferentVersions;

/// How many questions for the coach each scale has.
pub const QUESTIONS_PER_SCALE: usize = 5;

/// The coach's page.
#[derive(Debug)]
#[expect(missing_docs, reason = "each sentence is named after what it says")]
pub struct CoachWords {
    pub voices: &'static str,
    pub coach_voice: &'static str,
    pub person_voice: &'static str,
    pub title: &'static str,
    pub lead: &'static str,
    pub strongest: &'static str,
    pub others: &'static str,
    pub unanswered: &'static str,
    pub questions_title: &'static str,
    pub(super) questions: [[Fitted; QUESTIONS_PER_SCALE]; Scale::ALL.len()],
    pub set_up: &'static str,
    pub notes: NotesWords,
    pub compare: CompareWords,
    pub course: CourseWords,
}

impl CoachWords {
    /// What a coach may ask about a scale.
    #[must_use]
    pub fn questions(&self, scale: Scale) -> &[Fitted; QUESTIONS_PER_SCALE] {
        scale.of(&self.questions)
    }

    /// What a coach may ask about a scale, as it fits what the check says.
    #[must_use]
    pub fn questions_for(&self, check: &Check, scale: Scale) -> [&'static str; QUESTIONS_PER_SCALE] {
        self.questions(scale).each_ref().map(|question| question.for_check(check))
    }
}

/// Notes, events and where they are kept.
#[derive(Debug)]
#[expect(missing_docs, reason = "each sentence is named after what it says")]
pub struct NotesWords {
    pub title: &'static str,
    pub label: &'static str,
    pub not_kept: &'static str,
    /// Takes `{name}`.
    pub kept: &'static str,
    /// Takes `{length}` and `{max}`.
    pub too_long: &'static str,
    pub events: &'static str,
    pub events_lead: &'static str,
    pub day: &'static str,
    pub word: &'static str,
    pub add: &'static str,
    pub take_out: &'static str,
    pub no_day: &'static str,
    pub no_word: &'static str,
    pub file_title: &'static str,
    pub file_lead: &'static str,
    pub name: &'static str,
    pub keep: &'static str,
    /// Takes `{name}`.
    pub adds_to: &'static str,
    pub no_name: &'static str,
    /// Takes `{name}`.
    pub file_pasted: &'static str,
}

/// Two checks side by side.
#[derive(Debug)]
#[expect(missing_docs, reason = "each sentence is named after what it says")]
pub struct CompareWords {
    pub title: &'static str,
    pub alone: &'static str,
    pub paste: &'static str,
    pub paste_hint: &'static str,
    pub add: &'static str,
    pub already: &'static str,
    /// By the number of results, which is `{count}`.
    pub added: Counted,
    pub with: &'static str,
    /// Takes `{then}` and `{now}`.
    pub days: &'static str,
    /// By the points; takes `{then}`, `{now}` and `{points}`.
    pub(super) lower: Counted,
    /// By the points; takes `{then}`, `{now}` and `{points}`.
    pub(super) higher: Counted,
    /// Takes `{then}` and `{now}`.
    pub(super) equal: &'static str,
    pub no_score: &'static str,
    /// Takes `{then}` and `{now}`.
    pub(super) versions: &'static str,
    pub facts: &'static str,
    pub no_fact: &'static str,
    pub fact: &'static str,
    pub then: &'static str,
    pub now: &'static str,
    pub not_given: &'static str,
    pub matrix: &'static str,
    pub matrix_caption: &'static str,
    pub matrix_same: &'static str,
    pub to: &'static str,
}

/// Several checks over time.
#[derive(Debug)]
#[expect(missing_docs, reason = "each sentence is named after what it says")]
pub struct CourseWords {
    pub title: &'static str,
    pub legend: &'static str,
    pub legend_events: &'static str,
    pub table: &'static str,
    /// Two checks that overlap; takes `{then}` and `{now}`.
    pub days: &'static str,
    /// Takes `{score}`, `{low}` and `{high}`.
    pub cell: &'static str,
    /// Takes `{points}` and `{word}`.
    pub(super) since_first: &'static str,
    pub steady: &'static str,
    pub no_score: &'static str,
}

/// The desk.
#[derive(Debug)]
#[expect(missing_docs, reason = "each sentence is named after what it says")]
pub struct DeskWords {
    pub door: &'static str,
    pub title: &'static str,
    pub lead: &'static str,
    pub ask: &'static str,
    pub begin: &'static str,
    pub back: &'static str,
    pub back_to_board: &'static str,
    pub empty: &'static str,
    pub add_label: &'static str,
    pub add: &'static str,
    pub name_taken: &'static str,
    /// Takes `{length}` and `{max}`.
    pub name_too_long: &'static str,
    pub open: &'static str,
    pub next_session: &'static str,
    /// Takes `{date}`.
    pub session_on: &'static str,
    /// Takes `{date}`.
    pub session_past: &'static str,
    pub no_link: &'static str,
    /// Takes `{count}` and `{date}`.
    pub links: &'static str,
    pub links_title: &'static str,
    pub rename: &'static str,
    pub remove: &'static str,
    /// Takes `{name}`.
    pub removed: &'static str,
    pub undo: &'static str,
    /// Takes `{what}`, the days of a link or an event.
    pub taken_out: &'static str,
    pub undone: &'static str,
    /// Takes `{why}`, a sentence.
    pub not_undone: &'static str,
    pub file_title: &'static str,
    pub file_hint: &'static str,
    pub save: &'static str,
    pub bring_in: &'static str,
    /// Takes `{count}`.
    pub brought_in: &'static str,
    pub not_brought_in: &'static str,
    /// Takes `{count}`, the clients in a file.
    pub no_room: &'static str,
    pub no_json: &'static str,
    pub newer_file: &'static str,
    pub wipe: &'static str,
    pub wiped: &'static str,
    pub faults: FaultWords,
}

/// What storage did.
#[derive(Debug)]
#[expect(missing_docs, reason = "each sentence is named after what it says")]
pub struct FaultWords {
    pub blocked: &'static str,
    pub full: &'static str,
    pub newer: &'static str,
    pub gone: &'static str,
    pub notes_too_long: &'static str,
    pub spoilt: &'static str,
    pub aside: &'static str,
    pub save: &'static str,
    pub wipe: &'static str,
    pub aside_wiped: &'static str,
}

impl CompareWords {
    /// A score then and now, and how far they lie apart, as they are shown.
    #[must_use]
    pub fn scores(&self, then: f64, now: f64) -> String {
        let difference = points(now) - points(then);
        let size = difference.unsigned_abs().to_string();
        let template = match difference {
            ..0 => self.lower.form(&size),
            0 => self.equal,
            1.. => self.higher.form(&size),
        };
        fill(template, &[("then", &whole(then)), ("now", &whole(now)), ("points", &size)])
    }

    /// Why two checks are not compared.
    #[must_use]
    pub fn different_versions(&self, versions: DifferentVersions) -> String {
        let DifferentVersions(then, now) = versions;
        fill(self.versions, &[("then", &then.number().to_string()), ("now", &now.number().to_string())])
    }
}

impl CourseWords {
    /// How far a score has moved from the first one, as both are shown, with the word of the change.
    #[must_use]
    pub fn since_first(&self, first: f64, now: f64, word: &str) -> String {
        let difference = points(now) - points(first);
        let sign = match difference {
            ..0 => "\u{2212}",
            0 => "",
            1.. => "+",
        };
        let size = difference.unsigned_abs();
        fill(self.since_first, &[("points", &format!("{sign}{size}")), ("word", word)])
    }
}
