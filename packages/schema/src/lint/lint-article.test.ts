import { arbitraryArticle, validArticles, runs } from "@mineral-brief/fixtures";
import { growthOfTime } from "@mineral-brief/fixtures/growth-of-time";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Article, Relation } from "../article.ts";
import { formatPath, type Issue } from "../issue.ts";
import { validateArticle } from "../validate-article.ts";
import { applyFixes } from "./apply-fixes.ts";
import { fixArticle } from "./fix-article.ts";
import { lintArticle } from "./lint-article.ts";
import { allRules } from "./all-rules.ts";
import type { Report, Rule } from "./rule.ts";

const now = "2026-03-10";
const numRuns = runs;

const article: Article = {
  schemaVersion: "1.0",
  headline: " Prices rise",
  language: "en",
  source: { name: "Mining Desk" },
  datePublished: "2025-10-24",
  coreInsights: [{ text: "Licences are needed [2] [1]. Search documents", citations: [1, 1] }],
};

function say(issues: ReturnType<typeof lintArticle>): string[] {
  return issues.map(({ code, severity, path }) => `${severity} ${code} ${formatPath(path)}`);
}

test.each(["South Arfica ", "[1] ", "\uFF08", "2025-10-24 ", "USD 3bn ", "Tin ", "\u200B"])(
  "takes linear time for an article of many %j",
  (part) => {
    const lint = (text: string): unknown =>
      lintArticle({
        schemaVersion: "1.0",
        headline: text,
        language: "en",
        coreInsights: [{ text, citations: [1] }],
        references: [{ id: 1, title: text, quote: text }],
      });
    expect(growthOfTime(lint, part.repeat(1000), part.repeat(4000))).toBeLessThan(8);
  },
);

test("takes linear time for an article of many ids, none of which it declares", () => {
  const articleOf = (count: number): Article => ({
    schemaVersion: "1.0",
    headline: "A",
    language: "en",
    organizations: Array.from({ length: count }, (_, index) => ({
      id: `metals-${index}`,
      name: `Metals ${index}`,
    })),
    coreInsights: [
      { text: "A", organizations: Array.from({ length: count }, (_, index) => `metal-${index}`) },
    ],
  });
  const articles = new Map([500, 2000].map((count) => [String(count), articleOf(count)]));
  const lint = (count: string): unknown => lintArticle(articles.get(count)!);
  expect(growthOfTime(lint, "500", "2000")).toBeLessThan(8);
});

test("a severity for a rule that does not exist is an error that names the nearest one", () => {
  const lint = (code: string) => () =>
    lintArticle(article, { now, severities: { [code]: "off" } as Readonly<Record<never, never>> });
  expect(lint("headline-lng")).toThrow(
    new RangeError('there is no rule "headline-lng"; did you mean "headline-long"?'),
  );
  expect(lint("x")).toThrow('there is no rule "x"; `allRules` lists the rules');
  expect(lint("toString")).toThrow(RangeError);
  expect(lint("headline-long")).not.toThrow();
});

test("a severity that does not exist is an error that lists them", () => {
  const severities = { "headline-long": "loud" } as unknown as { "headline-long": "off" };
  expect(() => lintArticle(article, { now, severities })).toThrow(
    new RangeError(
      'the severity of "headline-long" is "loud"; use "off", "note", "warning" or "error"',
    ),
  );
});

test.each([
  { rules: "x", message: "the `rules` are not a list; add yours to `allRules`" },
  { rules: [...allRules, {}], message: `rules[${allRules.length}] is not a rule;` },
  {
    rules: [{ code: "a", severity: "error", chek: () => undefined }],
    message: "rules[0] is not a rule; it needs a `code`, a `severity` and a function `check`",
  },
  {
    rules: [{ code: "a", severity: "off", check: () => undefined }],
    message: "rules[0] is not a rule;",
  },
])("rules that are not a list of rules are an error: $message", ({ rules, message }) => {
  const lint = (): unknown => lintArticle(article, { rules: rules as never });
  expect(lint).toThrow(TypeError);
  expect(lint).toThrow(message);
});

