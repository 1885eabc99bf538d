//! Writes what other programs read if somebody pastes the address of the page: WordPress shows the widget itself, in a
//! frame (oEmbed), and others a card.
//!
//! All of it has to name the address of the build, and is written only if that is known.

use std::fs;

use anyhow::{Context, Result, ensure};
use serde_json::json;
use url::Url;

use super::{
    languages::{Language, Languages, escaped},
    target::Target,
};

/// Names the site in cards.
pub const NAME: &str = "Leadership load";

/// The size of the frame, in CSS pixels. WordPress takes this height until the frame tells it its own.
const FRAME: (u32, u32) = (600, 760);

/// The size of the cards, in pixels.
const CARD: (u32, u32) = (1200, 630);

/// The tag of the page after which links go.
const ROOM: &str = "</title>";

/// Writes the oEmbed answer of each language, links to it from the page, and lets the frame load the build's files if
/// it has no origin of its own.
pub fn write(target: &Target, languages: &Languages) -> Result<()> {
    let Some(address) = &target.address else { return Ok(()) };
    for language in languages.all() {
        target.write(&oembed_name(language), oembed(language, address)?)?;
        if !language.is_first() {
            target.write(&page_name(language), page(language, address)?)?;
        }
    }
    change(target, "index.html", |page| led(page, &links(languages.all(), address)?, address))?;
    change(target, "embed.html", |frame| own_files(frame, address))
}

fn change(target: &Target, name: &str, change: impl FnOnce(&str) -> Result<String>) -> Result<()> {
    let text = fs::read_to_string(target.folder.join(name)).with_context(|| format!("cannot read {name}"))?;
    target.write(name, change(&text).with_context(|| format!("{name} is not as it should be"))?)
}

/// Returns the name of a language's answer. The first one has the plain name.
fn oembed_name(language: &Language) -> String {
    if language.is_first() { "oembed.json".to_owned() } else { format!("oembed-{}.json", language.tag()) }
}

/// Returns the name of the page by whose address a language is pasted, for programs take the first answer that a page
/// names.
fn page_name(language: &Language) -> String {
    format!("{}.html", language.tag())
}

/// Returns the query that makes a page speak a language.
fn query(language: &Language) -> String {
    if language.is_first() { String::new() } else { format!("?lang={}", language.tag()) }
}

/// Returns the answer to programs that ask what to show for the address: <https://oembed.com>.
fn oembed(language: &Language, address: &str) -> Result<String> {
    let (title, heading) = (language.says("title")?, language.says("frame_heading")?);
    let query = query(language);
    let (width, height) = FRAME;
    // WordPress shows the link until the frame tells its height, which it does once the widget works. It looks for
    // exactly these quotes, in this order.
    let html = format!(
        "<blockquote class=\"wp-embedded-content\"><a href=\"{address}{query}\">{title}</a></blockquote>\
         <iframe class=\"wp-embedded-content\" sandbox=\"allow-scripts\" security=\"restricted\" \
         src=\"{address}embed.html{query}\" title=\"{heading}\" width=\"{width}\" height=\"{height}\" \
         frameborder=\"0\"></iframe>",
        title = escaped(title),
        heading = escaped(heading),
    );
    let answer = json!({
        "version": "1.0",
        "type": "rich",
        "title": title,
        "provider_name": NAME,
        "provider_url": address,
        "thumbnail_url": format!("{address}{}", language.card()),
        "thumbnail_width": CARD.0,
        "thumbnail_height": CARD.1,
        "width": width,
        "height": height,
        "html": html,
    });
    Ok(answer.to_string())
}

/// Returns the links to the answers in these languages. They name the whole address: WordPress follows no other.
fn links<'a>(languages: impl IntoIterator<Item = &'a Language>, address: &str) -> Result<String> {
    let link = |language: &Language| {
        let (name, title) = (oembed_name(language), escaped(language.says("title")?));
        Ok(format!(
            "<link rel=\"alternate\" type=\"application/json+oembed\" href=\"{address}{name}\" title=\"{title}\" />"
        ))
    };
    languages.into_iter().map(link).collect()
}

/// Returns the page with these links, and with its canonical address.
fn led(page: &str, links: &str, canonical: &str) -> Result<String> {
    ensure!(page.matches(ROOM).count() == 1, "it should have one {ROOM}");
    Ok(page.replace(ROOM, &format!("{ROOM}<link rel=\"canonical\" href=\"{canonical}\" />{links}")))
}

