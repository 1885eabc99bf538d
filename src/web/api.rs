//! Implements the functions that `leadership-load.js` exports, with their types in `leadership-load.d.ts`.

use wasm_bindgen::prelude::*;

use super::js;
use super::languages::language;
use super::questionnaire::describe;
use engine::json;
use engine::link::{self, Payload};
use engine::scoring;
use words::Language;

/// Holds the value that a function returns or throws.
pub type JsResult = Result<JsValue, Refusal>;

/// Holds the reason for a refusal. `leadership-load.js` throws it as an `Error`. As a text, it can't be mistaken for a
/// foreign error that passed through the module.
pub struct Refusal(String);

impl<E: std::error::Error> From<E> for Refusal {
    fn from(error: E) -> Self {
        Self(error.to_string())
    }
}

impl From<Refusal> for JsValue {
    fn from(Refusal(why): Refusal) -> Self {
        Self::from(why)
    }
}

/// Scores a check.
pub fn score(check: &JsValue, options: &JsValue) -> JsResult {
    let check = json::read_check(&js::given(check));
    let occasion = json::read_occasion(&js::given(options));
    let (check, occasion) = json::both(check, occasion)?;
    Ok(js::write(&json::write_outcome(&check, &scoring::score(&check, occasion))))
}

/// Compares an earlier check with a later one.
pub fn compare(earlier: &JsValue, later: &JsValue) -> JsResult {
    let (earlier, later) = json::read_pair(&js::given(earlier), &js::given(later))?;
    Ok(js::write(&json::write_comparison(&scoring::compare(&earlier, &later)?)))
}

/// Reads the checks and the note in a link.
pub fn read_link(text: &JsValue) -> JsResult {
    let Some(text) = text.as_string() else {
        return Err(Refusal("text: must be a text".to_owned()));
    };
    let payload = link::read(&text)?;
    Ok(js::write(&json::write_link(payload.checks(), payload.note(), link::further(&text))))
}

/// Writes the link of one check or several; without an `appUrl`, only its code.
pub fn write_link(checks: &JsValue, options: &JsValue) -> JsResult {
    let checks = json::read_checks(&js::given(checks));
    let options = json::read_link_options(&js::given(options));
    let (checks, options) = json::both(checks, options)?;
    let code = link::write(&Payload::new(checks, options.note)?);
    Ok(JsValue::from(match options.app_url {
        Some(app_url) => link::url(&app_url, &code),
        None => code,
    }))
}

/// Returns the questionnaire, in the language of a tag and its texts, a line each.
pub fn questionnaire(lang: &str, words: &str) -> JsResult {
    let language = language(lang, || words.to_owned(), Language::read_own);
    let language = language.ok_or_else(|| Refusal("the words belong to another build".to_owned()))?;
    Ok(js::write(&json::write_questionnaire(&describe(language))))
}
