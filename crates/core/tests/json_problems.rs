//! Tests every message about JSON that is wrong, word by word.

extern crate leadership_load_core as engine;

mod common;

use common::wrong_json::*;

use engine::json::{Json, both, read_check, read_checks, read_link_options, read_occasion, read_pair};
use serde_json::json;

#[track_caller]
fn missing(pointer: &str, message: &str) {
    check(with(pointer, None), message);
}

#[test]
fn the_check_to_break_is_valid() {
    assert!(read_check(&json(valid())).is_ok());
}

#[test]
fn a_check_is_an_object() {
    check(json!(null), "check: must be an object, is null");
    check(json!(true), "check: must be an object, is true");
    check(json!(5), "check: must be an object, is 5");
    check(json!("#ll=1"), "check: must be an object, is \"#ll=1\"");
    check(json!([valid()]), "check: must be an object, is a list");
    set("/answers", json!([]), "answers: must be an object, is a list");
    set("/facts", json!(9), "facts: must be an object or null, is 9");
    set("/disciplines", json!({}), "disciplines: must be a list or null, is an object");
    set("/disciplines/1", json!(null), "disciplines[1]: must be an object, is null");
}

#[test]
fn what_must_be_there_is_missed() {
    check(json!({}), "instrument: is missing; takenOn: is missing; answers: is missing");
    missing("/answers/overload", "answers.overload: is missing");
    missing("/answers/isolation", "answers.isolation: is missing");
    set("/takenOn", json!(null), "takenOn: is missing");
    set("/answers/expertise", json!(null), "answers.expertise: is missing");
    missing("/disciplines/2/name", "disciplines[2].name: is missing");
    missing("/disciplines/2/need", "disciplines[2].need: is missing");
    set("/disciplines/0/cover", json!(null), "disciplines[0].cover: is missing");
}

#[test]
fn unknown_keys_are_refused_everywhere() {
    set("/takenon", json!(1), "takenon: is not known, did you mean takenOn?");
    set("/Facts", json!(1), "Facts: is not known, did you mean facts?");
    set(
        "/colour",
        json!(1),
        "colour: is not known, known are instrument, takenOn, answers, again, facts, disciplines, label, seconds, step, earlierStep",
    );
    set("/answers/overlode", json!([]), "answers.overlode: is not known, did you mean overload?");
    set("/answers/total", json!([]), "answers.total: is not known, known are overload, expertise, isolation");
    set("/facts/own_seats", json!(1), "facts.own_seats: is not known, did you mean ownSeats?");
    set(
        "/facts/home",
        json!(1),
        concat!(
            "facts.home: is not known, known are seats, ownSeats, employeeShare, dependentSeats, rolesPlanned, ",
            "rolesUnfilled, meetings, monthsInRole, homeDiscipline",
        ),
    );
    set("/disciplines/1/needs", json!(1), "disciplines[1].needs: is not known, did you mean need?");
    set("/disciplines/1/weight", json!(1), "disciplines[1].weight: is not known, known are name, need, own, cover");
    let long = "a".repeat(200);
    set(
        &format!("/answers/{long}"),
        json!(1),
        concat!(
            "answers.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…: is not known, ",
            "known are overload, expertise, isolation",
        ),
    );
}

#[test]
fn the_version_is_one_that_is_known() {
    let message = |is| format!("instrument: must be a version of the questionnaire that is known here (1), is {is}");
    set("/instrument", json!(2), &message("2"));
    set("/instrument", json!(0), &message("0"));
    set("/instrument", json!(257), &message("257"));
    set("/instrument", json!(-1), &message("-1"));
    set("/instrument", json!(1.5), &message("1.5"));
    set("/instrument", json!("1"), &message("\"1\""));
}

#[test]
fn the_day_is_one_of_the_calendar() {
    let message =
        |is| format!("takenOn: must be a day from \"2020-01-01\" to \"2199-06-06\", written like these, is {is}");
    set("/takenOn", json!("2026-02-29"), &message("\"2026-02-29\""));
    set("/takenOn", json!("22.11.2026"), &message("\"22.11.2026\""));
    set("/takenOn", json!("2019-12-31"), &message("\"2019-12-31\""));
    set("/takenOn", json!("2026-11-22T10:00:00Z"), &message("\"2026-11-22T10:00:00Z\""));
    set("/takenOn", json!(20261122), &message("20261122"));
}

