import { hasHan } from "@mineral-brief/schema/reading";
import { cleanWords } from "./clean-words.ts";
import { PatternsByLetter } from "./patterns-by-letter.ts";

interface LeadNames {
  readonly language: string;
  /** Names that only a lead has. They end a bullet even without a full stop before them. */
  readonly certain: string;
  /** Names that are also common words. */
  readonly others: string;
}

/** The names of the lead section, as regular expressions. */
const leads: readonly LeadNames[] = [
  {
    language: "en",
    certain:
      "(?:Core|Key|Main|Top) (?:[Il]nsights?|Viewpoints?|Views?|Points?|Takeaways?|Findings?|Messages?|Facts?)(?: of the (?:Report|Article))?",
    others:
      "(?:(?:Quick|Executive|Short|AI|AI[- ]Generated) )?Summary|AI Overview|(?:Key )?Highlights|Core Ideas|(?:Quick )?Takeaways|At a Glance|In Brief|TL;?DR|The Bottom Line|(?:Key |Quick )?(?:Takeaways|Highlights) (?:by|from) .{1,40}",
  },
  {
    language: "zh",
    certain:
      "(?:(?:本)?(?:报告|報告)的?)?核心(?:观点|要点|看点|洞察|见解|结论|内容|提示|信息|摘要|觀點|看點|要點|見解|結論|內容)|(?:关键|關鍵)(?:要点|信息|发现|见解|見解|要點|資訊|發現)",
    others:
      "(?:投资|投資)(?:要点|要點)|(?:本文|文章|新闻|新聞)?(?:重点|重點)|主要(?:观点|看点|觀點|看點)|要点速览|要點速覽|(?:内容|重点|重點)?摘要|(?:重点|重點)(?:整理|一览|一覽)|要点|要點|提要|概要|(?:AI|全文|智能|一句话|一句話) ?(?:摘要|总结|總結|概要|速览|要点|要點)",
  },
  {
    language: "ru",
    certain: "(?:Ключевые|Основные|Главные) (?:выводы|тезисы|моменты|идеи|положения|факты|инсайты)",
    others: "Главное|Кратко|Коротко|Резюме|Выводы",
  },
  {
    language: "uk",
    certain: "(?:Ключові|Основні|Головні) (?:висновки|тези|моменти|факти|інсайти)",
    others: "Головне|Коротко|Висновки",
  },
  {
    language: "es",
    certain:
      "(?:Ideas|Puntos|Conclusiones|Perspectivas|Hallazgos) (?:clave|principales)|Principales (?:ideas|puntos|conclusiones|hallazgos)",
    others: "Claves|Resumen|Lo esencial|En resumen|(?:Aspectos|Puntos) destacados|Destacados",
  },
  {
    language: "fr",
    certain:
      "(?:Points|Idées|Enseignements) (?:clés|essentiel(?:le)?s|principaux|principales)|Principa(?:ux enseignements|ux points|les idées|les conclusions)",
    others: "L['’]essentiel|En bref|Résumé|À retenir|(?:Faits|Points) saillants",
  },
  {
    language: "de",
    certain:
      "(?:Haupt|Kern)erkenntnisse|Zentrale Erkenntnisse|Kernaussagen|Kernpunkte|Kernthesen|(?:Die )?[Ww]ichtigsten? (?:Erkenntnisse|Punkte|Aussagen)",
    others:
      "Das Wichtigste(?:(?: .{1,40})? in Kürze)?|Zusammenfassung|Auf einen Blick|In Kürze|Höhepunkte|(?:Im )?Überblick",
  },
  {
    language: "pt",
    certain:
      "(?:Ideias|Pontos|Conclusões|Insights)(?:-chave| principais)|Principais (?:pontos|conclusões|ideias|destaques|insights)",
    others: "Resumo|Destaques|Em resumo|O essencial",
  },
  {
    language: "ar",
    certain:
      "أبرز النقاط|النقاط (?:الأساسية|الرئيسية)|الأفكار الرئيسية|أهم النقاط|الرؤى (?:الأساسية|الرئيسية)",
    others: "ملخص|الخلاصة",
  },
  {
    language: "it",
    certain: "(?:Punti|Idee|Conclusioni|Messaggi) (?:chiave|principali)",
    others: "In (?:breve|sintesi)|Sintesi|Riassunto",
  },
  {
    language: "nl",
    certain:
      "(?:Belangrijkste|Voornaamste) (?:punten|inzichten|bevindingen|conclusies)|Kernpunten|Kerninzichten",
    others: "Samenvatting|In het kort",
  },
  {
    language: "pl",
    certain: "(?:Najważniejsze|Kluczowe|Główne) (?:informacje|wnioski|punkty|ustalenia)",
    others: "Podsumowanie|W skrócie",
  },
  {
    language: "tr",
    certain: "(?:Temel|Önemli|Ana) (?:Çıkarımlar|Noktalar|Bulgular|Görüşler|İçgörüler)",
    others: "Öne Çıkanlar|Özet|Kısaca",
  },
  {
    language: "ko",
    certain: "핵심 ?(?:요약|요점|내용|인사이트|포인트|사항)|주요 ?(?:내용|인사이트|포인트|사항)",
    others: "(?:(?:본문|기사|AI|세 ?줄|3줄) ?)?요약(?:봇)?",
  },
  {
    language: "vi",
    certain: "(?:(?:Những|Các) [đĐ]iểm|Điểm|Ý) (?:chính|nổi bật)",
    others: "Tóm tắt",
  },
  { language: "hi", certain: "(?:मुख्य|प्रमुख) (?:बिंदु|बातें|निष्कर्ष|अंतर्दृष्टि)", others: "सारांश" },
  {
    language: "ja",
    certain:
      "(?:主な|主要|重要|核心)ポイント|要点まとめ|(?:コア|キー)インサイト|[0-9０-９一二三四五六七八九]{1,2}つの(?:ポイント|要点)",
    others:
      "(?:AI(?:による)?)?要約|(?:(?:この|本)記事の)?(?:[0-9０-９]つの)?(?:ポイント|要点|まとめ)",
  },
  {
    language: "id",
    certain: "(?:Poin|Temuan|Wawasan) (?:penting|utama|kunci|inti)|Pokok-pokok (?:penting|utama)",
    others: "Ringkasan|Intisari",
  },
];

