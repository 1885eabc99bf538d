//! Opens the rooms of coaches, and of people who share with them.

use yew::prelude::*;

use crate::ui::desk::CoachDesk;
use crate::ui::rooms::{DeskView, EarlierState, LinkReading, LinkView, Opening, Rooms, RoomsRef, ScreenContent, Visit};
use crate::ui::shared::LinkRoom;
use crate::ui::sheets::sheets;
use crate::ui::trail::{TrailPlace, use_farewell, use_trail};
use crate::ui::voice::Voice;
use engine::check::Check;
use engine::link::{self, Code, Owner};
use words::{Language, Words};

/// All rooms.
pub const COACH: RoomsRef = RoomsRef::new(&ROOMS);

/// The one value of [`CoachRooms`]. It is a static because it is compared by its address, which a constant may have
/// several of.
static ROOMS: CoachRooms = CoachRooms;

struct CoachRooms;

impl Rooms for CoachRooms {
    fn read_words(&self, lines: String) -> Option<Language> {
        Language::read(lines)
    }

    fn open(&self, number: u32, fragment: &str) -> Option<Opening> {
        link::mentions_code(fragment).then(|| Opening {
            number,
            brought: link::read_any(fragment),
            further: link::further(fragment),
            owner: Owner::of(fragment),
        })
    }

    fn shared(&self, voice: &Voice, view: LinkView) -> Html {
        html! { <LinkRoom voice={voice.clone()} {view} /> }
    }

    fn desk(&self, voice: &Voice, DeskView { take_focus, client, on_open }: DeskView) -> Html {
        html! { <CoachDesk voice={voice.clone()} {take_focus} {client} {on_open} /> }
    }

    fn sheets(&self, voice: &Voice, check: &Check, before: EarlierState<'_>) -> Html {
        sheets(voice, check, before, true)
    }

    fn history(&self, visit: Visit) -> Html {
        html! { <HistoryKeeper ..visit /> }
    }

    fn title(&self, words: &Words, looking_at: Option<&LinkReading>, shows_result: bool) -> Option<&'static str> {
        match looking_at {
            Some(Ok(Code::Plain(_))) => Some(words.coach.title),
            Some(Ok(Code::Sealed(_))) => Some(words.links.sealed_title),
            Some(Err(_)) => Some(words.links.damaged_title),
            None => shows_result.then_some(words.pages.result.title),
        }
    }
}

/// Keeps the history of the standalone page in step, and lets the browser ask before unsaved answers are lost.
#[component]
fn HistoryKeeper(visit: &Visit) -> Html {
    let place = match &visit.shown {
        ScreenContent::Link => TrailPlace::Elsewhere,
        ScreenContent::Desk(client) => visit.visited.with(|visited| visited.desk(client.as_ref())),
        ScreenContent::Run(check) => visit.visited.with(|visited| visited.run(&visit.session, check.as_ref())),
    };
    let go = {
        let (visited, on_go) = (visit.visited.clone(), visit.on_go.clone());
        Callback::from(move |name: String| {
            let found = visited.with(|visited| visited.find(&name));
            found.into_iter().for_each(|found| on_go.emit(found));
        })
    };
    use_trail(&visit.host, place, visit.goes_on, go);
    use_farewell(&visit.host, visit.is_lost, visit.session.clone());
    html! {}
}
