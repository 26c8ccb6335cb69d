import type { Figure } from "../../article.ts";
import { formatAmount, unitName } from "../format-amount.ts";
import { textOf } from "../text-of.ts";
import type { DataContext } from "./data-context.ts";
import { punctuationOf } from "./line.ts";
import { periodView } from "./period-view.ts";
import { agreementOf, missingIn } from "./number-agreement.ts";
import { numbersIn } from "./number-words.ts";
import { bare, qualifiedNumber, withoutSentence, type QualifiedNumber } from "./qualifier.ts";
import { subjectsOf } from "./subjects-of.ts";
import { perPeriod } from "./per-period.ts";
import { inPeriod, unitLabel } from "./unit-label.ts";
import type { ItemView, TextView } from "./views.ts";
import type { Wording } from "./wording.ts";

/** "Annual output", "price per kg", 年产能: the measure of a number says what it is per. */
const rateInMeasure =
  /[/每毎年月周]|日[产產量]|سنو|يوم|شهر|(?<!\p{L})p(?:er|ro|[ao]r)(?!\p{L})|annu|anual|year|dail|day|week|month|mensu|jähr|täg|год|сут|месяц/u;

/**
 * Views a number with its qualifier, and with its unit if the words of the article have none: of "5000 and 7000 t", the
 * first number would be read without its unit. Of "5 to 7 million t", the first number would be read without its scale, so
 * the value is shown. A rise that is a number alone has a plus.
 */
export function completeNumber(figure: Figure, wording: Wording): QualifiedNumber {
  const qualified = withoutSentence(numberWithUnit(figure, wording), figure);
  const { number } = qualified;
  // False without a value.
  const isRise = figure.kind === "change" && (figure.value ?? figure.min!) > 0;
  return isRise && bare.test(number.text)
    ? { ...qualified, number: { ...number, text: `+${number.text}` } }
    : qualified;
}

function numberWithUnit(figure: Figure, wording: Wording): QualifiedNumber {
  const qualified = qualifiedNumber(figure, wording);
  const { number } = qualified;
  const [part, one = ""] = missingIn(figure) ?? [];
  if (
    part === undefined ||
    // Words that say something else than the data are what the sentence says.
    (part === "unit" && agreementOf(figure) === "other") ||
    (part === "rate" && rateInMeasure.test(textOf(figure.measure ?? "").toLowerCase()))
  )
    return qualified;
  const { text } = number;
  const numbers = numbersIn(text);
  const [start, end] = [numbers[0]!.start, numbers.at(-1)!.end];
  if (part === "scale") {
    const around = [text.slice(0, start), text.slice(end)].map((words) =>
      one === "" ? words : without(words, one),
    );
    return { ...qualified, number: wording.label(around.join(amountIn(figure, wording)!)) };
  }
  const unitEnd = text.toLowerCase().lastIndexOf(one) + one.length;
  const at = Math.max(end + /^\+?/.exec(text.slice(end))![0].length, one === "" ? 0 : unitEnd);
  const words = withUnit(text.slice(0, at), figure, part === "rate", wording);
  return { ...qualified, number: { ...number, text: words + text.slice(at) } };
}

/** Adds its unit to a number, or only what the unit is "per". */
function withUnit(
  words: string,
  { unit = "", currency, value }: Figure,
  isRate: boolean,
  wording: Wording,
): string {
  const { locale, labels } = wording;
  const { period } = perPeriod.exec(unit)?.groups ?? {};
  if (isRate && period !== undefined) return inPeriod(words, period, labels.terms);
  const isOne = currency !== undefined || value === 1;
  const name =
    unitLabel(unit, labels.terms, isOne) ??
    unitName(unit, locale, isOne ? 1 : 2) ??
    (unit && wording.word(unit).text);
  return isRate
    ? `${words} / ${name}`
    : `${words}\u00A0${[currency, name].filter(Boolean).join(" / ")}`;
}

/** Removes a word in lower case from the words beside a number, and the space after it. */
function without(text: string, word: string): string {
  const at = text.toLowerCase().indexOf(word);
  if (at < 0) return text;
  const rest = text.slice(0, at) + text.slice(at + word.length).trimStart();
  return rest === " " ? "" : rest;
}

/** Writes the value or range of a figure in its unit. */
function amountIn(
  amount: Pick<Figure, "value" | "min" | "max" | "unit" | "currency">,
  wording: Wording,
): string | undefined {
  const { locale, labels } = wording;
  return formatAmount(
    amount,
    locale,
    (id, isOne) => unitLabel(id, labels.terms, isOne) ?? wording.word(id).text,
  );
}

/** Returns the space between a number and its qualifier: none beside Han or kana, in whichever language the labels are. */
export function spaceIn({ qualifier, isQualifierLast }: QualifiedNumber): string {
  const words = qualifier?.text ?? "";
  const beside = isQualifierLast ? words : words.slice(-1);
  return /^[\u3040-\u30FF\u3400-\u9FFF]/.test(beside) ? "" : " ";
}

