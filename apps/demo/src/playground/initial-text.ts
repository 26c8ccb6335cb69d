import { readFragment, type LinkedText } from "./brief-link.ts";

/** The example texts, as files of the site. */
export const samples = [
  { title: "a plain-text summary", file: "summary.txt" },
  { title: "Markdown", file: "brief.md" },
  { title: "YAML", file: "brief.yaml" },
  { title: "JSON", file: "brief.json" },
  { title: "YAML with errors", file: "errors.yaml" },
] as const;

/** A text to open, and a message for the reader. */
export interface OpenedText extends LinkedText {
  readonly message: string;
}

/** Gets the text that the page's URL fragment contains or names. The default is the first example. */
export async function initialText(): Promise<OpenedText> {
  const brief = /^#gallery=([a-z0-9-]+)$/.exec(location.hash)?.[1];
  if (brief !== undefined) return fetchText(`gallery/${brief}.json`);
  const linked = await readFragment(location.hash);
  if (linked !== undefined) return { ...linked, message: "" };
  const sample = await fetchText(`samples/${samples[0].file}`);
  return location.hash.startsWith("#brief=")
    ? { ...sample, message: "The link is incomplete or damaged. This is an example instead." }
    : sample;
}

/** Fetches a text of the site. If that fails, the text is empty and the message says why. */
export async function fetchText(address: string): Promise<OpenedText> {
  try {
    const response = await fetch(address);
    if (response.ok) return { text: await response.text(), from: "", message: "" };
    const message = `${address} returned HTTP status ${response.status}.`;
    return { text: "", from: "", message };
  } catch {
    return { text: "", from: "", message: `${address} cannot be reached.` };
  }
}
