//! Renders the parts of every screen: buttons, fields, choices. No part knows a check.

pub mod button;
pub mod date_field;
mod field;
pub mod file_button;
pub mod focus;
pub mod keys;
pub mod menu;
pub mod number_field;
pub mod options;
pub mod stacked;
pub mod steady;
pub mod text_field;
pub mod undo;
