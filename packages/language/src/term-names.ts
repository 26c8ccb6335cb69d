import {
  membershipsOf,
  mineralById,
  nameOf,
  officialLists,
  minerals,
  placeById,
  places,
  relationTypeById,
  relationTypes,
  sharesOf,
  stageById,
  stages,
  type Mineral,
} from "@mineral-brief/schema/vocabulary";

/** A term that an author can choose, with the names that find it. */
export interface NamedTerm {
  readonly id: string;
  /** Its names and aliases, in any language. */
  readonly names: readonly string[];
  /** One line for a list: `Gallium · 镓`. */
  readonly detail: string | undefined;
}

/** Returns the names of a term of the vocabulary. A term without an entry has only its id. */
export function namedTerm(id: string): NamedTerm {
  const entry = entriesById().get(id);
  if (entry === undefined) {
    const name = countryName(id);
    return { id, names: name === undefined ? [] : [name], detail: name };
  }
  const { names, aliases } = entry;
  const also = aliases === undefined ? [] : [...aliases.en, ...aliases.zh];
  return { id, names: [names.en, names.zh, ...also], detail: `${names.en} · ${names.zh}` };
}

/** Names a country that the vocabulary has no entry for. Undefined if the id is not that of a country. */
function countryName(id: string): string | undefined {
  return /^[A-Z]{2}$/.test(id) ? nameOf(id, "en") : undefined;
}

interface Entry {
  readonly id: string;
  readonly names: Mineral["names"];
  readonly aliases?: Mineral["aliases"];
}

let index: ReadonlyMap<string, Entry> | undefined;

function entriesById(): ReadonlyMap<string, Entry> {
  const all: readonly Entry[] = [...relationTypes, ...stages, ...places, ...minerals];
  return (index ??= new Map(all.map((entry) => [entry.id, entry])));
}

/** Describes a term of the vocabulary in Markdown: names, official lists, leading producers, definition. Undefined for an unknown id. */
export function describeTerm(id: string): string | undefined {
  const mineral = mineralById(id);
  if (mineral !== undefined) return describeMineral(mineral);
  const defined = stageById(id) ?? relationTypeById(id);
  if (defined !== undefined) return paragraphs([titleOf(id, defined.names), defined.definition]);
  const place = placeById(id);
  if (place !== undefined) return titleOf(id, place.names);
  const country = countryName(id);
  return country === undefined ? undefined : `**${escape(country)}** \`${id}\``;
}

function describeMineral({ id, names, symbol }: Mineral): string {
  const lists = membershipsOf(id).map(({ list, year, listedAs }) => {
    const edition = officialLists.find((other) => other.list === list && other.year === year);
    const title = escape(edition?.title ?? list);
    const link = edition?.url === undefined ? title : `[${title}](${edition.url})`;
    const issuer = edition === undefined ? "" : `${escape(edition.issuer)}, `;
    return `- ${link} (${issuer}${year}): ${escape(listedAs)}`;
  });
  return paragraphs([
    titleOf(id, names) + (symbol === undefined ? "" : ` · ${symbol}`),
    lists.length === 0 ? undefined : `Official lists:\n${lists.join("\n")}`,
    ...leadingShares(id),
  ]);
}

/** For each stage, the largest share of the newest year, with its source. */
function leadingShares(mineral: string): string[] {
  const leading = new Map<string, ReturnType<typeof sharesOf>[number]>();
  for (const share of sharesOf(mineral))
    if (!leading.has(share.stage)) leading.set(share.stage, share);
  const lines = [...leading.values()].map(({ stage, country, percent, year, source, url }) => {
    const cited = url === undefined ? escape(source) : `[${escape(source)}](${url})`;
    const where = nameOf(country, "en") ?? country;
    return `- ${nameOf(stage, "en") ?? stage}: ${where} ${percent} % of the world in ${year} (${cited})`;
  });
  return lines.length === 0
    ? []
    : [`Published shares, not stated by this brief:\n${lines.join("\n")}`];
}

function titleOf(id: string, names: Mineral["names"]): string {
  return `**${escape(names.en)}** · ${names.zh} \`${id}\``;
}

function paragraphs(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join("\n\n");
}

/** Escapes characters that Markdown would format. */
export function escape(words: string): string {
  return words.replace(/[\\`*_[\]<>]/g, String.raw`\$&`);
}
