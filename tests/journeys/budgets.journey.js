/** Tests what a page loads in real visits against `benches/budgets.json`. Everything loaded counts, by any name. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { GERMAN } from "./german.js";
import { kilobytes, ourFiles } from "./loaded.js";
import { AGAIN, ENGLISH, expect, HEADINGS, LEADER, test, Widget } from "./widget.js";

const BUDGETS = JSON.parse(readFileSync(new URL("../../benches/budgets.json", import.meta.url), "utf8"));

/** The folder where `cargo xtask bench` wants the sizes, by stage. */
const { SIZES } = process.env;

/** Fails if a stage loads more than its budget holds, counted without what is loaded in any case. */
function hold(stage, requests, inAnyCase = 0) {
  const files = ourFiles(requests);
  const size = kilobytes(files) - inAnyCase;
  if (SIZES) writeFileSync(join(SIZES, stage), String(size));
  const { what, holds } = BUDGETS[stage];
  const list = files.map((name) => `  ${kilobytes([name]).toFixed(3)} kB ${name}`).join("\n");
  expect.soft(size, `${what}: at most ${holds} kB, brotli, and there are\n${list}\n`).toBeLessThanOrEqual(holds);
}

/** The facts, the disciplines and the closing question, from the facts to the result. */
async function tellTheRest(widget) {
  const { meetings, homeDiscipline, ...facts } = LEADER.facts;
  await widget.fillFacts(facts);
  await widget.button("Next").click();
  await widget.choose("Engineering", "Design", "Data");
  for (let left = 4; left > 0; left -= 1) await widget.button("Next").click();
  await expect(widget.group(AGAIN)).toBeVisible();
  await widget.option(2).click();
  await expect(widget.heading(HEADINGS.result)).toBeVisible();
}

test("a check in a post", async ({ widget, page, context, network }) => {
  await context.grantPermissions(["clipboard-write"]);
  const isThere = () =>
    page.evaluate(() => {
      const start = document.querySelector("leadership-load")?.shadowRoot?.querySelector("[part~=button-primary]");
      return Boolean(start?.checkVisibility());
    });
  // Requests that come after the first screen are not needed for the tap, so they have to wait for it.
  const early = [];
  let tapped;
  const tap = new Promise((resolve) => (tapped = resolve));
  await page.route("**/widget/**", async (route) => {
    if (await isThere()) await tap;
    else early.push(route.request());
    await route.continue();
  });
  await page.goto("/pages/plain/");
  await widget.button("Start").click();
  hold("firstTap", early);
  tapped();

  await widget.isAt(1);
  const { overload, expertise, isolation } = LEADER.answers;
  await widget.answer([...overload, ...expertise]);
  await widget.button("Next").click();
  await widget.answer(isolation, 15);
  await expect(widget.heading(HEADINGS.facts)).toBeVisible();
  await tellTheRest(widget);
  await widget.button("Copy the link").click();
  await widget.says("The link is copied.");
  await network.settled();
  hold("sharedCheck", network.requests);
});

test("a check in German is little more than one in English, and loads no English", async ({ page, network, another }) => {
  const check = async (widget, address) => {
    const from = network.requests.length;
    const { words } = widget;
    await widget.page.goto(address);
    await widget.start();
    await widget.answer([...LEADER.answers.overload, ...LEADER.answers.expertise]);
    await widget.button(words.next).click();
    await widget.answer(LEADER.answers.isolation, 15);
    await widget.button(words.finish).click();
    await expect(widget.heading(words.headings.result)).toBeVisible();
    await network.settled();
    return network.requests.slice(from);
  };
  const english = await check(new Widget(await another(), ENGLISH), "/pages/plain/");
  const german = await check(new Widget(page, GERMAN), "/pages/german/");
  const modules = ourFiles(german).filter((name) => /^(post|whole|(own-)?words)-/.test(name));
  const names = modules.map((name) => name.replace(/-[0-9a-f]{16}/, ""));
  expect(names.sort()).toEqual(["own-words-de.txt", "post.js", "post_bg.wasm"]);
  hold("language", german, kilobytes(ourFiles(english)));
});

test("the standalone page, from the first check to a coach's desk", async ({ widget, page, context, network }) => {
  await context.grantPermissions(["clipboard-write"]);
  await widget.open();
  await widget.answerAll();
  await tellTheRest(widget);
  await widget.keep.click();
  await page.getByText("As a QR code").click();
  await expect(page.getByRole("img", { name: "The link as a QR code" })).toBeVisible();
  await page.getByRole("button", { name: "See what the reader will see" }).click();
  await expect(page.locator(".preview")).toBeVisible();
  const link = await widget.link.inputValue();
  await page.getByLabel("Protect it with six words").check();
  await expect(page.locator(".passphrase")).toBeVisible();
  await expect(widget.link).not.toHaveValue(link);
  const sealed = await widget.link.inputValue();

  // Whoever comes back finds the history; whoever opens a link, the coach's page.
  await page.reload();
  await expect(widget.element.locator(".history").first()).toBeVisible();
  await widget.visit(new URL(link).hash);
  await expect(widget.heading(HEADINGS.shared)).toBeVisible();
  await widget.visit(new URL(sealed).hash);
  await expect(widget.heading("This link is protected with words")).toBeVisible();
  await widget.visit("#desk");
  await expect(widget.heading("Your desk")).toBeVisible();
  await network.settled();
  hold("standalone", network.requests);
});
