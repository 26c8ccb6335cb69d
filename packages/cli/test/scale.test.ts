import { runs } from "@mineral-brief/fixtures";
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { useFolder } from "@mineral-brief/fixtures/use-folder";
import { beforeEach, describe, expect, test } from "vitest";
import { bin, requireBuild } from "./built-program.ts";
import { isInstalled } from "./is-installed.ts";

// Many files and long ones, with the built program: threads are its alone.
const deep = runs >= 10_000;
const folder = useFolder();

beforeEach(() => {
  requireBuild();
});

interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(args: readonly string[], input: string | Uint8Array = ""): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd: folder,
    input,
    encoding: "utf8",
    env: { PATH: process.env["PATH"] },
    maxBuffer: 1 << 30,
  });
  return { status, stdout, stderr };
}

function shell(command: string): Run {
  return spawnSync("bash", ["--norc", "-c", command], {
    cwd: folder,
    encoding: "utf8",
    env: { PATH: process.env["PATH"], HOME: folder, CLI: `${process.execPath} ${bin}` },
    maxBuffer: 1 << 30,
  });
}

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

/** Lines of NDJSON. Those at the indexes have an error. */
function lines(count: number, wrongLines: readonly number[] = []): string {
  const all = Array.from(
    { length: count },
    (_, index) => `${brief(index, wrongLines.includes(index) ? "english" : "en")}\n`,
  );
  return all.join("");
}

