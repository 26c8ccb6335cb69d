import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Figure } from "../article.ts";
import { findFigures } from "./find-figures.ts";
import { startCpuClock } from "@mineral-brief/fixtures/start-cpu-clock";

/** The figures on one line each: `words kind value unit qualifier`. */
function found(text: string, language: string): string[] {
  return findFigures(text, language).map(({ figure, start, end }) => {
    expect(text.slice(start, end)).toBe(figure.text);
    return lineOf(figure);
  });
}

function lineOf({ text, kind, value, min, max, unit, currency, qualifier }: Figure) {
  const amount = value ?? `${min}..${max}`;
  return [`${text}:`, kind, amount, currency, unit, qualifier]
    .filter((part) => part !== undefined)
    .join(" ");
}

describe("English", () => {
  test.each<[text: string, figures: string[]]>([
    // Won and pesos.
    ["Won 5tn for magnets", ["Won 5tn: amount 5000000000000 KRW"]],
    ["₱1.2 billion in fees", ["₱1.2 billion: amount 1200000000 PHP"]],
    ["Mex$300m in fees", ["Mex$300m: amount 300000000 MXN"]],
    ["300 million Chilean pesos", ["300 million Chilean pesos: amount 300000000 CLP"]],
    ["300 million pesos in fees", ["300 million pesos: amount 300000000"]],
    ["45 pesos per kg", ["45 pesos per kg: price 45 kg"]],
    ["3.4 billion zlotys in fees", ["3.4 billion zlotys: amount 3400000000 PLN"]],
    [
      "5 million soles, 7 million cedis and 9 million hryvnias in fees",
      [
        "5 million soles: amount 5000000 PEN",
        "7 million cedis: amount 7000000 GHS",
        "9 million hryvnias: amount 9000000 UAH",
      ],
    ],
    // Several countries have dirhams, riyals and francs.
    ["40 million dirhams in fees", ["40 million dirhams: amount 40000000"]],
    ["40 million Moroccan dirhams", ["40 million Moroccan dirhams: amount 40000000 MAD"]],
    ["40 million UAE dirhams", ["40 million UAE dirhams: amount 40000000 AED"]],
    ["8 billion Saudi riyals", ["8 billion Saudi riyals: amount 8000000000 SAR"]],
    ["5 Hong Kong dollars per kg", ["5 Hong Kong dollars per kg: price 5 HKD kg"]],
    ["2 billion CFA francs in fees", ["2 billion CFA francs: amount 2000000000"]],
    ["a team that Won 5 awards; P1.2 billion", []],
    // Pounds are British money where the words say so.
    ["it got 28.6 million pounds sterling", ["28.6 million pounds sterling: amount 28600000 GBP"]],
    ["7,500 British pounds a tonne", ["7,500 British pounds a tonne: price 7500 GBP t"]],
    [
      "The fund lent Cornish Metals 28.6 million pounds",
      ["28.6 million pounds: amount 28600000 GBP"],
    ],
    ["Britain pledged 50 million pounds for it", ["50 million pounds: amount 50000000 GBP"]],
    ["it raised about 53.6 million pounds", ["53.6 million pounds: amount 53600000 GBP about"]],
    ["it won 5 million pounds from the National Fund", ["5 million pounds: amount 5000000 GBP"]],
    ["a deal worth 5 million pounds", ["5 million pounds: amount 5000000 GBP"]],
    ["it sold the mine for 5 million pounds", ["5 million pounds: amount 5000000 GBP"]],
    ["a 50-million-pound loan", ["50-million-pound: amount 50000000 GBP"]],
    ["5 million pounds in export finance", ["5 million pounds: amount 5000000 GBP"]],
    [
      "the fund is of 5 to 6 million pounds",
      ["5 to 6 million pounds: amount 5000000..6000000 GBP"],
    ],
    [
      "It won 28.6 million pounds ($37 million).",
      ["28.6 million pounds: amount 28600000 GBP", "$37 million: amount 37000000 USD"],
    ],
    ["copper costs 7,500 pounds a tonne", ["7,500 pounds a tonne: price 7500 GBP t"]],
    ["a levy of 5 pounds a tonne", ["5 pounds a tonne: price 5 GBP t"]],
    [
      "it is at 7,500 pounds ($9,800) a tonne",
      ["7,500 pounds: price 7500 GBP t", "$9,800: price 9800 USD t"],
    ],
    // They are a mass where the words say what is weighed.
    ["it holds 18 million pounds of uranium", ["18 million pounds: quantity 18000000 lb"]],
    ["18 million pounds of high-grade ore", ["18 million pounds: quantity 18000000 lb"]],
    ["it sold 18 million pounds U3O8", ["18 million pounds U3O8: quantity 18000000 lb U3O8"]],
    ["output was 5 million pounds", ["5 million pounds: quantity 5000000 lb"]],
    [
      "it lifts its output by 40% this year, to 420,000 pounds",
      ["40%: change 40 percent", "420,000 pounds: quantity 420000 lb"],
    ],
    ["it produced over 5 million pounds", ["5 million pounds: quantity 5000000 lb more-than"]],
    [
      "output fell by 5 million pounds a year",
      ["5 million pounds a year: change -5000000 lb-per-year"],
    ],
    [
      "it shipped 2,205 pounds (1 t), and 3 t (6,614 pounds)",
      [
        "2,205 pounds: quantity 2205 lb",
        "1 t: quantity 1 t",
        "3 t: quantity 3 t",
        "6,614 pounds: quantity 6614 lb",
      ],
    ],
    [
      "it sold 2 million pounds at $80 a pound",
      ["2 million pounds: quantity 2000000 lb", "$80 a pound: price 80 USD lb"],
    ],
    ["it mined 5 lbs and raised 5 lb", ["5 lbs: quantity 5 lb", "5 lb: quantity 5 lb"]],
    // They may be either.
    ["it sold 5 million pounds in May, 5 million pounds of copper exports", []],
    ["it raised output, paid for 5 million pounds, raised its plan to 6 million pounds", []],
    ["it raised 5 million pounds of ore", []],
    ["the value of output was 5 million pounds, 5 pounds a tonne", []],
    ["it sold 5 million pounds ($400 million)", ["$400 million: amount 400000000 USD"]],
    ["it invested in a mine that makes 5 million pounds", []],
    ["ore that yields 3 pounds a tonne at a price of $5", ["$5: amount 5 USD"]],
    // Two levels with one scale.
    [
      "the fund rose from $5 to $7 billion",
      ["$5: amount 5000000000 USD", "$7 billion: amount 7000000000 USD"],
    ],
    [
      "the fund rose from $900 to $1 billion",
      ["$900: amount 900 USD", "$1 billion: amount 1000000000 USD"],
    ],
    // A part and its total.
    [
      "it sold 80,000 of its 240,000 t",
      ["80,000: quantity 80000 t", "240,000 t: quantity 240000 t"],
    ],
    ["it sold 3 of 5 Mt", ["3: quantity 3 Mt", "5 Mt: quantity 5 Mt"]],
    ["it sold 3 of 5 million t", ["5 million t: quantity 5000000 t"]],
    ["14 of 34 permits", ["14 of 34: count 14"]],
    // Shares, rates, changes.
    ["Output is about 80% of the total", ["80%: share 80 percent about"]],
    ["more than 12.5 per cent of it", ["12.5 per cent: share 12.5 percent more-than"]],
    ["a stake of 51 percent or more", ["51 percent: share 51 percent at-least"]],
    ["recycling covers 20% at most", ["20%: share 20 percent at-most"]],
    ["recycling covers 20% of demand at the very least", ["20%: share 20 percent at-least"]],
    ["a stake of 51%, at least 5 t", ["51%: share 51 percent", "5 t: quantity 5 t at-least"]],
    ["a stake of 51% at least 5 times", ["51%: share 51 percent"]],
    [
      "$5 million maximum, 5 t as a minimum",
      ["$5 million: amount 5000000 USD at-most", "5 t: quantity 5 t at-least"],
    ],
    ["a 25% maximum rate", ["25%: rate 25 percent"]],
    [
      "10% or higher, 12% and above",
      ["10%: share 10 percent at-least", "12%: share 12 percent at-least"],
    ],
    [
      "10% or lower, 2 years most analysts need",
      ["10%: share 10 percent at-most", "2 years: duration 2 year"],
    ],
    // More than 100 percent is a ratio, unless the words say a change or a rate.
    ["Output hit 105% of nameplate capacity", []],
    ["Stocks are at 120% of last year's level", []],
    ["Debt is 140% of equity, and runs at 90-110% of it", []],
    ["output rose to 105% of capacity", []],
    ["output rose 105%", ["105%: change 105 percent"]],
    ["a 120% rise, 150% higher", ["120%: change 120 percent", "150%: change 150 percent"]],
    [
      "a 145% tariff; a utilisation rate of 105%",
      ["145%: tariff 145 percent", "105%: rate 105 percent"],
    ],
    ["100% of it, -5%", ["100%: share 100 percent", "-5%: change -5 percent"]],
    // What a text denies.
    ["prices did not rise by 5%", []],
    ["prices didn't fall sharply by about 12%", []],
    ["it has never cut its exports by 12%", []],
    ["there was no further increase of 7 percent", []],
    ["it did not rise by more than 5%", ["5%: change 5 percent at-most"]],
    ["it did not only rise by 5%", ["5%: change 5 percent"]],
    ["it did not cut prices but raised output by 5%", ["5%: change 5 percent"]],
    // Rows of tables.
    ["Concentrate (kt) 16.2 14.9 -8%", ["-8%: change -8 percent"]],
    ["Concentrate (kt)   16.2   14.9   -8%   [2]", ["-8%: change -8 percent"]],
    ["between 10% and 12% of demand", ["10% and 12%: share 10..12 percent"]],
    ["a 15-20% cut", ["15-20%: change -20..-15 percent"]],
    ["the share fell from 48% to 34%", ["48%: share 48 percent", "34%: share 34 percent"]],
    ["prices rose 12%", ["12%: change 12 percent"]],
    ["prices fell sharply by about 12%", ["12%: change -12 percent about"]],
    ["it cut the export quota by 40%", ["40%: change -40 percent"]],
    ["prices fell to 12%", ["12%: share 12 percent"]],
    ["stocks are 30% lower than in May", ["30%: change -30 percent"]],
    [
      "a quota a tenth smaller than last year, exports 10% smaller",
      ["a tenth: change -10 percent", "10%: change -10 percent"],
    ],
    ["the quota is 5% larger than in May", ["5%: change 5 percent"]],
    ["an increase of 7 percent", ["7 percent: change 7 percent"]],
    ["a 25% tariff on magnets", ["25%: tariff 25 percent"]],
    ["royalties of up to 10%", ["10%: rate 10 percent up-to"]],
    ["a loan 50 basis points dearer", ["50 basis points: change 0.5 percentage-point"]],
    ["down two percentage points", ["two percentage points: change -2 percentage-point"]],
    ["two thirds of the ore", ["two thirds: share 66.67 percent"]],
    [
      "nearly half of it; a quarter of the rest",
      ["half: share 50 percent about", "a quarter: share 25 percent"],
    ],
    [
      "exports slumped by a third; shares plummeted 12%",
      ["a third: change -33.33 percent", "12%: change -12 percent"],
    ],
    ["a 0.7% daily gain", ["0.7%: change 0.7 percent"]],
    ["a 0.5 percentage-point cut", ["0.5 percentage-point: change -0.5 percentage-point"]],
    ["up 9pc", ["9pc: change 9 percent"]],
    [
      "c. 3.4 Moz, ca. 5%, ≈12 kt",
      [
        "3.4 Moz: quantity 3.4 Moz about",
        "5%: share 5 percent about",
        "12 kt: quantity 12 kt about",
      ],
    ],
    ["copper +1.2%, SOFR+1.75%", ["1.2%: change 1.2 percent"]],
    ["copper + 1.2%, tin -0.5%", ["1.2%: change 1.2 percent", "-0.5%: change -0.5 percent"]],
    // Signs of a limit, beside words and at the start.
    [
      ">40 kt, then < 50 kt",
      ["40 kt: quantity 40 kt more-than", "50 kt: quantity 50 kt less-than"],
    ],
    [
      "> 40 kt of ore, Sb>99.65%",
      ["40 kt: quantity 40 kt more-than", "99.65%: share 99.65 percent more-than"],
    ],
    [
      'he said ">40 kt (~50 kt)"',
      ["40 kt: quantity 40 kt more-than", "50 kt: quantity 50 kt about"],
    ],
    [
      "in 2025 > 40 kt, Cu <0.1% >2%",
      [
        "40 kt: quantity 40 kt more-than",
        "0.1%: share 0.1 percent less-than",
        "2%: share 2 percent more-than",
      ],
    ],
    [
      "~ 40 kt, ~50 t, ~-5%",
      ["40 kt: quantity 40 kt about", "50 t: quantity 50 t about", "-5%: change -5 percent about"],
    ],
    ["~5 to 6 t or ~7~9 t", ["5 to 6 t: quantity 5..6 t about", "7~9 t: quantity 7..9 t about"]],
    ["in 2025 ~ 10,000 t", ["10,000 t: quantity 10000 t about"]],
    // An arrow limits nothing.
    ...[
      "->",
      "-->",
      "=>",
      "==>",
      "\u2013>",
      "\u2014>",
      ">",
      ">>",
      "<->",
      "-\uFF1E",
      "\u2192",
    ].flatMap((arrow) =>
      [`10 kt ${arrow} 13 kt`, `10 kt${arrow}13 kt`].map((text): [string, string[]] => [
        text,
        ["10 kt: quantity 10 kt", "13 kt: quantity 13 kt"],
      ]),
    ),
    [
      "10 kt <-13 kt, 10 kt<- 13 kt",
      [
        "10 kt: quantity 10 kt",
        "13 kt: quantity 13 kt",
        "10 kt: quantity 10 kt",
        "13 kt: quantity 13 kt",
      ],
    ],
    [
      "it fell -> 13%, prices -> -5%, =>13 t",
      ["13%: share 13 percent", "-5%: change -5 percent", "13 t: quantity 13 t"],
    ],
    ["Home > Metals > 40 kt exported", ["40 kt: quantity 40 kt"]],
    // Nor does a tag.
    ["rose to <b>40 kt</b>, then<br>50 kt", ["40 kt: quantity 40 kt", "50 kt: quantity 50 kt"]],
    [
      `rose by <a href="https://desk.example/${"x".repeat(100)}">5%</a> 3 t`,
      ["5%: change 5 percent", "3 t: quantity 3 t"],
    ],
    [
      "more than <i>40 kt</i>, <50 kt>",
      ["40 kt: quantity 40 kt more-than", "50 kt: quantity 50 kt"],
    ],
    // What Markdown deletes or writes lower.
    ["it was ~~40 kt~~ 45 kt", ["40 kt: quantity 40 kt", "45 kt: quantity 45 kt"]],
    ["it was ~40 kt~ 45 kt", ["40 kt: quantity 40 kt", "45 kt: quantity 45 kt"]],
    ["H~2~ 3 kt, H~2~4 kt", ["3 kt: quantity 3 kt", "4 kt: quantity 4 kt"]],
    // A range, of which only "about 5" can be approximate.
    [
      "5~10 kt, 5 ~ 10 kt, 5 ~10 kt",
      ["5~10 kt: quantity 5..10 kt", "5 ~ 10 kt: quantity 5..10 kt", "10 kt: quantity 10 kt about"],
    ],
    [
      "10 kt -13 kt, then 10 kt -2 kt",
      ["10 kt -13 kt: quantity 10..13 kt", "10 kt: quantity 10 kt", "-2 kt: quantity -2 kt"],
    ],
    // A sum, a bullet, a dash and a tolerance are no rise and no fall.
    [
      "10 kt + 13 kt, 10 kt+5 kt",
      ["10 kt: quantity 10 kt", "13 kt: quantity 13 kt", "10 kt: quantity 10 kt"],
    ],
    ["+ 5% of it", ["5%: share 5 percent"]],
    ["+5% to 40 kt+", ["5%: change 5 percent", "40 kt: quantity 40 kt at-least"]],
    ["--5%, +/-5%, +-5%", ["5%: share 5 percent", "5%: share 5 percent", "5%: share 5 percent"]],
    ["+5%/-3%", ["5%: change 5 percent", "-3%: change -3 percent"]],
    ["Sb 99.65% $57,500/t", ["99.65%: purity 99.65 percent", "$57,500/t: price 57500 USD t"]],
    [
      "Tariffs of 25%, 50% and 10% apply",
      ["25%: tariff 25 percent", "50%: tariff 50 percent", "10%: tariff 10 percent"],
    ],
    [
      "Duties of 25% (steel), 50% (copper) and 0% (ores)",
      ["25%: tariff 25 percent", "50%: tariff 50 percent", "0%: tariff 0 percent"],
    ],
    ["the yield rose to 1.78%", ["1.78%: rate 1.78 percent"]],
    ["ore of 1.1 g per tonne", ["1.1 g per tonne: grade 1.1 g/t"]],
    // Scales in short.
    ["a $5 mil grant; €3 mil more", ["$5 mil: amount 5000000 USD", "€3 mil: amount 3000000 EUR"]],
    ["5 mil tonnes of ore on a 5 mil film", ["5 mil tonnes: quantity 5000000 t"]],
    ["$500M of $1.2B", ["$500M: amount 500000000 USD", "$1.2B: amount 1200000000 USD"]],
    ["$150 M, a $5 B plan", ["$150 M: amount 150000000 USD", "$5 B: amount 5000000000 USD"]],
    ["$5MM and $2.5T", ["$5MM: amount 5000000 USD", "$2.5T: amount 2500000000000 USD"]],
    [
      "$5 Million, $3 BILLION",
      ["$5 Million: amount 5000000 USD", "$3 BILLION: amount 3000000000 USD"],
    ],
    [
      "€20mln, $5-10 bln",
      ["€20mln: amount 20000000 EUR", "$5-10 bln: amount 5000000000..10000000000 USD"],
    ],
    ["5M tonnes, 20K t", ["5M tonnes: quantity 5000000 t", "20K t: quantity 20000 t"]],
    ["12Mn steel, 5M HCl, a bid of $5x", []],
    // The comma of other languages is not read as the end of the number.
    ["€2,5 million", []],
    ["output of 150m-200m t", ["150m-200m t: quantity 150000000..200000000 t"]],
    ["from 100kt-110kt", ["100kt-110kt: quantity 100..110 kt"]],
    // Currencies by short names and signs.
    [
      "Rs 16,300 crore, ₹5 crore",
      ["Rs 16,300 crore: amount 163000000000 INR", "₹5 crore: amount 50000000 INR"],
    ],
    [
      "Yn2.8bn, RM20 million",
      ["Yn2.8bn: amount 2800000000 CNY", "RM20 million: amount 20000000 MYR"],
    ],
    [
      "Rp 300 trillion, ₩120bn",
      ["Rp 300 trillion: amount 300000000000000 IDR", "₩120bn: amount 120000000000 KRW"],
    ],
    [
      "a bid of 5 billion won, NT$30 billion",
      ["5 billion won: amount 5000000000 KRW", "NT$30 billion: amount 30000000000 TWD"],
    ],
    ["10,000 mt/y", ["10,000 mt/y: quantity 10000 t-per-year"]],
    ["$1.2bn-1.5bn", ["$1.2bn-1.5bn: amount 1200000000..1500000000 USD"]],
    ["the Cu-5m-10 rod", []],
    // What a percentage is.
    ["duties ran from 6.5% to 721.3%", ["6.5% to 721.3%: tariff 6.5..721.3 percent"]],
    ["the tariff fell from 25% to 10%", ["25%: tariff 25 percent", "10%: tariff 10 percent"]],
    ["the tax covers 40% of exports", ["40%: share 40 percent"]],
    ["a royalty of 6% of the value", ["6%: rate 6 percent"]],
    ["an interest rate of 4.5%", ["4.5%: rate 4.5 percent"]],
    ["the plant recovers 72%", ["72%: rate 72 percent"]],
    ["powder of 99.95% purity", ["99.95%: purity 99.95 percent"]],
    ["metal that is 99.9% pure", ["99.9%: purity 99.9 percent"]],
    [
      "99.99% gallium metal, 99.95% of it for export",
      ["99.99%: purity 99.99 percent", "99.95%: share 99.95 percent"],
    ],
    [
      "antimony ingot (99.65%), China (98.5%)",
      ["99.65%: purity 99.65 percent", "98.5%: share 98.5 percent"],
    ],
    [
      "65% wolframite concentrate is at RMB79,000-80,000/standard t",
      ["65%: grade 65 percent", "RMB79,000-80,000/standard t: price 79000..80000 CNY standard-t"],
    ],
    [
      "a 25% tariff on graphite, up from 7.5%",
      ["25%: tariff 25 percent", "7.5%: tariff 7.5 percent"],
    ],
    [
      "gallium and germanium rose 40% and 75%, and 60% of it is sold",
      ["40%: change 40 percent", "75%: change 75 percent", "60%: share 60 percent"],
    ],
    ["output fell 5% and 60% was exported", ["5%: change -5 percent", "60%: share 60 percent"]],
    ["they rose 40% and 75%, traders said", ["40%: change 40 percent", "75%: change 75 percent"]],
    ["output fell 5%, 60% from Congo", ["5%: change -5 percent", "60%: share 60 percent"]],
    [
      "they rose 10%, 20% and 30% respectively",
      ["10%: change 10 percent", "20%: change 20 percent", "30%: change 30 percent"],
    ],
    [
      "a post-tax IRR of 22%, an operating margin of 15%",
      ["22%: rate 22 percent", "15%: rate 15 percent"],
    ],
    [
      "rose from $340 to $650 a metric ton unit",
      ["$340: price 340 USD mtu", "$650 a metric ton unit: price 650 USD mtu"],
    ],
    [
      "fell to $60/lb from $80, and the firm has $5",
      ["$60/lb: price 60 USD lb", "$80: price 80 USD lb", "$5: amount 5 USD"],
    ],
    ["a 10% tungsten concentrate quota", ["10%: share 10 percent"]],
    [
      "spodumene concentrate (6%, CIF China), Congo (6%)",
      ["6%: grade 6 percent", "6%: share 6 percent"],
    ],
    ["29,697 tU on a 100% basis", ["29,697 tU: quantity 29697 tU"]],
    ["a vein that grades 1.4% tungsten", ["1.4%: grade 1.4 percent"]],
    [
      "ore grading 0.9% tin and 3.4% zinc, of which Acme owns 30%",
      ["0.9%: grade 0.9 percent", "3.4%: grade 3.4 percent", "30%: share 30 percent"],
    ],
    [
      "fines of 62% Fe, pegmatite at 1.3% Li2O",
      ["62%: grade 62 percent", "1.3%: grade 1.3 percent"],
    ],
    [
      "14 metres at 0.5 g/t gold and 1.2% copper; 90 ppm of gallium",
      ["0.5 g/t: grade 0.5 g/t", "1.2%: grade 1.2 percent", "90 ppm: grade 90 ppm"],
    ],
    [
      "duties of 6.55% for most but 712.03% for one firm and 721.03% for another, 5% for sale",
      [
        "6.55%: tariff 6.55 percent",
        "712.03%: tariff 712.03 percent",
        "721.03%: tariff 721.03 percent",
        "5%: share 5 percent",
      ],
    ],
    ["the rate is even higher, at 102.72%", ["102.72%: rate 102.72 percent"]],
    ["a fee of 10% of the sales value", ["10%: share 10 percent"]],
    ["a royalty of 10% of the sales value", ["10%: rate 10 percent"]],
    ["the duty covers graphite with a purity of at least 90%", ["90%: purity 90 percent at-least"]],
    [
      "ferro-tungsten, min 75%, APT 88.5% WO3 min, sulphur 0.5% max",
      [
        "75%: grade 75 percent at-least",
        "88.5%: grade 88.5 percent at-least",
        "0.5%: grade 0.5 percent at-most",
      ],
    ],
    // Changes in other words.
    [
      "11 percent more germanium and 5% less gallium, 80% more or less",
      ["11 percent: change 11 percent", "5%: change -5 percent", "80%: share 80 percent"],
    ],
    ["$5 million more for 3,000 t", ["$5 million: amount 5000000 USD", "3,000 t: quantity 3000 t"]],
    ["against May the drop is 57%", ["57%: change -57 percent"]],
    ["a compound annual growth rate (CAGR) of 22.6%", ["22.6%: change 22.6 percent"]],
    [
      "it cut its view of growth for 2025 to 0.2%, down from 0.8%",
      ["0.2%: change 0.2 percent", "0.8%: change 0.8 percent"],
    ],
    [
      "up 51% year over year and 21% from the second quarter",
      ["51%: change 51 percent", "21%: change 21 percent"],
    ],
    [
      "up 51% year over year and 21% from Congo",
      ["51%: change 51 percent", "21%: share 21 percent"],
    ],
    [
      "to fall by 250 to 260 kt in 2025 and by 270 kt in 2026",
      ["250 to 260 kt: change -260..-250 kt", "270 kt: change -270 kt"],
    ],
    [
      "a reduction of 160 kt in the second half of 2025 and 200 kt in 2026",
      ["160 kt: change -160 kt", "200 kt: change -200 kt"],
    ],
    [
      "a reduction of 160 kt in 2025 and 200 kt in Congo",
      ["160 kt: change -160 kt", "200 kt: quantity 200 kt"],
    ],
    ["prices rose between 5% and 7%", ["5% and 7%: change 5..7 percent"]],
    ["output fell by between 5 and 7 percent", ["5 and 7 percent: change -7..-5 percent"]],
    ["output fell between 5 and 7 Mt", ["5 and 7 Mt: change -7..-5 Mt"]],
    ["its share rose to between 5% and 7%", ["5% and 7%: share 5..7 percent"]],
    ["it is not between 5% and 7%", ["5% and 7%: share 5..7 percent"]],
    [
      "cuts of 5%, 7% and 9% follow",
      ["5%: change -5 percent", "7%: change -7 percent", "9%: change -9 percent"],
    ],
    [
      "it fell 5%, 7% and 60% of it was exported",
      ["5%: change -5 percent", "7%: change -7 percent", "60%: share 60 percent"],
    ],
    [
      "a rise of 5% in May, 7% in June and 9% in July",
      ["5%: change 5 percent", "7%: change 7 percent", "9%: change 9 percent"],
    ],
    ["it fell by 30 t, or 17%", ["30 t: change -30 t", "17%: change -17 percent"]],
    ["it fell by 30 t, or 17% of output", ["30 t: change -30 t", "17%: share 17 percent"]],
    // A change or a share, so that it has no kind.
    [
      "exports rose 5%, imports 3%, while stocks fell 2%",
      ["5%: change 5 percent", "3%: 3 percent", "2%: change -2 percent"],
    ],
    [
      "exports rose 5%, imports 3% and stocks 2%",
      ["5%: change 5 percent", "3%: 3 percent", "2%: 2 percent"],
    ],
    [
      "it fell to $10/kg from $12/kg, or 17%",
      ["$10/kg: price 10 USD kg", "$12/kg: price 12 USD kg", "17%: 17 percent"],
    ],
    [
      "exports rose 5%, and Peru has 3%, China 9%",
      ["5%: change 5 percent", "3%: share 3 percent", "9%: share 9 percent"],
    ],
    // A level after a verb of change.
    ["nickel rose as high as $19,000/t", ["$19,000/t: price 19000 USD t up-to"]],
    ["prices fell below $1,200/t", ["$1,200/t: price 1200 USD t less-than"]],
    ["the share rose to just above 80%", ["80%: share 80 percent about"]],
    ["stocks dropped short of 40kt", ["40kt: quantity 40 kt less-than"]],
    ["a fall of just above 5%", ["5%: change -5 percent about"]],
    ["it couldn't fall below $5/t", ["$5/t: price 5 USD t at-least"]],
    ["nothing above 2% was found", ["2%: share 2 percent at-most"]],
    ["no shipments above 500 t were allowed", ["500 t: quantity 500 t at-most"]],
    ["no firm has more than 5% of it", ["5%: share 5 percent at-most"]],
    ["it no longer exceeds 5%", ["5%: share 5 percent at-most"]],
    // Another thing is denied.
    ["no demand at prices above $5/t", ["$5/t: price 5 USD t more-than"]],
    ["no doubt more than 5% is sold", ["5%: share 5 percent more-than"]],
    ["with no duty imports exceeded 5 kt", ["5 kt: quantity 5 kt more-than"]],
    ["no longer exempt, exports above 5 t", ["5 t: quantity 5 t more-than"]],
    ["no plan to ship more than 5 t", ["5 t: quantity 5 t more-than"]],
    // Denied amounts.
    ["China no longer makes 90% of gallium", []],
    ["it no longer has a 5% stake", []],
    ["it is not true that China makes 90% of it", []],
    ["it is no longer small and makes 90%", ["90%: share 90 percent"]],
    ["it is not certain that it makes 90%", ["90%: share 90 percent"]],
    [
      "it will not exceed 45kt and not be less than 40kt",
      ["45kt: quantity 45 kt at-most", "40kt: quantity 40 kt at-least"],
    ],
    // Growth that is stated as a multiple.
    [
      "more than doubled, nearly tripling, at least quadrupled",
      [
        "doubled: change 100 percent more-than",
        "tripling: change 200 percent about",
        "quadrupled: change 300 percent at-least",
      ],
    ],
    ["it will more than double by 2030", ["double: change 100 percent more-than"]],
    [
      "exports are expected to triple; losses fell, then doubled",
      ["triple: change 200 percent", "doubled: change 100 percent"],
    ],
    ["the cut doubled to 40 kt", ["doubled: change 100 percent", "40 kt: quantity 40 kt"]],
    ["prices have not doubled, output has not yet doubled", []],
    [
      "output more than halved, and may halve again; not halved",
      ["halved: change -50 percent more-than", "halve: change -50 percent"],
    ],
    [
      "the firm doubled the export duty, from 5% to 10%",
      ["doubled: change 100 percent", "5%: tariff 5 percent", "10%: tariff 10 percent"],
    ],
    ["10 cents on the dollar; $5", ["$5: amount 5 USD"]],
    [
      "99.5% of gallium, 99.5% gallium",
      ["99.5%: share 99.5 percent", "99.5%: purity 99.5 percent"],
    ],
    [
      "China doubled down; double the price; subject to double tariffs; it doubled as a port; double-digit",
      [],
    ],
    // The limit of what a price may move in a day.
    ["tin hit the 8.99% daily limit", ["8.99%: rate 8.99 percent"]],
    ["a daily limit of 8%, and the 5% price limit", ["8%: rate 8 percent", "5%: rate 5 percent"]],
    ["prices rose 6% to the daily limit", ["6%: change 6 percent"]],
    // The purity of a product in the lists of the trade.
    ["Antimony Trioxide 99.5%, FOB China", ["99.5%: purity 99.5 percent"]],
    [
      "antimony trioxide 99.5% rose to $20,000/t",
      ["99.5%: purity 99.5 percent", "$20,000/t: price 20000 USD t"],
    ],
    ["the antimony trioxide 99.5% price was unchanged", ["99.5%: purity 99.5 percent"]],
    [
      "antimony ingots 99.65% were at $30,000/t, and bismuth metal 99.9% fob China fell 2%",
      [
        "99.65%: purity 99.65 percent",
        "$30,000/t: price 30000 USD t",
        "99.9%: purity 99.9 percent",
        "2%: change -2 percent",
      ],
    ],
    [
      "of its tungsten powder 99.5% is exported, exports of oxide 99.5% lower",
      ["99.5%: share 99.5 percent", "99.5%: change -99.5 percent"],
    ],
    [
      "bismuth 99.5% min, graphite 94% min",
      ["99.5%: purity 99.5 percent at-least", "94%: purity 94 percent at-least"],
    ],
    [
      "the oxide 99.5% of them use; oxide 95%",
      ["99.5%: share 99.5 percent", "95%: share 95 percent"],
    ],
    // Money that a firm raised, and a price that is below another one.
    ["Lynas raised A$750 million", ["A$750 million: amount 750000000 AUD"]],
    ["it raised prices by $5/t", ["$5/t: change 5 USD t"]],
    ["it raised output by 5 kt", ["5 kt: change 5 kt"]],
    [
      "discounts of 10% to the last close, a 4% premium over LME, 40% of premium graphite",
      ["10%: rate 10 percent", "4%: rate 4 percent", "40%: share 40 percent"],
    ],
    [
      "lithium carbonate (99.5%), Congo (99%)",
      ["99.5%: purity 99.5 percent", "99%: share 99 percent"],
    ],
    ["three-month tin; a three-month ban", ["three-month: duration 3 month"]],
    ["the 3-month price; a 3-month ban", ["3-month: duration 3 month"]],
    ["in the first nine months; within nine months", ["nine months: duration 9 month"]],
    // Amounts that the text denies.
    ["the duty rose to 50%, not to 100%", ["50%: tariff 50 percent"]],
    ["output was 45kt, not 50kt or 1.2Mt", ["45kt: quantity 45 kt"]],
    ["it was never 90%; not only 80%", ["80%: share 80 percent"]],
    ["5% rather than 6%", ["5%: share 5 percent"]],
    ["neither 5% nor 6%, neither 5 kt nor 6 kt", []],
    [
      "demand grew at 30% a year, will expand at an average rate of 8%, and is falling at about 2%",
      ["30%: change 30 percent", "8%: change 8 percent", "2%: change -2 percent about"],
    ],
    [
      "from $335/mtu to $640-$665/mtu",
      ["$335/mtu: price 335 USD mtu", "$640-$665/mtu: price 640..665 USD mtu"],
    ],
    [
      "13% VAT, a 3% net smelter return, inflation of 5%",
      ["13%: rate 13 percent", "3%: rate 3 percent", "5%: rate 5 percent"],
    ],
    [
      "less than 0.6% iron, 1.75% rare earth oxides; 80% rare earths output",
      ["0.6%: grade 0.6 percent less-than", "1.75%: grade 1.75 percent", "80%: share 80 percent"],
    ],
    ["Not even 5% of it is recycled", ["5%: share 5 percent less-than"]],
    ["not even half of it is sold", ["half: share 50 percent less-than"]],
    ["Not even 45 kt were sold", ["45 kt: quantity 45 kt less-than"]],
    ["not even 5% tariffs help", ["5%: tariff 5 percent"]],
    ["it has not yet reached 80%", ["80%: share 80 percent less-than"]],
    ["it hasn't hit 5 mines", ["5: count 5 less-than"]],
    ["1 in 5 batteries", ["1 in 5: share 20 percent"]],
    ["opened 1 in 5 years", ["5 years: duration 5 year"]],
    // Ranges that share a scale, a unit or a denominator.
    ["the quota for 2025 to 41,000 tons", ["41,000 tons: quantity 41000 t"]],
    ["output in 2024 to 1,990 t", ["1,990 t: quantity 1990 t"]],
    ["about 2000 to 2500 tonnes", ["2000 to 2500 tonnes: quantity 2000..2500 t about"]],
    ["$1.2-1.5 billion plans", ["$1.2-1.5 billion: amount 1200000000..1500000000 USD"]],
    ["$1.2 to 1.5 billion", ["$1.2 to 1.5 billion: amount 1200000000..1500000000 USD"]],
    ["$300-350m", ["$300-350m: amount 300000000..350000000 USD"]],
    ["$600-620 per mtu", ["$600-620 per mtu: price 600..620 USD mtu"]],
    ["$10,000-11,000/t", ["$10,000-11,000/t: price 10000..11000 USD t"]],
    ["18 to 20 Mlb", ["18 to 20 Mlb: quantity 18..20 Mlb"]],
    ["900 t to 2 thousand t", ["900 t to 2 thousand t: quantity 900..2000 t"]],
    ["it paid $400 to 1,200 diggers", ["$400: amount 400 USD", "1,200: count 1200"]],
    [
      "fell $350 to $9,150 a tonne",
      ["$350: change -350 USD t", "$9,150 a tonne: price 9150 USD t"],
    ],
    ["rose 5% to 8%", ["5% to 8%: change 5..8 percent"]],
    ["fell by $350 a tonne", ["$350 a tonne: change -350 USD t"]],
    // Money and prices.
    [
      "EBITDA was negative $13 million, then -$2 million and $(4) million",
      [
        "negative $13 million: amount -13000000 USD",
        "-$2 million: amount -2000000 USD",
        "$(4) million: amount -4000000 USD",
      ],
    ],
    [
      "moved -5%, from -2% to 3%, minus 2 to 3%, 50 kt -10%, a 2023-2025 plan",
      [
        "-5%: change -5 percent",
        "-2%: change -2 percent",
        "3%: share 3 percent",
        "minus 2 to 3%: change -3..-2 percent",
        "50 kt: quantity 50 kt",
        "-10%: change -10 percent",
      ],
    ],
    ["5 -10% of it", ["5 -10%: share 5..10 percent"]],
    ["fell by minus 5%", ["minus 5%: change -5 percent"]],
    [
      "EBITDA was $(41.8) million, C$(0.05) per share; sales ($41.8 million), (5) million, $(4.1.2)",
      [
        "$(41.8) million: amount -41800000 USD",
        "C$(0.05): amount -0.05 CAD",
        "$41.8 million: amount 41800000 USD",
      ],
    ],
    // Cents are those of a currency that the text states.
    ["10 cents per share", ["10 cents: amount 0.1"]],
    [
      "10 US cents, 5 Australian cents, 2 euro cents",
      [
        "10 US cents: amount 0.1 USD",
        "5 Australian cents: amount 0.05 AUD",
        "2 euro cents: amount 0.02 EUR",
      ],
    ],
    [
      "A$12 million, or 10 cents a share; 5 cents a pound",
      [
        "A$12 million: amount 12000000 AUD",
        "10 cents: amount 0.1 AUD",
        "5 cents a pound: price 0.05 AUD lb",
      ],
    ],
    [
      "US$12 million (A$18 million), or 10 cents a share",
      [
        "US$12 million: amount 12000000 USD",
        "A$18 million: amount 18000000 AUD",
        "10 cents: amount 0.1",
      ],
    ],
    [
      "5 million yuan, and 10 cents",
      ["5 million yuan: amount 5000000 CNY", "10 cents: amount 0.1"],
    ],
    [
      "$US1 billion ($A1.5 billion)",
      ["$US1 billion: amount 1000000000 USD", "$A1.5 billion: amount 1500000000 AUD"],
    ],
    [
      "gained over Yuan 15,000/tonne, $24-26 per wet ton",
      [
        "Yuan 15,000/tonne: change 15000 CNY t more-than",
        "$24-26 per wet ton: price 24..26 USD wmt",
      ],
    ],
    [
      "was 54,000-55,000 yuan ($7,900-8,030) per tonne, 97,000 yuan/t (~$13,379)",
      [
        "54,000-55,000 yuan: price 54000..55000 CNY t",
        "$7,900-8,030: price 7900..8030 USD t",
        "97,000 yuan/t: price 97000 CNY t",
        "$13,379: price 13379 USD t about",
      ],
    ],
    [
      "US$1 billion ($1.54 billion) a year",
      ["US$1 billion: amount 1000000000 USD", "$1.54 billion: amount 1540000000 USD"],
    ],
    [
      "$11,313 per ton in 2026 and $13,500 in 2027, $5/t in 2028 and $3 million in 2029",
      [
        "$11,313 per ton: price 11313 USD t",
        "$13,500: price 13500 USD t",
        "$5/t: price 5 USD t",
        "$3 million: amount 3000000 USD",
      ],
    ],
    ["RMB 9.5 billion, a year-on-year rise", ["RMB 9.5 billion: amount 9500000000 CNY"]],
    ["5,000 tonnes, a month later", ["5,000 tonnes: quantity 5000 t"]],
    [
      "$3,000 per flask; $36,000/t",
      ["$3,000 per flask: price 3000 USD flask", "$36,000/t: price 36000 USD t"],
    ],
    ["$8.5 billion for mines", ["$8.5 billion: amount 8500000000 USD"]],
    ['add "at least" $5m', ["$5m: amount 5000000 USD at-least"]],
    ["at least US$1.2bn", ["US$1.2bn: amount 1200000000 USD at-least"]],
    [
      "EUR 40m and A$350 million",
      ["EUR 40m: amount 40000000 EUR", "A$350 million: amount 350000000 AUD"],
    ],
    ["1.16 trillion yuan", ["1.16 trillion yuan: amount 1160000000000 CNY"]],
    [
      "between $8 billion and $9 billion",
      ["$8 billion and $9 billion: amount 8000000000..9000000000 USD"],
    ],
    ["$8-9 billion", ["$8-9 billion: amount 8000000000..9000000000 USD"]],
    ["$110 a kilogram", ["$110 a kilogram: price 110 USD kg"]],
    ["$9,000 to $9,500 per tonne", ["$9,000 to $9,500 per tonne: price 9000..9500 USD t"]],
    ["$60/lb", ["$60/lb: price 60 USD lb"]],
    [
      "$4,000 an ounce, $2 million a year ago",
      ["$4,000 an ounce: price 4000 USD oz-troy", "$2 million: amount 2000000 USD"],
    ],
    // Masses and outputs.
    ["1,570 tonnes of oxide", ["1,570 tonnes: quantity 1570 t"]],
    ["1,200 to 1,300 t", ["1,200 to 1,300 t: quantity 1200..1300 t"]],
    ["10 to 12 million tonnes", ["10 to 12 million tonnes: quantity 10000000..12000000 t"]],
    [
      "45,000 tonnes p.a., 45kt pa; 5 lb p.a",
      [
        "45,000 tonnes p.a.: quantity 45000 t-per-year",
        "45kt pa: quantity 45 kt-per-year",
        "5 lb p.a: quantity 5 lb-per-year",
      ],
    ],
    ["3 kt p.a.c., 4 kt pan", ["3 kt: quantity 3 kt", "4 kt: quantity 4 kt"]],
    ["$5 million p.a., 8% p.a.", ["$5 million p.a.: amount 5000000 USD", "8%: share 8 percent"]],
    ["Prices are 80% off their peak", ["80%: change -80 percent"]],
    ["Growth slowed to 3% from 8%", ["3%: change 3 percent", "8%: change 8 percent"]],
    ["Demand growth slowed to 3% from 8%", ["3%: change 3 percent", "8%: change 8 percent"]],
    ["growth eased from 8%", ["8%: change 8 percent"]],
    [
      "Acme lost $145 million in 2024, and tin lost $250",
      ["$145 million: amount 145000000 USD", "$250: change -250 USD"],
    ],
    ["Neither smelter made 20,000 t", []],
    ["China makes up 60% of rare earth sales", ["60%: share 60 percent"]],
    ["Imports made up as much as 95% of demand", ["95%: share 95 percent up-to"]],
    ["China bought up over 30% of the shares", ["30%: share 30 percent more-than"]],
    ["The strike shut down 20% of capacity", ["20%: share 20 percent"]],
    ["The firm wrote down 30% of the mine", ["30%: change -30 percent"]],
    [
      "It put up $50 million and freed up 3,000 t",
      ["$50 million: amount 50000000 USD", "3,000 t: quantity 3000 t"],
    ],
    ["Tin is up 5% and zinc down 3%", ["5%: change 5 percent", "3%: change -3 percent"]],
    [
      "Tin is up just 5%, zinc down a further 3%",
      ["5%: change 5 percent", "3%: change -3 percent"],
    ],
    ["Supply was 6.5% less.", ["6.5%: change -6.5 percent"]],
    [
      "It sold 6.5% more, and 5% fewer (in May)",
      ["6.5%: change 6.5 percent", "5%: change -5 percent"],
    ],
    ["Nickel ended 2% down, and tin 3% up", ["2%: change -2 percent", "3%: change 3 percent"]],
    ["Tin was 4% down at $9 a lb", ["4%: change -4 percent", "$9 a lb: price 9 USD lb"]],
    ["Sales were 5% up last year", ["5%: change 5 percent"]],
    ["It bought 40% more tin", ["40%: change 40 percent"]],
    [
      "5% or less of it is lost, and 6% or more.",
      ["5%: share 5 percent at-most", "6%: share 6 percent at-least"],
    ],
    ["It holds 40% and may buy 10% more.", ["40%: share 40 percent", "10%: share 10 percent"]],
    ["It pays 10% down and 20% up front.", ["10%: share 10 percent", "20%: share 20 percent"]],
    [
      "from 20% up to 30%, 80% more or less",
      ["20%: share 20 percent", "30%: share 30 percent up-to", "80%: share 80 percent"],
    ],
    ["Glencore has a right of first refusal over 15% of the project", ["15%: share 15 percent"]],
    ["it has control over 40% of exports", ["40%: share 40 percent"]],
    ["Chinese firms control over 40% of exports", ["40%: share 40 percent more-than"]],
    ["Reports about 5,000 t of missing ore", ["5,000 t: quantity 5000 t"]],
    ["He was asked about 5,000 t", ["5,000 t: quantity 5000 t"]],
    ["Producers say about 5,000 t are missing", ["5,000 t: quantity 5000 t about"]],
    ["It will pay $400 million plus a loan", ["$400 million: amount 400000000 USD"]],
    [
      "The quota is 96,600 t plus 9,600 t",
      ["96,600 t: quantity 96600 t", "9,600 t: quantity 9600 t"],
    ],
    ["It will pay $400 million plus.", ["$400 million: amount 400000000 USD more-than"]],
    ["Output will be at or above 90,000 t", ["90,000 t: quantity 90000 t at-least"]],
    ["Output will be at or below 40,000 t", ["40,000 t: quantity 40000 t at-most"]],
    ["Output is equal to or less than 40,000 t", ["40,000 t: quantity 40000 t at-most"]],
    ["around 210,000 ounces, plus or minus 5%", ["210,000 ounces: quantity 210000 oz-troy about"]],
    ["Prices fell close to $10,000", ["$10,000: amount 10000 USD about"]],
    ["sales were 4.5% down year on year", ["4.5%: change -4.5 percent"]],
    [
      "500 t of gallium a month, 3,000 t of NdPr a year",
      ["500 t: quantity 500 t-per-month", "3,000 t: quantity 3000 t-per-year"],
    ],
    [
      "The firm reports about 5,000 t, analysts say over 40%, and China claims over 30%",
      [
        "5,000 t: quantity 5000 t about",
        "40%: share 40 percent more-than",
        "30%: share 30 percent more-than",
      ],
    ],
    ["The firm failed to raise output above 3,000 t", ["3,000 t: quantity 3000 t at-most"]],
    ["Stocks add up to 4,000 t", ["4,000 t: quantity 4000 t"]],
    [
      "Orano’s interest of 20%, at an interest of 8% a year",
      ["20%: share 20 percent", "8%: rate 8 percent"],
    ],
    ["The 12% discount shrank", ["12%: rate 12 percent"]],
    [
      "5,000 t of tin in a year, 300 t of tungsten a year from 2027",
      ["5,000 t: quantity 5000 t", "300 t: quantity 300 t-per-year"],
    ],
    [
      "It has no less than 30% and sold up to 3,000 t under a deal",
      ["30%: share 30 percent at-least", "3,000 t: quantity 3000 t up-to"],
    ],
    // A limit belongs to the amount after it.
    [
      "60% of the output and a minimum of 20% of the by-products",
      ["60%: share 60 percent", "20%: share 20 percent at-least"],
    ],
    [
      "5,000 t of oxide and a minimum of 2,000 t of metal",
      ["5,000 t: quantity 5000 t", "2,000 t: quantity 2000 t at-least"],
    ],
    [
      "$5 million for the ore and a maximum of $2 million for freight",
      ["$5 million: amount 5000000 USD", "$2 million: amount 2000000 USD at-most"],
    ],
    // Not all words that may limit an amount do.
    ["Talks over $500 million broke down", ["$500 million: amount 500000000 USD"]],
    [
      "The dispute over 20,000 t and concern about 30% tariffs",
      ["20,000 t: quantity 20000 t", "30%: tariff 30 percent"],
    ],
    ["Under 30% tariffs, exports stopped", ["30%: tariff 30 percent"]],
    [
      "Prices moved up to $30 a pound; output went up to 3,000 t",
      ["$30 a pound: price 30 USD lb", "3,000 t: quantity 3000 t"],
    ],
    ["the plant sells up to 3,000 t", ["3,000 t: quantity 3000 t up-to"]],
    [
      "Exports never fell under 2,000 t a month",
      ["2,000 t a month: quantity 2000 t-per-month at-least"],
    ],
    // Denied amounts are no figures.
    ["There is no 50% tariff, and no 25% duty applies", []],
    ["None of the mines produced 20,000 t", []],
    ["Neither Chile nor Peru has imposed a 5% royalty", []],
    ["None of the mines closed, and output was 20,000 t", ["20,000 t: quantity 20000 t"]],
    [
      "It failed to make 20,000 t, and failed to reach 30,000 t",
      ["30,000 t: quantity 30000 t less-than"],
    ],
    // Comparisons, shares of owners, and discounts.
    ["Exports were 12% below September 2024", ["12%: change -12 percent"]],
    ["Prices are 40% below their 2022 peak", ["40%: change -40 percent"]],
    [
      "a 10% free carried interest; Barrick holds a 61.5% interest",
      ["10%: share 10 percent", "61.5%: share 61.5 percent"],
    ],
    [
      "a loan at 5% interest, with a 6% interest rate",
      ["5%: rate 5 percent", "6%: rate 6 percent"],
    ],
    ["it sold at a 12% discount", ["12%: rate 12 percent"]],
    [
      "Copper was up 0.3% at $10,868 per ton after hitting a record $11,200 on Oct. 29.",
      [
        "0.3%: change 0.3 percent",
        "$10,868 per ton: price 10868 USD t",
        "$11,200: amount 11200 USD",
      ],
    ],
    ["A cost programme of c.$1 billion is planned.", ["$1 billion: amount 1000000000 USD about"]],
    ["Europe will be short of 40,000 t of lithium by 2030.", ["40,000 t: quantity 40000 t"]],
    ["Output fell short of 50,000 t.", ["50,000 t: quantity 50000 t less-than"]],
    ["Output was short of the 50,000 t target.", ["50,000 t: quantity 50000 t"]],
    ["Output was short of 50,000 t.", ["50,000 t: quantity 50000 t less-than"]],
    [
      "Own sourced copper production of 343,900 tonnes was 118,700 tonnes (26%) lower than H1 2024.",
      [
        "343,900 tonnes: quantity 343900 t",
        "118,700 tonnes: change -118700 t",
        "26%: change -26 percent",
      ],
    ],
    [
      "Exports fell by 4,000 t (6.45%) to 58,000 t.",
      ["4,000 t: change -4000 t", "6.45%: change -6.45 percent", "58,000 t: quantity 58000 t"],
    ],
    [
      "Sales fell $12 million (8%) on the year.",
      ["$12 million: change -12000000 USD", "8%: change -8 percent"],
    ],
    [
      "Exports fell by about 4,000 t (6.45%).",
      ["4,000 t: change -4000 t about", "6.45%: change -6.45 percent"],
    ],
    [
      "It sold 4,000 t (6% of output) and bought 3,000 t (19%).",
      [
        "4,000 t: quantity 4000 t",
        "6%: share 6 percent",
        "3,000 t: quantity 3000 t",
        "19%: share 19 percent",
      ],
    ],
    [
      "Production was 3,000 tonnes (19%) higher than H1 2024.",
      ["3,000 tonnes: change 3000 t", "19%: change 19 percent"],
    ],
    [
      "No single third country should supply more than 65% of the EU's annual consumption.",
      ["65%: share 65 percent at-most"],
    ],
    [
      "No buyer will be allowed to hold more than 20% of the contracts.",
      ["20%: share 20 percent at-most"],
    ],
    [
      "The law bans foreigners from owning more than 49% of a mine.",
      ["49%: share 49 percent at-most"],
    ],
    [
      "The licence prohibits exports of more than 1,000 t a quarter.",
      ["1,000 t: quantity 1000 t at-most"],
    ],
    ["Exports of over 1,000 t are prohibited.", ["1,000 t: quantity 1000 t at-most"]],
    [
      "China banned exports worth more than $5 billion.",
      ["$5 billion: amount 5000000000 USD more-than"],
    ],
    ["The ban cut exports by more than 50%.", ["50%: change -50 percent more-than"]],
    ["The decree prohibits foreign ownership above 30%.", ["30%: share 30 percent at-most"]],
    ["No one expects prices to exceed $100/lb next year.", ["$100/lb: price 100 USD lb at-most"]],
    [
      "The US is not expected to lower the 50% tariff below 25%.",
      ["50%: tariff 50 percent", "25%: tariff 25 percent at-least"],
    ],
    ["Exports are expected to be 3-4% above those of 2024.", ["3-4%: change 3..4 percent"]],
    [
      "Output was 8% below that of last year and 8% below guidance.",
      ["8%: change -8 percent", "8%: 8 percent"],
    ],
    ["The shares trade 40% below net asset value.", ["40%: 40 percent"]],
    ["Scrap supplies half as much as in 2015.", []],
    ["The price is $9,000 a tonne, half of what it was.", ["$9,000 a tonne: price 9000 USD t"]],
    ["Half of what China makes is exported.", ["Half: share 50 percent"]],
    [
      "Prices pulled back 3% and cratered by 30%. Stocks dwindled by 10%. Demand softened 2%, imports ballooned 12%, and tin bounced back 5%.",
      [
        "3%: change -3 percent",
        "30%: change -30 percent",
        "10%: change -10 percent",
        "2%: change -2 percent",
        "12%: change 12 percent",
        "5%: change 5 percent",
      ],
    ],
    // Ratios state no amounts.
    ["2 in 3 tons come from Chile.", ["2 in 3: share 66.67 percent"]],
    ["4 of every 5 tonnes are Chinese.", ["4 of every 5: share 80 percent"]],
    ["Three of every four smelters are idle.", ["Three of every four: share 75 percent"]],
    ["Two of three tonnes come from Chile.", []],
    ["Every $10 rise in the price adds $3 million.", ["$3 million: change 3000000 USD"]],
    ["It takes 8 tonnes of ore for every 2 tonnes.", ["8 tonnes: quantity 8 t"]],
    ["It is reviewed every 2 years.", ["2 years: duration 2 year"]],
    ["3 of 5 million t were shipped.", ["5 million t: quantity 5000000 t"]],
    ["Exports fell 20% short of the target.", ["20%: 20 percent"]],
    ["Exports fell 20% from 2024.", ["20%: change -20 percent"]],
    ["Codelco holds 50% plus one share.", ["50%: share 50 percent more-than"]],
    [
      "It paid c.$5m and ca.€3m; see Art. c.5 and a.c.5 t",
      ["$5m: amount 5000000 USD about", "€3m: amount 3000000 EUR about"],
    ],
    ["Shipments of more than 500 t were banned in 2023.", ["500 t: quantity 500 t more-than"]],
    ["3.3 million t a year", ["3.3 million t a year: quantity 3300000 t-per-year"]],
    [
      "up to 10,000 t of tungsten concentrate a year",
      ["10,000 t: quantity 10000 t-per-year up-to"],
    ],
    [
      "2,000 t annually and 50 kt each year",
      ["2,000 t annually: quantity 2000 t-per-year", "50 kt: quantity 50 kt-per-year"],
    ],
    ["2,000 t of tin a year earlier", ["2,000 t: quantity 2000 t"]],
    ["2,000 t of tin, a year after the ban", ["2,000 t: quantity 2000 t"]],
    [
      "5,000 tonnes annually; 3 kt, 2 Mt, 500 kg",
      [
        "5,000 tonnes annually: quantity 5000 t-per-year",
        "3 kt: quantity 3 kt",
        "2 Mt: quantity 2 Mt",
        "500 kg: quantity 500 kg",
      ],
    ],
    [
      "686 koz, 10.2 Moz, 18 Mlb, 8,000 tU, 40 GWh, 12m tonnes",
      [
        "686 koz: quantity 686 koz",
        "10.2 Moz: quantity 10.2 Moz",
        "18 Mlb: quantity 18 Mlb",
        "8,000 tU: quantity 8000 tU",
        "40 GWh: quantity 40 GWh",
        "12m tonnes: quantity 12000000 t",
      ],
    ],
    [
      "45 ktpa, 300 t/d, 25,000 tonnes of LCE",
      [
        "45 ktpa: quantity 45 kt-per-year",
        "300 t/d: quantity 300 t-per-day",
        "25,000 tonnes of LCE: quantity 25000 t LCE",
      ],
    ],
    // A contained mass is one of what it states.
    [
      "5,000 t U3O8, 10,000 tons LCE, 2,000 metric tons of TREO, 1.5 million tonnes of rare earth oxides",
      [
        "5,000 t U3O8: quantity 5000 t U3O8",
        "10,000 tons LCE: quantity 10000 t LCE",
        "2,000 metric tons of TREO: quantity 2000 t REO",
        "1.5 million tonnes of rare earth oxides: quantity 1500000 t REO",
      ],
    ],
    [
      "500 t WO3, 3,000 tonnes of V2O5 and 700 t NdPr, and 200 t of tungsten",
      [
        "500 t WO3: quantity 500 t WO3",
        "3,000 tonnes of V2O5: quantity 3000 t V2O5",
        "700 t NdPr: quantity 700 t NdPr",
        "200 t: quantity 200 t",
      ],
    ],
    // The content that a specification states is no share.
    [
      "97% graphite purity, a purity level of 98%, but 97% of high purity quartz",
      ["97%: purity 97 percent", "98%: purity 98 percent", "97%: share 97 percent"],
    ],
    [
      "48% Cr2O3, 44% manganese ore, ferrovanadium with 80% vanadium, Li2O 1.2%, 95% C flake graphite",
      [
        "48%: grade 48 percent",
        "44%: grade 44 percent",
        "80%: grade 80 percent",
        "1.2%: grade 1.2 percent",
        "95%: grade 95 percent",
      ],
    ],
    [
      "60% iron ore exports, ore with 48% of the copper, WO3 80% of it, 10% less CO2, a 10% iron ore royalty",
      [
        "60%: share 60 percent",
        "48%: share 48 percent",
        "80%: share 80 percent",
        "10%: change -10 percent",
        "10%: rate 10 percent",
      ],
    ],
    ["China capped its exports at 18,125 tons", ["18,125 tons: quantity 18125 t at-most"]],
    [
      "annual caps of 96,600 t, a market cap of $787 million",
      ["96,600 t: quantity 96600 t at-most", "$787 million: amount 787000000 USD"],
    ],
    [
      "a price floor commitment of $110/kg, caps imports at 5 kt, with a market cap at $5 million",
      [
        "$110/kg: price 110 USD kg at-least",
        "5 kt: quantity 5 kt at-most",
        "$5 million: amount 5000000 USD",
      ],
    ],
    // An interest in a project is a share of it.
    [
      "the government's interest will rise from 10% to 15%",
      ["10%: share 10 percent", "15%: share 15 percent"],
    ],
    [
      "a 10% free carried interest plus up to 20% more",
      ["10%: share 10 percent", "20%: share 20 percent up-to"],
    ],
    ["the state wants a 20% interest", ["20%: share 20 percent"]],
    [
      "the bond pays a 5% interest, a 6% interest on it",
      ["5%: rate 5 percent", "6%: rate 6 percent"],
    ],
    ["its interest rate rose from 4% to 5%", ["4%: rate 4 percent", "5%: rate 5 percent"]],
    [
      "the loan's interest is 5%, its interest on it 6%",
      ["5%: rate 5 percent", "6%: rate 6 percent"],
    ],
    ["its interest in the mine, with a royalty of 2%", ["2%: rate 2 percent"]],
    ["96,600 t in each of 2026 and 2027", ["96,600 t: quantity 96600 t-per-year"]],
    [
      "5 kt in each of the next months, 6 kt in each of the mines",
      ["5 kt: quantity 5 kt-per-month", "6 kt: quantity 6 kt"],
    ],
    // Rates of several parties.
    [
      "US tariffs are 10% for the UK, 15% for Japan and 50% for Brazil",
      ["10%: tariff 10 percent", "15%: tariff 15 percent", "50%: tariff 50 percent"],
    ],
    [
      "Tariff rates: 20% on Vietnam, 19% on Indonesia and up to 50% on India",
      ["20%: tariff 20 percent", "19%: tariff 19 percent", "50%: tariff 50 percent up-to"],
    ],
    [
      "Duties on steel: UK 10%, Japan 15% and Brazil 50%",
      ["10%: tariff 10 percent", "15%: tariff 15 percent", "50%: tariff 50 percent"],
    ],
    [
      "Royalties: 5% for copper, 8% for Peru's lithium",
      ["5%: rate 5 percent", "8%: rate 8 percent"],
    ],
    [
      "US tariffs: Beijing supplies 90%; exports fell 5%; 10% of them",
      ["90%: share 90 percent", "5%: change -5 percent", "10%: share 10 percent"],
    ],
    [
      "a tariff of 25% on graphite, 40% on hand",
      ["25%: tariff 25 percent", "40%: share 40 percent"],
    ],
    [
      "a maximum annual export of 5 kt at a minimum price of $110/kg and a price floor of $90/kg, not the floor of $80/kg",
      [
        "5 kt: quantity 5 kt at-most",
        "$110/kg: price 110 USD kg at-least",
        "$90/kg: price 90 USD kg at-least",
        "$80/kg: price 80 USD kg",
      ],
    ],
    ["it trimmed its 2026 plan by 8,000 t", ["8,000 t: change -8000 t"]],
    ["cut 300 jobs in six months", ["300: count 300", "six months: duration 6 month"]],
    ["a 5,000-tonne plant", ["5,000-tonne: quantity 5000 t"]],
    ["output rose by 300 t", ["300 t: change 300 t"]],
    // Counts and durations.
    ["three mines, fourteen large firms", ["three: count 3", "fourteen: count 14"]],
    ["14 of 34 entries", ["14 of 34: count 14"]],
    ["103,581 lots, 850 lots", ["103,581: count 103581", "850: count 850"]],
    ["some 12,000 diggers", ["12,000: count 12000 about"]],
    ["1.5 million workers", ["1.5 million: count 1500000"]],
    [
      "a 15-year offtake, over the past two decades and three months",
      ["15-year: duration 15 year", "three months: duration 3 month"],
    ],
    ["ten years or more", ["ten years: duration 10 year at-least"]],
    [
      "it takes around 60 days, down from over 90 days",
      ["60 days: duration 60 day about", "90 days: duration 90 day more-than"],
    ],
    ["a loan over five years", ["five years: duration 5 year"]],
    // Groups of three digits after a space: one number before a unit or after a currency.
    ["produced 12 500 tonnes", ["12 500 tonnes: quantity 12500 t"]],
    [
      "USD 1 250 000 for 2 100 000 t",
      ["USD 1 250 000: amount 1250000 USD", "2 100 000 t: quantity 2100000 t"],
    ],
    [
      "€12 500 per tonne, $1 250 M",
      ["€12 500 per tonne: price 12500 EUR t", "$1 250 M: amount 1250000000 USD"],
    ],
    [
      "R12 500 million, a loss of $(12 500)",
      ["R12 500 million: amount 12500000000 ZAR", "$(12 500): amount -12500 USD"],
    ],
    [
      "12 000-15 000 t, between 2 000 and 2 500 kg",
      ["12 000-15 000 t: quantity 12000..15000 t", "2 000 and 2 500 kg: quantity 2000..2500 kg"],
    ],
    ["12 500 of its 34 000 workers", ["12 500 of its 34 000: count 12500"]],
    [
      "in 2025 12 500.5 t, in Q3 1 250 t",
      ["12 500.5 t: quantity 12500.5 t", "1 250 t: quantity 1250 t"],
    ],
    [
      "Chile 125 000 t, Peru 12 500 t",
      ["125 000 t: quantity 125000 t", "12 500 t: quantity 12500 t"],
    ],
    // Two numbers.
    ["in 2025 500 tonnes", ["500 tonnes: quantity 500 t"]],
    ["Q3 2025 120 t", ["120 t: quantity 120 t"]],
    ["Q3 120 t, 8 May 2025 500 t", ["120 t: quantity 120 t", "500 t: quantity 500 t"]],
    // It may be one number or two.
    ["on May 12 500 tonnes, by Sept. 12 500 t", []],
    ["from Phase 2 500 t, from furnace 2 500 t; and Kamoa 3 120 t", []],
    ["rose 12 500%, 12 120 130%, 5 12 500 t", []],
    ["120 130 140 t, USD 120 130 140", []],
    ["12'500 000 t, 1,250 000 t, 1 250,5 t, 1 250 0000 t, 1234'500 t", []],
    // Numbers that are not figures.
    ["in 2025 mines closed, from 2026-2030, on 3 December 2024", []],
    // The second year of a span.
    ["the 2025-26 projects, 2025\u201326 mines, FY2025-26 shipments, FY25-26 mines", []],
    ["the 1999-00 mines, the 2024-25 year, 2010-20 plants, 2024-25 million tonnes", []],
    ["26 mines of 2025-26, 20-26 kt", ["26: count 26", "20-26 kt: quantity 20..26 kt"]],
    [
      "2025-26%, 2025-26kt, $2025-26",
      ["26%: share 26 percent", "26kt: quantity 26 kt", "$2025: amount 2025 USD"],
    ],
    ["the 90th day, uranium-235, C5+1, G7, Class 1 nickel, Shaft 3", []],
    ["under HS 2611.00 and 8101.10, page 46, hole 17 of 2019, No. 61", []],
    ["ten years ago, three months earlier", []],
    ["the second half, half a year, a third party, the first quarter", []],
    ["two sides, one mine, a 450-metre level, the 15th Five-Year Plan", []],
    ["1.2.3, 12:30, 2024-12-03, v2.0, 1e5, A4, 3D", []],
  ])("%s", (text, figures) => {
    expect(found(text, "en-GB")).toEqual(figures);
  });
});

