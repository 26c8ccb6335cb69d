import type { ExplainedCode } from "./explained-code.ts";
import { explainCodes } from "./other-codes.ts";
import { articleExample } from "./print-example.ts";

/** Codes about ignore comments and the project's own schema. */
export const runningCodes: readonly ExplainedCode[] = explainCodes(
  "running",
  {
    "ignore-unused": {
      summary: "A comment ignores a code that is not reported there.",
      why: "The finding was fixed or has moved. The comment would hide the next one.",
      incorrect: [],
      correct: [],
    },
    "ignore-invalid": {
      summary: "A comment ignores a code that does not exist or that cannot be ignored.",
      why: "The comment has no effect, although it looks as if it does.",
      incorrect: [],
      correct: [],
    },
    schema: {
      summary: "The project's own schema rejects the article.",
      why: "The config names a schema, which runs after the format's own checks. The message comes from that schema.",
      incorrect: [],
      correct: [],
    },
  },
  articleExample,
);
