//! Keeps rendering correct after the browser has translated the page.
//!
//! Translators replace each text node by a `font` element, so that a renderer that
//! changes or removes its text no longer reaches the page. So each text node is put
//! back, empty, in front of its translation, and the translation is removed as soon
//! as the renderer changes or removes the text.

use js_sys::Array;
use wasm_bindgen::prelude::*;
use web_sys::{Element, MutationObserver, MutationObserverInit, MutationRecord, Node, Text};

/// The name of the element that translators insert.
const FONT: &str = "font";

/// Holds a text node that a translator has replaced.
struct TranslatedText {
    text: Text,
    font: Element,
    /// The original text.
    said: String,
}

/// Lets a renderer in `root` find its text nodes after they were translated, for as long as the page lives.
pub fn outlive_translation(root: &Element) -> Result<(), JsValue> {
    let mut translated = Vec::new();
    let follow = Closure::<dyn FnMut(Array, MutationObserver)>::new({
        let root = root.clone();
        move |records: Array, observer: MutationObserver| {
            let records: Vec<MutationRecord> = records.iter().map(JsCast::unchecked_into).collect();
            put_back(&mut translated, &records);
            settle(&mut translated, &records, root.is_connected());
            // Ignore the changes that were made here.
            observer.take_records();
        }
    });
    let observed = MutationObserverInit::new();
    observed.set_subtree(true);
    observed.set_child_list(true);
    observed.set_character_data(true);
    MutationObserver::new(follow.as_ref().unchecked_ref())?.observe_with_options(root, &observed)?;
    follow.forget();
    Ok(())
}

/// Puts back the text nodes that were replaced by a translation.
fn put_back(translated: &mut Vec<TranslatedText>, records: &[MutationRecord]) {
    let mut added: Vec<Element> = Vec::new();
    for record in records {
        added.extend(nodes(&record.added_nodes()).filter_map(as_font));
    }
    if added.is_empty() {
        return;
    }
    for record in records {
        for text in nodes(&record.removed_nodes()).filter_map(|node| node.dyn_into::<Text>().ok()) {
            let beside = [record.previous_sibling(), record.next_sibling()].into_iter().flatten();
            let mut beside = nodes(&record.added_nodes()).chain(beside).filter_map(as_font);
            let font = beside.find(|font| added.contains(font) && font.parent_node() == record.target());
            if let Some(font) = font.filter(|font| !is_translation(&font.parent_element())) {
                put_before(translated, text, font);
            }
        }
    }
}

/// Puts a text node, empty, before its translation.
fn put_before(translated: &mut Vec<TranslatedText>, text: Text, font: Element) {
    if translated.iter().any(|known| known.text == text) {
        // An empty one was taken for a text: it needs no translation but the one that it has.
        font.replace_with_with_node_1(&text).ok();
        return;
    }
    if font.contains(Some(&text)) {
        let copy = text.clone_node();
        copy.and_then(|copy| text.replace_with_with_node_1(&copy)).ok();
    }
    let said = text.data();
    if font.before_with_node_1(&text).is_ok() {
        text.set_data("");
        translated.push(TranslatedText { text, font, said });
    }
}

/// Removes the translations whose text nodes were changed or removed, and forgets those that the page no longer shows.
fn settle(translated: &mut Vec<TranslatedText>, records: &[MutationRecord], is_shown: bool) {
    translated.retain(|TranslatedText { text, font, said }| {
        let is_written = || records.iter().any(|record| is_of(record, "characterData", text));
        if text.parent_node().is_none() || is_written() {
            font.remove();
            return false;
        }
        if font.parent_node().is_none() {
            // The reader asked for the original.
            text.set_data(said);
            return false;
        }
        text.is_connected() || !is_shown
    });
}

/// Returns whether a record is about this kind of change to a node.
fn is_of(record: &MutationRecord, kind: &str, node: &Node) -> bool {
    record.type_() == kind && record.target().as_ref() == Some(node)
}

/// Returns whether an element is inside a translation, whose text nodes are the translator's own.
fn is_translation(element: &Option<Element>) -> bool {
    element.as_ref().is_some_and(|element| element.closest(FONT).is_ok_and(|font| font.is_some()))
}

fn as_font(node: Node) -> Option<Element> {
    node.dyn_into::<Element>().ok().filter(|element| element.local_name() == FONT)
}

fn nodes(list: &web_sys::NodeList) -> impl Iterator<Item = Node> + use<> {
    let list = list.clone();
    (0..list.length()).filter_map(move |index| list.item(index))
}
