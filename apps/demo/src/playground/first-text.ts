import { readFragment, type LinkedText } from "./brief-link.ts";
import { samples } from "./samples.ts";

/** A text to begin with, and what is to be said of it. */
export interface FirstText extends LinkedText {
  readonly words: string;
}

/** Finds what the page's address asks for: a text that it carries, a brief of the gallery, else the first sample. */
export async function firstText(): Promise<FirstText> {
  const brief = /^#gallery=([a-z0-9-]+)$/.exec(location.hash)?.[1];
  if (brief !== undefined) return fetchText(`gallery/${brief}.json`);
  const linked = await readFragment(location.hash);
  if (linked !== undefined) return { ...linked, words: "" };
  const sample = await fetchText(`samples/${samples[0].file}`);
  return location.hash.startsWith("#brief=")
    ? { ...sample, words: "The link is cut off or damaged, so here is a sample instead." }
    : sample;
}

/** Fetches a text of the site; where it is not there, says so. */
export async function fetchText(address: string): Promise<FirstText> {
  try {
    const response = await fetch(address);
    if (response.ok) return { text: await response.text(), from: "", words: "" };
    return {
      text: "",
      from: "",
      words: `${address} answered with HTTP status ${response.status}.`,
    };
  } catch {
    return { text: "", from: "", words: `${address} cannot be reached.` };
  }
}
