//! Renders the field for text.

use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use crate::ui::parts::button;
use crate::ui::parts::field::{FieldFrame, field};
use crate::ui::parts::focus::use_refusal;

/// Says which kind of text a field takes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    /// A line of free text.
    #[default]
    Line,
    /// A line in which capitals are wrong: a link, or the words of a seal.
    #[allow(dead_code, reason = "a widget in a post has no such field")]
    Code,
    /// A number.
    Number,
    /// Several lines: this many.
    Lines(u8),
}

/// Holds the properties of [`TextField`].
#[derive(Clone, PartialEq, Properties)]
pub struct TextFieldProps {
    /// The identifier of the field in the widget.
    pub id: &'static str,
    /// The label.
    pub label: &'static str,
    /// A hint about the question.
    #[prop_or_default]
    pub hint: &'static str,
    /// The kind of text.
    #[prop_or_default]
    pub kind: Kind,
    /// The text in the field.
    pub value: AttrValue,
    /// The complaint about the text.
    #[prop_or_default]
    pub complaint: AttrValue,
    /// A note below the field if there is no complaint.
    #[prop_or_default]
    pub note: AttrValue,
    /// The identifier of something else that describes the field.
    #[prop_or_default]
    pub described_by: &'static str,
    /// The number of the press that this field blocked; 0 if it blocked none. With each new one the field takes the
    /// focus, and its complaint is announced again.
    #[prop_or_default]
    pub refused: u32,
    /// True if the field is disabled.
    #[prop_or_default]
    pub is_disabled: bool,
    /// A unit or a button beside the field.
    #[prop_or_default]
    pub beside: Html,
    /// Called with the text after each change.
    pub on_text: Callback<String>,
    /// Called when Enter is pressed in a line.
    #[prop_or_default]
    pub on_enter: Callback<()>,
    /// Called when the person leaves the field.
    #[prop_or_default]
    pub on_done: Callback<()>,
}

/// Renders a field for text.
///
/// Spelling checks and writing aids are turned off, because some browsers send the text to a server for them.
#[component]
pub fn TextField(props: &TextFieldProps) -> Html {
    let TextFieldProps { id, label, hint, complaint, note, refused, .. } = props;
    let node = use_node_ref();
    use_refusal(node.clone(), *refused);
    // Number fields are side by side in a grid, in which the hint is one row.
    let hint = Some(*hint).filter(|hint| !hint.is_empty() || props.kind == Kind::Number);
    let frame = FieldFrame { id, label, hint, note, complaint, refused: *refused };
    let entry = html! {
        <>
            { entry(props, node, format!("{} {}", frame.describes(), props.described_by)) }
            { props.beside.clone() }
        </>
    };
    field(&frame, entry)
}

/// Renders the input element.
fn entry(props: &TextFieldProps, node: NodeRef, described_by: String) -> Html {
    let TextFieldProps { id, kind, value, complaint, is_disabled, on_text, on_enter, on_done, .. } = props;
    let invalid = (!complaint.is_empty()).then_some("true");
    let onchange = on_done.reform(|_: Event| ());
    if let Kind::Lines(rows) = kind {
        let oninput = on_text.reform(|event: InputEvent| event.target_unchecked_into::<HtmlTextAreaElement>().value());
        return html! {
            <textarea
                id={*id}
                ref={node}
                rows={rows.to_string()}
                autocomplete="off"
                spellcheck="false"
                writingsuggestions="false"
                value={value.clone()}
                aria-describedby={described_by}
                aria-invalid={invalid}
                {oninput}
                {onchange}
            />
        };
    }
    let oninput = on_text.reform(|event: InputEvent| event.target_unchecked_into::<HtmlInputElement>().value());
    let is_plain = matches!(kind, Kind::Code | Kind::Number);
    html! {
        <input
            id={*id}
            ref={node}
            type="text"
            inputmode={(*kind == Kind::Number).then_some("numeric")}
            size={(*kind == Kind::Number).then_some("5")}
            autocomplete="off"
            autocorrect="off"
            autocapitalize={is_plain.then_some("none")}
            spellcheck="false"
            writingsuggestions="false"
            disabled={*is_disabled}
            value={value.clone()}
            aria-describedby={described_by}
            aria-invalid={invalid}
            {oninput}
            {onchange}
            onkeydown={button::on_enter(on_enter.clone())}
        />
    }
}
