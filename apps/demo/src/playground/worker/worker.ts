import type { Article } from "@mineral-brief/schema";
import { textOf } from "@mineral-brief/schema/reading";
import type { CheckReply, PlacedFinding, Question, Questions } from "../replies.ts";
import { addTags, fixSource } from "./change-text.ts";
import { checkText, type CheckedText } from "./checked-text.ts";
import { describeTags } from "./describe-tags.ts";
import { detectFormat, readableFormats } from "./detect-format.ts";
import { exportArticles, writableNames } from "./export-articles.ts";

/** More than this nobody reads, and a page with them is slow. */
const mostFindings = 300;

let last: CheckedText = checkText("", detectFormat("", "text"));

type Answers = { [Q in Question]: (ask: Questions[Q]["ask"]) => Questions[Q]["reply"] };

const answers: Answers = {
  check({ text, from }) {
    last = checkText(text, detectFormat(text, from));
    return checkReply(last);
  },
  article: ({ index }) => articles()[index],
  tags: () => describeTags(articles()),
  addTags: () => addTags(last),
  fix: () => fixSource(last),
  export: (options) => exportArticles(articles(), options),
  formats: () => ({
    readable: readableFormats.map(({ name }) => name),
    writable: writableNames,
  }),
};

function articles(): Article[] {
  return last.articles.map(({ article }) => article);
}

function checkReply({ format, findings, fixes }: CheckedText): CheckReply {
  const count = (severity: PlacedFinding["severity"]): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    format: format.name,
    findings: findings.slice(0, mostFindings),
    counts: { error: count("error"), warning: count("warning"), note: count("note") },
    fixable: fixes.length,
    headlines: articles().map(({ headline }) => textOf(headline)),
  };
}

addEventListener(
  "message",
  ({ data }: MessageEvent<{ id: number; question: Question; ask: never }>) => {
    const { id, question, ask } = data;
    try {
      postMessage({ id, reply: answers[question](ask) });
    } catch (error) {
      postMessage({ id, failure: String(error) });
    }
  },
);