/// Returns the page by whose address a language is pasted. It redirects readers to the page itself.
fn page(language: &Language, address: &str) -> Result<String> {
    let (title, description) = (escaped(language.says("title")?), escaped(language.says("description")?));
    let (tag, query, (width, height)) = (language.tag(), query(language), CARD);
    let page = format!(
        r#"<!doctype html>
<html lang="{tag}" dir="{direction}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>{title}</title>
    <meta name="description" content="{description}" />
    <meta property="og:type" content="website" />
    <meta property="og:site_name" content="{NAME}" />
    <meta property="og:title" content="{title}" />
    <meta property="og:description" content="{description}" />
    <meta property="og:url" content="{address}{name}" />
    <meta property="og:image" content="{address}{card}" />
    <meta property="og:image:width" content="{width}" />
    <meta property="og:image:height" content="{height}" />
    <meta property="og:image:alt" content="{alt}" />
    <meta name="twitter:card" content="summary_large_image" />
    <link rel="icon" href="./icon.svg" type="image/svg+xml" />
    <meta http-equiv="refresh" content="0; url=./{query}" />
  </head>
  <body>
    <p><a href="./{query}">{title}</a></p>
  </body>
</html>
"#,
        direction = language.direction(),
        name = page_name(language),
        card = language.card(),
        alt = escaped(language.says("card_alt")?),
    );
    led(&page, &links([language], address)?, &format!("{address}{query}"))
}

/// Returns the frame with a policy that names the origin of the build beside its own, which a sandbox may take away.
fn own_files(frame: &str, address: &str) -> Result<String> {
    let origin = Url::parse(address).with_context(|| format!("\"{address}\" is no address"))?.origin();
    ensure!(frame.contains("script-src 'self'"), "its policy should allow its own files");
    Ok(frame.replace("'self'", &format!("'self' {}", origin.ascii_serialization())))
}

#[cfg(test)]
mod tests {
    use std::{env, fs, process};

    use anyhow::Context;
    use serde_json::Value;

    use super::{Languages, Target, write};

    const ADDRESS: &str = "https://example.org/load/";

    /// Writes into a build with such an address.
    fn written(test: &str, address: Option<&str>) -> anyhow::Result<Target> {
        let folder = env::temp_dir().join(format!("leadership-load-{}-pasted-{test}", process::id()));
        fs::create_dir_all(&folder)?;
        let target = Target { folder, release: false, address: address.map(str::to_owned) };
        target.write("index.html", "<head><title>A</title></head>")?;
        target.write("embed.html", "<meta content=\"default-src 'none'; script-src 'self' 'wasm-unsafe-eval'\">")?;
        write(&target, &Languages::read()?)?;
        Ok(target)
    }

    fn read(target: &Target, name: &str) -> anyhow::Result<String> {
        fs::read_to_string(target.folder.join(name)).with_context(|| format!("there is no {name}"))
    }

    #[test]
    fn each_language_has_an_answer_of_its_own() -> anyhow::Result<()> {
        let target = written("answers", Some(ADDRESS))?;
        for (name, query, card) in [("oembed.json", "", "card.png"), ("oembed-de.json", "?lang=de", "card-de.png")] {
            let answer: Value = serde_json::from_str(&read(&target, name)?)?;
            assert_eq!((&answer["version"], &answer["type"]), (&"1.0".into(), &"rich".into()));
            assert_eq!(answer["thumbnail_url"], format!("{ADDRESS}{card}"));
            let html = answer["html"].as_str().context("there is HTML")?;
            let link = format!("<blockquote class=\"wp-embedded-content\"><a href=\"{ADDRESS}{query}\">");
            assert!(html.starts_with(&link), "{html}");
            assert!(html.contains(&format!(" src=\"{ADDRESS}embed.html{query}\"")), "{html}");
            // WordPress drops `style`.
            assert!(html.ends_with(" frameborder=\"0\"></iframe>"), "{html}");
            assert_eq!(html.matches("<iframe").count(), 1);
        }
        Ok(())
    }

    #[test]
    fn a_page_names_its_own_answer_first() -> anyhow::Result<()> {
        let target = written("pages", Some(ADDRESS))?;
        let index = read(&target, "index.html")?;
        assert!(index.contains(&format!("<link rel=\"canonical\" href=\"{ADDRESS}\" />")), "{index}");
        let first =
            |page: &str| page.split("application/json+oembed\" href=\"").nth(1).map(|rest| rest[..40].to_owned());
        let named =
            |page: &str, name: &str| first(page).is_some_and(|rest| rest.starts_with(&format!("{ADDRESS}{name}\"")));
        assert!(named(&index, "oembed.json"), "{index}");
        assert!(named(&read(&target, "de.html")?, "oembed-de.json"));
        assert!(!target.folder.join("en.html").exists());
        Ok(())
    }

    #[test]
    fn the_frame_may_have_its_files_without_an_origin() -> anyhow::Result<()> {
        let frame = read(&written("frame", Some(ADDRESS))?, "embed.html")?;
        assert!(frame.contains("script-src 'self' https://example.org 'wasm-unsafe-eval'"), "{frame}");
        Ok(())
    }

    #[test]
    fn without_an_address_nothing_is_written() -> anyhow::Result<()> {
        let target = written("none", None)?;
        assert_eq!(fs::read_dir(&target.folder)?.count(), 2);
        assert_eq!(read(&target, "index.html")?, "<head><title>A</title></head>");
        Ok(())
    }
}
