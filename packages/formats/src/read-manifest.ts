import type { Provenance } from "@mineral-brief/schema";

/** The magic, a byte for the version and four for the length come before the manifest store. */
const wrapper = /^C2PATXT\0[^]{5}/;
/** In CBOR: the key, the head of a list if there is one, and the head of a map. */
const generatorInfo =
  /claim_generator_info[\x80-\x97\x9F]?(?<map>[\xA0-\xB7\xBF])(?<rest>[^]{0,1000})/;

/**
 * Reads the tool and the digital source type that the C2PA manifest of a text states: a run of variation selectors, or a
 * block between `-----BEGIN C2PA MANIFEST-----` and `-----END C2PA MANIFEST-----`. Returns undefined if it states neither.
 *
 * For `ParseOptions.readManifest`. Looks for the keys in the bytes, and reads the text after each. It checks no signature:
 * the facts are what the text claims about itself.
 * See https://spec.c2pa.org/specifications/specifications/2.4/specs/C2PA_Specification.html#_embedding_manifests_into_unstructured_text
 */
export function readManifest(hidden: string): Provenance | undefined {
  if (hidden.startsWith("-----")) return readBlock(hidden);
  const bytes = decodeSelectors(hidden);
  return wrapper.test(bytes) ? readStore(bytes.replace(wrapper, "")) : undefined;
}

/** Returns the bytes that variation selectors encode, one per UTF-16 code unit. */
function decodeSelectors(run: string): string {
  let bytes = "";
  for (const character of run) {
    const code = character.codePointAt(0)!;
    if (code >= 0xe0100) bytes += String.fromCharCode(code - 0xe0100 + 16);
    else if (code >= 0xfe00 && code <= 0xfe0f) bytes += String.fromCharCode(code - 0xfe00);
  }
  return bytes;
}

/** Reads the manifest in `data:application/c2pa;base64,…`. Returns undefined if a block has none. */
function readBlock(block: string): Provenance | undefined {
  const data = /;base64,(?<data>[\w+/=\s]+)/.exec(block)?.groups?.["data"];
  try {
    return data === undefined ? undefined : readStore(atob(data));
  } catch {
    return undefined;
  }
}

function readStore(store: string): Provenance | undefined {
  const manifest = activeManifest(store);
  const tool = readTool(manifest);
  const actions = /c2pa\.actions[^]*/.exec(manifest)?.[0] ?? "";
  const digitalSourceType = textAfter("\x71digitalSourceType", actions)?.replace(/^.*[/#]/, "");
  if ((tool ?? digitalSourceType) === undefined) return undefined;
  return {
    ...(tool && { tools: [tool] }),
    ...(digitalSourceType !== undefined && { digitalSourceType }),
  };
}

/** The last manifest in a store is the one of the text. Earlier ones are those of its ingredients. */
function activeManifest(store: string): string {
  let active = store;
  // A box has four bytes for its length and four for its type. The first box is the store.
  for (let at = 8; at + 8 <= store.length;) {
    const length = [0, 1, 2, 3].reduce((sum, byte) => sum * 256 + store.charCodeAt(at + byte), 0);
    if (length < 8) break;
    if (store.startsWith("jumb", at + 4)) active = store.slice(at, at + length);
    at += length;
  }
  return active;
}

function readTool(manifest: string): NonNullable<Provenance["tools"]>[number] | undefined {
  const { map, rest = "" } = generatorInfo.exec(manifest)?.groups ?? {};
  const name = textAfter("\x64name", rest);
  // A map of one pair has only the name.
  const version = map === "\xA1" ? undefined : textAfter("\x67version", rest);
  if (name !== undefined) return version === undefined ? { name } : { name, version };
  // The older form is like the `User-Agent` of a browser: `Example/1.0 library/0.2`.
  const [product = "", number] = (textAfter("\x6Fclaim_generator", manifest) ?? "")
    .split(" ", 1)[0]!
    .split("/");
  if (product === "") return undefined;
  return number === undefined ? { name: product } : { name: product, version: number };
}

/** Reads the text of at most 255 bytes after a key of CBOR. Undefined if there is none. */
function textAfter(key: string, bytes: string): string | undefined {
  const at = bytes.indexOf(key) + key.length;
  const head = bytes.charCodeAt(at) - 0x60;
  if (at < key.length || !(head > 0 && head <= 24)) return undefined;
  const from = head === 24 ? at + 2 : at + 1;
  const to = from + (head === 24 ? bytes.charCodeAt(at + 1) : head);
  if (!(to <= bytes.length)) return undefined;
  const codes = Uint8Array.from(bytes.slice(from, to), (byte) => byte.charCodeAt(0));
  const text = new TextDecoder().decode(codes).trim();
  return text === "" || /[\p{Cc}\uFFFD]/u.test(text) ? undefined : text;
}
