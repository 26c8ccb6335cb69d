import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { BuildOptions } from "vite";

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
}

/**
 * Builds the source of every entry in the `exports` of a package.json, as ES modules. Bundlers of users minify them.
 *
 * `chunks` names modules that get a file of their own, with those that they import, unless a chunk before it has them.
 */
export function libraryBuild(
  directory: string,
  chunks: Readonly<Record<string, RegExp>> = {},
): BuildOptions {
  const manifest = JSON.parse(readFileSync(join(directory, "package.json"), "utf8")) as Manifest;
  return {
    target: "es2022",
    minify: false,
    sourcemap: true,
    lib: { entry: sourcesOf(manifest, directory), formats: ["es"] },
    rolldownOptions: {
      external: externals(manifest),
      output: {
        entryFileNames: "[name].js",
        chunkFileNames: "chunks/[name].js",
        codeSplitting: {
          groups: Object.entries(chunks).map(([name, test]) => ({ name, test })),
        },
      },
    },
  };
}

/** Maps the name of each built file to its source: `lint/all-examples` to `src/lint/all-examples.ts`. */
function sourcesOf({ exports }: Manifest, directory: string): Record<string, string> {
  const sources = Object.values(exports)
    .map((target) => (typeof target === "string" ? undefined : target["@mineral-brief/source"]))
    .filter((source) => source !== undefined);
  return Object.fromEntries(
    sources.map((source) => [/^\.\/src\/(.+)\.ts$/.exec(source)![1]!, join(directory, source)]),
  );
}

/** Keeps the imports of dependencies and peers; Vite would bundle them. */
function externals({ dependencies = {}, peerDependencies = {} }: Manifest): RegExp[] {
  const names = Object.keys({ ...dependencies, ...peerDependencies });
  return [
    /^node:/,
    ...names.map((name) => new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?:/.+)?$`)),
  ];
}
