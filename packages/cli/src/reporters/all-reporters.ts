import { json } from "./json.ts";
import { pretty } from "./pretty.ts";
import type { Reporter } from "./reporter.ts";

/** Every reporter, in the order of `reporter-names.ts`. */
export const allReporters: readonly Reporter[] = [pretty, json];
