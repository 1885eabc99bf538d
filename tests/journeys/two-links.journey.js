/** Tests two links in one text: the first is read, the second is reported as not read, wherever somebody pastes. */
import { expect, JULY, NOVEMBER, SEPTEMBER, test } from "./coach.js";
import { open } from "./pages/guest.js";

const NAMED = "There was another link in the text, which was not read. Paste it by itself.";

/** A mail with two links in it. */
const mail = ([first, second]) => `Dear Eva,\nthis is from summer: ${first}\nand this is from today: <${second}>.\nBest, Ben`;

/** The live region that names the second link. */
const named = (coach) => coach.element.getByRole("status").filter({ hasText: NAMED });

const TWO = async (coach) => [await coach.link([JULY]), await coach.link([NOVEMBER])];

test("at the start of the coach's page", async ({ coach }) => {
  const links = await TWO(coach);
  await coach.page.goto("about:blank");
  await coach.page.goto(links[0].slice(0, -4));
  await coach.element.getByLabel("Or paste the whole link here").fill(mail(links));
  await expect(coach.says("Answered on 20 July 2026")).toBeVisible();
  await expect(named(coach)).toBeVisible();
  // A text that is pasted by itself, as the page asks, is all that there is.
  await coach.addLink(links[1]);
  await expect(coach.says("Added. There are 2 results now.")).toBeVisible();
});

test("in a damaged link's place in somebody's post", async ({ coach, page }) => {
  const links = await TWO(coach);
  await open(page, "own-page", `#${links[0].split("#")[1].slice(0, -4)}`);
  await coach.element.getByLabel("Or paste the whole link here").fill(mail(links));
  await expect(coach.says("Answered on 20 July 2026")).toBeVisible();
  await expect(named(coach)).toBeVisible();
});

test("in the address itself", async ({ coach }) => {
  const links = await TWO(coach);
  await coach.open(`${links[0]} ${links[1]}`);
  await expect(coach.says("Answered on 20 July 2026")).toBeVisible();
  await expect(named(coach)).toBeVisible();
  await coach.open(links[0]);
  await expect(named(coach)).toHaveCount(0);
});

test("in a coach's comparison, until something else stands there", async ({ coach }) => {
  const links = await TWO(coach);
  await coach.openChecks(SEPTEMBER);
  await coach.addLink(mail(links));
  await expect(coach.says("Added. There are 2 results now.")).toBeVisible();
  await expect(named(coach)).toBeVisible();
  await coach.addLink(links[1]);
  await expect(coach.says("Added. There are 3 results now.")).toBeVisible();
  await expect(named(coach)).toHaveCount(0);
  // The same link twice is one.
  await coach.addLink(`${links[1]} ${links[1]}`);
  await expect(coach.says("This link’s results are here already.")).toBeVisible();
  await expect(named(coach)).toHaveCount(0);
});

test("on a client's page at the desk, with links and without", async ({ coach }) => {
  const links = await TWO(coach);
  await coach.openBoard();
  await coach.addClient("Anna");
  await coach.button("Open Anna").click();
  await coach.addLink(mail(links));
  await expect(coach.says("Answered on 20 July 2026")).toBeVisible();
  await expect(named(coach)).toBeVisible();
  await coach.button("Keep the new link under “Anna”").click();
  await coach.addLink(mail([await coach.link([SEPTEMBER]), links[1]]));
  await expect(coach.says("Added. There are 2 results now.")).toBeVisible();
  await expect(named(coach)).toBeVisible();
});
