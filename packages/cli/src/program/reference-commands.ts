import { Option, type Command } from "commander";
import type { ExplainOptions } from "../commands/explain.ts";
import type { RulesOptions } from "../commands/rules.ts";
import type { SchemaOptions } from "../commands/schema.ts";
import { addColorOptions, addConfigOptions, type CommandContext } from "./shared-options.ts";

/** Adds `schema`, `rules` and `explain`, which print reference information. */
export function addReferenceCommands(program: Command, { io, setExitCode }: CommandContext): void {
  program
    .command("schema")
    .summary("print the JSON Schema of an article")
    .description("Print the JSON Schema of an article, for editors and other programs.")
    .option("--strict", "reject unknown keys and unknown terms")
    .option("--draft-07", "print draft-07 instead of 2020-12")
    .addOption(
      new Option(
        "--editor",
        "print the schema for editors, with names of ids, snippets and messages",
      ).conflicts(["strict", "draft07"]),
    )
    .addOption(
      new Option(
        "--structured-output",
        "print the strict schema in the subset that language models accept for structured outputs",
      ).conflicts(["strict", "draft07", "editor"]),
    )
    .action(async (options: SchemaOptions) => {
      const { schema } = await import("../commands/schema.ts");
      setExitCode(await schema(options, io));
    });

  addColorOptions(addConfigOptions(program.command("rules")))
    .summary("list all codes of findings")
    .description(
      "List all codes of findings: the rules, the rules of the project, and the codes for syntax, structure and formats.",
    )
    .option("--json", "print JSON")
    .addOption(
      new Option("--check", "check the examples of the project's rules instead").conflicts("json"),
    )
    .action(async (options: RulesOptions) => {
      const { rules } = await import("../commands/rules.ts");
      setExitCode(await rules(options, io));
    });

  addColorOptions(addConfigOptions(program.command("explain")))
    .summary("explain a code")
    .description("Explain a code: why it matters, examples, and how to silence it.")
    .argument("<code>", "the code at the end of a finding, such as citation-dangling")
    .action(async (code: string, options: ExplainOptions) => {
      const { explain } = await import("../commands/explain.ts");
      setExitCode(await explain(code, options, io));
    });
}
