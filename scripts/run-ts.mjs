// Runs a TypeScript file with Vite, because Node 20 cannot: node scripts/run-ts.mjs FILE [arguments...]
import { resolve } from "node:path";
import { defaultServerConditions, runnerImport } from "vite";

const [file] = process.argv.splice(2, 1);
const conditions = ["@mineral-brief/source", ...defaultServerConditions];
await runnerImport(resolve(file), {
  configFile: false,
  ssr: { resolve: { conditions, noExternal: [/^@mineral-brief\//] } },
  environments: { inline: { resolve: { conditions, noExternal: [/^@mineral-brief\//] } } },
});
