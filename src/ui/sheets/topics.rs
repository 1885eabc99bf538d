//! Renders the choice of topics, and their order.

use yew::prelude::*;

use crate::ui::host::sheets::{SheetChange, SheetDraft, Topic};
use crate::ui::parts::button::{calls, quiet};
use crate::ui::parts::focus::hold_focus;
use crate::ui::parts::text_field::TextField;
use crate::ui::voice::SameWords;
use engine::instrument::{MAX_TOPIC, MAX_TOPICS};
use engine::text::{Text, TextError};
use words::{OfferedTopic, Words, fill};

/// Holds the properties of [`Topics`].
#[derive(Clone, PartialEq, Properties)]
pub struct TopicsProps {
    /// The words to speak in.
    pub words: SameWords,
    /// The topics that the check offers.
    pub offered: Vec<OfferedTopic>,
    /// The choices and texts.
    pub draft: SheetDraft,
    /// Called with each change of what is chosen and typed.
    pub on_change: Callback<SheetChange>,
}

/// Distinguishes the buttons in the row of a topic.
#[derive(Clone, Copy, PartialEq)]
enum TopicPress {
    Up,
    Down,
    Remove,
}

/// Names the row that takes the focus after a press in it, or in the one that is gone.
#[derive(Clone, Copy, PartialEq)]
struct Turn {
    /// The number of the press.
    number: u32,
    /// The place of the row.
    place: usize,
    /// The button that was pressed.
    press: TopicPress,
}

/// Renders the topics that are offered, a field for another one, and those that are chosen, to be put in order.
#[component]
pub fn Topics(props: &TopicsProps) -> Html {
    let TopicsProps { words, offered, draft, on_change } = props;
    let sheets = &words.sheets;
    let SheetDraft { topics: chosen, own_topic: own, .. } = draft;
    let turn = use_state_eq(|| None::<Turn>);
    let says = use_state_eq(String::new);
    let is_full = chosen.len() >= MAX_TOPICS;
    let (note, complaint) = counted::<MAX_TOPIC>(words, own);
    let add = Callback::from({
        let (own, on_change) = (own.clone(), on_change.clone());
        move |()| {
            if !is_full && let Ok(topic) = Text::<MAX_TOPIC>::line(&own) {
                on_change.emit(SheetChange::Add(Topic::Own(topic.as_str().to_owned())));
                on_change.emit(SheetChange::OwnTopic(String::new()));
            }
        }
    });
    let on_press = Callback::from({
        let (words, chosen, on_change, turn, says) =
            (*words, chosen.clone(), on_change.clone(), turn.clone(), says.clone());
        let offered = offered.clone();
        move |(place, press): (usize, TopicPress)| {
            let Some(topic) = chosen.get(place).cloned() else { return };
            let name = text_of(&topic, &offered).unwrap_or_default();
            let last = chosen.len().saturating_sub(1);
            let (to, change, said) = match press {
                TopicPress::Remove => {
                    let said = fill(words.sheets.removed, &[("name", &name)]);
                    (place.min(last.saturating_sub(1)), SheetChange::Remove(topic), said)
                }
                TopicPress::Up | TopicPress::Down => {
                    let up = place.saturating_sub(1);
                    let to = if press == TopicPress::Up { up } else { (place + 1).min(last) };
                    let said = fill(words.sheets.placed, &[("n", &(to + 1).to_string()), ("name", &name)]);
                    (to, SheetChange::Place(topic, to), said)
                }
            };
            says.set(said);
            turn.set(Some(Turn { number: turn.map_or(1, |turn| turn.number.wrapping_add(1)), place: to, press }));
            on_change.emit(change);
        }
    });
    let row = |(place, topic): (usize, &Topic)| {
        let turn = turn.filter(|turn| turn.place == place);
        html! {
            <Row
                key={key_of(topic)}
                words={*words}
                topic={text_of(topic, offered).unwrap_or_default()}
                {place}
                is_last={place + 1 == chosen.len()}
                {turn}
                on_press={on_press.clone()}
            />
        }
    };
    html! {
        <fieldset class="topics">
            <legend>{ sheets.topics }</legend>
            <p class="hint">{ sheets.topics_lead }</p>
            { offer(offered, chosen, on_change) }
            // The field stays where there is no room for its topic: whoever types in it keeps the focus.
            <TextField
                id="own-topic"
                label={sheets.own_topic}
                value={own.clone()}
                note={if is_full && complaint.is_empty() { sheets.full.to_owned() } else { note }}
                {complaint}
                on_text={on_change.reform(SheetChange::OwnTopic)}
                on_enter={add.clone()}
                beside={quiet(sheets.add, calls(&add))}
            />
            <ol class="topics-chosen">{ for chosen.iter().enumerate().map(row) }</ol>
            <p class="hint" role="status">{ &*says }</p>
        </fieldset>
    }
}

