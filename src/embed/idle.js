/** Whatever can wait does, for what the browser has to show first. */
export const whenIdle = globalThis.requestIdleCallback ?? setTimeout;
