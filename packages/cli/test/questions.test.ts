import { spawnSync } from "node:child_process";
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { useFolder } from "@mineral-brief/fixtures/use-folder";
import { beforeAll, describe, expect, test } from "vitest";
import { runCli } from "./run-cli.ts";
import { isInstalled } from "./is-installed.ts";

// The guides about SQL, Word and PDF, with the briefs of the gallery.
const root = join(import.meta.dirname, "../../..");
const gallery = join(root, "packages/fixtures/gallery");
const guide = readFileSync(join(root, "docs/guides/questions.md"), "utf8");
const folder = useFolder("file");

/** A brief with what the queries must not count as a fact: a proposal, an end, an expectation, a claim, and a survey of another country. */
const ownBrief = {
  schemaVersion: "1.0",
  headline: "Three states and their controls",
  language: "en",
  source: { name: "Mining Desk" },
  datePublished: "2025-12-03",
  coreInsights: [
    {
      text: "One state requires licences, one has proposed a ban, and one suspends its own.",
      citations: [1],
      relations: [
        { type: "export-licence", from: ["state-a"], status: "in-force", date: "2025-12-01" },
        { type: "export-ban", from: ["state-b"], status: "proposed", date: "2025-12-02" },
        { type: "control-suspension", from: ["state-c"], status: "in-force", date: "2025-12-03" },
      ].map((relation) => ({ ...relation, minerals: ["gallium"] })),
    },
    {
      text: "A fourth is expected to ban exports in 2027, when it will have 40% to 45% of the market.",
      kind: "outlook",
      citations: [1],
      minerals: ["gallium"],
      relations: [{ type: "export-ban", from: ["state-d"], date: "2027" }],
      figures: [
        { text: "40% to 45%", kind: "share", min: 40, max: 45, unit: "percent", about: ["CL"] },
      ],
    },
    {
      text: "The registry claims that a fifth has done so since December.",
      kind: "claim",
      attribution: { name: "The registry" },
      citations: [1],
      relations: [
        { type: "export-ban", from: ["state-e"], minerals: ["gallium"], effective: "2025-12-04" },
      ],
    },
  ],
  references: [{ id: 1, title: "Gallium", publisher: "British Geological Survey" }],
  organizations: ["state-a", "state-b", "state-c", "state-d", "state-e"].map((id) => ({
    id,
    name: id,
  })),
};

/** The query of the guide with this name. */
function query(name: string): string {
  return new RegExp(`^\`\`\`sql ${name}\\n(.*?)^\`\`\``, "ms").exec(guide)![1]!;
}

