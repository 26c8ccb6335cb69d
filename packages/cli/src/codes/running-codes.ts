import type { ExplainedCode } from "./explained-code.ts";

/** What is said of a run itself, of its ignore comments and of the project's own schema. */
export const runningCodes: readonly ExplainedCode[] = [
  {
    code: "ignore-unused",
    kind: "running",
    severity: "note",
    fixable: false,
    summary: "A comment ignores a code that is not found there.",
    why: "What it once ignored is fixed, or has moved; left behind, the comment would hide the next one.",
    incorrect: [],
    correct: [],
  },
  {
    code: "ignore-invalid",
    kind: "running",
    severity: "warning",
    fixable: false,
    summary: "A comment ignores a code that there is not, or one that always holds.",
    why: "It silences nothing, though it looks as if it did.",
    incorrect: [],
    correct: [],
  },
  {
    code: "schema",
    kind: "running",
    severity: "error",
    fixable: false,
    summary: "The project's own schema does not accept the article.",
    why: "The config names a schema of the project's, which is asked after the format's own; the words of the finding are its words.",
    incorrect: [],
    correct: [],
  },
];
