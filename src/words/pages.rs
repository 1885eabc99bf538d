//! The words of the pages around what is asked and said.

use super::fill;
use crate::engine::instrument::{ITEM_COUNT, Item};

/// What stands on the pages in one language.
#[derive(Debug)]
#[expect(missing_docs, reason = "each group is named after the page that it stands on")]
pub struct PageWords {
    pub waiting: WaitingWords,
    pub card: CardWords,
    pub keep: KeepWords,
    pub field: FieldWords,
    pub start: StartWords,
    pub statement: StatementWords,
    pub meetings: StepWords,
    pub facts: StepWords,
    pub disciplines: DisciplinesWords,
    pub ratings: RatingsWords,
    pub again: AgainWords,
    pub result: ResultWords,
    pub share: ShareWords,
    pub(super) date: DateWords,
}

/// Before the engine is there, and where it can't be had.
#[derive(Clone, Copy, Debug)]
pub struct WaitingWords {
    /// The engine is on its way.
    pub moment: &'static str,
    /// There is no engine.
    pub failed: &'static str,
    /// The text of a link to the page on which the widget stands alone.
    pub elsewhere: &'static str,
    /// The button that tries once more to get the engine.
    pub again: &'static str,
    /// What to do on that page itself.
    pub reload: &'static str,
}

/// What every card has.
#[derive(Debug)]
#[expect(missing_docs, reason = "each sentence is named after what it says")]
pub struct CardWords {
    pub back: &'static str,
    pub next: &'static str,
    pub finish: &'static str,
}

/// Keeping the run on the device.
#[derive(Clone, Copy, Debug)]
#[expect(missing_docs, reason = "each sentence is named after what it says")]
pub struct KeepWords {
    pub not_kept: &'static str,
    pub keep: &'static str,
    pub kept: &'static str,
    pub wipe: &'static str,
    pub refused: &'static str,
}

/// What is wrong with a number.
#[derive(Debug)]
pub struct FieldWords {
    /// It is no whole number.
    pub not_a_number: &'static str,
    /// Takes `{least}` and `{most}`.
    pub between: &'static str,
    /// Takes `{least}`.
    pub only: &'static str,
}

/// The start screen.
#[derive(Debug)]
#[expect(missing_docs, reason = "each sentence is named after what it says")]
pub struct StartWords {
    pub title: &'static str,
    pub lead: &'static str,
    pub promises: [&'static str; 3],
    pub keys: &'static str,
    pub begin: &'static str,
}

/// Around one statement.
#[derive(Debug)]
pub struct StatementWords {
    /// Takes `{n}`, `{of}` and `{minutes}`.
    pub(super) progress: &'static str,
    /// Takes `{n}` and `{of}`.
    pub(super) progress_last_minute: &'static str,
    /// Takes an answer back.
    pub take_back: &'static str,
}

impl StatementWords {
    /// Which statement it is, and about how many minutes are left.
    #[must_use]
    pub fn how_far(&self, item: Item, minutes: u64) -> String {
        let template = if minutes == 1 { self.progress_last_minute } else { self.progress };
        let number = (item.ordinal() + 1).to_string();
        fill(template, &[("n", &number), ("of", &ITEM_COUNT.to_string()), ("minutes", &minutes.to_string())])
    }

    /// The same while there are several minutes left, with `{n}` and `{minutes}` to be filled in.
    #[must_use]
    pub fn how_far_pattern(&self) -> String {
        fill(self.progress, &[("of", &ITEM_COUNT.to_string())])
    }

