//! The words of coming back: what is kept, compared, saved and taken in.

/// Keeping checks, and comparing them.
#[derive(Debug)]
#[expect(missing_docs, reason = "each sentence is named after what it says")]
pub struct HistoryWords {
    pub title: &'static str,
    pub lead: &'static str,
    pub day: &'static str,
    pub no_score: &'static str,
    pub show: &'static str,
    /// Takes `{date}`.
    pub show_named: &'static str,
    pub delete: &'static str,
    /// Takes `{date}`.
    pub delete_named: &'static str,
    /// Takes `{date}`.
    pub deleted: &'static str,
    /// Takes `{count}`, which is two or more.
    pub all_deleted: &'static str,
    pub put_back: &'static str,
    pub restored: &'static str,
    pub delete_all: &'static str,
    /// Takes `{date}` and `{count}`, the days.
    pub forgotten: &'static str,

    /// Takes `{date}`.
    pub change_title: &'static str,
    pub change_caption: &'static str,
    pub compare_with: &'static str,
    pub then: &'static str,
    pub now: &'static str,
    pub change: &'static str,
    pub not_compared: &'static str,
    /// Takes `{name}` and `{date}`.
    pub steady_since: &'static str,

    pub next_title: &'static str,
    pub next_lead: &'static str,
    pub remind: &'static str,
    /// Takes `{date}`.
    pub remind_note: &'static str,
    pub reminder: &'static str,
    pub reminder_text: &'static str,

    pub result_not_kept: &'static str,
    pub keep_result: &'static str,
    pub full: &'static str,
    pub try_again: &'static str,
    pub elsewhere: &'static str,
    pub keep_instead: &'static str,
    pub damaged: &'static str,
    pub newer: &'static str,
    pub save_unread: &'static str,

    pub save: &'static str,
    pub save_table: &'static str,
    pub files_are_whole: &'static str,
    pub take_in: &'static str,
    /// Takes `{count}` and `{of}`.
    pub taken_in: &'static str,
    /// Takes `{count}` and `{of}`.
    pub partly_taken_in: &'static str,
    pub not_ours: &'static str,
    pub problems: &'static str,
    /// Takes `{count}`.
    pub more_problems: &'static str,
}
