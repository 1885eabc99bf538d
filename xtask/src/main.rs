//! `cargo xtask serve | build | test | bench`: everything that is done with this project, with what it needs installed first.
//!
//! Each command is one file. [`tools`] finds or installs the programs that they call, [`server`] is the static server
//! behind `serve`, and [`entry`] is the last step of a build, which Trunk calls back.

mod bench;
mod build;
mod compress;
mod entry;
mod first_screen;
mod guides;
mod hash;
mod hosts;
mod join;
mod languages;
mod modules;
mod package;
mod pages;
mod publish;
mod sample;
mod serve;
mod server;
mod shell;
mod site;
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
    /// Write the entry module; called by Trunk at the end of a build
    #[command(hide = true)]
    Entry,
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
        Command::Entry => entry::run(),
    }
}
