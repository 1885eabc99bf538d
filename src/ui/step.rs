//! Renders the one thing that somebody tries next, and how the last one went.

mod form;
mod look_back;
mod panel;
mod planning;
mod said;

pub use form::{StepDraft, StepForm};
pub use panel::StepPanel;
pub use planning::{Planning, lead_to_step};
pub use said::{said, went};
