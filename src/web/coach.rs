//! The browser, behind the traits that only a coach's rooms know.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use web_sys::Window;
use yew::Callback;

use super::desk::Desk;
use super::sealing;
use super::trail::PageHistory;
use crate::ui::coach_rooms::COACH;
use crate::ui::host::coach::CoachHost;
use crate::ui::host::keeper::Keeper;
use crate::ui::host::trail::Trail;
use crate::ui::rooms::RoomsRef;
use engine::link::Sealed;

/// The rooms of a widget beside the person's own check, with the browser that they need.
#[derive(Clone, Copy)]
pub struct Beside {
    pub(super) rooms: RoomsRef,
    pub(super) browser: fn(Option<Window>) -> Rc<dyn CoachHost>,
}

impl Beside {
    /// The rooms for shared links, the coach's desk, and the history of the standalone page.
    pub const COACH: Self = Self { rooms: COACH, browser: |window| Rc::new(CoachBrowser { window }) };
}

struct CoachBrowser {
    window: Option<Window>,
}

impl CoachHost for CoachBrowser {
    fn unseal(&self, sealed: Sealed, passphrase: String, done: Callback<Option<String>>) {
        let window = self.window.clone();
        spawn_local(async move {
            let code = match window {
                Some(window) => sealing::unseal(&window, &sealed, &passphrase).await.ok(),
                None => None,
            };
            done.emit(code);
        });
    }

    fn keeper(&self) -> Rc<dyn Keeper> {
        Rc::new(Desk::new(self.window.clone()))
    }

    fn trail(&self) -> Rc<dyn Trail> {
        Rc::new(PageHistory::new(self.window.clone()))
    }
}
