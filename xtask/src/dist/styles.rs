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

/// Publishes the styles that come with a module.
pub fn publish(target: &Target) -> Result<Published> {
    let later = File {
        places: vec!["__LATER_STYLES__".to_owned()],
        stem: "styles".to_owned(),
        // Bundlers would process a `.css` that a module names as a sheet of the page.
        ending: ".txt",
        content: bundle(&shell::root().join("styles/later.css"))?.into(),
    };
    publish_files(target, &[later])
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
