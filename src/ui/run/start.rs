//! Renders the start, which explains the check, its length, and what happens to the answers.

use yew::prelude::*;

use crate::ui::card::{CardFrame, card};
use crate::ui::keeping::Keeping;
use crate::ui::parts::focus::Heading;
use crate::ui::run::statement::{Statement, in_room_of};
use crate::ui::voice::Voice;
use engine::instrument::Item;
use engine::session::record::Deed;
use engine::session::{Action, Session, Step};

/// Renders the first screen in the height of a statement, so that the page below does
/// not move when somebody begins.
pub fn start(voice: &Voice, keeping: &Keeping, act: &Callback<Action>, take_focus: bool) -> Html {
    let start = &voice.words.pages.start;
    let frame = CardFrame { key: "start", keeping: Some(keeping), ..CardFrame::default() };
    let asked = html! {
        <>
            <p class="picture">
                <span class="seats">{ start.seats }</span>
                <span class="people">{ start.people }</span>
            </p>
            <Heading text={start.title} {take_focus} />
            <p>{ start.lead }</p>
            <div class="actions">{ begin(voice, act) }</div>
            <p class="hint">{ format!("{} {}", start.privacy, start.outcome) }</p>
            <p class="hint keys">{ start.keys }</p>
        </>
    };
    let statement = Item::all().next().map(|item| {
        // With saved checks, a run can be forgotten once there is one. This reserves the space of that button.
        let keeping = Keeping { is_under_way: true, undo: None, ..keeping.clone() };
        let (voice, session) = (voice.clone(), Session::default());
        html! { <Statement {voice} {keeping} {session} {item} act={Callback::noop()} take_focus=false /> }
    });
    in_room_of(Step::Start, card(voice, frame, asked), statement)
}

/// Renders the button that begins.
fn begin(voice: &Voice, act: &Callback<Action>) -> Html {
    let (host, words) = (voice.host.clone(), &voice.words.pages);
    let onclick = act.reform(move |_: MouseEvent| Action::Begin(host.today()));
    html! {
        <button type="button" tabindex="0" class="primary" part="button button-primary" data-do={Deed::Begin.id()} {onclick}>
            { words.start.begin }
        </button>
    }
}
