//! Draws the icons, of which the build publishes the source too, and the card of each language.

use std::{
    collections::BTreeMap,
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::Stdio,
};

use anyhow::{Context, Result, ensure};
use leadership_load::{
    engine::{
        instrument::Scale,
        scoring::{Occasion, score},
    },
    words::{whole, words},
};
use serde_json::json;

use crate::{
    dist::{Language, Languages, MARK, escaped},
    hash,
    sample::sample,
    shell,
    tools::{chromium, node},
};

/// Names the file that says of what each picture was drawn.
const SOURCES: &str = "drawn/drawn.json";

/// Lists the icons: their names, their size in pixels, and whether their corners are round. Some systems round them.
const ICONS: [(&str, u32, bool); 4] = [
    ("icon-192.png", 192, true),
    ("icon-512.png", 512, true),
    ("icon-maskable.png", 512, false),
    ("icon-apple.png", 180, false),
];

/// The corner of the mark.
const ROUND: &str = " rx=\"14\"";

/// Holds a picture, as the page that looks like it.
struct Picture {
    name: String,
    size: [u32; 2],
    page: String,
}

/// Draws them all in the browser of the tests.
pub fn draw() -> Result<()> {
    let pictures = pictures()?;
    let folder = pages();
    let wanted = pictures
        .iter()
        .map(|Picture { name, size, page }| json!({ "to": folder.join(name), "size": size, "page": page }));
    let node = node()?;
    let mut script = shell::command("node");
    script.arg("tests/journeys/draw.js").stdin(Stdio::piped());
    if let Some(chromium) = chromium(&node)? {
        script.env("CHROMIUM", chromium);
    }
    let mut drawing = script.spawn().context("cannot start node")?;
    let mut input = drawing.stdin.take().context("node takes no input")?;
    input.write_all(json!(wanted.collect::<Vec<_>>()).to_string().as_bytes())?;
    drop(input);
    let status = drawing.wait()?;
    ensure!(status.success(), "tests/journeys/draw.js failed ({status})");
    let sources = serde_json::to_string_pretty(&sources(&pictures))?;
    fs::write(folder.join(SOURCES), sources + "\n").context("cannot write down of what the pictures were drawn")
}

fn pages() -> PathBuf {
    shell::root().join("pages")
}

/// Returns the hash of what each picture is drawn of.
fn sources(pictures: &[Picture]) -> BTreeMap<&str, String> {
    pictures.iter().map(|picture| (picture.name.as_str(), hash::digest(picture.page.as_bytes()))).collect()
}

fn pictures() -> Result<Vec<Picture>> {
    let mark = read(&pages().join(MARK))?;
    let languages = Languages::read()?;
    let mut pictures = icons(&mark)?;
    for language in languages.all() {
        pictures.push(Picture { name: language.own_card(), size: [1200, 630], page: card(language, &mark)? });
    }
    Ok(pictures)
}

fn icons(mark: &str) -> Result<Vec<Picture>> {
    ensure!(mark.contains(ROUND), "{MARK} should have a corner of{ROUND}");
    let icon = |(name, size, is_round): (&str, u32, bool)| Picture {
        name: name.to_owned(),
        size: [size, size],
        page: format!(
            "<!doctype html><style>body {{ margin: 0 }} svg {{ display: block }}</style>{}",
            if is_round { mark.to_owned() } else { mark.replace(ROUND, "") }
        ),
    };
    Ok(ICONS.map(icon).into())
}

/// Returns the card of a language, with the figures of the check that `cargo xtask serve` shows too.
fn card(language: &Language, mark: &str) -> Result<String> {
    let words = words(language.spoken());
    let outcome = score(&sample()?, Occasion::First);
    let mut scores = String::new();
    for scale in Scale::ALL {
        let figure = outcome.scale(scale).figure().context("the sample has a figure for each scale")?;
        let (score, low, rest) = (figure.score, figure.low, 100.0 - figure.high);
        scores += &format!(
            "<div><dt>{}</dt><dd>{}</dd><span class=\"line\"><i style=\"left: {low:.1}%; right: {rest:.1}%\"></i>\
             <b style=\"left: {score:.1}%\"></b></span></div>",
            escaped(words.instrument.scale(scale)),
            whole(score),
        );
    }
    let values = [
        ("__LANG__", language.tag().to_owned()),
        ("__MARK__", mark.to_owned()),
        ("__QUESTION__", escaped(words.pages.start.title)),
        ("__SCORES__", scores),
        ("__NOTE__", escaped(language.says("card_note")?)),
    ];
    let source = read(&pages().join("drawn/card.html"))?;
    Ok(values.iter().fold(source, |page, (place, value)| page.replace(place, value)))
}

fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::{SOURCES, pages, pictures, read, sources};

    #[test]
    fn the_pictures_are_drawn_of_what_is_there() -> anyhow::Result<()> {
        let written = read(&pages().join(SOURCES))?;
        let written: BTreeMap<&str, String> = serde_json::from_str(&written)?;
        // English stands in for a card that is not drawn yet.
        let mut pictures = pictures()?;
        pictures.retain(|picture| written.contains_key(picture.name.as_str()) || pages().join(&picture.name).exists());
        assert_eq!(sources(&pictures), written, "run `cargo xtask pictures --no-screens`, and look at them");
        for picture in pictures {
            assert!(pages().join(&picture.name).is_file(), "{} is not there", picture.name);
        }
        Ok(())
    }
}
