//! Renders a field for another link, with a complaint if the link is damaged.

use yew::prelude::*;

use crate::ui::parts::button::{calls, quiet};
use crate::ui::parts::text_field::{Kind, TextField};
use crate::ui::shared::sealed::SealedLink;
use crate::ui::voice::Voice;
use engine::check::Check;
use engine::link::{Code, Parcel, Sealed, further, read_any};

/// Holds the properties of [`Paste`].
#[derive(Clone, PartialEq, Properties)]
pub struct PasteProps {
    /// The words and the browser.
    pub voice: Voice,
    /// The checks that are on the page already.
    pub checks: Vec<Check>,
    /// Called with the payload of a pasted link that has something new.
    pub on_paste: Callback<Parcel>,
}

/// Says what came of pasting.
#[derive(Clone, PartialEq)]
enum PasteOutcome {
    Nothing,
    Added,
    Sealed(Sealed),
    /// The reason why the link was refused, and the number of the press.
    Complaint(String, u32),
}

/// Renders the field. For a sealed link, the words are asked for below.
#[component]
pub fn Paste(props: &PasteProps) -> Html {
    let words = props.voice.words;
    let text = use_state(String::new);
    let pasted = use_state(|| PasteOutcome::Nothing);
    let not_read = use_state_eq(|| 0);
    let compare = &words.coach.compare;
    let complain = {
        let (pasted, presses) = (pasted.clone(), use_mut_ref(|| 0_u32));
        Callback::from(move |complaint: String| {
            let press = presses.borrow().wrapping_add(1);
            presses.replace(press);
            pasted.set(PasteOutcome::Complaint(complaint, press));
        })
    };
    let on_parcel = {
        let (text, pasted, props, already) = (text.clone(), pasted.clone(), props.clone(), compare.already);
        let complain = complain.clone();
        Callback::from(move |parcel: Parcel| {
            if parcel.checks().iter().all(|check| check.is_told_by(&props.checks)) {
                complain.emit(already.to_owned());
            } else {
                props.on_paste.emit(parcel);
                text.set(String::new());
                pasted.set(PasteOutcome::Added);
            }
        })
    };
    let add = {
        let (text, pasted, not_read, on_parcel) = (text.clone(), pasted.clone(), not_read.clone(), on_parcel.clone());
        Callback::from(move |()| {
            not_read.set(further(&text));
            match read_any(&text) {
                Ok(Code::Plain(parcel)) => on_parcel.emit(parcel),
                Ok(Code::Sealed(sealed)) => pasted.set(PasteOutcome::Sealed(sealed)),
                Err(error) => complain.emit(words.links.error(&error)),
            }
        })
    };
    let on_text = {
        let (text, pasted, not_read) = (text.clone(), pasted.clone(), not_read.clone());
        Callback::from(move |now| {
            text.set(now);
            not_read.set(0);
            pasted.set(PasteOutcome::Nothing);
        })
    };
    let added = || {
        let count = props.checks.len().to_string();
        compare.added.fill(&count, &[("count", &count)])
    };
    let (complaint, refused) = match &*pasted {
        PasteOutcome::Complaint(complaint, press) => (complaint.clone(), *press),
        PasteOutcome::Nothing | PasteOutcome::Added | PasteOutcome::Sealed(_) => (String::new(), 0),
    };
    let status = if matches!(*pasted, PasteOutcome::Added) { added() } else { String::new() };
    html! {
        <div class="paste">
            <TextField
                id="paste"
                label={compare.paste}
                hint={compare.paste_hint}
                kind={Kind::Code}
                value={(*text).clone()}
                {complaint}
                {refused}
                {on_text}
                on_enter={add.clone()}
            />
            <div class="actions">
                { quiet(compare.add, calls(&add)) }
                <span role="status">
                    { status }
                    if let Some(further) = words.links.further(*not_read) {
                        { " " }
                        { further }
                    }
                </span>
            </div>
            if let PasteOutcome::Sealed(sealed) = &*pasted {
                <SealedLink
                    voice={props.voice.clone()}
                    sealed={sealed.clone()}
                    {on_parcel}
                    way_on={Html::default()}
                />
            }
        </div>
    }
}
