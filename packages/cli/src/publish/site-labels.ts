import { vocabularyLanguage } from "@mineral-brief/schema/reading";
import type { TermKind } from "./term-kinds.ts";

/** Labels of the user interface of a site. */
export interface SiteLabels {
  readonly allBriefs: string;
  /** The link from the top of a page to its content. */
  readonly skip: string;
  /** The accessible name of the links to lists and search. */
  readonly navigation: string;
  readonly search: string;
  /** On the search page, without script. */
  readonly searchNeedsScript: string;
  /** The button below the results. */
  readonly more: string;
  /** If the index of the search cannot be loaded. */
  readonly searchFailed: string;
  readonly words: string;
  readonly any: string;
  readonly from: string;
  readonly to: string;
  /** Number of listed briefs; has the placeholders `{shown}` and `{total}`. */
  readonly count: string;
  readonly none: string;
  readonly undated: string;
  readonly subscribe: string;
  /** The headings of the lists by mineral, by place and so on. */
  readonly kinds: Readonly<Record<TermKind, string>>;
  /** The links to the next and the previous brief. */
  readonly newerBrief: string;
  readonly olderBrief: string;
  /** Before the link to the brief that a brief replaces. */
  readonly replaces: string;
  readonly notFoundTitle: string;
  readonly notFound: string;
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
  skip: "Skip to content",
  navigation: "Site",
  search: "Search",
  searchNeedsScript: "The search needs JavaScript. These lists have all briefs:",
  more: "Show more",
  searchFailed: "The search could not be loaded. Check your connection and try again.",
  words: "Words",
  any: "any",
  from: "From",
  to: "To",
  count: "{shown} of {total} briefs",
  none: "No brief matches.",
  undated: "Without a date",
  subscribe: "Subscribe",
  kinds: {
    mineral: "Minerals",
    place: "Places",
    month: "Months",
    source: "Sources",
    language: "Languages",
    series: "Series",
  },
  newerBrief: "Newer brief",
  olderBrief: "Older brief",
  replaces: "Replaces",
  notFoundTitle: "Page not found",
  notFound: "This site has no page at this address.",
  newer: "Newer briefs",
  older: "Older briefs",
  moved: "This page has moved to",
  withdrawn: "This brief is no longer published.",
};

const zh: SiteLabels = {
  allBriefs: "全部简报",
  skip: "跳到正文",
  navigation: "网站",
  search: "搜索",
  searchNeedsScript: "搜索需要启用 JavaScript。以下列表包含全部简报：",
  more: "显示更多",
  searchFailed: "无法加载搜索。请检查网络后重试。",
  words: "关键词",
  any: "不限",
  from: "起始",
  to: "截止",
  count: "{shown} / {total} 篇",
  none: "没有符合条件的简报。",
  undated: "无日期",
  subscribe: "订阅",
  kinds: {
    mineral: "矿产",
    place: "地点",
    month: "月份",
    source: "来源",
    language: "语言",
    series: "系列",
  },
  newerBrief: "较新一篇",
  olderBrief: "较早一篇",
  replaces: "取代",
  notFoundTitle: "页面不存在",
  notFound: "本站没有此地址的页面。",
  newer: "较新的简报",
  older: "较早的简报",
  moved: "本页已移至",
  withdrawn: "本简报已不再发布。",
};

const fr: SiteLabels = {
  allBriefs: "Toutes les notes",
  skip: "Aller au contenu",
  navigation: "Site",
  search: "Recherche",
  searchNeedsScript: "La recherche nécessite JavaScript. Ces listes contiennent toutes les notes :",
  more: "Afficher plus",
  searchFailed: "La recherche n’a pas pu être chargée. Vérifiez votre connexion et réessayez.",
  words: "Mots",
  any: "tous",
  from: "Du",
  to: "Au",
  count: "Notes affichées\u00A0: {shown} sur {total}",
  none: "Aucune note ne correspond.",
  undated: "Sans date",
  subscribe: "S’abonner",
  kinds: {
    mineral: "Minerais",
    place: "Lieux",
    month: "Mois",
    source: "Sources",
    language: "Langues",
    series: "Séries",
  },
  newerBrief: "Note plus récente",
  olderBrief: "Note plus ancienne",
  replaces: "Remplace",
  notFoundTitle: "Page introuvable",
  notFound: "Ce site n’a pas de page à cette adresse.",
  newer: "Notes plus récentes",
  older: "Notes plus anciennes",
  moved: "Cette page a été déplacée vers",
  withdrawn: "Cette note n’est plus publiée.",
};

