//! Writes the self-check on paper, in each language: fills `pages/paper/paper.html` with the words of the questionnaire
//! and with a table of all figures that its engine can compute.

use std::fs;

use anyhow::{Context, Result};
use leadership_load::{
    engine::{
        check::{Answers, Check, Draft, ScaleAnswers},
        day::Day,
        instrument::{Fact, ITEMS_PER_SCALE, Item, KnownDiscipline, MAX_DISCIPLINES, Point, Rating, Scale},
        scoring::{Band, Figure, Occasion, keyed, score},
    },
    words::{Words, fill, whole, words},
};

use super::languages::{Language, Languages, escaped};
use crate::shell;

/// Lists the answers to overload of the worked example in `docs/instrument.md`, from 0 to 4.
const EXAMPLE: [u8; ITEMS_PER_SCALE] = [3, 3, 3, 1, 3, 2, 3];

/// Marks the reverse-keyed statements.
pub const TURNED: &str = "⇄";

/// Returns the page of a language, still with the name that its style sheet has in `pages`.
pub fn page(language: &Language, all: &Languages) -> Result<String> {
    let source = shell::root().join("pages/paper/paper.html");
    let source = fs::read_to_string(&source).with_context(|| format!("cannot read {}", source.display()))?;
    let paper = Paper { language, words: words(language.spoken()) };
    Ok(paper.values(all)?.iter().fold(source, |page, (place, value)| page.replace(place, value)))
}

/// Writes the sheet of a language.
struct Paper<'a> {
    language: &'a Language,
    words: &'static Words,
}

