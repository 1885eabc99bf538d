//! Renders the choice of topics, and their order.

use yew::prelude::*;

use crate::ui::parts::button::{calls, quiet};
use crate::ui::parts::focus::hold_focus;
use crate::ui::parts::text_field::TextField;
use crate::ui::voice::SameWords;
use engine::instrument::{MAX_TOPIC, MAX_TOPICS};
use engine::text::Text;
use words::{Words, fill};

/// Holds the properties of [`Topics`].
#[derive(Clone, PartialEq, Properties)]
pub struct TopicsProps {
    /// The words to speak in.
    pub words: SameWords,
    /// The topics that the check offers.
    pub offered: Vec<String>,
    /// The topics that are chosen, in their order.
    pub chosen: Vec<String>,
    /// Called with the topics after each change.
    pub on_topics: Callback<Vec<String>>,
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
    let TopicsProps { words, chosen, on_topics, .. } = props;
    let sheets = &words.sheets;
    let own = use_state_eq(String::new);
    let turn = use_state_eq(|| None::<Turn>);
    let says = use_state_eq(String::new);
    let is_full = chosen.len() >= MAX_TOPICS;
    let (note, complaint) = counted(words, &own, MAX_TOPIC);
    let add = Callback::from({
        let (own, on_topics, chosen) = (own.clone(), on_topics.clone(), chosen.clone());
        move |()| {
            if !is_full && let Ok(topic) = Text::<MAX_TOPIC>::line(&own) {
                on_topics.emit(with(&chosen, topic.as_str().to_owned()));
                own.set(String::new());
            }
        }
    });
    let on_text = Callback::from({
        let own = own.clone();
        move |text| own.set(text)
    });
    let on_press = Callback::from({
        let (words, chosen, on_topics, turn, says) =
            (*words, chosen.clone(), on_topics.clone(), turn.clone(), says.clone());
        move |(place, press): (usize, TopicPress)| {
            let Some(topic) = chosen.get(place).cloned() else { return };
            let mut topics = chosen.clone();
            let to = match press {
                TopicPress::Up => place.saturating_sub(1),
                TopicPress::Down => (place + 1).min(topics.len().saturating_sub(1)),
                TopicPress::Remove => place.min(topics.len().saturating_sub(2)),
            };
            topics.remove(place);
            let said = if press == TopicPress::Remove {
                fill(words.sheets.removed, &[("name", &topic)])
            } else {
                topics.insert(to, topic.clone());
                fill(words.sheets.placed, &[("n", &(to + 1).to_string()), ("name", &topic)])
            };
            says.set(said);
            turn.set(Some(Turn { number: turn.map_or(1, |turn| turn.number + 1), place: to, press }));
            on_topics.emit(topics);
        }
    });
    let row = |(place, topic): (usize, &String)| {
        let turn = turn.filter(|turn| turn.place == place);
        html! {
            <Row
                key={topic.clone()}
                words={*words}
                topic={topic.clone()}
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
            { offer(props) }
            // The field stays where there is no room for its topic: whoever types in it keeps the focus.
            <TextField
                id="own-topic"
                label={sheets.own_topic}
                value={(*own).clone()}
                note={if is_full && complaint.is_empty() { sheets.full.to_owned() } else { note }}
                {complaint}
                {on_text}
                on_enter={add.clone()}
                beside={quiet(sheets.add, calls(&add))}
            />
            <ol class="topics-chosen">{ for chosen.iter().enumerate().map(row) }</ol>
            <p class="hint" role="status">{ &*says }</p>
        </fieldset>
    }
}

/// Renders a checkbox for each topic that is offered. Where there is no room, no further one can be chosen.
fn offer(TopicsProps { offered, chosen, on_topics, .. }: &TopicsProps) -> Html {
    let is_full = chosen.len() >= MAX_TOPICS;
    let option = |topic: &String| {
        let checked = chosen.contains(topic);
        let onchange = on_topics.reform({
            let (chosen, topic) = (chosen.clone(), topic.clone());
            move |_: Event| if checked { without(&chosen, &topic) } else { with(&chosen, topic.clone()) }
        });
        html! {
            <label class="option" part="option" key={topic.clone()}>
                <input type="checkbox" tabindex="0" {checked} disabled={is_full && !checked} {onchange} />
                <span>{ topic }</span>
            </label>
        }
    };
    html! { { for offered.iter().map(option) } }
}

/// Returns the topics with one more, where there is room and it is not among them.
fn with(chosen: &[String], topic: String) -> Vec<String> {
    let mut topics = chosen.to_vec();
    if topics.len() < MAX_TOPICS && !topics.contains(&topic) {
        topics.push(topic);
    }
    topics
}

fn without(chosen: &[String], topic: &str) -> Vec<String> {
    chosen.iter().filter(|other| *other != topic).cloned().collect()
}

/// Returns the note or the complaint about the length of a text, whichever there is.
pub fn counted(words: &Words, text: &str, max: usize) -> (String, String) {
    let count = text.trim().chars().count();
    let values = [("count", &*count.to_string()), ("max", &*max.to_string())];
    if count <= max {
        (fill(words.pages.share.count, &values), String::new())
    } else {
        (String::new(), fill(words.next_step.too_long, &values))
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
