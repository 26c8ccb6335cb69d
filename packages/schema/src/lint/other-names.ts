/**
 * Names that other formats, habit and other languages give to a key, without spaces and capitals. Which key is meant
 * depends on the place.
 */
export const otherNames: Readonly<Record<string, string>> = {
  datePublished:
    "date published issued year publishedat publisheddate pubdate publicationdate releasedate 日期 发布日期 發布日期 发布时间 發布時間 datum fecha дата",
  dateModified: "updated updatedat modified modifiedat lastmodified lastmod 更新时间 更新日期",
  headline: "title name 标题 標題 titel überschrift titular título titulo titre заголовок",
  title: "headline heading name 标题 標題 题目 titel título titulo titre заголовок название",
  name: "title publisher outlet 名称 名稱 nombre nom название",
  publisher:
    "source sourcename outlet sitename 出版者 来源 來源 媒体 媒體 herausgeber quelle éditeur medio fuente издатель источник",
  language: "lang locale inlanguage 语言 語言 sprache idioma langue язык",
  source: "sourcename 来源 來源 媒体 媒體 quelle fuente источник",
  topics:
    "tags keywords categories 主题 主題 标签 標籤 关键词 themen schlagwörter temas etiquetas темы теги",
  authors: "author by byline creator writer 作者 autor autoren autores auteur auteurs автор авторы",
  url: "link href uri website permalink 链接 鏈接 网址 網址 enlace lien ссылка",
  text: "content body statement insight point sentence 内容 內容 文本 正文 texto texte текст",
  references:
    "sources refs bibliography footnotes citations 参考资料 参考文献 參考資料 quellen referenzen fuentes referencias références источники",
  citations:
    "sources source reference references ref refs cite cites footnote footnotes sourceids referenceids citationids 引用 quellen fuentes источники",
  coreInsights:
    "keypoints keytakeaways takeaways bullets keyinsights highlights summary 核心观点 核心要点 要点 核心觀點 要點 kernaussagen ideasclave puntosclave pointsclés выводы ключевыевыводы",
  groups: "sections 分组 分組 gruppen grupos groupes группы",
  insights: "bullets items points 观点 要点",
  id: "number no nr num ref key 编号 編號 序号 序號 nummer número numéro номер",
  organizations:
    "companies company organisations orgs institutions entities 公司 企业 企業 机构 機構 组织 組織 unternehmen empresas entreprises компании",
  minerals:
    "mineral commodities commodity metals materials 矿种 礦種 矿产 礦產 metalle rohstoffe minerales minéraux металлы минералы",
  places: "place countries country regions locations 国家 國家 地区 地區 länder países pays страны",
  stages: "stage 阶段 階段 phasen etapas étapes этапы",
  figures:
    "figure numbers amounts data datapoints metrics 数字 數字 数据 數據 zahlen cifras chiffres цифры",
  measure: "metric indicator label 指标 指標",
  relations: "relation relationships 关系 關係",
  quote: "excerpt snippet quotation 原文 引文 引用 zitat cita citation цитата",
  locator: "page pages section 页 頁 页码 頁碼 seite página страница",
  archivedUrl: "archive archiveurl archived",
  corrections: "correction errata 更正 勘误 korrekturen correcciones corrigenda",
  from: "subject actor",
  to: "object target",
  timeZone: "tz",
  kind: "type category 类型 類型 typ tipo тип",
  value: "amount number 数值 數值 wert valor valeur значение",
};

/** Other names of the work that a brief summarises. In a brief that has references, they may mean who publishes the brief. */
export const namesOfSource: Readonly<Record<string, string>> = {
  source: "publisher outlet sitename",
};

/** Returns a key without the differences of spelling between programs: `key_points`, `Key Points`, `keyPoints`. */
export function lettersOf(key: string): string {
  return key.replace(/[\s_-]+/g, "").toLowerCase();
}
