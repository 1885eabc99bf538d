//! The coach's desk: a board of clients on the coach's own device.

mod board;
mod client;
mod file;
mod keeper;
mod shelf;

use yew::prelude::*;

pub use self::keeper::{Found, Keeper, Kept, Refusal, Unfit};
pub(super) use self::shelf::{Shelf, use_shelf};

use self::board::board_page;
use self::client::ClientPage;
use self::file::BoardFile;
use super::button::{primary, quiet};
use super::focus::Heading;
use super::voice::Voice;
use crate::engine::board::{ClientName, Edit};
use crate::words::{Words, fill};

/// What was taken away last, to be brought back.
#[derive(Clone, PartialEq)]
struct Gone {
    said: String,
    bring_back: Edit,
}

/// Properties of [`CoachDesk`].
#[derive(Clone, PartialEq, Properties)]
pub struct CoachDeskProps {
    /// The words and the browser.
    pub voice: Voice,
}

/// The desk, which reads and changes what is kept on this device.
#[component]
pub fn CoachDesk(props: &CoachDeskProps) -> Html {
    let voice = props.voice.clone();
    let words = voice.words;
    let shelf = use_shelf(Some(voice.host.clone()));
    let at = use_state_eq(|| None::<ClientName>);
    let gone = use_state(|| None::<Gone>);
    let client = at.as_ref().and_then(|name| shelf.board()?.client(name)).cloned();
    let desk = &words.desk;
    let shown = client.as_ref().map_or_else(|| desk.title.to_owned(), |client| client.name().as_str().to_owned());
    {
        let host = voice.host.clone();
        use_effect_with(shown, move |shown| host.title(Some(shown)));
    }
    let open = {
        let (at, gone) = (at.clone(), gone.clone());
        Callback::from(move |name| {
            gone.set(None);
            at.set(name);
        })
    };
    if let Some(client) = client {
        let name = client.name().as_str().to_owned();
        let on_gone = {
            let (gone, at) = (gone.clone(), at.clone());
            Callback::from(move |now| {
                gone.set(Some(now));
                at.set(None);
            })
        };
        return html! {
            <ClientPage key={name} {voice} {client} {shelf} {open} {on_gone} />
        };
    }
    let kept = match &shelf.found.kept {
        Kept::Board(board, problems) => html! {
            <>
                { problems_list(problems) }
                { board_page(&voice, board, &shelf, &open) }
            </>
        },
        Kept::Nothing => ask(&words, &shelf),
        Kept::Newer | Kept::Blocked => html! {},
    };
    let on_gone = {
        let gone = gone.clone();
        Callback::from(move |now| gone.set(Some(now)))
    };
    html! {
        <article class="result desk" part="desk">
            <header>
                <Heading text={desk.title} take_focus=true />
                <p>{ desk.lead }</p>
            </header>
            if let Some(fault) = shelf.fault(&words) {
                <p class="note" role="alert">{ fault }</p>
            }
            if let Some(gone) = &*gone {
                { undo(&words, &shelf, gone, &open) }
            }
            { kept }
            <BoardFile {words} {shelf} {on_gone} />
            <p><a href="#">{ desk.back }</a></p>
        </article>
    }
}

/// Nothing is kept without a yes.
fn ask(words: &Words, shelf: &Shelf) -> Html {
    let begin = shelf.change.clone();
    let onclick = Callback::from(move |_: MouseEvent| {
        begin.emit(Edit::Begin);
    });
    html! {
        <section class="ask">
            <p>{ words.desk.ask }</p>
            <div class="actions">
                { primary(words.desk.begin, onclick) }
            </div>
        </section>
    }
}

/// What was taken away, and the way back.
fn undo(words: &Words, shelf: &Shelf, gone: &Gone, open: &Callback<Option<ClientName>>) -> Html {
    let onclick = {
        let (change, edit, open) = (shelf.change.clone(), gone.bring_back.clone(), open.clone());
        Callback::from(move |_: MouseEvent| {
            if change.emit(edit.clone()) {
                open.emit(None);
            }
        })
    };
    html! {
        <div class="note undo">
            <p role="status">{ &gone.said }</p>
            { quiet(words.desk.undo, onclick) }
        </div>
    }
}

/// What can't be read, each with its path.
fn problems_list(problems: &[String]) -> Html {
    if problems.is_empty() {
        return html! {};
    }
    html! { <ul class="problems">{ for problems.iter().map(|problem| html! { <li>{ problem }</li> }) }</ul> }
}

impl Gone {
    fn client(words: &Words, client: crate::engine::board::Client) -> Self {
        Self { said: fill(words.desk.removed, &[("name", client.name().as_str())]), bring_back: Edit::File(client) }
    }
}
