import type { Range } from "@mineral-brief/formats";
import { plainLine } from "../diagnostics/plain-line.ts";
import { UsageError } from "../errors.ts";

/** A place in a config. */
export interface ConfigPlace {
  /** Absolute path. */
  readonly file: string;
  /** The file in messages. */
  readonly name: string;
  /** The path of the value. Empty for the config itself. */
  readonly path: string;
  /** Undefined in JavaScript. */
  readonly range?: Range | undefined;
}

interface ConfigProblem {
  readonly place: ConfigPlace;
  readonly message: string;
}

/** Problems of one config. */
export class ConfigError extends UsageError {
  readonly problems: readonly ConfigProblem[];

  constructor(...problems: readonly ConfigProblem[]) {
    // `main` prints `error: ` before the first line.
    super(problems.map(describeProblem).join("\nerror: "));
    this.problems = problems;
  }
}

/** Describes a problem on one line. */
export function describeProblem({ place, message }: ConfigProblem): string {
  return plainLine(`${describePlace(place)}: ${message}`);
}

/** Describes a place in messages: `mineral-brief.config.json:3:5: ignores[0]`. */
export function describePlace({ name, path, range }: ConfigPlace): string {
  const at = range === undefined ? "" : `:${range.start.line}:${range.start.column}`;
  return plainLine(`${name}${at}${path === "" ? "" : `: ${path}`}`);
}
