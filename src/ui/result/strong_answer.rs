//! One answer beside its statement.

use yew::prelude::*;

use engine::scoring::StrongAnswer;
use words::Words;

/// Renders an answer in its own words. A reverse-keyed statement is explained, because a rare "calm time" indicates
/// load.
pub fn strong_answer(words: &Words, answer: &StrongAnswer) -> Html {
    let StrongAnswer { item, answer, .. } = *answer;
    html! {
        <li key={item.id()}>
            <span class="statement">{ words.instrument.statement(item) }</span>
            { " " }
            <span class="answer">{ words.instrument.answer(item.scale(), answer) }</span>
            if item.is_reverse_keyed() {
                { " " }
                <span class="hint">{ words.pages.result.reverse_keyed }</span>
            }
        </li>
    }
}
