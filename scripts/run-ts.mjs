// Runs a TypeScript file with Vite, because Node 20 cannot: node scripts/run-ts.mjs FILE [arguments...]
import { resolve } from "node:path";
import { runnerImport } from "vite";
import { fromSource } from "./from-source.mjs";

const [file] = process.argv.splice(2, 1);
const packages = { conditions: fromSource.server, noExternal: [/^@mineral-brief\//] };
await runnerImport(resolve(file), {
  configFile: false,
  ssr: { resolve: packages },
  environments: { inline: { resolve: packages } },
});
