//! The board as a file, out and in; wiping it; and what could not be read.

use std::rc::Rc;

use yew::prelude::*;

use super::gone::Gone;
use crate::ui::host::keeper::{Kept, Unfit};
use crate::ui::parts::button::{part_around, quiet};
use crate::ui::parts::file_button::FileButton;
use crate::ui::shelf::{Shelf, WayBack};
use crate::ui::voice::SameWords;
use engine::board::{Board, Edit};
use words::{Words, fill};

/// Properties of [`BoardFile`].
#[derive(Clone, PartialEq, Properties)]
pub struct BoardFileProps {
    /// The words to speak in.
    pub words: SameWords,
    /// The board.
    pub shelf: Shelf,
    /// The board was wiped.
    pub on_gone: Callback<Gone>,
}

/// What came of bringing a file in.
enum BroughtIn {
    Done(usize),
    /// There is no room for any of so many clients.
    NoRoom(usize),
    Not(Unfit),
}

/// Everything about files.
#[component]
pub fn BoardFile(props: &BoardFileProps) -> Html {
    let words = props.words;
    let outcome = use_state(|| None::<BroughtIn>);
    let BoardFileProps { shelf, on_gone, .. } = props.clone();
    let desk = &words.desk;
    let bring_in = {
        let (shelf, outcome) = (shelf.clone(), outcome.clone());
        Callback::from(move |event: MouseEvent| {
            let (change, outcome) = (shelf.change.clone(), outcome.clone());
            let done = Callback::from(move |read: Result<Board, Unfit>| match read {
                Ok(board) => {
                    let count = board.clients().len();
                    let is_kept = change.emit(Edit::Merge(board));
                    outcome.set(Some(if is_kept { BroughtIn::Done(count) } else { BroughtIn::NoRoom(count) }));
                }
                Err(unfit) => outcome.set(Some(BroughtIn::Not(unfit))),
            });
            if let Some(keeper) = shelf.keeper() {
                keeper.bring_in(part_around(&event, ".widget"), done);
            }
        })
    };
    let can_bring_in = matches!(shelf.found.kept, Kept::Nothing | Kept::Board(..));
    let board = shelf.board().cloned();
    html! {
        <>
            { aside(words, &shelf, &on_gone) }
            if can_bring_in {
                <section class="file">
                    <h3>{ desk.file_title }</h3>
                    <p class="hint">{ desk.file_hint }</p>
                    <div class="actions">
                        if let Some(board) = board {
                            { save_and_wipe(words, &shelf, &board, &on_gone) }
                        }
                        { quiet(desk.bring_in, bring_in) }
                    </div>
                    <div role="status">{ outcome.as_ref().map(|outcome| brought_in(&words, outcome)) }</div>
                </section>
            }
        </>
    }
}

fn save_and_wipe(words: SameWords, shelf: &Shelf, board: &Rc<Board>, on_gone: &Callback<Gone>) -> Html {
    let save = {
        let (shelf, board) = (shelf.clone(), board.clone());
        Callback::from(move |()| shelf.keeper().is_some_and(|keeper| keeper.save(&board)))
    };
    let wipe = {
        let (shelf, on_gone) = (shelf.clone(), on_gone.clone());
        let said = words.desk.wiped;
        Callback::from(move |_: MouseEvent| {
            if let Some(keeper) = shelf.keeper() {
                on_gone.emit(Gone { said: said.to_owned(), way_back: Some(WayBack::Texts(keeper.wipe())), refused: 0 });
            }
        })
    };
    html! {
        <>
            <FileButton {words} label={words.desk.save} {save} />
            { quiet(words.desk.wipe, wipe) }
        </>
    }
}

fn brought_in(words: &Words, outcome: &BroughtIn) -> Html {
    let desk = &words.desk;
    match outcome {
        BroughtIn::Done(count) => html! { <p>{ fill(desk.brought_in, &[("count", &count.to_string())]) }</p> },
        BroughtIn::NoRoom(count) => {
            html! { <p class="complaint">{ fill(desk.no_room, &[("count", &count.to_string())]) }</p> }
        }
        BroughtIn::Not(Unfit::Unreadable(why)) => html! { <p class="complaint">{ why.says(words) }</p> },
        BroughtIn::Not(Unfit::NoJson) => html! { <p class="complaint">{ desk.no_json }</p> },
        BroughtIn::Not(Unfit::Newer) => html! { <p class="complaint">{ desk.newer_file }</p> },
        BroughtIn::Not(Unfit::Problems(problems)) => html! {
            <>
                <p class="complaint">{ desk.not_brought_in }</p>
                { problems_list(problems) }
            </>
        },
    }
}

/// What could not be read, as files.
fn aside(words: SameWords, shelf: &Shelf, on_gone: &Callback<Gone>) -> Html {
    let Some(keeper) = shelf.keeper() else { return html! {} };
    let has_aside = shelf.found.has_aside;
    if shelf.found.unreadable.is_empty() {
        return html! {};
    }
    let faults = &words.desk.faults;
    let save = |text: &String| {
        let (keeper, text) = (keeper.clone(), text.clone());
        let save = Callback::from(move |()| keeper.save_text(&text));
        html! { <FileButton {words} label={faults.save} {save} /> }
    };
    let wipe = {
        let (keeper, on_gone, said) = (keeper.clone(), on_gone.clone(), faults.aside_wiped);
        Callback::from(move |_: MouseEvent| {
            on_gone.emit(Gone {
                said: said.to_owned(),
                way_back: Some(WayBack::Texts(keeper.wipe_aside())),
                refused: 0,
            });
        })
    };
    html! {
        <section class="note aside">
            if has_aside {
                <p>{ faults.aside }</p>
            }
            <div class="actions">
                { for shelf.found.unreadable.iter().map(save) }
                if has_aside {
                    { quiet(faults.wipe, wipe) }
                }
            </div>
        </section>
    }
}

/// What can't be read, each with its path.
pub fn problems_list(problems: &[String]) -> Html {
    if problems.is_empty() {
        return html! {};
    }
    html! { <ul class="problems">{ for problems.iter().map(|problem| html! { <li>{ problem }</li> }) }</ul> }
}