impl Paper<'_> {
    /// Returns the texts of the page by their placeholders.
    fn values(&self, all: &Languages) -> Result<Vec<(String, String)>> {
        let Words { advice, instrument, pages, .. } = self.words;
        let mut values: Vec<_> = self
            .language
            .on_paper()
            .map(|(key, text)| (format!("__PAPER_{}__", key.to_uppercase()), escaped(text)))
            .collect();
        let others = all.all().iter().filter(|other| other.tag() != self.language.tag()).map(|other| {
            let (tag, name) = (other.tag(), escaped(other.says("name")?));
            Ok(format!("<a href=\"./{}.html\" hreflang=\"{tag}\" lang=\"{tag}\">{name}</a>", other.paper()))
        });
        let again = Point::ALL.map(|point| escaped(instrument.again(point)));
        let known = KnownDiscipline::ALL.map(|known| escaped(instrument.known_discipline(known)));
        values.extend(
            [
                ("LANG", self.language.tag().to_owned()),
                ("DIR", self.language.direction().to_owned()),
                ("OTHER_LANGUAGES", others.collect::<Result<String>>()?),
                ("SCALES", Scale::ALL.iter().map(|scale| self.scale(*scale)).collect::<Result<String>>()?),
                ("FACTS_TITLE", escaped(pages.facts.title)),
                ("FACTS_NOTE", escaped(instrument.facts_note)),
                ("FACTS", self.facts()),
                ("MATRIX", self.matrix()?),
                ("DISCIPLINES", format!("{}.", known.join(" · "))),
                ("RATINGS", Rating::ALL.iter().map(|rating| self.rating(*rating)).collect()),
                ("AGAIN", escaped(instrument.again_question)),
                ("AGAIN_ANSWERS", radios("again", "again", &again)),
                ("LIMITS", escaped(advice.limits_note)),
                ("GIVE", self.give()?),
                ("POINTS", self.points()?),
                ("ADD", self.add()?),
                ("FIGURES", self.figures()?),
                ("WORDS", self.bands()?),
                ("EXAMPLE", self.example()?),
                ("ASSUMED", escaped(advice.assumed_note)),
                ("REPRESENTATION", escaped(advice.representation_note)),
            ]
            .map(|(name, value)| (format!("__{name}__"), value)),
        );
        Ok(values)
    }

    fn says(&self, key: &str) -> Result<String> {
        self.language.says_on_paper(key).map(escaped)
    }

    fn filled(&self, key: &str, values: &[(&str, &str)]) -> Result<String> {
        Ok(escaped(&fill(self.language.says_on_paper(key)?, values)))
    }

    /// Returns the statements of a scale with their boxes, and the place for its figure.
    fn scale(&self, scale: Scale) -> Result<String> {
        let instrument = &self.words.instrument;
        let (id, points) = (scale.id(), self.says("points")?);
        let mut answers = instrument.answers(scale).map(escaped).to_vec();
        answers.push(escaped(instrument.skip));
        let heads: String = answers.iter().map(|answer| format!("<span>{answer}</span>")).collect();
        let statement = |item: Item| {
            let (id, number) = (item.id(), item.ordinal() + 1);
            let mark = if item.is_reverse_keyed() {
                format!("\u{a0}<abbr title=\"{}\">{TURNED}</abbr>", self.says("turned")?)
            } else {
                String::new()
            };
            Ok(format!(
                "<div class=\"statement\"><p id=\"{id}\"><b>{number}</b> {}{mark}</p>{}<label class=\"points\"><span>{points}</span>{}</label></div>",
                escaped(instrument.statement(item)),
                radios(&id, &id, &answers),
                field(""),
            ))
        };
        let meetings = if scale == Scale::Isolation { self.meetings()? } else { String::new() };
        let of = ITEMS_PER_SCALE.to_string();
        let sums = [
            self.says("sum")?,
            self.filled("answered_of", &[("all", &of)])?,
            self.says("figure")?,
            self.says("range")?,
            self.says("words")?,
        ];
        Ok(format!(
            "<section aria-labelledby=\"{id}\"><h2 id=\"{id}\">{}</h2><p>{}</p>{meetings}\
             <div class=\"answers\" aria-hidden=\"true\"><span></span>{heads}<span>{points}</span></div>{}\
             <p class=\"sums\">{}</p></section>",
            escaped(instrument.scale(scale)),
            escaped(instrument.lead(scale)),
            scale.items().map(statement).collect::<Result<String>>()?,
            sums.iter().map(|label| labelled(label)).collect::<String>(),
        ))
    }

    fn meetings(&self) -> Result<String> {
        let number = |item: Option<Item>| item.map(|item| (item.ordinal() + 1).to_string()).unwrap_or_default();
        let (first, last) = (number(Scale::Isolation.items().next()), number(Scale::Isolation.items().next_back()));
        let note = self.filled("meetings", &[("first", &first), ("last", &last)])?;
        Ok(format!("<p>{} {note}</p>", labelled(&escaped(self.words.instrument.meetings_question))))
    }

    fn facts(&self) -> String {
        let instrument = &self.words.instrument;
        // Meetings are asked about before the statements on them.
        let facts = Fact::ALL.into_iter().filter(|fact| *fact != Fact::Meetings).map(|fact| instrument.fact(fact));
        let all = facts.chain([&instrument.facts.home_discipline]);
        let line = |label: &str, hint: &str| {
            format!(
                "<li><label><span>{} <small>{}</small></span>{}</label></li>",
                escaped(label),
                escaped(hint),
                field("")
            )
        };
        format!("<ul class=\"facts\">{}</ul>", all.map(|words| line(words.label, words.hint)).collect::<String>())
    }

    fn matrix(&self) -> Result<String> {
        let mut heads = vec![self.says("discipline")?];
        heads.extend(Rating::ALL.map(|rating| escaped(self.words.instrument.rating(rating).name)));
        heads.extend([self.says("gap")?, self.says("open")?]);
        let row = |number: usize| {
            let cells = heads.iter().map(|head| format!("<td>{}</td>", field(&format!("{head}, {number}"))));
            format!("<tr>{}</tr>", cells.collect::<String>())
        };
        let body: String = (1..=MAX_DISCIPLINES).map(row).collect();
        Ok(format!(
            "<table class=\"matrix\"><thead><tr>{}</tr></thead><tbody>{body}</tbody></table>",
            cells("th", &heads)
        ))
    }

    fn rating(&self, rating: Rating) -> String {
        let words = self.words.instrument.rating(rating);
        let labels = Point::ALL.map(|point| format!("{} {}", point.value(), escaped(words.label(point))));
        format!("<p><b>{}</b> ({}): {}.</p>", escaped(words.name), escaped(words.meaning), labels.join(" · "))
    }

    fn give(&self) -> Result<String> {
        let turned = Item::all().filter(|item| item.is_reverse_keyed()).map(|item| (item.ordinal() + 1).to_string());
        let numbers = turned.collect::<Vec<_>>().join(", ");
        self.filled("give", &[("numbers", &numbers), ("skip", self.words.instrument.skip)])
    }

    /// Returns the points of each answer, for usual statements and for reverse-keyed ones.
    fn points(&self) -> Result<String> {
        let heads = [self.says("answer")?, self.says("usual")?, TURNED.to_owned()];
        let row = |point: Point| {
            let answers = Scale::ALL.map(|scale| escaped(self.words.instrument.answer(scale, point)));
            let mut answers = answers.to_vec();
            answers.dedup();
            let row = [answers.join(", "), point.value().to_string(), point.reversed().value().to_string()];
            format!("<tr>{}</tr>", cells("td", &row))
        };
        let body: String = Point::ALL.into_iter().map(row).collect();
        Ok(format!(
            "<table class=\"keys\"><thead><tr>{}</tr></thead><tbody>{body}</tbody></table>",
            cells("th", &heads)
        ))
    }

    fn add(&self) -> Result<String> {
        let least = counts().min().unwrap_or(ITEMS_PER_SCALE);
        let [all, left, least] = [ITEMS_PER_SCALE, ITEMS_PER_SCALE - least, least].map(|count| count.to_string());
        self.filled("add", &[("least", &least), ("all", &all), ("left", &left)])
    }

    /// Returns the figure of each sum, with its likely range, by the number of answered statements.
    fn figures(&self) -> Result<String> {
        let counts: Vec<_> = counts().collect();
        let mut heads = vec![self.says("sum")?];
        for count in &counts {
            heads.push(self.filled("answered", &[("count", &count.to_string())])?);
        }
        let most = ITEMS_PER_SCALE * Point::ALL.len().saturating_sub(1);
        let row = |sum: usize| {
            let figures =
                counts.iter().map(|count| figure_of(sum, *count).map_or(String::new(), |figure| shown(&figure)));
            let row: Vec<_> = [sum.to_string()].into_iter().chain(figures).collect();
            format!("<tr>{}</tr>", cells("td", &row))
        };
        let body: String = (0..=most).map(row).collect();
        Ok(format!(
            "<table class=\"figures\"><thead><tr>{}</tr></thead><tbody>{body}</tbody></table>",
            cells("th", &heads)
        ))
    }

    /// Returns the words of each figure.
    fn bands(&self) -> Result<String> {
        let advice = &self.words.advice;
        let mut rows = Vec::new();
        for band in Band::ALL {
            let (start, end) = (whole(band.start()), whole(band.end()));
            let values = [("start", start.as_str()), ("end", end.as_str())];
            if band == Band::Often {
                rows.push([self.filled("half", &[("score", &start)])?, escaped(advice.half)]);
            }
            let key = match band {
                Band::Rarely => "under",
                Band::Mostly => "from",
                Band::Sometimes | Band::Often => "between",
            };
            rows.push([self.filled(key, &values)?, escaped(advice.band(band))]);
        }
        let body: String = rows.iter().map(|row| format!("<tr>{}</tr>", cells("td", row))).collect();
        let heads = [self.says("figure")?, self.says("words")?];
        Ok(format!(
            "<table class=\"words\"><thead><tr>{}</tr></thead><tbody>{body}</tbody></table>",
            cells("th", &heads)
        ))
    }

    fn example(&self) -> Result<String> {
        let answers = EXAMPLE.map(Point::from_value);
        let points =
            Scale::Overload.items().zip(answers).filter_map(|(item, answer)| Some(keyed(item, answer?).value()));
        let (sum, figure) = (points.map(usize::from).sum::<usize>(), overload(answers));
        let figure = figure.context("the example has a figure")?;
        self.filled(
            "example",
            &[
                ("answers", &EXAMPLE.map(|answer| answer.to_string()).join(", ")),
                ("sum", &sum.to_string()),
                ("score", &whole(figure.score)),
                ("low", &whole(figure.low)),
                ("high", &whole(figure.high)),
                ("word", self.words.advice.reads_as(&figure)),
            ],
        )
    }
}

