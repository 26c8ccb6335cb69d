export type { Lookalike } from "./vocabulary/entries.ts";
export { lookalikes } from "./vocabulary/lookalikes.ts";
