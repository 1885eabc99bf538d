//! Tests that comments have a subject and a verb.

#[path = "tree/sources.rs"]
mod sources;

use std::path::PathBuf;

use proc_macro2::Span;
use sources::{files, read, root};
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{
    Attribute, Expr, Field, File, ImplItemConst, ImplItemFn, ItemConst, ItemEnum, ItemFn, ItemMacro, ItemStruct,
    ItemTrait, ItemType, Lit, Meta, TraitItemFn, Variant,
};

/// Openings that leave a sentence without a subject and a verb, unless it is a question.
const RIDDLES: [&str; 7] = ["What", "Whether", "Where", "How", "Who", "Whose", "Which"];

/// The folders with code, scripts and styles.
const FOLDERS: [&str; 10] =
    ["src", "crates", "modules", "xtask", "tests", "benches", "pages", "styles", "demo", "fuzz"];

/// The endings of files that have comments, each with the marks of a line of a comment.
const COMMENTS: [(&str, &[&str]); 5] = [
    ("rs", &["//!", "///", "//"]),
    ("toml", &["#"]),
    ("js", &["//", "/**", "/*", "*"]),
    ("ts", &["//", "/**", "/*", "*"]),
    ("css", &["/*", "*"]),
];

/// Openings of a field's comment that leave it to the reader what is meant.
const NAMELESS: [&str; 10] = ["Are", "By", "In", "It", "Its", "Kept", "Not", "These", "They", "Worth"];

#[test]
fn no_sentence_begins_like_a_question_that_it_is_not() {
    let mut count = 0;
    let mut riddles = Vec::new();
    for (kind, marks) in COMMENTS {
        let in_root = std::fs::read_dir(root()).expect("the folder is read").flatten().map(|entry| entry.path());
        let in_root = in_root.filter(|path| path.extension().is_some_and(|extension| extension == kind));
        let paths = FOLDERS.iter().flat_map(|folder| files(&root().join(folder), kind)).chain(in_root);
        for path in paths {
            for (line, text) in paragraphs(&read(&path), marks) {
                let found = sentences(&text);
                count += found.len();
                let found = found.into_iter().filter(|sentence| is_riddle(sentence));
                riddles.extend(found.map(|sentence| format!("{}:{line}: {sentence}", path.display())));
            }
        }
    }
    assert!(count > 5000, "only {count} sentences were found");
    assert_none(riddles, "has no subject and verb: say \"Returns …\", \"True if …\", \"The …\"");
}

/// Joins the lines of each paragraph of a comment, with the number of its first line. Examples of code are left out.
fn paragraphs(text: &str, marks: &[&str]) -> Vec<(usize, String)> {
    let mut paragraphs: Vec<(usize, String)> = Vec::new();
    let (mut is_open, mut is_code) = (false, false);
    for (number, line) in text.lines().enumerate() {
        let line = line.trim();
        let comment =
            marks.iter().find_map(|mark| line.strip_prefix(mark)).map(|text| text.trim_end_matches("*/").trim());
        let is_fence = comment.is_some_and(|comment| comment.starts_with("```"));
        is_code = comment.is_some() && is_code != is_fence;
        let Some(comment) = comment.filter(|comment| !comment.is_empty() && !is_code && !is_fence) else {
            is_open = false;
            continue;
        };
        match paragraphs.last_mut().filter(|_| is_open) {
            Some((_, paragraph)) => paragraph.extend([" ", comment]),
            None => paragraphs.push((number + 1, comment.to_owned())),
        }
        is_open = true;
    }
    paragraphs
}

/// Parts a paragraph into its sentences.
fn sentences(paragraph: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut rest = paragraph;
    while let Some(end) = [". ", "? ", "! "].iter().filter_map(|end| rest.find(end)).min() {
        let (sentence, after) = rest.split_at(end + 1);
        sentences.push(sentence);
        rest = after.trim_start();
    }
    sentences.push(rest);
    sentences
}

