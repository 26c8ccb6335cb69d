// Builds the files for script tags. They have no static imports, so their integrity hashes cover all of their code. The first
// file has all that a reader sees before touching anything. It imports the others when they are needed.
import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { minify } from "terser";
import { build, defaultClientConditions } from "vite";
import { exportLent, fromEarlier, lendTo } from "./lent-modules.mjs";
import { tightStyles } from "./tight-styles.mjs";

const notice =
  "/*! mineral-brief, MIT. Contains Lit, copyright Google LLC, BSD-3-Clause: see THIRD-PARTY-LICENSES.md of @mineral-brief/widget. */";

const first = "src/define.ts";

/** Files that use much code of the first file, which passes it to them. */
const borrowers = {
  rich: "src/rich.ts",
  details: "src/details.ts",
  messages: "src/messages.ts",
  fetching: "src/fetching.ts",
};

/** Files of their own: those of each language, and what few briefs need. */
const others = {
  context: "src/context.ts",
  "time-zones": "src/time-zones.ts",
  ...entriesIn("languages", ""),
  ...entriesIn("names", "names."),
};

function entriesIn(folder, prefix) {
  const files = readdirSync(`src/${folder}`).filter((file) => file !== "names-from.ts");
  return Object.fromEntries(
    files.map((file) => [prefix + basename(file, ".ts"), `src/${folder}/${file}`]),
  );
}

/** Keeps dynamic imports in the output, as imports of the built files in the same folder. */
const furtherFiles = {
  name: "further-files",
  enforce: "pre",
  resolveDynamicImport(specifier) {
    const [, folder, name] = /^\.\.?\/(?:(languages|names)\/)?([\w-]+)\.ts$/.exec(specifier) ?? [];
    const file = folder === "names" ? `names.${name}` : name;
    return file && { id: `./mineral-brief.${file}.min.js`, external: true };
  },
};

/** Minifies more than the bundler does, and removes the indents of templates and the quotes around their words. No other code has line breaks or such quotes then. */
const minified = {
  name: "minified",
  async renderChunk(code) {
    const options = { module: true, ecma: 2022, compress: { passes: 2, hoist_funs: true } };
    const result = await minify(code, { ...options, format: { comments: false } });
    return result.code
      .replace(/(?<=>)\n +|\n +(?=[<>])/g, "")
      .replace(/\n +/g, " ")
      .replace(/="([a-z][\w-]*)"(?=[ >\]])/g, "=$1");
  },
  /** Removes the notes for bundlers that the bundler adds at the end. No bundler drops a part of these files. */
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle))
      // A keyword before it, such as `return`, keeps a space.
      if (chunk.type === "chunk")
        chunk.code = chunk.code.replace(
          /(?<=(\w?))\/\* @__PURE__ \*\/ /g,
          (note, word) => word && " ",
        );
  },
};

/** Builds a file, and returns it as a chunk of the bundler. */
async function buildFile(name, entry, { plugins = [], write = true } = {}) {
  const isFirst = entry === first;
  const lit = fileURLToPath(new URL("lit-templates.mjs", import.meta.url));
  const withoutStyles = fileURLToPath(new URL("lit-without-styles.mjs", import.meta.url));
  const [{ output }] = await build({
    configFile: false,
    logLevel: "warn",
    plugins: [tightStyles(), furtherFiles, ...plugins, write && minified],
    resolve: {
      // The sources, because a built entry of the schema is one module, of which two files cannot share a part.
      conditions: ["@mineral-brief/source", ...defaultClientConditions],
      alias: isFirst
        ? [{ find: /^\.\/css-tag\.js$/, replacement: withoutStyles }]
        : [{ find: /^lit$/, replacement: lit }],
    },
    build: {
      target: "es2022",
      write,
      emptyOutDir: false,
      lib: { entry, formats: ["es"], fileName: () => `${name}.min.js` },
      license: isFirst && { fileName: "THIRD-PARTY-LICENSES.md" },
      rolldownOptions: {
        output: { minify: write, postBanner: isFirst ? notice : "/*! mineral-brief, MIT */" },
      },
    },
  });
  return output[0];
}

/** The ids of the modules that a chunk contains. */
function modulesIn({ modules }) {
  return new Set(Object.keys(modules).filter((id) => modules[id].code));
}

const chunk = await buildFile("mineral-brief", first, { write: false });
/** A file that was built with another first file has another version: it counts as not loaded. */
const version = createHash("sha256").update(chunk.code).digest("hex").slice(0, 8);

/** Builds a file that borrows code, and returns its chunk and what it borrows from each earlier file. */
async function buildBorrower(name, owners, { plugins = [], write = true } = {}) {
  const borrowed = Object.fromEntries(Object.keys(owners).map((owner) => [owner, []]));
  const built = await buildFile(`mineral-brief.${name}`, borrowers[name], {
    plugins: [fromEarlier({ owners, borrowed, version }), ...plugins],
    write,
  });
  return { chunk: built, borrowed };
}

const ofFirst = { first: modulesIn(chunk) };
const draft = await buildBorrower("rich", ofFirst, { write: false });
// The code of the data uses that of rich briefs.
const details = await buildBorrower("details", { ...ofFirst, rich: modulesIn(draft.chunk) });
const rich = await buildBorrower("rich", ofFirst, {
  plugins: [exportLent(borrowers.rich, details.borrowed.rich)],
});
const messages = await buildBorrower("messages", ofFirst);
const fetching = await buildBorrower("fetching", ofFirst);
await buildFile("mineral-brief", first, {
  plugins: [
    lendTo("details", details.borrowed.first, version, "rich"),
    lendTo("rich", rich.borrowed.first, version),
    lendTo("messages", messages.borrowed.first, version),
    lendTo("fetching", fetching.borrowed.first, version),
  ],
});
for (const [name, entry] of Object.entries(others)) await buildFile(`mineral-brief.${name}`, entry);
