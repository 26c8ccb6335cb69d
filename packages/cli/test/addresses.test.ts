import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseFeed } from "@rowanmanning/feed-parser";
import fc from "fast-check";
import { useFolder } from "@mineral-brief/fixtures/use-folder";
import { beforeEach, describe, expect, test } from "vitest";
import { runCli, type Run } from "./run-cli.ts";

// An address that was published once answers for good.
const folder = useFolder();

beforeEach(() => {
  mkdirSync(join(folder, "briefs"));
});

interface Brief {
  readonly id?: string | undefined;
  readonly headline: string;
  readonly datePublished: string;
  readonly supersedes?: string;
  readonly coreInsights?: readonly { readonly text: string }[];
}

function write(name: string, brief: Brief): void {
  const article = {
    schemaVersion: "1.0",
    language: "en",
    source: { name: "Mining Desk" },
    coreInsights: [{ text: `The text of ${name}.` }],
    ...brief,
  };
  writeFileSync(join(folder, `briefs/${name}.brief.json`), JSON.stringify(article));
}

function publish(...options: string[]): Promise<Run> {
  return runCli(["publish", "briefs", "-o", "site", "--time-zone", "UTC", ...options], folder);
}

function read(file: string): string {
  return readFileSync(join(folder, "site", file), "utf8");
}

function pages(): string[] {
  return readdirSync(join(folder, "site")).filter((file) => file.endsWith(".brief.html"));
}

/** Opens an address as a browser does: follows the page that leads on. Returns the page with content, in one step. */
function open(file: string): string {
  const [, target] = /http-equiv="refresh" content="0; url=([^"]*)"/.exec(read(file)) ?? [];
  if (target === undefined) return file;
  const page = decodeURIComponent(target);
  expect(read(page)).not.toContain('http-equiv="refresh"');
  return page;
}

function entryIds(): string[] {
  return [...read("feed.atom").matchAll(/<entry[^>]*>\s*<id>(.*?)<\/id>/g)].map(([, id]) => id!);
}

const tungsten: Brief = {
  id: "urn:example:tungsten",
  headline: "Tungsten quotas",
  datePublished: "2025-10-24",
};
const page = "2025-10-24-tungsten-quotas.brief.html";

describe("published three times", () => {
  test.each<[string, Brief, Brief, string]>([
    [
      "with corrected headlines",
      { ...tungsten, headline: "Tungsten bans" },
      { ...tungsten, headline: "Tungsten bans and quotas" },
      "2025-10-24-tungsten-bans-and-quotas.brief.html",
    ],
    [
      "with corrected dates",
      { ...tungsten, datePublished: "2025-10-25" },
      { ...tungsten, datePublished: "2025-10-23" },
      "2025-10-23-tungsten-quotas.brief.html",
    ],
    [
      "with both",
      { ...tungsten, headline: "Tungsten bans", datePublished: "2025-10-25" },
      { ...tungsten, headline: "No bans", datePublished: "2025-10-26" },
      "2025-10-26-no-bans.brief.html",
    ],
    [
      "with another id each time",
      { ...tungsten, id: "urn:example:2" },
      { ...tungsten, id: "urn:example:3" },
      page,
    ],
    [
      "with an id and another headline, then with that id and another date",
      { ...tungsten, id: "urn:example:2", headline: "Tungsten bans" },
      { ...tungsten, id: "urn:example:2", headline: "Tungsten bans", datePublished: "2025-10-26" },
      "2025-10-26-tungsten-bans.brief.html",
    ],
    [
      "without an id after the first time",
      { ...tungsten, id: undefined, headline: "Tungsten bans" },
      { ...tungsten, id: undefined, headline: "Tungsten bans", datePublished: "2025-10-26" },
      "2025-10-26-tungsten-bans.brief.html",
    ],
    [
      "with an id from the second time on",
      { ...tungsten, id: "urn:example:2" },
      { ...tungsten, id: "urn:example:2", headline: "Tungsten bans" },
      "2025-10-24-tungsten-bans.brief.html",
    ],
    ["with the first headline again", { ...tungsten, headline: "Tungsten bans" }, tungsten, page],
  ])(
    "%s, each address leads to the brief, and the feed has one entry",
    async (name, second, third, last) => {
      const first = /from the second|with an id and/.test(name)
        ? { ...tungsten, id: undefined }
        : tungsten;
      const ids: string[][] = [];
      for (const brief of [first, second, third]) {
        write("a", brief);
        expect((await publish()).code).toBe(0);
        ids.push(entryIds());
      }
      expect(ids[0]).toHaveLength(1);
      expect(ids).toEqual([ids[0], ids[0], ids[0]]);
      const addresses = pages();
      expect(addresses).toContain(page);
      expect(addresses).toContain(last);
      for (const address of addresses) expect([address, open(address)]).toEqual([address, last]);
      // Nothing is left to do.
      expect((await publish()).stderr).not.toMatch(/written|updated|leads/);
    },
  );

  test("with the manifest alone kept between the runs", async () => {
    for (const headline of ["Tungsten quotas", "Tungsten bans", "No bans"]) {
      write("a", { ...tungsten, headline });
      await publish("--base-url", "https://example.org/briefs/");
      for (const file of readdirSync(join(folder, "site")))
        if (file !== ".mineral-brief-manifest.json") rmSync(join(folder, "site", file));
    }
    await publish("--base-url", "https://example.org/briefs/");
    const last = "2025-10-24-no-bans.brief.html";
    expect(pages()).toHaveLength(3);
    for (const address of pages()) expect(open(address)).toBe(last);
    const rules = ["2025-10-24-tungsten-bans", "2025-10-24-tungsten-quotas"].map(
      (name) => `/briefs/${name}.brief.html /briefs/${last} 301\n`,
    );
    expect(read("_redirects")).toBe(
      `# mineral-brief: former addresses\n${rules.join("")}# mineral-brief: end\n`,
    );
    expect(read(page)).toContain(
      `<link rel="canonical" href="https://example.org/briefs/${last}">`,
    );
    expect(read("sitemap.xml")).not.toContain("quotas");
  });
});

