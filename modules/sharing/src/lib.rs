//! Builds the module that a post loads when somebody seals a link, or asks for its QR code: few people do.

use leadership_load::engine::link;
use leadership_load::ui::host::SealedCode;
use leadership_load::web::{sealing, stack};
use wasm_bindgen::prelude::*;

/// The allocator, half the size of the one that comes with Rust.
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

/// Seals a code with a passphrase of six random words. Returns the sealed code, and the passphrase.
#[wasm_bindgen]
pub async fn seal(code: String) -> Result<Vec<String>, JsValue> {
    let SealedCode { code, passphrase } = sealing::seal(&code).await?;
    Ok(vec![code, passphrase])
}

/// Draws the QR code of a link, a line for each row, with a `#` for each dark square; nothing if the link is too long.
#[wasm_bindgen]
pub fn qr(url: &str) -> Option<String> {
    link::qr(url)
}

/// Returns the address of the top of the stack, which is the same between any two calls.
#[wasm_bindgen(js_name = stackDepth)]
pub fn stack_depth() -> usize {
    stack::stack_depth()
}
