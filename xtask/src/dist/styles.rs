//! Bundles style sheets: those that come with a module are published, those of the first screen are part of the entry
//! module.

use std::path::Path;

use anyhow::{Result, anyhow};
use lightningcss::{
    bundler::{Bundler, FileProvider},
    printer::PrinterOptions,
    stylesheet::{MinifyOptions, ParserOptions},
};

use super::{
    publish::{File, Published, publish as publish_files},
    target::Target,
};
use crate::shell;

/// Publishes the styles that come with each module.
pub fn publish(target: &Target) -> Result<Published> {
    let later = |sheet: &str, place: &str, stem: &str| {
        let content = bundle(&shell::root().join("styles").join(sheet))?.into();
        // Bundlers would process a `.css` that a module names as a sheet of the page.
        let file = File { places: vec![place.to_owned()], stem: stem.to_owned(), ending: ".txt", content };
        publish_files(target, &[file])
    };
    // For development, the whole module serves posts too.
    let own = if target.release { "post.css" } else { "whole.css" };
    Ok([later(own, "__OWN_STYLES__", "own-styles")?, later("whole.css", "__WHOLE_STYLES__", "styles")?].concat())
}

/// Returns a style sheet with all its imports, minified.
pub fn bundle(sheet: &Path) -> Result<String> {
    let files = FileProvider::new();
    let mut bundler = Bundler::new(&files, None, ParserOptions::default());
    // The errors borrow from `files`, so only their text leaves here.
    let mut styles = bundler.bundle(sheet).map_err(|error| anyhow!("{error}"))?;
    styles.minify(MinifyOptions::default())?;
    Ok(styles.to_css(PrinterOptions { minify: true, ..PrinterOptions::default() })?.code)
}
