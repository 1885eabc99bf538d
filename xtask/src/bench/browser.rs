//! Measures speed and memory in a browser with `benches/measure.js`.

use std::{path::Path, process::Stdio, thread};

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use super::{site, table::Row};
use crate::{
    dist, server, shell,
    tools::{chromium, node},
};

/// Limits our time to this multiple of that of the page written by hand.
const RATIO: f64 = 1.2;

/// The delay of the first answer that is allowed in any case, in milliseconds: nobody notices less.
const UNNOTICED: f64 = 50.0;

/// The time of a frame, in milliseconds.
const FRAME: f64 = 1000.0 / 60.0;

/// Limits the time from the last answer to the result, in milliseconds.
const TWO_FRAMES: f64 = 2.0 * FRAME;

/// Limits the heap of JavaScript and the module's memory, in bytes.
const MEMORY: f64 = 4e6;

/// The growth that still counts as flat, in bytes: compiled code comes and goes.
const FLAT: f64 = 100e3;

const CONDITIONS: [&str; 2] = ["fast", "slow"];

/// Holds what a browser found.
pub struct Measurements(Value);

impl Measurements {
    /// Runs the script that measures the pages in a browser.
    pub fn measure(sections: &[&str], times: u16) -> Result<Self> {
        let pages = site::write()?;
        let address = serve(&dist::folder(), &pages)?;
        let node = node()?;
        let mut script = shell::command("node");
        script.arg("benches/measure.js").args([address, times.to_string()]).args(sections);
        if let Some(chromium) = chromium(&node)? {
            script.env("CHROMIUM", chromium);
        }
        let output = script.stderr(Stdio::inherit()).output().context("cannot start node")?;
        ensure!(output.status.success(), "benches/measure.js failed ({})", output.status);
        Ok(Self(serde_json::from_slice(&output.stdout).context("benches/measure.js did not print JSON")?))
    }

    /// Returns the day and the machine of the measurement.
    pub fn place(&self) -> String {
        let text = |key: &str| self.0[key].as_str().unwrap_or_default().to_owned();
        format!("{}, {}", text("day"), text("machine"))
    }

    /// Returns a row for each figure measured.
    pub fn rows(&self) -> Vec<Row> {
        let mut rows = Vec::new();
        if self.0["speed"].is_object() {
            rows.extend(self.speed());
        }
        if self.0["memory"].is_object() {
            rows.extend(self.memory());
        }
        rows
    }

    /// Returns a figure by its path, such as `/speed/ours/fast/p50`. A missing one meets no goal.
    fn figure(&self, path: &str) -> f64 {
        self.0.pointer(path).and_then(Value::as_f64).unwrap_or(f64::NAN)
    }

    fn speed(&self) -> Vec<Row> {
        let both = |condition: &str, key: &str| {
            ["ours", "byHand"].map(|page| self.figure(&format!("/speed/{page}/{condition}/{key}")))
        };
        let compared = |what: &str, key: &str, later: &str, grace: f64| {
            CONDITIONS.map(|condition| {
                let [ours, by_hand] = both(condition, key);
                Row {
                    what: format!("{what}, {condition}"),
                    goal: format!("{RATIO} × by hand, or {later}"),
                    ours: format!("{ours:.0} ms ({:.2} ×)", ours / by_hand),
                    by_hand: format!("{by_hand:.0} ms"),
                    met: ours <= (RATIO * by_hand).max(by_hand + grace),
                }
            })
        };
        let counted = |what: &str, goal: &str, key: &str, is_met: fn([f64; 2]) -> bool| {
            CONDITIONS.map(|condition| {
                let figures = both(condition, key);
                let [ours, by_hand] = figures.map(|figure| ((figure * 1e4).round() / 1e4).to_string());
                Row { what: format!("{what}, {condition}"), goal: goal.to_owned(), ours, by_hand, met: is_met(figures) }
            })
        };
        let [result, result_by_hand] = both("fast", "result");
        let result = Row {
            what: "result painted after the last press, fast".to_owned(),
            goal: format!("two frames, {TWO_FRAMES:.0} ms"),
            ours: format!("{result:.0} ms"),
            by_hand: format!("{result_by_hand:.0} ms"),
            met: result <= TWO_FRAMES,
        };
        let mut rows = Vec::new();
        let (unnoticed, frame) = (format!("{UNNOTICED} ms later"), "a frame later");
        rows.extend(compared("first answer possible", "first", &unnoticed, UNNOTICED));
        rows.extend(compared("answer to next statement painted, p50", "p50", frame, FRAME));
        rows.extend(compared("answer to next statement painted, p95", "p95", frame, FRAME));
        rows.push(result);
        rows.extend(counted("layout shift, the worst of all visits", "0", "shift", |[ours, _]| ours == 0.0));
        let no_more = "no more than by hand";
        rows.extend(counted("long tasks", no_more, "longTasks", |[ours, by_hand]| ours <= by_hand));
        rows
    }

