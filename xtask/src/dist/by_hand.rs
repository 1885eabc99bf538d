//! Tests that somebody with a pencil, who follows the guide of a printed sheet to the letter, gets the engine's
//! figures.

use anyhow::{Context, Result};
use leadership_load::{
    engine::{
        check::{Answers, Check, Draft, ScaleAnswers},
        day::Day,
        instrument::{Item, Point, Scale},
        scoring::{Occasion, score},
    },
    words::{whole, words},
};
use proptest::{array, option, prelude::*, sample::select, test_runner::TestRunner};

use super::{
    languages::{Language, Languages},
    paper::{TURNED, page},
};

/// The guide, as printed on the page.
struct Guide {
    /// Lists the numbers of the statements with the mark.
    turned: Vec<usize>,
    /// Lists the points of each box: of usual statements, and of those with the mark.
    points: Vec<Vec<String>>,
    /// Lists the figures, below their heads.
    figures: Vec<Vec<String>>,
    /// Lists the words for each figure.
    words: Vec<Vec<String>>,
}

impl Guide {
    fn read(page: &str) -> Self {
        let statements = page.split("<div class=\"statement\">").skip(1);
        let turned = statements.enumerate().filter(|(_, statement)| text_of(statement).contains(TURNED));
        Self {
            turned: turned.map(|(index, _)| index + 1).collect(),
            points: rows(page, "keys"),
            figures: rows(page, "figures"),
            words: rows(page, "words"),
        }
    }

    /// Returns the score, the range and the words of a scale for the marked boxes: each by its place from the left.
    fn follow(&self, scale: Scale, boxes: &[Option<usize>]) -> Result<Option<(String, String, &str)>> {
        let (mut sum, mut answered) = (0, 0);
        for (item, marked) in scale.items().zip(boxes) {
            let Some(marked) = marked else { continue };
            let column = if self.turned.contains(&(item.ordinal() + 1)) { 2 } else { 1 };
            sum += self
                .points
                .get(marked + 1)
                .and_then(|row| row.get(column))
                .context("a box has points")?
                .parse::<usize>()?;
            answered += 1;
        }
        let heads = self.figures.first().context("the table has heads")?;
        let Some(column) = heads.iter().position(|head| head.starts_with(&format!("{answered} "))) else {
            return Ok(None);
        };
        let row = self.figures.iter().find(|row| row.first() == Some(&sum.to_string())).context("the sum is there")?;
        let (figure, range) = row.get(column).and_then(|cell| cell.split_once(' ')).context("it has a figure")?;
        Ok(Some((figure.to_owned(), range.to_owned(), self.say(figure.parse()?)?)))
    }

    fn say(&self, figure: usize) -> Result<&str> {
        let row = self.words.iter().skip(1).enumerate().filter(|(place, row)| {
            let numbers: Vec<usize> = row.first().map(|text| numbers(text)).unwrap_or_default();
            match (*place, numbers.as_slice()) {
                (0, [end]) => figure < *end,
                (2, [exact]) => figure == *exact,
                (_, [start, end]) => (*start..*end).contains(&figure),
                (_, [start]) => figure >= *start,
                _ => false,
            }
        });
        // "Exactly" says more than "from … to".
        let (_, row) = row.min_by_key(|(place, _)| *place != 2).context("every figure has words")?;
        Ok(row.get(1).context("there are words")?)
    }
}

/// Returns the text of a statement, before its boxes.
fn text_of(statement: &str) -> &str {
    statement.split("</p>").next().unwrap_or_default()
}

/// Returns the cells of a table, by its class, without markup.
fn rows(page: &str, class: &str) -> Vec<Vec<String>> {
    let table = page.split(&format!("<table class=\"{class}\">")).nth(1).and_then(|rest| rest.split("</table>").next());
    let cells =
        |row: &str| row.split("</t").filter_map(|cell| cell.rsplit_once("<t").map(|(_, cell)| plain(cell))).collect();
    table.unwrap_or_default().split("<tr>").skip(1).map(cells).collect()
}

/// Returns the text of a cell that begins within its tag.
fn plain(cell: &str) -> String {
    let text = cell.split_once('>').map_or(cell, |(_, text)| text);
    text.replace("<b>", "").replace("</b>", "")
}

fn numbers(text: &str) -> Vec<usize> {
    text.split(|letter: char| !letter.is_ascii_digit()).filter_map(|digits| digits.parse().ok()).collect()
}

/// Returns the engine's result, as the pages show it.
fn computed(language: &Language, scale: Scale, answers: Answers) -> Result<Option<(String, String, &'static str)>> {
    let check = Check::new(Draft::new(Day::from_number(0), answers)).ok().context("answers alone are a check")?;
    let figure = score(&check, Occasion::First).scale(scale).figure();
    Ok(figure.map(|figure| {
        let range = format!("({}–{})", whole(figure.low), whole(figure.high));
        (whole(figure.score), range, words(language.spoken()).advice.reads_as(&figure))
    }))
}

#[test]
fn whoever_follows_the_guide_gets_what_the_engine_computes() -> Result<()> {
    let all = Languages::read()?;
    let point = || option::weighted(0.7, select(Point::ALL.as_slice()));
    for language in all.all() {
        let guide = Guide::read(&page(language, &all)?);
        let check = |scales: [ScaleAnswers; 3]| {
            for scale in Scale::ALL {
                let boxes: Vec<_> =
                    scale.of(&scales).iter().map(|answer| answer.map(|point| usize::from(point.value()))).collect();
                let by_hand = guide.follow(scale, &boxes)?;
                let by_engine = computed(language, scale, Answers::new(scales))?;
                anyhow::ensure!(by_hand == by_engine, "{scale:?} {boxes:?}: {by_hand:?}, not {by_engine:?}");
            }
            Ok(())
        };
        let scales = array::uniform3(array::uniform7(point()));
        TestRunner::default()
            .run(&scales, |scales| check(scales).map_err(|error| TestCaseError::fail(error.to_string())))?;
    }
    Ok(())
}

#[test]
fn the_guide_names_the_statements_that_are_marked() -> Result<()> {
    let all = Languages::read()?;
    let turned: Vec<_> = Item::all().filter(|item| item.is_reverse_keyed()).map(|item| item.ordinal() + 1).collect();
    for language in all.all() {
        let page = page(language, &all)?;
        assert_eq!(Guide::read(&page).turned, turned);
        let (first, _) = page.split_once("<table class=\"keys\">").context("the guide has a table of points")?;
        let (_, step) = first.rsplit_once("<li>").context("it stands in a step")?;
        assert_eq!(numbers(step), turned);
    }
    Ok(())
}
