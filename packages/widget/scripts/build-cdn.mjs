// Builds the files for script tags. They have no static imports, so their integrity hashes cover all of their code. The first
// file has all that a reader sees before touching anything. It imports the others when they are needed.
import { fileURLToPath } from "node:url";
import { minify } from "terser";
import { build } from "vite";
import { tightTemplates } from "./tight-templates.mjs";

const notice =
  "/*! mineral-brief, MIT. Contains Lit, copyright Google LLC, BSD-3-Clause: see THIRD-PARTY-LICENSES.md of @mineral-brief/widget. */";

const files = {
  "mineral-brief": "src/define.ts",
  "mineral-brief.details": "src/details.ts",
  "mineral-brief.messages": "src/messages.ts",
  "mineral-brief.context": "src/context.ts",
  "mineral-brief.time-zones": "src/time-zones.ts",
  "mineral-brief.ar": "src/languages/ar.ts",
  "mineral-brief.de": "src/languages/de.ts",
  "mineral-brief.es": "src/languages/es.ts",
  "mineral-brief.fr": "src/languages/fr.ts",
  "mineral-brief.ja": "src/languages/ja.ts",
  "mineral-brief.ru": "src/languages/ru.ts",
  "mineral-brief.zh": "src/languages/zh.ts",
  "mineral-brief.zh-hant": "src/languages/zh-hant.ts",
  "mineral-brief.names": "src/names.ts",
  "mineral-brief.names.ar": "src/names/ar.ts",
  "mineral-brief.names.de": "src/names/de.ts",
  "mineral-brief.names.es": "src/names/es.ts",
  "mineral-brief.names.fr": "src/names/fr.ts",
  "mineral-brief.names.ja": "src/names/ja.ts",
  "mineral-brief.names.ru": "src/names/ru.ts",
  "mineral-brief.names.zh-hant": "src/names/zh-hant.ts",
};

/** Keeps dynamic imports in the output, as imports of the built files in the same folder. */
const furtherFiles = {
  name: "further-files",
  enforce: "pre",
  resolveDynamicImport(specifier) {
    const name = /^\.\.?\/(?:languages\/)?([\w-]+)\.ts$/.exec(specifier)?.[1];
    return name && { id: `./mineral-brief.${name}.min.js`, external: true };
  },
};

/** Minifies more than the bundler does, and removes the indents of templates. No other code has line breaks then. */
const minified = {
  name: "minified",
  async renderChunk(code) {
    const options = { module: true, ecma: 2022, compress: { passes: 2 } };
    const result = await minify(code, { ...options, format: { comments: false } });
    return result.code.replace(/(?<=>)\n +|\n +(?=[<>])/g, "").replace(/\n +/g, " ");
  },
};

for (const [name, entry] of Object.entries(files)) {
  const isElement = name === "mineral-brief";
  await build({
    configFile: false,
    logLevel: "warn",
    plugins: [tightTemplates(), furtherFiles, minified],
    resolve: {
      alias: isElement
        ? []
        : [
            {
              find: /^lit$/,
              replacement: fileURLToPath(new URL("lit-templates.mjs", import.meta.url)),
            },
          ],
    },
    build: {
      target: "es2022",
      emptyOutDir: false,
      lib: { entry, formats: ["es"], fileName: () => `${name}.min.js` },
      license: isElement && { fileName: "THIRD-PARTY-LICENSES.md" },
      rolldownOptions: {
        output: { minify: true, postBanner: isElement ? notice : "/*! mineral-brief, MIT */" },
      },
    },
  });
}
