//! Renders several checks over time: a chart for each scale, and the same data as a table.

use yew::prelude::*;

use super::chart::chart;
use engine::board::BoardEvent;
use engine::check::Check;
use engine::day::Day;
use engine::instrument::Scale;
use engine::scoring::{CoursePoint, CourseRow, Span, courses, overlap};
use words::{Words, date, fill, whole};

/// Renders the course of checks of one version, given in the order of their days, and the events beside it.
pub fn course_section(words: &Words, checks: &[Check], events: &[BoardEvent]) -> Html {
    let days = checks.iter().map(|check| check.taken_on()).chain(events.iter().map(|event| event.on));
    let (Ok(rows), Some(span)) = (courses(checks), Span::of(days)) else {
        return html! {};
    };
    let labels: Vec<_> = events.iter().map(|event| (event.word.as_str(), span.place(event.on))).collect();
    let drawn = |scale: Scale| {
        let points: Vec<CoursePoint> = rows.iter().filter_map(|row| *scale.of(&row.points)).collect();
        // An empty chart is not rendered.
        (!points.is_empty()).then(|| {
            html! {
                <div class="course-scale" key={scale.id()}>
                    <p class="chart-name">{ words.instrument.scale(scale) }</p>
                    { chart(&points, &span, &labels) }
                    <p class="axis">
                        <span>{ date(words, span.first) }</span>
                        <span>{ date(words, span.last) }</span>
                    </p>
                </div>
            }
        })
    };
    let drawings: Vec<Html> = Scale::ALL.into_iter().filter_map(drawn).collect();
    let course = &words.coach.course;
    let steady = |scale: Scale| {
        let point = (*scale.of(&rows.last()?.points))?;
        let since_first = point.since_first.filter(|_| point.steady)?;
        Some(html! {
            <p key={scale.id()}>
                <strong>{ words.instrument.scale(scale) }</strong>
                { ": " }
                { words.advice.steady(since_first.difference) }
            </p>
        })
    };
    // Consecutive checks may be less than four weeks apart.
    let neighbours = || checks.iter().zip(checks.iter().skip(1));
    let overlapping = neighbours().filter_map(|(then, now)| {
        let overlap = overlap(then.taken_on(), now.taken_on())?;
        let values = [("then", date(words, then.taken_on())), ("now", date(words, now.taken_on()))];
        let days = fill(course.days, &values.each_ref().map(|(name, day)| (*name, day.as_str())));
        Some(html! { <p class="hint">{ days }{ " " }{ words.advice.overlap(overlap) }</p> })
    });
    html! {
        <section class="course">
            <h3>{ course.title }</h3>
            if !drawings.is_empty() {
                <figure aria-hidden="true">
                    <div class="courses">{ for drawings }</div>
                    <figcaption class="hint">
                        { course.legend }
                        if !events.is_empty() {
                            { " " }
                            { course.legend_events }
                        }
                    </figcaption>
                </figure>
            }
            { table(words, &rows, events) }
            { for Scale::ALL.into_iter().filter_map(steady) }
            { for overlapping }
            <p class="hint">{ words.advice.languages_note }</p>
        </section>
    }
}

fn table(words: &Words, rows: &[CourseRow], events: &[BoardEvent]) -> Html {
    let course = &words.coach.course;
    let first = Scale::each(|scale| rows.iter().find_map(|row| *scale.of(&row.points)));
    let scored = rows.iter().map(|row| (row.taken_on, scored(words, row, &first)));
    let happened = events.iter().map(|event| (event.on, happened(words, event)));
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

fn scored(words: &Words, row: &CourseRow, first: &[Option<CoursePoint>; Scale::ALL.len()]) -> Html {
    let course = &words.coach.course;
    let cell = |scale: Scale| {
        let (Some(point), Some(first)) = (*scale.of(&row.points), *scale.of(first)) else {
            return html! { <td>{ course.no_score }</td> };
        };
        let [score, low, high] = [point.figure.score, point.figure.low, point.figure.high].map(whole);
        let since = point.since_first.map(|change| {
            course.since_first(first.figure.score, point.figure.score, words.advice.change(change.word).word)
        });
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
            <tr>{ for Scale::ALL.map(cell) }</tr>
        </tbody>
    }
}

fn happened(words: &Words, event: &BoardEvent) -> Html {
    html! {
        <tbody>
            <tr>
                <th class="day" scope="rowgroup" colspan="3">
                    { date(words, event.on) }
                    { ": " }
                    { event.word.as_str().to_owned() }
                </th>
            </tr>
        </tbody>
    }
}
