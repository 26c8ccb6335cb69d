import { tryBuiltHost } from "./try-built-host.mjs";
import { tryNext } from "./try-next.mjs";
import { tryScriptTag } from "./try-script-tag.mjs";
import { tryWordpress } from "./try-wordpress.mjs";

const builtHosts = {
  vite: { output: "dist", says: "built" },
  react: { output: "dist", says: "JSX checked, built, in strict mode" },
  vue: { output: "dist", says: "templates checked, built" },
  svelte: { output: "dist", says: "markup checked, built" },
  eleventy: { output: "_site", briefs: "_data", isWritten: true, says: "written from fragments" },
};

/** The steps by name. Each builds a small app for one host from the published packages and uses it in a browser. */
export const hostSteps = {
  "try next": tryNext,
  "try wordpress": tryWordpress,
  "try script tag": tryScriptTag,
  ...Object.fromEntries(
    Object.entries(builtHosts).map(([host, options]) => [
      `try ${host}`,
      (place) => tryBuiltHost(place, host, options),
    ]),
  ),
};