test.each([
  ["with a merge conflict", (text: string) => `<<<<<<< HEAD\n${text}`],
  ["of a later version", (text: string) => text.replace('"version": 1', '"version": 2')],
])("a manifest %s stops the run, so that no address is forgotten", async (_, change) => {
  write("a", tungsten);
  await publish();
  write("a", { ...tungsten, headline: "Tungsten bans" });
  await publish();
  const manifest = join(folder, "site/.mineral-brief-manifest.json");
  const unreadable = change(readFileSync(manifest, "utf8"));
  writeFileSync(manifest, unreadable);
  writeFileSync(join(folder, "site/.mineral-brief-journal.ndjson"), "");
  const files = readdirSync(join(folder, "site"));
  write("a", { ...tungsten, id: undefined, headline: "No bans" });
  const brief = join(folder, "briefs/a.brief.json");
  const withoutId = readFileSync(brief, "utf8");
  for (const { code, stderr } of [await publish(), await publish("--add-ids")])
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(
        /^error: site\/\.mineral-brief-manifest\.json is damaged or from a later version.*restore it/m,
      ),
    ]);
  expect(readdirSync(join(folder, "site"))).toEqual(files);
  expect(readFileSync(manifest, "utf8")).toBe(unreadable);
  expect(readFileSync(brief, "utf8")).toBe(withoutId);
});

test("after the list of files is deleted, the message says how to go on, and --force does", async () => {
  write("a", tungsten);
  await publish();
  rmSync(join(folder, "site/.mineral-brief-manifest.json"));
  const earlier = "https://example.org/earlier";
  write("a", { ...tungsten, supersedes: earlier });
  for (const { code, stderr } of [await publish(), await publish()]) {
    expect(code).toBe(1);
    expect(stderr).toContain(`site/${page}: not replaced: publish did not write it`);
    expect(stderr).toContain(
      "note: publish replaces only the files that site/.mineral-brief-manifest.json lists; if that list was deleted or made again and the files above were not edited by hand, run once with --force\n",
    );
  }
  expect(read(page)).not.toContain(earlier);
  expect((await publish("--force")).code).toBe(0);
  expect(read(page)).toContain(earlier);
  write("a", tungsten);
  const { code, stderr } = await publish();
  expect([code, stderr]).toEqual([0, expect.not.stringContaining("--force")]);
});

test("a former address is not given to another brief", async () => {
  write("a", tungsten);
  await publish();
  write("a", { ...tungsten, headline: "Tungsten bans" });
  write("b", { ...tungsten, id: "urn:example:other" });
  await publish();
  expect(open(page)).toBe("2025-10-24-tungsten-bans.brief.html");
  expect(read("2025-10-24-tungsten-quotas-2.brief.html")).toContain("The text of b.");
});

test("the old page stays if the new one cannot be written", async () => {
  write("a", tungsten);
  await publish();
  const before = read(page);
  const foreign = "2025-10-24-tungsten-bans.brief.html";
  writeFileSync(join(folder, "site", foreign), "A page of somebody else.");
  write("a", { ...tungsten, headline: "Tungsten bans" });
  const { code, stderr } = await publish();
  expect(code).toBe(1);
  expect(stderr).toContain(`site/${foreign}: not replaced: publish did not write it`);
  expect(stderr).toContain(`site/${page}: kept: ${foreign} could not be written`);
  expect(read(page)).toBe(before);
  expect(read(foreign)).toBe("A page of somebody else.");
  rmSync(join(folder, "site", foreign));
  expect((await publish()).code).toBe(0);
  expect(open(page)).toBe(foreign);
  expect(entryIds()).toEqual([tungsten.id]);
});

describe("files of a person in the folder of the site", () => {
  const own = "/x /y 301\n# Änderungen\n/* /index.html 200\n";
  const bans = { ...tungsten, headline: "Tungsten bans" };
  const part = `# mineral-brief: former addresses\n/${page} /2025-10-24-tungsten-bans.brief.html 301\n# mineral-brief: end\n`;

  beforeEach(async () => {
    write("a", tungsten);
    write("b", { ...tungsten, id: "urn:b", headline: "Cobalt" });
    await publish();
  });

  test("_redirects keeps its rules, and those of the site are between two comments", async () => {
    const file = join(folder, "site/_redirects");
    writeFileSync(file, own);
    expect((await publish()).code).toBe(0);
    expect(read("_redirects")).toBe(own);
    write("a", bans);
    expect((await publish()).code).toBe(0);
    expect(read("_redirects")).toBe(part + own);
    // The list stays where a person puts it, also with --force.
    writeFileSync(file, own + part + "/z /y 302\n");
    for (const options of [[], ["--force"]]) {
      expect((await publish(...options)).code).toBe(0);
      expect(read("_redirects")).toBe(own + part + "/z /y 302\n");
    }
    rmSync(join(folder, "briefs/a.brief.json"));
    for (let run = 0; run < 2; run++) {
      expect((await publish()).code).toBe(0);
      expect(read("_redirects")).toBe(own + "/z /y 302\n");
    }
    expect((await publish()).stderr).toMatch(/^\d+ unchanged$/m);
  });

  test("404.html stays and is named, except with --force", async () => {
    writeFileSync(join(folder, "site/404.html"), "mine");
    for (const title of ["A", "B"]) {
      const { code, stderr } = await publish("--title", title);
      expect([code, stderr]).toEqual([
        0,
        expect.stringContaining("site/404.html: kept: it was edited; --force replaces it\n"),
      ]);
      expect(read("404.html")).toBe("mine");
    }
    rmSync(join(folder, "site"), { recursive: true });
    mkdirSync(join(folder, "site"));
    writeFileSync(join(folder, "site/404.html"), "mine");
    for (let run = 0; run < 2; run++) {
      const { code, stderr } = await publish();
      expect([code, stderr]).toEqual([
        0,
        expect.stringContaining(
          "site/404.html: kept: publish did not write it; --force replaces it\n",
        ),
      ]);
      expect(stderr).toContain(", 1 kept");
    }
    await publish("--force");
    expect(read("404.html")).toContain("Page not found");
  });
});

