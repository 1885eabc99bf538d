//! Writes JSON as text.
//!
//! `JSON.stringify` is not used because it calls `toJSON` on each value, which some pages add to all objects.

use super::value::{Json, in_digits};

impl Json {
    /// Returns the text on one line.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut text = String::new();
        print(self, "", "", &mut text);
        text
    }

    /// Returns the text with a line for each value, for people to read.
    #[must_use]
    pub fn to_lines(&self) -> String {
        let mut text = String::new();
        print(self, "  ", "\n", &mut text);
        text
    }
}

/// Adds the text of JSON whose last line begins with `line`.
fn print(json: &Json, indent: &str, line: &str, text: &mut String) {
    let (open, close, entries): (_, _, Vec<(Option<&String>, &Json)>) = match json {
        Json::List(list) => ('[', ']', list.iter().map(|value| (None, value)).collect()),
        Json::Object(fields) => ('{', '}', fields.iter().map(|(key, value)| (Some(key), value)).collect()),
        Json::Text(value) => return put_quoted(value, text),
        Json::Number(number) if number.is_finite() => return text.push_str(&in_digits(*number)),
        Json::Bool(value) => return text.push_str(if *value { "true" } else { "false" }),
        Json::Null | Json::Number(_) | Json::Foreign(_) => return text.push_str("null"),
    };
    let inner_line = format!("{line}{indent}");
    text.push(open);
    for (number, (key, value)) in entries.iter().enumerate() {
        if number > 0 {
            text.push(',');
        }
        text.push_str(&inner_line);
        if let Some(key) = key {
            put_quoted(key, text);
            text.push_str(if indent.is_empty() { ":" } else { ": " });
        }
        print(value, indent, &inner_line, text);
    }
    if !entries.is_empty() {
        text.push_str(line);
    }
    text.push(close);
}

/// Adds a text in quotation marks, as short as JSON allows it.
fn put_quoted(value: &str, text: &mut String) {
    text.push('"');
    for c in value.chars() {
        match c {
            '"' | '\\' => text.extend(['\\', c]),
            '\n' => text.push_str("\\n"),
            '\r' => text.push_str("\\r"),
            '\t' => text.push_str("\\t"),
            '\u{8}' => text.push_str("\\b"),
            '\u{c}' => text.push_str("\\f"),
            '\0'..' ' => text.push_str(&format!("\\u{:04x}", u32::from(c))),
            _ => text.push(c),
        }
    }
    text.push('"');
}
