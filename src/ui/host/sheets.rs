//! Remembers the choices for the sheets of checks, for as long as the page lives.

use crate::ui::memory::Memory;
use engine::check::Check;
use engine::instrument::MAX_TOPICS;

/// Names a topic for a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Topic {
    /// One of those that a check offers, by its place among them.
    Offered(usize),
    /// One in the person's own words.
    Own(String),
}

/// Holds what is chosen and typed for the sheets of a check.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SheetDraft {
    /// The topics that are chosen, in their order.
    pub topics: Vec<Topic>,
    /// The text in the field for another topic.
    pub own_topic: String,
    /// The text in the field for the request.
    pub request: String,
}

/// Lists the changes of what is chosen and typed.
pub enum SheetChange {
    /// The person chose a topic. It changes nothing where there is no room, or the topic is there.
    Add(Topic),
    /// The person removed a topic.
    Remove(Topic),
    /// The person moved a topic to this place among the others.
    Place(Topic, usize),
    /// The person typed in the field for another topic.
    OwnTopic(String),
    /// The person typed in the field for the request.
    Request(String),
}

impl SheetDraft {
    fn change(&mut self, change: SheetChange) {
        let topics = &mut self.topics;
        match change {
            SheetChange::Add(topic) if topics.len() < MAX_TOPICS && !topics.contains(&topic) => topics.push(topic),
            SheetChange::Add(_) => {}
            SheetChange::Remove(topic) => topics.retain(|other| *other != topic),
            SheetChange::Place(topic, place) => {
                topics.retain(|other| *other != topic);
                topics.insert(place.min(topics.len()), topic);
            }
            SheetChange::OwnTopic(text) => self.own_topic = text,
            SheetChange::Request(text) => self.request = text,
        }
    }
}

/// Remembers the drafts of all checks, so that a sheet is as it was left when the person comes back to it.
#[derive(Default)]
pub struct SheetDrafts(Memory<Vec<(Check, SheetDraft)>>);

impl SheetDrafts {
    /// Returns the draft of a check, whatever its steps and whatever else is told of it.
    pub fn of(&self, check: &Check) -> SheetDraft {
        let check = check.only_answers();
        self.0
            .with(|all| all.iter().find(|(other, _)| *other == check).map(|(_, draft)| draft.clone()))
            .unwrap_or_default()
    }

    /// Changes the draft of a check, and returns it. It is the draft as it is by now, and not as it was drawn last: of two
    /// changes in one moment, both count. Topics that the check `offers` no more are forgotten.
    pub fn change(&self, check: &Check, offers: impl Fn(&Topic) -> bool, change: SheetChange) -> SheetDraft {
        let mut draft = self.of(check);
        draft.topics.retain(offers);
        draft.change(change);
        let check = check.only_answers();
        self.0.with(|all| {
            all.retain(|(other, _)| *other != check);
            all.push((check, draft.clone()));
        });
        draft
    }
}
