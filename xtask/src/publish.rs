//! Files that the entry module names: each set of them under one hash, so that whoever has the one file of a set can't
//! have an older one of the others.

use std::{fs, path::Path};

use anyhow::{Context, Result};
use serde_json::Value;

use crate::hash;

/// A file to be published.
pub struct File {
    /// What stands in the entry module for its address.
    pub places: Vec<String>,
    /// What its name begins with.
    pub stem: String,
    /// What its name ends with.
    pub ending: &'static str,
    /// What is in it.
    pub content: Vec<u8>,
}

/// Writes the files of a set, with a hash of them all in their names; gives the addresses, for their places.
pub fn publish(target: &Path, set: &[File]) -> Result<Vec<(String, Value)>> {
    let hash = hash::short(&set.iter().map(|file| file.content.as_slice()).collect::<Vec<_>>().concat());
    let mut addresses = Vec::new();
    for File { places, stem, ending, content } in set {
        let name = format!("{stem}-{hash}{ending}");
        fs::write(target.join(&name), content).with_context(|| format!("cannot write {name}"))?;
        addresses.extend(places.iter().map(|place| (place.clone(), format!("./{name}").into())));
    }
    Ok(addresses)
}

#[cfg(test)]
mod tests {
    use std::{env, fs, process};

    use super::{File, publish};

    #[test]
    fn a_set_has_one_hash_of_all_that_is_in_it() -> anyhow::Result<()> {
        let target = env::temp_dir().join(format!("leadership-load-{}-publish", process::id()));
        fs::create_dir_all(&target)?;
        let file = |stem: &str, content: &str| File {
            places: vec![format!("__{stem}__")],
            stem: stem.to_owned(),
            ending: ".js",
            content: content.into(),
        };
        let names = |second: &str| -> anyhow::Result<Vec<String>> {
            let addresses = publish(&target, &[file("a", "1"), file("b", second)])?;
            Ok(addresses.into_iter().map(|(_, address)| address.as_str().unwrap_or_default().to_owned()).collect())
        };
        let (before, after) = (names("2")?, names("3")?);
        assert_eq!(before[0].replace("./a", ""), before[1].replace("./b", ""));
        assert_ne!(before[0], after[0]);
        assert_eq!(fs::read_to_string(target.join(&after[1]))?, "3");
        Ok(())
    }
}
