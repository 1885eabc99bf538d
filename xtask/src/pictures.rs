//! Draws the pictures of the project anew in the browser of the tests: `cargo xtask pictures`.
//!
//! Beside each lot of pictures lies a file that says of what each was drawn, so that a test tells when that has changed:
//! [`drawn`] has the icons and the cards, made of their sources; the journey `pictures` has the screens for the README.

mod drawn;

use anyhow::{Context, Result, ensure};
use clap::Args;

use crate::{dist, shell, test::journeys};

#[derive(Args)]
pub struct Options {
    /// Draw the icons and cards only, which need no build
    #[arg(long)]
    no_screens: bool,
}

pub fn run(options: &Options) -> Result<()> {
    drawn::draw()?;
    if options.no_screens {
        return Ok(());
    }
    ensure!(dist::folder().join("index.html").is_file(), "nothing has been built yet: run `cargo xtask build` first");
    let only = ["pictures.journey.js", "--project=chromium", "--workers=1"];
    let mut screens = journeys(&only.map(str::to_owned))?;
    shell::run(screens.env("TAKE_PICTURES", "1")).context("the screens could not be taken")
}
