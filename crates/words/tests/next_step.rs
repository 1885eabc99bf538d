//! Tests each suggestion as a step.

use engine::instrument::{MAX_STEP, Scale};
use engine::scoring::Band;
use leadership_load_words::{FittingText, Language, words};

#[test]
fn each_suggestion_is_a_step_that_fits_with_the_same_circumstances() {
    for &language in Language::ALL {
        let words = words(language);
        for (scale, band) in Scale::ALL.into_iter().flat_map(|scale| Band::ALL.map(|band| (scale, band))) {
            let (suggestions, steps) =
                (words.advice.suggestions(scale, band), words.next_step.of_suggestions(scale, band));
            assert_eq!(suggestions.len(), steps.len(), "{scale:?}, {band:?}");
            for (suggestion, step) in suggestions.iter().zip(steps) {
                let [of_suggestion, of_step] = [suggestion, step].map(circumstances);
                assert_eq!(of_suggestion, of_step, "{}", step.plain());
                for text in texts(step) {
                    assert!(text.chars().count() <= MAX_STEP, "{} characters: {text}", text.chars().count());
                }
            }
        }
    }
}

fn circumstances(fitted: &FittingText) -> String {
    match fitted {
        FittingText::Always(_) => String::new(),
        FittingText::Unless(_, instead) => {
            instead.iter().map(|(circumstance, _)| format!("{circumstance:?} ")).collect()
        }
    }
}

fn texts(fitted: &FittingText) -> Vec<&'static str> {
    match fitted {
        FittingText::Always(plain) => vec![plain],
        FittingText::Unless(plain, instead) => {
            [*plain].into_iter().chain(instead.iter().map(|(_, text)| *text)).collect()
        }
    }
}