describe("the tables answer the questions of the guide", () => {
  let connection: DuckDBConnection;

  beforeAll(async () => {
    const files = readdirSync(gallery).map((file) => join(gallery, file));
    writeFileSync(join(folder, "own.json"), JSON.stringify(ownBrief));
    files.push(join(folder, "own.json"));
    const { code, output } = await runCli(
      ["convert", ...files, "--to", "tables", "-o", "tables/"],
      folder,
    );
    if (code !== 0) throw new Error(output);
    connection = await (await DuckDBInstance.create(":memory:")).connect();
    await connection.run(`set file_search_path = '${join(folder, "tables")}'`);
    await connection.run(readFileSync(join(folder, "tables/load.sql"), "utf8"));
  });

  async function ask(sql: string): Promise<Record<string, unknown>[]> {
    return (await connection.runAndReadAll(sql)).getRowObjectsJson() as Record<string, unknown>[];
  }

  test("who has restricted gallium since 2025", async () => {
    const rows = await ask(query("gallium"));
    expect(
      rows.map(({ since, from_ids: from, type, kind, attribution_name: speaker }) => [
        since,
        from,
        type,
        kind,
        speaker,
      ]),
    ).toEqual([
      ["2025-07-15", ["CN"], "technology-export-control", "fact", null],
      ["2025-12-01", ["state-a"], "export-licence", null, null],
      ["2025-12-04", ["state-e"], "export-ban", "claim", "The registry"],
    ]);
  });

  test("shares by country", async () => {
    const rows = await ask(query("shares"));
    expect(rows).toContainEqual(
      expect.objectContaining({
        place: "CN",
        minerals: ["gallium"],
        share: "99%",
        value: 99,
        period: "2024",
        statement: "fact",
      }),
    );
    expect(rows).toContainEqual(
      expect.objectContaining({
        place: "CL",
        share: "40% to 45%",
        value: null,
        min: 40,
        max: 45,
        statement: "outlook",
      }),
    );
    expect(rows.every(({ place }) => place !== "lithium")).toBe(true);
  });

  test("briefs that cite the USGS", async () => {
    const rows = await ask(query("usgs"));
    const headlines = rows.map(({ headline }) => String(headline));
    expect(headlines).toHaveLength(5);
    expect(headlines[0]).toContain("Cobalt congolais");
    expect(headlines).not.toContain(ownBrief.headline);
  });

  test("briefs with the same headline are two, and an insight that cites two editions is one", async () => {
    const brief = (id: string): object => ({
      schemaVersion: "1.0",
      id,
      headline: "Tungsten week",
      language: "en",
      source: { name: "Mining Desk" },
      datePublished: "2026-01-05",
      coreInsights: [
        { text: "Output was mostly Chinese.", citations: [1, 2] },
        { text: "Quotas fell.", citations: [2] },
        { text: "Prices rose." },
      ],
      references: [2025, 2026].map((year, index) => ({
        id: index + 1,
        title: `Mineral Commodity Summaries ${year}`,
        publisher: "USGS",
      })),
    });
    writeFileSync(join(folder, "series.json"), JSON.stringify([brief("urn:1"), brief("urn:2")]));
    await runCli(["convert", "series.json", "--to", "tables", "-o", "tables/series/"], folder);
    const of = query("usgs").replaceAll(
      /(from|join) "?(insights|briefs|references)"?/g,
      "$1 read_json('series/$2.ndjson') as $2",
    );
    expect(await ask(of.replace("as references r", "as r"))).toEqual([
      { brief: "urn:1", headline: "Tungsten week", insights: "2" },
      { brief: "urn:2", headline: "Tungsten week", insights: "2" },
    ]);
  });

  test("what changed between two versions of a brief, and the same statement in two briefs", async () => {
    const brief = (id: string, ...texts: string[]): object => ({
      schemaVersion: "1.0",
      id,
      headline: "Tin",
      language: "en",
      source: { name: "Mining Desk" },
      datePublished: "2025-10-24",
      coreInsights: texts.map((text, index) => ({ text, ...(index === 0 ? { id: "lead" } : {}) })),
    });
    for (const [name, text] of [
      ["before", "Quotas fell."],
      ["after", "Quotas rose."],
    ] as const) {
      const briefs = [brief("urn:1", text, "Prices rose."), brief("urn:2", "Prices rose.")];
      writeFileSync(join(folder, `${name}.json`), JSON.stringify(briefs));
      await runCli(["convert", `${name}.json`, "--to", "tables", "-o", `tables/${name}/`], folder);
    }
    expect(await ask(query("changes"))).toEqual([
      { insight: "lead", before: "Quotas fell.", after: "Quotas rose." },
    ]);
    const repeated = query("repeated").replace(
      "from insights",
      "from read_json('after/insights.ndjson')",
    );
    expect(await ask(repeated)).toEqual([{ text: "Prices rose.", briefs: ["urn:1", "urn:2"] }]);
    expect(await ask(query("repeated"))).toEqual([]);
  });

  test("what was corrected and retracted", async () => {
    const brief = (id: string, corrections: object[]): object => ({
      schemaVersion: "1.0",
      id,
      headline: "Tin",
      language: "en",
      source: { name: "Mining Desk" },
      datePublished: "2025-10-24",
      coreInsights: [{ id: "lead", text: "Quotas fell." }, { text: "Prices rose." }],
      corrections,
    });
    const date = "2025-10-25";
    const briefs = [
      brief("urn:1", [
        { date, text: "They rose.", insight: "lead", kind: "retraction" },
        { date: "2025-10-26", text: { value: "一处", lang: "zh" } },
      ]),
      brief("urn:2", [{ date, text: "Withdrawn.", kind: "retraction" }]),
      brief("urn:3", [{ date, text: "Fell.", insight: "lead", kind: "correction" }]),
    ];
    writeFileSync(join(folder, "corrected.json"), JSON.stringify(briefs));
    const args = ["corrected.json", "--to", "tables", "-o", "tables/corrected/"];
    await runCli(["convert", ...args], folder);
    const of = (sql: string): string =>
      sql.replaceAll(
        /(from|join) (corrections|briefs|insights)/g,
        "$1 read_json('corrected/$2.ndjson') as $2",
      );
    const rows = await ask(of(query("corrected")));
    expect(rows.map((row) => JSON.stringify(Object.values(row))).toSorted()).toEqual(
      [
        ["2025-10-25", "correction", "Tin", "Quotas fell.", "Fell."],
        ["2025-10-25", "retraction", "Tin", "Quotas fell.", "They rose."],
        ["2025-10-25", "retraction", "Tin", null, "Withdrawn."],
        ["2025-10-26", null, "Tin", null, "一处"],
      ].map((row) => JSON.stringify(row)),
    );
    const retracted = "select brief, text from insights where retracted order by all";
    expect((await ask(of(retracted))).map((row) => Object.values(row))).toEqual([
      ["urn:1", "Quotas fell."],
      ["urn:2", "Prices rose."],
      ["urn:2", "Quotas fell."],
    ]);
    expect(await ask(of("select brief from briefs where retracted"))).toEqual([{ brief: "urn:2" }]);
  });

  test("Parquet has the same rows and types", async () => {
    const file = join(folder, "relations.parquet");
    await connection.run(query("parquet").replace("relations.parquet", file));
    const describeTable = (name: string): string =>
      `select column_name, column_type from (describe select * from ${name})`;
    expect(await ask(describeTable(`'${file}'`))).toEqual(await ask(describeTable("relations")));
    expect(await ask(`select count(*) as n from '${file}'`)).toEqual(
      await ask("select count(*) as n from relations"),
    );
  });

  test("the smallest brief has the same columns and types", async () => {
    const types = async (): Promise<unknown> => {
      const all: unknown[] = [];
      for (const name of [
        "briefs",
        "insights",
        "relations",
        "figures",
        '"references"',
        "corrections",
      ])
        all.push(await ask(`select column_name, column_type from (describe ${name})`));
      return all;
    };
    const before = await types();
    const smallest = '{"schemaVersion":"1.0","headline":"Tin","language":"en"}';
    writeFileSync(join(folder, "smallest.json"), smallest);
    const args = ["convert", "smallest.json", "--to", "tables", "-o", "small/", "--allow-errors"];
    await runCli(args, folder);
    await connection.run(`set file_search_path = '${join(folder, "small")}'`);
    await connection.run(readFileSync(join(folder, "small/load.sql"), "utf8"));
    expect(await types()).toEqual(before);
    expect(await ask("select headline, insights, topics from briefs")).toEqual([
      { headline: "Tin", insights: 0, topics: [] },
    ]);
  });

  test("relations and figures of a retracted insight are no answers", async () => {
    const insight = (text: string, value: number): object => ({
      text: `${text} ${value}%.`,
      minerals: ["gallium"],
      relations: [{ type: "technology-export-control", from: ["CN"], date: "2026-01-05" }],
      figures: [{ text: `${value}%`, kind: "share", value, unit: "percent", about: ["CN"] }],
    });
    const brief = {
      schemaVersion: "1.0",
      id: "urn:1",
      headline: "Gallium",
      language: "en",
      source: { name: "Mining Desk" },
      datePublished: "2026-01-06",
      coreInsights: [{ ...insight("Wrong:", 79), id: "wrong" }, insight("Right:", 97)],
      corrections: [
        { date: "2026-01-07", kind: "retraction", insight: "wrong", text: "Digits swapped." },
      ],
    };
    writeFileSync(join(folder, "withdrawn.json"), JSON.stringify(brief));
    const args = ["withdrawn.json", "--to", "tables", "-o", "withdrawn/", "--allow-errors"];
    await runCli(["convert", ...args], folder);
    await connection.run(`set file_search_path = '${join(folder, "withdrawn")}'`);
    await connection.run(readFileSync(join(folder, "withdrawn/load.sql"), "utf8"));
    expect((await ask(query("shares"))).map(({ value }) => value)).toEqual([97]);
    expect(await ask(query("gallium"))).toHaveLength(1);
    for (const table of ["relations", "figures"])
      expect(await ask(`select number, retracted from ${table} order by retracted`)).toEqual([
        { number: 1, retracted: false },
        { number: 1, retracted: true },
      ]);
  });
});

