/** The words around an article that are not the article's own. */
export interface Labels {
  /** The language that these words are in. */
  readonly language: string;
  readonly coreInsights: string;
  readonly references: string;
  /** A group without a title; `number` counts from 1. */
  readonly group: (number: number) => string;
  /** The name of a link to a reference. */
  readonly reference: (id: string, publisher: string | undefined) => string;
  /** Citations that the article has no references for, as a screen reader says them. */
  readonly sourcePassages: (ids: readonly string[]) => string;
  /** The name of the way back from a reference to where it was cited; `number` counts from 1. */
  readonly backToCitation: (number: number) => string;
  /** The kinds of an insight that the format names; another kind has no label. */
  readonly insightKinds: Readonly<Record<string, string>>;
  readonly expandAll: string;
  readonly collapseAll: string;
  readonly loading: string;
  readonly failed: string;
  readonly empty: string;
  readonly retry: string;
}

const en: Labels = {
  language: "en",
  coreInsights: "Core insights",
  references: "References",
  group: (number) => `Group ${number}`,
  reference: (id, publisher) =>
    publisher === undefined ? `Reference ${id}` : `Reference ${id}, ${publisher}`,
  sourcePassages: (ids) => `source passages ${ids.join(", ")}`,
  backToCitation: (number) => `Back to citation ${number}`,
  insightKinds: { fact: "Fact", claim: "Claim", analysis: "Analysis", outlook: "Outlook" },
  expandAll: "Expand all",
  collapseAll: "Collapse all",
  loading: "Loading the brief",
  failed: "The brief cannot be shown",
  empty: "This brief has no insights yet",
  retry: "Try again",
};

const zh: Labels = {
  language: "zh",
  coreInsights: "核心观点",
  references: "参考资料",
  group: (number) => `第 ${number} 组`,
  reference: (id, publisher) =>
    publisher === undefined ? `参考资料 ${id}` : `参考资料 ${id}、${publisher}`,
  sourcePassages: (ids) => `原文段落 ${ids.join("、")}`,
  backToCitation: (number) => `返回引用处 ${number}`,
  insightKinds: { fact: "事实", claim: "主张", analysis: "分析", outlook: "展望" },
  expandAll: "全部展开",
  collapseAll: "全部收起",
  loading: "正在加载简报",
  failed: "无法显示简报",
  empty: "这份简报还没有要点",
  retry: "重试",
};

const ru: Labels = {
  language: "ru",
  coreInsights: "Ключевые выводы",
  references: "Источники",
  group: (number) => `Группа ${number}`,
  reference: (id, publisher) =>
    publisher === undefined ? `Источник ${id}` : `Источник ${id}, ${publisher}`,
  sourcePassages: (ids) => `фрагменты источника ${ids.join(", ")}`,
  backToCitation: (number) => `Назад к цитате ${number}`,
  insightKinds: { fact: "Факт", claim: "Утверждение", analysis: "Анализ", outlook: "Прогноз" },
  expandAll: "Развернуть все",
  collapseAll: "Свернуть все",
  loading: "Сводка загружается",
  failed: "Сводку нельзя показать",
  empty: "В этой сводке пока нет выводов",
  retry: "Повторить",
};

const fr: Labels = {
  language: "fr",
  coreInsights: "L’essentiel",
  references: "Références",
  group: (number) => `Groupe ${number}`,
  reference: (id, publisher) =>
    publisher === undefined ? `Référence ${id}` : `Référence ${id}, ${publisher}`,
  sourcePassages: (ids) => `passages de la source ${ids.join(", ")}`,
  backToCitation: (number) => `Retour à la citation ${number}`,
  insightKinds: {
    fact: "Fait",
    claim: "Affirmation",
    analysis: "Analyse",
    outlook: "Perspectives",
  },
  expandAll: "Tout déplier",
  collapseAll: "Tout replier",
  loading: "Chargement de la note",
  failed: "Impossible d’afficher la note",
  empty: "Cette note ne contient encore aucun point",
  retry: "Réessayer",
};

const languages: Readonly<Record<string, Labels>> = { en, zh, ru, fr };

/** The languages that have labels. */
export const labelLanguages: readonly string[] = Object.keys(languages);

/** The labels in a language, by the first part of its tag; English for a language that has none here. */
export function labelsFor(language: string): Labels {
  const primary = language.split("-")[0]!.toLowerCase();
  return Object.hasOwn(languages, primary) ? languages[primary]! : en;
}