test("the page of a brief with an error stays, also if its file has another name", async () => {
  write("a", tungsten);
  write("b", { id: "urn:example:b", headline: "Cobalt", datePublished: "2025-10-23" });
  await publish();
  const before = read(page);
  rmSync(join(folder, "briefs/a.brief.json"));
  const moved = join(folder, "briefs/moved.brief.json");
  write("moved", { ...tungsten, headline: " " });
  const known = await publish();
  expect([known.code, known.stderr]).toEqual([
    1,
    expect.stringContaining(`site/${page}: kept: its brief has an error\n`),
  ]);
  writeFileSync(moved, '{"schemaVersion":');
  const unknown = await publish();
  expect([unknown.code, unknown.stderr]).toEqual([
    1,
    expect.stringContaining(
      `site/${page}: kept: briefs/moved.brief.json has an error and may be its brief\n`,
    ),
  ]);
  expect(read(page)).toBe(before);
  rmSync(moved);
  await publish();
  expect(read(page)).toContain("no longer published");
});

describe("an unfinished brief in a new file", () => {
  const start = 'schemaVersion: "1.0"\nlanguage: en\nsource: { name: Mining Desk }\n';
  const rest = "coreInsights:\n  - text: Zinc is scarce.\n";
  const drafts = {
    "with an impossible date": `${start}headline: Zinc\ndatePublished: 2025-11-31\n${rest}`,
    "with no headline yet": `${start}headline:\ndatePublished: 2025-10-24\n${rest}`,
    "with a syntax error": `${start}headline: "Zinc\n${rest}`,
  };
  const cobalt: Brief = { id: "urn:b", headline: "Cobalt", datePublished: "2025-10-23" };
  const draftFile = (): string => join(folder, "briefs/draft.brief.yaml");

  /** Writes an input with two briefs without ids. */
  function writeTwo(...briefs: readonly (Omit<Brief, "datePublished"> & { text: string })[]): void {
    const lines = briefs.map(({ headline, text }) =>
      JSON.stringify({
        schemaVersion: "1.0",
        language: "en",
        headline,
        source: { name: headline.includes("Cobalt") ? "Cobalt Desk" : "Mining Desk" },
        datePublished: "2025-10-24",
        coreInsights: [{ text }],
      }),
    );
    writeFileSync(join(folder, "briefs/two.brief.ndjson"), lines.join("\n"));
  }

  const cobaltLine = { headline: "Cobalt", text: "Cobalt is scarce." };

  describe.each(Object.entries(drafts))("%s", (_, draft) => {
    test.each<[string, () => void, () => void, string]>([
      [
        "another id",
        () => write("a", tungsten),
        () => write("a", { ...tungsten, id: "urn:example:2" }),
        page,
      ],
      [
        "another id and then the first one with another headline",
        () => write("a", { ...tungsten, id: "urn:example:2" }),
        () => {
          rmSync(join(folder, "briefs/a.brief.json"));
          write("c", { ...tungsten, headline: "Tungsten bans" });
        },
        "2025-10-24-tungsten-bans.brief.html",
      ],
      [
        "another file and another insight, without an id",
        () => write("a", { ...tungsten, id: undefined }),
        () => {
          rmSync(join(folder, "briefs/a.brief.json"));
          write("c", { ...tungsten, id: undefined });
        },
        page,
      ],
      [
        "another headline and insight in an input with several briefs",
        () => writeTwo({ headline: "Tungsten quotas", text: "Quotas fell." }, cobaltLine),
        () => writeTwo({ headline: "Tungsten bans", text: "Quotas fell again." }, cobaltLine),
        "2025-10-24-tungsten-bans.brief.html",
      ],
    ])("does not cost a brief that gets %s its address", async (change, before, after, last) => {
      writeFileSync(draftFile(), draft);
      write("b", cobalt);
      if (change.startsWith("another id and then")) {
        write("a", tungsten);
        await publish();
      }
      before();
      await publish();
      const ids = entryIds();
      after();
      const { stderr } = await publish();
      expect(stderr).not.toContain("kept");
      rmSync(draftFile());
      await publish();
      expect(open(page)).toBe(last);
      expect(read(last)).not.toContain("no longer published");
      expect(entryIds().sort()).toEqual(ids.sort());
    });
  });

  test.each([
    ["with an impossible date", "withdrawn"],
    ["with no headline yet", "withdrawn"],
    ["with a syntax error", "kept: briefs/draft.brief.yaml has an error and may be its brief"],
  ] as const)("%s: the page of a brief that is deleted is %s", async (kind, outcome) => {
    write("a", tungsten);
    write("b", cobalt);
    await publish();
    writeFileSync(draftFile(), drafts[kind]);
    rmSync(join(folder, "briefs/a.brief.json"));
    expect((await publish()).stderr).toContain(`site/${page}: ${outcome}\n`);
  });

  test.each([
    [
      "the headline of a page",
      { headline: "Tungsten quotas" },
      "briefs/moved.brief.json has an error and may be its brief",
    ],
    [
      "the id of a page, and no insight",
      { id: tungsten.id, headline: "Bans", coreInsights: [] },
      "its brief has an error",
    ],
  ])("keeps a page that may be its own: it has %s", async (_, change, why) => {
    write("a", tungsten);
    write("b", cobalt);
    await publish();
    rmSync(join(folder, "briefs/a.brief.json"));
    write("moved", { ...tungsten, id: undefined, ...change, datePublished: "2025-11-31" });
    expect((await publish()).stderr).toContain(`site/${page}: kept: ${why}\n`);
    write("moved", tungsten);
    await publish();
    expect(open(page)).toBe(page);
  });

  test("keeps its page if it was moved out of an input that has a new brief now", async () => {
    writeTwo({ headline: "Tungsten quotas", text: "Quotas fell." }, cobaltLine);
    await publish();
    writeTwo({ headline: "Lead falls", text: "Lead is cheap." }, cobaltLine);
    const moved = `${start}headline: Tungsten quotas\ndatePublished: 2025-10-24\ncoreInsights:\n  - text: `;
    writeFileSync(draftFile(), `${moved}"Quotas fell.\n`);
    await publish();
    expect(read(page)).toContain("Quotas fell.");
    writeFileSync(draftFile(), `${moved}Quotas fell.\n`);
    await publish();
    expect(open(page)).toBe(page);
    expect(read(page)).toContain("Quotas fell.");
    expect(read("2025-10-24-lead-falls.brief.html")).toContain("Lead is cheap.");
  });
});

