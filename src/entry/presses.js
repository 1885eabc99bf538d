// One gesture is one act, and a key that the widget uses is not the page's.
//
// The component for Yew applications imports this file too, so it imports nothing itself.

/** How long a press of the same key or on the same spot belongs to the one before it, in milliseconds. */
const GESTURE = 500;

/** How far beside what was pressed a tremor may hit, in CSS pixels: less than the middle of a small button there. */
const TREMOR = 8;

/** What takes text, of which every key and press counts. */
const FIELDS = "input:not([type=radio], [type=checkbox]), select, textarea";

/** The code of every key that an input method takes. */
const TAKEN_BY_INPUT_METHOD = 229;

/**
 * Watches all presses in a shadow root.
 *
 * A second press that belongs to the same gesture (a double click, a tremor, a key that is held down) is dropped: what
 * it would hit may have come only after the first one. What is typed in fields is left alone, and so are a script's own
 * events. Keys that the widget uses don't reach the page.
 *
 * Returns a function that tells that something new has come only now in answer to the last press.
 */
export function watchPresses(root) {
  /** The last press that was let through: of a `key`, or in a `box`. */
  let last = {};
  /** The press of the mouse or a finger from which a click will follow: whether it belongs to the last one. */
  let down;
  /** The key that was pressed in vain, until it comes up. */
  let dropped;
  /** The keys whose press was used: their other events don't reach the page either. */
  const used = new Set();

  const listen = (type, listener, capture) =>
    // The children of the element are the page's, although their events pass by here.
    root.addEventListener(type, (event) => root.host.contains(event.target) || listener(event), capture);

  // A tremor of several presses is one gesture too: each counts from the one before.
  const drop = (event) => {
    last.at = event.timeStamp;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const isSoon = ({ timeStamp }) => timeStamp < last.at + GESTURE;
  const belongs = (event) => {
    const { clientX: x, clientY: y } = event;
    const { left, right, top, bottom } = last.box ?? {};
    return Math.max(left - x, x - right, top - y, y - bottom) < TREMOR && isSoon(event);
  };

  listen(
    "mousedown",
    (event) => {
      down = { belongs: belongs(event) };
      // It would take the focus to whatever has come to this place.
      if (down.belongs) event.preventDefault();
    },
    true,
  );
  listen(
    "click",
    (event) => {
      const { target, timeStamp: at } = event;
      const before = down;
      down = undefined;
      // A script knows what it does. Without a mouse, a click follows from a key or from that on a label.
      if (!event.isTrusted || (!before && (last.key || last.labelled === target))) return;
      if (before ? before.belongs : belongs(event)) return drop(event);
      const pressed = target.closest("button, label, summary, a, input");
      if (pressed && !pressed.matches(FIELDS)) {
        last = { at, box: pressed.getBoundingClientRect(), labelled: pressed.control };
      }
    },
    true,
  );
  listen(
    "keydown",
    (event) => {
      const { key, repeat, timeStamp: at } = event;
      if (!event.isTrusted || event.isComposing || event.keyCode === TAKEN_BY_INPUT_METHOD) return;
      down = undefined;
      const again = isAct(event) && (repeat || (last.key === key && isSoon(event)));
      if (!repeat) dropped = again && key;
      if (again) {
        used.add(event.code);
        drop(event);
      } else last = { at, key };
    },
    true,
  );
  // Space clicks when it comes up.
  listen("keyup", (event) => event.key === dropped && event.preventDefault(), true);

  listen("keydown", (event) => {
    if (!isUsed(event)) return used.delete(event.code);
    used.add(event.code);
    event.stopPropagation();
  });
  for (const type of ["keypress", "keyup"]) {
    listen(type, (event) => used.has(event.code) && event.stopPropagation());
  }

  return () => (last.at = performance.now());
}

const isCommand = ({ ctrlKey, altKey, metaKey }) => ctrlKey || altKey || metaKey;

/** Whether a key does something at once, and is no letter of a text. */
function isAct(event) {
  const { key, target } = event;
  const acts = target.matches(FIELDS) ? target.localName === "input" && /^Enter$/ : /^(Enter|Backspace| |\p{Nd})$/u;
  return acts && acts.test(key) && !isCommand(event);
}

/** Whether the widget or one of its controls does something with a key. */
function isUsed(event) {
  const { key, target } = event;
  if (event.defaultPrevented || event.isComposing) return true;
  if (target.matches(FIELDS)) {
    // With Alt some keyboards write characters that are not on the key.
    if (event.altKey) return /^[^\w\s]$/u.test(key);
    const edits = isCommand(event) ? /^([acvxyz]$|Arrow|Home|End|Back|Del)/i : /^(.$|Arrow|Home|End|Back|Del|Enter|Dead|Pro|Un)/u;
    return edits.test(key);
  }
  const uses = target.type === "radio" ? /^( |Enter|Arrow.*)$/ : /^( |Enter)$/;
  return uses.test(key) && !isCommand(event) && target.matches("button, summary, a, input");
}
