import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { useFolder } from "@mineral-brief/fixtures/use-folder";
import { beforeEach, describe, expect, test } from "vitest";
import { runCli, type Run } from "./run-cli.ts";

// Conversions to NDJSON write each article when it is checked.
const folder = useFolder();

function brief(number: number, language = "en"): string {
  return JSON.stringify({
    schemaVersion: "1.0",
    id: `brief-${number}`,
    headline: `Tungsten ${number} 钨😀`,
    language,
    source: { name: "Mining Desk" },
    datePublished: "2025-10-24",
    coreInsights: [{ text: "Prices rose." }],
  });
}

const good = [brief(1), brief(2), brief(4)];
const rejected = [brief(3, "english"), '{"schemaVersion":"1.0","headline":'];
const input = `\uFEFF${good[0]}\n${rejected[0]}\r\n\n${good[1]}\n${rejected[1]}\n${good[2]}`;

function convert(...options: string[]): Promise<Run> {
  return runCli(["convert", "in.ndjson", "--to", "ndjson", ...options], folder);
}

function read(file: string): string {
  return readFileSync(join(folder, file), "utf8");
}

const lines = (list: readonly string[]): string => list.map((line) => `${line}\n`).join("");

test("creates the folders of the output, and keeps a link to it", async () => {
  writeFileSync(join(folder, "in.ndjson"), lines(good));
  expect((await convert("-o", "week/48/out.ndjson")).code).toBe(0);
  expect(read("week/48/out.ndjson")).toBe(lines(good));
  symlinkSync("week/48/out.ndjson", join(folder, "newest.ndjson"));
  writeFileSync(join(folder, "in.ndjson"), lines(good.slice(1)));
  expect((await convert("-o", "newest.ndjson", "--force")).code).toBe(0);
  expect(read("week/48/out.ndjson")).toBe(lines(good.slice(1)));
});

describe("with broken and invalid lines", () => {
  beforeEach(() => writeFileSync(join(folder, "in.ndjson"), input));

  test("writes the other lines, names each, and exits with 1", async () => {
    const { stdout, stderr, code } = await convert();
    expect([stdout, code]).toEqual([lines(good), 1]);
    expect(stderr).toMatch(/^in\.ndjson:2:\d+: error: article 2, language/m);
    expect(stderr).toMatch(/^in\.ndjson:5:\d+: error/m);
  });

  test("--rejects keeps the raw lines that are omitted, so that nothing is lost", async () => {
    const { stderr, code } = await convert("-o", "out.ndjson", "--rejects", "bad.ndjson");
    expect(code).toBe(1);
    expect(stderr).toContain("out.ndjson: written\nbad.ndjson: written\n");
    expect(read("out.ndjson")).toBe(lines(good));
    expect(read("bad.ndjson")).toBe(lines(rejected));
    expect(readdirSync(folder).sort()).toEqual(["bad.ndjson", "in.ndjson", "out.ndjson"]);
  });

  test("a line that is not UTF-8 is reported and kept, and the others are written", async () => {
    const latin1 = Buffer.from(`${brief(7).replace(" 钨😀", " é")}\n`, "latin1");
    const bytes = Buffer.concat([Buffer.from(lines(good.slice(0, 2))), latin1]);
    writeFileSync(join(folder, "in.ndjson"), bytes);
    writeFileSync(join(folder, "more.ndjson"), lines(good.slice(2)));
    const { stdout, stderr, code } = await convert("more.ndjson", "--rejects", "bad.ndjson");
    expect([stdout, code]).toEqual([lines(good), 1]);
    expect(stderr).toContain("in.ndjson:3:62: error: this line has a byte that is not UTF-8");
    expect(readFileSync(join(folder, "bad.ndjson"))).toEqual(latin1);
  });

  test.each([
    ["nothing", [], 0],
    ["a brief with an error", [rejected[0]!], 1],
    ["lines without a brief", ["not json", "neither", rejected[1]!], 3],
    ["a line that is not UTF-8", [rejected[0]!, "a \xff b", "not json"], 3],
    ["blank lines, CR and two values on a line", ["", `${good[0]} ${good[1]}\r`, "  "], 1],
  ])("says how many lines of the input --rejects has: %s", async (_, added, count) => {
    const bytes = Buffer.concat(
      [...good, ...added].map((line) =>
        Buffer.from(`${line}\n`, /\xff/.test(line) ? "latin1" : "utf8"),
      ),
    );
    writeFileSync(join(folder, "in.ndjson"), bytes);
    const { stderr } = await convert("-o", "out.ndjson", "--rejects", "bad.ndjson");
    const noun = count === 1 ? "line" : "lines";
    expect(stderr).toContain(`\nbad.ndjson has ${count} omitted ${noun}\n`);
    expect(read("bad.ndjson").split("\n")).toHaveLength(count + 1);
  });

  test("--rejects has rule errors too", async () => {
    writeFileSync(
      join(folder, "mineral-brief.config.json"),
      '{"severities":{"headline-long":"error"}}',
    );
    const long = brief(9).replace("Tungsten", "Tungsten ".repeat(40));
    writeFileSync(join(folder, "in.ndjson"), lines([long, good[0]!]));
    await convert("-o", "out.ndjson", "--rejects", "bad.ndjson");
    expect([read("out.ndjson"), read("bad.ndjson")]).toEqual([lines([good[0]!]), lines([long])]);
    await convert("-o", "all.ndjson", "--rejects", "none.ndjson", "--allow-errors");
    expect([read("all.ndjson"), read("none.ndjson")]).toEqual([lines([long, good[0]!]), ""]);
  });

  test("--no-lint writes what only the rules find, and omits the rest as before", async () => {
    writeFileSync(
      join(folder, "mineral-brief.config.json"),
      '{"severities":{"headline-long":"error"}}',
    );
    const long = brief(9).replace("Tungsten", "Tungsten ".repeat(40));
    writeFileSync(join(folder, "in.ndjson"), lines([long, ...rejected]));
    const { stdout, stderr, code } = await convert("--no-lint");
    expect([stdout, code]).toEqual([lines([long]), 1]);
    expect(stderr).not.toContain("headline-long");
  });

  test.each([
    [["in.ndjson", "--to", "ndjson", "-o", "out/"], "only with one NDJSON output"],
    [["in.ndjson", "--to", "json"], "only with one NDJSON output"],
    [["in.ndjson", "-o", "./bad.ndjson", "--force"], "must not be the output file"],
    [["one.json", "--to", "ndjson"], "one.json: --rejects keeps lines of NDJSON, and this is json"],
  ])("--rejects is refused with %j", async (args, message) => {
    writeFileSync(join(folder, "one.json"), good[0]!);
    const { stderr, code } = await runCli(["convert", ...args, "--rejects", "bad.ndjson"], folder);
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
    expect(readdirSync(folder).filter((file) => file.endsWith(".tmp"))).toEqual([]);
  });
});

