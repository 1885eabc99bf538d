//! Reads the content of a code, bit by bit.

use super::Refusal;

/// Holds bits that are yet to be read.
pub struct Content {
    rest: Vec<usize>,
    format: usize,
    /// The number of steps that were read.
    steps: usize,
}

const NAMES: [&str; 10] =
    ["engineering", "product", "design", "data", "security", "research", "operations", "it", "quality", "marketing"];

/// Name in JSON, least, most, bits.
const FACTS: [(&str, usize, usize, usize); 8] = [
    ("seats", 2, 40, 6),
    ("ownSeats", 1, 10, 4),
    ("employeeShare", 0, 100, 7),
    ("dependentSeats", 0, 39, 6),
    ("rolesPlanned", 0, 40, 6),
    ("rolesUnfilled", 0, 40, 6),
    ("meetings", 0, 60, 6),
    ("monthsInRole", 0, 600, 10),
];

impl Content {
    pub fn of(format: usize, rest: Vec<usize>) -> Self {
        Self { rest, format, steps: 0 }
    }

    pub fn read(mut self) -> Result<String, Refusal> {
        let has_note = self.flag()?;
        let count = self.at_most(59, 6)? + 1;
        let mut said = String::new();
        for _ in 0..count {
            said += &self.check()?;
        }
        if has_note {
            said += &format!("note {:?}\n", self.text(500, true)?);
        }
        let is_written_so = self.format == if self.steps == 0 { 1 } else { 2 };
        if self.rest.len() < 5 && !self.rest.contains(&1) && is_written_so { Ok(said) } else { Err("content") }
    }

    fn bits(&mut self, width: usize) -> Result<usize, Refusal> {
        if self.rest.len() < width {
            return Err("content");
        }
        Ok(self.rest.drain(..width).fold(0, |value, bit| 2 * value + bit))
    }

    fn flag(&mut self) -> Result<bool, Refusal> {
        Ok(self.bits(1)? == 1)
    }

    fn at_most(&mut self, most: usize, width: usize) -> Result<usize, Refusal> {
        self.bits(width).and_then(|value| if value <= most { Ok(value) } else { Err("content") })
    }

    fn check(&mut self) -> Result<String, Refusal> {
        if self.bits(5)? != 1 {
            return Err("version");
        }
        let mut said = format!("check v1 {}", date(self.bits(16)?));
        for item in 0..21 {
            let space = if item % 7 == 0 { " " } else { "" };
            let answer = self.at_most(5, 3)?;
            said += &if answer == 5 { format!("{space}-") } else { format!("{space}{answer}") };
        }
        said.push('\n');
        let [again, seconds, facts, disciplines, label] =
            [self.flag()?, self.flag()?, self.flag()?, self.flag()?, self.flag()?];
        let [step, earlier_step] = if self.format == 2 { [self.flag()?, self.flag()?] } else { [false; 2] };
        if again {
            said += &format!("  again {}\n", self.at_most(4, 3)?);
        }
        if seconds {
            said += &format!("  seconds {}\n", self.at_most(86400, 17)?);
        }
        if facts {
            said += &self.facts()?;
        }
        if disciplines {
            said += &self.disciplines()?;
        }
        if label {
            said += &format!("  label {:?}\n", self.text(60, false)?);
        }
        if step {
            said += &format!("  step {:?}", self.text(120, false)?);
            if self.flag()? {
                said += &format!(" by {}", date(self.bits(16)?));
            }
            said.push('\n');
        }
        if earlier_step {
            said += &format!("  earlier step {:?}", self.text(120, false)?);
            said += &format!(" {}\n", ["done", "partly", "not", "dropped"][self.bits(2)?]);
        }
        self.steps += usize::from(step) + usize::from(earlier_step);
        Ok(said)
    }

