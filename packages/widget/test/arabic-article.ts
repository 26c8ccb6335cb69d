import type { Article } from "@mineral-brief/schema";

/** An Arabic article with Latin names and titles. */
export const arabicArticle: Article = {
  schemaVersion: "1.0",
  headline: "مصفاة للعناصر الأرضية النادرة في السعودية",
  language: "ar",
  source: { name: "العربي الجديد", url: "https://example.org/source", language: "ar" },
  datePublished: "2025-11-20T09:30",
  topics: ["العناصر الأرضية النادرة", { value: "MP Materials", lang: "en" }],
  coreInsights: [
    {
      text: "اتفقت شركة MP Materials ووزارة الحرب الأميركية وشركة معادن على بناء مصفاة في السعودية.",
      kind: "fact",
      citations: [1, 2],
      figures: [{ text: "51 %", kind: "share", min: 51, unit: "percent", measure: "حصة معادن" }],
      relations: [
        { type: "joint-venture", from: ["SA"], to: ["US"], status: "signed", date: "2025-11-19" },
      ],
    },
  ],
  groups: [
    {
      title: "الشركاء",
      insights: [
        {
          text: "تدفع الوزارة الحصة الأميركية.",
          kind: "claim",
          citations: [2],
          places: ["SA", "US"],
        },
      ],
    },
    {
      title: "سعر أدنى في الولايات المتحدة",
      insights: [{ text: "سعر أدنى قدره 110 دولارات للكيلوغرام مدة عشر سنوات.", citations: [1] }],
    },
  ],
  references: [
    { id: 1, title: "شركة أميركية سعودية لإنتاج المعادن النادرة", publisher: "العربي الجديد" },
    {
      id: 2,
      title: { value: "MP Materials to form rare-earth refining JV", lang: "en" },
      publisher: { value: "Reuters (Zawya)", lang: "en" },
      datePublished: "2025-11-19",
      language: "en",
    },
  ],
};
