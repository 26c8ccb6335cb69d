import { readingTimeForms } from "../reading-time.ts";

/** How long a page takes to read, as `4 min read` or `阅读需 4 分钟`, and how many have seen it, as `83.4K Views`. */
export const readingTime = new RegExp(
  String.raw`^(?:[0-9][0-9.,]{0,9} ?[KMB]? (?:views|reads)|[0-9]{1,3}[ -]?min(?:ute)?s?|${readingTimeForms})$`,
  "i",
);

/** `ARTICLE`: what a page is. */
const kindOfPage =
  /^\s*(?:featured|(?:featured |latest )?(?:articles?|news|story|stories|blog(?: posts?)?|features?|opinion|explainers?|analysis|commentary|podcasts?|videos?|interviews?|reports?|insights?|newsletters?|news (?:&|and) insights|insights (?:&|and) (?:news|analysis))|(?:press|news|media) releases?|publications?|(?:asx|market|exchange|company) announcements?|(?:legal|client|market|regulatory|trade|sanctions) (?:updates?|alerts?)|alerts?|(?:policy|research|briefing) (?:briefs?|papers?|notes?)|文章|原创|原創|转载|轉載|微信公众号|公众号|新闻|新聞|快讯|快訊|资讯|資訊|pressemitteilung|communiqué de presse|пресс-релиз|(?:meeting )?minutes|minutes of meeting|(?:sitzungs|ergebnis|besprechungs)?protokoll|compte[- ]rendu|会议[纪记][要录]|會議[紀記][要錄]|議事録|회의록|протокол)\s*$/i;

/** Where accounts of many outlets are: `头条号 | 矿业观察`. */
const platform = /^(?:头条号|百家号|搜狐号|网易号|企鹅号|大鱼号|微信公众号|公众号)$/;

export function isPlatform(text: string): boolean {
  return platform.test(text);
}

/** `证券研究报告 | 行业点评`: what a report of a broker is, and `ビジネス短信`. */
const kindOfReport =
  /^(?:(?:证券|證券|行业|行業|公司|策略|宏观|宏觀|事件|深度|专题|專題)?(?:研究|点评|點評|深度|专题|專題)(?:报告|報告)|(?:证券|證券|行业|行業|公司)(?:研究|点评|點評|深度|跟踪)|ニュース・?フラッシュ|ビジネス短信|资讯快报)$/;
const partsOfKind = /\s*[|｜/／]\s*/;

/** `Weekly Reports`, which can be a headline, but no source. */
const series =
  /^\s*(?:daily|weekly|monthly|quarterly) (?:reports?|updates?|briefings?|reviews?)\s*$/i;

export function isKindOfPage(text: string): boolean {
  if (text.length > 24) return false;
  return kindOfPage.test(text) || text.trim().split(partsOfKind).every(isKindOfReport);
}

/** Returns true for words beside a date that name no source: `4 min read`, `Client Alert`. */
export function isRemark(words: string): boolean {
  const text = words.trim();
  return readingTime.test(text) || isKindOfPage(text) || series.test(text);
}

function isKindOfReport(part: string): boolean {
  return part.charCodeAt(0) > 0x3000 && kindOfReport.test(part);
}
