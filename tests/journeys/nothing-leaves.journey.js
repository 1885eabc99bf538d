import { AGAIN, everythingStored, expect, HEADINGS, keptAt, LEADER, NOTHING_STORED, test } from "./widget.js";

const CODE = "1H40089TNPSD6J56TJJV2G01N6ZFZX";

/** Chromium asks for the icon of a page again whenever its title or address changes. */
const ICON = /^GET http:\/\/127\.0\.0\.1:\d+\/icon\.svg$/;

/** Does something, and fails on any request that it brings about. */
async function inSilence(network, what, act) {
  await test.step(what, async () => {
    const mark = await network.settled();
    await act();
    expect((await network.since(mark)).filter((request) => !ICON.test(request))).toEqual([]);
  });
}

test("no request is made once the page's files have loaded", async ({ widget, page, network }) => {
  await page.addInitScript(() => {
    // The printed document is one of its own, in a frame.
    window.printed = 0;
    window.print = () => (window.top.printed += 1);
    navigator.share = async (data) => void (window.handedOn = data);
  });
  await widget.open();

  await inSilence(network, "answering", async () => {
    await widget.answerAll();
    const { meetings, homeDiscipline, ...facts } = LEADER.facts;
    await widget.fillFacts(facts);
    await widget.button("Next").click();
    await widget.choose("Engineering", "Design", "Data");
    await widget.field("Another discipline, in your own words").fill("Legal");
    await widget.button("Add").click();
    await widget.button("Next").click();
    for (let rating = 1; rating <= 3; rating += 1) await widget.button("Next").click();
    await expect(widget.group(AGAIN)).toBeVisible();
  });
  await inSilence(network, "scoring", async () => {
    await widget.option(2).click();
    await expect(widget.heading(HEADINGS.result)).toBeVisible();
    await widget.element.getByText("Why “assumed”?").click();
  });
  await inSilence(network, "printing", async () => {
    await widget.button("Print").click();
    await expect.poll(() => page.evaluate(() => window.printed)).toBe(1);
  });
  await inSilence(network, "handing on by the system's sheet", async () => {
    await widget.button("Share…").click();
    const link = await widget.link.inputValue();
    await expect.poll(() => page.evaluate(() => window.handedOn?.url)).toBe(link);
    expect(await page.evaluate(() => Object.keys(window.handedOn).sort())).toEqual(["title", "url"]);
  });
  await inSilence(network, "copying", () => widget.button("Copy the link").click());
  await inSilence(network, "keeping and wiping", async () => {
    await widget.keep.click();
    await widget.wipe.click();
  });
  await inSilence(network, "opening a link in the same tab, and leaving it", async () => {
    await widget.visit(`#ll=${CODE}`);
    await expect(widget.heading(HEADINGS.shared)).toBeVisible();
    await widget.button("Back to my own").click();
    await expect(widget.heading(HEADINGS.result)).toBeVisible();
  });
  expect(await everythingStored(page)).toEqual(NOTHING_STORED);
});

test("the whole page works without any network", async ({ widget, context }) => {
  await widget.open();
  await context.setOffline(true);
  await widget.answerOnly();
  await expect(widget.scale("Overload")).toContainText("about 71%");
});

test("opening somebody's link sends none of it", async ({ widget, network }) => {
  await widget.open(`#ll=${CODE}`);
  await expect(widget.heading(HEADINGS.shared)).toBeVisible();
  await network.settled();
  for (const request of network.requests) {
    const all = [request.url(), JSON.stringify(await request.allHeaders()), request.postData() ?? ""].join(" ");
    expect(all.toUpperCase()).not.toContain(CODE.slice(0, 10));
    expect(request.method()).toBe("GET");
  }
});

test("neither the page nor its server sets a cookie", async ({ widget, network, context }) => {
  await widget.open();
  await network.settled();
  for (const request of network.requests) {
    expect(await (await request.response()).headerValue("set-cookie")).toBeNull();
  }
  expect(await context.cookies()).toEqual([]);
});

test("the events of the widget say how far somebody is, and no answer", async ({ widget, page }) => {
  const details = [];
  await page.exposeFunction("noteDetail", (name, detail) => details.push([name, detail]));
  await page.addInitScript(() => {
    const dispatch = EventTarget.prototype.dispatchEvent;
    EventTarget.prototype.dispatchEvent = function (event) {
      if (event instanceof CustomEvent) window.noteDetail(event.type, event.detail);
      return dispatch.call(this, event);
    };
  });
  await widget.open();
  await widget.answerOnly();
  const progress = Array.from({ length: 21 }, (_, index) => [
    "leadership-load:progress",
    { answered: index + 1, of: 21 },
  ]);
  await expect.poll(() => details).toEqual([
    ["leadership-load:ready", null],
    ["leadership-load:start", null],
    ...progress,
    ["leadership-load:complete", null],
  ]);
});

test.describe("the clipboard", () => {
  test("gets the very link that is shown, and the words say so", async ({ widget, page, context, baseURL }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await widget.openKept(keptAt("result"));
    await widget.button("Copy the link").click();
    await expect(widget.element.getByText("The link is copied.")).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(await widget.link.inputValue());
    expect(link.startsWith(`${baseURL}#ll=`)).toBe(true);
    const code = link.split("#ll=")[1];
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{1,64}$/);
  });

  const REFUSED = "This browser does not let the page copy. The text is selected below: copy it from there.";
  for (const [how, refuse] of [
    ["refuses", () => (Clipboard.prototype.writeText = () => Promise.reject(new DOMException("no", "NotAllowedError")))],
    ["is not there", () => Object.defineProperty(Navigator.prototype, "clipboard", { value: undefined })],
  ]) {
    test(`that ${how} leaves words and a link to copy by hand`, async ({ widget, page }) => {
      await page.addInitScript(refuse);
      await page.addInitScript(() => (Document.prototype.execCommand = () => false));
      await widget.openKept(keptAt("result"));
      await widget.button("Copy the link").click();
      await expect(widget.element.getByText(REFUSED)).toBeVisible();
      const byHand = widget.element.getByLabel("Text to copy");
      await expect(byHand).toBeFocused();
      await expect(byHand).toHaveValue(await widget.link.inputValue());
      expect(await byHand.evaluate((field) => field.selectionEnd - field.selectionStart)).toBe(
        (await byHand.inputValue()).length,
      );
      await widget.link.focus();
      const selected = await widget.link.evaluate((field) => field.selectionEnd - field.selectionStart);
      expect(selected).toBe((await widget.link.inputValue()).length);
    });
  }

  test("is not there and neither is a system sheet: no button for it", async ({ widget, page }) => {
    await page.addInitScript(() => delete Navigator.prototype.share);
    await widget.openKept(keptAt("result"));
    await expect(widget.button("Copy the link")).toBeVisible();
    await expect(widget.button("Share…")).toHaveCount(0);
  });
});

test("a system sheet that is closed again is no error", async ({ widget, page }) => {
  await page.addInitScript(() => {
    navigator.share = () => Promise.reject(new DOMException("Share canceled", "AbortError"));
  });
  await widget.openKept(keptAt("result"));
  await widget.button("Share…").click();
  await widget.button("Back").click();
  await expect(widget.group(AGAIN)).toBeVisible();
});
