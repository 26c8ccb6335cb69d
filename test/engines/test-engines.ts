// `npm run test:engines`: tests the built widget in every installed browser engine. `-- --write` writes the table to docs/engines.md.
import { runEngines } from "./run-engines.ts";

process.exitCode = await runEngines(process.argv.slice(2));
