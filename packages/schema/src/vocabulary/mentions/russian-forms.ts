import {
  type Caution,
  type Form,
  type Inflection,
  inflectionMark as mark,
  isAcronym,
  type Meaning,
} from "./form.ts";
import { weakName } from "./weak-name.ts";

const ending = (endings: string): Inflection => ({ rest: new RegExp(`^(?:${endings})$`, "u") });

const adjective = ending(
  "ый|ий|ой|ого|его|ому|ему|ым|им|ом|ем|ая|яя|ую|юю|ей|ое|ее|ые|ие|ых|их|ыми|ими",
);

const reflexive = ending("(?:ий|его|ему|им|ем|ая|ей|ую|ее|ие|их|ими)ся");

/** The endings of nouns by the last letters of the nominative, which is cut off. The first that fits applies. */
const nouns: readonly (readonly [last: RegExp, cut: number, Inflection])[] = [
  [/уголь$/, 3, ending("оль|ля|лю|л[её]м|ле|ли|лей|лям|лями|лях")],
  [/ец$/, 2, ending("ец|ца|цу|ц[ео]м|це")],
  [/(?:медь|нефть|ртуть|соль|сталь|Беларусь)$/, 1, ending("ь|и|ью|ей|ям|ями|ях")],
  [/ь$/, 1, ending("ь|я|ю|ем|е")],
  [/ий$/, 1, ending("й|я|ю|ем|и")],
  [/ия$/, 1, ending("я|и|ю|ей")],
  [/ие$/, 1, ending("е|я|ю|ем|и|й|ям|ями|ях")],
  [/й$/, 1, ending("й|я|ю|ем|е")],
  [/а$/, 1, ending("а|ы|и|е|у|ой|")],
  [/я$/, 1, ending("я|и|е|ю|ей|[её]й")],
  [/о$/, 1, ending("о|а|у|ом|е")],
  [/ы$/, 1, ending("ы|ов|ам|ами|ах|")],
  [/и$/, 1, ending("и|ов|ей|ам|ами|ах|ям|ями|ях|")],
  [/[бвгджзклмнпрстфхцчшщ]$/, 0, ending("|а|у|ом|е")],
];

/** Nouns that do not inflect. */
const fixed =
  /^(?:Чили|Перу|Мали|Конго|Зимбабве|Марокко|Того|Никарагуа|Лесото|Бурунди|Фиджи|Коста-Рика|Кот-д.+|Хунта|Мьянма)$/;

/** The endings of adjectives before a noun, in the form of `nouns`. Nouns such as литий also end in -ий. */
const adjectives: typeof nouns = [
  [/(?:ый|ой|ая|яя|ое|ее|ые|ие|[кгхщчш]ий|^(?:Ближний|Дальний|Средний|Верхний))$/, 2, adjective],
  [/(?:ий|ая|ее|ие)ся$/, 4, reflexive],
];

/** Names that are also other words: they count only with a word of the trade, an amount, or another mineral. */
const weak = /^(?:бор|сера|титан|уран|хром|Того|Мали|Чад|Запад)$/;
const caution = weakName(
  /руд|добы|месторожд|шахт|рудник|концентрат|цен[аыуе]|экспорт|импорт|запас|производ|поставк|металл|сплав|перерабо|обогащ|завод|рынок|рынк|карьер|изотоп|соединени|кислот|оксид|топлив|минерал|сырь|скважин/i,
  /\d\s?(?:тыс\.?|млн|млрд)?\s?(?:т|кг|г|тонн\p{L}*|фунт\p{L}*|унци\p{L}*)(?!\p{L})/iu,
);

/** Германия and Индия are also cases of two metals. At the start of a sentence the capital says nothing, so an amount or a word of the trade means the metal. */
const countryOrMetal = /^(?:Германия|Индия)$/;
const metalOrCountry = /^(?:германий|индий)$/;

