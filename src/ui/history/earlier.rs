//! Renders the result of an earlier check of the person's own.

use yew::prelude::*;

use super::change::{change, last_before};
use crate::ui::keeping::Keeping;
use crate::ui::parts::button::quiet;
use crate::ui::result::{ResultOwner, ResultView, result};
use crate::ui::rooms::RoomsRef;
use crate::ui::share::{Sharing, share};
use crate::ui::voice::Voice;
use engine::check::Check;

/// Renders the result of an earlier check, and a button that goes back.
pub fn earlier(
    voice: &Voice,
    keeping: &Keeping,
    check: &Check,
    on_show: &Callback<Option<Check>>,
    rooms: Option<RoomsRef>,
    sharing: &Sharing,
) -> Html {
    let leave = on_show.reform(|_: MouseEvent| None);
    let change = change(voice.words, &keeping.history, check);
    let whose = ResultOwner::Earlier { share: share(voice, check, sharing) };
    // The number distinguishes it from the result that may have been on the screen before.
    let occasion = keeping.history.occasion(check);
    let whole_at = sharing.whole_at(check);
    let sheets = rooms.map(|rooms| rooms.sheets(voice, check, last_before(&keeping.history, check)));
    let shown =
        ResultView { whose, occasion, take_focus: true, number: 1, change, sheets, whole_at, ..ResultView::of(check) };
    html! {
        <>
            <p class="way-back">{ quiet(voice.words.pages.card.back, leave) }</p>
            { result(voice, &shown) }
        </>
    }
}
