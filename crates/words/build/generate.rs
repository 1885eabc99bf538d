//! Generates Rust code for the languages: a type for every group of keys, and the words of the languages that are
//! compiled in.
//!
//! A group with the keys of [`LISTS`] or with numbers as keys is an array. Groups with the same keys share a type.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

/// The keys that the widget itself does not use: the texts of the pages around it, of the sheet on paper and of the page
/// for authors, and the words that no text may have.
const FOR_PAGES: [&str; 4] = ["site", "paper", "embedding", "never"];

/// The keys of the texts that only the rooms beside the person's own check use. They come last in the widget's words,
/// so that a post does without.
const FOR_ROOMS: [&str; 4] = ["links", "coach", "desk", "sheets"];

/// The key of the form of a sentence that always fits.
const PLAIN: &str = "plain";

/// The keys of groups that are arrays, in the order of the engine's types.
const LISTS: [&[&str]; 6] = [
    &["overload", "expertise", "isolation"],
    &["rarely", "sometimes", "often", "mostly"],
    &["none", "possible", "clear"],
    &["need", "own", "cover"],
    &["engineering", "product", "design", "data", "security", "research", "operations", "it", "quality", "marketing"],
    &["none", "hardly_any", "quarter", "third", "half", "two_thirds", "three_quarters", "nearly_all", "all"],
];

/// The names of types that are not named after the first of their keys.
const NAMES: [(&str, &str); 7] = [
    ("", "Words"),
    ("instrument.facts.seats", "FactWords"),
    ("instrument.ratings.need", "RatingWords"),
    ("advice.changes.none", "ChangeWords"),
    ("advice.felt_fact.seats_empty", "Counted"),
    ("pages.meetings", "StepWords"),
    ("pages.result.overload_fact", "PartWords"),
];

/// The code around the texts of a slice that is compiled in, and of one that is read at run time.
const CONSTANT: [&str; 2] = ["&[", "]"];
const LEAKED: [&str; 2] = ["leaked([", "])"];

/// The expression of the next text that is read at run time.
const NEXT: &str = "texts.next()";

/// Says how texts and slices are written.
struct Form<'a> {
    /// Returns the next text.
    text: &'a mut dyn FnMut() -> String,
    /// The code around a slice.
    slice: [&'static str; 2],
}

/// Distinguishes the kinds of value of a key.
#[derive(Clone, PartialEq)]
enum Kind {
    /// A text.
    Text,
    /// A text that a circumstance may replace.
    FittingText,
    /// Several values of one kind.
    Array(Box<Kind>, usize),
    /// Any number of fitted texts.
    Slice,
    /// A group, by the name of its type.
    Group(String),
}

impl Kind {
    fn name(&self) -> String {
        match self {
            Self::Text => "&'static str".to_owned(),
            Self::FittingText => "FittingText".to_owned(),
            Self::Array(kind, count) => format!("[{}; {count}]", kind.name()),
            Self::Slice => "&'static [FittingText]".to_owned(),
            Self::Group(name) => name.clone(),
        }
    }

    /// Returns the kind that covers both.
    fn joined(self, other: Self) -> Option<Self> {
        Some(match (self, other) {
            (ours, theirs) if ours == theirs => ours,
            (Self::Text, Self::FittingText) | (Self::FittingText, Self::Text) => Self::FittingText,
            (Self::Array(kind, _), Self::Slice) | (Self::Slice, Self::Array(kind, _)) if *kind == Self::Text => {
                Self::Slice
            }
            (Self::Array(ours, count), Self::Array(theirs, same)) if count == same => {
                Self::Array(Box::new(ours.joined(*theirs)?), count)
            }
            // The groups have different numbers of texts.
            (Self::Array(ours, _), Self::Array(theirs, _)) if *ours == Self::Text && *theirs == Self::Text => {
                Self::Slice
            }
            _ => return None,
        })
    }
}

/// Holds a group of keys.
type Group = Map<String, Value>;

/// Collects the types that were found.
#[derive(Default)]
struct Types {
    /// The name of each type, by its fields.
    names: BTreeMap<String, String>,
    /// The fields of each type, by its name: their keys and kinds.
    fields: BTreeMap<String, Vec<(String, Kind)>>,
    code: String,
}