#[test]
fn answers_are_seven_points_or_null() {
    let message = |is| format!("answers.overload[3]: must be a whole number from 0 to 4 or null, is {is}");
    set("/answers/overload/3", json!(5), &message("5"));
    set("/answers/overload/3", json!(-1), &message("-1"));
    set("/answers/overload/3", json!(2.5), &message("2.5"));
    set("/answers/overload/3", json!("2"), &message("\"2\""));
    set("/answers/overload/3", json!(true), &message("true"));
    set("/answers/overload/3", json!([2]), &message("a list"));
    set("/answers/overload/3", json!({ "value": 2 }), &message("an object"));
    set("/answers/overload", json!([3, 3, 3]), "answers.overload: must have 7 answers, has 3");
    set("/answers/isolation", json!([0, 0, 0, 0, 0, 0, 0, 0]), "answers.isolation: must have 7 answers, has 8");
    set("/answers/isolation", json!("none"), "answers.isolation: must be a list or null, is \"none\"");
    set("/answers/expertise", json!(3), "answers.expertise: must be a list, is 3");
    set("/again", json!(5), "again: must be a whole number from 0 to 4 or null, is 5");
}

#[test]
fn facts_are_whole_numbers_in_their_ranges() {
    let message = |fact, range: &str, is| format!("facts.{fact}: must be a whole number from {range} or null, is {is}");
    set("/facts/seats", json!(41), &message("seats", "2 to 40", "41"));
    set("/facts/seats", json!(70000), &message("seats", "2 to 40", "70000"));
    set("/facts/ownSeats", json!(0), &message("ownSeats", "1 to 10", "0"));
    set("/facts/employeeShare", json!(60.5), &message("employeeShare", "0 to 100", "60.5"));
    set("/facts/employeeShare", json!("60 %"), &message("employeeShare", "0 to 100", "\"60 %\""));
    set("/facts/dependentSeats", json!(40), &message("dependentSeats", "0 to 39", "40"));
    set("/facts/rolesPlanned", json!(41), &message("rolesPlanned", "0 to 40", "41"));
    set("/facts/rolesUnfilled", json!(-2), &message("rolesUnfilled", "0 to 40", "-2"));
    set("/facts/meetings", json!(61), &message("meetings", "0 to 60", "61"));
    set("/facts/monthsInRole", json!(601), &message("monthsInRole", "0 to 600", "601"));
}

#[test]
fn facts_fit_each_other() {
    set("/facts/ownSeats", json!(9), "facts.ownSeats: must be 1 to 8, is 9");
    set("/facts/dependentSeats", json!(9), "facts.dependentSeats: must be 0 to 8, is 9");
    set("/facts/rolesUnfilled", json!(6), "facts.rolesUnfilled: must be 0 to 5, is 6");
}

#[test]
fn disciplines_are_named_once_and_rated() {
    set("/disciplines/2/need", json!(5), "disciplines[2].need: must be a whole number from 0 to 4, is 5");
    set("/disciplines/2/name", json!(7), "disciplines[2].name: must be a text, is 7");
    set("/disciplines/2/name", json!(" "), "disciplines[2].name: must not be empty");
    set("/disciplines/2/name", json!("Product"), "disciplines[2].name: is listed twice");
    let line = json!({ "name": "data", "need": 0, "own": 0, "cover": 0 });
    set("/disciplines", json!([line]), "disciplines: must list none or 3 to 8 disciplines, has 1");
    set(
        "/disciplines",
        json!([line, null, line]),
        concat!("disciplines[1]: must be an object, is null; ", "disciplines[2].name: is listed twice",),
    );
}

