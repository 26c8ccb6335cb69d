import { expect, it } from "vitest";
import type { Figure } from "../../article.ts";
import { viewArticle } from "../../views.ts";

/** Shows the words of a key figure with a qualifier: `<qualifier> number`. */
function shown(text: string, qualifier: string | undefined, more: Partial<Figure> = {}): string {
  const figure = (words: string): Figure => ({
    text: words,
    kind: "amount",
    measure: "aid",
    qualifier,
    ...more,
  });
  const insights = [{ text: `${text}; 2 %`, figures: [figure(text), figure("2 %")] }];
  const { keyFigures } = viewArticle({
    schemaVersion: "1.0",
    headline: "H",
    language: "en",
    groups: [{ insights }],
  });
  const { qualifier: words, isQualifierLast, number } = keyFigures[0]!;
  if (words === undefined) return number.text;
  return isQualifierLast ? `${number.text} <${words.text}>` : `<${words.text}> ${number.text}`;
}

it.each([
  ["USD 1 billion", "at-least", "<at least> USD 1 billion"],
  ["More than USD 1 billion", "at-least", "<More than> USD 1 billion"],
  ["almost a half", "less-than", "<almost> a half"],
  ["more than a half", "more-than", "<more than> a half"],
  ["более 30 %", "at-least", "<более> 30 %"],
  ["más del 30 %", "at-least", "<más del> 30 %"],
  ["30 % минимум", "at-least", "30 % <минимум>"],
  ["تصل إلى 900 طن", "up-to", "<تصل إلى> 900 طن"],
  // Words without a stated qualifier are the same.
  ["up to 30 %", undefined, "<up to> 30 %"],
  ["an estimated 30 %", "ESTIMATE", "<an estimated> 30 %"],
  ["at least another $900 million", "at-least", "<at least> another $900 million"],
  ["well over half", "more-than", "<well over> half"],
  ["knapp unter einem Drittel", "less-than", "<knapp unter> einem Drittel"],
  ["knapp 50 t", "about", "<knapp> 50 t"],
  ["более чем две трети", "more-than", "<более чем> две трети"],
  ["un peu plus de la moitié", "more-than", "<un peu plus de> la moitié"],
  // The qualifier is in the words, but cannot be taken out of them.
  ["超过每公斤1500美元", "more-than", "超过每公斤1500美元"],
  ["约占全球镓产量的99%", "about", "约占全球镓产量的99%"],
  ["近30%", "less-than", "近30%"],
  ["jusqu’à 30 %", "up-to", "jusqu’à 30 %"],
  ["plus d’un tiers", "more-than", "plus d’un tiers"],
  ["a total of up to 30", "up-to", "a total of up to 30"],
  // Parts of other words are no qualifiers.
  ["overall 30", "at-least", "<at least> overall 30"],
  ["about", "at-least", "<at least> about"],
  // Two qualifiers of one number.
  ["about 5,000 t", "up-to", "<up to> about 5,000 t"],
  ["up to about 5,000 t", "up-to", "<up to> about 5,000 t"],
  ["up to about 5,000 t", "about", "<up to> about 5,000 t"],
])("%s with %s is shown as %s", (text, qualifier, expected) => {
  expect(shown(text, qualifier)).toBe(expected);
});