test.each([undefined, null, "x", [], {}, { ...article, language: undefined }])(
  "an article without the required keys is an error: %j",
  (value) => {
    expect(() => lintArticle(value as never)).toThrow(
      new TypeError("lintArticle needs an article that validateArticle accepts"),
    );
  },
);

test("options that are not an object are an error", () => {
  expect(() => lintArticle(article, null as never)).toThrow(
    new TypeError("lintArticle needs an object as its options"),
  );
});

test("runs further rules, with severities of their own", () => {
  const deskMissing: Rule<"desk-missing"> = {
    code: "desk-missing",
    summary: "The brief names no desk.",
    severity: "warning",
    check(context, report) {
      const { extensions } = context.article;
      if (extensions?.["org.example.desk"] === undefined)
        report({ path: ["extensions"], message: "missing; add the desk" });
    },
  };
  const rules = [...allRules, deskMissing];
  expect(say(lintArticle(article, { now, rules }))).toContain("warning desk-missing extensions");
  const severities = { "desk-missing": "error" } as const;
  expect(say(lintArticle(article, { now, rules, severities }))).toContain(
    "error desk-missing extensions",
  );
  const lower: Rule<"desk-missing"> = {
    ...deskMissing,
    check: (_, report) => report({ path: [], message: "x", severity: "note" }),
  };
  expect(say(lintArticle(article, { now, rules: [lower] }))).toEqual(["note desk-missing "]);
  expect(say(lintArticle(article, { now, rules: [lower], severities }))).toEqual([
    "error desk-missing ",
  ]);
});

describe("a rule of your own", () => {
  const lintWith = (check: unknown, severity: Issue["severity"] = "warning"): unknown => {
    const rule = { code: "x", summary: "s", severity, check } as Rule<"x">;
    return lintArticle(article, { now, rules: [rule] });
  };

  test.each<[string, unknown, string]>([
    [
      "is async",
      async () => Promise.resolve(),
      "the check of x is async; a rule must report before it returns",
    ],
    [
      "returns its issues",
      () => [{ path: [], message: "m" }],
      "the check of x returned a value; call report for each finding, return nothing",
    ],
    [
      "reports no path",
      (_: unknown, report: Report) => report({ message: "m" } as never),
      'report needs a `path`, such as ["coreInsights", 0, "text"]',
    ],
    [
      "reports a text",
      (_: unknown, report: Report) => report("m" as never),
      "report needs an issue, such as { path, message }",
    ],
    [
      "reports more than its severity",
      (_: unknown, report: Report) => report({ path: [], message: "m", severity: "error" }),
      'the `severity` of an issue must be "note" or "warning", because that of the rule is "warning"',
    ],
    [
      "reports an edit without a path",
      (_: unknown, report: Report) => report({ path: [], message: "m", fix: [{}] as never }),
      "a `fix` must be a list of edits with JSON values",
    ],
    [
      "reports a number as the title of its fix",
      (_: unknown, report: Report) => report({ path: [], message: "m", fixTitle: 1 as never }),
      "`fixTitle` must be a string",
    ],
    [
      "reports a text as an offset",
      (_: unknown, report: Report) => report({ path: [], message: "m", wordsStart: "1" as never }),
      "`wordsStart` must be the offset of the words in the text",
    ],
    [
      "changes the article",
      ({ article: changed }: { article: Article }) => {
        changed.headline = "changed";
      },
      "Cannot assign to read only property 'headline'",
    ],
    [
      "changes a list of the article",
      ({ article: { coreInsights } }: { article: Article }) => {
        coreInsights!.pop();
      },
      "Cannot delete property '0'",
    ],
  ])("that %s is an error", (_, check, message) => {
    const before = structuredClone(article);
    expect(() => lintWith(check)).toThrow(TypeError);
    expect(() => lintWith(check)).toThrow(message);
    expect(article).toEqual(before);
  });

  test("can name its fix and mark words", () => {
    const issue = {
      path: ["headline"],
      words: "T",
      wordsStart: 0,
      message: "m",
      fixTitle: "Write it out",
    };
    expect(lintWith((_: unknown, report: Report) => report(issue))).toMatchObject([issue]);
  });

  test("does not freeze the article, nor what its fix takes from it", () => {
    const rule: Rule = {
      code: "x",
      summary: "s",
      severity: "note",
      check: ({ article: { coreInsights = [] } }, report) =>
        report({
          path: ["groups"],
          message: "m",
          fix: [{ path: ["groups"], value: [{ insights: coreInsights }] }],
        }),
    };
    const fixed = applyFixes(article, lintArticle(article, { rules: [rule] })).article;
    for (const value of [article, article.coreInsights, fixed.groups![0]!.insights[0]!.citations])
      expect(Object.isFrozen(value)).toBe(false);
  });

  test("may have `extensions` that contain themselves or have other values than JSON", () => {
    const values: Record<string, unknown> = { day: new Date(0), big: 1n };
    values["self"] = values;
    const extended = { ...article, extensions: { "org.example": values } };
    const seen: unknown[] = [];
    const rule: Rule = {
      code: "x",
      summary: "s",
      severity: "note",
      check({ article: { extensions } }) {
        seen.push(extensions!["org.example"]);
      },
    };
    expect(lintArticle(extended, { rules: [rule] })).toEqual([]);
    expect(seen).toEqual([values]);
    expect(Object.isFrozen(values["day"])).toBe(false);
  });

  test("reports under its own code what it takes from another rule", () => {
    const strict: Rule<"desk-headline"> = {
      code: "desk-headline",
      summary: "s",
      severity: "error",
      check({ article: read }, report) {
        const rules = allRules.filter(({ code }) => code === "headline-long");
        for (const issue of lintArticle(read, { rules })) report(issue);
      },
    };
    const long = { ...article, headline: "x".repeat(300) };
    const severities = { "headline-long": "off" } as const;
    expect(say(lintArticle(long, { rules: [strict], severities }))).toEqual([
      "note desk-headline headline",
    ]);
  });
});

