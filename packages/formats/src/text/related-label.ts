/** `Related documents`, `相关文档 (3)`, `【関連記事】`: the label of a list of other pages. */
const relatedLabel =
  /^[【[]?(?:(?:related|recommended|similar)(?: (?:documents|articles|news|stories|reports|pages|content|posts|reading|links|coverage))?|(?:read|see) (?:more|next|also)|further reading|more (?:documents|articles|news|stories|reports)|(?:相关|相關|关联|關聯|推荐|推薦|延伸|更多)(?:文档|文檔|文章|阅读|閱讀|新闻|新聞|报道|報道|資訊|资讯|内容|內容|推荐|推薦|链接)?|関連(?:記事|ニュース|文書|情報)?|관련 ?(?:기사|뉴스|문서)|더 ?보기|по теме|читайте также|похожие (?:материалы|документы)|(?:documentos|artículos|noticias) relacionad[oa]s|(?:documents|articles) (?:liés|connexes)|à lire aussi|(?:verwandte|ähnliche) (?:dokumente|artikel)|mehr zum thema)[\]】]?(?:\s?[(\uFF08][0-9]{1,3}[)\uFF09])?\s?[:\uFF1A]?$/i;
const longestLabel = 40;

/** Returns true for the label of a list of other pages, which is neither a headline nor the name of a source. */
export function isRelatedLabel(text: string): boolean {
  return text.length <= longestLabel && relatedLabel.test(text);
}
