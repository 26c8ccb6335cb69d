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

/** Returns the files of `src/` that package.json exports, without their extension: `index`, `lint/all-examples`. */
function exportedEntries(directory: string): string[] {
  const { exports } = JSON.parse(readFileSync(join(directory, "package.json"), "utf8")) as {
    exports: Record<string, string | Record<string, string>>;
  };
  return Object.values(exports).flatMap((target) => {
    const source = typeof target === "string" ? undefined : target["@mineral-brief/source"];
    return source === undefined ? [] : [source.slice("./src/".length, -".ts".length)];
  });
}

/**
 * Builds files of `src/` as ES modules: those in `entries`, or all that package.json exports if it is undefined.
 *
 * They are not minified; the bundler of the user does that.
 */
export function libraryBuild(
  directory: string,
  entries: readonly string[] = exportedEntries(directory),
): BuildOptions {
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
