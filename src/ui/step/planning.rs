//! Defines what the owner of a result can do about its steps.

use yew::prelude::*;

use crate::ui::host::{Element, HostRef};
use crate::ui::parts::menu::{PAGE, heading};
use engine::instrument::MAX_STEP;
use engine::step::{EarlierStep, NextStep};
use engine::text::Text;

/// Holds the callbacks with which the owner of a result changes its steps.
#[derive(Clone, PartialEq)]
pub struct Planning {
    /// The step of the check before, if it has one.
    pub last: Option<Text<MAX_STEP>>,
    /// Sets the next step, or removes it.
    pub on_plan: Callback<Option<NextStep>>,
    /// Says how the last step went, or takes that back.
    pub on_look_back: Callback<Option<EarlierStep>>,
}

/// Leads to the next step at the top of the result around a node, once it stands there.
pub fn lead_to_step(host: &HostRef, node: &NodeRef) {
    let result = node.cast::<Element>().and_then(|node| node.closest(PAGE).ok().flatten());
    let then = Callback::from({
        let host = host.clone();
        move |()| {
            let heading = result.as_ref().and_then(|result| heading(result, "next-step"));
            heading.iter().for_each(|heading| host.lead_to(heading));
        }
    });
    host.when_painted(then);
}
