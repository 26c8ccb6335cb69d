import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { parseFeed } from "@rowanmanning/feed-parser";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { parseJsonFeed } from "feedsmith";
import { HtmlValidate } from "html-validate";
import { useFolder } from "@mineral-brief/fixtures/use-folder";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { secondTry } from "./built-program.ts";
import { runCli, type Run } from "./run-cli.ts";
import { startPreview, type RunningPreview } from "./running-preview.ts";

const folder = useFolder();

beforeEach(() => {
  mkdirSync(join(folder, "briefs"));
});

const tungsten = {
  schemaVersion: "1.0",
  id: "urn:example:tungsten",
  headline: "Tungsten quotas",
  language: "en",
  source: { name: "Mining Desk" },
  datePublished: "2025-10-24T09:20+08:00",
  minerals: ["tungsten"],
  coreInsights: [{ text: "Quotas fell & prices rose." }],
};
const cobalt = {
  ...tungsten,
  id: "urn:example:cobalt",
  headline: "Cobalt <quotas>",
  datePublished: "2025-10-23T09:20+08:00",
};

function write(name: string, brief: unknown): void {
  writeFileSync(join(folder, "briefs", `${name}.brief.json`), JSON.stringify(brief));
}

function publish(...options: string[]): Promise<Run> {
  return runCli(["publish", "briefs", "-o", "site", ...options], folder);
}

function read(file: string): string {
  return readFileSync(join(folder, "site", file), "utf8");
}

function pages(): string[] {
  return readdirSync(join(folder, "site")).filter((file) => file.endsWith(".brief.html"));
}

/** All files of the site except those that only programs of ours read. */
function siteFiles(): string[] {
  return readdirSync(join(folder, "site")).filter((file) => !file.startsWith("."));
}

const tungstenPage = "2025-10-24-tungsten-quotas.brief.html";
const cobaltPage = "2025-10-23-cobalt-quotas.brief.html";
const base = ["--base-url", "https://example.org/briefs"];

describe("what cannot be read or written", () => {
  test("no room for the briefs of the run", async () => {
    write("tungsten", tungsten);
    vi.stubEnv("TMPDIR", join(folder, "missing"));
    expect(await publish()).toMatchObject({
      code: 2,
      stderr: `error: ${join(folder, "missing")}: no such file or folder\n`,
    });
    vi.unstubAllEnvs();
  });

  test.each([
    [".mineral-brief-cache.json", [], "site/.mineral-brief-cache.json"],
    [".mineral-brief-manifest.json", ["--add-ids"], "site"],
  ])("%s", async (name, options, named) => {
    write("tungsten", tungsten);
    mkdirSync(join(folder, "site"));
    symlinkSync(name, join(folder, "site", name));
    expect(await publish(...options)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(`${named}: the symbolic link points to itself\n`) as string,
    });
  });
});

test.each([[[]], [base]])("pages and index are valid HTML %j", async (options) => {
  write("tungsten", tungsten);
  write("cobalt", { ...cobalt, headline: { value: "钴配额", lang: "zh" }, language: "fr" });
  await publish(...options, "--title", "Tungsten & <tin>");
  const validator = new HtmlValidate({
    extends: ["html-validate:recommended", "html-validate:document"],
    rules: {
      // HTML takes both, and our formatter writes it small.
      "doctype-style": "off",
      // The filter acts as one types; there is nothing to submit.
      "wcag/h32": "off",
      // A hash next to a script of the same server protects against no one.
      "require-sri": ["error", { target: "crossorigin" }],
    },
  });
  for (const file of siteFiles().filter((name) => name.endsWith(".html"))) {
    const report = await validator.validateString(read(file));
    expect(
      report.results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line }) => `${file}:${line} ${ruleId} ${message}`),
      ),
    ).toEqual([]);
  }
});

describe("the feeds, read back by a feed reader", () => {
  test("have the site's title and the newest brief first", async () => {
    write("cobalt", cobalt);
    write("tungsten", tungsten);
    await publish(...base, "--title", "Tungsten & tin");
    const expected = [
      ["Tungsten quotas", `https://example.org/briefs/${tungstenPage}`],
      ["Cobalt <quotas>", `https://example.org/briefs/${cobaltPage}`],
    ];
    const atom = parseFeed(read("feed.atom"));
    expect([atom.title, atom.url]).toEqual(["Tungsten & tin", "https://example.org/briefs/"]);
    expect(atom.items.map(({ title, url }) => [title, url])).toEqual(expected);
    const json = parseJsonFeed(read("feed.json"));
    expect([json.title, json.home_page_url]).toEqual([atom.title, atom.url]);
    expect(json.feed_url).toBe("https://example.org/briefs/feed.json");
    expect(json.items?.map(({ title, url }) => [title, url])).toEqual(expected);
  });

  test("name minerals in the language of the brief", async () => {
    write("tungsten", { ...tungsten, language: "fr" });
    write("cobalt", { ...cobalt, language: "ar" });
    await publish();
    for (const feed of ["feed.atom", "mineral-tungsten.atom"]) {
      expect(read(feed)).toContain('<category term="tungstène"/>');
      expect(read(feed)).toContain('<category term="التنغستن"/>');
    }
    expect(read("feed.json")).toContain('"tungstène"');
  });

  test("Atom links to pages beside it where the site has no address", async () => {
    write("tungsten", tungsten);
    await publish();
    expect(parseFeed(read("feed.atom")).items[0]?.url).toBe(tungstenPage);
  });

  test("have the newest hundred", async () => {
    for (let number = 1; number <= 103; number++)
      write(String(number), {
        ...tungsten,
        id: `urn:example:${number}`,
        headline: `Brief ${number}`,
        datePublished: new Date(Date.UTC(2025, 0, number)).toISOString(),
      });
    await publish();
    for (const items of [
      parseFeed(read("feed.atom")).items,
      parseJsonFeed(read("feed.json")).items!,
    ]) {
      expect(items).toHaveLength(100);
      expect(items[0]?.title).toBe("Brief 103");
    }
    expect(pages()).toHaveLength(103);
  });

  test.each<[string, object, string[], string, boolean]>([
    ["a day", { datePublished: "2025-10-23" }, [], "2025-10-23T12:00:00Z", true],
    [
      "a time without an offset",
      { datePublished: "2025-10-23T17:55" },
      [],
      "2025-10-23T12:00:00Z",
      true,
    ],
    [
      "a day, with a time zone of the command",
      { datePublished: "2025-10-23" },
      ["--time-zone", "Asia/Shanghai"],
      "2025-10-23T00:00:00+08:00",
      false,
    ],
    [
      "a day, with a time zone of the brief",
      { datePublished: "2025-10-23", timeZone: "Asia/Tokyo" },
      ["--time-zone", "Asia/Shanghai"],
      "2025-10-23T00:00:00+09:00",
      false,
    ],
    ["no author and no source", { source: undefined }, [], "2025-10-23T09:20:00+08:00", false],
  ])("include a brief with %s", async (_, fields, options, instant, isNoted) => {
    write("tungsten", tungsten);
    write("cobalt", { ...cobalt, ...fields });
    for (let run = 0; run < 2; run++) {
      const { stderr, code } = await publish(...options);
      expect([code, stderr.includes("noon UTC")]).toEqual([0, isNoted]);
      expect(read("feed.atom")).toContain(`<published>${instant}</published>`);
      const items = parseJsonFeed(read("feed.json")).items!;
      expect(items.map(({ date_published: date }) => date)).toContain(instant);
    }
  });

  test("include a brief that has no date except that of a correction", async () => {
    const corrections = [{ date: "2025-10-25", text: "A name is corrected." }];
    write("cobalt", { ...cobalt, datePublished: undefined, corrections });
    const { code } = await publish("--time-zone", "UTC");
    expect(code).toBe(0);
    for (const feed of ["feed.atom", "mineral-tungsten.atom"])
      expect(read(feed)).toContain("    <updated>2025-10-25T00:00:00+00:00</updated>");
  });

  test.each([
    ["an author", { authors: [{ name: "Ada Quill", url: "https://a.example/" }] }, "Ada Quill"],
    ["the party responsible", {}, "Lithosphere Institute"],
    ["the source", { provenance: undefined }, "Mining Desk"],
  ])("have the same author in each feed: %s", async (_, fields, name) => {
    const responsibleParty = { name: "Lithosphere Institute", kind: "organization" };
    write("tungsten", { ...tungsten, provenance: { responsibleParty }, ...fields });
    await publish();
    for (const feed of ["feed", "mineral-tungsten"]) {
      const [entry] = parseFeed(read(`${feed}.atom`)).items;
      expect(entry?.authors.map((author) => author.name)).toEqual([name]);
      const [item] = parseJsonFeed(read(`${feed}.json`)).items!;
      expect(item?.authors).toEqual("authors" in fields ? fields.authors : [{ name }]);
    }
  });

  test.each([
    ['{"defaults":{"timeZone":"Asia/Tokyo"}}', "2025-10-23T00:00:00+09:00"],
    [
      '{"defaults":{"timeZone":"Asia/Tokyo"},"publish":{"timeZone":"Asia/Shanghai"}}',
      "2025-10-23T00:00:00+08:00",
    ],
  ])("use the time zone of the config %s for a day", async (text, instant) => {
    writeFileSync(join(folder, "mineral-brief.config.json"), text);
    write("cobalt", { ...cobalt, datePublished: "2025-10-23", timeZone: undefined });
    const { stderr } = await publish();
    expect(stderr).not.toContain("noon UTC");
    expect(read("feed.atom")).toContain(`<published>${instant}</published>`);
    const args = ["convert", "briefs/cobalt.brief.json", "--to", "jsonfeed"];
    const { stdout } = await runCli(args, folder);
    const items = parseJsonFeed(stdout).items!;
    expect(items[0]!.date_published).toBe("2025-10-23T00:00:00+09:00");
  });

  const ofSource = { sources: { "Mining Desk": { timeZone: "Asia/Shanghai" } } };
  const byDefault = { defaults: { timeZone: "Asia/Shanghai" } };
  const london = { publish: { timeZone: "Europe/London" } };
  const shanghai = { publish: { timeZone: "Asia/Shanghai" } };
  const typed = ["--time-zone", "Europe/London"];
  const inShanghai = { instant: "2026-09-02T15:30:00+08:00", shown: "(Asia/Shanghai)" };
  const inLondon = { instant: "2026-09-02T15:30:00+01:00", shown: undefined };

  test.each<[string, config: object, options: string[], typeof inShanghai | typeof inLondon]>([
    ["the zone of the source", ofSource, [], inShanghai],
    ["the zone of the source before that of the site", { ...ofSource, ...london }, [], inShanghai],
    ["the zone of the command before that of the source", ofSource, typed, inLondon],
    ["the default zone", byDefault, [], inShanghai],
    ["the zone of the site before the default", { ...byDefault, ...london }, [], inLondon],
    ["the zone of the command before the default", byDefault, typed, inLondon],
    ["the zone that site and default share", { ...byDefault, ...shanghai }, [], inShanghai],
    ["the zone of the site, which is no zone of the brief", london, [], inLondon],
  ])("and the page have the same zone for a local time: %s", async (_, config, options, zone) => {
    writeFileSync(join(folder, "mineral-brief.config.json"), JSON.stringify(config));
    write("cobalt", { ...cobalt, datePublished: "2026-09-02T15:30", timeZone: undefined });
    for (let run = 0; run < 2; run++) {
      const { stderr } = await publish(...options);
      const said = "filled in from the config: timeZone\n";
      expect(stderr.includes(said)).toBe(zone.shown !== undefined);
      expect(read("feed.atom")).toContain(`<published>${zone.instant}</published>`);
      const page = read("2026-09-02-cobalt-quotas.brief.html");
      expect(page).toContain(`"datePublished": "${zone.instant}"`);
      expect(/\(Asia\/\w+\)/.exec(page)?.[0]).toBe(zone.shown);
    }
  });

  test.each<[zone: string | undefined, times: string[]]>([
    [undefined, ["00:00:00+08:00", "09:20:00+08:00", "00:00:00+09:00", "09:20:00+09:00"]],
    ["UTC", ["00:00:00+00:00", "09:20:00+00:00", "00:00:00+00:00", "09:20:00+00:00"]],
  ])(
    "and those of convert use the time zone of the config of each folder, or %s",
    async (zone, times) => {
      const dates = ["2025-10-23", "2025-10-23T09:20"];
      for (const [name, timeZone] of [
        ["here", "Asia/Shanghai"],
        ["there", "Asia/Tokyo"],
      ] as const) {
        const inner = join(folder, "briefs", name);
        mkdirSync(inner);
        const config = { defaults: { timeZone } };
        writeFileSync(join(inner, "mineral-brief.config.json"), JSON.stringify(config));
        for (const [index, datePublished] of dates.entries()) {
          const id = `https://example.org/${name}/${index}`;
          write(`${name}/${index}`, { ...cobalt, id, datePublished, timeZone: undefined });
        }
      }
      const options = zone === undefined ? [] : ["--time-zone", zone];
      const { stderr } = await publish(...options);
      expect(stderr).not.toContain("noon UTC");
      const args = ["convert", "briefs/here", "briefs/there", "--to", "jsonfeed", ...options];
      const { stdout } = await runCli(args, folder);
      const instants = ["here/0", "here/1", "there/0", "there/1"].map((name, index) => [
        `https://example.org/${name}`,
        `2025-10-23T${times[index]}`,
      ]);
      for (const feed of [read("feed.json"), stdout]) {
        const items = parseJsonFeed(feed).items!;
        const dates = items.map(({ id, date_published: date }) => [id, date]);
        expect(new Map(dates as [string, string][])).toEqual(
          new Map(instants as [string, string][]),
        );
      }
    },
  );

  test("have a brief at the date of its entry, also after 100 briefs with a date", async () => {
    const dated = Array.from({ length: 120 }, (_, index) => ({
      ...tungsten,
      id: `urn:x:${index}`,
      headline: `Dated ${index}`,
      datePublished: new Date(Date.UTC(2025, 0, 1 + index)).toISOString(),
    }));
    const others = [
      { ...tungsten, id: "urn:x:undated", headline: "Undated", datePublished: undefined },
      {
        ...tungsten,
        id: "urn:x:modified",
        headline: "Modified",
        datePublished: undefined,
        dateModified: "2025-04-28T12:00Z",
      },
    ];
    writeFileSync(
      join(folder, "briefs/all.brief.ndjson"),
      [...dated, ...others].map((brief) => JSON.stringify(brief)).join("\n"),
    );
    const { stderr } = await publish("--time-zone", "UTC");
    expect(stderr).toContain("note: 1 brief in the feeds has no date of the calendar");
    for (const [feed, length] of [
      ["feed", 100],
      ["mineral-tungsten", 30],
    ] as const) {
      const entries = parseFeed(read(`${feed}.atom`)).items.map(({ title }) => title);
      const items = parseJsonFeed(read(`${feed}.json`)).items!.map(({ title }) => title);
      expect(items).toEqual(entries);
      expect(entries).toHaveLength(length);
      expect(entries.slice(0, 5)).toEqual([
        "Undated",
        "Dated 119",
        "Dated 118",
        "Modified",
        "Dated 117",
      ]);
    }
    // Lists have them at the end.
    expect(read("index.html")).not.toContain("Undated");
  });

  test("have a brief that was corrected last, also if 100 others are newer", async () => {
    const dateOf = (index: number): string =>
      `2025-${String(1 + (index % 12)).padStart(2, "0")}-01`;
    const briefs = Array.from({ length: 120 }, (_, index) => ({
      ...tungsten,
      id: `urn:x:${index}`,
      headline: `Brief ${index}`,
      datePublished: index === 0 ? "2024-06-01" : dateOf(index),
    }));
    const save = (first: object): void =>
      writeFileSync(
        join(folder, "briefs/all.brief.ndjson"),
        [first, ...briefs.slice(1)].map((brief) => JSON.stringify(brief)).join("\n"),
      );
    const titlesOf = (feed: string): string[] =>
      parseFeed(read(`${feed}.atom`)).items.map(({ title }) => title!);
    save(briefs[0]!);
    await publish("--time-zone", "UTC");
    expect(titlesOf("feed")).not.toContain("Brief 0");
    save({ ...briefs[0], corrections: [{ date: "2025-12-20", text: "The quota was 5,000 t." }] });
    await publish("--time-zone", "UTC");
    for (const [feed, length] of [
      ["feed", 100],
      ["mineral-tungsten", 30],
    ] as const) {
      expect(titlesOf(feed)).toHaveLength(length);
      // In the order of publication.
      expect(titlesOf(feed).at(-1)).toBe("Brief 0");
    }
  });

  test.each<[string, object]>([
    ["any date", { datePublished: undefined }],
    ["a date of the calendar", { datePublished: "2025-02-31" }],
  ])(
    "a brief without %s has that of its first publication, and each run says so",
    async (_, fields) => {
      write("tungsten", tungsten);
      write("cobalt", { ...cobalt, ...fields });
      const dates = new Set<string | undefined>();
      for (let run = 0; run < 3; run++) {
        // A change makes the page and the feeds again.
        write("cobalt", { ...cobalt, ...fields, topics: [`Run ${run}`] });
        const { stderr } = await publish("--allow-errors");
        expect(stderr).toContain("note: 1 brief in the feeds has no date of the calendar");
        const entries = [...parseFeed(read("feed.atom")).items];
        expect(entries.map(({ title }) => title)).toContain("Cobalt <quotas>");
        const items = parseJsonFeed(read("feed.json")).items!;
        for (const feed of [entries, items]) expect(feed).toHaveLength(2);
        dates.add(
          items.find(({ title }) => title === "Cobalt <quotas>")?.date_published?.toString(),
        );
      }
      expect(dates.size).toBe(1);
      expect(Date.parse([...dates][0]!)).toBeLessThan(Date.now());
    },
  );
});

