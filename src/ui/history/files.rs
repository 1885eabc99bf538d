//! Export of checks to files, and import from files.

use std::rc::Rc;

use yew::prelude::*;

use crate::ui::host::kept::{Refused, Unkept};
use crate::ui::parts::button::{link, part_around};
use crate::ui::parts::file_button::FileButton;
use crate::ui::voice::Voice;
use engine::check::Check;
use engine::history::History;
use words::fill;

/// The most problems of a file that are named.
const NAMED: usize = 5;

/// Properties of [`Files`].
#[derive(Clone, PartialEq, Properties)]
pub struct FilesProps {
    /// The words and the browser, and what is saved.
    pub voice: Voice,
    /// The check on the screen, which can be exported even if it is not saved on the device.
    pub shown: Option<Check>,
}

/// The outcome of an import.
#[derive(Clone, PartialEq)]
enum TakenIn {
    /// The number of new checks, and the number of all checks in the file.
    Checks(usize, usize),
    /// The file can't be imported.
    Refused(Refused),
    /// Some of the new checks were saved, and then the browser refused to save more.
    Partly {
        /// The number of checks that were saved.
        kept: usize,
        /// The number of new checks.
        new: usize,
        /// The reason why the browser refused.
        unkept: Unkept,
    },
}

/// Renders the buttons that export checks, as a file to import elsewhere or as a table, and that import files.
#[component]
pub fn Files(props: &FilesProps) -> Html {
    let Voice { words, host, keeping, .. } = &props.voice;
    let taken_in = use_state_eq(|| None::<TakenIn>);
    let mut checks = History::clone(&keeping.history);
    checks.merge(props.shown.clone());
    let checks = Rc::new(checks);
    let has_checks = !checks.is_empty();
    let history = &words.history;
    let save = {
        let (host, checks) = (host.clone(), checks.clone());
        Callback::from(move |()| host.save_checks(checks.checks()))
    };
    let save_table = {
        let (host, decimal_mark) = (host.clone(), words.decimal_mark());
        Callback::from(move |()| host.save_table(checks.checks(), decimal_mark))
    };
    let take_in = {
        let (host, taken_in) = (host.clone(), taken_in.clone());
        Callback::from(move |event: MouseEvent| {
            let (keeper, taken_in) = (host.clone(), taken_in.clone());
            let done = Callback::from(move |read: Result<Vec<Check>, Refused>| {
                let kept = read.map_or_else(TakenIn::Refused, |checks| {
                    let mut known = keeper.kept().history;
                    let (count, new): (usize, Vec<Check>) =
                        (checks.len(), checks.into_iter().filter(|check| known.add(check.clone())).collect());
                    let mut kept = 0;
                    let keep = |check| keeper.keep_check(check, true).inspect(|()| kept += 1);
                    match new.iter().try_for_each(keep) {
                        Ok(()) => TakenIn::Checks(new.len(), count),
                        Err(unkept) => TakenIn::Partly { kept, new: new.len(), unkept },
                    }
                });
                taken_in.set(Some(kept));
            });
            host.take_in(part_around(&event, ".widget"), done);
        })
    };
    let (says, problems) = match &*taken_in {
        None => (String::new(), [].as_slice()),
        Some(TakenIn::Checks(new, count)) => {
            let values = [("count", new.to_string()), ("of", count.to_string())];
            (fill(history.taken_in, &values.each_ref().map(|(name, value)| (*name, value.as_str()))), [].as_slice())
        }
        Some(TakenIn::Partly { kept, new, unkept: Unkept::Full }) => {
            let values = [("count", kept.to_string()), ("of", new.to_string())];
            (
                fill(history.partly_taken_in, &values.each_ref().map(|(name, value)| (*name, value.as_str()))),
                [].as_slice(),
            )
        }
        Some(TakenIn::Partly { .. }) => (words.pages.keep.refused.to_owned(), [].as_slice()),
        Some(TakenIn::Refused(Refused::Unreadable(why))) => (why.says(words).to_owned(), [].as_slice()),
        Some(TakenIn::Refused(Refused::NotJson)) => (history.not_ours.to_owned(), [].as_slice()),
        Some(TakenIn::Refused(Refused::Problems(problems))) => (history.problems.to_owned(), problems.as_slice()),
    };
    html! {
        <div class="files">
            <p class="file-actions">
                if has_checks {
                    <FileButton words={*words} label={history.save} is_link=true {save} />
                    <FileButton words={*words} label={history.save_table} is_link=true save={save_table} />
                }
                { link(history.take_in, take_in) }
            </p>
            if props.shown.is_some() {
                <p class="hint">{ history.files_are_whole }</p>
            }
            <div class="status" role="status">
                { says }
                if !problems.is_empty() {
                    <ul>{ for problems.iter().take(NAMED).map(|problem| html! { <li lang="en">{ problem }</li> }) }</ul>
                }
                if problems.len() > NAMED {
                    { fill(history.more_problems, &[("count", &(problems.len() - NAMED).to_string())]) }
                }
            </div>
        </div>
    }
}
