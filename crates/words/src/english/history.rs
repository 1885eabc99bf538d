//! Coming back, in English.

use crate::history::HistoryWords;

pub(super) const HISTORY: HistoryWords = HistoryWords {
    title: "Your earlier checks",
    lead: "Saved on this device only. Points out of 100.",
    day: "day",
    no_score: "no score",
    show: "View",
    show_named: "View the check of {date}",
    delete: "Delete",
    delete_named: "Delete the check of {date}",
    deleted: "The check of {date} is deleted.",
    all_deleted: "{count} checks are deleted.",
    put_back: "Undo",
    restored: "They are back, as they were.",
    delete_all: "Delete all my earlier checks",
    forgotten: "The check that you began on {date} is more than {count} days old, so it was deleted: its first and \
                last answers would be about different weeks.",

    change_title: "Since {date}",
    change_caption: "Points out of 100, then and now, and whether they differ by more than ordinary wobble.",
    compare_with: "Compare with the check of",
    then: "then",
    now: "now",
    change: "change",
    not_compared: "not compared",
    steady_since: "{name} since the first check, on {date}:",

    next_title: "For next time",
    next_lead: "One check is a snapshot. A second check can show a clear change; of one scale that takes about 28 \
                points.",
    remind: "Remind me in four weeks",
    remind_note: "You get a file for your calendar, for {date}. It says nothing of your answers.",
    reminder: "Leadership load: take another look",
    reminder_text: "Four weeks have passed. The same self-check takes about five minutes and shows what has changed.",

    result_not_kept: "This result is not saved: reloading the page loses it.",
    keep_result: "Keep this result on this device",
    full: "There is no room left in this browser’s storage, so the last answers are not saved.",
    try_again: "Try again",
    elsewhere: "Another tab or window saves a check of its own, so this one is not saved.",
    keep_instead: "Keep this one instead",
    damaged: "Something that was saved here can’t be read: something outside this page changed it. It is left as it \
              is.",
    newer: "Something here was saved by a newer version of this page. It is left as it is; reload the page to read it.",
    save_unread: "Save it as a file",

    save: "Save as a file",
    save_table: "Save as a table (CSV)",
    files_are_whole: "These files are for yourself: they contain everything you gave, whatever you include when you share.",
    take_in: "Import checks from a file",
    taken_in: "Checks in the file: {of}. New ones, which are saved now: {count}.",
    partly_taken_in: "There is no room left in this browser’s storage. New checks in the file: {of}. Saved: {count}. The others are not saved.",
    not_ours: "This file can’t be read as checks. Nothing was changed.",
    problems: "This file can’t be imported. Nothing was changed. What is wrong in it:",
    more_problems: "And {count} more.",
};
