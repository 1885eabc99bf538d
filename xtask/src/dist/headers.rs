//! Writes `_headers`, which Netlify and Cloudflare Pages send with the files. docs/hosting.md says what each header is
//! for.

use std::fs;

use anyhow::{Context, Result};

use super::target::Target;

/// Lists the headers of every file.
const ALL: [(&str, &str); 4] = [
    ("Access-Control-Allow-Origin", "*"),
    ("Cross-Origin-Resource-Policy", "cross-origin"),
    ("Cross-Origin-Embedder-Policy", "require-corp"),
    (
        "Content-Security-Policy",
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; \
         img-src 'self'; manifest-src 'self'; base-uri 'self'; form-action 'none'",
    ),
];

/// The header of a file whose name has the hash of its content. Both hosts let browsers ask each time for all
/// others.
const LASTING: (&str, &str) = ("Cache-Control", "public, max-age=31536000, immutable");

/// The number of letters of a hash in a name.
const HASH: usize = 16;

/// Writes `_headers` for the files of the build.
pub fn write(target: &Target) -> Result<()> {
    let folder = &target.folder;
    let entries = fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    let mut names: Vec<_> = entries.flatten().filter_map(|entry| entry.file_name().into_string().ok()).collect();
    names.sort();
    target.write("_headers", headers(&names))
}

/// Returns each path with the headers below it, for all files and for each whose name lasts. Neither host has a pattern
/// for hashes.
fn headers(names: &[String]) -> String {
    let line = |(name, value): &(&str, &str)| format!("  {name}: {value}\n");
    let all: String = ALL.iter().map(line).collect();
    let lasting = names.iter().filter(|name| lasts(name)).map(|name| format!("/{name}\n{}", line(&LASTING)));
    format!("/*\n{all}{}", lasting.collect::<String>())
}

/// Returns whether a name has a hash before its ending.
fn lasts(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or(name).trim_end_matches("_bg");
    stem.rsplit_once('-').is_some_and(|(_, hash)| {
        hash.len() == HASH && hash.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
    })
}

#[cfg(test)]
mod tests {
    use super::{ALL, LASTING, headers};

    #[test]
    fn only_names_with_a_hash_last() {
        let names = ["leadership-load.js", "post-0123456789abcdef.js", "post-0123456789abcdef_bg.wasm", "sw.js"];
        let headers = headers(&names.map(str::to_owned));
        let paths: Vec<_> = headers.lines().filter(|line| line.starts_with('/')).collect();
        assert_eq!(paths, ["/*", "/post-0123456789abcdef.js", "/post-0123456789abcdef_bg.wasm"]);
        assert_eq!(headers.matches("immutable").count(), 2);
    }

    #[test]
    fn every_example_of_a_server_has_all_headers() {
        let guide = include_str!("../../../docs/hosting.md");
        let examples: Vec<_> = guide.split("\n## ").filter(|part| part.contains("\n```")).take(3).collect();
        let names: Vec<_> = examples.iter().filter_map(|example| example.lines().next()).collect();
        assert_eq!(names, ["nginx", "Caddy", "Apache"]);
        for example in examples {
            for (name, value) in ALL.iter().chain([&LASTING]) {
                assert!(example.contains(name) && example.contains(value), "{name}: {value} is missing in {example}");
            }
        }
    }
}