test.each<[string, "tungsten"[] | undefined, string[]]>([
  ["ru-RU", ["tungsten"], ["ru", "rich", "names.ru"]],
  ["ru", undefined, ["ru", "rich"]],
  ["ja", undefined, ["ja", "rich"]],
  ["zh-TW", ["tungsten"], ["zh-hant", "rich", "names.zh-hant"]],
  ["it", ["tungsten"], ["rich"]],
  ["en", ["tungsten"], ["rich", "names.en"]],
  ["en", undefined, []],
])(
  "the page of a brief in %s with the minerals %j asks early for the files %j",
  async (language, minerals, early) => {
    write("tungsten", { ...tungsten, language, minerals });
    await publish();
    const page = read(tungstenPage);
    const files = early.map((name) => `mineral-brief.${name}.min.js`);
    const links = [...page.matchAll(/<link rel="modulepreload" href="([^"]*)">/g)];
    expect(links.map(([, file]) => file)).toEqual(files);
    const scripts = [...page.matchAll(/<script src="(mineral-brief[^"]*)"/g)];
    expect(scripts.map(([, file]) => file)).toEqual(["mineral-brief.min.js"]);
    // The element imports the other files from beside it.
    const needed = [
      ...files,
      "mineral-brief.min.js",
      "mineral-brief.rich.min.js",
      "mineral-brief.details.min.js",
      "mineral-brief.messages.min.js",
    ];
    expect(needed.filter((file) => !existsSync(join(folder, "site", file)))).toEqual([]);
  },
);

describe("--base-url", () => {
  test("gives pages an address for good, and the site a map", async () => {
    write("tungsten", tungsten);
    write("cobalt", { ...cobalt, url: "https://elsewhere.example/cobalt" });
    await publish(...base);
    expect(read(tungstenPage)).toContain(
      `<link rel="canonical" href="https://example.org/briefs/${tungstenPage}">`,
    );
    expect(read(cobaltPage)).toContain(
      '<link rel="canonical" href="https://elsewhere.example/cobalt">',
    );
    expect(
      [...read("sitemap.xml").matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address),
    ).toEqual(
      [
        "",
        "minerals.html",
        "mineral-tungsten.html",
        "months.html",
        "month-2025-10.html",
        tungstenPage,
      ].map((file) => `https://example.org/briefs/${file}`),
    );
  });

  test("gives the second of a name its own address, on the first run and the next", async () => {
    const { id: _, ...nameless } = tungsten;
    write("a", nameless);
    write("b", { ...nameless, coreInsights: [{ text: "Another." }] });
    await publish(...base);
    const second = "2025-10-24-tungsten-quotas-2.brief.html";
    expect(read(second)).toContain(`href="https://example.org/briefs/${second}"`);
    const again = await publish(...base);
    expect(again.stderr).toContain("briefs/a.brief.json and 1 more have no id");
    expect(again.stderr).toMatch(/\n\d+ unchanged\n$/);
  });

  test("removes the site map without --base-url", async () => {
    write("tungsten", tungsten);
    await publish(...base);
    expect((await publish()).stderr).toContain("site/sitemap.xml: removed");
    expect(existsSync(join(folder, "site/sitemap.xml"))).toBe(false);
  });

  test.each(["example.org", "ftp://example.org/", "https://example.org/?a=1"])(
    "%s is refused",
    async (address) => {
      write("tungsten", tungsten);
      const { stderr, code } = await publish("--base-url", address);
      expect(stderr).toContain(`found \`${address}\``);
      expect(code).toBe(2);
    },
  );
});

