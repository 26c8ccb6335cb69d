export type { Unit } from "./vocabulary/entries.ts";
export { units, unitById } from "./vocabulary/units.ts";
