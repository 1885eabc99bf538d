//! Serves static files as a good web host would: with compressed copies, the right types, and caching by whether a name
//! carries a hash.

pub mod files;

use std::{
    io::ErrorKind,
    net::{Ipv4Addr, TcpListener},
    path::Path,
};

use self::files::files;
use crate::{hosts, pages::cases, shell};
use anyhow::{Context, Result, anyhow};
use axum::{
    Router,
    extract::Request,
    http::{
        HeaderValue,
        header::{ACCESS_CONTROL_ALLOW_ORIGIN, CACHE_CONTROL},
    },
    middleware::{self, Next},
    response::Response,
};

/// Lets a browser keep a file for ever: other content has another name.
const FOR_EVER: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");

const ANYONE: HeaderValue = HeaderValue::from_static("*");

/// Lets a browser ask for a file every time, to be sent again only if it has changed.
const ASK: HeaderValue = HeaderValue::from_static("no-cache");

/// Listens on a port of this computer, which other computers can't reach.
pub fn listen(port: u16) -> Result<TcpListener> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(|error| match error.kind() {
        ErrorKind::AddrInUse => anyhow!("port {port} is in use: choose another with --port"),
        _ => anyhow!(error).context(format!("cannot listen on port {port}: choose another with --port")),
    })
}

/// Serves a build until the program ends, below `/demo/` the example post, which includes it, and below `/pages/` the pages of
/// the tests, if they are given.
pub fn serve(listener: TcpListener, folder: &Path, pages: Option<&Path>) -> Result<()> {
    let mut app =
        Router::new().nest_service("/demo", files(&shell::root().join("demo"))).fallback_service(files(folder));
    if pages.is_some() {
        app = app.nest_service("/hosts", files(&hosts::folder()));
    }
    for case in pages.map(cases).transpose()?.unwrap_or_default() {
        app = app.nest_service(&format!("/pages/{}/", case.name()), case.router(folder)?);
    }
    let app = app.layer(middleware::from_fn(caching));

    let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build()?;
    runtime.block_on(async {
        listener.set_nonblocking(true)?;
        let listener = tokio::net::TcpListener::from_std(listener)?;
        axum::serve(listener, app).await.context("the server stopped")
    })
}

/// Adds the headers that say how long a browser may cache an answer, and which origins may read it.
async fn caching(request: Request, next: Next) -> Response {
    let hashed = has_hash(request.uri().path());
    let mut response = next.run(request).await;
    let rule = if hashed && response.status().is_success() { FOR_EVER } else { ASK };
    response.headers_mut().insert(CACHE_CONTROL, rule);
    // Pages of other hosts may load the widget from here.
    response.headers_mut().insert(ACCESS_CONTROL_ALLOW_ORIGIN, ANYONE);
    response
}

/// Returns whether a file's name carries the hash of its content.
fn has_hash(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.split(['-', '_', '.']).any(|part| part.len() >= 15 && part.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

#[cfg(test)]
mod tests {
    use super::{has_hash, listen};

    #[test]
    fn knows_a_name_with_a_hash() {
        assert!(has_hash("/post-5d41402abc4b2a76.js"));
        assert!(has_hash("/post-5d41402abc4b2a76_bg.wasm"));
        assert!(!has_hash("/leadership-load.js"));
        assert!(!has_hash("/5d41402abc4b2a76/index.html"));
        assert!(!has_hash("/"));
    }

    #[test]
    fn a_port_in_use_is_told_with_the_way_out() -> anyhow::Result<()> {
        let first = listen(0)?;
        let port = first.local_addr()?.port();
        let refusal = listen(port).map(drop).map_err(|error| error.to_string());
        assert_eq!(refusal, Err(format!("port {port} is in use: choose another with --port")));
        Ok(())
    }
}
