import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "vite";

const name = "virtual:search-script";
const file = fileURLToPath(new URL("../src/publish/search/search.ts", import.meta.url));

/** Gives the script of the search page, bundled with MiniSearch, as the text of the module `virtual:search-script`. */
export function searchScript(): Plugin {
  return {
    name: "search-script",
    resolveId: (source) => (source === name ? `\0${name}` : undefined),
    async load(id) {
      if (id !== `\0${name}`) return undefined;
      this.addWatchFile(file);
      const built = await build({
        configFile: false,
        logLevel: "error",
        build: {
          write: false,
          target: "es2023",
          rolldownOptions: { input: file, output: { format: "es", codeSplitting: false } },
        },
      });
      const [bundle] = [built].flat();
      if (bundle === undefined || !("output" in bundle)) throw new Error(`${file}: not built`);
      return `export default ${JSON.stringify(licence() + bundle.output[0].code)};`;
    },
  };
}

/** The licence of MiniSearch, which a copy must include. */
function licence(): string {
  const text = readFileSync(
    new URL("../../LICENSE.txt", import.meta.resolve("minisearch")),
    "utf8",
  );
  return `/*! MiniSearch: ${text.trim()} */\n`;
}
