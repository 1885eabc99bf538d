//! Renders five native radio buttons. Arrow keys move the selection; a click, Enter or Space submits it.

use std::cell::Cell;
use std::rc::Rc;

use yew::prelude::*;

use crate::ui::host::HostRef;
use crate::ui::parts::focus::use_focus;
use crate::ui::parts::keys::has_modifier;
use crate::ui::parts::steady::swapped;
use engine::instrument::Point;

/// Says how the five are arranged.
#[derive(Clone, Copy, Default, PartialEq)]
pub enum Arrangement {
    /// One below the other.
    #[default]
    Column,
    /// One below the other, each with a picture of the share that it names.
    Shares,
    /// One beside the other where there is space.
    Row,
}

/// Holds the properties of [`RadioOptions`].
#[derive(Clone, PartialEq, Properties)]
pub struct RadioOptionsProps {
    /// The browser around the widget.
    pub host: HostRef,
    /// The name of the radio group, different from all others in the widget.
    pub name: AttrValue,
    /// The five labels, from 0 to 4.
    pub labels: &'static [&'static str; 5],
    /// The labels of other questions in the same places, for which space is reserved.
    #[prop_or_default]
    pub among: &'static [[&'static str; 5]],
    /// The point that is selected.
    pub marked: Option<Point>,
    /// Called with the point to which the arrow keys moved the selection.
    pub on_move: Callback<Point>,
    /// Called with the point that a tap, a click, Enter or Space submitted.
    pub on_choose: Callback<Point>,
    /// Called instead for Enter.
    #[prop_or_default]
    pub on_enter: Option<Callback<Point>>,
    /// True if they are laid out invisibly behind the present ones, until it is their turn.
    #[prop_or_default]
    pub behind: bool,
    /// True if the selected radio takes the focus when the name is new, or when it is their turn.
    #[prop_or_default]
    pub take_focus: bool,
    /// The point that was selected last by a key of the card, which takes the focus.
    #[prop_or_default]
    pub follow: Option<Point>,
    /// True if the person has gone on since this was rendered.
    #[prop_or_default]
    pub gone_on: Rc<Cell<bool>>,
    /// True if they are removed once one is chosen.
    #[prop_or_default]
    pub leave: bool,
    /// The names of the five in the markup, by which the page finds the answers of the first screens. A number key
    /// stands beside each, too.
    #[prop_or_default]
    pub deeds: Option<[&'static str; 5]>,
    /// The arrangement of the five.
    #[prop_or_default]
    pub arrangement: Arrangement,
}

/// Renders five native radio buttons in the order of their points.
///
/// Browsers dispatch a click on a radio that an arrow key moves to, immediately.
/// So a click right after an arrow key only moves the selection. The code does
/// not wait for the release of the key, which another window may get.
#[component]
pub fn RadioOptions(props: &RadioOptionsProps) -> Html {
    let arrow_is_down = use_memo((), |()| Cell::new(false));
    let focus = use_node_ref();
    let take_focus = props.take_focus && !props.behind;
    let of = match (props.behind, props.follow) {
        (true, _) => AttrValue::default(),
        (false, None) => props.name.clone(),
        (false, Some(point)) => format!("{} {}", props.name, point.value()).into(),
    };
    use_focus(focus.clone(), take_focus, props.gone_on.clone(), of);
    let release = {
        let arrow_is_down = arrow_is_down.clone();
        move || arrow_is_down.set(false)
    };
    let onkeydown = {
        let (arrow_is_down, host, release) = (arrow_is_down.clone(), props.host.clone(), release.clone());
        Callback::from(move |event: KeyboardEvent| {
            if event.key().starts_with("Arrow") && !has_modifier(&event) {
                arrow_is_down.set(true);
                let release = release.clone();
                host.when_painted(Callback::from(move |()| release()));
            }
        })
    };
    let onkeyup = Callback::from({
        let release = release.clone();
        move |_: KeyboardEvent| release()
    });
    let onpointerdown = Callback::from(move |_: PointerEvent| release());
    let leave = props.leave;
    let onmousedown = leave.then(|| Callback::from(|event: MouseEvent| event.prevent_default()));
    let focused = props.marked.unwrap_or(Point::Zero);
    let option = |point: Point| {
        let among: Vec<_> = props.among.iter().map(|labels| *point.of(labels)).collect();
        let onclick = {
            let (arrow_is_down, moved, chosen) =
                (arrow_is_down.clone(), props.on_move.clone(), props.on_choose.clone());
            Callback::from(move |event: MouseEvent| {
                if arrow_is_down.get() {
                    return moved.emit(point);
                }
                // The next question takes the focus. Moving it to this radio first would cost the browser time.
                if leave {
                    event.prevent_default();
                }
                chosen.emit(point);
            })
        };
        // Options that stay handle the click of the radio, which selects itself and takes the focus.
        let (on_label, on_radio) = if leave { (Some(onclick), None) } else { (None, Some(onclick)) };
        let deed = props.deeds.map(|deeds| *point.of::<&str>(&deeds));
        let key = deed.map(|_| (point.value() + 1).to_string());
        html! {
            <label class="option" part="option" data-do={deed} data-key={key} onmousedown={onmousedown.clone()} onclick={on_label}>
                <input
                    type="radio"
                    tabindex="0"
                    name={props.name.clone()}
                    value={point.value().to_string()}
                    checked={props.marked == Some(point)}
                    ref={if point == focused { focus.clone() } else { NodeRef::default() }}
                    onclick={on_radio}
                    onkeydown={submits(props, point)}
                />
                { swapped(deed, point.of::<&str>(props.labels), &among) }
                if deed.is_some() {
                    // The style sheet writes the key into it, where there is a keyboard.
                    <span class="key" aria-hidden="true"></span>
                }
            </label>
        }
    };
    let options = html! { <>{ for Point::ALL.map(option) }</> };
    arranged(props.arrangement, options, onkeydown, onkeyup, onpointerdown)
}

/// Returns the handler of the keys that submit a point: Enter and Space.
fn submits(props: &RadioOptionsProps, point: Point) -> Callback<KeyboardEvent> {
    let (chosen, entered) = (props.on_choose.clone(), props.on_enter.clone());
    Callback::from(move |event: KeyboardEvent| {
        let key = event.key();
        if !matches!(&*key, "Enter" | " ") || has_modifier(&event) {
            return;
        }
        // Browsers dispatch nothing for a radio that is selected already, and a key
        // that is held down would answer the next question, too.
        event.prevent_default();
        if !event.repeat() {
            entered.as_ref().filter(|_| key == "Enter").unwrap_or(&chosen).emit(point);
        }
    })
}

/// Renders the radios in their arrangement.
///
/// Chromium leaks radios that are removed from a shadow root, unless they are in a form. This form submits nothing.
fn arranged(
    arrangement: Arrangement,
    options: Html,
    onkeydown: Callback<KeyboardEvent>,
    onkeyup: Callback<KeyboardEvent>,
    onpointerdown: Callback<PointerEvent>,
) -> Html {
    match arrangement {
        Arrangement::Column => html! {
            <form method="dialog" class="options" {onkeydown} {onkeyup} {onpointerdown}>{ options }</form>
        },
        Arrangement::Shares => html! {
            <form method="dialog" class="options options-shares" {onkeydown} {onkeyup} {onpointerdown}>{ options }</form>
        },
        Arrangement::Row => html! {
            <form method="dialog" class="options options-row" {onkeydown} {onkeyup} {onpointerdown}>{ options }</form>
        },
    }
}
