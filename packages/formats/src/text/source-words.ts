/** What names a source, before a colon, as a regular expression. */
export const sourceWord =
  "(?:original source|source|fuente|quelle|fonte|источник|(?:资料|資料|数据|數據|信息|資訊|稿件)?(?:来源|來源)|出处|出處|出典|出所|المصدر|출처|자료 ?출처|sumber|kaynak|bron|źródło|nguồn|स्रोत)";
