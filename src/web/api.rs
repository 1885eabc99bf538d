//! What `leadership-load.js` exports, typed in `leadership-load.d.ts`.

use wasm_bindgen::prelude::*;

use super::js;
use super::languages::language;
use super::questionnaire::describe;
use engine::json;
use engine::link::{self, Parcel};
use engine::scoring;

/// What a function gives back, or throws.
pub type Thrown = Result<JsValue, Refusal>;

/// Why something is refused. `leadership-load.js` throws it as an `Error`: a text can't be mistaken for an error of
/// somebody else's that has flown through the module.
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

/// The result of a check.
pub fn score(check: &JsValue, options: &JsValue) -> Thrown {
    let check = json::read_check(&js::given(check));
    let occasion = json::read_occasion(&js::given(options));
    let (check, occasion) = json::both(check, occasion)?;
    Ok(js::write(&json::write_outcome(&check, &scoring::score(&check, occasion))))
}

/// The change from an earlier check to a later one.
pub fn compare(earlier: &JsValue, later: &JsValue) -> Thrown {
    let (earlier, later) = json::read_pair(&js::given(earlier), &js::given(later))?;
    Ok(js::write(&json::write_comparison(&scoring::compare(&earlier, &later)?)))
}

/// The checks and the note in a link.
pub fn read_link(text: &JsValue) -> Thrown {
    let Some(text) = text.as_string() else {
        return Err(Refusal("text: must be a text".to_owned()));
    };
    let parcel = link::read(&text)?;
    Ok(js::write(&json::write_link(parcel.checks(), parcel.note(), link::further(&text))))
}

/// The link of a check or several ones; only its code without an `appUrl`.
pub fn write_link(checks: &JsValue, options: &JsValue) -> Thrown {
    let checks = json::read_checks(&js::given(checks));
    let options = json::read_link_options(&js::given(options));
    let (checks, options) = json::both(checks, options)?;
    let code = link::write(&Parcel::new(checks, options.note)?);
    Ok(JsValue::from(match options.app_url {
        Some(app_url) => link::url(&app_url, &code),
        None => code,
    }))
}

/// What is asked, in the language of a tag and its texts, a line each.
pub fn questionnaire(lang: &str, words: &str) -> Thrown {
    let language = language(lang, || words.to_owned());
    let language = language.ok_or_else(|| Refusal("the words are not those of this module".to_owned()))?;
    Ok(js::write(&json::write_questionnaire(&describe(language))))
}