/** Like `lines`, with white space in each: `validate` reads a file of more than 8 MB in pieces. */
function longLines(count: number, wrongLines: readonly number[]): string {
  const space = " ".repeat(Math.ceil((8.5 * 1024 * 1024) / count));
  return lines(count, wrongLines).replaceAll(/^\{/gm, `{${space}`);
}

describe("threads", () => {
  test("do not change the findings or their order", () => {
    for (let number = 0; number < 150; number++) {
      const language = number % 7 === 0 ? "english" : "en";
      writeFileSync(join(folder, `${number}.brief.json`), brief(number + 1000, language));
    }
    writeFileSync(join(folder, "long.brief.ndjson"), longLines(1000, [0, 17, 999]));
    writeFileSync(join(folder, "7.brief.json"), Buffer.from([0xff, 0x00]));
    const alone = run(["validate", ".", "--jobs", "1"]);
    expect(alone.stdout).toContain("long.brief.ndjson:1000:");
    expect(alone.stdout).toContain("150 files, 1149 articles: 24 errors, 1 unreadable");
    // The next tests use two.
    expect(run(["validate", ".", "--jobs", "4"])).toEqual(alone);
  });

  test("do not change which insights are repeated, in files and in the pieces of a stream", () => {
    const repeating = (number: number): string => {
      const article = JSON.parse(brief(number)) as object;
      const text = `Smelter ${number % 50} in Kazakhstan stops making tungsten concentrate until spring.`;
      return JSON.stringify({ ...article, coreInsights: [{ text }] });
    };
    const all = Array.from({ length: 500 }, (_, number) => repeating(number));
    all.slice(0, 100).forEach((text, number) => {
      writeFileSync(join(folder, `${number + 1000}.brief.json`), text);
    });
    const options = ["--severity", "insight-repeated=warning", "--reporter", "compact"];
    const alone = run(["validate", ".", ...options, "--jobs", "1"]);
    expect(alone.stderr).toBe("100 files, 100 articles: 50 warnings\n");
    expect(alone.stdout).toContain(
      "1099.brief.json:1:170: warning insight-repeated coreInsights[0].text: 1049.brief.json:1:170 says the same; ",
    );
    expect(run(["validate", ".", ...options, "--jobs", "2"])).toEqual(alone);
    const stream = ["validate", "-", "--from", "ndjson", ...options];
    const streamed = run([...stream, "--jobs", "1"], all.join("\n"));
    expect(streamed.stderr).toBe("1 file, 500 articles: 450 warnings\n");
    expect(streamed.stdout.split("\n").at(-2)).toMatch(
      /^<stdin>:500:\d+: warning insight-repeated article 500, coreInsights\[0\]\.text: <stdin>:50:\d+ says the same; /,
    );
    expect(run([...stream, "--jobs", "2"], all.join("\n"))).toEqual(streamed);
  });

  test("do not change which articles are repeated, in files and in the pieces of a stream", () => {
    const withId = (number: number, ids: number): string =>
      JSON.stringify({
        ...(JSON.parse(brief(number)) as object),
        id: `urn:example:${number % ids}`,
      });
    for (let number = 0; number < 200; number++)
      writeFileSync(join(folder, `${number + 1000}.brief.json`), withId(number, 150));
    const options = ["--reporter", "compact"];
    const alone = run(["validate", ".", ...options, "--jobs", "1"]);
    expect(alone.stderr).toBe("200 files, 200 articles: 50 warnings\n");
    expect(alone.stdout.split("\n")[49]).toMatch(
      /^1199\.brief\.json:1:\d+: warning article-repeated id: 1049\.brief\.json:1 has the same id but a different text; /,
    );
    expect(run(["validate", ".", ...options, "--jobs", "2"])).toEqual(alone);
    // Every article has the id of the one 250 before it. Every tenth line is broken, and every 21st is blank.
    const all = Array.from({ length: 500 }, (_, number) =>
      number % 10 === 3 ? "{ broken" : `${number % 21 === 0 ? "\n" : ""}${withId(number, 250)}`,
    ).join("\n");
    const line = (id: number): number =>
      all.split("\n").findIndex((text) => text.includes(`"urn:example:${id}"`)) + 1;
    const stream = ["validate", "-", "--from", "ndjson", ...options];
    const streamed = run([...stream, "--jobs", "1"], all);
    const found = streamed.stdout.split("\n").filter((text) => text.includes("article-repeated"));
    expect(found).toHaveLength(225);
    expect(found.at(-1)).toMatch(
      /^<stdin>:521:\d+: warning article-repeated article \d+, id: line /,
    );
    expect(found.at(-1)).toContain(`id: line ${line(249)} has the same id; remove one of them`);
    expect(found[0]).toContain(`id: line ${line(0)} has the same id; `);
    expect(run([...stream, "--jobs", "2"], all)).toEqual(streamed);
  });

  test("report an invalid config as a run without threads does", () => {
    for (let number = 0; number < 40; number++)
      writeFileSync(join(folder, `${number}.brief.json`), brief(number));
    writeFileSync(
      join(folder, "mineral-brief.config.json"),
      JSON.stringify({ schema: "./schema.mjs" }),
    );
    writeFileSync(join(folder, "schema.mjs"), "export default 1;");
    const alone = run(["validate", ".", "--jobs", "1"]);
    expect(alone.status).toBe(2);
    expect(run(["validate", ".", "--jobs", "2"])).toEqual(alone);
  });

  test("report a thread that exits unexpectedly", () => {
    for (let number = 0; number < 200; number++)
      writeFileSync(join(folder, `${number}.brief.json`), brief(number));
    writeFileSync(
      join(folder, "mineral-brief.config.json"),
      JSON.stringify({ schema: "./schema.mjs" }),
    );
    // In a thread, leaving ends the thread.
    const schema = `import { isMainThread } from "node:worker_threads";
      export default { "~standard": { version: 1, vendor: "x", validate(value) {
        if (!isMainThread) process.exit(3);
        return { value };
      } } };`;
    writeFileSync(join(folder, "schema.mjs"), schema);
    const { status, stderr } = run(["validate", ".", "--jobs", "2"]);
    expect(status).not.toBe(0);
    expect(stderr).toContain("a worker thread exited with code 3");
  });
});

describe("large NDJSON", () => {
  const text = `\uFEFF${longLines(1000, [2, 998])}\n\n${brief(1000)}`;

  test.each([
    ["from a file", ["validate", "long.ndjson"], ""],
    ["from standard input", ["validate", "-", "--stdin-filename", "long.ndjson"], text],
  ])("reports its findings at their position, %s", (_, args, input) => {
    writeFileSync(join(folder, "long.ndjson"), text);
    const { status, stdout } = run([...args, "--reporter", "json"], input);
    const report = JSON.parse(stdout) as {
      files: {
        name: string;
        articles: number;
        diagnostics: {
          article: number;
          range: Record<"start" | "end", { offset: number; line: number; column: number }>;
        }[];
      }[];
    };
    expect(status).toBe(1);
    expect(report.files).toHaveLength(1);
    const [{ name, articles, diagnostics }] = report.files as [(typeof report.files)[0]];
    expect([name, articles]).toEqual(["long.ndjson", 1001]);
    expect(diagnostics.map(({ article }) => article)).toEqual([2, 998]);
    for (const { article, range } of diagnostics) {
      expect(range.start.line).toBe(article + 1);
      expect(text.slice(range.start.offset, range.end.offset)).toBe('"english"');
      const line = text.split("\n")[article]!;
      expect(line.slice(range.start.column - 1, range.end.column - 1)).toBe('"english"');
    }
  });

  test("reports the findings before bytes that are not text", () => {
    const bytes = Buffer.concat([Buffer.from(lines(1500, [1])), Buffer.from([0x00, 0x0a])]);
    const { status, stdout } = run(["validate", "-", "--from", "ndjson"], bytes);
    expect(status).toBe(2);
    expect(stdout).toMatch(/^<stdin>:2:.*\[language-format\]/);
    expect(stdout).toMatch(
      /<stdin>: error: this is not UTF-8 text from line \d+ on; save the file as UTF-8/,
    );
  });

  test("reports a line that is not UTF-8, and reads the next ones", () => {
    const latin1 = Buffer.from(brief(0).replace("钨😀", "é"), "latin1");
    const input = Buffer.concat([latin1, Buffer.from(`\n${lines(1500, [1498])}`)]);
    const { status, stdout } = run(["validate", "-", "--from", "ndjson"], input);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^<stdin>:1:62: error: this line has a byte that is not UTF-8/);
    expect(stdout).toMatch(/^<stdin>:1500:.*\[language-format\]/m);
    expect(stdout).toContain("1 file, 1500 articles: 2 errors");
  });

  test("reports a line of 70 MB, and reads the next ones", () => {
    const long = `{"headline":"${"x".repeat(70_000_000)}"}\n`;
    const input = `${brief(0)}\n${long}${brief(1, "english")}\n`;
    const { status, stdout } = run(["validate", "-", "--from", "ndjson"], input);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^<stdin>:2:1: error: this line is longer than the limit of 64 MB/);
    expect(stdout).toMatch(/<stdin>:3:\d+: error: article 2, language/);
    expect(stdout).toContain("1 file, 2 articles: 2 errors");
  });

  test.each([
    ["nothing", "", "the file is empty"],
    ["white space", " \n\n", "the file is empty"],
  ])("%s in it is a finding", (_, input, words) => {
    const { status, stdout } = run(["validate", "-", "--from", "ndjson"], input);
    expect([status, stdout.includes(words)]).toEqual([1, true]);
  });

  test("does not number a single article", () => {
    const { stdout } = run(["validate", "-", "--from", "ndjson"], brief(0, "english"));
    expect(stdout).toMatch(/error: language: expected/);
  });
});

