import { expect, test } from "vitest";
import { amountsIn } from "./amounts-in.ts";

test.each([
  ["$8.5 billion", [8.5e9, "USD"]],
  ["US$8.5bn", [8.5e9, "USD"]],
  ["A$13 billion", [13e9, "AUD"]],
  ["$(41.8) million", [41.8e6, "USD"]],
  ["USD 200 million", [200e6, "USD"]],
  ["约85亿美元", [85e8, "USD"]],
  ["600亿元人民币", [600e8, "CNY"]],
  ["1.5万亿元", [1.5e12, "CNY"]],
  ["3,3 млн тонн", [3.3e6, "1000 kg"]],
  ["5 миллионов тонн", [5e6, "1000 kg"]],
  ["40 тысяч тонн", [40e3, "1000 kg"]],
  ["900 مليون", [900e6, undefined]],
  ["1.5 مليار", [1.5e9, undefined]],
  ["3 Milliarden Euro", [3e9, "EUR"]],
  ["18 125 t", [18125, "1000 kg"]],
  ["18\u202f125 t", [18125, "1000 kg"]],
  ["96,600 t", [96600, "1000 kg"]],
  ["1,234,567.5 kg", [1234567.5, "1 kg"]],
  ["1.234.567,5 kg", [1234567.5, "1 kg"]],
  ["0.125 g", [0.125, "0.001 kg"]],
  ["2克拉", [2, "0.0002 kg"]],
  ["75 %", [75, undefined]],
  ["10 tests", [10, undefined]],
  ["5 millions de dollars", [5e6, "USD"]],
  ["1,5 millones de toneladas", [1.5e6, "1000 kg"]],
  ["5 mil toneladas", [5e3, "1000 kg"]],
  ["Rp 2,4 triliun", [2.4e12, "IDR"]],
  ["R$ 2,5 bilhões", [2.5e9, "BRL"]],
  ["5 mille tonnes", [5e3, "1000 kg"]],
  ["3 Md€", [3e9, "EUR"]],
  ["450 M€", [450e6, "EUR"]],
  ["12,5\u00A0k€", [12.5e3, "EUR"]],
  ["5 m wide", [5, undefined]],
  ["5 Tsd. Tonnen", [5e3, "1000 kg"]],
  ["3 Billionen Euro", [3e12, "EUR"]],
  ["5 آلاف طن", [5e3, "1000 kg"]],
  ["5 ملايين طن", [5e6, "1000 kg"]],
  ["5萬噸", [5e4, "1000 kg"]],
  ["5万トン", [5e4, "1000 kg"]],
  ["1亿5000万吨", [1.5e8, "1000 kg"]],
  ["1億5千万トン", [1.5e8, "1000 kg"]],
  ["1 млрд 200 млн т", [1.2e9, "1000 kg"]],
  ["$150m", [150e6, "USD"]],
  ["€2b", [2e9, "EUR"]],
  ["$1.2B", [1.2e9, "USD"]],
  ["$150 M", [150e6, "USD"]],
  ["$5MM", [5e6, "USD"]],
  ["$2.5T", [2.5e12, "USD"]],
  ["$20mln", [20e6, "USD"]],
  ["$2.5trn", [2.5e12, "USD"]],
  ["Rs 16,300 crore", [163e9, "INR"]],
  ["Yn2.8bn", [2.8e9, "CNY"]],
  ["₹500 crore", [5e9, "INR"]],
  ["numbers 5", [5, undefined]],
  ["5k tonnes", [5e3, "1000 kg"]],
  ["150m euros", [150e6, "EUR"]],
  ["3兆円", [3e12, "JPY"]],
  ["500億米ドル", [500e8, "USD"]],
  ["3億ドル", [3e8, "USD"]],
  ["20億歐元", [20e8, "EUR"]],
  ["8,5 Milliarden US-Dollar", [8.5e9, "USD"]],
  ["8,5 milliards de dollars américains", [8.5e9, "USD"]],
  ["85 millones de dólares", [85e6, "USD"]],
  ["8,5 млрд долл.", [8.5e9, "USD"]],
  ["85 مليون دولار", [85e6, "USD"]],
  ["2兆5000億円", [2.5e12, "JPY"]],
  ["3兆瓦", [3, undefined]],
  ["2万t", [2e4, "1000 kg"]],
  ["150 m", [150, undefined]],
  ["18k gold", [18, undefined]],
  ["5 crore", [5e7, undefined]],
  ["1,20,000 t", [120_000, "1000 kg"]],
  ["3.5 lakh tonnes", [3.5e5, "1000 kg"]],
  ["1,2 billones de pesos", [1.2e12, undefined]],
  ["1 billón de dólares", [1e12, "USD"]],
  ["5 miles de millones de dólares", [5e9, "USD"]],
  ["1 Milliarde Euro", [1e9, "EUR"]],
  ["5 mille milliards d’euros", [5e12, "EUR"]],
  ["R$ 1,2 bilhão", [1.2e9, "BRL"]],
  ["R$ 1,2 bi", [1.2e9, "BRL"]],
  ["R$ 3 mi", [3e6, "BRL"]],
  ["3 mil milhões de euros", [3e9, "EUR"]],
  ["5 mila tonnellate", [5e3, "1000 kg"]],
  ["1,5 miliardi di euro", [1.5e9, "EUR"]],
  ["1,2 miljard euro", [1.2e9, "EUR"]],
  ["5 duizend ton", [5e3, "1000 kg"]],
  ["5 tys. ton", [5e3, "1000 kg"]],
  ["1,2 mld zł", [1.2e9, undefined]],
  ["3 miliony dolarów", [3e6, "USD"]],
  ["2 biliony dolarów", [2e12, "USD"]],
  ["5 bin ton", [5e3, "1000 kg"]],
  ["3 milyar dolar", [3e9, "USD"]],
  ["5 тис. т", [5e3, "1000 kg"]],
  ["3 мільярди доларів", [3e9, "USD"]],
  ["2 триллиона рублей", [2e12, "RUB"]],
  ["5 мың тонна", [5e3, "1000 kg"]],
  ["3 млрд теңге", [3e9, "KZT"]],
  ["5 ribu ton", [5e3, "1000 kg"]],
  ["5 nghìn tấn", [5e3, "1000 kg"]],
  ["3 tỷ đồng", [3e9, "VND"]],
  ["2 nghìn tỷ đồng", [2e12, "VND"]],
  ["3억 달러", [3e8, "USD"]],
  ["3억달러", [3e8, "USD"]],
  ["5만톤", [5e4, "1000 kg"]],
  ["1조 2000억 원", [1.2e12, "KRW"]],
  ["1억5천만 달러", [1.5e8, "USD"]],
  ["5 binary tests", [5, undefined]],
  ["5 tỷphú", [5, undefined]],
  ["5 bi", [5, undefined]],
])("reads %s", (text, [value, unit]) => {
  const [amount, ...others] = amountsIn(text);
  const { numbers, scale, currency, weight } = amount!;
  expect(others).toEqual([]);
  expect(numbers[0]! * scale).toBeCloseTo(value as number);
  expect(currency ?? (weight === undefined ? undefined : `${weight} kg`)).toBe(unit);
});

