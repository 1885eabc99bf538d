//! Measures without a browser: the engine's speed, and the time of a build.

use std::{
    fs::{self, File},
    process::Command,
    time::{Instant, SystemTime},
};

use anyhow::{Context, Result};
use serde::Deserialize;

use super::table::Row;
use crate::{shell, tools::web_tools};

/// The number of links that a thread should read and score in a second, in millions.
const MILLIONS: f64 = 1.0;

/// Names the file whose change a rebuild is measured by.
const CHANGED: &str = "src/ui/run/start.rs";

/// The part of criterion's report on a bench that is read here.
#[derive(Deserialize)]
struct Estimates {
    median: Estimate,
}

#[derive(Deserialize)]
struct Estimate {
    /// The time of one call, in nanoseconds.
    point_estimate: f64,
}

/// Runs the engine's benches.
pub fn engine() -> Result<Vec<Row>> {
    let written = shell::root().join("target/bench/criterion");
    let mut bench = shell::command("cargo");
    bench.args(["bench", "--package", "leadership-load-core", "--bench", "engine"]).env("CRITERION_HOME", &written);
    shell::run(&mut bench)?;
    let links = [
        ("of answers", "read_and_score_a_link_of_answers"),
        ("with everything", "read_and_score_a_link_with_everything"),
    ];
    let links = links.map(|(which, name)| {
        let file = written.join(name).join("new/estimates.json");
        let text = fs::read(&file).with_context(|| format!("cannot read {}", file.display()))?;
        let Estimates { median } = serde_json::from_slice(&text).with_context(|| format!("{name} has no median"))?;
        let millions = 1e3 / median.point_estimate;
        let what = format!("links {which} read and scored in a second");
        Ok(Row::alone(what, format!("{MILLIONS} million"), format!("{millions:.2} million"), millions >= MILLIONS))
    });
    links.into_iter().collect()
}

/// Measures a warm rebuild and a warm run of the native tests.
pub fn build() -> Result<Vec<Row>> {
    let tools = web_tools()?;
    let dist = shell::root().join("target/bench/dist");
    // Trunk's own choice, `dist/` in the project, is the release's.
    let rebuild = || {
        let mut trunk = tools.trunk("build");
        trunk.arg("--dist").arg(&dist);
        trunk
    };
    shell::run(&mut rebuild())?;
    File::open(shell::root().join(CHANGED))?.set_modified(SystemTime::now())?;
    let rebuilt = seconds(&mut rebuild())?;

    let test = || {
        let mut test = shell::command("cargo");
        test.args(["test", "--quiet", "--package", "leadership-load-core", "--package", "leadership-load-words"]);
        test
    };
    shell::run(&mut test())?;
    let tested = seconds(&mut test())?;

    let row =
        |what: &str, goal: f64, took: f64| Row::alone(what, format!("{goal} s"), format!("{took:.1} s"), took <= goal);
    Ok(vec![row("warm rebuild for development", 15.0, rebuilt), row("tests of the inner ring, warm", 5.0, tested)])
}

fn seconds(command: &mut Command) -> Result<f64> {
    let start = Instant::now();
    shell::run(command)?;
    Ok(start.elapsed().as_secs_f64())
}
