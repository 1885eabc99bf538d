//! Renders the field for another link of the same person, and asks for the words of a sealed one.

use yew::prelude::*;

use crate::ui::shared::paste::{PasteButton, PasteLink};
use crate::ui::shared::sealed::SealedLink;
use crate::ui::voice::Voice;
use engine::check::Check;
use engine::link::{Code, Parcel, Sealed};

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
    /// Nothing was pasted, or it was refused.
    Nothing,
    /// The checks are on the page, beside this number of links that were not read.
    Added(usize),
    /// The link asks for its words, beside this number of links that were not read.
    Sealed(Sealed, usize),
    /// The words have opened a link with nothing new.
    Already,
}

/// Renders the field. For a sealed link, the words are asked for below.
#[component]
pub fn Paste(props: &PasteProps) -> Html {
    let PasteProps { voice, checks, on_paste } = props;
    let words = voice.words;
    let compare = &words.coach.compare;
    let pasted = use_state(|| PasteOutcome::Nothing);
    let add = {
        let (pasted, checks, on_paste) = (pasted.clone(), checks.clone(), on_paste.clone());
        Callback::from(move |(parcel, further): (Parcel, usize)| {
            let is_new = !parcel.checks().iter().all(|check| check.is_told_by(&checks));
            if is_new {
                on_paste.emit(parcel);
            }
            pasted.set(if is_new { PasteOutcome::Added(further) } else { PasteOutcome::Nothing });
            is_new
        })
    };
    let on_code = {
        let (pasted, add, already) = (pasted.clone(), add.clone(), compare.already);
        Callback::from(move |(code, further)| match code {
            Code::Plain(parcel) => {
                let is_new = add.emit((parcel, further));
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
            let on_parcel = Callback::from(move |parcel| {
                if !add.emit((parcel, further)) {
                    pasted.set(PasteOutcome::Already);
                }
            });
            let way_on = Html::default();
            html! { <SealedLink voice={voice.clone()} sealed={sealed.clone()} {on_parcel} {way_on} /> }
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
            <PasteLink
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