test.each<[string, number, number, string | undefined]>([
  ["$250-260 million", 250e6, 260e6, "USD"],
  ["$250 to $260 million", 250e6, 260e6, "USD"],
  ["250–260 million dollars", 250e6, 260e6, "USD"],
  ["5-6 kt", 5, 6, "1000000 kg"],
  ["2.5亿至3亿元", 2.5e8, 3e8, "CNY"],
  ["25至30亿元", 25e8, 30e8, "CNY"],
  ["900,000 to 1.2 million", 900_000, 1.2e6, undefined],
  ["5 kg to 6 t", 5, 6, "1 kg"],
  ["من 150 إلى 200 مليون طن", 150e6, 200e6, "1000 kg"],
  ["ما بين 150 و200 مليون طن", 150e6, 200e6, "1000 kg"],
  ["150万〜200万トン", 150e4, 200e4, "1000 kg"],
  ["1億5000万〜2億トン", 1.5e8, 2e8, "1000 kg"],
  ["$150m-$200m", 150e6, 200e6, "USD"],
  ["$300-350m", 300e6, 350e6, "USD"],
  ["Rs 40 to 95M", 40e6, 95e6, "INR"],
  ["2至3万t", 2e4, 3e4, "1000 kg"],
  ["$5 million, 260 million", 5e6, 260e6, "USD"],
])("the ends of %s are %d and %d", (text, low, high, unit) => {
  const [first, second, ...others] = amountsIn(text);
  expect(others).toEqual([]);
  expect(first!.numbers[0]! * first!.scale).toBeCloseTo(low);
  expect(second!.numbers[0]! * second!.scale).toBeCloseTo(high);
  expect(first!.currency ?? (first!.weight === undefined ? undefined : `${first!.weight} kg`)).toBe(
    unit,
  );
});

