//! Renders a field for a day.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::ui::host::HostRef;
use crate::ui::parts::field::{FieldFrame, field};
use crate::ui::parts::focus::use_refusal;
use engine::day::Day;
use words::{Words, date, fill};

/// The pause in typing after which a date counts as entered.
const PAUSE: Duration = Duration::from_millis(1200);

/// Holds the content of a date field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayEntry {
    /// The field is empty.
    Empty,
    /// A day.
    Day(Day),
    /// The date is incomplete, or the calendar has no such day.
    Incomplete,
    /// The day is before or after all that can be stored.
    OutOfRange,
}

impl DayEntry {
    /// Reads a field. Not every browser reports an incomplete date, so `is_begun` tells it.
    fn of(input: &HtmlInputElement, is_begun: bool) -> Self {
        let value = input.value();
        match Day::parse(&value) {
            Some(day) => Self::Day(day),
            None if !value.is_empty() => Self::OutOfRange,
            None if is_begun || input.validity().bad_input() => Self::Incomplete,
            None => Self::Empty,
        }
    }

    /// Returns the complaint about the entry; `None` if it is empty or a day.
    pub fn complaint(self, words: &Words) -> Option<String> {
        let field = &words.pages.field;
        match self {
            Self::Empty | Self::Day(_) => None,
            Self::Incomplete => Some(field.no_date.to_owned()),
            Self::OutOfRange => {
                let [first, last] = [u16::MIN, u16::MAX].map(|number| date(words, Day::from_number(number)));
                Some(fill(field.days, &[("first", &first), ("last", &last)]))
            }
        }
    }
}

/// Reads the entry of a date field when its form is submitted.
#[derive(Clone, PartialEq)]
pub struct DayInput {
    node: NodeRef,
    typed: Rc<TypingState>,
}

/// Holds the state of typing in a field. It is never rendered, because writing to a date field clears what is half
/// typed.
#[derive(Default, PartialEq)]
struct TypingState {
    /// The number of keys that were pressed since the field got the focus.
    keys: Cell<u32>,
    /// True if the last key that changed something was a digit.
    is_begun: Cell<bool>,
    /// True if the field may have an entry that was not emitted yet.
    is_changed: Cell<bool>,
}

impl DayInput {
    /// Returns the entry of the field.
    pub fn entry(&self) -> DayEntry {
        let input = self.node.cast::<HtmlInputElement>();
        input.map_or(DayEntry::Empty, |input| DayEntry::of(&input, self.typed.is_begun.get()))
    }

    /// Writes a day into the field, or clears it.
    pub fn write(&self, day: Option<Day>) {
        let value = day.map(|day| day.to_string()).unwrap_or_default();
        if let Some(input) = self.node.cast::<HtmlInputElement>() {
            let is_half_typed = value.is_empty() && input.validity().bad_input();
            if input.value() != value || is_half_typed {
                input.set_value(&value);
            }
        }
        self.typed.is_begun.set(false);
        self.typed.is_changed.set(false);
    }

    /// Records a key. Browsers report a change while the year is still being typed.
    fn note(&self, key: &str) -> Option<u32> {
        let is_digit = key.chars().all(char::is_numeric);
        let is_deleted = matches!(key, "Backspace" | "Delete");
        if !is_digit && !is_deleted && !key.starts_with("Arrow") {
            return None;
        }
        if is_digit || is_deleted {
            self.typed.is_begun.set(is_digit);
        }
        self.typed.keys.set(self.typed.keys.get().wrapping_add(1));
        Some(self.typed.keys.get())
    }
}

/// Returns the input for a [`DateField`].
#[hook]
pub fn use_day_input() -> DayInput {
    let node = use_node_ref();
    let typed = use_memo((), |()| TypingState::default());
    DayInput { node, typed }
}

/// Holds the properties of [`DateField`].
#[derive(Clone, PartialEq, Properties)]
pub struct DateFieldProps {
    /// The browser.
    pub host: HostRef,
    /// The field itself.
    pub input: DayInput,
    /// The identifier of the field in the widget.
    pub id: &'static str,
    /// The label.
    pub label: &'static str,
    /// The day that was entered last.
    #[prop_or_default]
    pub value: Option<Day>,
    /// The complaint.
    pub complaint: AttrValue,
    /// The number of the press that this field blocked; 0 if it blocked none.
    #[prop_or_default]
    pub refused: u32,
    /// Called with the entry once the person has typed it, chosen it or cleared the field.
    #[prop_or_default]
    pub on_entry: Callback<DayEntry>,
    /// Called when Enter is pressed.
    #[prop_or_default]
    pub on_enter: Callback<()>,
}