test("an id that several briefs have keeps the page that had it", async () => {
  write("a", tungsten);
  write("b", { id: "urn:example:b", headline: "Cobalt", datePublished: "2025-10-23" });
  await publish();
  const before = read(page);
  // A copy of a brief, to write the next one, with the id of the first.
  write("copy", { ...tungsten, headline: "Gallium", datePublished: "2025-11-01" });
  const { code, stderr } = await publish();
  expect(code).toBe(1);
  expect(stderr).toContain(`site/${page}: kept: several briefs have its id`);
  expect(stderr).toMatch(/, 1 kept, .*2 with the same id\n$/);
  expect(read(page)).toBe(before);
  write("copy", { id: "urn:example:c", headline: "Gallium", datePublished: "2025-11-01" });
  expect((await publish()).code).toBe(0);
  expect(entryIds()).toEqual(["urn:example:c", tungsten.id, "urn:example:b"]);
});

describe("the ids in feeds are different", () => {
  const tin = { id: undefined, headline: "Tin", datePublished: "2025-10-24" };

  test("of two briefs without an id, with the same source, date and headline", async () => {
    write("a", tin);
    write("b", tin);
    await publish();
    const before = entryIds();
    expect(new Set(before).size).toBe(2);
    expect((await publish("--add-ids")).code).toBe(0);
    expect(entryIds()).toEqual(before);
    expect(read("2025-10-24-tin.brief.html")).toContain("The text of a.");
    expect(read("2025-10-24-tin-2.brief.html")).toContain("The text of b.");
  });

  test("of a corrected brief and one that has its former headline", async () => {
    write("a", tin);
    await publish();
    const [first] = entryIds();
    write("a", { ...tin, headline: "Tin corrected" });
    write("b", tin);
    await publish();
    const ids = entryIds();
    expect(ids).toHaveLength(2);
    expect(ids).toContain(first);
    expect(new Set(ids).size).toBe(2);
  });

  test("of a withdrawn brief and one in another file with its headline", async () => {
    write("a", tin);
    write("b", { ...tin, headline: "Zinc" });
    await publish();
    const before = entryIds();
    rmSync(join(folder, "briefs/a.brief.json"));
    await publish();
    write("c", tin);
    await publish();
    expect(read("2025-10-24-tin-2.brief.html")).toContain("The text of c.");
    expect(new Set([...before, ...entryIds()]).size).toBe(3);
  });
});

test("briefs of one file with the same date and headline keep their addresses when all change", async () => {
  const texts = (version: number): string[] =>
    Array.from({ length: 12 }, (_, number) => `Text ${number} of version ${version}.`);
  const save = (version: number): void => {
    const lines = texts(version).map((text) => {
      const article = {
        schemaVersion: "1.0",
        language: "en",
        headline: "Tin",
        coreInsights: [{ text }],
      };
      return JSON.stringify({ ...article, datePublished: "2025-10-24" });
    });
    writeFileSync(join(folder, "briefs/all.brief.ndjson"), `${lines.join("\n")}\n`);
  };
  const shown = (): string[] =>
    Array.from({ length: 12 }, (_, index) => {
      const number = index === 0 ? "" : `-${index + 1}`;
      return /Text \d+ of version \d/.exec(read(`2025-10-24-tin${number}.brief.html`))![0] + ".";
    });
  save(1);
  await publish();
  expect(shown()).toEqual(texts(1));
  save(2);
  await publish();
  expect(shown()).toEqual(texts(2));
});

