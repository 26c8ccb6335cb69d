import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { BuildOptions } from "vite";

/** Matches the dependencies that package.json declares. They stay imports in the built files. */
function externals(directory: string): RegExp[] {
  const { dependencies = {}, peerDependencies = {} } = JSON.parse(
    readFileSync(join(directory, "package.json"), "utf8"),
  ) as Record<string, Record<string, string>>;
  const names = Object.keys({ ...dependencies, ...peerDependencies });
  return [
    /^node:/,
    ...names.map((name) => new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?:/.+)?$`)),
  ];
}

/** Builds the named files of `src/` as ES modules. They are not minified; the bundler of the user does that. */
export function libraryBuild(directory: string, entries: readonly string[]): BuildOptions {
  return {
    target: "es2022",
    minify: false,
    sourcemap: true,
    lib: {
      entry: Object.fromEntries(entries.map((name) => [name, join(directory, `src/${name}.ts`)])),
      formats: ["es"],
    },
    rolldownOptions: {
      external: externals(directory),
      output: { entryFileNames: "[name].js", chunkFileNames: "chunks/[name].js" },
    },
  };
}