it.each([
  [
    "at-least",
    "a minimum of 50 t|50 t or more|50 t or more of ore|in excess of 50 t|≥50 t|>50 t|50+ t|not less than 50 t|minimum USD 5 million|over a 5 % stake|at least US$50 million|50 t, at least|1/3 or more",
  ],
  ["about", "circa 50 t|an estimated 50 t|~50 t|estimated $5 million|50 t or so|some 50 t"],
  ["up-to", "as much as 50 t|50 t maximum|≤50 t|no more than 50 t|under 50 t|up to a $50 m loan"],
  ["at-least", "wenigstens 50 t|50 t oder mehr|gut 50 t|über 50 t"],
  ["about", "ca. 50 t|ungefähr 50 t|nahezu 50 t|rund eine Million t|knapp 50 t"],
  ["at-most", "maximal 50 t|unter 50 t|höchstens 50 t|nicht mehr als 50 t"],
  ["at-least", "au minimum 50 t|supérieur à 50 t|50 t ou plus|plus d’un 50 %"],
  ["about", "à peu près 50 t|quelque 50 t|autour de 50 t|multiplié par quatre environ"],
  ["at-least", "por lo menos 50 t|como mínimo 50 t|50 % más una acción"],
  ["about", "en torno a 50 t|aproximadamente 50 t|cerca del 70 %"],
  ["at-most", "a lo sumo 50 t|hasta 50 t"],
  ["at-least", "не менее 50 т|по меньшей мере 50 т"],
  ["about", "порядка 50 т|приблизительно 50 т|ок. 50 т"],
  ["up-to", "до 50 т|не более 50 т"],
  ["at-least", "ما لا يقل عن 50 طن|تزيد على 50 طن|50 طن على الاقل"],
  ["at-most", "ما لا يزيد على 50 طن|لا يتجاوز 50 طن|لا تتجاوز 50 طن|يصل الى 50 طن|بما يصل إلى 50 طن"],
  ["about", "ما يقرب من 50 طن|زهاء 50 طن|تقارب 50 طن|وحوالي 50 طن"],
  ["at-least", "最低50トン|最低でも50トン|50トン強|50トンを上回る|50トン以上"],
  ["about", "およそ50トン|50トン程度|50トン前後|ほぼ50トン"],
  ["at-most", "50トン以内|50トン未満|最大50トン"],
  [
    "at-least",
    "不少于50吨|不低于50吨|50多吨|50余吨|起码50吨|超过50吨|逾5万吨|5万多吨|超过三分之一",
  ],
  ["at-most", "高达50吨|50吨以内|低于50吨|不超过50吨|最多100億美元|不足50吨"],
  ["about", "50吨左右|大概50吨|约人民币50亿元|约占51%|大约50吨|近一半"],
  ["at-least", "不少於50噸|50餘噸"],
  ["at-most", "不高於50噸|低於50噸|高達50噸|不滿50噸"],
  ["at-least", "min. 5 t|minimum of 5 t|ab 7 Mio. Euro|выше 73 долларов|supérieure à 5 t"],
  ["at-least", "por encima de 5 t|بحد أدنى 5 طن|5吨多|一成多|10亿元起|5トンを超える|5トン超"],
  ["at-most", "max. 5 t|maximum of 5 t|ниже 5 т|inférieure à 5 t|por debajo de 5 t|بحد أقصى 5 طن"],
  ["about", "approx. 5 t"],
  // With other words between the qualifier and the number.
  [
    "at-least",
    "at least another 5 t|more than twice 5 t|at least an additional 5 t|more than a combined total of 5 t|at least a further $5 million",
  ],
  ["up-to", "up to a combined 40 %|up to an annual 5 t|up to another US$5 million"],
  ["up-to", "bis zu jährlich 5 t|bis zu weiteren 5 t|höchstens insgesamt 5 t"],
  ["at-least", "mindestens weitere 900 Mio. t|mindestens noch einmal 5 t|über zusätzliche 5 t"],
  ["at-least", "au moins un total de 5 t|al menos otros 5 t|más de un total de 5 t"],
  ["at-least", "не менее ещё 900 млн т|более чем 5 т|не менее чем 5 т|свыше дополнительных 5 т"],
  ["at-least", "ما لا يقل عن مبلغ 900 طن|أكثر من إجمالي 900 طن"],
  ["at-least", "少なくとも年間5,000トン|少なくともさらに50トン|少なくとも合計50トン"],
  ["at-least", "超过每公斤1500美元|至少需要投资12亿美元|至少另外50吨|超過每噸50美元|至少总计50吨"],
  ["up-to", "最高可达600万吨|最多再50吨|最高達600萬噸"],
  ["about", "约占全球镓产量的99%|约占全球产量99%|约合计50吨|約佔全球產量的99%"],
])("%s is not added to words that state it: %s", (qualifier, list) => {
  for (const text of list.split("|"))
    expect(
      shown(text, qualifier)
        .replace(/^<(.+?)> /, "$1 ")
        .replace(/ <(.+?)>$/, " $1"),
    ).toBe(text);
});

it.each([
  "CA$50 million",
  "50 min",
  "a > b",
  "150~200 t",
  "10 > 13 t",
  "10 -> 13 t",
  "C5+1",
  "剩余5吨",
  "最高価格50ドル",
  // The same words with another meaning.
  "50,000 t of estimated reserves",
  "minimum price of $50",
  "ein Gut von 50 t",
  "50 t unter Tage",
  "5,000 t under construction",
  "900 t at least partly sold",
  "合约5亿吨",
  "5亿吨合约",
  "附近5吨",
  "5亿吨，超高品位",
  "纽约投资5亿美元",
  "剩余至少部分产量5吨",
  // Words that are not known to belong to the number.
  "at least partly 50 t",
  "more than enough for 50 t",
  "over the course of 50 days",
  "mindestens teilweise 50 t",
  "至少三家企业投资50亿",
  "至少部分产量50吨",
  // Another qualifier.
  "about 50 t",
  "5 ~ 10 t",
])("at-least is added to %s, which does not state it", (text) => {
  expect(shown(text, "at-least")).toBe(`<at least> ${text}`);
});

