/** Tests opening a sealed link: once at a time, and with the true reason if it fails. */
import { expect, keptAt, test, Widget } from "./widget.js";

const WRONG = "These are not the words of this link.";
const UNREADABLE = "The words are right, but this page can’t read what they open.";
const OPENED = "Somebody shared this result with you; it is not yours.";

/** A sealed link of the leader and its words. If some bytes are given, they are under the seal in place of the code. */
async function sealedBy(widget, bytes) {
  await widget.openKept(keptAt("result"));
  await widget.page.evaluate((bytes) => {
    const { encrypt } = SubtleCrypto.prototype;
    SubtleCrypto.prototype.encrypt = function (how, key, content) {
      return encrypt.call(this, how, key, bytes ? Uint8Array.from(bytes) : content);
    };
  }, bytes);
  await widget.element.getByLabel("Protect it with six words").check();
  const words = await widget.element.locator(".passphrase").textContent();
  await expect(widget.link).toHaveValue(/#ll=S/);
  return { link: await widget.link.inputValue(), words };
}

/** A coach with a sealed link, whose browser takes as long to make a key of the words as the journey wants. */
async function coachWith(page, link) {
  await page.addInitScript(() => {
    const { deriveKey } = SubtleCrypto.prototype;
    window.begun = 0;
    const gate = new Promise((resolve) => (window.release = resolve));
    SubtleCrypto.prototype.deriveKey = async function (...how) {
      window.begun += 1;
      await gate;
      return deriveKey.apply(this, how);
    };
  });
  await page.goto(link);
  const coach = new Widget(page);
  await expect(coach.heading("This link is protected with words")).toBeVisible();
  const begun = () => page.evaluate(() => window.begun);
  const release = () => page.evaluate(() => window.release());
  return { coach, field: coach.element.getByLabel("The words"), begun, release };
}

test("whoever ticks the box on a phone keeps the focus, and sees the words", async ({ widget, page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await widget.openKept(keptAt("result"));
  await widget.drawnToItsEnd();
  const box = widget.element.getByLabel("Protect it with six words");
  for (const isSealed of [true, false, true]) {
    await box.press(" ");
    await expect(widget.element.locator(".passphrase")).toHaveCount(isSealed ? 1 : 0);
    await expect(box).toBeChecked({ checked: isSealed });
    await expect(box).toBeFocused();
    await expect(box).toBeInViewport();
  }
});

test("whoever takes the tick away while the link is being protected gets no words", async ({ widget, page }) => {
  await page.addInitScript(() => {
    const { encrypt } = SubtleCrypto.prototype;
    window.ended = 0;
    const gate = new Promise((resolve) => (window.release = resolve));
    SubtleCrypto.prototype.encrypt = async function (...how) {
      await gate;
      return encrypt.apply(this, how).finally(() => (window.ended += 1));
    };
  });
  await widget.openKept(keptAt("result"));
  await widget.drawnToItsEnd();
  const plain = await widget.link.inputValue();
  const box = widget.element.getByLabel("Protect it with six words");
  await box.check();
  await widget.says("Encrypting, this takes a moment.");
  await box.uncheck();
  await page.evaluate(() => window.release());
  await expect.poll(() => page.evaluate(() => window.ended)).toBe(1);
  await expect(box).not.toBeChecked();
  await expect(widget.element.locator(".passphrase")).toHaveCount(0);
  await expect(widget.link).toHaveValue(plain);
});

test("words that were typed at one link are not in the field of the next one", async ({ widget, page, another }) => {
  const { link: first } = await sealedBy(widget);
  const box = widget.element.getByLabel("Protect it with six words");
  await box.uncheck();
  await expect(widget.link).not.toHaveValue(/#ll=S/);
  await box.check();
  await expect(widget.link).toHaveValue(/#ll=S/);
  const second = await widget.link.inputValue();
  expect(second).not.toBe(first);
  const reader = await another();
  await reader.goto(first);
  const field = reader.getByLabel("The words");
  await field.fill("zoo zoo");
  await reader.evaluate((link) => (location.href = link), second);
  await expect(field).toHaveValue("");
});

test("a second Enter while a link is being opened starts nothing", async ({ widget, another }) => {
  const { link, words } = await sealedBy(widget);
  const { coach, field, begun, release } = await coachWith(await another(), link);
  await field.fill(words);
  await field.press("Enter");
  await coach.says("Decrypting, this takes a moment.");
  await field.press("Enter");
  await coach.button("Open").click({ force: true });
  await field.press("Enter");
  await coach.says("Decrypting, this takes a moment.");
  await release();
  await coach.says(OPENED);
  expect(await begun()).toBe(1);
});

test("wrong words can be mended, and are told apart from those under which nothing can be read", async ({ widget, another }) => {
  const { link, words } = await sealedBy(widget);
  const { coach, field, begun, release } = await coachWith(await another(), link);
  await release();
  await field.fill(words.replace(/\w+$/, "zoo zoo"));
  await field.press("Enter");
  await coach.says(WRONG);
  await expect(field).toBeFocused();
  await field.fill(words);
  await field.press("Enter");
  await coach.says(OPENED);
  expect(await begun()).toBe(2);
});

for (const [what, bytes] of [
  ["a code that was cut", [..."1H40089TNPSD"].map((letter) => letter.charCodeAt(0))],
  ["no code at all", [..."Dear Eva"].map((letter) => letter.charCodeAt(0))],
  ["bytes that are no text", [0xff, 0xfe, 0x80, 0x00, 0xc3]],
]) {
  test(`right words with ${what} under the seal say that it can't be read`, async ({ widget, another }) => {
    const { link, words } = await sealedBy(widget, bytes);
    const { coach, field, release } = await coachWith(await another(), link);
    await release();
    await field.fill(words);
    await field.press("Enter");
    await coach.says(UNREADABLE);
    await coach.saysNothingOf(WRONG);
    await expect(field).not.toHaveAttribute("aria-invalid", "true");
  });
}