    fn facts(&mut self) -> Result<String, Refusal> {
        let given = (0..9).map(|_| self.flag()).collect::<Result<Vec<_>, _>>()?;
        if !given.contains(&true) {
            return Err("content");
        }
        let mut figures = [None; 8];
        let mut said = String::new();
        for (at, (name, least, most, width)) in FACTS.into_iter().enumerate().filter(|(at, _)| given[*at]) {
            let figure = self.at_most(most - least, width)? + least;
            figures[at] = Some(figure);
            said += &format!("  {name} {figure}\n");
        }
        if given[8] {
            said += &format!("  home {}\n", self.name()?);
        }
        let [seats, own, _, dependent, planned, unfilled, _, _] = figures;
        let fits = own.is_none_or(|own| seats.is_none_or(|seats| own < seats))
            && dependent.is_none_or(|dependent| seats.is_none_or(|seats| dependent + own.unwrap_or(1) <= seats))
            && unfilled.is_none_or(|unfilled| planned.is_none_or(|planned| unfilled <= planned));
        if fits { Ok(said) } else { Err("content") }
    }

    fn disciplines(&mut self) -> Result<String, Refusal> {
        let count = self.at_most(5, 3)? + 3;
        let mut names = Vec::new();
        let mut said = String::new();
        for _ in 0..count {
            let name = self.name()?;
            let [need, own, cover] = [self.at_most(4, 3)?, self.at_most(4, 3)?, self.at_most(4, 3)?];
            said += &format!("  discipline {name} {need}{own}{cover}\n");
            if names.contains(&name) {
                return Err("content");
            }
            names.push(name);
        }
        Ok(said)
    }

    fn name(&mut self) -> Result<String, Refusal> {
        match self.bits(4)? {
            15 => {
                let own = self.text(24, false)?;
                if NAMES.contains(&own.to_ascii_lowercase().as_str()) { Err("content") } else { Ok(format!("{own:?}")) }
            }
            known => NAMES.get(known).map(|name| (*name).to_owned()).ok_or("content"),
        }
    }

    fn text(&mut self, most: usize, lines: bool) -> Result<String, Refusal> {
        let mut length = 0;
        for group in 0.. {
            let (more, digit) = (self.flag()?, self.bits(4)?);
            if more && (group == 0 && digit == 0 || group == 4) {
                return Err("content");
            }
            length = 16 * length + digit;
            if !more {
                break;
            }
        }
        let bytes = (0..length).map(|_| self.bits(8).map(|byte| byte as u8)).collect::<Result<Vec<_>, _>>()?;
        let text = String::from_utf8(bytes).map_err(|_| "content")?;
        let chars: Vec<char> = text.chars().collect();
        let space = |c: &char| c.is_whitespace();
        let ends = |c: Option<&char>| c.is_none_or(space);
        let good = (1..=most).contains(&chars.len())
            && chars.iter().any(|&c| !is_blank(c))
            && !ends(chars.first())
            && !ends(chars.last())
            && chars.iter().all(|&c| !is_unwanted(c) || lines && c == '\n')
            && (lines || chars.iter().all(|c| !space(c) || *c == ' ') && !text.contains("  "));
        if good { Ok(text) } else { Err("content") }
    }
}

fn is_blank(c: char) -> bool {
    c.is_whitespace()
        || c == '\u{2800}'
        || c != '-' && super::transport::is_gap(c) && !('\u{2010}'..='\u{2015}').contains(&c)
}

fn is_unwanted(c: char) -> bool {
    c.is_control() || matches!(u32::from(c), 0x2028..=0x202E | 0x2066..=0x2069)
}

/// Returns the date so many days after 2020-01-01.
fn date(mut days: usize) -> String {
    let is_leap = |year: usize| year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let mut year = 2020;
    while days >= 365 + usize::from(is_leap(year)) {
        days -= 365 + usize::from(is_leap(year));
        year += 1;
    }
    let february = 28 + usize::from(is_leap(year));
    let mut month = 1;
    for length in [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] {
        if days < length {
            break;
        }
        days -= length;
        month += 1;
    }
    format!("{year}-{month:02}-{:02}", days + 1)
}
