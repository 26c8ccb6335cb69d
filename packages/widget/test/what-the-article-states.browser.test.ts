import { runs } from "@mineral-brief/fixtures";
import type { Article, Figure, Insight, Relation } from "@mineral-brief/schema";
import { latestRelations, proposedAct } from "@mineral-brief/schema/internal";
import { ar } from "@mineral-brief/schema/names/ar";
import { ru } from "@mineral-brief/schema/names/ru";
import { labelsFor } from "@mineral-brief/schema/reading";
import { nameOf } from "@mineral-brief/schema/vocabulary";
import fc from "fast-check";
import { afterEach, expect, it } from "vitest";
import "../src/define.ts";
import { openData } from "./open-data.ts";

const qualifiers = ["about", "at-least", "at-most", "more-than", "less-than", "up-to"];
const drawnStates: Readonly<Record<string, string>> = {
  proposed: "pending",
  announced: "pending",
  signed: "done",
  approved: "done",
  "in-force": "done",
  suspended: "off",
  ended: "off",
  disputed: "off",
  rejected: "off",
};
const statuses = Object.keys(drawnStates);
const types = ["export-ban", "joint-venture", "depends-on"];
const names: Readonly<Record<string, string>> = {
  acme: "Acme Mining",
  orano: "Orano",
  pit: "Big Pit",
  harbour: "Harbour Seven",
};
const ids = fc.subarray(Object.keys(names), { minLength: 1, maxLength: 3 });
const period = fc.constantFrom("2021", "2022-10", "2023-10-23", "2024-01-05/2024-02-29");
const number = fc.integer({ min: 1, max: 99 });

/** Omits some of the keys. */
function some<Fields>(fields: { [Key in keyof Fields]: fc.Arbitrary<Fields[Key]> }): fc.Arbitrary<
  Partial<Fields>
> {
  return fc.record(fields, { requiredKeys: [] }) as fc.Arbitrary<Partial<Fields>>;
}

const drawnFigure = fc.tuple(
  number,
  fc.constantFrom("amount", "share", "duration"),
  some({
    qualifier: fc.constantFrom(...qualifiers),
    measure: fc.constant("measure"),
    basis: fc.constant("basis"),
    about: ids,
    period,
    previous: fc.record({ value: number }),
  }),
);
const drawnRelation = fc.tuple(
  fc.record({ type: fc.constantFrom(...types), from: ids }),
  fc.option(fc.nat(1)),
  some({
    to: ids,
    status: fc.constantFrom(...statuses),
    note: fc.constant("note"),
    date: period,
    announced: period,
    effective: period,
    until: period,
  }),
);
const drawnInsight = fc.record({
  figures: fc.array(drawnFigure, { maxLength: 2 }),
  relations: fc.array(drawnRelation, { maxLength: 2 }),
  /** The first of two parts of one total, in percent. */
  part: fc.option(number, { freq: 2 }),
  more: some({
    kind: fc.constantFrom("fact", "claim", "analysis", "outlook"),
    attribution: fc.constant({ name: "Speaker" }),
    date: period,
    minerals: fc.constant<string[]>(["gallium"]),
    stages: fc.constant<string[]>(["refining"]),
  }),
  repeatsTheLast: fc.boolean(),
});
type DrawnInsight = typeof drawnInsight extends fc.Arbitrary<infer Drawn> ? Drawn : never;

/** Writes an insight whose words have its place, so that no other has them. */
function insightOf(drawn: DrawnInsight, place: number): Insight {
  const figures = drawn.figures.map(([value, kind, more], index): Figure => {
    const words = (text: string): string => `${text} ${letters(place)}${letters(index)}`;
    const { measure, basis, ...rest } = more;
    return {
      text: `${value} ${kind === "share" ? "%" : "t"} ${words("of")}`,
      kind,
      value,
      unit: kind === "share" ? "percent" : "t",
      ...rest,
      ...(measure && { measure: words(measure) }),
      ...(basis && { basis: words(basis) }),
    };
  });
  if (drawn.part !== null)
    for (const [owner, value] of Object.entries({ acme: drawn.part, orano: 100 - drawn.part })) {
      const text = `${value} % of ${owner} ${letters(place)}`;
      const measure = `total ${letters(place)}`;
      figures.push({ text, kind: "share", value, unit: "percent", measure, about: [owner] });
    }
  const relations = drawn.relations.map(
    ([required, figure, { note, ...more }], index): Relation => {
      const words = figure === null ? undefined : figures[figure]?.text;
      return {
        ...required,
        ...more,
        ...(words && { figure: words }),
        ...(note && { note: `${note} ${letters(place)}${letters(index)}` }),
      };
    },
  );
  const { attribution, ...more } = drawn.more;
  return {
    text: `Sentence ${letters(place)} says ${figures.map(({ text }) => text).join(" and ")}.`,
    ...more,
    figures,
    relations,
    ...(attribution && { attribution: { name: `Speaker ${letters(place)}` } }),
  };
}