describe("checks that decide at the end of the run", () => {
  const endless = "extensions:\n  org.example.share: .inf\n";
  const yaml = (extra: string): string =>
    `schemaVersion: "1.0"\nheadline: Tin\nlanguage: en\nsource: {name: Desk}\ndatePublished: 2025-10-24\ncoreInsights: [{text: Prices rose.}]\n${extra}`;
  const pasted =
    "Tin rises\nMining Desk· 2025-10-24\nCore Insights\n- Prices rose. [1]\nA note on the market\n";
  const written = [[], ["-o", "out.ndjson"]] as const;

  test.each(
    written.flatMap((to) =>
      ["--check-roundtrip", "--fail-on-loss"].map((how) => [how, to] as const),
    ),
  )("%s writes everything if nothing is lost %j", async (how, to) => {
    const all = Array.from({ length: 1000 }, (_, number) => brief(number));
    writeFileSync(join(folder, "in.ndjson"), lines(all));
    const { stdout, stderr, code } = await convert(how, ...to);
    expect(code).toBe(0);
    expect(to.length === 0 ? stdout : read("out.ndjson")).toBe(lines(all));
    expect(stderr).toBe(to.length === 0 ? "" : "out.ndjson: written\n");
  });

  test.each(written.map((to) => [to]))(
    "--check-roundtrip writes nothing if a value changes %j",
    async (to) => {
      writeFileSync(join(folder, "in.ndjson"), lines(good));
      writeFileSync(join(folder, "share.yaml"), yaml(endless));
      const { stdout, stderr, code } = await convert("share.yaml", "--check-roundtrip", ...to);
      expect([stdout, code]).toEqual(["", 1]);
      expect(stderr).toContain(
        'share.yaml:8:22: error: extensions["org.example.share"]: becomes `null` when ndjson is read back',
      );
      expect(stderr).toContain("2 files, 4 articles: 1 error\n");
      expect(stderr).toMatch(/nothing was written, because of --check-roundtrip\n$/);
      expect(readdirSync(folder).sort()).toEqual(["in.ndjson", "share.yaml"]);
    },
  );

  test.each(written.map((to) => [to]))(
    "--fail-on-loss writes nothing if a text is not kept %j",
    async (to) => {
      writeFileSync(join(folder, "in.ndjson"), lines(good));
      writeFileSync(join(folder, "tin.txt"), pasted);
      const { stdout, stderr, code } = await convert("tin.txt", "--fail-on-loss", ...to);
      expect(stderr).toMatch(/\[text-not-kept\]/);
      expect(stderr).toMatch(/nothing was written, because of --fail-on-loss\n$/);
      expect([stdout, code]).toEqual(["", 1]);
      expect(readdirSync(folder).sort()).toEqual(["in.ndjson", "tin.txt"]);
    },
  );

  test("--ledger prints what became of a text after its findings", async () => {
    writeFileSync(join(folder, "in.ndjson"), lines(good));
    writeFileSync(join(folder, "tin.txt"), pasted);
    const { stdout, stderr } = await convert("tin.txt", "--ledger");
    expect(stderr).toMatch(/^tin\.txt: [\s\S]*^ +1:1 +headline +Tin rises$/m);
    expect(stdout.split("\n")).toHaveLength(5);
  });
});

