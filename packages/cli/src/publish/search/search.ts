// The script of the search page. It loads the parts of the index that have the words, and finds briefs with MiniSearch.
import MiniSearch, { type AsPlainObject, type Query } from "minisearch";
import {
  rowsFile,
  rowsPerFile,
  searchDirectory,
  searchFields,
  shardFile,
  type SearchDirectory,
  type SearchRow,
  type SearchRows,
  type SearchSegment,
  type SearchShard,
} from "./search-files.ts";
import { queryTermsOf, shardOf, type SearchTerm } from "./search-tokens.ts";

/** How many results are shown at a time. */
const pageLength = 20;

const form = document.querySelector("form")!;
const status = document.querySelector<HTMLElement>("[role=status]")!;
const results = document.querySelector<HTMLElement>(".site-results")!;
const more = document.querySelector<HTMLButtonElement>(".site-more")!;
const fields = [...form.elements].filter(
  (field): field is HTMLInputElement | HTMLSelectElement => "name" in field && field.name !== "",
);

/** What the form asks for. */
interface Search {
  readonly terms: readonly SearchTerm[];
  readonly lists: readonly string[];
  readonly from: string;
  readonly to: string;
}

/** Fetches a file of the site once. */
const fetched = new Map<string, Promise<unknown>>();
function load<Content>(file: string): Promise<Content> {
  let content = fetched.get(file);
  if (content === undefined) {
    content = fetch(file).then((response) => {
      if (!response.ok) throw new Error(`${file}: HTTP ${response.status}`);
      return response.json();
    });
    content.catch(() => fetched.delete(file));
    fetched.set(file, content);
  }
  return content as Promise<Content>;
}

/** How many rows load while the one before them is shown. They are often in files of their own. */
const rowsAhead = 4;

/** Finds briefs, the newest segment first, and within a segment the best match first. */
async function* find(search: Search): AsyncGenerator<SearchRow, void> {
  const { segments } = await load<SearchDirectory>(searchDirectory);
  for (const [index, segment] of [...segments.entries()].reverse()) {
    const numbers = await findInSegment(search, segment, index + 1);
    for (const [place, number] of numbers.entries()) {
      const rows = await loadRows(number);
      for (const ahead of numbers.slice(place + 1, place + 1 + rowsAhead)) void loadRows(ahead);
      yield rows[number % rowsPerFile]!;
    }
  }
}

async function findInSegment(
  { terms, lists, from, to }: Search,
  segment: SearchSegment,
  number: number,
): Promise<number[]> {
  const days = segment.days.flatMap(([day, briefs]) => Array<string>(briefs).fill(day));
  const isInRange = (day: string): boolean =>
    (from === "" || (day !== "" && day >= from)) && (to === "" || (day !== "" && day <= to));
  if (!days.some(isInRange)) return [];
  const wanted = [...terms, ...lists.map((text) => ({ text, isPrefix: false }))];
  const files = new Set(wanted.map(({ text }) => shardFile(number, shardOf(text, segment.shards))));
  const shards = await Promise.all([...files].map((file) => load<SearchShard>(file)));
  const entries = shards.flatMap((shard) =>
    Object.keys(shard)
      .filter((term) =>
        wanted.some(({ text, isPrefix }) => (isPrefix ? term.startsWith(text) : term === text)),
      )
      .map((term) => [term, shard[term]!] as const),
  );
  const index = MiniSearch.loadJS(plainIndex(entries, days.length), options);
  const found = index.search(queryOf(terms, lists));
  return found
    .filter(({ id }) => isInRange(days[id as number]!))
    .sort((left, right) => right.score - left.score || right.id - left.id)
    .map(({ id }) => segment.start + (id as number));
}

const options = {
  fields: [...searchFields],
  tokenize: (text: string) => [text],
  processTerm: (term: string) => term,
};

/** All terms must match. A word in the headline counts three times. */
function queryOf(terms: readonly SearchTerm[], lists: readonly string[]): Query {
  const words = terms.map(({ text, isPrefix }) => ({
    queries: [text],
    fields: ["headline", "text"],
    boost: { headline: 3 },
    // The index has no lengths of texts.
    bm25: { k: 1.2, b: 0, d: 0.5 },
    prefix: isPrefix,
  }));
  const isOn = lists.map((text) => ({ queries: [text], fields: ["lists"] }));
  const queries = [...words, ...isOn];
  return queries.length === 0 ? MiniSearch.wildcard : { combineWith: "AND", queries };
}

/** Makes an index of MiniSearch from entries of the site's index. */
function plainIndex(entries: readonly (readonly [string, string])[], size: number): AsPlainObject {
  const all = Array.from({ length: size }, (_, number) => number);
  return {
    documentCount: size,
    nextId: size,
    documentIds: Object.fromEntries(all.map((number) => [number, number])),
    fieldIds: Object.fromEntries(searchFields.map((field, number) => [field, number])),
    fieldLength: Object.fromEntries(all.map((number) => [number, [1, 1, 1]])),
    averageFieldLength: [1, 1, 1],
    storedFields: {},
    dirtCount: 0,
    index: entries.map(([term, lists]) => [
      term,
      Object.fromEntries(lists.split(";").map((list, field) => [field, occurrencesIn(list)])),
    ]),
    serializationVersion: 2,
  };
}

