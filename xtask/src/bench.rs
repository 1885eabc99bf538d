//! Runs `cargo xtask bench`: measures the figures of `benches/README.md`.

mod browser;
mod native;
mod site;
mod size;
mod table;

use anyhow::Result;
use clap::{Args, ValueEnum};

use self::{
    browser::Measurements,
    table::{table, write},
};
use crate::{build::build, tools::web_tools};

#[derive(Args)]
pub struct Options {
    /// Measure only this; may be given several times
    #[arg(long, value_name = "PART")]
    only: Vec<Part>,
    /// The number of visits of which each figure is the median
    #[arg(long, default_value_t = 7, value_parser = clap::value_parser!(u16).range(1..))]
    times: u16,
    /// Measure what was built last
    #[arg(long)]
    no_build: bool,
    /// Write the table into benches/README.md
    #[arg(long, conflicts_with = "only")]
    write: bool,
}

/// Lists the measurements, in their order.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Part {
    /// The size of the files that a page loads
    Size,
    /// The time until somebody can answer, and until they see the next screen
    Speed,
    /// The memory after one check, and its growth over many
    Memory,
    /// The rate of reading and scoring links
    Engine,
    /// The time of a rebuild and of the native tests
    Build,
}

impl Part {
    /// Returns its name in `benches/measure.js`, if that measures it.
    fn in_a_page(self) -> Option<&'static str> {
        match self {
            Self::Speed => Some("speed"),
            Self::Memory => Some("memory"),
            Self::Size | Self::Engine | Self::Build => None,
        }
    }
}

pub fn run(options: &Options) -> Result<()> {
    let is_chosen = |part: &Part| options.only.is_empty() || options.only.contains(part);
    let parts: Vec<_> = Part::value_variants().iter().copied().filter(is_chosen).collect();
    let in_a_page: Vec<_> = parts.iter().copied().filter_map(Part::in_a_page).collect();
    let needs_build = parts.contains(&Part::Size) || !in_a_page.is_empty();
    if needs_build && !options.no_build {
        build(&web_tools()?, false)?;
    }

    let mut rows = Vec::new();
    let mut place = String::new();
    if parts.contains(&Part::Size) {
        rows.extend(size::size()?);
    }
    if !in_a_page.is_empty() {
        let found = Measurements::measure(&in_a_page, options.times)?;
        place = format!("Medians of {}, {}.\n\n", options.times, found.place());
        rows.extend(found.rows());
    }
    if parts.contains(&Part::Engine) {
        rows.extend(native::engine()?);
    }
    if parts.contains(&Part::Build) {
        rows.extend(native::build()?);
    }
    let text = format!("{place}{}", table(&rows));
    println!("\n{text}");
    if options.write { write(&text) } else { Ok(()) }
}
