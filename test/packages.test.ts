import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import * as formats from "../packages/formats/src/index.ts";
import * as fix from "../packages/formats/src/fix.ts";
import * as markupEntry from "../packages/formats/src/markup.ts";
import * as schema from "../packages/schema/src/index.ts";
import * as internal from "../packages/schema/src/internal.ts";
import * as lint from "../packages/schema/src/lint.ts";
import * as lintExamples from "../packages/schema/src/lint-examples.ts";
import * as canonicalKeys from "../packages/schema/src/canonical-keys.ts";
import * as labels from "../packages/schema/src/labels.ts";
import * as reading from "../packages/schema/src/reading.ts";
import * as standardJsonSchema from "../packages/schema/src/standard-json-schema.ts";
import * as tagging from "../packages/schema/src/tagging.ts";
import * as verify from "../packages/schema/src/verify.ts";
import * as vocabulary from "../packages/schema/src/vocabulary.ts";
import * as companies from "../packages/schema/src/companies.ts";
import * as lookalikes from "../packages/schema/src/lookalikes.ts";
import * as organizations from "../packages/schema/src/organizations.ts";
import * as projects from "../packages/schema/src/projects.ts";
import * as units from "../packages/schema/src/units.ts";
import * as smallVerdict from "../packages/schema/src/small-verdict.ts";
import * as verdict from "../packages/schema/src/verdict.ts";
import * as arNames from "../packages/schema/src/names/ar.ts";
import * as deNames from "../packages/schema/src/names/de.ts";
import * as esNames from "../packages/schema/src/names/es.ts";
import * as frNames from "../packages/schema/src/names/fr.ts";
import * as jaNames from "../packages/schema/src/names/ja.ts";
import * as ruNames from "../packages/schema/src/names/ru.ts";
import * as zhHantNames from "../packages/schema/src/names/zh-hant.ts";
import * as zodEntry from "../packages/schema/src/zod.ts";
import { reporterNames } from "../packages/cli/src/reporters/all-reporters.ts";

const packages = join(import.meta.dirname, "../packages");

