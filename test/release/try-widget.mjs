import { gzipSync } from "node:zlib";
import { build } from "vite";
import { newUser } from "./new-user.mjs";
import { RehearsalError, expect } from "./run.mjs";

/** Imports the widget in Node, renders a brief there with the optional peer of its server entries, then bundles it in an app. The bundle must not contain zod, although it is installed. */
export async function tryWidget(place) {
  const name = "@mineral-brief/widget";
  const user = await newUser(place, "widget", [name, "zod"]);
  await user.run("import-widget.js");
  const { opened, missing } = await user.openEntries(name);
  for (const [entry, absent] of missing)
    expect(
      [`${name}/ssr`, `${name}/lit-ssr`].includes(entry) && absent.startsWith("@lit-labs/ssr"),
      `${entry} imports ${absent}, which nothing installs.`,
    );
  const server = await newUser(place, "widget-server", [name, "@lit-labs/ssr", "lit"]);
  await server.run("render-brief.js");

  await user.add("index.html");
  const { output } = await bundle(user.folder);
  const chunks = output.filter(({ type }) => type === "chunk");
  const code = chunks.map((chunk) => chunk.code).join("");
  const modules = chunks.flatMap(({ moduleIds }) => moduleIds);
  expect(code.includes("customElements.define"), "The bundle of an app does not define the tag.");
  const zod = modules.find((id) => /[\\/]node_modules[\\/]zod[\\/]/.test(id));
  expect(!zod && !code.includes("ZodError"), "The bundle of an app contains zod.");

  const sizes = [code.length, gzipSync(code).length].map((bytes) => (bytes / 1000).toFixed(1));
  return `a Vite app of ${sizes[0]} kB, ${sizes[1]} kB gzipped, without zod; ${opened.length} entries in Node, registers with /define only; renders on a server`;
}

async function bundle(root) {
  try {
    return await build({ root, configFile: false, logLevel: "silent" });
  } catch (error) {
    throw new RehearsalError(`Vite cannot bundle an app with it: ${error.message}`);
  }
}