describe("digits in groups", () => {
  test.each([" ", "\u00A0", "\u2009", "\u202F", "'", "\u2019"])(
    "are one number with %j between them",
    (sign) => {
      const [mass, money] = [`12${sign}500`, `1${sign}250${sign}000`];
      expect(found(`produced ${mass} tonnes for USD ${money}`, "en")).toEqual([
        `${mass} tonnes: quantity 12500 t`,
        `USD ${money}: amount 1250000 USD`,
      ]);
      expect(found(`产量${mass}吨，收入${money}美元`, "zh")).toEqual([
        `${mass}吨: quantity 12500 t`,
        `${money}美元: amount 1250000 USD`,
      ]);
    },
  );
});

describe("Chinese", () => {
  test.each<[text: string, figures: string[]]>([
    [
      "减亏三成，增产10%，价格下挫3%、走强1%，关税上浮5%，库存去化近8%。",
      [
        "三成: change -30 percent",
        "10%: change 10 percent",
        "3%: change -3 percent",
        "1%: change 1 percent",
        "5%: change 5 percent",
        "8%: change -8 percent about",
      ],
    ],
    // Ratios state no amounts.
    ["每五吨钴中有近四吨来自刚果（金）。", []],
    ["每生产1吨镍，需要10吨矿石。", []],
    [
      "每月4000吨，全年近5万吨。",
      ["每月4000吨: quantity 4000 t-per-month", "5万吨: quantity 50000 t about"],
    ],
    ["产量超预期12%，低于公司目标5%。", ["12%: 12 percent", "5%: 5 percent"]],
    ["产量比去年低12%。", ["12%: change -12 percent"]],
    ["国家持股50%加一股。", ["50%: share 50 percent more-than"]],
    ["产能增长一倍还多", ["一倍: change 100 percent more-than"]],
    // Rates of several parties.
    [
      "关税税率：英国10%，日本15%，巴西50%。",
      ["10%: tariff 10 percent", "15%: tariff 15 percent", "50%: tariff 50 percent"],
    ],
    [
      "对英国征收10%的关税，对日本15%，对巴西50%，对印度25%。",
      [
        "10%: tariff 10 percent",
        "15%: tariff 15 percent",
        "50%: tariff 50 percent",
        "25%: tariff 25 percent",
      ],
    ],
    ["权利金：铜5%，锂8%", ["5%: rate 5 percent", "8%: rate 8 percent"]],
    ["关税为25%，中国产量占98%", ["25%: tariff 25 percent", "98%: share 98 percent"]],
    // A price that is negative.
    ["加工费跌至每吨负45美元。", ["每吨负45美元: price -45 USD t"]],
    ["铜加工费为每吨-45美元。", ["每吨-45美元: price -45 USD t"]],
    ["铜精矿TC每干吨报负42.5美元。", ["每干吨报负42.5美元: price -42.5 USD dmt"]],
    ["加工费为每吨-45至-40美元。", ["每吨-45至-40美元: price -45..-40 USD t"]],
    ["毛利率从10%降至-5%", ["10%: rate 10 percent", "-5%: rate -5 percent"]],
    [
      "每年负5%，每年-5%，每年-10万吨",
      ["负5%: change -5 percent", "-5%: change -5 percent", "10万吨: quantity 100000 t-per-year"],
    ],
    [
      "每年出口不少于96600吨，每年不多于5万吨",
      [
        "每年出口不少于96600吨: quantity 96600 t-per-year at-least",
        "每年不多于5万吨: quantity 50000 t-per-year at-most",
      ],
    ],
    ["不允许外国投资者持股超过49%。", ["49%: share 49 percent at-most"]],
    ["禁止单个企业出口超过1000吨。", ["1000吨: quantity 1000 t at-most"]],
    ["公司并未向美国出口超过1000吨的锑。", ["1000吨: quantity 1000 t at-most"]],
    ["没有出口超过500吨。", ["500吨: quantity 500 t at-most"]],
    [
      "尚未超过500吨，仍未达5万吨。",
      ["500吨: quantity 500 t at-most", "5万吨: quantity 50000 t less-than"],
    ],
    ["禁令实施后出口下降超过50%。", ["50%: change -50 percent more-than"]],
    ["中国禁止出口后价格上涨超过50%。", ["50%: change 50 percent more-than"]],
    [
      "出口较上年同期少15%，产量较指引低8%，成本较预算高10%。",
      ["15%: change -15 percent", "8%: change -8 percent", "10%: change 10 percent"],
    ],
    ["钴价较2022年高点低60%。", ["60%: change -60 percent"]],
    [
      "国内价格较海外低四成，股价较发行价低30%。",
      ["四成: change -40 percent", "30%: change -30 percent"],
    ],
    ["比峰值跌去七成", ["七成: change -70 percent"]],
    ["增幅收窄至3%", ["3%: change 3 percent"]],
    [
      "产量减少4000吨（6.45%）；增加3000吨，即19%",
      [
        "4000吨: change -4000 t",
        "6.45%: change -6.45 percent",
        "3000吨: change 3000 t",
        "19%: change 19 percent",
      ],
    ],
    ["矿石平均品位为每吨2.5克。", ["每吨2.5克: grade 2.5 g/t"]],
    ["钼铁（60%）价格26.5万元/吨", ["60%: grade 60 percent", "26.5万元/吨: price 265000 CNY t"]],
    // More than 100 percent is a ratio, unless the words say a change.
    ["库存为去年同期的120%，产量达设计产能的105%", []],
    ["产量升至去年的120%", []],
    ["增长120%，涨幅达150%", ["120%: change 120 percent", "150%: change 150 percent"]],
    // Groups of three digits.
    ["产量12，500吨", ["12，500吨: quantity 12500 t"]],
    ["12 500万吨，$1 250M", ["12 500万吨: quantity 125000000 t", "$1 250M: amount 1250000000 USD"]],
    ["12，500至13，000吨", ["12，500至13，000吨: quantity 12500..13000 t"]],
    // Two numbers, or perhaps two.
    ["排名第12，500吨", ["500吨: quantity 500 t"]],
    ["2025年 500吨，2025，500吨", ["500吨: quantity 500 t", "500吨: quantity 500 t"]],
    ["分别为120，500和300吨", ["300吨: quantity 300 t"]],
    ["5月12 500吨，5月12，500吨，Kamoa 3 120吨", []],
    ["增长12，500%；12'500 000吨；120，130，140吨", []],
    // 度 is a kilowatt-hour or a degree, 兆 a trillion or mega.
    ["全年用电32亿度", ["32亿度: quantity 3200000000 kWh"]],
    ["发电3200万度电", ["3200万度电: quantity 32000000 kWh"]],
    ["电价0.5元/度", ["0.5元/度: price 0.5 CNY kWh"]],
    // The 千 of 千瓦 is not a scale.
    ["3000千瓦时，500千瓦", ["3000千瓦时: quantity 3000 kWh", "500千瓦: quantity 500 kW"]],
    ["每度0.42元", ["每度0.42元: price 0.42 CNY kWh"]],
    ["温度达1.2亿度，电炉升至1200度", []],
    ["投资5兆韩元，装机5兆瓦", ["5兆韩元: amount 5000000000000 KRW", "5兆瓦: quantity 5 MW"]],
    ["存储1.2兆字节", []],
    // What a text denies.
    ["价格没有上涨5%", []],
    ["产量并未如期增长约5%", []],
    ["未来增长5%", ["5%: change 5 percent"]],
    ["不降反升5%", ["5%: change 5 percent"]],
    ["占比20%封顶", ["20%: share 20 percent at-most"]],
    // The second year of a span.
    ["2025-26年产量，2025年至26年，2025～26年，2025/26年度", []],
    ["20至26年，26年的合同", ["20至26年: duration 20..26 year", "26年: duration 26 year"]],
    // Rows of tables.
    ["钨精矿   16.2   14.9   -8%", ["-8%: change -8 percent"]],
    ["钨精矿 16.2 14.9 -8%", ["-8%: change -8 percent"]],
    ["钨精矿 +8%", ["8%: change 8 percent"]],
    // Signs of a limit, and arrows, tags and deleted words, which limit nothing.
    [
      "产能＞4万吨，<5万吨",
      ["4万吨: quantity 40000 t more-than", "5万吨: quantity 50000 t less-than"],
    ],
    ["> 4万吨，~5万吨", ["4万吨: quantity 40000 t more-than", "5万吨: quantity 50000 t about"]],
    ...["->", "\u2014\u2014>", "=>", "\uFF0D\uFF1E", ">", " > ", "\u2192"].map(
      (arrow): [string, string[]] => [
        `产能由10万吨${arrow}13万吨`,
        ["10万吨: quantity 100000 t", "13万吨: quantity 130000 t"],
      ],
    ),
    ["升至<b>4万吨</b>，<br>5万吨", ["4万吨: quantity 40000 t", "5万吨: quantity 50000 t"]],
    ["为~~4万吨~~5万吨", ["4万吨: quantity 40000 t", "5万吨: quantity 50000 t"]],
    ["H~2~4万吨，3~4万吨", ["4万吨: quantity 40000 t", "3~4万吨: quantity 30000..40000 t"]],
    [
      "10万吨 + 5万吨，+/-5%，--5%",
      [
        "10万吨: quantity 100000 t",
        "5万吨: quantity 50000 t",
        "5%: share 5 percent",
        "5%: share 5 percent",
      ],
    ],
    ["投资5亿墨西哥比索", ["5亿墨西哥比索: amount 500000000 MXN"]],
    ["约占全球80%", ["80%: share 80 percent about"]],
    // A share of a product of some purity or grade.
    ["2023年中国约占全球原生低纯度镓产量的98%。", ["98%: share 98 percent about"]],
    ["中国约占全球高纯镓产量的98%", ["98%: share 98 percent about"]],
    ["中国的低纯度镓产量占全球98%以上", ["98%: share 98 percent at-least"]],
    ["中国供应全球约98%的高纯镓", ["98%: share 98 percent about"]],
    ["中国占低品位锑矿产量的60%", ["60%: share 60 percent"]],
    [
      "锗纯度约为99.99%，锑含量占99.6%",
      ["99.99%: purity 99.99 percent about", "99.6%: purity 99.6 percent"],
    ],
    ["99.99%的高纯石英", ["99.99%: purity 99.99 percent"]],
    ["约占全球五成，美国的20%", ["五成: share 50 percent about", "20%: share 20 percent"]],
    [
      "增长逾一倍，上涨1.5倍，增加两倍半，涨幅达1倍以上，增长不到一倍",
      [
        "一倍: change 100 percent more-than",
        "1.5倍: change 150 percent",
        "两倍半: change 250 percent",
        "1倍: change 100 percent at-least",
        "一倍: change 100 percent less-than",
      ],
    ],
    [
      "产量翻番，价格翻了近一番，翻了两番，较上年翻倍",
      [
        "翻番: change 100 percent",
        "一番: change 100 percent about",
        "两番: change 300 percent",
        "翻倍: change 100 percent",
      ],
    ],
    ["增至两倍，是去年的3倍，成倍增长，增长1-2倍，两倍于全球", []],
    [
      "产量减半，价格几乎腰斩；减半征收",
      ["减半: change -50 percent", "腰斩: change -50 percent about"],
    ],
    [
      "出口30多万吨，投资30余亿元",
      ["30多万吨: quantity 300000 t more-than", "30余亿元: amount 3000000000 CNY more-than"],
    ],
    [
      "成交量103,581手，持仓10.3万手；二手车，两手准备，3手机，10手套",
      ["103,581手: count 103581", "10.3万手: count 103000"],
    ],
    [
      "从3.05万—3.15万吨下调，从48%到34%",
      [
        "3.05万—3.15万吨: quantity 30500..31500 t",
        "48%: share 48 percent",
        "34%: share 34 percent",
      ],
    ],
    ["2026年和2027年每年96600吨", ["每年96600吨: quantity 96600 t-per-year"]],
    [
      "降息0.5个百分点，降价10%",
      ["0.5个百分点: change -0.5 percentage-point", "10%: change -10 percent"],
    ],
    [
      "折价9.1%，保底价为每公斤110美元",
      ["9.1%: rate 9.1 percent", "每公斤110美元: price 110 USD kg at-least"],
    ],
    [
      "估值US$1.2B，融资$500M，贷款€20m，$5x",
      [
        "US$1.2B: amount 1200000000 USD",
        "$500M: amount 500000000 USD",
        "€20m: amount 20000000 EUR",
      ],
    ],
    [
      "较2025年的3.79亿吨下降约三分之一",
      ["3.79亿吨: quantity 379000000 t", "三分之一: change -33.33 percent about"],
    ],
    [
      "产量比10万吨增长20%，创下10%的增长",
      ["10万吨: quantity 100000 t", "20%: change 20 percent", "10%: change 10 percent"],
    ],
    ["库存从5000吨下降到3000吨", ["5000吨: quantity 5000 t", "3000吨: quantity 3000 t"]],
    ["库存由近5000吨下降至3000吨", ["5000吨: quantity 5000 t about", "3000吨: quantity 3000 t"]],
    ["产量较上年的2万吨增长15%", ["2万吨: quantity 20000 t", "15%: change 15 percent"]],
    ["出口比去年同期低12%,比8月高3%", ["12%: change -12 percent", "3%: change 3 percent"]],
    ["出口同比少6.5%，环比高3%", ["6.5%: change -6.5 percent", "3%: change 3 percent"]],
    ["价格低了4%，进口多了两成", ["4%: change -4 percent", "两成: change 20 percent"]],
    ["出口占不少6.5%", ["6.5%: share 6.5 percent"]],
    ["比利时高纯镓占10%", ["10%: share 10 percent"]],
    ["增速由8%放缓至3%", ["8%: change 8 percent", "3%: change 3 percent"]],
    ["没有一家企业获得超过5%的股份", []],
    ["进口依存度高达95%", ["95%: share 95 percent"]],
    ["最高达95%", ["95%: share 95 percent up-to"]],
    [
      "出口配额为9.66万吨,不到2024年的一半",
      ["9.66万吨: quantity 96600 t", "一半: share 50 percent less-than"],
    ],
    ["产量占全球的比重不到2020年的一半", ["一半: share 50 percent less-than"]],
    [
      "不到全年9.66万吨配额的三分之一",
      ["9.66万吨: quantity 96600 t", "三分之一: share 33.33 percent less-than"],
    ],
    ["至少占全国产量的一半", ["一半: share 50 percent at-least"]],
    ["产能接近全国的40%", ["40%: share 40 percent about"]],
    ["5%的下降", ["5%: change -5 percent"]],
    ["此后两年每年5吨，为期两年", ["每年5吨: quantity 5 t-per-year", "两年: duration 2 year"]],
    ["约1/3的产能", ["1/3: share 33.33 percent about"]],
    [
      "黑钨精矿（≥65%），见矿12.4米@1.35%",
      ["65%: grade 65 percent at-least", "1.35%: grade 1.35 percent"],
    ],
    ["触及8.99%涨停板，涨跌停板幅度为8%", ["8.99%: rate 8.99 percent", "8%: rate 8 percent"]],
    ["占比约80%以上", ["80%: share 80 percent about"]],
    ["百分之七十五", ["百分之七十五: share 75 percent"]],
    ["七成产量，三成五", ["七成: share 70 percent", "三成五: share 35 percent"]],
    ["逾四分之三，一半", ["四分之三: share 75 percent more-than", "一半: share 50 percent"]],
    ["未跌破每吨1.2万元", ["每吨1.2万元: price 12000 CNY t at-least"]],
    ["没有超过5万吨", ["5万吨: quantity 50000 t at-most"]],
    ["未来出口量的10%归监管机构", ["10%: share 10 percent"]],
    ["未达到6万吨", ["6万吨: quantity 60000 t less-than"]],
    ["不是5万吨或6万吨，而是7万吨", ["7万吨: quantity 70000 t"]],
    ["出口量不及去年同期的三分之一", ["三分之一: share 33.33 percent less-than"]],
    ["超过全球产量的80%", ["80%: share 80 percent more-than"]],
    // A limit before what the share is of.
    ["超过全球一半的钴来自刚果(金)", ["一半: share 50 percent more-than"]],
    [
      "不到全球一半，远超全球产量三成",
      ["一半: share 50 percent less-than", "三成: share 30 percent more-than"],
    ],
    ["逾全国三成产能停产", ["三成: share 30 percent more-than"]],
    ["不超过全国产能三成", ["三成: share 30 percent at-most"]],
    ["从未超过全球一半", ["一半: share 50 percent at-most"]],
    [
      "超过去年一半，不及去年同期四分之一",
      ["一半: share 50 percent more-than", "四分之一: share 25 percent less-than"],
    ],
    ["不到2024年出口量的一半", ["一半: share 50 percent less-than"]],
    ["超过全球锂电池回收总产能的40%", ["40%: share 40 percent more-than"]],
    ["产能接近全国总产能的40%", ["40%: share 40 percent about"]],
    [
      "接近全球一半，约全国产量的两成",
      ["一半: share 50 percent about", "两成: share 20 percent about"],
    ],
    // It may also be a change, or the limit of another thing.
    ["超过去年三成", ["三成: share 30 percent"]],
    [
      "赶超全球三成，产能超过日本并占全球产量的40%",
      ["三成: share 30 percent", "40%: share 40 percent"],
    ],
    ["纽约市场需求的40%，接近边境的矿山的40%", ["40%: share 40 percent", "40%: share 40 percent"]],
    // A limit before a verb.
    [
      "至少需要三年，最多可替代两成进口",
      ["三年: duration 3 year at-least", "两成: share 20 percent up-to"],
    ],
    [
      "至少还要投入5亿元，至多生产3万吨，至少将增加2万吨",
      [
        "5亿元: amount 500000000 CNY at-least",
        "3万吨: quantity 30000 t at-most",
        "2万吨: change 20000 t at-least",
      ],
    ],
    ["储量最多的国家生产5万吨", ["5万吨: quantity 50000 t"]],
    ["远低于申请的4200万吨", ["4200万吨: quantity 42000000 t"]],
    ["不够30天", ["30天: duration 30 day less-than"]],
    [
      "每公斤不低于110美元，每吨近八万元，每年不足5万吨",
      [
        "每公斤不低于110美元: price 110 USD kg at-least",
        "每吨近八万元: price 80000 CNY t about",
        "每年不足5万吨: quantity 50000 t-per-year less-than",
      ],
    ],
    ["每吨约US$900", ["每吨约US$900: price 900 USD t about"]],
    ["每公斤约230美元", ["每公斤约230美元: price 230 USD kg about"]],
    ["数十亿美元、几百万吨和数百家企业", []],
    [
      "上百亿美元，清单上300种，加上百万吨",
      [
        "百亿美元: amount 10000000000 USD more-than",
        "300种: count 300",
        "百万吨: quantity 1000000 t",
      ],
    ],
    ["同比增长约35%", ["35%: change 35 percent about"]],
    ["降幅达12%", ["12%: change -12 percent"]],
    ["由48%降至34%", ["48%: share 48 percent", "34%: share 34 percent"]],
    ["回落0.3个百分点", ["0.3个百分点: change -0.3 percentage-point"]],
    ["下调25个基点", ["25个基点: change -0.25 percentage-point"]],
    ["征收25%的关税", ["25%: tariff 25 percent"]],
    ["占比高达98%", ["98%: share 98 percent"]],
    ["关税最高可达145%", ["145%: tariff 145 percent up-to"]],
    ["产量提高达5%", ["5%: change 5 percent"]],
    ["5%至8%", ["5%至8%: share 5..8 percent"]],
    ["税率在43%到81%之间", ["43%到81%: rate 43..81 percent"]],
    [
      "产能≤5万吨，价格＞80元",
      ["5万吨: quantity 50000 t at-most", "80元: amount 80 CNY more-than"],
    ],
    ["反补贴初裁，税率在43%到81%之间", ["43%到81%: tariff 43..81 percent"]],
    ["权利金定为10%，退税率9%", ["10%: rate 10 percent", "9%: rate 9 percent"]],
    [
      "纯度99.999%，含量不低于99.6%",
      ["99.999%: purity 99.999 percent", "99.6%: purity 99.6 percent at-least"],
    ],
    [
      "锑锭（99.65%）、锑（Sb≥99.65%）",
      ["99.65%: purity 99.65 percent", "99.65%: purity 99.65 percent at-least"],
    ],
    [
      "电池级碳酸锂（99.5%）、氢氧化锂（56.5%）",
      ["99.5%: purity 99.5 percent", "56.5%: share 56.5 percent"],
    ],
    [
      "前9个月出口2吨，头三个月，前后三个月，近三个月",
      ["2吨: quantity 2 t", "三个月: duration 3 month", "三个月: duration 3 month about"],
    ],
    [
      "主力合约跌0.3%，合约为5吨，附近5家，签约20家，约5吨，约为6吨，大约7吨",
      [
        "0.3%: change -0.3 percent",
        "5吨: quantity 5 t",
        "5家: count 5",
        "20家: count 20",
        "5吨: quantity 5 t about",
        "6吨: quantity 6 t about",
        "7吨: quantity 7 t about",
      ],
    ],
    [
      "三氧化二锑99.5%报15.5万元/吨，氧化镨钕99.5%现货，氧化铝99.5%来自进口",
      [
        "99.5%: purity 99.5 percent",
        "15.5万元/吨: price 155000 CNY t",
        "99.5%: purity 99.5 percent",
        "99.5%: share 99.5 percent",
      ],
    ],
    ["镓锭来自中国（98%）", ["98%: share 98 percent"]],
    [
      "65%黑钨精矿均价14.3万元/标吨",
      ["65%: grade 65 percent", "14.3万元/标吨: price 143000 CNY standard-t"],
    ],
    ["含65%WO3，占全球80%钨精矿产量", ["65%: grade 65 percent", "80%: share 80 percent"]],
    [
      "储量43.5万吨WO3，出口5000吨TREO",
      ["43.5万吨WO3: quantity 435000 t WO3", "5000吨TREO: quantity 5000 t REO"],
    ],
    [
      "产量5000吨氧化镨钕、3000吨五氧化二钒，5000吨镨钕合金",
      [
        "5000吨氧化镨钕: quantity 5000 t NdPr",
        "3000吨五氧化二钒: quantity 3000 t V2O5",
        "5000吨: quantity 5000 t",
      ],
    ],
    [
      "99.9%纯钨，Li2O 0.5%，TiO2：48%，V2O5 30%来自中国，80%纯碱",
      [
        "99.9%: purity 99.9 percent",
        "0.5%: grade 0.5 percent",
        "48%: grade 48 percent",
        "30%: share 30 percent",
        "80%: share 80 percent",
      ],
    ],
    ["镓、锗价格分别上涨40%和75%", ["40%: change 40 percent", "75%: change 75 percent"]],
    [
      "镓、锗、锑分别上涨40%、75%和80%，创新高",
      ["40%: change 40 percent", "75%: change 75 percent", "80%: change 80 percent"],
    ],
    ["上涨40%，75%来自中国", ["40%: change 40 percent", "75%: share 75 percent"]],
    ["内部收益率22%", ["22%: rate 22 percent"]],
    [
      "由每吨6000美元升至9000美元",
      ["每吨6000美元: price 6000 USD t", "9000美元: price 9000 USD t"],
    ],
    ["控制80%钨精矿定价权", ["80%: share 80 percent"]],
    [
      "锂辉石精矿(6%，CIF中国)，锂云母（2.0%-2.5%），刚果(6%)",
      ["6%: grade 6 percent", "2.0%-2.5%: grade 2..2.5 percent", "6%: share 6 percent"],
    ],
    ["铜品位1.1%，金品位1.8克/吨", ["1.1%: grade 1.1 percent", "1.8克/吨: grade 1.8 g/t"]],
    ["拉低行业增速0.8%", ["0.8%: change -0.8 percent"]],
    ["持续超过半年，关停过半", ["过半: share 50 percent more-than"]],
    ["锐减约三个月，缩短两天", ["三个月: duration 3 month about", "两天: duration 2 day"]],
    ["上涨5-8%，上涨3%至4%", ["5-8%: change 5..8 percent", "3%至4%: change 3..4 percent"]],
    ["每吨下调2000元至45.8万元", ["2000元: change -2000 CNY", "45.8万元: amount 458000 CNY"]],
    [
      "基差指数为-340元/吨，生产所得 -5545元/吨，基差为 - 600元，涨跌-8.99%",
      [
        "-340元/吨: price -340 CNY t",
        "-5545元/吨: price -5545 CNY t",
        "- 600元: amount -600 CNY",
        "-8.99%: change -8.99 percent",
      ],
    ],
    [
      "1000元-2000元/吨，2.0% - 2.5%，电解铜-10万吨，较T - 1增3吨",
      [
        "1000元-2000元/吨: price 1000..2000 CNY t",
        "2.0% - 2.5%: share 2..2.5 percent",
        "10万吨: quantity 100000 t",
        "3吨: change 3 t",
      ],
    ],
    ["三元材料涨三元", ["三元: change 3 CNY"]],
    ["100万磅（1 million pounds）", ["100万磅: quantity 1000000 lb"]],
    ["每磅22至25美元", ["每磅22至25美元: price 22..25 USD lb"]],
    ["每吨度620-650美元", ["每吨度620-650美元: price 620..650 USD mtu"]],
    ["每度电0.5-0.6元", ["每度电0.5-0.6元: price 0.5..0.6 CNY kWh"]],
    ["每吨报2850元", ["每吨报2850元: price 2850 CNY t"]],
    [
      "45kt，500kt/年，612GWh，每月20吨",
      [
        "45kt: quantity 45 kt",
        "500kt/年: quantity 500 kt-per-year",
        "612GWh: quantity 612 GWh",
        "每月20吨: quantity 20 t-per-month",
      ],
    ],
    ["产量97900实物吨", ["97900实物吨: quantity 97900 t"]],
    ["2万吨碳酸锂当量", ["2万吨碳酸锂当量: quantity 20000 t LCE"]],
    ["投资5.5亿美元左右", ["5.5亿美元: amount 550000000 USD about"]],
    ["1.16万亿元人民币", ["1.16万亿元人民币: amount 1160000000000 CNY"]],
    ["每吨17.8万元", ["每吨17.8万元: price 178000 CNY t"]],
    ["3650元/吨，60美元/磅", ["3650元/吨: price 3650 CNY t", "60美元/磅: price 60 USD lb"]],
    ["5200万吨以上", ["5200万吨: quantity 52000000 t at-least"]],
    ["2.6亿至2.7亿吨", ["2.6亿至2.7亿吨: quantity 260000000..270000000 t"]],
    ["10-12万吨", ["10-12万吨: quantity 100000..120000 t"]],
    ["3000余吨", ["3000余吨: quantity 3000 t more-than"]],
    ["1.5万吨/年", ["1.5万吨/年: quantity 15000 t-per-year"]],
    [
      "三座铀矿，50多家企业，1200名工人",
      ["三座: count 3", "50多家: count 50 more-than", "1200名: count 1200"],
    ],
    [
      "十年、三个月、90天、30日内",
      [
        "十年: duration 10 year",
        "三个月: duration 3 month",
        "90天: duration 90 day",
        "30日: duration 30 day",
      ],
    ],
    ["2025年10月3日，第46号公告，第三批，上世纪90年代", []],
    ["税则号8112.92项下，2026-2030年，一家企业，一年，三周年，十年前", []],
    ["三成为主，成立，两国，双方，七国集团，G7，C5+1", []],
  ])("%s", (text, figures) => {
    expect(found(text, "zh-CN")).toEqual(figures);
  });
});

