//! Renders the frame of a field: its label, its hint and its complaint.

use yew::prelude::*;

/// Holds the texts around the entry of a field.
#[derive(Default)]
pub struct FieldFrame<'a> {
    /// The identifier of the entry in the widget.
    pub id: &'static str,
    /// The label.
    pub label: &'static str,
    /// A hint about the question; `None` if there is no row for one.
    pub hint: Option<&'static str>,
    /// A note below the entry if there is no complaint.
    pub note: &'a str,
    /// The complaint about the entry.
    pub complaint: &'a str,
    /// The number of the press that this field blocked; 0 if it blocked none.
    pub refused: u32,
}

impl FieldFrame<'_> {
    /// Returns the identifiers of the texts that describe the entry.
    pub fn describes(&self) -> String {
        let id = self.id;
        format!("{id}-hint {id}-complaint {id}-note")
    }
}

/// Renders an entry in its frame.
pub fn field(frame: &FieldFrame<'_>, entry: Html) -> Html {
    let FieldFrame { id, label, hint, note, complaint, refused } = *frame;
    html! {
        <div class="field">
            <label for={id}>{ label }</label>
            if let Some(hint) = hint {
                <span class="hint" id={format!("{id}-hint")}>{ hint }</span>
            }
            <span class="field-entry">{ entry }</span>
            if !note.is_empty() && complaint.is_empty() {
                <span class="hint" id={format!("{id}-note")}>{ note.to_owned() }</span>
            }
            <span class="complaint" id={format!("{id}-complaint")} role="status">
                if !complaint.is_empty() {
                    // A new element for each refusal, because an unchanged one would not be announced again.
                    <span key={refused}>{ complaint.to_owned() }</span>
                }
            </span>
        </div>
    }
}
