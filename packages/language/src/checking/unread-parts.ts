import type { Diagnostic, ParsedDocument, Range, UnreadPart } from "@mineral-brief/formats";
import { isObject } from "@mineral-brief/schema/internal";
import type { Finding } from "./finding.ts";

/** The parts of one document that may not be read as they are meant. */
export class UnreadParts {
  readonly #document: ParsedDocument;
  readonly #parts: readonly UnreadPart[];

  constructor(document: ParsedDocument, diagnostics: readonly Diagnostic[]) {
    this.#document = document;
    const all = diagnostics.flatMap(({ unread }) => unread ?? []);
    const range = all.length === 0 ? undefined : document.locate([], "value");
    this.#parts = all.filter((part) => overlap(part.range, range!));
  }

  get length(): number {
    return this.#parts.length;
  }

  /** Whether a finding is about such a part, or about a key that may be in one. */
  hide({ code, path, range, insertAt = range }: Finding): boolean {
    return this.#parts.some(
      (part) =>
        overlap(part.range, range) ||
        overlap(part.range, insertAt) ||
        (code === "key-missing" && path?.length === 1 && part.fieldsOf === "article"),
    );
  }

  /** Whether a key may be in such a part. The key is one in `needs` of a rule. */
  mayHave(key: string): boolean {
    return this.#parts.some(({ fieldsOf, range }) => {
      switch (fieldsOf) {
        case undefined:
          return false;
        case "article":
          return !this.#isOutside(key, range);
        case "groups":
          return key === "groups";
        case "insights":
          return key.startsWith("insights.");
        case "references":
          return key === "references.field";
      }
    });
  }

  /** Whether the document has a key outside a range. Insights are in one of two lists. */
  #isOutside(key: string, range: Range): boolean {
    const [owner = key] = key.split(".");
    const isList = ["coreInsights", "groups", "insights"].includes(owner);
    const names = isList ? ["coreInsights", "groups"] : [owner];
    const { data, locate } = this.#document;
    const found = names.filter((name) => isObject(data) && Object.hasOwn(data, name));
    return found.length > 0 && found.every((name) => !overlap(locate([name], "value"), range));
  }
}

/** Whether two ranges have a character or an end in common. */
function overlap(left: Range, right: Range): boolean {
  return left.start.offset <= right.end.offset && right.start.offset <= left.end.offset;
}
