import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { copyFile, cp, mkdir, readFile, readdir, rename } from "node:fs/promises";
import { join } from "node:path";
import { addHostFiles, inBrowser } from "./host-app.mjs";
import { newUser } from "./new-user.mjs";
import { freePort, untilReady } from "./port.mjs";
import { expect, npm, plainEnv, run, start, stop } from "./run.mjs";
import { readFetched, readHostile, readOne, readTwo, writeAsAuthor } from "./use-wordpress.mjs";

const plugin = join(import.meta.dirname, "../../integrations/wordpress/mineral-brief.php");
const wordpress = process.env.WORDPRESS_PATH ?? "/usr/share/wordpress";

/** The npm package with the plug-in that lets WordPress store its data in a file. */
const databasePackage = "@wp-playground/cli@3.1.56";

/** Runs the plug-in in WordPress as an author without the right to write HTML. */
export async function tryWordpress(place) {
  if (!canRun())
    return "skipped: it needs PHP with SQLite, and WordPress (on Debian: apt-get install php-cli php-sqlite3 php-mbstring php-xml wordpress; else set WORDPRESS_PATH)";
  const user = await newUser(place, "wordpress", ["@mineral-brief/cli"]);
  const site = join(user.folder, "site");
  await install(site, user, place.env);

  const port = String(await freePort());
  const options = { cwd: site, env: { ...plainEnv, PORT: port } };
  const said = await run("php", ["fill.php"], options);
  const { posts, mayWriteHtml, authorPreview } = JSON.parse(said.slice(said.lastIndexOf("\n") + 1));
  expect(!mayWriteHtml, "The author of the rehearsal may write HTML.");
  expect(
    authorPreview.includes("the JSON is not a valid brief"),
    `An author sees no message about broken JSON, but: ${authorPreview}`,
  );

  const server = start("php", ["-S", `127.0.0.1:${port}`, "-t", site], {
    ...options,
    env: { ...options.env, PHP_CLI_SERVER_WORKERS: "4" },
  });
  for (const stream of [server.stdout, server.stderr]) stream.resume();
  try {
    const address = `http://127.0.0.1:${port}/`;
    const ready = await untilReady(address, server, 60_000);
    expect(ready, "WordPress does not answer.");
    const broken = await (await fetch(posts.broken)).text();
    expect(!broken.includes("Mineral brief:"), "Readers see a message about broken JSON.");
    const hostile = await (await fetch(posts.hostile)).text();
    expect(
      hostile.includes("&#091;gallery&#093;") && !/\[gallery|class=["']gallery/.test(hostile),
      "WordPress runs a text or an attribute of a brief as a shortcode.",
    );
    expect(
      hostile.includes(">&#091;2&#093;</a>"),
      "A citation with a locator has no link without script.",
    );
    await inBrowser(async (browser) => {
      await readTwo(browser, posts.two);
      await readOne(browser, posts.pasted);
      await readFetched(browser, posts.fetched);
      await readHostile(browser, posts.hostile);
      await readOne(browser, await writeAsAuthor(browser, address));
    });
  } finally {
    await stop(server);
  }
  await checkLog(join(site, "debug.log"));
  return `WordPress ${await versionOf(site)}: block and shortcode of an author without unfiltered_html, two briefs on a page, hostile and broken JSON`;
}

function canRun() {
  const extensions =
    "exit(extension_loaded('pdo_sqlite') && extension_loaded('mbstring') ? 0 : 1);";
  const { status } = spawnSync("php", ["-r", extensions]);
  return status === 0 && existsSync(join(wordpress, "wp-load.php"));
}

/** Creates a WordPress site with its settings, the briefs, the plug-in with the widget, and a database in a file. */
async function install(site, { folder, npx }, env) {
  await cp(wordpress, site, {
    recursive: true,
    dereference: true,
    filter: (path) => !path.endsWith("/wp-config.php"),
  });
  await addHostFiles(site, "wordpress");
  const content = join(site, "wp-content");
  await mkdir(join(content, "database"), { recursive: true });
  await mkdir(join(content, "uploads"), { recursive: true });

  const ours = join(content, "plugins/mineral-brief");
  await npx("mineral-brief", "widget", "-o", ours);
  await copyFile(plugin, join(ours, "mineral-brief.php"));

  await npm(["pack", databasePackage], { cwd: folder, env });
  const tarball = (await readdir(folder)).find((name) => name.endsWith(".tgz"));
  const archive = "package/sqlite-database-integration.zip";
  await run("tar", ["-xzf", tarball, archive], { cwd: folder });
  await run("php", ["-r", `(new PharData('${archive}'))->extractTo('unpacked');`], { cwd: folder });
  const [name] = await readdir(join(folder, "unpacked"));
  const database = join(content, "plugins/sqlite-database-integration");
  await rename(join(folder, "unpacked", name), database);
  await copyFile(join(database, "db.copy"), join(content, "db.php"));
}

async function checkLog(path) {
  const log = existsSync(path) ? await readFile(path, "utf8") : "";
  const ours = log.split("\n").filter((line) => line.includes("plugins/mineral-brief/"));
  expect(ours.length === 0, `PHP reports problems of the plug-in:\n${ours.join("\n")}`);
}

async function versionOf(site) {
  const text = await readFile(join(site, "wp-includes/version.php"), "utf8");
  return /\$wp_version = '([^']+)'/.exec(text)[1];
}
