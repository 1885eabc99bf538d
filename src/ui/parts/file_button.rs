//! Renders a button that saves a file, and reports if the browser does not.

use yew::prelude::*;

use crate::ui::parts::button::{link, quiet};
use crate::ui::voice::SameWords;

/// Holds the properties of [`FileButton`].
#[derive(Clone, PartialEq, Properties)]
pub struct FileButtonProps {
    /// The words to speak in.
    pub words: SameWords,
    /// The label.
    pub label: &'static str,
    /// True if it looks like a link.
    #[prop_or_default]
    pub is_link: bool,
    /// Saves the file, and returns whether that worked.
    pub save: Callback<(), bool>,
}

/// Renders the button, followed by a complaint if saving failed.
#[component]
pub fn FileButton(props: &FileButtonProps) -> Html {
    let FileButtonProps { words, label, is_link, save } = props;
    let failures = use_state_eq(|| 0_u32);
    let onclick = {
        let (save, failures) = (save.clone(), failures.clone());
        Callback::from(move |_: MouseEvent| {
            let is_saved = save.emit(());
            failures.set(if is_saved { 0 } else { failures.wrapping_add(1) });
        })
    };
    html! {
        <>
            { if *is_link { link(*label, onclick) } else { quiet(label, onclick) } }
            if *failures > 0 {
                <span class="complaint" role="alert" key={*failures}>{ words.pages.file.not_saved }</span>
            }
        </>
    }
}
