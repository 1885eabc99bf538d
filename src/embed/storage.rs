//! What is kept on the device, after a yes.

use web_sys::Window;

use crate::engine::session::Session;

pub fn keep(window: &Window, session: &Session) -> bool {
    let _ = (window, session);
    false
}

pub fn wipe(window: &Window) {
    let _ = window;
}

pub fn kept(window: &Window) -> Option<Session> {
    let _ = window;
    None
}