describe("run again", () => {
  beforeEach(async () => {
    write("tungsten", tungsten);
    write("cobalt", cobalt);
    await publish();
  });

  test("nothing is written where nothing has changed", async () => {
    const { stderr, code } = await publish();
    expect([stderr.trimEnd().split("\n").at(-1), code]).toEqual([
      expect.stringMatching(/^\d+ unchanged$/),
      0,
    ]);
  });

  test("a page moves with its headline", async () => {
    write("tungsten", { ...tungsten, headline: "Tungsten bans" });
    expect((await publish()).stderr).toContain(`renamed from ${tungstenPage}`);
    expect(pages()).toEqual([cobaltPage, "2025-10-24-tungsten-bans.brief.html", tungstenPage]);
  });

  test("the page of a brief that is gone says so, and the lists do not show it", async () => {
    rmSync(join(folder, "briefs/cobalt.brief.json"));
    expect((await publish()).stderr).toContain(`site/${cobaltPage}: withdrawn`);
    expect(read(cobaltPage)).toContain("This brief is no longer published.");
    expect(read(cobaltPage)).not.toContain("Cobalt");
    for (const file of siteFiles().filter((name) => name !== cobaltPage))
      expect([file, read(file).toLowerCase().includes("cobalt-quotas")]).toEqual([file, false]);
  });

  test("but one that was edited stays, and so does a page of somebody else", async () => {
    rmSync(join(folder, "briefs/cobalt.brief.json"));
    writeFileSync(join(folder, "site", cobaltPage), `${read(cobaltPage)}<!-- mine -->`);
    writeFileSync(join(folder, "site/theirs.brief.html"), "mine");
    const { stderr } = await publish();
    expect(stderr).toContain(`site/${cobaltPage}: kept: it was edited, but its brief is gone`);
    expect(pages()).toEqual([cobaltPage, tungstenPage, "theirs.brief.html"]);
  });

  test("and so does what convert wrote there", async () => {
    await runCli(["convert", "briefs", "--to", "markdown", "-o", "site/"], folder);
    rmSync(join(folder, "briefs/cobalt.brief.json"));
    await publish();
    expect(existsSync(join(folder, "site/2025-10-23-cobalt-quotas.brief.md"))).toBe(true);
  });

  test("and one whose brief has an error by now", async () => {
    write("cobalt", { ...cobalt, language: 7 });
    const { stderr, code } = await publish();
    expect(stderr).toContain(`site/${cobaltPage}: kept: briefs/cobalt.brief.json has an error`);
    expect(code).toBe(1);
    expect(pages()).toEqual([cobaltPage, tungstenPage]);
    expect(read("index.html")).not.toContain("Cobalt");
  });

  test("and all where an input cannot be read, or no brief is left", async () => {
    rmSync(join(folder, "briefs/cobalt.brief.json"));
    const missing = await runCli(["publish", "briefs", "more", "-o", "site"], folder);
    expect(missing.code).toBe(2);
    rmSync(join(folder, "briefs/tungsten.brief.json"));
    const empty = await publish();
    expect(empty.stderr).toContain(
      "site: nothing was written, because no brief was found in briefs\n",
    );
    expect(empty.code).toBe(2);
    writeFileSync(join(folder, "briefs/tin.json"), "{}");
    expect((await publish()).stderr).toContain(
      "site: nothing was written, because no brief was found in briefs; name the skipped files themselves, or rename them, for example to tin.brief.json\n",
    );
    write("tungsten", { ...tungsten, language: 7 });
    expect((await publish()).stderr).toContain(
      "site: nothing was written, because no brief in briefs is without an error; correct the errors above\n",
    );
    rmSync(join(folder, "briefs/tungsten.brief.json"));
    const unread = await runCli(["publish", "more", "-o", "site"], folder);
    expect(unread.stderr).toContain(
      "site: nothing was written, because no brief in more could be read\n",
    );
    expect(pages()).toEqual([cobaltPage, tungstenPage]);
  });

  test("an edited style sheet is kept, in words that suit a file without an article", async () => {
    await publish();
    writeFileSync(join(folder, "site/style.css"), "body { color: red }");
    const { code, stderr } = await publish();
    expect({
      code,
      lines: stderr.split("\n").filter((line) => line.includes("style.css")),
    }).toEqual({
      code: 0,
      lines: [
        "site/style.css: kept: it was edited, and what it is made from has not changed since",
      ],
    });
    expect(read("style.css")).toBe("body { color: red }");
  });

  test("an edited page whose brief has a new headline is named once, and stays in the list", async () => {
    writeFileSync(join(folder, "site", tungstenPage), `${read(tungstenPage)}<!-- mine -->`);
    write("tungsten", { ...tungsten, headline: "Tungsten bans" });
    for (let run = 0; run < 2; run++) {
      const { stderr, code } = await publish();
      expect(stderr.match(new RegExp(`${tungstenPage}: .*`, "g"))).toEqual([
        `${tungstenPage}: not replaced: it was edited; --force replaces it`,
      ]);
      expect(stderr).toMatch(/, 1 not replaced \(edited\)\n$/);
      expect(code).toBe(1);
      expect(read("index.html")).toContain(`href="${tungstenPage}">Tungsten bans`);
    }
  });

  test("an edited page is not replaced without --force, and stays in the list", async () => {
    writeFileSync(join(folder, "site", tungstenPage), "mine");
    write("tungsten", { ...tungsten, topics: ["new"] });
    const { stderr, code } = await publish();
    expect(stderr).toContain(`site/${tungstenPage}: not replaced: it was edited`);
    expect(code).toBe(1);
    expect(read("index.html")).toContain(tungstenPage);
    await publish("--force");
    expect(read(tungstenPage)).toContain("new");
  });
});

describe("a run after another one prints and writes what a first run would", () => {
  const config = (severities: object): void =>
    writeFileSync(join(folder, "mineral-brief.config.json"), JSON.stringify({ severities }));
  /** The state of a file that has just changed is not trusted. */
  const makeOld = (name: string): void =>
    utimesSync(join(folder, `briefs/${name}.brief.json`), 1_700_000_000, 1_700_000_000);
  const all = (): Record<string, string> =>
    Object.fromEntries(siteFiles().map((file) => [file, read(file)]));

  test.each<[string, () => void, string[]]>([
    ["another title", () => undefined, ["--title", "Tungsten"]],
    ["another address", () => undefined, base],
    ["another severity", () => config({ "source-missing": "error" }), []],
    ["a rule that is off", () => config({ "source-missing": "off" }), []],
    ["notes", () => undefined, ["--notes"]],
    ["errors allowed", () => config({ "source-missing": "error" }), ["--allow-errors"]],
    ["a changed brief", () => write("cobalt", { ...cobalt, topics: ["new"] }), []],
    [
      "a changed brief of the same size and time",
      () => {
        write("cobalt", { ...cobalt, headline: cobalt.headline.toUpperCase() });
        makeOld("cobalt");
      },
      [],
    ],
    ["a new brief", () => write("tin", { ...cobalt, id: "urn:example:tin", headline: "Tin" }), []],
    [
      "a damaged cache",
      () => writeFileSync(join(folder, "site/.mineral-brief-cache.json"), "{"),
      [],
    ],
    [
      "half a cache",
      () => {
        const file = join(folder, "site/.mineral-brief-cache.json");
        truncateSync(file, statSync(file).size - 9);
        rmSync(join(folder, "site", cobaltPage));
      },
      [],
    ],
    ["a lost page", () => rmSync(join(folder, "site", cobaltPage)), []],
  ])("with %s", async (_, change, options) => {
    write("tungsten", { ...tungsten, source: undefined });
    write("cobalt", cobalt);
    // With it, the site has lists of sources also if a run omits another brief.
    write("zinc", {
      ...cobalt,
      id: "urn:example:zinc",
      headline: "Zinc",
      source: { name: "Other" },
    });
    makeOld("tungsten");
    makeOld("cobalt");
    await publish();
    change();
    const again = await publish(...options);
    const site = all();
    rmSync(join(folder, "site"), { recursive: true });
    const first = await publish(...options);
    const findings = ({ stderr }: Run): string =>
      stderr.replace(/^site\/.*\n/gm, "").replace(/\n[^\n]*\n$/, "");
    expect(findings(again)).toBe(findings(first));
    expect(again.code).toBe(first.code);
    // A page whose brief has an error now is kept, and a first run does not write it.
    const rest = Object.fromEntries(Object.entries(site).filter(([file]) => file !== tungstenPage));
    expect([site, rest]).toContainEqual(all());
  });

  const cacheFile = "site/.mineral-brief-cache.json";

  test.each<[string, () => void, string[], string]>([
    ["a warning", () => undefined, [], "[source-missing]"],
    ["a note", () => config({ "source-missing": "note" }), [], "1 note"],
    ["no id", () => write("cobalt", { ...cobalt, id: undefined }), [], "has no id"],
    [
      "a date without a zone",
      () => write("cobalt", { ...cobalt, datePublished: "2025-10-24" }),
      [],
      "noon UTC",
    ],
    [
      "a field from the config",
      () => {
        write("cobalt", { ...cobalt, datePublished: "2025-10-24T09:20" });
        writeFileSync(
          join(folder, "mineral-brief.config.json"),
          JSON.stringify({ defaults: { timeZone: "Asia/Tokyo" } }),
        );
      },
      [],
      "filled in from the config: timeZone (1 of 2 articles)",
    ],
    [
      "a new headline in the run before",
      () => write("cobalt", { ...cobalt, headline: "Cobalt quotas rise" }),
      [],
      "33 unchanged",
    ],
    [
      "a brief that was withdrawn in the run before",
      () => rmSync(join(folder, "briefs/cobalt.brief.json")),
      [],
      "unchanged",
    ],
    [
      "an empty feed since the run before",
      () => write("cobalt", { ...cobalt, minerals: ["cobalt"], datePublished: "2024-01-01" }),
      [],
      "unchanged",
    ],
  ])("without a change, with %s", async (_, prepare, options, said) => {
    write("tungsten", { ...tungsten, source: undefined });
    write("cobalt", cobalt);
    makeOld("tungsten");
    makeOld("cobalt");
    await publish(...options);
    prepare();
    if (existsSync(join(folder, "briefs/cobalt.brief.json"))) makeOld("cobalt");
    const prepared = await publish(...options);
    expect(prepared.code).toBe(0);
    const [head, rest] = read(".mineral-brief-cache.json").split("\n");
    // Such a run does not read the rest.
    const halfDamaged = `${head}\n${" ".repeat(Buffer.byteLength(rest!))}`;
    writeFileSync(join(folder, cacheFile), halfDamaged);
    const repeated = await publish(...options);
    expect(repeated.stderr).toContain(said);
    expect(read(".mineral-brief-cache.json")).toBe(halfDamaged);
    rmSync(join(folder, cacheFile));
    expect(await publish(...options)).toEqual(repeated);
  });

  test.each<[string, () => void, string]>([
    [
      "an edited page",
      () => writeFileSync(join(folder, "site", cobaltPage), "mine"),
      `site/${cobaltPage}: kept`,
    ],
    [
      "a damaged manifest",
      () => writeFileSync(join(folder, "site/.mineral-brief-manifest.json"), "{"),
      "is damaged",
    ],
    [
      "a run that was ended",
      () => writeFileSync(join(folder, "site/.mineral-brief-journal.ndjson"), ""),
      "unchanged",
    ],
    ["a lost style sheet", () => rmSync(join(folder, "site/style.css")), "1 written"],
    ["a removed brief", () => rmSync(join(folder, "briefs/cobalt.brief.json")), "1 withdrawn"],
    [
      "an unreadable brief",
      () => writeFileSync(join(folder, "briefs/tin.brief.json"), "{"),
      "is omitted",
    ],
    [
      "an invalid config",
      () => writeFileSync(join(folder, "mineral-brief.config.json"), "{"),
      "config",
    ],
  ])("and notices %s", async (_, change, said) => {
    write("tungsten", tungsten);
    write("cobalt", cobalt);
    makeOld("tungsten");
    makeOld("cobalt");
    await publish();
    change();
    const { stderr } = await publish();
    expect(stderr).toContain(said);
    expect(existsSync(join(folder, "site/.mineral-brief-journal.ndjson"))).toBe(false);
  });
});

