import type { readableTraits } from "../format-traits.ts";
import type { Fixer } from "./fixer.ts";

/** The name of a format whose texts can be changed: every format that is read. */
export type FixerName = keyof typeof readableTraits;

const loaders: Readonly<Record<FixerName, () => Promise<Fixer>>> = {
  ndjson: async () => (await import("./json.ts")).ndjsonFixer,
  json: async () => (await import("./json.ts")).jsonFixer,
  html: async () => (await import("./html.ts")).htmlFixer,
  "html-fragment": async () => (await import("./html.ts")).htmlFragmentFixer,
  markdown: async () => (await import("./markdown.ts")).markdownFixer,
  yaml: async () => (await import("./yaml.ts")).yamlFixer,
  text: async () => (await import("./text.ts")).textFixer,
};

/** The names of the formats whose texts can be changed, in the order of `allFormats`. */
export const fixerNames = Object.keys(loaders) as readonly FixerName[];

/** Loads the fixer of a format, and no other format. Undefined if the texts of the format cannot be changed. */
export function loadFixer(name: FixerName): Promise<Fixer>;
export function loadFixer(name: string): Promise<Fixer | undefined>;
export async function loadFixer(name: string): Promise<Fixer | undefined> {
  return Object.hasOwn(loaders, name) ? loaders[name as FixerName]() : undefined;
}
