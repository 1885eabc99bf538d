//! The browser, as the components know it.

use std::time::Duration;

use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;
use web_sys::Window;
use yew::Callback;

use super::{clipboard, sealing, storage};
use crate::engine::day::Day;
use crate::engine::link::{Sealed, without_code};
use crate::engine::session::Session;
use crate::ui::host::{Host, SealedCode};

/// The browser around a widget. Everything fails softly where there is no window.
pub struct Browser {
    window: Option<Window>,
}

impl Browser {
    /// The browser that runs this.
    pub fn new() -> Self {
        Self { window: web_sys::window() }
    }
}

impl Host for Browser {
    fn now(&self) -> Duration {
        let milliseconds = self.window.as_ref().and_then(Window::performance).map(|performance| performance.now());
        Duration::try_from_secs_f64(milliseconds.unwrap_or_default() / 1000.0).unwrap_or_default()
    }

    fn today(&self) -> Day {
        let now = js_sys::Date::new_0();
        let (year, month, day) = (now.get_full_year(), now.get_month() + 1, now.get_date());
        let date = i32::try_from(year).ok().zip(u8::try_from(month).ok()).zip(u8::try_from(day).ok());
        // A clock that is set before 2020 is wrong, and no reason to refuse a check.
        date.and_then(|((year, month), day)| Day::from_date(year, month, day)).unwrap_or(Day::from_number(0))
    }

    fn keep(&self, session: &Session) -> bool {
        self.window.as_ref().is_some_and(|window| storage::keep(window, session))
    }

    fn wipe(&self) {
        if let Some(window) = &self.window {
            storage::wipe(window);
        }
    }

    fn copy(&self, text: String, done: Callback<bool>) {
        match &self.window {
            Some(window) => clipboard::copy(window, &text, done),
            None => done.emit(false),
        }
    }

    fn can_share(&self) -> bool {
        self.window.as_ref().is_some_and(clipboard::can_share)
    }

    fn share(&self, title: String, link: String) {
        if let Some(window) = &self.window {
            clipboard::share(window, &title, &link);
        }
    }

    fn can_seal(&self) -> bool {
        self.window.as_ref().is_some_and(sealing::can_seal)
    }

    fn seal(&self, code: String, done: Callback<Option<SealedCode>>) {
        let window = self.window.clone();
        spawn_local(async move {
            let sealed = match window {
                Some(window) => sealing::seal(&window, &code).await.ok(),
                None => None,
            };
            done.emit(sealed);
        });
    }

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

    fn print(&self) {
        if let Some(window) = &self.window {
            // A page that may not print has said so by itself.
            window.print().ok();
        }
    }

    fn leave_link(&self) {
        if let Some(window) = &self.window {
            // Where the address may not be changed, the link merely stays in it.
            leave_link(window).ok();
        }
    }

    #[cfg(feature = "app")]
    fn keeper(&self) -> std::rc::Rc<dyn crate::ui::desk::Keeper> {
        std::rc::Rc::new(super::desk::Desk::new(self.window.clone()))
    }
}

/// Takes the code out of the address, and leaves what else is in it. The
/// state of the page's own history stays.
fn leave_link(window: &Window) -> Result<(), JsValue> {
    let (location, history) = (window.location(), window.history()?);
    let fragment = without_code(&location.hash()?);
    let address = format!("{}{}{fragment}", location.pathname()?, location.search()?);
    history.replace_state_with_url(&history.state()?, "", Some(&address))
}