    fn memory(&self) -> Vec<Row> {
        let of = |page: &str, key: &str| self.figure(&format!("/memory/{page}/{key}"));
        let room = |page| {
            let [all, heap, wasm] = ["after", "heap", "wasm"].map(|key| of(page, key) / 1e6);
            format!("{all:.1} MB ({heap:.1} + {wasm:.1})")
        };
        let after = Row {
            what: "JavaScript heap and wasm memory after a check".to_owned(),
            goal: format!("{} MB", MEMORY / 1e6),
            ours: room("ours"),
            by_hand: room("byHand"),
            met: of("ours", "after") <= MEMORY,
        };
        let growth = |what: &str, key: &str| {
            let grown = |page| {
                let [heap, wasm, nodes, listeners] =
                    ["heap", "wasm", "nodes", "listeners"].map(|kind| of(page, &format!("{key}/{kind}")));
                let text = format!(
                    "{:+.0} kB, wasm {:+.0} kB, {nodes:+} nodes, {listeners:+} listeners",
                    heap / 1e3,
                    wasm / 1e3
                );
                (text, heap <= FLAT && wasm <= 0.0)
            };
            let (ours, met) = grown("ours");
            let by_hand = if key == "checks" { grown("byHand").0 } else { String::new() };
            Row { what: what.to_owned(), goal: "flat".to_owned(), ours, by_hand, met }
        };
        vec![after, growth("growth over 100 checks", "checks"), growth("growth over 100 mounts and removals", "mounts")]
    }
}

/// Serves a build and the pages until this program ends. Returns the address.
fn serve(dist: &Path, pages: &Path) -> Result<String> {
    let listener = server::listen(0)?;
    let address = format!("http://{}/", listener.local_addr()?);
    let (dist, pages) = (dist.to_owned(), pages.to_owned());
    thread::spawn(move || {
        if let Err(error) = server::serve(listener, &dist, Some(&pages)) {
            eprintln!("{error:#}");
        }
    });
    Ok(address)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::Measurements;

    #[test]
    fn a_goal_is_held_against_the_page_written_by_hand() {
        let figures = |fast, slow| json!({ "fast": { "first": fast }, "slow": { "first": slow } });
        let found = Measurements(json!({ "speed": { "ours": figures(151, 1200), "byHand": figures(100, 1000) } }));
        let rows: Vec<_> = found.rows().into_iter().map(|row| (row.what, row.ours, row.met)).take(2).collect();
        let row = |what: &str, ours: &str, met| (what.to_owned(), ours.to_owned(), met);
        let first = "first answer possible";
        assert_eq!(
            rows,
            [
                row(&format!("{first}, fast"), "151 ms (1.51 ×)", false),
                row(&format!("{first}, slow"), "1200 ms (1.20 ×)", true)
            ]
        );
    }
}