describe("publish of the config", () => {
  const config = (publish: object, file = "mineral-brief.config.json"): void =>
    writeFileSync(join(folder, file), JSON.stringify({ publish }));

  test("sets what the command line does not, so that the daily command is `publish`", async () => {
    write("tungsten", { ...tungsten, datePublished: "2025-10-24" });
    writeFileSync(
      join(folder, "team.html"),
      "<!doctype html><html><head><!-- mineral-brief:head --></head><body>Team<!-- mineral-brief:content --></body></html>",
    );
    config({
      paths: ["briefs"],
      output: "site",
      title: "Desk",
      language: "zh",
      baseUrl: "https://example.org/",
      template: "team.html",
      timeZone: "Asia/Tokyo",
    });
    const { code } = await runCli(["publish"], join(folder, "briefs"));
    expect(code).toBe(0);
    expect(read("index.html")).toContain("<title>Desk</title>");
    expect(read("index.html")).toContain("全部简报");
    expect(read(tungstenPage)).toContain("Team");
    expect(read("feed.atom")).toContain("https://example.org/feed.atom");
    expect(read("feed.atom")).toContain("<published>2025-10-24T00:00:00+09:00</published>");
    await runCli(["publish", "--title", "Other", "--time-zone", "UTC"], folder);
    expect(read("index.html")).toContain("<title>Other</title>");
    expect(read("feed.atom")).toContain("<published>2025-10-24T00:00:00+00:00</published>");
  });

  test.each([
    [{ timeZone: "Mars/Base" }, "publish.timeZone: unknown time zone"],
    [{ language: "english" }, "publish.language: expected a language tag"],
    [{ baseUrl: "example.org" }, "publish.baseUrl: expected"],
    [
      { paths: ["briefs"], output: "site", baseUrl: "https://example.org/x?y=1" },
      "error: mineral-brief.config.json:1:58: publish.baseUrl: expected the URL of a folder",
    ],
    [
      { paths: ["briefs"], output: "site", template: "none.html" },
      "error: mineral-brief.config.json:1:59: publish.template: none.html: no such file",
    ],
    [
      { paths: ["briefs"], output: "site", style: "none.css" },
      "error: mineral-brief.config.json:1:56: publish.style: none.css: no such file",
    ],
    [
      { paths: ["briefs"], output: "site", card: "none.png" },
      "error: mineral-brief.config.json:1:55: publish.card: none.png: no such file",
    ],
    [{ titel: "Desk" }, "publish.titel: unknown key; did you mean"],
    [{ output: "site" }, "no input; name a file"],
    [{ paths: ["briefs"] }, "no folder for the site; add -o site"],
  ])("%j is refused", async (publish, message) => {
    config(publish);
    const { stderr, code } = await runCli(["publish"], folder);
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
  });
});

describe("--watch follows what the config names now", () => {
  let watching: RunningPreview | undefined;

  afterEach(async () => {
    await watching?.end();
    watching = undefined;
  });

  function configure(site: object): void {
    const config = JSON.stringify({ publish: { paths: ["briefs"], output: "site", ...site } });
    writeFileSync(join(folder, "mineral-brief.config.json"), config);
  }

  async function start(...args: readonly string[]): Promise<void> {
    watching = await startPreview(["--watch", ...args], folder, "publish");
    await waitFor(1, /press Ctrl-C to stop/g);
  }

  /** Waits until the program has said something that often. */
  async function waitFor(times: number, words: RegExp): Promise<void> {
    await expect
      .poll(() => watching!.talk().match(words)?.length ?? 0)
      .toBeGreaterThanOrEqual(times);
  }

  const look = (): string => read("style.css");
  const rule = (red: number): string => `main { color: rgb(${red}, 2, 3) }`;

  beforeEach(() => write("tungsten", tungsten));

  test("a style sheet", secondTry, async () => {
    configure({});
    await start();
    writeFileSync(join(folder, "my.css"), rule(1));
    configure({ style: "my.css" });
    await expect.poll(look).toContain(rule(1));
    await waitFor(2, /press Ctrl-C to stop/g);
    writeFileSync(join(folder, "my.css"), rule(4));
    await expect.poll(look).toContain(rule(4));
  });

  test.each(["my.css", "new/deep/my.css"])(
    "a style sheet %s that does not exist yet",
    secondTry,
    async (file) => {
      configure({});
      await start();
      configure({ style: file });
      await waitFor(1, /my\.css: no such file or folder/g);
      await waitFor(2, /press Ctrl-C to stop/g);
      mkdirSync(join(folder, file, ".."), { recursive: true });
      writeFileSync(join(folder, file), rule(1));
      await expect.poll(look).toContain(rule(1));
      rmSync(join(folder, file));
      await waitFor(2, /my\.css: no such file or folder/g);
      writeFileSync(join(folder, file), rule(4));
      await expect.poll(look).toContain(rule(4));
    },
  );

  test.each([
    ["template", "my.html", "expected <!-- mineral-brief:head -->"],
    ["card", "my.png", "expected a PNG picture"],
  ])("a %s, and no longer", secondTry, async (key, file, error) => {
    configure({ baseUrl: base[1] });
    await start();
    configure({ baseUrl: base[1], [key]: file });
    await waitFor(1, /my\.\w+: no such file or folder/g);
    await waitFor(2, /press Ctrl-C to stop/g);
    writeFileSync(join(folder, file), "");
    await expect.poll(() => watching!.talk()).toMatch(new RegExp(`my\\.\\w+: .*${error}`));
    await waitFor(3, /press Ctrl-C to stop/g);
    configure({ baseUrl: base[1] });
    await waitFor(4, /press Ctrl-C to stop/g);
    writeFileSync(join(folder, file), "not any more");
    write("cobalt", cobalt);
    await expect.poll(pages).toHaveLength(2);
    expect(watching!.talk().match(/my\.\w+: /g)).toHaveLength(2);
  });

  test("paths", secondTry, async () => {
    configure({});
    await start();
    mkdirSync(join(folder, "more"));
    write("../more/cobalt", cobalt);
    configure({ paths: ["briefs", "more"] });
    await waitFor(1, /watching 2 files/g);
    expect(pages()).toContain(cobaltPage);
    write("../more/cobalt", { ...cobalt, headline: "New" });
    await expect.poll(pages).toContain("2025-10-23-new.brief.html");
    await waitFor(2, /watching 2 files/g);
    configure({ paths: ["more"] });
    await waitFor(2, /watching 1 file;/g);
    expect(read(tungstenPage)).toContain("no longer published");
  });

  test("a path that does not exist yet", secondTry, async () => {
    configure({});
    await start();
    configure({ paths: ["briefs", "more/week"] });
    await waitFor(1, /more\/week: error: /g);
    await waitFor(2, /press Ctrl-C to stop/g);
    mkdirSync(join(folder, "more/week"), { recursive: true });
    write("../more/week/cobalt", cobalt);
    await expect.poll(pages).toContain(cobaltPage);
  });

  test("the folder of the site, which the server shows then", secondTry, async () => {
    configure({});
    await start();
    configure({ output: "other" });
    await waitFor(2, /press Ctrl-C to stop/g);
    write("tungsten", { ...tungsten, headline: "New" });
    await waitFor(3, /press Ctrl-C to stop/g);
    expect(await (await fetch(watching!.address)).text()).toContain(">New<");
    expect(read("index.html")).not.toContain(">New<");
    const page = await fetch(`${watching!.address}2025-10-24-new.brief.html`);
    expect(page.status).toBe(200);
  });

  test(
    "a config above no path, also while it is broken or names no folder",
    secondTry,
    async () => {
      mkdirSync(join(folder, "project"));
      const config = join(folder, "project/mineral-brief.config.json");
      const args = ["--watch", "../briefs"];
      writeFileSync(config, '{ "publish": { "output": "../site" } }');
      watching = await startPreview(args, join(folder, "project"), "publish");
      await waitFor(1, /press Ctrl-C to stop/g);
      for (const [text, error] of [
        ["{", /config\.json:1:\d.*/g],
        ["{}", /no folder for the site/g],
      ] as const) {
        writeFileSync(config, text);
        await waitFor(1, error);
      }
      await waitFor(3, /press Ctrl-C to stop/g);
      writeFileSync(config, '{ "publish": { "output": "../site", "title": "Back again" } }');
      await expect.poll(() => read("index.html")).toContain("Back again");
      await waitFor(4, /press Ctrl-C to stop/g);
      write("cobalt", cobalt);
      await expect.poll(pages).toContain(cobaltPage);
    },
  );

  test("a config that is new", secondTry, async () => {
    await start("briefs", "-o", "site");
    writeFileSync(join(folder, "mineral-brief.config.json"), '{ "publish": { "title": "New" } }');
    await expect.poll(() => read("index.html")).toContain("<title>New");
  });

  test.each([
    [{ output: undefined }, "no folder for the site"],
    [{ paths: undefined }, "no input"],
  ])("but needs paths and a folder at the start: %j", async (site, message) => {
    configure(site);
    const { stderr, code } = await runCli(["publish", "--watch"], folder);
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
  });
});