/// Returns the numbers of answered statements that give a figure, the greatest first.
fn counts() -> impl Iterator<Item = usize> {
    (1..=ITEMS_PER_SCALE).rev().filter(|count| figure_of(0, *count).is_some())
}

/// Returns the figure of this sum from this many statements, if there can be one.
fn figure_of(sum: usize, count: usize) -> Option<Figure> {
    let most = usize::from(Point::Four.value());
    let mut left = sum;
    let mut answers = ScaleAnswers::default();
    for (item, answer) in Scale::Overload.items().zip(&mut answers).take(count) {
        let points = left.min(most);
        left -= points;
        let point = Point::from_value(u8::try_from(points).ok()?)?;
        *answer = Some(keyed(item, point));
    }
    if left == 0 { overload(answers) } else { None }
}

/// Returns the figure of overload with these answers.
fn overload(answers: ScaleAnswers) -> Option<Figure> {
    let mut all = [ScaleAnswers::default(); Scale::ALL.len()];
    *Scale::Overload.of_mut(&mut all) = answers;
    let check = Check::new(Draft::new(Day::from_number(0), Answers::new(all))).ok()?;
    score(&check, Occasion::First).scale(Scale::Overload).figure()
}

fn shown(figure: &Figure) -> String {
    let [score, low, high] = [figure.score, figure.low, figure.high].map(whole);
    format!("<b>{score}</b> ({low}–{high})")
}

/// Returns the radio buttons of these answers.
fn radios(name: &str, labelled_by: &str, answers: &[String]) -> String {
    let radio =
        |answer: &String| format!("<label><input type=\"radio\" name=\"{name}\" /><span>{answer}</span></label>");
    let all: String = answers.iter().map(radio).collect();
    format!("<div class=\"radios\" role=\"radiogroup\" aria-labelledby=\"{labelled_by}\">{all}</div>")
}

/// Returns a field to write in.
fn field(label: &str) -> String {
    let label = if label.is_empty() { String::new() } else { format!(" aria-label=\"{label}\"") };
    format!("<input autocomplete=\"off\"{label} />")
}

fn labelled(label: &str) -> String {
    format!("<label><span>{label}</span> {}</label> ", field(""))
}

fn cells(tag: &str, contents: &[String]) -> String {
    contents.iter().map(|content| format!("<{tag}>{content}</{tag}>")).collect()
}
