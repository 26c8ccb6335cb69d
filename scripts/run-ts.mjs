// Runs a TypeScript file with Vite, since Node 20 cannot: node scripts/run-ts.mjs FILE [arguments...]
import { resolve } from "node:path";
import { runnerImport } from "vite";

const [file] = process.argv.splice(2, 1);
await runnerImport(resolve(file));
