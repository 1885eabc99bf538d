//! Renders a field for a whole number that may be left empty, with its complaint.

use std::ops::RangeInclusive;

use yew::prelude::*;

use crate::ui::parts::text_field::{Kind, TextField};
use crate::ui::voice::SameWords;
use engine::number::{NumberError, read_number};
use words::{FieldWords, fill};

/// Holds the number in a field; `None` if it is empty.
pub type Entry = Result<Option<u16>, NumberError>;

/// Holds the properties of [`NumberField`].
#[derive(Clone, PartialEq, Properties)]
pub struct NumberFieldProps {
    /// The words to speak in.
    pub words: SameWords,
    /// The identifier of the field in the widget.
    pub id: &'static str,
    /// The label.
    pub label: &'static str,
    /// A hint about the question.
    pub hint: &'static str,
    /// The unit after the number, such as a percent sign. It may be typed, too.
    #[prop_or_default]
    pub unit: &'static str,
    /// The number that was given before.
    pub value: Option<u16>,
    /// The numbers that are allowed.
    pub range: RangeInclusive<u16>,
    /// True if the complaint is shown even though the person is still in the field.
    #[prop_or_default]
    pub insist: bool,
    /// The number of the press that this field blocked; 0 if it blocked none.
    #[prop_or_default]
    pub refused: u32,
    /// Called with the number after each change.
    pub on_entry: Callback<Entry>,
    /// Called when Enter is pressed.
    pub on_enter: Callback<()>,
}

/// Renders a number field with its label, hint and complaint.
#[component]
pub fn NumberField(props: &NumberFieldProps) -> Html {
    let unit = props.unit;
    let text = use_state(|| props.value.map(|value| value.to_string()).unwrap_or_default());
    let is_done = use_state_eq(|| false);
    let complaint = complaint(&props.words.pages.field, read(&text, unit), &props.range);
    let complaint = complaint.filter(|_| *is_done || props.insist).unwrap_or_default();
    let on_text = {
        let (text, on_entry) = (text.clone(), props.on_entry.clone());
        Callback::from(move |typed: String| {
            on_entry.emit(read(&typed, unit));
            text.set(typed);
        })
    };
    html! {
        <TextField
            id={props.id}
            label={props.label}
            hint={props.hint}
            kind={Kind::Number}
            value={(*text).clone()}
            {complaint}
            refused={props.refused}
            beside={Html::from(unit)}
            {on_text}
            on_enter={props.on_enter.clone()}
            on_done={move |()| is_done.set(true)}
        />
    }
}

fn read(text: &str, unit: &str) -> Entry {
    let text = text.trim();
    read_number(text.strip_suffix(unit).unwrap_or(text))
}

/// Returns the complaint about an entry.
fn complaint(words: &FieldWords, entry: Entry, range: &RangeInclusive<u16>) -> Option<String> {
    let said = match entry {
        Ok(number) if number.is_none_or(|number| range.contains(&number)) => return None,
        Ok(_) | Err(NumberError::Negative) if range.start() == range.end() => words.only,
        Ok(_) | Err(NumberError::Negative) => words.between,
        Err(NumberError::NotWhole) => words.not_a_number,
        Err(NumberError::Ambiguous) => words.ambiguous,
        Err(NumberError::Several) => words.several,
        Err(NumberError::NotOnlyDigits) => words.only_digits,
    };
    Some(fill(said, &[("least", &range.start().to_string()), ("most", &range.end().to_string())]))
}
