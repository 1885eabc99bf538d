//! Renders the field for a link that arrived damaged or through another channel, or for another one of the same person.

use yew::prelude::*;

use crate::ui::parts::button::{calls, quiet};
use crate::ui::parts::text_field::{Kind, TextField};
use crate::ui::voice::SameWords;
use engine::link::{Code, LinkError, further, read_any};
use engine::text::is_typed;

/// Holds the button that reads the link, and the line beside it.
#[derive(Clone, PartialEq)]
pub struct PasteButton {
    /// The label.
    pub label: &'static str,
    /// The outcome of the last press.
    pub status: Html,
    /// Called when the person changes the text.
    pub on_text: Callback<()>,
}

/// Holds the properties of [`LinkField`].
#[derive(Clone, PartialEq, Properties)]
pub struct LinkFieldProps {
    /// The words to speak in.
    pub words: SameWords,
    /// The label.
    pub label: &'static str,
    /// A hint about the link.
    #[prop_or_default]
    pub hint: &'static str,
    /// The button; without one, a link is read as soon as it is complete, or at Enter.
    #[prop_or_default]
    pub button: Option<PasteButton>,
    /// Called with the code of a link and the number of further links beside it. It may return a complaint.
    pub on_code: Callback<(Code, usize), Option<String>>,
}

/// Renders the field, which says why a link can't be read.
#[component]
pub fn LinkField(props: &LinkFieldProps) -> Html {
    let LinkFieldProps { words, label, hint, button, on_code } = props;
    let text = use_state(String::new);
    let complaint = use_state_eq(String::new);
    let presses = use_state_eq(|| 0_u32);
    let read = {
        let (words, on_code) = (*words, on_code.clone());
        move |text: &str| match read_any(text) {
            Ok(code) => on_code.emit((code, further(text))),
            Err(error) => Some(words.links.error(&error)),
        }
    };
    let at_once = {
        let read = read.clone();
        // Nothing is missing yet in the first letters of an address that somebody types.
        move |before: &str, text: &str| match read_any(text) {
            Err(LinkError::Empty) if text.trim().is_empty() || is_typed(before, text) => String::new(),
            _ => read(text).unwrap_or_default(),
        }
    };
    let on_text = {
        let (text, complaint, button) = (text.clone(), complaint.clone(), button.clone());
        Callback::from(move |changed: String| {
            complaint.set(if button.is_none() { at_once(&text, &changed) } else { String::new() });
            text.set(changed);
            button.iter().for_each(|button| button.on_text.emit(()));
        })
    };
    let press = {
        let (text, complaint, presses) = (text.clone(), complaint.clone(), presses.clone());
        Callback::from(move |()| match read(&text) {
            Some(why) => {
                complaint.set(why);
                presses.set(presses.wrapping_add(1));
            }
            None => text.set(String::new()),
        })
    };
    html! {
        <>
            <TextField
                id="paste"
                label={*label}
                hint={*hint}
                kind={Kind::Code}
                value={(*text).clone()}
                complaint={(*complaint).clone()}
                refused={*presses}
                {on_text}
                on_enter={press.clone()}
            />
            if let Some(PasteButton { label, status, .. }) = button {
                <div class="actions">
                    { quiet(label, calls(&press)) }
                    <span role="status">{ status.clone() }</span>
                </div>
            }
        </>
    }
}
