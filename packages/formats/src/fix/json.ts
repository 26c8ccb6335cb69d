import type { ReadableFormat } from "../format.ts";
import { json } from "../json.ts";
import { ndjson } from "../ndjson.ts";
import { changeJson, jsonWriter } from "./change-json.ts";
import type { Fixer } from "./fixer.ts";
import { structureOfDocument } from "./structure.ts";

export const jsonFixer: Fixer = fixerOf(json);
export const ndjsonFixer: Fixer = fixerOf(ndjson);

function fixerOf({ name, parse }: ReadableFormat): Fixer {
  return {
    name,
    parse,
    commentsOf: (source, { diagnostics }) =>
      diagnostics
        .filter(({ code }) => code === "json-comment")
        .map(({ range }) => source.slice(range.start.offset, range.end.offset)),
    open(source, documents) {
      const writer = jsonWriter(source);
      return (change) =>
        changeJson(structureOfDocument(source, documents[change.document]!), change, writer);
    },
  };
}
