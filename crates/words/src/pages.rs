//! The words of the pages around what is asked and said.

use super::{Counted, PartWords, fill};
use engine::instrument::{ITEM_COUNT, Item};
use engine::scoring::Share;

/// What stands on the pages in one language.
#[derive(Debug)]
#[expect(missing_docs, reason = "each group is named after the page that it stands on")]
pub struct PageWords {
    /// What the widget is called, for those who find their way by its parts, and in the title of its own page.
    pub name: &'static str,
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
    pub file: FileWords,
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
    /// Why there is no engine, where that is known, and what to do.
    pub causes: CauseWords,
}

/// Why the widget can't run, and what to do. The first two and the last but one are followed by an address.
#[derive(Clone, Copy, Debug)]
pub struct CauseWords {
    /// The browser has no WebAssembly.
    pub browser: &'static str,
    /// The same in a browser of Apple's.
    pub lockdown: &'static str,
    /// The security policy of the page forbids WebAssembly, or one of the files.
    pub policy: &'static str,
    /// A frame without an origin gets no file.
    pub sandbox: &'static str,
    /// The link in the page's address does not open on this page. Followed by a link.
    pub link: &'static str,
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
    /// Forgets the run, and leaves the checks.
    pub forget: &'static str,
    pub gone: &'static str,
    pub restarted: &'static str,
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
    /// Its point or comma could part thousands or decimals.
    pub ambiguous: &'static str,
    /// There are several numbers.
    pub several: &'static str,
    /// There is something beside the number.
    pub only_digits: &'static str,
    /// So many fields keep from going on; takes `{count}`.
    pub to_mend: Counted,
    /// Takes `{first}` and `{last}`: the date is before or after them.
    pub days: &'static str,
    /// The date is not whole, or there is no such day.
    pub no_date: &'static str,
}

/// Files that can't be handed over or read.
#[derive(Debug)]
#[expect(missing_docs, reason = "each sentence is named after what it says")]
pub struct FileWords {
    pub not_saved: &'static str,
    pub too_large: &'static str,
    pub not_text: &'static str,
    pub gone: &'static str,
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
    /// By the minutes; takes `{n}`, `{of}` and `{minutes}`.
    pub(super) progress: Counted,
    /// Takes an answer back.
    pub take_back: &'static str,
}

impl StatementWords {
    /// Which statement it is, and about how many minutes are left.
    #[must_use]
    pub fn how_far(&self, item: Item, minutes: u64) -> String {
        let (number, minutes) = ((item.ordinal() + 1).to_string(), minutes.to_string());
        self.progress.fill(&minutes, &[("n", &number), ("of", &ITEM_COUNT.to_string()), ("minutes", &minutes)])
    }

    /// The same while there are several minutes left, with `{n}` and `{minutes}` to be filled in.
    #[must_use]
    pub fn how_far_pattern(&self) -> String {
        fill(self.progress.other, &[("of", &ITEM_COUNT.to_string())])
    }

    /// The longest that this becomes: with two digits, of which neither is a 1, which is narrow in many fonts.
    #[must_use]
    pub fn how_far_at_most(&self) -> String {
        let of = ITEM_COUNT.to_string();
        fill(self.progress.other, &[("n", "20"), ("of", &of), ("minutes", "3")])
    }
}

/// A step with a title and a lead.
#[derive(Debug)]
#[expect(missing_docs, reason = "each sentence is named after what it says")]
pub struct StepWords {
    /// Which part of the way it is.
    pub progress: &'static str,
    pub title: &'static str,
    pub lead: &'static str,
}

