//! What a link brought: somebody else's result, or why it can't be read.

use yew::prelude::*;

use super::paste::PasteLink;
use super::result::ResultPage;
use super::voice::use_words;
use crate::engine::check::Check;
use crate::engine::link::{Code, LinkError, Parcel};
use crate::words::date;

/// Properties of [`Shared`].
#[derive(Clone, PartialEq, Properties)]
pub struct SharedProps {
    /// What the link brought.
    pub opened: Result<Parcel, LinkError>,
    /// Another link was pasted instead of a damaged one.
    pub on_code: Callback<Code>,
    /// Leaves the link for one's own run.
    pub leave: Callback<()>,
    /// Whether one's own run is under way.
    pub has_own_run: bool,
}

/// A shared result. It says whose it is not, and touches nothing of the opener's.
#[component]
pub fn Shared(props: &SharedProps) -> Html {
    let words = use_words();
    let shared = &words.pages.shared;
    let way_on = if props.has_own_run { shared.back_to_own } else { shared.start_own };
    let leave = props.leave.reform(|_: MouseEvent| ());
    let button = html! {
        <button type="button" class="primary" part="button button-primary" onclick={leave}>{ way_on }</button>
    };
    match &props.opened {
        Ok(parcel) => html! {
            <>
                <aside class="note banner">
                    <p><strong>{ shared.not_yours }</strong>{ " " }{ shared.untouched }</p>
                    <div class="actions">{ button }</div>
                </aside>
                if let Some(note) = parcel.note() {
                    <blockquote class="message">{ note.as_str() }</blockquote>
                }
                <SharedChecks parcel={parcel.clone()} />
            </>
        },
        Err(error) => html! {
            <div class="card" part="card">
                <div class="card-body">
                    <h2>{ shared.damaged_title }</h2>
                    <p>{ words.pages.link_error(error) }</p>
                    <p>{ shared.damaged_way_on }</p>
                    <PasteLink on_code={props.on_code.clone()} />
                </div>
                <div class="actions"><span class="actions-on">{ button }</span></div>
            </div>
        },
    }
}

/// Properties of [`SharedChecks`].
#[derive(Clone, PartialEq, Properties)]
struct SharedChecksProps {
    parcel: Parcel,
}

/// The checks of a link, the latest first to be seen.
#[component]
fn SharedChecks(props: &SharedChecksProps) -> Html {
    let words = use_words();
    let chosen = use_state_eq(|| None::<usize>);
    let checks = props.parcel.checks();
    let latest = checks.iter().enumerate().max_by_key(|(_, check)| check.taken_on).map(|(index, _)| index);
    let shown = chosen.filter(|&index| index < checks.len()).or(latest);
    let tab = |(index, check): (usize, &Check)| {
        let chosen = chosen.clone();
        let onclick = Callback::from(move |_: MouseEvent| chosen.set(Some(index)));
        let pressed = if shown == Some(index) { "true" } else { "false" };
        html! {
            <button type="button" class="quiet" part="button" aria-pressed={pressed} {onclick} key={index}>
                { date(&words, check.taken_on) }
            </button>
        }
    };
    html! {
        <>
            if checks.len() > 1 {
                <nav class="actions" aria-label={words.pages.shared.several}>
                    { for checks.iter().enumerate().map(tab) }
                </nav>
            }
            if let Some(check) = shown.and_then(|index| checks.get(index)) {
                <ResultPage check={check.clone()} take_focus={chosen.is_some()} />
            }
        </>
    }
}
