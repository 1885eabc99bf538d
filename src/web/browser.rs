//! Implements the trait of the browser that the components know.

use std::rc::Rc;
use std::time::Duration;

use gloo_timers::future::sleep;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, Window};
use yew::Callback;

use super::coach::ExtraRooms;
use super::js;
use super::sharing::SharingTools;
use super::store::LocalStore;
use super::{clipboard, files, focus, print, sealing};
use crate::ui::host::coach::CoachHost;
use crate::ui::host::files::{ChecksFileError, FileError};
use crate::ui::host::store::Keeper;
use crate::ui::host::{Host, SealError, SealedCode};
use engine::check::Check;
use engine::day::Day;
use engine::export::{File, Outside};
use engine::json;
use engine::store::CheckCollection;

/// Answers for the browser around a widget. Without a window, every request has a harmless default.
pub struct Browser {
    window: Option<Window>,
    checks: LocalStore<CheckCollection>,
    sharing: Rc<dyn SharingTools>,
    coach: Option<Rc<dyn CoachHost>>,
}

impl Browser {
    /// Returns the present browser, for a widget that gets seals and QR codes from there, and has these rooms beside
    /// the person's own check.
    pub fn with(sharing: Rc<dyn SharingTools>, beside: Option<&ExtraRooms>) -> Self {
        let window = web_sys::window();
        let checks = LocalStore::new(window.clone(), CheckCollection::new(js::parse));
        let coach = beside.map(|beside| (beside.browser)(window.clone()));
        Self { window, checks, sharing, coach }
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
        // A clock that is set before 2020 is wrong, but that is no reason to refuse a check.
        date.and_then(|((year, month), day)| Day::from_date(year, month, day)).unwrap_or(Day::from_number(0))
    }

    fn when_painted(&self, then: Callback<()>) {
        let asked = self.window.as_ref().map(|window| after_frame(window, then.clone()));
        // Without frames, call back at once.
        if !matches!(asked, Some(Ok(()))) {
            then.emit(());
        }
    }

    fn after(&self, time: Duration, then: Callback<()>) {
        if self.window.is_some() {
            spawn_local(async move {
                sleep(time).await;
                then.emit(());
            });
        }
    }

    fn checks(&self) -> &dyn Keeper<CheckCollection> {
        &self.checks
    }

    fn save(&self, make: &dyn Fn(&Outside) -> File) -> bool {
        // A cast from floating point saturates.
        let now = (js_sys::Date::now() / 1000.0) as u64;
        let token = (js_sys::Math::random() * u64::MAX as f64) as u64;
        files::download(&make(&Outside { now, token, print: js::digits })).is_ok()
    }

    fn take_in(&self, place: Option<Element>, done: Callback<Result<Vec<Check>, ChecksFileError>>) {
        let read = |text: Result<String, FileError>| {
            let text = text.map_err(ChecksFileError::File)?;
            let json = js::parse(&text).ok_or(ChecksFileError::NotJson)?;
            let problems = |problems: json::Problems| problems.iter().map(ToString::to_string).collect();
            json::read_checks(&json).map_err(|found| ChecksFileError::Problems(problems(found)))
        };
        files::pick(".json,application/json", place.as_ref(), Callback::from(move |text| done.emit(read(text))));
    }

    fn copy(&self, text: String, near: Option<Element>, done: Callback<bool>) {
        match &self.window {
            Some(window) => clipboard::copy(window, text, near, done),
            None => done.emit(false),
        }
    }

    fn can_share(&self) -> bool {
        self.window.as_ref().is_some_and(clipboard::can_share)
    }

    fn share(&self, title: String, link: String, refused: Callback<()>) {
        match &self.window {
            Some(window) => clipboard::share(window, &title, &link, refused),
            None => refused.emit(()),
        }
    }

    fn is_framed(&self) -> bool {
        let top = self.window.as_ref().and_then(|window| window.top().ok().flatten());
        top.is_some_and(|top| self.window.as_ref() != Some(&top))
    }

    fn is_confined(&self) -> bool {
        self.is_framed() && self.window.as_ref().is_some_and(|window| window.origin() == "null")
    }

    fn can_seal(&self) -> bool {
        self.window.as_ref().is_some_and(sealing::can_seal)
    }

    fn seal(&self, code: String, done: Callback<Result<SealedCode, SealError>>) {
        let sealed = self.sharing.seal(code);
        spawn_local(async move { done.emit(sealed.await) });
    }

    fn qr(&self, url: String, done: Callback<Option<String>>) {
        let drawn = self.sharing.qr(url);
        spawn_local(async move { done.emit(drawn.await) });
    }

    fn print(&self, part: Option<Element>, title: String, done: Callback<bool>) {
        match &self.window {
            Some(window) => print::print(window, part, title, done),
            None => done.emit(false),
        }
    }

    fn lead_to(&self, heading: &Element) {
        focus::lead_to(heading);
    }

    fn title(&self, shown: Option<&str>) {
        let Some(document) = self.window.as_ref().and_then(Window::document) else {
            return;
        };
        // The title changes only on a page that states its own title in this way.
        if let Some(own) = document.document_element().and_then(|root| root.get_attribute("data-title")) {
            document.set_title(&shown.map_or(own.clone(), |shown| format!("{shown} \u{2013} {own}")));
        }
    }

    fn coach(&self) -> Option<Rc<dyn CoachHost>> {
        self.coach.clone()
    }
}

/// Calls back in a separate task after the next frame. The frame callback itself runs before the frame is painted.
fn after_frame(window: &Window, then: Callback<()>) -> Result<(), JsValue> {
    // gloo-render cancels a frame when its handle is dropped, and nothing would hold the handle here.
    let in_frame = Closure::once_into_js(move || {
        spawn_local(async move {
            sleep(Duration::ZERO).await;
            then.emit(());
        });
    });
    window.request_animation_frame(in_frame.unchecked_ref()).map(drop)
}