test(`${deep ? 100_000 : 3000} files are checked with little memory`, () => {
  const count = deep ? 100_000 : 3000;
  for (let number = 0; number < count; number++) {
    const inside = join(folder, `in/${number % 100}`);
    if (number < 100) mkdirSync(inside, { recursive: true });
    writeFileSync(join(inside, `${number}.brief.json`), brief(number));
  }
  // The heap may not grow with the files: a quarter of it would not hold their texts and articles.
  const { status, stdout } = shell(
    `${process.execPath} --max-old-space-size=${deep ? 96 : 32} ${bin} validate in --jobs 1`,
  );
  expect([status, stdout]).toEqual([0, `${count} files, ${count} articles: no findings\n`]);
});

describe("progress", () => {
  const hasScript = isInstalled("script");

  // It is shown after a second.
  beforeEach(() => {
    writeFileSync(
      join(folder, "slow.sh"),
      "head -n 2000 some.ndjson; sleep 1.3; tail -n 2000 some.ndjson; sleep 0.1\n",
    );
    writeFileSync(join(folder, "some.ndjson"), lines(4000));
  });

  test("is not shown without a terminal", () => {
    const { stdout, stderr } = shell("bash slow.sh | $CLI validate - --from ndjson");
    expect([stdout, stderr]).toEqual(["1 file, 4000 articles: no findings\n", ""]);
  });

  test.skipIf(!hasScript)("is shown on a terminal on stderr, and removed (needs `script`)", () => {
    const { stdout } = shell(
      `script -qec 'bash slow.sh | $CLI validate - --from ndjson > data' /dev/null < /dev/null`,
    );
    expect(stdout.replaceAll("\r\u001B[K", "<clear>")).toMatch(
      /^(?:<clear>checked [\d,]+ articles)+<clear>$/,
    );
    expect(readFileSync(join(folder, "data"), "utf8")).toBe("1 file, 4000 articles: no findings\n");
  });
});