function occurrencesIn(list: string): Record<string, number> {
  const found: Record<string, number> = {};
  let number = 0;
  for (const step of list === "" ? [] : list.split(",")) {
    number += Number.parseInt(step, 36);
    found[number] = 1;
  }
  return found;
}

/** Loads the rows among which that of a brief is. */
function loadRows(number: number): Promise<SearchRows> {
  return load(rowsFile(Math.floor(number / rowsPerFile)));
}

/** Not made before the first result: a phone takes some 60 ms for the first such object. */
let numbers: Intl.NumberFormat | undefined;

function formatNumber(number: number): string {
  numbers ??= new Intl.NumberFormat(document.documentElement.lang || "en");
  return numbers.format(number);
}

function itemOf([page, headline, language, date, source, summary, next]: SearchRow): HTMLElement {
  const item = document.createElement("li");
  const heading = document.createElement("h2");
  heading.append(linkTo(page, headline, language));
  const text = withLanguage(document.createElement("p"), language);
  text.textContent = summary;
  const replaced =
    next === undefined ? [] : [metaOf(labelOf(status.dataset["replaced"]!), " ", linkTo(...next))];
  item.append(heading, metaOf([date, source].filter(Boolean).join(" · ")), ...replaced, text);
  return item;
}

/** Writes a label with its language, if it is not that of the page. */
function labelOf(text: string): string | Node {
  if (status.lang === "") return text;
  const label = document.createElement("span");
  label.lang = status.lang;
  label.textContent = text;
  return label;
}

function metaOf(...parts: (string | Node)[]): HTMLElement {
  const meta = document.createElement("p");
  meta.className = "site-meta";
  meta.append(...parts);
  return meta;
}

function linkTo(page: string, headline: string, language: string): HTMLElement {
  const link = withLanguage(document.createElement("a"), language);
  link.href = page;
  link.textContent = headline;
  return link;
}

function withLanguage<Part extends HTMLElement>(part: Part, language: string): Part {
  if (language === "") return part;
  part.lang = language;
  part.dir = "auto";
  return part;
}

/** The search whose results are shown. A newer one makes an older one stop. */
let current = 0;
let showMore = (): Promise<void> => Promise.resolve();

async function show(): Promise<void> {
  const number = ++current;
  const isCurrent = (): boolean => number === current;
  const search = readForm();
  results.replaceChildren();
  more.hidden = true;
  if (search === undefined) {
    status.textContent = "";
    return;
  }
  const found = find(search);
  let next: IteratorResult<SearchRow, void> | undefined;
  let shown = 0;
  showMore = async () => {
    more.hidden = true;
    try {
      next ??= await found.next();
      for (let count = 0; isCurrent() && count < pageLength && next.done !== true; count++) {
        results.append(itemOf(next.value));
        shown++;
        next = await found.next();
      }
      const { total } = await load<SearchDirectory>(searchDirectory);
      if (!isCurrent()) return;
      more.hidden = next.done === true;
      const number = `${formatNumber(shown)}${next.done === true ? "" : "+"}`;
      status.textContent =
        shown === 0
          ? status.dataset["none"]!
          : status.dataset["count"]!.replace("{shown}", number).replace(
              "{total}",
              formatNumber(total),
            );
    } catch {
      if (isCurrent()) status.textContent = status.dataset["failed"]!;
    }
  };
  await showMore();
}

/** Undefined if the form is empty. */
function readForm(): Search | undefined {
  const value = (name: string): string =>
    fields.find((field) => field.name === name)?.value.trim() ?? "";
  const terms = queryTermsOf(value("words"));
  const lists = fields
    .filter((field) => field instanceof HTMLSelectElement && field.value !== "")
    .map((field) => field.value);
  const [from, to] = [value("from"), value("to")];
  return terms.length + lists.length === 0 && from === "" && to === ""
    ? undefined
    : { terms, lists, from, to };
}

function remember(): void {
  const query = new URLSearchParams(
    fields.filter(({ value }) => value !== "").map(({ name, value }) => [name, value]),
  );
  history.replaceState(null, "", query.size === 0 ? location.pathname : `?${query}`);
}

const query = new URLSearchParams(location.search);
for (const field of fields) {
  field.value = query.get(field.name) ?? "";
  // Ignore a list that the site does not have.
  if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = "";
}
form.hidden = false;
document.querySelector<HTMLElement>(".site-no-script")!.hidden = true;
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("input", () => {
  remember();
  void show();
});
more.addEventListener("click", async () => {
  const { length } = results.children;
  await showMore();
  // The button was hidden, and a keyboard would start again at the top of the page.
  results.children[length]?.querySelector("a")?.focus({ preventScroll: true });
});
void show();
