//! Notes and events, which are saved on this device as soon as they have a client's name.

use yew::prelude::*;

use super::events::Events;
use super::filing::Filing;
use super::look::{Look, LookAction};
use crate::ui::host::keeper::Kept;
use crate::ui::parts::text_field::{Kind, TextField};
use crate::ui::shelf::Shelf;
use crate::ui::voice::Voice;
use engine::board::{self, Client, ClientName, Edit, Mark};
use engine::link::Parcel;
use engine::text::TextError;
use words::{Words, fill};

/// Properties of [`Notes`].
#[derive(Clone, PartialEq, Properties)]
pub struct NotesProps {
    /// The words and the browser.
    pub voice: Voice,
    /// The payloads of the links on the page.
    pub links: Vec<Parcel>,
    /// The client under whom they are filed.
    pub client: Option<Client>,
    /// The board.
    pub shelf: Shelf,
    /// The state of the page that is not saved.
    pub look: Look,
    /// Dispatches what the coach does.
    pub act: Callback<LookAction>,
}

/// Renders notes, events and the form that saves them.
#[component]
pub fn Notes(props: &NotesProps) -> Html {
    let words = props.voice.words;
    let NotesProps { client, shelf, look, act, .. } = props.clone();
    use_kept_notes(&look, client.as_ref(), &act);
    let notes = &words.coach.notes;
    let on_text = {
        let (act, shelf, base) = (act.clone(), shelf.clone(), look.notes_base.clone());
        let name = client.as_ref().map(|client| client.name().clone());
        Callback::from(move |text: String| {
            act.emit(LookAction::Write(text.clone()));
            if let (Some(client), Ok(now)) = (name.clone(), board::Notes::parse(&text)) {
                let edit = Edit::Note { client, was: base.clone(), now: now.clone() };
                if now != base && shelf.change.emit(edit) {
                    act.emit(LookAction::Kept(now));
                }
            }
        })
    };
    let complaint = match board::Notes::parse(&look.notes) {
        Err(TextError::TooLong { length, max }) => {
            fill(notes.too_long, &[("length", &length.to_string()), ("max", &max.to_string())])
        }
        _ => String::new(),
    };
    let name = client.as_ref().map(Client::name).cloned();
    let marks = client.as_ref().map_or(look.marks.clone(), |client| client.marks().to_vec());
    let on_mark = change_mark(&shelf, &act, name.clone(), LookAction::Mark, Edit::Mark);
    let on_unmark = change_mark(&shelf, &act, name, LookAction::Unmark, Edit::Unmark);
    html! {
        <section class="notes" part="notes">
            <h3>{ notes.title }</h3>
            <TextField
                id="notes"
                label={notes.label}
                kind={Kind::Lines(5)}
                value={look.notes.clone()}
                {complaint}
                described_by="notes-kept"
                {on_text}
            />
            <Events voice={props.voice.clone()} {marks} {on_mark} {on_unmark} />
            <p class="hint" id="notes-kept" role="status">{ whether_kept(&words, client.as_ref()) }</p>
            if let Some(fault) = shelf.fault(&words) {
                <p class="complaint" role="alert">{ fault }</p>
            }
            { filing(&words, props) }
        </section>
    }
}

/// Writes saved notes into the field when they have changed, unless the field has something that is not saved.
#[hook]
fn use_kept_notes(look: &Look, client: Option<&Client>, act: &Callback<LookAction>) {
    let kept = client.map(|client| client.notes().cloned());
    let (look, act) = (look.clone(), act.clone());
    use_effect_with(kept, move |kept| {
        let Some(kept) = kept else { return };
        let is_same = board::Notes::parse(&look.notes).ok().as_ref() == Some(kept);
        if is_same || !look.has_unkept_notes() || look.notes.is_empty() {
            act.emit(LookAction::Kept(kept.clone()));
        }
    });
}

fn whether_kept(words: &Words, client: Option<&Client>) -> String {
    let notes = &words.coach.notes;
    client.map_or_else(|| notes.not_kept.to_owned(), |client| fill(notes.kept, &[("name", client.name().as_str())]))
}

/// Adds or removes an event, on the board if there is a client, else only on the page. Returns whether it did.
fn change_mark(
    shelf: &Shelf,
    act: &Callback<LookAction>,
    name: Option<ClientName>,
    look: fn(Mark) -> LookAction,
    edit: fn(ClientName, Mark) -> Edit,
) -> Callback<Mark, bool> {
    let (shelf, act) = (shelf.clone(), act.clone());
    Callback::from(move |mark: Mark| match &name {
        Some(name) => shelf.change.emit(edit(name.clone(), mark)),
        None => {
            act.emit(look(mark));
            true
        }
    })
}

/// Renders the form that saves what is not saved: all of it under a new name, or the pasted links under the present
/// one.
fn filing(words: &Words, props: &NotesProps) -> Html {
    let NotesProps { links, client, shelf, look, act, .. } = props.clone();
    let can_keep = matches!(shelf.found.kept, Kept::Nothing | Kept::Board(..));
    match client {
        None if can_keep => html! { <Filing words={props.voice.words} {links} {shelf} {look} {act} /> },
        Some(client) if can_keep => {
            let filed = client.checks();
            let is_new = |link: &&Parcel| link.checks().iter().any(|check| !filed.contains(check));
            let mut more = Client::new(client.name().clone());
            look.pasted.iter().filter(is_new).cloned().for_each(|link| more.file(link));
            if more.links().is_empty() {
                return html! {};
            }
            let label = fill(words.coach.notes.file_pasted, &[("name", client.name().as_str())]);
            let onclick = Callback::from(move |_: MouseEvent| {
                shelf.change.emit(Edit::File(more.clone()));
            });
            html! {
                <div class="actions">
                    <button type="button" class="primary" part="button button-primary" {onclick}>{ label }</button>
                </div>
            }
        }
        _ => html! {},
    }
}