test.each([
  [["-o", "tables.ndjson"], "name a folder, such as -o tables/"],
  [["-o", "a-file"], "a-file is a file; name a folder"],
  [["-o", "a-file/tables"], "a-file/tables: part of the path is a file, not a folder"],
  [["-o", "tables/", "--ledger"], "works without"],
])("tables with %j are refused", async (options, message) => {
  writeFileSync(join(folder, "a-file"), "");
  const file = join(gallery, readdirSync(gallery)[0]!);
  const { stderr, code } = await runCli(["convert", file, "--to", "tables", ...options], folder);
  expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
});

test("a folder for tables needs no slash", async () => {
  const file = join(gallery, readdirSync(gallery)[0]!);
  const { code } = await runCli(["convert", file, "--to", "tables", "-o", "plain"], folder);
  expect(code).toBe(0);
  expect(readdirSync(join(folder, "plain"))).toContain("load.sql");
});

test("tables replace a symbolic link itself with --force, and do not write where it leads", async () => {
  mkdirSync(join(folder, "linked"));
  writeFileSync(join(folder, "theirs.ndjson"), "theirs");
  symlinkSync("../theirs.ndjson", join(folder, "linked/briefs.ndjson"));
  symlinkSync("../nothing.ndjson", join(folder, "linked/figures.ndjson"));
  const file = join(gallery, readdirSync(gallery)[0]!);
  const args = ["convert", file, "--to", "tables", "-o", "linked/"];
  expect((await runCli(args, folder)).stderr).toContain("--force replaces it");
  expect((await runCli([...args, "--force"], folder)).code).toBe(0);
  expect(readFileSync(join(folder, "theirs.ndjson"), "utf8")).toBe("theirs");
  expect(existsSync(join(folder, "nothing.ndjson"))).toBe(false);
  for (const name of ["briefs", "figures"])
    expect(lstatSync(join(folder, `linked/${name}.ndjson`)).isFile()).toBe(true);
});

