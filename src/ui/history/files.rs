//! Exports checks to files, and imports them from files.

use std::rc::Rc;

use yew::prelude::*;

use crate::ui::host::files::ChecksFileError;
use crate::ui::keeping::{AddedChecks, Keeping};
use crate::ui::parts::button::{link, part_around};
use crate::ui::parts::file_button::FileButton;
use crate::ui::voice::Voice;
use engine::check::Check;
use engine::export;
use engine::history::History;
use engine::store::StoreError;
use words::{Words, fill};

/// The most problems of a file that are named.
const NAMED: usize = 5;

/// Holds the properties of [`Files`].
#[derive(Clone, PartialEq, Properties)]
pub struct FilesProps {
    /// The words and the browser.
    pub voice: Voice,
    /// The checks that are kept, and how more are.
    pub keeping: Keeping,
    /// The check on the screen, which can be exported even if it is not saved on the device.
    pub shown: Option<Check>,
}

/// Says what came of an import.
type ImportResult = Result<AddedChecks, ChecksFileError>;

/// Renders the buttons that export checks, as a file to import elsewhere or as a table, and that import files; where the
/// page can't do so, what keeps a check instead.
#[component]
pub fn Files(props: &FilesProps) -> Html {
    let Voice { words, host, .. } = &props.voice;
    let keeping = &props.keeping;
    let taken_in = use_state_eq(|| None::<ImportResult>);
    let mut checks = History::clone(&keeping.history);
    checks.merge(props.shown.clone());
    let checks = Rc::new(checks);
    let has_checks = !checks.is_empty();
    let history = &words.history;
    let save = {
        let (host, checks) = (host.clone(), checks.clone());
        Callback::from(move |()| host.save(&|_| export::checks(checks.checks())))
    };
    let save_table = {
        let (host, decimal_mark) = (host.clone(), words.decimal_mark());
        Callback::from(move |()| host.save(&|outside| export::csv(checks.checks(), decimal_mark, outside)))
    };
    let take_in = {
        let (host, add, taken_in) = (host.clone(), keeping.add.clone(), taken_in.clone());
        Callback::from(move |event: MouseEvent| {
            let (add, taken_in) = (add.clone(), taken_in.clone());
            let done = Callback::from(move |read: Result<Vec<Check>, ChecksFileError>| {
                taken_in.set(Some(read.map(|checks| add.emit(checks))));
            });
            host.take_in(part_around(&event, "button"), done);
        })
    };
    let says = taken_in.as_ref().map(|taken_in| says(words, taken_in)).unwrap_or_default();
    let problems = match &*taken_in {
        Some(Err(ChecksFileError::Problems(problems))) => problems.as_slice(),
        _ => &[],
    };
    if host.is_confined() {
        return html! {
            <div class="files"><p class="hint">{ history.files_confined }</p></div>
        };
    }
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

/// Says what became of a file. Its problems are listed below.
fn says(words: &Words, taken_in: &ImportResult) -> String {
    let history = &words.history;
    let says =
        |template, count: usize, of: usize| fill(template, &[("count", &count.to_string()), ("of", &of.to_string())]);
    match taken_in {
        Ok(AddedChecks { of, new, kept: Ok(_) }) => says(history.taken_in, *new, *of),
        Ok(AddedChecks { new, kept: Err((kept, StoreError::Full)), .. }) => says(history.partly_taken_in, *kept, *new),
        Ok(AddedChecks { kept: Err(_), .. }) => words.pages.keep.refused.to_owned(),
        Err(ChecksFileError::File(error)) => error.says(words).to_owned(),
        Err(ChecksFileError::NotJson) => history.not_ours.to_owned(),
        Err(ChecksFileError::Problems(_)) => history.problems.to_owned(),
    }
}