// The recipes of docs/guides/archives-and-streams.md.
describe("as a stage of another program", () => {
  const hasParallel = isInstalled("parallel");
  const findPython = (check: string): string | undefined =>
    ["/usr/bin/python3", "python3"].find(
      (program) => spawnSync(program, ["-c", check]).status === 0,
    );
  const python = findPython("");
  // Debian installs Dask for its own Python.
  const pythonWithDask = findPython(
    "import importlib.util as util; exit(util.find_spec('distributed') is None)",
  );

  beforeEach(() => {
    writeFileSync(join(folder, "briefs.ndjson"), lines(600, [10, 590]));
    for (let number = 0; number < 60; number++)
      writeFileSync(
        join(folder, `${number}.brief.json`),
        brief(number, number === 31 ? "english" : "en"),
      );
  });

  test.skipIf(!hasParallel)(
    "GNU parallel splits a stream, and returns the number of failed blocks (needs `parallel`)",
    () => {
      const checked = shell(
        "parallel --pipe --block 45k -k $CLI validate - --stdin-filename block-{#}.ndjson --reporter compact < briefs.ndjson",
      );
      expect(checked.status).toBe(2);
      expect(checked.stdout).toMatch(/^block-1\.ndjson:11:/m);
      expect(
        shell("head -n 5 briefs.ndjson | parallel --pipe -k $CLI validate - --from ndjson").status,
      ).toBe(0);
    },
  );

  test.skipIf(!hasParallel)(
    "GNU parallel repeats the block of a killed process, keeps the order, and gives the output of one process (needs `parallel`)",
    () => {
      writeShim("kill -9 $$");
      const split = shell(
        `parallel --pipe --block 45k -k --retries 3 ./mineral-brief convert - --from ndjson --to ndjson < briefs.ndjson`,
      );
      expect(wasKilled()).toBe(true);
      expect(split.stdout).toBe(convertAlone());
      const order = [...split.stdout.matchAll(/"id":"brief-(\d+)"/g)].map(([, id]) => Number(id));
      expect(order).toEqual([...Array(600).keys()].filter((id) => id !== 10 && id !== 590));
      // The blocks with a broken record.
      expect(split.status).toBe(2);
    },
  );

  test.skipIf(pythonWithDask === undefined).each([
    ["worker", "kill -9 $PPID"],
    // The system kills a process that takes too much memory.
    ["process that has written a part", 'printf "{"; kill -9 $$'],
  ])(
    "Dask repeats the block of a killed %s, and gives the output of one process (needs Dask)",
    (_, failure) => {
      writeRecipe("clean.py");
      writeShim(failure);
      const split = shell(`PATH=$PWD:$PATH ${pythonWithDask} clean.py briefs.ndjson parts 45000`);
      expect(wasKilled()).toBe(true);
      expect(split.stdout).toMatch(/^3 blocks, 2 with omitted briefs\n$/);
      expect(split.status).toBe(1);
      expect(shell("cat parts/*.ndjson").stdout).toBe(convertAlone());
    },
  );

  test.skipIf(python === undefined)(
    "Spark's `pipe` starts the command per partition, repeats one whose process is killed, and gives the output of one process (needs Python)",
    () => {
      writeRecipe("clean_with_spark.py");
      writeShim('printf "{"; kill -9 $$');
      const pipe = join(import.meta.dirname, "spark-pipe.py");
      const split = shell(`PATH=$PWD:$PATH ${python} ${pipe} clean_with_spark.py 3`);
      expect(split.stderr).toMatch(/^Exit code 1: sh -c 'mineral-brief convert /m);
      // Briefs 10 and 590, by their lines in partitions of 200.
      expect(split.stderr.match(/^<stdin>:\d+/gm)).toEqual(["<stdin>:11", "<stdin>:191"]);
      expect(split.status).toBe(0);
      expect(split.stdout).toBe(convertAlone());
    },
  );

  let alone: string | undefined;

  /** What one process writes. */
  function convertAlone(): string {
    alone ??= shell("$CLI convert briefs.ndjson --to ndjson").stdout;
    return alone;
  }

  /** Writes a program of the guide. */
  function writeRecipe(name: string): void {
    const guide = readFileSync(
      join(import.meta.dirname, "../../../docs/guides/archives-and-streams.md"),
      "utf8",
    );
    const [, program] = new RegExp(`^\`\`\`python ${name}\\n(.*?)^\`\`\``, "ms").exec(guide)!;
    writeFileSync(join(folder, name), program!);
  }

  /** Writes a `mineral-brief` that fails once, as if a machine had killed it. */
  function writeShim(failure: string): void {
    const lines = [
      "#!/bin/sh",
      `if mkdir ${folder}/killed 2> /dev/null; then ${failure}; exit 9; fi`,
    ];
    const program = join(folder, "mineral-brief");
    writeFileSync(program, `${lines.join("\n")}\nexec ${process.execPath} ${bin} "$@"\n`);
    chmodSync(program, 0o755);
  }

  function wasKilled(): boolean {
    return existsSync(join(folder, "killed"));
  }

  test("xargs distributes files, and fails if one run fails", () => {
    const command = (names: string): string =>
      `find . -name '${names}' -print0 | sort -z | xargs -0 -n 20 -P 2 $CLI validate --jobs 1`;
    expect(shell(command("*.brief.json")).status).toBe(123);
    expect(shell(command("1*.brief.json")).status).toBe(0);
  });

  test("each job of a matrix checks its share of the files", () => {
    const job = (index: number): Run =>
      shell(
        `find . -name '*.brief.json' | sort | awk 'NR % 4 == ${index}' | xargs -d '\\n' $CLI validate --reporter json`,
      );
    const names = [0, 1, 2, 3].flatMap((index) =>
      (JSON.parse(job(index).stdout) as { files: { name: string }[] }).files.map(
        ({ name }) => name,
      ),
    );
    expect(names).toHaveLength(60);
    expect(new Set(names).size).toBe(60);
  });
});
