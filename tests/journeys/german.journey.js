/** Tests the way of a German reader from a post to a coach, and what changing the language leaves alone. */
import { GERMAN } from "./german.js";
import { drawn, holdModule, painted, watchShifts } from "./pages/guest.js";
import { ENGLISH, everythingStored, expect, LEADER, NOTHING_STORED, test, Widget } from "./widget.js";

const { overload, expertise, isolation } = LEADER.answers;

/** The leader's answers as a link, made by the module. */
const linkOf = (page) =>
  page.evaluate(async (check) => {
    const { writeLink } = await import(new URL("leadership-load.js", location.origin));
    return writeLink([check], {});
  }, LEADER);

/** Returns the files that were fetched for languages. */
const languagesOf = (lines) => lines.filter((line) => /(words|screen)-/.test(line));

test.describe("in a German post", () => {
  test.use({ words: GERMAN });

  test("the first statements are answered before the module is there, and the rest after it", async ({ page, widget, context }) => {
    await context.grantPermissions(["clipboard-write"]);
    const release = await holdModule(page);
    await page.goto("/pages/german/");
    await expect(widget.element.locator("[part=widget]")).toHaveAttribute("lang", "de");
    await widget.start();
    await expect(widget.radio(0)).toBeFocused();
    await widget.answer(overload);
    await widget.answer(expertise, 8);
    await widget.says("Einen Moment…");
    release();
    await widget.field("meetings").fill("8");
    await widget.button(GERMAN.next).click();
    await widget.answer(isolation, 15);
    await widget.button(GERMAN.finish).click();
    await expect(widget.scale("Überlastung")).toContainText(
      "Im Mittel der sieben Aussagen gab es diese Schwierigkeiten in etwa 71\u00a0% der Zeit (wahrscheinlich 59–84\u00a0%, unter Annahmen).",
    );
    await expect(widget.scale("Wissenslücken")).toContainText("zeitweise vorhanden");
    await expect(widget.scale("Isolation")).toContainText("% der Sitzungen");
    await widget.element.getByText("Warum „unter Annahmen“?").first().click();
    await widget.says("eine noch ungeprüfte Übersetzung");
    await widget.button(GERMAN.copy).click();
    await widget.says(GERMAN.copied);
    expect(await widget.link.inputValue()).toMatch(/\/widget\/#ll=[0-9A-Z]+$/);
    expect(await everythingStored(page)).toMatchObject(NOTHING_STORED);
  });

  test("the first screen stays where it is as the module comes", async ({ page, widget }) => {
    const shifts = await watchShifts(page);
    const release = await holdModule(page);
    await page.goto("/pages/german/");
    await widget.start();
    await widget.answer(overload);
    await widget.isAt(8);
    await painted(page);
    const before = await widget.card.first().boundingBox();
    release();
    await drawn(widget.element);
    await widget.isAt(8);
    expect(await widget.card.first().boundingBox()).toEqual(before);
    expect(await shifts()).toBe(0);
  });

  test("where its first screen can't be had it says so, and another try goes on", async ({ page, widget, allow }) => {
    allow(/can't go on|Failed to load resource|failed: GET .*\/screen-de-[0-9a-f]+\.json/);
    let tries = 0;
    await page.route(/\/screen-de-[0-9a-f]+\.json$/, (route) => (tries++ ? route.continue() : route.abort()));
    await page.goto("/pages/german/");
    await widget.says("The self-check can’t go on here.");
    await expect(page.getByText("Der Selbstcheck braucht JavaScript.")).toBeVisible();
    await widget.button("Try again").click();
    await widget.start();
    await widget.answer(overload);
    await widget.isAt(8);
  });

  test("a page without WebAssembly says so in German", async ({ page, widget, allow }) => {
    allow(/can't go on/);
    await page.addInitScript(() => delete globalThis.WebAssembly);
    await page.goto("/pages/german/");
    await widget.says("Der Selbstcheck braucht WebAssembly, das dieser Browser hier nicht ausführt");
    await expect(page.getByText("Der Selbstcheck braucht JavaScript.")).toBeVisible();
    // There it would fail alike, so that the address can only be taken elsewhere. Paper needs no program.
    await expect(widget.element.locator(".failure a")).toHaveAttribute("href", /\/paper-de\.html$/);
    await expect(widget.element.locator(".failure code")).toHaveText(/^http.*\/$/);
  });
});

/** Sets the language of the widget, as a page with a switch of its own does. */
const speak = (page, language) =>
  page.evaluate((language) => (document.querySelector("leadership-load").lang = language), language);

for (const held of [true, false]) {
  test(`another language leaves the answers, ${held ? "before the module is there" : "by the module"}`, async ({ page, widget }) => {
    const release = held ? await holdModule(page) : () => {};
    await page.goto("/pages/plain/");
    if (!held) await drawn(widget.element);
    await widget.start();
    await widget.answer(overload);
    await widget.isAt(8);

    const german = new Widget(page, GERMAN);
    await speak(page, "de");
    release();
    await german.isAt(8);
    await german.option(expertise[0]).click();
    await german.isAt(9);
    await german.answer(expertise.slice(1), 9);
    await expect(german.heading(GERMAN.headings.meetings)).toBeVisible();
    await speak(page, "en-GB");
    await widget.field("meetings").fill("8");
    await widget.button("Next").click();
    await widget.answer(isolation, 15);
    await widget.button("Skip to the result").click();
    await expect(widget.scale("Overload")).toContainText("71");
    await speak(page, "de");
    await expect(german.scale("Überlastung")).toContainText("71");
    // A language that is not there is English, and one that is there already changes nothing.
    await speak(page, "tlh");
    await expect(widget.scale("Expertise gap")).toContainText("46");
  });
}

test("another language fetches its words, once and nothing else", async ({ page, widget, network }) => {
  await page.goto("/pages/plain/");
  await drawn(widget.element);
  await widget.start();
  await widget.isAt(1);
  const before = await network.settled();
  const german = new Widget(page, GERMAN);
  for (const [speaker, language] of [[german, "de"], [widget, "en"], [german, "de-AT"]]) {
    await speak(page, language);
    await speaker.isAt(1);
    await drawn(widget.element);
  }
  const fetched = (await network.since(before)).map((line) => line.replace(/^.*\/|-[0-9a-f]{16}/g, ""));
  expect(fetched).toEqual(["own-words-de.txt"]);
});

test("a language that came later says where a link opens, with texts that it fetches for that", async ({ page, widget, network }) => {
  await page.goto("/pages/plain/");
  await drawn(widget.element);
  const code = await linkOf(page);
  await speak(page, "de");
  await expect(new Widget(page, GERMAN).heading(GERMAN.headings.start)).toBeVisible();
  const before = await network.settled();
  await page.evaluate((code) => (location.hash = `ll=${code}`), code);
  await widget.says("Die Adresse dieser Seite enthält ein geteiltes Ergebnis");
  expect((await network.since(before)).filter((line) => /screen-de/.test(line))).toHaveLength(1);
});

test("another language before the start is there at once", async ({ page, widget }) => {
  const release = await holdModule(page);
  await page.goto("/pages/plain/");
  await expect(widget.heading(ENGLISH.headings.start)).toBeVisible();
  await speak(page, "de");
  await expect(widget.heading(GERMAN.headings.start)).toBeVisible();
  await speak(page, "en");
  await expect(widget.heading(ENGLISH.headings.start)).toBeVisible();
  release();
  await drawn(widget.element);
  await widget.start();
});

test.describe("on the standalone page", () => {
  test.describe("of somebody who reads German", () => {
    test.use({ words: GERMAN, locale: "de-AT" });

    test("everything is German, and a link of somebody who answered in English too", async ({ page, widget, network }) => {
      await widget.open();
      await expect(page.locator("html")).toHaveAttribute("lang", "de");
      await expect(page).toHaveTitle("Leadership load: ein Selbstcheck für alle, die mehrere Fachgebiete zugleich leiten");
      await expect(widget.heading(GERMAN.headings.start)).toBeVisible();
      await expect(page.getByRole("link", { name: "Ihr Schreibtisch" })).toBeVisible();
      const english = page.locator("p span:visible").filter({ hasText: /self-check|your own/ });
      await expect(english).toHaveCount(0);
      const code = await linkOf(page);
      await widget.visit(`#ll=${code}`);
      await expect(widget.heading(GERMAN.headings.shared)).toBeVisible();
      await widget.says("Was von allem, was in diesen vier Wochen bei Ihnen lag, konnten nur Sie tun?");
      await widget.button("Wie die Person es liest").click();
      await expect(widget.scale("Überlastung")).toContainText("71");
      await widget.says("Entwicklung");
      // Figures as they are written in German.
      await widget.says(/5,4-mal/);
      await widget.visit("#desk");
      await expect(widget.heading("Ihr Schreibtisch")).toBeVisible();
      expect(languagesOf(network.lines).every((line) => /-de-/.test(line))).toBe(true);
    });

    test("its address can say English", async ({ page, network }) => {
      await page.goto("/?lang=en");
      const widget = new Widget(page, ENGLISH);
      await widget.start();
      await network.settled();
      expect(languagesOf(network.lines).some((line) => /-de-/.test(line))).toBe(false);
    });
  });

  test("somebody changes the language by keyboard in the midst of it, and loses nothing", async ({ page, widget }) => {
    await widget.open();
    await widget.start();
    await widget.answer(overload);
    await widget.isAt(8);
    const german = new Widget(page, GERMAN);
    const toGerman = page.getByRole("link", { name: "Deutsch" });
    await expect(page.getByRole("link", { name: "English" })).toBeHidden();
    await toGerman.focus();
    await page.keyboard.press("Enter");
    await german.isAt(8);
    // The link that was pressed gives way to one beside it, whichever languages there are.
    await expect(page.locator("nav a[hreflang]:focus")).toBeVisible();
    await expect(toGerman).toBeHidden();
    await expect(page).toHaveURL(/\/\?lang=de$/);
    await german.radio(0).focus();
    await german.answer(expertise, 8);
    await expect(german.heading(GERMAN.headings.meetings)).toBeVisible();
    await page.getByRole("link", { name: "English" }).click();
    await widget.field("meetings").fill("8");
    await widget.button("Next").click();
    await widget.answer(isolation, 15);
    await widget.button("Skip to the result").click();
    await expect(widget.scale("Overload")).toContainText("71");
  });

  test("a link that is open stays open in the other language", async ({ page, widget }) => {
    await page.goto("/");
    const code = await linkOf(page);
    await widget.visit(`#ll=${code}`);
    await expect(widget.heading(ENGLISH.headings.shared)).toBeVisible();
    await page.getByRole("link", { name: "Deutsch" }).click();
    const german = new Widget(page, GERMAN);
    await expect(german.heading(GERMAN.headings.shared)).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`\\?lang=de#ll=${code}$`));
    await page.reload();
    await expect(german.heading(GERMAN.headings.shared)).toBeVisible();
  });
});

test("a frame speaks the language that its address or the page around says", async ({ page }) => {
  await page.goto("/embed.html?lang=de");
  const widget = new Widget(page, GERMAN);
  await widget.start();
  await widget.isAt(1);
});

test("the module says what is asked in German, by the same names", async ({ page }) => {
  await page.goto("/");
  const [english, german] = await page.evaluate(async () => {
    const { questionnaire } = await import(new URL("leadership-load.js", location.origin));
    return [await questionnaire("en"), await questionnaire("de-CH")];
  });
  const ids = ({ scales }) => scales.flatMap(({ items }) => items.map(({ id, reverseKeyed }) => [id, reverseKeyed]));
  const statements = ({ scales }) => scales.flatMap(({ items }) => items.map(({ statement }) => statement));
  expect(german.language).toBe("de");
  expect(ids(german)).toEqual(ids(english));
  expect(statements(german)).toEqual(GERMAN.statements);
  expect(new Set(GERMAN.statements).size).toBe(21);
});
