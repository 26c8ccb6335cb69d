import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { listOf, readTable, type Row } from "./read-table.ts";

const folder = join(import.meta.dirname, "../vocabulary");
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".tsv"))
  .map((file) => file.slice(0, -".tsv".length));
const tables = new Map(
  names.map((name) => [name, readTable(readFileSync(join(folder, `${name}.tsv`), "utf8"))]),
);
const sources = readFileSync(join(folder, "SOURCES.md"), "utf8");
const rowsOf = (name: string): readonly Row[] => tables.get(name)!;
const idsOf = (...lists: string[]): Set<string> =>
  new Set(lists.flatMap((name) => rowsOf(name).map(({ id }) => id!)));
const repeated = (keys: readonly string[]): string[] =>
  keys.filter((key, index) => keys.indexOf(key) !== index);

describe("rows are unique", () => {
  test.each<[table: string, ...key: string[]]>([
    ["companies", "id"],
    ["do-not-match", "phrase", "lang"],
    ["export-controls", "id"],
    ["links", "mineral"],
    ["lists", "list", "year"],
    ["memberships", "mineral", "list", "year"],
    ["mineral-names", "id", "lang"],
    ["minerals", "id"],
    ["organisations", "id"],
    ["place-names", "id", "lang"],
    ["place-words", "id", "lang"],
    ["places", "id"],
    ["projects", "id"],
    ["regions", "id"],
    ["relation-groups", "relation"],
    ["relation-names", "id", "lang"],
    ["relations", "id"],
    ["shares", "mineral", "stage", "country", "year"],
    ["stage-names", "id", "lang"],
    ["stages", "id"],
    ["units", "id"],
  ])("%s by %s %s %s %s", (table, ...key) => {
    expect(
      repeated(rowsOf(table).map((row) => key.map((column) => row[column]).join(" "))),
    ).toEqual([]);
  });

  test("of a company, project or organisation, among all three", () => {
    const ids = ["companies", "projects", "organisations"].flatMap((table) =>
      rowsOf(table).map(({ id }) => id!),
    );
    expect(repeated(ids)).toEqual([]);
  });
});

test("no cell has spaces at its ends, double spaces or an empty item", () => {
  const untidy = [...tables].flatMap(([table, rows]) =>
    rows.flatMap((row) =>
      Object.values(row)
        .filter((cell) => /^\s|\s$|\s\s|^\||\|\||\|$/.test(cell))
        .map((cell) => `${table}: ${cell}`),
    ),
  );
  expect(untidy).toEqual([]);
});

describe("every id that a column refers to exists", () => {
  const minerals = idsOf("minerals");
  const places = idsOf("places");
  const stages = idsOf("stages");
  const relations = idsOf("relations");
  const actors = idsOf("companies", "organisations");
  test.each<[table: string, column: string, ids: Set<string>]>([
    ["companies", "country", places],
    ["companies", "minerals", minerals],
    ["companies", "stage", stages],
    ["do-not-match", "organisation_id", new Set([...actors, ...idsOf("projects")])],
    ["do-not-match", "read_wrongly_as", new Set([...minerals, ...places])],
    ["export-controls", "kind", relations],
    ["export-controls", "minerals", minerals],
    ["export-controls", "target", new Set([...places, "all"])],
    ["links", "mineral", minerals],
    ["memberships", "list", new Set(rowsOf("lists").map(({ list }) => list!))],
    ["memberships", "mineral", minerals],
    ["mineral-names", "id", minerals],
    ["organisations", "country", places],
    ["place-names", "id", places],
    ["place-words", "id", places],
    ["projects", "country", places],
    ["projects", "minerals", minerals],
    ["projects", "owner_ids", actors],
    ["projects", "stage", stages],
    ["relation-groups", "relation", relations],
    ["relation-names", "id", relations],
    ["shares", "country", places],
    ["shares", "mineral", minerals],
    ["shares", "stage", stages],
    ["stage-names", "id", stages],
  ])("%s: %s", (table, column, ids) => {
    const unknown = rowsOf(table)
      .flatMap((row) => listOf(row[column]!))
      .filter((id) => !ids.has(id));
    expect(unknown).toEqual([]);
  });
});

test.each(["minerals", "places", "stages", "relations"])(
  "an id of %s is in no other list",
  (table) => {
    const others = idsOf(
      ...["minerals", "places", "stages", "relations"].filter((name) => name !== table),
    );
    expect([...idsOf(table)].filter((id) => others.has(id))).toEqual([]);
  },
);

