//! Makes an app of the standalone page: writes a manifest in each language, by which it can be installed.

use anyhow::Result;
use serde_json::{Value, json};

use super::{
    languages::{Language, Languages},
    publish::{File, Published, publish as publish_files},
    target::Target,
};

/// The background colour of the light page, shown while it starts.
const GROUND: &str = "#f6f4ef";

/// Lists the icons, with their sizes in pixels and their purposes.
const ICONS: [(&str, &str, &str); 4] = [
    ("icon.svg", "any", "any"),
    ("icon-192.png", "192x192", "any"),
    ("icon-512.png", "512x512", "any"),
    ("icon-maskable.png", "512x512", "maskable"),
];

/// Publishes the manifests. Returns the address of the first one, and those of all by the tag of their language.
pub fn publish(target: &Target, languages: &Languages) -> Result<Published> {
    let mut addresses = Published::new();
    for language in languages.all() {
        let file = File {
            places: vec![language.tag().to_owned()],
            stem: format!("app-{}", language.tag()),
            ending: ".webmanifest",
            content: manifest(language)?.into_bytes(),
        };
        addresses.extend(publish_files(target, &[file])?);
    }
    let first = addresses.first().map(|(_, address)| address.clone()).unwrap_or_default();
    let by_tag = addresses.into_iter().map(|(tag, address)| (tag, address.into())).collect();
    Ok(vec![("__MANIFEST__".to_owned(), first), ("__MANIFESTS__".to_owned(), Value::Object(by_tag).to_string())])
}

fn manifest(language: &Language) -> Result<String> {
    let icons = ICONS.map(|(src, sizes, purpose)| json!({ "src": src, "sizes": sizes, "purpose": purpose }));
    let manifest = json!({
        // It is one app, in whatever language it was installed.
        "id": "./",
        "start_url": format!("./?lang={}", language.tag()),
        "scope": "./",
        "display": "standalone",
        "lang": language.tag(),
        "dir": language.direction(),
        "name": language.says("title")?,
        "short_name": "Leadership load",
        "description": language.says("description")?,
        "background_color": GROUND,
        "theme_color": GROUND,
        "icons": icons,
    });
    Ok(manifest.to_string())
}
