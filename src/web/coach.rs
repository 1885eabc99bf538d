//! Implements the traits of the browser that only a coach's rooms know.

use std::cell::Cell;
use std::rc::Rc;

use gloo_events::EventListener;
use js_sys::Promise;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Element, StorageManager, Window};
use yew::Callback;

use super::sharing::{BuiltInTools, SharingTools};
use super::store::LocalStore;
use super::trail::PageHistory;
use super::{files, js, sealing};
use crate::ui::coach_rooms::COACH;
use crate::ui::host::coach::CoachHost;
use crate::ui::host::files::{BoardFileError, FileError};
use crate::ui::host::sheets::SheetDrafts;
use crate::ui::host::store::Keeper;
use crate::ui::host::trail::Trail;
use crate::ui::host::watch::Watch;
use crate::ui::rooms::RoomsRef;
use engine::board::Board;
use engine::json::{ReadBoard, read_board};
use engine::link::{SealedPayload, without_code};
use engine::store::BoardCollection;

/// Holds the rooms of a widget beside the person's own check, with the browser that they need.
#[derive(Clone, Copy)]
pub struct ExtraRooms {
    pub(super) rooms: RoomsRef,
    pub(super) browser: fn(Option<Window>) -> Rc<dyn CoachHost>,
    pub(super) sharing: fn() -> Rc<dyn SharingTools>,
}

impl ExtraRooms {
    /// The rooms for shared links, the coach's desk, and the history of the standalone page.
    pub const COACH: Self =
        Self { rooms: COACH, browser: |window| Rc::new(CoachBrowser::of(window)), sharing: || Rc::new(BuiltInTools) };
}

struct CoachBrowser {
    window: Option<Window>,
    board: LocalStore<BoardCollection>,
    was_warned: Cell<bool>,
    sheets: SheetDrafts,
}

impl CoachBrowser {
    fn of(window: Option<Window>) -> Self {
        let board = LocalStore::new(window.clone(), BoardCollection::new(js::parse));
        Self { window, board, was_warned: Cell::new(false), sheets: SheetDrafts::default() }
    }
}

impl CoachBrowser {
    /// Asks the browser's storage something. If it has no such function, the answer is no.
    fn ask_storage(
        &self,
        question: fn(&StorageManager) -> Result<Promise, JsValue>,
        done: impl FnOnce(bool) + 'static,
    ) {
        let asked = self.window.as_ref().map(|window| question(&window.navigator().storage()));
        spawn_local(async move {
            let answer = match asked {
                Some(Ok(asked)) => JsFuture::from(asked).await.ok(),
                _ => None,
            };
            done(answer.is_some_and(|answer| answer.is_truthy()));
        });
    }
}

impl CoachHost for CoachBrowser {
    fn leave_link(&self, adds_entry: bool) {
        if let Some(window) = &self.window {
            // If the address may not be changed, the link stays in it.
            leave_link(window, adds_entry).ok();
        }
    }

    fn unseal(&self, sealed: SealedPayload, passphrase: String, done: Callback<Option<String>>) {
        let window = self.window.clone();
        spawn_local(async move {
            let code = match window {
                Some(window) => sealing::unseal(&window, &sealed, &passphrase).await.ok(),
                None => None,
            };
            done.emit(code);
        });
    }

    fn board(&self) -> &dyn Keeper<BoardCollection> {
        &self.board
    }

    fn ask_to_last(&self) {
        self.ask_storage(StorageManager::persist, drop);
    }

    fn lasts(&self, done: Callback<bool>) {
        self.ask_storage(StorageManager::persisted, move |lasts| done.emit(lasts));
    }

    fn was_warned(&self) -> &Cell<bool> {
        &self.was_warned
    }

    fn sheets(&self) -> &SheetDrafts {
        &self.sheets
    }

    fn pick_board(&self, place: Option<Element>, done: Callback<Result<Board, BoardFileError>>) {
        let read = |text: Result<String, FileError>| read_board_file(&text.map_err(BoardFileError::File)?);
        files::pick(".json,application/json", place.as_ref(), Callback::from(move |text| done.emit(read(text))));
    }

    fn when_leaving(&self, then: Callback<()>) -> Option<Watch> {
        let window = self.window.as_ref()?;
        let document = window.document()?;
        let goes = EventListener::new(window, "pagehide", {
            let then = then.clone();
            move |_| then.emit(())
        });
        // Phones may end a page that is out of sight without a further word.
        let is_hidden = EventListener::new(window, "visibilitychange", move |_| {
            if document.hidden() {
                then.emit(());
            }
        });
        Some(Watch::new(move || drop((goes, is_hidden))))
    }

    fn trail(&self) -> Rc<dyn Trail> {
        Rc::new(PageHistory::new(self.window.clone()))
    }
}

fn read_board_file(text: &str) -> Result<Board, BoardFileError> {
    match js::parse(text).map(|json| read_board(&json)) {
        None => Err(BoardFileError::NotJson),
        Some(ReadBoard::Newer) => Err(BoardFileError::Newer),
        Some(ReadBoard::Read(board, problems)) if problems.is_empty() => Ok(board),
        Some(ReadBoard::Read(_, problems)) => {
            Err(BoardFileError::Problems(problems.iter().map(ToString::to_string).collect()))
        }
    }
}

/// Removes the code from the address, and leaves everything else in it. The
/// state of the page's own history stays.
fn leave_link(window: &Window, adds_entry: bool) -> Result<(), JsValue> {
    let (location, history) = (window.location(), window.history()?);
    let fragment = without_code(&location.hash()?);
    let address = format!("{}{}{fragment}", location.pathname()?, location.search()?);
    let state = history.state()?;
    if adds_entry {
        history.push_state_with_url(&state, "", Some(&address))
    } else {
        history.replace_state_with_url(&state, "", Some(&address))
    }
}
