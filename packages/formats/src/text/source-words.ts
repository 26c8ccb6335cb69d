// Regular expressions, for patterns that ignore case.
// cspell:disable

/** What names a source, before a colon. */
export const sourceWord =
  "(?:original source|source|fuente|quelle|fonte|источник|джерело|(?:资料|資料|数据|數據|信息|資訊|稿件)?(?:来源|來源)|出处|出處|出典|出所|المصدر|출처|자료 ?출처|sumber|kaynak|bron|źródło|nguồn|स्रोत)";

/** The plural of this word, in the languages that have one. */
export const sourceWordPlural =
  "(?:sources|fuentes|quellen|fontes|fonti|источники|джерела|(?:ال)?مصادر|kaynaklar|bronnen|źródła)";

/** The heading of the list of sources in an answer or a report of Gemini. */
export const worksCitedNames =
  "(?:works cited|引用的著作|obras citadas|referências citadas|sources des citations|ouvrages cités|zitierte werke|karya yang dikutip|alıntılanan çalışmalar|cytowane prace|sources and related content|来源和相关内容|來源和相關內容|fuentes y contenido relacionado|sources et contenus associés|quellen und ähnliche inhalte|fontes e conteúdo relacionado)";

/** What can head a list of sources. */
export const sourceListNames = `(?:${[
  `(?:(?:key|cited) )?(?:sources?|references?|citations?)(?: (?:cited|used|consulted|(?:and|&) (?:notes|references|links|further reading)))?`,
  `refs|source list|list of (?:sources|references)|(?:foot|end)?notes?|notes (?:and|&) sources|links|bibliography`,
  sourceWord,
  sourceWordPlural,
  worksCitedNames,
  "参考(?:资料|文献|来源|链接)?|參考(?:資料|文獻|來源|連結)|情報源|参考文献|引用(?:文献|文獻|链接|連結|来源|來源|列表)?|注释来源|注释|備註|脚注|참고 ?(?:자료|문헌)",
  "ссылки|список (?:источников|литературы)|примечания|referencias|fuentes consultadas|bibliografía|notas|références|bibliographie|referências|quellenangaben?|quellenverzeichnis|anmerkungen|fußnoten|referensi|kaynakça|(?:ال)?مراجع|(?:ال)?(?:مصادر|مراجع) وال(?:مصادر|مراجع)",
].join("|")})`;
// cspell:enable
