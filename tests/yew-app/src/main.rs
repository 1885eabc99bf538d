//! Runs somebody else's Yew application, with the widget in it.

use leadership_load::{Keep, LeadershipLoad, Progress, ResultPart, Theme};
use wasm_bindgen::prelude::*;
use yew::prelude::*;

/// Exports a name that the widget's own module has too: they must not clash.
#[wasm_bindgen]
pub fn mount() -> u32 {
    42
}

#[component]
fn App() -> Html {
    let news = use_state(Vec::<String>::new);
    let dark = use_state(|| false);
    let shown = use_state(|| true);
    let clicks = use_state(|| 0);

    let tell = use_callback(news.clone(), |what: String, news| news.set([&news[..], &[what]].concat()));
    let on_progress = tell.reform(|Progress { answered, of }| format!("{answered} of {of}"));
    let flip = |state: &UseStateHandle<bool>| {
        let state = state.clone();
        move |_: MouseEvent| state.set(!*state)
    };
    let count = {
        let clicks = clicks.clone();
        move |_: MouseEvent| clicks.set(*clicks + 1)
    };
    html! {
        <>
            <h1>{ "Somebody else's application" }</h1>
            <button onclick={flip(&dark)}>{ "Other colours" }</button>
            <button onclick={flip(&shown)}>{ "Show or hide" }</button>
            <div id="around" onclick={count}>
                if *shown {
                    <LeadershipLoad
                        theme={if *dark { Theme::Dark } else { Theme::Auto }}
                        keep={Keep::Never}
                        on_ready={tell.reform(|()| "ready".to_owned())}
                        on_start={tell.reform(|()| "start".to_owned())}
                        {on_progress}
                        on_complete={tell.reform(|()| "complete".to_owned())}
                    />
                }
            </div>
            <h2>{ "In one line" }</h2>
            <div id="plain"><LeadershipLoad /></div>
            <h2>{ "With its links on another page" }</h2>
            <div id="linked"><LeadershipLoad app_url="/pages/own-page/" heading_level=3 /></div>
            <h2>{ "With the first part of the result" }</h2>
            <div id="compact"><LeadershipLoad app_url="/pages/own-page/" result={ResultPart::Compact} /></div>
            <output id="news">{ news.join(", ") }</output>
            <output id="clicks">{ *clicks }</output>
        </>
    }
}

fn main() {
    yew::Renderer::<App>::new().render();
}
