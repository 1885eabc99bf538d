//! Renders a button that prints, and reports if the browser does not.

use yew::prelude::*;

use crate::ui::parts::button::{part_around, quiet};
use crate::ui::voice::Voice;

/// Holds the properties of [`Print`].
#[derive(Clone, PartialEq, Properties)]
pub struct PrintProps {
    /// The words and the browser.
    pub voice: Voice,
    /// The label.
    pub label: &'static str,
    /// The part around the button that is printed, by its `data-paper`.
    pub paper: &'static str,
    /// The title of the printed document.
    pub title: String,
}

/// Renders the button, followed by a complaint if printing failed; where the page can't print, the way to do it elsewhere.
#[component]
pub fn Print(props: &PrintProps) -> Html {
    let PrintProps { voice, label, paper, title } = props;
    let page = &voice.words.pages.result;
    let failures = use_state_eq(|| 0_u32);
    if voice.host.is_confined() {
        return html! { <span class="hint">{ page.print_confined }</span> };
    }
    let onclick = {
        let (host, title, failures) = (voice.host.clone(), title.clone(), failures.clone());
        let part = format!("[data-paper={paper}]");
        Callback::from(move |event: MouseEvent| {
            let failures = failures.clone();
            let done = move |is_printing| failures.set(if is_printing { 0 } else { failures.wrapping_add(1) });
            host.print(part_around(&event, &part), title.clone(), Callback::from(done));
        })
    };
    html! {
        <>
            { quiet(label, onclick) }
            if *failures > 0 {
                <span class="complaint" role="alert" key={*failures}>{ page.not_printed }</span>
            }
        </>
    }
}

/// Renders what is printed of all that folds, where the print says why ranges are assumed and where it doesn't; nothing
/// where the page can't print.
pub fn print_hint(voice: &Voice, prints_why_assumed: bool) -> Option<Html> {
    let page = &voice.words.pages.result;
    let hint = if prints_why_assumed { page.print_hint } else { page.print_hint_short };
    (!voice.host.is_confined()).then(|| html! { <p class="hint print-hint">{ hint }</p> })
}
