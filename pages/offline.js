// Has the page work without a network: pages/offline/sw.js keeps its files. That waits until the widget works and the
// browser has nothing to do, so that nobody waits for it. If it fails, all is as it would be without.

const page = document.documentElement;

async function keepFiles() {
  try {
    const worker = await atWork(await navigator.serviceWorker.register("./sw.js"));
    const tellLanguage = () => worker.postMessage(page.lang);
    tellLanguage();
    new MutationObserver(tellLanguage).observe(page, { attributeFilter: ["lang"] });
  } catch {
    // Files that can't be kept are fetched each time.
  }
}

/** The worker of this very folder, once it is at work: `ready` may give that of a folder around it. */
async function atWork({ active, waiting, installing }) {
  const worker = active ?? waiting ?? installing;
  while (worker.state !== "activated") {
    await new Promise((changed) => worker.addEventListener("statechange", changed, { once: true }));
  }
  return worker;
}

// Not where the page stands in a frame: a page of somebody else's is none of our business.
if (window === window.top) {
  const whenIdle = globalThis.requestIdleCallback ?? setTimeout;
  const start = () => whenIdle(keepFiles);
  document.querySelector("leadership-load").addEventListener("leadership-load:ready", start, { once: true });
}
