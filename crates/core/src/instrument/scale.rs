//! The three scales and their items.

use super::ITEM_COUNT;

/// How many items each scale has.
pub const ITEMS_PER_SCALE: usize = 7;

/// One of the three scales. There is no total over them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scale {
    /// More open questions than time to think them through.
    Overload,
    /// Leading disciplines that one knows unevenly.
    Expertise,
    /// Standing alone in the meetings of the management team.
    Isolation,
}

impl Scale {
    /// All three, in the order they are asked.
    pub const ALL: [Self; 3] = [Self::Overload, Self::Expertise, Self::Isolation];

    /// What something is for each of the three. It does what `ALL.map` does in a
    /// third of the code, which is 3 kB of compressed wasm over all its uses.
    pub fn each<T>(mut something: impl FnMut(Self) -> T) -> [T; 3] {
        [something(Self::Overload), something(Self::Expertise), something(Self::Isolation)]
    }

    /// The name in links, JSON and item identifiers.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Overload => "overload",
            Self::Expertise => "expertise",
            Self::Isolation => "isolation",
        }
    }

    /// Its items, in the order they are asked.
    pub fn items(self) -> impl DoubleEndedIterator<Item = Item> + ExactSizeIterator {
        (0..ITEMS_PER_SCALE).map(move |index| Item { scale: self, index })
    }

    /// The one of three things that stands for this scale.
    #[must_use]
    pub fn of<T>(self, three: &[T; 3]) -> &T {
        let [overload, expertise, isolation] = three;
        match self {
            Self::Overload => overload,
            Self::Expertise => expertise,
            Self::Isolation => isolation,
        }
    }

    /// Like [`Scale::of`], to be changed.
    pub fn of_mut<T>(self, three: &mut [T; 3]) -> &mut T {
        let [overload, expertise, isolation] = three;
        match self {
            Self::Overload => overload,
            Self::Expertise => expertise,
            Self::Isolation => isolation,
        }
    }

    /// The places, from 0, of the items that state the opposite state positively.
    fn reverse_keyed(self) -> [usize; 2] {
        match self {
            Self::Overload | Self::Expertise => [3, 5],
            Self::Isolation => [2, 5],
        }
    }
}

/// One statement of the questionnaire.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Item {
    scale: Scale,
    index: usize,
}

impl Item {
    /// The item at a place of a scale, from 0, if there is one.
    #[must_use]
    pub fn new(scale: Scale, index: usize) -> Option<Self> {
        (index < ITEMS_PER_SCALE).then_some(Self { scale, index })
    }

    /// All 21, in the order they are asked.
    pub fn all() -> impl DoubleEndedIterator<Item = Self> {
        (0..ITEM_COUNT).filter_map(|ordinal| {
            let scale = Scale::ALL.get(ordinal / ITEMS_PER_SCALE)?;
            Self::new(*scale, ordinal % ITEMS_PER_SCALE)
        })
    }

    /// The item of an identifier such as `overload-1`.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::all().find(|item| item.id() == id)
    }

    /// The identifier, such as `overload-1`.
    #[must_use]
    pub fn id(self) -> String {
        format!("{}-{}", self.scale.id(), self.index + 1)
    }

    /// The scale that it belongs to.
    #[must_use]
    pub fn scale(self) -> Scale {
        self.scale
    }

    /// The place in its scale, from 0.
    #[must_use]
    pub fn index(self) -> usize {
        self.index
    }

    /// The place among all items, from 0.
    #[must_use]
    pub fn ordinal(self) -> usize {
        self.scale as usize * ITEMS_PER_SCALE + self.index
    }

    /// Whether it states the opposite state, so that `4 - x` counts.
    #[must_use]
    pub fn is_reverse_keyed(self) -> bool {
        self.scale.reverse_keyed().contains(&self.index)
    }

    /// The pairs of items that say opposite things, for the contradiction nudge.
    #[must_use]
    pub fn opposite_pairs() -> [(Self, Self); 4] {
        let pair = |scale, a, b| (Self { scale, index: a }, Self { scale, index: b });
        [
            pair(Scale::Overload, 0, 3),
            pair(Scale::Expertise, 1, 5),
            pair(Scale::Isolation, 0, 2),
            pair(Scale::Isolation, 1, 5),
        ]
    }
}
