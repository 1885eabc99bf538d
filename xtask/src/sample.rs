//! Makes an example: what a coach gets from a client. `cargo xtask serve` prints a link to it, and the cards show its
//! figures.

use anyhow::{Result, anyhow};
use leadership_load::engine::{
    check::{Answers, Check, Draft},
    day::Day,
    instrument::{Discipline, Fact, Facts, KnownDiscipline, Point},
    link::{self, Owner, Payload},
    text::Text,
};

/// Returns a link to the check of a leader four months into the role, in the page at `base`, as if they had shared it.
pub fn sample_link(base: &str) -> Result<String> {
    Ok(link::url(base, &link::write(&Payload::from(sample()?))))
}

/// Returns a link that opens the same check as an example under a label, in the page that has the link.
pub fn example_link(label: &str) -> Result<String> {
    let mut draft = draft()?;
    draft.label = Some(Text::line(label).map_err(|error| anyhow!("the label does not fit: {error:?}"))?);
    Ok(link::url_of("", &link::write(&Payload::from(valid(draft)?)), Owner::Example))
}

/// Returns the check.
pub fn sample() -> Result<Check> {
    valid(draft()?)
}

fn valid(draft: Draft) -> Result<Check> {
    Check::new(draft).map_err(|problems| anyhow!("the sample is not valid: {problems:?}"))
}

fn draft() -> Result<Draft> {
    let scale = |answers: [u8; 7]| answers.map(Point::from_value);
    let answers =
        Answers::new([scale([3, 3, 3, 1, 3, 2, 3]), scale([2, 2, 1, 2, 3, 3, 2]), scale([4, 3, 1, 3, 3, 0, 3])]);
    let facts = [
        (Fact::Seats, 9),
        (Fact::OwnSeats, 1),
        (Fact::EmployeeShare, 60),
        (Fact::DependentSeats, 6),
        (Fact::RolesPlanned, 5),
        (Fact::RolesUnfilled, 2),
        (Fact::Meetings, 8),
        (Fact::MonthsInRole, 4),
    ];
    let rated =
        |known: KnownDiscipline, [need, own, cover]: [Point; 3]| Discipline { name: known.into(), need, own, cover };
    let [zero, one, two, three, four] = Point::ALL;
    let taken_on = Day::from_date(2026, 11, 22).ok_or_else(|| anyhow!("the sample has no day"))?;
    let mut draft = Draft::new(taken_on, answers);
    draft.again = Some(Point::Three);
    draft.seconds = Some(140);
    draft.facts = facts.into_iter().fold(Facts::default(), |facts, (fact, figure)| facts.with(fact, figure));
    draft.facts.home = Some(KnownDiscipline::Engineering.into());
    draft.disciplines = vec![
        rated(KnownDiscipline::Engineering, [three, four, four]),
        rated(KnownDiscipline::Product, [four, three, three]),
        rated(KnownDiscipline::Design, [three, one, two]),
        rated(KnownDiscipline::Data, [two, two, one]),
        rated(KnownDiscipline::Security, [two, one, zero]),
    ];
    Ok(draft)
}

#[cfg(test)]
mod tests {
    use super::sample_link;

    #[test]
    fn the_sample_is_a_link_that_can_be_read() -> anyhow::Result<()> {
        let link = sample_link("http://127.0.0.1:8080/")?;
        let payload = leadership_load::engine::link::read(&link)?;
        assert_eq!(payload.checks().len(), 1);
        Ok(())
    }
}
