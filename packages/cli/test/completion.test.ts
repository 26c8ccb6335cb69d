import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { useFolder } from "@mineral-brief/fixtures/use-folder";
import { beforeAll, describe, expect, test } from "vitest";
import { runCli } from "./run-cli.ts";
import { isInstalled } from "./is-installed.ts";

// The completions in real shells, which are typed at through a terminal.
const folder = useFolder("file");

beforeAll(() => {
  for (const name of ["alpha.brief.yaml", "notes.pdf", "a name.json", "only.csv"])
    writeFileSync(join(folder, name), "");
  mkdirSync(join(folder, "briefs"));
  writeFileSync(join(folder, "briefs/one.brief.md"), "");
  mkdirSync(join(folder, "tables"));
  writeFileSync(join(folder, "tables/data.csv"), "");
});

/** The text typed before the tab key, and the text after it. */
const typed: readonly (readonly [string, string])[] = [
  ["mineral-brief val", "mineral-brief validate "],
  ["mineral-brief validate --note", "mineral-brief validate --notes "],
  ["mineral-brief validate --reporter sa", "mineral-brief validate --reporter sarif "],
  ["mineral-brief validate --reporter=sa", "mineral-brief validate --reporter=sarif "],
  ["mineral-brief convert --to jsonl", "mineral-brief convert --to jsonld "],
  ["mineral-brief explain citation-da", "mineral-brief explain citation-dangling "],
  [
    "mineral-brief validate --severity headline-lo",
    "mineral-brief validate --severity headline-long=",
  ],
  [
    "mineral-brief validate --severity headline-long=w",
    "mineral-brief validate --severity headline-long=warning ",
  ],
  ["mineral-brief validate al", "mineral-brief validate alpha.brief.yaml "],
  ["mineral-brief validate briefs/o", "mineral-brief validate briefs/one.brief.md "],
  ["mineral-brief validate brie", "mineral-brief validate briefs/"],
  ["mineral-brief validate a\\ n", "mineral-brief validate a\\ name.json "],
  [
    "mineral-brief convert alpha.brief.yaml -o not",
    "mineral-brief convert alpha.brief.yaml -o notes.pdf ",
  ],
  ["mineral-brief validate tables/da", "mineral-brief validate tables/data.csv "],
  ["mineral-brief widget -o tab", "mineral-brief widget -o tables/"],
  ["mineral-brief completion fi", "mineral-brief completion fish "],
];

const atTerminals = process.platform === "linux" && isInstalled("script");

describe.each([
  ["bash", "--norc --noprofile -i", bashSetup],
  ["zsh", "-f -i", zshSetup],
] as const)("%s", (shell, flags, setup) => {
  test("completes the typed text", async ({ skip }) => {
    skip(!atTerminals, "script(1), which makes a terminal, is not here");
    skip(!isInstalled(shell), `${shell} is not here`);
    const { stdout } = await runCli(["completion", shell], folder);
    writeFileSync(join(folder, `completion.${shell}`), stdout);
    const lines = await typeAt(`${shell} ${flags}`, setup(`completion.${shell}`));
    expect(lines).toEqual(typed.map(([, completed]) => completed));
  });
});

function bashSetup(script: string): string {
  return `source ${script}; bind 'set bell-style none'; show() { printf '%s\\n' "$READLINE_LINE" >> seen; }; bind -x '"\\C-g": show'; PS1=ready-'> '`;
}

function zshSetup(script: string): string {
  return `autoload -Uz compinit; compinit -u -d dump; source ${script}; setopt no_beep; show() { print -r -- "$BUFFER" >> seen }; zle -N show; bindkey '^G' show; PS1=ready-'> '`;
}

