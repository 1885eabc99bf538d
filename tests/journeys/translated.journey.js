/** Tests a page that the browser has translated: later renders replace what was there. */
import { Coach, JULY, NOVEMBER, SEPTEMBER } from "./coach.js";
import { drawn, holdModule } from "./pages/guest.js";
import { expect, KEY, LEADER, test, Widget } from "./widget.js";

const { overload, expertise, isolation } = LEADER.answers;

/** Translators put `font` elements around all texts: with texts of their own, as Chrome does, or around the very same. */
const TRANSLATORS = { "with texts of its own": false, "around its texts": true };

/** Translates the page as it stands, into the very same words: what is stale shows as other words. */
async function translate(page, translator) {
  await page.evaluate((keeps) => {
    const walk = (root) => {
      const texts = [];
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.shadowRoot) walk(node.shadowRoot);
        const isText = node.nodeType === Node.TEXT_NODE && node.data.trim();
        if (isText && !node.parentNode.closest("font, script, style, option, textarea, svg")) texts.push(node);
      }
      for (const text of texts) {
        const [outer, inner] = [document.createElement("font"), document.createElement("font")];
        outer.append(inner);
        text.replaceWith(outer);
        inner.append(keeps ? text : text.data);
      }
    };
    walk(document.body);
  }, TRANSLATORS[translator]);
}

/** Goes through everything, and gives what could be seen at each moment. `translated` is told at each moment too. */
async function goThrough(page, translated, address) {
  const seen = [];
  const widget = new Widget(page);
  const look = async (name) => {
    // The six words are others in each run, and come when the browser has made a key of them.
    await expect(widget.element.locator("text=this takes a moment")).toHaveCount(0);
    let text = await widget.element.locator("[part=widget]:visible").first().innerText();
    for (const words of await widget.element.locator(".passphrase:visible").allInnerTexts()) {
      text = text.replaceAll(words, "six words");
    }
    seen.push(`${name}: ${text.replaceAll(/\s+/g, " ")}`);
    await translated();
  };
  const release = await holdModule(page);
  await page.goto(address);
  await look("start");
  await widget.element.locator("button", { hasText: "Start" }).first().click();
  for (const [index, value] of overload.entries()) {
    await expect(widget.element.locator(".progress:visible")).toContainText(`Statements, ${index + 1} of 21`);
    await look(`statement ${index + 1} without module`);
    await page.keyboard.press(String(value + 1));
    if (index === 3) {
      await widget.element.locator(".keep:visible button").click();
      await look("keep is pressed");
    }
  }
  release();
  await drawn(page);
  await page.waitForFunction((key) => localStorage.getItem(key), KEY);
  for (const [index, value] of expertise.entries()) {
    await expect(widget.element.locator(".progress:visible")).toContainText(`Statements, ${index + 8} of 21`);
    await look(`statement ${index + 8}`);
    await page.keyboard.press(String(value + 1));
  }
  const press = (name) => widget.element.locator("button:visible", { hasText: name }).last().click();
  const types = async (id, text) => widget.element.locator(`#${id}`).fill(text);
  await look("meetings");
  await types("meetings", "x");
  await press("Next");
  await look("meetings, with a complaint");
  await types("meetings", "8");
  await press("Next");
  await page.keyboard.press("Backspace");
  await look("meetings again");
  await press("Next");
  for (const [index, value] of isolation.entries()) {
    await expect(widget.element.locator(".progress:visible")).toContainText(`Statements, ${index + 15} of 21`);
    await page.keyboard.press(String(value + 1));
    if (index === 2) {
      await expect(widget.element.locator(".progress:visible")).toContainText("Statements, 18 of 21");
      await page.keyboard.press("Backspace");
      await expect(widget.element.locator(".progress:visible")).toContainText("Statements, 17 of 21");
      await look("back at 17");
      await page.keyboard.press(String(value + 1));
    }
  }
  await look("facts");
  await types("seats", "999");
  await press("Next");
  await look("facts, with a complaint");
  await types("seats", "9");
  await press("Next");
  await look("disciplines");
  for (const name of ["Engineering", "Design", "Security"]) {
    await widget.element.locator("label", { hasText: name }).first().click();
    await look(`disciplines, with ${name}`);
  }
  await types("own-name", "Quantum");
  await press("Add");
  await look("disciplines, with one more");
  await press("Next");
  for (const rating of ["need", "can do", "cover"]) {
    await look(`rating of ${rating}`);
    await press("Next");
  }
  await look("again");
  await page.keyboard.press("3");
  await expect(widget.element.locator("[part=result]")).toBeVisible();
  await expect(widget.element.locator("text=Start again")).toBeVisible();
  await look("result");
  for (const check of await widget.element.locator("input[type=checkbox]:enabled").all()) {
    await check.click();
    await look("one more pressed");
  }
  await widget.element.locator(".keep:visible button").last().click();
  await look("wiped");
  await press("Start again");
  await look("start again");
  return seen;
}

/** The same for a coach. */
async function coachThrough(page, translated, link) {
  const seen = [];
  const coach = new Coach(page);
  const look = async (name) => {
    seen.push(`${name}: ${(await coach.element.locator("[part=widget]").innerText()).replaceAll(/\s+/g, " ")}`);
    await translated();
  };
  const press = (name) => coach.element.locator("button:visible", { hasText: name }).first().click();
  await page.goto(link);
  await expect(coach.element.locator("h2", { hasText: "A shared result" })).toBeVisible();
  await look("opened");
  await press("As the person reads it");
  await look("as the person reads it");
  await press("For the coach");
  await look("as the coach reads it");
  for (const select of await coach.element.locator("select:visible").all()) {
    const last = await select.locator("option").last().getAttribute("value");
    if (last !== null) await select.selectOption(last);
    await look("another choice");
  }
  await coach.element.locator("input:visible").first().fill("x");
  await look("typed");
  await page.goto("about:blank");
  await page.goto("/#desk");
  await expect(coach.element.locator("h2").first()).toContainText("Your desk");
  await look("desk");
  await press("Keep a board");
  for (const name of ["Anna", "Ben", "Anna"]) {
    await coach.element.getByLabel("What you call a client").fill(name);
    await page.keyboard.press("Enter");
    await look(`desk with ${name}`);
  }
  await coach.button("Open Anna").click();
  await look("Anna");
  await coach.element.locator(".manage summary").click();
  await press("Forget this person");
  await look("removed");
  await press("Undo");
  await look("back");
  await coach.button("Open Ben").click();
  await look("Ben");
  return seen;
}

const LINK = async (page) => {
  await page.goto("/");
  await drawn(page);
  return new Coach(page).link([JULY, SEPTEMBER, NOVEMBER]);
};

for (const translator of Object.keys(TRANSLATORS)) {
  for (const [where, address] of Object.entries({ "a post": "/pages/plain/", "the standalone page": "/" })) {
    test(`a run in ${where} that is translated ${translator} reads as without`, async ({ page, another, baseURL }) => {
      const other = await another({ baseURL });
      const plain = await goThrough(other, () => {}, address);
      const translated = await goThrough(page, () => translate(page, translator), address);
      expect(translated).toEqual(plain);
    });
  }

  test(`a coach's page and desk that are translated ${translator} read as without`, async ({ page, another, baseURL }) => {
    const other = await another({ baseURL });
    const link = await LINK(other);
    const plain = await coachThrough(other, () => {}, link);
    const translated = await coachThrough(page, () => translate(page, translator), link);
    expect(translated).toEqual(plain);
  });
}
