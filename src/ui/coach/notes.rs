//! Renders notes and events, which are saved on this device as soon as they have a client's name.

use yew::prelude::*;

use super::events::Events;
use super::filing::Filing;
use super::look::{Look, LookAction};
use super::note_field::NoteField;
use super::notes_draft::NotesDraft;
use crate::ui::shelf::Shelf;
use crate::ui::voice::Voice;
use engine::board::{BoardEvent, Client, ClientName, Edit};
use engine::link::Payload;
use words::{Words, fill};

/// Holds the properties of [`NotesPanel`].
#[derive(Clone, PartialEq, Properties)]
pub struct NotesPanelProps {
    /// The words and the browser.
    pub voice: Voice,
    /// The payloads of the links on the page.
    pub links: Vec<Payload>,
    /// The client under whom they are filed.
    pub client: Option<Client>,
    /// The board.
    pub shelf: Shelf,
    /// The state of the page that is not saved.
    pub look: Look,
    /// The notes that the coach is typing.
    pub draft: NotesDraft,
    /// Dispatches what the coach does.
    pub act: Callback<LookAction>,
}

/// Renders notes, events and the form that saves them.
#[component]
pub fn NotesPanel(props: &NotesPanelProps) -> Html {
    let words = props.voice.words;
    let NotesPanelProps { client, shelf, look, act, .. } = props.clone();
    let notes = &words.coach.notes;
    let name = client.as_ref().map(Client::name).cloned();
    let events = client.as_ref().map_or(look.events.clone(), |client| client.events().to_vec());
    let on_add = change_event(&shelf, &act, name.clone(), LookAction::AddEvent, Edit::AddEvent);
    let on_remove = change_event(&shelf, &act, name, LookAction::RemoveEvent, Edit::RemoveEvent);
    html! {
        <section class="notes" part="notes">
            <h3>{ notes.title }</h3>
            <NoteField
                {words}
                host={props.voice.host.clone()}
                draft={props.draft.clone()}
                kept={client.as_ref().map(|client| (client.name().clone(), client.notes().cloned()))}
                change={shelf.change.clone()}
            />
            <Events voice={props.voice.clone()} {events} {on_add} {on_remove} />
            <p class="hint" id="notes-kept" role="status">{ whether_kept(&words, client.as_ref()) }</p>
            if let Some(fault) = shelf.fault(&words) {
                <p class="complaint" role="alert">{ fault }</p>
            }
            { filing(&words, props) }
        </section>
    }
}

fn whether_kept(words: &Words, client: Option<&Client>) -> String {
    let notes = &words.coach.notes;
    client.map_or_else(|| notes.not_kept.to_owned(), |client| fill(notes.kept, &[("name", client.name().as_str())]))
}

/// Adds or removes an event, on the board if there is a client, else only on the page. Returns whether it did.
fn change_event(
    shelf: &Shelf,
    act: &Callback<LookAction>,
    name: Option<ClientName>,
    look: fn(BoardEvent) -> LookAction,
    edit: fn(ClientName, BoardEvent) -> Edit,
) -> Callback<BoardEvent, bool> {
    let (shelf, act) = (shelf.clone(), act.clone());
    Callback::from(move |event: BoardEvent| match &name {
        Some(name) => shelf.change.emit(edit(name.clone(), event)),
        None => {
            act.emit(look(event));
            true
        }
    })
}

/// Renders the form that saves what is not saved: all of it under a new name, or the links that tell something new under
/// the present one.
fn filing(words: &Words, props: &NotesPanelProps) -> Html {
    let NotesPanelProps { links, client, shelf, look, draft, .. } = props.clone();
    let can_keep = shelf.can_keep();
    match client {
        None if can_keep => html! { <Filing words={props.voice.words} {links} {shelf} {look} {draft} /> },
        Some(client) if can_keep => {
            let filed = client.checks();
            let is_new = |link: &&Payload| link.checks().iter().any(|check| !check.is_told_by(&filed));
            let mut more = Client::new(client.name().clone());
            links.iter().chain(&look.pasted).filter(is_new).cloned().for_each(|link| more.file(link));
            if more.links().is_empty() {
                return html! {};
            }
            let label = fill(words.coach.notes.file_pasted, &[("name", client.name().as_str())]);
            let onclick = Callback::from(move |_: MouseEvent| {
                shelf.change.emit(Edit::File(more.clone()));
            });
            html! {
                <div class="actions">
                    <button type="button" tabindex="0" class="primary" part="button button-primary" {onclick}>{ label }</button>
                </div>
            }
        }
        _ => html! {},
    }
}
