//! Defines the three scales and their items.

use super::ITEM_COUNT;

/// The number of items of each scale.
pub const ITEMS_PER_SCALE: usize = 7;

/// Lists the three scales. There is no total over them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scale {
    /// More open questions than time to think them through.
    Overload,
    /// Leading disciplines that one knows to a different degree.
    Expertise,
    /// Standing alone in the meetings of the management team.
    Isolation,
}

impl Scale {
    /// All three, in the order they are asked.
    pub const ALL: [Self; 3] = [Self::Overload, Self::Expertise, Self::Isolation];

    /// Maps a function over the scales, like `Self::ALL.map`, at a third of the code
    /// size (3 kB of compressed wasm over all its uses).
    pub fn each<T>(mut something: impl FnMut(Self) -> T) -> [T; 3] {
        [something(Self::Overload), something(Self::Expertise), something(Self::Isolation)]
    }

    /// Returns the name in links, JSON and item identifiers.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Overload => "overload",
            Self::Expertise => "expertise",
            Self::Isolation => "isolation",
        }
    }

    /// Returns its items, in the order they are asked.
    pub fn items(self) -> impl DoubleEndedIterator<Item = Item> + ExactSizeIterator {
        (0..ITEMS_PER_SCALE).map(move |index| Item { scale: self, index })
    }

    /// Picks this scale's entry.
    #[must_use]
    pub fn of<T>(self, three: &[T; 3]) -> &T {
        let [overload, expertise, isolation] = three;
        match self {
            Self::Overload => overload,
            Self::Expertise => expertise,
            Self::Isolation => isolation,
        }
    }

    /// Picks this scale's entry for changing it.
    pub fn of_mut<T>(self, three: &mut [T; 3]) -> &mut T {
        let [overload, expertise, isolation] = three;
        match self {
            Self::Overload => overload,
            Self::Expertise => expertise,
            Self::Isolation => isolation,
        }
    }

    /// Returns the places, from 0, of the reverse-keyed items.
    fn reverse_keyed(self) -> [usize; 2] {
        match self {
            Self::Overload | Self::Expertise => [3, 5],
            Self::Isolation => [2, 5],
        }
    }
}

/// Identifies one statement of the questionnaire.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Item {
    scale: Scale,
    index: usize,
}

impl Item {
    /// Returns the item of a scale at an index from 0, if there is one.
    #[must_use]
    pub fn new(scale: Scale, index: usize) -> Option<Self> {
        (index < ITEMS_PER_SCALE).then_some(Self { scale, index })
    }

    /// Returns all 21 items, in the order they are asked.
    pub fn all() -> impl DoubleEndedIterator<Item = Self> {
        (0..ITEM_COUNT).filter_map(|ordinal| {
            let scale = Scale::ALL.get(ordinal / ITEMS_PER_SCALE)?;
            Self::new(*scale, ordinal % ITEMS_PER_SCALE)
        })
    }

    /// Returns the item with an identifier such as `overload-1`.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::all().find(|item| item.id() == id)
    }

    /// Returns the identifier, such as `overload-1`.
    #[must_use]
    pub fn id(self) -> String {
        format!("{}-{}", self.scale.id(), self.index + 1)
    }

    /// Returns its scale.
    #[must_use]
    pub fn scale(self) -> Scale {
        self.scale
    }

    /// Returns its index within its scale, from 0.
    #[must_use]
    pub fn index(self) -> usize {
        self.index
    }

    /// Returns its index among all items, from 0.
    #[must_use]
    pub fn ordinal(self) -> usize {
        self.scale as usize * ITEMS_PER_SCALE + self.index
    }

    /// Returns the number of scales that are behind somebody who has the first `items_behind` of all items behind them.
    #[must_use]
    pub fn scales_behind(items_behind: usize) -> usize {
        items_behind / ITEMS_PER_SCALE
    }

    /// Returns whether the item is reverse-keyed, so that `4 - x` counts.
    #[must_use]
    pub fn is_reverse_keyed(self) -> bool {
        self.scale.reverse_keyed().contains(&self.index)
    }

    /// Returns the pairs of items that say opposite things, for the contradiction nudge.
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
