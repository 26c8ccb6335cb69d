import { groupBy } from "../../group-by.ts";
/**
 * Words that qualify a number, in the languages of the labels, by what they say: `+` that there may be more, `-` less, `~`
 * that it is about this number. They are between other words, with spaces.
 *
 * Compiling them as one pattern that ignores case would take longer than showing a brief.
 */
const wordLists: readonly (readonly [senses: string, words: string])[] = [
  [
    "~",
    "about|approximately|approx.|around|circa|close to|roughly|some|an estimated|estimated|or so|or thereabouts",
  ],
  ["~-", "almost|nearly|почти|fast|nahezu|knapp|près de|presque|casi|قرابة"],
  ["~+", "gut"],
  [
    "+",
    "at least|more than|no less than|no fewer than|not less than|over|above|a minimum of|minimum|min.|in excess of|upwards of|exceed|exceeds|exceeded|exceeding|or more",
  ],
  [
    "-",
    "at most|no more than|not more than|not exceed|not exceeding|not to exceed|below|fewer than|less than|under|up to|a maximum of|maximum|max.|as much as|as many as|or less|or fewer",
  ],
  ["~", "около|примерно|приблизительно|порядка|ок."],
  [
    "+",
    "более|более чем|больше|больше чем|свыше|выше|минимум|по меньшей мере|не менее|не менее чем|не меньше|не меньше чем",
  ],
  [
    "-",
    "менее|менее чем|меньше|меньше чем|ниже|до|максимум|не более|не более чем|не больше|не больше чем",
  ],
  ["~", "rund|etwa|ungefähr|ca.|zirka"],
  ["+", "mindestens|wenigstens|ab|minimal|über|mehr als|nicht weniger als|nicht unter|oder mehr"],
  ["-", "höchstens|maximal|bis zu|unter|weniger als|nicht mehr als|nicht über|oder weniger"],
  ["~", "environ|quelque|à peu près|approximativement|autour de"],
  ["+", "plus de|plus que|au moins|au minimum|supérieur à|supérieure à|ou plus|pas moins de"],
  [
    "-",
    "moins de|moins que|au plus|au maximum|inférieur à|inférieure à|jusque|jusqu|ou moins|pas plus de",
  ],
  ["~", "unos|unas|cerca de|alrededor|alrededor de|aproximadamente|en torno a"],
  ["+", "más de|encima de|más que|más un|más una|al menos|por lo menos|mínimo|o más|no menos de"],
  ["-", "menos de|debajo de|menos que|menos un|menos una|a lo sumo|máximo|hasta|o menos|no más de"],
  ["~", "نحو|حوالي|زهاء|ما يقارب|يقارب|يقرب من|تقريبا|تقريبًا"],
  ["+", "على الأقل|كحد أدنى|بحد أدنى|أكثر من|لا يقل عن|يزيد على|يزيد عن|يتجاوز|يفوق|أو أكثر"],
  [
    "-",
    "على الأكثر|كحد أقصى|بحد أقصى|أقل من|يقل عن|لا يزيد على|لا يزيد عن|لا يتجاوز|حتى|يصل إلى|أو أقل",
  ],
];

/** Words that qualify a number, in lower case. */
export interface QualifierWords {
  readonly words: string;
  /** One or more of `+`, `-` and `~`. */
  readonly senses: string;
}

let sorted: readonly QualifierWords[] | undefined;

/**
 * Lists all words. The longest come first: "not less than" before "less than". Arabic verbs have the form of a feminine subject
 * too, and de and a those before an article and a vowel. A run that needs none does not sort them.
 */
export function qualifierWords(): readonly QualifierWords[] {
  sorted ??= wordLists
    .flatMap(([senses, list]) => {
      const forms = list
        .split("|")
        .flatMap((words) => [
          words,
          words.replace(/(^|\s)ي/, "$1ت"),
          words.replace(/( de| a)$/, "$1l"),
          words.replace(/ de$/, " d’"),
        ]);
      return Array.from(new Set(forms), (words) => ({ words: folded(words), senses }));
    })
    .toSorted((one, other) => other.words.length - one.words.length);
  return sorted;
}

type Index = ReadonlyMap<string, readonly QualifierWords[]>;

let indexes: { readonly byFirst: Index; readonly byLast: Index } | undefined;

/** Lists the words by their first and their last character, because most texts begin and end with none of them. */
function qualifierIndexes(): NonNullable<typeof indexes> {
  const indexBy = (at: number): Index => groupBy(qualifierWords(), ({ words }) => words.at(at)!);
  indexes ??= { byFirst: indexBy(0), byLast: indexBy(-1) };
  return indexes;
}

/** A qualifier after a number that other words may follow: "5 t or more of ore", "50 % más una acción". */
const alternative = / (?:(?:or|oder|ou|o|или|او) |más un)/;

let alternatives: readonly QualifierWords[] | undefined;