describe("the example briefs", () => {
  test.each([
    ["accident", []],
    ["deal", []],
    ["price-table", []],
    ["quota", []],
    ["timeline", []],
    ["cobalt-quotas", []],
    ["gallium-licence-ban-pause", []],
    ["us-australia-framework", []],
    [
      "without-references",
      [
        "note date-without-offset datePublished",
        "note citation-unresolved coreInsights[0].citations",
      ],
    ],
    [
      "smallest",
      [
        "error article-empty ",
        "warning source-missing source",
        "warning date-missing datePublished",
      ],
    ],
  ])("%s has the expected issues", (name, expected) => {
    expect(say(lintArticle(validArticles[name] as Article, { now })).sort()).toEqual(
      expected.sort(),
    );
  });
});

describe("severities", () => {
  test("default to that of the rule", () => {
    expect(say(lintArticle(article, { now }))).toEqual([
      "warning text-untrimmed headline",
      "warning interface-residue coreInsights[0].text",
      "warning citation-in-text coreInsights[0].text",
      "warning citation-duplicate coreInsights[0].citations",
      "note citation-unresolved coreInsights[0].citations",
    ]);
  });

  test("can be changed, and a rule can be turned off", () => {
    const severities = {
      "text-untrimmed": "error",
      "interface-residue": "off",
      "citation-in-text": "note",
      "citation-duplicate": "off",
    } as const;
    expect(say(lintArticle(article, { now, severities }))).toEqual([
      "error text-untrimmed headline",
      "note citation-in-text coreInsights[0].text",
      "note citation-unresolved coreInsights[0].citations",
    ]);
  });
});

