/** Tests other people's pages in WebKit. */
import { expect, test } from "./reader.js";

test("a strict page has the widget", async ({ reader }) => {
  await reader.open("/pages/strict/");
  await reader.start();
  await reader.answer([3, 2]);
  await reader.isAt(3);
});

test("a page that forbids WebAssembly says so at once, and offers no try that is in vain", async ({ reader }) => {
  await reader.goTo("/pages/policy/");
  await reader.sees(".failure", "security policy");
  await reader.seesNo("button", "Try again");
  const fetched = await reader.run(() => performance.getEntriesByType("resource").map(({ name }) => name));
  expect(fetched.filter((name) => /wasm|post-|whole-/.test(name))).toEqual([]);
});

test("two widgets on one page go their own ways", async ({ reader }) => {
  await reader.open("/pages/many/");
  await reader.waitFor(() => {
    const second = document.querySelector("#two");
    second.scrollIntoView();
    return !second.shadowRoot.querySelector(".waiting");
  });
  await reader.click("button", "Start", 1);
  await reader.sees(".progress", "Statements, 1 of 21");
  await reader.sees("button", "Start");
});

test("the standalone page fetches the module once", async ({ reader }) => {
  await reader.open();
  const fetched = await reader.run(() => performance.getEntriesByType("resource").map(({ name }) => name));
  const modules = fetched.filter((name) => name.endsWith(".wasm"));
  expect(modules).toHaveLength(1);
});

test("the frame shows the widget, and tells its page how high it is", async ({ reader }) => {
  await reader.goTo("/pages/plain/");
  await reader.run(() => {
    addEventListener("message", ({ data }) => {
      if (data.type === "leadership-load:height") window.height = data.height;
    });
    document.body.innerHTML = '<iframe src="/embed.html" width="380" height="300"></iframe>';
  });
  expect(await reader.waitFor(() => window.height > 200 && window.height)).toBeGreaterThan(300);
});

test("in a sandbox without an origin all works that can, and nothing else is offered", async ({ reader }) => {
  await reader.goTo("/pages/plain/");
  const frame = await reader.run(() => {
    document.body.innerHTML = '<iframe src="/hosts/published/embed.html" sandbox="allow-scripts" width="380" height="800"></iframe>';
    return document.querySelector("iframe");
  });
  await reader.enter(frame);
  await reader.ready();
  await reader.answerOnly();
  await reader.sees("p", "lets it open neither mail nor other apps");
  await reader.sees(".hint", "does not let it print");
  await reader.sees("p", "lets it save no files");
  for (const words of ["Print", "Mail", "Save", "Import", "Remind me", "Keep"]) await reader.seesNo("button, a", words);

  await reader.click("button", "Copy the link");
  await reader.sees("p", "The link is copied.");
  const link = await reader.link();
  await reader.enter();
  await reader.open(link);
  await reader.sees("h2", reader.words.headings.shared);
});

test.describe("without WebAssembly, as in Lockdown Mode", () => {
  test.use({ started: { environment: { JSC_useWasm: "0", JSC_useJIT: "0" } } });

  test("the reader is told what is in the way, and where to go", async ({ reader }) => {
    await reader.goTo("/");
    await reader.sees(".failure", "Lockdown");
    await reader.seesNo("button", "Try again");
  });
});

test.describe("in the dark", () => {
  test.use({ started: { args: ["--dark-mode"] } });

  test("a post that follows the system has a light text on a dark ground", async ({ reader }) => {
    await reader.open("/");
    const [text, ground] = await reader.run(() => {
      const lightness = (color) => Math.max(...color.match(/[\d.]+/g).slice(0, 3).map(Number));
      const { color } = getComputedStyle(document.querySelector("leadership-load").shadowRoot.querySelector("h2"));
      return [lightness(color), matchMedia("(prefers-color-scheme: dark)").matches];
    });
    expect(ground).toBe(true);
    expect(text).toBeGreaterThan(180);
  });
});
