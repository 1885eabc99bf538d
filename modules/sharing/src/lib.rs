//! Builds the module that a post loads when somebody seals a link, or asks for its QR code: few people do.

use leadership_load::engine::link;
use leadership_load::web::stack;
use wasm_bindgen::prelude::*;

/// The allocator, half the size of the one that comes with Rust.
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

/// Makes a passphrase from six random numbers; of fewer, it has fewer words.
#[wasm_bindgen]
pub fn passphrase(random: &[u16]) -> String {
    link::passphrase(random)
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
