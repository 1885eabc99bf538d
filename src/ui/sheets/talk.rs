//! Renders the page for a talk with the CEO.

use yew::prelude::*;

use crate::ui::parts::text_field::{Kind, TextField};
use crate::ui::result::shares;
use crate::ui::sheets::topics::counted;
use engine::check::Check;
use engine::instrument::{Fact, MAX_REQUEST};
use words::{TalkSheet, Words};

/// Renders the page. If there is no request, it has lines to write one on.
pub fn talk_page(words: &Words, check: &Check, sheet: &TalkSheet) -> Html {
    let TalkSheet { title, as_of, said, request } = sheet;
    let is_given = |fact| check.facts().get(fact).is_some();
    html! {
        <article class="sheet talk" aria-label={*title}>
            <h4>{ *title }</h4>
            <p>{ as_of }</p>
            if is_given(Fact::Seats) && is_given(Fact::EmployeeShare) {
                { shares(words, check) }
            }
            <ul>{ for said.iter().map(|sentence| html! { <li>{ sentence }</li> }) }</ul>
            <h5>{ words.sheets.request }</h5>
            if let Some(request) = request {
                <p>{ request }</p>
            } else {
                <div class="ruled" aria-hidden="true"></div>
                <div class="ruled" aria-hidden="true"></div>
            }
            <p class="sheet-agreed">{ words.sheets.agreed }{ ":" }<span class="ruled-gap" aria-hidden="true"></span></p>
        </article>
    }
}

/// Renders the field for the request. One that is too long stays in the field, and is not on the page.
pub fn request_field(words: &Words, request: &str, on_text: Callback<String>) -> Html {
    let (note, complaint) = counted::<MAX_REQUEST>(words, request);
    html! {
        <TextField
            id="request"
            label={words.sheets.request_label}
            hint={words.sheets.request_hint}
            kind={Kind::Lines(3)}
            value={request.to_owned()}
            {note}
            {complaint}
            {on_text}
        />
    }
}
