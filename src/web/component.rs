//! Offers the widget as a component to other Yew applications.

use yew::prelude::*;

use super::room::{Fragment, Room, open, use_fragment, use_heading_level};
use crate::ui::coach_rooms::COACH;
use crate::ui::widget::{self, Happening};
use words::{Language, words};

/// Chooses the colours of the widget.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// The colours of the page.
    #[default]
    Auto,
    /// Light colours of its own.
    Light,
    /// Dark colours of its own.
    Dark,
}

impl Theme {
    fn id(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// Chooses whether people may save their answers in this browser.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Keep {
    /// Saving is offered.
    #[default]
    Ask,
    /// Saving is not offered.
    Never,
}

/// Chooses the part of a result that is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ResultPart {
    /// All of it.
    #[default]
    Whole,
    /// The three scales, with a way to the whole on the page at `app_url`.
    Compact,
}

/// Counts the progress of a person through the statements.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// The number of statements with a response.
    pub answered: usize,
    /// The number of all statements.
    pub of: usize,
}

/// Holds the properties of [`LeadershipLoad`]. All are optional.
#[derive(Clone, PartialEq, Properties)]
pub struct LeadershipLoadProps {
    /// The language of the words; by default that of the place in the page.
    #[prop_or_default]
    pub language: Option<Language>,
    /// The colours.
    #[prop_or_default]
    pub theme: Theme,
    /// The address of the page where shared links open; by default the page with the component.
    #[prop_or_default]
    pub app_url: Option<AttrValue>,
    /// The choice whether people may save their answers in this browser.
    #[prop_or_default]
    pub keep: Keep,
    /// The part of a result that is shown.
    #[prop_or_default]
    pub result: ResultPart,
    /// The level of the widget's first heading, from 2 to 5; those below it follow.
    #[prop_or(2)]
    pub heading_level: u8,
    /// Classes of the element around the widget, for the application's own styles.
    #[prop_or_default]
    pub class: Classes,
    /// Called when the widget works.
    #[prop_or_default]
    pub on_ready: Callback<()>,
    /// Called when somebody starts to answer.
    #[prop_or_default]
    pub on_start: Callback<()>,
    /// Called when somebody answered or cleared an answer.
    #[prop_or_default]
    pub on_progress: Callback<Progress>,
    /// Called when somebody sees their result.
    #[prop_or_default]
    pub on_complete: Callback<()>,
    /// Called with the reason if the widget can't be shown; the children are shown instead.
    #[prop_or_default]
    pub on_error: Callback<AttrValue>,
    /// The content that is shown until the widget is there.
    #[prop_or_default]
    pub children: Html,
}

/// Renders the self-check in a shadow root of its own: the styles of the application
/// and those of the widget do not affect each other.
///
/// ```no_run
/// use leadership_load::LeadershipLoad;
/// use yew::prelude::*;
/// # fn thank() {}
///
/// #[component]
/// fn Post() -> Html {
///     html! { <LeadershipLoad on_complete={|()| thank()} /> }
/// }
///
/// yew::Renderer::<Post>::new().render();
/// ```
#[component]
pub fn LeadershipLoad(props: &LeadershipLoadProps) -> Html {
    let place = use_node_ref();
    let room = use_state(|| None::<Room>);
    {
        let (place, room, on_error) = (place.clone(), room.clone(), props.on_error.clone());
        use_effect_with((), move |()| match open(&place) {
            Ok(opened) => room.set(Some(opened)),
            Err(reason) => on_error.emit(reason),
        });
    }
    {
        let on_ready = props.on_ready.clone();
        use_effect_with(room.is_some(), move |works| {
            if *works {
                on_ready.emit(());
            }
        });
    }
    let fragment = use_fragment();
    use_heading_level(room.as_ref().map(|room| room.stage.clone()), props.heading_level.clamp(2, 5));
    html! {
        <div ref={place} class={classes!("leadership-load", props.class.clone())} theme={props.theme.id()}>
            { match &*room {
                Some(room) => create_portal(inside(props, room, &fragment), room.stage.clone()),
                None => props.children.clone(),
            } }
        </div>
    }
}

/// Renders the widget itself.
fn inside(props: &LeadershipLoadProps, room: &Room, fragment: &Fragment) -> Html {
    let may_keep = props.keep == Keep::Ask;
    let app_url = room.app_url(props.app_url.as_deref());
    let brought = COACH.open(fragment.changes, &fragment.text);
    let opens_here = room.is_here(&app_url);
    let way = brought
        .as_ref()
        .filter(|opening| !opens_here && opening.brought.is_ok())
        .map(|_| format!("{}{}", app_url.split('#').next().unwrap_or_default(), fragment.text));
    let opened = brought.filter(|_| opens_here);
    let (on_start, on_progress, on_complete) =
        (props.on_start.clone(), props.on_progress.clone(), props.on_complete.clone());
    let on_happening = move |happening| match happening {
        Happening::Start => on_start.emit(()),
        Happening::Progress { answered, of } => on_progress.emit(Progress { answered, of }),
        Happening::Complete => on_complete.emit(()),
    };
    let language = props.language.unwrap_or(room.language);
    html! {
        <>
            if let Some(way) = way {
                { elsewhere(language, way) }
            }
            <widget::Widget
                host={room.host.clone()}
                {language}
                app_url={AttrValue::from(app_url)}
                {may_keep}
                is_compact={props.result == ResultPart::Compact}
                rooms={COACH}
                {opened}
                {on_happening}
            />
        </>
    }
}

/// Renders a way to the page where the link in the address opens, which is not this page.
fn elsewhere(language: Language, way: String) -> Html {
    let waiting = &words(language).pages.waiting;
    html! {
        <p class="base failure" role="status" lang={language.id()} dir={language.direction()}>
            { waiting.causes.link }
            { " " }
            <a href={way}>{ waiting.elsewhere }</a>
        </p>
    }
}
