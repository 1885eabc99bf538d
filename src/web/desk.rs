//! The coach's board on this device, after a yes.
//!
//! Each change reads what is kept, is done to that, and is written back, so
//! that no tab overwrites what another one wrote. What can't be read is put
//! aside as it is before anything is written in its place.

use std::rc::Rc;

use web_sys::{Element, Storage, Window};
use yew::Callback;

use super::{files, js, watch};
use crate::ui::host::keeper::{Found, Keeper, Kept, Refusal, Unfit};
use crate::ui::host::kept::{Removed, Unreadable, Watch};
use engine::board::{Board, Edit};
use engine::json::{ReadBoard, read_board, write_board};

/// The key that the board is kept under.
const BOARD: &str = "leadership-load:board";
/// The keys that begin so hold what could not be read.
const ASIDE: &str = "leadership-load:board:aside:";

const FILE: &str = "leadership-load-board.json";
const ASIDE_FILE: &str = "leadership-load-board-unreadable.txt";
const MIME: &str = "application/json";

/// Keeps the board in the local storage of a window.
pub struct Desk {
    window: Option<Window>,
}

impl Desk {
    /// The desk of a window.
    pub fn new(window: Option<Window>) -> Self {
        Self { window }
    }

    fn storage(&self) -> Option<Storage> {
        self.window.as_ref()?.local_storage().ok().flatten()
    }

    fn tell(&self) {
        self.window.iter().for_each(watch::tell);
    }

    fn take_out(&self, is_meant: impl Fn(&str) -> bool) -> Removed {
        let Some(storage) = self.storage() else { return Removed::default() };
        let mut removed = Removed::default();
        for key in keys(&storage).into_iter().filter(|key| is_meant(key)) {
            removed.0.extend(storage.get_item(&key).ok().flatten().map(|text| (key.clone(), text)));
            // If removal is blocked, so was writing: there is nothing to remove.
            storage.remove_item(&key).ok();
        }
        self.tell();
        removed
    }
}

impl Keeper for Desk {
    fn look(&self) -> Found {
        let nothing = Found { kept: Kept::Blocked, unreadable: Vec::new(), has_aside: false };
        let Some(storage) = self.storage() else { return nothing };
        let Ok(text) = storage.get_item(BOARD) else { return nothing };
        let kept = kept(text.as_deref());
        let is_unread = match &kept {
            Kept::Newer => true,
            Kept::Board(_, problems) => !problems.is_empty(),
            Kept::Blocked | Kept::Nothing => false,
        };
        let aside: Vec<_> =
            aside_keys(&storage).iter().filter_map(|key| storage.get_item(key).ok().flatten()).collect();
        let has_aside = !aside.is_empty();
        Found { kept, unreadable: text.filter(|_| is_unread).into_iter().chain(aside).collect(), has_aside }
    }

    fn change(&self, edit: Edit) -> Result<(), Refusal> {
        let storage = self.storage().ok_or(Refusal::Blocked)?;
        let text = storage.get_item(BOARD).map_err(|_| Refusal::Blocked)?;
        let board = match kept(text.as_deref()) {
            Kept::Blocked => return Err(Refusal::Blocked),
            Kept::Newer => return Err(Refusal::Newer),
            Kept::Nothing if edit.is_yes() => Board::default(),
            Kept::Nothing => return Err(Refusal::Wiped),
            Kept::Board(board, _) => Rc::unwrap_or_clone(board),
        };
        let board = board.edit(edit).map_err(Refusal::Edit)?;
        let written = write(&board, "").ok_or(Refusal::Full)?;
        if let Some(text) = text.filter(|text| is_spoilt(text)) {
            put_aside(&storage, &text).ok_or(Refusal::Full)?;
        }
        storage.set_item(BOARD, &written).map_err(|_| Refusal::Full)?;
        self.tell();
        Ok(())
    }

    fn wipe(&self) -> Removed {
        self.take_out(|key| key == BOARD || key.starts_with(ASIDE))
    }

    fn wipe_aside(&self) -> Removed {
        self.take_out(|key| key.starts_with(ASIDE))
    }

    fn put_back(&self, removed: &Removed) -> Result<(), Refusal> {
        let storage = self.storage().ok_or(Refusal::Blocked)?;
        let put = |(key, text): &(String, String)| match (storage.get_item(key).ok().flatten(), kept(Some(text))) {
            (Some(_), Kept::Board(board, _)) if key == BOARD => self.change(Edit::Merge(Rc::unwrap_or_clone(board))),
            _ => storage.set_item(key, text).map_err(|_| Refusal::Full),
        };
        let done = removed.0.iter().try_for_each(put);
        self.tell();
        done
    }

    fn watch(&self, changed: Callback<()>) -> Option<Watch> {
        Some(watch::watch(self.window.as_ref()?, &[BOARD], changed))
    }

    fn save(&self, board: &Board) -> bool {
        write(board, "  ").is_some_and(|text| files::download(FILE, MIME, &text))
    }

    fn save_text(&self, text: &str) -> bool {
        files::download(ASIDE_FILE, "text/plain", text)
    }

    fn bring_in(&self, place: Option<Element>, done: Callback<Result<Board, Unfit>>) {
        let read = |text: Result<String, Unreadable>| read_file(&text.map_err(Unfit::Unreadable)?);
        files::pick(".json,application/json", place.as_ref(), Callback::from(move |text| done.emit(read(text))));
    }
}

/// What a text that is kept comes to. One that is no board at all is a board of which nothing can be read.
fn kept(text: Option<&str>) -> Kept {
    let Some(text) = text else { return Kept::Nothing };
    match read(text) {
        None => Kept::Board(Rc::default(), vec!["board: is not JSON".to_owned()]),
        Some(ReadBoard::Newer) => Kept::Newer,
        Some(ReadBoard::Read(board, problems)) => {
            Kept::Board(Rc::new(board), problems.iter().map(ToString::to_string).collect())
        }
    }
}

fn is_spoilt(text: &str) -> bool {
    matches!(kept(Some(text)), Kept::Board(_, problems) if !problems.is_empty())
}

fn read_file(text: &str) -> Result<Board, Unfit> {
    match read(text) {
        None => Err(Unfit::NoJson),
        Some(ReadBoard::Newer) => Err(Unfit::Newer),
        Some(ReadBoard::Read(board, problems)) if problems.is_empty() => Ok(board),
        Some(ReadBoard::Read(_, problems)) => Err(Unfit::Problems(problems.iter().map(ToString::to_string).collect())),
    }
}

fn read(text: &str) -> Option<ReadBoard> {
    Some(read_board(&js::read(&js_sys::JSON::parse(text).ok()?)))
}

fn write(board: &Board, indent: &str) -> Option<String> {
    js::indented(&write_board(board), indent)
}

/// Copies a text to a free key, unless it lies there already.
fn put_aside(storage: &Storage, text: &str) -> Option<()> {
    let keys = aside_keys(storage);
    if keys.iter().any(|key| storage.get_item(key).ok().flatten().as_deref() == Some(text)) {
        return Some(());
    }
    let key = (1_u32..).map(|number| format!("{ASIDE}{number}")).find(|key| !keys.contains(key))?;
    storage.set_item(&key, text).ok()
}

fn aside_keys(storage: &Storage) -> Vec<String> {
    keys(storage).into_iter().filter(|key| key.starts_with(ASIDE)).collect()
}

fn keys(storage: &Storage) -> Vec<String> {
    let count = storage.length().unwrap_or_default();
    (0..count).filter_map(|index| storage.key(index).ok().flatten()).collect()
}
