import type { Article } from "@mineral-brief/schema";
import { text as plainText } from "@mineral-brief/formats";
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
import { detectFormat, holdsTags, readableFormats } from "./detect-format.ts";
import { exportArticles, writableNames } from "./export-articles.ts";
import { pastedText } from "./pasted-text.ts";

/** A longer list would slow down the page. */
const maximumFindings = 300;

let last: CheckedText = { text: "", format: plainText, articles: [], findings: [], fixes: [] };

type Awaitable<Value> = Value | Promise<Value>;

type Methods = {
  [Method in WorkerMethod]: (
    params: WorkerMethods[Method]["params"],
  ) => Awaitable<WorkerMethods[Method]["result"]>;
};

const methods: Methods = {
  async check({ text, from }) {
    last = await checkText(text, await detectFormat(text, from));
    return checkResult(last);
  },
  paste: pastedText,
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
    holdsTags: holdsTags(format),
    headlines: articles().map(({ headline }) => textOf(headline)),
  };
}

interface Call {
  readonly id: number;
  readonly method: WorkerMethod;
  readonly params: never;
}

async function answer({ id, method, params }: Call): Promise<void> {
  try {
    postMessage({ id, result: await methods[method](params) });
  } catch (error) {
    postMessage({ id, error: String(error) });
  }
}

/** The calls run one after the other, because most of them use the text that was checked last. */
let calls = Promise.resolve();

addEventListener("message", ({ data }: MessageEvent<Call>) => {
  calls = calls.then(() => answer(data));
});
