import { measuredUnits, unitNames } from "./unit-lists.ts";
import { mineralGroups } from "./mineral-groups.ts";
import { nameWords } from "./name-words.ts";
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
  const shareRows = sortedShares(read);
  const controlRows = read("export-controls");
  return new Map([
    ["vocabulary-minerals.ts", printList("mineralsText", minerals(read))],
    ["vocabulary-memberships.ts", printList("membershipsText", memberships(read))],
    [
      "vocabulary-official-lists.ts",
      printList("officialListsText", read("lists").map(officialList)),
    ],
    ["vocabulary-places.ts", printList("placesText", read("places").map(place))],
    ["vocabulary-regions.ts", printList("regionsText", read("regions").map(region))],
    ["vocabulary-stages.ts", printList("stagesText", read("stages").map(stage))],
    ["vocabulary-relation-types.ts", printList("relationTypesText", relations(read))],
    ["vocabulary-shares.ts", printList("sharesText", shareRows.map(share))],
    ["vocabulary-share-details.ts", printList("shareDetailsText", shareRows.map(shareDetails))],
    [
      "vocabulary-export-controls.ts",
      printList("exportControlsText", controlRows.map(exportControl)),
    ],
    [
      "vocabulary-export-control-details.ts",
      printList("exportControlDetailsText", controlRows.map(exportControlDetails)),
    ],
    ["vocabulary-units.ts", printList("unitsText", read("units").map(unit))],
    ["vocabulary-unit-names.ts", printList("unitNamesText", unitNames(read("units")))],
    ...(["en", "zh"] as const).map((language): [string, string] => [
      `vocabulary-measured-units-${language}.ts`,
      printModule([["measuredUnitsText", measuredUnits(read("units"), language)]]),
    ]),
    [
      "vocabulary-organizations.ts",
      printList("organizationsText", read("organisations").map(organization)),
    ],
    ["vocabulary-companies.ts", printList("companiesText", read("companies").map(company))],
    ["vocabulary-projects.ts", printList("projectsText", read("projects").map(project))],
    ["vocabulary-lookalikes.ts", printList("lookalikesText", read("do-not-match").map(lookalike))],
    [
      "vocabulary-name-words.ts",
      `${notice}\nexport const nameWordsText: string =\n  "${nameWords(read("minerals"), read("places"), read("companies")).join(" ")}";\n`,
    ],
    ["vocabulary-groups.ts", printGroups(mineralGroups(read("minerals")))],
    ...["en", "zh"].map((language): [string, string] => [
      `vocabulary-lookalikes-${language}.ts`,
      printModule([["lookalikesText", lookalikeWords(read, language)]]),
    ]),
    [
      "vocabulary-metonyms-zh.ts",
      printModule([["metonymsText", placeWords(read, "zh", "metonyms")]]),
    ],
    ...nameLanguages(read).map((language): [string, string] => [
      `vocabulary-names-${language.toLowerCase()}.ts`,
      printModule([
        ["namesText", termNames(read, language, ["mineral-names", "place-names"])],
        ["termNamesText", termNames(read, language, ["stage-names", "relation-names"])],
        ["aliasesText", aliases(read, language)],
        ["metonymsText", placeWords(read, language, "metonyms")],
        ["demonymsText", placeWords(read, language, "demonyms")],
        ["lookalikesText", lookalikeWords(read, language)],
      ]),
    ]),
  ]);
}

const notice = "// Written by scripts/write-vocabulary.ts from vocabulary/*.tsv. Do not edit.\n";

function printList(name: string, rows: readonly object[]): string {
  return printModule([[name, rows]]);
}

