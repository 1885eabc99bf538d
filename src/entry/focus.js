// Moves the focus along when one rendering replaces another.

const CONTROLS = "a[href], button, input, select, summary, textarea, h2[tabindex]";

/**
 * Returns a function that finds the focused element of this root in another rendering, or else its heading; `undefined`
 * if nothing has the focus.
 */
export function placeOfFocus(root) {
  const controls = [...root.querySelectorAll(CONTROLS)];
  const place = controls.indexOf(root.activeElement);
  if (!root.activeElement) return undefined;
  return (drawn) => {
    const others = [...drawn.querySelectorAll(CONTROLS)];
    const same = others.length === controls.length ? others[place] : undefined;
    return same ?? drawn.querySelector("h2[tabindex], input");
  };
}

/** Focuses an element that otherwise takes no focus, without scrolling. */
export function hold(element) {
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
}
