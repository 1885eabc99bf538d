//! Renders the clients on the board, those with a session to come first.

use yew::prelude::*;

use crate::ui::coach::name_complaint;
use crate::ui::parts::button::{calls, quiet};
use crate::ui::parts::text_field::TextField;
use crate::ui::shelf::Shelf;
use crate::ui::voice::{SameWords, Voice};
use engine::board::{Board, Client, ClientName, Edit};
use engine::day::Day;
use words::{Words, date, fill};

/// Renders the list, and a field for another client.
pub fn board_page(voice: &Voice, board: &Board, shelf: &Shelf, open: &Callback<Option<ClientName>>) -> Html {
    html! {
        <>
            { clients(voice, board, open) }
            <p class="hint">{ how_much(&voice.words, board) }</p>
            <ClientForm words={voice.words} shelf={shelf.clone()} />
        </>
    }
}

/// Says how much is kept, and since when.
fn how_much(words: &Words, board: &Board) -> String {
    let desk = &words.desk;
    if board.clients().is_empty() {
        return desk.empty.to_owned();
    }
    let people = board.clients().len().to_string();
    let links = board.clients().iter().map(|client| client.links().len()).sum::<usize>().to_string();
    let counted = [("people", people.as_str()), ("links", links.as_str())];
    match board.since() {
        Some(day) => fill(desk.saving.board_since, &[counted.as_slice(), &[("date", &date(words, day))]].concat()),
        None => fill(desk.saving.board_of, &counted),
    }
}

fn clients(voice: &Voice, board: &Board, open: &Callback<Option<ClientName>>) -> Html {
    let today = voice.host.today();
    let row = |client| row(&voice.words, client, today, open);
    html! { <ul class="clients">{ for board.agenda(today).into_iter().map(row) }</ul> }
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
        Some(last) => {
            fill(desk.links, &[("count", &checks.len().to_string()), ("date", &date(words, last.taken_on()))])
        }
        None => desk.no_link.to_owned(),
    };
    let onclick = open.reform({
        let name = name.clone();
        move |_: MouseEvent| Some(name.clone())
    });
    html! {
        <li key={name.as_str().to_owned()}>
            <span class="client-name">{ name.as_str().to_owned() }</span>
            <span class="hint">
                if let Some(session) = session {
                    { session }
                    { " " }
                }
                { links }
            </span>
            <button type="button" tabindex="0" part="button" aria-label={label} {onclick}>{ desk.open }</button>
        </li>
    }
}

/// Holds the properties of [`ClientForm`].
#[derive(Clone, PartialEq, Properties)]
struct ClientFormProps {
    words: SameWords,
    shelf: Shelf,
}

/// Renders a field that adds a client.
#[component]
fn ClientForm(props: &ClientFormProps) -> Html {
    let words = props.words;
    let text = use_state(String::new);
    let complaint = use_state(String::new);
    let refused = use_state_eq(|| 0_u32);
    let desk = &words.desk;
    let add = {
        let (text, complaint, refused) = (text.clone(), complaint.clone(), refused.clone());
        let (shelf, taken) = (props.shelf.clone(), desk.name_taken);
        Callback::from(move |()| {
            let says = match ClientName::parse(&text) {
                Ok(name) if shelf.board().is_some_and(|board| board.client(&name).is_some()) => taken.to_owned(),
                Ok(name) => {
                    if shelf.change.emit(Edit::File(Client::new(name))) {
                        text.set(String::new());
                    }
                    return;
                }
                Err(error) => name_complaint(&words, error),
            };
            complaint.set(says);
            refused.set(refused.wrapping_add(1));
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
            <TextField
                id="add-client"
                label={desk.add_label}
                value={(*text).clone()}
                complaint={(*complaint).clone()}
                refused={*refused}
                {on_text}
                on_enter={add.clone()}
            />
            { quiet(desk.add, calls(&add)) }
        </div>
    }
}
