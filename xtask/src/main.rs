//! Runs `cargo xtask serve | build | test | bench | pictures | release`: everything that is done with this project,
//! with what it needs installed first.
//!
//! Each command is one file. [`tools`] finds or installs the programs that they call, [`server`] is the static server
//! behind `serve`, and [`dist`] lists the steps of a build, which Trunk calls back.

mod bench;
mod build;
mod dist;
mod documents;
mod guides;
mod hash;
mod hosts;
mod pages;
mod pictures;
mod release;
mod sample;
mod serve;
mod server;
mod shell;
mod test;
mod tools;

use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};

/// Serves, builds, tests and measures the project; installs what that needs.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Xtask {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Build, then serve the page on this computer
    Serve(serve::Options),
    /// Build the page and the widget into dist/
    Build(build::Options),
    /// Run every check, and stop at the first that fails
    Test(test::Options),
    /// Measure size, speed and memory, and compare them with their goals
    Bench(bench::Options),
    /// Draw the icons, the cards and the screens in the README anew
    Pictures(pictures::Options),
    /// Build a version twice, and gather all that is published of it
    Release(release::Options),
    /// Write all of dist/ that Trunk does not; called by Trunk
    #[command(hide = true)]
    Dist,
}

fn main() -> ExitCode {
    match run(Xtask::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nerror: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<()> {
    match command {
        Command::Serve(options) => serve::run(&options),
        Command::Build(options) => build::run(&options),
        Command::Test(options) => test::run(&options),
        Command::Bench(options) => bench::run(&options),
        Command::Pictures(options) => pictures::run(&options),
        Command::Release(options) => release::run(&options),
        Command::Dist => dist::run(),
    }
}
