import { mineralGroups } from "./mineral-groups.ts";
import { listOf, type Row } from "./read-table.ts";

/** Returns the rows of `vocabulary/<name>.tsv`. */
type Read = (name: string) => readonly Row[];

/**
 * Prints the modules of `src/generated/` with the vocabulary, by file name.
 *
 * Each list is a module, so that a bundler drops unused lists, with one line per row, so that a diff shows the changed
 * rows. The rows are JSON text, which `readOnce` parses on first use: engines parse JSON twice as fast as code.
 */
export function printVocabulary(read: Read): ReadonlyMap<string, string> {
  return new Map([
    ["vocabulary-minerals.ts", printList("mineralsText", minerals(read))],
    ["vocabulary-memberships.ts", printList("membershipsText", memberships(read))],
    ["vocabulary-places.ts", printList("placesText", read("places").map(place))],
    ["vocabulary-stages.ts", printList("stagesText", read("stages").map(stage))],
    ["vocabulary-relation-types.ts", printList("relationTypesText", relations(read))],
    ["vocabulary-shares.ts", printList("sharesText", shares(read))],
    [
      "vocabulary-export-controls.ts",
      printList("exportControlsText", read("export-controls").map(exportControl)),
    ],
    ["vocabulary-groups.ts", printGroups(mineralGroups(read("minerals")))],
  ]);
}

const notice = "// Written by scripts/write-vocabulary.ts from vocabulary/*.tsv. Do not edit.\n";

function printList(name: string, rows: readonly object[]): string {
  const lines = rows.map((row) => JSON.stringify(row)).join(",\n");
  const text = `[\n${lines}\n]`.replace(/[\\`]|\$(?=\{)/g, String.raw`\$&`);
  return `${notice}\nexport const ${name} = \`${text}\`;\n`;
}

function printGroups(groups: Readonly<Record<string, readonly string[]>>): string {
  const lines = Object.entries(groups).map(
    ([id, members]) => `  ${JSON.stringify(id)}: ${JSON.stringify(members)},\n`,
  );
  return `${notice}\nexport const mineralGroups: Readonly<Record<string, readonly string[]>> = {\n${lines.join("")}};\n`;
}

function minerals(read: Read): object[] {
  const links = new Map(read("links").map((row) => [row.mineral, row]));
  return read("minerals").map((row) => {
    const [zh, ...aliasesZh] = listOf(row.names_zh!);
    return {
      id: row.id,
      names: { en: row.name_en, zh },
      aliases: { en: listOf(row.aliases_en!), zh: aliasesZh },
      symbol: row.symbol || undefined,
      family: row.family,
      hsCodes: listOf(row.hs_ore!),
      wikidata: row.wikidata || undefined,
      cgiCode: links.get(row.id)?.cgi_commodity_code || undefined,
      mrdsCode: links.get(row.id)?.usgs_mrds_code || undefined,
    };
  });
}

function memberships(read: Read): object[] {
  return read("memberships").map((row) => ({
    mineral: row.mineral,
    list: row.list,
    year: Number(row.year),
    listedAs: row.listed_as,
  }));
}

function place(row: Row): object {
  const [zh, ...aliasesZh] = listOf(row.name_zh!);
  return {
    id: row.id,
    kind: placeKind(row.id!),
    names: { en: row.name_en, zh },
    aliases: { en: listOf(row.aliases_en!), zh: aliasesZh },
    demonyms: listOf(row.demonyms_en!),
    metonyms: listOf(row.metonyms_en!),
  };
}

function placeKind(id: string): string {
  if (id.startsWith("region-")) return "region";
  return id.startsWith("bloc-") || id === "EU" ? "bloc" : "country";
}

function stage(row: Row): object {
  return { id: row.id, names: { en: row.name_en, zh: row.name_zh }, definition: row.definition };
}

function relations(read: Read): object[] {
  const groups = new Map(read("relation-groups").map((row) => [row.relation, row.group]));
  return read("relations").map((row) => {
    const group = groups.get(row.id);
    if (group === undefined) throw new Error(`${row.id} has no row in relation-groups.tsv`);
    return { ...stage(row), group };
  });
}

/** Sorts by mineral and stage in the order of the table, then by year (newest first) and share (largest first). */
function shares(read: Read): object[] {
  const rows = read("shares");
  const order = new Map<string, number>();
  const key = (row: Row): string => `${row.mineral} ${row.stage}`;
  for (const row of rows) if (!order.has(key(row))) order.set(key(row), order.size);
  return rows
    .toSorted(
      (a, b) =>
        order.get(key(a))! - order.get(key(b))! ||
        Number(b.year) - Number(a.year) ||
        Number(b.share_pct) - Number(a.share_pct),
    )
    .map((row) => ({
      mineral: row.mineral,
      stage: row.stage,
      country: row.country,
      percent: Number(row.share_pct),
      year: Number(row.year),
      source: row.source,
    }));
}

function exportControl(row: Row): object {
  return {
    id: row.id,
    country: row.id!.slice(0, 2).toUpperCase(),
    issuer: row.issuer,
    title: row.title,
    announced: row.announced,
    effective: row.effective,
    minerals: listOf(row.minerals!),
    kind: row.kind,
    target: row.target === "all" ? undefined : row.target,
    suspension: row.status === "in force" ? undefined : suspension(row.status!),
    note: row.note,
  };
}

function suspension(status: string): object {
  const [, part, from, to, by] =
    /^(?:(.+) )?suspended (\d{4}-\d\d-\d\d) to (\d{4}-\d\d-\d\d) \((.+)\)$/.exec(status) ?? [];
  if (from === undefined) throw new Error(`unknown status: ${status}`);
  return { from, to, by, part };
}
