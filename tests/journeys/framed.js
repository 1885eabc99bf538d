/** Helps the journeys through the widget in a frame: in a blog on another host, with the snippet for authors. */
import { expect, test } from "./harness.js";
import { BLOG, GIVEN_UP } from "./hosts/blog.js";

/** Allows what a frame of another host brings about. */
export function allowFrames() {
  test.beforeEach(({ allow }) => {
    allow(BLOG);
    allow(GIVEN_UP);
    // On systems without a share sheet, Chromium does not know the permission to use it.
    allow(/^console warning: Unrecognized feature: 'web-share'\.$/);
  });
}

/** The snippet for these choices. */
export async function snippet(page, { theme, keep = true } = {}) {
  await page.goto("/embedding.html");
  await page.getByRole("radio", { name: /in a frame/i }).check();
  if (theme) await page.getByLabel("Theme").selectOption(theme);
  await page.getByLabel("Readers may keep").setChecked(keep);
  return page.locator(".snippet:visible code").textContent();
}

export const frame = (page) => page.locator("iframe");
export const inside = (page) => page.frameLocator("iframe");

/** Expects the frame to be as high as its content: nothing to scroll, no more than a pixel of room. */
export async function fits(page) {
  const root = inside(page).locator(":root");
  await expect
    .poll(async () => {
      const framed = await frame(page).evaluate((frame) => frame.clientHeight);
      // The frame is of another process, which learns of its new height later than the post does.
      return root.evaluate((root, framed) => {
        const room = framed - root.getBoundingClientRect().height;
        return { isAsHigh: Math.abs(room) <= 1, scrolls: root.scrollHeight > innerHeight };
      }, framed);
    })
    .toEqual({ isAsHigh: true, scrolls: false });
}

/** Has a post note what its frame says. */
export const LISTEN = `<script>
  heard = [];
  addEventListener("message", ({ data, origin }) => heard.push({ ...data, origin }));
</script>`;
export const heard = (page) => page.evaluate(() => window.heard);
