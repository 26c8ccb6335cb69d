import { readingTimeForms } from "../reading-time.ts";

/** How long a page takes to read, as `4 min read` or `阅读需 4 分钟`, and how many have seen it, as `83.4K Views`. */
export const readingTime = new RegExp(
  String.raw`^(?:[0-9][0-9.,]{0,9} ?[KMB]? (?:views|reads)|[0-9]{1,3}[ -]?min(?:ute)?s?|${readingTimeForms})$`,
  "i",
);

/** `ARTICLE`: what a page is. */
const kindOfPage =
  /^\s*(?:featured|(?:featured |latest )?(?:articles?|news|story|stories|blog(?: posts?)?|features?|opinion|explainers?|analysis|commentary|podcasts?|videos?|interviews?|reports?|insights?|newsletters?|news (?:&|and) insights|insights (?:&|and) (?:news|analysis))|(?:press|news|media) releases?|publications?|(?:asx|market|exchange|company) announcements?|(?:legal|client|market|regulatory|trade|sanctions) (?:updates?|alerts?)|alerts?|(?:policy|research|briefing) (?:briefs?|papers?|notes?)|文章|原创|原創|转载|轉載|微信公众号|公众号|新闻|新聞|快讯|快訊|资讯|資訊|pressemitteilung|communiqué de presse|пресс-релиз)\s*$/i;

/** `Weekly Reports`, which can be a headline, but no source. */
const series =
  /^\s*(?:daily|weekly|monthly|quarterly) (?:reports?|updates?|briefings?|reviews?)\s*$/i;

export function isKindOfPage(text: string): boolean {
  return text.length <= 24 && kindOfPage.test(text);
}

/** Returns true for words beside a date that name no source: `4 min read`, `Client Alert`. */
export function isRemark(words: string): boolean {
  const text = words.trim();
  return readingTime.test(text) || isKindOfPage(text) || series.test(text);
}