describe("the lists of a mineral, a place, a month and so on", () => {
  const links = (file: string): string[] =>
    [...read(file).matchAll(/<h3><a href="([^"]*)"/g)].map(([, page]) => page!);

  beforeEach(() => {
    write("tungsten", {
      ...tungsten,
      places: [{ id: "boguty", name: "Boguty", country: "KZ" }],
      series: { id: "urn:x:week", name: "The week" },
    });
    write("cobalt", { ...cobalt, minerals: ["cobalt"], language: "zh", source: { name: "Other" } });
  });

  test.each([
    ["mineral-tungsten", "Tungsten", [tungstenPage]],
    ["place-boguty", "Boguty", [tungstenPage]],
    ["place-kz", "Kazakhstan", [tungstenPage]],
    ["month-2025-10", "October 2025", [tungstenPage, cobaltPage]],
    ["source-mining-desk", "Mining Desk", [tungstenPage]],
    ["language-zh", "Chinese", [cobaltPage]],
    ["series-urn-x-week", "The week", [tungstenPage]],
  ])(
    "%s has its briefs and feeds, and the list of its kind leads to it",
    async (file, name, expected) => {
      await publish("--title", "Desk", "--language", "en", ...base);
      expect(read(`${file}.html`)).toContain(`<h1>${name}</h1>`);
      expect(links(`${file}.html`)).toEqual(expected);
      const atom = parseFeed(read(`${file}.atom`));
      const json = parseJsonFeed(read(`${file}.json`));
      expect([atom.title, json.title]).toEqual([`${name} · Desk`, `${name} · Desk`]);
      expect(json.home_page_url).toBe(`https://example.org/briefs/${file}.html`);
      const addresses = expected.map((page) => `https://example.org/briefs/${page}`);
      expect(atom.items.map(({ url }) => url)).toEqual(addresses);
      expect(json.items!.map(({ url }) => url)).toEqual(addresses);
      // The reader of two feeds sees an entry once.
      const all = parseFeed(read("feed.atom")).items.map(({ id }) => id);
      for (const { id } of atom.items) expect(all).toContain(id);
      expect(atom.items[0]!.description).toBe("Quotas fell & prices rose.");
      const kinds = siteFiles().filter((one) => /^[a-z]+s\.html$/.test(one));
      expect(kinds.some((kind) => read(kind).includes(`href="${file}.html"`))).toBe(true);
    },
  );

  test("a brief links to its lists", async () => {
    await publish();
    for (const file of ["mineral-tungsten", "place-boguty", "month-2025-10", "series-urn-x-week"])
      expect(read(tungstenPage)).toContain(`<a href="${file}.html"`);
  });

  test("a list without briefs leads to the index, and its feeds stay, empty", async () => {
    await publish();
    write("cobalt", { ...cobalt, language: "zh", source: { name: "Other" } });
    for (let run = 0; run < 2; run++) {
      await publish();
      expect(read("mineral-cobalt.html")).toContain(
        'http-equiv="refresh" content="0; url=index.html"',
      );
      expect(parseFeed(read("mineral-cobalt.atom")).items).toEqual([]);
      expect(parseJsonFeed(read("mineral-cobalt.json")).items ?? []).toEqual([]);
    }
    write("cobalt", { ...cobalt, minerals: ["cobalt"] });
    await publish();
    expect(links("mineral-cobalt.html")).toEqual([cobaltPage]);
    expect(parseFeed(read("mineral-cobalt.atom")).items).toHaveLength(1);
  });

  test.each([
    ["after a list became empty", true],
    ["in the run in which a list becomes empty", false],
  ])("with the manifest alone, a run %s writes the same site", async (_, isKnown) => {
    await publish(...base);
    write("cobalt", { ...cobalt, language: "zh", source: { name: "Other" } });
    if (isKnown) await publish(...base);
    const manifest = read(".mineral-brief-manifest.json");
    await publish(...base);
    const expected = siteFiles().map((file) => [file, read(file)]);
    expect(expected.map(([file]) => file)).toContain("mineral-cobalt.atom");
    rmSync(join(folder, "site"), { recursive: true });
    mkdirSync(join(folder, "site"));
    writeFileSync(join(folder, "site/.mineral-brief-manifest.json"), manifest);
    await publish(...base);
    expect(siteFiles().map((file) => [file, read(file)])).toEqual(expected);
    await publish(...base);
    expect(siteFiles().map((file) => [file, read(file)])).toEqual(expected);
  });

  test.each([
    ["the only source of all briefs has no list", { name: "Mining Desk" }, false],
    ["nor have briefs without any source", undefined, false],
    ["one source among briefs without a source has a list and a filter", undefined, true],
  ])("%s", async (_, source, isUsed) => {
    write("tungsten", { ...tungsten, source: isUsed ? tungsten.source : source });
    write("cobalt", { ...cobalt, source });
    await publish();
    expect(siteFiles().filter((file) => file.startsWith("source"))).toEqual(
      isUsed
        ? ["atom", "html", "json"]
            .map((extension) => `source-mining-desk.${extension}`)
            .concat("sources.html")
        : [],
    );
    expect(read("search.html").includes("source-mining-desk")).toBe(isUsed);
    expect(read("index.html").includes('href="sources.html"')).toBe(isUsed);
  });

  const feedsOf = (list: string): unknown[] => {
    const { title, home_page_url: home, items = [] } = parseJsonFeed(read(`${list}.json`));
    const atom = parseFeed(read(`${list}.atom`));
    return [atom.title, title, home, atom.items.length, items.length];
  };
  const at = (list: string): string => `https://example.org/briefs/${list}.html`;

  test("the feeds of the last language, the last source and a group stay in use", async () => {
    write("tungsten", { ...tungsten, minerals: ["tungsten", "dysprosium"] });
    write("group", {
      ...tungsten,
      id: "urn:x:1",
      headline: "All",
      minerals: ["rare-earths"],
      language: "zh",
    });
    await publish("--title", "Desk", "--language", "en", ...base);
    expect(feedsOf("language-zh")).toEqual([
      "Chinese · Desk",
      "Chinese · Desk",
      at("language-zh"),
      2,
      2,
    ]);
    for (const file of ["group", "cobalt"]) rmSync(join(folder, `briefs/${file}.brief.json`));
    for (let run = 0; run < 2; run++) {
      await publish("--title", "Desk", "--language", "en", ...base);
      for (const [list, name] of [
        ["language-en", "English"],
        ["source-mining-desk", "Mining Desk"],
        ["mineral-rare-earths", "Rare earths"],
      ] as const) {
        expect(feedsOf(list)).toEqual([`${name} · Desk`, `${name} · Desk`, at(list), 1, 1]);
        expect(links(`${list}.html`)).toEqual([tungstenPage]);
      }
      // An empty feed keeps its title and its page, which leads to the index for now.
      expect(feedsOf("language-zh")).toEqual([
        "Chinese · Desk",
        "Chinese · Desk",
        at("language-zh"),
        0,
        0,
      ]);
      expect(read("language-zh.html")).toContain("url=index.html");
    }
    expect(read("search.html")).toContain('<option value="source-mining-desk">');
  });

  test("a changed brief changes its lists only", async () => {
    await publish();
    const before = Object.fromEntries(siteFiles().map((file) => [file, read(file)]));
    write("cobalt", {
      ...cobalt,
      minerals: ["cobalt"],
      language: "zh",
      source: { name: "Other" },
      headline: "Cobalt bans",
    });
    await publish();
    const changed = siteFiles().filter(
      (file) => before[file] !== undefined && before[file] !== read(file),
    );
    expect(
      changed.filter((file) => /tungsten\.|boguty|-kz|mining-desk|series-|404|style/.test(file)),
    ).toEqual([]);
    expect(changed).toContain("mineral-cobalt.html");
    // The neighbour links to it.
    expect(read(tungstenPage)).toContain("Cobalt bans");
  });
});

test("a brief links to its neighbours, and to the briefs that it replaces and that replace it", async () => {
  const third = {
    ...tungsten,
    id: "urn:example:3",
    headline: "Third",
    datePublished: "2025-10-25",
  };
  write("tungsten", tungsten);
  write("cobalt", cobalt);
  write("third", { ...third, supersedes: cobalt.id });
  await publish();
  const thirdPage = "2025-10-25-third.brief.html";
  expect(read(tungstenPage)).toMatch(new RegExp(`href="${thirdPage}" rel="prev"`));
  expect(read(tungstenPage)).toMatch(new RegExp(`href="${cobaltPage}" rel="next"`));
  expect(read(cobaltPage)).toMatch(new RegExp(`Replaced by <a href="${thirdPage}"`));
  expect(read(thirdPage)).toMatch(new RegExp(`Replaces</dt><dd><a href="${cobaltPage}"`));
  for (const list of ["index.html", "mineral-tungsten.html"])
    expect(read(list).match(/Replaced by <a .*?<\/a>/g)).toEqual([
      `Replaced by <a href="${thirdPage}">Third</a>`,
    ]);
  expect(read("search-rows-0.json")).toContain(`["${thirdPage}","Third","en"]`);
  expect(read("index.json")).toContain(`"supersedes":"${cobalt.id}"`);
  // A brief does not replace itself.
  write("third", { ...third, supersedes: third.id });
  await publish();
  expect(read(thirdPage)).not.toContain("Replaces</dt>");
  for (const page of [cobaltPage, "index.html"]) expect(read(page)).not.toContain("Replaced by");
});

test.each([cobalt.id, "urn:example:changed"])(
  "a brief whose id has changed is still the one that another replaces as %s",
  async (supersedes) => {
    write("cobalt", cobalt);
    await publish();
    write("cobalt", { ...cobalt, id: "urn:example:changed" });
    write("tungsten", { ...tungsten, supersedes });
    await publish();
    expect(read(cobaltPage)).toContain(`Replaced by <a href="${tungstenPage}"`);
    expect(read("index.html")).toContain(`Replaced by <a href="${tungstenPage}"`);
    expect(read(tungstenPage)).toContain(`Replaces</dt><dd><a href="${cobaltPage}"`);
    expect(read("index.json")).toContain(`"supersedes":"${cobalt.id}"`);
    rmSync(join(folder, "briefs/cobalt.brief.json"));
    await publish();
    expect(read(cobaltPage)).toContain(`content="0; url=${tungstenPage}"`);
  },
);

test("the id of a brief comes before the published id of another one", async () => {
  write("cobalt", cobalt);
  await publish();
  write("cobalt", { ...cobalt, id: "urn:example:changed" });
  write("tin", { ...cobalt, headline: "Tin", datePublished: "2025-10-22" });
  write("tungsten", { ...tungsten, supersedes: cobalt.id });
  await publish();
  expect(read("2025-10-22-tin.brief.html")).toContain("Replaced by");
  expect(read(cobaltPage)).not.toContain("Replaced by");
  rmSync(join(folder, "briefs/cobalt.brief.json"));
  await publish();
  expect(read(cobaltPage)).not.toContain(tungstenPage);
});