/** The names, aliases, demonyms and metonyms of minerals and places, by language and id. */
function forms(): { language: string; id: string; form: string }[] {
  const found: { language: string; id: string; form: string }[] = [];
  const add = (language: string, id: string, cells: readonly string[]): void => {
    for (const form of cells.flatMap(listOf)) found.push({ language, id, form });
  };
  for (const { id, name_en: en, names_zh: zh, aliases_en: aliases } of rowsOf("minerals")) {
    add("en", id!, [en!, aliases!]);
    add("zh", id!, [zh!]);
  }
  for (const row of rowsOf("places")) {
    add("en", row.id!, [row.name_en!, row.aliases_en!, row.demonyms_en!, row.metonyms_en!]);
    add("zh", row.id!, [row.name_zh!]);
  }
  for (const table of ["mineral-names", "place-names"])
    for (const { id, lang, name, aliases } of rowsOf(table)) add(lang!, id!, [name!, aliases!]);
  for (const { id, lang, demonyms, metonyms } of rowsOf("place-words"))
    add(lang!, id!, [demonyms!, metonyms!]);
  return found;
}

test("no form belongs to two minerals or places of one language", () => {
  const ids = new Map<string, string>();
  const twice = forms().filter(({ language, id, form }) => {
    const key = `${language} ${form.normalize("NFKC").toLowerCase().replace(/ё/g, "е").replace(/-/g, " ")}`;
    const known = ids.get(key);
    ids.set(key, id);
    return known !== undefined && known !== id;
  });
  expect(twice).toEqual([]);
});

test("a region begins with the id of its country, and no name is that of a place or of another region", () => {
  const places = idsOf("places");
  expect(rowsOf("regions").filter(({ id }) => !places.has(id!.split("-")[0]!))).toEqual([]);
  const regions = rowsOf("regions").flatMap((row) =>
    [row.name_en!, row.name_zh!, row.aliases_en!, row.demonyms_en!].flatMap(listOf),
  );
  expect(repeated(regions)).toEqual([]);
  const known = new Set(forms().map(({ form }) => form));
  expect(regions.filter((name) => known.has(name))).toEqual([]);
});

test("no phrase that must not match hides the name of a mineral or place", () => {
  const known = new Set(forms().map(({ language, form }) => `${language} ${form.toLowerCase()}`));
  const hiding = rowsOf("do-not-match").filter(({ lang, phrase }) =>
    known.has(`${lang} ${phrase!.toLowerCase()}`),
  );
  expect(hiding).toEqual([]);
  expect(rowsOf("do-not-match").filter((row) => row.read_wrongly_as === "")).toEqual([]);
});

/** Shares whose rounded totals add up to more than 100, and why. */
const above100: Readonly<Record<string, string>> = {
  "gallium refining 2025":
    "101: the source rounds the world total to 900 t, so China's 99.9 becomes 100",
  "vanadium mining 2025":
    "104: countries add up to 113,300 t, and the source rounds the total to 110,000 t",
};

describe("shares", () => {
  test("of one mineral, stage and year do not exceed 100 percent, except for the listed ones", () => {
    const sums = new Map<string, number>();
    for (const { mineral, stage, year, share_pct: percent } of rowsOf("shares")) {
      const key = `${mineral} ${stage} ${year}`;
      sums.set(key, (sums.get(key) ?? 0) + Number(percent));
    }
    const above = [...sums].filter(([, sum]) => sum > 100).map(([key, sum]) => `${key}: ${sum}`);
    expect(above).toEqual(
      Object.entries(above100).map(([key, reason]) => `${key}: ${reason.split(":")[0]}`),
    );
  });

  test("agree with their tonnages, rounded half up", () => {
    const different = rowsOf("shares")
      .filter((row) => row.tonnage !== "" && row.world_total !== "")
      .filter(
        (row) =>
          Math.round((Number(row.tonnage) / Number(row.world_total)) * 100) !==
          Number(row.share_pct),
      );
    expect(different).toEqual([]);
  });

  test("of one mineral, stage, year and edition have one world total and one unit", () => {
    const totals = new Map<string, Set<string>>();
    for (const row of rowsOf("shares").filter((share) => share.world_total !== "")) {
      const key = `${row.mineral} ${row.stage} ${row.year} ${row.edition}`;
      totals.set(key, (totals.get(key) ?? new Set()).add(`${row.world_total} ${row.unit}`));
    }
    expect([...totals].filter(([, values]) => values.size > 1)).toEqual([]);
  });

  test("have a unit exactly if they have a tonnage", () => {
    expect(rowsOf("shares").filter((row) => (row.unit === "") !== (row.tonnage === ""))).toEqual(
      [],
    );
    const units = new Set(rowsOf("units").map(({ symbol }) => symbol));
    expect(
      rowsOf("shares").filter(({ unit }) => unit !== "" && !units.has(unit!.split(", ")[0]!)),
    ).toEqual([]);
  });
});

test("a list has as many rows as stated, and all entries if it is complete", () => {
  const wrong = rowsOf("lists").filter(({ list, year, rows, official_total: total, complete }) => {
    const count = rowsOf("memberships").filter(
      (row) => row.list === list && row.year === year,
    ).length;
    return Number(rows) !== count || (complete === "yes") !== (Number(total) === count);
  });
  expect(wrong).toEqual([]);
});

