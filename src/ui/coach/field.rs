//! A line of text with its label, hint and complaint.

use yew::prelude::*;

use crate::ui::button::{self, on_typed};

/// A field to draw.
pub struct TextField {
    /// The identifier of the field in the widget.
    pub id: &'static str,
    /// What is asked.
    pub label: &'static str,
    /// More about it.
    pub hint: &'static str,
    /// What stands in it.
    pub value: String,
    /// What is wrong with it.
    pub complaint: String,
    /// What stands in it now.
    pub on_text: Callback<String>,
    /// Enter was pressed.
    pub on_enter: Callback<()>,
}

/// Draws a field.
pub fn text_field(field: TextField) -> Html {
    let TextField { id, label, hint, value, complaint, on_text, on_enter } = field;
    let (hint_id, complaint_id) = (format!("{id}-hint"), format!("{id}-complaint"));
    html! {
        <div class="field">
            <label for={id}>{ label }</label>
            if !hint.is_empty() {
                <span class="hint" id={hint_id.clone()}>{ hint }</span>
            }
            <input
                {id}
                type="text"
                autocomplete="off"
                {value}
                aria-describedby={format!("{hint_id} {complaint_id}")}
                aria-invalid={(!complaint.is_empty()).then_some("true")}
                oninput={on_typed(on_text)}
                onkeydown={button::on_enter(on_enter)}
            />
            <span class="complaint" id={complaint_id} role="status">{ complaint }</span>
        </div>
    }
}
