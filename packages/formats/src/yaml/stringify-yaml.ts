import { Document, Scalar, visit, type Tags } from "yaml";
import { explainKey } from "../positions/explain-yaml-errors.ts";
import { isSafeInYaml, quoteYaml } from "./quote-yaml.ts";

/** How to write text. */
export interface TextStyle {
  /** Tells whether the library may choose how to write a text, which may be over several lines. */
  readonly isSafe: (text: string) => boolean;
  /** Writes any other text in double quotes. */
  readonly quote: (text: string) => string;
}

const anyReader: TextStyle = { isSafe: isSafeInYaml, quote: quoteYaml };

/** Writes block style without anchors or folding. Text that a reader of YAML 1.1 or 1.2 would take for something else is quoted. */
export function stringifyYaml(value: object, text: TextStyle = anyReader): string {
  const document = new Document(value, {
    aliasDuplicateObjects: false,
    compat: "yaml-1.1",
    customTags: (tags) => tags.map((tag) => withSafeScalars(tag, text)),
  });
  visit(document, {
    Scalar(place, scalar) {
      const { value: words } = scalar;
      if (typeof words !== "string") return;
      // The library loses the spaces of a block of white space alone.
      const isLost = /^\s+$/.test(words);
      if (isLost || (place === "key" && explainKey(words) !== undefined))
        scalar.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return document.toString({ lineWidth: 0 });
}

/** A tag of the library, except for what it writes in a way that not every reader takes. */
function withSafeScalars(tag: Tags[number], text: TextStyle): Tags[number] {
  if (typeof tag === "string" || tag.collection || tag.stringify === undefined) return tag;
  const { stringify } = tag;
  return {
    ...tag,
    stringify: (scalar, ...more) => {
      const { value } = scalar;
      if (typeof value === "string" && !text.isSafe(value)) return text.quote(value);
      const written = stringify(scalar, ...more);
      // YAML 1.1 takes `5e-7` for text and `5.0e-7` for a number.
      return typeof value === "number" ? written.replace(/^(-?\d+)e/, "$1.0e") : written;
    },
  };
}
