// `npm run test:engines`: tries the built widget in every browser engine that is here; `-- --write` puts the table into docs/engines.md.
import { runEngines } from "./run-engines.ts";

process.exitCode = await runEngines(process.argv.slice(2));