describe("what other programs read of a page", () => {
  const metaOf = (file: string): Record<string, string> =>
    Object.fromEntries(
      [...read(file).matchAll(/<meta property="(.*?)" content="(.*?)">/g)].map(
        ([, name, content]) => [name!, content!],
      ),
    );
  const dataOf = (file: string): unknown => {
    const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(read(file)) ?? [];
    return json === undefined ? undefined : JSON.parse(json);
  };

  beforeEach(() => {
    write("tungsten", {
      ...tungsten,
      headline: "Tungsten </script><b>quotas",
      datePublished: "2025-10-24",
      alternates: [{ language: "zh", url: "https://example.org/zh/1", relation: "translation" }],
      references: [{ id: 1, title: "A yearbook" }],
    });
  });
  const page = "2025-10-24-tungsten-script-b-quotas.brief.html";
  const address = `https://example.org/briefs/${page}`;

  test("is complete where the address of the site is known", async () => {
    await publish("--title", "Desk", ...base);
    expect(metaOf(page)).toEqual({
      "og:type": "article",
      "og:site_name": "Desk",
      "og:title": "Tungsten &lt;/script&gt;&lt;b&gt;quotas",
      "og:description": "Quotas fell &amp; prices rose.",
      "og:url": address,
      "og:image": "https://example.org/briefs/card.png",
      "article:published_time": "2025-10-24",
    });
    expect(dataOf(page)).toMatchObject({
      "@context": "https://schema.org",
      "@type": ["NewsArticle", "AnalysisNewsArticle"],
      url: address,
      headline: "Tungsten </script><b>quotas",
      datePublished: "2025-10-24",
      isBasedOn: { publisher: { name: "Mining Desk" } },
      workTranslation: [{ url: "https://example.org/zh/1" }],
    });
    expect(
      [...read(page).matchAll(/hreflang="(.*?)" href="(.*?)"/g)].map(([, ...of]) => of),
    ).toEqual([
      ["en", address],
      ["zh", "https://example.org/zh/1"],
    ]);
    expect(metaOf("index.html")).toMatchObject({ "og:type": "website", "og:title": "Desk" });
    expect(dataOf("index.html")).toBeUndefined();
  });

  test("has the dates with the offset of the time zone, if one is known", async () => {
    const dated = { ...cobalt, datePublished: "2025-10-24T09:20", dateModified: "2025-10-25" };
    write("cobalt", dated);
    const other = "2025-10-24-cobalt-quotas.brief.html";
    await publish(...base);
    expect(metaOf(other)["article:published_time"]).toBe("2025-10-24T09:20");
    write("cobalt", { ...dated, timeZone: "Asia/Shanghai" });
    await publish(...base);
    expect(metaOf(other)).toMatchObject({
      "article:published_time": "2025-10-24T09:20:00+08:00",
      "article:modified_time": "2025-10-25",
    });
  });

  test("names the present address of a translation that has moved", async () => {
    const links = (file: string): string[] =>
      [...read(file).matchAll(/hreflang="\S+" href="(.*?)"/g)].map(([, href]) => href!);
    const site = "https://example.org/briefs/";
    const chinese = { ...cobalt, language: "zh", headline: "钴配额", datePublished: "2025-10-23" };
    write("cobalt", chinese);
    const alternates = [
      { language: "zh", url: `${site}2025-10-23-钴配额.brief.html` },
      { language: "fr", url: `${site}theirs.html` },
    ];
    write("tungsten", { ...tungsten, alternates });
    // What readers can click, with script or without.
    const shown = (): string[] => {
      const text = read(tungstenPage);
      const [, json] = /<script type="application\/json" data-mineral-brief>(.*?)<\/script>/s.exec(
        text,
      )!;
      const inData = (JSON.parse(json!) as { alternates: { url: string }[] }).alternates;
      const urls = inData.map(({ url }) => url);
      for (const url of urls) expect(text).toContain(`<a href="${url}"`);
      return urls;
    };
    const own = `${site}${tungstenPage}`;
    const rest = `${site}theirs.html`;
    await publish(...base);
    const page = (headline: string): string =>
      `${site}${encodeURIComponent(`2025-10-23-${headline}.brief.html`)}`;
    expect(links(tungstenPage)).toEqual([own, page("钴配额"), rest]);
    for (const headline of ["钴", "钴矿", "钴"]) {
      write("cobalt", { ...chinese, headline });
      await publish(...base);
      expect(links(tungstenPage)).toEqual([own, page(headline), rest]);
      expect(shown()).toEqual([page(headline), rest]);
      expect(dataOf(tungstenPage)).toMatchObject({
        workTranslation: [{ url: page(headline) }, { url: rest }],
      });
    }
    write("cobalt", { ...chinese, url: "https://example.org/zh/1" });
    await publish(...base);
    expect(links(tungstenPage)).toEqual([own, "https://example.org/zh/1", rest]);
    rmSync(join(folder, "briefs/cobalt.brief.json"));
    await publish(...base);
    expect(links(tungstenPage)).toEqual([own, rest]);
    expect(shown()).toEqual([alternates[0]!.url, rest]);
  });

  test("names the present address of a brief whose `url` is a former one of its page", async () => {
    const site = "https://example.org/briefs/";
    const page = (headline: string): string => `${site}2025-10-23-${headline}.brief.html`;
    const stated = { ...cobalt, datePublished: "2025-10-23", url: page("quotas") };
    for (const headline of ["quotas", "licences", "bans", "quotas"]) {
      write("cobalt", { ...stated, headline });
      await publish(...base);
      const file = `2025-10-23-${headline}.brief.html`;
      expect(read(file)).toContain(`<link rel="canonical" href="${page(headline)}">`);
      expect(read(file)).toContain(`property="og:url" content="${page(headline)}"`);
      expect(dataOf(file)).toMatchObject({ url: page(headline) });
      expect(read("sitemap.xml")).toContain(`<loc>${page(headline)}</loc>`);
      expect(read("feed.atom")).toContain(page(headline));
      expect(await publish(...base)).not.toContain(": written");
    }
    // The page of another brief is a statement of the author.
    write("tungsten", { ...tungsten, url: page("quotas") });
    await publish(...base);
    expect(read(tungstenPage)).toContain(`<link rel="canonical" href="${page("quotas")}">`);
  });

  test("warns about a translation at an address of the site that has no page", async () => {
    const site = "https://example.org/briefs/";
    const urls = [
      "2025-10-23-x.brief.html",
      "index.html",
      "",
      "zh/1.html",
      `${tungstenPage}#about`,
    ];
    write("cobalt", {
      ...cobalt,
      alternates: urls.map((url) => ({ language: "fr", url: site + url })),
    });
    write("tungsten", tungsten);
    for (let run = 0; run < 2; run++) {
      const { stderr, code } = await publish(...base);
      expect(code).toBe(0);
      expect(stderr.match(/^warning: .*$/gm)).toEqual([
        `warning: briefs/cobalt.brief.json: alternates[0].url: the site has no page at ${site}${urls[0]}; index.json lists the pages`,
      ]);
    }
  });

  test.each([
    ["the name of its file", "wolfram.html", "2025-10-20"],
    ["its day and language", "wolfram-neu.html", cobalt.datePublished.slice(0, 10)],
  ])("names the page of a translation, found by %s", async (_, guessed, datePublished) => {
    const site = "https://example.org/briefs/";
    const translation = {
      ...tungsten,
      id: "w",
      language: "de",
      headline: "Wolfram",
      datePublished,
    };
    write("cobalt", { ...cobalt, alternates: [{ language: "de", url: site + guessed }] });
    write("wolfram", translation);
    const { stderr } = await publish(...base);
    expect(stderr).toContain(
      `; did you mean ${site}${datePublished}-wolfram.brief.html, the page of briefs/wolfram.brief.json?`,
    );
    write("zinn", { ...translation, id: "z", headline: "Zinn", datePublished });
    write("wolfram", { ...translation, language: "fr" });
    write("blei", { ...translation, id: "b", headline: "Blei", datePublished });
    expect((await publish(...base)).stderr).toContain("; index.json lists the pages");
  });

  test("has the date of a correction, and so do the feeds and the site map", async () => {
    write("cobalt", {
      ...cobalt,
      corrections: [
        { date: "2025-11-02T08:00+08:00", text: "A place." },
        { date: "2025-10-30T08:00+08:00", text: "A name." },
      ],
    });
    await publish(...base);
    expect(metaOf(cobaltPage)["article:modified_time"]).toBe("2025-11-02T08:00+08:00");
    expect(dataOf(cobaltPage)).toMatchObject({ dateModified: "2025-11-02T08:00:00+08:00" });
    for (const feed of ["feed.atom", "mineral-tungsten.atom"])
      expect(read(feed)).toContain("<updated>2025-11-02T08:00:00+08:00</updated>");
    expect(read("mineral-tungsten.json")).toContain(`"date_modified": "2025-11-02T08:00:00+08:00"`);
    expect(read("index.json")).toContain(`"dateModified":"2025-11-02T08:00+08:00"`);
    expect(read("sitemap.xml")).toContain(
      `<url><loc>https://example.org/briefs/${cobaltPage}</loc><lastmod>2025-11-02</lastmod></url>`,
    );
  });

  test("names no picture and no address without it", async () => {
    await publish();
    expect(Object.keys(metaOf(page))).not.toContain("og:image");
    expect(Object.keys(metaOf(page))).not.toContain("og:url");
    expect(existsSync(join(folder, "site/card.png"))).toBe(false);
    expect(dataOf(page)).not.toHaveProperty("url");
  });

  test("a date that is not in the calendar omits only the linked data", async () => {
    write("cobalt", { ...cobalt, datePublished: "2025-02-31" });
    await publish("--allow-errors", ...base);
    const other = "2025-02-31-cobalt-quotas.brief.html";
    expect(dataOf(other)).toBeUndefined();
    expect(metaOf(other)["og:title"]).toBe("Cobalt &lt;quotas&gt;");
  });

  test("the picture is ours, or that of --card", async () => {
    const bytes = (): Buffer => readFileSync(join(folder, "site/card.png"));
    await publish(...base);
    expect(bytes().subarray(1, 4).toString()).toBe("PNG");
    const own = Buffer.from("\x89PNG\r\n\x1a\n\xFF\x00own", "latin1");
    writeFileSync(join(folder, "own.png"), own);
    await publish(...base, "--card", "own.png");
    expect(bytes()).toEqual(own);
    expect((await publish(...base, "--card", "own.png")).stderr).toMatch(/^\d+ unchanged\n$/m);
    writeFileSync(join(folder, "own.jpg"), "JFIF");
    const { stderr, code } = await publish(...base, "--card", "own.jpg");
    expect([code, stderr]).toEqual([2, expect.stringContaining("own.jpg: expected a PNG picture")]);
  });
});

test.each([
  [[], ""],
  [base, '<base href="/briefs/">'],
])("404.html links to the site from any address, with %j", async (options, tag) => {
  write("tungsten", tungsten);
  await publish(...options);
  expect(read("404.html")).toContain("Page not found");
  expect(read("404.html")).toContain(tag);
});

test("a style sheet of one's own comes after the site's, which is in a layer", async () => {
  write("tungsten", tungsten);
  writeFileSync(join(folder, "team.css"), ":root { --site-accent: green }");
  await publish("--style", "team.css");
  expect(read("style.css")).toMatch(
    /^@layer mineral-brief \{\n[^]*\n\}\n:root \{ --site-accent: green \}$/,
  );
  expect((await publish("--style", "none.css")).stderr).toContain("none.css: no such file");
});

