//! Renders the form for a step of one's own, or of a suggestion in one's own words.

use yew::prelude::*;

use crate::ui::memory::Memory;
use crate::ui::parts::button::{calls, link, quiet};
use crate::ui::parts::date_field::{DateField, DayEntry, use_day_input};
use crate::ui::parts::text_field::{Kind, TextField};
use crate::ui::voice::Voice;
use engine::day::Day;
use engine::instrument::MAX_STEP;
use engine::step::NextStep;
use engine::text::{Text, TextError};
use words::fill;

/// Holds the content of the form.
#[derive(Clone, Default, PartialEq)]
pub struct StepDraft {
    /// The text, which may be too long.
    pub text: AttrValue,
    /// The day.
    pub by: Option<Day>,
}

impl From<&NextStep> for StepDraft {
    fn from(step: &NextStep) -> Self {
        Self { text: step.text.as_str().to_owned().into(), by: step.by }
    }
}

/// Holds the properties of [`StepForm`].
#[derive(Clone, PartialEq, Properties)]
pub struct StepFormProps {
    /// The words and the browser.
    pub voice: Voice,
    /// The identifiers of the two fields in the widget.
    pub ids: [&'static str; 2],
    /// The content of the form at first.
    pub draft: StepDraft,
    /// Called with what is in the form now.
    #[prop_or_default]
    pub on_draft: Callback<StepDraft>,
    /// Called with the step, or with nothing if the person does without.
    pub on_done: Callback<Option<NextStep>>,
}

/// Records the last press that could not save the step.
#[derive(Clone, Default, PartialEq)]
struct FailedPress {
    /// The number of the press; 1 is the one that opened the form, and gives its first field the focus.
    press: u32,
    /// The complaint about the day.
    day: Option<String>,
}

/// Renders the form. A text that is too long stays in its field, and the complaint says by how much.
#[component]
pub fn StepForm(props: &StepFormProps) -> Html {
    let StepFormProps { voice, ids: [text_id, day_id], on_draft, on_done, .. } = props;
    let (words, count) = (&voice.words.next_step, voice.words.pages.share.count);
    let typed = use_state(|| props.draft.clone());
    // Two fields may change before the form is drawn again.
    let latest = use_memo((), |()| Memory::new(props.draft.clone()));
    let day = use_day_input();
    let refused = use_state(|| FailedPress { press: 1, day: None });
    let text = Text::<MAX_STEP>::line(&typed.text);
    let counted =
        |template, length: usize| fill(template, &[("count", &length.to_string()), ("max", &MAX_STEP.to_string())]);
    let (note, complaint) = match &text {
        Ok(text) => (counted(count, text.as_str().chars().count()), String::new()),
        Err(TextError::TooLong { length, .. }) => (String::new(), counted(words.too_long, *length)),
        Err(TextError::Empty) if refused.press > 1 => (String::new(), words.empty.to_owned()),
        Err(TextError::Empty) => (counted(count, 0), String::new()),
    };
    let (text_press, day_press) = match (&refused.day, text.is_ok() && refused.press > 1) {
        (Some(_), true) => (0, refused.press),
        (_, true) => (0, 0),
        (_, false) => (refused.press, 0),
    };
    let save = {
        let (day, refused, on_done) = (day.clone(), refused.clone(), on_done.clone());
        let words = voice.words;
        Callback::from(move |()| {
            let entry = day.entry();
            match (&text, entry.complaint(&words)) {
                (Ok(text), None) => on_done.emit(Some(NextStep { text: text.clone(), by: entry_day(entry) })),
                (_, day) => refused.set(FailedPress { press: refused.press.wrapping_add(1), day }),
            }
        })
    };
    let change = Callback::from({
        let (typed, on_draft) = (typed.setter(), on_draft.clone());
        move |draft: StepDraft| {
            on_draft.emit(draft.clone());
            typed.set(draft);
        }
    });
    let on_text = change.reform({
        let latest = latest.clone();
        move |text: String| changed(&latest, |draft| draft.text = text.into())
    });
    let on_entry = change.reform(move |entry| changed(&latest, |draft| draft.by = entry_day(entry)));
    let is_past = typed.by.is_some_and(|by| by < voice.host.today());
    html! {
        <div class="step-form">
            <TextField
                id={*text_id}
                label={words.label}
                hint={words.hint}
                kind={Kind::Lines(3)}
                value={typed.text.clone()}
                {note}
                {complaint}
                refused={text_press}
                {on_text}
            />
            <DateField
                host={voice.host.clone()}
                input={day}
                id={*day_id}
                label={words.by}
                value={props.draft.by}
                complaint={refused.day.clone().unwrap_or_default()}
                refused={day_press}
                {on_entry}
                on_enter={save.clone()}
            />
            if is_past {
                <p class="hint" role="status">{ words.past }</p>
            }
            <div class="actions">
                { quiet(words.save, calls(&save)) }
                { link(words.cancel, on_done.reform(|_: MouseEvent| None)) }
            </div>
        </div>
    }
}

/// Changes a draft, and returns it as it is now.
fn changed(draft: &Memory<StepDraft>, change: impl FnOnce(&mut StepDraft)) -> StepDraft {
    draft.with(change);
    draft.get()
}

fn entry_day(entry: DayEntry) -> Option<Day> {
    if let DayEntry::Day(day) = entry { Some(day) } else { None }
}
