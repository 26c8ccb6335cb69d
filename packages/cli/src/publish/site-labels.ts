import { primaryLanguage } from "@mineral-brief/schema/reading";

/** Labels of the user interface of a site. */
export interface SiteLabels {
  readonly allBriefs: string;
  readonly filter: string;
  readonly words: string;
  readonly mineral: string;
  readonly place: string;
  readonly any: string;
  readonly from: string;
  readonly to: string;
  readonly clear: string;
  /** Number of listed briefs; has the placeholders `{shown}` and `{total}`. */
  readonly count: string;
  readonly none: string;
  readonly undated: string;
  readonly subscribe: string;
  /** The links to the lists of newer and older briefs. */
  readonly newer: string;
  readonly older: string;
  /** Before the link of a former address. */
  readonly moved: string;
  /** On the page of a brief that is no longer part of the site. */
  readonly withdrawn: string;
}

const en: SiteLabels = {
  allBriefs: "All briefs",
  filter: "Filter the briefs",
  words: "Words",
  mineral: "Mineral",
  place: "Place",
  any: "any",
  from: "From",
  to: "To",
  clear: "Clear",
  count: "{shown} of {total} briefs",
  none: "No brief matches.",
  undated: "Without a date",
  subscribe: "Subscribe",
  newer: "Newer briefs",
  older: "Older briefs",
  moved: "This page has moved to",
  withdrawn: "This brief is no longer published.",
};

const zh: SiteLabels = {
  allBriefs: "全部简报",
  filter: "筛选简报",
  words: "关键词",
  mineral: "矿产",
  place: "地点",
  any: "不限",
  from: "起始",
  to: "截止",
  clear: "清除",
  count: "{shown} / {total} 篇",
  none: "没有符合条件的简报。",
  undated: "无日期",
  subscribe: "订阅",
  newer: "较新的简报",
  older: "较早的简报",
  moved: "本页已移至",
  withdrawn: "本简报已不再发布。",
};

const fr: SiteLabels = {
  allBriefs: "Toutes les notes",
  filter: "Filtrer les notes",
  words: "Mots",
  mineral: "Minerai",
  place: "Lieu",
  any: "tous",
  from: "Du",
  to: "Au",
  clear: "Effacer",
  count: "{shown} notes sur {total}",
  none: "Aucune note ne correspond.",
  undated: "Sans date",
  subscribe: "S’abonner",
  newer: "Notes plus récentes",
  older: "Notes plus anciennes",
  moved: "Cette page a été déplacée vers",
  withdrawn: "Cette note n’est plus publiée.",
};

const ru: SiteLabels = {
  allBriefs: "Все обзоры",
  filter: "Отбор обзоров",
  words: "Слова",
  mineral: "Сырьё",
  place: "Место",
  any: "любое",
  from: "С",
  to: "По",
  clear: "Сбросить",
  count: "Показано обзоров: {shown} из {total}",
  none: "Таких обзоров нет.",
  undated: "Без даты",
  subscribe: "Подписаться",
  newer: "Более новые обзоры",
  older: "Более старые обзоры",
  moved: "Страница перемещена:",
  withdrawn: "Этот обзор больше не публикуется.",
};

const es: SiteLabels = {
  allBriefs: "Todas las notas",
  filter: "Filtrar las notas",
  words: "Palabras",
  mineral: "Mineral",
  place: "Lugar",
  any: "todos",
  from: "Desde",
  to: "Hasta",
  clear: "Borrar",
  count: "{shown} de {total} notas",
  none: "Ninguna nota coincide.",
  undated: "Sin fecha",
  subscribe: "Suscribirse",
  newer: "Notas más recientes",
  older: "Notas anteriores",
  moved: "Esta página se ha trasladado a",
  withdrawn: "Esta nota ya no está publicada.",
};

const ar: SiteLabels = {
  allBriefs: "كل الموجزات",
  filter: "تصفية الموجزات",
  words: "كلمات",
  mineral: "المعدن",
  place: "المكان",
  any: "الكل",
  from: "من",
  to: "إلى",
  clear: "مسح",
  count: "{shown} من {total} موجزات",
  none: "لا يوجد موجز مطابق.",
  undated: "بلا تاريخ",
  subscribe: "اشتراك",
  newer: "موجزات أحدث",
  older: "موجزات أقدم",
  moved: "انتقلت هذه الصفحة إلى",
  withdrawn: "لم يعد هذا الموجز منشورًا.",
};

const languages: Readonly<Record<string, SiteLabels>> = { en, zh, fr, ru, es, ar };

/** Finds the labels for a language tag by its primary subtag. Falls back to English. */
export function siteLabelsFor(language: string): SiteLabels {
  const primary = primaryLanguage(language);
  return Object.hasOwn(languages, primary) ? languages[primary]! : en;
}
