//! What needs no browser: how fast the engine is, and how fast it is built.

use std::{
    fs::File,
    process::Command,
    time::{Instant, SystemTime},
};

use anyhow::{Context, Result};

use super::table::Row;
use crate::{shell, tools::web_tools};

/// How many links a thread should read and score in a second, in millions.
const MILLIONS: f64 = 1.0;

/// The file whose change a rebuild is measured by.
const CHANGED: &str = "src/ui/start.rs";

/// Has the engine's benches run.
pub fn engine() -> Result<Vec<Row>> {
    let mut bench = shell::command("cargo");
    let output = bench.args(["bench", "--package", "leadership-load-core", "--bench", "engine"]);
    let output = shell::answer(output).context("`cargo bench --bench engine` failed")?;
    eprintln!("{output}");
    let links = [
        ("of answers", "read_and_score_a_link_of_answers"),
        ("with everything", "read_and_score_a_link_with_everything"),
    ];
    let links = links.map(|(which, name)| {
        let rate = median_rate(&output, name).with_context(|| format!("the bench {name} tells no rate"))?;
        let what = format!("links {which} read and scored in a second");
        Ok(Row::alone(what, format!("{MILLIONS} million"), format!("{rate:.2} million"), rate >= MILLIONS))
    });
    let mut rows = links.into_iter().collect::<Result<Vec<_>>>()?;
    let allocates = allocates(&output, "score_a_check").context("there is no bench of scoring")?;
    let ours = if allocates { "some" } else { "none" };
    rows.push(Row::alone("allocations in scoring", "none", ours, !allocates));
    Ok(rows)
}

/// Builds what was built before once more.
pub fn build() -> Result<Vec<Row>> {
    let tools = web_tools()?;
    let dist = shell::root().join("target/bench/dist");
    // Trunk reads `dist/` relative to the project, and that one is the release's.
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

/// The lines of divan's table that are about a bench, without the lines that draw the tree.
fn about<'a>(output: &'a str, name: &'a str) -> impl Iterator<Item = &'a str> {
    let begins = |line: &str| line.starts_with(['├', '╰']);
    let from =
        output.lines().skip_while(move |line| !(begins(line) && line.split_whitespace().any(|word| word == name)));
    let mut is_first = true;
    from.take_while(move |line| std::mem::take(&mut is_first) || !begins(line))
}

/// Millions of things in a second, in the column of the median.
fn median_rate(output: &str, name: &str) -> Option<f64> {
    let line = about(output, name).find(|line| line.contains("item/s"))?;
    let (figure, unit) = line.split('│').filter(|cell| cell.contains("item/s")).nth(2)?.trim().split_once(' ')?;
    let factor = match unit {
        "Gitem/s" => 1e3,
        "Mitem/s" => 1.0,
        "Kitem/s" => 1e-3,
        _ => 1e-6,
    };
    Some(figure.parse::<f64>().ok()? * factor)
}

fn allocates(output: &str, name: &str) -> Option<bool> {
    let mut lines = about(output, name).peekable();
    lines.peek()?;
    Some(lines.any(|line| line.contains("alloc:") || line.contains("grow:")))
}

#[cfg(test)]
mod tests {
    use super::{allocates, median_rate};

    const OUTPUT: &str = "\
engine        fastest       │ slowest       │ median        │ mean          │ samples │ iters
├─ read       466.1 ns      │ 7.184 µs      │ 492.6 ns      │ 567.1 ns      │ 100     │ 100
│             2.145 Mitem/s │ 139.1 Kitem/s │ 2.03 Mitem/s  │ 1.763 Mitem/s │         │
│             alloc:        │               │               │               │         │
│             2             │ 2             │ 2             │ 2             │         │
╰─ score      73.68 ns      │ 219.4 ns      │ 74.6 ns       │ 77.45 ns      │ 100     │ 3200
              13.57 Mitem/s │ 4.557 Mitem/s │ 13.4 Mitem/s  │ 12.91 Mitem/s │         │";

    #[test]
    fn reads_the_table_of_the_benches() {
        assert_eq!(median_rate(OUTPUT, "read"), Some(2.03));
        assert_eq!(median_rate(OUTPUT, "score"), Some(13.4));
        assert_eq!(median_rate(OUTPUT, "missing"), None);
    }

    #[test]
    fn knows_which_bench_allocates() {
        assert_eq!(allocates(OUTPUT, "read"), Some(true));
        assert_eq!(allocates(OUTPUT, "score"), Some(false));
        assert_eq!(allocates(OUTPUT, "missing"), None);
    }
}