/** Adjectives that name a metal or a country, without their ending. Words of more parts match with any rest. */
const namingAdjectives: readonly (readonly [id: string, stems: string])[] = [
  ["copper", "медн"],
  ["nickel", "никелев"],
  ["lithium", "литиев"],
  ["cobalt", "кобальтов"],
  ["tungsten", "вольфрамов"],
  ["uranium", "уранов"],
  ["titanium", "титанов"],
  ["zinc", "цинков"],
  ["manganese", "марганцев"],
  ["molybdenum", "молибденов"],
  ["vanadium", "ванадиев"],
  ["niobium", "ниобиев"],
  ["tantalum", "танталов"],
  ["magnesium", "магниев"],
  ["beryllium", "бериллиев"],
  ["zirconium", "циркониев"],
  ["palladium", "палладиев"],
  ["antimony", "сурьмян"],
  ["iron", "железорудн"],
  ["coal", "угольн"],
  ["aluminium", "алюминиев"],
  ["rare-earths", "редкоземельн"],
  ["gold", "золотодобывающ золоторудн"],
  ["CN", "китайск"],
  ["RU", "российск"],
  ["KZ", "казахстанск"],
  ["CD", "конголезск"],
  ["US", "американск"],
  ["AU", "австралийск"],
  ["CA", "канадск"],
  ["CL", "чилийск"],
  ["ID", "индонезийск"],
  ["IN", "индийск"],
  ["JP", "японск"],
  ["MN", "монгольск"],
  ["UA", "украинск"],
  ["UZ", "узбекистанск"],
  ["ZM", "замбийск"],
  ["ZA", "южноафриканск"],
];

/** Adjectives that are also praise, colours and ages. They name the metal before a word of the trade: золотой рудник, but not золотой век. */
const weakAdjectives: typeof namingAdjectives = [
  ["gold", "золот"],
  ["silver", "серебрян"],
  ["platinum", "платинов"],
  ["tin", "оловянн"],
  ["lead", "свинцов"],
  ["graphite", "графитов"],
  ["chromium", "хромов"],
];
/** Without -ом and -ое, which are endings of золото. */
const weakEnding = ending("ый|ой|ого|ому|ым|ая|ую|ые|ых|ыми");
const beforeTrade: Caution = {
  evidence: (_, after) =>
    /^(?:-\p{L}+)? (?:и \p{L}+ )?(?:руд[аеуыной]|рудник|добыч|месторожд|шахт|карьер|прииск|концентрат|слит|запас|резерв|сплав|лом(?:$|[^\p{L}к])|фьючерс|промышленност|комбинат|фабрик)/iu.test(
      after,
    ),
};

/** Applies the grammar of Russian: leading adjectives and the first noun inflect, and the words after it do not. */
export function russianForms(words: string, means: Meaning): Form[] {
  if (isAcronym(words)) return [{ words, means, letters: "exact" }];
  const letters = means.kind === "place" ? "capitals" : "any";
  const parts = words.split(" ");
  const stems: string[] = [];
  const inflections: Inflection[] = [];
  while (stems.length < parts.length) {
    const part = parts[stems.length]!;
    const isLast = stems.length === parts.length - 1;
    const leading = isLast ? undefined : adjectives.find(([last]) => last.test(part));
    const [, cut, inflection] = fixed.test(part)
      ? []
      : (leading ?? nouns.find(([last]) => last.test(part)) ?? []);
    if (inflection === undefined) stems.push(part);
    else {
      stems.push(part.slice(0, part.length - cut!) + mark);
      inflections.push(inflection);
    }
    if (leading === undefined) stems.push(...parts.slice(stems.length));
  }
  return [
    {
      words: stems.join(" "),
      inflections,
      means,
      letters: metalOrCountry.test(words) ? "small" : letters,
      ...(weak.test(words) && { caution }),
      ...(countryOrMetal.test(words) && { caution: notTheMetal }),
    },
  ];
}

const notTheMetal = {
  evidence: (before: string, after: string): boolean =>
    !/(?:^|[.!?]\s)$/.test(before) || !caution.evidence("", after),
};

/** The forms of Russian adjectives that name a metal or a country. */
export function russianAdjectives(): Form[] {
  return [
    ...adjectivesOf(namingAdjectives, { inflections: [adjective] }),
    ...adjectivesOf(weakAdjectives, { inflections: [weakEnding], caution: beforeTrade }),
  ];
}

function adjectivesOf(
  adjectives: typeof namingAdjectives,
  rest: Pick<Form, "inflections" | "caution">,
): Form[] {
  return adjectives.flatMap(([id, stems]) =>
    stems.split(" ").map((stem): Form => ({
      words: stem + mark,
      means: { id, kind: /^[A-Z]/.test(id) ? "place" : "mineral" },
      letters: "any",
      ...rest,
    })),
  );
}
