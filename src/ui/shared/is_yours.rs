//! Asks somebody who opens their own result from a post whether it is theirs, and renders the button that keeps it
//! here.

use yew::prelude::*;

use crate::ui::keep::why;
use crate::ui::keeping::{KeepState, Keeping};
use crate::ui::parts::button::primary;
use crate::ui::voice::Voice;
use engine::check::Check;
use engine::link::Parcel;
use engine::store::StoreError;

/// Holds the properties of [`IsYours`].
#[derive(Clone, PartialEq, Properties)]
pub struct IsYoursProps {
    /// The words and the browser.
    pub voice: Voice,
    /// The payload of the link.
    pub parcel: Parcel,
    /// Keeps checks.
    pub keeping: Keeping,
    /// Called with the last check once all are kept.
    pub on_kept: Callback<Check>,
}

/// Renders the question. Nothing is kept unless the button is pressed; where nothing can be, there is none.
#[component]
pub fn IsYours(props: &IsYoursProps) -> Html {
    let IsYoursProps { voice, parcel, keeping, on_kept } = props;
    let words = &voice.words.links;
    let refused = use_state_eq(|| None::<StoreError>);
    if keeping.state == KeepState::NotOffered {
        return html! { <p>{ words.untouched }</p> };
    }
    let onclick = {
        let (add, on_kept, refused) = (keeping.add.clone(), on_kept.clone(), refused.clone());
        let checks = parcel.checks().to_vec();
        Callback::from(move |_: MouseEvent| match add.emit(checks.clone()).kept {
            Ok(_) => {
                checks.iter().max_by_key(|check| check.taken_on()).iter().for_each(|&last| on_kept.emit(last.clone()))
            }
            Err((_, error)) => refused.set(Some(error)),
        })
    };
    html! {
        <>
            <p><strong>{ words.is_yours }</strong>{ " " }{ words.untouched }</p>
            <div class="actions">{ primary(words.keep_here, onclick) }</div>
            if let Some(error) = *refused {
                <p class="complaint" role="alert">{ why(voice, error, words.untouched) }</p>
            }
        </>
    }
}