describe("each entry exports exactly these names", () => {
  test.each([
    [
      "@mineral-brief/schema",
      schema,
      ["articleStandardSchema", "formatPath", "isArticle", "quote", "validateArticle"],
    ],
    [
      "@mineral-brief/schema/internal",
      internal,
      [
        "PlainWording",
        "addressTest",
        "articleKeyOrder",
        "codesFor",
        "colonOf",
        "commaOf",
        "endOfLine",
        "figureOf",
        "firstAtLeast",
        "groupBy",
        "guardedCheck",
        "hasOffset",
        "hasTags",
        "hash32",
        "insightsOf",
        "isFullWidth",
        "isLocalTime",
        "isNeededAfter",
        "isObject",
        "isOneEdit",
        "isPlain",
        "isShort",
        "isSubjectMark",
        "issueTarget",
        "keepTogether",
        "latestRelations",
        "lettersOf",
        "longestChip",
        "longestMark",
        "monthNames",
        "namesOfSource",
        "nearest",
        "otherNames",
        "partsOnRequest",
        "proposedAct",
        "remembered",
        "shortMonthNames",
        "shorten",
        "shownReferences",
        "startOfLine",
        "stringForms",
        "valueAt",
        "viewArticle",
        "viewArticleWith",
        "viewCitation",
        "viewData",
        "viewTerm",
        "zoneOfCity",
      ],
    ],
    [
      "@mineral-brief/schema/zod",
      zodEntry,
      [
        "agentSchema",
        "alternateSchema",
        "articleSchema",
        "attributionSchema",
        "citationIdSchema",
        "citationSchema",
        "correctionSchema",
        "extensionsSchema",
        "figureSchema",
        "flattenUnions",
        "groupSchema",
        "insightSchema",
        "mineralSchema",
        "organizationSchema",
        "placeSchema",
        "provenanceSchema",
        "referenceSchema",
        "relationSchema",
        "rightsSchema",
        "sourceSchema",
        "textSchema",
        "toolSchema",
      ],
    ],
    [
      "@mineral-brief/schema/reading",
      reading,
      [
        "addressOfDoi",
        "allInsights",
        "citationId",
        "citedPlace",
        "directionOf",
        "directionOfLanguage",
        "figuresOf",
        "formatPeriod",
        "formatWhen",
        "guessLanguage",
        "hasHan",
        "instantOf",
        "isTimeZone",
        "labelLanguages",
        "labelsFor",
        "languageOf",
        "lastChangeOf",
        "limitOf",
        "locatedShape",
        "mineralsOf",
        "organizationOf",
        "partNames",
        "percentRange",
        "placesOf",
        "primaryLanguage",
        "publicationDateOf",
        "quoteAddress",
        "readLocatedMark",
        "readingText",
        "referencesById",
        "relationsOf",
        "retractedIds",
        "retractionDateOf",
        "termId",
        "textOf",
        "timesIn",
        "viewArticle",
        "viewCaps",
        "viewCitation",
        "viewData",
        "viewTerm",
        "vocabularyLanguage",
        "withAsciiDigits",
      ],
    ],
    ["@mineral-brief/schema/canonical-keys", canonicalKeys, ["withCanonicalKeys"]],
    [
      "@mineral-brief/schema/labels",
      labels,
      ["ar", "de", "en", "es", "fr", "ja", "plainEn", "ru", "zh", "zhHant"],
    ],
    [
      "@mineral-brief/schema/lint",
      lint,
      [
        "allRules",
        "applyEdits",
        "applyFixes",
        "editsOverlap",
        "fixArticle",
        "isAlmostSame",
        "lintArticle",
        "ruleByCode",
        "suggestIds",
        "suggestKeys",
        "withoutOverlaps",
      ],
    ],
    [
      "@mineral-brief/schema/lint/examples",
      lintExamples,
      ["allExamples", "checkExamples", "completeExample", "exampleDay"],
    ],
    [
      "@mineral-brief/schema/standard-json-schema",
      standardJsonSchema,
      ["articleStandardJsonSchema"],
    ],
    [
      "@mineral-brief/schema/tagging",
      tagging,
      ["applyTags", "findFigures", "proposeRelations", "proposeTags", "tagEdits"],
    ],
    [
      "@mineral-brief/schema/verify",
      verify,
      ["countOutcomes", "createVerifier", "outcomes", "proposeQuotes", "splitPassages"],
    ],
    [
      "@mineral-brief/schema/vocabulary",
      vocabulary,
      [
        "bareSharesOf",
        "controlsOf",
        "exportControls",
        "findMentions",
        "isA",
        "knownTerms",
        "memberships",
        "membershipsOf",
        "mineralById",
        "minerals",
        "nameOf",
        "officialLists",
        "placeById",
        "places",
        "relationTypeById",
        "relationTypes",
        "shares",
        "sharesOf",
        "stageById",
        "stages",
      ],
    ],
    ["@mineral-brief/schema/companies", companies, ["companies", "companyById"]],
    ["@mineral-brief/schema/lookalikes", lookalikes, ["lookalikes"]],
    ["@mineral-brief/schema/organizations", organizations, ["organizationById", "organizations"]],
    ["@mineral-brief/schema/projects", projects, ["projectById", "projects"]],
    ["@mineral-brief/schema/units", units, ["unitById", "units"]],
    ["@mineral-brief/schema/verdict", verdict, ["verdictOf"]],
    ["@mineral-brief/schema/small-verdict", smallVerdict, ["verdictOf"]],
    ["@mineral-brief/schema/names/ar", arNames, ["ar", "arMentions"]],
    ["@mineral-brief/schema/names/de", deNames, ["de", "deMentions"]],
    ["@mineral-brief/schema/names/es", esNames, ["es", "esMentions"]],
    ["@mineral-brief/schema/names/fr", frNames, ["fr", "frMentions"]],
    ["@mineral-brief/schema/names/ja", jaNames, ["ja", "jaMentions"]],
    ["@mineral-brief/schema/names/ru", ruNames, ["ru", "ruMentions"]],
    ["@mineral-brief/schema/names/zh-Hant", zhHantNames, ["zhHant", "zhHantMentions"]],
    [
      "@mineral-brief/formats",
      formats,
      [
        "allFormats",
        "atom",
        "csl",
        "csv",
        "email",
        "emailText",
        "fragmentMarkup",
        "fragmentStyle",
        "html",
        "htmlFragment",
        "json",
        "jsonfeed",
        "jsonld",
        "locateIssue",
        "markdown",
        "ndjson",
        "pageStyleHash",
        "readNdjson",
        "text",
        "yaml",
      ],
    ],
    [
      "@mineral-brief/formats/fix",
      fix,
      [
        "applyTextEdits",
        "findBlocked",
        "findChanges",
        "fixText",
        "fixerNames",
        "loadFixer",
        "renameKey",
        "repairText",
      ],
    ],
    [
      "@mineral-brief/formats/markup",
      markupEntry,
      ["Markup", "Xml", "isHtmlText", "isXmlText", "markup", "xml"],
    ],
  ])("%s", (_, entry, names) => {
    expect(Object.keys(entry).sort()).toEqual(names);
  });
});

