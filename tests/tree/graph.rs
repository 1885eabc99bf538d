//! Reads the modules of a crate, and what each names, from the files.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use syn::visit::{self, Visit};
use syn::{ItemMod, ItemUse, UseTree};

/// Maps each module to the modules that it names, by their paths within the crate.
pub type Graph = BTreeMap<Vec<String>, BTreeSet<Vec<String>>>;

/// Asserts that no module is needed by what it needs itself.
pub fn assert_is_tree(graph: &Graph) {
    for module in graph.keys() {
        let way = way_back(graph, module).map(|way| way.iter().map(|path| path.join("::")).collect::<Vec<_>>());
        assert!(way.is_none(), "a circle: {}", way.unwrap_or_default().join(" -> "));
    }
}

/// Finds a way from a module back to itself, where there is one.
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

/// Returns the graph of the files in a folder.
pub fn graph(src: &Path) -> Graph {
    let files = files(src);
    let modules: BTreeSet<_> = files.keys().cloned().collect();
    let named = |(module, file): (Vec<String>, syn::File)| {
        let mut names = Names { module: module.clone(), modules: &modules, paths: Vec::new() };
        names.visit_file(&file);
        let known = names.paths.iter().filter_map(|path| longest_known(path, &modules));
        let known = known.filter(|known| *known != module).collect();
        (module, known)
    };
    files.into_iter().map(named).collect()
}

/// Reads every file of a folder, by the path of its module.
pub fn files(src: &Path) -> BTreeMap<Vec<String>, syn::File> {
    let mut files = BTreeMap::new();
    collect(src, src, &mut files);
    let parse = |(module, text): (Vec<String>, String)| {
        let file = syn::parse_file(&text).unwrap_or_else(|error| panic!("{}: {error}", module.join("::")));
        (module, file)
    };
    files.into_iter().map(parse).collect()
}

/// Returns the module that a path leads to, or to something in it.
fn longest_known(path: &[String], modules: &BTreeSet<Vec<String>>) -> Option<Vec<String>> {
    let beginnings = (1..=path.len()).rev().filter_map(|length| path.get(..length));
    beginnings.map(<[String]>::to_vec).find(|beginning| modules.contains(beginning))
}

/// Collects all paths that a file names, from the crate's root.
struct Names<'a> {
    module: Vec<String>,
    modules: &'a BTreeSet<Vec<String>>,
    paths: Vec<Vec<String>>,
}

impl Names<'_> {
    /// Adds a path that begins in this crate.
    fn add(&mut self, path: &[String]) {
        let mut base = match path.first().map(String::as_str) {
            Some("crate") => Vec::new(),
            Some("self") => self.module.clone(),
            Some("super") => self.module.split_last().map(|(_, parent)| parent.to_vec()).unwrap_or_default(),
            // A module that lies in this one needs no word before it.
            Some(first) if self.modules.contains(&[&self.module, &[first.to_owned()][..]].concat()) => {
                return self.paths.push([&self.module, path].concat());
            }
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

impl<'ast> Visit<'ast> for Names<'_> {
    fn visit_item_mod(&mut self, item: &'ast ItemMod) {
        // To what stands in a module within the file, the file is the parent.
        self.module.push(item.ident.to_string());
        visit::visit_item_mod(self, item);
        self.module.pop();
    }

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

/// Collects the text of every file, by the path of its module.
fn collect(src: &Path, folder: &Path, files: &mut BTreeMap<Vec<String>, String>) {
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let file = entry.path();
        if file.is_dir() {
            collect(src, &file, files);
        } else if file.extension().is_some_and(|extension| extension == "rs") {
            let within = file.strip_prefix(src).expect("within src").with_extension("");
            let module: Vec<_> = within.iter().map(|name| name.to_string_lossy().into_owned()).collect();
            if module != ["lib"] && module != ["main"] {
                files.insert(module, fs::read_to_string(&file).expect("text"));
            }
        }
    }
}
