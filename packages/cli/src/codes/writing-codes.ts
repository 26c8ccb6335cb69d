import type { ExplainedCode } from "./explained-code.ts";
import { explainCodes } from "./other-codes.ts";
import { articleExample } from "./print-example.ts";

/** Codes for articles that a format cannot hold, except `date-missing` and `date-without-offset`, which are rules. */
export const writingCodes: readonly ExplainedCode[] = explainCodes(
  "writing",
  {
    "author-missing": {
      summary: "An article has neither authors nor a source, but Atom requires an author.",
      why: "Every Atom entry must name an author (RFC 4287, section 4.2.1), and the conversion does not invent one.",
      incorrect: [[{ source: undefined, authors: undefined }, "authors"]],
      correct: [[{ authors: [{ name: "Mining Desk" }] }], [{ source: { name: "Mining Desk" } }]],
    },
    "round-trip": {
      summary: "A field changes when the output of `convert --check-roundtrip` is read again.",
      why: "A reversible conversion must keep every field. `json`, `ndjson`, `yaml`, `markdown` and `html` do; `text` has no place for many fields.",
      incorrect: [],
      correct: [],
    },
  },
  articleExample,
);
