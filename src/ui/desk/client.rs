//! Renders one client: name, next session and links, then the coach's page of all checks.

use yew::prelude::*;

use super::removal::Removal;
use super::saved::last_saved;
use crate::ui::coach::{CoachPage, Look, NotesDraft, name_complaint};
use crate::ui::parts::button::{calls, link, quiet};
use crate::ui::parts::date_field::{DateField, DayEntry, use_day_input};
use crate::ui::parts::focus::Heading;
use crate::ui::parts::text_field::TextField;
use crate::ui::parts::undo::UndoLine;
use crate::ui::shelf::Shelf;
use crate::ui::voice::{SameWords, Voice};
use engine::board::{Client, ClientName, Edit};
use engine::link::Payload;
use words::{Words, date, fill};

/// Holds the properties of [`ClientPage`].
#[derive(Clone, PartialEq, Properties)]
pub struct ClientPageProps {
    /// The words and the browser.
    pub voice: Voice,
    /// The client.
    pub client: Client,
    /// The board.
    pub shelf: Shelf,
    /// Goes to another client, or back to the board.
    pub open: Callback<Option<ClientName>>,
    /// Called with the client's new name.
    pub renamed: Callback<ClientName>,
    /// The client was removed.
    pub on_gone: Callback<Removal>,
}

/// Renders the page of a client.
#[component]
pub fn ClientPage(props: &ClientPageProps) -> Html {
    let words = props.voice.words;
    let look = use_reducer_eq(Look::default);
    let draft = use_memo((), |()| NotesDraft::default());
    let ClientPageProps { client, shelf, open, on_gone, .. } = props.clone();
    let act = Callback::from({
        let look = look.dispatcher();
        move |action| look.dispatch(action)
    });
    let desk = &words.desk;
    let day = use_day_input();
    let day_complaint = use_state_eq(String::new);
    let plan = {
        let (shelf, client, complaint) = (shelf.clone(), client.clone(), day_complaint.clone());
        Callback::from(move |entry: DayEntry| {
            complaint.set(entry.complaint(&words).unwrap_or_default());
            let planned = match entry {
                DayEntry::Day(day) => Some(day),
                DayEntry::Empty => None,
                DayEntry::Incomplete | DayEntry::OutOfRange => return,
            };
            if planned != client.next_session() {
                shelf.change.emit(Edit::Plan(client.name().clone(), planned));
            }
        })
    };
    let remove = {
        let (shelf, client) = (shelf.clone(), client.clone());
        let clients = shelf.board().into_iter().flat_map(|board| board.clients());
        let place = clients.take_while(|other| other.name() != client.name()).count();
        // A board that can't be read in full is set aside before the client is removed from it.
        let has_aside = shelf.kept.has_aside || !shelf.kept.problems.is_empty();
        Callback::from(move |_: MouseEvent| {
            if shelf.change.emit(Edit::Remove(client.name().clone())) {
                on_gone.emit(Removal::client(&words, client.clone(), place, has_aside));
            }
        })
    };
    html! {
        <>
            <div class="client">
                <p>
                    { link(desk.back_to_board, open.reform(|_: MouseEvent| None)) }
                </p>
                <Heading key={format!("heading {}", client.name().as_str())} text={client.name().as_str().to_owned()} take_focus=true />
                <DateField
                    host={props.voice.host.clone()}
                    input={day}
                    id="session"
                    label={desk.next_session}
                    value={client.next_session()}
                    complaint={(*day_complaint).clone()}
                    on_entry={plan}
                />
                // Another name is the end of managing, so that the part is folded again.
                <details class="manage" key={format!("manage {}", client.name().as_str())}>
                    <summary>{ desk.links_title }</summary>
                    <p>{ kept(&words, &client, &shelf) }</p>
                    <Links {words} client={client.clone()} shelf={shelf.clone()} />
                    <RenameForm {words} client={client.clone()} shelf={shelf.clone()} renamed={props.renamed.clone()} />
                    <div class="actions">
                        { quiet(desk.remove, remove) }
                    </div>
                </details>
            </div>
            <CoachPage
                voice={props.voice.clone()}
                links={client.links().to_vec()}
                {client}
                {shelf}
                has_desk=true
                look={(*look).clone()}
                draft={(*draft).clone()}
                {act}
            />
        </>
    }
}

