import { UsageError } from "../errors.ts";
import type { Level } from "./config.ts";
import { checkCode, isKnownCode } from "./check-code.ts";
import type { Settings } from "./settings.ts";

/** The values of a severity, as users write them. */
export const levels: readonly Level[] = ["off", "note", "warning", "error"];

/**
 * Parses the values of `--severity`, `CODE=LEVEL`. The last one for a code wins. `askProject` is called for a code that is
 * not one of this program.
 *
 * Throws UsageError.
 */
export async function readSeverities(
  typed: readonly string[],
  askProject: () => Promise<Settings>,
): Promise<Record<string, Level>> {
  const severities: Record<string, Level> = {};
  for (const text of typed) {
    const [code = "", level = ""] = text.split(/=(.*)/s);
    const isLevel = (levels as readonly string[]).includes(level);
    if (code === "" || level === "")
      throw new UsageError(
        `--severity ${text}: write CODE=SEVERITY, for example headline-long=off`,
      );
    if (!isLevel)
      throw new UsageError(
        `--severity ${text}: unknown severity \`${level}\`; use ${levels.slice(0, -1).join(", ")} or ${levels.at(-1)}`,
      );
    // The codes of a project's own schema are unknown before the run, so only a config can set them.
    const codes = isKnownCode(code) ? [] : (await askProject()).houseRules.map((rule) => rule.code);
    const message = checkCode(code, { codes });
    if (message !== undefined) throw new UsageError(`--severity ${text}: ${message}`);
    severities[code] = level as Level;
  }
  return severities;
}