function printModule(
  lists: readonly (readonly [name: string, rows: readonly (object | string)[]])[],
): string {
  const constants = lists.map(([name, rows]) => {
    const lines = rows.map((row) => JSON.stringify(row)).join(",\n");
    const text = `[\n${lines}\n]`.replace(/[\\`]|\$(?=\{)/g, String.raw`\$&`);
    return `export const ${name}: string = \`${text}\`;\n`;
  });
  return `${notice}\n${constants.join("\n")}`;
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
    category: row.category || undefined,
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

function region(row: Row): object {
  return {
    id: row.id,
    names: {
      en: [row.name_en!, ...listOf(row.aliases_en!), ...listOf(row.demonyms_en!)],
      zh: listOf(row.name_zh!),
    },
  };
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

function officialList(row: Row): object {
  return {
    list: row.list,
    year: Number(row.year),
    title: row.title,
    issuer: row.issuer,
    announced: row.announced,
    officialTotal: Number(row.official_total),
    complete: row.complete === "yes",
    ...source(row),
    note: row.note || undefined,
  };
}

/** Sorts by mineral and stage in the order of the table, then by year (newest first) and share (largest first). */
function sortedShares(read: Read): Row[] {
  const rows = read("shares");
  const order = new Map<string, number>();
  const key = (row: Row): string => `${row.mineral} ${row.stage}`;
  for (const row of rows) if (!order.has(key(row))) order.set(key(row), order.size);
  return rows.toSorted(
    (a, b) =>
      order.get(key(a))! - order.get(key(b))! ||
      Number(b.year) - Number(a.year) ||
      Number(b.share_pct) - Number(a.share_pct),
  );
}

function share(row: Row): object {
  return {
    mineral: row.mineral,
    stage: row.stage,
    country: row.country,
    percent: Number(row.share_pct),
    year: Number(row.year),
    source: row.source,
  };
}

/** The rest of a share, in a list of its own: the lint rules do not need it. */
function shareDetails(row: Row): object {
  const [unit, basis] = row.unit!.split(", ");
  return {
    tonnage: numberOf(row.tonnage!),
    worldTotal: numberOf(row.world_total!),
    unit: unit || undefined,
    basis,
    edition: row.edition,
    url: row.url || undefined,
    copy: row.copy || undefined,
    note: row.note || undefined,
  };
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
    suspension: row.status === "in force" ? undefined : suspension(row),
  };
}

function exportControlDetails(row: Row): object {
  return { asOf: row.as_of, note: row.note, ...source(row) };
}

function suspension({ status, status_after: after }: Row): object {
  const [, part, from, to, by] =
    /^(?:(.+) )?suspended (\d{4}-\d\d-\d\d) to (\d{4}-\d\d-\d\d) \((.+)\)$/.exec(status!) ?? [];
  if (from === undefined) throw new Error(`unknown status: ${status}`);
  if (after !== `status unknown after ${to}`)
    throw new Error(`${status}: status_after must be "status unknown after ${to}"`);
  return { from, to, by, part, statusAfter: "unknown" };
}

function source({ source: title, publisher, source_date: date, url }: Row): object {
  return { source: title, publisher, sourceDate: date || undefined, url: url || undefined };
}

function unit(row: Row): object {
  return {
    id: row.id,
    symbol: row.symbol,
    names: { en: row.name_en, zh: row.name_zh },
    dimension: row.dimension,
    factor: numberOf(row.factor!),
    base: row.base || undefined,
    spellings: { en: listOf(row.spellings_en!), zh: listOf(row.spellings_zh!) },
    note: row.note || undefined,
    ...source(row),
  };
}

function organization(row: Row): object {
  return {
    ...named(row),
    kind: row.kind,
    country: row.country || undefined,
    role: row.role,
    ...dated(row),
    note: row.note || undefined,
  };
}

function company(row: Row): object {
  return {
    ...named(row),
    country: row.country || undefined,
    minerals: listOf(row.minerals!),
    stages: listOf(row.stage!),
    ...(isChecked(row) && {
      parent: row.parent || undefined,
      status: row.status || undefined,
      note: row.note || undefined,
    }),
    ...dated(row),
  };
}

function project(row: Row): object {
  return {
    ...named(row),
    kind: row.kind,
    country: row.country || undefined,
    minerals: listOf(row.minerals!),
    stages: listOf(row.stage!),
    ...(isChecked(row) && {
      owner: row.owner || undefined,
      ownerIds: listOf(row.owner_ids!),
      status: row.status || undefined,
      note: row.note || undefined,
    }),
    ...dated(row),
  };
}

/** Tests whether a page was read for the row. The names of other rows serve to recognise them; the rest is unconfirmed. */
function isChecked({ confidence }: Row): boolean {
  return confidence!.startsWith("verified");
}

function named(row: Row): object {
  return {
    id: row.id,
    names: { en: row.name_en, zh: row.name_zh || undefined },
    aliases: listOf(row.aliases!),
  };
}

function dated(row: Row): object {
  return { ...source(row), asOf: row.as_of || undefined, confidence: row.confidence };
}

function lookalike(row: Row): object {
  return {
    phrase: row.phrase,
    language: row.lang,
    kind: row.kind,
    notAs: listOf(row.read_wrongly_as!),
    organization: row.organisation_id || undefined,
    note: row.note || undefined,
  };
}

function lookalikeWords(read: Read, language: string): string[] {
  return read("do-not-match")
    .filter(({ lang }) => lang === language)
    .map(({ phrase }) => phrase!);
}

const nameTables = ["mineral-names", "place-names", "stage-names", "relation-names"] as const;

/** The languages of the tables of names, without English and simplified Chinese, whose names are in the lists themselves. */
function nameLanguages(read: Read): string[] {
  return [...new Set(nameTables.flatMap((table) => read(table).map(({ lang }) => lang!)))];
}

function termNames(
  read: Read,
  language: string,
  tables: readonly (typeof nameTables)[number][],
): object[] {
  return tables.flatMap((table) =>
    read(table)
      .filter(({ lang }) => lang === language)
      // A remark after the source says that another form is among the aliases.
      .map(({ id, name, name_source: from }) => [id, name, from!.split(";")[0]]),
  );
}

function aliases(read: Read, language: string): object[] {
  return ["mineral-names", "place-names"].flatMap((table) =>
    read(table)
      .filter(({ lang, aliases: cell }) => lang === language && cell !== "")
      .map(({ id, aliases: cell }) => [id, ...listOf(cell!)]),
  );
}

/** The seats of government or the adjectives of places in a language. English ones are in the list of places. */
function placeWords(read: Read, language: string, column: "metonyms" | "demonyms"): object[] {
  return read("place-words")
    .filter((row) => row.lang === language && row[column] !== "")
    .map((row) => [row.id, ...listOf(row[column]!)]);
}

function numberOf(cell: string): number | undefined {
  return cell === "" ? undefined : Number(cell);
}