describe("a long list", () => {
  const brief = (number: number): object => ({
    ...tungsten,
    id: `urn:example:${number}`,
    headline: `Brief ${number}`,
    datePublished: new Date(Date.UTC(2025, 0, number)).toISOString(),
    coreInsights: [{ text: "钨价上涨。".repeat(80) }],
  });
  const lists = (): string[] =>
    readdirSync(join(folder, "site")).filter((file) => /^(?:index|page-\d+)\.html$/.test(file));
  const modified = (file: string): number => statSync(join(folder, "site", file)).mtimeMs;
  const namesOn = (file: string): string[] =>
    [...read(file).matchAll(/<h3><a href="([^"]*)"/g)].map(([, page]) => page!);

  test("has pages below 200 KB with each brief on one, which new briefs do not change", async () => {
    for (let number = 1; number <= 250; number++) write(String(number), brief(number));
    await publish();
    expect(lists()).toEqual(["index.html", "page-1.html", "page-2.html", "page-3.html"]);
    expect(lists().map((file) => namesOn(file).length)).toEqual([70, 60, 60, 60]);
    expect(new Set(lists().flatMap(namesOn)).size).toBe(250);
    for (const file of lists()) expect(Buffer.byteLength(read(file))).toBeLessThan(200_000);
    expect(namesOn("page-1.html").at(-1)).toBe("2025-01-01-brief-1.brief.html");
    const links = (file: string): string[] =>
      [...read(file).matchAll(/<a href="([^"]*)" rel="(?:prev|next)"/g)].map(([, to]) => to!);
    expect(lists().map(links)).toEqual([
      ["page-3.html"],
      ["page-2.html"],
      ["page-3.html", "page-1.html"],
      ["index.html", "page-2.html"],
    ]);
    const pagings = (name: RegExp): (string | undefined)[] =>
      readdirSync(join(folder, "site"))
        .filter((file) => name.test(file))
        .map((file) => /class="site-pages" aria-label="([^"]*)"/.exec(read(file))?.[1]);
    expect(new Set(pagings(/^(?:index|page-\d+)\.html$/))).toEqual(new Set(["All briefs"]));
    expect(new Set(pagings(/^mineral-tungsten(?:-\d+)?\.html$/))).toEqual(new Set(["Tungsten"]));
    write("251", brief(251));
    const before = lists().slice(1).map(modified);
    await publish();
    expect(lists().slice(1).map(modified)).toEqual(before);
    for (let number = 1; number <= 130; number++)
      rmSync(join(folder, `briefs/${number}.brief.json`));
    await publish();
    expect(read("page-3.html")).toContain('http-equiv="refresh" content="0; url=index.html"');
  });
});

test("what is not the site's is not overwritten, and a page that could not be written is in no list", async () => {
  mkdirSync(join(folder, "site"));
  writeFileSync(join(folder, "site/index.html"), "mine");
  writeFileSync(join(folder, "site", tungstenPage), "mine");
  write("tungsten", tungsten);
  write("cobalt", cobalt);
  const { stderr, code } = await publish();
  expect(stderr).toContain("site/index.html: not replaced: publish did not write it");
  expect(code).toBe(1);
  expect(read("index.html")).toBe("mine");
  const listed = JSON.parse(read("search-rows-0.json")) as string[][];
  expect(listed.map(([page]) => page)).toEqual([cobaltPage]);
});

describe("a symbolic link in the folder of the site", () => {
  /** Makes a link in the folder of the site to a file outside of it, or to nothing without a text. */
  function link(file: string, text?: string): string {
    const outside = join(folder, "outside", file);
    mkdirSync(join(folder, "outside"), { recursive: true });
    if (text !== undefined) writeFileSync(outside, text);
    rmSync(join(folder, "site", file), { force: true });
    symlinkSync(outside, join(folder, "site", file));
    return outside;
  }

  beforeEach(() => {
    mkdirSync(join(folder, "site"));
    write("tungsten", tungsten);
  });

  const foreign = ["search.html", tungstenPage, "feed.json", "404.html"];

  test.each(foreign)("%s is replaced itself with --force, and stays without", async (file) => {
    const outside = link(file, "theirs");
    expect((await publish()).stderr).toContain(
      `site/${file}: ${file === "404.html" ? "kept" : "not replaced"}: publish did not write it`,
    );
    expect(read(file)).toBe("theirs");
    const { stderr, code } = await publish("--force");
    expect([code, stderr]).toEqual([0, expect.stringContaining("1 replaced")]);
    expect(readFileSync(outside, "utf8")).toBe("theirs");
    expect(lstatSync(join(folder, "site", file)).isFile()).toBe(true);
    expect((await publish()).stderr).toMatch(/^\d+ unchanged\n$/m);
  });

  test("that leads to nothing is somebody else's too", async () => {
    const outside = link("search.html");
    expect((await publish()).stderr).toContain("search.html: not replaced");
    await publish("--force");
    expect(existsSync(outside)).toBe(false);
    expect(lstatSync(join(folder, "site/search.html")).isFile()).toBe(true);
  });

  test("to a file with the text of the site may stay, until the text changes", async () => {
    await publish();
    const before = read("index.html");
    const outside = link("index.html", before);
    expect((await publish()).code).toBe(0);
    expect(lstatSync(join(folder, "site/index.html")).isSymbolicLink()).toBe(true);
    write("cobalt", cobalt);
    expect((await publish()).code).toBe(0);
    expect(read("index.html")).toContain("Cobalt");
    expect(readFileSync(outside, "utf8")).toBe(before);
  });

  test("with redirects of a person is replaced only with --force", async () => {
    await publish();
    write("tungsten", { ...tungsten, headline: "New" });
    const outside = link("_redirects", "/a /b\n");
    expect((await publish()).stderr).toContain("site/_redirects: not replaced");
    await publish("--force");
    expect(read("_redirects")).toMatch(/^# mineral-brief[^]*\/a \/b\n$/);
    expect(readFileSync(outside, "utf8")).toBe("/a /b\n");
  });

  test("in place of a file that the program keeps for itself is replaced", async () => {
    await publish();
    const names = readdirSync(join(folder, "site")).filter((file) => file.startsWith("."));
    const before = new Map(names.map((name) => [name, read(name)]));
    const outside = names.map((name) => link(name, before.get(name)));
    const journal = link(".mineral-brief-journal.ndjson", "");
    write("cobalt", cobalt);
    expect((await publish()).code).toBe(0);
    for (const [index, name] of names.entries()) {
      expect(readFileSync(outside[index]!, "utf8")).toBe(before.get(name));
      expect(read(name)).toContain("cobalt");
    }
    expect(readFileSync(journal, "utf8")).toBe("");
    expect(readdirSync(join(folder, "site")).filter((file) => file.startsWith("."))).toEqual(names);
  });

  test("that a run removes leaves the file that it leads to", async () => {
    await publish(...base);
    const map = read("sitemap.xml");
    const outside = link("sitemap.xml", map);
    expect((await publish()).stderr).toContain("site/sitemap.xml: removed");
    expect(siteFiles()).not.toContain("sitemap.xml");
    expect(readFileSync(outside, "utf8")).toBe(map);
  });

  test("may be that folder", async () => {
    rmSync(join(folder, "site"), { recursive: true });
    mkdirSync(join(folder, "elsewhere"));
    symlinkSync("elsewhere", join(folder, "site"));
    expect((await publish()).code).toBe(0);
    expect(readdirSync(join(folder, "elsewhere"))).toContain("index.html");
  });
});

test.each([
  ["en", "October 24, 2025"],
  ["de", "24. Oktober 2025"],
  ["zh", "2025年10月24日"],
])("the search of a site in %s shows dates as its lists do", async (language, date) => {
  write("tungsten", tungsten);
  await publish("--language", language);
  const [row] = JSON.parse(read("search-rows-0.json")) as string[][];
  expect(row![3]).toBe(date);
  expect(read("index.html")).toContain(`>${date}</time>`);
});

test("a page that is kept keeps the files of its language", async () => {
  write("tungsten", tungsten);
  write("phosphate", { ...cobalt, headline: "الفوسفات", language: "ar" });
  await publish();
  const arabic = (): string[] => siteFiles().filter((file) => file.endsWith(".ar.min.js"));
  expect(arabic()).toEqual(["mineral-brief.ar.min.js", "mineral-brief.names.ar.min.js"]);
  write("phosphate", { ...cobalt, headline: 7, language: "ar" });
  expect((await publish()).stderr).toContain("kept: briefs/phosphate.brief.json has an error\n");
  expect(arabic()).toEqual(["mineral-brief.ar.min.js", "mineral-brief.names.ar.min.js"]);
  rmSync(join(folder, "briefs/phosphate.brief.json"));
  await publish();
  expect(arabic()).toEqual([]);
});

test.runIf(existsSync("/proc/self"))(
  "a folder that the system cannot create ends the run",
  async () => {
    write("tungsten", tungsten);
    const { stderr, code } = await runCli(["publish", "briefs", "-o", "/proc/site"], folder);
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining("error: /proc/site: the system cannot create this folder\n"),
    ]);
  },
);

test("other files in the folder of the briefs are counted", async () => {
  write("tungsten", tungsten);
  for (const name of ["tin.json", "cobalt.yaml"]) writeFileSync(join(folder, "briefs", name), "");
  const expected =
    "2 other files skipped: in a folder, only *.brief.{ndjson,jsonl,json,md,markdown,yaml,yml,txt} files are read, or those that the config includes\n";
  expect((await publish()).stderr).toContain(expected);
  expect((await publish()).stderr).toContain(expected);
});

test("the site may be in the folder of its briefs", async () => {
  write("tungsten", tungsten);
  const args = ["publish", ".", "-o", "site"];
  await runCli(args, folder);
  expect((await runCli(args, folder)).stderr).toMatch(/^\d+ unchanged\n$/);
});

test.each([
  ["of most briefs", [], 'lang="fr"', "Toutes les notes"],
  ["that is requested", ["--language", "zh-hans"], 'lang="zh-Hans"', "全部简报"],
])("the words around the briefs are in the language %s", async (_, options, lang, words) => {
  write("a", { ...tungsten, language: "fr" });
  write("b", { ...cobalt, language: "fr" });
  write("c", { ...cobalt, id: "urn:example:c" });
  await publish(...options);
  expect(read("index.html")).toContain(`<html ${lang}`);
  expect(read("index.html")).toContain(words);
});

test("the template that the documentation shows is the one that is used", () => {
  const root = join(import.meta.dirname, "../../..");
  const template = readFileSync(join(root, "packages/cli/src/publish/site/template.html"), "utf8");
  expect(readFileSync(join(root, "docs/cli/publish.md"), "utf8")).toContain(
    `\`\`\`html\n${template}\`\`\``,
  );
});

