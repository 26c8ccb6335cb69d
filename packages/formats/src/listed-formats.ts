import { exportTraits, readableTraits } from "./format-traits.ts";
import type { Format, FormatTraits, ReadableFormat, WritableFormat } from "./format.ts";
import { sniffHtml, sniffJson, sniffMarkdown, sniffNdjson, sniffYaml } from "./sniff.ts";

/** A format that is not loaded yet: its name, its file endings, how it is recognised, and a function that loads it. */
export interface ListedFormat<Loaded extends Format = WritableFormat> extends FormatTraits {
  readonly load: () => Promise<Loaded>;
}

type Loaders<Names, Loaded> = { readonly [Name in keyof Names]: () => Promise<Loaded> };

const readableLoaders: Loaders<typeof readableTraits, ReadableFormat & WritableFormat> = {
  ndjson: async () => (await import("./ndjson.ts")).ndjson,
  json: async () => (await import("./json.ts")).json,
  html: async () => (await import("./html.ts")).html,
  "html-fragment": async () => (await import("./html-fragment.ts")).htmlFragment,
  markdown: async () => (await import("./markdown.ts")).markdown,
  yaml: async () => (await import("./yaml.ts")).yaml,
  text: async () => (await import("./text.ts")).text,
};

const sniffers: Partial<Record<keyof typeof readableTraits, (source: string) => boolean>> = {
  ndjson: sniffNdjson,
  json: sniffJson,
  html: sniffHtml,
  markdown: sniffMarkdown,
  yaml: sniffYaml,
};

const exportLoaders: Loaders<typeof exportTraits, WritableFormat> = {
  jsonld: async () => (await import("./jsonld.ts")).jsonld,
  jsonfeed: async () => (await import("./jsonfeed.ts")).jsonfeed,
  atom: async () => (await import("./atom.ts")).atom,
  email: async () => (await import("./email.ts")).email,
  "email-text": async () => (await import("./email-text.ts")).emailText,
  csl: async () => (await import("./csl.ts")).csl,
  csv: async () => (await import("./csv.ts")).csv,
};

/** Every format that is read and written, in the order of detection. */
export const readableFormats: readonly ListedFormat<ReadableFormat & WritableFormat>[] =
  Object.values(readableTraits).map((traits) => ({
    ...traits,
    sniff: sniffers[traits.name],
    load: readableLoaders[traits.name],
  }));

/** Every format, in the order of `allFormats`. */
export const writableFormats: readonly ListedFormat[] = [
  ...readableFormats,
  ...Object.values(exportTraits).map((traits) => ({ ...traits, load: exportLoaders[traits.name] })),
];
