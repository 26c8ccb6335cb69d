import type { ExplainedCode } from "./explained-code.ts";
import { printExample } from "./print-example.ts";

/** What a conversion says of an article that its format cannot take; `date-missing` and `date-without-offset` are rules too. */
export const writingCodes: readonly ExplainedCode[] = [
  {
    code: "author-missing",
    kind: "writing",
    severity: "error",
    fixable: false,
    summary:
      "An article that is to be written as an Atom entry names neither authors nor a source.",
    why: "An Atom entry must name an author (RFC 4287, section 4.2.1), and none may be invented.",
    incorrect: [printExample({ source: undefined, authors: undefined }, ["authors"])],
    correct: [
      printExample({ authors: [{ name: "Mining Desk" }] }),
      printExample({ source: { name: "Mining Desk" } }),
    ],
  },
  {
    code: "round-trip",
    kind: "writing",
    severity: "error",
    fixable: false,
    summary:
      "A field does not come back as it was when what `convert --check-roundtrip` has written is read again.",
    why: "A conversion that is to be undone later must hold all that the article says. `json`, `ndjson`, `yaml`, `markdown` and `html` do; `text` has no place for much of it.",
    incorrect: [],
    correct: [],
  },
];