describe("finds the figures of a text in traditional Chinese", () => {
  test.each<[text: string, figures: string[]]>([
    [
      "自中國進口稀土約2,300噸，占進口量逾六成",
      ["2,300噸: quantity 2300 t about", "六成: share 60 percent more-than"],
    ],
    ["庫存約三個月", ["三個月: duration 3 month about"]],
    ["金額約12億元新台幣", ["12億元新台幣: amount 1200000000 TWD about"]],
    ["達新台幣12億元，每股NT$35", ["新台幣12億元: amount 1200000000 TWD", "NT$35: amount 35 TWD"]],
    ["支付美金2億元", ["美金2億元: amount 200000000 USD"]],
    ["升至每噸約35萬元人民幣", ["每噸約35萬元人民幣: price 350000 CNY t about"]],
    ["收報17.88港元，升幅6.2%", ["17.88港元: amount 17.88 HKD", "6.2%: change 6.2 percent"]],
    [
      "逾25億美元，5,500億日圓",
      ["25億美元: amount 2500000000 USD more-than", "5,500億日圓: amount 550000000000 JPY"],
    ],
    ["年減3.5個百分點", ["3.5個百分點: change -3.5 percentage-point"]],
    [
      "每公斤230至250美元，關稅提高到50%",
      ["每公斤230至250美元: price 230..250 USD kg", "50%: tariff 50 percent"],
    ],
    // Of China, Taiwan or Hong Kong.
    ["金額約12億元", ["12億元: amount 1200000000 about"]],
    // A trillion in Taiwan, a million in China.
    ["預算為1兆2000億元", []],
  ])("%s", (text, figures) => {
    expect(found(text, "zh-TW")).toEqual(figures);
    expect(found(text, "zh")).toEqual(figures);
  });

  test("and keeps yuan of a simplified text", () => {
    expect(found("每吨约美金3万元，美国2亿元", "zh")).toEqual([
      "每吨约美金3万元: price 30000 USD t about",
      "2亿元: amount 200000000 CNY",
    ]);
    expect(found("HK$12亿元，新台币5亿元，约3亿元", "zh")).toEqual([
      "HK$12亿元: amount 1200000000 HKD",
      "新台币5亿元: amount 500000000 TWD",
      "3亿元: amount 300000000 CNY about",
    ]);
  });
});

