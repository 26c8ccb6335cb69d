import type { PathSegment } from "../../issue.ts";
import { primaryLanguage } from "../../reading/primary-language.ts";
import { day, dayNumber, readDate, utc, type ReadDate } from "../calendar.ts";
import { dayAround, writeDay, yearsIn, type StatedYear } from "../days-in-text.ts";
import type { LintText } from "../lint-context.ts";
import { quote } from "../../quote.ts";
import type { Rule } from "../rule.ts";

export const yearSuspect: Rule = {
  code: "year-suspect",
  summary: "A plan names a past year, or the article states the same day in two different years.",
  severity: "warning",
  check({ insights, dates, publicationDate }, report) {
    const published = publicationDate === undefined ? undefined : readDate(publicationDate);
    if (published === undefined) return;
    const stated: StatedDay[] = [];
    for (const { text } of insights) {
      const { words, path } = text;
      for (const found of yearsIn(words)) {
        const isPast = found.year < published.year;
        if (isPast && isPlannedFor(words, text.language, found.start) && !isResolved(text, found))
          report({
            path,
            message: `this is a plan for ${found.year}, but the brief was published in ${published.year}; check the year, or state what became of the plan`,
          });
        const around = dayAround(words, found);
        if (around !== undefined) stated.push({ day: around, path, words });
      }
    }
    let days: ReadonlySet<number> | undefined;
    for (const one of stated) {
      const near = nearPublication(one.day, published);
      if (near === undefined || near === one.day) continue;
      days ??= new Set([
        ...stated.map((day) => day.day),
        ...dates.map(({ when }) => dayNumber(when)),
      ]);
      // A text that contains both years means both.
      if (!days.has(near) || one.words.includes(String(yearOf(near)))) continue;
      report({
        path: one.path,
        message: `${quote(writeDay(one.day))} is also stated as ${quote(writeDay(near))}; check which year is right`,
      });
    }
  },
};

interface StatedDay {
  /** As one number: 20251024. */
  readonly day: number;
  readonly path: readonly PathSegment[];
  /** The text that states it. */
  readonly words: string;
}

/**
 * Words for the future directly before a year. No word in -ed may be between them, because the year could belong to it:
 * "will extend a quota introduced in 2023". They are looked for backwards from the year, where most differ at once.
 */
const planned = {
  en: /(?<=\b(?:(?:will|plans? to|set to|due to|expected to|aims? to|scheduled to) (?:(?!\w+ed\b)[a-z'-]+ ){1,6}?(?:by|until) (?:the end of |late |mid-?|early |[A-Z][a-z]+ )?|(?:will|plans? to|set to|due to|expected to|aims? to|scheduled to) (?:start|begin|open|launch|resume|come online|take effect|enter into force) (?:(?!\w+ed\b)[a-z'-]+ ){0,4}?in (?:[A-Z][a-z]+ )?))/y,
  zh: /(?<=将于|将在|拟于|计划于|预计于|预计在)/y,
  ru: /(?<=(?:будет|будут|планирует|намерен[аоы]?) (?:[а-яё-]+ ){1,5}?(?:к|до) (?:конц[ау] |начал[ау] )?)/y,
  de: /(?<=\b(?:soll(?:en|te|ten)?|wird|werden|will|wollen|plant|planen|beabsichtigt|beabsichtigen) (?:[\p{L}-]+ ){0,6}?bis (?:zum Jahr |Ende |Mitte |Anfang |\p{Lu}\p{L}+ )?)/uy,
  fr: /(?<=(?:doit|doivent|devrait|devraient|prévoit|prévoient|compte|comptent|entend|entendent|vise|visent) (?:[\p{L}'’-]+ ){0,6}?(?:d['’]ici|avant)(?: à)?(?: la fin de| la fin d['’]année| fin| début)? )/uy,
  es: /(?<=(?:prevén?|planean?|esperan?|pretenden?|deberán?|va a|van a) (?:[\p{L}-]+ ){0,6}?(?:para|antes de|hasta) (?:(?:finales|fines|mediados|principios) de |el año )?)/uy,
};

function isPlannedFor(words: string, language: string, start: number): boolean {
  const primary = primaryLanguage(language);
  if (!Object.hasOwn(planned, primary)) return false;
  const before = planned[primary as keyof typeof planned];
  before.lastIndex = start;
  return before.test(words);
}

/** How many characters before and after a year are read for what became of a plan. */
const near = 300;

const stop = /[.;!?。；！？]/;

/** Tests whether a text says itself that a plan is an old one: that it was one, what became of it, or its later year. */
function isResolved({ words, language }: LintText, { year, start }: StatedYear): boolean {
  const before = words
    .slice(Math.max(0, start - near), start)
    .split(stop)
    .at(-1)!;
  const after = words.slice(start, start + near);
  if (isFormerPlan(before) || saysOutcome(after)) return true;
  return yearsIn(after.split(stop, 1)[0]!).some(
    (later) => later.year > year && !isPlannedFor(words, language, start + later.start),
  );
}

// The patterns are in functions, so that only a text with a past plan makes them.

/** Tests for words of a former plan before the year, in its sentence. */
function isFormerPlan(before: string): boolean {
  return /\b(?:had (?:\w+ )?(?:said|planned|hoped|expected|aimed|announced|promised|pledged|intended|wanted|been)|originally|initially|previously|formerly|once|at first|(?:was|were) (?:\w+ly )?(?:to|due to|set to|expected to|scheduled to)|ursprünglich|zunächst|hatten?|avai(?:t|ent)|initialement|habían?|inicialmente|originalmente)(?!\p{L})|origine|изначально|первоначально|ранее|曾|原[计定拟预本]|[早先此]前|最初|一度|本应/iu.test(
    before,
  );
}

/** Tests for words after the year that say what became of the plan. */
function saysOutcome(after: string): boolean {
  return /\b(?:(?:ha[sd]|have|did|was|were)(?: still| yet)?(?: not|n['\u2019]t)|never|delay(?:s|ed)?|postponed|deferred|pushed back|slipped|missed|cancel\w*|abandoned|scrapped|shelved|suspended|failed|instead|but now|verschoben|verzögert\p{L}*|aufgegeben|reporté\p{L}*|retard\p{L}*|abandonn\p{L}*|aplaz\p{L}*|retras\p{L}*|posp\p{L}*)(?!\p{L})|отлож|перен[её]с|отмен|推[迟后]|延[期后迟误]|搁[置浅]|取消|未能|未果|[尚仍但并]未|[但并]没|落空|终止|暂停|改[为至在]|放弃/iu.test(
    after,
  );
}

/** Returns the same day in the year in which it is within 60 days of the publication; undefined if there is none. */
function nearPublication(stated: number, published: ReadDate): number | undefined {
  const [month, date] = [Math.floor(stated / 100) % 100, stated % 100];
  // Periods and rules begin or end on these days in every year.
  if (date === 1 || date >= 30) return undefined;
  for (let year = published.year - 1; year <= published.year + 1; year++)
    if (Math.abs(utc(year, month, date) - published.clock) <= 60 * day)
      return year * 10_000 + (stated % 10_000);
  return undefined;
}

function yearOf(stated: number): number {
  return Math.floor(stated / 10_000);
}
