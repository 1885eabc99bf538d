//! Publishes files that the entry module names: each set under one hash, so that no cache pairs one file of a set with
//! an older one of the others.

use anyhow::Result;

use super::target::Target;
use crate::hash;

/// Maps placeholders in other files to the addresses of published files.
pub type Published = Vec<(String, String)>;

/// A file to be published.
pub struct File {
    /// Lists the placeholders for its address in the entry module.
    pub places: Vec<String>,
    /// Begins its name.
    pub stem: String,
    /// Ends its name.
    pub ending: &'static str,
    /// The content of the file.
    pub content: Vec<u8>,
}

/// Writes the files of a set, with a hash of them all in their names. Returns the addresses by their placeholders.
pub fn publish(target: &Target, set: &[File]) -> Result<Published> {
    let hash = hash::short(&set.iter().map(|file| file.content.as_slice()).collect::<Vec<_>>().concat());
    let mut addresses = Vec::new();
    for File { places, stem, ending, content } in set {
        let name = format!("{stem}-{hash}{ending}");
        target.write(&name, content)?;
        addresses.extend(places.iter().map(|place| (place.clone(), format!("./{name}"))));
    }
    Ok(addresses)
}

/// Returns a published file's location in the entry module's form: for the folder that a page names, and for bundlers,
/// which include what a module names in just this way.
pub fn spelled(address: &str) -> String {
    format!("{{ name: \"{address}\", beside: () => new URL(\"{address}\", import.meta.url) }}")
}

#[cfg(test)]
mod tests {
    use std::{env, fs, process};

    use super::{File, Target, publish};

    #[test]
    fn a_set_has_one_hash_of_all_that_is_in_it() -> anyhow::Result<()> {
        let folder = env::temp_dir().join(format!("leadership-load-{}-publish", process::id()));
        fs::create_dir_all(&folder)?;
        let target = Target { folder, release: false, address: None };
        let file = |stem: &str, content: &str| File {
            places: vec![format!("__{stem}__")],
            stem: stem.to_owned(),
            ending: ".js",
            content: content.into(),
        };
        let names = |second: &str| -> anyhow::Result<Vec<String>> {
            let addresses = publish(&target, &[file("a", "1"), file("b", second)])?;
            Ok(addresses.into_iter().map(|(_, address)| address).collect())
        };
        let (before, after) = (names("2")?, names("3")?);
        assert_eq!(before[0].replace("./a", ""), before[1].replace("./b", ""));
        assert_ne!(before[0], after[0]);
        assert_eq!(fs::read_to_string(target.folder.join(&after[1]))?, "3");
        Ok(())
    }
}
