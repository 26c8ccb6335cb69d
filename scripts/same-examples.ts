// What is generated in `npm test` is the same each time, so that a change is judged by itself; `npm run test:deep` draws anew.
import fc from "fast-check";

// A browser has its environment in import.meta.env, Node in process.env.
const runs = import.meta.env["MINERAL_BRIEF_RUNS"] ?? "500";

if (Number(runs) <= 500) fc.configureGlobal({ seed: 20251024 });