const ru: SiteLabels = {
  allBriefs: "Все сводки",
  skip: "Перейти к содержанию",
  navigation: "Сайт",
  search: "Поиск",
  searchNeedsScript: "Для поиска нужен JavaScript. Все сводки есть в этих списках:",
  more: "Показать ещё",
  searchFailed: "Не удалось загрузить поиск. Проверьте соединение и попробуйте снова.",
  words: "Слова",
  any: "любое",
  from: "С",
  to: "По",
  count: "Показано сводок: {shown} из {total}",
  none: "Таких сводок нет.",
  undated: "Без даты",
  subscribe: "Подписаться",
  kinds: {
    mineral: "Сырьё",
    place: "Места",
    month: "Месяцы",
    source: "Источники",
    language: "Языки",
    series: "Серии",
  },
  newerBrief: "Следующая сводка",
  olderBrief: "Предыдущая сводка",
  replaces: "Заменяет",
  notFoundTitle: "Страница не найдена",
  notFound: "На этом сайте нет страницы с таким адресом.",
  newer: "Более новые сводки",
  older: "Более старые сводки",
  moved: "Страница перемещена:",
  withdrawn: "Эта сводка больше не публикуется.",
};

const es: SiteLabels = {
  allBriefs: "Todas las notas",
  skip: "Ir al contenido",
  navigation: "Sitio",
  search: "Búsqueda",
  searchNeedsScript: "La búsqueda necesita JavaScript. Estas listas contienen todas las notas:",
  more: "Mostrar más",
  searchFailed: "No se pudo cargar la búsqueda. Compruebe su conexión e inténtelo de nuevo.",
  words: "Palabras",
  any: "todos",
  from: "Desde",
  to: "Hasta",
  count: "{shown} de {total} notas",
  none: "Ninguna nota coincide.",
  undated: "Sin fecha",
  subscribe: "Suscribirse",
  kinds: {
    mineral: "Minerales",
    place: "Lugares",
    month: "Meses",
    source: "Fuentes",
    language: "Idiomas",
    series: "Series",
  },
  newerBrief: "Nota más reciente",
  olderBrief: "Nota anterior",
  replaces: "Sustituye a",
  notFoundTitle: "Página no encontrada",
  notFound: "Este sitio no tiene ninguna página en esta dirección.",
  newer: "Notas más recientes",
  older: "Notas anteriores",
  moved: "Esta página se ha trasladado a",
  withdrawn: "Esta nota ya no está publicada.",
};

const ar: SiteLabels = {
  allBriefs: "كل الموجزات",
  skip: "انتقل إلى المحتوى",
  navigation: "الموقع",
  search: "بحث",
  searchNeedsScript: "يحتاج البحث إلى JavaScript. تضم هذه القوائم كل الموجزات:",
  more: "عرض المزيد",
  searchFailed: "تعذر تحميل البحث. تحقق من الاتصال ثم أعد المحاولة.",
  words: "كلمات",
  any: "الكل",
  from: "من",
  to: "إلى",
  count: "عدد الموجزات المعروضة: {shown} من {total}",
  none: "لا يوجد موجز مطابق.",
  undated: "بلا تاريخ",
  subscribe: "اشتراك",
  kinds: {
    mineral: "المعادن",
    place: "الأماكن",
    month: "الأشهر",
    source: "المصادر",
    language: "اللغات",
    series: "السلاسل",
  },
  newerBrief: "الموجز الأحدث",
  olderBrief: "الموجز الأقدم",
  replaces: "يحل محل",
  notFoundTitle: "الصفحة غير موجودة",
  notFound: "لا توجد في هذا الموقع صفحة بهذا العنوان.",
  newer: "موجزات أحدث",
  older: "موجزات أقدم",
  moved: "انتقلت هذه الصفحة إلى",
  withdrawn: "لم يعد هذا الموجز منشورًا.",
};

