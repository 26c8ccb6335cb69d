import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runCli } from "./run-cli.ts";

// Each transcript is a page of Markdown: fenced files (```yaml brief.yaml) and fenced consoles. A console
// is run in a folder that holds the files above it, and must print what stands there. `vitest -u` writes it anew.
const directory = join(import.meta.dirname, "transcripts");
const fence = /^```(\S+) ?(\S*)\n([^]*?)^```$/gm;

test.each(readdirSync(directory))("%s runs as it says", async (file) => {
  const page = readFileSync(join(directory, file), "utf8");
  const folder = mkdtempSync(join(tmpdir(), "mineral-brief-"));
  try {
    let written = "";
    let at = 0;
    for (const { 0: block, 1: language, 2: name, 3: body, index } of page.matchAll(fence)) {
      written += page.slice(at, index);
      at = index + block.length;
      if (name !== "") writeFileSync(join(folder, name!), body!);
      written += language === "console" ? await runConsole(body!, folder) : block;
    }
    await expect(written + page.slice(at)).toMatchFileSnapshot(join(directory, file));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

async function runConsole(body: string, folder: string): Promise<string> {
  const commands = body.split("\n").filter((line) => line.startsWith("$ "));
  let written = "```console\n";
  for (const command of commands) {
    const [, piped, args] = /^\$ (?:cat (\S+) \| )?mineral-brief(.*)$/.exec(command)!;
    const stdin = piped === undefined ? "" : readFileSync(join(folder, piped));
    const { output, code } = await runCli(
      args!.split(" ").filter((word) => word !== ""),
      folder,
      stdin,
    );
    written += `${command}\n${output}${output === "" || output.endsWith("\n") ? "" : "\n"}[exit ${code}]\n`;
  }
  return `${written}\`\`\``;
}
