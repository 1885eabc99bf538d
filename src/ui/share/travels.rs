//! Renders the choice of what to share with the answers.

use yew::prelude::*;

use super::drafts::{ShareChoice, ShareDraft};
use super::limited_text::LimitedText;
use crate::ui::voice::SameWords;
use engine::check::Check;
use engine::instrument::{MAX_LABEL, MAX_NOTE};
use engine::link::Selection;

/// Renders the choice of what to share. The answers are always included.
pub fn travels(words: SameWords, check: &Check, draft: &ShareDraft, choose: &Callback<ShareChoice>) -> Html {
    let share = &words.pages.share;
    let selection = &draft.selection;
    let option = |label: &'static str, checked: bool, tick: fn(&mut Selection, bool)| {
        let onchange = choose.reform(move |_: Event| ShareChoice::Tick(tick, !checked));
        html! {
            <label class="option" part="option">
                <input type="checkbox" tabindex="0" {checked} {onchange} />
                <span>{ label }</span>
            </label>
        }
    };
    html! {
        <fieldset class="travels">
            <legend>{ share.travels }</legend>
            <label class="option" part="option">
                <input type="checkbox" tabindex="0" checked=true disabled=true />
                <span>{ share.answers }</span>
            </label>
            if !check.facts().is_empty() {
                { option(share.facts, selection.facts, |selection, yes| selection.facts = yes) }
            }
            if !check.disciplines().is_empty() {
                { option(share.disciplines, selection.disciplines, |selection, yes| selection.disciplines = yes) }
            }
            if check.seconds().is_some() {
                { option(share.seconds, selection.seconds, |selection, yes| selection.seconds = yes) }
            }
            if check.again().is_some() {
                { option(share.again, selection.again, |selection, yes| selection.again = yes) }
            }
            if check.step().is_some() {
                { option(words.next_step.share, selection.step, |selection, yes| selection.step = yes) }
            }
            if check.earlier_step().is_some() {
                { option(words.next_step.share_before, selection.earlier_step, |selection, yes| selection.earlier_step = yes) }
            }
            <LimitedText
                {words}
                id="share-label"
                label={share.label}
                hint={share.label_hint}
                text={draft.label.clone()}
                max={MAX_LABEL}
                on_text={choose.reform(ShareChoice::Label)}
            />
            <LimitedText
                {words}
                id="share-note"
                label={share.note}
                hint={share.note_hint}
                text={draft.note.clone()}
                max={MAX_NOTE}
                several_lines=true
                on_text={choose.reform(ShareChoice::Note)}
            />
        </fieldset>
    }
}