/// The choice of disciplines.
#[derive(Debug)]
#[expect(missing_docs, reason = "each sentence is named after what it says")]
pub struct DisciplinesWords {
    /// Which part of the way it is.
    pub progress: &'static str,
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
    /// The name of a group of radios; takes `{rating}` and `{name}`, that of the discipline.
    pub group: &'static str,
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
    /// The name of the field for the wish; takes `{name}`.
    pub wish_for: &'static str,
    pub strongest: &'static str,
    pub strongest_none: &'static str,
    pub nothing_answered: &'static str,
    /// Beside an answer to a reverse-keyed statement.
    pub reverse_keyed: &'static str,
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
    /// The empty ones of the planned seats.
    pub overload_fact: PartWords,
    /// By the number of names; takes `{names}` and `{points}`.
    pub expertise_fact: Counted,
    /// Takes `{many}`, `{all}` and `{points}`.
    pub expertise_fact_by_many: &'static str,
    /// Takes `{points}`.
    pub expertise_fact_everywhere: &'static str,
    pub expertise_all_covered: &'static str,
    pub expertise_no_gap: &'static str,
    /// By the number of own seats; takes `{times}`.
    pub isolation_fact: Counted,
    /// By the number of own seats.
    pub isolation_fact_even: Counted,
    /// By the number of own seats.
    pub isolation_fact_few: Counted,
    pub isolation_fact_all: &'static str,
    pub given_title: &'static str,
    pub table_title: &'static str,
    /// Takes `{own}`, `{seats}`, `{share}` and `{times}`.
    pub representation: &'static str,
    /// Takes `{own}`, `{seats}` and `{share}`.
    pub representation_even: &'static str,
    /// Takes `{own}`, `{seats}` and `{share}`.
    pub representation_little: &'static str,
    pub tallies: &'static str,
    /// The dependent ones of the other seats.
    pub dependency: PartWords,
    pub matrix_title: &'static str,
    pub matrix_caption: &'static str,
    pub gap: &'static str,
    /// By the number of names; takes `{names}`.
    pub largest: Counted,
    /// Takes `{many}`, `{all}` and `{points}`.
    pub largest_by_many: &'static str,
    pub largest_everywhere: &'static str,
    /// By the number of names; takes `{names}`.
    pub least_covered: Counted,
    /// Takes `{many}`, `{all}` and `{points}`.
    pub least_covered_by_many: &'static str,
    pub least_covered_everywhere: &'static str,
    /// Takes `{a}` and `{b}`.
    pub two: &'static str,
    /// Takes `{a}`, `{b}` and `{c}`.
    pub three: &'static str,
    pub counts: CountWords,
    /// Takes `{share}`, one of `shares`.
    pub covered: &'static str,
    /// In the order of [`Share`].
    pub(super) shares: [&'static str; Share::COUNT],
    pub no_gaps: &'static str,
    /// By the points, which are `{points}`.
    pub home_tilt: Counted,
    /// By the points, which are `{points}`.
    pub home_tilt_below: Counted,
    pub home_tilt_even: &'static str,
    /// Takes `{name}`.
    pub home_not_rated: &'static str,
    pub suggestions_title: &'static str,
    /// Takes `{date}`.
    pub summary_title: &'static str,
    pub limits_title: &'static str,
    pub print: &'static str,
    pub not_printed: &'static str,
    pub restart: &'static str,
}

/// Numbers of disciplines in words.
#[derive(Debug)]
pub struct CountWords {
    /// Four to seven that share something, as they begin a sentence.
    pub(super) many: [&'static str; 4],
    /// Five to eight that they are among.
    pub(super) of: [&'static str; 4],
}

impl CountWords {
    /// So many disciplines that share something, from four on.
    #[must_use]
    pub fn many(&self, count: usize) -> &'static str {
        word(&self.many, count, 4)
    }

    /// So many disciplines that others are among, from five on.
    #[must_use]
    pub fn of(&self, count: usize) -> &'static str {
        word(&self.of, count, 5)
    }
}

fn word(words: &[&'static str; 4], count: usize, first: usize) -> &'static str {
    count.checked_sub(first).and_then(|place| words.get(place)).copied().unwrap_or_default()
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
    pub seconds: &'static str,
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
    pub print_preview: &'static str,
    pub caution: &'static str,
    pub caution_sealed: &'static str,
    pub seal: &'static str,
    pub sealing: &'static str,
    pub not_sealed: &'static str,
    pub came_off: &'static str,
    pub passphrase: &'static str,
    pub copy_passphrase: &'static str,
    pub passphrase_copied: &'static str,
    pub link: &'static str,
    pub copy: &'static str,
    pub copied: &'static str,
    pub not_copied: &'static str,
    pub by_hand: &'static str,
    pub mail: &'static str,
    pub mail_in_frame: &'static str,
    pub text: &'static str,
    pub text_copied: &'static str,
    pub qr: &'static str,
    pub qr_label: &'static str,
    pub sheet: &'static str,
    pub sheet_title: &'static str,
    pub not_shared: &'static str,
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