#[test]
fn texts_are_limited() {
    set("/label", json!("é".repeat(61)), "label: has 61 characters, at most 60 are allowed");
    set("/label", json!(""), "label: must not be empty");
    set("/label", json!(7), "label: must be a text or null, is 7");
    let name = json!("n".repeat(25));
    set("/disciplines/0/name", name.clone(), "disciplines[0].name: has 25 characters, at most 24 are allowed");
    set("/facts/homeDiscipline", name, "facts.homeDiscipline: has 25 characters, at most 24 are allowed");
    set("/facts/homeDiscipline", json!(1), "facts.homeDiscipline: must be a text or null, is 1");
    let note = json!({ "note": "n".repeat(501) });
    refused(read_link_options(&json(note)), "options.note: has 501 characters, at most 500 are allowed");
}

#[test]
fn steps_are_short_texts() {
    let days = "must be a day from \"2020-01-01\" to \"2199-06-06\", written like these or null, is";
    let step = |step, message: &str| set("/step", step, message);
    step(json!("Ask who decides"), "step: must be an object or null, is \"Ask who decides\"");
    step(json!({}), "step.text: is missing");
    step(json!({ "text": "é".repeat(121) }), "step.text: has 121 characters, at most 120 are allowed");
    step(json!({ "text": " \u{200B}" }), "step.text: must not be empty");
    step(json!({ "text": ["a"] }), "step.text: must be a text, is a list");
    step(json!({ "text": "a", "by": "20.12.2026" }), &format!("step.by: {days} \"20.12.2026\""));
    step(json!({ "text": "a", "by": 20_261_220 }), &format!("step.by: {days} 20261220"));
    step(json!({ "text": "a", "due": "2026-12-20" }), "step.due: is not known, known are text, by");
    step(json!({ "text": "a", "how": "done" }), "step.how: is not known, known are text, by");
    let both = json!({ "txt": "a", "text": 1, "by": "soon" });
    step(
        both,
        &format!(
            "step.txt: is not known, did you mean text?; step.text: must be a text, is 1; step.by: {days} \"soon\""
        ),
    );
    for longest in ["🧭", "é", "a"] {
        let step = json!({ "text": longest.repeat(120), "by": null });
        assert!(read_check(&json(with("/step", Some(step)))).is_ok());
    }
    assert!(read_check(&json(with("/step", Some(json!(null))))).is_ok());
}

#[test]
fn an_earlier_step_went_in_one_of_four_ways() {
    let step = |step, message: &str| set("/earlierStep", step, message);
    let how = |is| format!("earlierStep.how: must be one of \"done\", \"partly\", \"not\", \"dropped\", is {is}");
    step(json!(1), "earlierStep: must be an object or null, is 1");
    step(json!({}), "earlierStep.text: is missing; earlierStep.how: is missing");
    step(json!({ "text": "a" }), "earlierStep.how: is missing");
    step(json!({ "text": "a", "how": "well" }), &how("\"well\""));
    step(json!({ "text": "a", "how": "Done" }), &how("\"Done\""));
    step(json!({ "text": "a", "how": 0 }), &how("0"));
    step(
        json!({ "text": "🧭".repeat(121), "how": "not" }),
        "earlierStep.text: has 121 characters, at most 120 are allowed",
    );
    step(json!({ "text": "a", "how": "not", "by": "2026-12-20" }), "earlierStep.by: is not known, known are text, how");
    for how in ["done", "partly", "not", "dropped"] {
        let step = json!({ "text": "a", "how": how });
        assert!(read_check(&json(with("/earlierStep", Some(step)))).is_ok());
    }
}

#[test]
fn texts_have_something_to_see() {
    for blank in [
        "\u{200B}",
        " \u{A0}\u{3000}",
        "\u{2060}\u{FEFF}\u{AD}",
        "\u{200E}\u{202E}\u{2066}",
        "\u{3164}",
        "\u{FE0F}",
        "\u{2800}",
    ] {
        set("/label", json!(blank), "label: must not be empty");
        set("/disciplines/0/name", json!(blank), "disciplines[0].name: must not be empty");
        set("/facts/homeDiscipline", json!(blank), "facts.homeDiscipline: must not be empty");
        refused(read_link_options(&json(json!({ "note": blank }))), "options.note: must not be empty");
    }
    assert!(read_check(&json(with("/label", Some(json!("\u{200B}a"))))).is_ok());
}