describe("fixes", () => {
  test("are applied to a copy", () => {
    const before = structuredClone(article);
    const result = fixArticle(article, { now });
    expect(article).toEqual(before);
    expect(result.article).toEqual({
      ...article,
      headline: "Prices rise",
      coreInsights: [{ text: "Licences are needed.", citations: [1, 2] }],
    });
    expect(result.fixed.map(({ code }) => code)).toEqual([
      "text-untrimmed",
      "interface-residue",
      "citation-duplicate",
      "citation-in-text",
    ]);
    expect(say(result.issues)).toEqual(["note citation-unresolved coreInsights[0].citations"]);
  });

  test("return the same object if there is nothing to fix", () => {
    const clean = validArticles["cobalt-quotas"] as Article;
    expect(fixArticle(clean, { now }).article).toBe(clean);
  });

  test("of the same place are applied one at a time", () => {
    const { applied } = applyFixes(article, lintArticle(article, { now }));
    expect(applied.map(({ code }) => code)).toEqual([
      "text-untrimmed",
      "interface-residue",
      "citation-duplicate",
    ]);
  });

  test("that remove list entries remove the right ones", () => {
    const residue = ["搜索文档", "a", "搜索文档", "Search documents", "b"].map((text) => ({
      text,
    }));
    const result = fixArticle({ ...article, headline: "x", coreInsights: residue }, { now });
    expect(result.article.coreInsights).toEqual([{ text: "a" }, { text: "b" }]);
  });

  test("that never end are stopped", () => {
    let rounds = 0;
    const restless: Rule<"restless"> = {
      code: "restless",
      summary: "The headline could be another.",
      severity: "note",
      check({ article: { headline } }, report) {
        rounds++;
        if (rounds > 1000) throw new Error("no end in sight");
        const value = headline === "a" ? "b" : "a";
        report({ path: ["headline"], message: "another", fix: [{ path: ["headline"], value }] });
      },
    };
    const result = fixArticle(article, { now, rules: [restless] });
    expect(say(result.issues)).toEqual(["note restless headline"]);
    expect(result.fixed.length).toBeGreaterThan(1);
  });

  test("keep what a person has to decide", () => {
    const alone = { ...article, headline: "x", coreInsights: [{ text: "[3]" }] };
    expect(fixArticle(alone, { now }).article).toEqual(alone);
    expect(say(fixArticle(alone, { now }).issues)).toContain(
      "warning citation-in-text coreInsights[0].text",
    );
  });
});

describe("any valid article", () => {
  const articles = arbitraryArticle as unknown as fc.Arbitrary<Article>;

  test("can be linted, and every issue has an existing path", () => {
    fc.assert(
      fc.property(articles, (any) => {
        for (const { path, message } of lintArticle(any)) {
          expect(message).not.toMatch(/undefined|NaN|\[object/);
          let parent: unknown = any;
          for (const segment of path.slice(0, -1))
            parent = (parent as Record<string | number, unknown> | undefined)?.[segment];
          // A missing key can be in a missing object: provenance.disclosure.
          expect(path.length === 0 || typeof parent === "object").toBe(true);
        }
      }),
      { numRuns },
    );
  }, 600_000);

  test("is valid after its fixes, and has no fixes left", () => {
    fc.assert(
      fc.property(articles, (any) => {
        const before = JSON.stringify(any);
        const result = fixArticle(any);
        expect(JSON.stringify(any)).toBe(before);
        expect(validateArticle(result.article).ok).toBe(true);
        expect(result.issues.filter(({ fix }) => fix !== undefined)).toEqual([]);
      }),
      { numRuns },
    );
  }, 600_000);
});

describe("a relation of three keys is complete", () => {
  test.each<Relation>([
    { type: "production-quota", from: ["CN"], minerals: ["tungsten"] },
    { type: "export-ban", from: ["CN"], to: ["US"] },
    { type: "depends-on", from: ["JP"], minerals: ["rare-earths"] },
    { type: "memorandum", from: ["SA"], to: ["US"] },
  ])("%j", (relation) => {
    const clean = validArticles["timeline"] as Article;
    const article = {
      ...clean,
      coreInsights: [{ text: "One.", citations: [1], relations: [relation] }],
    };
    expect(say(lintArticle(article, { now }))).toEqual([]);
  });
});
