import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const widget = path("../../packages/widget/dist");

/**
 * Builds the scripts that the pages load, each as one minified file.
 *
 * @returns {Promise<Record<string, string>>} The code by its URL path.
 */
export async function pageScripts() {
  return {
    "/mineral-brief.js": readFileSync(join(widget, "mineral-brief.min.js"), "utf8"),
    "/shoelace.js": await bundle("shoelace.mjs"),
    "/web-awesome.js": await bundle("web-awesome.mjs"),
    "/react-ui.js": await bundle("react-ui.mjs"),
    ...otherScripts(),
    ...Object.fromEntries(
      Object.entries(furtherScripts()).map(([name, code]) => [`/${name}`, code]),
    ),
  };
}

/**
 * The folder of another build of the element, to compare both: `OTHER_ELEMENT=folder node run.mjs widget`. Undefined if
 * there is none.
 */
export const otherElement = process.env["OTHER_ELEMENT"];

/** Returns the files of the other build, by their URL path. */
function otherScripts() {
  if (otherElement === undefined) return {};
  const files = readdirSync(otherElement).filter((file) => file.endsWith(".min.js"));
  return Object.fromEntries([
    ...files.map((file) => [`/other/${file}`, readFileSync(join(otherElement, file), "utf8")]),
    ["/other/mineral-brief.js", readFileSync(join(otherElement, "mineral-brief.min.js"), "utf8")],
  ]);
}

/** The files that the element or a page loads when it needs them. */
export const furtherScripts = () =>
  Object.fromEntries(
    readdirSync(widget)
      .filter((file) => /^mineral-brief\..+\.min\.js$/.test(file))
      .map((file) => [file, readFileSync(join(widget, file), "utf8")]),
  );

async function bundle(name) {
  const open = await rolldown({
    input: path(name),
    platform: "browser",
    logLevel: "silent",
    transform: { define: { "process.env.NODE_ENV": '"production"' } },
  });
  const { output } = await open.generate({ minify: true, format: "esm", codeSplitting: false });
  await open.close();
  return output[0].code;
}

const css = (name) => readFileSync(path(`../node_modules/${name}`), "utf8");

/** The themes of the peers, without their imports: colours do not affect the cost of a page. */
export const themes = {
  shoelace: css("@shoelace-style/shoelace/dist/themes/light.css"),
  webAwesome: css("@awesome.me/webawesome/dist/styles/themes/default.css").replace(
    /@import[^;]*;/g,
    "",
  ),
};
