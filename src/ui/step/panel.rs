//! Renders the next step at the top of the person's own result.

use std::cell::Cell;

use yew::prelude::*;

use super::form::{StepDraft, StepForm};
use super::look_back::look_back;
use super::planning::{Planning, lead_to_step};
use super::said::next;
use crate::ui::parts::button::link;
use crate::ui::parts::undo::UndoLine;
use crate::ui::voice::Voice;
use engine::check::Check;
use engine::step::NextStep;

/// Holds the properties of [`StepPanel`].
#[derive(Clone, PartialEq, Properties)]
pub struct StepPanelProps {
    /// The words and the browser.
    pub voice: Voice,
    /// The check.
    pub check: Check,
    /// The callbacks for its steps.
    pub planning: Planning,
}

/// Renders how the last step went, and the next one, which can be changed and removed.
#[component]
pub fn StepPanel(props: &StepPanelProps) -> Html {
    let StepPanelProps { voice, check, planning } = props;
    let words = &voice.words.next_step;
    let node = use_node_ref();
    let is_changing = use_state_eq(|| false);
    let gone = use_gone(check);
    let plan = {
        let (on_plan, is_changing) = (planning.on_plan.clone(), is_changing.clone());
        let (host, node) = (voice.host.clone(), node.clone());
        Callback::from(move |step: Option<NextStep>| {
            is_changing.set(false);
            step.map(Some).into_iter().for_each(|step| on_plan.emit(step));
            lead_to_step(&host, &node);
        })
    };
    // The button that removed a step is gone, and the one that changed it is not.
    let undo = |said: &'static str, take_focus: bool| {
        let on_undo = gone.clone().map(|step| plan.reform(move |()| Some(step.clone())))?;
        Some(html! {
            <p class="status" role="status">
                <UndoLine {said} label={voice.words.history.put_back} {on_undo} {take_focus} />
            </p>
        })
    };
    let inner = match check.step() {
        Some(step) if *is_changing => {
            let ids = ["changed-step", "changed-step-day"];
            html! { <StepForm voice={voice.clone()} {ids} draft={StepDraft::from(step)} on_done={plan} /> }
        }
        Some(step) => {
            let change = Callback::from(move |_: MouseEvent| is_changing.set(true));
            let remove = planning.on_plan.reform(|_: MouseEvent| None);
            html! {
                <>
                    { next(&voice.words, step) }
                    <p class="step-actions">{ link(words.change, change) }{ link(words.remove, remove) }</p>
                    { for undo(words.replaced, false) }
                </>
            }
        }
        None if gone.is_some() => html! { { for undo(words.removed, true) } },
        None => return html! { <>{ for look_back(&voice.words, check.earlier_step(), planning) }</> },
    };
    html! {
        <>
            { for look_back(&voice.words, check.earlier_step(), planning) }
            <section class="next-step" data-section="next-step" aria-label={words.title} ref={node}>
                <h3 tabindex="-1">{ words.title }</h3>
                { inner }
            </section>
        </>
    }
}

/// Returns the step that was removed or replaced last in the same check, until that is undone.
#[hook]
fn use_gone(check: &Check) -> Option<NextStep> {
    let last = use_memo((), |()| Cell::new(None::<(Check, Option<NextStep>)>));
    let (before, mut gone) = last.take().unwrap_or_else(|| (check.clone(), None));
    let is_same = before.is_same_run(check);
    if !is_same || before.step() != check.step() {
        let is_undone = check.step().is_some() && check.step() == gone.as_ref();
        gone = before.step().filter(|_| is_same && !is_undone).cloned();
    }
    last.set(Some((check.clone(), gone.clone())));
    gone
}