#[test]
fn sentences_are_found_in_comments() {
    let text =
        "// One. What is\n// this? Two!\nlet code = 1;\n/// ```\n/// What is code.\n/// ```\n///\n/// What is left.";
    let found = paragraphs(text, &["///", "//"]);
    assert_eq!(found, [(1, "One. What is this? Two!".to_owned()), (8, "What is left.".to_owned())]);
    assert_eq!(sentences(&found[0].1), ["One.", "What is this?", "Two!"]);
    assert!(!is_riddle("What is this?") && is_riddle("What is left.") && is_riddle("- Where it is, it is."));
}

#[test]
fn what_does_something_says_so_by_a_verb() {
    let items = comments_of_items();
    assert!(items.len() > 1500, "only {} comments were found", items.len());
    // A verb in the third person ends in an "s".
    let wordless = items.iter().filter(|(kind, _, text)| *kind == Kind::Deed && !first_word(text).ends_with('s'));
    assert_none(said_of(wordless), "begins with no verb: say \"Returns …\", \"Renders …\"");
}

#[test]
fn what_is_something_says_so_by_a_verb_or_a_noun() {
    let items = comments_of_items();
    let has_subject =
        |text: &str| first_word(text).ends_with('s') || ["A", "An", "One", "The"].contains(&first_word(text));
    let wordless = items.iter().filter(|(kind, _, text)| *kind == Kind::Type && !has_subject(text));
    assert_none(said_of(wordless), "begins with neither a verb nor a noun: say \"Holds …\", \"A …\"");
}

/// Tests that a field, a variant or a constant is named: a reader sees its comment alone.
#[test]
fn what_a_type_has_is_named() {
    let items = comments_of_items();
    let parts: Vec<_> = items.iter().filter(|(kind, ..)| *kind == Kind::Part).collect();
    assert!(parts.len() > 800, "only {} comments were found", parts.len());
    let nameless = parts.into_iter().filter(|(_, _, text)| NAMELESS.contains(&first_word(text)));
    assert_none(said_of(nameless), "says not of what: begin with a noun");
}

/// Distinguishes the items that have a comment.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    /// A function, a macro or a file.
    Deed,
    /// A type or a trait.
    Type,
    /// A field, a variant or a constant.
    Part,
}

/// A comment with the kind of its item, and its place.
type Comment = (Kind, String, String);

/// Returns the comments of all items.
fn comments_of_items() -> Vec<Comment> {
    let mut found = Vec::new();
    for (path, file) in parsed(&["src", "crates", "modules", "xtask"]) {
        let mut items = Items(Vec::new());
        items.visit_file(&file);
        let place = |line| format!("{}:{line}", path.display());
        found.extend(items.0.into_iter().map(|(kind, line, text)| (kind, place(line), text)));
    }
    found
}

fn said_of<'a>(comments: impl IntoIterator<Item = &'a Comment>) -> Vec<String> {
    comments.into_iter().map(|(_, place, text)| format!("{place}: {}", first_sentence(text))).collect()
}

/// Collects the comments of items, each with its kind and its line.
struct Items(Vec<(Kind, usize, String)>);

impl Items {
    fn add(&mut self, kind: Kind, attributes: &[Attribute]) {
        self.0.extend(comments(attributes).into_iter().next().map(|(line, text)| (kind, line, text)));
    }
}

impl<'ast> Visit<'ast> for Items {
    fn visit_file(&mut self, file: &'ast File) {
        self.add(Kind::Deed, &file.attrs);
        visit::visit_file(self, file);
    }

    fn visit_item_fn(&mut self, item: &'ast ItemFn) {
        self.add(Kind::Deed, &item.attrs);
        visit::visit_item_fn(self, item);
    }

    fn visit_impl_item_fn(&mut self, item: &'ast ImplItemFn) {
        self.add(Kind::Deed, &item.attrs);
        visit::visit_impl_item_fn(self, item);
    }

