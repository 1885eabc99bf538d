//! What a check comes to, in words first.

mod bar;
mod disciplines;
mod marks;
mod pairs;
mod scales;
mod suggestions;
mod table;
mod tally;

use yew::prelude::*;

use self::disciplines::Disciplines;
use self::pairs::Pairs;
use self::scales::Scales;
use self::suggestions::Suggestions;
use self::table::Table;
use super::focus::use_focus;
use super::keep::{Keep, Keeping};
use super::share::Share;
use super::voice::{use_host, use_words};
use crate::engine::check::Check;
use crate::engine::scoring::score;
use crate::engine::session::{Action, Wishes};
use crate::words::{date, fill};

/// Properties of [`ResultPage`].
#[derive(Clone, PartialEq, Properties)]
pub struct ResultPageProps {
    /// The check.
    pub check: Check,
    /// What the person does with a result of their own; `None` where it is somebody else's.
    #[prop_or_default]
    pub own: Option<Callback<Action>>,
    /// Where the person would want each scale to be.
    #[prop_or_default]
    pub wishes: Wishes,
    /// Whether the heading takes the focus.
    pub take_focus: bool,
    /// Where shared links open.
    #[prop_or_default]
    pub app_url: AttrValue,
    /// Whether it is one of the person's own earlier checks.
    #[prop_or_default]
    pub earlier: bool,
    /// What changed since a check before it.
    #[prop_or_default]
    pub change: Html,
    /// What stands below it.
    #[prop_or_default]
    pub children: Html,
}

/// The whole result of a check.
#[component]
pub fn ResultPage(props: &ResultPageProps) -> Html {
    let words = use_words();
    let host = use_host();
    let heading = use_node_ref();
    let ResultPageProps { check, own, wishes, take_focus, app_url, earlier, change, children } = props.clone();
    let is_own = own.is_some() || earlier;
    let on_wish = own.as_ref().map(|act| act.reform(|(scale, wish)| Action::Wish(scale, wish)));
    use_focus(heading.clone(), take_focus, check.clone());
    let history = use_context::<Keeping>().map(|keeping| keeping.history).filter(|_| is_own);
    let occasion = history.map(|history| history.occasion(&check)).unwrap_or_default();
    let outcome = use_memo((check.clone(), occasion), |(check, occasion)| score(check, *occasion));
    let result = &words.pages.result;
    let title = if is_own { result.title } else { result.shared_title };
    let page = use_node_ref();
    let print = Callback::from({
        let page = page.clone();
        move |_: MouseEvent| {
            if let Some(host) = &host {
                host.print(page.cast());
            }
        }
    });
    html! {
        <article class="result" part="result" ref={page}>
            <header>
                <h2 ref={heading} tabindex="-1">{ title }</h2>
                <p class="hint">{ fill(result.taken_on, &[("date", &date(&words, check.taken_on))]) }</p>
                if let Some(label) = &check.label {
                    <p class="label">{ label.as_str() }</p>
                }
            </header>
            if outcome.nudges.any() {
                <aside class="note">
                    { for words.advice.nudges(outcome.nudges).map(|nudge| html! { <p>{ nudge }</p> }) }
                </aside>
            }
            <Scales check={check.clone()} outcome={outcome.clone()} {wishes} {on_wish} />
            { change }
            <Pairs check={check.clone()} outcome={outcome.clone()} />
            <Table outcome={outcome.clone()} facts={check.facts.clone()} />
            <Disciplines check={check.clone()} outcome={outcome.clone()} />
            <Suggestions {outcome} />
            if let Some(again) = check.again {
                <section>
                    <h3>{ words.instrument.again_question }</h3>
                    <p class="sentence">{ words.instrument.again(again) }</p>
                </section>
            }
            if is_own {
                <Share {check} {app_url} />
            }
            { children }
            <section class="note">
                <h3>{ result.limits_title }</h3>
                <p>{ words.advice.limits_note }</p>
            </section>
            <div class="actions">
                if let Some(act) = &own {
                    <button
                        type="button"
                        class="quiet"
                        part="button"
                        onclick={act.reform(|_: MouseEvent| Action::Back)}
                    >
                        { words.pages.card.back }
                    </button>
                }
                <span class="actions-on">
                    <button type="button" class="quiet" part="button" onclick={print}>{ result.print }</button>
                    if let Some(act) = &own {
                        <button
                            type="button"
                            class="quiet"
                            part="button"
                            onclick={act.reform(|_: MouseEvent| Action::Restart)}
                        >
                            { result.restart }
                        </button>
                    }
                </span>
            </div>
            if own.is_some() {
                <Keep is_done=true />
            }
        </article>
    }
}