function letters(number: number): string {
  return "abcdefgh".charAt(number).repeat(3);
}

const articles = fc
  .record({
    language: fc.constantFrom("en", "ru", "ar"),
    core: fc.array(drawnInsight, { maxLength: 2 }),
    group: fc.array(drawnInsight, { minLength: 1, maxLength: 4 }),
  })
  .map(({ language, core, group }): Article => {
    const drawn = [...core, ...group];
    const insights = drawn.map(insightOf);
    for (const [index, insight] of insights.entries())
      if (index > 0 && drawn[index]!.repeatsTheLast) {
        const { figures = [], relations = [], kind, attribution } = insights[index - 1]!;
        Object.assign(insight, { figures, relations, kind, attribution });
      }
    return {
      schemaVersion: "1.0",
      headline: "Headline",
      language,
      coreInsights: insights.slice(0, core.length),
      groups: [{ title: "Group", insights: insights.slice(core.length) }],
      organizations: ["acme", "orano"].map((id) => ({ id, name: names[id]! })),
      places: ["pit", "harbour"].map((id) => ({ id, name: names[id]! })),
    };
  });

const isolation = /[\u2060\u2066-\u2069\u200E\u200F]/g;
const textOf = (node: Node | null | undefined): string =>
  (node?.textContent ?? "").replace(isolation, "").replace(/\s+/g, " ").trim();

/** A brief with everything open. */
class Shown {
  readonly root: ShadowRoot;
  readonly article: Article;
  readonly insights: readonly Insight[];

  private constructor(root: ShadowRoot, article: Article) {
    this.root = root;
    this.article = article;
    this.insights = [
      ...(article.coreInsights ?? []),
      ...(article.groups ?? []).flatMap((group) => group.insights),
    ];
  }

  static async open(article: Article, show?: string): Promise<Shown> {
    const element = document.createElement("mineral-brief");
    element.article = article;
    if (show) element.show = show;
    document.body.replaceChildren(element);
    await element.updateComplete;
    element.expandAll();
    await openData(element);
    return new Shown(element.shadowRoot!, article);
  }

  all(selector: string): Element[] {
    return [...this.root.querySelectorAll(selector)];
  }

  /** Returns the insight to which the link of a statement leads. */
  insightOf(statement: Element): Insight {
    const link = statement.matches("a") ? statement : statement.querySelector(".back");
    const place = /^#insight-(\d+)$/.exec(link!.getAttribute("href")!)![1];
    return this.insights[Number(place) - 1]!;
  }

  /** Returns the label of a known term. */
  label(term: string): string {
    const { terms, insightKinds } = labelsFor(this.article.language);
    return insightKinds[term] ?? terms[term] ?? term.replaceAll("-", " ");
  }

  /** Returns the name of a type of relation. */
  type(id: string): string {
    return nameOf(id, this.article.language, [ar, ru]) ?? this.label(id);
  }

  /** Returns a number and its qualifier as they may be written. */
  amounts({ text, qualifier }: Figure): string[] {
    if (qualifier === undefined) return [text];
    const word = this.label(qualifier);
    return [`${word} ${text}`, `${text} ${word}`];
  }
}

const has = (line: string, words: readonly string[]): boolean =>
  words.some((one) => line.toLowerCase().includes(one.toLowerCase()));

