// Makes one act of each gesture, and keeps the keys that the widget uses from the page.
//
// The component for Yew applications imports this file too, so it imports nothing itself.

/** The time in which a press of the same key or on the same spot belongs to the one before it, in milliseconds. */
const GESTURE = 500;

/** The distance at which a tremor may miss its target, in CSS pixels: less than half of a small button beside it. */
const TREMOR = 8;

/** The fields that take text: every key and press in them counts. */
const FIELDS = "input:not([type=radio], [type=checkbox]), select, textarea";

/** The `keyCode` of every key that an input method takes. */
const TAKEN_BY_INPUT_METHOD = 229;

/**
 * Watches all presses in a shadow root.
 *
 * A second press that belongs to the same gesture (a double click, a tremor, a key that is held down) is dropped: its
 * target may have come only after the first one. Typing in fields passes, and so do the events of scripts. Keys that
 * the widget uses don't reach the page.
 *
 * Returns a function to call when the answer to the last press has come only now.
 */
export function watchPresses(root) {
  /** The last press that passed: of a `key`, or in a `box`. */
  let last = {};
  /** The press of the mouse or a finger whose click will follow; `belongs` is true if it belongs to the last press. */
  let down;
  /** The key whose press was dropped, until its release. */
  let dropped;
  /** The keys whose press was used: their later events don't reach the page either. */
  const used = new Set();

  const listen = (type, listener, capture) =>
    // Events of the element's children belong to the page, although they pass through here.
    root.addEventListener(type, (event) => root.host.contains(event.target) || listener(event), capture);

  // A tremor may have several presses: each counts from the one before.
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
      // It would move the focus to the element that is here by now.
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
      // A script's click passes. A click without a mouse comes from a key, or from the click on its label.
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
  // Space clicks when it is released.
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

/** Returns whether a key acts at once, and is no letter of a text. */
function isAct(event) {
  const { key, target } = event;
  const acts = target.matches(FIELDS) ? target.localName === "input" && /^Enter$/ : /^(Enter|Backspace| |\p{Nd})$/u;
  return acts && acts.test(key) && !isCommand(event);
}

/** Returns whether the widget or one of its controls uses a key. */
function isUsed(event) {
  const { key, target } = event;
  if (event.defaultPrevented || event.isComposing) return true;
  if (target.matches(FIELDS)) {
    // Some keyboards write further characters with Alt.
    if (event.altKey) return /^[^\w\s]$/u.test(key);
    const edits = isCommand(event) ? /^([acvxyz]$|Arrow|Home|End|Back|Del)/i : /^(.$|Arrow|Home|End|Back|Del|Enter|Dead|Pro|Un)/u;
    return edits.test(key);
  }
  const uses = target.type === "radio" ? /^( |Enter|Arrow.*)$/ : /^( |Enter)$/;
  return uses.test(key) && !isCommand(event) && target.matches("button, summary, a, input");
}