#[test]
fn seconds_end_with_the_day() {
    set("/seconds", json!(86_401), "seconds: must be a whole number from 0 to 86400 or null, is 86401");
    set("/seconds", json!(139.6), "seconds: must be a whole number from 0 to 86400 or null, is 139.6");
}

#[test]
fn values_are_quoted_at_length_only() {
    let message = "seconds: must be a whole number from 0 to 86400 or null, is";
    set("/seconds", json!(1e300), &format!("{message} 1{}…", "0".repeat(39)));
    set("/seconds", json!("ä".repeat(40)), &format!("{message} \"{}\"", "ä".repeat(40)));
    set("/seconds", json!("ä".repeat(41)), &format!("{message} \"{}…\"", "ä".repeat(40)));
}

#[test]
fn numbers_that_json_cannot_write_are_refused() {
    let message = "check: must be an object, is";
    refused(read_check(&Json::Number(f64::NAN)), &format!("{message} NaN"));
    let options = |value| Json::Object(vec![("retest".to_owned(), value)]);
    refused(read_occasion(&options(Json::Number(f64::NAN))), "options.retest: must be a boolean or null, is NaN");
    let Json::Object(mut fields) = json(valid()) else { unreachable!("a check is an object") };
    fields.retain(|(key, _)| key != "again" && key != "seconds" && key != "instrument");
    fields.push(("instrument".to_owned(), Json::Number(f64::NAN)));
    fields.push(("again".to_owned(), Json::Number(f64::NAN)));
    fields.push(("seconds".to_owned(), Json::Number(f64::INFINITY)));
    refused(
        read_check(&Json::Object(fields)),
        concat!(
            "instrument: must be a version of the questionnaire that is known here (1), is NaN; ",
            "again: must be a whole number from 0 to 4 or null, is NaN; ",
            "seconds: must be a whole number from 0 to 86400 or null, is inf",
        ),
    );
}

#[test]
fn what_json_does_not_know_is_refused_where_it_stands() {
    let Json::Object(mut fields) = json(valid()) else { unreachable!("a check is an object") };
    fields.push(("label".to_owned(), Json::Foreign("a function")));
    refused(read_check(&Json::Object(fields)), "label: must be a text or null, is a function");
}

#[test]
fn objects_that_lie_too_deep_are_not_followed() {
    let mut deep = json!(1);
    for _ in 0..100 {
        deep = json!({ "deeper": deep });
    }
    let read: Json = serde_json::from_value(json!({ "label": deep })).expect("the rest can be read");
    let mut levels = 0;
    let mut inner = &read;
    while let Json::Object(fields) = inner {
        inner = &fields[0].1;
        levels += 1;
    }
    assert_eq!((levels, inner), (5, &Json::Foreign(Json::TOO_DEEP)));
}

