//! Tests that the files of `src` are a tree, as those of the widget are: none depends on a file that depends on it.

#[allow(clippy::expect_used, clippy::panic, reason = "a test that can't read a file has to stop")]
#[path = "../../tests/tree/graph.rs"]
mod graph;

use std::collections::BTreeSet;
use std::path::Path;

#[test]
fn no_file_is_needed_by_what_it_needs() {
    let graph = graph::graph(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"));
    assert!(graph.values().map(BTreeSet::len).sum::<usize>() > 60, "the imports were not found");
    graph::assert_is_tree(&graph);
}
