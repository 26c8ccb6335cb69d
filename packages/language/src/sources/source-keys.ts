import { isObject } from "@mineral-brief/schema/internal";

/** The addresses and the ids of references that a source has, by the name of its file. */
export type SourceKeys = ReadonlyMap<string, readonly (string | number)[]>;

/** The file beside the sources that says which file is which address or reference. */
export const sourceKeysFile = "sources.json";

/**
 * Reads the text of `sources.json`. Either side of an entry may be the file.
 *
 * `findFile` returns the name of the file that a part of an entry names; undefined if there is none.
 */
export function readSourceKeys(
  text: string,
  findFile: (part: string) => string | undefined,
):
  | { readonly ok: true; readonly keys: SourceKeys }
  | { readonly ok: false; readonly message: string } {
  const entries = readEntries(text);
  if (entries === undefined)
    return {
      ok: false,
      message:
        'not a JSON object of file names and addresses, such as {"1.html": "https://example.org/a"}',
    };
  const keys = new Map<string, (string | number)[]>();
  for (const [key, value] of entries) {
    for (const one of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (typeof one !== "string" && typeof one !== "number") continue;
      const named = findFile(key);
      const file = named ?? findFile(String(one));
      if (file === undefined)
        return {
          ok: false,
          message: `neither ${JSON.stringify(key)} nor ${JSON.stringify(one)} is a source in this folder`,
        };
      keys.set(file, [...(keys.get(file) ?? []), named === undefined ? key : one]);
    }
  }
  return { ok: true, keys };
}

function readEntries(text: string): [string, unknown][] | undefined {
  try {
    const data: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
    return isObject(data) ? Object.entries(data) : undefined;
  } catch {
    return undefined;
  }
}
