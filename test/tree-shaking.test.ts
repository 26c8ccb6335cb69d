import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { build, type Rollup } from "vite";
import { expect, test } from "vitest";

/** Bundles a module and returns the names of the files whose code is in the chunks that `select` selects: by default in all. */
async function bundledFiles(
  code: string,
  select = (chunks: readonly Rollup.OutputChunk[]) => chunks,
): Promise<string[]> {
  const entry = "entry.js";
  const { output } = (await build({
    configFile: false,
    logLevel: "silent",
    plugins: [
      {
        name: "entry",
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? code : null),
      },
    ],
    build: {
      write: false,
      rolldownOptions: { input: entry, preserveEntrySignatures: "strict" },
    },
  })) as Rollup.RollupOutput;
  return select(output.filter((file) => file.type === "chunk"))
    .flatMap(({ modules }) => Object.entries(modules))
    .flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? [basename(id)] : []))
    .sort();
}

/** Selects the chunk of the entry and those that it imports, directly or not. */
function loadedFirst(chunks: readonly Rollup.OutputChunk[]): Rollup.OutputChunk[] {
  const selected = new Set(chunks.filter(({ isEntry }) => isEntry));
  // A set also iterates over what is added meanwhile.
  for (const { imports } of selected)
    for (const chunk of chunks) if (imports.includes(chunk.fileName)) selected.add(chunk);
  return [...selected];
}

test.each(["json", "ndjson", "text", "csv"])(
  "a program that uses only %s of the index bundles what its own entry has",
  async (name) => {
    const own = await bundledFiles(`export { ${name} } from "@mineral-brief/formats/${name}";`);
    expect(own).not.toEqual([]);
    expect(await bundledFiles(`export { ${name} } from "@mineral-brief/formats";`)).toEqual(own);
  },
);

test("a page that imports the element loads the other parts of it later", async () => {
  const files = await bundledFiles(`import "@mineral-brief/widget/define";`, loadedFirst);
  expect(files.filter((name) => /^(?:labels|plain-view|rich|data|details)\b/.test(name))).toEqual([
    "labels-plain-en.js",
    "plain-view.js",
  ]);
});

/** Returns the built files that Node loads for a file, with itself. */
function loadedFiles(file: string): Set<string> {
  const loaded = new Set([file]);
  // A set also iterates over what is added meanwhile.
  for (const one of loaded)
    for (const [, other] of readFileSync(one, "utf8").matchAll(/^(?:im|ex)port .*"(\.[^"]+)";$/gm))
      loaded.add(join(dirname(one), other!));
  return loaded;
}

test.each(["index", "verdict", "canonical-keys", "lint", "tagging", "verify", "vocabulary"])(
  "the entry %s of the schema loads no views and labels",
  (name) => {
    const dist = join(import.meta.dirname, "../packages/schema/dist");
    const files = [...loadedFiles(join(dist, `${name}.js`))].map((file) => basename(file));
    expect(files.filter((file) => /view|labels|times/.test(file))).toEqual([]);
  },
);
