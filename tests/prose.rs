//! Tests that comments have a subject and a verb.

#[path = "tree/sources.rs"]
mod sources;

use std::path::PathBuf;

use proc_macro2::Span;
use sources::{files, read, root};
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{
    Attribute, Expr, File, ImplItemFn, ItemEnum, ItemFn, ItemMacro, ItemStruct, ItemTrait, ItemType, Lit, Meta,
    TraitItemFn,
};

/// Openings that leave a sentence without a subject and a verb, unless it is a question.
const RIDDLES: [&str; 7] = ["What", "Whether", "Where", "How", "Who", "Whose", "Which"];

#[test]
fn no_comment_begins_like_a_question_that_it_is_not() {
    let comments = comments_of(&["src", "crates", "modules", "xtask", "tests", "benches"]);
    assert!(comments.len() > 2000, "only {} comments were found", comments.len());
    let riddles = comments.into_iter().filter(|(_, text)| is_riddle(text)).map(|(place, text)| said(&place, &text));
    assert_none(riddles, "has no subject and verb: say \"Returns …\", \"True if …\", \"The …\"");
}

#[test]
fn no_comment_of_scripts_and_styles_does_either() {
    let folders =
        ["src/entry", "pages", "styles", "benches", "demo", "tests/journeys", "tests/baseline", "tests/hosts"];
    let paths = folders.iter().flat_map(|folder| ["js", "ts", "css"].map(|kind| files(&root().join(folder), kind)));
    let mut count = 0;
    let mut riddles = Vec::new();
    for path in paths.flatten() {
        for (number, line) in read(&path).lines().enumerate() {
            let marks = ["/** ", "/* ", "// "];
            let Some(comment) = marks.iter().find_map(|mark| line.trim_start().strip_prefix(mark)) else { continue };
            count += 1;
            if is_riddle(comment) {
                riddles.push(said(&format!("{}:{}", path.display(), number + 1), comment));
            }
        }
    }
    assert!(count > 500, "only {count} comments were found");
    assert_none(riddles, "has no subject and verb");
}

#[test]
fn what_does_something_says_so_by_a_verb() {
    let mut count = 0;
    let mut wordless = Vec::new();
    for (path, file) in parsed(&["src", "crates", "modules", "xtask"]) {
        let mut items = Items(Vec::new());
        items.visit_file(&file);
        count += items.0.len();
        // A verb in the third person ends in an "s".
        let without_verb = items.0.iter().filter(|(_, text)| !first_word(text).ends_with('s'));
        wordless.extend(without_verb.map(|(line, text)| said(&format!("{}:{line}", path.display()), text)));
    }
    assert!(count > 1500, "only {count} comments were found");
    assert_none(wordless, "begins with no verb: say \"Returns …\", \"Renders …\", \"Holds …\"");
}

/// Collects the comments of functions, types, traits, macros and files, each with its line.
struct Items(Vec<(usize, String)>);

impl Items {
    fn add(&mut self, attributes: &[Attribute]) {
        self.0.extend(comments(attributes).into_iter().next());
    }
}

impl<'ast> Visit<'ast> for Items {
    fn visit_file(&mut self, file: &'ast File) {
        self.add(&file.attrs);
        visit::visit_file(self, file);
    }

    fn visit_item_fn(&mut self, item: &'ast ItemFn) {
        self.add(&item.attrs);
        visit::visit_item_fn(self, item);
    }

    fn visit_impl_item_fn(&mut self, item: &'ast ImplItemFn) {
        self.add(&item.attrs);
        visit::visit_impl_item_fn(self, item);
    }

    fn visit_trait_item_fn(&mut self, item: &'ast TraitItemFn) {
        self.add(&item.attrs);
        visit::visit_trait_item_fn(self, item);
    }

    fn visit_item_struct(&mut self, item: &'ast ItemStruct) {
        self.add(&item.attrs);
    }

    fn visit_item_enum(&mut self, item: &'ast ItemEnum) {
        self.add(&item.attrs);
    }

    fn visit_item_trait(&mut self, item: &'ast ItemTrait) {
        self.add(&item.attrs);
        visit::visit_item_trait(self, item);
    }

    fn visit_item_type(&mut self, item: &'ast ItemType) {
        self.add(&item.attrs);
    }

    fn visit_item_macro(&mut self, item: &'ast ItemMacro) {
        self.add(&item.attrs);
    }
}

/// Collects all attributes of a file.
struct Attributes(Vec<Attribute>);

impl<'ast> Visit<'ast> for Attributes {
    fn visit_attribute(&mut self, attribute: &'ast Attribute) {
        self.0.push(attribute.clone());
    }
}

/// Returns the doc comments of some folders, each with its file and line.
fn comments_of(folders: &[&str]) -> Vec<(String, String)> {
    let of_file = |(path, file): (PathBuf, File)| {
        let mut attributes = Attributes(Vec::new());
        attributes.visit_file(&file);
        let comments = comments(&attributes.0).into_iter();
        comments.map(move |(line, text)| (format!("{}:{line}", path.display()), text)).collect::<Vec<_>>()
    };
    parsed(folders).into_iter().flat_map(of_file).collect()
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

fn is_riddle(comment: &str) -> bool {
    RIDDLES.contains(&first_word(comment)) && !first_sentence(comment).ends_with('?')
}

fn said(place: &str, comment: &str) -> String {
    format!("{place}: {}", first_sentence(comment))
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