    /// The longest that this becomes: with two digits, of which neither is a 1, which is narrow in many fonts.
    #[must_use]
    pub fn how_far_at_most(&self) -> String {
        let of = ITEM_COUNT.to_string();
        fill(self.progress, &[("n", "20"), ("of", &of), ("minutes", "3")])
    }
}

/// A step with a title and a lead.
#[derive(Debug)]
#[expect(missing_docs, reason = "each sentence is named after what it says")]
pub struct StepWords {
    pub title: &'static str,
    pub lead: &'static str,
}

/// The choice of disciplines.
#[derive(Debug)]
#[expect(missing_docs, reason = "each sentence is named after what it says")]
pub struct DisciplinesWords {
    pub title: &'static str,
    pub lead: &'static str,
    pub own_name: &'static str,
    pub add: &'static str,
    /// Takes `{count}`.
    pub chosen: &'static str,
    /// Takes `{count}`.
    pub too_few: &'static str,
    /// Takes `{length}` and `{max}`.
    pub too_long: &'static str,
    pub twice: &'static str,
}

/// The ratings of a discipline.
#[derive(Debug)]
pub struct RatingsWords {
    /// Takes `{n}` and `{of}`.
    pub progress: &'static str,
    /// What becomes of a discipline that is not fully rated.
    pub hint: &'static str,
}

/// The closing question.
#[derive(Debug)]
#[expect(missing_docs, reason = "each sentence is named after what it says")]
pub struct AgainWords {
    pub progress: &'static str,
    pub show: &'static str,
}

/// The result.
#[derive(Debug)]
#[expect(missing_docs, reason = "each sentence is named after what it says")]
pub struct ResultWords {
    pub title: &'static str,
    pub shared_title: &'static str,
    /// Takes `{date}`.
    pub taken_on: &'static str,
    /// Takes `{score}`.
    pub wish: &'static str,
    pub wishes_title: &'static str,
    pub wishes_lead: &'static str,
    pub wishes_none: &'static str,
    pub strongest: &'static str,
    pub picture: &'static str,
    pub axis_start: &'static str,
    pub axis_end: &'static str,
    pub assumed_title: &'static str,
    pub pairs_title: &'static str,
    pub pairs_lead: &'static str,
    pub felt_title: &'static str,
    pub fact_title: &'static str,
    /// Takes `{score}` and `{band}`.
    pub felt: &'static str,
    /// Takes `{unfilled}` and `{planned}`.
    pub overload_fact: &'static str,
    /// Takes `{name}` and `{open}`.
    pub expertise_fact: &'static str,
    pub expertise_no_gap: &'static str,
    /// Takes `{times}`.
    pub isolation_fact: &'static str,
    pub table_title: &'static str,
    /// Takes `{own}`, `{seats}`, `{share}` and `{times}`.
    pub representation: &'static str,
    pub tallies: &'static str,
    /// Takes `{dependent}` and `{others}`.
    pub dependency: &'static str,
    pub matrix_title: &'static str,
    pub matrix_caption: &'static str,
    pub gap: &'static str,
    /// Takes `{name}`.
    pub largest: &'static str,
    /// Takes `{name}`.
    pub least_covered: &'static str,
    /// Takes `{percent}`.
    pub covered: &'static str,
    pub no_gaps: &'static str,
    /// Takes `{points}`.
    pub home_tilt: &'static str,
    /// Takes `{points}`.
    pub home_tilt_below: &'static str,
    pub suggestions_title: &'static str,
    /// Takes `{date}`.
    pub summary_title: &'static str,
    pub limits_title: &'static str,
    pub print: &'static str,
    pub restart: &'static str,
}

/// Handing on the result.
#[derive(Debug)]
#[expect(missing_docs, reason = "each sentence is named after what it says")]
pub struct ShareWords {
    pub title: &'static str,
    pub carries: &'static str,
    pub travels: &'static str,
    pub answers: &'static str,
    pub facts: &'static str,
    pub disciplines: &'static str,
    pub again: &'static str,
    pub label: &'static str,
    pub label_hint: &'static str,
    pub note: &'static str,
    pub note_hint: &'static str,
    /// Takes `{count}` and `{max}`.
    pub count: &'static str,
    /// Takes `{count}` and `{max}`.
    pub too_long: &'static str,
    pub preview: &'static str,
    pub hide_preview: &'static str,
    pub caution: &'static str,
    pub caution_sealed: &'static str,
    pub seal: &'static str,
    pub sealing: &'static str,
    pub not_sealed: &'static str,
    pub passphrase: &'static str,
    pub copy_passphrase: &'static str,
    pub link: &'static str,
    pub copy: &'static str,
    pub copied: &'static str,
    pub not_copied: &'static str,
    pub mail: &'static str,
    pub text: &'static str,
    pub text_copied: &'static str,
    pub qr: &'static str,
    pub qr_label: &'static str,
    pub sheet: &'static str,
    pub sheet_title: &'static str,
}

/// How a day is written.
#[derive(Debug)]
#[expect(missing_docs, reason = "each sentence is named after what it says")]
pub struct DateWords {
    /// Takes `{day}`, `{month}` and `{year}`.
    pub form: &'static str,
    pub months: [&'static str; 12],
    /// Between a whole number and its tenths.
    pub decimal_mark: &'static str,
}
