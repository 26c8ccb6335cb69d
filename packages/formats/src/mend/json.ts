import type { ReadableFormat } from "../format.ts";
import { json } from "../json.ts";
import { ndjson } from "../ndjson.ts";
import { changeJson, jsonWriter } from "./change-json.ts";
import type { Mender } from "./mender.ts";
import { structureOfDocument } from "./structure.ts";

export const jsonMender: Mender = menderOf(json);
export const ndjsonMender: Mender = menderOf(ndjson);

function menderOf({ name, parse }: ReadableFormat): Mender {
  return {
    name,
    parse,
    open(source, documents) {
      const writer = jsonWriter(source);
      return (change) =>
        changeJson(structureOfDocument(source, documents[change.document]!), change, writer);
    },
  };
}
