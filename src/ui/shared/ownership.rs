//! Asks somebody who opens their own result from a post whether it is theirs, and renders the button that keeps it
//! here.

use yew::prelude::*;

use crate::ui::keeping::{KeepState, Keeping};
use crate::ui::parts::button::primary;
use crate::ui::voice::Voice;
use engine::check::Check;
use engine::link::Payload;

/// Holds the properties of [`OwnershipQuestion`].
#[derive(Clone, PartialEq, Properties)]
pub struct OwnershipQuestionProps {
    /// The words and the browser.
    pub voice: Voice,
    /// The payload of the link.
    pub payload: Payload,
    /// Keeps checks.
    pub keeping: Keeping,
    /// Called with the last check once all are kept.
    pub on_kept: Callback<Check>,
}

/// Renders the question. Nothing is kept unless the button is pressed; where nothing can be, there is none.
#[component]
pub fn OwnershipQuestion(props: &OwnershipQuestionProps) -> Html {
    let OwnershipQuestionProps { voice, payload, keeping, on_kept } = props;
    let words = &voice.words.links;
    let is_refused = use_state_eq(|| false);
    if keeping.state == KeepState::NotOffered {
        return html! { <p>{ words.untouched }</p> };
    }
    let onclick = {
        let (add, on_kept, is_refused) = (keeping.add.clone(), on_kept.clone(), is_refused.clone());
        let checks = payload.checks().to_vec();
        Callback::from(move |_: MouseEvent| match add.emit(checks.clone()).kept {
            Ok(_) => {
                checks.iter().max_by_key(|check| check.taken_on()).iter().for_each(|&last| on_kept.emit(last.clone()))
            }
            Err(_) => is_refused.set(true),
        })
    };
    html! {
        <>
            <p><strong>{ words.is_yours }</strong>{ " " }{ words.untouched }</p>
            <div class="actions">{ primary(words.keep_here, onclick) }</div>
            if *is_refused {
                <p class="complaint" role="alert">{ voice.words.history.not_saved }</p>
            }
        </>
    }
}
