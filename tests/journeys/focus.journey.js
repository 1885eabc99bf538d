/** The focus never falls to the page, and is never taken without somebody's doing. */
import { BOARD, expect, JULY, test } from "./coach.js";
import { holdModule } from "./pages/guest.js";
import { LEADER, Widget } from "./widget.js";

/** Returns the name of the element that has the focus, through all shadow roots. */
const focused = (page) =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element?.localName;
  });

/** Something in the widget has the focus. */
async function inWidget(page) {
  const isInWidget = () => Boolean(document.activeElement?.matches("leadership-load") && document.activeElement.shadowRoot.activeElement);
  await expect.poll(() => page.evaluate(isInWidget)).toBe(true);
}

const setLanguage = (page, tag) => page.evaluate((tag) => (document.querySelector("leadership-load").lang = tag), tag);

test("nothing takes the focus on load, with the desk in the address either", async ({ page, coach }) => {
  await coach.openDesk();
  await expect(coach.element.locator(".waiting")).toHaveCount(0);
  expect(await focused(page)).toBe("body");
});

test("opening the desk and leaving it lead to its heading and the start's", async ({ page, coach }) => {
  await coach.openDesk();
  await coach.element.getByRole("link", { name: "Back to the self-check" }).click();
  await expect(coach.element.getByRole("heading", { level: 2 })).toBeFocused();
  await page.getByRole("link", { name: "your desk" }).click();
  await expect(coach.heading("Your desk")).toBeFocused();
});

test("a fragment of the page's own redraws nothing and moves no focus", async ({ page }) => {
  const widget = new Widget(page);
  const release = await holdModule(page);
  await page.goto("/");
  await widget.button("Start").focus();
  const before = await widget.button("Start").elementHandle();
  await widget.visit("#section-2");
  await widget.visit("#");
  expect(await before.evaluate((button) => button.isConnected)).toBe(true);
  await expect(widget.button("Start")).toBeFocused();
  release();
  await widget.ready();
  await expect(widget.button("Start")).toBeFocused();
  await widget.start();
  await widget.radio(2).focus();
  await widget.visit("#section-3");
  await expect(widget.radio(2)).toBeFocused();
});

test("a fragment of the page's own leaves an opened link and the desk where they are", async ({ page, coach }) => {
  await coach.openChecks(JULY);
  await coach.notes.fill("Half a no");
  await new Widget(page).visit("#section-2");
  await expect(coach.notes).toBeFocused();
  await expect(coach.notes).toHaveValue("Half a no");
  await coach.openDesk();
  await new Widget(page).visit("#section-2");
  await expect(coach.heading("Your desk")).toBeVisible();
});

test.describe("another language", () => {
  test("before the module is there leaves the focus at the same button", async ({ page }) => {
    const widget = new Widget(page);
    const release = await holdModule(page);
    await page.goto("/?lang=en");
    await widget.button("Start").focus();
    await setLanguage(page, "de");
    await expect(widget.button("Beginnen")).toBeFocused();
    release();
    await expect(widget.element.locator(".waiting")).toHaveCount(0);
    await expect(widget.button("Beginnen")).toBeFocused();
  });

  test("at every step leaves the focus in the widget", async ({ page }) => {
    const widget = new Widget(page);
    const there = async () => {
      await setLanguage(page, "de");
      await inWidget(page);
      await expect(widget.element.locator(".base > div:not(.waiting) > [lang=de]")).toHaveCount(1);
      await expect(widget.element.locator(".waiting")).toHaveCount(0);
      await inWidget(page);
      await setLanguage(page, "en");
      await inWidget(page);
      await expect(widget.element.locator(".base > div:not(.waiting) > [lang=en]")).toHaveCount(1);
      await expect(widget.element.locator(".waiting")).toHaveCount(0);
      await inWidget(page);
    };
    await page.goto("/?lang=en");
    await widget.ready();
    await widget.start();
    await there();
    await widget.answer([...LEADER.answers.overload, ...LEADER.answers.expertise]);
    await widget.field("meetings").fill("8");
    await there();
    await expect(widget.field("meetings")).toBeFocused();
    await widget.button("Next").click();
    await widget.answer(LEADER.answers.isolation, 15);
    await widget.field("seats").focus();
    await there();
    await expect(widget.field("seats")).toBeFocused();
    await widget.button("Skip to the result").click();
    await expect(widget.link).toBeVisible();
    await there();
  });

  test("by the page's own switch leaves the focus at the switch", async ({ page }) => {
    const widget = new Widget(page);
    await page.goto("/?lang=en");
    await widget.ready();
    await page.getByRole("link", { name: "Deutsch" }).click();
    await expect(widget.button("Beginnen")).toBeVisible();
    await expect(page.getByRole("link", { name: "English" })).toBeFocused();
    await expect(widget.element.locator(".waiting")).toHaveCount(0);
    await expect(page.getByRole("link", { name: "English" })).toBeFocused();
  });
});

