//! Renders a field for free text with a limit.

use yew::prelude::*;

use crate::ui::parts::text_field::{Kind, TextField};
use crate::ui::voice::SameWords;
use words::fill;

/// Holds the properties of [`LimitedText`].
#[derive(Clone, PartialEq, Properties)]
pub struct LimitedTextProps {
    /// The words to speak in.
    pub words: SameWords,
    /// The identifier of the field in the widget.
    pub id: &'static str,
    /// The label.
    pub label: &'static str,
    /// A hint about the text.
    pub hint: &'static str,
    /// The text in the field.
    pub text: String,
    /// The most characters.
    pub max: usize,
    /// True if it may have several lines.
    #[prop_or_default]
    pub several_lines: bool,
    /// Called with the text after every change.
    pub on_text: Callback<String>,
}

/// Renders a text field with its limit. A text that is too long stays in the field, is
/// not shared, and has a complaint that says so.
#[component]
pub fn LimitedText(props: &LimitedTextProps) -> Html {
    let length = props.text.trim().chars().count();
    let fits = length <= props.max;
    let share = &props.words.pages.share;
    let template = if fits { share.count } else { share.too_long };
    let counted = fill(template, &[("count", &length.to_string()), ("max", &props.max.to_string())]);
    let (note, complaint) = if fits { (counted, String::new()) } else { (String::new(), counted) };
    html! {
        <TextField
            id={props.id}
            label={props.label}
            hint={props.hint}
            kind={if props.several_lines { Kind::Lines(4) } else { Kind::Line }}
            value={props.text.clone()}
            {note}
            {complaint}
            on_text={props.on_text.clone()}
        />
    }
}