test.each(["ru", "ja", ""])("finds none in %j, which it does not read", (language) => {
  expect(findFigures("80% и $8.5 billion", language)).toEqual([]);
});

test.each(["en", "zh", "zh-Hant"])(
  "figures of any text in %s are its words, in order, apart",
  (language) => {
    const piece = fc.oneof(
      fc.constantFrom(
        ..."80% $ US$ 8.5 billion three of the five - to and 至 每吨 元 万 亿 吨 % 成 分之 三 2025 年 个月 , . up down fell 以上 约 more than or a kilogram 1,200 t".split(
          " ",
        ),
        " ",
      ),
      fc.string({ unit: "binary", maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join("");
        let last = 0;
        for (const { figure, start, end } of findFigures(text, language)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end)).toBe(figure.text);
          const numbers = [figure.value, figure.min, figure.max].filter(
            (part) => part !== undefined,
          );
          expect(numbers.length).toBeGreaterThan(0);
          expect(numbers.every(Number.isFinite)).toBe(true);
          last = end;
        }
      }),
    );
  },
);

// A quadratic search takes half a minute on these.
describe("250,000 characters made to be slow are read in linear time", () => {
  test.each([
    ["en", "1"],
    ["en", "1,111"],
    ["en", "1 "],
    ["en", "1 111 "],
    ["en", "1 111"],
    ["en", "1.1"],
    ["en", "half "],
    ["en", "a third "],
    ["en", "$1 to "],
    ["en", "paid 1 pound (1 t) "],
    ["en", "three of the "],
    ["en", " "],
    ["en", "rose "],
    ["en", "-->1 "],
    ["en", "<a 1 t>"],
    ["en", "~1 t"],
    ["zh", "一"],
    ["zh", "百分之"],
    ["zh", "1万"],
    ["zh", "1，111"],
    ["zh", "三成"],
    ["zh", "每吨"],
    ["zh", "1至"],
    ["zh", "<a>1吨"],
  ])("%s: %s", (language, unit) => {
    const text = unit.repeat(Math.ceil(250_000 / unit.length));
    const seconds = startCpuClock();
    expect(findFigures(text, language).length).toBeLessThan(text.length);
    expect(seconds()).toBeLessThan(5);
  });
});
