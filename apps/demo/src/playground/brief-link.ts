/** A text and the name of its format. If `from` is empty, the format is detected. */
export interface LinkedText {
  readonly text: string;
  readonly from: string;
}

/** Mail and chat programs cut off longer URLs. */
const maximumFragmentLength = 16_000;

/** Protects against a small fragment that decompresses to a huge text. In UTF-16 code units. */
const maximumTextLength = 4_000_000;

/** The outcome of `shareText`. */
export type SharedText = { readonly ok: true } | { readonly ok: false; readonly message: string };

/** Puts a text into the page's URL. If the text is too long, changes nothing and gives a message. */
export async function shareText(text: LinkedText): Promise<SharedText> {
  const fragment = await writeFragment(text);
  if (fragment.length > maximumFragmentLength) {
    const message = `This text is too long for a link: ${fragment.length} characters, and the limit is ${maximumFragmentLength}. Send the file instead.`;
    return { ok: false, message };
  }
  history.replaceState(null, "", `#${fragment}`);
  return { ok: true };
}

/** Encodes a text as a URL fragment, `brief=...`: compressed with deflate, then base64url. */
export async function writeFragment({ text, from }: LinkedText): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify([from, text]));
  const compressed = await new Response(
    new Blob([bytes]).stream().pipeThrough(new CompressionStream("deflate-raw")),
  ).arrayBuffer();
  let binary = "";
  for (const byte of new Uint8Array(compressed)) binary += String.fromCharCode(byte);
  const encoded = btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
  return `brief=${encoded}`;
}

/** Decodes the text of a URL fragment. Undefined if there is none, or if it is damaged or too large. */
export async function readFragment(fragment: string): Promise<LinkedText | undefined> {
  const encoded = /^#?brief=([\w-]+)$/.exec(fragment)?.[1];
  if (encoded === undefined) return undefined;
  try {
    const binary = atob(encoded.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    const value: unknown = JSON.parse(await decompress(bytes));
    if (!Array.isArray(value)) return undefined;
    const [from, text] = value as unknown[];
    return typeof from === "string" && typeof text === "string" ? { from, text } : undefined;
  } catch {
    return undefined;
  }
}

/** Throws if the bytes are not compressed text, or if the text is too long. */
async function decompress(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  const reader = stream.getReader();
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
    if (text.length > maximumTextLength) throw new RangeError("the text is too long");
  }
}
