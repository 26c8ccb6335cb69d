import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { useFolder } from "@mineral-brief/fixtures/use-folder";
import { beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import packageJson from "../package.json" with { type: "json" };

const root = join(import.meta.dirname, "../../..");
const read = (file: string): string => readFileSync(join(root, file), "utf8");

interface Action {
  readonly inputs: Readonly<
    Record<string, { readonly description: string; readonly default: string }>
  >;
  readonly runs: {
    readonly using: string;
    readonly steps: readonly {
      readonly shell: string;
      readonly run: string;
      readonly env: Readonly<Record<string, string>>;
    }[];
  };
}

interface Hook {
  readonly id: string;
  readonly language: string;
  readonly entry: string;
  readonly files: string;
}

const action = parse(read("action.yml")) as Action;
const [hook] = parse(read(".pre-commit-hooks.yaml")) as [Hook];

const clean =
  '{"schemaVersion":"1.0","headline":"Tungsten","language":"en","source":{"name":"Mining Desk"},"datePublished":"2025-10-24","coreInsights":[{"text":"Prices rose."}]}';
const broken = clean.replace('"en"', '"english"');

const folder = useFolder();

/** A small repository, and before everything else on the PATH an npx that runs the program that is built here. */
beforeEach(() => {
  mkdirSync(join(folder, "repository/briefs"), { recursive: true });
  mkdirSync(join(folder, "bin"));
  const program = join(import.meta.dirname, "../bin/mineral-brief.cjs");
  writeFileSync(
    join(folder, "bin/npx"),
    `#!/bin/sh\necho "npx $1 $2" >> "${folder}/npx.txt"\nshift 2\nexec "${process.execPath}" "${program}" "$@"\n`,
  );
  chmodSync(join(folder, "bin/npx"), 0o755);
  const git = (...args: string[]) =>
    spawnSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.org", ...args], {
      cwd: join(folder, "repository"),
    });
  git("init", "-q");
  write("briefs/clean.brief.json", clean);
  git("add", ".");
  git("commit", "-qm", "Add a brief");
});

function write(name: string, text: string): void {
  writeFileSync(join(folder, "repository", name), text);
}

function bash(script: readonly string[], env: Readonly<Record<string, string>>) {
  const run = spawnSync("bash", [...script], {
    cwd: join(folder, "repository"),
    encoding: "utf8",
    env: { ...env, PATH: [join(folder, "bin"), process.env["PATH"]].join(delimiter) },
  });
  return { code: run.status, stdout: run.stdout, stderr: run.stderr };
}

/** Runs the steps of the action as a runner does: bash, with the inputs where `env` names them. */
function runAction(inputs: Readonly<Record<string, string>> = {}) {
  const values: Record<string, string> = { "github.action_path": root };
  for (const [name, input] of Object.entries(action.inputs))
    // Of a push, the runner makes this of the expression.
    values[`inputs.${name}`] = inputs[name] ?? (name === "untrusted" ? "false" : input.default);
  const [step] = action.runs.steps;
  const env = Object.entries(step!.env).map(([name, value]) => [
    name,
    value.replace(/\$\{\{ (.*?) \}\}/g, (_, expression: string) => values[expression]!),
  ]);
  return bash(
    ["--noprofile", "--norc", "-eo", "pipefail", "-c", step!.run],
    Object.fromEntries(env),
  );
}

describe("the GitHub Action", () => {
  test("passes if no brief has an error", () => {
    expect(runAction()).toEqual({
      code: 0,
      stdout: "",
      stderr: "1 file, 1 article: no findings\n",
    });
  });

  test("shows a finding at its line, and fails", () => {
    write("briefs/broken.brief.json", broken);
    const { code, stdout } = runAction();
    expect(code).toBe(1);
    expect(stdout).toMatch(/^::error file=briefs\/broken\.brief\.json,line=1,.*language-format/);
  });

  test.each([
    ["false", 2, "was run"],
    ["true", 0, "mineral-brief.config.mjs is not run: --untrusted\n"],
    ["", 0, "mineral-brief.config.mjs is not run: --untrusted\n"],
  ])("with untrusted %j a config that is a program ends with %i", (untrusted, code, said) => {
    write("mineral-brief.config.mjs", 'throw new Error("was run");');
    const run = runAction({ untrusted });
    expect([run.code, run.stderr.includes(said)]).toEqual([code, true]);
  });

  test("does not trust a pull request from a fork", () => {
    expect(action.inputs["untrusted"]!.default).toBe(
      "${{ startsWith(github.event_name, 'pull_request') && github.event.pull_request.head.repo.full_name != github.repository }}",
    );
  });

  test("runs the version of its tag", () => {
    runAction();
    expect(readFileSync(join(folder, "npx.txt"), "utf8")).toBe(
      `npx --yes @mineral-brief/cli@${packageJson.version}\n`,
    );
  });

  test.each([
    ["", 0],
    ["1", 0],
    ["0", 1],
  ])("with max-warnings %j and one warning ends with %i", (number, code) => {
    write("briefs/warned.brief.json", clean.replace("Prices rose.", "Prices rose [1]."));
    expect(runAction({ "max-warnings": number, paths: "briefs/warned.brief.json" }).code).toBe(
      code,
    );
  });

  test("accepts one path per line, with spaces, and patterns", () => {
    write("briefs/a b.brief.json", broken);
    const { stdout, stderr } = runAction({
      paths: "briefs/a b.brief.json\n\nbriefs/c*.json\n",
      reporter: "compact",
    });
    expect(stdout).toMatch(/^briefs\/a b\.brief\.json:1:/);
    expect(stderr).toBe("2 files, 2 articles: 1 error\n");
  });

  test.each([
    ["paths", "$(touch ran)"],
    ["paths", '"; touch ran; "'],
    ["paths", "--fix\n`touch ran`"],
    ["max-warnings", "0; touch ran"],
    ["reporter", "compact --fix $(touch ran)"],
  ])("takes %s of %j as words, never as code", (name, value) => {
    expect(runAction({ [name]: value }).code).toBe(2);
    expect(bash(["-c", "git status --porcelain"], {}).stdout).toBe("");
  });

  test("reports that no path is set", () => {
    const { code, stderr } = runAction({ paths: "" });
    expect(code).toBe(2);
    expect(stderr).toContain("name a file, a folder or a pattern");
  });

  test("inserts no input into its scripts, and uses no third-party action", () => {
    expect(action.runs.using).toBe("composite");
    for (const step of action.runs.steps) {
      expect(step.run).not.toContain("${{");
      expect(Object.keys(step)).not.toContain("uses");
    }
  });
});