/// Renders a checkbox for each topic that is offered. If there is no room, no further one can be chosen.
fn offer(offered: &[OfferedTopic], chosen: &[Topic], on_change: &Callback<SheetChange>) -> Html {
    let is_full = chosen.len() >= MAX_TOPICS;
    let option = |OfferedTopic { place, text }: &OfferedTopic| {
        let topic = Topic::Offered(*place);
        let checked = chosen.contains(&topic);
        let change = if checked { SheetChange::Remove } else { SheetChange::Add };
        let onchange = on_change.reform(move |_: Event| change(topic.clone()));
        html! {
            <label class="option" part="option" key={*place}>
                <input type="checkbox" tabindex="0" {checked} disabled={is_full && !checked} {onchange} />
                <span>{ text }</span>
            </label>
        }
    };
    html! { { for offered.iter().map(option) } }
}

/// Returns the note or the complaint about the length of a text, whichever there is.
pub fn counted<const MAX: usize>(words: &Words, text: &str) -> (String, String) {
    let said = |template, count: usize| fill(template, &[("count", &*count.to_string()), ("max", &*MAX.to_string())]);
    let count = words.pages.share.count;
    match Text::<MAX>::line(text) {
        Ok(text) => (said(count, text.as_str().chars().count()), String::new()),
        Err(TextError::Empty) => (said(count, 0), String::new()),
        Err(TextError::TooLong { length, .. }) => (String::new(), said(words.next_step.too_long, length)),
    }
}

/// Returns what a topic is known by among the others, in every language.
fn key_of(topic: &Topic) -> String {
    match topic {
        Topic::Offered(place) => place.to_string(),
        Topic::Own(text) => format!("own {text}"),
    }
}

/// Returns the text of a topic, if the check offers it still.
pub fn text_of(topic: &Topic, offered: &[OfferedTopic]) -> Option<String> {
    match topic {
        Topic::Offered(place) => Some(offered.iter().find(|offered| offered.place == *place)?.text.clone()),
        Topic::Own(text) => Some(text.clone()),
    }
}

/// Holds the properties of [`Row`].
#[derive(Clone, PartialEq, Properties)]
struct RowProps {
    words: SameWords,
    topic: String,
    place: usize,
    is_last: bool,
    /// The press after which this row takes the focus.
    turn: Option<Turn>,
    on_press: Callback<(usize, TopicPress)>,
}

/// Renders a topic with the buttons that move and remove it. After a press the focus stays with what was pressed, or goes
/// to what the row still has.
#[component]
fn Row(props: &RowProps) -> Html {
    let RowProps { words, topic, place, is_last, turn, on_press } = props;
    let sheets = &words.sheets;
    let [up, down, remove] = [use_node_ref(), use_node_ref(), use_node_ref()];
    let can_move = [*place > 0, !is_last];
    {
        let nodes = [up.clone(), down.clone(), remove.clone()];
        use_effect_with(*turn, move |turn| {
            let [up, down, remove] = nodes;
            let node = match (turn.map(|turn| turn.press), can_move) {
                (None, _) => return,
                (Some(TopicPress::Up), [true, _]) | (Some(TopicPress::Down), [true, false]) => up,
                (Some(TopicPress::Down), [_, true]) | (Some(TopicPress::Up), [false, true]) => down,
                _ => remove,
            };
            hold_focus(&node);
        });
    }
    let button = |node: &NodeRef, press: TopicPress, label: &'static str| {
        let place = *place;
        let onclick = on_press.reform(move |_: MouseEvent| (place, press));
        html! {
            <button type="button" tabindex="0" class="link" ref={node} aria-label={format!("{label}: {topic}")} {onclick}>
                { label }
            </button>
        }
    };
    html! {
        <li>
            <span>{ topic }</span>
            { " " }
            <span class="topics-moves">
                if can_move[0] {
                    { button(&up, TopicPress::Up, sheets.up) }
                }
                if can_move[1] {
                    { button(&down, TopicPress::Down, sheets.down) }
                }
                { button(&remove, TopicPress::Remove, sheets.remove) }
            </span>
        </li>
    }
}
