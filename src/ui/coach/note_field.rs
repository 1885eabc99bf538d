//! Renders the field for notes, which are kept after a pause and before anything takes the field away.

use std::cell::Cell;
use std::time::Duration;

use yew::prelude::*;

use super::notes_draft::NotesDraft;
use crate::ui::host::HostRef;
use crate::ui::memory::Memory;
use crate::ui::parts::text_field::{Kind, TextField};
use crate::ui::voice::SameWords;
use engine::board::{ClientName, Edit, Notes};
use engine::text::TextError;
use words::fill;

/// Somebody who types no key for so long pauses.
const PAUSE: Duration = Duration::from_millis(500);

/// Holds the properties of [`NoteField`].
#[derive(Clone, PartialEq, Properties)]
pub struct NoteFieldProps {
    /// The words to speak in.
    pub words: SameWords,
    /// The browser.
    pub host: HostRef,
    /// The text in the field.
    pub draft: NotesDraft,
    /// The client that the notes are about, and the notes that are kept; `None` where there is nobody yet to keep them
    /// under.
    pub kept: Option<(ClientName, Option<Notes>)>,
    /// Changes the board, and says whether the change is kept.
    pub change: Callback<Edit, bool>,
}

/// Renders the field. Typing draws nothing else.
#[component]
pub fn NoteField(props: &NoteFieldProps) -> Html {
    let NoteFieldProps { words, host, draft, kept, .. } = props;
    let redraw = use_force_update();
    let keep = use_keep(props);
    use_parting(host, &keep);
    {
        let (draft, redraw) = (draft.clone(), redraw.clone());
        use_effect_with(kept.as_ref().map(|(_, notes)| notes.clone()), move |kept| {
            if let Some(kept) = kept {
                draft.take_over(kept);
                redraw.force_update();
            }
        });
    }
    let keys = use_memo((), |()| Cell::new(0_u32));
    let on_text = {
        let (host, draft, keep) = (host.clone(), draft.clone(), keep.clone());
        Callback::from(move |text: String| {
            draft.write(text);
            redraw.force_update();
            let key = keys.get().wrapping_add(1);
            keys.set(key);
            let (keys, keep) = (keys.clone(), keep.clone());
            host.after(
                PAUSE,
                Callback::from(move |()| {
                    if keys.get() == key {
                        keep.emit(());
                    }
                }),
            );
        })
    };
    let notes = &words.0.coach.notes;
    let complaint = match draft.notes() {
        Err(TextError::TooLong { length, max }) => {
            fill(notes.too_long, &[("length", &length.to_string()), ("max", &max.to_string())])
        }
        _ => String::new(),
    };
    html! {
        <TextField
            id="notes"
            label={notes.label}
            kind={Kind::Lines(5)}
            value={draft.text()}
            {complaint}
            described_by="notes-kept"
            {on_text}
            on_done={keep}
        />
    }
}

/// Keeps what was typed and is not kept yet, under the name that the client has by then.
#[hook]
fn use_keep(props: &NoteFieldProps) -> Callback<()> {
    let latest = use_memo((), |()| Memory::default());
    latest.replace(Some(props.clone()));
    use_callback((), move |(), ()| {
        let Some(NoteFieldProps { draft, kept, change, .. }) = latest.get() else { return };
        let edit = kept.zip(draft.unkept());
        if let Some(((client, _), (was, now))) = edit
            && change.emit(Edit::Note { client, was, now: now.clone() })
        {
            draft.keep(now);
        }
    })
}

/// Keeps it before the page goes, and before the field does.
#[hook]
fn use_parting(host: &HostRef, keep: &Callback<()>) {
    use_effect_with((host.clone(), keep.clone()), |(host, keep)| {
        let watch = host.coach().and_then(|coach| coach.when_leaving(keep.clone()));
        let keep = keep.clone();
        move || {
            drop(watch);
            keep.emit(());
        }
    });
}
