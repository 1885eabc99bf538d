/** Tests what programs that read other people's pages find in a build that knows its address: docs/pasted-links.md. */
import { expect, test } from "./harness.js";

/** The last build once more, told where it is. */
const published = (baseURL) => `${baseURL}hosts/published/`;

test("the page names its address and an answer in each language", async ({ page, baseURL, request }) => {
  const address = published(baseURL);
  await page.goto(`${address}?lang=de#ll=broken`);
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute("href", address);
  const links = await page
    .locator('head link[rel="alternate"][type="application/json+oembed"]')
    .evaluateAll((links) => links.map((link) => [link.getAttribute("href"), link.title]));
  expect(links.map(([href]) => href)).toEqual([`${address}oembed.json`, `${address}oembed-de.json`]);
  for (const [href, title] of links) {
    const response = await request.get(href);
    expect(response.headers()["content-type"]).toBe("application/json");
    const answer = await response.json();
    expect(answer).toMatchObject({ version: "1.0", type: "rich", title });
    const picture = await request.get(answer.thumbnail_url);
    const bytes = await picture.body();
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([answer.thumbnail_width, answer.thumbnail_height]);
    const { children, frame, link } = await page.evaluate((html) => {
      const { body } = new DOMParser().parseFromString(html, "text/html");
      const at = (selector, name) => body.querySelector(selector).getAttribute(name);
      return {
        children: [...body.children].map(({ localName }) => localName),
        frame: at("iframe", "src"),
        link: at("blockquote.wp-embedded-content a", "href"),
      };
    }, answer.html);
    expect(children).toEqual(["blockquote", "iframe"]);
    for (const place of [frame, link]) expect((await request.get(place)).status(), place).toBe(200);
  }
});

test("a build that was told no address names none", async ({ page, request }) => {
  await page.goto("/");
  await expect(page.locator('link[rel="canonical"], link[rel="alternate"]')).toHaveCount(0);
  await expect(page.locator('meta[property="og:image"]')).toHaveAttribute("content", "./card.png");
  expect((await request.get("/oembed.json")).status()).toBe(404);
});
