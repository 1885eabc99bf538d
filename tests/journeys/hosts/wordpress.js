/** Runs Debian's WordPress with a database of its own, and acts as somebody who writes there. */
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir, userInfo } from "node:os";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

import { expect } from "../harness.js";

/** Set by `cargo xtask test`: the folder that Debian's packages are unpacked below. */
export const WORDPRESS = process.env.WORDPRESS_FOLDER;

const OURS = fileURLToPath(new URL("../../hosts/wordpress", import.meta.url));
const run = promisify(execFile);

/** A blog, as its author sees it. Nothing of it remains. */
export class Blog {
  #place;
  #programs = [];
  #password;

  /** Installs and opens a blog that may fetch from the server with this address. */
  static async open(provider) {
    const blog = new Blog();
    try {
      await blog.#open(provider);
    } catch (failure) {
      await blog.close();
      throw failure;
    }
    return blog;
  }

  async #open(provider) {
    // A short name, for that of a socket may not be long.
    this.#place = await mkdtemp(`${tmpdir()}/blog-`);
    const at = (name) => `${this.#place}/${name}`;
    const port = await freePort();
    // Under a name that makes it another site for browsers than the self-check.
    this.address = `http://localhost:${port}`;
    await cp(`${WORDPRESS}/usr/share/wordpress`, at("blog"), { recursive: true, verbatimSymlinks: true });
    for (const name of ["wp-config.php", "install.php"]) await cp(`${OURS}/${name}`, at(`blog/${name}`));
    await mkdir(at("blog/wp-content/mu-plugins"), { recursive: true });
    await cp(`${OURS}/local-provider.php`, at("blog/wp-content/mu-plugins/local-provider.php"));

    const user = `--user=${userInfo().username}`;
    const database = ["--no-defaults", `--datadir=${at("database")}`, user, "--innodb-log-file-size=8M"];
    await run("mariadb-install-db", [...database, "--auth-root-authentication-method=normal", "--skip-test-db"]);
    await writeFile(at("begin.sql"), "CREATE DATABASE wordpress;\n");
    this.#start("mariadbd", [...database, `--socket=${at("socket")}`, "--skip-networking", `--init-file=${at("begin.sql")}`]);

    const env = {
      ...process.env,
      BLOG_ADDRESS: this.address,
      BLOG_DATABASE: at("socket"),
      PROVIDER_PORT: new URL(provider).port,
      // A single one would wait for itself when the blog asks itself.
      PHP_CLI_SERVER_WORKERS: "2",
    };
    await expect(async () => {
      this.#password = (await run("php", [at("blog/install.php")], { env })).stdout;
      expect(this.#password).toMatch(/^\w{24}$/);
    }).toPass({ timeout: 60_000 });
    this.#start("php", ["-q", "-S", `127.0.0.1:${port}`, "-t", at("blog")], env);
    await expect(async () => expect((await fetch(this.address)).status).toBe(200)).toPass({ timeout: 30_000 });
  }

  #start(program, values, env = process.env) {
    this.#programs.push(spawn(program, values, { env, stdio: "ignore", detached: true }));
  }

  /** Publishes a post as the block editor does; gives its address and what WordPress has kept of it. */
  async publish(title, content) {
    const { id, link } = await this.#ask("/wp/v2/posts", { title, content, status: "publish" });
    const { content: kept } = await this.#ask(`/wp/v2/posts/${id}&context=edit`);
    return { link, kept: kept.raw };
  }

  /** Returns what the block editor shows for a pasted address. */
  async preview(address) {
    return this.#ask(`/oembed/1.0/proxy&url=${encodeURIComponent(address)}`);
  }

  async #ask(route, body) {
    const response = await fetch(`${this.address}/?rest_route=${route}`, {
      method: body ? "POST" : "GET",
      headers: { "content-type": "application/json", authorization: `Basic ${btoa(`author:${this.#password}`)}` },
      body: body && JSON.stringify(body),
    });
    const text = await response.text();
    expect(response.ok, text).toBe(true);
    return JSON.parse(text);
  }

  async close() {
    for (const program of this.#programs.reverse()) {
      if (program.exitCode !== null || program.pid === undefined) continue;
      const gone = once(program, "exit");
      // With its workers.
      process.kill(-program.pid);
      await gone;
    }
    if (this.#place) await rm(this.#place, { recursive: true, force: true });
  }
}

async function freePort() {
  const server = createServer();
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}