describe("a brief that is no longer an input", () => {
  beforeEach(async () => {
    write("a", tungsten);
    write("b", { id: "urn:example:b", headline: "Cobalt", datePublished: "2025-10-23" });
    await publish();
    write("a", { ...tungsten, headline: "Tungsten bans" });
    await publish();
    rmSync(join(folder, "briefs/a.brief.json"));
  });
  const addresses = [page, "2025-10-24-tungsten-bans.brief.html"];

  test("is withdrawn at all its addresses, and comes back at all of them", async () => {
    await publish();
    for (const address of addresses) {
      expect(read(address)).toContain("This brief is no longer published.");
      expect(read(address)).toContain('content="noindex"');
    }
    expect(existsSync(join(folder, "site/_redirects"))).toBe(false);
    write("back", { ...tungsten, headline: "Tungsten bans" });
    const { stderr } = await publish();
    expect(stderr).toContain("2025-10-24-tungsten-bans.brief.html: updated");
    expect(addresses.map(open)).toEqual([addresses[1], addresses[1]]);
  });

  test.each([
    ["with its file, insights and day", "gone", "Tin, corrected", "One.", 4, true],
    ["but not in another file with another text", "back", "Tin", "Two.", 4, false],
    ["but not with another headline and text", "gone", "Tin, corrected", "Two.", 4, false],
    ["but not in another file on another day", "back", "Tin", "One.", 5, false],
  ])("without an id gets its address back %s", async (_, file, headline, text, day, isBack) => {
    const put = (name: string, own: string, words: string, date: number): void =>
      write(name, {
        headline: own,
        datePublished: `2026-11-0${date}`,
        coreInsights: [{ text: words }],
      });
    put("gone", "Tin", "One.", 4);
    await publish();
    rmSync(join(folder, "briefs/gone.brief.json"));
    await publish();
    const address = "2026-11-04-tin.brief.html";
    expect(read(address)).toContain("no longer published");
    put(file, headline, text, day);
    await publish();
    expect(read(open(address)).includes("no longer published")).toBe(!isBack);
    expect((await publish()).stderr).toMatch(/^\d+ unchanged$/m);
  });

  test.each([
    ["at once", 0],
    ["later", 1],
  ])("leads to the brief that supersedes it %s", async (_, runsBefore) => {
    for (let run = 0; run < runsBefore; run++) await publish();
    write("c", {
      id: "urn:example:c",
      headline: "Tungsten again",
      datePublished: "2025-11-01",
      supersedes: tungsten.id!,
    });
    await publish();
    expect(addresses.map(open)).toEqual(Array(2).fill("2025-11-01-tungsten-again.brief.html"));
    // It comes back.
    write("a", { ...tungsten, headline: "Tungsten bans" });
    await publish();
    expect(addresses.map(open)).toEqual(Array(2).fill(addresses[1]));
    expect(entryIds()).toEqual(["urn:example:c", tungsten.id, "urn:example:b"]);
  });

  test.each([
    ["at once", [["d", "e"]]],
    ["one after the other", [["d"], ["e"]]],
  ])("leads to the last of several briefs that supersede it, removed %s", async (_, removals) => {
    const [d, e, f] = ["d", "e", "f"].map((id) => `urn:example:${id}`);
    write("d", { id: d!, headline: "Tin one", datePublished: "2025-11-01" });
    write("e", { id: e!, headline: "Tin two", datePublished: "2025-11-02", supersedes: d! });
    write("f", { id: f!, headline: "Tin three", datePublished: "2025-11-03", supersedes: e! });
    await publish();
    for (const names of removals) {
      for (const name of names) rmSync(join(folder, `briefs/${name}.brief.json`));
      await publish();
    }
    const last = "2025-11-03-tin-three.brief.html";
    expect(
      ["2025-11-01-tin-one", "2025-11-02-tin-two"].map((one) => open(`${one}.brief.html`)),
    ).toEqual([last, last]);
    expect((await publish()).stderr).toMatch(/^\d+ unchanged$/m);
  });

  test("does not lead to another brief in a file with the same name", async () => {
    write("a", { id: "urn:example:new", headline: "Gallium", datePublished: "2025-12-01" });
    await publish();
    expect(read(page)).toContain("no longer published");
    expect(entryIds()).toContain("urn:example:new");
  });
});

test("any sequence of runs keeps every address, and no two briefs share one", async () => {
  const brief = fc.record({
    file: fc.constantFrom("a", "b", "c"),
    id: fc.option(fc.constantFrom("urn:1", "urn:2"), { nil: undefined }),
    headline: fc.constantFrom("Tin", "Zinc", "Tin 2"),
    datePublished: fc.constantFrom("2025-10-24", "2025-10-25"),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(brief, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 4 }),
      async (runs) => {
        rmSync(join(folder, "site"), { recursive: true, force: true });
        const published = new Set<string>();
        for (const briefs of runs) {
          rmSync(join(folder, "briefs"), { recursive: true });
          mkdirSync(join(folder, "briefs"));
          for (const { file, ...rest } of briefs) write(file, rest);
          await publish();
          if (!existsSync(join(folder, "site/index.json"))) continue;
          const listed = (JSON.parse(read("index.json")) as { briefs: { page: string }[] }).briefs;
          const now = listed.map(({ page: address }) => decodeURIComponent(address));
          expect(new Set(now).size).toBe(now.length);
          expect(new Set(entryIds()).size).toBe(now.length);
          for (const address of now) {
            expect(open(address)).toBe(address);
            published.add(address);
          }
          for (const address of published) {
            const found = open(address);
            expect(
              now.includes(found) ||
                read(found).includes("no longer published") ||
                read(found).includes("<mineral-brief"),
            ).toBe(true);
          }
        }
      },
    ),
    { numRuns: 25 },
  );
});

test("in any sequence of runs, a corrected brief of a long input keeps its addresses, and no other brief gets them", async () => {
  const versions = ["", " again", " corrected"];
  const change = fc.record({
    name: fc.constantFrom("a", "b", "c", "x", "y", "z"),
    isThere: fc.boolean(),
    headline: fc.nat({ max: 2 }),
    text: fc.nat({ max: 1 }),
    place: fc.nat({ max: 6 }),
  });
  const withoutIds = ["a", "b", "c"];
  // Without ids, the days differ; with ids, the headlines do.
  const line = (name: string, headline: number, text: number): string => {
    const number = withoutIds.indexOf(name);
    return JSON.stringify({
      schemaVersion: "1.0",
      language: "en",
      ...(number === -1 && { id: `urn:example:${name}` }),
      headline: `${number === -1 ? name : "Tin"}${versions[headline]}`,
      source: { name: "Mining Desk" },
      datePublished: `2026-01-0${number + 2}`,
      coreInsights: [{ text: `Text ${text} of ${name}.` }],
    });
  };
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(change, { maxLength: 3 }), { minLength: 2, maxLength: 5 }),
      async (runs) => {
        rmSync(join(folder, "site"), { recursive: true, force: true });
        const now = new Map<string, string>([
          ["filler", line("filler", 0, 0)],
          ["a", line("a", 0, 0)],
        ]);
        const published = new Map<string, string>();
        const left = new Set<string>();
        for (const changes of runs) {
          for (const { name, isThere, headline, text, place } of changes) {
            const others = [...now].filter(([other]) => other !== name);
            now.clear();
            const next: [string, string][] = isThere ? [[name, line(name, headline, text)]] : [];
            for (const [one, json] of others.toSpliced(place, 0, ...next)) now.set(one, json);
          }
          writeFileSync(join(folder, "briefs/all.brief.ndjson"), [...now.values()].join("\n"));
          await publish();
          for (const [address, name] of published) {
            const [, found] = /Text \d of (\w+)\./.exec(read(open(address))) ?? [];
            if (!now.has(name)) left.add(name);
            // A brief without an id that was withdrawn and returns with another headline and text is a new one.
            const isNew = found === undefined && left.has(name) && withoutIds.includes(name);
            const expected = now.has(name) && !isNew ? name : undefined;
            expect([address, found]).toEqual([address, expected]);
          }
          for (const address of pages()) {
            const [, name] = /Text \d of (\w+)\./.exec(read(address)) ?? [];
            if (name !== undefined) published.set(address, name);
          }
        }
      },
    ),
    { numRuns: 25 },
  );
});

