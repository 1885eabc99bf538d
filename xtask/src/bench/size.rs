//! What a page loads, counted by the journey that holds the budgets.

use std::fs;

use anyhow::{Context, Result};
use serde_json::Value;

use super::table::Row;
use crate::{shell, test::journeys};

/// The goals, and what holds until they are met.
const BUDGETS: &str = "benches/budgets.json";

/// Has the journey count; it tells in a file what it found, whether the budgets hold or not.
pub fn size() -> Result<Vec<Row>> {
    let report = shell::root().join("target/bench/sizes.json");
    fs::create_dir_all(shell::root().join("target/bench"))?;
    if report.exists() {
        fs::remove_file(&report)?;
    }
    let mut counting = journeys(&["budgets.journey.js".to_owned()])?;
    if let Err(error) = shell::run(counting.env("SIZES", &report)) {
        eprintln!("{error:#}");
    }
    let sizes = read(&report.to_string_lossy())?;
    let budgets = read(&shell::root().join(BUDGETS).to_string_lossy())?;
    let budgets = budgets.as_object().with_context(|| format!("{BUDGETS} should be an object"))?;
    budgets
        .iter()
        .filter(|(stage, _)| sizes.get(stage).is_some())
        .map(|(stage, budget)| row(stage, budget, &sizes))
        .collect()
}

fn row(stage: &str, budget: &Value, sizes: &Value) -> Result<Row> {
    let figure = |value: &Value| value.as_f64().with_context(|| format!("{stage} should have a figure"));
    let (goal, ours) = (figure(&budget["goal"])?, figure(&sizes[stage])?);
    let what = budget["what"].as_str().unwrap_or(stage);
    Ok(Row::alone(what, format!("{goal} kB br"), format!("{ours:.1} kB br"), ours <= goal))
}

fn read(path: &str) -> Result<Value> {
    let text = fs::read_to_string(path).with_context(|| format!("cannot read {path}"))?;
    serde_json::from_str(&text).with_context(|| format!("{path} is not as it should be"))
}
