import { fileURLToPath } from "node:url";
import { defineConfig, type UserConfig } from "vite";
import { fromSource } from "../../scripts/from-source.mjs";

const file = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const shim = (name: string): [string, string] => [
  `node:${name}`,
  file(`./src/server/node-${name}.ts`),
];

/** What VS Code loads on a desktop: CommonJS for Node. The client is a file of its own, which loads with the first brief. */
const node: UserConfig = {
  resolve: { conditions: fromSource.server },
  ssr: { noExternal: true },
  build: {
    ssr: "src/node.ts",
    target: "node20",
    minify: true,
    rolldownOptions: {
      external: ["vscode"],
      output: { format: "cjs", entryFileNames: "node.cjs", chunkFileNames: "[name].cjs" },
    },
  },
};

/** What VS Code loads in a browser: one CommonJS file for a worker. */
const browser: UserConfig = {
  resolve: { conditions: fromSource.client },
  build: {
    target: "es2022",
    lib: { entry: "src/browser.ts", formats: ["cjs"], fileName: () => "browser.js" },
    rolldownOptions: { external: ["vscode"], output: { codeSplitting: false } },
  },
};

/** The language server for browsers: the command line's own, on files in memory. One classic script for a worker. */
const server: UserConfig = {
  resolve: {
    conditions: fromSource.client,
    alias: Object.fromEntries([...["fs", "url", "module"].map(shim), ["node:path", "pathe"]]),
  },
  build: {
    target: "es2022",
    lib: {
      entry: "src/server/server.ts",
      formats: ["iife"],
      name: "server",
      fileName: () => "server.js",
    },
    rolldownOptions: { output: { codeSplitting: false } },
  },
};

const builds: Readonly<Record<string, UserConfig>> = { node, browser, server };

export default defineConfig(({ mode }) => {
  const build = builds[mode] ?? node;
  const license = { fileName: `${mode}-licenses.md` };
  return {
    ...build,
    build: { ...build.build, emptyOutDir: build === node, outDir: "dist", license },
  };
});