describe("a brief that gets another id", () => {
  const tin = { headline: "Tin one", datePublished: "2026-10-05" };
  const [a, b, c] = ["a", "b", "c"].map((id) => ({ ...tin, id: `urn:${id}` })) as [
    Brief,
    Brief,
    Brief,
  ];
  const one = "2026-10-05-tin-one.brief.html";
  const uno = "2026-10-05-tin-uno.brief.html";
  const inUno = { headline: "Tin uno" };

  /** Publishes the files of each run next to another brief. Returns where every address leads in the end, and the feed. */
  async function publishAll(runs: readonly Readonly<Record<string, Brief>>[]): Promise<{
    readonly pages: Record<string, string>;
    readonly feed: readonly string[];
  }> {
    const other = { id: "urn:other", headline: "Other", datePublished: "2026-01-01" };
    for (const files of runs) {
      rmSync(join(folder, "briefs"), { recursive: true });
      mkdirSync(join(folder, "briefs"));
      for (const [name, brief] of Object.entries({ ...files, other })) write(name, brief);
      expect((await publish()).code).toBe(0);
    }
    expect((await publish()).stderr).toMatch(/^\d+ unchanged$/m);
    const leads = (file: string): string =>
      read(file).includes("no longer published") ? "withdrawn" : open(file);
    const own = pages().filter((file) => !file.includes("other"));
    return {
      pages: Object.fromEntries(own.map((file) => [file, leads(file)])),
      feed: entryIds().filter((id) => id !== other.id),
    };
  }

  test.each<
    [string, Readonly<Record<string, Brief>>[], Readonly<Record<string, string>>, readonly string[]]
  >([
    ["in its file", [{ f: a }, { f: b }], { [one]: one }, ["urn:a"]],
    ["and another file", [{ f: a }, { g: b }], { [one]: one }, ["urn:a"]],
    [
      "and another file, then its id again",
      [{ f: a }, { g: b }, { g: a }],
      { [one]: one },
      ["urn:a"],
    ],
    [
      "in its file, then in another one, then its id again",
      [{ f: a }, { f: b }, { g: c }, { g: a }],
      { [one]: one },
      ["urn:a"],
    ],
    [
      "and another file and headline: that is another brief",
      [{ f: a }, { g: { ...b, ...inUno } }],
      { [one]: "withdrawn", [uno]: uno },
      ["urn:b"],
    ],
    [
      "and another headline in its file: that is another brief",
      [{ f: a }, { f: { ...b, ...inUno } }],
      { [one]: "withdrawn", [uno]: uno },
      ["urn:b"],
    ],
    [
      "and another day in its file: that is another brief",
      [{ f: a }, { f: { ...b, datePublished: "2026-10-06" } }],
      {
        [one]: "withdrawn",
        "2026-10-06-tin-one.brief.html": "2026-10-06-tin-one.brief.html",
      },
      ["urn:b"],
    ],
    [
      "and another headline in its file, after a run without an id",
      [{ f: a }, { f: { ...a, id: undefined } }, { f: { ...b, ...inUno } }],
      { [one]: uno, [uno]: uno },
      ["urn:a"],
    ],
    [
      "and another file and headline, then its id again",
      [{ f: a }, { g: { ...b, ...inUno } }, { g: { ...a, ...inUno } }],
      { [one]: uno, [uno]: uno },
      ["urn:a"],
    ],
    [
      "and another file and headline, then its id and headline again: the file had two briefs",
      [{ f: a }, { g: { ...b, ...inUno } }, { g: a }],
      { [one]: one, [uno]: "withdrawn" },
      ["urn:a"],
    ],
    [
      "and another file and headline, then its headline again, then its id again",
      [{ f: a }, { g: { ...b, ...inUno } }, { g: b }, { g: a }],
      { [one]: one, "2026-10-05-tin-one-2.brief.html": one, [uno]: one },
      ["urn:a"],
    ],
    [
      "in its file, then its first id in another file and with another headline",
      [{ f: a }, { f: b }, { g: { ...a, ...inUno } }],
      { [one]: uno, [uno]: uno },
      ["urn:a"],
    ],
    [
      "and another file, while another brief has its day and headline",
      [
        { f: a, h: c },
        { g: b, h: c },
      ],
      {
        [one]: one,
        "2026-10-05-tin-one-2.brief.html": "2026-10-05-tin-one-2.brief.html",
      },
      ["urn:c", "urn:a"],
    ],
    [
      "and another file, like a second new brief: it is unclear which one it is",
      [{ f: a }, { g: b, h: c }],
      {
        [one]: "withdrawn",
        "2026-10-05-tin-one-2.brief.html": "2026-10-05-tin-one-2.brief.html",
        "2026-10-05-tin-one-3.brief.html": "2026-10-05-tin-one-3.brief.html",
      },
      ["urn:b", "urn:c"],
    ],
    [
      "because it is another brief, which supersedes the first",
      [{ f: a }, { g: { ...b, supersedes: a.id! } }],
      {
        [one]: "2026-10-05-tin-one-2.brief.html",
        "2026-10-05-tin-one-2.brief.html": "2026-10-05-tin-one-2.brief.html",
      },
      ["urn:b"],
    ],
  ])("%s", async (_, runs, leads, feed) => {
    expect(await publishAll(runs)).toEqual({ pages: leads, feed });
  });

  test("and another file keeps its page for the first id while that has an error", async () => {
    write("f", a);
    write("g", { ...c, headline: "Zinc" });
    await publish();
    write("f", { ...a, datePublished: "never" });
    write("h", b);
    const { stderr } = await publish();
    expect(stderr).toContain(`site/${one}: kept: briefs/f.brief.json has an error`);
    expect(read("2026-10-05-tin-one-2.brief.html")).toContain("The text of h.");
  });
});

