//! Writes compressed copies beside the files of a build, for servers that send them as they are.

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, write::GzEncoder};

use super::target::Target;

/// Compresses a release build.
pub fn write(target: &Target) -> Result<()> {
    if target.release { compress(&target.folder) } else { Ok(()) }
}

/// Lists the endings worth compressing: images and the like are compressed already.
const KINDS: [&str; 7] = ["css", "html", "js", "json", "svg", "txt", "wasm"];

/// Writes a `.br` and a `.gz` beside every file of these kinds, in all folders below.
pub fn compress(folder: &Path) -> Result<()> {
    for file in fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))? {
        let path = file?.path();
        if path.is_dir() {
            compress(&path)?;
        } else if path.extension().is_some_and(|kind| KINDS.iter().any(|known| kind == *known)) {
            copies(&path).with_context(|| format!("cannot compress {}", path.display()))?;
        }
    }
    Ok(())
}

fn copies(path: &Path) -> Result<()> {
    let content = fs::read(path)?;

    let best = BrotliEncoderParams { quality: 11, lgwin: 22, ..BrotliEncoderParams::default() };
    let mut brotli = Vec::new();
    brotli::BrotliCompress(&mut content.as_slice(), &mut brotli, &best)?;
    fs::write(with_suffix(path, ".br"), brotli)?;

    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(&content)?;
    fs::write(with_suffix(path, ".gz"), gzip.finish()?)?;
    Ok(())
}

fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}
