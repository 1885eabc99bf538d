//! Writes what editors read about the entry: the custom-elements manifest and the types.
//!
//! `src/entry/custom-elements.json` describes the element, and `src/entry/leadership-load.d.ts` types the functions.
//! Each is published with what only the other one says.

use std::fs;

use anyhow::{Context, Result, ensure};
use leadership_load::words::Language;
use serde::Deserialize;
use serde_json::{Value, json};

use super::target::Target;
use crate::shell;

const MANIFEST: &str = "custom-elements.json";
const TYPES: &str = "leadership-load.d.ts";

/// The place of the tags of all languages.
const TAGS: &str = "__TAGS__";

/// Names the file with the types of the element in React's JSX, which need React's own.
const REACT: &str = "react.d.ts";

/// The element, as far as the types describe it.
#[derive(Deserialize)]
struct Element {
    attributes: Vec<Attribute>,
    events: Vec<Event>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Attribute {
    name: String,
    /// Names the property that mirrors it.
    field_name: Option<String>,
    r#type: Type,
    default: Option<String>,
    description: String,
}

#[derive(Deserialize)]
struct Event {
    name: String,
    r#type: Type,
    description: String,
}

#[derive(Deserialize)]
struct Type {
    text: String,
}

/// Writes both files, and the types for React, which are made of the others.
pub fn write(target: &Target) -> Result<()> {
    let (manifest, types) = published(&source(MANIFEST)?, &source(TYPES)?)?;
    target.write(MANIFEST, manifest)?;
    target.write(TYPES, types)?;
    target.write(REACT, source(REACT)?)
}

fn source(name: &str) -> Result<String> {
    let path = shell::root().join("src/entry").join(name);
    let source = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    let tags: Vec<_> = Language::ALL.iter().map(|language| language.id()).collect();
    Ok(source.replace(TAGS, &tags.join("`, `")))
}

/// Returns the manifest and the types, each with what the other one says.
fn published(manifest: &str, types: &str) -> Result<(String, String)> {
    let mut manifest: Value = serde_json::from_str(manifest)?;
    let class = manifest.pointer("/modules/0/declarations/0").context("the manifest has no element")?;
    let element = Element::deserialize(class)?;
    let typed = element.typed(types)?;
    complete(&mut manifest, &element, types)?;
    Ok((format!("{manifest:#}\n"), typed))
}

/// Adds the properties, which mirror attributes, and the functions to the manifest.
fn complete(manifest: &mut Value, element: &Element, types: &str) -> Result<()> {
    let functions = || types.split("\nexport function ").skip(1).filter_map(|rest| rest.split('(').next());
    let mut list = |path: &str| manifest.pointer_mut(path).and_then(Value::as_array_mut).map(std::mem::take);
    let mut declarations = list("/modules/0/declarations").context("the manifest declares nothing")?;
    let mut exports = list("/modules/0/exports").context("the manifest exports nothing")?;
    if let Some(class) = declarations.first_mut() {
        class["members"] = element.attributes.iter().filter_map(Attribute::member).collect();
    }
    declarations.extend(functions().map(|name| json!({ "kind": "function", "name": name })));
    exports.extend(functions().map(
        |name| json!({ "kind": "js", "name": name, "declaration": { "name": name, "module": "leadership-load.js" } }),
    ));
    manifest["modules"][0]["declarations"] = declarations.into();
    manifest["modules"][0]["exports"] = exports.into();
    Ok(())
}

impl Element {
    /// Returns the types with the element's members in place of their placeholder properties.
    fn typed(&self, types: &str) -> Result<String> {
        let attributes = self.attributes.iter().map(Attribute::typed).collect();
        let properties = self.attributes.iter().filter_map(Attribute::property_typed).collect();
        let events = self.events.iter().map(Event::typed).collect();
        let parts: [(&str, String); 3] =
            [("__ATTRIBUTES__", attributes), ("__PROPERTIES__", properties), ("__EVENTS__", events)];
        let mut filled = types.to_owned();
        for (name, text) in parts {
            let place = format!("  {name}: never;\n");
            ensure!(types.matches(&place).count() == 1, "{TYPES} should have {name} once");
            filled = filled.replace(&place, &text);
        }
        Ok(filled)
    }
}

impl Attribute {
    /// Returns its doc comment: the description, and the default.
    fn doc(&self) -> String {
        let default = self.default.as_ref().map(|default| format!(" Default: `{}`.", default.replace('\'', "")));
        format!("  /** {}{} */\n", self.description, default.unwrap_or_default())
    }

