import type { LinkedText } from "./brief-link.ts";

/** The example texts, as files of the site. */
export const samples = [
  { title: "Pasted summary", file: "summary.txt" },
  { title: "Markdown brief", file: "brief.md" },
  { title: "YAML brief", file: "brief.yaml" },
  { title: "JSON brief", file: "brief.json" },
  { title: "Brief with errors", file: "errors.yaml" },
] as const;

/** A text to open, and a message for the reader. */
export interface OpenedText extends LinkedText {
  readonly message: string;
  /** The draft that it continues; undefined for a text that has none. */
  readonly draft?: string;
  /** Whether only the reader has it, so that it is saved as a draft even before it is edited. */
  readonly isOwn?: boolean;
  /** Whether the URL of the page leads to it. */
  readonly isLinked?: boolean;
}

/** Gets the text that the page's URL fragment contains or names. Undefined if the fragment has none. */
export function linkedText(): Promise<OpenedText> | undefined {
  const { hash } = location;
  const brief = /^#gallery=([a-z0-9-]+)$/.exec(hash)?.[1];
  const opened =
    brief !== undefined
      ? fetchText(`gallery/${brief}.json`)
      : hash.startsWith("#brief=")
        ? textIn(hash)
        : undefined;
  return opened?.then((text) => ({ ...text, isLinked: true }));
}

async function textIn(fragment: string): Promise<OpenedText> {
  const { readFragment } = await import("./brief-link.ts");
  const linked = await readFragment(fragment);
  if (linked !== undefined) return { ...linked, message: "" };
  const message = "The link is incomplete or damaged. This is an example instead.";
  return { ...(await fetchText(`samples/${samples[0].file}`)), message };
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