test("tables report what they lose, and write nothing with --fail-on-loss", async () => {
  const attribution = { organization: "cove" };
  const brief = {
    schemaVersion: "1.0",
    id: "urn:1",
    headline: "Tungsten",
    language: "en",
    coreInsights: [{ text: "The mine opens.", kind: "claim", attribution }],
    organizations: [{ id: "cove", name: "Cove Capital", kind: "company" }],
  };
  writeFileSync(join(folder, "named.json"), JSON.stringify(brief));
  const args = ["convert", "named.json", "--to", "tables", "-o", "named/", "--allow-errors"];
  const refused = await runCli([...args, "--fail-on-loss"], folder);
  expect(refused.code).toBe(1);
  expect(refused.stderr).toContain("nothing was written, because of --fail-on-loss\n");
  expect(existsSync(join(folder, "named/insights.ndjson"))).toBe(false);
  const { stderr } = await runCli(args, folder);
  expect(stderr).toContain("loss (tables): organizations[].kind: not kept\n");
  const row = readFileSync(join(folder, "named/insights.ndjson"), "utf8");
  expect(JSON.parse(row)).toMatchObject({
    attribution: "cove",
    attribution_name: "Cove Capital",
  });
});

const wordGuide = readFileSync(join(root, "docs/guides/word-and-pdf.md"), "utf8");
const hasPandoc = isInstalled("pandoc");
const hasWeasyPrint = isInstalled("weasyprint");

