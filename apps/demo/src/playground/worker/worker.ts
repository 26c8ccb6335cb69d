import type { Article } from "@mineral-brief/schema";
import { text as plainText } from "@mineral-brief/formats/text";
import type { WorkerMethod, WorkerMethods } from "../worker-methods.ts";
import { checkResult, sourceResult } from "./check-result.ts";
import { checkText, type CheckedText } from "./check-text.ts";
import { detectFormat } from "./detect-format.ts";
import { pastedText } from "./pasted-text.ts";
import type { ChosenSources } from "./verify-sources.ts";

let last: CheckedText = {
  text: "",
  format: plainText,
  parsed: { documents: [], diagnostics: [] },
  articles: [],
  findings: [],
};

/** Undefined until the page sends sources, and after it has sent none. */
let sources: ChosenSources | undefined;

type Awaitable<Value> = Value | Promise<Value>;

type Methods = {
  [Method in WorkerMethod]: (
    params: WorkerMethods[Method]["params"],
  ) => Awaitable<WorkerMethods[Method]["result"]>;
};

/** What is only needed later loads later. */
const assist = () => import("./assist.ts");
const verifier = () => import("./verify-sources.ts");

const methods: Methods = {
  async check({ text, from }) {
    last = await checkText(text, await detectFormat(text, from));
    return checkResult(last);
  },
  async openSources({ files }) {
    sources = files.length === 0 ? undefined : (await verifier()).openChosenSources(files);
  },
  verify: async () =>
    sources && sourceResult((await verifier()).verifyText(last, sources), last.format),
  paste: pastedText,
  article: ({ index }) => articles()[index],
  complete: async ({ text, offset }) => (await assist()).complete(last, text, offset),
  explain: async ({ offset }) => (await assist()).explain(last, offset),
  fixOne: async ({ index }) => (await assist()).fixOne(last, index),
  ignoreOne: async ({ index }) => (await assist()).ignoreOne(last, index),
  fixSafe: async () => (await assist()).fixSafe(last),
  tags: async () => (await import("./describe-tags.ts")).describeTags(articles()),
  addTags: async () => (await import("./add-tags.ts")).addTags(last),
  data: async ({ index }) => (await import("./describe-data.ts")).describeData(articles()[index]),
  export: async (options) =>
    (await import("./export-articles.ts")).exportArticles(articles(), options),
};

function articles(): Article[] {
  return last.articles.map(({ article }) => article);
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
