//! Renders the form that files links on the board: a name, and the consent.

use yew::prelude::*;

use super::look::Look;
use super::notes_draft::NotesDraft;
use crate::ui::parts::button::{calls, primary};
use crate::ui::parts::text_field::TextField;
use crate::ui::shelf::Shelf;
use crate::ui::voice::SameWords;
use engine::board::{Client, ClientName, Edit};
use engine::link::Payload;
use engine::text::TextError;
use words::{Words, fill};

/// Holds the properties of [`Filing`].
#[derive(Clone, PartialEq, Properties)]
pub struct FilingProps {
    /// The words to speak in.
    pub words: SameWords,
    /// The payloads of the links on the page.
    pub links: Vec<Payload>,
    /// The board.
    pub shelf: Shelf,
    /// The notes and events to be filed with the links.
    pub look: Look,
    /// The notes that go with them.
    pub draft: NotesDraft,
}

/// Renders a form that asks for a name and saves everything under it.
#[component]
pub fn Filing(props: &FilingProps) -> Html {
    let words = props.words;
    let text = use_state(String::new);
    let complaint = use_state(String::new);
    let refused = use_state_eq(|| 0_u32);
    let notes = &words.coach.notes;
    let keep = {
        let (text, complaint, refused, props) = (text.clone(), complaint.clone(), refused.clone(), props.clone());
        Callback::from(move |()| match ClientName::parse(&text) {
            Ok(name) => {
                let notes = props.draft.notes().unwrap_or_default();
                let mut filed = props.look.to_file(name, &props.links);
                filed.note(notes.clone());
                if props.shelf.change.emit(Edit::File(filed)) {
                    props.draft.keep(notes);
                }
            }
            Err(error) => {
                complaint.set(name_complaint(&words, error));
                refused.set(refused.wrapping_add(1));
            }
        })
    };
    let on_text = {
        let (text, complaint) = (text.clone(), complaint.clone());
        Callback::from(move |now| {
            text.set(now);
            complaint.set(String::new());
        })
    };
    let known = ClientName::parse(&text).ok();
    let known = known.as_ref().and_then(|name| props.shelf.board()?.client(name)).map(Client::name);
    html! {
        <div class="filing">
            <h4>{ notes.file_title }</h4>
            <p>{ notes.file_lead }</p>
            <TextField
                id="client"
                label={notes.name}
                value={(*text).clone()}
                complaint={(*complaint).clone()}
                refused={*refused}
                {on_text}
                on_enter={keep.clone()}
            />
            <p class="hint" role="status">
                { known.map(|name| fill(notes.adds_to, &[("name", name.as_str())])).unwrap_or_default() }
            </p>
            <div class="actions">
                { primary(notes.keep, calls(&keep)) }
            </div>
        </div>
    }
}

/// Returns the complaint about the name of a client.
pub fn name_complaint(words: &Words, error: TextError) -> String {
    match error {
        TextError::Empty => words.coach.notes.no_name.to_owned(),
        TextError::TooLong { length, max } => {
            fill(words.desk.name_too_long, &[("length", &length.to_string()), ("max", &max.to_string())])
        }
    }
}