/// Says how much is kept of a client, since when, and when it was last saved as a file.
fn kept(words: &Words, client: &Client, shelf: &Shelf) -> String {
    let checks = client.checks();
    let results = checks.first().map(|first| {
        let (results, links) = (checks.len().to_string(), client.links().len().to_string());
        fill(
            words.desk.saving.kept,
            &[("results", &results), ("links", &links), ("date", &date(words, first.taken_on()))],
        )
    });
    let filed = client.since().map(|day| fill(words.desk.saving.since, &[("date", &date(words, day))]));
    let said = [filed, results, Some(last_saved(words, shelf))];
    said.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// Holds the properties of [`Links`].
#[derive(Clone, PartialEq, Properties)]
struct LinksProps {
    words: SameWords,
    client: Client,
    shelf: Shelf,
}

/// Renders the links of a client, each with a button that removes it, and one that undoes the last removal.
#[component]
fn Links(props: &LinksProps) -> Html {
    let LinksProps { words, client, shelf } = props;
    let taken = use_state(|| None::<(Payload, usize)>);
    let links = client.links();
    let days = |link: &Payload| {
        let days: Vec<_> = link.checks().iter().map(|check| date(words, check.taken_on())).collect();
        days.join(", ")
    };
    let row = |(place, link): (usize, &Payload)| {
        let onclick = {
            let (shelf, name, link, taken) = (shelf.clone(), client.name().clone(), link.clone(), taken.clone());
            Callback::from(move |_: MouseEvent| {
                if shelf.change.emit(Edit::Unfile(name.clone(), link.clone())) {
                    taken.set(Some((link.clone(), place)));
                }
            })
        };
        let (take_out, days) = (words.coach.notes.take_out, days(link));
        html! {
            <li>
                <span>{ &days }</span>
                <button type="button" tabindex="0" class="link" aria-label={format!("{take_out}: {days}")} {onclick}>
                    { take_out }
                </button>
            </li>
        }
    };
    let undo = taken.as_ref().map(|(link, place)| {
        let is_back = links.contains(link);
        let said =
            if is_back { words.desk.undone.to_owned() } else { fill(words.desk.taken_out, &[("what", &days(link))]) };
        let on_undo = (!is_back).then(|| {
            let (shelf, client, link, place) = (shelf.clone(), client.name().clone(), link.clone(), *place);
            Callback::from(move |()| {
                shelf.change.emit(Edit::Refile { client: client.clone(), link: link.clone(), place });
            })
        });
        html! { <UndoLine {said} label={words.desk.undo} {on_undo} /> }
    });
    html! {
        <>
            if links.is_empty() {
                <p class="hint">{ words.desk.no_link }</p>
            } else {
                <ul class="entries">{ for links.iter().enumerate().map(row) }</ul>
            }
            <p class="hint" role="status">{ undo }</p>
        </>
    }
}

/// Holds the properties of [`RenameForm`].
#[derive(Clone, PartialEq, Properties)]
struct RenameFormProps {
    words: SameWords,
    client: Client,
    shelf: Shelf,
    renamed: Callback<ClientName>,
}

/// Renders a form that renames a client.
#[component]
fn RenameForm(props: &RenameFormProps) -> Html {
    let words = props.words;
    let text = use_state(|| props.client.name().as_str().to_owned());
    let complaint = use_state(String::new);
    let refused = use_state_eq(|| 0_u32);
    let rename = {
        let (text, complaint, refused, props) = (text.clone(), complaint.clone(), refused.clone(), props.clone());
        Callback::from(move |()| match ClientName::parse(&text) {
            Ok(to) => {
                let edit = Edit::Rename(props.client.name().clone(), to.clone());
                if props.shelf.change.emit(edit) {
                    props.renamed.emit(to);
                } else {
                    refused.set(refused.wrapping_add(1));
                }
            }
            Err(error) => {
                complaint.set(name_complaint(&words, error));
                refused.set(refused.wrapping_add(1));
            }
        })
    };
    let on_text = {
        let (text, complaint) = (text.clone(), complaint.clone());
        Callback::from(move |now| {
            text.set(now);
            complaint.set(String::new());
        })
    };
    html! {
        <div class="add-client">
            <TextField
                id="rename"
                label={words.desk.rename}
                value={(*text).clone()}
                complaint={(*complaint).clone()}
                refused={*refused}
                {on_text}
                on_enter={rename.clone()}
            />
            { quiet(words.desk.rename, calls(&rename)) }
        </div>
    }
}
