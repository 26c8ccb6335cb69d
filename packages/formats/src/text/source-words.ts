/** What names a source, before a colon, as a regular expression. */
export const sourceWord =
  "(?:original source|source|fuente|quelle|fonte|источник|(?:资料|資料|数据|數據|信息|資訊|稿件)?(?:来源|來源)|出处|出處|出典|出所|المصدر|출처|자료 ?출처|sumber|kaynak|bron|źródło|nguồn|स्रोत)";

// cspell:disable
/** The heading of the list of sources in an answer or a report of Gemini, as a regular expression. */
export const worksCitedNames =
  "(?:works cited|引用的著作|obras citadas|referências citadas|sources des citations|ouvrages cités|zitierte werke|karya yang dikutip|alıntılanan çalışmalar|cytowane prace|sources and related content|来源和相关内容|來源和相關內容|fuentes y contenido relacionado|sources et contenus associés|quellen und ähnliche inhalte|fontes e conteúdo relacionado)";
// cspell:enable
