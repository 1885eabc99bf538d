//! A field for a day.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::ui::host::HostRef;
use crate::ui::parts::focus::use_refusal;
use engine::day::Day;
use words::{Words, date, fill};

/// A date that stands for so long while somebody types is the one they mean.
const PAUSE: Duration = Duration::from_millis(1200);

/// What a date field holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayEntry {
    /// Nothing.
    Empty,
    /// A day.
    Day(Day),
    /// A date that is not whole, or a day that the calendar does not have.
    Incomplete,
    /// A day before or after all that can be kept.
    OutOfRange,
}

impl DayEntry {
    /// Reads a field. Not every browser says by itself that a date in it is not whole.
    fn of(input: &HtmlInputElement, is_begun: bool) -> Self {
        let value = input.value();
        match Day::parse(&value) {
            Some(day) => Self::Day(day),
            None if !value.is_empty() => Self::OutOfRange,
            None if is_begun || input.validity().bad_input() => Self::Incomplete,
            None => Self::Empty,
        }
    }

    /// What is wrong with it, nothing where it is empty or a day.
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

/// A date field whose entry a form reads when it is sent.
#[derive(Clone, PartialEq)]
pub struct DayInput {
    node: NodeRef,
    typed: Rc<Typed>,
}

/// What the person does in a field. Nothing of it is drawn, for a date field that is written to loses what is half
/// typed.
#[derive(Default, PartialEq)]
struct Typed {
    /// How many keys were pressed since the field was entered.
    keys: Cell<u32>,
    /// Whether the last key that changed something was a digit.
    is_begun: Cell<bool>,
    /// Whether there may be something in the field that was not taken over.
    is_changed: Cell<bool>,
}

impl DayInput {
    /// What the field holds.
    pub fn entry(&self) -> DayEntry {
        let input = self.node.cast::<HtmlInputElement>();
        input.map_or(DayEntry::Empty, |input| DayEntry::of(&input, self.typed.is_begun.get()))
    }

    /// Writes a day into the field, or empties it.
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

    /// Notes a key. Browsers call a date of which the year is being typed a change.
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

/// A date field to be put into a [`DateField`].
#[hook]
pub fn use_day_input() -> DayInput {
    let node = use_node_ref();
    let typed = use_memo((), |()| Typed::default());
    DayInput { node, typed }
}

/// Properties of [`DateField`].
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
    /// The day that is taken over.
    #[prop_or_default]
    pub value: Option<Day>,
    /// What is wrong.
    pub complaint: AttrValue,
    /// The number of the press that this field kept from going on; 0 where it kept none.
    #[prop_or_default]
    pub refused: u32,
    /// Called with what the field holds once the person has typed it, chosen it or cleared the field.
    #[prop_or_default]
    pub on_entry: Callback<DayEntry>,
    /// Called when Enter is pressed.
    #[prop_or_default]
    pub on_enter: Callback<()>,
}

/// A date field. What is half typed is not told: the person has to leave the field, press Enter or pause.
#[component]
pub fn DateField(props: &DateFieldProps) -> Html {
    let DateFieldProps { host, input, id, label, complaint, refused, .. } = props;
    use_refusal(input.node.clone(), *refused);
    {
        let input = input.clone();
        use_effect_with(props.value, move |&value| {
            // What somebody is typing stays, whatever another tab has changed meanwhile.
            if !input.typed.is_changed.get() {
                input.write(value);
            }
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
    let onkeydown = {
        let (host, input, settle, on_enter) = (host.clone(), input.clone(), settle.clone(), props.on_enter.clone());
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Enter" && !event.is_composing() {
                settle.emit(());
                on_enter.emit(());
            }
            let Some(key) = input.note(&event.key()) else { return };
            let (input, settle) = (input.clone(), settle.clone());
            let is_meant = move |()| input.typed.keys.get() == key && matches!(input.entry(), DayEntry::Day(_));
            host.after(
                PAUSE,
                Callback::from(move |()| {
                    if is_meant(()) {
                        settle.emit(())
                    }
                }),
            );
        })
    };
    let onchange = {
        let (input, settle) = (input.clone(), settle.clone());
        Callback::from(move |_: Event| {
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
            // A date of which only a part was typed into an empty field is no change to every browser.
            input.typed.is_changed.set(input.typed.is_changed.get() || input.typed.keys.get() > 0);
            input.typed.keys.set(0);
            settle.emit(());
        })
    };
    // Whoever points at it chooses from a calendar.
    let onpointerdown = {
        let input = input.clone();
        Callback::from(move |_: PointerEvent| input.typed.keys.set(0))
    };
    let complaint_id = format!("{id}-complaint");
    html! {
        <div class="field">
            <label for={*id}>{ *label }</label>
            <input
                id={*id}
                ref={input.node.clone()}
                type="date"
                autocomplete="off"
                min={Day::from_number(u16::MIN).to_string()}
                max={Day::from_number(u16::MAX).to_string()}
                aria-describedby={complaint_id.clone()}
                aria-invalid={(!complaint.is_empty()).then_some("true")}
                {onkeydown}
                {onchange}
                {onblur}
                {onpointerdown}
            />
            <span class="complaint" id={complaint_id} role="status">
                if !complaint.is_empty() {
                    <span key={*refused}>{ complaint }</span>
                }
            </span>
        </div>
    }
}
