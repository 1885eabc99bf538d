//! Tests a language that is nothing but its file: it has every page, and English stands in for what is not translated.

use std::{env, fs, process};

use anyhow::{Context, Result};

use super::{
    coaching, embedding,
    languages::{Languages, escaped},
    paper, pasted,
    target::Target,
};

const TAG: &str = "xx";

/// Marks what English stands in for.
const ENGLISH: &str = "lang=\"en\" dir=\"ltr\"";

const SAID: &str = "<p lang=\"xx\" dir=\"rtl\">This part is in English: it is not translated yet.</p>";

#[test]
fn its_pages_are_there_and_mark_what_is_in_english() -> Result<()> {
    let all = Languages::with_made_up(TAG)?;
    let language = all.all().last().context("it is made up")?;
    assert_eq!((language.tag(), language.card().as_str()), (TAG, "card.png"));
    let documents = [coaching::page(language, &all)?, embedding::page(language, &all)?];
    for page in [&documents[0], &documents[1], &paper::page(language, &all)?] {
        assert!(page.contains("<html lang=\"xx\" dir=\"rtl\">"), "{page}");
        assert!(page.contains("hreflang=\"en\"") && page.contains("hreflang=\"de\""), "{page}");
    }
    for page in &documents {
        let (_, english) = page.split_once(ENGLISH).context("English is marked")?;
        assert!(english.contains(SAID), "{page}");
    }
    Ok(())
}

#[test]
fn a_page_says_that_it_is_in_english_only_if_it_is() -> Result<()> {
    let all = Languages::read()?;
    for language in all.all() {
        let said = escaped(language.says("untranslated")?);
        let pages = [("coaching", coaching::page(language, &all)?), ("guides", embedding::page(language, &all)?)];
        for (document, page) in pages {
            assert_eq!(
                page.contains(&said),
                language.document(document)?.stands_in,
                "{} of {document}",
                language.tag()
            );
        }
    }
    Ok(())
}

#[test]
fn its_address_can_be_pasted() -> Result<()> {
    let folder = env::temp_dir().join(format!("leadership-load-{}-made-up", process::id()));
    fs::create_dir_all(&folder)?;
    let target = Target { folder, release: false, address: Some("https://example.org/load/".to_owned()) };
    target.write("index.html", "<head><title>A</title></head>")?;
    target.write("embed.html", "<meta content=\"default-src 'none'; script-src 'self' 'wasm-unsafe-eval'\">")?;
    pasted::write(&target, &Languages::with_made_up(TAG)?)?;
    let page = fs::read_to_string(target.folder.join("xx.html"))?;
    assert!(page.contains("https://example.org/load/oembed-xx.json"), "{page}");
    assert!(page.contains("https://example.org/load/card.png"), "{page}");
    Ok(())
}
