/** Opens posts in somebody's blog, on another host than the widget. */

/** The blog's address: on the same server, under a name that makes it another site for browsers. */
const blog = (baseURL) => `${baseURL.replace("127.0.0.1", "localhost")}pages/blog/`;

/** Matches the request that the blog itself gets: only for its page. It has to be allowed. */
export const BLOG = /^another host: GET http:\/\/localhost:\d+\/pages\/blog\/$/;

/** A preview on the page for authors that gives way to the next one, or is left. */
export const GIVEN_UP = /^failed: GET \S+: net::ERR_ABORTED$/;

/** Opens a post with this in its body and its head. */
export async function openPost(page, baseURL, body, head = "") {
  await page.goto(blog(baseURL));
  await page.setContent(`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>A post</title>
    <link rel="icon" href="data:," />
    ${head}
  </head>
  <body>
    <h1>A post</h1>
    ${body}
    <p id="after">And so on.</p>
  </body>
</html>`);
}