/** Lists the qualifiers after a number that other words may follow, with a space before them. */
function alternativeQualifiers(): readonly QualifierWords[] {
  alternatives ??= qualifierWords()
    .map(({ words, senses }) => ({ words: ` ${words}`, senses }))
    .filter(({ words }) => words.search(alternative) === 0);
  return alternatives;
}

/** Han characters and kana that qualify the number after them. 合约 is a contract, and 附近 is nearby. */
const beforeNumber: readonly (readonly [senses: string, pattern: RegExp])[] = [
  [
    "+",
    /(?:至少|最少|最低(?:でも)?|少なくとも|起[码碼]|(?:不[得能会會可应應宜]?|未|[没沒]有?)[低少][于於]|不下|不止)$/,
  ],
  [
    "-",
    /(?:至多|最[多大]|最高(?:でも)?|[高多][达達]|(?:不[得能会會可应應宜]?|未|[没沒]有?)(?:[高多][于於]|超[过過出]?|逾)|不[足到满滿])$/,
  ],
  ["+", /(?:超[过過出]?|逾|突破|[高多][于於])$/],
  ["-", /(?:[低少][于於]|跌破)$/],
  [
    "~",
    /(?:(?<![合契条條公节節签簽预預制违違履纽紐里邀特])[约約](?:莫|为|為|占|佔)?|大概|估[计計]|およそ|ほぼ|差不多)$/,
  ],
  ["~-", /(?<![附最临臨邻鄰])近$/],
];
/** The same after a number, its scale and its unit. */
const afterNumber: readonly (readonly [senses: string, pattern: RegExp])[] = [
  ["+", /以上|(?<!不)上回る|^[十百千万萬亿億兆]*[多余餘]|[多起]$|超(?:え|$)/],
  ["-", /以[下内內]|未[満满滿]|下回る/],
  ["~", /左右|上下|程度|前後/],
  ["~+", /[强強]$/],
  ["~-", /弱$/],
];
let hanWords: RegExp | undefined;

/** Matches the Han characters and kana of qualifiers and ranges, anywhere beside a number. */
export function wordsOfHanNumbers(): RegExp {
  hanWords ??= new RegExp(
    [...beforeNumber, ...afterNumber, ["", /[大将將接至到从從和与與を]|から/] as const]
      .map(([, { source }]) => source.replace(/[$^]/g, ""))
      .join("|"),
    "g",
  );
  return hanWords;
}

/** Not after another number: "5 ~ 10 t", "10 > 13 t". */
const signsBefore: readonly (readonly [senses: string, pattern: RegExp])[] = [
  ["+", /(?:^|\s(?<!(?:^|[\s$€])\d\S*\s))[≥>＞]$/],
  ["-", /(?:^|\s(?<!(?:^|[\s$€])\d\S*\s))[≤<＜]$/],
  ["~", /(?:^|\s(?<!(?:^|[\s$€])\d\S*\s))[≈~]$/],
];

const letterOrDigit = /[\p{L}\p{N}]/u;
/** The end of a text in a word. Arabic writes "and", "by" and "for" as one letter before the next word. */
const endsInWord = /[\p{L}\p{N}](?<!(?<!\p{L})[وفبلك])$/u;

/** Writes a text in lower case, with curved apostrophes and without the hamza of an alef, which many texts omit. Keeps the length of nearly all texts. */
function folded(text: string): string {
  return text.toLowerCase().replace(/[أإآ]/g, "ا").replaceAll("'", "’");
}

/** "Well over", "knapp unter", "чуть более": words before a qualifier that say by how much. */
const degree =
  /^(?:well|just|far|much|slightly|significantly|a (?:little|bit)|weit|deutlich|etwas|knapp|bien|nettement|un peu|algo|mucho|poco|чуть|немногим|намного|значительно) (?=\S)/;

/** Finds the words that a text begins with, before other words. */
export function leadingQualifier(text: string): QualifierWords | undefined {
  const lower = folded(text);
  const { byFirst } = qualifierIndexes();
  for (const start of [degree.exec(lower)?.[0] ?? "", ""]) {
    const found = byFirst
      .get(lower.charAt(start.length))
      ?.find(
        ({ words }) =>
          lower.startsWith(words, start.length) &&
          (words.endsWith("’") || /^\s+\S/.test(text.slice(start.length + words.length))),
      );
    if (found !== undefined) return { ...found, words: start + found.words };
  }
  return undefined;
}

/** More than the length of any qualifier and of any word between it and its number. */
const longestAtEnd = 32;

/** Finds the words that a text ends with, after other words. */
export function trailingQualifier(text: string): QualifierWords | undefined {
  const found = endingQualifier(text);
  return found && /\s$/.test(text.slice(0, -found.words.length)) ? found : undefined;
}

function endingQualifier(text: string): QualifierWords | undefined {
  const lower = folded(text.slice(-longestAtEnd));
  return qualifierIndexes()
    .byLast.get(lower.charAt(lower.length - 1))
    ?.find(({ words }) => lower.endsWith(words) && !endsInWord.test(text.slice(0, -words.length)));
}

