//! Renders the shares of seats and people, as two bars of one length.

use yew::prelude::*;

use super::bar::percent;
use engine::check::Check;
use engine::instrument::Fact;
use words::{Words, fill};

/// The part of a place on a bar that its seat fills, so that seats can be told apart.
const FILLED: f64 = 0.88;

/// Renders both bars, from which the eye compares the shares. The sentence beside them says the same.
pub fn shares(words: &Words, check: &Check) -> Html {
    let (facts, result) = (check.facts(), &words.pages.result);
    let (seats, own) = (facts.get(Fact::Seats).unwrap_or_default(), facts.own_seats());
    let share = facts.get(Fact::EmployeeShare).unwrap_or_default();
    let own_of = fill(result.own_of, &[("own", &own.to_string()), ("seats", &seats.to_string())]);
    let per_cent = fill(result.per_cent, &[("share", &share.to_string())]);
    html! {
        <figure class="shares" aria-hidden="true">
            <div>
                <span>{ result.seats }</span>
                <svg class="shares-bar">{ for (0..seats).map(|index| seat(index, seats, index < own)) }</svg>
                <span class="shares-end">{ own_of }</span>
            </div>
            <div>
                <span>{ result.people }</span>
                <svg class="shares-bar">
                    <rect class="shares-other" width="100%" height="100%" rx="0.2em" />
                    <rect class="shares-own" width={percent(share.into())} height="100%" rx="0.2em" />
                </svg>
                <span class="shares-end">{ per_cent }</span>
            </div>
        </figure>
    }
}

fn seat(index: u16, of: u16, is_own: bool) -> Html {
    let place = 100.0 / f64::from(of);
    // The last seat ends where the bar does.
    let (x, width) = (f64::from(index) * (place + place * (1.0 - FILLED) / f64::from(of)), place * FILLED);
    let (x, width) = (percent(x), percent(width));
    if is_own {
        html! { <rect class="shares-own" {x} {width} height="100%" rx="0.2em" /> }
    } else {
        html! { <rect class="shares-other" {x} {width} height="100%" rx="0.2em" /> }
    }
}