/// Generates the code for the words, with the keys of English.
pub fn generate(english: &Group, compiled_in: &[&(String, Group)]) -> Result<String, String> {
    let english = &without_pages(english);
    let mut types = Types::default();
    types.group("", english)?;
    let mut code = types.code.clone();

    let words = Kind::Group("Words".to_owned());
    let empty = types.value(&words, english, &mut Form { text: &mut || "\"\"".to_owned(), slice: CONSTANT })?;
    code += &format!("/// The words without any text.\npub(crate) const EMPTY: Words = {empty};\n");
    let (own, rooms) = apart(english)?;
    for (name, what, group) in [("OWN", "of the person's own check", own), ("ROOMS", "of the rooms", rooms)] {
        let (mut read, count) = (String::new(), texts(&group, &group)?.len());
        types.read(&words, &group, "words", &mut read)?;
        code += &format!(
            "/// How many texts {what} a language has.\npub(crate) const {name}: usize = {count};\n\
             /// Reads the words {what} from texts in the order of the keys.\n\
             pub(crate) fn read_{}(words: &mut Words, texts: &mut Texts) {{\n{read}}}\n",
            name.to_lowercase()
        );
    }
    let (mut consts, mut all, mut lines) = (String::new(), String::new(), Vec::new());
    for (tag, language) in compiled_in {
        let (name, texts) = (tag.to_uppercase(), texts(english, language)?);
        let mut left = texts.iter();
        let mut text = || left.next().map(|text| format!("{text:?}")).unwrap_or_default();
        let value = types.value(&words, english, &mut Form { text: &mut text, slice: CONSTANT })?;
        code += &format!("static {name}: Words = {value};\n");
        consts += &format!("/// The language `{tag}`.\npub const {name}: Self = Self(&{name});\n");
        all += &format!("Self::{name}, ");
        lines.push(format!("(Self::{name}, {:?})", texts.join("\n")));
    }
    code += &format!(
        "impl Language {{\n{consts}/// All that are compiled in, in the order in which they are offered.\n\
         pub const ALL: &[Self] = &[{all}];\n\
         /// Returns the texts of a language that is compiled in, a line each, as [`Language::read`] takes them.\n\
         #[must_use]\npub fn lines(self) -> Option<&'static str> {{\n\
         let all: &[(Self, &str)] = &[{}];\n\
         all.iter().find(|(language, _)| *language == self).map(|(_, lines)| *lines)\n}}\n}}\n",
        lines.join(", ")
    );
    Ok(code)
}

fn without_pages(english: &Group) -> Group {
    english
        .iter()
        .filter(|(key, _)| !FOR_PAGES.contains(&key.as_str()))
        .map(|(key, value)| (key.clone(), value.clone()))
        .collect()
}

/// Returns the words of the person's own check, and those of the rooms.
fn apart(english: &Group) -> Result<(Group, Group), String> {
    let is_of_rooms = |(key, _): &(&String, &Value)| FOR_ROOMS.contains(&key.as_str());
    let keep = |(key, value): (&String, &Value)| (key.clone(), value.clone());
    let own: Group = english.iter().take_while(|pair| !is_of_rooms(pair)).map(keep).collect();
    if let Some((key, _)) = english.iter().skip(own.len()).find(|pair| !is_of_rooms(pair)) {
        return Err(format!("{key}: comes before the keys of the rooms, which are {}", FOR_ROOMS.join(", ")));
    }
    Ok((own, english.iter().filter(is_of_rooms).map(keep).collect()))
}

/// Returns the texts of a language in the order of the English keys.
fn texts<'a>(english: &Group, words: &'a Group) -> Result<Vec<&'a str>, String> {
    let mut found = Vec::new();
    for (key, ours) in english {
        match (ours, words.get(key)) {
            (Value::Object(ours), Some(Value::Object(words))) => found.extend(texts(ours, words)?),
            (_, Some(Value::String(text))) => found.push(text.as_str()),
            _ => return Err(format!("{key} is not what it is in English")),
        }
    }
    Ok(found)
}

/// Returns whether a group is an array.
fn is_list(group: &Group) -> bool {
    let keys: Vec<_> = group.keys().map(String::as_str).collect();
    let numbers: Vec<usize> = keys.iter().filter_map(|key| key.parse().ok()).collect();
    let counts_up = numbers.len() == keys.len() && numbers.windows(2).all(|pair| pair[0] + 1 == pair[1]);
    counts_up || LISTS.contains(&keys.as_slice())
}

fn in_camel_case(key: &str) -> String {
    let capital = |word: &str| word.chars().take(1).flat_map(char::to_uppercase).chain(word.chars().skip(1)).collect();
    key.split('_').map(capital).collect::<Vec<String>>().concat()
}

impl Types {
    /// Returns the kind of a value.
    fn kind(&mut self, path: &str, value: &Value) -> Result<Kind, String> {
        let Value::Object(group) = value else { return Ok(Kind::Text) };
        if group.contains_key(PLAIN) {
            return Ok(Kind::FittingText);
        }
        if !is_list(group) {
            return self.group(path, group);
        }
        let mut kinds = Vec::new();
        for (key, value) in group {
            kinds.push(self.kind(&format!("{path}.{key}"), value)?);
        }
        let count = kinds.len();
        let joined = kinds.into_iter().map(Some).reduce(|ours, theirs| ours?.joined(theirs?)).flatten();
        match joined.ok_or_else(|| format!("{path}: its keys are not all alike"))? {
            Kind::FittingText => Ok(Kind::Slice),
            kind => Ok(Kind::Array(Box::new(kind), count)),
        }
    }

