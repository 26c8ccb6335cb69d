import type { CodeExample, ExplainedCode } from "./explained-code.ts";
import { explainCodes } from "./other-codes.ts";

/** The start of a plain text. */
const head = "Tungsten prices rise\nMining Desk· 2025-10-24 09:20\n";

/** A saved page with a head. */
const page = (start: string): string =>
  `<!doctype html>\n${start}\n<h2>Core Insights</h2>\n<ul><li>Prices rose. [1]</li></ul>\n`;

/** The start of a Markdown brief. */
const opening = '---\nschemaVersion: "1.0"\nlanguage: en\n---\n\n# Tungsten prices rise\n';

/** Codes that parsers report. */
export const readingCodes: readonly ExplainedCode[] = explainCodes(
  "reading",
  {
    "article-missing": {
      summary: "The file contains no article.",
      why: "An empty file, or a page without a brief, must not pass the check.",
      incorrect: [["json", "[]\n"]],
      correct: [
        [
          "yaml",
          'schemaVersion: "1.0"\nheadline: Tungsten prices rise\nlanguage: en\ncoreInsights: [{ text: Prices rose. }]\n',
        ],
      ],
    },
    "json-syntax": {
      summary: "The text is not valid JSON.",
      why: "The parser cannot reliably read the text after the error. Common causes are trailing commas and single quotes, which `--fix` corrects.",
      incorrect: [["json", '{\n  "headline": "Tungsten prices rise",\n  "language": "en",\n}\n']],
      correct: [["json", '{\n  "headline": "Tungsten prices rise",\n  "language": "en"\n}\n']],
    },
    "json-comment": {
      summary: "JSON cannot have comments.",
      why: "Programs that read JSON stop at a comment, so a fix never removes one. YAML has comments: `mineral-brief convert FILE.json --to yaml` keeps them if the text has no other error of syntax.",
      incorrect: [
        ["json", '{\n  // as printed\n  "headline": "Tungsten prices rise"\n}\n'],
        ["json", '{ "headline": "Tungsten prices rise" /* as printed */ }\n'],
      ],
      correct: [["yaml", "# as printed\nheadline: Tungsten prices rise\n"]],
    },
    "yaml-syntax": {
      summary: "The text is not valid YAML.",
      why: "Some characters end or change a value without quotes: a colon followed by a space, a leading bracket, a comma inside braces. Put quotes around the complete value.",
      incorrect: [
        ["yaml", "headline: Congo: the quota\n"],
        ["yaml", "source: { name: Reuters, London }\n"],
      ],
      correct: [
        ["yaml", 'headline: "Congo: the quota"\n'],
        ["yaml", 'source: { name: "Reuters, London" }\n'],
      ],
    },
    "key-duplicate": {
      summary: "A key appears twice in one object.",
      why: "Most readers silently keep the last value, so the other value would be lost.",
      incorrect: [["yaml", "headline: Tungsten prices rise\nlanguage: en\nheadline: Cobalt\n"]],
      correct: [["yaml", "headline: Tungsten prices rise\nlanguage: en\n"]],
    },
    "merge-conflict": {
      summary: "Git wrote two versions of the same lines, because it could not merge them.",
      why: "Only a person can say which version is right, so the file holds no article until the marks of the merge are deleted, and no fix changes it. The three marks must be at the starts of lines and in this order: a line of `=======` alone can be the underline of a headline.",
      incorrect: [
        [
          "yaml",
          "<<<<<<< HEAD\nheadline: Tungsten prices rise\n=======\nheadline: Tungsten prices jump\n>>>>>>> desk/edits\nlanguage: en\n",
        ],
      ],
      correct: [["yaml", "headline: Tungsten prices rise\nlanguage: en\n"]],
    },
    "front-matter-missing": {
      summary: "A Markdown brief has no front matter.",
      why: "Markdown has no other place for the format version and the language. Without the front matter of a brief, the command line and the editors read the file as a pasted text. `mineral-brief convert --to markdown` writes that as a Markdown brief.",
      incorrect: [["markdown", "# Tungsten prices rise\n"]],
      correct: [["markdown", `${opening}\n- Prices rose.\n`]],
    },
    "yaml-comment": {
      summary: "Part of a value is read as a comment because of a # character.",
      why: "YAML ignores the text after a space and #. Quotes keep it.",
      incorrect: [["yaml", "headline: Deal #2 signed\n"]],
      correct: [
        ["yaml", 'headline: "Deal #2 signed"\n'],
        ["yaml", "headline: Deal signed # the second one\n"],
      ],
    },
    "yaml-dropped": {
      summary: "A word that starts with & or !, or a line that starts with %, is dropped.",
      why: "YAML reads the first word of a value as an anchor or a tag, and the line as a directive. Quotes keep them.",
      incorrect: [
        ["yaml", "headline: &Co mines reopen\n"],
        ["yaml", "headline: !important news\n"],
      ],
      correct: [
        ["yaml", 'headline: "&Co mines reopen"\n'],
        ["yaml", 'headline: "!important news"\n'],
      ],
    },
    "yaml-merge-key": {
      summary: "A << key is read as an ordinary key and merges nothing.",
      why: "The format uses YAML 1.2, which has no merge keys. Older readers would read the same file differently.",
      incorrect: [["yaml", "base: &base\n  language: en\narticle:\n  <<: *base\n"]],
      correct: [["yaml", "language: en\n"]],
    },
    "text-is-rtf": {
      summary: "A plain text is the source of an RTF file.",
      why: "Its control words would end up in the article. Open the file in a word processor, and save it as plain text.",
      incorrect: [["text", "{\\rtf1\\ansi Tungsten prices rise\\par}\n"]],
      correct: [["text", `${head}Core Insights - Prices rose. [1]\n`]],
    },
    "text-is-table": {
      summary: "A plain text is a table that was copied from a spreadsheet.",
      why: "A row would be read as one sentence, with its source and date inside. Write each brief as a headline, a source line and a bullet for each row.",
      incorrect: [
        ["text", "Headline\tDate\tInsight\nTungsten prices rise\t2025-10-24\tPrices rose.\n"],
      ],
      correct: [["text", `${head}Core Insights - Prices rose. [1]\n`]],
    },
    "text-origin": {
      summary:
        "A plain text was read as an e-mail or as an answer of a chat assistant, or HTML as a saved page.",
      why: "Header lines, signatures and remarks of the assistant are not kept, and the `>` of quoted lines is removed. Only the article of a page is kept.",
      incorrect: [
        ["text", `From: Ada\nSubject: Tungsten\n\n${head}Core Insights - Prices rose. [1]\n`],
        ["html", page("<h1>Tungsten prices rise</h1>\n<p>Mining Desk· 2025-10-24 09:20</p>")],
      ],
      correct: [["text", `${head}Core Insights - Prices rose. [1]\n`]],
    },
    "headline-missing": {
      summary: "A plain text has no headline.",
      why: "Every article needs one. Write it above the source line, or use `convert --headline`. Until then the headline is a placeholder.",
      incorrect: [["text", "Mining Desk· 2025-10-24 09:20\nCore Insights - Prices rose. [1]\n"]],
      correct: [["text", `${head}Core Insights - Prices rose. [1]\n`]],
    },
    "headline-guessed": {
      summary:
        "A line of a plain text was read as the headline, although it may be something else.",
      why: "Without a source line, the line above the sections, or the last line below them, may be something else. So may a name such as `Mining Journal` above a date. Write `Headline: ` before the headline, or use `convert --headline`, which overrides a guess.",
      incorrect: [["text", "Tungsten prices rise\nCore Insights - Prices rose. [1]\n"]],
      correct: [["text", `${head}Core Insights - Prices rose. [1]\n`]],
    },
    "source-guessed": {
      summary:
        "The source was guessed from a name next to the date, or from the site of a saved page.",
      why: "A name next to the date may be the author, and a site may have taken the brief from elsewhere. Write the source below the headline, or use `convert --source`.",
      incorrect: [
        [
          "text",
          "Tungsten prices rise for a third week\nNikkei Asia\n24 October 2025\nCore Insights - Prices rose. [1]\n",
        ],
        [
          "html",
          `<meta property="og:site_name" content="Mining Desk">\n${page("<h1>Tungsten prices rise</h1>\n<p>2025-10-24</p>")}`,
        ],
      ],
      correct: [["text", `${head}Core Insights - Prices rose. [1]\n`]],
    },
    "topics-guessed": {
      summary: "Lines above the headline of a plain text were read as its topics.",
      why: "One or two short lines above a headline with a source line are topics. More of them, or lines above a guessed headline, may be a menu or another part of a page.",
      incorrect: [
        ["text", "Energy\nMetals\nTungsten prices rise\nCore Insights - Prices rose. [1]\n"],
      ],
      correct: [["text", `Topics: Metals\n${head}Core Insights - Prices rose. [1]\n`]],
    },
    "date-guessed": {
      summary:
        "The text of a saved page has no date. The head of the page or a `<time>` states one.",
      why: "It can be the date of the page instead of the brief's. Write the date below the headline, or use `convert --date`.",
      incorrect: [
        [
          "html",
          page(
            '<h1>Tungsten prices rise</h1>\n<p>Mining Desk· <time datetime="2025-10-24">yesterday</time></p>',
          ),
        ],
      ],
      correct: [["text", `${head}Core Insights - Prices rose. [1]\n`]],
    },
    "headline-ambiguous": {
      summary: "A headline is between two texts and could belong to either.",
      why: "If one of the texts has no headline, the headline between them can belong to the text above or below. To separate two summaries, write a line of dashes between them. Also reported for a line of a few words with a label, such as `Projekt: Norilsk 2`, below a longer line that may be the headline: write `Headline: ` before the headline.",
      incorrect: [
        ["text", `Core Insights - Prices rose. [1]\n${head}Core Insights - Quotas fell. [2]\n`],
      ],
      correct: [
        [
          "text",
          `Core Insights - Prices rose. [1]\n${head}---\nQuotas fall\nMining Desk· 2025-10-25 10:00\nCore Insights - Quotas fell. [2]\n`,
        ],
      ],
    },
    "source-list-shared": {
      summary: "A list of sources below several texts applies to all of them.",
      why: "A digest often has one list at its end. Each text gets the sources from this list that it cites. If the list belongs only to the last text, write a line of dashes above that text, and give each of the others its own list.",
      incorrect: [
        [
          "text",
          `${head}Core Insights - Prices rose. [1]\n\nQuotas fall\nMining Desk· 2025-10-25 10:00\nCore Insights - Quotas fell. [2]\n\nSources\n[1] Tin report\n[2] Quota notice\n`,
        ],
      ],
      correct: [["text", `${head}Core Insights - Prices rose. [1]\n\nSources\n[1] Tin report\n`]],
    },
    "source-list-numbered": {
      summary:
        "The lines of a list of sources have no numbers, so they are numbered in their order.",
      why: "Citations need the numbers of their sources. The order is a good guess if the list has as many lines as the highest citation number, or if each line has an address.",
      incorrect: [
        [
          "text",
          `${head}Core Insights - Prices rose. [1][2]\n\nSources\nTin report\nQuota notice\n`,
        ],
      ],
      correct: [
        [
          "text",
          `${head}Core Insights - Prices rose. [1][2]\n\nSources\n[1] Tin report\n[2] Quota notice\n`,
        ],
      ],
    },
    "body-missing": {
      summary: "A headline and a source line have no text above or below them.",
      why: "The text was probably not copied, or a line of dashes separates it from its headline.",
      incorrect: [["text", head]],
      correct: [["text", `${head}Core Insights - Prices rose. [1]\n`]],
    },
    "date-unclear": {
      summary:
        "The date of a plain text can be two different days, is not complete, or does not exist.",
      why: "`05/11/2025` is in May in some countries and in November in others. A wrong date is worse than none, so it is not kept.",
      incorrect: [
        [
          "text",
          "Tungsten prices rise\nMining Desk· 05/11/2025\nCore Insights - Prices rose. [1]\n",
        ],
      ],
      correct: [["text", `${head}Core Insights - Prices rose. [1]\n`]],
    },
    "summary-restarts": {
      summary:
        "A plain text has a second lead or a second `Group 1` on the same line as the first.",
      why: "A second summary probably starts there, but it has no headline of its own. Everything is kept as one article.",
      incorrect: [
        ["text", `${head}Core Insights - Prices rose. [1] Core Insights - Quotas fell. [2]\n`],
      ],
      correct: [["text", `${head}Core Insights - Prices rose. [1] - Quotas fell. [2]\n`]],
    },
    "lead-moved": {
      summary: "The lead of a plain text comes after other sections.",
      why: "The lead is the first part of an article, so it is moved to the front.",
      incorrect: [["text", `${head}Supply - Quotas fell. [2] Core Insights - Prices rose. [1]\n`]],
      correct: [["text", `${head}Core Insights - Prices rose. [1] Supply - Quotas fell. [2]\n`]],
    },
    "word-broken": {
      summary:
        "A line of a plain text ends inside a word, and the text does not show how to join it.",
      why: "A PDF breaks words at line ends. If the text has the joined word elsewhere, the word is joined; if not, the hyphen can be part of the word.",
      incorrect: [["text", `${head}Core Insights\n- Prices of scan-\n  dium rose. [1]\n`]],
      correct: [
        [
          "text",
          `${head}Core Insights\n- Prices of scan-\n  dium rose. [1]\n- More scandium is sold. [2]\n`,
        ],
      ],
    },
    "citation-shape": {
      summary: "A plain text writes citations in an unusual way; they are still read.",
      why: "The usual form is one number per bracket without spaces, `[1][2]`. Converting the article back to text writes this form.",
      incorrect: [["text", `${head}Core Insights - Prices rose. [1, 2]\n`]],
      correct: [["text", `${head}Core Insights - Prices rose. [1][2]\n`]],
    },
    "citation-in-sentence": {
      summary:
        "A citation in a plain text is a word of its sentence, such as the name of a source would be.",
      why: "Citations are displayed as signs and are not in the text of an insight. `According to [1], prices rose` would be read as `According to, prices rose`.",
      incorrect: [["text", `${head}Core Insights - According to [1], prices rose.\n`]],
      correct: [["text", `${head}Core Insights - According to Argus, prices rose. [1]\n`]],
    },
    "citation-cut": {
      summary: "A plain text ends in the middle of a citation.",
      why: "The text was probably cut when it was copied, so more may be missing.",
      incorrect: [["text", `${head}Core Insights - Prices rose. [1][2\n`]],
      correct: [["text", `${head}Core Insights - Prices rose. [1][2]\n`]],
    },
    "text-cut": {
      summary: "A plain text ends inside a sentence.",
      why: "If the other insights have citations, a last one without a citation and without a full stop was probably cut off when it was copied.",
      incorrect: [
        [
          "text",
          `${head}Core Insights - Prices rose. [1] - The second round of licences is expected\n`,
        ],
      ],
      correct: [
        [
          "text",
          `${head}Core Insights - Prices rose. [1] - The second round of licences is expected. [2]\n`,
        ],
      ],
    },
    "text-no-sections": {
      summary:
        "A plain text has no heading and no bullet after its source line, so its text is not kept.",
      why: "A bullet or heading shows where the insights start. Without one, the parser cannot find them.",
      incorrect: [["text", `${head}Prices rose and quotas fell.\n`]],
      correct: [["text", `${head}Core Insights - Prices rose. [1] - Quotas fell. [2]\n`]],
    },
    "text-separators-guessed": {
      summary: "The parser had to guess where an insight of a plain text or of Markdown starts.",
      why: "An insight ends with its citations. Without citations, a dash can separate two insights or be part of one. In Markdown, a line without the mark of a bullet and its space belongs to the bullet above, and its citations too.",
      incorrect: [
        ["text", `${head}Core Insights - Prices rose - Quotas fell\n`],
        ["markdown", `${opening}\n- Prices rose. [1]\n-Quotas fell. [2]\n`],
      ],
      correct: [
        ["text", `${head}Core Insights - Prices rose. [1] - Quotas fell. [2]\n`],
        ["markdown", `${opening}\n- Prices rose. [1]\n- Quotas fell. [2]\n`],
      ],
    },
    "text-nested-list": {
      summary:
        "A list inside an insight is kept as part of its text, or in Markdown as separate insights.",
      why: "Insights form a flat list. Only the author knows which of the two is right.",
      incorrect: [
        ["text", `${head}Core Insights - Two causes: - quotas - strikes [2]\n`],
        ["markdown", `${opening}\n- Two causes:\n  - quotas\n  - strikes\n`],
      ],
      correct: [["markdown", `${opening}\n- Quotas fell.\n- Workers strike.\n`]],
    },
    "text-not-kept": {
      summary: "Part of the text has no place in an article and is not kept.",
      why: "No text should be lost unnoticed. Write it as an insight, or remove it.",
      incorrect: [["markdown", `${opening}\nA paragraph of its own.\n\n- Prices rose.\n`]],
      correct: [["markdown", `${opening}\n- A sentence of its own.\n- Prices rose.\n`]],
    },
    "reference-shape": {
      summary:
        "The link of a reference comes after other words, so the complete reference is read as its title.",
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
    },
    "comment-misplaced": {
      summary: "A comment with fields is not directly below the part that it belongs to.",
      why: "In Markdown, further fields of an insight are in a comment below its bullet. In another place, it is unclear which insight they belong to.",
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
    },
    "comment-unclosed": {
      summary: "A comment in Markdown is not closed.",
      why: "Other programs read everything after its start as part of the comment, up to the next `-->`. The findings below it are still reported: they are those of a text in which the comment ends before the next blank line, bullet, heading or comment.",
      incorrect: [["markdown", `${opening}\n<!-- to do\n\n- Prices rose.\n`]],
      correct: [["markdown", `${opening}\n- Prices rose.\n`]],
    },
    "code-unclosed": {
      summary: "A code block in Markdown is not closed.",
      why: "Everything after its first line is part of the block, so no insight there is read.",
      incorrect: [["markdown", `${opening}\n- Prices rose.\n\n\`\`\`\nquotas fell\n`]],
      correct: [["markdown", `${opening}\n- Prices rose.\n- Quotas fell.\n`]],
    },
  },
  textExample,
);

type TextExample = readonly [format: CodeExample["format"], text: string];

function textExample([format, text]: TextExample): CodeExample {
  return { format, text, without: [], at: [] };
}