/** A regular expression for the names that only a lead has. */
export const certainLeadName = leads.map(({ certain }) => certain).join("|");

const byLanguage = leads.map(({ language, certain, others }) => ({
  language,
  name: inLowerCase([certain, others]),
}));
const anyLeadName = inLowerCase(leads.flatMap(({ certain, others }) => [certain, others]));

const anyCertainName = inLowerCase(leads.map(({ certain }) => certain));

/** Matches text in lower case. The flags `i` and `u` would take the engine many times as long to compile. */
function inLowerCase(names: readonly string[]): PatternsByLetter {
  return new PatternsByLetter(names.map((name) => name.toLowerCase()));
}

/** `Takeaways by Ore Ticker AI`, `Das Wichtigste zu den Zöllen in Kürze`. Their ends are the end of the line. */
const withOwnWords = /^[a-z ]{9,16} (?:by|from) |^das wichtigste (?!in kürze)/;

/**
 * Returns true if a heading is a name of the lead section: `Core Insights`, `Key takeaways`, `核心观点`. `isOneLine` tells
 * whether it was one line before it was cleaned.
 */
export function isLeadName(heading: string, isOneLine = !heading.includes("\n")): boolean {
  const words = cleanWords(heading).toLowerCase();
  if (isOneLine && (isBilingual(words) || hasTwoNames(words) || hasRemark(words))) return true;
  return anyLeadName.test(words) && (isOneLine || !withOwnWords.test(words));
}

/** `core insights 核心观点`, `核心观点 (core insights)`: the name in two scripts. */
const bilingual =
  /^(?:(?<latin>[a-z][a-z ]{3,30}?)\s?[/|·(\uFF08]?\s?(?<han>\p{Script=Han}{2,8})|(?<hanFirst>\p{Script=Han}{2,8})\s?[/|·(\uFF08]?\s?(?<latinLast>[a-z][a-z ]{3,30}))[)\uFF09]?$/u;

function isBilingual(words: string): boolean {
  if (words.length > 48 || !/[a-z]/.test(words) || !hasHan(words)) return false;
  const { latin, han, hanFirst, latinLast } = bilingual.exec(words)?.groups ?? {};
  const names = [latin ?? latinLast, han ?? hanFirst];
  return names.every((name) => name !== undefined && anyLeadName.test(name));
}

const betweenNames = /\s?[/|·]\s?|\s?[(\uFF08]\s?/;
/** `(3)`, `(as of 4 Dec)`, ` — 4 December`: words with a number after a name. */
const remark =
  /\s?(?:[(\uFF08](?=[^()]*[0-9])[^()\uFF08\uFF09]{1,24}[)\uFF09]|[–—-]\s(?=[^0-9]{0,12}[0-9])[^.!?]{1,24})$/;
const longestWithRemark = 60;

/** Returns true for the name in two languages: `puntos clave / key takeaways`, `ideas clave (core insights)`. */
function hasTwoNames(words: string): boolean {
  if (words.length > longestWithRemark || !/[/|·(\uFF08]/.test(words)) return false;
  const names = words.replace(/[)\uFF09]$/, "").split(betweenNames);
  return names.length === 2 && names.every((name) => anyLeadName.test(name));
}

/** Returns true for a name that only a lead has, and a number or a date: `core insights (3)`. */
function hasRemark(words: string): boolean {
  if (words.length > longestWithRemark || !/[0-9]/.test(words)) return false;
  const name = words.replace(remark, "");
  return name.length < words.length && anyCertainName.test(name);
}

/** Returns true for a name that only a lead has. `Executive Summary` may also be above the lead. */
export function isCertainLeadName(heading: string): boolean {
  return anyCertainName.test(cleanWords(heading).toLowerCase());
}

/** Returns the language of a name of the lead section; undefined for any other text. */
export function languageOfLead(heading: string): string | undefined {
  const lower = heading.toLowerCase();
  return byLanguage.find(({ name }) => name.test(lower))?.language;
}

/** Returns the canonical name of the lead section in a language; English for unknown languages. */
export function leadNameIn(language: string): string {
  if (/^zh-(?:Hant|TW|HK|MO)\b/i.test(language)) return "核心觀點";
  if (/^zh\b/i.test(language)) return "核心观点";
  if (/^ru\b/i.test(language)) return "Ключевые выводы";
  return "Core Insights";
}
