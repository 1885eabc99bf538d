//! Writes `sw.js`, the service worker of the standalone page: `pages/offline/sw.js` with the files of this build.

use std::{collections::BTreeMap, fs};

use anyhow::{Context, Result, ensure};
use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

use super::{entry::fill, languages::Languages, minify::minify, publish::Published, target::Target};
use crate::{hash::short, shell};

/// The worker's name, which never changes: browsers ask under it for a new version.
const WORKER: &str = "sw.js";

/// Maps names of files to their sums.
type Sums = BTreeMap<String, String>;

/// Writes the worker. It caches these pages, named without their ending, with the files that they name, and what the
/// page of the app loads of what is `published`.
pub fn write(target: &Target, pages: &[String], published: &Published, languages: &Languages) -> Result<()> {
    let all = hashed(target)?;
    let mut files = Sums::new();
    let mut texts = String::new();
    for page in pages {
        let text = read(target, &format!("{page}.html"))?;
        let named: Vec<_> = all.iter().filter(|name| text.contains(name.as_str())).collect();
        ensure!(!named.is_empty(), "{page}.html names no file that could tell its version");
        for name in named {
            files.insert(name.clone(), sum(target, name)?);
        }
        texts += &text;
    }
    let loaded = published.iter().filter(|(place, _)| place.starts_with("__WHOLE_"));
    for (_, address) in loaded {
        let name = address.trim_start_matches("./");
        files.insert(name.to_owned(), sum(target, name)?);
    }
    let mut spoken = Map::new();
    for language in languages.all() {
        let names = language.of_page().map(|address| address.trim_start_matches("./"));
        let sums = names.map(|name| Ok((name.to_owned(), sum(target, name)?))).collect::<Result<Sums>>()?;
        spoken.insert(language.tag().to_owned(), json!(sums));
    }

    let (files, spoken) = (json!(files), Value::Object(spoken));
    let version = short(format!("{texts}{files}{spoken}").as_bytes());
    let source = shell::root().join("pages/offline").join(WORKER);
    let source = fs::read_to_string(&source).with_context(|| format!("cannot read {}", source.display()))?;
    let values =
        [("__PAGES__", json!(pages)), ("__FILES__", files), ("__LANGUAGES__", spoken), ("__VERSION__", json!(version))];
    let worker = fill(WORKER, &source, &values)?;
    target.write(WORKER, if target.release { minify(&worker)? } else { worker })
}

/// Returns the files that are named by their hash.
fn hashed(target: &Target) -> Result<Vec<String>> {
    let entries = fs::read_dir(&target.folder).context("cannot read the folder of the build")?;
    let names = entries.flatten().filter_map(|entry| entry.file_name().into_string().ok());
    let is_hashed = |name: &String| {
        let stem = name.split('.').next().unwrap_or_default();
        let hash = stem.rsplit('-').next().unwrap_or_default();
        hash.len() == short(b"").len() && hash.bytes().all(|byte| byte.is_ascii_hexdigit())
    };
    let mut names: Vec<_> = names.filter(is_hashed).collect();
    names.sort();
    Ok(names)
}

fn read(target: &Target, name: &str) -> Result<String> {
    fs::read_to_string(target.folder.join(name)).with_context(|| format!("cannot read {name}"))
}

/// Returns the sum by which a browser verifies a file.
fn sum(target: &Target, name: &str) -> Result<String> {
    let content = fs::read(target.folder.join(name)).with_context(|| format!("cannot read {name}"))?;
    Ok(format!("sha256-{}", STANDARD.encode(Sha256::digest(&content))))
}
