/** Tests what is fetched only when somebody asks for it: the words of a seal and the QR code of a link. */
import { keptAt, expect, test } from "./widget.js";

const SHARING = /\/sharing-[0-9a-f]{16}(_bg)?\.(js|wasm)$/;
const COMPLAINTS = /Failed to load resource|failed: GET .*\/sharing-[0-9a-f]{16}|dynamically imported module/;

/** The names of files that were asked for since a mark. */
const names = async (network, mark) => (await network.since(mark)).map((line) => line.replace(/^.*\/|-[0-9a-f]{16}/g, ""));

/** Opens a result with a link to share. */
async function openResult(widget, address) {
  await widget.page.addInitScript((run) => {
    if (origin !== "null") localStorage.setItem("leadership-load:run", run);
  }, keptAt("result"));
  await widget.page.goto(address);
  await widget.element.scrollIntoViewIfNeeded();
  await expect(widget.heading("Your result")).toBeVisible();
}

const picture = ({ element }) => element.getByRole("img", { name: "The link as a QR code" });

/** Unfolds the QR code and seals the link. */
async function askForBoth(widget) {
  await widget.element.getByText("As a QR code").click();
  await expect(picture(widget)).toBeVisible();
  await widget.element.getByLabel("Protect it with six words").check();
  await expect(widget.element.locator(".passphrase")).toHaveText(/^([a-z]+ ){5}[a-z]+$/);
  // The code is that of the link as it is now.
  await expect(picture(widget)).toBeVisible();
}

test("in a post, seal and QR code are fetched when they are asked for, once", async ({ widget, network }) => {
  await openResult(widget, "/pages/plain/");
  const mark = await network.settled();
  expect(network.lines.filter((line) => SHARING.test(line))).toEqual([]);
  await askForBoth(widget);
  expect((await names(network, mark)).sort()).toEqual(["sharing.js", "sharing_bg.wasm"]);
});

test("on the standalone page, seal and QR code are there", async ({ widget, network }) => {
  await openResult(widget, "/");
  const mark = await network.settled();
  await askForBoth(widget);
  expect(await names(network, mark)).toEqual([]);
});

test("what could not be fetched is said, and comes when it is asked for again", async ({ widget, page, allow }) => {
  allow(COMPLAINTS);
  let isAway = true;
  await page.route(SHARING, (route) => (isAway ? route.abort() : route.continue()));
  // A second try has an address of its own, so that no cache of the browser answers.
  await page.route(/\/sharing-[0-9a-f]{16}.*\?after=/, (route) => (isAway ? route.abort() : route.continue()));
  await openResult(widget, "/pages/plain/");
  const plain = await widget.link.inputValue();

  const seal = widget.element.getByLabel("Protect it with six words");
  await seal.click();
  await widget.says("The list of words could not be fetched, so the link is not protected. Check the connection, then tick the box again.");
  await expect(seal).not.toBeChecked();
  await expect(widget.link).toHaveValue(plain);
  await widget.element.getByText("As a QR code").click();
  await widget.says("The code could not be drawn, because the file for it could not be fetched. Check the connection.");

  isAway = false;
  await widget.button("Try again").click();
  await expect(picture(widget)).toBeVisible();
  await seal.check();
  await expect(widget.element.locator(".passphrase")).toBeVisible();
});
