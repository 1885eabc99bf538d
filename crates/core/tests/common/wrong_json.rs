//! Makes JSON that is wrong in one place, with the words in which it is refused.

use std::fmt;

use engine::json::{Json, Problems, read_check};
use serde_json::{Value, json};

/// Returns a valid check to break.
pub fn valid() -> Value {
    json!({
        "instrument": 1, "takenOn": "2026-11-22",
        "answers": { "overload": [3,3,3,1,3,2,3], "expertise": [2,2,1,2,3,3,2], "isolation": [4,null,1,3,3,0,null] },
        "again": 3,
        "facts": { "seats": 9, "ownSeats": 1, "employeeShare": 60, "dependentSeats": 6, "rolesPlanned": 5,
                   "rolesUnfilled": 2, "meetings": 8, "monthsInRole": 4, "homeDiscipline": "engineering" },
        "disciplines": [ { "name": "engineering", "need": 3, "own": 4, "cover": 4 },
                         { "name": "product", "need": 4, "own": 3, "cover": 3 },
                         { "name": "design", "need": 3, "own": 1, "cover": 2 } ],
        "label": "after the reorg", "seconds": 140,
    })
}

/// Returns the valid check with something else at a place such as `/answers/overload/3`, or nothing there.
pub fn with(pointer: &str, value: Option<Value>) -> Value {
    let mut check = valid();
    let (parent, key) = pointer.rsplit_once('/').expect("it is a pointer");
    match (check.pointer_mut(parent).expect("there is such a place"), value) {
        (Value::Object(object), Some(value)) => drop(object.insert(key.to_owned(), value)),
        (Value::Object(object), None) => drop(object.remove(key)),
        (Value::Array(list), Some(value)) => list[key.parse::<usize>().expect("it is a place")] = value,
        (place, value) => unreachable!("{place} can't hold {value:?}"),
    }
    check
}

/// Returns what the reader gets of a JSON value.
pub fn json(value: Value) -> Json {
    serde_json::from_value(value).expect("any JSON can be read")
}

/// Checks in which words something is refused.
#[track_caller]
pub fn refused<T: fmt::Debug>(read: Result<T, Problems>, message: &str) {
    assert_eq!(read.expect_err("it is wrong").to_string(), message);
}

/// Checks in which words a check is refused.
#[track_caller]
pub fn check(value: Value, message: &str) {
    refused(read_check(&json(value)), message);
}

/// Checks in which words the valid check is refused with something else at a place.
#[track_caller]
pub fn set(pointer: &str, value: Value, message: &str) {
    check(with(pointer, Some(value)), message);
}