it.each(["5 ~ 10 t", "5~10 t", "$5 ~ $10"])("about is added to %s, which is a range", (text) => {
  expect(shown(text, "about")).toBe(`<about> ${text}`);
});

it.each([
  ["less than 50 t", "at-least"],
  ["more than 50 t", "less-than"],
  ["超过50吨", "at-most"],
  ["almost 50 t", "more-than"],
  ["до30", "at-least"],
])("%s is shown without a qualifier that contradicts it: %s", (text, qualifier) => {
  expect(shown(text, qualifier).replace(/[<>]/g, "")).toBe(text);
});

it.each<[string, string, Partial<Figure>, string]>([
  ["$900 million over ten years", "up-to", { max: 9e8 }, "up to"],
  ["$900 million over 10 years", "more-than", { min: 9e8 }, "more than"],
  ["$900 million over 10 years", "more-than", {}, "more than"],
  ["a 10-year loan of $900 million", "up-to", { max: 9e8 }, "up to"],
  ["5000 т до 2030 года", "about", { value: 5000 }, "about"],
  ["5000 т до 2030 года", "up-to", { value: 5000 }, "up to"],
  ["5000 t hasta 2030", "up-to", { value: 5000 }, "up to"],
  ["5000 t über zehn Jahre", "more-than", { value: 5000 }, "more than"],
  ["500 t at 10 or more mines", "at-least", { value: 500 }, "at least"],
  ["5亿吨合约", "about", { value: 5e8 }, "about"],
])("%s with %s and %o needs its qualifier", (text, qualifier, figure, expected) => {
  expect(shown(text, qualifier, figure)).toBe(`<${expected}> ${text}`);
});

it.each<[string, string, Partial<Figure>]>([
  ["a 10-year loan of up to $900 million", "up-to", { max: 9e8 }],
  ["5,000 to at most 7,000 t", "at-most", { min: 5000, max: 7000 }],
  ["a 5% rise to more than 7,000 t", "more-than", { value: 7000 }],
])("%s with %s and %o has it", (text, qualifier, figure) => {
  expect(shown(text, qualifier, figure)).toBe(text);
});

it.each<[string, Partial<Figure>, string]>([
  ["10% and 15%", {}, "10%–15%"],
  ["10 and 15%", {}, "10–15%"],
  ["340,000 and 360,000 tonnes", {}, "340,000–360,000 tonnes"],
  ["$900 and $1,200 a tonne", {}, "$900–$1,200 a tonne"],
  ["US$900 and US$1,200 a tonne", {}, "US$900–US$1,200 a tonne"],
  ["5 million and 7 million tonnes", {}, "5 million–7 million tonnes"],
  ["10 und 15 Prozent", {}, "10–15 Prozent"],
  ["10 et 15 %", {}, "10–15 %"],
  ["10 y el 15 %", {}, "10–15 %"],
  ["10 и 15%", {}, "10–15%"],
  ["10%和15%", {}, "10%–15%"],
  ["10%与15%", {}, "10%–15%"],
  ["1萬噸與2萬噸", {}, "1萬噸–2萬噸"],
  ["10%と15%", {}, "10%–15%"],
  ["10% و15%", {}, "10%–15%"],
  ["10 e 15%", {}, "10–15%"],
  ["about 10% and 15%", {}, "<about> 10%–15%"],
  // Words that say that it is a range.
  ["between 10% and 15%", {}, "between 10% and 15%"],
  ["entre 10 et 15 %", {}, "entre 10 et 15 %"],
  ["между 10 и 15%", {}, "между 10 и 15%"],
  ["10%与15%之间", {}, "10%–15%之间"],
  ["10% to 15%", {}, "10% to 15%"],
  ["10%至15%", {}, "10%至15%"],
  // Other words with the same letters, and figures that are not a range.
  ["10 yuan to 15 yuan", {}, "10 yuan to 15 yuan"],
  ["10% and 15%", { max: undefined }, "<at least> 10% and 15%"],
  ["10% and 15%", { min: undefined, max: undefined, value: 10 }, "10% and 15%"],
])("the ends of %s with %o are shown as %s", (text, figure, expected) => {
  expect(shown(text, undefined, { min: 10, max: 15, ...figure })).toBe(expected);
});
