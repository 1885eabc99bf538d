/** Tests the self-check in a blog with WordPress, for an author without the right to save scripts. */
import { expect, test as base } from "../harness.js";
import { seen } from "../history.js";
import { drawn, toResult } from "../pages/guest.js";
import { Blog, WORDPRESS } from "./wordpress.js";

base.skip(!WORDPRESS, "WordPress, PHP or MariaDB is not here and can't be installed");
// One blog for all.
base.describe.configure({ mode: "default" });

const test = base.extend({
  blog: [
    async ({}, use, { project }) => {
      const blog = await Blog.open(project.use.baseURL);
      await use(blog);
      await blog.close();
    },
    { scope: "worker", timeout: 120_000 },
  ],
});

/** The last build once more, which knows this address of its own. */
const published = (baseURL) => `${baseURL}hosts/published/`;

/** A paragraph that stands for the rest of the post. */
const PARAGRAPH = "<!-- wp:paragraph -->\n<p>See where you stand.</p>\n<!-- /wp:paragraph -->";

/** The block that the editor saves of an address that somebody pastes, when the answer is a rich one. */
const embedded = (address) => `${PARAGRAPH}
<!-- wp:embed {"url":"${address}","type":"rich","providerNameSlug":"leadership-load"} -->
<figure class="wp-block-embed is-type-rich is-provider-leadership-load"><div class="wp-block-embed__wrapper">
${address}
</div></figure>
<!-- /wp:embed -->`;

const html = (snippet) => `${PARAGRAPH}\n<!-- wp:html -->\n${snippet}\n<!-- /wp:html -->`;

/** The blog is another host than the self-check. */
const allowBlog = (allow, blog) => allow(new RegExp(`^another host: GET ${blog.address}/`));

test("an address that an author pastes becomes the self-check, from the start to an opened link", async ({ page, blog, baseURL, allow }) => {
  allowBlog(allow, blog);
  const address = published(baseURL);
  const { link } = await blog.publish("What nobody tells a new CPTO", embedded(address));
  await page.goto(link);
  const frame = page.locator("iframe.wp-embedded-content");
  await expect(frame).toHaveCount(1);
  await expect(frame).toHaveAttribute("sandbox", "allow-scripts");
  await expect(frame).toHaveAttribute("src", new RegExp(`^${address}embed\\.html#\\?secret=`));
  const inside = frame.contentFrame();
  await drawn(inside);
  await toResult(inside);
  const shared = await inside.getByLabel("Your link").inputValue();
  expect(shared.startsWith(`${address}#ll=`), shared).toBe(true);
  await page.goto(shared);
  await expect(seen(page).heading("A shared result, for the coach")).toBeVisible();
});

test("the German address becomes the self-check in German, which leads to its own page", async ({ page, blog, baseURL, allow }) => {
  allowBlog(allow, blog);
  const address = published(baseURL);
  const { link } = await blog.publish("Was neuen CPTOs niemand sagt", embedded(`${address}de.html`));
  await page.goto(link);
  const frame = page.locator("iframe.wp-embedded-content");
  await expect(frame).toHaveAttribute("src", new RegExp(`^${address}embed\\.html\\?lang=de#\\?secret=`));
  const inside = frame.contentFrame();
  await drawn(inside);
  await expect(inside.getByRole("button", { name: "Beginnen" })).toBeVisible();
  // The frame may open no page: WordPress does it.
  await inside.getByRole("link", { name: "Den Selbstcheck auf einer eigenen Seite öffnen" }).click();
  await expect(page).toHaveURL(`${address}?lang=de`);
  await expect(page.getByRole("button", { name: "Beginnen" })).toBeVisible();
});

test("while it can't run in a post, a pasted address is a link with the title", async ({ page, blog, baseURL, allow }) => {
  allowBlog(allow, blog);
  allow(/net::ERR_FAILED/);
  const address = published(baseURL);
  await page.route("**/leadership-load.js", (route) => route.abort());
  const { link } = await blog.publish("A link", embedded(address));
  await page.goto(link);
  await expect(page.getByRole("link", { name: "Leadership load: a self-check" })).toHaveAttribute("href", address);
  // The frame has given up, and WordPress still hides it.
  const frame = page.locator("iframe.wp-embedded-content");
  await expect(frame.contentFrame().locator("[data-unloaded=sandbox]")).not.toHaveAttribute("hidden");
  // Whatever the frame had to say of its height is heard by then.
  const painted = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))));
  await frame.contentFrame().locator(":root").evaluate(painted);
  await page.evaluate(painted);
  await expect(frame).toHaveAttribute("style", /clip: rect\(1px/);
});

test("the editor shows an author what the address becomes", async ({ blog, baseURL }) => {
  const answer = await blog.preview(published(baseURL));
  expect(answer).toMatchObject({ type: "rich", provider_name: "Leadership load", thumbnail_width: 1200 });
  expect(answer.html.match(/<iframe /g)).toHaveLength(1);
  expect(answer.html).toContain('sandbox="allow-scripts"');
});

for (const kind of [/in the page/i, /in a frame/i]) {
  test(`of a snippet that an author saves, the link remains: ${kind.source}`, async ({ page, blog, baseURL, allow }) => {
    allowBlog(allow, blog);
    // A preview gives way to the next one.
    allow(/^failed: GET \S+: net::ERR_ABORTED$/);
    // Chromium knows it only where there is a share sheet.
    allow(/^console warning: Unrecognized feature: 'web-share'\.$/);
    const address = published(baseURL);
    await page.goto(`${address}embedding.html`);
    await page.getByRole("radio", { name: kind }).check();
    const snippet = await page.locator(".snippet:visible code").textContent();
    const { link } = await blog.publish("A snippet", html(snippet));
    await page.goto(link);
    const post = page.locator(".entry-content");
    await expect(post).toHaveText(/^\s*See where you stand\.\s*Leadership load: a self-check[^{}<>]*$/);
    await expect(post.getByRole("link")).toHaveAttribute("href", address);
  });
}