/** Views a number with its qualifier and unit as one text. */
export function amountView(figure: Figure, wording: Wording): TextView {
  const qualified = completeNumber(figure, wording);
  const { qualifier, isQualifierLast, number } = qualified;
  if (qualifier === undefined) return number;
  const words = isQualifierLast ? [number.text, qualifier.text] : [qualifier.text, number.text];
  return { ...number, text: words.join(spaceIn(qualified)) };
}

/** A sign before the digits, or the brackets or triangle of accounts. */
const minus = /(?<![\p{N}%]\s?)[-−–‑(▲△]\s?(?:\p{Lu}{0,3}\p{Sc}\s?)?[\d٠-٩۰-۹]/u;

/** Words of a fall, and starts of them. Names have capitals: "Fallon", "Sankt", "Baja California". */
const fall =
  /(?<!\p{L})(?:(?:fall(?:s|en|ing)?|fell|down|cut(?:s|ting)?|lost|lower(?:ed| by)|fiel(?:en)?|cae|repli)(?![\p{L}-])|drop|declin|decreas|halv|shr[aiu]nk|slump|plung|plumm|tumbl|slid|slip|s[iu]nk|sank(?!t)|r[eé]du(?!n)|[Mm]inus|[Ss]enk|baiss|recul(?!t)|chut|dis?minu|ca[íy]|baj[aó]|descen|паде|упа[дл]|спад|дешев|минус)|[Rr]ückg|halbier|gefallen|gesunk|gesenk|verring|schrumpf|[Ee]inbr|eingebr|сни(?:ж|зи)|сокра|уменьш/u;

/** The same in Arabic, Han and kana. 最少 and 少なくとも are "at least", and 以降 is "since". */
const fallInOtherScripts =
  /انخف|تراجع|هب[وط]|تقلص|خفي?ض|[跌减減挫贬貶]|[回下滑]落|落ち|(?<!以)(?:降|下[滑がげ])|マイナス|(?<![浓濃])[缩縮]|腰[斩斬]|(?<![至最不])少(?![于於数數量]|なく)|(?<!最)低[下了い\p{N}]/u;

/** Words that are a fall after a number, "8% less", and a qualifier before it or in "8% or less". */
const less =
  /(?<!\p{L})(?:less|fewer|lower|smaller|below|weniger|niedriger|geringer|moins|menos|меньше|ниже|[أا]قل)(?!\p{L})(?<=\p{N}.{0,60})(?<!(?<!\p{L})(?:n?or|not?|oder|nicht|ou?|au|al|lo|или|не|أو) \p{L}+)/u;

/** Says that a change is a fall, if its value is negative and its words do not say so: "12%" of "fell by 12%". */
export function decreaseView(
  { kind, value, min, max, text }: Pick<Figure, "kind" | "value" | "min" | "max" | "text">,
  wording: Wording,
): TextView | undefined {
  const isFall = kind === "change" && (value ?? max ?? min ?? 0) < 0;
  const words = text.charAt(0).toLowerCase() + text.slice(1);
  return isFall && ![minus, fall, fallInOtherScripts, less].some((one) => one.test(words))
    ? wording.label(wording.labels.decrease)
    : undefined;
}

/** Views the earlier number in the unit of a figure, and its period: "before: 60 % (2023)". */
export function previousAmount(
  { previous, unit, currency }: Pick<Figure, "previous" | "unit" | "currency">,
  wording: Wording,
): TextView | undefined {
  if (previous === undefined) return undefined;
  const { value, period } = previous;
  const number = amountIn({ value, unit, currency }, wording)!;
  const date = periodView(period, wording);
  const { open, close } = punctuationOf(wording);
  const words = date === undefined ? number : `${number}${open}${date.text}${close}`;
  return wording.label(wording.labels.previously(words));
}

/**
 * Lists the names and the period of a figure, and what else it says about its number but its measure. A speaker that says
 * something about itself is not named again, if a measure follows.
 */
export function figureFacts(
  figure: Figure,
  context: DataContext,
  speaker?: ItemView & { readonly notes?: readonly TextView[] },
): ItemView[] {
  const { basis, period, measure } = figure;
  const { wording, names, minerals } = context;
  const subjects = wording.items(
    subjectsOf(figure, (id) => minerals.has(id), names),
    names.name,
  );
  const isSpeaker =
    measure !== undefined &&
    subjects.length === 1 &&
    subjects[0]!.text === speaker?.text &&
    !speaker?.notes?.length;
  return [
    ...(isSpeaker ? [] : subjects),
    periodView(period, wording),
    wording.optional(basis),
    previousAmount(figure, wording),
  ].filter((fact) => fact !== undefined);
}
