//! Writes the table of figures into its place in `benches/README.md`.

use std::{fmt, fs};

use anyhow::{Context, Result};

use crate::shell;

/// Begins the place where the table is written; `END` ends it.
const BEGIN: &str = "<!-- begin: written by `cargo xtask bench --write` -->";
const END: &str = "<!-- end -->";

/// One figure beside its goal.
pub struct Row {
    /// Names the measurement.
    pub what: String,
    /// The number.
    pub goal: String,
    /// The widget's figure.
    pub ours: String,
    /// The figure of the page written by hand, if it has one.
    pub by_hand: String,
    /// True if the goal is met.
    pub met: bool,
}

impl Row {
    /// Builds a row with nothing in the column of the page written by hand.
    pub fn alone(what: impl Into<String>, goal: impl Into<String>, ours: impl Into<String>, met: bool) -> Self {
        Self { what: what.into(), goal: goal.into(), ours: ours.into(), by_hand: String::new(), met }
    }
}

impl fmt::Display for Row {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { what, goal, ours, by_hand, met } = self;
        write!(out, "| {what} | {goal} | {ours} | {by_hand} | {} |", if *met { "met" } else { "**not met**" })
    }
}

/// Returns all rows as a Markdown table.
pub fn table(rows: &[Row]) -> String {
    let rows: String = rows.iter().map(|row| format!("{row}\n")).collect();
    format!("| what | goal | ours | by hand | |\n|---|---|---|---|---|\n{rows}")
}

/// Replaces the last text by this one.
pub fn write(text: &str) -> Result<()> {
    let path = shell::root().join("benches/README.md");
    let page = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    let page =
        between(&page, text).with_context(|| format!("{} should have the lines around a table", path.display()))?;
    fs::write(&path, page).with_context(|| format!("cannot write {}", path.display()))
}

fn between(page: &str, text: &str) -> Option<String> {
    let (before, rest) = page.split_once(BEGIN)?;
    let (_, after) = rest.split_once(END)?;
    Some(format!("{before}{BEGIN}\n\n{text}\n{END}{after}"))
}

#[cfg(test)]
mod tests {
    use super::{BEGIN, END, Row, between, table};

    #[test]
    fn a_text_takes_the_place_of_the_last_one() {
        let page = format!("Before\n{BEGIN}\nold\n{END}\nafter\n");
        assert_eq!(between(&page, "new\n"), Some(format!("Before\n{BEGIN}\n\nnew\n\n{END}\nafter\n")));
        assert_eq!(between("no place", "new"), None);
    }

    #[test]
    fn a_goal_that_is_not_met_is_said_so() {
        let table = table(&[Row::alone("size", "8 kB", "9 kB", false)]);
        assert!(table.ends_with("| size | 8 kB | 9 kB |  | **not met** |\n"), "{table}");
    }
}