test.each([
  // The longest word counts: 元人民币 begins with 元.
  ["共600亿元人民币。", "600亿元人民币"],
  ["about US$8.5 billion in all", "US$8.5 billion"],
  ["a total of 96,600 tonnes", "96,600 tonnes"],
])("%s has the amount %s", (text, words) => {
  expect(amountsIn(text).map((amount) => amount.words)).toEqual([words]);
});

test("names only the unit that is written", () => {
  expect(amountsIn("75 %")).toStrictEqual([
    {
      words: "75",
      start: 0,
      end: 2,
      numbers: [75],
      scale: 1,
      currency: undefined,
      weight: undefined,
    },
  ]);
});

test.each([
  ["1,234,567 t", [1_234_567]],
  ["1.234.567 t", [1_234_567]],
  ["1'234'567 t", [1_234_567]],
  ["1 234 567,5 t", [1_234_567.5]],
  ["1\u2009234 t", [1234]],
  ["1,234.5 t", [1234.5]],
  ["1.234,567 t", [1234.567]],
  ["0.125 t", [0.125]],
])("reads the separators of %s", (text, numbers) => {
  expect(amountsIn(text)[0]!.numbers).toEqual(numbers);
});

test("reads an ambiguous separator in both ways", () => {
  expect(amountsIn("18.125 t")[0]!.numbers).toEqual([18125, 18.125]);
  expect(amountsIn("18,12 t")[0]!.numbers).toEqual([18.12]);
});

test("does not join the numbers of a range and a year", () => {
  expect(amountsIn("10-15% in 2024").map(({ numbers }) => numbers)).toEqual([[10], [15], [2024]]);
  expect(amountsIn("in 2024 300 t").map(({ numbers }) => numbers[0])).toEqual([2024, 300]);
  expect(amountsIn("au T3 120 t").map(({ numbers }) => numbers[0])).toEqual([3, 120]);
  expect(amountsIn("12\n500 t").map(({ numbers }) => numbers[0])).toEqual([12, 500]);
});

test("reads a scale of two languages in both ways", () => {
  expect(amountsIn("3 bilion")[0]).toMatchObject({ numbers: [3, 0.003], scale: 1e12 });
});

test("ignores number words", () => {
  expect(amountsIn("half of it, or 百分之八十")).toEqual([]);
});

test("the digits of an oxide are no amounts", () => {
  const found = amountsIn("3 t of V2O5, Pr6O11 and WO3, 5 t Li2O, Q3 120 t and 4 lb U3O8");
  expect(found.map(({ numbers }) => numbers)).toEqual([[3], [5], [3], [120], [4]]);
});