const de: SiteLabels = {
  allBriefs: "Alle Überblicke",
  skip: "Zum Inhalt springen",
  navigation: "Website",
  search: "Suche",
  searchNeedsScript: "Die Suche benötigt JavaScript. Diese Listen enthalten alle Überblicke:",
  more: "Mehr anzeigen",
  searchFailed:
    "Die Suche konnte nicht geladen werden. Prüfen Sie die Verbindung und versuchen Sie es erneut.",
  words: "Wörter",
  any: "beliebig",
  from: "Von",
  to: "Bis",
  count: "{shown} von {total} Überblicken",
  none: "Kein Überblick passt dazu.",
  undated: "Ohne Datum",
  subscribe: "Abonnieren",
  kinds: {
    mineral: "Rohstoffe",
    place: "Orte",
    month: "Monate",
    source: "Quellen",
    language: "Sprachen",
    series: "Reihen",
  },
  newerBrief: "Neuerer Überblick",
  olderBrief: "Älterer Überblick",
  replaces: "Ersetzt",
  notFoundTitle: "Seite nicht gefunden",
  notFound: "Diese Website hat unter dieser Adresse keine Seite.",
  newer: "Neuere Überblicke",
  older: "Ältere Überblicke",
  moved: "Diese Seite ist umgezogen:",
  withdrawn: "Dieser Überblick wird nicht mehr veröffentlicht.",
};

const ja: SiteLabels = {
  allBriefs: "すべての要約",
  skip: "本文へ移動",
  navigation: "サイト",
  search: "検索",
  searchNeedsScript: "検索には JavaScript が必要です。次の一覧にすべての要約があります：",
  more: "さらに表示",
  searchFailed: "検索を読み込めませんでした。接続を確認して、もう一度お試しください。",
  words: "キーワード",
  any: "すべて",
  from: "開始日",
  to: "終了日",
  count: "{total} 件中 {shown} 件",
  none: "該当する要約はありません。",
  undated: "日付なし",
  subscribe: "購読",
  kinds: {
    mineral: "鉱物",
    place: "場所",
    month: "月",
    source: "出典",
    language: "言語",
    series: "シリーズ",
  },
  newerBrief: "新しい要約",
  olderBrief: "古い要約",
  replaces: "次の要約を置き換えます：",
  notFoundTitle: "ページが見つかりません",
  notFound: "このアドレスのページはこのサイトにありません。",
  newer: "新しい要約",
  older: "古い要約",
  moved: "このページは移動しました：",
  withdrawn: "この要約の公開は終了しました。",
};

const zhHant: SiteLabels = {
  allBriefs: "全部簡報",
  skip: "跳至主要內容",
  navigation: "網站",
  search: "搜尋",
  searchNeedsScript: "搜尋需要啟用 JavaScript。以下列表包含全部簡報：",
  more: "顯示更多",
  searchFailed: "無法載入搜尋。請檢查網路後重試。",
  words: "關鍵字",
  any: "不限",
  from: "起始",
  to: "截止",
  count: "{shown} / {total} 篇",
  none: "沒有符合條件的簡報。",
  undated: "無日期",
  subscribe: "訂閱",
  kinds: {
    mineral: "礦產",
    place: "地點",
    month: "月份",
    source: "來源",
    language: "語言",
    series: "系列",
  },
  newerBrief: "較新一篇",
  olderBrief: "較早一篇",
  replaces: "取代",
  notFoundTitle: "找不到頁面",
  notFound: "本站沒有此網址的頁面。",
  newer: "較新的簡報",
  older: "較早的簡報",
  moved: "本頁已移至",
  withdrawn: "本簡報已不再發布。",
};

const languages: Readonly<Record<string, SiteLabels>> = {
  en,
  zh,
  "zh-Hant": zhHant,
  ja,
  de,
  fr,
  ru,
  es,
  ar,
};

/** Finds the labels for a language tag: by its first part, or those in traditional Chinese. Falls back to English. */
export function siteLabelsFor(language: string): SiteLabels {
  return hasLabels(language) ? languages[vocabularyLanguage(language)]! : en;
}

/** The language of the labels for a tag if it has none of its own. Otherwise undefined. */
export function foreignLabelsOf(language: string): "en" | undefined {
  return hasLabels(language) ? undefined : "en";
}

function hasLabels(language: string): boolean {
  return Object.hasOwn(languages, vocabularyLanguage(language));
}
