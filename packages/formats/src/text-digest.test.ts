import { expect, test } from "vitest";
import { text } from "./text.ts";

interface Read {
  readonly headline: string;
  readonly language: string;
  readonly topics?: readonly string[];
  readonly source?: { readonly name: string };
  readonly datePublished?: string;
  readonly coreInsights?: readonly { readonly text: string }[];
  readonly groups?: readonly {
    readonly title?: string;
    readonly insights: readonly { text: string }[];
  }[];
}

/** Each article as `topic > headline (source, date, language): insight | insight`. */
function read(source: string): string[] {
  return text.parse(source).documents.map(({ data }) => {
    const { headline, language, topics = [], source: from, datePublished, ...rest } = data as Read;
    const { coreInsights = [], groups = [] } = rest;
    const insights = [...coreInsights, ...groups.flatMap((group) => group.insights)];
    const head = [...topics, headline].join(" > ");
    return `${head} (${from?.name}, ${datePublished}, ${language}): ${insights.map((one) => one.text).join(" | ")}`;
  });
}

test.each<[string, string, string[]]>([
  [
    "a rule below a headline, as in Markdown",
    "Magnesium supply in Europe\n=======\n* No mine is open [1]\n* Imports rose [2]\n",
    ["Magnesium supply in Europe (undefined, undefined, en): No mine is open | Imports rose"],
  ],
  [
    "a rule below a source line, and a rule between two texts",
    "Tin rises\nReuters, 26 Nov 2026\n---\n- Stocks fell [1]\n---\nZinc falls\nReuters, 25 Nov 2026\n- Stocks rose [2]\n",
    [
      "Tin rises (Reuters, 2026-11-26, en): Stocks fell",
      "Zinc falls (Reuters, 2026-11-25, en): Stocks rose",
    ],
  ],
  [
    "a rule between a headline and a text whose source line is below it",
    "Tin rises in London for the third week\n---\n- Stocks fell [1]\nZinc falls in London for the third week\nReuters· 2026-11-25 10:00\n",
    [
      "Tin rises in London for the third week (undefined, undefined, en): ",
      "Zinc falls in London for the third week (Reuters, 2026-11-25T10:00, en): Stocks fell",
    ],
  ],
  [
    "the end of a statement whose start was not copied",
    "and buyers waited for lower offers [2]\n- Oxide eased [3]\n",
    [
      "TODO: the headline (undefined, undefined, en): and buyers waited for lower offers | Oxide eased",
    ],
  ],
  [
    "a cited line between a text and its source line",
    "Rare earths update\nKey messages\n\tPrices eased [1]\nPolicy\n\tThe EU adopted RESourceEU [5]\nSource: Magnet Watch, Nov 24, 2026\n",
    [
      "Rare earths update > TODO: the headline (Magnet Watch, 2026-11-24, en): Prices eased | The EU adopted RESourceEU",
    ],
  ],
  [
    "numbers before headlines, and a comma between source and date",
    "1. Congo caps cobalt exports\nReuters, 26 Nov 2026\n- The quota is 96,600 t [1]\n- Exports fall [2]\n\n2. Chile raises lithium quota\nBloomberg, 25 Nov 2026\n- Two miners sign [3]\n",
    [
      "Congo caps cobalt exports (Reuters, 2026-11-26, en): The quota is 96,600 t | Exports fall",
      "Chile raises lithium quota (Bloomberg, 2026-11-25, en): Two miners sign",
    ],
  ],
  [
    "Chinese numbers before headlines",
    "一、刚果（金）收紧钴出口\n来源：路透 2026-11-26\n核心观点\n- 配额9.66万吨 [1]\n\n二、智利上调锂配额\n来源：彭博 2026-11-25\n核心观点\n- SQM与Codelco成立合资公司 [2]\n",
    [
      "刚果（金）收紧钴出口 (路透, 2026-11-26, zh): 配额9.66万吨",
      "智利上调锂配额 (彭博, 2026-11-25, zh): SQM与Codelco成立合资公司",
    ],
  ],
  [
    "the source and the date in brackets after the headline",
    "Cobalt\n\nCongo caps cobalt exports (Reuters, 26 Nov 2026)\n• The quota is 96,600 t [1]\n\nLithium\n\nChile raises lithium quota (Bloomberg, 25 Nov 2026)\n• Two miners sign [2]\n",
    [
      "Cobalt > Congo caps cobalt exports (Reuters, 2026-11-26, en): The quota is 96,600 t",
      "Lithium > Chile raises lithium quota (Bloomberg, 2026-11-25, en): Two miners sign",
    ],
  ],
  [
    "labels below topics between signs",
    "=== Cobalt ===\nHEADLINE: Congo caps cobalt exports\nSOURCE: Reuters\nDATE: 2026-11-26\nINSIGHTS:\n- The quota is 96,600 t [1]\n\n=== Lithium ===\nHEADLINE: Chile raises lithium quota\nSOURCE: Bloomberg\nDATE: 2026-11-25\nINSIGHTS:\n- Two miners sign [2]\n",
    [
      "Cobalt > Congo caps cobalt exports (Reuters, 2026-11-26, en): The quota is 96,600 t",
      "Lithium > Chile raises lithium quota (Bloomberg, 2026-11-25, en): Two miners sign",
    ],
  ],
])("reads a digest with %s", (_, source, expected) => {
  expect(read(source)).toEqual(expected);
});

test.each<[string, string, string]>([
  [
    "a sentence that ends in a source and a date",
    "Tin rises\nOre Ticker · 2026-11-26\nKey points\n- The mine closed [1]\n\nOutput fell by a third (Reuters, 26 Nov 2026).\n- Stocks fell [2]\n",
    "Tin rises",
  ],
  [
    "a wrapped insight that ends in a source and a date",
    "Tin rises\nOre Ticker · 2026-11-26\nKey points\n- The mine closed after\na strike that began in May (Reuters, 26 Nov 2026)\n- Stocks fell [2]\n",
    "Tin rises",
  ],
  [
    "an uncertain source line inside an insight",
    "Tin rises\nOre Ticker · 2026-11-26\nKey points\n- The mine closed, as reported by\nReuters, 26 Nov 2026\n- Stocks fell [2]\n",
    "Tin rises",
  ],
])("does not part a text at %s", (_, source, headline) => {
  const { documents } = text.parse(source);
  expect(documents.map(({ data }) => (data as Read).headline)).toEqual([headline]);
});

test("reads a list of sources below a rule", () => {
  const { documents } = text.parse(
    "Tin rises\nReuters, 26 Nov 2026\n- Stocks fell [1]\n- Offers rose [2]\n\n---\n**Sources**\n1. Exchange\n2. Survey\n",
  );
  expect(documents.map(({ data }) => data)).toMatchObject([
    {
      headline: "Tin rises",
      references: [
        { id: 1, title: "Exchange" },
        { id: 2, title: "Survey" },
      ],
    },
  ]);
});
