import { longestFragment, writeFragment, type LinkedText } from "./brief-link.ts";

/** Puts a text into the page's address. Says what became of it; undefined where it has worked. */
export async function shareText(text: LinkedText): Promise<string | undefined> {
  const fragment = await writeFragment(text);
  if (fragment.length > longestFragment)
    return `This is too long for a link: ${fragment.length} characters, where ${longestFragment} are the most. Send the file instead.`;
  history.replaceState(null, "", `#${fragment}`);
  return undefined;
}
