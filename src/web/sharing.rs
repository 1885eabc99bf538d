//! Fetches the seal and the QR code of a link. Few readers of a post ask for them, so a post fetches them only then.

use std::future::Future;
use std::pin::Pin;

use js_sys::{Array, Function, Promise};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

use super::sealing;
use crate::ui::host::{SealError, SealedCode};
use engine::link;

/// Holds an answer that may have to be fetched.
pub type Answer<T> = Pin<Box<dyn Future<Output = T>>>;

/// Seals codes, and draws QR codes.
pub trait SharingTools {
    /// Seals a code with a passphrase of random words.
    fn seal(&self, code: String) -> Answer<Result<SealedCode, SealError>>;

    /// Draws the QR code of a link, as [`link::qr`] does. Without the module for it, there is none.
    fn qr(&self, url: String) -> Answer<Option<String>>;
}

#[wasm_bindgen]
extern "C" {
    /// Has the exports of the module `sharing`.
    type Exports;

    /// Returns a promise of a sealed code, and of the passphrase that opens it.
    #[wasm_bindgen(method)]
    fn seal(this: &Exports, code: &str) -> Promise;

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
    fn seal(&self, code: String) -> Answer<Result<SealedCode, SealError>> {
        let exports = self.clone().exports();
        Box::pin(async move {
            let exports = exports.await.map_err(|_| SealError::NotFetched)?;
            let sealed = JsFuture::from(exports.seal(&code)).await.map_err(|_| SealError::Refused)?;
            let sealed = Array::from(&sealed);
            let (code, passphrase) = (sealed.get(0).as_string(), sealed.get(1).as_string());
            code.zip(passphrase).map(|(code, passphrase)| SealedCode { code, passphrase }).ok_or(SealError::Refused)
        })
    }

    fn qr(&self, url: String) -> Answer<Option<String>> {
        let exports = self.clone().exports();
        Box::pin(async move { exports.await.ok()?.qr(&url) })
    }
}

/// Does the same without fetching anything, for the standalone page and for Yew applications.
pub struct BuiltInTools;

impl SharingTools for BuiltInTools {
    fn seal(&self, code: String) -> Answer<Result<SealedCode, SealError>> {
        Box::pin(async move { sealing::seal(&code).await.map_err(|_| SealError::Refused) })
    }

    fn qr(&self, url: String) -> Answer<Option<String>> {
        Box::pin(async move { link::qr(&url) })
    }
}