test.skipIf(!hasPandoc || !hasWeasyPrint)(
  "pandoc makes a PDF with links between citations and notes (needs `pandoc` and `weasyprint`)",
  async () => {
    mkdirSync(join(folder, "pdf"));
    const brief = join(gallery, "us-australia-framework.json");
    await runCli(["convert", brief, "-o", "pdf/brief.md"], folder);
    const { status, stderr } = spawnSync("sh", ["-c", pandocCommand("pdf")], {
      cwd: join(folder, "pdf"),
      encoding: "utf8",
    });
    expect([status, stderr]).toEqual([0, expect.not.stringContaining("title")]);
    const bytes = readFileSync(join(folder, "pdf/brief.pdf"));
    expect(bytes.subarray(0, 5).toString()).toBe("%PDF-");
    const { references = [] } = JSON.parse(readFileSync(brief, "utf8")) as {
      references?: unknown[];
    };
    const links = pdfObjects(bytes).match(/\/Subtype\s*\/Link\b/g) ?? [];
    expect(links.length).toBeGreaterThanOrEqual(2 * references.length);
  },
);

/** The command of the guide with this name that runs pandoc. */
function pandocCommand(name: string): string {
  const [, commands] = new RegExp(`\`\`\`sh ${name}\\n(.*?)\\n *\`\`\``, "s").exec(wordGuide)!;
  return commands!.replace(/^mineral-brief .*\n/, "");
}

describe("pandoc and the signs of a text", () => {
  const texts = [
    "The price of tungsten rose from 30,000 US$/t to 42,000 US$/t in a year.",
    "The pit has 5 m^2^ of H~2~O, and x^3^.",
    "(2) The second quota fell.",
    "c) The third quota fell.",
    "(@ref) The quota fell, see (@ref).",
    "The grade is 2^10^",
    `The "quota" isn't 10--20 t...`,
  ];

  test("every command that reads Markdown reads it the same way", () => {
    const readers = Array.from(
      wordGuide.matchAll(/pandoc -f (markdown\S*)/g),
      ([, reader]) => reader,
    );
    expect(new Set(readers).size).toBe(1);
    expect(readers).toHaveLength(["word", "locators", "pdf"].length);
    for (const name of ["word", "locators", "pdf"])
      expect(pandocCommand(name)).toContain(`pandoc -f ${readers[0]} `);
  });

  test.skipIf(!hasPandoc).each(["word", "locators"])(
    "the command %s keeps prices in US$/t and other signs (needs `pandoc`)",
    async (name) => {
      const cwd = join(folder, `signs-${name}`);
      mkdirSync(cwd);
      const brief = {
        schemaVersion: "1.0",
        headline: "Prices in US$/t and US$/kg",
        language: "en",
        coreInsights: texts.map((text) => ({ text, citations: [1] })),
        references: [{ id: 1, title: "From 30 US$/t to 42 US$/t" }],
      };
      writeFileSync(join(cwd, "brief.json"), JSON.stringify(brief));
      await runCli(["convert", "brief.json", "-o", "brief.md"], cwd);
      const options = { cwd, encoding: "utf8" } as const;
      expect(spawnSync("sh", ["-c", pandocCommand(name)], options).stderr).toBe("");
      const back = spawnSync(
        "pandoc",
        ["brief.docx", "-t", "plain", "--wrap=none"],
        options,
      ).stdout;
      const insights = texts.map((text, index) => `-   ${text}[${index + 1}]\n`);
      for (const line of [brief.headline, ...insights, `[1] ${brief.references[0]!.title}`])
        expect(back).toContain(line);
    },
  );
});

