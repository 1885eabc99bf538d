//! Tests what `syn` sees in the code: the files of `src` are a tree, none is needed by what it needs itself; no
//! function of any crate is long; and every type that ships has a name of its own, which is a noun.

#[path = "tree/graph.rs"]
mod graph;
#[path = "tree/sources.rs"]
mod sources;

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use graph::{Graph, assert_is_tree};
use sources::{files, read, root};
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{Block, ImplItemFn, Item, ItemEnum, ItemFn, ItemStruct, ItemTrait, ItemType, Signature};

/// The greatest length of a function, in lines: a longer one does more than one thing.
const MAX_LINES: usize = 90;

/// Participles and the like, which once were names of types.
const NO_NOUNS: [&str; 27] = [
    "Added",
    "Asking",
    "Begun",
    "Beside",
    "BroughtIn",
    "CaughtUp",
    "Changed",
    "Compared",
    "Drawn",
    "Fetched",
    "Given",
    "Gone",
    "Held",
    "Looking",
    "LookedBack",
    "Mounted",
    "Pasted",
    "Refused",
    "Remembered",
    "Removed",
    "Running",
    "Said",
    "Shown",
    "TakenAway",
    "Told",
    "Unsealing",
    "Whose",
];

#[test]
fn no_file_is_needed_by_what_it_needs() {
    let graph = graph();
    assert!(graph.values().map(BTreeSet::len).sum::<usize>() > 100, "the imports were not found");
    assert_is_tree(&graph);
}

#[test]
fn parts_know_no_screen() {
    for (module, named) in graph().iter().filter(|(module, _)| module.starts_with(&path("ui::parts"))) {
        let strange = named.iter().find(|named| !named.starts_with(&path("ui::parts")) && !is_given_to_parts(named));
        assert!(strange.is_none(), "{} names {strange:?}: a part knows no screen", module.join("::"));
    }
}

#[test]
fn no_function_does_more_than_one_thing() {
    for (folder, at_least) in
        [("src", 300), ("crates", 300), ("modules", 10), ("xtask", 200), ("tests", 50), ("benches", 1)]
    {
        let mut count = 0;
        for path in files(&root().join(folder), "rs") {
            let mut functions = Functions(Vec::new());
            functions.visit_file(&syn::parse_file(&read(&path)).expect("Rust"));
            count += functions.0.len();
            let long = functions.0.into_iter().find(|(_, lines)| *lines > MAX_LINES);
            assert!(long.is_none(), "{}: {long:?} has more than {MAX_LINES} lines: split it", path.display());
        }
        assert!(count >= at_least, "only {count} functions were found in {folder}");
    }
}

#[test]
fn no_type_is_named_twice() {
    let mut named: BTreeMap<String, String> = BTreeMap::new();
    for (place, name) in types() {
        let earlier = named.insert(name.clone(), place.clone());
        assert!(earlier.is_none(), "{name} stands in {} and in {place}", earlier.unwrap_or_default());
    }
    assert!(named.len() > 150, "only {} types were found", named.len());
}

#[test]
fn types_are_nouns() {
    let strange: Vec<_> = types().into_iter().filter(|(_, name)| NO_NOUNS.contains(&name.as_str())).collect();
    assert!(strange.is_empty(), "{strange:?}: name a type by a noun, such as `Input` for `Given`");
}

/// Lists the types that ship, each with its place.
fn types() -> Vec<(String, String)> {
    let of = |folder: &'static str| {
        graph::files(&root().join(folder)).into_iter().flat_map(move |(module, file)| {
            let place = format!("{folder}: {}", module.join("::"));
            file.items.iter().filter_map(name_of_type).map(|name| (place.clone(), name)).collect::<Vec<_>>()
        })
    };
    ["src", "crates/core/src", "crates/words/src"].into_iter().flat_map(of).collect()
}

fn name_of_type(item: &Item) -> Option<String> {
    match item {
        Item::Struct(ItemStruct { ident, .. })
        | Item::Enum(ItemEnum { ident, .. })
        | Item::Trait(ItemTrait { ident, .. })
        | Item::Type(ItemType { ident, .. }) => Some(ident.to_string()),
        _ => None,
    }
}

/// Lists the functions of a file, and the lines that each has.
struct Functions(Vec<(String, usize)>);

impl Functions {
    fn add(&mut self, signature: &Signature, block: &Block) {
        let lines = block.span().end().line - signature.span().start().line + 1;
        self.0.push((signature.ident.to_string(), lines));
    }
}

impl<'ast> Visit<'ast> for Functions {
    fn visit_item_fn(&mut self, function: &'ast ItemFn) {
        self.add(&function.sig, &function.block);
        visit::visit_item_fn(self, function);
    }

    fn visit_impl_item_fn(&mut self, function: &'ast ImplItemFn) {
        self.add(&function.sig, &function.block);
        visit::visit_impl_item_fn(self, function);
    }
}

/// Returns whether a part may name a module: the words and the browser.
fn is_given_to_parts(module: &[String]) -> bool {
    module == path("ui::host") || module == path("ui::voice")
}

fn graph() -> Graph {
    graph::graph(&src())
}

fn src() -> PathBuf {
    root().join("src")
}

fn path(text: &str) -> Vec<String> {
    text.split("::").map(str::to_owned).collect()
}
