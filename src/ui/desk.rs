//! Renders the coach's desk: a board of clients on the coach's own device.

mod board;
mod client;
mod file;
mod removal;
mod saved;

use std::cell::Cell;
use std::rc::Rc;

use yew::prelude::*;

use self::board::board_page;
use self::client::ClientPage;
use self::file::{BoardFile, problems_list, wipe_aside};
use self::removal::{Removal, undo};
use crate::ui::coach::papers;
use crate::ui::memory::Memory;
use crate::ui::parts::button::primary;
use crate::ui::parts::focus::Heading;
use crate::ui::shelf::{Shelf, use_shelf};
use crate::ui::voice::Voice;
use engine::board::{ClientName, Edit};
use words::Words;

/// Holds the properties of [`CoachDesk`].
#[derive(Clone, PartialEq, Properties)]
pub struct CoachDeskProps {
    /// The words and the browser.
    pub voice: Voice,
    /// True if the person opened the desk, rather than a page that shows it at once.
    pub take_focus: bool,
    /// The client whose page is open.
    pub client: Option<ClientName>,
    /// Opens the page of a client, or the board.
    pub on_open: Callback<Option<ClientName>>,
}

/// Renders the desk, which reads and changes what is kept on this device.
#[component]
pub fn CoachDesk(props: &CoachDeskProps) -> Html {
    let voice = props.voice.clone();
    let words = voice.words;
    let gone = use_state(|| None::<Removal>);
    // The next step takes the way back away.
    let on_edit = use_callback(gone.setter(), |(), gone| gone.set(None));
    let shelf = use_shelf(Some(voice.host.clone()), on_edit);
    let renamed = use_memo((), |()| Cell::new(None::<ClientName>));
    let visit = use_visit(props.client.clone(), renamed.clone());
    let client = props.client.as_ref().and_then(|name| shelf.board()?.client(name)).cloned();
    let desk = &words.desk;
    // The browser's own history keeps the title, so it names nobody.
    let shown = if client.is_some() { desk.client_title } else { desk.title };
    {
        let host = voice.host.clone();
        use_effect_with(shown, move |&shown| host.title(Some(shown)));
    }
    let open = {
        let (on_open, gone) = (props.on_open.clone(), gone.clone());
        Callback::from(move |name| {
            gone.set(None);
            on_open.emit(name);
        })
    };
    let bring_back = shelf.bring_back.clone();
    if let Some(client) = client {
        let renamed = {
            let on_open = props.on_open.clone();
            Callback::from(move |name: ClientName| {
                renamed.set(Some(name.clone()));
                on_open.emit(Some(name));
            })
        };
        let on_gone = {
            let (gone, on_open) = (gone.clone(), props.on_open.clone());
            Callback::from(move |now| {
                gone.set(Some(now));
                on_open.emit(None);
            })
        };
        return html! {
            <ClientPage key={visit} {voice} {client} {shelf} {open} {renamed} {on_gone} />
        };
    }
    let kept = match &shelf.kept.board {
        Ok(Some(board)) => html! {
            <>
                { problems_list(&shelf.kept.problems) }
                { board_page(&voice, board, &shelf, &open) }
            </>
        },
        Ok(None) => ask(&words, &shelf),
        Err(_) => html! {},
    };
    let on_gone = {
        let gone = gone.clone();
        Callback::from(move |now| gone.set(Some(now)))
    };
    let may_lie_aside = gone.as_ref().is_some_and(Removal::may_lie_aside) && shelf.kept.has_aside;
    html! {
        <article class="sections desk" part="desk">
            <header>
                <Heading text={desk.title} take_focus={props.take_focus || visit > 0} />
                <p>{ desk.lead }</p>
            </header>
            if let Some(fault) = shelf.fault(&words) {
                <p class="note" role="alert">{ fault }</p>
            }
            <div role="status">{ gone.as_ref().map(|taken| undo(&words, &bring_back, taken, &gone)) }</div>
            if may_lie_aside {
                <div class="note">
                    <p>{ desk.faults.may_lie_aside }</p>
                    { wipe_aside(words, &shelf, &on_gone) }
                </div>
            }
            { kept }
            <BoardFile {words} {shelf} {on_gone} />
            { papers(&words) }
            <p><a href="#">{ desk.back }</a></p>
        </article>
    }
}

/// Returns the number of the visit to a client, 0 before the coach has gone anywhere. A new name is no other client, so
/// that nothing that was typed is lost with it.
#[hook]
fn use_visit(client: Option<ClientName>, renamed: Rc<Cell<Option<ClientName>>>) -> u32 {
    let last = use_memo((), |()| Memory::new((client.clone(), 0_u32)));
    let (before, visit) = last.get();
    if before == client {
        return visit;
    }
    let is_renamed = renamed.take().is_some_and(|name| Some(name) == client);
    let visit = if is_renamed { visit } else { visit.wrapping_add(1) };
    last.replace((client, visit));
    visit
}

/// Renders the question without whose yes nothing is kept.
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
