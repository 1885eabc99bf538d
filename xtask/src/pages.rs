//! Serves the pages in `tests/pages` for the journeys, each as if on a web host of its own.
//!
//! A case is a folder with an `index.html` that somebody could have written. Below `widget/` it finds the build, as if
//! that had been copied there. Its `headers.json`, where there is one, says what the host adds to its answers: by the
//! ending of the path, `/` being the page itself and `*` every answer, the headers with their values.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

use anyhow::{Context, Result};
use axum::{
    Router,
    extract::Request,
    http::{HeaderMap, HeaderName, HeaderValue},
    middleware::{self, Next},
    response::Response,
};

use crate::server::files::files;

/// Maps the ending of a path to headers.
type Rules = Vec<(String, HeaderMap)>;

/// A folder in `tests/pages`.
pub struct Case(PathBuf);

/// Returns all cases, sorted by name.
pub fn cases(pages: &Path) -> Result<Vec<Case>> {
    let folder = fs::read_dir(pages).with_context(|| format!("cannot read {}", pages.display()))?;
    let mut cases: Vec<_> = folder.flatten().map(|entry| entry.path()).filter(|path| path.is_dir()).collect();
    cases.sort();
    Ok(cases.into_iter().map(Case).collect())
}

impl Case {
    /// Returns its name, under which it is served.
    pub fn name(&self) -> String {
        self.0.file_name().unwrap_or_default().to_string_lossy().into_owned()
    }

    /// Serves the page, and a build below `widget/`.
    pub fn router(&self, build: &Path) -> Result<Router> {
        let rules = Arc::new(self.rules()?);
        let add = move |request, next| headers(Arc::clone(&rules), request, next);
        let files = Router::new().nest_service("/widget", files(build)).fallback_service(files(&self.0));
        Ok(files.layer(middleware::from_fn(add)))
    }

    fn rules(&self) -> Result<Rules> {
        let file = self.0.join("headers.json");
        if !file.is_file() {
            return Ok(Rules::new());
        }
        let wrong = || format!("{} is not as it should be", file.display());
        let rules: BTreeMap<String, BTreeMap<String, String>> =
            serde_json::from_slice(&fs::read(&file)?).with_context(wrong)?;
        let rules = rules.into_iter().map(|(ending, headers)| {
            let headers = headers
                .into_iter()
                .map(|(name, value)| Ok((HeaderName::from_bytes(name.as_bytes())?, HeaderValue::from_str(&value)?)));
            Ok((ending, headers.collect::<Result<HeaderMap>>()?))
        });
        rules.collect::<Result<Rules>>().with_context(wrong)
    }
}

async fn headers(rules: Arc<Rules>, request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let mut response = next.run(request).await;
    for (_, headers) in rules.iter().filter(|(ending, _)| ending == "*" || path.ends_with(ending.as_str())) {
        for (name, value) in headers {
            response.headers_mut().insert(name, value.clone());
        }
    }
    response
}
