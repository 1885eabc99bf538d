//! What is kept on the device, after a yes: one unfinished or finished run.
//!
//! Storage may be blocked, full, or written by another hand. Then nothing is
//! kept, the page says so, and the run goes on.

use wasm_bindgen::JsValue;
use web_sys::{Storage, Window};

use super::json;
use crate::engine::session::Session;
use crate::schema::{RunJson, read_run};

/// Keeps a run in place of an earlier one, and says whether that worked.
pub fn keep(window: &Window, session: &Session) -> bool {
    let text = json::write(&RunJson::from(session))
        .ok()
        .and_then(|run| js_sys::JSON::stringify(&run).ok())
        .and_then(|text| text.as_string());
    storage(window).zip(text).is_some_and(|(storage, text)| {
        let keep = || storage.set_item(RunJson::KEY, &text).is_ok();
        // An earlier run would come back at a reload although the page says
        // that nothing does; and its room may be what is missing.
        keep() || (storage.remove_item(RunJson::KEY).is_ok() && keep())
    })
}

/// Wipes what was kept.
pub fn wipe(window: &Window) {
    if let Some(storage) = storage(window) {
        // Storage that refuses to remove has let nothing be kept either.
        storage.remove_item(RunJson::KEY).ok();
    }
}

/// The run that was kept, if it can be read.
pub fn kept(window: &Window) -> Option<Session> {
    let text = storage(window)?.get_item(RunJson::KEY).ok().flatten()?;
    let value: JsValue = js_sys::JSON::parse(&text).ok()?;
    read_run(&json::read(&value)).ok()
}

/// Local storage, where the browser allows it.
fn storage(window: &Window) -> Option<Storage> {
    window.local_storage().ok().flatten()
}