test("a renamed client keeps what was pasted and half typed, and the heading has the focus", async ({ page, coach }) => {
  const link = await coach.link([JULY]);
  await coach.openBoard();
  await coach.addClient("Anna");
  await coach.button("Open Anna").click();
  await coach.addLink(link);
  await coach.paste.fill("https://example.org/half");
  await coach.element.locator(".events summary").click();
  await coach.element.getByLabel("Day", { exact: true }).fill("2026-09-01");
  await coach.element.locator("#event-word").fill("New le");
  await coach.notes.fill("x".repeat(6000));
  await coach.element.locator(".manage summary").click();
  await coach.element.locator("#rename").fill("Dr. Anna");
  await coach.element.locator("#rename").press("Enter");
  await expect(coach.heading("Dr. Anna")).toBeFocused();
  await expect(coach.notes).toHaveValue("x".repeat(6000));
  await expect(coach.paste).toHaveValue("https://example.org/half");
  await expect(coach.scale("Overload")).toBeVisible();
  await expect(coach.element.getByLabel("Day", { exact: true })).toHaveValue("2026-09-01");
  await expect(coach.element.locator("#event-word")).toHaveValue("New le");
  await coach.note("Kept.");
  expect(JSON.parse((await coach.stored())[BOARD]).clients).toEqual([{ name: "Dr. Anna", since: "2026-11-22", notes: "Kept." }]);
});

test("a half-typed link stays while the only one is taken out and put back", async ({ coach }) => {
  await coach.openChecks(JULY);
  await coach.file("Anna");
  await coach.openDesk();
  await coach.button("Open Anna").click();
  await coach.paste.fill("https://example.org/half");
  await coach.element.locator(".manage summary").click();
  await coach.element.locator(".manage .entries button").click();
  await expect(coach.scale("Overload")).toHaveCount(0);
  await expect(coach.paste).toHaveValue("https://example.org/half");
  await coach.button("Undo").click();
  await expect(coach.scale("Overload")).toBeVisible();
  await expect(coach.paste).toHaveValue("https://example.org/half");
});

test("a name that can't be leads back to its field, each time", async ({ page, coach }) => {
  await coach.openBoard();
  const add = coach.element.locator("#add-client");
  for (const _ of [1, 2]) {
    await coach.button("Add").click();
    await expect(add).toBeFocused();
    await expect(add).toHaveAttribute("aria-invalid", "true");
  }
  await coach.addClient("Anna");
  await coach.button("Open Anna").click();
  await coach.element.locator(".manage summary").click();
  const rename = coach.element.locator("#rename");
  await rename.fill("");
  await coach.element.locator(".manage .add-client button").click();
  await expect(rename).toBeFocused();
  await coach.paste.fill("no link");
  await coach.button("Add to the comparison").click();
  await expect(coach.paste).toBeFocused();
});

test("what is taken out leaves the focus near it", async ({ page, coach }) => {
  await coach.openChecks(JULY);
  await coach.addEvent("2026-09-01", "New lead");
  await coach.addEvent("2026-10-01", "Second lead");
  await coach.element.locator(".entries button").first().press("Enter");
  await expect(coach.element.locator(".entries button")).toHaveCount(1);
  await expect(coach.button("Undo")).toBeFocused();
  await coach.element.locator(".entries button").press("Enter");
  await expect(coach.button("Undo")).toBeFocused();

  await coach.name.fill("Anna");
  await coach.name.press("Enter");
  await expect(coach.name).toHaveCount(0);
  await inWidget(page);

  await coach.openDesk();
  await coach.button("Open Anna").press("Enter");
  await coach.element.locator(".manage summary").press("Enter");
  await coach.element.locator(".manage .entries button").press("Enter");
  await inWidget(page);
  await coach.button("Forget this person").press("Enter");
  await expect(coach.heading("Your desk")).toBeFocused();
  await coach.button("Undo").press("Enter");
  await expect(coach.button("Open Anna")).toBeVisible();
  await inWidget(page);
});

test("a field that is full hands the focus on", async ({ page }) => {
  const widget = new Widget(page);
  await widget.open();
  await widget.answerAll();
  await widget.button("Next").click();
  await widget.choose("Engineering", "Product", "Design", "Data", "Security", "Research", "Operations");
  await widget.element.locator("#own-name").fill("Legal");
  await widget.element.locator("#own-name").press("Enter");
  await expect(widget.element.locator("#own-name")).toBeDisabled();
  await inWidget(page);
});
