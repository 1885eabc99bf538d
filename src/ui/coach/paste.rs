//! Renders the field for another link from the same person, and asks for the words of a sealed one.

use yew::prelude::*;

use crate::ui::shared::paste::{LinkField, PasteButton};
use crate::ui::shared::sealed::SealedLink;
use crate::ui::voice::Voice;
use engine::check::Check;
use engine::link::{Code, Payload, SealedPayload};

/// Holds the properties of [`PasteForm`].
#[derive(Clone, PartialEq, Properties)]
pub struct PasteFormProps {
    /// The words and the browser.
    pub voice: Voice,
    /// The checks that are on the page already.
    pub checks: Vec<Check>,
    /// Called with the payload of a pasted link that has something new.
    pub on_paste: Callback<Payload>,
}

/// Says what came of pasting.
#[derive(Clone, PartialEq)]
enum PasteOutcome {
    /// Nothing was pasted, or it was refused.
    Nothing,
    /// The checks are on the page, beside this number of links that were not read.
    Added(usize),
    /// The link asks for its words, beside this number of links that were not read.
    Sealed(SealedPayload, usize),
    /// The words have opened a link with nothing new.
    Already,
}

/// Renders the field. For a sealed link, the words are asked for below.
#[component]
pub fn PasteForm(props: &PasteFormProps) -> Html {
    let PasteFormProps { voice, checks, on_paste } = props;
    let words = voice.words;
    let compare = &words.coach.compare;
    let pasted = use_state(|| PasteOutcome::Nothing);
    let add = {
        let (pasted, checks, on_paste) = (pasted.clone(), checks.clone(), on_paste.clone());
        Callback::from(move |(payload, further): (Payload, usize)| {
            let is_new = !payload.checks().iter().all(|check| check.is_told_by(&checks));
            if is_new {
                on_paste.emit(payload);
            }
            pasted.set(if is_new { PasteOutcome::Added(further) } else { PasteOutcome::Nothing });
            is_new
        })
    };
    let on_code = {
        let (pasted, add, already) = (pasted.clone(), add.clone(), compare.already);
        Callback::from(move |(code, further)| match code {
            Code::Plain(payload) => {
                let is_new = add.emit((payload, further));
                (!is_new).then(|| already.to_owned())
            }
            Code::Sealed(sealed) => {
                pasted.set(PasteOutcome::Sealed(sealed, further));
                None
            }
        })
    };
    let sealed = match &*pasted {
        PasteOutcome::Sealed(sealed, further) => {
            let (pasted, further) = (pasted.clone(), *further);
            let on_payload = Callback::from(move |payload| {
                if !add.emit((payload, further)) {
                    pasted.set(PasteOutcome::Already);
                }
            });
            let way_on = Html::default();
            html! { <SealedLink voice={voice.clone()} sealed={sealed.clone()} {on_payload} {way_on} /> }
        }
        _ => Html::default(),
    };
    let count = checks.len().to_string();
    let (status, not_read) = match &*pasted {
        PasteOutcome::Nothing => (String::new(), 0),
        PasteOutcome::Added(further) => (compare.added.fill(&count, &[("count", &count)]), *further),
        PasteOutcome::Sealed(_, further) => (String::new(), *further),
        PasteOutcome::Already => (compare.already.to_owned(), 0),
    };
    let status = [Some(status), words.links.further(not_read)].into_iter().flatten().collect::<Vec<_>>().join(" ");
    let on_text = Callback::from(move |()| pasted.set(PasteOutcome::Nothing));
    let button = PasteButton { label: compare.add, status: status.into(), on_text };
    html! {
        <div class="paste">
            <LinkField
                words={voice.words}
                label={compare.paste}
                hint={compare.paste_hint}
                {button}
                {on_code}
            />
            { sealed }
        </div>
    }
}
