import { groupBy } from "../group-by.ts";
import { lowerCaseInPlace } from "../lower-case-in-place.ts";
import { currencies, currenciesBefore, scaleLetters, scales } from "../amount-words.ts";
import { readNumber } from "../read-number.ts";

/** A number in a text with its scale, currency and unit. */
export interface Amount {
  /** As written: `$8.5 billion`; `600亿元` in `约600亿元`. */
  readonly words: string;
  readonly start: number;
  readonly end: number;
  /** The number without its scale. Several if a separator or a scale has two meanings: `18.125`, `$5 mil`. */
  readonly numbers: readonly number[];
  /** 1e9 for billion; 1 if there is no scale word. */
  readonly scale: number;
  /** An ISO 4217 code; undefined if the amount is not money. */
  readonly currency: string | undefined;
  /** Kilograms in one unit; undefined if the unit is not a weight. */
  readonly weight: number | undefined;
}

const weights: Readonly<Record<string, number>> = {
  g: 1e-3,
  kg: 1,
  lb: 0.4536,
  lbs: 0.4536,
  pounds: 0.4536,
  t: 1e3,
  kt: 1e6,
  mt: 1e9,
  ton: 1e3,
  tons: 1e3,
  tonne: 1e3,
  tonnes: 1e3,
  kilogram: 1,
  kilograms: 1,
  kilogramme: 1,
  kilogrammes: 1,
  吨: 1e3,
  公斤: 1,
  千克: 1,
  克: 1e-3,
  т: 1e3,
  тонн: 1e3,
  тонны: 1e3,
  кг: 1,
  tonnen: 1e3,
  toneladas: 1e3,
  噸: 1e3,
  トン: 1e3,
  طن: 1e3,
  톤: 1e3,
  tonelada: 1e3,
  tonnellata: 1e3,
  tonnellate: 1e3,
  tony: 1e3,
  тонна: 1e3,
  тонни: 1e3,
  tấn: 1e3,
};

/**
 * Scales of other languages, by language. `scales` does not have them, because it also serves the taggers of English and
 * Chinese. `languagesWithScales` lists the languages.
 */
const otherScales: Readonly<Record<string, number>> = {
  // Spanish
  mil: 1e3,
  "miles de millones": 1e9,
  billón: 1e12,
  billones: 1e12,
  trillones: 1e18,
  // French
  mille: 1e3,
  md: 1e9,
  mds: 1e9,
  "mille milliards": 1e12,
  // German
  tsd: 1e3,
  tausend: 1e3,
  milliarde: 1e9,
  billionen: 1e12,
  // Portuguese
  milhão: 1e6,
  milhões: 1e6,
  "mil milhões": 1e9,
  bilhão: 1e9,
  bilhões: 1e9,
  trilhão: 1e12,
  trilhões: 1e12,
  bilião: 1e12,
  biliões: 1e12,
  // Italian
  mila: 1e3,
  milione: 1e6,
  milioni: 1e6,
  miliardo: 1e9,
  miliardi: 1e9,
  "mila miliardi": 1e12,
  // Dutch
  duizend: 1e3,
  miljoen: 1e6,
  miljard: 1e9,
  biljoen: 1e12,
  // Polish
  tys: 1e3,
  tysiąc: 1e3,
  tysiące: 1e3,
  tysięcy: 1e3,
  milion: 1e6,
  miliony: 1e6,
  milionów: 1e6,
  miliona: 1e6,
  mld: 1e9,
  miliard: 1e9,
  miliardy: 1e9,
  miliardów: 1e9,
  miliarda: 1e9,
  bilion: 1e12,
  biliony: 1e12,
  bilionów: 1e12,
  biliona: 1e12,
  // Turkish
  bin: 1e3,
  milyon: 1e6,
  milyar: 1e9,
  trilyon: 1e12,
  // Indonesian and Malay
  ribu: 1e3,
  juta: 1e6,
  miliar: 1e9,
  triliun: 1e12,
  trilion: 1e12,
  // Vietnamese
  nghìn: 1e3,
  ngàn: 1e3,
  triệu: 1e6,
  tỷ: 1e9,
  tỉ: 1e9,
  "nghìn tỷ": 1e12,
  "nghìn tỉ": 1e12,
  // Russian
  тысяча: 1e3,
  триллион: 1e12,
  триллиона: 1e12,
  триллионов: 1e12,
  // Ukrainian
  тис: 1e3,
  тисяча: 1e3,
  тисячі: 1e3,
  тисяч: 1e3,
  мільйон: 1e6,
  мільйона: 1e6,
  мільйони: 1e6,
  мільйонів: 1e6,
  мільярд: 1e9,
  мільярда: 1e9,
  мільярди: 1e9,
  мільярдів: 1e9,
  трильйон: 1e12,
  трильйона: 1e12,
  трильйони: 1e12,
  трильйонів: 1e12,
  // Kazakh, which has the other words of Russian
  мың: 1e3,
  // Arabic
  آلاف: 1e3,
  ملايين: 1e6,
  مليارات: 1e9,
  تريليون: 1e12,
  // Traditional Chinese and Japanese
  萬: 1e4,
  十萬: 1e5,
  百萬: 1e6,
  千萬: 1e7,
  十億: 1e9,
  百億: 1e10,
  千億: 1e11,
  萬億: 1e12,
  // Korean
  천: 1e3,
  만: 1e4,
  십만: 1e5,
  백만: 1e6,
  천만: 1e7,
  억: 1e8,
  십억: 1e9,
  백억: 1e10,
  천억: 1e11,
  조: 1e12,
};