/** Lists the statements of the article that no line states with all of their words. */
function missing(shown: Shown): string[] {
  const found: string[] = [];
  const rows = shown.all("[part=row]").flatMap((row) =>
    [...row.querySelectorAll(".say")].map((say) => ({
      names: textOf(row),
      state: row.getAttribute("data-state"),
      line: textOf(say),
    })),
  );
  const bars = shown.all(".bars li, [part=figures] li, [part=key-figure]");
  const stacks = shown.all(".keys li").map((part) => {
    const title = part.parentElement!.previousElementSibling!.previousElementSibling;
    return `${textOf(title)} ${textOf(part)}`;
  });
  const sentences = shown.all("[part=insight]").map(textOf);
  const lines = [...bars.map(textOf), ...stacks, ...rows.map(({ line }) => line), ...sentences];
  for (const [index, insight] of shown.insights.entries()) {
    const { kind = "fact", attribution, figures = [], relations = [] } = insight;
    const origin = [
      ...(kind === "fact" ? [] : [[shown.label(kind)]]),
      ...(attribution?.name ? [[attribution.name as string]] : []),
    ];
    const sentence = textOf(shown.root.getElementById(`insight-${index + 1}`));
    for (const words of [[insight.text as string], ...origin])
      if (!has(sentence, words)) found.push(`${words.join()} in sentence ${index + 1}`);
    for (const figure of figures) {
      const { qualifier, measure, basis, previous } = figure;
      const words = [
        ...(qualifier ? [shown.amounts(figure)] : [[figure.text]]),
        ...[measure, basis, previous && String(previous.value)].flatMap((one) =>
          one === undefined ? [] : [[one as string]],
        ),
      ];
      if (!lines.some((line) => words.every((one) => has(line, one))))
        found.push(`figure ${JSON.stringify(figure)}`);
    }
    for (const relation of relations) {
      const figure = figures.find(({ text }) => text === relation.figure);
      const { status, note, type, from, to = [] } = relation;
      const words = [
        ...origin,
        ...(status ? [[shown.label(status)]] : []),
        ...(note ? [[note as string]] : []),
        // The measure replaces the type of a deal that is only proposed.
        [
          proposedAct(relation, figure) === undefined
            ? shown.type(type)
            : (figure!.measure as string),
        ],
        ...(figure ? [shown.amounts(figure)] : []),
      ];
      const unknown = kind === "outlook" ? "pending" : "lasting";
      const state = drawnStates[status ?? ""] ?? unknown;
      const isStated = rows.some(
        (row) =>
          words.every((one) => has(row.line, one)) &&
          [...from, ...to].every((id) => has(row.names, [names[id]!])) &&
          row.state === (state === "done" && type === "depends-on" ? "lasting" : state),
      );
      if (!isStated) found.push(`relation ${JSON.stringify(relation)}`);
    }
  }
  return found;
}

/** Lists what is shown and that its sentence does not state. */
function invented(shown: Shown): string[] {
  const found: string[] = [];
  const check: Check = (isStated, what) => {
    if (!isStated) found.push(what);
  };
  checkRows(shown, check);
  checkStatements(shown, check);
  checkTiles(shown, check);
  checkBars(shown, check);
  for (const stack of shown.all(".stack")) {
    const { figures = [] } = shown.insightOf(stack.previousElementSibling!);
    const parts = [...stack.querySelectorAll("g > :first-child")].map((part) => {
      const end = part.getAttribute("width") ?? part.getAttribute("x2");
      return [parseInt(part.getAttribute("x") ?? part.getAttribute("x1")!), parseInt(end!)];
    });
    const [first, second] = [...stack.nextElementSibling!.children].map((key) =>
      figures.find((figure) => has(textOf(key), shown.amounts(figure))),
    );
    const isHatched = stack.querySelector("g:last-child > .said") !== null;
    const expected = [
      [0, first?.value],
      [first?.value, isHatched ? 100 : second?.value],
    ];
    check(JSON.stringify(parts) === JSON.stringify(expected), `parts of ${parts.join()}`);
  }
  const json = JSON.stringify(shown.article);
  for (const time of shown.all("time"))
    check(json.includes(`"${time.getAttribute("datetime")}"`), `date ${textOf(time)}`);
  const stated = new Set(numbersIn(json));
  // Published shares have a source of their own.
  for (const part of shown.all(".others, .published")) part.remove();
  for (const section of shown.all("[part=insight], [part=key-figures], .data > div"))
    for (const one of textsIn(section).flatMap(numbersIn)) check(stated.has(one), `number ${one}`);
  return found;
}

type Check = (isStated: boolean, what: string) => void;

function checkRows(shown: Shown, check: Check): void {
  for (const row of shown.all("[part=row]")) {
    const stated = [...row.querySelectorAll(".say")].map((say) => shown.insightOf(say));
    const relations = stated.flatMap((insight) => insight.relations ?? []);
    const named = relations.flatMap(({ from, to = [] }) => [...from, ...to]);
    for (const name of row.querySelectorAll(".who bdi"))
      check(
        named.some((id) => names[id] === textOf(name)),
        `name ${textOf(name)}`,
      );
    const [actors, targets] = [...row.querySelectorAll(".who")].map((side) =>
      [...side.querySelectorAll("bdi")].map(textOf).join(),
    );
    const sideOf = (side: readonly string[] = []): string => side.map((id) => names[id]).join();
    const hasSides = ({ from, to }: Relation): boolean =>
      sideOf(from) === actors && sideOf(to) === targets;
    if (/[→←]/.test(textOf(row.querySelector(".arrow"))))
      check(relations.some(hasSides), `sides of ${textOf(row)}`);
    // A row without names is a dated sentence.
    for (const say of actors === undefined ? [] : row.querySelectorAll(".say")) {
      const { relations: own = [] } = shown.insightOf(say);
      const isStatus = ({ status }: Relation): boolean =>
        textOf(say.querySelector(".status")) === (status ? shown.label(status) : "");
      check(own.some(isStatus), `status in ${textOf(say)}`);
    }
  }
}

