import type { FindingOptions } from "../inputs/input-options.ts";
import type { ReporterName } from "../reporters/all-reporters.ts";

export interface ValidateOptions extends FindingOptions {
  /** Depends on the environment if undefined. */
  readonly reporter?: ReporterName | undefined;
  /** The number of threads. If undefined, the run decides. */
  readonly jobs?: number | undefined;
  /** Whether a text without an article is no error. */
  readonly allowEmpty?: boolean | undefined;
  /** Whether files are checked again when they are saved, until the process is stopped. */
  readonly watch?: boolean | undefined;
  /** A file that lists known findings. */
  readonly baseline?: string | undefined;
  /** Whether the findings of the run become the known ones. */
  readonly updateBaseline?: boolean | undefined;
  readonly fix?: boolean | undefined;
  readonly fixDryRun?: boolean | undefined;
  /** Whether `fix` and `fixDryRun` also make the changes that findings suggest. */
  readonly suggested?: boolean | undefined;
  /** Whether to ask for each change, of both kinds. */
  readonly interactive?: boolean | undefined;
}
