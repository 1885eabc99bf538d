//! The clients on the board, those with a session to come first.

use yew::prelude::*;

use super::Shelf;
use crate::engine::board::{Board, Client, ClientName, Edit};
use crate::engine::day::Day;
use crate::ui::coach::{TextField, name_complaint, text_field};
use crate::ui::voice::{use_host, use_words};
use crate::words::{Words, date, fill};

/// The list, and a field for another client.
pub fn board_page(words: &Words, board: &Board, shelf: &Shelf, open: &Callback<Option<ClientName>>) -> Html {
    html! {
        <>
            <Clients board={board.clone()} {open} />
            if board.clients().is_empty() {
                <p class="hint">{ words.desk.empty }</p>
            }
            <AddClient shelf={shelf.clone()} />
        </>
    }
}

/// Properties of [`Clients`].
#[derive(Clone, PartialEq, Properties)]
struct ClientsProps {
    board: Board,
    open: Callback<Option<ClientName>>,
}

/// The list.
#[component]
fn Clients(props: &ClientsProps) -> Html {
    let words = use_words();
    let today = use_host().map_or(Day::from_number(0), |host| host.today());
    html! {
        <ul class="clients">
            { for props.board.agenda(today).into_iter().map(|client| row(&words, client, today, &props.open)) }
        </ul>
    }
}

fn row(words: &Words, client: &Client, today: Day, open: &Callback<Option<ClientName>>) -> Html {
    let desk = &words.desk;
    let name = client.name().clone();
    let label = format!("{} {}", desk.open, name.as_str());
    let session = client.next_session().map(|day| {
        let template = if day >= today { desk.session_on } else { desk.session_past };
        fill(template, &[("date", &date(words, day))])
    });
    let checks = client.checks();
    let links = match checks.last() {
        Some(last) => fill(desk.links, &[("count", &checks.len().to_string()), ("date", &date(words, last.taken_on))]),
        None => desk.no_link.to_owned(),
    };
    let onclick = open.reform({
        let name = name.clone();
        move |_: MouseEvent| Some(name.clone())
    });
    html! {
        <li key={name.as_str().to_owned()}>
            <span class="client-name">{ name.as_str() }</span>
            <span class="hint">
                if let Some(session) = session {
                    { session }
                    { " " }
                }
                { links }
            </span>
            <button type="button" class="quiet" part="button" aria-label={label} {onclick}>{ desk.open }</button>
        </li>
    }
}

/// Properties of [`AddClient`].
#[derive(Clone, PartialEq, Properties)]
struct AddClientProps {
    shelf: Shelf,
}

/// A field that adds a client.
#[component]
fn AddClient(props: &AddClientProps) -> Html {
    let words = use_words();
    let text = use_state(String::new);
    let complaint = use_state(String::new);
    let desk = &words.desk;
    let add = {
        let (text, complaint, shelf, taken) = (text.clone(), complaint.clone(), props.shelf.clone(), desk.name_taken);
        Callback::from(move |()| match ClientName::parse(&text) {
            Ok(name) if shelf.board().is_some_and(|board| board.client(&name).is_some()) => {
                complaint.set(taken.to_owned());
            }
            Ok(name) => {
                if shelf.change.emit(Edit::File(Client::new(name))) {
                    text.set(String::new());
                }
            }
            Err(error) => complaint.set(name_complaint(&words, error)),
        })
    };
    let on_text = {
        let (text, complaint) = (text.clone(), complaint.clone());
        Callback::from(move |now| {
            text.set(now);
            complaint.set(String::new());
        })
    };
    html! {
        <div class="add-client">
            { text_field(TextField {
                id: "add-client",
                label: desk.add_label,
                hint: "",
                value: (*text).clone(),
                complaint: (*complaint).clone(),
                on_text,
                on_enter: add.clone(),
            }) }
            <button type="button" class="quiet" part="button" onclick={add.reform(|_: MouseEvent| ())}>{ desk.add }</button>
        </div>
    }
}
