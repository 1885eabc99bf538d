//! Says why files that a person chooses are not read.

use words::Words;

/// Says why a file can't be read, whatever it should hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileError {
    /// The file is larger than any file of this page.
    TooLarge,
    /// The file is not text, or text in another encoding than UTF-8.
    NotText,
    /// The browser gives nothing of it, such as of one that was moved meanwhile.
    Gone,
}

impl FileError {
    /// Says why, in words.
    pub fn says(self, words: &Words) -> &'static str {
        let file = &words.pages.file;
        match self {
            Self::TooLarge => file.too_large,
            Self::NotText => file.not_text,
            Self::Gone => file.gone,
        }
    }
}

/// Says why a file of checks is not imported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ChecksFileError {
    /// The file can't be read.
    File(FileError),
    /// The file is not JSON.
    NotJson,
    /// All that is wrong with it, each with its path.
    Problems(Vec<String>),
}

/// Says why a file of a board is not imported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BoardFileError {
    /// The file can't be read.
    File(FileError),
    /// The file is not JSON.
    NotJson,
    /// A newer version has written it.
    Newer,
    /// All that is wrong with it, each with its path.
    Problems(Vec<String>),
}
