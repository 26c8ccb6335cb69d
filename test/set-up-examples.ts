// Says how many examples are generated. In `npm test` they are the same each time, so that a change is judged by itself;
// `npm run test:deep` draws anew.
import fc from "fast-check";

const numRuns = Number(import.meta.env["MINERAL_BRIEF_RUNS"]);

fc.configureGlobal(numRuns > 500 ? { numRuns } : { numRuns, seed: 20251024 });