    fn visit_trait_item_fn(&mut self, item: &'ast TraitItemFn) {
        self.add(Kind::Deed, &item.attrs);
        visit::visit_trait_item_fn(self, item);
    }

    fn visit_item_macro(&mut self, item: &'ast ItemMacro) {
        self.add(Kind::Deed, &item.attrs);
    }

    fn visit_item_struct(&mut self, item: &'ast ItemStruct) {
        self.add(Kind::Type, &item.attrs);
        visit::visit_item_struct(self, item);
    }

    fn visit_item_enum(&mut self, item: &'ast ItemEnum) {
        self.add(Kind::Type, &item.attrs);
        visit::visit_item_enum(self, item);
    }

    fn visit_item_trait(&mut self, item: &'ast ItemTrait) {
        self.add(Kind::Type, &item.attrs);
        visit::visit_item_trait(self, item);
    }

    fn visit_item_type(&mut self, item: &'ast ItemType) {
        self.add(Kind::Type, &item.attrs);
    }

    fn visit_field(&mut self, field: &'ast Field) {
        self.add(Kind::Part, &field.attrs);
    }

    fn visit_variant(&mut self, variant: &'ast Variant) {
        self.add(Kind::Part, &variant.attrs);
        visit::visit_variant(self, variant);
    }

    fn visit_item_const(&mut self, item: &'ast ItemConst) {
        self.add(Kind::Part, &item.attrs);
    }

    fn visit_impl_item_const(&mut self, item: &'ast ImplItemConst) {
        self.add(Kind::Part, &item.attrs);
    }
}

/// Joins the lines of each doc comment, up to its first empty line.
fn comments(attributes: &[Attribute]) -> Vec<(usize, String)> {
    let mut comments: Vec<(usize, usize, String)> = Vec::new();
    for (span, text) in attributes.iter().filter_map(doc) {
        let line = span.start().line;
        match comments.last_mut() {
            Some((_, last, comment)) if *last + 1 == line => {
                *last = line;
                // An empty line ends the paragraph, and what follows it is put behind that end.
                comment.push(if text.trim().is_empty() { '\n' } else { ' ' });
                comment.push_str(text.trim());
            }
            _ => comments.push((line, line, text.trim().to_owned())),
        }
    }
    let first = |text: &str| text.split('\n').next().unwrap_or_default().to_owned();
    comments.into_iter().map(|(line, _, text)| (line, first(&text))).collect()
}

fn doc(attribute: &Attribute) -> Option<(Span, String)> {
    let Meta::NameValue(meta) = &attribute.meta else { return None };
    let Expr::Lit(value) = &meta.value else { return None };
    let Lit::Str(text) = &value.lit else { return None };
    attribute.path().is_ident("doc").then(|| (attribute.span(), text.value()))
}

fn is_riddle(sentence: &str) -> bool {
    let sentence = sentence.trim_start_matches(['-', '*', ' ']);
    RIDDLES.contains(&first_word(sentence)) && !sentence.ends_with('?')
}

fn assert_none(found: impl IntoIterator<Item = String>, complaint: &str) {
    let found: Vec<_> = found.into_iter().collect();
    assert!(found.is_empty(), "each of these {complaint}\n{}", found.join("\n"));
}

fn first_word(text: &str) -> &str {
    text.split(|c: char| !c.is_alphabetic()).next().unwrap_or_default()
}

fn first_sentence(text: &str) -> &str {
    let end = [". ", "? ", "! "].iter().filter_map(|end| text.find(end)).min();
    end.and_then(|end| text.get(..=end)).unwrap_or(text).trim_end_matches([' ', '*', '/'])
}

fn parsed(folders: &[&str]) -> Vec<(PathBuf, File)> {
    let paths = folders.iter().flat_map(|folder| files(&root().join(folder), "rs"));
    let parse = |path: PathBuf| {
        let file = syn::parse_file(&read(&path)).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        (path, file)
    };
    paths.map(parse).collect()
}