#[test]
fn everything_is_reported_at_once() {
    let all = json!({
        "instrument": 3, "takenOn": "soon", "mood": "good",
        "answers": { "overload": [3,9,3,1,3,2,"x"], "expertise": [2,2], "isolation": [null,null,null,null,null,null,7] },
        "again": -1,
        "facts": { "seats": 5, "ownSeats": 7, "employeeShare": 101, "chairs": 3 },
        "disciplines": [ { "name": "it", "need": 5, "own": null, "cover": 0 }, { "name": "IT", "need": 0, "own": 0, "cover": 0 } ],
        "label": "\n", "seconds": "long",
        "step": { "text": "", "by": "then" }, "earlierStep": { "text": "a", "how": "maybe" },
    });
    let expected = [
        "mood: is not known, known are instrument, takenOn, answers, again, facts, disciplines, label, seconds, step, earlierStep",
        "instrument: must be a version of the questionnaire that is known here (1), is 3",
        "takenOn: must be a day from \"2020-01-01\" to \"2199-06-06\", written like these, is \"soon\"",
        "answers.overload[1]: must be a whole number from 0 to 4 or null, is 9",
        "answers.overload[6]: must be a whole number from 0 to 4 or null, is \"x\"",
        "answers.expertise: must have 7 answers, has 2",
        "answers.isolation[6]: must be a whole number from 0 to 4 or null, is 7",
        "again: must be a whole number from 0 to 4 or null, is -1",
        concat!(
            "facts.chairs: is not known, known are seats, ownSeats, employeeShare, dependentSeats, rolesPlanned, ",
            "rolesUnfilled, meetings, monthsInRole, homeDiscipline",
        ),
        "facts.employeeShare: must be a whole number from 0 to 100 or null, is 101",
        "disciplines[0].need: must be a whole number from 0 to 4, is 5",
        "disciplines[0].own: is missing",
        "label: must not be empty",
        "seconds: must be a whole number from 0 to 86400 or null, is \"long\"",
        "step.text: must not be empty",
        "step.by: must be a day from \"2020-01-01\" to \"2199-06-06\", written like these or null, is \"then\"",
        "earlierStep.how: must be one of \"done\", \"partly\", \"not\", \"dropped\", is \"maybe\"",
        "facts.ownSeats: must be 1 to 4, is 7",
        "disciplines: must list none or 3 to 8 disciplines, has 2",
        "disciplines[1].name: is listed twice",
    ];
    let problems = read_check(&json(all)).expect_err("it is wrong");
    assert_eq!(problems.iter().map(ToString::to_string).collect::<Vec<_>>(), expected);
    assert_eq!(problems.to_string(), expected.join("; "));
}

#[test]
fn checks_in_lists_are_numbered() {
    let list = json!([valid(), with("/facts/seats", Some(json!(1))), with("/answers", None), 5]);
    refused(
        read_checks(&json(list)),
        concat!(
            "checks[1].facts.seats: must be a whole number from 2 to 40 or null, is 1; ",
            "checks[2].answers: is missing; ",
            "checks[3]: must be an object, is 5",
        ),
    );
    let list = json!([with("/facts/rolesUnfilled", Some(json!(6)))]);
    refused(read_checks(&json(list)), "checks[0].facts.rolesUnfilled: must be 0 to 5, is 6");
    refused(
        read_checks(&json(with("/again", Some(json!("yes"))))),
        "again: must be a whole number from 0 to 4 or null, is \"yes\"",
    );
    refused(read_checks(&json(json!([]))), "checks: must not be empty");
    refused(read_checks(&json(json!("x"))), "checks: must be a check or a list of checks, is \"x\"");
}

#[test]
fn checks_to_compare_are_named() {
    let earlier = json(with("/label", Some(json!(1))));
    let later = json(with("/again", Some(json!(9))));
    refused(
        read_pair(&earlier, &later),
        concat!(
            "earlier.label: must be a text or null, is 1; ",
            "later.again: must be a whole number from 0 to 4 or null, is 9",
        ),
    );
    refused(read_pair(&json(valid()), &Json::Null), "later: must be an object, is null");
}

#[test]
fn options_are_read_as_strictly() {
    refused(read_occasion(&json(json!(true))), "options: must be an object or null, is true");
    refused(read_occasion(&json(json!({ "retest": 1 }))), "options.retest: must be a boolean or null, is 1");
    refused(read_occasion(&json(json!({ "reTest": true }))), "options.reTest: is not known, did you mean retest?");
    refused(read_occasion(&json(json!({ "later": true }))), "options.later: is not known, known are retest");
    refused(
        read_link_options(&json(json!({ "note": " ", "appURL": "x", "appUrl": 1 }))),
        concat!(
            "options.appURL: is not known, did you mean appUrl?; ",
            "options.note: must not be empty; ",
            "options.appUrl: must be a text or null, is 1",
        ),
    );
}

#[test]
fn the_problems_of_all_arguments_come_together() {
    let check = read_check(&json(with("/again", Some(json!(9)))));
    let options = read_occasion(&json(json!({ "retest": 1 })));
    refused(
        both(check, options),
        concat!(
            "again: must be a whole number from 0 to 4 or null, is 9; ",
            "options.retest: must be a boolean or null, is 1",
        ),
    );
}
