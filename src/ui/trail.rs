//! Keeps the steps on the standalone page as entries of its history, so that Back goes to the previous step and Forward
//! to the next.
//!
//! The state of every entry has a trail: the names of the places that lead to it, its own last. Names contain no
//! answers. Going on adds an entry. Going back inside the widget goes back to the existing entry, so that nobody has to
//! press Back twice for one step.

use std::cell::Cell;

use yew::prelude::*;

use crate::ui::host::HostRef;
use crate::ui::host::trail::Trail;
use crate::ui::memory::Memory;
use engine::board::ClientName;
use engine::check::Check;
use engine::session::{Session, Step};

/// Names the place of the widget, for the history of its page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum TrailPlace {
    /// The widget adds no entries: the history is the host's, or the address already identifies the place, as for a link.
    #[default]
    Elsewhere,
    /// The person's own run. The places that lead there come first.
    Run(Vec<String>),
    /// The coach's desk. The places that lead there come first.
    Desk(Vec<String>),
}

impl TrailPlace {
    fn way(&self) -> &[String] {
        match self {
            Self::Elsewhere => &[],
            Self::Run(way) | Self::Desk(way) => way,
        }
    }

    fn name(&self) -> Option<&String> {
        self.way().last()
    }

    /// Returns whether an action led from `before` to this place, and not a change of the address.
    fn follows(&self, before: &Self) -> bool {
        matches!((before, self), (Self::Run(_), Self::Run(_)) | (Self::Desk(_), Self::Desk(_)))
    }
}

/// Keeps the history of the page in step with the widget. `go` is called with the name of the place that the person has
/// gone to by the browser's buttons. For a widget that `goes_on` with a run, entries for the places before it are
/// added.
#[hook]
pub fn use_trail(host: &HostRef, place: TrailPlace, goes_on: bool, go: Callback<String>) {
    let before = use_memo((), |()| Cell::new(None::<TrailPlace>));
    let now = use_memo((), |()| Memory::<TrailPlace>::default());
    // True while the widget has asked to go back and the browser has not done so yet.
    let returning = use_memo((), |()| Cell::new(false));
    let is_ours = place != TrailPlace::Elsewhere;
    now.replace(place.clone());
    {
        let (host, before, returning) = (host.clone(), before.clone(), returning.clone());
        use_effect_with(place, move |place| {
            if !returning.get() {
                let trail = host.coach().map(|coach| coach.trail());
                returning.set(trail.is_some_and(|trail| follow(&*trail, &before, place, goes_on)));
            }
        });
    }
    {
        let host = host.clone();
        use_effect_with(is_ours, move |&is_ours| {
            let trail = host.coach().filter(|_| is_ours).map(|coach| coach.trail());
            let watch = trail.and_then(|trail| {
                let moved = Callback::from({
                    let trail = trail.clone();
                    move |()| {
                        if returning.take() {
                            returning.set(follow(&*trail, &before, &now.get(), false));
                        } else if let Some(name) = trail.here().pop() {
                            go.emit(name);
                        }
                    }
                });
                trail.watch(moved)
            });
            move || drop(watch)
        });
    }
}

/// Brings the history to the place of the widget. Returns whether it goes back to do so.
fn follow(trail: &dyn Trail, before: &Cell<Option<TrailPlace>>, place: &TrailPlace, goes_on: bool) -> bool {
    let before = before.replace(Some(place.clone()));
    let Some(name) = place.name() else { return false };
    let mut here = trail.here();
    if here.last() == Some(name) {
        return false;
    }
    if let Some(index) = here.iter().position(|earlier| earlier == name) {
        trail.go_back(here.len() - 1 - index);
        return true;
    }
    match before.filter(|before| place.follows(before)) {
        Some(before) => {
            if here.is_empty() {
                here.extend(before.name().cloned());
                trail.lay(&here, false);
            }
            // A step that had been left out replaces the entry of the step that the person comes from.
            let is_on = here.last().is_some_and(|last| place.way().contains(last));
            if !is_on {
                here.pop();
            }
            here.push(name.clone());
            trail.lay(&here, is_on);
        }
        // The run was begun before this hook was there to add its entries.
        None if here.is_empty() && goes_on => {
            for name in place.way() {
                let is_new = !here.is_empty();
                here.push(name.clone());
                trail.lay(&here, is_new);
            }
        }
        None if here.is_empty() => {}
        // The page was reloaded, and the run is at another place now.
        None => {
            here.pop();
            here.push(name.clone());
            trail.lay(&here, false);
        }
    }
    false
}

/// Lets the browser ask before the page is left, if that would lose something: once after each action.
#[hook]
pub fn use_farewell<T: PartialEq + 'static>(host: &HostRef, is_lost: bool, acts: T) {
    let host = host.clone();
    use_effect_with((is_lost, acts), move |(is_lost, _)| {
        let coach = host.coach().filter(|_| *is_lost);
        let watch = coach.and_then(|coach| coach.trail().ask_before_leaving());
        move || drop(watch)
    });
}

/// The name of the board as a place.
const BOARD: &str = "desk";
/// The beginning of the name of a client's page, before a number.
const CLIENT: &str = "client-";
/// The beginning of the name of an earlier check, before a number.
const CHECK: &str = "check-";

/// Lists the checks and clients that were opened since the page was loaded. In the names of places each is only a
/// number.
#[derive(Default, PartialEq)]
pub struct VisitedPlaces {
    checks: Vec<Check>,
    clients: Vec<ClientName>,
}

/// Holds a place that was found by its name.
pub enum FoundPlace {
    /// A step of the person's own run.
    Step(Step),
    /// An earlier check.
    Check(Check),
    /// The board.
    Board,
    /// The page of a client.
    Client(ClientName),
}

impl VisitedPlaces {
    /// Returns the place of the person's own run, or of an earlier check.
    pub fn run(&mut self, session: &Session, check: Option<&Check>) -> TrailPlace {
        let check = check.map(|check| format!("{CHECK}{}", number_of(&mut self.checks, check)));
        TrailPlace::Run(session.way().into_iter().map(Step::id).chain(check).collect())
    }

    /// Returns the place of the board, or of a client's page.
    pub fn desk(&mut self, client: Option<&ClientName>) -> TrailPlace {
        let client = client.map(|client| format!("{CLIENT}{}", number_of(&mut self.clients, client)));
        TrailPlace::Desk([BOARD.to_owned()].into_iter().chain(client).collect())
    }

    /// Gives the number of a client to their new name.
    pub fn rename(&mut self, from: &ClientName, to: &ClientName) {
        self.clients.iter_mut().filter(|client| *client == from).for_each(|client| client.clone_from(to));
    }

    /// Returns the place with this name, if it is still known.
    pub fn find(&self, name: &str) -> Option<FoundPlace> {
        if name == BOARD {
            return Some(FoundPlace::Board);
        }
        let number = |prefix| name.strip_prefix(prefix)?.parse::<usize>().ok();
        let check = || Some(FoundPlace::Check(self.checks.get(number(CHECK)?)?.clone()));
        let client = || Some(FoundPlace::Client(self.clients.get(number(CLIENT)?)?.clone()));
        Step::from_id(name).map(FoundPlace::Step).or_else(check).or_else(client)
    }
}

fn number_of<T: Clone + PartialEq>(known: &mut Vec<T>, one: &T) -> usize {
    known.iter().position(|other| other == one).unwrap_or_else(|| {
        known.push(one.clone());
        known.len() - 1
    })
}
