//! A whole number that may be left out; what is wrong stands next to it.

use yew::prelude::*;

use super::button::{on_enter, on_typed};
use super::voice::SameWords;
use crate::engine::check::Fault;
use crate::words::fill;

/// What stands in a number field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
    /// Nothing.
    Empty,
    /// A number; one too large to matter is the largest there is.
    Number(u16),
    /// Something that is no whole number.
    Unreadable,
}

impl Entry {
    fn read(text: &str) -> Self {
        let text = text.trim();
        if text.is_empty() {
            Self::Empty
        } else if text.bytes().all(|byte| byte.is_ascii_digit()) {
            Self::Number(text.parse().unwrap_or(u16::MAX))
        } else {
            Self::Unreadable
        }
    }

    /// The number, where there is one.
    pub fn number(self) -> Option<u16> {
        match self {
            Self::Number(number) => Some(number),
            Self::Empty | Self::Unreadable => None,
        }
    }
}

/// Properties of [`NumberField`].
#[derive(Clone, PartialEq, Properties)]
pub struct NumberFieldProps {
    /// The words to speak in.
    pub words: SameWords,
    /// The identifier of the field in the widget.
    pub id: &'static str,
    /// What is asked.
    pub label: &'static str,
    /// More about it.
    pub hint: &'static str,
    /// What is behind the number, such as a percent sign.
    #[prop_or_default]
    pub unit: &'static str,
    /// The number that was given before.
    pub value: Option<u16>,
    /// What is wrong with it.
    pub fault: Option<Fault>,
    /// Whether to say what is wrong although the person is not done with the field.
    #[prop_or_default]
    pub insist: bool,
    /// What stands in the field now.
    pub on_entry: Callback<Entry>,
    /// Enter was pressed.
    pub on_enter: Callback<()>,
}

/// A number field with its label, hint and complaint.
#[component]
pub fn NumberField(props: &NumberFieldProps) -> Html {
    let text = use_state(|| props.value.map(|value| value.to_string()).unwrap_or_default());
    let is_done = use_state_eq(|| false);
    let complaint =
        complaint(&props.words.pages.field, Entry::read(&text), props.fault).filter(|_| *is_done || props.insist);
    let oninput = on_typed(Callback::from({
        let (text, on_entry) = (text.clone(), props.on_entry.clone());
        move |typed: String| {
            on_entry.emit(Entry::read(&typed));
            text.set(typed);
        }
    }));
    let onchange = Callback::from(move |_: Event| is_done.set(true));
    let onkeydown = on_enter(props.on_enter.clone());
    let (hint_id, complaint_id) = (format!("{}-hint", props.id), format!("{}-complaint", props.id));
    html! {
        <div class="field">
            <label for={props.id}>{ props.label }</label>
            <span class="hint" id={hint_id.clone()}>{ props.hint }</span>
            <span class="field-entry">
                <input
                    id={props.id}
                    type="text"
                    inputmode="numeric"
                    autocomplete="off"
                    size="5"
                    value={(*text).clone()}
                    aria-describedby={format!("{hint_id} {complaint_id}")}
                    aria-invalid={complaint.is_some().then_some("true")}
                    {oninput}
                    {onchange}
                    {onkeydown}
                />
                { props.unit }
            </span>
            <span class="complaint" id={complaint_id} role="status">{ complaint.unwrap_or_default() }</span>
        </div>
    }
}

fn complaint(words: &crate::words::FieldWords, entry: Entry, fault: Option<Fault>) -> Option<String> {
    match (entry, fault) {
        (Entry::Unreadable, _) => Some(words.not_a_number.to_owned()),
        (_, Some(Fault::OutOfRange { least, most, .. })) if least == most => {
            Some(fill(words.only, &[("least", &least.to_string())]))
        }
        (_, Some(Fault::OutOfRange { least, most, .. })) => {
            Some(fill(words.between, &[("least", &least.to_string()), ("most", &most.to_string())]))
        }
        _ => None,
    }
}
