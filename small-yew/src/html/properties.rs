//! What `#[derive(Properties)]` asks for. All of it is proof for the compiler that no property was forgotten.

use std::marker::PhantomData;

pub use yew_macro::Properties;

/// Properties of a component.
pub trait Properties: PartialEq {
    /// What collects them.
    type Builder;

    /// Begins with none.
    fn builder() -> Self::Builder;
}

#[doc(hidden)]
#[diagnostic::on_unimplemented(message = "property `{P}` is required but not provided")]
pub trait HasProp<P, How> {}

#[doc(hidden)]
pub trait HasAllProps<P, How> {}

#[doc(hidden)]
pub trait Buildable<Token>: Sized {
    type Output;
    type WrappedToken;

    fn prepare_build(builder: Self, _: &Token) -> PreBuild<Token, Self> {
        PreBuild { builder, _token: PhantomData }
    }

    fn build(this: Self) -> Self::Output;
}

#[doc(hidden)]
pub struct PreBuild<Token, B> {
    builder: B,
    _token: PhantomData<Token>,
}

impl<Token, B: Buildable<Token>> PreBuild<Token, B> {
    #[doc(hidden)]
    pub fn build<How>(self) -> B::Output
    where
        Token: AllPropsFor<B, How>,
    {
        B::build(self.builder)
    }
}

#[doc(hidden)]
#[diagnostic::on_unimplemented(message = "not all required properties have been provided")]
pub trait AllPropsFor<Builder, How> {}

impl<Token, Builder: Buildable<Token>, How> AllPropsFor<Builder, How> for Token where
    Builder::WrappedToken: HasAllProps<Builder::Output, How>
{
}

#[doc(hidden)]
pub struct AssertAllProps;

#[doc(hidden)]
pub struct EmptyBuilder;

impl Properties for () {
    type Builder = EmptyBuilder;

    fn builder() -> Self::Builder {
        EmptyBuilder
    }
}

impl<T> Buildable<T> for EmptyBuilder {
    type Output = ();
    type WrappedToken = ();

    fn build(_: Self) {}
}

impl<T> HasAllProps<(), T> for T {}
