//! Tests the text of JSON, and the files that are made of it.

extern crate leadership_load_core as engine;

mod common;

use common::{full_draft, valid};
use engine::board::Board;
use engine::export;
use engine::json::{Json, ReadBoard, read_board, read_checks};
use proptest::collection::vec;
use proptest::prelude::*;

/// Returns values of JSON, with every kind of text and whole number.
fn values() -> impl Strategy<Value = serde_json::Value> {
    let leaf = prop_oneof![
        Just(serde_json::Value::Null),
        any::<bool>().prop_map(Into::into),
        any::<i32>().prop_map(Into::into),
        any::<String>().prop_map(Into::into),
        "[\\x00-\\x7f\"\\\\]{0,8}".prop_map(Into::into),
    ];
    leaf.prop_recursive(3, 40, 5, |inner| {
        let fields = vec((any::<String>(), inner.clone()), 0..5);
        prop_oneof![
            vec(inner, 0..5).prop_map(Into::into),
            fields.prop_map(|fields| serde_json::Value::Object(fields.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn json_is_written_as_others_write_it(value in values()) {
        // Its keys are in the order of the map.
        let json: Json = serde_json::from_str(&value.to_string()).expect("it is JSON");
        prop_assert_eq!(json.to_text(), value.to_string());
        prop_assert_eq!(json.to_lines(), serde_json::to_string_pretty(&value).expect("it is JSON"));
    }
}

#[test]
fn what_json_has_no_value_for_is_null() {
    let list = Json::List(vec![f64::NAN.into(), f64::INFINITY.into(), Json::Foreign("a function"), 0.5.into()]);
    assert_eq!(list.to_text(), "[null,null,null,0.5]");
}

#[test]
fn a_file_of_checks_is_read_again() {
    let checks = [valid(full_draft())];
    let file = export::checks(&checks);
    assert_eq!((file.name, file.media_type), ("leadership-load.json", "application/json"));
    let json = serde_json::from_str(&file.text).expect("it is JSON");
    assert_eq!(read_checks(&json), Ok(checks.to_vec()));
}

#[test]
fn a_file_of_a_board_is_read_again() {
    let file = export::board(&Board::default());
    assert_eq!((file.name, file.media_type), ("leadership-load-board.json", "application/json"));
    let json = serde_json::from_str(&file.text).expect("it is JSON");
    assert!(
        matches!(read_board(&json), ReadBoard::Read(board, problems) if board == Board::default() && problems.is_empty())
    );
}