describe("--add-ids", () => {
  test("adds ids to the files, and the feed entries stay", async () => {
    write("a", { ...tungsten, id: undefined });
    writeFileSync(
      join(folder, "briefs/b.brief.yaml"),
      "# A comment\nschemaVersion: '1.0'\nheadline: Cobalt\nlanguage: en\nsource: { name: Mining Desk }\ndatePublished: 2025-10-23\ncoreInsights: [{ text: Quotas. }]\n",
    );
    const first = await publish();
    expect(first.stderr).toContain("a.brief.json and 1 more have no id");
    const before = entryIds();
    const { stderr } = await publish("--add-ids");
    expect(stderr).toContain("briefs/a.brief.json: 1 id added\nbriefs/b.brief.yaml: 1 id added\n");
    expect(stderr).not.toContain("no id,");
    const yaml = readFileSync(join(folder, "briefs/b.brief.yaml"), "utf8");
    expect(yaml).toContain("# A comment\n");
    expect(yaml).toContain(`id: ${parseFeed(read("feed.atom")).items[1]!.id}`);
    expect(entryIds()).toEqual(before);
    // From now on, a brief may move to another file with another headline and date.
    const { id } = JSON.parse(readFileSync(join(folder, "briefs/a.brief.json"), "utf8")) as Brief;
    rmSync(join(folder, "briefs/a.brief.json"));
    write("c", { id, headline: "Tungsten bans", datePublished: "2025-10-26" });
    await publish();
    expect(open(page)).toBe("2025-10-26-tungsten-bans.brief.html");
    expect(entryIds().sort()).toEqual(before.sort());
  });

  test.each([
    ["after a corrected headline", ["Tin rises", "Tin jumps", undefined]],
    ["with a corrected headline", ["Tin rises", undefined, "Tin jumps"]],
    ["of a first publication", [undefined, undefined, "Tin rises"]],
  ])("%s writes the id that the feed has, of each brief of an input", async (_, headlines) => {
    const file = join(folder, "briefs/all.brief.ndjson");
    let ids: string[] = [];
    writeFileSync(
      join(folder, "mineral-brief.config.json"),
      JSON.stringify({ sources: { "Mining Desk": { name: "The Mining Desk" } } }),
    );
    for (const [run, headline] of headlines.entries()) {
      if (headline !== undefined)
        writeFileSync(
          file,
          [headline, "Zinc falls"]
            .map((one, index) =>
              JSON.stringify({
                schemaVersion: "1.0",
                language: "en",
                headline: one,
                source: { name: "Mining Desk" },
                datePublished: `2026-01-1${index}`,
                coreInsights: [{ text: `Text ${index}.` }],
              }),
            )
            .join("\n"),
        );
      if (run < 2 && existsSync(file)) {
        await publish();
        ids = entryIds();
      }
    }
    await publish("--add-ids");
    expect(ids.length > 0 ? ids : entryIds()).toEqual(entryIds());
    const added = readFileSync(file, "utf8")
      .trim()
      .split("\n")
      .map((line) => (JSON.parse(line) as Brief).id);
    expect(entryIds()).toEqual(added.toReversed());
    const current = pages().filter((one) => open(one) === one);
    expect(current.sort().map((one) => /"id":"(.*?)"/.exec(read(one))?.[1])).toEqual(added);
  });

  test.each([
    ["of --add-ids", undefined],
    ["of a person", "urn:example:tin"],
  ])(
    "after an id %s, another brief on the same day with another id is another brief",
    async (_, id) => {
      const tin = { id, headline: "Tin", datePublished: "2025-10-24" };
      const file = join(folder, "briefs/all.brief.ndjson");
      const save = (...lines: Brief[]): void =>
        writeFileSync(file, lines.map((one) => JSON.stringify({ ...common, ...one })).join("\n"));
      const common = {
        schemaVersion: "1.0",
        language: "en",
        source: { name: "Mining Desk" },
        coreInsights: [{ text: "Prices rose." }],
      };
      save(tin, { ...tin, id: id && `${id}:2`, headline: "Zinc" });
      await publish("--add-ids");
      const [, second] = readFileSync(file, "utf8").split("\n");
      const before = entryIds();
      const other = "urn:uuid:7b2b1c1e-1d2f-8a3b-9c4d-5e6f7a8b9c0d";
      writeFileSync(
        file,
        `${JSON.stringify({ ...common, ...tin, id: other, headline: "Gold" })}\n${second}\n`,
      );
      await publish();
      expect(read("2025-10-24-tin.brief.html")).toContain("no longer published");
      expect(entryIds()).toContain(other);
      expect(entryIds()).toHaveLength(2);
      expect(before).not.toContain(other);
    },
  );

  test("refuses standard input", async () => {
    const { code, stderr } = await runCli(
      ["publish", "-", "-o", "site", "--add-ids"],
      folder,
      "{}",
    );
    expect([code, stderr]).toEqual([
      2,
      "error: --add-ids needs files; it cannot change standard input\n",
    ]);
  });
});

