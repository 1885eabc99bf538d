//! What travels with the answers.

use yew::prelude::*;

use crate::ui::share::LimitedText;
use crate::ui::voice::SameWords;
use engine::check::Check;
use engine::instrument::{MAX_LABEL, MAX_NOTE};
use engine::link::Selection;
use engine::text::Text;

/// The choice of what travels. The answers always do.
pub fn travels(words: SameWords, check: &Check, selection: &Selection, choose: &Callback<Selection>) -> Html {
    let share = &words.pages.share;
    let option = |label: &'static str, checked: bool, chosen: fn(&mut Selection, bool)| {
        let selection = selection.clone();
        let onchange = choose.reform(move |_: Event| {
            let mut selection = selection.clone();
            chosen(&mut selection, !checked);
            selection
        });
        html! {
            <label class="option" part="option">
                <input type="checkbox" {checked} {onchange} />
                <span>{ label }</span>
            </label>
        }
    };
    let on_label = {
        let selection = selection.clone();
        choose.reform(move |text: String| Selection { label: Text::<MAX_LABEL>::line(&text).ok(), ..selection.clone() })
    };
    let on_note = {
        let selection = selection.clone();
        choose.reform(move |text: String| Selection { note: Text::<MAX_NOTE>::lines(&text).ok(), ..selection.clone() })
    };
    let own_label = AttrValue::from(check.label.as_ref().map_or_else(String::new, |label| label.as_str().to_owned()));
    html! {
        <fieldset class="travels">
            <legend>{ share.travels }</legend>
            <label class="option" part="option">
                <input type="checkbox" checked=true disabled=true />
                <span>{ share.answers }</span>
            </label>
            if !check.facts.is_empty() {
                { option(share.facts, selection.facts, |selection, yes| selection.facts = yes) }
            }
            if !check.disciplines.is_empty() {
                { option(share.disciplines, selection.disciplines, |selection, yes| selection.disciplines = yes) }
            }
            if check.seconds.is_some() {
                { option(share.seconds, selection.seconds, |selection, yes| selection.seconds = yes) }
            }
            if check.again.is_some() {
                { option(share.again, selection.again, |selection, yes| selection.again = yes) }
            }
            <LimitedText
                {words}
                id="share-label"
                label={share.label}
                hint={share.label_hint}
                text={own_label}
                max={MAX_LABEL}
                on_text={on_label}
            />
            <LimitedText
                {words}
                id="share-note"
                label={share.note}
                hint={share.note_hint}
                max={MAX_NOTE}
                several_lines=true
                on_text={on_note}
            />
        </fieldset>
    }
}
