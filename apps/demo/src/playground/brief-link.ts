/** A text, and the format that it is to be read as; the empty string where that is to be detected. */
export interface LinkedText {
  readonly text: string;
  readonly from: string;
}

/** The longest fragment that mail and chat programs pass on. */
export const longestFragment = 16_000;

/** A compressed text can be small and yet fill the memory. */
const longestText = 4_000_000;

/** Writes a text as a fragment, `brief=...`: compressed, and in characters that an address may have. */
export async function writeFragment({ text, from }: LinkedText): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify([from, text]));
  const packed = await new Response(
    new Blob([bytes]).stream().pipeThrough(new CompressionStream("deflate-raw")),
  ).arrayBuffer();
  let binary = "";
  for (const byte of new Uint8Array(packed)) binary += String.fromCharCode(byte);
  const encoded = btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
  return `brief=${encoded}`;
}

/** Reads the text of a fragment; undefined for one that holds none, is cut off or is too large. */
export async function readFragment(fragment: string): Promise<LinkedText | undefined> {
  const encoded = /^#?brief=([\w-]+)$/.exec(fragment)?.[1];
  if (encoded === undefined) return undefined;
  try {
    const binary = atob(encoded.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    const value: unknown = JSON.parse(await unpack(bytes));
    if (!Array.isArray(value)) return undefined;
    const [from, text] = value as unknown[];
    return typeof from === "string" && typeof text === "string" ? { from, text } : undefined;
  } catch {
    return undefined;
  }
}

/** Throws where the bytes are no compressed text, or too long a one. */
async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  const reader = stream.getReader();
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
    if (text.length > longestText) throw new RangeError("the text is too long");
  }
}
