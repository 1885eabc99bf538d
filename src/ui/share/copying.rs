//! Copies texts, and reports the outcome each time.

use std::rc::Rc;

use yew::prelude::*;

use crate::ui::host::HostRef;
use crate::ui::parts::button::part_around;
use crate::ui::voice::{SameWords, Voice};

/// Reports the last attempt to share something.
#[derive(Clone, Default, PartialEq)]
struct ShareReport {
    /// The number of the attempt, so that the same words are announced again.
    number: u32,
    /// The text of the attempt. The report disappears as soon as there is another text.
    about: AttrValue,
    /// The words.
    words: &'static str,
    /// The text to be copied by hand, if the page could not copy it.
    by_hand: Option<AttrValue>,
}

impl Reducible for ShareReport {
    type Action = Self;

    fn reduce(self: Rc<Self>, said: Self) -> Rc<Self> {
        Rc::new(Self { number: self.number.wrapping_add(1), ..said })
    }
}

/// Copies texts, and reports the outcome of the last attempt.
pub struct Copying {
    words: SameWords,
    host: HostRef,
    about: AttrValue,
    said: UseReducerHandle<ShareReport>,
}

/// Copies texts about `about`, such as a link. Reports about another text disappear.
#[hook]
pub fn use_copying(voice: &Voice, about: AttrValue) -> Copying {
    let said = use_reducer_eq(ShareReport::default);
    Copying { words: voice.words, host: voice.host.clone(), about, said }
}

impl Copying {
    /// Returns a click handler that copies a text and reports `copied`.
    pub fn copies(&self, text: impl Fn() -> String + 'static, copied: &'static str) -> Callback<MouseEvent> {
        let (host, about, said) = (self.host.clone(), self.about.clone(), self.said.dispatcher());
        let not_copied = self.words.pages.share.not_copied;
        Callback::from(move |event: MouseEvent| {
            let text = text();
            let (about, said) = (about.clone(), said.clone());
            let by_hand = AttrValue::from(text.clone());
            let done = move |is_copied| {
                let (words, by_hand) = if is_copied { (copied, None) } else { (not_copied, Some(by_hand.clone())) };
                said.dispatch(ShareReport { number: 0, about: about.clone(), words, by_hand });
            };
            host.copy(text, part_around(&event, "button"), Callback::from(done));
        })
    }

    /// Returns a callback that reports these words.
    pub fn says(&self, words: &'static str) -> Callback<()> {
        let (about, said) = (self.about.clone(), self.said.dispatcher());
        Callback::from(move |()| said.dispatch(ShareReport { number: 0, about: about.clone(), words, by_hand: None }))
    }

    /// Renders the report of the last attempt, and a text that could not be copied, to be copied by hand.
    pub fn status(&self) -> Html {
        let said = Some(&self.said).filter(|said| said.about == self.about);
        let words = said.map(|said| html! { <span key={said.number}>{ said.words }</span> });
        let by_hand = said.and_then(|said| Some((said.number, said.by_hand.clone()?)));
        html! {
            <>
                <p class="status" role="status">{ words }</p>
                if let Some((number, text)) = by_hand {
                    <ManualCopy key={number} label={self.words.pages.share.by_hand} {text} />
                }
            </>
        }
    }
}

/// Holds the properties of [`ManualCopy`].
#[derive(Clone, PartialEq, Properties)]
struct ManualCopyProps {
    /// The label of the field.
    label: &'static str,
    /// The text in it.
    text: AttrValue,
}

/// Renders a selected text, so that one more key or touch copies it.
#[component]
fn ManualCopy(props: &ManualCopyProps) -> Html {
    let node = use_node_ref();
    {
        let node = node.clone();
        use_effect_with((), move |()| {
            if let Some(field) = node.cast::<web_sys::HtmlTextAreaElement>() {
                field.select();
            }
        });
    }
    html! {
        <textarea
            ref={node}
            rows="4"
            readonly=true
            aria-label={props.label}
            autocomplete="off"
            spellcheck="false"
            writingsuggestions="false"
            value={props.text.clone()}
        />
    }
}
