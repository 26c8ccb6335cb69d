// Regular expressions, for patterns that ignore case.
// cspell:disable

/** What names a source, before a colon: the alternatives of `sourceWord`. */
export const sourceWords =
  "original source|source|fuente|quelle|fonte|источник|джерело|(?:资料|資料|数据|數據|信息|資訊|稿件|文章|消息|新闻|新聞|内容|內容)?(?:来源|來源)|出处|出處|出典|出所|المصدر|출처|자료(?: ?출처)?|sumber|kaynak|bron|źródło|nguồn|स्रोत";
export const sourceWord = `(?:${sourceWords})`;

/** The plural of this word, in the languages that have one. */
export const sourceWordPlural =
  "(?:sources|fuentes|quellen|fontes|fonti|источники|джерела|(?:ال)?مصادر|kaynaklar|bronnen|źródła)";

/** The heading of the list of sources in an answer or a report of Gemini. */
export const worksCitedNames =
  "(?:works cited|引用的著作|obras citadas|referências citadas|sources des citations|ouvrages cités|zitierte werke|karya yang dikutip|alıntılanan çalışmalar|cytowane prace|sources and related content|来源和相关内容|來源和相關內容|fuentes y contenido relacionado|sources et contenus associés|quellen und ähnliche inhalte|fontes e conteúdo relacionado)";

/** What can head a list of sources. */
export const sourceListNamesInParts = [
  `(?:(?:key|cited|common|shared|main) )?(?:sources?|references?|citations?)(?: (?:cited|used|consulted|(?:and|&) (?:notes|references|links|further reading)))?`,
  `refs|source list|list of (?:sources|references)|(?:materials|works|literature) (?:used|consulted)|(?:foot|end)?notes?|notes (?:and|&) sources|links|bibliography`,
  sourceWord,
  sourceWordPlural,
  worksCitedNames,
  "(?:来源|來源|出处|出處)(?:链接|鏈接|連結|列表|清单|清單)|参考(?:网址|资料|资料来源|資料|情報|リンク|サイト)|(?:参照|引用)元|出典(?:一覧|リスト)",
  "참고 ?(?:링크|출처)|출처 ?(?:목록|링크|및 참고 ?자료)|인용 ?출처|각주",
  "附[:\\uFF1A]?\\s?(?:参考|參考)?(?:资料|資料)(?:来源|來源)?|参考(?:资料|文献|来源|链接)?|參考(?:資料|文獻|來源|連結)|情報源|参考文献|引用(?:文献|文獻|链接|連結|来源|來源|列表)?|注释来源|注释|備註|备注|附[注註]|[注註]|脚注|(?:참고 ?)?자료|참고 ?문헌",
  "(?:danh mục )?tài liệu (?:tham khảo|trích dẫn)|nguồn (?:tham khảo|trích dẫn)|daftar (?:pustaka|referensi|sumber)|rujukan|catatan kaki",
  "bronvermelding|bronnenlijst|(?:gebruikte|geraadpleegde) bronnen|literatuur(?:lijst)?|referenties|voetnoten|przypisy|bibliografia|literatura|wykorzystane źródła",
  "література|посилання|(?:список|перелік) (?:літератури|джерел)|використані джерела|примітки|литература|использованные источники|сноски",
  "referências bibliográficas|fontes consultadas|notas de rodapé|referencias bibliográficas|fuentes citadas|notas al pie|références bibliographiques|sources citées|notes et références|riferimenti(?: bibliografici)?|note e riferimenti",
  "literatur(?:verzeichnis|angaben)?|(?:einzel)?nachweise|verwendete quellen|referenzen|referanslar|dipnotlar",
  "(?:संदर्भ|सन्दर्भ|स्रोत)(?: सूची)?|قائمة (?:ال)?(?:مصادر|مراجع)|(?:ال)?هوامش",
  "ссылки|(?:список|перечень) (?:источников|литературы)|примечания|referencias|fuentes consultadas|bibliografía|notas|références|bibliographie|referências|quellenangaben?|quellenverzeichnis|anmerkungen|fußnoten|referensi|kaynakça|(?:ال)?مراجع|(?:ال)?(?:مصادر|مراجع) وال(?:مصادر|مراجع)",
];
// cspell:enable

/** The same as one pattern, inside others. */
export const sourceListNames = `(?:${sourceListNamesInParts.join("|")})`;
