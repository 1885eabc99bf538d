//! Checks the languages, and generates the types of the words and the languages that are compiled in.

mod check;
mod generate;

use std::{env, error::Error, fs, path::Path};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = Path::new("languages");
    println!("cargo::rerun-if-changed={}", folder.display());
    println!("cargo::rerun-if-changed=build");
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let tag = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        files.push((tag, fs::read_to_string(&path)?));
    }
    // English comes first because it replaces languages that do not exist.
    files.sort_by_key(|(tag, _)| (tag != check::ENGLISH, tag.clone()));
    let languages = check::languages(&files).map_err(|problems| problems.join("\n"))?;

    let is_on = |feature: &str| env::var_os(format!("CARGO_FEATURE_{}", feature.to_uppercase())).is_some();
    let compiled_in: Vec<_> = languages.iter().filter(|(tag, _)| is_on("all") || is_on(tag)).collect();
    let (_, english) = languages.first().ok_or("there is no language")?;
    let code = generate::generate(english, &compiled_in)?;
    fs::write(Path::new(&env::var("OUT_DIR")?).join("words.rs"), code)?;
    Ok(())
}
