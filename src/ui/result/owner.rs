//! Says whose result it is, and what differs by that.

use yew::prelude::*;

use crate::ui::keeping::Keeping;
use crate::ui::step::Planning;
use engine::session::{Action, Wishes};
use words::Words;

/// Says whose result it is, and what the owner may do.
#[derive(Clone, Default)]
pub enum ResultOwner<'a> {
    /// The result is somebody else's.
    #[default]
    Theirs,
    /// The result is the person's own, as a recipient will see it.
    Preview,
    /// The result is an earlier one of the person's own.
    Earlier {
        /// The ways to change its steps, if it is the last one.
        planning: Option<Planning>,
        /// The section that shares the result.
        share: Html,
    },
    /// The result is the person's own, at the end of a run.
    Own {
        /// Dispatches an action.
        act: &'a Callback<Action>,
        /// Says whether it is kept.
        keeping: &'a Keeping,
        /// The places where the person would like the scales to be.
        wishes: Wishes,
        /// The callbacks for its steps.
        planning: Planning,
        /// The section that shares the result.
        share: Html,
    },
    /// The result is that of a coach's client, with what only a coach sees of it.
    Client(ClientParts<'a>),
}

/// Holds the parts of a result that a coach sees where a person sees others.
#[derive(Clone)]
pub struct ClientParts<'a> {
    /// The title, unless the client's name stands above the result.
    pub title: Option<&'static str>,
    /// The title of the printed document.
    pub print_title: &'a str,
    /// The choice of the check, if there are several.
    pub picker: Option<Html>,
    /// The steps of all checks, what has changed, and the scores on one screen.
    pub opening: Html,
    /// The scales, with questions to ask.
    pub scales: Html,
}

impl ResultOwner<'_> {
    /// Returns what can be done about the steps of the result: only by its owner, while it is the last one.
    pub fn planning(&self) -> Option<&Planning> {
        match self {
            Self::Own { planning, .. } => Some(planning),
            Self::Earlier { planning, .. } => planning.as_ref(),
            Self::Theirs | Self::Preview | Self::Client(_) => None,
        }
    }

    /// Returns the section that shares the result. A result of somebody else can't be shared again.
    pub fn share(&self) -> Option<&Html> {
        match self {
            Self::Own { share, .. } | Self::Earlier { share, .. } => Some(share),
            Self::Theirs | Self::Preview | Self::Client(_) => None,
        }
    }

    /// Returns the parts that only a coach sees, if the result is a client's.
    pub fn client(&self) -> Option<&ClientParts<'_>> {
        match self {
            Self::Client(client) => Some(client),
            _ => None,
        }
    }

    /// Returns whether a menu leads to the parts of the result. A preview has none, for it is a part itself; nor has the
    /// page of a client.
    pub fn has_menu(&self) -> bool {
        !matches!(self, Self::Preview | Self::Client(_))
    }

    /// Returns the title on the screen: that of the person's own result, of a shared one, or of a coach's page, which has
    /// none below a client's name.
    pub fn title(&self, words: &Words) -> Option<&'static str> {
        let page = &words.pages.result;
        match self {
            Self::Client(client) => client.title,
            _ if self.share().is_some() => Some(page.title),
            _ => Some(page.shared_title),
        }
    }

    /// Returns the title of the printed document.
    pub fn print_title(&self, words: &Words) -> &str {
        match self {
            Self::Client(client) => client.print_title,
            _ => self.title(words).unwrap_or_default(),
        }
    }

    /// Returns the name of what is printed, its `data-paper`, and the label of the button that prints it.
    pub fn printed(&self, words: &Words) -> (&'static str, &'static str) {
        match self {
            // The preview has the note beside the result.
            Self::Preview => ("preview", words.pages.share.print_preview),
            // The page of a client has the name above the result.
            Self::Client(_) => ("widget", words.pages.result.print),
            _ => ("result", words.pages.result.print),
        }
    }
}
