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
      why: "One term per idea makes briefs easy to read, to search and to compare. The config lists the preferred terms in `terms`. `--fix --suggested` replaces the other ones.",
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
      why: "An `id` names one article: `publish` and `convert -o` do not write two with the same `id` and different texts, and links and `supersedes` could mean either. If both are the same brief, such as `a.brief.json` and `a.brief.md`, keep the one that people edit and make the other with `convert` when it is needed, or list it in `ignore` of the config. A newer version has an `id` of its own and names the older one in `supersedes`; a translation has one, too, and is listed in `alternates`. Compares each article without an error of structure with the 250,000 before it that have an `id`. Editors check one file at a time, so they compare only the articles of that file.",
      incorrect: [],
      correct: [],
    },
    "insight-repeated": {
      summary: "An insight of another brief of the run says the same, in the same words or almost.",
      why: "Two desks summed up the same report, or a brief repeats an old one, and readers look for news that is not there. Off by default, because follow-ups repeat their background on purpose, and because it holds the texts of a run in memory. Compares each insight of at least eight words with the 200,000 before it. Articles with the same `id`, and an article with the one that it `supersedes`, may have the same insights. Editors check one file at a time, so they do not report it.",
      incorrect: [],
      correct: [],
    },
    "source-differs": {
      summary:
        "The cited source has something else: another figure or date, or a quote with other words.",
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
      why: "The brief may have it from another source, or may have computed it. If not, it is an error, and `verify --strict` fails.",
      incorrect: [],
      correct: [],
    },
    "source-elsewhere": {
      summary: "Another source has it, and the cited one does not.",
      why: "The citation is probably wrong.",
      incorrect: [],
      correct: [],
    },
    "source-not-saved": {
      summary: "No saved source matches a reference.",
      why: "`verify` cannot check what cites it. The message names the most similar file, if there is one.",
      incorrect: [],
      correct: [],
    },
    "source-not-checkable": {
      summary: "A quote, figure, date or name cannot be compared with its source.",
      why: "The source is not saved, or has another language in which the name is not known, or the quote is a translation, or the brief may have computed the figure.",
      incorrect: [],
      correct: [],
    },
    "source-found": {
      summary: "A cited source has the quote, figure, date or name.",
      why: "The words are there. Whether the statement is true, only a reader can decide.",
      incorrect: [],
      correct: [],
    },
  },
  articleExample,
);
