//! Runs `cargo xtask test`: every check there is, the quick ones first.

use std::{
    net::TcpListener,
    process::Command,
    time::{Duration, Instant},
};

use anyhow::{Context, Result};
use clap::{Args, ValueEnum};

use crate::{
    build::build,
    hosts, shell,
    tools::{chromium, components, eslint, firefox, nginx, node, wasm_target, web_tools, webkit, wordpress},
};

#[derive(Args)]
pub struct Options {
    /// Run only this step; may be given several times
    #[arg(long, value_name = "STEP")]
    only: Vec<Step>,
    /// Options that are passed on to Playwright, as in `cargo xtask test --only journeys -- --headed`
    #[arg(last = true, value_name = "PLAYWRIGHT")]
    playwright: Vec<String>,
}

/// Lists the folders of the styles and scripts that browsers get as somebody wrote them.
const SHIPPED: [&str; 4] = ["demo", "pages", "src/entry", "styles"];

/// Lists the steps, in the order in which they run.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Step {
    /// The formatting of the code
    Format,
    /// Clippy on all Rust, and whether styles and scripts keep to what browsers widely support
    Lint,
    /// The engine and the words, without a browser
    Engine,
    /// The tests of these commands
    Xtask,
    /// The documentation, without broken links
    Docs,
    /// The page and the widget as they are published
    Build,
    /// Other people's projects that use the last build
    Hosts,
    /// The journeys in real browsers, on the last build
    Journeys,
}

impl Step {
    fn heading(self) -> &'static str {
        match self {
            Self::Format => "format",
            Self::Lint => "lint",
            Self::Engine => "engine and words",
            Self::Xtask => "xtask",
            Self::Docs => "documentation",
            Self::Build => "release build",
            Self::Hosts => "other people's projects",
            Self::Journeys => "journeys in real browsers",
        }
    }

    fn run(self, playwright: &[String]) -> Result<()> {
        match self {
            Self::Format => components().and_then(|()| cargo("fmt --all --check")),
            Self::Lint => lint(),
            Self::Engine => cargo("test"),
            Self::Xtask => cargo("test --package xtask"),
            Self::Docs => shell::run(
                cargo_command("doc --workspace --no-deps --document-private-items").env("RUSTDOCFLAGS", "-Dwarnings"),
            ),
            Self::Build => build(&web_tools()?, false),
            Self::Hosts => node().and_then(|_| hosts::build()),
            Self::Journeys => shell::run(&mut journeys(playwright)?),
        }
    }
}

pub fn run(options: &Options) -> Result<()> {
    let chosen = |step: &Step| options.only.is_empty() || options.only.contains(step);
    let steps: Vec<_> = Step::value_variants().iter().copied().filter(chosen).collect();
    let mut times = Vec::new();
    for step in steps {
        println!("\n== {} ==", step.heading());
        let start = Instant::now();
        step.run(&options.playwright).with_context(|| format!("the step \"{}\" failed", step.heading()))?;
        times.push((step, start.elapsed()));
    }
    report(&times);
    Ok(())
}

fn report(times: &[(Step, Duration)]) {
    println!("\nall checks passed:");
    for (step, time) in times {
        println!("{:>7.1} s  {}", time.as_secs_f64(), step.heading());
    }
}

fn lint() -> Result<()> {
    components()?;
    wasm_target()?;
    cargo("clippy --all-targets -- -D warnings")?;
    // Pages load it without a language, and another Yew application has it in German.
    let modules = ["post", "whole", "functions", "sharing"].map(|module| format!("--package leadership-load-{module}"));
    cargo(&format!("clippy --target wasm32-unknown-unknown {} -- -D warnings", modules.join(" ")))?;
    cargo("clippy --target wasm32-unknown-unknown --features de -- -D warnings")?;
    cargo("clippy --package xtask --all-targets -- -D warnings")?;
    shell::run(eslint()?.args(SHIPPED))
}

/// Returns the Playwright command, with what it needs, for the journeys that the arguments name, or all.
pub fn journeys(arguments: &[String]) -> Result<Command> {
    let node = node()?;
    let mut playwright = node.playwright("test");
    if let Some(chromium) = chromium(&node)? {
        playwright.env("CHROMIUM", chromium);
    }
    playwright.env("FIREFOX", firefox()?);
    let webkit = webkit()?;
    if webkit.is_none() {
        println!("WebKit is not here and can't be installed: its journeys are left out");
    }
    playwright.env("WEBKIT", webkit.unwrap_or_default());
    let nginx = nginx();
    if nginx.is_none() {
        println!("nginx is not here and can't be unpacked: its journeys are skipped");
    }
    playwright.env("NGINX_FOLDER", nginx.unwrap_or_default());
    let wordpress = wordpress();
    if wordpress.is_none() {
        println!("WordPress, PHP or MariaDB is not here and can't be installed: their journeys are skipped");
    }
    playwright.env("WORDPRESS_FOLDER", wordpress.unwrap_or_default());
    playwright.env("JOURNEYS_PORT", free_port()?.to_string());
    playwright.args(arguments);
    Ok(playwright)
}

/// Returns a port that nobody listens on, so that two checkouts can be tested at once.
fn free_port() -> Result<u16> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).context("no free port on 127.0.0.1")?;
    Ok(listener.local_addr()?.port())
}

fn cargo(arguments: &str) -> Result<()> {
    shell::run(&mut cargo_command(arguments))
}

fn cargo_command(arguments: &str) -> Command {
    let mut cargo = shell::command("cargo");
    cargo.args(arguments.split(' '));
    cargo
}