/** Returns the text of the compressed objects of a PDF. See ISO 32000-2, 7.5.7. */
function pdfObjects(pdf: Buffer): string {
  const streams = pdf.toString("latin1").matchAll(/stream\r?\n([^]*?)\r?\nendstream/g);
  return Array.from(streams, ([, stream = ""]) => {
    try {
      return inflateSync(Buffer.from(stream, "latin1")).toString("latin1");
    } catch {
      return "";
    }
  }).join("\n");
}

test.skipIf(!hasPandoc)(
  "pandoc makes a Word document with footnotes (needs `pandoc`)",
  async () => {
    mkdirSync(join(folder, "word"));
    const brief = join(gallery, "us-australia-framework.json");
    await runCli(["convert", brief, "-o", "word/brief.md"], folder);
    const options = { cwd: join(folder, "word"), encoding: "utf8" } as const;
    spawnSync("sh", ["-c", pandocCommand("word")], options);
    const back = spawnSync("pandoc", ["brief.docx", "-t", "markdown"], options).stdout;
    const { references = [] } = JSON.parse(readFileSync(brief, "utf8")) as {
      references?: unknown[];
    };
    expect(back).toContain("United States-Australia Framework for Securing of Supply");
    expect([...back.matchAll(/^\[\^\d+\]:/gm)].length).toBeGreaterThanOrEqual(references.length);
    expect(back).not.toContain("<!--");
  },
);

test.skipIf(!hasPandoc)(
  "the command of the guide makes footnotes of citations with locators (needs `pandoc`)",
  async () => {
    mkdirSync(join(folder, "locators"));
    const brief = join(gallery, "gallium-germanium-antimony.json");
    await runCli(["convert", brief, "-o", "locators/brief.md"], folder);
    const markdown = readFileSync(join(folder, "locators/brief.md"), "utf8");
    expect(markdown).toContain("[^3, 第二款]");
    const command = pandocCommand("locators");
    const options = { cwd: join(folder, "locators"), encoding: "utf8" } as const;
    expect(spawnSync("sh", ["-c", command], options).stderr).toBe("");
    const back = spawnSync(
      "pandoc",
      ["brief.docx", "-t", "markdown", "--wrap=none"],
      options,
    ).stdout;
    expect(back).toMatch(/此后的状态不明。 \(第二款\)\[\^3\]\[\^4\]/);
  },
);

test.skipIf(!hasPandoc)(
  "it makes footnotes of references that are cited only with locators (needs `pandoc`)",
  async () => {
    mkdirSync(join(folder, "located"));
    const brief = {
      schemaVersion: "1.0",
      headline: "Gallium",
      language: "en",
      coreInsights: [
        { text: "Imports fell.", citations: [{ id: 2, locator: "p. 74" }, 1] },
        { text: "Prices rose.", citations: [{ id: 2, locator: "p. 75" }] },
      ],
      references: [
        { id: 1, title: "A ticker" },
        { id: 2, title: "A yearbook" },
        { id: 3, title: "Not cited" },
      ],
    };
    writeFileSync(join(folder, "located/brief.json"), JSON.stringify(brief));
    await runCli(["convert", "located/brief.json", "-o", "located/brief.md"], folder);
    const command = pandocCommand("locators");
    const options = { cwd: join(folder, "located"), encoding: "utf8" } as const;
    expect(spawnSync("sh", ["-c", command], options).stderr).toBe("");
    const back = spawnSync("pandoc", ["brief.docx", "-t", "plain"], options).stdout;
    const words = back.replace(/\s+/g, " ");
    expect(words).toContain("- Imports fell. (p. 74)[1][2] - Prices rose. (p. 75)[3]");
    expect(words).toContain("- [3] Not cited [1] A yearbook [2] A ticker [3] A yearbook");
  },
);
