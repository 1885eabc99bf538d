//! Seals codes with the browser's own cryptography: AES-256-GCM with a key that
//! PBKDF2 derives from a generated passphrase (`docs/link-format.md`).

use js_sys::{Array, Object, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{AesGcmParams, AesKeyGenParams, Crypto, CryptoKey, Pbkdf2Params, SubtleCrypto, Window};

use crate::ui::host::SealedCode;
use engine::link::{
    NONCE_BYTES, PASSPHRASE_WORDS, ROUNDS, SALT_BYTES, SealedPayload, normal_passphrase, passphrase, write_sealed,
};

/// The length of the key, in bits.
const KEY_BITS: u16 = 256;

/// Returns whether the page may use the browser's cryptography, which needs a secure origin.
pub fn can_seal(window: &Window) -> bool {
    window.is_secure_context()
}

/// Seals a code with a passphrase of six random words.
///
/// # Errors
///
/// Returns what the browser's cryptography throws.
pub async fn seal(code: &str) -> Result<SealedCode, JsValue> {
    let crypto = web_sys::window().ok_or("there is no window")?.crypto()?;
    let numbers = (0..PASSPHRASE_WORDS).map(|_| random(&crypto).map(u16::from_be_bytes));
    let passphrase = passphrase(&numbers.collect::<Result<Vec<_>, _>>()?);
    let (salt, nonce) = (random::<SALT_BYTES>(&crypto)?, random::<NONCE_BYTES>(&crypto)?);
    let subtle = crypto.subtle();
    let key = key(&subtle, &passphrase, &salt).await?;
    let params = AesGcmParams::new("AES-GCM", &Uint8Array::from(nonce.as_slice()));
    let encrypted = JsFuture::from(subtle.encrypt_with_object_and_u8_array(&params, &key, code.as_bytes())?).await?;
    let sealed = SealedPayload { salt, nonce, ciphertext: Uint8Array::new(&encrypted).to_vec() };
    Ok(SealedCode { code: write_sealed(&sealed), passphrase })
}

/// Decrypts the code in a seal.
///
/// # Errors
///
/// Returns what the browser's cryptography throws, above all for a wrong passphrase.
pub async fn unseal(window: &Window, sealed: &SealedPayload, typed: &str) -> Result<String, JsValue> {
    let subtle = window.crypto()?.subtle();
    let key = key(&subtle, &normal_passphrase(typed), &sealed.salt).await?;
    let params = AesGcmParams::new("AES-GCM", &Uint8Array::from(sealed.nonce.as_slice()));
    let decrypted = subtle.decrypt_with_object_and_u8_array(&params, &key, &sealed.ciphertext)?;
    let bytes = Uint8Array::new(&JsFuture::from(decrypted).await?).to_vec();
    // Bytes that are no text are no code either, which the reader of codes reports.
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

async fn key(subtle: &SubtleCrypto, passphrase: &str, salt: &[u8]) -> Result<CryptoKey, JsValue> {
    let usage = |usages: &[&str]| usages.iter().map(|usage| JsValue::from(*usage)).collect::<Array>();
    let bytes: Object = Uint8Array::from(passphrase.as_bytes()).into();
    let base = subtle.import_key_with_str("raw", &bytes, "PBKDF2", false, &usage(&["deriveKey"]))?;
    let base: CryptoKey = JsFuture::from(base).await?.dyn_into()?;
    let derivation = Pbkdf2Params::new("PBKDF2", &JsValue::from("SHA-256"), ROUNDS, &Uint8Array::from(salt));
    let wanted = AesKeyGenParams::new("AES-GCM", KEY_BITS);
    let usages = usage(&["encrypt", "decrypt"]);
    let key = subtle.derive_key_with_object_and_object(&derivation, &base, &wanted, false, &usages)?;
    JsFuture::from(key).await?.dyn_into()
}

fn random<const BYTES: usize>(crypto: &Crypto) -> Result<[u8; BYTES], JsValue> {
    let mut bytes = [0; BYTES];
    crypto.get_random_values_with_u8_array(&mut bytes)?;
    Ok(bytes)
}
