//! Renders the facts that changed, and the matrix then and now.

use yew::prelude::*;

use engine::instrument::{Discipline, Rating};
use engine::scoring::{Differences, DisciplineChange};
use words::Words;

/// Renders the facts that changed, as a table; nothing if neither check has any. A figure that was left out in one of
/// them has not changed.
pub fn facts_table(words: &Words, differences: &Differences) -> Html {
    let compare = &words.coach.compare;
    if differences.facts_are_same() {
        return html! {
            if differences.has_facts {
                <p class="sentence">{ compare.no_fact }</p>
            }
        };
    }
    let row = |label: &'static str, [then, now]: [Option<String>; 2]| {
        let (then, now) = (then?, now?);
        Some(html! {
            <tr key={label}>
                <th scope="row">{ label }</th>
                <td>{ then }</td>
                <td>{ now }</td>
            </tr>
        })
    };
    let facts = differences.facts.iter().map(|change| {
        let figures = [change.then, change.now].map(|figure| figure.map(|figure| figure.to_string()));
        row(words.instrument.fact(change.fact).label, figures)
    });
    let home = differences.home.as_ref().map(|home| {
        let names = home.each_ref().map(|name| name.as_ref().map(|name| words.instrument.discipline(name).to_owned()));
        row(words.instrument.facts.home_discipline.label, names)
    });
    let again = differences.again.map(|again| {
        row(words.instrument.again_question, again.map(|point| point.map(|point| words.instrument.again(point).into())))
    });
    let lines: Vec<Option<Html>> = facts.chain(home).chain(again).collect();
    let given_once = lines.iter().any(Option::is_none).then(|| html! { <p class="hint">{ compare.given_once }</p> });
    let rows: Vec<Html> = lines.into_iter().flatten().collect();
    if rows.is_empty() {
        return given_once.unwrap_or_default();
    }
    html! {
        <>
        <table class="then-now">
            <caption><h4>{ compare.facts }</h4></caption>
            <thead>
                <tr>
                    <th scope="col">{ compare.fact }</th>
                    <th scope="col">{ compare.then }</th>
                    <th scope="col">{ compare.now }</th>
                </tr>
            </thead>
            <tbody>{ for rows }</tbody>
        </table>
        { for given_once }
        </>
    }
}

/// Renders the matrix then and now, as one table; nothing if neither check has one.
pub fn matrix_table(words: &Words, differences: &Differences) -> Html {
    let compare = &words.coach.compare;
    if differences.disciplines.is_empty() {
        return html! {};
    }
    if !differences.disciplines_differ() {
        return html! { <p class="sentence">{ compare.matrix_same }</p> };
    }
    let row = |line: &DisciplineChange| {
        let rated = |rating: Rating| {
            let value = |discipline: &Discipline| discipline.rated(rating).value();
            then_now(words, line, value)
        };
        let name = words.instrument.discipline(&line.name).to_owned();
        html! {
            <tr key={name.clone()}>
                <th scope="row">{ name }</th>
                { for Rating::ALL.map(rated) }
                { then_now(words, line, Discipline::gap) }
            </tr>
        }
    };
    html! {
        <table class="then-now then-now-ratings">
            <caption>
                <h4>{ compare.matrix }</h4>
                <span class="hint">{ compare.matrix_caption }</span>
            </caption>
            <thead>
                <tr>
                    <td></td>
                    { for Rating::ALL.map(|rating| html! {
                        <th scope="col">{ words.instrument.rating(rating).name }</th>
                    }) }
                    <th scope="col">{ words.pages.result.gap }</th>
                </tr>
            </thead>
            <tbody>{ for differences.disciplines.iter().map(row) }</tbody>
        </table>
    }
}

/// Renders a cell: the value, or both values if it changed.
fn then_now(words: &Words, line: &DisciplineChange, value: impl Fn(&Discipline) -> u8) -> Html {
    let of = |discipline: &Option<Discipline>| discipline.as_ref().map(&value);
    let shown = |value: Option<u8>| match value {
        Some(value) => html! { value.to_string() },
        None => html! {
            <>
                <span aria-hidden="true">{ "–" }</span>
                <span class="visually-hidden">{ words.coach.compare.not_given }</span>
            </>
        },
    };
    let (then, now) = (of(&line.then), of(&line.now));
    if then == now {
        return html! { <td>{ shown(now) }</td> };
    }
    html! {
        <td class="changed">
            { shown(then) }
            <span aria-hidden="true">{ " → " }</span>
            <span class="visually-hidden">{ words.coach.compare.to }</span>
            { shown(now) }
        </td>
    }
}
