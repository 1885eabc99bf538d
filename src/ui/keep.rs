//! The line that says whether the run is kept, and changes that.

use yew::prelude::*;

use crate::ui::host::kept::{Unkept, Unread};
use crate::ui::keeping::{Ask, Gone, KeepState, Keeping, Undo};
use crate::ui::parts::button::link;
use crate::ui::parts::file_button::FileButton;
use crate::ui::parts::steady::{in_room_of, steady};
use crate::ui::parts::undo::UndoLine;
use crate::ui::voice::Voice;
use engine::session::record::Deed;

/// Says whether the run is kept, and changes it.
pub fn keep(voice: &Voice) -> Html {
    line(voice, false)
}

/// The same below a result.
pub fn keep_result(voice: &Voice) -> Html {
    line(voice, true)
}

fn line(voice: &Voice, is_done: bool) -> Html {
    let (words, history) = (voice.words.pages.keep, &voice.words.history);
    let Keeping { state, ask, unread: Unread { damaged, newer }, .. } = &voice.keeping;
    let no = if is_done { [history.result_not_kept, history.keep_result] } else { [words.not_kept, words.keep] };
    let [says_no, does_no] = no;
    let (does, asks) = match state {
        KeepState::NotOffered if matches!(&voice.keeping.undo, Some(Undo { gone: Gone::Run(_), .. })) => {
            return html! { <p class="keep" part="keep"><span role="status">{ undo(voice, says_no) }</span></p> };
        }
        KeepState::NotOffered => return html! {},
        KeepState::Yes => (words.wipe, Ask::Wipe),
        KeepState::Unkept(Unkept::Full) => (history.try_again, Ask::Keep),
        KeepState::Unkept(Unkept::Elsewhere) => (history.keep_instead, Ask::Keep),
        KeepState::No | KeepState::Unkept(_) => (does_no, Ask::Keep),
    };
    let says = match state {
        KeepState::Yes => words.kept,
        KeepState::Unkept(unkept) => why(voice, *unkept, says_no),
        KeepState::No | KeepState::NotOffered => says_no,
    };
    let room = [says_no, words.kept];
    let status = match undo(voice, says) {
        Some(undo) => in_room_of(undo, &room),
        None => steady(says, &room),
    };
    let may_forget = *state == KeepState::Yes && voice.keeping.is_under_way && !voice.keeping.history.is_empty();
    let host = voice.host.clone();
    let on_save = Callback::from(move |()| host.save_unread());
    html! {
        <>
            <p class="keep" part="keep" data-if="may-keep">
                <span role="status">{ status }</span>
                if may_forget {
                    { link(words.forget, ask.reform(|_| Ask::Forget)) }
                }
                <button type="button" class="link" data-do={Deed::Keep.id()} onclick={ask.reform(move |_| asks.clone())}>
                    { steady(does, &[does_no, words.wipe]) }
                </button>
            </p>
            if *damaged || *newer {
                <p class="keep unread">
                    { if *newer { history.newer } else { history.damaged } }
                    <FileButton words={voice.words} label={history.save_unread} is_link=true save={on_save} />
                </p>
            }
        </>
    }
}

/// Says why something is not kept; `not_kept` where nobody asked for it any more.
pub fn why(voice: &Voice, unkept: Unkept, not_kept: &'static str) -> &'static str {
    let history = &voice.words.history;
    match unkept {
        Unkept::Blocked => voice.words.pages.keep.refused,
        Unkept::Full => history.full,
        Unkept::Elsewhere => history.elsewhere,
        Unkept::Wiped => not_kept,
    }
}

/// Says what was taken away last, in place of what the line `says`, with the way back.
fn undo(voice: &Voice, says: &'static str) -> Option<Html> {
    let words = voice.words.pages.keep;
    let taken = voice.keeping.undo.as_ref()?;
    let (said, take_focus) = match (&taken.gone, taken.done) {
        (Gone::Checks(_), _) => return None,
        // The heading of the start has it.
        (Gone::Run(_), _) => (words.restarted, false),
        (Gone::Kept, None) => (words.gone, true),
        (Gone::Kept, Some(Ok(()))) => (says, true),
        (Gone::Kept, Some(Err(unkept))) => (why(voice, unkept, words.not_kept), true),
    };
    let on_undo = (taken.done != Some(Ok(()))).then(|| voice.keeping.ask.reform(|()| Ask::Undo));
    let refused = taken.refused;
    Some(html! { <UndoLine {said} label={voice.words.history.put_back} {on_undo} {refused} {take_focus} /> })
}