/** The languages whose scales `amountsIn` reads. */
export const languagesWithScales: ReadonlySet<string> = new Set(
  "ar de en es fr id it ja kk ko ms nl pl pt ru tr uk vi yue zh".split(" "),
);

/** What a scale also means in another language, as a multiple: "bilion" is 1e9 in Malay. */
const otherReadings: Readonly<Record<string, number>> = { bilion: 1e-3 };

/** Currencies in other languages, for the same reason not in `currencies`. */
const otherCurrencies: Readonly<Record<string, string>> = {
  "us-dollar": "USD",
  "dollars américains": "USD",
  dólares: "USD",
  yuanes: "CNY",
  рубля: "RUB",
  юаня: "CNY",
  доллара: "USD",
  долл: "USD",
  دولار: "USD",
  يوان: "CNY",
  يورو: "EUR",
  円: "JPY",
  ドル: "USD",
  米ドル: "USD",
  ユーロ: "EUR",
  人民元: "CNY",
  ウォン: "KRW",
  歐元: "EUR",
  日圓: "JPY",
  韓元: "KRW",
  英鎊: "GBP",
  달러: "USD",
  원: "KRW",
  위안: "CNY",
  유로: "EUR",
  엔: "JPY",
  dolar: "USD",
  dolarów: "USD",
  dollari: "USD",
  доларів: "USD",
  доллар: "USD",
  "đô la": "USD",
  złotych: "PLN",
  гривень: "UAH",
  теңге: "KZT",
  đồng: "VND",
};

/** In `$150m`, `5k tonnes` and `3兆円` a letter is a scale. Alone it can be a unit: `150 m`, `18k`, `3兆瓦`. */
const letterScales: Readonly<Record<string, number>> = {
  ...scaleLetters,
  兆: 1e12,
  // Portuguese: `R$ 1,2 bi`.
  mi: 1e6,
  bi: 1e9,
  tri: 1e12,
};