/** Types every line and a tab at a shell, and gives what its line editor then holds. */
async function typeAt(command: string, setup: string): Promise<string[]> {
  const seen = join(folder, "seen");
  rmSync(seen, { force: true });
  const terminal = spawn("script", ["-qfec", `exec ${command}`, "/dev/null"], {
    cwd: folder,
    env: { PATH: process.env["PATH"], HOME: folder, TERM: "xterm", LC_ALL: "C.UTF-8" },
  });
  let screen = "";
  terminal.stdout.on("data", (chunk: Buffer) => void (screen += chunk.toString()));
  const until = async (holds: () => boolean): Promise<void> => {
    for (let waited = 0; !holds(); waited += 10) {
      if (waited > 60_000 || terminal.exitCode !== null) throw new Error(`on screen: ${screen}`);
      await setTimeout(10);
    }
  };
  const linesSeen = (): string[] =>
    existsSync(seen) ? readFileSync(seen, "utf8").split("\n").slice(0, -1) : [];
  try {
    await until(() => /[$%#>] ?/.test(screen));
    terminal.stdin.write(`${setup}\r`);
    await until(() => screen.includes("ready->"));
    for (const [index, [text]] of typed.entries()) {
      terminal.stdin.write(`${text}\t\u0007\u0015`);
      await until(() => linesSeen().length > index);
    }
    return linesSeen();
  } finally {
    terminal.kill();
  }
}

describe("fish", () => {
  test("completes the typed text", async ({ skip }) => {
    skip(!isInstalled("fish"), "fish is not here");
    const { stdout } = await runCli(["completion", "fish"], folder);
    const candidates = (line: string): string[] => {
      const script = `${stdout}\ncomplete -C '${line}'`;
      const run = spawnSync("fish", ["--no-config"], {
        cwd: folder,
        input: script,
        encoding: "utf8",
        env: { PATH: process.env["PATH"], HOME: folder },
      });
      expect(run.stderr).toBe("");
      return run.stdout.split("\n").flatMap((text) => (text === "" ? [] : [text.split("\t")[0]!]));
    };
    expect(candidates("mineral-brief val")).toEqual(["validate"]);
    expect(candidates("mineral-brief validate --max")).toEqual(["--max-warnings"]);
    expect(candidates("mineral-brief validate --reporter ")).toEqual(
      expect.arrayContaining(["pretty", "sarif"]),
    );
    expect(candidates("mineral-brief convert --to jsonl")).toEqual(["jsonld"]);
    expect(candidates("mineral-brief explain citation-da")).toEqual(["citation-dangling"]);
    expect(candidates("mineral-brief validate --severity headline-long=")).toEqual(
      expect.arrayContaining(["headline-long=off", "headline-long=error"]),
    );
    expect(candidates("mineral-brief validate al")).toEqual(["alpha.brief.yaml"]);
    expect(candidates("mineral-brief validate br")).toEqual(["briefs/"]);
    expect(candidates("mineral-brief completion ")).toEqual(["bash", "fish", "zsh"]);
    expect(candidates("mineral-brief help publ")).toEqual(["publish"]);
  });
});

test.each(["bash", "zsh", "fish"])(
  "the script for %s contains every command and option",
  async (shell) => {
    const { stdout } = await runCli(["completion", shell], tmpdir());
    const { stdout: help } = await runCli(["--help"], tmpdir());
    const commands = [...help.matchAll(/^ {2}([a-z]+) /gm)].map(([, name]) => name!);
    expect(commands.length).toBeGreaterThan(5);
    for (const command of commands) {
      expect(stdout).toContain(command);
      const { stdout: page } = await runCli([command, "--help"], tmpdir());
      const options = [...page.matchAll(/^ {2}(?:-\w, )?--([\w-]+)/gm)].map(([, name]) => name!);
      for (const option of options) expect(stdout).toContain(option);
    }
  },
);

test.each([
  ["bash", '"help") _mineral_brief_words "validate convert'],
  ["zsh", "'*:command:(validate convert"],
  ["fish", "'__fish_seen_subcommand_from help' -a 'validate convert"],
])("the script for %s completes the commands after help", async (shell, expected) => {
  const { stdout } = await runCli(["completion", shell], tmpdir());
  expect(stdout).toContain(expected);
});

test("rejects an unknown shell and lists the known ones", async () => {
  expect(await runCli(["completion", "powershell"], tmpdir())).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("Allowed choices are bash, zsh, fish.") as string,
  });
});
