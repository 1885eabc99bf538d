//! Builds the pages that the bench compares: the one written by hand with its words filled in, and the post with the
//! widget.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use leadership_load::{
    engine::instrument::Scale,
    words::{Language, words},
};
use serde_json::{Value, json};

use crate::{
    dist::{bundle, compress, fill, minify},
    shell,
};

/// Lists the pages, by their folders in `benches`.
const PAGES: [&str; 2] = ["by-hand", "post"];

/// Writes both pages, minified and compressed, and returns their folder.
pub fn write() -> Result<PathBuf> {
    let site = shell::root().join("target/bench/pages");
    for name in PAGES {
        let target = site.join(name);
        fs::create_dir_all(&target)?;
        let source = shell::root().join("benches").join(name);
        for file in fs::read_dir(&source).with_context(|| format!("cannot read {}", source.display()))? {
            let path = file?.path();
            let content = content(&path).with_context(|| format!("cannot read {}", path.display()))?;
            fs::write(target.join(path.file_name().unwrap_or_default()), content)?;
        }
        compress(&target)?;
    }
    Ok(site)
}

fn content(path: &Path) -> Result<String> {
    match path.extension().and_then(|kind| kind.to_str()) {
        Some("js") => {
            minify(&fill(&path.display().to_string(), &fs::read_to_string(path)?, &[("__SCALES__", scales())])?)
        }
        Some("css") => bundle(path),
        _ => Ok(fs::read_to_string(path)?),
    }
}

/// Returns the questionnaire in English.
fn scales() -> Value {
    let words = &words(Language::EN).instrument;
    let scale = |scale: Scale| {
        let item = |item| json!({ "statement": words.statement(item), "reverse": item.is_reverse_keyed() });
        json!({
            "name": words.scale(scale),
            "lead": words.lead(scale),
            "anchors": words.answers(scale),
            "items": scale.items().map(item).collect::<Vec<_>>(),
        })
    };
    Scale::ALL.map(scale).into()
}

#[cfg(test)]
mod tests {
    use super::scales;

    #[test]
    fn the_page_by_hand_asks_the_same() {
        let scales = scales().to_string();
        assert_eq!(scales.matches("\"statement\"").count(), 21);
        assert_eq!(scales.matches("\"reverse\":true").count(), 6);
    }
}
