import { Document, Scalar, visit, type Tags } from "yaml";
import { explainKey } from "../positions/explain-yaml-errors.ts";
import { isSafeInYaml, quoteYaml } from "./quote-yaml.ts";

/** Writes block style without anchors or folding. Text that a reader of YAML 1.1 or 1.2 would take for something else is quoted. */
export function stringifyYaml(value: object): string {
  const document = new Document(value, {
    aliasDuplicateObjects: false,
    compat: "yaml-1.1",
    customTags: (tags) => tags.map(withSafeScalars),
  });
  visit(document, {
    Scalar(place, scalar) {
      const { value: text } = scalar;
      if (typeof text !== "string") return;
      // The library loses the spaces of a block of white space alone.
      const isLost = /^\s+$/.test(text);
      if (isLost || (place === "key" && explainKey(text) !== undefined))
        scalar.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return document.toString({ lineWidth: 0 });
}

/** A tag of the library, except for what it writes in a way that not every reader takes. */
function withSafeScalars(tag: Tags[number]): Tags[number] {
  if (typeof tag === "string" || tag.collection || tag.stringify === undefined) return tag;
  const { stringify } = tag;
  return {
    ...tag,
    stringify: (scalar, ...more) => {
      const { value } = scalar;
      if (typeof value === "string" && !isSafeInYaml(value)) return quoteYaml(value);
      const written = stringify(scalar, ...more);
      // YAML 1.1 takes `5e-7` for text and `5.0e-7` for a number.
      return typeof value === "number" ? written.replace(/^(-?\d+)e/, "$1.0e") : written;
    },
  };
}
