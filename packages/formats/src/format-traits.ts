import type { FormatTraits } from "./format.ts";

/**
 * The formats that are read and written, in the order in which a text without a file name is tried.
 *
 * Formats with an unmistakable first character come first. NDJSON comes before JSON, because its first line alone
 * is JSON. YAML comes after Markdown, because front matter is YAML. Text is last, because any text is one.
 */
export const readableTraits = {
  ndjson: {
    name: "ndjson",
    extensions: ["ndjson", "jsonl"],
    mediaType: "application/x-ndjson",
    holdsFields: true,
  },
  json: {
    name: "json",
    extensions: ["json"],
    mediaType: "application/json",
    holdsFields: true,
  },
  html: {
    name: "html",
    extensions: ["html", "htm"],
    mediaType: "text/html",
    holdsFields: true,
    showsNames: true,
  },
  "html-fragment": {
    name: "html-fragment",
    extensions: ["fragment.html"],
    mediaType: "text/html",
    holdsFields: true,
    showsNames: true,
  },
  markdown: {
    name: "markdown",
    extensions: ["md", "markdown"],
    mediaType: "text/markdown",
    holdsFields: true,
    isDraft: true,
  },
  yaml: {
    name: "yaml",
    extensions: ["yaml", "yml"],
    mediaType: "application/yaml",
    holdsFields: true,
    isDraft: true,
  },
  text: { name: "text", extensions: ["txt"], mediaType: "text/plain", isDraft: true },
} as const satisfies Record<string, FormatTraits>;

/** The formats that are only written. */
export const exportTraits = {
  jsonld: {
    name: "jsonld",
    extensions: ["jsonld"],
    mediaType: "application/ld+json",
    needsOffset: true,
  },
  jsonfeed: {
    name: "jsonfeed",
    extensions: ["feed.json"],
    mediaType: "application/feed+json",
    needsOffset: true,
    showsNames: true,
  },
  atom: {
    name: "atom",
    extensions: ["atom", "xml"],
    mediaType: "application/atom+xml",
    needsOffset: true,
    showsNames: true,
  },
  email: {
    name: "email",
    extensions: ["email.html"],
    mediaType: "text/html",
    showsNames: true,
  },
  "email-text": {
    name: "email-text",
    extensions: ["email.txt"],
    mediaType: "text/plain",
    showsNames: true,
  },
  csl: {
    name: "csl",
    extensions: ["csl.json"],
    mediaType: "application/vnd.citationstyles.csl+json",
  },
  csv: { name: "csv", extensions: ["csv"], mediaType: "text/csv" },
} as const satisfies Record<string, FormatTraits>;
