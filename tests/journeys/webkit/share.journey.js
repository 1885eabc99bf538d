/** Tests links in WebKit: marked by one press, sealed and opened again. */
import { expect, test } from "./reader.js";

test("a press into the link marks all of it", async ({ reader }) => {
  await reader.open();
  await reader.answerOnly();
  const link = await reader.link();
  await reader.click("input", "Your link");
  await expect
    .poll(() =>
      reader.run(() => {
        const field = document.querySelector("leadership-load").shadowRoot.querySelector("#share-link");
        return field.value.slice(field.selectionStart, field.selectionEnd);
      }),
    )
    .toBe(link);
});

test("a sealed link opens with its six words", async ({ reader }) => {
  await reader.open();
  await reader.answerOnly();
  await reader.click("label", "Protect it with six words");
  const words = await reader.waitFor(() =>
    document.querySelector("leadership-load").shadowRoot.querySelector(".passphrase")?.textContent.trim(),
  );
  const link = await reader.waitFor(() => {
    const { value } = document.querySelector("leadership-load").shadowRoot.querySelector("#share-link") ?? {};
    return /#ll=S/.test(value) && value;
  });
  await reader.goTo("about:blank");
  await reader.goTo(link);
  await reader.ready();
  await reader.sees("h2", "This link is protected with words");
  await reader.type("input", words, "The words");
  await reader.press("Enter");
  await reader.sees("h2", "A shared result, for the coach");
});
