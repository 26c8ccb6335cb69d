// Sets the number of generated examples. Up to 500 they are the same in each run, so that only a change of the code can
// change the result. `npm run test:deep` uses a new random seed each time.
import fc from "fast-check";

const numRuns = Number(import.meta.env["MINERAL_BRIEF_RUNS"]);

fc.configureGlobal(numRuns > 500 ? { numRuns } : { numRuns, seed: 20251024 });
