//! Files that the entry module names: each set of them under one hash, so that whoever has the one file of a set can't
//! have an older one of the others.

use anyhow::Result;

use super::target::Target;
use crate::hash;

/// The addresses of what is published, by what stands for them in other files.
pub type Published = Vec<(String, String)>;

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

/// Says of a published file, as the entry module does, where it is: for the folder that a page names, and for bundlers, which take
/// along what a module names in just this way.
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
