//! Renders the sharing of a result: what to include, who can read it, and in which way.

mod copying;
mod drafts;
mod limited_text;
mod qr;
mod roads;
mod seal;
mod seal_state;
mod travels;

use yew::prelude::*;

pub use self::copying::use_copying;
pub use self::drafts::Drafts;
use self::drafts::ShareChoice;
use self::roads::Roads;
use self::seal::{seal, use_seal};
use self::travels::travels;
use crate::ui::result::{ResultOwner, ResultView, result};
use crate::ui::voice::Voice;
use engine::check::Check;
use engine::link::{self, Owner, Selection};
use engine::scoring::{Occasion, score};

/// Holds the page where shared links open, and the choices of what to share.
#[derive(Clone, PartialEq)]
pub struct Sharing {
    /// The address of the page that links open.
    pub app_url: AttrValue,
    /// The choice for each check.
    pub drafts: Drafts,
    /// True if a result shows its first part only, and leads on to that page.
    pub is_compact: bool,
}

impl Sharing {
    /// Returns the address at which the whole result of a check opens, if only its first part is shown here. Nobody has
    /// ticked a step there, so it has none.
    pub fn whole_at(&self, check: &Check) -> Option<AttrValue> {
        let code = || link::write(&Selection::all_of(check).of(check));
        self.is_compact.then(|| link::url_of(&self.app_url, &code(), Owner::Reader).into())
    }
}

/// Holds the properties of [`ShareSection`].
#[derive(Clone, PartialEq, Properties)]
pub struct ShareSectionProps {
    /// The words and the browser.
    pub voice: Voice,
    /// The check to share.
    pub check: Check,
    /// The page where the link opens, and the choices made before.
    pub sharing: Sharing,
}

/// Renders the section that shares a check. It is keyed by the check, so that no choice for one carries over to
/// another.
pub fn share(voice: &Voice, check: &Check, sharing: &Sharing) -> Html {
    let key = link::write(&check.clone().into());
    html! { <ShareSection {key} voice={voice.clone()} check={check.clone()} sharing={sharing.clone()} /> }
}

/// Renders the choice of what to share, its preview as the coach will see it, and the ways to share the link.
#[component]
pub fn ShareSection(props: &ShareSectionProps) -> Html {
    let ShareSectionProps { voice, check, sharing: Sharing { app_url, drafts, .. } } = props;
    let draft = use_state_eq(|| drafts.of(check));
    let is_previewed = use_state_eq(|| false);
    // Nothing below uses the check: everything that is shared is made from the payload.
    let payload = use_memo((check.clone(), draft.selection.clone()), |(check, selection)| selection.of(check));
    let code = use_memo(payload.clone(), |payload| link::write(payload));
    let sealing = use_seal(&voice.host, (*code).clone(), check, drafts);
    let share = &voice.words.pages.share;
    let choose = Callback::from({
        let (draft, drafts, check) = (draft.clone(), drafts.clone(), check.clone());
        move |choice: ShareChoice| draft.set(drafts.choose(&check, choice))
    });
    let preview = {
        let is_previewed = is_previewed.clone();
        Callback::from(move |_: MouseEvent| is_previewed.set(!*is_previewed))
    };
    let url = AttrValue::from(link::url(app_url, sealing.code().unwrap_or(&code)));
    html! {
        <section class="share" data-section="share" part="share" aria-label={share.title}>
            <h3 tabindex="-1">{ share.title }</h3>
            <p>{ share.carries }</p>
            { travels(voice.words, check, &draft, &choose) }
            <div>
                <button
                    type="button"
                    tabindex="0"
                    part="button"
                    aria-expanded={if *is_previewed { "true" } else { "false" }}
                    onclick={preview}
                >
                    { if *is_previewed { share.hide_preview } else { share.preview } }
                </button>
            </div>
            if *is_previewed {
                <div class="preview" part="preview" data-paper="preview">
                    if let Some(note) = payload.note() {
                        <blockquote class="message">{ note.as_str().to_owned() }</blockquote>
                    }
                    { for payload.checks().iter().map(|check| {
                        result(voice, &ResultView { whose: ResultOwner::Preview, ..ResultView::of(check, score(check, Occasion::First)) })
                    }) }
                </div>
            }
            <p class="caution">{ if sealing.code().is_some() { share.caution_sealed } else { share.caution } }</p>
            { seal(voice, &sealing) }
            <Roads voice={voice.clone()} {url} {payload} />
        </section>
    }
}
