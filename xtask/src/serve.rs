//! Runs `cargo xtask serve`: serves the built page on this computer.

use anyhow::{Result, ensure};
use clap::Args;

use crate::{build::build, dist, hosts, sample::sample_link, server, shell, tools::web_tools};

#[derive(Args)]
pub struct Options {
    /// The port, on this computer only
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// Serve what was built last
    #[arg(long)]
    no_build: bool,
    /// Build faster, for trying things out: larger files, not compressed
    #[arg(long, conflicts_with = "no_build")]
    dev: bool,
    /// Serve the pages of the tests too, below /pages/ and /hosts/
    #[arg(long, hide = true)]
    pages: bool,
}

pub fn run(options: &Options) -> Result<()> {
    // It comes before the build, which takes its time, so that a port in use is reported at once.
    let listener = server::listen(options.port)?;
    if !options.no_build {
        build(&web_tools()?, options.dev)?;
    }
    let dist = dist::folder();
    ensure!(dist.join("index.html").is_file(), "nothing has been built yet: leave out --no-build");

    let address = format!("http://{}/", listener.local_addr()?);
    if options.pages {
        hosts::publish(&address)?;
    }
    println!("\n  the page           {address}");
    println!("  as a coach sees it {}", sample_link(&address)?);
    println!("  in a blog post     {address}demo/");
    println!("\nPress Ctrl-C to stop.");
    let pages = options.pages.then(|| shell::root().join("tests/pages"));
    server::serve(listener, &dist, pages.as_deref())
}
