import { UsageError } from "../errors.ts";
import type { Level } from "./config.ts";
import { didYouMean } from "./did-you-mean.ts";
import { checkCode } from "./check-code.ts";

const levels: readonly Level[] = ["off", "note", "warning", "error"];

/** Parses the values of `--severity`, `CODE=LEVEL`. The last one for a code wins. Throws UsageError. */
export function readSeverities(typed: readonly string[]): Record<string, Level> {
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
        `--severity ${text}: unknown severity \`${level}\`; ${didYouMean(level, levels, "use off, note, warning or error")}`,
      );
    // The codes of a project's own schema are unknown before the run, so only a config can set them.
    const message = checkCode(code, false);
    if (message !== undefined) throw new UsageError(`--severity ${text}: ${message}`);
    severities[code] = level as Level;
  }
  return severities;
}
