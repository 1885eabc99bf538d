//! Undoes the last removal at the desk.

use yew::prelude::*;

use crate::ui::parts::undo::UndoLine;
use crate::ui::shelf::{WayBack, why};
use crate::ui::voice::SameWords;
use engine::board::{Client, Edit};
use engine::store::StoreError;
use words::{Words, fill};

/// Holds the last removal, until the coach does something else.
#[derive(Clone, PartialEq)]
pub struct Removal {
    /// The sentence about the removal.
    pub said: String,
    /// Brings it back; `None` once that is done.
    pub way_back: Option<WayBack>,
    /// The number of times that it could not be undone.
    pub refused: u32,
}

impl Removal {
    /// Creates the removal of a client from this place on the board.
    ///
    /// The texts that lie aside may have them, too: then it is not said that everything is removed.
    pub fn client(words: &Words, client: Client, place: usize, has_aside: bool) -> Self {
        let said = if has_aside { words.desk.removed_here } else { words.desk.removed };
        let said = fill(said, &[("name", client.name().as_str())]);
        Self { said, way_back: Some(WayBack::Edit(Edit::Return { client, place })), refused: 0 }
    }

    /// Returns whether this is a client who was removed, and may be in what lies aside.
    pub fn may_lie_aside(&self) -> bool {
        matches!(self.way_back, Some(WayBack::Edit(_)))
    }
}

/// Says what was taken away last, with the way back.
pub fn undo(
    words: &SameWords,
    bring_back: &Callback<WayBack, Result<(), StoreError>>,
    taken: &Removal,
    gone: &UseStateHandle<Option<Removal>>,
) -> Html {
    let on_undo = taken.way_back.clone().map(|way_back| {
        let (bring_back, gone, refused, words) = (bring_back.clone(), gone.clone(), taken.refused, *words);
        Callback::from(move |()| {
            gone.set(Some(match bring_back.emit(way_back.clone()) {
                Ok(()) => Removal { said: words.desk.undone.to_owned(), way_back: None, refused: 0 },
                Err(error) => Removal {
                    said: not_undone(&words, error),
                    way_back: Some(way_back.clone()),
                    refused: refused.wrapping_add(1),
                },
            }));
        })
    });
    // A coach who removes a client comes back to the board, whose heading takes the focus.
    let take_focus = !matches!(taken.way_back, Some(WayBack::Edit(_)));
    let (said, refused) = (taken.said.clone(), taken.refused);
    html! {
        <p class="note undo"><UndoLine {said} label={words.desk.undo} {on_undo} {refused} {take_focus} /></p>
    }
}

/// Says that something did not come back, and why.
fn not_undone(words: &Words, error: StoreError) -> String {
    fill(words.desk.not_undone, &[("why", why(words, error))])
}
