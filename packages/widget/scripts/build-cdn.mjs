// Builds the files for script tags: each imports nothing, so that its integrity hash covers all of it.
import { build } from "vite";
import { tightStyles } from "./tight-styles.mjs";

const notice =
  "/*! mineral-brief, MIT. Contains Lit, copyright Google LLC, BSD-3-Clause: see THIRD-PARTY-LICENSES.md of @mineral-brief/widget. */";

const files = {
  "mineral-brief": "src/define.ts",
  "mineral-brief.fr": "src/languages/fr.ts",
  "mineral-brief.ru": "src/languages/ru.ts",
  "mineral-brief.names": "src/names.ts",
};

for (const [name, entry] of Object.entries(files)) {
  const isElement = name === "mineral-brief";
  await build({
    configFile: false,
    logLevel: "warn",
    plugins: [tightStyles()],
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
