//! Where it begins: a component in an element of the page.

use std::panic::PanicHookInfo;
use std::rc::Rc;

use web_sys::Element;

use crate::functional::FunctionProvider;
use crate::live::Place;
use crate::scope::Scope;
use crate::virtual_dom::VChild;

/// A component that is to be drawn in an element.
pub struct Renderer<T: FunctionProvider> {
    root: Element,
    props: T::Properties,
}

impl<T: FunctionProvider + 'static> Renderer<T> {
    /// A component with these properties, in an element that is empty.
    pub fn with_root_and_props(root: Element, props: T::Properties) -> Self {
        Self { root, props }
    }

    /// Has it drawn, soon.
    pub fn render(self) -> AppHandle<T> {
        let place = Place { parent: &self.root, in_svg: false, depth: 0 };
        let composed = VChild::<T>::new(self.props, None);
        AppHandle { scope: Scope::mount_later(Rc::new(composed), &place), of: std::marker::PhantomData }
    }
}

/// A component that is drawn in an element.
pub struct AppHandle<T> {
    scope: Rc<Scope>,
    of: std::marker::PhantomData<T>,
}

impl<T: FunctionProvider + 'static> AppHandle<T> {
    /// Gives it other properties.
    pub fn update(&mut self, props: T::Properties) {
        self.scope.change_later(Rc::new(VChild::<T>::new(props, None)));
    }
}

/// What is to be done when the program breaks off.
pub fn set_custom_panic_hook(hook: Box<dyn Fn(&PanicHookInfo<'_>) + Sync + Send + 'static>) {
    std::panic::set_hook(hook);
}