describe("a list names every file of its folder", () => {
  test("formats, which are also entries of the package", () => {
    const { exports } = JSON.parse(
      readFileSync(join(packages, "formats/package.json"), "utf8"),
    ) as { exports: Record<string, unknown> };
    const names = formats.allFormats.map(({ name }) => name).sort();
    expect(
      Object.keys(exports)
        .filter(
          (entry) =>
            ![
              ".",
              "./detect-language",
              "./fix",
              "./internal",
              "./listed-formats",
              "./losses",
              "./markup",
              "./read-clear-date",
              "./read-manifest",
              "./saved-source",
              "./package.json",
              "./web-page",
            ].includes(entry),
        )
        .map((entry) => entry.slice(2))
        .sort(),
    ).toEqual(names);
    const files = readdirSync(join(packages, "formats/src")).filter(
      (file) => file.endsWith(".ts") && !/[.-]test\.ts$/.test(file),
    );
    const others = [
      "all-formats.ts",
      "detect-language.ts",
      "format-traits.ts",
      "format.ts",
      "index.ts",
      "internal.ts",
      "listed-formats.ts",
      "losses.ts",
      "reference-words.ts",
      "read-clear-date.ts",
      "read-manifest.ts",
      "require-articles.ts",
      "require-options.ts",
      "saved-source.ts",
      "sniff.ts",
      "fix.ts",
      "markup.ts",
      "web-page.ts",
    ];
    expect(files.filter((file) => !others.includes(file)).sort()).toEqual(
      names.map((name) => `${name}.ts`).sort(),
    );
  });

  test("only the readers of saved pages load a parser of HTML", () => {
    const dist = join(packages, "formats/dist");
    const built = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((file) =>
      file.endsWith(".js"),
    );
    const loading = built.filter((file) =>
      /from "htmlparser2"/.test(readFileSync(join(dist, file), "utf8")),
    );
    // It is shared by web-page and saved-source.
    expect(loading).toEqual(["chunks/read-runs.js"]);
    const users = built.filter((file) =>
      /from "(?:\.\/|\.\.\/)+chunks\/read-runs\.js"|from "\.\/read-runs\.js"/.test(
        readFileSync(join(dist, file), "utf8"),
      ),
    );
    expect(users.sort()).toEqual(["saved-source.js", "web-page.js"]);
  });

  test("reporters", () => {
    const files = readdirSync(join(packages, "cli/src/reporters")).filter(
      (file) =>
        !/\.test\.ts$|^(?:all-reporters|findings-report|indented-json|is-shown|reporter|paint|summary)\.ts$/.test(
          file,
        ),
    );
    expect(files.sort()).toEqual(reporterNames.map((name) => `${name}.ts`).sort());
  });
});

test("the published packages have the same version and licence", () => {
  const published = ["schema", "formats", "cli", "widget"].map(
    (name) =>
      JSON.parse(readFileSync(join(packages, name, "package.json"), "utf8")) as {
        version: string;
        license: string;
      },
  );
  expect(new Set(published.map(({ version, license }) => `${version} ${license}`)).size).toBe(1);
});

describe("the READMEs", () => {
  const read = (path: string): string =>
    readFileSync(join(import.meta.dirname, "..", path), "utf8");
  const { version } = JSON.parse(read("packages/schema/package.json")) as { version: string };

  test.each([
    ["README.md", "not on npm yet"],
    ["docs/start/install.md", "not on npm yet"],
    ["docs/guides/in-ci.md", "Until the first release"],
  ])("%s says so while nothing is released", (path, words) => {
    expect(read(path).includes(words)).toBe(version === "0.0.0");
  });

  test.each(["schema", "formats", "cli", "widget"])(
    "that of %s starts with its installation and an example, and has at most 400 lines",
    (name) => {
      const text = read(`packages/${name}/README.md`);
      expect(text.split("\n").length).toBeLessThanOrEqual(400);
      const blocks = [...text.slice(0, 2000).matchAll(/^```(\w+)/gm)].map(
        ([, language]) => language,
      );
      expect(blocks).toContain("sh");
      expect(blocks.length).toBeGreaterThan(1);
    },
  );
});
