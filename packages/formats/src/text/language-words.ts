// cspell:disable -- words of ten languages
/** Words that are common in news about raw materials. A word may be in several lists, and then counts for each language. */
const wordLists: Readonly<Record<string, string>> = {
  en: "the and to for are with from that has have will their its were by is of in at on an as it be not but was than more over after this up down new says said prices price output demand supply exports imports copper tin gold silver nickel mine mines mining market quotas cut cuts rise rises fall falls climb less per about",
  es: "el la los las del de en que por para una un y con su sus se al como más hasta entre sobre sube suben baja cae precio precios cobre oro plata litio níquel hierro estaño producción menos minería mina",
  fr: "le la les de des du et un une en dans pour par sur est au aux qui que sont avec ses plus cuivre étain prix hausse baisse mines terres demande",
  de: "der die das den dem des und von mit ist sind ein eine einer im zu zum zur auf für wird werden haben hat nicht auch bei aus nach als um mehr will kupfer zinn preise preis rohstoffe über unter gegen steigt sinkt steigen sinken",
  pt: "o os as de do da dos das em no na nos nas um uma que para por com ao aos é mais sua seu são não sobe caem cai preço preços cobre ouro lítio níquel ferro minério baterias produção conselho minerais grafita terras",
  it: "il lo gli di da del della dei delle e che per un una nel nella con al alla sul sono è più le i la rame oro prezzo prezzi sale scende miniera terre nichel stagno",
  nl: "de het een van en op in met voor is zijn te dat bij naar uit ook niet aan door wordt koper prijs prijzen stijgt daalt mijn zeldzame",
  pl: "w z i na do nie się jest oraz od po za dla są ceny cena miedź miedzi złoto srebro cyna wzrost spadek",
  tr: "ve bir bu ile için daha olarak yıl yılında olan göre nadir toprak bakır nikel kalay altın fiyat fiyatı fiyatları maden madeni üretim üretimi elementleri arttı düştü",
  id: "yang dan di ke untuk ini itu dengan dari pada akan oleh juga tidak tahun harga kuota nikel tembaga timah emas bijih tambang ekspor pemerintah naik turun pangkas memangkas larangan mulai",
};
/** Letters that only some of these languages have. */
const letterLists: readonly (readonly [letters: RegExp, languages: readonly string[]])[] = [
  [/[ışğİ]/, ["tr"]],
  [/[ãõ]/, ["pt"]],
  [/[ñ¿¡]/, ["es"]],
  [/ß/, ["de"]],
  [/[łżźćńśęą]/, ["pl"]],
  [/[äöü]/, ["de", "tr"]],
  [/ç/, ["pt", "fr", "tr"]],
  [/[êâ]/, ["pt", "fr"]],
  [/[íóáú]/, ["es", "pt"]],
  [/[èà]/, ["fr", "it"]],
  [/[ìò]/, ["it"]],
];
// cspell:enable

/** The languages of each word, as one bit for each list. */
const languagesOf = new Map<string, number>();
const languages = Object.keys(wordLists);
for (const [index, language] of languages.entries()) {
  for (const word of wordLists[language]!.split(" "))
    languagesOf.set(word, (languagesOf.get(word) ?? 0) | (1 << index));
}
const lettersOf = letterLists.map(
  ([letters, names]) =>
    [letters, names.reduce((bits, name) => bits | (1 << languages.indexOf(name)), 0)] as const,
);

/** The languages that most words of a text speak for, and how many words do so. */
export interface LanguagesOfWords {
  /** Several languages share the same words; empty if no word is common in any of them. */
  readonly languages: readonly string[];
  readonly words: number;
}

/**
 * Finds the languages in Latin letters that have most words of a short text. A word with a capital counts only where a
 * sentence starts: `at El Teniente`, `the Los Andes mine`.
 */
export function languagesOfWords(text: string): LanguagesOfWords {
  const counts = languages.map(() => 0);
  let found = 0;
  const isUpper = text === text.toUpperCase();
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    const lower = word.toLowerCase();
    const isName = !isUpper && word !== lower && !isAfterStop(text, index);
    const common = isName ? 0 : (languagesOf.get(lower) ?? 0);
    found |= common;
    const bits = common === 0 ? lettersIn(word) : common;
    for (let at = 0; at < counts.length; at++) if ((bits >> at) & 1) counts[at]!++;
  }
  // Accents alone do not decide: `õ` is a letter of Portuguese and of Estonian.
  for (let at = 0; at < counts.length; at++) if (((found >> at) & 1) === 0) counts[at] = 0;
  const most = Math.max(...counts);
  return {
    languages: most === 0 ? [] : languages.filter((_, index) => counts[index] === most),
    words: most,
  };
}

function isAfterStop(text: string, at: number): boolean {
  return at === 0 || /[\n.:!?•–-] ?$/.test(text.slice(Math.max(0, at - 2), at));
}

/** Returns the languages of the accents of a word. */
function lettersIn(word: string): number {
  if (!/[^\p{ASCII}]/u.test(word)) return 0;
  return lettersOf.find(([letters]) => letters.test(word))?.[1] ?? 0;
}
