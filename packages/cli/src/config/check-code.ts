import { allRules } from "@mineral-brief/schema/lint";
import { isConfigurable } from "../codes/explained-code.ts";
import { otherCodes } from "../codes/other-codes.ts";
import { didYouMean } from "./did-you-mean.ts";

/** Codes that a config, `--severity` or an ignore comment may change. */
const configurableCodes = new Set<string>(allRules.map(({ code }) => code));
/** Codes that are always errors. */
const fixedCodes = new Set<string>();

for (const kind of ["reading", "structure", "writing", "running"] as const)
  for (const [code, severity] of Object.entries(otherCodes[kind]))
    (isConfigurable({ kind, severity }) ? configurableCodes : fixedCodes).add(code);

/** Whether this program reports a code, not code of a project. */
export function isKnownCode(code: string): boolean {
  return configurableCodes.has(code) || fixedCodes.has(code);
}

/** Whether a code is always an error, of syntax or structure. */
export function isFixedCode(code: string): boolean {
  return fixedCodes.has(code);
}

/** The codes that a project reports itself. */
export interface ProjectCodes {
  /** The codes of its rules; none if undefined. */
  readonly codes?: readonly string[] | undefined;
  /** Whether it may report further ones, so that an unknown code is no error. */
  readonly hasUnknownCodes?: boolean | undefined;
}

/** Checks that a config, `--severity` or an ignore comment may change a code. Returns a message if it may not. */
export function checkCode(
  code: string,
  { codes = [], hasUnknownCodes = false }: ProjectCodes = {},
): string | undefined {
  if (configurableCodes.has(code) || codes.includes(code)) return undefined;
  if (fixedCodes.has(code))
    return `\`${code}\` is a syntax or structure error, which cannot be switched off`;
  return hasUnknownCodes
    ? undefined
    : `unknown code \`${code}\`; ${didYouMean(code, [...configurableCodes, ...codes], "run `mineral-brief rules` to list all codes")}`;
}
