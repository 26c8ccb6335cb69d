/** The names of the formats that can be read, for people. A test compares them with the list of formats. */
export const readableTitles: Readonly<Record<string, string>> = {
  text: "Plain text",
  markdown: "Markdown",
  yaml: "YAML",
  json: "JSON",
  ndjson: "NDJSON",
  html: "Web page",
  "html-fragment": "HTML fragment",
};

/** The names of the formats that can be written, in the order of the list of exports. */
export const writableTitles: Readonly<Record<string, string>> = {
  json: "JSON",
  yaml: "YAML",
  markdown: "Markdown",
  text: "Plain text",
  html: "Web page (HTML)",
  "html-fragment": "HTML fragment for a CMS",
  email: "Newsletter (HTML)",
  "email-text": "Newsletter (plain text)",
  csv: "Table (CSV)",
  csl: "References (CSL-JSON)",
  jsonld: "Data for search engines (JSON-LD)",
  atom: "Feed (Atom)",
  jsonfeed: "Feed (JSON Feed)",
  ndjson: "One brief per line (NDJSON)",
};

/** Names a format that a text was read as. */
export function titleOfFormat(name: string): string {
  return readableTitles[name] ?? "Web page";
}
