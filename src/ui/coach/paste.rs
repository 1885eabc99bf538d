//! A field for another link; a damaged one says why next to it.

use yew::prelude::*;

use super::field::{TextField, text_field};
use crate::engine::check::Check;
use crate::engine::link::{self, Parcel};
use crate::ui::voice::use_words;
use crate::words::fill;

/// Properties of [`Paste`].
#[derive(Clone, PartialEq, Properties)]
pub struct PasteProps {
    /// The checks that are here already.
    pub checks: Vec<Check>,
    /// A link was pasted that brings something new.
    pub on_paste: Callback<Parcel>,
}

/// The field.
#[component]
pub fn Paste(props: &PasteProps) -> Html {
    let words = use_words();
    let text = use_state(String::new);
    let complaint = use_state(String::new);
    let is_added = use_state_eq(|| false);
    let compare = &words.coach.compare;
    let add = {
        let (text, complaint, is_added, props) = (text.clone(), complaint.clone(), is_added.clone(), props.clone());
        let (already, words) = (compare.already, words);
        Callback::from(move |()| match link::read(&text) {
            Ok(parcel) if parcel.checks().iter().all(|check| props.checks.contains(check)) => {
                complaint.set(already.to_owned());
            }
            Ok(parcel) => {
                props.on_paste.emit(parcel);
                complaint.set(String::new());
                text.set(String::new());
                is_added.set(true);
            }
            Err(error) => complaint.set(words.pages.link_error(&error)),
        })
    };
    let on_text = {
        let (text, complaint, is_added) = (text.clone(), complaint.clone(), is_added.clone());
        Callback::from(move |now| {
            text.set(now);
            complaint.set(String::new());
            is_added.set(false);
        })
    };
    let added = fill(compare.added, &[("count", &props.checks.len().to_string())]);
    html! {
        <div class="paste">
            { text_field(TextField {
                id: "paste",
                label: compare.paste,
                hint: compare.paste_hint,
                value: (*text).clone(),
                complaint: (*complaint).clone(),
                on_text,
                on_enter: add.clone(),
            }) }
            <div class="actions">
                <button type="button" class="quiet" part="button" onclick={add.reform(|_: MouseEvent| ())}>
                    { compare.add }
                </button>
                <span role="status">{ if *is_added { added } else { String::new() } }</span>
            </div>
        </div>
    }
}
