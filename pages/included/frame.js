// For pages with the self-check in a frame: each frame gets the height of its content. docs/iframe.md has the messages.

(() => {
  const PREFIX = "leadership-load:";
  const frames = () => document.querySelectorAll("iframe.leadership-load");

  /** Returns whether a message of a frame comes from its own page. A sandbox may leave it no origin. */
  const isItsOwn = (frame, origin) => origin === new URL(frame.src).origin || (frame.sandbox.length > 0 && origin === "null");

  addEventListener("message", ({ data, origin, source }) => {
    if (data?.type !== `${PREFIX}height` || !(data.height > 0)) return;
    for (const frame of frames()) {
      if (source === frame.contentWindow && isItsOwn(frame, origin)) frame.style.height = `${data.height}px`;
    }
  });

  // A frame may have said its height before this script came.
  for (const frame of frames()) frame.contentWindow?.postMessage({ type: `${PREFIX}hello` }, "*");
})();