test("the site map is valid XML", async () => {
  write("tungsten", { ...tungsten, headline: "Tungsten & <tin>" });
  await publish(...base);
  expect(XMLValidator.validate(read("sitemap.xml"))).toBe(true);
  const { urlset } = new XMLParser().parse(read("sitemap.xml")) as {
    urlset: { url: { loc: string; lastmod?: string }[] };
  };
  expect(urlset.url.at(-1)).toEqual({
    loc: "https://example.org/briefs/2025-10-24-tungsten-tin.brief.html",
    lastmod: "2025-10-24",
  });
});

test("index.json has the ids of the feed, which a new headline does not change", async () => {
  const idsAfter = async (headline: string): Promise<[listed: string, inFeed: string]> => {
    const text = `${headline}\nMining Desk· 2025-10-24 09:20\nCore Insights - Quotas fell [1]\n`;
    writeFileSync(join(folder, "briefs/tin.brief.txt"), text);
    await publish();
    const { briefs } = JSON.parse(read("index.json")) as { briefs: [{ id: string }] };
    const { items } = JSON.parse(read("feed.json")) as { items: [{ id: string }] };
    return [briefs[0].id, items[0].id];
  };
  const [listed, inFeed] = await idsAfter("Tin quotas fall");
  expect(listed).toBe(inFeed);
  expect(await idsAfter("Tin quotas fall again")).toEqual([listed, listed]);
});

test("index.json says what the list says", async () => {
  write("tungsten", tungsten);
  await publish();
  expect(JSON.parse(read("index.json"))).toEqual({
    title: "Mineral briefs",
    language: "en",
    groups: { minerals: {}, places: {} },
    briefs: [
      {
        page: tungstenPage,
        id: "urn:example:tungsten",
        headline: "Tungsten quotas",
        language: "en",
        source: "Mining Desk",
        datePublished: "2025-10-24T09:20+08:00",
        summary: "Quotas fell & prices rose.",
        minerals: ["tungsten"],
        places: [],
      },
    ],
  });
});

test("lists, feeds and previews say what kind of statement a brief starts with, and what it retracts", async () => {
  write("tungsten", {
    ...tungsten,
    coreInsights: [
      { text: "Quotas fell.", kind: "claim", attribution: { organization: "desk" } },
      { text: "Prices rose." },
    ],
    organizations: [
      { id: "desk", name: "A desk" },
      { id: "mine", name: "A mine" },
    ],
    corrections: [{ date: "2025-10-25", kind: "retraction", text: "They did not." }],
  });
  await publish();
  const row = "<b>Withdrawn</b> · <span>Mining Desk</span>";
  const summary =
    "October 25, 2025 · retraction: They did not. Withdrawn\u00A0· Claim: A desk: Quotas fell.";
  expect(JSON.parse(read("index.json"))).toMatchObject({ briefs: [{ summary }] });
  expect(read("index.html")).toContain(`<p>${summary}</p>`);
  for (const list of ["index.html", "mineral-tungsten.html"]) expect(read(list)).toContain(row);
  expect(read("mineral-tungsten.atom")).toContain(`<summary>${summary}</summary>`);
  const page = read(tungstenPage);
  expect(page).toContain(`<meta name="description" content="${summary}">`);
  const linked = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page)?.[1] ?? "{}";
  expect(JSON.parse(linked)).toMatchObject({
    description: `${summary} Withdrawn: Prices rose.`,
    mentions: [{ name: "A desk" }],
  });
});

test("lists, feeds, previews and the search replace a statement that a correction retracts by its retraction", async () => {
  write("tungsten", {
    ...tungsten,
    coreInsights: [{ id: "a", text: "Fact one is 5 t." }, { text: "Fact two stays." }],
    corrections: [{ date: "2025-10-25", kind: "retraction", insight: "a", text: "No." }],
  });
  await publish();
  const retraction = "October 25, 2025 · Withdrawn: “Fact one is 5 t.” No.";
  const summary = `${retraction} Fact two stays.`;
  expect(JSON.parse(read("index.json"))).toMatchObject({ briefs: [{ summary }] });
  expect(read("index.html")).toContain(`<p>${summary}</p>`);
  expect(read("mineral-tungsten.html")).toContain(`<p>${retraction}</p>`);
  expect(read("mineral-tungsten.atom")).toContain(`<summary>${summary}</summary>`);
  expect(read("search-rows-0.json")).toContain(summary);
  const page = read(tungstenPage);
  expect(page).toContain(`<meta name="description" content="${summary}">`);
  expect(page).toContain(`<meta property="og:description" content="${summary}">`);
  const linked = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page)?.[1] ?? "{}";
  expect(JSON.parse(linked)).toMatchObject({
    description: summary,
    articleBody: `${retraction}\nWithdrawn: Fact one is 5 t.\nFact two stays.`,
    hasPart: [{ creativeWorkStatus: "retracted" }, { text: "Fact two stays." }],
  });
});

describe("labels of a site in a language without labels", () => {
  const zinc = {
    ...cobalt,
    id: "urn:example:zinc",
    headline: "Cotas de zinco",
    language: "pt",
    datePublished: undefined,
  };

  beforeEach(() => {
    write("tungsten", { ...tungsten, headline: "Cotas", language: "pt", supersedes: zinc.id });
    write("zinc", zinc);
  });

  test.each<[file: string, parts: readonly string[]]>([
    [
      "index.html",
      [
        '<html lang="pt" dir="ltr">',
        '<a class="site-skip" href="#site-content" lang="en">Skip to content</a>',
        '<nav class="site-nav" aria-label="Site" lang="en">',
        '<h1 lang="en">All briefs</h1>',
        '<h2><time datetime="2025-10-24">24 de outubro de 2025</time></h2>',
        '<h2><span lang="en">Without a date</span></h2>',
        '<p class="site-meta"><span lang="en">Replaced by</span> <a href="2025-10-24-cotas.brief.html">Cotas</a></p>',
        '<p class="site-feeds" lang="en">Subscribe: ',
      ],
    ],
    ["minerals.html", ['<h1 lang="en">Minerals</h1>']],
    ["mineral-tungsten.html", ['<a href="minerals.html" lang="en">Minerals</a>']],
    [
      "2025-10-24-cotas.brief.html",
      [
        '<dt lang="en">Months</dt><dd><a href="month-2025-10.html" data-kind="month" data-id="2025-10">outubro de 2025</a>',
        '<dt lang="en">Replaces</dt>',
        '<nav class="site-neighbours" aria-label="All briefs" lang="en">',
        'Older brief<br><a href="cotas-de-zinco.brief.html" rel="next" lang="pt" dir="ltr">',
      ],
    ],
    ["cotas-de-zinco.brief.html", ['<span lang="en">Replaced by</span> <a href="2025-10-24']],
    ["404.html", ['<h1 lang="en">Page not found</h1>\n<p lang="en">']],
    [
      "search.html",
      [
        '<h1 lang="en">Search</h1>\n<div class="site-no-script" lang="en">',
        'aria-label="Search" autocomplete="off" hidden lang="en">',
        'Words <input type="search" name="words" lang="pt" dir="ltr">',
        'Minerals <select name="mineral" lang="pt" dir="ltr"><option value="" lang="en">any</option>',
        'data-replaced="Replaced by" lang="en"></p>',
        'hidden lang="en">Show more</button>',
      ],
    ],
  ])("are marked as English: %s", async (file, parts) => {
    await publish();
    const page = read(file);
    for (const part of parts) expect(page).toContain(part);
  });

  test("are marked as English: pages of former addresses", async () => {
    write("lead", { ...zinc, id: "urn:example:lead", headline: "Chumbo" });
    await publish();
    rmSync(join(folder, "briefs/lead.brief.json"));
    write("tungsten", { ...tungsten, headline: "Novas cotas", language: "pt" });
    await publish();
    expect(read("chumbo.brief.html")).toContain(
      '<h1 lang="en">This brief is no longer published.</h1>\n<p lang="en">',
    );
    expect(read("2025-10-24-cotas.brief.html")).toContain(
      '<p><span lang="en">This page has moved to</span> <a',
    );
  });

  test("are not marked where there are labels", async () => {
    await publish("--language", "de-AT");
    expect(read("search.html")).not.toContain('lang="en"');
    expect(read("404.html")).not.toContain('lang="en"');
  });
});

test("names of places in another language have it, wherever they are", async () => {
  const place = { id: "refinery", name: { value: "المصفاة", lang: "ar" } };
  write("tungsten", { ...tungsten, places: ["CN", place] });
  await publish();
  const name = '<span lang="ar" dir="rtl">المصفاة</span>';
  for (const list of ["index.html", "place-cn.html"])
    expect(read(list)).toContain(` · China, ${name}</p>`);
  const link = 'lang="ar" dir="rtl">المصفاة</a>';
  for (const file of ["places.html", tungstenPage])
    expect(read(file)).toMatch(new RegExp(`<a href="place-refinery.html"[^>]* ${link}`));
  expect(read("place-refinery.html")).toContain(`<h1>${name}</h1>`);
});

test.each([
  [[], "2025-10-24-tungsten-quotas.brief.html"],
  [base, "https://example.org/briefs/2025-10-24-tungsten-quotas.brief.html"],
])("feeds say which brief replaces another one, and name its author %j", async (options, url) => {
  write("cobalt", cobalt);
  await publish(...options);
  expect(read("feed.atom")).not.toContain("Replaced by");
  write("tungsten", { ...tungsten, supersedes: cobalt.id });
  await publish(...options);
  const summary = "Replaced by “Tungsten quotas”. Quotas fell & prices rose.";
  for (const file of ["feed.json", "mineral-tungsten.json"])
    expect(JSON.parse(read(file))).toMatchObject({
      authors: [{ name: "Mineral briefs" }],
      items: [{ authors: [{ name: "Mining Desk" }] }, { summary }],
    });
  for (const file of ["feed.atom", "mineral-tungsten.atom"])
    expect(read(file)).toContain(`<summary>${summary.replace("&", "&amp;")}</summary>`);
  expect(read("feed.atom")).toContain(`&lt;a href=&quot;${url}&quot;&gt;`);
});

test("says what the policy blocks in the style sheet and the template", async () => {
  write("tungsten", tungsten);
  writeFileSync(join(folder, "own.css"), "@font-face { src: url(https://fonts.example/x.woff2) }");
  writeFileSync(
    join(folder, "own.html"),
    '<html><head><!-- mineral-brief:head --></head><body><form action="/subscribe"></form><!-- mineral-brief:content --></body></html>',
  );
  const { stderr } = await publish("--style", "own.css", "--template", "own.html");
  expect(stderr).toContain("own.css: https://fonts.example/x.woff2 will not load");
  expect(stderr).toContain('own.html: <form action="/subscribe"> will have no effect');
});

test("a published page is a brief, as far as validate and convert go", async () => {
  write("tungsten", tungsten);
  await publish();
  const { stdout } = await runCli(["convert", `site/${tungstenPage}`, "--to", "json"], folder);
  expect(JSON.parse(stdout)).toEqual(tungsten);
});
