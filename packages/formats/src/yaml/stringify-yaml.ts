import { Document, Scalar, visit, type Tags } from "yaml";
import { explainKey } from "../positions/explain-yaml-errors.ts";
import { isSafeInYaml, quoteYaml } from "./quote-yaml.ts";

/** How to write text. */
export interface TextStyle {
  /** Returns true if the library may choose the style of a text, which may be several lines. */
  readonly isSafe: (text: string) => boolean;
  /** Writes any other text in double quotes. */
  readonly quote: (text: string) => string;
}

const anyReader: TextStyle = { isSafe: isSafeInYaml, quote: quoteYaml };

/** Writes block style without anchors or folding. Quotes text that a YAML 1.1 or 1.2 reader would read as another type. */
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
      // The library would lose the spaces of a block scalar that is only white space.
      const isLost = /^\s+$/.test(words);
      if (isLost || (place === "key" && explainKey(words) !== undefined))
        scalar.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return document.toString({ lineWidth: 0 });
}

/** Changes a tag of the library so that every reader reads its scalars correctly. */
function withSafeScalars(tag: Tags[number], text: TextStyle): Tags[number] {
  if (typeof tag === "string" || tag.collection || tag.stringify === undefined) return tag;
  const { stringify } = tag;
  return {
    ...tag,
    stringify: (scalar, ...more) => {
      const { value } = scalar;
      if (typeof value === "string" && !text.isSafe(value)) return text.quote(value);
      const written = stringify(scalar, ...more);
      // YAML 1.1 reads `5e-7` as text and `5.0e-7` as a number.
      return typeof value === "number" ? written.replace(/^(-?\d+)e/, "$1.0e") : written;
    },
  };
}
