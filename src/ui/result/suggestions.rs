//! Renders the suggestions, by scale and band, of which the owner of a result may take one as the next step.

use yew::prelude::*;

use crate::ui::memory::Memory;
use crate::ui::step::{Planning, StepDraft, StepForm, lead_to_step};
use crate::ui::voice::Voice;
use engine::check::Check;
use engine::instrument::Scale;
use engine::scoring::{Band, score_scale};
use engine::step::NextStep;
use words::{Words, fill};

/// Identifies a suggestion by its place among those for a scale in a band.
#[derive(Clone, Copy, PartialEq)]
struct Place(Scale, Band, usize);

/// Renders the suggestions, which name a task, a seat or a meeting, never a trait; nothing if no scale has a figure.
pub fn suggestions(voice: &Voice, check: &Check, planning: Option<&Planning>) -> Option<Html> {
    Scale::ALL.into_iter().find_map(|scale| score_scale(check, scale).figure())?;
    Some(match planning {
        Some(planning) => {
            html! { <OwnSuggestions voice={voice.clone()} check={check.clone()} planning={planning.clone()} /> }
        }
        None => section(&voice.words, check, NodeRef::default(), |_, _| html! {}, html! {}),
    })
}

/// Renders the section, with something beside each suggestion and below all of them.
fn section(
    words: &Words,
    check: &Check,
    node: NodeRef,
    beside: impl Fn(Place, &'static str) -> Html,
    below: Html,
) -> Html {
    let of_scale = |scale: Scale| {
        let band = score_scale(check, scale).figure()?.band;
        let suggestions = words.advice.suggestions_for(check, scale, band).enumerate();
        let item = |(place, suggestion)| {
            html! { <li key={place}>{ suggestion }{ beside(Place(scale, band, place), suggestion) }</li> }
        };
        Some(html! {
            <div key={scale.id()}>
                <h4>{ words.instrument.scale(scale) }</h4>
                <ul>{ for suggestions.map(item) }</ul>
            </div>
        })
    };
    let title = words.pages.result.suggestions_title;
    html! {
        <section class="suggestions" data-section="suggestions" aria-label={title} ref={node}>
            <h3 tabindex="-1">{ title }</h3>
            <p class="hint">{ words.advice.suggestions_lead }</p>
            { for Scale::ALL.into_iter().filter_map(of_scale) }
            { below }
        </section>
    }
}

/// Holds the properties of [`OwnSuggestions`].
#[derive(Clone, PartialEq, Properties)]
struct OwnSuggestionsProps {
    /// The words and the browser.
    voice: Voice,
    /// The check.
    check: Check,
    /// The callbacks for its steps.
    planning: Planning,
}

/// Says which form is open: for a suggestion, or for a step of one's own.
#[derive(Clone, Copy, PartialEq)]
enum Form {
    Of(Place),
    Own,
}

/// Keeps what is typed in a form in place of what was typed there before, or nothing.
fn keep(drafts: &Memory<Vec<(Form, StepDraft)>>, of: Form, draft: Option<StepDraft>) {
    drafts.with(|drafts| {
        drafts.retain(|(form, _)| *form != of);
        drafts.extend(draft.map(|draft| (of, draft)));
    });
}

/// Renders the suggestions with a button that takes each as the next step. It opens a form, so that the person may put
/// the step in their own words.
#[component]
fn OwnSuggestions(props: &OwnSuggestionsProps) -> Html {
    let OwnSuggestionsProps { voice, check, planning } = props;
    let words = &voice.words.next_step;
    let node = use_node_ref();
    let open = use_state_eq(|| None::<Form>);
    // The typed text stays until it is saved or given up, even if another form was opened meanwhile.
    let drafts = use_memo((), |()| Memory::<Vec<(Form, StepDraft)>>::default());
    let form = |of: Form, text: &'static str| {
        let typed = drafts.with(|drafts| drafts.iter().rfind(|(form, _)| *form == of).map(|(_, draft)| draft.clone()));
        let draft = typed.unwrap_or_else(|| StepDraft { text: text.into(), by: None });
        let on_draft = Callback::from({
            let drafts = drafts.clone();
            move |draft| keep(&drafts, of, Some(draft))
        });
        let drafts = drafts.clone();
        let (on_plan, open, host, node) = (planning.on_plan.clone(), open.clone(), voice.host.clone(), node.clone());
        let on_done = Callback::from(move |step: Option<NextStep>| {
            open.set(None);
            keep(&drafts, of, None);
            if step.is_some() {
                on_plan.emit(step);
                lead_to_step(&host, &node);
            }
        });
        let key = match of {
            Form::Of(Place(scale, _, place)) => format!("{}-{place}", scale.id()),
            Form::Own => "own".to_owned(),
        };
        html! { <StepForm {key} voice={voice.clone()} ids={["step", "step-day"]} {draft} {on_draft} {on_done} /> }
    };
    let opens = |of: Form, label: &'static str, named: String, text: &'static str| {
        let is_open = *open == Some(of);
        let onclick = {
            let open = open.clone();
            Callback::from(move |_: MouseEvent| open.set((!is_open).then_some(of)))
        };
        html! {
            <>
                <button
                    type="button"
                    tabindex="0"
                    class="link"
                    aria-label={named}
                    aria-expanded={if is_open { "true" } else { "false" }}
                    {onclick}
                >
                    { label }
                </button>
                if is_open {
                    { form(of, text) }
                }
            </>
        }
    };
    let beside = |place: Place, suggestion: &'static str| {
        let Place(scale, band, index) = place;
        let text = words.of_suggestion(check, scale, band, index).unwrap_or_default();
        let named = fill(words.take_named, &[("suggestion", suggestion)]);
        opens(Form::Of(place), words.take, named, text)
    };
    let below = html! { <div class="own-step">{ opens(Form::Own, words.own, words.own.to_owned(), "") }</div> };
    section(&voice.words, check, node.clone(), beside, below)
}
