//! Renders the result of an earlier check of the person's own.

use yew::prelude::*;

use super::change::{before, change};
use super::next_time::next_time;
use crate::ui::keeping::{Ask, Keeping};
use crate::ui::parts::button::quiet;
use crate::ui::result::{ResultOwner, ResultView, result};
use crate::ui::rooms::RoomsRef;
use crate::ui::share::{Sharing, share};
use crate::ui::step::Planning;
use crate::ui::voice::Voice;
use engine::check::Check;
use engine::scoring::score;

/// Renders the result of an earlier check, and a button that goes back. The steps of the last one can be changed.
pub fn earlier(
    voice: &Voice,
    keeping: &Keeping,
    check: &Check,
    on_show: &Callback<Option<Check>>,
    rooms: Option<RoomsRef>,
    sharing: &Sharing,
) -> Html {
    let leave = on_show.reform(|_: MouseEvent| None);
    // Its steps may have been changed since it was opened.
    let check = keeping.history.of_run(check).unwrap_or(check);
    // While another tab puts one in place of the other, both are there.
    let is_last = keeping.history.checks().last().is_some_and(|last| last.is_same_run(check));
    let planning = is_last.then(|| planning(keeping, check));
    let below = match planning {
        Some(_) => next_time(voice, &sharing.app_url, check.step()),
        None => html! {},
    };
    let change = change(voice.words, &keeping.history, check);
    let whose = ResultOwner::Earlier { planning, share: share(voice, check, sharing) };
    // The number distinguishes it from the result that may have been on the screen before.
    let outcome = score(check, keeping.history.occasion(check));
    let whole_at = sharing.whole_at(check);
    let sheets = rooms.map(|rooms| rooms.sheets(voice, check, before(&keeping.history, check)));
    let shown = ResultView {
        whose,
        take_focus: true,
        number: 1,
        change,
        below,
        sheets,
        whole_at,
        ..ResultView::of(check, outcome)
    };
    html! {
        <>
            <p class="way-back">{ quiet(voice.words.pages.card.back, leave) }</p>
            if keeping.is_unplanned {
                <p class="complaint" role="alert">{ voice.words.history.not_saved }</p>
            }
            { result(voice, &shown) }
        </>
    }
}

/// Returns what can be done about the steps of a check: the kept check is changed.
fn planning(keeping: &Keeping, check: &Check) -> Planning {
    let plan =
        |check: Check, instead_of: &Check| Ask::Plan { check: check.into(), instead_of: instead_of.clone().into() };
    let [planned, answered] = [check.clone(), check.clone()];
    Planning {
        last: keeping.history.step_before(check).map(|step| step.text.clone()),
        on_plan: keeping.ask.reform(move |step| plan(planned.clone().with_step(step), &planned)),
        on_look_back: keeping.ask.reform(move |how| plan(answered.clone().with_earlier_step(how), &answered)),
    }
}
