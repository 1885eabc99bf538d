/** Tests the files on nginx, with the very configuration in docs/hosting.md, and others' pages that use them there. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";

import { expect, test as base } from "../harness.js";
import { drawn } from "../pages/guest.js";
import { check, FIRST, seen } from "../history.js";

const GUIDE = readFile(new URL("../../../docs/hosting.md", import.meta.url), "utf8");
const DIST = fileURLToPath(new URL("../../../dist", import.meta.url));
/** Set by `cargo xtask test`: the folder that nginx and its types are below. */
const NGINX = process.env.NGINX_FOLDER;
/** The files, and the post that uses them. */
const FROM_THERE = /^another host: \w+ http:\/\/(127\.0\.0\.1:\d+\/leadership-load\/|localhost:\d+\/$)/;
const HASHED = /-[0-9a-f]{16}(_bg)?\.\w+$/;
base.skip(!NGINX, "nginx is not here and can't be unpacked");

const test = base.extend({
  /** The address of the files on nginx. */
  files: [
    async ({}, use) => {
      const place = await mkdtemp(`${tmpdir()}/leadership-load-nginx-`);
      const port = await freePort();
      await mkdir(`${place}/www`);
      await symlink(DIST, `${place}/www/leadership-load`);
      await writeFile(`${place}/nginx.conf`, configuration(await GUIDE, place, port));
      const nginx = spawn(`${NGINX}/usr/sbin/nginx`, ["-p", place, "-c", `${place}/nginx.conf`, "-e", "stderr"], {
        stdio: ["ignore", "ignore", "inherit"],
      });
      const files = `http://127.0.0.1:${port}/leadership-load/`;
      await expect(async () => fetch(files)).toPass({ timeout: 10_000 });
      await use(files);
      const gone = once(nginx, "exit");
      nginx.kill();
      await gone;
      await rm(place, { recursive: true });
    },
    { scope: "worker" },
  ],

  /** Opens a post with such a body, served with such headers: on another site than the files, for browsers. */
  post: async ({ page, allow }, use) => {
    allow(FROM_THERE);
    const blog = createServer();
    await use(async (body, headers = {}) => {
      blog.on("request", (_, response) => {
        response.writeHead(200, { "content-type": "text/html; charset=utf-8", ...headers });
        response.end(`<!doctype html><html lang="en"><title>A post</title>${body}`);
      });
      await page.goto(`http://localhost:${await listen(blog)}/`);
    });
    blog.closeAllConnections();
    blog.close();
  },
});

/** Returns the configuration of the guide, with the folder and the port of this test, in what Debian has around it. */
function configuration(guide, place, port) {
  const [, server] = guide.match(/```nginx\n([^]*?)```/);
  const ours = server.replace("listen 80;", `listen 127.0.0.1:${port};`).replace("/var/www/example.org", `${place}/www`);
  // Workers of root belong to somebody who may not read just anything.
  const user = process.getuid?.() === 0 ? "user root;" : "";
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((kind) => `${kind}_temp_path ${place}/${kind};`);
  return `${user} daemon off; pid ${place}/pid; events {}
    http { include ${NGINX}/etc/nginx/mime.types; access_log off; ${temporary.join(" ")} ${ours} }`;
}

async function listen(server) {
  await once(server.listen(0, "127.0.0.1"), "listening");
  return server.address().port;
}

async function freePort() {
  const server = createServer();
  const port = await listen(server);
  server.close();
  await once(server, "close");
  return port;
}

/** The policy that the guide gives to a page that embeds, with the address of the files in it. */
async function policy(files) {
  const [, policy] = (await GUIDE).match(/^Content-Security-Policy: (.*https:\/\/example\.org.*)$/m);
  return policy.replaceAll("https://example.org", new URL(files).origin);
}

const element = (files) => `<script type="module" src="${files}leadership-load.js"></script><leadership-load></leadership-load>`;
const frame = (files) => `<iframe src="${files}embed.html" width="100%" height="760"></iframe>`;

test("every file comes with its type, and is kept for as long as its name lasts", async ({ files, request }) => {
  const names = (await readdir(DIST)).filter((name) => !/\.(br|gz)$/.test(name));
  expect(names.filter((name) => HASHED.test(name)).length).toBeGreaterThan(10);
  for (const name of [...names, ""]) {
    const headers = (await request.get(files + name)).headers();
    const lasts = HASHED.test(name) ? "public, max-age=31536000, immutable" : "no-cache";
    expect(headers["cache-control"], name).toBe(lasts);
    expect(headers["access-control-allow-origin"], name).toBe("*");
    if (name.endsWith(".wasm")) expect(headers["content-type"]).toBe("application/wasm");
    if (name.endsWith(".js")) expect(headers["content-type"]).toMatch(/javascript/);
    if (/\.(css|html|js|json|txt|wasm)$/.test(name)) expect(headers["content-encoding"], name).toBe("gzip");
  }
});

test("the page keeps the policy of its server from the start to an opened link", async ({ files, page, allow }) => {
  allow(FROM_THERE);
  await page.goto(files);
  await check(page, FIRST);
  const link = await seen(page).widget.getByLabel("Your link").inputValue();
  expect(link.startsWith(`${files}#ll=`)).toBe(true);
  await page.goto("about:blank");
  await page.goto(link);
  await expect(seen(page).heading("A shared result, for the coach")).toBeVisible();
  await page.goto(`${files}embedding.html`);
  await drawn(page.frameLocator("iframe").first());
});

test("under the policy of the guide, a post has the element and the frame", async ({ files, page, post }) => {
  await post(element(files) + frame(files), { "content-security-policy": await policy(files) });
  await drawn(page.frameLocator("iframe"));
  await check(page, FIRST);
  await page.goto(await seen(page).widget.getByLabel("Your link").inputValue());
  await expect(seen(page).heading("A shared result, for the coach")).toBeVisible();
});

for (const embedder of ["require-corp", "credentialless"]) {
  test(`a post with the embedder policy ${embedder} has both, too`, async ({ files, page, post }) => {
    await post(element(files) + frame(files), { "cross-origin-embedder-policy": embedder });
    await drawn(page.frameLocator("iframe"));
    await check(page, FIRST);
  });
}

test("a frame in a sandbox without an origin works", async ({ files, page, post }) => {
  await post(frame(files).replace("<iframe", '<iframe sandbox="allow-scripts"'));
  await drawn(page.frameLocator("iframe"));
});
