//! Exports the board as a file, imports one, wipes the board, and offers what could not be read.

use std::rc::Rc;

use yew::prelude::*;

use super::removal::Removal;
use super::saved::{Warning, last_saved};
use crate::ui::host::files::BoardFileError;
use crate::ui::parts::button::{part_around, quiet};
use crate::ui::parts::file_button::FileButton;
use crate::ui::shelf::{Shelf, WayBack};
use crate::ui::voice::SameWords;
use engine::board::{Board, Edit};
use engine::export;
use engine::store::Extent;
use words::{Words, fill};

/// Holds the properties of [`BoardFile`].
#[derive(Clone, PartialEq, Properties)]
pub struct BoardFileProps {
    /// The words to speak in.
    pub words: SameWords,
    /// The board.
    pub shelf: Shelf,
    /// The board was wiped.
    pub on_gone: Callback<Removal>,
}

/// Says what came of an import.
enum ImportOutcome {
    Done(usize),
    /// There is no room for any of so many clients.
    NoRoom(usize),
    Not(BoardFileError),
}

/// Renders everything about files.
#[component]
pub fn BoardFile(props: &BoardFileProps) -> Html {
    let words = props.words;
    let outcome = use_state(|| None::<ImportOutcome>);
    let BoardFileProps { shelf, on_gone, .. } = props.clone();
    let desk = &words.desk;
    let bring_in = {
        let (shelf, outcome) = (shelf.clone(), outcome.clone());
        Callback::from(move |event: MouseEvent| {
            let (change, outcome) = (shelf.change.clone(), outcome.clone());
            let done = Callback::from(move |read: Result<Board, BoardFileError>| match read {
                Ok(board) => {
                    let count = board.clients().len();
                    let is_kept = change.emit(Edit::Merge(board));
                    outcome.set(Some(if is_kept { ImportOutcome::Done(count) } else { ImportOutcome::NoRoom(count) }));
                }
                Err(error) => outcome.set(Some(ImportOutcome::Not(error))),
            });
            if let Some(coach) = shelf.coach() {
                coach.pick_board(part_around(&event, "button"), done);
            }
        })
    };
    let board = shelf.board().cloned();
    html! {
        <>
            { aside(words, &shelf, &on_gone) }
            if shelf.can_keep() {
                <section class="file">
                    <h3>{ desk.file_title }</h3>
                    if board.is_some() {
                        <p>{ last_saved(&words, &shelf) }</p>
                        <Warning {words} shelf={shelf.clone()} />
                    }
                    <p class="hint">{ desk.file_hint }</p>
                    <div class="actions">
                        if let Some(board) = &board {
                            { save_and_wipe(words, &shelf, board, &on_gone) }
                        }
                        { quiet(desk.bring_in, bring_in) }
                    </div>
                    <div role="status">{ outcome.as_ref().map(|outcome| brought_in(&words, outcome)) }</div>
                </section>
            }
        </>
    }
}

fn save_and_wipe(words: SameWords, shelf: &Shelf, board: &Rc<Board>, on_gone: &Callback<Removal>) -> Html {
    let save = {
        let (shelf, board) = (shelf.clone(), board.clone());
        Callback::from(move |()| {
            let is_saved = shelf.host().is_some_and(|host| host.save(&|_| export::board(&board)));
            if let Some(today) = shelf.today().filter(|_| is_saved) {
                shelf.change.emit(Edit::Save(today));
            }
            is_saved
        })
    };
    let wipe = {
        let (shelf, on_gone) = (shelf.clone(), on_gone.clone());
        let said = words.desk.wiped;
        Callback::from(move |_: MouseEvent| {
            let way_back = Some(WayBack::Store(shelf.wipe.emit(Extent::All)));
            on_gone.emit(Removal { said: said.to_owned(), way_back, refused: 0 });
        })
    };
    html! {
        <>
            <FileButton {words} label={words.desk.save} {save} />
            { quiet(words.desk.wipe, wipe) }
        </>
    }
}

fn brought_in(words: &Words, outcome: &ImportOutcome) -> Html {
    let desk = &words.desk;
    match outcome {
        ImportOutcome::Done(count) => html! { <p>{ fill(desk.brought_in, &[("count", &count.to_string())]) }</p> },
        ImportOutcome::NoRoom(count) => {
            html! { <p class="complaint">{ fill(desk.no_room, &[("count", &count.to_string())]) }</p> }
        }
        ImportOutcome::Not(BoardFileError::File(error)) => html! { <p class="complaint">{ error.says(words) }</p> },
        ImportOutcome::Not(BoardFileError::NotJson) => html! { <p class="complaint">{ desk.no_json }</p> },
        ImportOutcome::Not(BoardFileError::Newer) => html! { <p class="complaint">{ desk.newer_file }</p> },
        ImportOutcome::Not(BoardFileError::Problems(problems)) => html! {
            <>
                <p class="complaint">{ desk.not_brought_in }</p>
                { problems_list(problems) }
            </>
        },
    }
}

/// Renders the buttons that offer what could not be read, as files.
fn aside(words: SameWords, shelf: &Shelf, on_gone: &Callback<Removal>) -> Html {
    let Some(host) = shelf.host() else { return html! {} };
    let has_aside = shelf.kept.has_aside;
    if shelf.kept.unreadable.is_empty() {
        return html! {};
    }
    let faults = &words.desk.faults;
    let save = |text: &String| {
        let (host, text) = (host.clone(), text.clone());
        let save = Callback::from(move |()| host.save(&|_| export::unread_board(text.clone())));
        html! { <FileButton {words} label={faults.save} {save} /> }
    };
    html! {
        <section class="note">
            if has_aside {
                <p>{ faults.aside }</p>
            }
            <div class="actions">
                { for shelf.kept.unreadable.iter().map(save) }
                if has_aside {
                    { wipe_aside(words, shelf, on_gone) }
                }
            </div>
        </section>
    }
}

/// Renders the button that deletes what lies aside.
pub fn wipe_aside(words: SameWords, shelf: &Shelf, on_gone: &Callback<Removal>) -> Html {
    let faults = &words.0.desk.faults;
    let (wipe, on_gone, said) = (shelf.wipe.clone(), on_gone.clone(), faults.aside_wiped);
    let wipe = move |_: MouseEvent| {
        let way_back = Some(WayBack::Store(wipe.emit(Extent::Aside)));
        on_gone.emit(Removal { said: said.to_owned(), way_back, refused: 0 });
    };
    quiet(faults.wipe, Callback::from(wipe))
}

/// Lists the problems of what can't be read, each with its path.
pub fn problems_list(problems: &[String]) -> Html {
    if problems.is_empty() {
        return html! {};
    }
    html! { <ul class="problems">{ for problems.iter().map(|problem| html! { <li>{ problem }</li> }) }</ul> }
}