    fn typed(&self) -> String {
        let Self { name, r#type, .. } = self;
        let name = if name.contains('-') { format!("\"{name}\"") } else { name.clone() };
        // An attribute holds a number as its digits.
        let mut types = r#type.typed();
        for number in r#type.text.split(" | ").filter(|one| one.parse::<f64>().is_ok()) {
            types += &format!(" | \"{number}\"");
        }
        format!("{}  {name}?: {types};\n", self.doc())
    }

    fn property_typed(&self) -> Option<String> {
        let (name, types) = (self.field_name.as_ref()?, self.r#type.typed());
        let doc = self.doc();
        Some(format!("{doc}  get {name}(): {types};\n  set {name}(value: {types} | null | undefined);\n"))
    }

    /// Returns the property, as the manifest has it.
    fn member(&self) -> Option<Value> {
        let mut member = json!({
            "kind": "field",
            "name": self.field_name.as_ref()?,
            "attribute": self.name,
            "reflects": true,
            "type": { "text": self.r#type.text },
            "description": self.description,
        });
        if let Some(default) = &self.default {
            member["default"] = default.as_str().into();
        }
        Some(member)
    }
}

impl Event {
    fn typed(&self) -> String {
        format!("  /** {} */\n  \"{}\": {};\n", self.description, self.name, self.r#type.typed())
    }
}

impl Type {
    /// Returns the type, as the types write it.
    fn typed(&self) -> String {
        self.text.replace('\'', "\"")
    }
}

#[cfg(test)]
mod tests {
    use oxc::{allocator::Allocator, parser::Parser, span::SourceType};
    use serde_json::{Value, json};

    use super::{MANIFEST, TYPES, published, source};

    fn both() -> anyhow::Result<(Value, String)> {
        let (manifest, types) = published(&source(MANIFEST)?, &source(TYPES)?)?;
        Ok((serde_json::from_str(&manifest)?, types))
    }

    #[test]
    fn the_types_tell_of_the_element() -> anyhow::Result<()> {
        let (_, types) = both()?;
        for line in [
            "  theme?: \"auto\" | \"light\" | \"dark\";",
            "  \"heading-level\"?: 2 | 3 | 4 | 5 | \"2\" | \"3\" | \"4\" | \"5\";",
            "  get appUrl(): string;",
            "  set headingLevel(value: 2 | 3 | 4 | 5 | null | undefined);",
            "  \"leadership-load:error\": CustomEvent<{ message: string }>;",
        ] {
            assert_eq!(types.lines().filter(|found| *found == line).count(), 1, "{line}");
        }
        assert!(!types.contains("get lang("), "every element has that property");
        assert!(types.contains("in a language: `en`, `de`"), "{types}");
        assert!(!types.contains("__"), "{types}");
        let allocator = Allocator::default();
        let parsed = Parser::new(&allocator, &types, SourceType::d_ts()).parse();
        assert!(parsed.diagnostics.is_empty(), "{:?}", parsed.diagnostics);
        Ok(())
    }

    #[test]
    fn the_manifest_tells_of_properties_and_functions() -> anyhow::Result<()> {
        let (manifest, _) = both()?;
        let module = &manifest["modules"][0];
        let mut theme = module["declarations"][0]["members"][0].clone();
        theme["description"] = Value::Null;
        let expected = json!({
            "kind": "field", "name": "theme", "attribute": "theme", "reflects": true, "default": "'auto'",
            "type": { "text": "'auto' | 'light' | 'dark'" }, "description": null,
        });
        assert_eq!(theme, expected);
        let names =
            |list: &Value| list.as_array().into_iter().flatten().map(|one| one["name"].clone()).collect::<Value>();
        let functions = ["score", "compare", "readLink", "writeLink", "questionnaire"];
        let with = |first: &'static str| [&[first][..], &functions].concat();
        assert_eq!(names(&module["declarations"]), json!(with("LeadershipLoadElement")));
        assert_eq!(names(&module["exports"]), json!(with("leadership-load")));
        Ok(())
    }
}