/** Not the numbers of the unit lb U3O8. */
const number =
  /(?<![\d.,]|U(?=3O)|3O)(?:\d{1,2}(?:,\d{2})+,\d{3}(?!\d)|\d{1,3}(?:[,.'’\s]\d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)?)/g;

const letter = /[A-Za-zÀ-ɏḀ-ỿЀ-ӿء-ي]/;

/** Makes a function that finds the longest word of a table that ends at an offset and does not begin before `from`. The text is in lower case. */
function wordsBefore<Value>(table: Table<Value>) {
  const candidates = wordsByCharacter(table, (word) => word.charAt(word.length - 1));
  return (text: string, end: number, from: number): Affix<Value> | undefined => {
    if (end <= from) return undefined;
    for (const word of candidates(text.charAt(end - 1))) {
      const start = end - word.length;
      const isInWord = letter.test(word.charAt(0)) && letter.test(text.charAt(start - 1));
      if (start >= from && text.startsWith(word, start) && !isInWord)
        return { start, end, value: table[word]! };
    }
    return undefined;
  };
}

/**
 * Makes a function that finds the longest word of a table at an offset that no letter follows. Han characters may, because
 * Chinese has no spaces. The text is in lower case.
 */
function wordsAfter<Value>(table: Table<Value>) {
  const candidates = wordsByCharacter(table, (word) => word.charAt(0));
  return (text: string, start: number): Affix<Value> | undefined => {
    for (const word of candidates(text.charAt(start))) {
      const end = start + word.length;
      if (text.startsWith(word, start) && !goesOn(word, text.charAt(end)))
        return { start, end, value: table[word]! };
    }
    return undefined;
  };
}

/** Tests whether a word goes on with a character. A unit in Latin letters may follow a Han character: 2万t. */
function goesOn(word: string, next: string): boolean {
  return letter.test(next) && !/\p{Script=Han}$/u.test(word);
}

/**
 * Makes a function that lists the words of a table by one of their characters, the longest first. The list is made on first
 * use.
 *
 * A regular expression with a hundred words as alternatives takes ten times as long.
 */
function wordsByCharacter(
  table: Table<unknown>,
  characterOf: (word: string) => string,
): (character: string) => readonly string[] {
  let lists: ReadonlyMap<string, readonly string[]> | undefined;
  return (character) => {
    lists ??= groupBy(
      Object.keys(table).sort((one, two) => two.length - one.length),
      characterOf,
    );
    return lists.get(character) ?? noWords;
  };
}

const noWords: readonly string[] = [];

type Table<Value> = Readonly<Record<string, Value>>;

interface Affix<Value> {
  readonly start: number;
  readonly end: number;
  readonly value: Value;
}

const currencyBefore = wordsBefore({
  ...currencies,
  ...Object.fromEntries(
    Object.entries(currenciesBefore).map(([name, code]) => [name.toLowerCase(), code]),
  ),
});
const currencyAfter = wordsAfter({ ...currencies, ...otherCurrencies });
const scaleAfter = wordsAfter({ ...scales, ...otherScales });
const letterScaleAfter = wordsAfter(letterScales);
const weightAfter = wordsAfter(weights);

/**
 * Finds the amounts in a text, in order. Number words such as "half" are ignored.
 *
 * The ends of a range share what only one of them states: both ends of `$250-260 million` are millions of dollars.
 */
export function amountsIn(text: string): Amount[] {
  const amounts: Amount[] = [];
  const lower = lowerCaseInPlace(text);
  let from = 0;
  number.lastIndex = 0;
  for (let match = number.exec(text); match !== null; match = number.exec(text)) {
    const { 0: digits, index } = match;
    const isInBrackets = isAccounting(text, index, index + digits.length);
    const before = currencyBefore(lower, beforeSpace(text, index - (isInBrackets ? 1 : 0)), from);
    const digitsEnd = index + digits.length + (isInBrackets ? 1 : 0);
    const isMoney = before !== undefined || isHighEnd(amounts.at(-1), text, index);
    const scale =
      scaleAfter(lower, afterSpace(text, digitsEnd)) ?? letterScaleAt(lower, digitsEnd, isMoney);
    const scaleEnd = scale === undefined ? digitsEnd : afterStop(text, scale.end);
    const nextWord = afterSpace(text, scaleEnd);
    const unitStart = scale === undefined ? nextWord : afterOf(text, nextWord);
    const weight = weightAfter(lower, unitStart);
    const after = weight === undefined ? currencyAfter(lower, unitStart) : undefined;
    const start = before?.start ?? index;
    const end = (weight ?? after)?.end ?? scaleEnd;
    amounts.push({
      words: text.slice(start, end),
      start,
      end,
      numbers: readNumber(digits).flatMap((one) => readings(one, lower, digitsEnd, scale, isMoney)),
      scale: scale?.value ?? 1,
      currency: (before ?? after)?.value,
      weight: weight?.value,
    });
    if (amounts.length > 1) {
      addToPrevious(amounts, text);
      shareWithPrevious(amounts, text);
    }
    from = end;
  }
  return amounts;
}

function letterScaleAt(text: string, at: number, isMoney: boolean): Affix<number> | undefined {
  const scale = letterScaleAfter(text, isMoney ? afterSpace(text, at) : at);
  if (scale === undefined) return undefined;
  if (isMoney) return scale;
  const next = afterSpace(text, scale.end);
  const isScale =
    weightAfter(text, next) || currencyAfter(text, next) || /^兆\d/.test(text.slice(at, at + 2));
  // The t of `5t` is a tonne.
  return isScale && text.charAt(at) !== "t" ? scale : undefined;
}

/**
 * Returns what a number before a scale can be. "Mil" is a thousand in Spanish, and a million in English after a currency:
 * `$5 mil`. A letter can be a scale or a unit: `5M barrels`, `150m wide`.
 */
function readings(
  number: number,
  text: string,
  end: number,
  scale: Affix<number> | undefined,
  isMoney: boolean,
): number[] {
  if (scale !== undefined) {
    const word = text.slice(scale.start, scale.end);
    const factor = isMoney && word === "mil" ? 1000 : otherReadings[word];
    return factor === undefined ? [number] : [number, number * factor];
  }
  const short = letterScaleAfter(text, end);
  return short === undefined || short.value === letterScales["t"]
    ? [number]
    : [number, number * short.value];
}

/** Tests for the second end of a range of money, whose currency is before the first: the 350 of `$300-350m`. */
function isHighEnd(low: Amount | undefined, text: string, start: number): boolean {
  return (
    low?.currency !== undefined &&
    start - low.end <= longestRange &&
    rangeWords.test(text.slice(low.end, start))
  );
}

/** Skips the "of" of Romance languages: `1,5 million de tonnes`, `3 milioni di euro`. */
function afterOf(text: string, start: number): number {
  const of = /^(?:d[ei] |d['’])/.exec(text.slice(start, start + 3));
  return start + (of?.[0].length ?? 0);
}

/** Tests for `$(41.8)`, which is minus 41.8 in accounts. */
function isAccounting(text: string, start: number, end: number): boolean {
  return (
    text.charAt(start - 1) === "(" &&
    text.charAt(end) === ")" &&
    /[$€£¥]/.test(text.charAt(beforeSpace(text, start - 1) - 1))
  );
}

function beforeSpace(text: string, end: number): number {
  return isSpace(text, end - 1) ? end - 1 : end;
}

function afterSpace(text: string, start: number): number {
  return isSpace(text, start) ? start + 1 : start;
}

function isSpace(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit < 128 ? unit === 32 || (unit >= 9 && unit <= 13) : /\s/.test(text.charAt(at));
}

/** Skips the full stop of an abbreviation such as `mio.`. */
function afterStop(text: string, start: number): number {
  return text.charAt(start) === "." ? start + 1 : start;
}

/** Joins the last two amounts if they are one number: `1亿5000万`, `1 млрд 200 млн`. */
function addToPrevious(amounts: Amount[], text: string): void {
  const high = amounts.at(-2)!;
  const low = amounts.at(-1)!;
  if (low.scale === 1 || high.scale <= low.scale || high.weight !== undefined) return;
  if (!isJoined.test(text.slice(high.end - 1, low.start))) return;
  const [upper = 0] = high.numbers;
  const [lower = 0] = low.numbers;
  if (high.numbers.length > 1 || low.numbers.length > 1 || lower * low.scale >= high.scale) return;
  amounts.splice(-2, 2, {
    ...low,
    words: text.slice(high.start, low.end),
    start: high.start,
    numbers: [upper * high.scale + lower * low.scale],
    scale: 1,
    currency: high.currency ?? low.currency,
  });
}

/** The end of a scale word and what may be between it and the rest of the number. */
const isJoined = /^(?:\p{Script=Han}|\p{Script=Cyrillic} |\p{Script=Hangul} ?)$/u;

/** The words between the ends of a range. */
const rangeWords = /^\s?(?:[-–—~～〜至到]|to|and|bis|und|à|a|et|y|до|и|و|إلى|から)\s?$/i;

/** The longest of `rangeWords` with its spaces, in UTF-16 code units. */
const longestRange = 5;

/** Completes the last two amounts if they are the ends of a range. */
function shareWithPrevious(amounts: Amount[], text: string): void {
  const low = amounts.at(-2);
  const high = amounts.at(-1)!;
  if (low === undefined || high.start - low.end > longestRange) return;
  if (!rangeWords.test(text.slice(low.end, high.start))) return;
  // 900,000 to 1.2 million: the first end is complete.
  const sharesScale =
    low.scale === 1 && low.weight === undefined && low.numbers[0]! < high.numbers[0]!;
  const shared = { currency: low.currency ?? high.currency, weight: low.weight ?? high.weight };
  amounts.splice(
    -2,
    2,
    {
      ...low,
      ...shared,
      ...(sharesScale && { scale: high.scale, numbers: withLetterOf(high, low.numbers) }),
    },
    { ...high, ...shared },
  );
}

/** Adds what the low end of a range is if the letter after the high end is a scale: 64–98k square kilometres. */
function withLetterOf({ numbers: [plain, scaled] }: Amount, lows: readonly number[]): number[] {
  const factor = scaled === undefined ? 1 : scaled / plain!;
  return factor > 1 ? lows.flatMap((low) => [low, low * factor]) : [...lows];
}
