//! Fetches the words of a seal and the QR code of a link. Few readers of a post ask for them, so a post fetches them
//! only then.

use std::future::Future;
use std::pin::Pin;

use js_sys::{Function, Promise};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

use engine::link;

/// Holds an answer that may have to be fetched, or the reason why it can't be had.
pub type Answer<T> = Pin<Box<dyn Future<Output = Result<T, JsValue>>>>;

/// Makes passphrases, and draws QR codes.
pub trait SharingTools {
    /// Makes a passphrase from random numbers.
    fn passphrase(&self, random: Vec<u16>) -> Answer<String>;

    /// Draws the QR code of a link, as [`link::qr`] does.
    fn qr(&self, url: String) -> Answer<Option<String>>;
}

#[wasm_bindgen]
extern "C" {
    /// Has the exports of the module `sharing`.
    type Exports;

    #[wasm_bindgen(method)]
    fn passphrase(this: &Exports, random: &[u16]) -> String;

    #[wasm_bindgen(method)]
    fn qr(this: &Exports, url: &str) -> Option<String>;
}

/// Fetches the module `sharing` at the first call, by a function of `leadership-load.js`.
#[derive(Clone)]
pub struct SharingModule(pub Function);

impl SharingModule {
    async fn exports(self) -> Result<Exports, JsValue> {
        let loading: Promise = self.0.call0(&JsValue::UNDEFINED)?.dyn_into()?;
        Ok(JsFuture::from(loading).await?.unchecked_into())
    }
}

impl SharingTools for SharingModule {
    fn passphrase(&self, random: Vec<u16>) -> Answer<String> {
        let exports = self.clone().exports();
        Box::pin(async move { Ok(exports.await?.passphrase(&random)) })
    }

    fn qr(&self, url: String) -> Answer<Option<String>> {
        let exports = self.clone().exports();
        Box::pin(async move { Ok(exports.await?.qr(&url)) })
    }
}

/// Does the same without fetching anything, for the standalone page and for Yew applications.
pub struct BuiltIn;

impl SharingTools for BuiltIn {
    fn passphrase(&self, random: Vec<u16>) -> Answer<String> {
        Box::pin(async move { Ok(link::passphrase(&random)) })
    }

    fn qr(&self, url: String) -> Answer<Option<String>> {
        Box::pin(async move { Ok(link::qr(&url)) })
    }
}
