//! Renders a field for a link that arrived damaged, or through another channel.

use yew::prelude::*;

use crate::ui::parts::text_field::{Kind, TextField};
use crate::ui::voice::SameWords;
use engine::link::{Code, LinkError, further, read_any};

/// Holds the properties of [`PasteLink`].
#[derive(Clone, PartialEq, Properties)]
pub struct PasteLinkProps {
    /// The words to speak in.
    pub words: SameWords,
    /// Called with the code of a pasted link, and the number of further links beside it.
    pub on_code: Callback<(Code, usize)>,
}

/// Renders a field that reads a link as soon as it is complete, or says why it can't be read.
#[component]
pub fn PasteLink(props: &PasteLinkProps) -> Html {
    let text = use_state_eq(String::new);
    let complaint = use_state_eq(String::new);
    let words = props.words;
    let on_text = {
        let (text, on_code, complaint) = (text.clone(), props.on_code.clone(), complaint.clone());
        Callback::from(move |typed: String| {
            match read_any(&typed) {
                Ok(code) => on_code.emit((code, further(&typed))),
                Err(LinkError::Empty) => complaint.set(String::new()),
                Err(error) => complaint.set(words.links.error(&error)),
            }
            text.set(typed);
        })
    };
    html! {
        <TextField
            id="paste"
            label={words.links.paste}
            kind={Kind::Code}
            value={(*text).clone()}
            complaint={(*complaint).clone()}
            {on_text}
        />
    }
}