function checkStatements(shown: Shown, check: Check): void {
  for (const statement of shown.all(
    ".say, .bars li, [part=figures] li, [part=shares] p:has(.back)",
  )) {
    const { kind = "fact", attribution } = shown.insightOf(statement);
    const [word, speaker] = ["kind", "attribution"].map((part) =>
      textOf(statement.querySelector(`[part=${part}]`)).replace(/\s·$/, ""),
    );
    check(word === (kind === "fact" ? "" : shown.label(kind)), `kind of ${textOf(statement)}`);
    check(speaker === (attribution?.name ?? ""), `speaker of ${textOf(statement)}`);
  }
}

function checkTiles(shown: Shown, check: Check): void {
  for (const tile of shown.all("[part=key-figure]")) {
    const insight = shown.insightOf(tile);
    const { figures = [], kind, attribution } = insight;
    const figure = figures.find(({ text }) => has(textOf(tile), [text]))!;
    const latest = latestRelations(figure, insight, shown.article).map(
      (relation) => relation.status ?? "",
    );
    const status = [...new Set(latest)].filter((one) => one !== "");
    const isPlain = status.length === 0 || status.join("") === "in-force";
    const outlook = kind === "outlook" ? "outlook" : "";
    const expected = isPlain ? [outlook] : status;
    check(has(textOf(tile), [outlook && shown.label(outlook)]), `kind of ${textOf(tile)}`);
    check(attribution === undefined, `speaker of ${textOf(tile)}`);
    check(has(textOf(tile), shown.amounts(figure)), `qualifier of ${textOf(tile)}`);
    check(
      textOf(tile.querySelector("[part=status]")).toLowerCase() ===
        expected.map((one) => (one ? shown.label(one).toLowerCase() : "")).join(" / "),
      `status of ${textOf(tile)}`,
    );
  }
}

function checkBars(shown: Shown, check: Check): void {
  for (const bar of shown.all(".bars li")) {
    const { figures = [] } = shown.insightOf(bar);
    const drawn = [...bar.querySelectorAll("rect:not(.end), line")].map(
      (one) => one.getAttribute("width") ?? one.getAttribute("x2"),
    );
    const isDrawn = (figure: Figure): boolean =>
      has(textOf(bar.querySelector(".val")), shown.amounts(figure)) &&
      drawn.every((end) => end === `${figure.value}%`);
    check(figures.some(isDrawn), `bar ${textOf(bar)} ${drawn.join()}`);
  }
}

function textsIn(section: Element): string[] {
  const nodes = document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (nodes.nextNode()) texts.push(nodes.currentNode.nodeValue!);
  return texts;
}

function numbersIn(text: string): number[] {
  return (text.normalize("NFKD").match(/\d+/g) ?? []).map(Number);
}

afterEach(() => document.body.replaceChildren());

it("a reader who opens everything sees each statement of an article with all of its words, and nothing else", async () => {
  const seen = { rows: 0, bars: 0, stacks: 0, tiles: 0, figures: 0 };
  await fc.assert(
    fc.asyncProperty(articles, async (article) => {
      const shown = await Shown.open(article);
      seen.rows += shown.all("[part=row]").length;
      seen.bars += shown.all(".bars li").length;
      seen.stacks += shown.all(".stack").length;
      seen.tiles += shown.all("[part=key-figure]").length;
      seen.figures += shown.all("[part=figures] li").length;
      expect(missing(shown)).toEqual([]);
      expect(shown.all("[part=published]")).toEqual([]);
      expect(invented(shown)).toEqual([]);
    }),
    { numRuns: runs / 5 },
  );
  for (const kind of ["rows", "bars", "stacks", "tiles", "figures"] as const)
    expect(seen[kind]).toBeGreaterThan(0);
}, 600_000);

it("with `context`, what is not in the article has its source", async () => {
  let published = 0;
  await fc.assert(
    fc.asyncProperty(articles, async (article) => {
      const shown = await Shown.open(article, "all context");
      for (const list of shown.all("[part=published]")) {
        published++;
        expect(textOf(list.nextElementSibling)).toMatch(/\d{4}|[^·]+ · [^·]+$/);
      }
      expect(missing(shown)).toEqual([]);
      expect(invented(shown)).toEqual([]);
    }),
    { numRuns: runs / 20 },
  );
  expect(published).toBeGreaterThan(0);
}, 600_000);
