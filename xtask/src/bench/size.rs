//! Measures what a page loads, with the journey that holds the budgets.

use std::fs;

use anyhow::{Context, Result};
use serde_json::{Map, Value};

use super::table::Row;
use crate::{shell, test::journeys};

/// Names the file of the goals and the sizes that must hold until they are met.
const BUDGETS: &str = "benches/budgets.json";

/// Runs the journey that counts. It writes the size of each stage, whether the budgets hold or not.
pub fn size() -> Result<Vec<Row>> {
    let sizes = shell::root().join("target/bench/sizes");
    if sizes.exists() {
        fs::remove_dir_all(&sizes)?;
    }
    fs::create_dir_all(&sizes)?;
    let mut counting = journeys(&["budgets.journey.js".to_owned()])?;
    if let Err(error) = shell::run(counting.env("SIZES", &sizes)) {
        eprintln!("{error:#}");
    }
    let budgets = fs::read_to_string(shell::root().join(BUDGETS)).with_context(|| format!("cannot read {BUDGETS}"))?;
    let budgets: Map<String, Value> =
        serde_json::from_str(&budgets).with_context(|| format!("{BUDGETS} has an unexpected form"))?;
    let row = |(stage, budget): (&String, &Value)| {
        let size = fs::read_to_string(sizes.join(stage)).with_context(|| format!("{stage} was not measured"))?;
        let size: f64 = size.parse()?;
        let goal = budget["goal"].as_f64().with_context(|| format!("{stage} has no goal"))?;
        let what = budget["what"].as_str().unwrap_or(stage);
        Ok(Row::alone(what, format!("{goal} kB br"), format!("{size:.1} kB br"), size <= goal))
    };
    budgets.iter().map(row).collect()
}
