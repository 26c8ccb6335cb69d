import {
  isObject,
  quote,
  validateArticle,
  type Issue,
  type PathSegment,
} from "@mineral-brief/schema";
import { applyEdits, type LintIssue } from "@mineral-brief/schema/lint";
import { valueAt } from "../article-data.ts";
import { guessValues } from "./guess-values.ts";
import { findWrappedArticle, lettersOf, type WrappedArticle } from "./wrapped-article.ts";

/**
 * Names that other formats, habit and other languages give to a key, without spaces and capitals. Which key is meant
 * depends on the place.
 */
const otherNames: Readonly<Record<string, string>> = {
  datePublished:
    "date published publishedat pubdate publicationdate 日期 发布日期 發布日期 发布时间 datum fecha дата",
  dateModified: "updated updatedat modified lastmodified",
  headline: "title name 标题 標題 titel überschrift titular título titulo titre заголовок",
  title: "headline heading name 标题 標題 titel título titulo titre заголовок название",
  name: "title publisher outlet 名称 名稱 nombre nom название",
  publisher: "source outlet 出版者 来源 來源",
  language: "lang locale 语言 語言 sprache idioma langue язык",
  source: "来源 來源 媒体 quelle fuente источник",
  topics:
    "tags keywords categories 主题 主題 标签 標籤 关键词 themen schlagwörter temas etiquetas темы теги",
  authors: "author by byline 作者 autor autoren autores auteur auteurs автор авторы",
  url: "link href uri website 链接 鏈接 网址 enlace ссылка",
  text: "content body statement insight point 内容 內容 文本 текст",
  references:
    "sources bibliography footnotes citations 参考资料 参考文献 參考資料 quellen referenzen fuentes referencias références источники",
  citations: "sources references refs sourceids 引用",
  coreInsights:
    "keypoints keytakeaways takeaways bullets keyinsights highlights 核心观点 核心要点 要点 核心觀點 kernaussagen ideasclave pointsclés выводы ключевыевыводы",
  groups: "sections 分组 分組 gruppen grupos groupes группы",
  insights: "bullets items points 观点 要点",
  id: "number no nr num ref key 编号 編號 序号 序號 nummer número numéro номер",
  organizations:
    "companies company organisations orgs institutions entities 公司 企业 企業 机构 機構 组织 組織 unternehmen empresas entreprises компании",
  minerals:
    "mineral commodities commodity metals materials 矿种 礦種 矿产 礦產 metalle rohstoffe minerales minéraux металлы минералы",
  places: "place countries country regions locations 国家 國家 地区 地區 länder países pays страны",
  stages: "stage",
  figures: "figure numbers amounts 数字 數字 数据 數據 zahlen cifras chiffres цифры",
  relations: "relation relationships 关系 關係",
  quote: "excerpt snippet quotation 引文 引用 zitat cita citation цитата",
  locator: "page pages section 页 頁 页码 頁碼 seite página страница",
  archivedUrl: "archive archiveurl archived",
  corrections: "correction errata 更正 勘误 korrekturen correcciones corrigenda",
  from: "subject actor",
  to: "object target",
  timeZone: "tz",
  value: "amount number",
};

/**
 * Replaces the key that each issue about an unknown key suggests by one that fits its value and its place.
 *
 * `validateArticle` compares only letters, so it suggests `source` for a list under `sources`. Tries each key: it must be
 * known, and must accept the value or one that means the same.
 */
export async function suggestKeys(
  issues: readonly Issue[],
  data: unknown,
): Promise<readonly (Issue | LintIssue)[]> {
  const wrapped = findWrappedArticle(data);
  return Promise.all(
    issues.map(async (issue) =>
      wrapped !== undefined && issue.code === "unknown-key" && issue.path[0] === wrapped.path[0]
        ? nameWrapped(issue, wrapped)
        : suggestKey(issue, data),
    ),
  );
}

function nameWrapped(issue: Issue, { path, isList }: WrappedArticle): Issue {
  const { suggestion: _, ...rest } = issue;
  const [articles, part] = isList ? ["the articles are", "list"] : ["the article is", "object"];
  const place = `${articles} in \`${path.join(".")}\``;
  return { ...rest, message: `unknown key; ${place}: keep only this ${part}` };
}

async function suggestKey(issue: Issue, data: unknown): Promise<Issue | LintIssue> {
  if (issue.code !== "unknown-key") return issue;
  const { suggestion: near, ...rest } = issue;
  const entry = { data, owner: issue.path.slice(0, -1), key: String(issue.path.at(-1)) };
  // A key that misses by a letter is named even if the right one is set too.
  const letters = lettersOf(entry.key);
  if (near !== undefined && (lettersOf(near) === letters || (await accepts(entry, near))))
    return issue;
  const words = issue.message.replace(/;.*/, "");
  for (const [to, names] of Object.entries(otherNames)) {
    if (!names.split(" ").includes(letters) || parentOf(entry)[to] !== undefined) continue;
    if (await accepts(entry, to))
      return { ...rest, message: `${words}; did you mean \`${to}\`?`, suggestion: to };
  }
  const used = usedInstead(entry);
  if (used !== undefined) return { ...rest, ...used, message: `${words}; ${used.message}` };
  return near === undefined ? issue : { ...rest, message: words };
}

/** Says which key is used in place of one with the same meaning, such as `headline` beside `title`. */
function usedInstead(entry: Entry): Pick<LintIssue, "message" | "suggestedFix"> | undefined {
  const { owner, key } = entry;
  const { [key]: value, ...others } = parentOf(entry);
  const to = Object.keys(others).find((other) =>
    otherNames[other]?.split(" ").includes(lettersOf(key)),
  );
  if (to === undefined) return undefined;
  if (wordsOf(value) === wordsOf(others[to]))
    return {
      message: `\`${to}\` has the same value and is used; remove \`${key}\``,
      suggestedFix: [{ path: [...owner, key] }],
    };
  const shown = typeof others[to] === "string" ? `: ${quote(others[to])}` : "";
  return {
    message: `\`${to}\` is used${shown}; move what is missing there, and remove \`${key}\``,
  };
}

/** The text of a value, or its JSON, for a comparison. */
function wordsOf(value: unknown): string {
  const words = isObject(value) ? (value["value"] ?? value["name"] ?? value) : value;
  return typeof words === "string" ? words.trim() : JSON.stringify(words);
}

/** An entry of an object in an article. */
interface Entry {
  readonly data: unknown;
  readonly owner: readonly PathSegment[];
  readonly key: string;
}

/** Tests whether a key is known and may hold the value of an entry. */
async function accepts({ data, owner, key }: Entry, to: string): Promise<boolean> {
  const { [key]: value, ...others } = parentOf({ data, owner, key });
  const path = [...owner, to];
  // The code of the first problem with the value itself. A key that it lacks shows that it is another kind of object.
  const codeOf = (tried: unknown): string | undefined =>
    validateArticle(
      applyEdits(data, [{ path: owner, value: { ...others, [to]: tried } }]),
    ).issues.find(
      (issue) =>
        issue.path.length === path.length + (issue.code === "key-missing" ? 1 : 0) &&
        path.every((segment, at) => issue.path[at] === segment),
    )?.code;
  const code = codeOf(value);
  if (code === "unknown-key" || code === "key-missing") return false;
  if (code !== "type-mismatch") return true;
  const guesses = await guessValues({ code, path }, value, data);
  return guesses.some((guess) => codeOf(guess.value) === undefined);
}

function parentOf({ data, owner }: Entry): Readonly<Record<string, unknown>> {
  return valueAt(data, owner) as Readonly<Record<string, unknown>>;
}