    /// Returns the type of a group, and generates it on its first use.
    fn group(&mut self, path: &str, group: &Group) -> Result<Kind, String> {
        let mut fields = Vec::new();
        for (key, value) in group {
            let below = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
            fields.push((key.clone(), self.kind(&below, value)?));
        }
        let made_of: String = fields.iter().map(|(key, kind)| format!("{key}: {}, ", kind.name())).collect();
        if let Some(name) = self.names.get(&made_of) {
            return Ok(Kind::Group(name.clone()));
        }
        let key = path.rsplit('.').next().unwrap_or_default();
        let given = NAMES.iter().find(|(known, _)| *known == path).map(|(_, name)| (*name).to_owned());
        let name = given.unwrap_or_else(|| format!("{}Words", in_camel_case(key)));
        if self.fields.contains_key(&name) {
            return Err(format!(
                "{path}: another group is already called {name}; name this one in `NAMES` in build/generate.rs"
            ));
        }
        let about =
            if path.is_empty() { "All words of one language.".to_owned() } else { format!("The words of `{path}`.") };
        self.code += &format!("/// {about}\n#[derive(Clone, Copy, Debug)]\npub struct {name} {{\n");
        for ((key, kind), value) in fields.iter().zip(group.values()) {
            let english = match value {
                Value::String(text) => format!("`{text}`"),
                _ => format!("The words of `{key}`."),
            };
            self.code += &format!("#[doc = {english:?}]\npub {key}: {},\n", kind.name());
        }
        self.code += "}\n";
        self.names.insert(made_of, name.clone());
        self.fields.insert(name.clone(), fields);
        Ok(Kind::Group(name))
    }

    /// Returns the expression of a group, with its texts in the order of the English keys.
    fn value(&self, kind: &Kind, english: &Group, form: &mut Form<'_>) -> Result<String, String> {
        let kinds: Vec<_> = match kind {
            Kind::Group(name) => {
                let fields = self.fields.get(name).ok_or("there is no such type")?;
                fields.iter().map(|(_, kind)| kind.clone()).collect()
            }
            Kind::Array(kind, count) => vec![(**kind).clone(); *count],
            _ => vec![Kind::FittingText; english.len()],
        };
        let mut parts = Vec::new();
        for ((key, ours), inner) in english.iter().zip(&kinds) {
            let value = match (inner, ours) {
                (Kind::Text, _) => (form.text)(),
                (Kind::FittingText, Value::Object(forms)) => fitted(forms, form)?,
                (Kind::FittingText, _) => format!("FittingText::Always({})", (form.text)()),
                (inner, Value::Object(group)) => self.value(inner, group, form)?,
                _ => return Err(format!("{key} should have keys of its own")),
            };
            parts.push(if let Kind::Group(_) = kind { format!("{key}: {value}") } else { value });
        }
        let (parts, [open, close]) = (parts.join(", "), form.slice);
        Ok(match kind {
            Kind::Group(name) => format!("{name} {{ {parts} }}"),
            Kind::Slice => format!("{open}{parts}{close}"),
            _ => format!("[{parts}]"),
        })
    }

    /// Writes the statements that read a group at a path, with its texts in the order of the English keys.
    ///
    /// Each text is written where it belongs, by a call, because an expression of the whole compresses worse.
    fn read(&self, kind: &Kind, english: &Group, path: &str, code: &mut String) -> Result<(), String> {
        for (index, (key, ours)) in english.iter().enumerate() {
            let (inner, path) = match kind {
                Kind::Group(name) => {
                    let fields = self.fields.get(name).ok_or("there is no such type")?;
                    let (_, inner) = fields.iter().find(|(field, _)| field == key).ok_or("there is no such field")?;
                    (inner, format!("{path}.{key}"))
                }
                Kind::Array(inner, _) => (&**inner, format!("{path}[{index}]")),
                _ => return Err(format!("{path} is no group")),
            };
            let form = &mut Form { text: &mut || NEXT.to_owned(), slice: LEAKED };
            *code += &match (inner, ours) {
                (Kind::Text, _) => format!("texts.put(&mut {path});\n"),
                (Kind::FittingText, Value::Object(forms)) => format!("{path} = {};\n", fitted(forms, form)?),
                (Kind::FittingText, _) => format!("{path} = FittingText::Always({NEXT});\n"),
                (Kind::Slice, Value::Object(group)) => format!("{path} = {};\n", self.value(inner, group, form)?),
                (inner, Value::Object(group)) => {
                    self.read(inner, group, &path, code)?;
                    continue;
                }
                _ => return Err(format!("{path} should have keys of its own")),
            };
        }
        Ok(())
    }
}

/// Returns the expression of a text and its replacements, by circumstance.
fn fitted(forms: &Group, form: &mut Form<'_>) -> Result<String, String> {
    let mut keys = forms.keys();
    keys.next().filter(|first| *first == PLAIN).ok_or("\"plain\" comes first")?;
    let plain = (form.text)();
    let instead: Vec<_> =
        keys.map(|key| format!("(engine::scoring::Circumstance::{}, {})", in_camel_case(key), (form.text)())).collect();
    let [open, close] = form.slice;
    Ok(format!("FittingText::Unless({plain}, {open}{}{close})", instead.join(", ")))
}