test("factors are positive, and a unit with a factor has a base", () => {
  const wrong = rowsOf("units").filter(
    ({ factor, base }) => factor !== "" && (base === "" || !(Number(factor) > 0)),
  );
  expect(wrong).toEqual([]);
});

test("dates are days, months or years that exist", () => {
  const isDate = (text: string): boolean =>
    /^\d{4}(?:-\d\d){0,2}$/.test(text) &&
    !Number.isNaN(Date.parse(text)) &&
    new Date(text).toISOString().startsWith(text);
  const wrong = [...tables].flatMap(([table, rows]) =>
    rows.flatMap((row) =>
      ["as_of", "source_date", "announced", "effective"]
        .map((column) => row[column] ?? "")
        .filter((date) => date !== "" && !isDate(date))
        .map((date) => `${table} ${row.id}: ${date}`),
    ),
  );
  expect(wrong).toEqual([]);
  // A control can take effect only on or after its announcement.
  expect(
    rowsOf("export-controls").filter(({ announced, effective }) => effective! < announced!),
  ).toEqual([]);
});

test("an address is a URL", () => {
  const wrong = [...tables].flatMap(([table, rows]) =>
    rows.flatMap((row) =>
      ["url", "copy", "document"]
        .map((column) => row[column] ?? "")
        .filter((url) => url !== "" && !(URL.canParse(url) && /^https?:/.test(url)))
        .map((url) => `${table} ${row.id}: ${url}`),
    ),
  );
  expect(wrong).toEqual([]);
});

describe("every source is in SOURCES.md, or the row has an address", () => {
  test.each<[table: string, column: string]>([
    ["companies", "source"],
    ["export-controls", "source"],
    ["lists", "source"],
    ["mineral-names", "name_source"],
    ["place-names", "name_source"],
    ["projects", "source"],
    ["relation-names", "name_source"],
    ["shares", "edition"],
    ["stage-names", "name_source"],
    ["units", "source"],
  ])("%s: %s", (table, column) => {
    const unnamed = rowsOf(table)
      .filter((row) => !row.url && !row.copy && !sources.includes(row[column]!.split(";")[0]!))
      .map((row) => row[column]);
    expect([...new Set(unnamed)]).toEqual([]);
  });

  test("each relation names a page that was read", () => {
    const unread = rowsOf("relations")
      .filter(({ source }) => source === "" || /general knowledge|not read/i.test(source!))
      .map(({ id }) => id);
    expect(unread).toEqual([]);
  });

  test("organisations that no page was read for are marked as such", () => {
    const unmarked = rowsOf("organisations").filter(
      ({ url, source, confidence }) =>
        url === "" && !/^see .+\.tsv$/.test(source!) && confidence !== "memory",
    );
    expect(unmarked).toEqual([]);
  });
});

test("SOURCES.md states the number of rows of each table", () => {
  for (const [table, rows] of tables)
    expect(sources).toMatch(new RegExp(`\\| ${table}\\.tsv +\\| ${rows.length} +\\|`));
});

test.each(["companies", "projects", "organisations"])(
  "SOURCES.md states how many rows of %s each grade has",
  (table) => {
    const stated = new RegExp(`\\b${table}: ([^.]+)\\.`).exec(sources)![1]!.split(", ");
    const grades = rowsOf(table).map(({ confidence }) => confidence!);
    const counted = [...new Set(grades)].map(
      (grade) => `${grade} ${grades.filter((other) => other === grade).length}`,
    );
    expect(new Set(stated)).toEqual(new Set(counted));
  },
);

test("SOURCES.md states how many shares have a tonnage, and how many were copied from where", () => {
  const shares = rowsOf("shares");
  const count = (column: string, text = ""): number =>
    shares.filter((row) => row[column] !== "" && row[column]!.includes(text)).length;
  expect(count("tonnage")).toBe(count("world_total"));
  expect(sources).toContain(`${count("tonnage")} with tonnage, all of them with the world total.`);
  expect(sources).toContain(
    `${count("copy")} rows, ${count("copy", "TSM-Hub")} of them from one repository`,
  );
  const listed = /### Shares\n(.+?)\n### /s.exec(sources)![1]!.matchAll(/: (\d+) rows, read/g);
  const sum = [...listed].reduce((total, [, rows]) => total + Number(rows), 0);
  expect(sum).toBe(shares.length);
});

test("countries with the same tonnage as the last one shown are shown too", () => {
  const chromite = rowsOf("shares").filter(
    ({ mineral, year }) => mineral === "chromium" && year === "2025",
  );
  expect(chromite.map(({ country, tonnage }) => `${country} ${tonnage}`)).toEqual([
    "ZA 23000",
    "TR 9000",
    "KZ 7000",
    "IN 3000",
    "BR 2000",
    "ZW 2000",
  ]);
});
