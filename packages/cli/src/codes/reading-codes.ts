import type { CodeExample, ExplainedCode } from "./explained-code.ts";

/** What stands above the body of a plain text. */
const head = "Tungsten prices rise\nMining Desk· 2025-10-24 09:20\n";

/** What stands above the body of a brief in Markdown. */
const opening = '---\nschemaVersion: "1.0"\nlanguage: en\n---\n\n# Tungsten prices rise\n';

/** What is said of a text while an article is made of it. */
export const readingCodes: readonly ExplainedCode[] = [
  readingCode({
    code: "article-missing",
    severity: "error",
    summary: "No article was found in the text.",
    why: "A file that is empty, or a page without a brief in it, should not pass as one that is in order.",
    incorrect: [["json", "[]\n"]],
    correct: [["yaml", 'schemaVersion: "1.0"\nheadline: Tungsten prices rise\nlanguage: en\n']],
  }),
  readingCode({
    code: "json-syntax",
    severity: "error",
    summary: "The text breaks the grammar of JSON.",
    why: "What stands behind the break cannot be read for certain. Commas after the last entry, single quotes and comments are the usual causes.",
    incorrect: [["json", '{\n  "headline": "Tungsten prices rise",\n  "language": "en",\n}\n']],
    correct: [["json", '{\n  "headline": "Tungsten prices rise",\n  "language": "en"\n}\n']],
  }),
  readingCode({
    code: "yaml-syntax",
    severity: "error",
    summary: "The text breaks the grammar of YAML.",
    why: "Text without quotes ends or changes at some characters: a colon and a space, a bracket at its start, a comma inside braces. Quotes around the whole value fix it.",
    incorrect: [
      ["yaml", "headline: Congo: the quota\n"],
      ["yaml", "source: { name: Reuters, London }\n"],
    ],
    correct: [
      ["yaml", 'headline: "Congo: the quota"\n'],
      ["yaml", 'source: { name: "Reuters, London" }\n'],
    ],
  }),
  readingCode({
    code: "key-duplicate",
    severity: "error",
    summary: "A key stands twice in one object.",
    why: "Most readers silently take the last of the two, so that one of the values would be lost.",
    incorrect: [["yaml", "headline: Tungsten prices rise\nlanguage: en\nheadline: Cobalt\n"]],
    correct: [["yaml", "headline: Tungsten prices rise\nlanguage: en\n"]],
  }),
  readingCode({
    code: "front-matter-missing",
    severity: "warning",
    summary: "A brief in Markdown has no front matter.",
    why: "The format's version and the language of a brief have no other place in Markdown.",
    incorrect: [["markdown", "# Tungsten prices rise\n"]],
    correct: [["markdown", opening]],
  }),
  readingCode({
    code: "yaml-comment",
    severity: "warning",
    summary: "A part of a value is read as a comment, because # stands before it.",
    why: "YAML leaves out what follows a space and #. Quotes keep it.",
    incorrect: [["yaml", "headline: Deal #2 signed\n"]],
    correct: [
      ["yaml", 'headline: "Deal #2 signed"\n'],
      ["yaml", "headline: Deal signed # the second one\n"],
    ],
  }),
  readingCode({
    code: "yaml-anchor",
    severity: "warning",
    summary:
      "The first word of a value is read as an anchor or a tag, because & or ! stands before it.",
    why: "YAML takes the word for an instruction and leaves it out of the text. Quotes keep it.",
    incorrect: [["yaml", "headline: &Co mines reopen\n"]],
    correct: [["yaml", 'headline: "&Co mines reopen"\n']],
  }),
  readingCode({
    code: "yaml-merge-key",
    severity: "warning",
    summary: "A << key is read as a key like any other and merges nothing.",
    why: "YAML 1.2, which the format uses, has no merge keys; with older readers the same file would mean something else.",
    incorrect: [["yaml", "base: &base\n  language: en\narticle:\n  <<: *base\n"]],
    correct: [["yaml", "language: en\n"]],
  }),
  readingCode({
    code: "headline-missing",
    severity: "warning",
    summary: "A plain text has no line above its source line.",
    why: "That line is the headline, and an article needs one.",
    incorrect: [["text", "Mining Desk· 2025-10-24 09:20\nCore Insights - Prices rose. [1]\n"]],
    correct: [["text", `${head}Core Insights - Prices rose. [1]\n`]],
  }),
  readingCode({
    code: "citation-shape",
    severity: "note",
    summary: "Citations in a plain text are written in an unusual way, and read all the same.",
    why: "The usual way is a bracket a number without spaces between them, `[1][2]`; converting the article back to text writes it so.",
    incorrect: [["text", `${head}Core Insights - Prices rose. [1, 2]\n`]],
    correct: [["text", `${head}Core Insights - Prices rose. [1][2]\n`]],
  }),
  readingCode({
    code: "citation-cut",
    severity: "warning",
    summary: "A plain text ends in the middle of a citation.",
    why: "It was probably cut off when it was copied, and more than the citation may be missing.",
    incorrect: [["text", `${head}Core Insights - Prices rose. [1][2\n`]],
    correct: [["text", `${head}Core Insights - Prices rose. [1][2]\n`]],
  }),
  readingCode({
    code: "text-no-sections",
    severity: "warning",
    summary:
      "A plain text has neither a heading nor a bullet below its source line, and its words are not kept.",
    why: "What makes an insight is the mark before it; without one nothing tells where the insights begin.",
    incorrect: [["text", `${head}Prices rose and quotas fell.\n`]],
    correct: [["text", `${head}Core Insights - Prices rose. [1] - Quotas fell. [2]\n`]],
  }),
  readingCode({
    code: "text-separators-guessed",
    severity: "warning",
    summary: "Where an insight of a plain text begins had to be guessed.",
    why: "An insight ends with its citations; where it has none, a dash may part two insights or belong to one.",
    incorrect: [["text", `${head}Core Insights - Prices rose - Quotas fell\n`]],
    correct: [["text", `${head}Core Insights - Prices rose. [1] - Quotas fell. [2]\n`]],
  }),
  readingCode({
    code: "text-nested-list",
    severity: "warning",
    summary:
      "A list inside an insight was kept as its text, or in Markdown as insights of their own.",
    why: "Insights stand in one row; which of the two was meant, only the author knows.",
    incorrect: [
      ["text", `${head}Core Insights - Two causes: - quotas - strikes [2]\n`],
      ["markdown", `${opening}\n- Two causes:\n  - quotas\n  - strikes\n`],
    ],
    correct: [["markdown", `${opening}\n- Quotas fell.\n- Workers strike.\n`]],
  }),
  readingCode({
    code: "text-not-kept",
    severity: "warning",
    summary: "A piece of the text has no place in an article and is not kept.",
    why: "Nothing should be lost without a word. Write it as an insight, or take it out.",
    incorrect: [["markdown", `${opening}\nA paragraph of its own.\n\n- Prices rose.\n`]],
    correct: [["markdown", `${opening}\n- A sentence of its own.\n- Prices rose.\n`]],
  }),
  readingCode({
    code: "reference-shape",
    severity: "warning",
    summary:
      "A reference's link stands behind other words, so that all of it was read as the title.",
    why: "Only a link at the start gives the reference an address that readers can follow.",
    incorrect: [
      [
        "markdown",
        `${opening}\n- Licences are needed.[^1]\n\n## References\n\n[^1]: See the [notice](https://example.org/notice).\n`,
      ],
    ],
    correct: [
      [
        "markdown",
        `${opening}\n- Licences are needed.[^1]\n\n## References\n\n[^1]: [Notice No. 10](https://example.org/notice)\n`,
      ],
    ],
  }),
  readingCode({
    code: "comment-misplaced",
    severity: "error",
    summary: "A comment of fields does not stand directly below what it belongs to.",
    why: "In Markdown what an insight says beyond its words stands in a comment below its bullet; in another place nothing tells whose it is.",
    incorrect: [
      [
        "markdown",
        `${opening}\n- Prices rose.\n  <!-- {"kind": "fact"} -->\n  <!-- {"confidence": "high"} -->\n`,
      ],
    ],
    correct: [
      [
        "markdown",
        `${opening}\n- Prices rose.\n  <!-- {"kind": "fact", "confidence": "high"} -->\n`,
      ],
    ],
  }),
  readingCode({
    code: "comment-unclosed",
    severity: "error",
    summary: "A comment in Markdown is not closed.",
    why: "All that stands behind its first sign is a part of it, so that no insight there is read.",
    incorrect: [["markdown", `${opening}\n<!-- to do\n\n- Prices rose.\n`]],
    correct: [["markdown", `${opening}\n- Prices rose.\n`]],
  }),
  readingCode({
    code: "code-unclosed",
    severity: "error",
    summary: "A block of code in Markdown is not closed.",
    why: "All that stands behind its first line is a part of it, so that no insight there is read.",
    incorrect: [["markdown", `${opening}\n- Prices rose.\n\n\`\`\`\nquotas fell\n`]],
    correct: [["markdown", `${opening}\n- Prices rose.\n- Quotas fell.\n`]],
  }),
];

type TextExample = readonly [format: CodeExample["format"], text: string];

function readingCode({
  incorrect,
  correct,
  ...texts
}: Pick<ExplainedCode, "code" | "severity" | "summary" | "why"> & {
  readonly incorrect: readonly TextExample[];
  readonly correct: readonly TextExample[];
}): ExplainedCode {
  const asExample = ([format, text]: TextExample): CodeExample => ({
    format,
    text,
    without: [],
    at: [],
  });
  return {
    ...texts,
    kind: "reading",
    fixable: false,
    incorrect: incorrect.map(asExample),
    correct: correct.map(asExample),
  };
}
