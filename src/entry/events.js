// Listening to several kinds of events.

/** Listens to all events of these types, parted by spaces. */
export function on(target, types, listener, options) {
  for (const type of types.split(" ")) target.addEventListener(type, listener, options);
}
