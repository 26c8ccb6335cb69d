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

/**
 * Checks that a config, `--severity` or an ignore comment may change a code. Returns a message if it may not.
 *
 * A project's own schema may report further codes.
 */
export function checkCode(code: string, hasOwnSchema: boolean): string | undefined {
  if (configurableCodes.has(code)) return undefined;
  if (fixedCodes.has(code))
    return `\`${code}\` is an error of syntax or structure, which cannot be switched off`;
  return hasOwnSchema
    ? undefined
    : `unknown code \`${code}\`; ${didYouMean(code, [...configurableCodes], "`mineral-brief rules` lists all codes")}`;
}
