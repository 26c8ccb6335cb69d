import { allCodes } from "../codes/all-codes.ts";
import {
  codePageAddress,
  isConfigurable,
  type CodeExample,
  type ExplainedCode,
} from "../codes/explained-code.ts";
import { didYouMean } from "../config/did-you-mean.ts";
import { UsageError } from "../errors.ts";
import type { Io } from "../io.ts";
import { paint, severityStyles } from "../reporters/paint.ts";

export interface ExplainOptions {
  readonly color?: boolean | undefined;
}

/** Prints the meaning of a code: the reason, examples, and how to silence it. Throws UsageError if the code is unknown. */
export function explain(code: string, { color }: ExplainOptions, io: Io): number {
  const explained = allCodes.find((item) => item.code === code);
  if (explained === undefined) {
    const codes = allCodes.map((item) => item.code);
    const hint = didYouMean(code, codes, "run `mineral-brief rules` to list all codes");
    throw new UsageError(`unknown code \`${code}\`; ${hint}`);
  }
  io.stdout(printExplanation(explained, { color: color ?? io.color }));
  return 0;
}

function printExplanation(explained: ExplainedCode, options: { readonly color: boolean }): string {
  const { code, severity, fixable, summary, why, incorrect, correct, whenNotToUse } = explained;
  const title = (text: string): string => paint("bold", text, options);
  const paragraphs = [
    `${title(code)}: ${paint(severityStyles[severity], severity, options)}`,
    summary,
    why,
    ...(incorrect.length === 0 ? [] : [title("Incorrect")]),
    ...incorrect.map(printExample),
    ...(correct.length === 0 ? [] : [title("Correct")]),
    ...correct.map(printExample),
    ...(whenNotToUse === undefined ? [] : [title("When not to use it"), whenNotToUse]),
    ...(fixable ? ["`mineral-brief validate --fix` can fix it."] : []),
    title("How to silence it"),
    isConfigurable(explained) ? silence(code) : "This code cannot be silenced.",
    codePageAddress(code),
  ];
  return `${paragraphs.join("\n\n")}\n`;
}

function silence(code: string): string {
  return [
    `on the command line      --severity ${code}=off`,
    `in the config            { "severities": { "${code}": "off" } }`,
    `in YAML                  # mineral-brief-ignore ${code} -- reason`,
    `in Markdown and HTML     <!-- mineral-brief-ignore ${code} -- reason -->`,
  ]
    .map((line) => `    ${line}`)
    .join("\n");
}

function printExample({ text, without, at }: CodeExample): string {
  const keys = without.map((key) => `\`${key}\``).join(" and ");
  const places = at.map((path) => (path === "" ? "the article itself" : path)).join(", ");
  const body = text.replace(/^(?=.)/gm, "    ").trimEnd();
  return [
    ...(keys === "" ? [] : [`  without ${keys}${body === "" ? "" : ":"}`]),
    ...(body === "" ? [] : [body]),
    ...(places === "" ? [] : [`  reported at ${places}`]),
  ].join("\n");
}
