//! Renders the line that says whether the run is kept, and changes that.

use yew::prelude::*;

use crate::ui::keeping::{Ask, Deletion, KeepState, Keeping, Undo};
use crate::ui::parts::button::link;
use crate::ui::parts::file_button::FileButton;
use crate::ui::parts::steady::{in_room_of, steady};
use crate::ui::parts::undo::UndoLine;
use crate::ui::voice::Voice;
use engine::export;
use engine::session::record::Deed;
use engine::store::{Conflict, StoreError};

/// Says whether the run is kept, and changes it.
pub fn keep(voice: &Voice, keeping: &Keeping) -> Html {
    line(voice, keeping, false)
}

/// Renders the same line below a result.
pub fn keep_result(voice: &Voice, keeping: &Keeping) -> Html {
    line(voice, keeping, true)
}

fn line(voice: &Voice, keeping: &Keeping, is_done: bool) -> Html {
    let (words, history) = (voice.words.pages.keep, &voice.words.history);
    let Keeping { state, ask, unread, .. } = keeping;
    let no = if is_done { [history.result_not_kept, history.keep_result] } else { [words.not_kept, words.keep] };
    let [says_no, does_no] = no;
    let (does, asks) = match state {
        KeepState::NotOffered if matches!(&keeping.undo, Some(Undo { what: Deletion::Run(_), .. })) => {
            return html! { <p class="keep" part="keep"><span role="status">{ undo(voice, keeping, says_no) }</span></p> };
        }
        KeepState::NotOffered => return html! {},
        KeepState::Yes => (words.wipe, Ask::Wipe),
        KeepState::Refused(StoreError::Full) => (history.try_again, Ask::Keep),
        KeepState::Refused(StoreError::Conflict(Conflict::Run)) => (history.keep_instead, Ask::Keep),
        KeepState::No | KeepState::Refused(_) => (does_no, Ask::Keep),
    };
    let says = match state {
        KeepState::Yes => words.kept,
        KeepState::Refused(error) => why(voice, *error, says_no),
        KeepState::No | KeepState::NotOffered => says_no,
    };
    let room = [says_no, words.kept];
    let status = match undo(voice, keeping, says) {
        Some(undo) => in_room_of(undo, &room),
        None => steady(says, &room),
    };
    let may_forget = *state == KeepState::Yes && keeping.is_under_way && !keeping.history.is_empty();
    let host = voice.host.clone();
    let texts: String = unread.texts.iter().map(|text| format!("{text}\n")).collect();
    let on_save = Callback::from(move |()| host.save(&|_| export::unread(texts.clone())));
    html! {
        <>
            <p class="keep" part="keep" data-if="may-keep">
                <span role="status">{ status }</span>
                if may_forget {
                    { link(words.forget, ask.reform(|_| Ask::Forget)) }
                }
                <button type="button" tabindex="0" class="link" data-do={Deed::Keep.id()} data-waits="itself" onclick={ask.reform(move |_| asks.clone())}>
                    { steady(does, &[does_no, words.wipe]) }
                </button>
            </p>
            if !unread.texts.is_empty() {
                <p class="keep unread">
                    { if unread.newer { history.newer } else { history.damaged } }
                    <FileButton words={voice.words} label={history.save_unread} is_link=true save={on_save} />
                </p>
            }
        </>
    }
}

/// Says why something is not kept; `not_kept` where nobody asked for it any more.
fn why(voice: &Voice, error: StoreError, not_kept: &'static str) -> &'static str {
    let history = &voice.words.history;
    match error {
        StoreError::Blocked => voice.words.pages.keep.refused,
        StoreError::Full => history.full,
        StoreError::Newer => history.newer,
        StoreError::Conflict(Conflict::Run) => history.elsewhere,
        StoreError::Conflict(Conflict::Wiped | Conflict::Edit(_)) => not_kept,
    }
}

/// Says what was taken away last, in place of what the line `says`, with the way back.
fn undo(voice: &Voice, keeping: &Keeping, says: &'static str) -> Option<Html> {
    let words = voice.words.pages.keep;
    let taken = keeping.undo.as_ref()?;
    let (said, take_focus) = match (&taken.what, taken.done) {
        (Deletion::Checks(_), _) => return None,
        // The heading of the start has it.
        (Deletion::Run(_), _) => (words.restarted, false),
        (Deletion::Kept, None) => (words.gone, true),
        (Deletion::Kept, Some(Ok(()))) => (says, true),
        (Deletion::Kept, Some(Err(_))) => (voice.words.history.not_restored, true),
    };
    let on_undo = (taken.done != Some(Ok(()))).then(|| keeping.ask.reform(|()| Ask::Undo));
    let refused = taken.refused;
    Some(html! { <UndoLine {said} label={voice.words.history.put_back} {on_undo} {refused} {take_focus} /> })
}
