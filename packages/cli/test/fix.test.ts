import { mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { useFolder } from "@mineral-brief/fixtures/use-folder";
import { describe, expect, test } from "vitest";
import { main } from "../src/main.ts";
import { converse, hasTerminal } from "./converse.ts";
import { runCli } from "./run-cli.ts";

const folder = useFolder();

const brief = (headline: string): string =>
  `schemaVersion: "1.0"\nheadline: "${headline}"\nlanguage: en\nsource: { name: Mining Desk }\ndatePublished: 2025-10-24\ncoreInsights: [{ text: Prices rose. }]\n`;

function write(name: string, text: string): void {
  mkdirSync(join(folder, dirname(name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

const read = (name: string): string => readFileSync(join(folder, name), "utf8");
const run = (...args: readonly string[]) => runCli(["validate", ...args], folder);

test("fixes the other files if one is unreadable", async () => {
  write("briefs/a.brief.yaml", brief("One "));
  write("briefs/b.brief.yaml", "headline: [\n");
  write("briefs/c.brief.yaml", brief("Three "));
  write("briefs/d.brief.json", "\xFF\xFE\0");
  const { code, stderr } = await run("--fix", "briefs", "missing.yaml");
  expect(code).toBe(2);
  expect(stderr).toBe("briefs/a.brief.yaml: 1 fixed\nbriefs/c.brief.yaml: 1 fixed\n");
  expect(read("briefs/a.brief.yaml")).toBe(brief("One"));
  expect(read("briefs/b.brief.yaml")).toBe("headline: [\n");
  expect(read("briefs/c.brief.yaml")).toBe(brief("Three"));
});

test("describes the project's rules in SARIF", async () => {
  write(
    "house.cjs",
    'exports.rules = [{ code: "house-rule", summary: "A rule.", severity: "note", check: (_, report) => report({ path: ["headline"], message: "m" }) }];',
  );
  write("mineral-brief.config.json", '{"rules": ["./house.cjs"]}');
  write("a.yaml", brief("One "));
  const { stdout } = await run("--fix", "a.yaml", "--reporter", "sarif");
  const { runs } = JSON.parse(stdout) as {
    runs: { tool: { driver: { rules: { id: string; shortDescription: object }[] } } }[];
  };
  expect(runs[0]!.tool.driver.rules.find(({ id }) => id === "house-rule")).toMatchObject({
    shortDescription: { text: "A rule." },
  });
});

test("does not write a file without fixes", async () => {
  write("a.yaml", brief("One"));
  const before = new Date("2025-01-01T00:00:00Z");
  utimesSync(join(folder, "a.yaml"), before, before);
  expect(await run("--fix", "a.yaml")).toMatchObject({ code: 0, stderr: "" });
  expect(statSync(join(folder, "a.yaml")).mtime).toEqual(before);
});

test("writes nothing in a dry run", async () => {
  write("a.yaml", brief("One "));
  const { code, stdout } = await run("--fix-dry-run", "a.yaml");
  expect(code).toBe(1);
  expect(stdout).toContain('-headline: "One "\n+headline: "One"\n');
  expect(read("a.yaml")).toBe(brief("One "));
  expect(readdirSync(folder)).toEqual(["a.yaml"]);
});

describe("with --suggested", () => {
  const draft = brief("Lithum fell").replace(
    "coreInsights",
    "minreals: [wolfram] # main\ncoreInsights",
  );

  test("makes the changes that findings suggest, and none the second time", async () => {
    write("a.yaml", draft);
    await run("--fix", "--suggested", "a.yaml");
    const fixed = draft
      .replace("Lithum", "Lithium")
      .replace("minreals: [wolfram]", "minerals: [tungsten]");
    expect(read("a.yaml")).toBe(fixed);
    await run("--fix", "--suggested", "a.yaml");
    expect(read("a.yaml")).toBe(fixed);
  });

  test("makes none of them without the option", async () => {
    write("a.yaml", draft);
    await run("--fix", "a.yaml");
    expect(read("a.yaml")).toBe(draft);
  });

  test("needs an option that fixes", async () => {
    write("a.yaml", draft);
    expect(await run("--suggested", "a.yaml")).toMatchObject({
      code: 2,
      stderr: "error: --suggested needs --fix or --fix-dry-run\n",
    });
  });
});

describe("with --interactive", () => {
  const draft = brief("Lithum fell ").replace(
    "coreInsights",
    "minreals: [wolfram] # main\ncoreInsights",
  );

  test.each([
    // The findings are in the order of the text: the white space, the name, the key; then the id in it.
    ["yyyy", "Lithium fell", "minerals: [tungsten]"],
    ["nnn", "Lithum fell ", "minreals: [wolfram]"],
    ["nny", "Lithum fell ", "minerals: [wolfram]", "n"],
    ["a", "Lithium fell", "minerals: [tungsten]"],
    ["yq", "Lithum fell", "minreals: [wolfram]"],
    // Enter is a no.
    ["\r\ry", "Lithum fell ", "minerals: [wolfram]", "n"],
  ])("makes the changes that are accepted: %s", { skip: !hasTerminal }, async (...row) => {
    const [typed, headline, minerals, more = ""] = row;
    write("a.yaml", draft);
    await converse(
      folder,
      "validate --interactive a.yaml",
      Array.from(typed + more, (key) => ["no, and no others", key] as const),
    );
    expect(read("a.yaml")).toBe(
      draft.replace("Lithum fell ", headline).replace("minreals: [wolfram]", minerals),
    );
  });

  test("makes no change that would make the brief invalid", { skip: !hasTerminal }, async () => {
    write(
      "rules.mjs",
      `const rule = { code: "topics-missing", summary: "No topics.", severity: "note", fixable: true };
       const check = ({ article }, report) =>
         article.topics || report({ path: ["topics"], message: "no topics", fix: [{ path: ["topics"], value: { bad: 1 } }] });
       export default [{ ...rule, check: (...both) => void check(...both) }];`,
    );
    write("mineral-brief.config.json", '{ "rules": ["./rules.mjs"] }');
    write("a.yaml", brief("Lithium fell "));
    const { screen } = await converse(folder, "validate --interactive a.yaml", [
      ["no, and no others", "y"],
      ["no, and no others", "y"],
    ]);
    expect(screen).toContain("topics: not fixed, because its fix would make the brief invalid");
    expect(read("a.yaml")).toBe(brief("Lithium fell"));
  });

  test("asks at a terminal of unknown size", { skip: !hasTerminal }, async () => {
    write("a.yaml", draft);
    const { screen } = await converse(
      folder,
      "validate --interactive a.yaml",
      [["no, and no others", "a"]],
      "cols 0 rows 0",
    );
    expect(screen).toContain('white space around "Lithum fell"');
    expect(read("a.yaml")).toContain('"Lithium fell"');
  });

  test.each([
    [
      ["a.yaml"],
      "--interactive asks before each change, which needs a terminal; use --fix or --fix-dry-run in scripts",
    ],
    [["-"], "--interactive changes files; standard input has no file"],
    ...["--fix", "--fix-dry-run", "--suggested"].map((option): [string[], string] => [
      ["a.yaml", option],
      `option '--interactive' cannot be used with option '${option}'\n(--interactive asks about each fix and each suggestion: use it alone)\n`,
    ]),
  ])("%j: %s", async (args, message) => {
    expect(await run("--interactive", ...args)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(`error: ${message}`) as string,
    });
  });
});

test("prints nothing to stdout in a dry run without fixes", async () => {
  write("a.yaml", brief("One"));
  expect(await run("--fix-dry-run", "a.yaml")).toMatchObject({ code: 0, stdout: "" });
});

test("returns standard input unchanged if nothing can be fixed, even with an error", async () => {
  for (const text of [brief("One"), "headline: [\n", `\uFEFF${brief("One")}`]) {
    const { stdout } = await runCli(
      ["validate", "--fix", "-", "--stdin-filename", "a.yaml"],
      folder,
      text,
    );
    expect(stdout).toBe(text);
  }
});

test("writes a file that standard input has the name of", async () => {
  write("a.yaml", brief("One "));
  const { stdout } = await runCli(
    ["validate", "--fix", "-", "a.yaml", "--stdin-filename", "a.yaml"],
    folder,
    brief("Two "),
  );
  expect(stdout).toBe(brief("Two"));
  expect(read("a.yaml")).toBe(brief("One"));
});

test("says once which error the other fixes must wait for", async () => {
  const front = 'schemaVersion: "1.0"\nlanguage: en\nsource: Desk\ndatePublished: 2025-10-24\n';
  write("a.md", `---\n${front}---\n\n# One\n\n- Prices rose. [1][1]\n\n# Two\n`);
  const { code, stderr } = await run("--fix", "a.md");
  expect(code).toBe(1);
  expect(stderr).toBe(
    "a.md:12:1: 2 findings cannot be fixed until this error is corrected by hand [key-duplicate]\n",
  );
});

test("fixes the values outside of a key that appears twice", async () => {
  write("a.yaml", `${brief("One")}headline: Two\n`.replace("{ name: Mining Desk }", "Mining Desk"));
  const { code, stdout, stderr } = await run("--fix", "a.yaml");
  expect(code).toBe(1);
  expect(stdout).toContain("[key-duplicate]");
  expect(stderr).toBe("a.yaml: 1 fixed\n");
  expect(read("a.yaml")).toBe(`${brief("One")}headline: Two\n`);
});

describe("a rule of the project whose fix", () => {
  const rule = (check: string) =>
    `export default [{ code: "headline-prefix", summary: "s", severity: "warning", fixable: true, check({ article: { headline } }, report) { ${check} } }];`;
  const report = (value: string) =>
    `report({ path: ["headline"], message: "write " + ${value}, fix: [{ path: ["headline"], value: ${value} }] });`;

  test("leaves its finding is not applied, and the other fixes are", async () => {
    write("r.mjs", rule(report('"Desk: " + headline')));
    write("mineral-brief.config.json", '{"rules": ["./r.mjs"]}');
    write("a.yaml", brief("One").replace("Prices rose.", '"Prices rose. "'));
    const { code, stderr } = await run("--fix", "a.yaml");
    expect(code).toBe(0);
    expect(stderr).toBe(
      "a.yaml: 1 fixed\na.yaml:2:11: headline: not fixed, because the finding is still there after its fix; edit it by hand [headline-prefix]\n",
    );
    expect(read("a.yaml")).toBe(brief("One").replace("Prices rose.", '"Prices rose."'));
  });

  test("ends its finding in several steps is applied", async () => {
    write("r2.mjs", rule(`if (headline.includes("!")) ${report('headline.replace("!", "")')}`));
    write("mineral-brief.config.json", '{"rules": ["./r2.mjs"]}');
    write("a.yaml", brief("One!!!"));
    const { stderr } = await run("--fix", "a.yaml");
    expect(stderr).toBe("a.yaml: 3 fixed\n");
    expect(read("a.yaml")).toBe(brief("One"));
  });

  test("leaves its finding is offered once", { skip: !hasTerminal }, async () => {
    write("r3.mjs", rule(report('"Desk: " + headline')));
    write("mineral-brief.config.json", '{ "rules": ["./r3.mjs"] }');
    write("a.yaml", brief("One"));
    const { screen } = await converse(folder, "validate --interactive a.yaml", [
      ["no, and no others", "a"],
    ]);
    expect(screen).toContain("not fixed, because the finding is still there after its fix");
    expect(read("a.yaml")).toBe(brief("One"));
  });
});

test("fixes nothing for a rule that is off, or without rules", async () => {
  write("a.yaml", brief("One "));
  await run("--fix", "--severity", "text-untrimmed=off", "a.yaml");
  expect(read("a.yaml")).toBe(brief("One "));
  expect(await run("--fix", "--no-lint", "a.yaml")).toMatchObject({
    code: 2,
    stderr: "error: --fix needs the rules; remove --no-lint\n",
  });
});

test("does not count fixed findings as warnings", async () => {
  write("a.yaml", brief("One "));
  expect(await run("--fix", "--max-warnings", "0", "a.yaml")).toMatchObject({ code: 0 });
});

test("reports the remaining findings and the number of fixes to programs", async () => {
  write("a.yaml", brief("One "));
  const { stdout } = await run("--fix", "--reporter", "json", "a.yaml");
  const { files, summary } = JSON.parse(stdout) as {
    files: { diagnostics: { severity: string }[] }[];
    summary: object;
  };
  expect(files[0]!.diagnostics.filter(({ severity }) => severity !== "note")).toEqual([]);
  expect(summary).toMatchObject({ files: 1, warnings: 0, fixed: 1 });
});

test("colours the diff on a terminal, and escapes control characters", async () => {
  write("a.yaml", `# \u009B2J\n${brief("One ")}`);
  let stdout = "";
  await main(["validate", "--fix-dry-run", "a.yaml"], {
    async *stdin() {},
    stdout: (text) => void (stdout += text),
    stderr() {},
    cwd: folder,
    color: true,
    isTerminal: true,
    isAgent: false,
  });
  expect(stdout).toContain('\u001B[31m-headline: "One "\u001B[39m\n');
  expect(stdout).toContain('\u001B[32m+headline: "One"\u001B[39m\n');
  expect(stdout).toContain("\n # \uFFFD2J\n");
});
