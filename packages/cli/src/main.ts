import packageJson from "../package.json" with { type: "json" };
import { NotReplacedError, StopError, UsageError } from "./errors.ts";
import { plainLine } from "./diagnostics/plain-line.ts";
import type { Io } from "./io.ts";
import { defaultReporter } from "./reporters/all-reporters.ts";
import { readUsualOptions } from "./usual-options.ts";

export { processIo } from "./io.ts";

/**
 * Runs a command line and returns its exit code: 0 no errors, 1 an error in a brief, too many warnings or a file that was
 * not replaced, 2 wrong usage or an unreadable input, 128 plus the number of the signal after a signal.
 *
 * Never exits the process. Throws only if this program has a bug.
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  try {
    return await run(argv, io);
  } catch (error) {
    if (error instanceof StopError) return error.exitCode;
    if (!(error instanceof UsageError)) throw error;
    io.stderr(`error: ${error.message}\n`);
    const code = error instanceof NotReplacedError ? 1 : 2;
    if (isReportForAgent(argv, io)) io.stdout(`exit ${code}: ${firstLine(error.message)}\n`);
    return code;
  } finally {
    io.progress?.hide();
  }
}

/** Whether a command line asks for the report whose last line always states the result, also where none could start. */
function isReportForAgent([command = "", ...args]: readonly string[], io: Io): boolean {
  if (command !== "validate" && command !== "verify") return false;
  const named = args.findLast((arg, at) => args[at - 1] === "--reporter" || isNamed.test(arg));
  return named === undefined
    ? defaultReporter(io) === "agent"
    : named.replace(isNamed, "") === "agent";
}

const isNamed = /^--reporter=/;

function firstLine(message: string): string {
  return plainLine(message.slice(0, (message + "\n").indexOf("\n")));
}

/** Skips commander for `--version`, for the usual options of `validate` and for `lsp --stdio`: loading it costs more than running them. */
async function run(argv: readonly string[], io: Io): Promise<number> {
  const [command, ...rest] = argv;
  if (argv.length === 1 && (command === "--version" || command === "-V")) {
    io.stdout(`${packageJson.version}\n`);
    return 0;
  }
  const usual = command === "validate" ? readUsualOptions(rest) : undefined;
  if (usual !== undefined) {
    const { validate } = await import("./commands/validate.ts");
    return validate(usual.paths, usual.options, io);
  }
  if (command === "lsp" && argv.length === 2 && argv[1] === "--stdio") {
    const { lsp } = await import("./commands/lsp.ts");
    return lsp({}, io);
  }
  const { runProgram } = await import("./program.ts");
  return runProgram(argv, io);
}