/// Renders a date field. A half-typed date is not emitted before the person leaves the field, presses Enter or pauses.
#[component]
pub fn DateField(props: &DateFieldProps) -> Html {
    let DateFieldProps { host, input, id, label, complaint, refused, .. } = props;
    use_refusal(input.node.clone(), *refused);
    // Safari shows today in an empty field, which styles hide as long as nobody is in it.
    let is_empty = use_state_eq(|| true);
    let look = Callback::from({
        let (input, is_empty) = (input.clone(), is_empty.setter());
        move |()| is_empty.set(input.entry() == DayEntry::Empty)
    });
    {
        let (input, look) = (input.clone(), look.clone());
        use_effect_with(props.value, move |&value| {
            // Keep what the person is typing, even if another tab has changed the day meanwhile.
            if !input.typed.is_changed.get() {
                input.write(value);
            }
            look.emit(());
        });
    }
    let settle = {
        let (input, on_entry) = (input.clone(), props.on_entry.clone());
        Callback::from(move |()| {
            if input.typed.is_changed.get() {
                let entry = input.entry();
                let is_refused = matches!(entry, DayEntry::Incomplete | DayEntry::OutOfRange);
                input.typed.is_changed.set(is_refused);
                on_entry.emit(entry);
            }
        })
    };
    let onkeydown = on_key(host, input, &settle, &props.on_enter);
    let onchange = {
        let (input, settle, look) = (input.clone(), settle.clone(), look.clone());
        Callback::from(move |_: Event| {
            look.emit(());
            input.typed.is_changed.set(true);
            if !matches!(input.entry(), DayEntry::Empty | DayEntry::Incomplete) {
                input.typed.is_begun.set(false);
            }
            if input.typed.keys.get() == 0 {
                settle.emit(());
            }
        })
    };
    let onblur = {
        let (input, settle) = (input.clone(), settle.clone());
        Callback::from(move |_: FocusEvent| {
            look.emit(());
            // Some browsers report no change if only a part of a date was typed into an empty field.
            input.typed.is_changed.set(input.typed.is_changed.get() || input.typed.keys.get() > 0);
            input.typed.keys.set(0);
            settle.emit(());
        })
    };
    // A pointer opens the calendar, from which the person chooses a whole date.
    let onpointerdown = {
        let input = input.clone();
        Callback::from(move |_: PointerEvent| input.typed.keys.set(0))
    };
    let frame = FieldFrame { id, label, complaint, refused: *refused, ..FieldFrame::default() };
    let entry = html! {
        <input
            id={*id}
            ref={input.node.clone()}
            type="date"
            data-empty={is_empty.then_some("")}
            autocomplete="off"
            min={Day::from_number(u16::MIN).to_string()}
            max={Day::from_number(u16::MAX).to_string()}
            aria-describedby={frame.describes()}
            aria-invalid={(!complaint.is_empty()).then_some("true")}
            {onkeydown}
            {onchange}
            {onblur}
            {onpointerdown}
        />
    };
    field(&frame, entry)
}

/// Settles a date that is typed, at Enter or after a pause.
fn on_key(host: &HostRef, input: &DayInput, settle: &Callback<()>, on_enter: &Callback<()>) -> Callback<KeyboardEvent> {
    let (host, input, settle, on_enter) = (host.clone(), input.clone(), settle.clone(), on_enter.clone());
    Callback::from(move |event: KeyboardEvent| {
        if event.key() == "Enter" && !event.is_composing() {
            settle.emit(());
            on_enter.emit(());
        }
        let Some(key) = input.note(&event.key()) else { return };
        let (input, settle) = (input.clone(), settle.clone());
        let pause = Callback::from(move |()| {
            if input.typed.keys.get() == key && matches!(input.entry(), DayEntry::Day(_)) {
                settle.emit(());
            }
        });
        host.after(PAUSE, pause);
    })
}
