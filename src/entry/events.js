// Adds listeners for several types of events.

/** Adds a listener for all these types of events, which are separated by spaces. */
export function on(target, types, listener, options) {
  for (const type of types.split(" ")) target.addEventListener(type, listener, options);
}
