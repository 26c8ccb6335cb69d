import { describe, expect, test } from "vitest";
import type { Article, Text } from "@mineral-brief/schema";
import { citationId, textOf } from "@mineral-brief/schema/reading";
import { text } from "./text.ts";

interface SmallPage {
  readonly what: string;
  readonly page: string;
  /** `Headline | source | date | topics`, `= title`, `- insight [1]` and `[1] reference`; a lead has the title `*`. */
  readonly outline: readonly string[];
}

const head = "Tin prices rise in May\nReuters · 2026-05-12 10:00\n\n";

/** Small pages of which one rule decides the headline, the sections or the insights. */
const pages: readonly SmallPage[] = [
  {
    what: "two lists of numbers on lines of their own",
    page:
      head +
      [
        "Supply",
        "1",
        "Mines reopened in Peru",
        "2",
        "Smelters closed in China",
        "",
        "Demand",
        "1",
        "Solder makers bought more tin",
        "2",
        "Stocks fell in London",
      ].join("\n"),
    outline: [
      "Tin prices rise in May | Reuters | 2026-05-12T10:00",
      "= Supply",
      "- Mines reopened in Peru",
      "- Smelters closed in China",
      "= Demand",
      "- Solder makers bought more tin",
      "- Stocks fell in London",
    ],
  },
  {
    what: "ranges of superscripts",
    page:
      head +
      [
        "Core Insights",
        "Mines reopened in Peru.²⁻⁴",
        "Stocks fell to 10⁻³ of demand in 2025.³–⁵",
        "Supply",
        "Smelters closed in China.¹",
      ].join("\n"),
    outline: [
      "Tin prices rise in May | Reuters | 2026-05-12T10:00",
      "= *",
      "- Mines reopened in Peru. [2, 3, 4]",
      "- Stocks fell to 10⁻³ of demand in 2025. [3, 4, 5]",
      "= Supply",
      "- Smelters closed in China. [1]",
    ],
  },
  {
    what: "entries of a list whose wrapped lines start with a number",
    page:
      head +
      [
        "Core Insights",
        "- Mines reopened in Peru [1].",
        "- Smelters closed in China [2].",
        "References",
        '[1] Reuters, "Mines in Peru reopen",',
        "    2 May 2026.",
        "[2] Ministry of Mines, Notices 60 and",
        "    61 Annex B.",
        "[3] Erzpost, Zinn wird teurer,",
        "    9. Mai 2026.",
      ].join("\n"),
    outline: [
      "Tin prices rise in May | Reuters | 2026-05-12T10:00",
      "= *",
      "- Mines reopened in Peru. [1]",
      "- Smelters closed in China. [2]",
      "[1] Mines in Peru reopen",
      "[2] Ministry of Mines, Notices 60 and 61 Annex B.",
      "[3] Erzpost, Zinn wird teurer, 9. Mai 2026.",
    ],
  },
  {
    what: "a list of numbers without signs, and the date of an entry below it",
    page:
      head +
      [
        "Core Insights",
        "- Mines reopened in Peru [1].",
        "- Smelters closed in China [2].",
        "References",
        '1 Reuters, "Mines in Peru reopen",',
        "2 May 2026.",
        "2 Ministry of Mines",
      ].join("\n"),
    outline: [
      "Tin prices rise in May | Reuters | 2026-05-12T10:00",
      "= *",
      "- Mines reopened in Peru. [1]",
      "- Smelters closed in China. [2]",
      "[1] Mines in Peru reopen",
      "[2] Ministry of Mines",
    ],
  },
  {
    what: "a date and a place below the headline",
    page: "Tin prices rise in May\n12 May 2026 | Busan\nKey points\n- Buyers of solder returned [1].",
    outline: ["Tin prices rise in May | - | 2026-05-12", "= *", "- Buyers of solder returned. [1]"],
  },
  {
    what: "the name of an outlet and the section of its site above a headline",
    page: [
      "Оловянный вестник",
      "Рынки, 12 мая 2026, 10:00",
      "Цены на олово выросли в мае",
      "Главное",
      "- В Перу снова открыты рудники [1].",
    ].join("\n"),
    outline: [
      "Цены на олово выросли в мае | Оловянный вестник | 2026-05-12T10:00",
      "= *",
      "- В Перу снова открыты рудники. [1]",
    ],
  },
  {
    what: "a masthead without a word that shows an outlet",
    page: [
      "THE TIN COURIER",
      "Tuesday, May 12, 2026",
      "Tin prices rise again in May",
      "Core Insights",
      "- Mines reopened in Peru [1].",
    ].join("\n"),
    outline: [
      "Tin prices rise again in May | THE TIN COURIER | 2026-05-12",
      "= *",
      "- Mines reopened in Peru. [1]",
    ],
  },
  {
    what: "a short headline, and a longer line below its date",
    page: [
      "Tin prices",
      "Tuesday, May 12, 2026",
      "The mines of Peru are open again",
      "Core Insights",
      "- Mines reopened in Peru [1].",
    ].join("\n"),
    outline: ["Tin prices | - | 2026-05-12", "= *", "- Mines reopened in Peru. [1]"],
  },
  {
    what: "a section of a site next to the date, and no source",
    page: "Tin prices rise in May\nMarkets | 12 May 2026\nCore Insights\n- Mines reopened in Peru [1].",
    outline: ["Tin prices rise in May | - | 2026-05-12", "= *", "- Mines reopened in Peru. [1]"],
  },
  {
    what: "a label of a date that is not known below the source",
    page: [
      "Zinn wird im Mai teurer",
      "Quelle: Erzblatt",
      "Ausgabetag: 12. Mai 2026",
      "Das Wichtigste",
      "- Minen in Peru öffnen wieder [1].",
    ].join("\n"),
    outline: [
      "Zinn wird im Mai teurer | Erzblatt | 2026-05-12",
      "= *",
      "- Minen in Peru öffnen wieder. [1]",
    ],
  },
  ...[
    ["Published by: Ore Policy Forum", "Ore Policy Forum"],
    ["Published by Mining Journal", "Mining Journal"],
    ["Published by Ada Quill", "-"],
    ["Herausgeber: Erzblatt", "Erzblatt"],
    ["发布机构：矿业深谈", "矿业深谈"],
  ].map(([line, source]) => ({
    what: `\`${line}\` below a short headline`,
    page: `Tin in May\n${line}\n2026-05-12\nCore Insights\n- Mines reopened in Peru [1].`,
    outline: [`Tin in May | ${source} | 2026-05-12`, "= *", "- Mines reopened in Peru. [1]"],
  })),
  ...[
    "Fecha de publicación: 12 de mayo de 2026",
    "Date de publication : 12 mai 2026",
    "Veröffentlichungsdatum: 12. Mai 2026",
    "Erscheinungsdatum: 12. Mai 2026",
    "Data de publicação: 12 de maio de 2026",
    "Дата публикации: 12 мая 2026",
    "تاريخ النشر: 12 مايو 2026",
    "掲載日：2026年5月12日",
  ].map((line) => ({
    what: `\`${line}\` below the source`,
    page: `Tin prices rise in May\nSource: Reuters\n${line}\nCore Insights\n- Mines reopened in Peru [1].`,
    outline: [
      "Tin prices rise in May | Reuters | 2026-05-12",
      "= *",
      "- Mines reopened in Peru. [1]",
    ],
  })),
  {
    what: "several spaces between the name and the date",
    page: "Tin prices rise in May\nOre Desk   2026-05-12\nCore Insights\n- Mines reopened in Peru [1].",
    outline: [
      "Tin prices rise in May | Ore Desk | 2026-05-12",
      "= *",
      "- Mines reopened in Peru. [1]",
    ],
  },
  {
    what: "the label of an update above its date",
    page: [
      "Tin prices rise in May",
      "Reuters · May 12, 2026 at 10:21 PM GMT+8",
      "Updated on",
      "May 13, 2026 at 1:02 AM GMT+8",
      "Core Insights",
      "Mines reopened in Peru. [1]",
    ].join("\n"),
    outline: [
      "Tin prices rise in May | Reuters | 2026-05-12T22:21+08:00",
      "= *",
      "- Mines reopened in Peru. [1]",
    ],
  },
  {
    what: "a translation with its own citation below each bullet",
    page:
      head +
      [
        "Core Insights",
        "- Prices rose in London [1]",
        "伦敦价格上涨 [1]",
        "- Stocks fell in Asia [2]",
        "亚洲库存下降 [2]",
      ].join("\n"),
    outline: [
      "Tin prices rise in May | Reuters | 2026-05-12T10:00",
      "= *",
      "- Prices rose in London [1]",
      "- 伦敦价格上涨 [1]",
      "- Stocks fell in Asia [2]",
      "- 亚洲库存下降 [2]",
    ],
  },
  {
    what: "a translation with a Chinese headline",
    page: [
      "Tin prices rise in May",
      "锡价五月上涨明显",
      "Reuters · 2026-05-12",
      "",
      "- One [1]",
      "- Two [2]",
    ].join("\n"),
    outline: ["Tin prices rise in May | Reuters | 2026-05-12", "= -", "- One [1]", "- Two [2]"],
  },
  {
    what: "a city of two words before a report",
    page: [
      "Copper falls on tariff fears",
      "",
      "New York, 10 May 2026 - Copper fell by 2 % on Friday. Traders sold.",
      "",
      "- Stocks rose [2]",
      "- Demand fell [1]",
    ].join("\n"),
    outline: [
      "Copper falls on tariff fears | - | 2026-05-10",
      "= -",
      "- Copper fell by 2 % on Friday. Traders sold.",
      "- Stocks rose [2]",
      "- Demand fell [1]",
    ],
  },
  {
    what: "a sign before words and before a number",
    page: head + ["Core Insights", "+Stocks fell", "+Prices rose", "+5 % more output"].join("\n"),
    outline: [
      "Tin prices rise in May | Reuters | 2026-05-12T10:00",
      "= *",
      "- Stocks fell",
      "- Prices rose +5 % more output",
    ],
  },
  {
    what: "numbers of sections above cited lines",
    page:
      head +
      [
        "1. Supply",
        "1.1 Mines",
        "Output rose [1]",
        "1.2 Smelters",
        "Two closed [2]",
        "2. Demand",
        "2.1 Solder",
        "Makers bought more [3]",
      ].join("\n"),
    outline: [
      "Tin prices rise in May | Reuters | 2026-05-12T10:00",
      "= Mines",
      "- Output rose [1]",
      "= Smelters",
      "- Two closed [2]",
      "= Solder",
      "- Makers bought more [3]",
    ],
  },
  {
    what: "numbers of sections before sentences",
    page:
      head +
      [
        "1. Supply",
        "1.1 Mines reopened in Peru in May.",
        "Output rose [1].",
        "1.2 Smelters closed in China.",
        "Two closed [2].",
      ].join("\n"),
    outline: [
      "Tin prices rise in May | Reuters | 2026-05-12T10:00",
      "= Supply",
      "- Mines reopened in Peru in May. Output rose. [1]",
      "- Smelters closed in China. Two closed. [2]",
    ],
  },
  {
    what: "a short rule of equals signs below a heading",
    page:
      head +
      [
        "Core Insights",
        "===",
        "- One rose [1]",
        "",
        "Supply chain of tin",
        "---",
        "- Two fell [2]",
      ].join("\n"),
    outline: [
      "Tin prices rise in May | Reuters | 2026-05-12T10:00",
      "= *",
      "- One rose [1]",
      "= Supply chain of tin",
      "- Two fell [2]",
    ],
  },
  {
    what: "a list of sources below the word of a label",
    page: [
      "Title",
      "Tin prices rise",
      "",
      "- One [1]",
      "- Two [2]",
      "",
      "Source",
      "- Reuters",
      "- Argus",
    ].join("\n"),
    outline: [
      "Tin prices rise | - | - | Title",
      "= -",
      "- One [1]",
      "- Two [2]",
      "[1] Reuters",
      "[2] Argus",
    ],
  },
  {
    what: "a property without a value that is a date",
    page: [
      "Tin prices rise",
      "",
      "Date",
      "soon",
      "Source",
      "Reuters",
      "",
      "- One rose [1]",
      "- Two fell [2]",
    ].join("\n"),
    outline: ["Tin prices rise | Reuters | -", "= -", "- One rose [1]", "- Two fell [2]"],
  },
  {
    what: "numbers before headings below unfinished bullets",
    page: head + ["- One rose in", "2. Supply", "- Two fell in", "3. Demand", "- Three"].join("\n"),
    outline: [
      "Tin prices rise in May | Reuters | 2026-05-12T10:00",
      "= -",
      "- One rose in",
      "= Supply",
      "- Two fell in",
      "= Demand",
      "- Three",
    ],
  },
  {
    what: "a lead below an unfinished bullet",
    page: head + ["Group 1: Supply", "- One rose in the", "Core Insights", "- Two fell"].join("\n"),
    outline: [
      "Tin prices rise in May | Reuters | 2026-05-12T10:00",
      "= *",
      "- Two fell",
      "= Supply",
      "- One rose in the",
    ],
  },
  {
    what: "bold headings below unfinished bullets",
    page:
      head +
      [
        "- One rose in",
        "**Supply of tin in Asia**",
        "- Two fell in",
        "**Demand of makers**",
        "- Three",
      ].join("\n"),
    outline: [
      "Tin prices rise in May | Reuters | 2026-05-12T10:00",
      "= -",
      "- One rose in",
      "= Supply of tin in Asia",
      "- Two fell in",
      "= Demand of makers",
      "- Three",
    ],
  },
  {
    what: "lines between groups without signs",
    page:
      head +
      [
        "Core Insights",
        "",
        "Mines reopened",
        "Group 1: Supply",
        "Smelters closed",
        "",
        "Stocks fell",
        "",
        "Group 2: Demand",
        "Solder",
      ].join("\n"),
    outline: [
      "Tin prices rise in May | Reuters | 2026-05-12T10:00",
      "= *",
      "- Mines reopened",
      "= Supply",
      "- Smelters closed",
      "- Stocks fell",
      "= Demand",
      "- Solder",
    ],
  },
  {
    what: "a time in brackets at the start of a line",
    page: head + ["- One rose [1]", "", "[17:30] The auction closes without bids"].join("\n"),
    outline: [
      "Tin prices rise in May | Reuters | 2026-05-12T10:00",
      "= -",
      "- One rose [17:30] The auction closes without bids [1]",
    ],
  },
  {
    what: "a text above the header of a quoted mail",
    page: [
      "From: Ada Quill <ada@example.com>",
      "Sent: 12 May 2026 10:00",
      "Subject: Tin prices rise",
      "",
      "Core Insights",
      "One rose [1]",
      "Two fell [2]",
      "",
      "From: Cy",
      "Sent: 11 May 2026",
      "Subject: Fwd: Tin",
      "",
      "- One",
      "- Two",
    ].join("\n"),
    outline: [
      "Tin prices rise | - | -",
      "= *",
      "- One rose [1]",
      "- Two fell [2]",
      "TODO: the headline | - | -",
      "= -",
      "- One",
      "- Two",
    ],
  },
  {
    what: "the page of a mail that starts with a lead",
    page: [
      "Tin prices rise",
      "Inbox",
      "Ada Quill <ada@example.com>",
      "12 May 2026, 10:00 (3 days ago)",
      "to me",
      "Core Insights",
      "- One rose [1]",
      "- Two fell [2]",
      "",
      "Reply",
      "Forward",
    ].join("\n"),
    outline: ["Tin prices rise | - | -", "= *", "- One rose [1]", "- Two fell [2]"],
  },
  {
    what: "sources of short groups",
    page:
      head +
      [
        "Group 1: Supply",
        "- One rose",
        "Source: Reuters",
        "",
        "Group 2: Demand",
        "- Two fell",
        "Source: Argus",
      ].join("\n"),
    outline: [
      "Tin prices rise in May | Reuters | 2026-05-12T10:00",
      "= Supply",
      "- One rose",
      "= Demand",
      "- Two fell",
    ],
  },
  {
    what: "sources of groups with long titles",
    page:
      head +
      [
        "Core Insights",
        "- One rose",
        "Source: Reuters",
        "",
        "Group 1: Demand of makers in Asia and Europe",
        "- Two fell",
        "Source: Argus",
        "",
        "Group 2: Outlook for the rest of this year",
        "- Three",
        "Source: SMM",
      ].join("\n"),
    outline: [
      "Tin prices rise in May | Reuters | 2026-05-12T10:00",
      "= *",
      "- One rose",
      "= Demand of makers in Asia and Europe",
      "- Two fell",
      "= Outlook for the rest of this year",
      "- Three",
    ],
  },
  {
    what: "sources of sections with Markdown headings",
    page: [
      "# Tin prices rise in May",
      "",
      "## Core Insights",
      "- Zero",
      "",
      "## Supply of tin and other metals",
      "- One rose",
      "Source: Reuters",
      "",
      "## Demand of makers in Asia and Europe",
      "- Two fell",
      "Source: Argus",
    ].join("\n"),
    outline: [
      "Tin prices rise in May | - | -",
      "= *",
      "- Zero",
      "= Supply of tin and other metals",
      "- One rose",
      "= Demand of makers in Asia and Europe",
      "- Two fell",
    ],
  },
  {
    what: "a second lead below a source",
    page: [
      "Tin prices rise in May",
      "",
      "Core Insights",
      "- One rose",
      "Source: Reuters",
      "",
      "Key Points",
      "- Two fell",
      "Source: Argus",
    ].join("\n"),
    outline: [
      "Tin prices rise in May | Reuters | -",
      "= *",
      "- One rose",
      "TODO: the headline | Argus | -",
      "= *",
      "- Two fell",
    ],
  },
  {
    what: "a headline with a label between two sections",
    page: [
      "Reuters · 2026-05-12 10:00",
      "",
      "- One rose",
      "",
      "Headline: Tin prices rise",
      "Group 1: Supply",
      "- Two fell",
    ].join("\n"),
    outline: [
      "Tin prices rise | Reuters | 2026-05-12T10:00",
      "= -",
      "- One rose",
      "= Supply",
      "- Two fell",
    ],
  },
  {
    what: "a sentence between the headline and the name of a section",
    page: [
      "What changed in the export controls for gallium?",
      "Steps",
      "The ban on exports to the US is suspended, but licences are still needed.",
      "Key points",
      "- Licences are slow [1]",
    ].join("\n"),
    outline: [
      "What changed in the export controls for gallium? | - | -",
      "= *",
      "- Licences are slow [1]",
    ],
  },
  {
    what: "a sentence below the headline and an empty line",
    page: [
      "Markets",
      "Cobalt jumps as Congo squeezes supply",
      "",
      "The metal has more than doubled since the quotas began in February.",
      "October 20, 2025 at 4:05 AM UTC",
      "",
      "- One rose [1]",
    ].join("\n"),
    outline: [
      "Cobalt jumps as Congo squeezes supply | - | 2025-10-20T04:05Z | Markets",
      "= -",
      "- One rose [1]",
    ],
  },
  {
    what: "a headline between two empty lines below a date",
    page: [
      "12 May 2026",
      "",
      "Tin prices rise in May again",
      "",
      "- One [1]",
      "- Two [2]",
      "",
      "Copper falls in May at last",
      "",
      "- One [1]",
    ].join("\n"),
    outline: [
      "Tin prices rise in May again | - | 2026-05-12",
      "= -",
      "- One [1]",
      "- Two [2]",
      "= Copper falls in May at last",
      "- One [1]",
    ],
  },
  {
    what: "a heading in capitals below a headline",
    page: [
      "Mineral Weekly",
      "",
      "Tin prices rise in May on supply fears",
      "",
      "SUPPLY AND MINE OUTPUT",
      "- One [1]",
      "- Two [2]",
    ].join("\n"),
    outline: [
      "Tin prices rise in May on supply fears | - | - | Mineral Weekly",
      "= SUPPLY AND MINE OUTPUT",
      "- One [1]",
      "- Two [2]",
    ],
  },
  {
    what: "a second heading of the first level above bullets",
    page: [
      "# Tin prices rise in May",
      "",
      "- One [1]",
      "- Two [2]",
      "",
      "# Copper falls in June",
      "",
      "- Two [1]",
      "- Four [2]",
    ].join("\n"),
    outline: [
      "Tin prices rise in May | - | -",
      "= -",
      "- One [1]",
      "- Two [2]",
      "= Copper falls in June",
      "- Two [1]",
      "- Four [2]",
    ],
  },
  {
    what: "headings of Markdown in numbered sections",
    page: [
      "Tin",
      "",
      "1. Supply",
      "",
      "1.1 Output fell [1].",
      "",
      "2. Prices",
      "",
      "2.1 They rose [2].",
    ].join("\n"),
    outline: ["Tin | - | -", "= Supply", "- Output fell. [1]", "= Prices", "- They rose. [2]"],
  },
  {
    what: "a line that ends in a colon above bullets",
    page: [
      "Graphite is the next choke point",
      "China controls most of the output of anodes. Three points of a new report:",
      "- Supply outside China covers a fifth of demand.",
      "- Prices have halved.",
    ].join("\n"),
    outline: [
      "Graphite is the next choke point | - | -",
      "= -",
      "- Supply outside China covers a fifth of demand.",
      "- Prices have halved.",
    ],
  },
  {
    what: "addresses after one word and after several",
    page:
      head +
      ["- Site <https://a.example/x>", "- Stocks fell in London <https://a.example/y>"].join("\n"),
    outline: [
      "Tin prices rise in May | Reuters | 2026-05-12T10:00",
      "= -",
      "- Site <https://a.example/x>",
      "- Stocks fell in London [1]",
      "[1] https://a.example/y",
    ],
  },
  {
    what: "an address between angle brackets below the headline",
    page: ["Tin prices rise", "<https://www.reuters.com/a>", "12 May 2026", "", "- One [1]"].join(
      "\n",
    ),
    outline: ["Tin prices rise | reuters.com | 2026-05-12", "= -", "- One [1]"],
  },
  {
    what: "slashes between citations",
    page: [
      "Tin prices rise",
      "Reuters · 2026-05-12",
      "",
      "- One rose [1]/[2]",
      "- Two fell [3]",
    ].join("\n"),
    outline: [
      "Tin prices rise | Reuters | 2026-05-12",
      "= -",
      "- One rose [1, 2]",
      "- Two fell [3]",
    ],
  },
  {
    what: "three asterisks around headings",
    page: ["***Tin prices rise***", "Reuters · 12 May 2026", "", "***Supply***", "- One [1]"].join(
      "\n",
    ),
    outline: ["Tin prices rise | Reuters | 2026-05-12", "= Supply", "- One [1]"],
  },
  {
    what: "a dash at the end of a line",
    page: [
      "Tin prices rise",
      "Reuters · 12 May 2026",
      "",
      "- The China–",
      "Australia deal holds [1]",
    ].join("\n"),
    outline: [
      "Tin prices rise | Reuters | 2026-05-12",
      "= -",
      "- The China–Australia deal holds [1]",
    ],
  },
  {
    what: "a greeting of a digest",
    page: [
      "The Tin Letter",
      "12 May 2026",
      "Good morning to all readers.",
      "",
      "Tin prices rise",
      "Reuters · 12 May 2026",
      "",
      "- One [1]",
    ].join("\n"),
    outline: ["Tin prices rise | Reuters | 2026-05-12", "= -", "- One [1]"],
  },
  {
    what: "a headline that starts with a quotation",
    page: ["“Prices fell,” says Ada", "Reuters · 2026-05-12", "", "- One [1]", "- Two fell”"].join(
      "\n",
    ),
    outline: ["“Prices fell,” says Ada | Reuters | 2026-05-12", "= -", "- One [1]", "- Two fell”"],
  },
  {
    what: "quotations below the header of a mail",
    page: ["From: Ada <ada@example.com>", "Sent: 12 May 2026", "> Tin prices rise", "> Two"].join(
      "\n",
    ),
    outline: ["Tin prices rise | - | -"],
  },
  {
    what: "sections in several messages of a chat",
    page: [
      "[12/05/2026, 10:00:00] Ada: Tin prices rise in May",
      "Reuters · 2026-05-12",
      "- One rose [1]",
      "[12/05/2026, 10:05:00] Ada: Supply",
      "- Mines reopened [2]",
      "[12/05/2026, 10:05:30] Ada: Demand side of the market",
      "- Solder makers bought [3]",
    ].join("\n"),
    outline: [
      "Tin prices rise in May | Reuters | 2026-05-12",
      "= -",
      "- One rose [1]",
      "= Supply",
      "- Mines reopened [2]",
      "Demand side of the market | - | -",
      "= -",
      "- Solder makers bought [3]",
    ],
  },
  {
    what: "groups in messages of two persons",
    page: [
      "[12/05/2026, 10:00:00] Ada: Tin prices rise in May",
      "Reuters · 2026-05-12",
      "Core Insights",
      "- One rose [1]",
      "[12/05/2026, 10:05:00] Bo: Group 1: Demand",
      "- Makers bought more",
      "[12/05/2026, 10:06:00] Cy: Thanks!",
    ].join("\n"),
    outline: [
      "Tin prices rise in May | Reuters | 2026-05-12",
      "= *",
      "- One rose [1]",
      "= Demand",
      "- Makers bought more",
    ],
  },
  {
    what: "flags before the headlines of messages",
    page: [
      "Ada, [12 May 2026 10:00]:",
      "🇨🇳 China grants first licences",
      "- One rose",
      "- Two fell",
      "",
      "Ada, [12 May 2026 10:05]:",
      "🇯🇵 Japan waits for magnets",
      "- Three",
      "- Four",
    ].join("\n"),
    outline: [
      "China grants first licences | - | -",
      "= -",
      "- One rose",
      "- Two fell",
      "Japan waits for magnets | - | -",
      "= -",
      "- Three",
      "- Four",
    ],
  },
  {
    what: "the name of a bot and a time",
    page: [
      "MineralBot — Today at 9:41 AM",
      "Indonesia seizes part of a nickel site",
      "Reuters, 12 September 2025",
      "- The area lacks permits [1]",
    ].join("\n"),
    outline: [
      "Indonesia seizes part of a nickel site | Reuters | 2025-09-12",
      "= -",
      "- The area lacks permits [1]",
    ],
  },
  {
    what: "a short answer between two messages",
    page: [
      "周敏 2025/11/20 08:31",
      "锡价上涨",
      "要点",
      "- 秘鲁复产 [1]",
      "陈晨 2025/11/20 08:40",
      "收到",
      "周敏 2025/11/20 08:41",
      "第1组：需求",
      "- 焊料 [2]",
    ].join("\n"),
    outline: ["锡价上涨 | - | -", "= *", "- 秘鲁复产 [1]", "= 需求", "- 焊料 [2]"],
  },
  {
    what: "an introduction that ends in a colon",
    page: [
      "好的，用户想了解镓锗出口管制的最新进展。我需要整理搜索结果。",
      "根据搜索结果，以下是镓、锗出口管制的最新情况：",
      "核心要点",
      "- 禁令暂停 [1]",
    ].join("\n"),
    outline: ["TODO: the headline | - | -", "= *", "- 禁令暂停 [1]"],
  },
  {
    what: "a list of sources with numbers on lines of their own",
    page: [
      "Tin prices rise",
      "Reuters · 2026-05-12",
      "",
      "Stocks fell [1]",
      "Mines closed [2]",
      "",
      "1",
      "",
      "Tin report",
      "",
      "2",
      "",
      "Ore Ticker, 3 May 2026",
    ].join("\n"),
    outline: [
      "Tin prices rise | Reuters | 2026-05-12",
      "= -",
      "- Stocks fell [1]",
      "- Mines closed [2]",
      "[1] Tin report",
      "[2] Ore Ticker, 3 May 2026",
    ],
  },
  {
    what: "a list of sources below numbers without brackets",
    page: [
      "Tin prices rise",
      "Reuters · 2026-05-12",
      "",
      "The ban is suspended until November.1",
      "Licences remain.2",
      "",
      "1",
      "Announcement No. 72 of 2025.",
      "2",
      "Announcement No. 23 of 2023.",
    ].join("\n"),
    outline: [
      "Tin prices rise | Reuters | 2026-05-12",
      "= -",
      "- The ban is suspended until November. [1]",
      "- Licences remain. [2]",
      "[1] Announcement No. 72 of 2025.",
      "[2] Announcement No. 23 of 2023.",
    ],
  },
  {
    what: "a headline directly below a cited line",
    page: [
      "北嶺財訊· 2025-12-11 10:30",
      "評級 - 暫無 核心觀點 - 鎳鐵廠減產 [1] 供應 - 印尼雨季影響裝船 [2]",
      "Indium tin oxide makers book early",
      "Panel Trade Post (04-Nov-2025)",
      "Core Insights - Makers book ingots ahead [1]",
    ].join("\n"),
    outline: [
      "TODO: the headline | 北嶺財訊 | 2025-12-11T10:30",
      "= *",
      "- 鎳鐵廠減產 [1]",
      "= 評級",
      "- 暫無",
      "= 供應",
      "- 印尼雨季影響裝船 [2]",
      "Indium tin oxide makers book early | Panel Trade Post | 2025-11-04",
      "= *",
      "- Makers book ingots ahead [1]",
    ],
  },
  {
    what: "related pages directly above a heading",
    page: [
      "Tin prices rise",
      "Reuters · 2026-05-12",
      "",
      "Related stories",
      "- Why helium?",
      "Supply",
      "- Two fell [2]",
    ].join("\n"),
    outline: ["Tin prices rise | Reuters | 2026-05-12", "= Supply", "- Two fell [2]"],
  },
  {
    what: "a place before a text without bullets",
    page: [
      "August 13, 2025",
      "WASHINGTON—The department today announced funding of nearly $1 billion.",
      "Metals accelerator: up to $50 million for magnets.",
      "Byproduct recovery: up to $250 million for existing plants.",
    ].join("\n"),
    outline: [
      "TODO: the headline | - | 2025-08-13",
      "= -",
      "- Metals accelerator: up to $50 million for magnets.",
      "- Byproduct recovery: up to $250 million for existing plants.",
    ],
  },
  {
    what: "a callout above bullets",
    page: [
      "Germanium prices at a record",
      "Argus · 2025-11-19",
      "",
      "> [!summary]",
      "- Exports fell to 0.2 t [2]",
    ].join("\n"),
    outline: [
      "Germanium prices at a record | Argus | 2025-11-19",
      "= -",
      "- Exports fell to 0.2 t [2]",
    ],
  },
  {
    what: "a name below the last line of a lead",
    page: [
      "BEIJING (Asian Metal) Nov 20, 2025 - Prices of concentrate rose this week.",
      "Highlights",
      "Mines hold back material",
    ].join("\n"),
    outline: [
      "TODO: the headline | Asian Metal | 2025-11-20",
      "= *",
      "- Mines hold back material",
      "= -",
      "- Prices of concentrate rose this week.",
    ],
  },
  {
    what: "the place and the date of a press release",
    page: [
      "Ministry of Mines",
      "12 May 2026",
      "Press release",
      "12 May 2026",
      "Tin prices rise in May",
      "- One [1]",
    ].join("\n"),
    outline: ["Tin prices rise in May | Ministry of Mines | 2026-05-12", "= -", "- One [1]"],
  },
  {
    what: "a group with a statement beside it",
    page:
      head +
      ["Group 1: Mines reopened in Peru [2]", "Group 2: Solder makers bought [3]"].join("\n"),
    outline: [
      "Tin prices rise in May | Reuters | 2026-05-12T10:00",
      "= -",
      "- Mines reopened in Peru [2]",
      "= -",
      "- Solder makers bought [3]",
    ],
  },
  {
    what: "short lines with verdicts",
    page: [
      "Tin prices rise",
      "Reuters · 2026-05-12",
      "",
      "Core Insights - x [1]",
      "✅ Peru 1",
      "❌ Chile 2",
    ].join("\n"),
    outline: [
      "Tin prices rise | Reuters | 2026-05-12",
      "= *",
      "- x [1]",
      "- ✅ Peru 1",
      "- ❌ Chile 2",
    ],
  },
  {
    what: "three sections between rules",
    page: [
      "Tin prices rise",
      "Reuters · 2026-05-12",
      "Core Insights - One rose",
      "━━━━",
      "Supply",
      "- Two fell [1]",
      "━━━━",
      "Supply chain",
      "- Three [1]",
      "━━━━",
      "Demand",
      "- Four [1]",
    ].join("\n"),
    outline: [
      "Tin prices rise | Reuters | 2026-05-12",
      "= *",
      "- One rose",
      "= Supply",
      "- Two fell [1]",
      "= Supply chain",
      "- Three [1]",
      "= Demand",
      "- Four [1]",
    ],
  },
  {
    what: "the source of a section with the name of another outlet",
    page: [
      "Gallium and tungsten: what changed in a year",
      "Mining Observer, 11 December 2025",
      "- Licences are slow.",
      "Source: Reuters",
      "",
      "Tungsten at a record",
      "- APT rose again",
    ].join("\n"),
    outline: [
      "Gallium and tungsten: what changed in a year | Mining Observer | 2025-12-11",
      "= -",
      "- Licences are slow.",
      "= Tungsten at a record",
      "- APT rose again",
    ],
  },
  {
    what: "footnotes with numbers on lines of their own",
    page:
      head +
      [
        "- Mines reopened [1]",
        "- Smelters closed [2]",
        "",
        "1",
        "",
        "Report on tin by the authority",
        "",
        "2",
        "",
        "Second report on tin",
      ].join("\n"),
    outline: [
      "Tin prices rise in May | Reuters | 2026-05-12T10:00",
      "= -",
      "- Mines reopened [1]",
      "- Smelters closed [2]",
      "[1] Report on tin by the authority",
      "[2] Second report on tin",
    ],
  },
  {
    what: "a date with a time between the headline and the lead",
    page: [
      "Tin prices rise",
      "12 May 2026",
      "",
      "Reuters",
      "12 May 2026 10:00",
      "Core Insights",
      "- One [1]",
    ].join("\n"),
    outline: ["Tin prices rise | Reuters | 2026-05-12T10:00", "= *", "- One [1]"],
  },
  {
    what: "labels and sentences that end in a quotation",
    page: [
      "Tungsten prices rise",
      "Reuters · 2025-10-24 09:20",
      "",
      "Supply: Several mines in Jiangxi reopened in “May.”",
      'Demand: One trader said that "buyers wait."',
      "Policy: The ministry plans «a new quota.»",
    ].join("\n"),
    outline: [
      "Tungsten prices rise | Reuters | 2025-10-24T09:20",
      "= -",
      "- Supply: Several mines in Jiangxi reopened in “May.”",
      '- Demand: One trader said that "buyers wait."',
      "- Policy: The ministry plans «a new quota.»",
    ],
  },
  {
    what: "links whose addresses have brackets",
    page: [
      "[Tungsten prices rise again](https://example.org/Tungsten_(metal)_price_(2025))",
      "Reuters · 2025-10-24 09:20",
      "",
      "Core Insights",
      "- Stocks of [tungsten](https://example.org/Stocks_(metal)) fell further [2].",
      "- Prices rose [](https://example.org/Price_(metal)).",
      "- Mines closed [[4](https://example.org/Mine_(metal))].",
    ].join("\n"),
    outline: [
      "Tungsten prices rise again | Reuters | 2025-10-24T09:20",
      "= *",
      "- Stocks of tungsten fell further. [5, 2]",
      "- Prices rose. [6]",
      "- Mines closed. [4]",
      "[4] https://example.org/Mine_(metal)",
      "[5] https://example.org/Stocks_(metal)",
      "[6] https://example.org/Price_(metal)",
    ],
  },
  {
    what: "pictures with their sources inside a text",
    page:
      head +
      [
        "Core Insights",
        "- Stocks fell in May. [1]",
        "",
        "Figure 1: Tin price in London",
        "Source: LME",
        "",
        "Projects",
        "- Alphamin expanded its mine. [2]",
        "Chart: Stocks of tin",
        "Source: Argus",
      ].join("\n"),
    outline: [
      "Tin prices rise in May | Reuters | 2026-05-12T10:00",
      "= *",
      "- Stocks fell in May. [1]",
      "= Projects",
      "- Alphamin expanded its mine. [2]",
    ],
  },
  {
    what: "a chart at the top, which is a headline",
    page: ["Chart: Tin hits a record", "Source: Reuters", "", "- Tin rose. [1]"].join("\n"),
    outline: ["Chart: Tin hits a record | Reuters | -", "= -", "- Tin rose. [1]"],
  },
  {
    what: "a table with its source inside a text",
    page:
      head +
      [
        "Core Insights",
        "- Stocks fell in May. [1]",
        "Prices",
        "Product\tPrice\tChange",
        "Tin, London\t$33,100\t+2%",
        "Source: LME",
        "Projects",
        "- Alphamin expanded its mine. [2]",
      ].join("\n"),
    outline: [
      "Tin prices rise in May | Reuters | 2026-05-12T10:00",
      "= *",
      "- Stocks fell in May. [1]",
      "= Projects",
      "- Alphamin expanded its mine. [2]",
    ],
  },
  ...[
    "9:14 AM · May 16, 2026\n·\n41.2K\n Views",
    'Related\nZinc stocks fall again\nMay 2, 2026\nIn "Zinc"',
    "Comments\nAna Ruiz\nMay 13, 2026 at 9:02 am\nGreat news for miners.\nReply",
    "Posted by Ana on May 13, 2026\nTags: tin",
    "Ana Ruiz\nTin again\n05-13 19:02\nReply",
  ].map((below) => ({
    what: `the date of a post, a comment or another page below a text: ${JSON.stringify(below)}`,
    page: `${head}Core Insights\n- Prices rose. [1]\n- Stocks fell. [2]\n${below}`,
    outline: [
      "Tin prices rise in May | Reuters | 2026-05-12T10:00",
      "= *",
      "- Prices rose. [1]",
      "- Stocks fell. [2]",
    ],
  })),
  ...[
    "The Tin Observer\nTuesday, May 12, 2026\nEconomy\nMining\nOpinion\n",
    "Cloud / Minerals / Daily\nAdd a shortcut\nLast edited: today 10:22\n",
    "Daily brief 2026-05-11\nCreated by Ben Ito\nLast updated: May 11, 2026\n6 viewed\n",
    "礦海拾貝\n來自iPhone · 05-12 09:31\n",
  ].map((above) => ({
    what: `a date of the page above the headline: ${JSON.stringify(above)}`,
    page: `${above}${head}Core Insights\n- Prices rose. [1]`,
    outline: ["Tin prices rise in May | Reuters | 2026-05-12T10:00", "= *", "- Prices rose. [1]"],
  })),
  {
    what: "a newspaper and a menu above a headline without a source",
    page: "The Tin Observer\nTuesday, May 12, 2026\nEconomy\nMining\nTin prices rise in May\nPublished on May 12, 2026 at 13:05\nCore Insights\n- Prices rose. [1]",
    outline: [
      "Tin prices rise in May | The Tin Observer | 2026-05-12T13:05 | Mining",
      "= *",
      "- Prices rose. [1]",
    ],
  },
  {
    what: "a second headline with a date and bullets below a text",
    page: `${head}- Prices rose. [1]\n\nZinc stocks fall again\nMay 2, 2026\n- Stocks fell.`,
    outline: [
      "Tin prices rise in May | Reuters | 2026-05-12T10:00",
      "= -",
      "- Prices rose. [1]",
      "Zinc stocks fall again | - | 2026-05-02",
      "= -",
      "- Stocks fell.",
    ],
  },
  ...[
    ["", ""],
    ["\n", ""],
    ["", "23\n4\nShare\n"],
  ].map(([gap = "", counts = ""]) => ({
    what: `footnotes below a text, ${JSON.stringify(gap)}, with the counts of buttons, ${JSON.stringify(counts)}`,
    page: `Notes\n${head}${counts}Core Insights\nPrices rose in London.1\nStocks fell in Asia.2\n${gap}1\nReuters, price series\n2\nITA statistics\n${counts}`,
    outline: [
      "Tin prices rise in May | Reuters | 2026-05-12T10:00 | Notes",
      "= *",
      "- Prices rose in London. [1]",
      "- Stocks fell in Asia. [2]",
      "[1] Reuters, price series",
      "[2] ITA statistics",
    ],
  })),
  {
    what: "a list of numbers below a statement with another number of citations",
    page: `${head}Core Insights\nPrices rose in London.¹\nStocks fell in Asia.²\n1. Mines reopened\n2. Smelters closed\n3. Buyers waited`,
    outline: [
      "Tin prices rise in May | Reuters | 2026-05-12T10:00",
      "= *",
      "- Prices rose in London. [1]",
      "- Stocks fell in Asia. [2]",
      "- Mines reopened",
      "- Smelters closed",
      "- Buyers waited",
    ],
  },
  ...[
    ["1. ", "a. ", "b. "],
    ["1. ", "i. ", "ii. "],
    ["• ", "◦ ", "◦ "],
  ].map(([section = "", one = "", two = ""]) => ({
    what: `titles of groups with ${JSON.stringify(section)} above indented items with ${JSON.stringify(one)}`,
    page:
      head +
      [
        "Core Insights",
        "- Prices rose in London [1].",
        `${section}Policy`,
        `   ${one}Indonesia limits its exports [2].`,
        `   ${two}Myanmar waits [2].`,
        `${section.replace("1", "2")}New supply`,
        `   ${one}Alphamin expanded its mine [3].`,
        `   ${two}Bolivia reopened a smelter [3].`,
      ].join("\n"),
    outline: [
      "Tin prices rise in May | Reuters | 2026-05-12T10:00",
      "= *",
      "- Prices rose in London. [1]",
      "= Policy",
      "- Indonesia limits its exports. [2]",
      "- Myanmar waits. [2]",
      "= New supply",
      "- Alphamin expanded its mine. [3]",
      "- Bolivia reopened a smelter. [3]",
    ],
  })),
  {
    what: "an item without a citation beside items above a nested list",
    page: `${head}- Policy\n   - Indonesia limits its exports [1].\n- New supply\n   - Alphamin expanded its mine [2].\n- Prices rose in London [3].`,
    outline: [
      "Tin prices rise in May | Reuters | 2026-05-12T10:00",
      "= -",
      "- Policy",
      "- Indonesia limits its exports. [1]",
      "- New supply",
      "- Alphamin expanded its mine. [2]",
      "- Prices rose in London. [3]",
    ],
  },
  {
    what: "two Roman numbers",
    page: `${head}Core Insights\nI. Prices rose in London [1].\nII. Stocks fell in Asia [2].`,
    outline: [
      "Tin prices rise in May | Reuters | 2026-05-12T10:00",
      "= *",
      "- Prices rose in London. [1]",
      "- Stocks fell in Asia. [2]",
    ],
  },
  {
    what: "a title of a group before a list in one line",
    page: `锡价五月继续上涨\n矿业早参· 2026-05-12\n核心要点：①锡价上涨[1]；②库存下降[2]。\n影响：①焊料企业惜购[3]；②印尼恢复出口[4]。\n供应：①缅甸停产[5]。\n需求：买家观望①。`,
    outline: [
      "锡价五月继续上涨 | 矿业早参 | 2026-05-12",
      "= *",
      "- 锡价上涨 [1]",
      "- 库存下降。 [2]",
      "= 影响",
      "- 焊料企业惜购 [3]",
      "- 印尼恢复出口。 [4]",
      "= 供应",
      "- 缅甸停产。 [5]",
      "- 需求：买家观望。 [1]",
    ],
  },
  {
    what: "a title of a group before a list in one line, in English",
    page: `${head}Core Insights\n- Prices rose. [1]\nRisks: 1) Mines close [2]; 2) Stocks fall [3].\n- In Asia: 1) Buyers wait [4]; 2) Sellers hold [5].`,
    outline: [
      "Tin prices rise in May | Reuters | 2026-05-12T10:00",
      "= *",
      "- Prices rose. [1]",
      "= Risks",
      "- Mines close [2]",
      "- Stocks fall. [3]",
      "- In Asia: 1) Buyers wait; 2) Sellers hold. [4, 5]",
    ],
  },
  {
    what: "signs before headlines, and the name and date of a newsletter above a rule",
    page: "レアメタル週報 第412号\n2026年5月11日\n━━━━━━━━\n\n◆錫の価格が五月も上昇を続ける\n（レアメタル週報　2026年5月10日 19:00）\n\n【要点】\n○ 価格は上昇した［1］。\n\n◆亜鉛の在庫がアジアで減少する\n（レアメタル週報　2026年5月9日 19:00）\n\n【要点】\n○ 在庫は減少した［2］。",
    outline: [
      "錫の価格が五月も上昇を続ける | レアメタル週報 | 2026-05-10T19:00",
      "= *",
      "- 価格は上昇した。 [1]",
      "亜鉛の在庫がアジアで減少する | レアメタル週報 | 2026-05-09T19:00",
      "= *",
      "- 在庫は減少した。 [2]",
    ],
  },
  ...[
    "Zum Inhalt springen\nAnmelden\nAbo\n",
    "Saltar al contenido\nIniciar sesión\nInicio\n",
    "Aller au contenu\nS’abonner\nSe connecter\n",
    "Ir para o conteúdo\nAssine\nEntrar\n",
    "本文へスキップ\nトップ\n",
    "로그인\n구독\n",
    "الرئيسية\nاتصل بنا\n",
    "Войти\nПодписка\n",
    "12 410 subscribers\nPinned message\n",
    "r/tin\n•\n2 mo. ago\nu/tin_miner\n",
  ].map((menu) => ({
    what: `a menu above the headline: ${JSON.stringify(menu)}`,
    page: `${menu}${head}Core Insights\n- Prices rose. [1]`,
    outline: ["Tin prices rise in May | Reuters | 2026-05-12T10:00", "= *", "- Prices rose. [1]"],
  })),
  ...[
    "Share this:\nClick to share on X (Opens in new window)\nLike Loading...",
    "Leave a Reply\nComment *\nName *\nEmail *\nWebsite",
    "Like\nComment\nJan Novak • 3rd+\nGreat summary!",
    "Sort by: Best\nu/tin_miner\n•\n2mo ago\nFinally an answer\nUpvote\n8\nReply",
    "$錫業股份(SZ000960)$ $Tin(01234.HK)$\n著作權歸作者所有。",
  ].map((below) => ({
    what: `buttons and comments below a text: ${JSON.stringify(below)}`,
    page: `${head}Core Insights\n- Prices rose. [1]\nSupply\n- Stocks fell. [2]\n${below}`,
    outline: [
      "Tin prices rise in May | Reuters | 2026-05-12T10:00",
      "= *",
      "- Prices rose. [1]",
      "= Supply",
      "- Stocks fell. [2]",
    ],
  })),
  {
    what: "dots on lines of their own below a button, which are bullets",
    page: `${head}Core Insights\nShare\n•\nPrices rose. [1]\n•\nStocks fell. [2]`,
    outline: [
      "Tin prices rise in May | Reuters | 2026-05-12T10:00",
      "= *",
      "- Prices rose. [1]",
      "- Stocks fell. [2]",
    ],
  },
  ...[
    ["来源于 财矿网\n2026年05月12日 11:26", "财矿网 | 2026-05-12T11:26"],
    ["来源：矿业深谈｜2026-05-12 10:00（北京时间）", "矿业深谈 | 2026-05-12T10:00+08:00"],
    ["矿业深谈· 2026-05-12 10:00 AKDT", "矿业深谈 | 2026-05-12T10:00-08:00"],
  ].map(([line = "", source = ""]) => ({
    what: `the source line ${JSON.stringify(line)}`,
    page: `锡价五月继续上涨\n${line}\n核心要点\n- 锡价上涨 [1]`,
    outline: [`锡价五月继续上涨 | ${source}`, "= *", "- 锡价上涨 [1]"],
  })),
  {
    what: "Chinese lines that a PDF has wrapped, and a short line above another one",
    page: "钼精矿价格上行，钢厂招标放量\n中矿证券研究所· 2026-05-12\n核心要点\n- 钼精矿价格周环比上涨2.1%，钢招总量\n超过1.3万吨。[1]\n- 国内库存处于年内低位，冶炼厂惜\n售。[2]\n- 库存下降\n厂家观望。[3]",
    outline: [
      "钼精矿价格上行，钢厂招标放量 | 中矿证券研究所 | 2026-05-12",
      "= *",
      "- 钼精矿价格周环比上涨2.1%，钢招总量超过1.3万吨。 [1]",
      "- 国内库存处于年内低位，冶炼厂惜售。 [2]",
      "- 库存下降 厂家观望。 [3]",
    ],
  },
];

function words(value: Text | undefined): string {
  return value === undefined ? "-" : textOf(value);
}

function outlineOf(article: Partial<Article>): string[] {
  const { headline, source, datePublished = "-", topics = [], coreInsights } = article;
  const groups = article.groups ?? [];
  const sections = [
    ...(coreInsights === undefined ? [] : [{ title: "*", insights: coreInsights }]),
    ...groups,
  ];
  return [
    [words(headline), words(source?.name), datePublished, ...topics.map(words)].join(" | "),
    ...sections.flatMap(({ title, insights }) => [
      `= ${words(title)}`,
      ...insights.map(({ text: statement, citations = [] }) => {
        const ids = citations.map(citationId).join(", ");
        return `- ${words(statement)}${ids === "" ? "" : ` [${ids}]`}`;
      }),
    ]),
    ...(article.references ?? []).map(
      ({ id, title, url }) => `[${id}] ${title === undefined ? url : words(title)}`,
    ),
  ];
}

describe.each(pages)("$what", ({ page, outline }) => {
  test("is read as expected", () => {
    const { documents } = text.parse(page);
    expect(documents.flatMap(({ data }) => outlineOf(data as Partial<Article>))).toEqual(outline);
  });
});
