import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import packageJson from "../package.json" with { type: "json" };
import { runCli } from "./run-cli.ts";

const packages = join(import.meta.dirname, "../../../node_modules");
const fence = /^```(\S+) ?(\S*)\n([^]*?)^```$/gm;

/**
 * Runs the console blocks of a Markdown page, and returns the page with their output.
 *
 * Each block runs in a folder with the files above it. The name of a file follows the language of its block (```yaml brief.yaml),
 * and a JavaScript file can import the packages of this repository. `exitCode` sets whether the exit code of each command is shown.
 */
export async function runPage(
  page: string,
  { exitCode }: { readonly exitCode: boolean },
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "mineral-brief-"));
  try {
    return await runPageIn(folder, page, exitCode);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Like `runPage`, but in a folder that is not removed. */
export async function runPageIn(folder: string, page: string, exitCode: boolean): Promise<string> {
  let written = "";
  let at = 0;
  for (const { 0: block, 1: language, 2: name, 3: body, index } of page.matchAll(fence)) {
    written += page.slice(at, index);
    at = index + block.length;
    if (name !== "") {
      mkdirSync(join(folder, dirname(name!)), { recursive: true });
      writeFileSync(join(folder, name!), body!);
      if (language === "js" && body!.includes(' from "@mineral-brief/'))
        symlinkSync(packages, join(folder, "node_modules"));
    }
    written += language === "console" ? await runConsole(body!, folder, exitCode) : block;
  }
  return written + page.slice(at);
}

async function runConsole(body: string, folder: string, exitCode: boolean): Promise<string> {
  const commands = body.split("\n").filter((line) => line.startsWith("$ "));
  const runs: string[] = [];
  for (const command of commands) {
    const shown = /^\$ cat (\S+)$/.exec(command)?.[1];
    if (shown !== undefined) {
      runs.push(`${command}\n${readFileSync(join(folder, shown), "utf8")}`);
      continue;
    }
    const [, piped, args, file] = /^\$ (?:cat (\S+) \| )?mineral-brief(.*?)(?: > (\S+))?$/.exec(
      command,
    )!;
    const stdin = piped === undefined ? "" : readFileSync(join(folder, piped));
    const run = await runCli(
      args!.split(" ").filter((word) => word !== ""),
      folder,
      stdin,
    );
    if (file !== undefined) writeFileSync(join(folder, file), run.stdout);
    const output = file === undefined ? run.output : run.stderr;
    const ending = output === "" || output.endsWith("\n") ? "" : "\n";
    runs.push(
      `${command}\n${withoutChanges(output)}${ending}${exitCode ? `[exit ${run.code}]\n` : ""}`,
    );
  }
  return `\`\`\`console\n${runs.join(exitCode ? "" : "\n")}\`\`\``;
}

/**
 * A release or another run should not change the pages: the version that a SARIF log states is shown as 1.2.3, and hashes
 * and random ids without what they are.
 */
function withoutChanges(output: string): string {
  return output
    .replaceAll(`ersion": "${packageJson.version}"`, 'ersion": "1.2.3"')
    .replace(/"sha384-[A-Za-z0-9+/]{64}"/g, '"sha384-…"')
    .replace(/(?<=urn:uuid:)[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[\da-f]{4}-[\da-f]{12}/g, "…");
}
