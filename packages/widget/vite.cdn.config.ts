import { defineConfig, type Plugin } from "vite";

const notice =
  "/*! mineral-brief, MIT. Contains Lit, copyright Google LLC, BSD-3-Clause: see THIRD-PARTY-LICENSES.md of @mineral-brief/widget. */";

// One file that imports nothing and registers the tag, for a script tag with an integrity hash.
export default defineConfig({
  plugins: [tightStyles()],
  build: {
    target: "es2022",
    emptyOutDir: false,
    lib: { entry: "src/define.ts", formats: ["es"], fileName: () => "mineral-brief.min.js" },
    license: { fileName: "THIRD-PARTY-LICENSES.md" },
    rolldownOptions: { output: { minify: true, postBanner: notice } },
  },
});

/** Takes comments and needless space out of the element's styles, which no minifier looks into. */
function tightStyles(): Plugin {
  const spaces: readonly [RegExp, string][] = [
    [/\/\*[^]*?\*\//g, ""],
    [/\s+/g, " "],
    [/ ?([{};,]) ?/g, "$1"],
    [/([{;][\w-]+): /g, "$1:"],
    [/;\}/g, "}"],
  ];
  return {
    name: "tight-styles",
    enforce: "pre",
    transform: {
      filter: { id: /\.styles\.ts$/ },
      handler: (code) =>
        code.replace(/(?<=css`)[^`]*/, (text) =>
          spaces.reduce((tight, [space, by]) => tight.replace(space, by), text),
        ),
    },
  };
}
