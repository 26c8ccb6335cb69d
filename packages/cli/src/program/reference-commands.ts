import type { Command } from "commander";
import type { ExplainOptions } from "../commands/explain.ts";
import type { RulesOptions } from "../commands/rules.ts";
import type { SchemaOptions } from "../commands/schema.ts";
import { addColorOptions, colorOption, type CommandContext } from "./shared-options.ts";

/** Adds `schema`, `rules` and `explain`, which print reference information. */
export function addReferenceCommands(program: Command, { io, setExitCode }: CommandContext): void {
  program
    .command("schema")
    .summary("print the JSON Schema")
    .description("Prints the JSON Schema of an article, for editors and other programs.")
    .option("--strict", "refuse unknown keys and words outside the known lists")
    .option("--draft-07", "write it in the older dialect, which editors know best")
    .action(async (options: SchemaOptions) => {
      const { schema } = await import("../commands/schema.ts");
      setExitCode(await schema(options, io));
    });

  addColorOptions(program.command("rules"))
    .summary("list the codes of findings")
    .description("Lists every code that a finding can have: the rules, and what always holds.")
    .option("--json", "print them for programs")
    .action(async (options: RulesOptions, command: Command) => {
      const { rules } = await import("../commands/rules.ts");
      setExitCode(rules({ ...options, color: colorOption(command) }, io));
    });

  addColorOptions(program.command("explain"))
    .summary("say what a code means")
    .description("Says what a code means: why it matters, with examples, and how to silence it.")
    .argument("<code>", "the code that stands behind a finding, such as citation-dangling")
    .action(async (code: string, options: ExplainOptions, command: Command) => {
      const { explain } = await import("../commands/explain.ts");
      setExitCode(explain(code, { ...options, color: colorOption(command) }, io));
    });
}
