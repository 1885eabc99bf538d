//! Renders the next step at the top of the person's own result.

use yew::prelude::*;

use super::form::StepForm;
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
    let removed = use_state_eq(|| None::<NextStep>);
    let plan = {
        let (on_plan, is_changing, removed) = (planning.on_plan.clone(), is_changing.clone(), removed.clone());
        let (host, node) = (voice.host.clone(), node.clone());
        Callback::from(move |step: Option<NextStep>| {
            is_changing.set(false);
            removed.set(None);
            step.map(Some).into_iter().for_each(|step| on_plan.emit(step));
            lead_to_step(&host, &node);
        })
    };
    let inner = match (check.step(), &*removed) {
        (Some(step), _) if *is_changing => {
            let ids = ["changed-step", "changed-step-day"];
            html! { <StepForm voice={voice.clone()} {ids} text={step.text.as_str().to_owned()} by={step.by} on_done={plan} /> }
        }
        (Some(step), _) => {
            let change = Callback::from(move |_: MouseEvent| is_changing.set(true));
            let remove = {
                let (on_plan, step) = (planning.on_plan.clone(), step.clone());
                Callback::from(move |_: MouseEvent| {
                    removed.set(Some(step.clone()));
                    on_plan.emit(None);
                })
            };
            html! {
                <>
                    { next(&voice.words, step) }
                    <p class="step-actions">{ link(words.change, change) }{ link(words.remove, remove) }</p>
                </>
            }
        }
        (None, Some(step)) => {
            let step = step.clone();
            let on_undo = plan.reform(move |()| Some(step.clone()));
            html! {
                <p class="status" role="status">
                    <UndoLine said={words.removed} label={voice.words.history.put_back} {on_undo} />
                </p>
            }
        }
        (None, None) => return html! { <>{ for look_back(&voice.words, check.earlier_step(), planning) }</> },
    };
    html! {
        <>
            { for look_back(&voice.words, check.earlier_step(), planning) }
            <section class="next-step" aria-label={words.title} ref={node}>
                <h3 tabindex="-1">{ words.title }</h3>
                { inner }
            </section>
        </>
    }
}
