//! Copying, and saying each time what came of it.

use std::rc::Rc;

use yew::prelude::*;

use crate::ui::host::HostRef;
use crate::ui::parts::button::part_around;
use crate::ui::voice::{SameWords, Voice};

/// What is said of the last attempt to hand something on.
#[derive(Clone, Default, PartialEq)]
struct Said {
    /// Counts the attempts, so that the same words are announced again.
    number: u32,
    /// The text that the attempt was about: once there is another one, nothing is said any more.
    about: AttrValue,
    /// The words.
    words: &'static str,
    /// The text to be copied by hand, where the page could not copy it.
    by_hand: Option<AttrValue>,
}

impl Reducible for Said {
    type Action = Self;

    fn reduce(self: Rc<Self>, said: Self) -> Rc<Self> {
        Rc::new(Self { number: self.number + 1, ..said })
    }
}

/// Copies texts, and says what came of the last attempt.
pub struct Copying {
    words: SameWords,
    host: HostRef,
    about: AttrValue,
    said: UseReducerHandle<Said>,
}

/// Copies what belongs to the text `about`, such as a link. What was said of another one is gone.
#[hook]
pub fn use_copying(voice: &Voice, about: AttrValue) -> Copying {
    let said = use_reducer_eq(Said::default);
    Copying { words: voice.words, host: voice.host.clone(), about, said }
}

impl Copying {
    /// A press that copies a text and says `copied`.
    pub fn copies(&self, text: impl Fn() -> String + 'static, copied: &'static str) -> Callback<MouseEvent> {
        let (host, about, said) = (self.host.clone(), self.about.clone(), self.said.dispatcher());
        let not_copied = self.words.pages.share.not_copied;
        Callback::from(move |event: MouseEvent| {
            let text = text();
            let (about, said) = (about.clone(), said.clone());
            let by_hand = AttrValue::from(text.clone());
            let done = move |is_copied| {
                let (words, by_hand) = if is_copied { (copied, None) } else { (not_copied, Some(by_hand.clone())) };
                said.dispatch(Said { number: 0, about: about.clone(), words, by_hand });
            };
            host.copy(text, part_around(&event, "button"), Callback::from(done));
        })
    }

    /// Says something when it is called.
    pub fn says(&self, words: &'static str) -> Callback<()> {
        let (about, said) = (self.about.clone(), self.said.dispatcher());
        Callback::from(move |()| said.dispatch(Said { number: 0, about: about.clone(), words, by_hand: None }))
    }

    /// What came of the last attempt, and what could not be copied, ready to be copied by hand.
    pub fn status(&self) -> Html {
        let said = Some(&self.said).filter(|said| said.about == self.about);
        let words = said.map(|said| html! { <span key={said.number}>{ said.words }</span> });
        let by_hand = said.and_then(|said| Some((said.number, said.by_hand.clone()?)));
        html! {
            <>
                <p class="status" role="status">{ words }</p>
                if let Some((number, text)) = by_hand {
                    <ByHand key={number} label={self.words.pages.share.by_hand} {text} />
                }
            </>
        }
    }
}

/// Properties of [`ByHand`].
#[derive(Clone, PartialEq, Properties)]
struct ByHandProps {
    /// What the field is called.
    label: &'static str,
    /// The text in it.
    text: AttrValue,
}

/// A text that is selected, so that it takes one more key or touch to copy it.
#[component]
fn ByHand(props: &ByHandProps) -> Html {
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
