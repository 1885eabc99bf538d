//! Finds or adds parts of the Rust toolchain.
//!
//! They are looked for by asking the compiler rather than rustup, so that a Rust from elsewhere will do. With rustup,
//! most come by themselves through `rust-toolchain.toml`, unless `RUSTUP_AUTO_INSTALL` is off.

use std::path::Path;

use anyhow::{Context, Result};

use crate::shell;

/// The target that browsers run.
const WASM: &str = "wasm32-unknown-unknown";

/// Makes sure that Rust can compile to WebAssembly.
///
/// # Errors
///
/// Fails when the target is missing and rustup can't add it.
pub fn wasm_target() -> Result<()> {
    let libraries = shell::answer(shell::command("rustc").args(["--print", "target-libdir", "--target", WASM]));
    if libraries.is_some_and(|folder| Path::new(&folder).is_dir()) {
        return Ok(());
    }
    add(["target", "add", WASM]).context(
        "the Rust target wasm32-unknown-unknown is missing: run `rustup target add wasm32-unknown-unknown` \
         or, for a Rust from elsewhere, install its package of that name",
    )
}

/// Makes sure that rustfmt and clippy are there.
///
/// # Errors
///
/// Fails when one is missing and rustup can't add it.
pub fn components() -> Result<()> {
    for (subcommand, component) in [("fmt", "rustfmt"), ("clippy", "clippy")] {
        if shell::answer(shell::command("cargo").args([subcommand, "--version"])).is_none() {
            add(["component", "add", component])
                .with_context(|| format!("{component} is missing: run `rustup component add {component}`"))?;
        }
    }
    Ok(())
}

fn add(arguments: [&str; 3]) -> Result<()> {
    println!("installing the Rust {} {}", arguments[0], arguments[2]);
    shell::run(shell::command("rustup").args(arguments))
}