describe("of several briefs in one input without ids", () => {
  const source = { name: "Mining Desk" };
  type Line = readonly [day: string, headline: string, text?: string];
  const briefs = (...all: readonly Line[]): void =>
    writeFileSync(
      join(folder, "briefs/week.brief.yaml"),
      all
        .map(([datePublished, headline, text = `Text of ${datePublished}.`]) =>
          JSON.stringify({
            schemaVersion: "1.0",
            language: "en",
            headline,
            source,
            datePublished,
            coreInsights: [{ text }],
          }),
        )
        .join("\n---\n"),
    );
  const first = "2026-01-30-tin-rises.brief.html";

  const tinText = "Text of 2026-01-30.";

  test.each<[string, Line[], string]>([
    [
      "a new headline",
      [
        ["2026-01-30", "Tin jumps"],
        ["2026-02-06", "Zinc falls"],
      ],
      "2026-01-30-tin-jumps.brief.html",
    ],
    [
      "a new headline, next to a new brief",
      [
        ["2026-03-01", "Lead"],
        ["2026-01-30", "Tin jumps"],
        ["2026-02-06", "Zinc falls"],
      ],
      "2026-01-30-tin-jumps.brief.html",
    ],
    [
      "a new headline and text, next to a new brief on another day",
      [
        ["2026-03-01", "Lead"],
        ["2026-01-30", "Tin jumps", "Corrected."],
        ["2026-02-06", "Zinc falls"],
      ],
      "2026-01-30-tin-jumps.brief.html",
    ],
    [
      "a new headline, next to a new brief on its day",
      [
        ["2026-01-30", "Lead", "Lead fell."],
        ["2026-01-30", "Tin jumps", tinText],
        ["2026-02-06", "Zinc falls"],
      ],
      "2026-01-30-tin-jumps.brief.html",
    ],
    [
      "a new headline, without the other brief",
      [["2026-01-30", "Tin jumps"]],
      "2026-01-30-tin-jumps.brief.html",
    ],
    [
      "a new day and the same text",
      [
        ["2026-01-31", "Tin rises", tinText],
        ["2026-02-06", "Zinc falls"],
      ],
      "2026-01-31-tin-rises.brief.html",
    ],
    [
      "two new headlines",
      [
        ["2026-01-30", "Tin jumps"],
        ["2026-02-06", "Zinc drops"],
      ],
      "2026-01-30-tin-jumps.brief.html",
    ],
    ["no brief for it", [["2026-02-06", "Zinc falls"]], first],
    [
      "a brief with its headline of the next week",
      [
        ["2026-02-06", "Zinc falls"],
        ["2026-02-06", "Tin rises"],
      ],
      first,
    ],
    [
      "a brief with its text, and another headline and day",
      [
        ["2026-02-06", "Zinc falls"],
        ["2026-02-13", "Tin jumps", tinText],
      ],
      first,
    ],
    [
      "another brief on another day",
      [
        ["2026-03-01", "Lead"],
        ["2026-02-06", "Zinc falls"],
      ],
      first,
    ],
    [
      "two briefs on its day",
      [
        ["2026-01-30", "A"],
        ["2026-01-30", "B"],
        ["2026-02-06", "Zinc falls"],
      ],
      first,
    ],
  ])("the address leads on after %s", async (_, changed, page) => {
    briefs(["2026-01-30", "Tin rises"], ["2026-02-06", "Zinc falls"]);
    await publish();
    briefs(...changed);
    await publish();
    expect(open(first)).toBe(page);
    expect(read(first).includes("no longer published")).toBe(page === first);
  });

  test("also of a text, whose ids come from its headlines", async () => {
    const text = (headline: string): void =>
      writeFileSync(
        join(folder, "briefs/digest.brief.txt"),
        [headline, "Zinc falls"]
          .map((one, day) => `${one}\nReuters· 2026-01-1${day}\nCore Insights - Stocks fell [1]\n`)
          .join("---\n"),
      );
    text("Tin rises");
    await publish();
    text("Tin jumps");
    await publish();
    expect(open("2026-01-10-tin-rises.brief.html")).toBe("2026-01-10-tin-jumps.brief.html");
  });

  test("a text that is converted keeps its id, and then its page in any file", async () => {
    const file = join(folder, "briefs/digest.brief.txt");
    writeFileSync(file, "Tin rises\nReuters· 2026-01-10\nCore Insights - Stocks fell [1]\n");
    await publish();
    const ids = entryIds();
    const { stdout } = await runCli(
      ["convert", "briefs/digest.brief.txt", "--to", "markdown"],
      folder,
    );
    rmSync(file);
    writeFileSync(join(folder, "briefs/tin.brief.md"), stdout.replace("Tin rises", "Tin jumps"));
    expect((await publish()).stderr).not.toContain("id of its own");
    expect(open("2026-01-10-tin-rises.brief.html")).toBe("2026-01-10-tin-jumps.brief.html");
    expect(entryIds()).toEqual(ids);
  });

  test.each([
    ["a text", "txt", (lines: string) => lines],
    [
      "a saved page",
      "html",
      (lines: string) =>
        `<!doctype html><title>Reply</title><body>${lines
          .split("\n")
          .map((line) => `<p>${line}</p>`)
          .join("\n")}</body>`,
    ],
  ])("also of %s with one brief", async (_, extension, wrap) => {
    for (const headline of ["Tin rises", "Tin jumps"]) {
      const lines = `${headline}\nReuters· 2026-01-10\nCore Insights\n- Stocks fell in ${headline} [1]\n`;
      const file = `briefs/digest.brief.${extension}`;
      writeFileSync(join(folder, file), wrap(lines));
      const { stderr } = await runCli(["publish", file, "-o", "site", "--add-ids"], folder);
      expect(stderr).toContain("written");
      expect(stderr).toContain(
        `warning: ${file} is a text and has no id of its own, so a brief of which too much changes at once, such as its file and its headline, gets a new page and a new feed entry; convert it to another format, such as Markdown, and its id stays\n`,
      );
      expect(stderr).not.toContain("--add-ids");
    }
    expect(open("2026-01-10-tin-rises.brief.html")).toBe("2026-01-10-tin-jumps.brief.html");
  });
});
