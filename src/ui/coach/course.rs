//! Several checks over time: a drawing a scale, and the same as a table.

use yew::prelude::*;

use super::chart::chart;
use crate::engine::board::Mark;
use crate::engine::check::Check;
use crate::engine::day::Day;
use crate::engine::instrument::Scale;
use crate::engine::scoring::{CoursePoint, CourseRow, Span, courses};
use crate::words::{Words, date, fill, whole};

/// The course of checks of one version, given in the order of their days, and the events beside it.
pub fn course_section(words: &Words, checks: &[Check], marks: &[Mark]) -> Html {
    let days = checks.iter().map(|check| check.taken_on).chain(marks.iter().map(|mark| mark.on));
    let (Ok(rows), Some(span)) = (courses(checks), Span::of(days)) else {
        return html! {};
    };
    let lettered: Vec<_> = ('a'..='z').cycle().zip(marks).collect();
    let events: Vec<_> = lettered.iter().map(|(letter, mark)| (*letter, span.place(mark.on))).collect();
    let drawn = |scale: Scale| {
        let points: Vec<CoursePoint> = rows.iter().filter_map(|row| *scale.of(&row.points)).collect();
        html! {
            <div class="course-scale" key={scale.id()}>
                <p class="chart-name">{ words.instrument.scale(scale) }</p>
                { chart(&points, &span, &events) }
                <p class="axis">
                    <span>{ date(words, span.first) }</span>
                    <span>{ date(words, span.last) }</span>
                </p>
            </div>
        }
    };
    let course = &words.coach.course;
    let is_steady =
        |scale: &Scale| rows.last().is_some_and(|row| scale.of(&row.points).is_some_and(|point| point.steady));
    html! {
        <section class="course">
            <h3>{ course.title }</h3>
            <figure aria-hidden="true">
                <div class="courses">{ for Scale::ALL.map(drawn) }</div>
                <figcaption class="hint">
                    { course.legend }
                    if !marks.is_empty() {
                        { " " }
                        { course.legend_events }
                    }
                </figcaption>
            </figure>
            { table(words, &rows, &lettered) }
            { for Scale::ALL.into_iter().filter(is_steady).map(|scale| html! {
                <p key={scale.id()}>
                    <strong>{ words.instrument.scale(scale) }</strong>
                    { ": " }
                    { words.advice.steady }
                </p>
            }) }
        </section>
    }
}

fn table(words: &Words, rows: &[CourseRow], events: &[(char, &Mark)]) -> Html {
    let course = &words.coach.course;
    let scored = rows.iter().map(|row| (row.taken_on, scored(words, row)));
    let happened = events.iter().map(|(letter, mark)| (mark.on, happened(words, *letter, mark)));
    let mut lines: Vec<(Day, Html)> = Vec::new();
    for line in scored.chain(happened) {
        let place = lines.partition_point(|(day, _)| *day <= line.0);
        lines.insert(place, line);
    }
    html! {
        <table>
            <caption class="hint">{ course.table }</caption>
            <thead>
                <tr>
                    { for Scale::ALL.map(|scale| html! { <th scope="col">{ words.instrument.scale(scale) }</th> }) }
                </tr>
            </thead>
            { for lines.into_iter().map(|(_, line)| line) }
        </table>
    }
}

fn scored(words: &Words, row: &CourseRow) -> Html {
    let course = &words.coach.course;
    let cell = |point: &Option<CoursePoint>| {
        let Some(point) = point else {
            return html! { <td>{ course.no_score }</td> };
        };
        let [score, low, high] = [point.figure.score, point.figure.low, point.figure.high].map(whole);
        let since = point.since_first.map(|change| course.since_first(&change, words.advice.change(change.word).word));
        html! {
            <td>
                { fill(course.cell, &[("score", &score), ("low", &low), ("high", &high)]) }
                if let Some(since) = since {
                    <span class="since">{ since }</span>
                }
                if point.steady {
                    <span class="since">{ course.steady }</span>
                }
            </td>
        }
    };
    html! {
        <tbody>
            <tr>
                <th class="day" scope="rowgroup" colspan="3">{ date(words, row.taken_on) }</th>
            </tr>
            <tr>{ for row.points.iter().map(cell) }</tr>
        </tbody>
    }
}

fn happened(words: &Words, letter: char, mark: &Mark) -> Html {
    html! {
        <tbody>
            <tr>
                <th class="day" scope="rowgroup" colspan="3">
                    { date(words, mark.on) }
                    { ": " }
                    { mark.word.as_str().to_owned() }
                    <span class="letter" aria-hidden="true">{ letter }</span>
                </th>
            </tr>
        </tbody>
    }
}
