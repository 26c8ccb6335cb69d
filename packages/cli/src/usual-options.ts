import type { ValidateOptions } from "./commands/validate-options.ts";
import { reporterNames, type ReporterName } from "./reporters/all-reporters.ts";

/** The paths and options of a command line of `validate`. */
export interface UsualCommandLine {
  readonly paths: readonly string[];
  readonly options: ValidateOptions;
}

/**
 * Reads a command line of `validate` that has only paths and usual options, as commander would.
 *
 * Returns undefined for anything else, such as another option, a wrong value or `--help`: then commander reads the
 * command line, and reports what is wrong with it.
 */
export function readUsualOptions(args: readonly string[]): UsualCommandLine | undefined {
  const paths: string[] = [];
  const options: Record<string, unknown> = { lint: true };
  for (let at = 0; at < args.length; at++) {
    const arg = args[at]!;
    if (arg === "-" || !arg.startsWith("-")) {
      paths.push(arg);
      continue;
    }
    const flag = flags.get(arg);
    if (flag !== undefined) {
      Object.assign(options, flag);
      continue;
    }
    const [name, ...written] = arg.split("=");
    const value = written.length > 0 ? written.join("=") : args[++at];
    const read = readers.get(name!);
    // A value that starts with a dash may be a forgotten value and the next option.
    if (read === undefined || value === undefined || value === "" || value.startsWith("-"))
      return undefined;
    const option = read(value);
    if (option === undefined) return undefined;
    Object.assign(options, option);
  }
  return { paths, options: options as unknown as ValidateOptions };
}

type Options = Partial<ValidateOptions>;

const flags = new Map<string, Options>([
  ["--color", { color: true }],
  ["--no-color", { color: false }],
  ["--no-config", { config: false }],
  ["--no-lint", { lint: false }],
  ["--notes", { notes: true }],
  ["--strict", { strict: true }],
]);

/** Each returns undefined for a wrong value. */
const readers = new Map<string, (value: string) => Options | undefined>([
  ["--config", (config) => ({ config })],
  ["--jobs", (text) => (isInteger(text, 1) ? { jobs: Number(text) } : undefined)],
  ["--max-warnings", (text) => (isInteger(text, 0) ? { maxWarnings: Number(text) } : undefined)],
  ["--reporter", (name) => (isReporter(name) ? { reporter: name } : undefined)],
  ["--stdin-filename", (stdinFilename) => ({ stdinFilename })],
]);

function isInteger(text: string, minimum: number): boolean {
  return /^[0-9]{1,9}$/.test(text) && Number(text) >= minimum;
}

function isReporter(name: string): name is ReporterName {
  return (reporterNames as readonly string[]).includes(name);
}
