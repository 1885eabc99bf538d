/** Tests the next step in WebKit: written, kept over a reload, and asked about in the next check. */
import { LEADER } from "../widget.js";
import { expect, test } from "./reader.js";

test("a step is written, and the next check asks how it went", async ({ reader }) => {
  await reader.open();
  await reader.answerOnly();
  await reader.click("button", "Keep this result on this device");
  await reader.click("button", "Write a next step of my own");
  await expect.poll(() => reader.focused()).toContain("What I will try");
  await reader.press(..."I will ask.");
  await reader.click("button", "Save the step");
  await reader.sees(".next-step p", "I will ask.");
  await expect.poll(() => reader.focused()).toBe("h3 Next step");

  await reader.reload();
  await reader.ready();
  await reader.sees(".next-step p", "I will ask.");
  await reader.click("button", "Start again");
  // The same answers on the same day would be the same run.
  await reader.answerOnly({ ...LEADER.answers, overload: [1, 1, 1, 3, 1, 3, 1] });
  await reader.sees(".look-back p", "I will ask.");
  await reader.click("button", "partly done");
  await expect
    .poll(() => reader.run(() => document.querySelector("leadership-load").shadowRoot.querySelector(".how [aria-pressed=true]")?.textContent))
    .toBe("partly done");
});
