import { basename } from "node:path";
import { build, type Rollup } from "vite";
import { expect, test } from "vitest";

/** Bundles a module and returns the names of the files whose code is in the bundle. */
async function bundledFiles(code: string): Promise<string[]> {
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
  return output
    .flatMap((file) => (file.type === "chunk" ? Object.entries(file.modules) : []))
    .flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? [basename(id)] : []))
    .sort();
}

test.each(["json", "ndjson", "text", "csv"])(
  "a program that uses only %s of the index bundles what its own entry has",
  async (name) => {
    const own = await bundledFiles(`export { ${name} } from "@mineral-brief/formats/${name}";`);
    expect(own).not.toEqual([]);
    expect(await bundledFiles(`export { ${name} } from "@mineral-brief/formats";`)).toEqual(own);
  },
);
