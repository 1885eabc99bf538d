//! Measures the speed of the engine: `cargo bench --bench engine`, or `cargo xtask bench --only engine`.

extern crate leadership_load_core as engine;

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use engine::check::{Answers, Check, Draft};
use engine::day::Day;
use engine::instrument::{Discipline, Fact, Facts, KnownDiscipline, Point, Scale};
use engine::link::{self, Payload};
use engine::scoring::{Occasion, compare, course, score};

/// The number of checks in a long course.
const COURSE: u16 = 60;

criterion_group!(benches, engine);
criterion_main!(benches);

/// Builds a check with all facts and five disciplines, the answers turned by some points.
fn check(day: u16, turn: u8) -> Check {
    let [zero, one, two, three, four] = Point::ALL;
    let answers = [[3, 3, 3, 1, 3, 2, 3], [2, 2, 1, 2, 3, 3, 2], [4, 3, 1, 3, 3, 0, 3]]
        .map(|scale: [u8; 7]| scale.map(|value| Point::from_value((value + turn) % 5)));
    let mut draft = Draft::new(Day::from_number(2_500 + day), Answers::new(answers));
    let figures = [9, 1, 60, 6, 5, 2, 8, 4];
    draft.facts =
        Fact::ALL.into_iter().zip(figures).fold(Facts::default(), |facts, (fact, figure)| facts.with(fact, figure));
    let rated = |known: KnownDiscipline, need, own, cover| Discipline { name: known.into(), need, own, cover };
    draft.disciplines = vec![
        rated(KnownDiscipline::Engineering, three, four, four),
        rated(KnownDiscipline::Product, four, three, three),
        rated(KnownDiscipline::Design, three, one, two),
        rated(KnownDiscipline::Data, two, two, one),
        rated(KnownDiscipline::Security, two, one, zero),
    ];
    Check::new(draft).expect("a valid check")
}

/// Builds a check of answers and a day, as most links carry it.
fn answers_only() -> Check {
    Check::new(Draft::new(Day::from_number(2_517), *check(0, 0).answers())).expect("a valid check")
}

fn engine(benches: &mut Criterion) {
    let (earlier, later) = (check(0, 0), check(30, 1));
    benches.bench_function("score_a_check", |bench| bench.iter(|| score(black_box(&earlier), Occasion::First)));
    benches.bench_function("compare_two_checks", |bench| {
        bench.iter(|| compare(black_box(&earlier), black_box(&later)));
    });

    let checks: Vec<_> = (0..COURSE).map(|day| check(day * 30, (day % 5) as u8)).collect();
    benches.bench_function("follow_a_course_of_60_checks", |bench| {
        bench.iter(|| Scale::ALL.map(|scale| course(black_box(&checks), scale)));
    });

    let payload = Payload::from(check(0, 0));
    benches.bench_function("write_a_link", |bench| bench.iter(|| link::write(black_box(&payload))));
    let links =
        [("read_and_score_a_link_of_answers", answers_only()), ("read_and_score_a_link_with_everything", check(0, 0))];
    for (name, check) in links {
        let code = link::write(&Payload::from(check));
        benches.bench_function(name, |bench| {
            bench.iter(|| {
                let payload = link::read(black_box(&code)).expect("a link");
                payload.checks().iter().map(|check| score(check, Occasion::First)).next_back()
            });
        });
    }
}
