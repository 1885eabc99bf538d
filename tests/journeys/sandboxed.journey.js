/**
 * Tests the widget in frames with fewer rights than a page: in a sandbox, in WordPress, and with no more than its host.
 */
import { allowFrames, fits, heard, inside, LISTEN, snippet } from "./framed.js";
import { expect, test } from "./harness.js";
import { openPost } from "./hosts/blog.js";
import { drawn, start, toResult } from "./pages/guest.js";

allowFrames();

/** A post with the frame in a sandbox without an origin, which has no storage either. */
async function openSandboxed(page, baseURL) {
  const sandboxed = (await snippet(page)).replace("<iframe ", '<iframe sandbox="allow-scripts" ');
  await openPost(page, baseURL, sandboxed, LISTEN);
  await drawn(inside(page));
}

test("in a sandbox all works that can, and nothing else is offered", async ({ page, baseURL, context }) => {
  await openSandboxed(page, baseURL);
  const widget = inside(page);
  await fits(page);
  await expect(widget.locator("[part=keep]")).toHaveCount(0);
  await toResult(widget);
  await expect(widget.getByText(/lets it open neither mail nor other apps\. Copy the link/)).toBeVisible();
  await expect(widget.getByText(/does not let it print\. Copy the link/)).toBeVisible();
  await expect(widget.getByText(/lets it save no files\. Put the day into your calendar yourself: \d/)).toBeVisible();
  for (const name of [/^Print/, /^Mail/, /^Save/, /^Import/, /^Remind me/, /^Keep/]) {
    await expect(widget.getByRole("button", { name })).toHaveCount(0);
    await expect(widget.getByRole("link", { name })).toHaveCount(0);
  }
  await fits(page);

  // The copied link opens in a tab of its own.
  await widget.getByRole("button", { name: "Copy the link" }).click();
  await expect(widget.getByText("The link is copied.")).toBeVisible();
  const link = await widget.getByLabel("Your link").inputValue();
  await context.grantPermissions(["clipboard-read"]);
  await page.getByRole("heading", { name: "A post" }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  await page.goto(link);
  await expect(page.locator("[part=result]").first()).toBeVisible();
});

test("a post of WordPress gets a height when all works, and takes its reader to the page", async ({ page, baseURL }) => {
  const secret = "aB3dE5gH7j";
  await page.goto("/embedding.html");
  const address = new URL(`embed.html#?secret=${secret}`, page.url()).href;
  let release;
  const gate = new Promise((resolve) => (release = resolve));
  await page.route("**/*_bg.wasm", async (route) => (await gate, route.continue()));
  const attributes = 'class="wp-embedded-content" sandbox="allow-scripts" security="restricted" width="600" height="338"';
  await openPost(page, baseURL, `<iframe ${attributes} src="${address}"></iframe>`, LISTEN);
  const widget = inside(page);
  await expect(start(widget)).toBeVisible();
  const words = async () => (await heard(page)).filter(({ message }) => message);
  expect(await words()).toEqual([]);
  release();
  const from = { secret, origin: "null" };
  await expect.poll(async () => (await words()).length).toBeGreaterThan(0);
  for (const word of await words()) {
    expect(word).toEqual({ message: "height", value: expect.any(Number), ...from });
    expect(word.value).toBeGreaterThanOrEqual(200);
  }
  await toResult(widget);
  await expect.poll(async () => (await words()).at(-1).value).toBe(1000);

  // The word that WordPress gave its frame is in no link.
  expect(await widget.getByLabel("Your link").inputValue()).not.toContain("secret");
  await widget.getByRole("link", { name: "Open the self-check on a page of its own" }).click();
  const { href } = new URL("/?lang=en", address);
  await expect.poll(async () => (await words()).at(-1)).toEqual({ message: "link", value: href, ...from });
});

test("in a frame that is allowed nothing, every press says what became of it", async ({ page, baseURL, context, allow }) => {
  // Chromium says so before the older way of copying is used.
  allow(/^console error: Permissions policy violation: The Clipboard API has been blocked/);
  await openPost(page, baseURL, (await snippet(page)).replace(/ allow="[^"]*"/, ""));
  const widget = inside(page);
  await drawn(widget);
  await toResult(widget);
  await widget.getByRole("button", { name: "Copy the link" }).click();
  await expect(widget.getByText("The link is copied.")).toBeVisible();
  await expect(widget.getByRole("link", { name: "Mail" })).toHaveAttribute("target", "_top");
  await widget.getByRole("link", { name: "Mail" }).click();
  await expect(widget.getByText("If no mail opens")).toBeVisible();
  expect(context.pages()).toEqual([page]);
  await expect(widget.getByRole("button", { name: "Copy the link" })).toBeVisible();
});
