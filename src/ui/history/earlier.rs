//! An earlier check of one's own, looked at again.

use yew::prelude::*;

use super::Change;
use crate::engine::check::Check;
use crate::ui::result::ResultPage;
use crate::ui::voice::use_words;

/// Properties of [`Earlier`].
#[derive(Clone, PartialEq, Properties)]
pub struct EarlierProps {
    /// The check.
    pub check: Check,
    /// Leaves it.
    pub on_show: Callback<Option<Check>>,
    /// Where shared links open.
    pub app_url: AttrValue,
}

/// The result of an earlier check, and the way back.
#[component]
pub fn Earlier(props: &EarlierProps) -> Html {
    let words = use_words();
    let EarlierProps { check, on_show, app_url } = props.clone();
    let leave = on_show.reform(|_: MouseEvent| None);
    let change = html! { <Change check={check.clone()} /> };
    html! {
        <>
            <p class="way-back">
                <button type="button" class="quiet" part="button" onclick={leave}>{ words.pages.card.back }</button>
            </p>
            <ResultPage {check} {change} earlier=true take_focus=true {app_url} />
        </>
    }
}
