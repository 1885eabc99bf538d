// For pages with the self-check in a frame: each frame gets the height of its content, and the theme that the page says to
// have. docs/iframe.md has the messages.

(() => {
  const PREFIX = "leadership-load:";
  const THEMES = ["light", "dark"];
  const frames = () => document.querySelectorAll("iframe.leadership-load");

  /** The last message to each frame. A frame that has said nothing yet would not hear it. */
  const told = new WeakMap();

  /** Returns whether a message of a frame comes from its own page. A sandbox may leave it no origin. */
  const isItsOwn = (frame, origin) => origin === new URL(frame.src).origin || (frame.sandbox.length > 0 && origin === "null");

  /** Tells a frame which `color-scheme` it has in this page, unless its address names a theme. */
  function tellTheme(frame) {
    const scheme = getComputedStyle(frame).colorScheme.replace(/\s*only\s*/, "");
    const theme = THEMES.includes(scheme) ? scheme : "auto";
    if (theme === told.get(frame) || new URL(frame.src).searchParams.has("theme")) return;
    told.set(frame, theme);
    frame.contentWindow.postMessage({ type: `${PREFIX}set`, theme }, "*");
  }

  addEventListener("message", ({ data, origin, source }) => {
    if (data?.type !== `${PREFIX}height` || !(data.height > 0)) return;
    for (const frame of frames()) {
      if (source !== frame.contentWindow || !isItsOwn(frame, origin)) continue;
      frame.style.height = `${data.height}px`;
      if (!told.has(frame)) told.set(frame, "auto");
      tellTheme(frame);
    }
  });

  // A page's switch for its theme changes the page's root.
  new MutationObserver(() => {
    for (const frame of frames()) if (told.has(frame)) tellTheme(frame);
  }).observe(document.documentElement, { attributes: true });

  // A frame may have said its height before this script came.
  for (const frame of frames()) frame.contentWindow?.postMessage({ type: `${PREFIX}hello` }, "*");
})();
