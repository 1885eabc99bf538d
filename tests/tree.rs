//! What `syn` sees in `src`: its files are a tree, none is needed by what it needs itself; and no function is long.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{Block, ImplItemFn, ItemFn, ItemUse, Signature, UseTree};

/// How many lines a function may have: a longer one does more than one thing.
const MAX_LINES: usize = 90;

/// The modules that each module names, by their paths within the crate.
type Graph = BTreeMap<Vec<String>, BTreeSet<Vec<String>>>;

#[test]
fn no_file_is_needed_by_what_it_needs() {
    let graph = graph();
    assert!(graph.values().map(BTreeSet::len).sum::<usize>() > 100, "the imports were not found");
    for module in graph.keys() {
        let way = way_back(&graph, module).map(|way| way.iter().map(|path| path.join("::")).collect::<Vec<_>>());
        assert!(way.is_none(), "a circle: {}", way.unwrap_or_default().join(" -> "));
    }
}

#[test]
fn parts_know_no_check() {
    for (module, named) in graph().iter().filter(|(module, _)| module.starts_with(&path("ui::parts"))) {
        let strange = named.iter().find(|named| !named.starts_with(&path("ui::parts")) && !is_given_to_parts(named));
        assert!(strange.is_none(), "{} names {strange:?}: a part knows no screen", module.join("::"));
    }
}

#[test]
fn no_function_does_more_than_one_thing() {
    let mut files = BTreeMap::new();
    let src = src();
    collect(&src, &src, &mut files);
    let mut count = 0;
    for (module, text) in files {
        let mut functions = Functions(Vec::new());
        functions.visit_file(&parse(&module, &text));
        count += functions.0.len();
        for (name, lines) in functions.0 {
            assert!(
                lines <= MAX_LINES,
                "{}::{name} has {lines} lines, at most {MAX_LINES}: split it",
                module.join("::")
            );
        }
    }
    assert!(count > 300, "only {count} functions were found");
}

/// The functions of a file, and the lines that each has.
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

/// What a part may name: the words and the browser.
fn is_given_to_parts(module: &[String]) -> bool {
    module == path("ui::host") || module == path("ui::voice")
}

/// A way from a module back to itself, where there is one.
fn way_back(graph: &Graph, module: &Vec<String>) -> Option<Vec<Vec<String>>> {
    let mut ways = vec![vec![module.clone()]];
    let mut seen = BTreeSet::new();
    while let Some(way) = ways.pop() {
        for next in graph.get(way.last()?).into_iter().flatten() {
            let mut way = way.clone();
            way.push(next.clone());
            if next == module {
                return Some(way);
            }
            if seen.insert(next.clone()) {
                ways.push(way);
            }
        }
    }
    None
}

fn graph() -> Graph {
    let src = src();
    let mut files = BTreeMap::new();
    collect(&src, &src, &mut files);
    let modules: BTreeSet<_> = files.keys().cloned().collect();
    let named = |(module, text): (Vec<String>, String)| {
        let file = parse(&module, &text);
        let mut names = Names { module: module.clone(), paths: Vec::new() };
        names.visit_file(&file);
        let known = names.paths.iter().filter_map(|path| longest_known(path, &modules));
        let known = known.filter(|known| *known != module).collect();
        (module, known)
    };
    files.into_iter().map(named).collect()
}

fn src() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src")
}

fn parse(module: &[String], text: &str) -> syn::File {
    syn::parse_file(text).unwrap_or_else(|error| panic!("{}: {error}", module.join("::")))
}

/// The module that a path leads to, or to something in it.
fn longest_known(path: &[String], modules: &BTreeSet<Vec<String>>) -> Option<Vec<String>> {
    let beginnings = (1..=path.len()).rev().filter_map(|length| path.get(..length));
    beginnings.map(<[String]>::to_vec).find(|beginning| modules.contains(beginning))
}

/// All paths that a file names, from the crate's root.
struct Names {
    module: Vec<String>,
    paths: Vec<Vec<String>>,
}

impl Names {
    /// Adds a path that begins in this crate.
    fn add(&mut self, path: &[String]) {
        let mut base = match path.first().map(String::as_str) {
            Some("crate") => Vec::new(),
            Some("self") => self.module.clone(),
            Some("super") => self.module.split_last().map(|(_, parent)| parent.to_vec()).unwrap_or_default(),
            _ => return,
        };
        for name in path.iter().skip(1) {
            if name == "super" {
                base.pop();
            } else {
                base.push(name.clone());
            }
        }
        self.paths.push(base);
    }

    fn add_tree(&mut self, before: &mut Vec<String>, tree: &UseTree) {
        match tree {
            UseTree::Path(path) => {
                before.push(path.ident.to_string());
                self.add_tree(before, &path.tree);
                before.pop();
            }
            UseTree::Group(group) => group.items.iter().for_each(|tree| self.add_tree(before, tree)),
            UseTree::Name(name) => self.add(&[before.as_slice(), &[name.ident.to_string()]].concat()),
            UseTree::Rename(name) => self.add(&[before.as_slice(), &[name.ident.to_string()]].concat()),
            UseTree::Glob(_) => self.add(before),
        }
    }
}

impl<'ast> Visit<'ast> for Names {
    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        self.add_tree(&mut Vec::new(), &item.tree);
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let names: Vec<_> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        if names.len() > 1 {
            self.add(&names);
        }
        visit::visit_path(self, path);
    }
}

/// The text of every file, by the path of its module.
fn collect(src: &Path, folder: &Path, files: &mut BTreeMap<Vec<String>, String>) {
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let file = entry.path();
        if file.is_dir() {
            collect(src, &file, files);
        } else if file.extension().is_some_and(|extension| extension == "rs") {
            let within = file.strip_prefix(src).expect("within src").with_extension("");
            let module: Vec<_> = within.iter().map(|name| name.to_string_lossy().into_owned()).collect();
            if module != ["lib"] {
                files.insert(module, fs::read_to_string(&file).expect("text"));
            }
        }
    }
}

fn path(text: &str) -> Vec<String> {
    text.split("::").map(str::to_owned).collect()
}