/**
 * Words that can be between a qualifier and its number. They say that it is one of several, a sum, per time or multiplied, and
 * never begin another statement: "at least another 5 t", but not "at least partly 5 t".
 */
const fillers = [
  "an?|of|the|(?:a )?(?:combined |cumulative )?total of|another|additional|further|extra|combined|cumulative|aggregate|total|initial|annual(?:ly)?|yearly|monthly|weekly|daily|each year|twice|double|triple|three times",
  "une?|des?|du|un total d[e’]|autres?|encore|chaque année|annuels?|annuelles?",
  "un[ao]?|el|l[ae]s?|un total de|otr[ao]s?|adicionales|anuales|cada año",
  "eine?[mnrs]?|weitere[nrs]?|zusätzlich(?:e[nrs]?)?|insgesamt|zusammen|noch|noch einmal|nochmals|jährlich(?:e[nrs]?)?|monatlich|täglich|pro Jahr|im Jahr",
  "ещ[её]|дополнительны(?:х|е)|ежегодно|в год|суммарно|в общей сложности",
  "مبلغ|ما مجموعه|[إا]جمالي|سنويا|سنويًا",
];
/** The same in Han and kana. 近年间 is a time. */
const hanFillers =
  "人民[币幣]|美金|[为為占佔有达達到可再需]|需要|投[资資入]|另外|[额額]外|[总總合共累][计計]|合計で?|累計で?|[总總]共|[总總][额額]|総額で?|[毎每](?:公斤|千克|公[吨噸]|[吨噸磅克升桶年月日天周]|)|(?<!近)年間|月間|さらに|追加で|[占佔][^\\P{Script=Han}的不没沒未〇零一二三四五六七八九十百千万萬亿億]{1,16}的?";

/**
 * Returns the length of the words at the end of a text that can be between a qualifier and its number: an article, a currency, a
 * bracket, or one of `fillers`. Only a brief with figures makes the pattern.
 */
function fillerLength(text: string): number {
  filler ??= new RegExp(
    String.raw`(?:(?<![\p{L}\p{N}])(?:${fillers.join("|")}|\p{Lu}{1,3}\p{Sc}|\p{Lu}{2,4}|R[sp]\.?)|\p{Sc}|[’'](?:à|aux?|en)|[(«“"]|${hanFillers})$`,
    "u",
  );
  return filler.exec(text.slice(-longestAtEnd))?.[0].length ?? 0;
}

let filler: RegExp | undefined;

/**
 * Returns the senses of the qualifiers directly before a number, and the text before them. `text` ends where the number
 * starts.
 */
export function readBefore(text: string): { readonly senses: string; readonly rest: string } {
  let senses = "";
  for (let rest = text.trimEnd(); ; rest = rest.trimEnd()) {
    const words = endingQualifier(rest);
    const [found, length] = words
      ? [words.senses, words.words.length]
      : (patternAtEnd(rest) ?? ["", fillerLength(rest)]);
    if (length === 0) return { senses, rest };
    senses += found;
    rest = rest.slice(0, -length);
  }
}

function patternAtEnd(text: string): [senses: string, length: number] | undefined {
  if (/\w$/.test(text)) return undefined;
  for (const [senses, pattern] of [...beforeNumber, ...signsBefore]) {
    const length = pattern.exec(text)?.[0].trimStart().length;
    if (length !== undefined) return [senses, length];
  }
  return undefined;
}

/**
 * Returns the senses of the qualifiers after a number. `text` starts after its digits and ends before those of the next
 * number; `isEnd` says that there is none.
 */
export function sensesAfter(text: string, isEnd: boolean): string {
  const [clause] = text.split(/[,;:()（），、。；：]/, 1) as [string];
  const lower = folded(clause);
  const ends = new Set([
    ...(isEnd || clause !== text ? [clause.trimEnd()] : []),
    ...(isEnd ? [text.replace(/[\s.,;:)）]+$/, "")] : []),
  ]);
  return [
    /^\+[^\p{L}]/u.test(isEnd ? `${text} ` : text) ? "+" : "",
    ...Array.from(ends, (end) => trailingQualifier(end)?.senses),
    ...(isAscii(clause) ? [] : afterNumber.filter(([, pattern]) => pattern.test(clause))).map(
      ([senses]) => senses,
    ),
    ...(alternative.test(lower) ? alternativeQualifiers() : [])
      .filter(({ words }) => hasAlternative(lower, words))
      .map(({ senses }) => senses),
  ].join("");
}

function isAscii(text: string): boolean {
  return !/[^\0-\x7f]/.test(text);
}

function hasAlternative(text: string, words: string): boolean {
  const at = text.indexOf(words);
  return at >= 0 && !letterOrDigit.test(text.charAt(at + words.length));
}
