import type { Article } from "@mineral-brief/schema";
import { textOf } from "@mineral-brief/schema/reading";
import type {
  CheckResult,
  LocatedFinding,
  WorkerMethod,
  WorkerMethods,
} from "../worker-methods.ts";
import { addTags, fixSource } from "./change-text.ts";
import { checkText, type CheckedText } from "./check-text.ts";
import { describeTags } from "./describe-tags.ts";
import { detectFormat, readableFormats } from "./detect-format.ts";
import { exportArticles, writableNames } from "./export-articles.ts";

/** A longer list would slow down the page. */
const maximumFindings = 300;

let last: CheckedText = checkText("", detectFormat("", "text"));

type Methods = {
  [Method in WorkerMethod]: (
    params: WorkerMethods[Method]["params"],
  ) => WorkerMethods[Method]["result"];
};

const methods: Methods = {
  check({ text, from }) {
    last = checkText(text, detectFormat(text, from));
    return checkResult(last);
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

function checkResult({ format, findings, fixes }: CheckedText): CheckResult {
  const count = (severity: LocatedFinding["severity"]): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    format: format.name,
    findings: findings.slice(0, maximumFindings),
    counts: { error: count("error"), warning: count("warning"), note: count("note") },
    fixable: fixes.length,
    headlines: articles().map(({ headline }) => textOf(headline)),
  };
}

addEventListener(
  "message",
  ({ data }: MessageEvent<{ id: number; method: WorkerMethod; params: never }>) => {
    const { id, method, params } = data;
    try {
      postMessage({ id, result: methods[method](params) });
    } catch (error) {
      postMessage({ id, error: String(error) });
    }
  },
);