describe("an output file", () => {
  beforeEach(() => writeFileSync(join(folder, "in.ndjson"), lines(good)));

  test("is written once, then unchanged, and replaced only with --force", async () => {
    expect((await convert("-o", "out.ndjson")).stderr).toBe("out.ndjson: written\n");
    expect((await convert("-o", "out.ndjson")).stderr).toBe("out.ndjson: unchanged\n");
    writeFileSync(join(folder, "out.ndjson"), "mine\n");
    const refused = await convert("-o", "out.ndjson");
    expect([refused.code, refused.stderr]).toEqual([
      1,
      "error: out.ndjson exists and has a different text; --force replaces it\n",
    ]);
    expect(read("out.ndjson")).toBe("mine\n");
    expect((await convert("-o", "out.ndjson", "--force")).code).toBe(0);
    expect(read("out.ndjson")).toBe(lines(good));
  });

  test("may be the input", async () => {
    expect((await convert("-o", "in.ndjson", "--tag", "--force")).code).toBe(0);
    expect(read("in.ndjson")).toContain('"minerals":["tungsten"]');
    expect(readdirSync(folder)).toEqual(["in.ndjson"]);
  });
});

test("articles with the same id are reported, and all are written", async () => {
  writeFileSync(join(folder, "in.ndjson"), lines([good[0]!, good[1]!, good[0]!]));
  const { stdout, stderr } = await convert();
  expect(stdout.split("\n")).toHaveLength(4);
  expect(stderr).toBe(
    "in.ndjson, article 1 and in.ndjson, article 3 have the same id brief-1; all are written\n",
  );
});

test("a list of articles that was added several times is reported shortly", async () => {
  const many = Array.from({ length: 22 }, (_, index) => brief(index));
  writeFileSync(join(folder, "in.ndjson"), lines([...many, ...many, ...many, ...many]));
  const { stdout, stderr } = await convert();
  expect(stdout.trimEnd().split("\n")).toHaveLength(88);
  const [first, ...rest] = stderr.trimEnd().split("\n");
  expect(first).toBe(
    "in.ndjson, article 1 and in.ndjson, article 23 and in.ndjson, article 45 and 1 more have the same id brief-0; all are written",
  );
  expect(rest).toHaveLength(20);
  expect(rest.at(-1)).toBe("2 more ids are those of several articles; all are written");
});

test("values of the config are filled in and counted", async () => {
  writeFileSync(join(folder, "in.ndjson"), lines(good));
  writeFileSync(
    join(folder, "mineral-brief.config.json"),
    JSON.stringify({ sources: { "Mining Desk": { country: "GB" } } }),
  );
  const { stdout, stderr } = await convert();
  expect(stdout.match(/"country":"GB"/g)).toHaveLength(3);
  expect(stderr).toBe("filled in from the config: source.country (3 of 3 articles)\n");
});

describe("--allow-empty", () => {
  test.each([
    ["convert", "", ["--to", "ndjson"]],
    ["convert", "\n \n", ["--to", "ndjson", "-o", "out.ndjson"]],
    ["validate", "", []],
    ["validate", "\n", ["--reporter", "ndjson"]],
  ])("%s accepts an input without an article: %j %j", async (command, text, options) => {
    writeFileSync(join(folder, "in.ndjson"), text);
    expect((await runCli([command, "in.ndjson", ...options], folder)).code).toBe(1);
    const { code, stderr } = await runCli(
      [command, "in.ndjson", ...options, "--allow-empty"],
      folder,
    );
    expect([code, stderr.replace("out.ndjson: written\n", "")]).toEqual([0, ""]);
    expect(existsSync(join(folder, "out.ndjson"))).toBe(options.includes("out.ndjson"));
  });
});

test("--reporter ndjson has a line per finding, and last the counts", async () => {
  writeFileSync(join(folder, "in.ndjson"), input);
  const { stdout, code } = await runCli(["validate", "in.ndjson", "--reporter", "ndjson"], folder);
  const records = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as object);
  expect(code).toBe(1);
  expect(records[0]).toEqual({
    file: "in.ndjson",
    line: 2,
    column: expect.any(Number),
    article: 1,
    id: "brief-3",
    severity: "error",
    code: "language-format",
    path: "language",
    message: expect.stringContaining("expected a language tag"),
  });
  expect(records[1]).toMatchObject({ line: 5, code: "json-syntax", path: "" });
  expect(records.at(-1)).toMatchObject({ summary: { files: 1, articles: 5, errors: 2 } });
  mkdirSync(join(folder, "empty"));
  for (const reporter of ["ndjson", "json", "sarif"]) {
    const empty = await runCli(["validate", "empty", "--reporter", reporter], folder);
    expect([empty.code, empty.stderr]).toEqual([2, expect.stringMatching(/^nothing to check: /)]);
  }
  const missing = await runCli(["validate", "none.ndjson", "--reporter", "ndjson"], folder);
  expect(JSON.parse(missing.stdout.split("\n")[0]!)).toEqual({
    file: "none.ndjson",
    severity: "error",
    unreadable: true,
    message: "no such file or folder",
  });
});