describe("the pre-commit hook", () => {
  test("runs like a pre-commit script, with file names as arguments", () => {
    expect(hook.language).toBe("script");
    const [script, ...args] = hook.entry.split(" ") as [string, ...string[]];
    expect(statSync(join(root, script)).mode & 0o111).toBe(0o111);
    write("briefs/broken.brief.json", broken);
    const names = ["briefs/clean.brief.json", "briefs/broken.brief.json"];
    const { code, stdout } = bash([join(root, script), ...args, ...names], {});
    expect(code).toBe(1);
    expect(stdout).toContain("briefs/broken.brief.json:1:");
    expect(stdout).toContain("2 files, 2 articles: 1 error");
  });

  test.each([
    ["briefs/a.brief.json", true],
    ["a.brief.yml", true],
    ["package.json", false],
    ["site/a.brief.html", false],
    ["a.brief.json.bak", false],
  ])("%s is a brief: %s", (name, isBrief) => {
    expect(new RegExp(hook.files).test(name)).toBe(isBrief);
  });
});

describe("docs/guides/in-ci.md", () => {
  const blocks = [...read("docs/guides/in-ci.md").matchAll(/^```yaml\n([^]*?)^```$/gm)].map(
    ([, yaml]) => parse(yaml!) as unknown,
  );

  test("names existing inputs and hooks", () => {
    const text = JSON.stringify(blocks);
    const inputs = [
      ...text.matchAll(/"mineral-brief\/mineral-brief@[^"]+","with":(\{[^}]*\})/g),
    ].flatMap(([, json]) => Object.keys(JSON.parse(json!) as object));
    expect(inputs.length).toBeGreaterThan(0);
    for (const name of inputs) expect(Object.keys(action.inputs)).toContain(name);
    expect(text).toContain(`"id":"${hook.id}"`);
    for (const name of Object.keys(action.inputs))
      expect(read("docs/guides/in-ci.md")).toContain(`\`${name}\``);
  });

  test("pins one version, by a tag that the release makes", () => {
    const text = read("docs/guides/in-ci.md");
    const versions = [
      ...text.matchAll(/@mineral-brief\/cli@(\d\S*)/g),
      ...text.matchAll(/uses: mineral-brief\/mineral-brief@v(\S+)/g),
      ...text.matchAll(/rev: v(\S+)/g),
    ].map(([, version]) => version!);
    expect(versions).toHaveLength(5);
    expect(new Set(versions).size).toBe(1);

    interface Workflow {
      readonly jobs: {
        readonly release: { readonly steps: readonly { readonly run?: string }[] };
      };
    }
    const { steps } = (parse(read(".github/workflows/release.yml")) as Workflow).jobs.release;
    const script = steps.find(({ run }) => run?.includes("gh release create") === true)!.run!;
    writeFileSync(join(folder, "bin/gh"), '#!/bin/sh\nfor argument; do echo "$argument"; done\n');
    chmodSync(join(folder, "bin/gh"), 0o755);
    mkdirSync(join(folder, "repository/packages/cli"), { recursive: true });
    write("packages/cli/package.json", JSON.stringify({ version: versions[0] }));
    const sha = "0123456789abcdef0123456789abcdef01234567";
    const { code, stdout } = bash(["-e", "-c", script], { GITHUB_SHA: sha });
    const tag = `v${versions[0]}`;
    const notes = `GitHub Action and pre-commit hook: \`mineral-brief/mineral-brief@${sha} # ${tag}\``;
    const args = ["release", "create", tag, "--target", sha, "--title", tag, "--notes", notes];
    expect({ code, stdout }).toEqual({ code: 0, stdout: `${args.join("\n")}\n` });
  });
});
