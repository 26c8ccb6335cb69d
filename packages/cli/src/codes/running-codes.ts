import type { ExplainedCode } from "./explained-code.ts";
import { explainCodes } from "./other-codes.ts";
import { articleExample } from "./print-example.ts";

/** Codes about ignore comments, the project's own schema and terms, and the saved sources of `verify`. */
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
    "term-preferred": {
      summary: "A text uses a term for which the project prefers another one.",
      why: "One term per idea makes briefs easy to read, to search and to compare. The config lists the preferred terms in `terms`. `--fix --suggested` replaces the others.",
      incorrect: [],
      correct: [],
    },
    "term-forbidden": {
      summary: "A text uses a term that the project forbids.",
      why: "The config lists the forbidden terms in `terms`. Quotes and names are not checked.",
      incorrect: [],
      correct: [],
    },
    "article-repeated": {
      summary: "An earlier article of the run has the same `id`.",
      why: "An `id` names one article. If two articles have the same one, links and `supersedes` could mean either, and `publish` and `convert -o` do not write them if their texts differ. If both are the same brief, such as `a.brief.json` and `a.brief.md`, keep the file that people edit. Create the other one with `convert` when you need it, or list it in `ignore` of the config. A newer version needs its own `id` and names the older one in `supersedes`. A translation needs its own `id` too, and is listed in `alternates`. The rule compares each article with the 250,000 before it, if both have an `id` and no structure errors. Editors check one file at a time, so they compare only the articles of that file.",
      incorrect: [],
      correct: [],
    },
    "insight-repeated": {
      summary:
        "An insight repeats one of another brief in the run, in the same or almost the same words.",
      why: "Two desks may have summarised the same report, or a brief may repeat an older one. Readers then look for news that is not there. The rule is off by default, because follow-ups repeat their background on purpose, and because it keeps the texts of a run in memory. It compares each insight of at least eight words with the 200,000 before it. Articles with the same `id` may have the same insights, and so may an article and the one that it `supersedes`. Editors check one file at a time, so they do not report it.",
      incorrect: [],
      correct: [],
    },
    "source-differs": {
      summary: "The cited source has another figure or date, or other words than the quote.",
      why: "Readers trust what has a citation, and few of them open the source. The message shows the sentence of the source and its place.",
      incorrect: [],
      correct: [],
    },
    "quote-not-found": {
      summary: "A quote is in no saved source.",
      why: "A quote must have the words of its source. Spaces, quotation marks, dashes, capital letters and marked omissions may differ.",
      incorrect: [],
      correct: [],
    },
    "source-not-found": {
      summary: "A figure, a date or a name is not in the sources that are cited.",
      why: "The brief may have it from another source, or may have computed it. Otherwise, the brief is wrong. With `--strict`, `verify` fails.",
      incorrect: [],
      correct: [],
    },
    "source-elsewhere": {
      summary: "A quote, figure, date or name is in another saved source, not in the cited one.",
      why: "The citation is probably wrong.",
      incorrect: [],
      correct: [],
    },
    "source-not-saved": {
      summary: "No saved source matches a reference.",
      why: "`verify` cannot check the statements that cite this reference. The message names the most similar file, if there is one; otherwise it is a note, because many sources cannot be saved. `--severity source-not-saved=error` makes `verify` fail for each.",
      incorrect: [],
      correct: [],
    },
    "source-not-checkable": {
      summary: "A quote, figure, date or name cannot be compared with its source.",
      why: "The source is not saved, it is in a language in which the vocabulary does not know the name, the quote is a translation, or the brief may have computed the figure.",
      incorrect: [],
      correct: [],
    },
    "source-found": {
      summary: "A cited source has the quote, figure, date or name.",
      why: "The words are there. Only a reader can decide whether the statement is true.",
      incorrect: [],
      correct: [],
    },
  },
  articleExample,
);
