// Has the page work without a network: pages/offline/sw.js keeps its files. That waits until the widget works and the
// browser has nothing to do, so that nobody waits for it. Where it fails, all is as it would be without.

const page = document.documentElement;

async function keepFiles() {
  try {
    await navigator.serviceWorker.register("./sw.js");
    const { active } = await navigator.serviceWorker.ready;
    const tellLanguage = () => active.postMessage(page.lang);
    tellLanguage();
    new MutationObserver(tellLanguage).observe(page, { attributeFilter: ["lang"] });
  } catch {
    // Files that can't be kept are fetched each time.
  }
}

// Not where the page stands in a frame: a page of somebody else's is none of our business.
if (window === window.top) {
  const whenIdle = globalThis.requestIdleCallback ?? setTimeout;
  const start = () => whenIdle(keepFiles);
  document.querySelector("leadership-load").addEventListener("leadership-load:ready", start, { once: true });
}
