//! Renders one answer beside its statement.

use yew::prelude::*;

use engine::scoring::StrongAnswer;
use words::Words;

/// Renders an answer as an entry of a list.
pub fn strong_answer(words: &Words, answer: &StrongAnswer) -> Html {
    html! { <li key={answer.item.id()}>{ statement_with_answer(words, answer) }</li> }
}

/// Renders an answer in its own words. A reverse-keyed statement is explained, because a rare "calm time" indicates
/// load.
pub fn statement_with_answer(words: &Words, answer: &StrongAnswer) -> Html {
    let StrongAnswer { item, answer, .. } = *answer;
    html! {
        <>
            <q>{ words.instrument.statement(item) }</q>
            { " " }
            <span class="answer">{ words.instrument.answer(item.scale(), answer) }</span>
            if item.is_reverse_keyed() {
                { " " }
                <span class="hint">{ words.pages.result.reverse_keyed }</span>
            }
        </>
    }
}
