//! A field for a link that came damaged, or by another road.

use yew::prelude::*;

use super::button::on_typed;
use super::voice::SameWords;
use crate::engine::link::{Code, LinkError, further, read_any};

/// Properties of [`PasteLink`].
#[derive(Clone, PartialEq, Properties)]
pub struct PasteLinkProps {
    /// The words to speak in.
    pub words: SameWords,
    /// A link was pasted that can be read, beside so many further ones.
    pub on_code: Callback<(Code, usize)>,
}

/// A field that reads a link as soon as it is whole, and says why it can't.
#[component]
pub fn PasteLink(props: &PasteLinkProps) -> Html {
    let complaint = use_state_eq(String::new);
    let words = props.words;
    let oninput = on_typed(Callback::from({
        let (on_code, complaint) = (props.on_code.clone(), complaint.clone());
        move |typed: String| match read_any(&typed) {
            Ok(code) => on_code.emit((code, further(&typed))),
            Err(LinkError::Empty) => complaint.set(String::new()),
            Err(error) => complaint.set(words.links.error(&error)),
        }
    }));
    html! {
        <div class="field">
            <label for="paste">{ words.links.paste }</label>
            <input id="paste" type="text" autocomplete="off" aria-describedby="paste-complaint" {oninput} />
            <span class="complaint" id="paste-complaint" role="status">{ (*complaint).clone() }</span>
        </div>
    }
}
