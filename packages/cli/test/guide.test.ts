import { spawn } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { Ajv } from "ajv";
import { useFolder } from "@mineral-brief/fixtures/use-folder";
import { beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { runPageIn } from "./run-page.ts";
import { bin, requireBuild, secondTry } from "./built-program.ts";

// Tests docs/guides/forty-briefs-a-day.md, except the commands that documentation.test.ts runs.
const guide = readFileSync(
  join(import.meta.dirname, "../../../docs/guides/forty-briefs-a-day.md"),
  "utf8",
);
const folder = useFolder("file");

beforeAll(async () => {
  requireBuild();
  await runPageIn(folder, guide, false);
});

/** The command that is shown to be typed and left running. */
function commandWith(word: string): string[] {
  const [, line] = new RegExp(`^\`\`\`sh\\nmineral-brief (.*\\b${word}\\b.*)\\n\`\`\`$`, "m").exec(
    guide,
  )!;
  return line!.split(" ");
}

/** Runs a command until it is stopped. `heard` waits until the output matches. */
function start(args: readonly string[]) {
  const child = spawn(process.execPath, [bin, ...args], { cwd: folder });
  let said = "";
  child.stdout.on("data", (chunk: Buffer) => void (said += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => void (said += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  return {
    async heard(pattern: RegExp): Promise<RegExpExecArray> {
      for (;;) {
        const match = pattern.exec(said);
        if (match !== null) return match;
        if (child.exitCode !== null) throw new Error(`it has ended: ${said}`);
        await setTimeout(10);
      }
    },
    end(): Promise<number | null> {
      child.kill("SIGINT");
      return ended;
    },
  };
}

test("checks the watched folder again after a save", secondTry, async () => {
  const watching = start(commandWith("watch"));
  await watching.heard(/; press Ctrl-C to stop\n$/);
  writeFileSync(join(folder, "briefs/new.brief.yaml"), "headline: [");
  await watching.heard(/new\.brief\.yaml:1:.*error/);
  rmSync(join(folder, "briefs/new.brief.yaml"));
  expect(await watching.end()).toBe(130);
});

test("prints an address that shows the preview", secondTry, async () => {
  const previewing = start(commandWith("preview"));
  const [address] = await previewing.heard(/http:\/\/\S+/);
  const response = await fetch(address);
  expect(response.status).toBe(200);
  expect(await response.text()).toContain("Preview");
  expect(await previewing.end()).toBe(130);
});

test("the editor settings name an existing schema and existing files", () => {
  const settings = JSON.parse(readFileSync(join(folder, ".vscode/settings.json"), "utf8")) as {
    "yaml.schemas": Record<string, string>;
  };
  const [[schema, pattern]] = Object.entries(settings["yaml.schemas"]) as [[string, string]];
  const require = createRequire(import.meta.url);
  const validate = new Ajv({ strict: false }).compile(require(join(folder, schema)) as object);
  const briefs = readdirSync(join(folder, "briefs")).filter((file) => file.endsWith(".yaml"));
  expect(briefs).toHaveLength(2);
  for (const brief of briefs) {
    expect(brief.endsWith(pattern.slice(1))).toBe(true);
    validate(parse(readFileSync(join(folder, "briefs", brief), "utf8")));
    expect(validate.errors).toBe(null);
  }
});
