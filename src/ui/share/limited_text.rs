//! Free text that is limited and counted.

use yew::prelude::*;

use crate::ui::text_field::{Kind, TextField};
use crate::ui::voice::SameWords;
use words::fill;

/// Properties of [`LimitedText`].
#[derive(Clone, PartialEq, Properties)]
pub struct LimitedTextProps {
    /// The words to speak in.
    pub words: SameWords,
    /// The identifier of the field in the widget.
    pub id: &'static str,
    /// What is asked for.
    pub label: &'static str,
    /// More about it.
    pub hint: &'static str,
    /// What stands in the field at first.
    #[prop_or_default]
    pub text: AttrValue,
    /// The most characters.
    pub max: usize,
    /// Whether it may have several lines.
    #[prop_or_default]
    pub several_lines: bool,
    /// The text, or nothing where it is too long.
    pub on_text: Callback<String>,
}

/// A text field with its limit. What is too long stays in the field, does not
/// travel, and says so.
#[component]
pub fn LimitedText(props: &LimitedTextProps) -> Html {
    let text = use_state(|| props.text.to_string());
    let length = text.trim().chars().count();
    let fits = length <= props.max;
    let on_text = {
        let (text, on_text, max) = (text.clone(), props.on_text.clone(), props.max);
        Callback::from(move |typed: String| {
            let fits = typed.trim().chars().count() <= max;
            on_text.emit(if fits { typed.clone() } else { String::new() });
            text.set(typed);
        })
    };
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
            value={(*text).clone()}
            {note}
            {complaint}
            {on_text}
        />
    }
}
