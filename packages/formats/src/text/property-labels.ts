// Labels of the lines between a headline and its source line, in the languages of briefs. Regular expressions for
// small letters: with the flags `i` and `u`, compiling these takes many times as long.
// cspell:disable

/** Who wrote, translated or edited a text: `译者`, `Erstellt von`. */
const peopleLabels = [
  "(?:本期|本文|特约|特約)?(?:译者?|译文|翻译|翻譯|譯者|编译|編譯|撰稿|撰写|撰寫|供稿|整理|编写|編寫|编制|編製|编者|編者|拟稿|擬稿|起草|执笔|執筆|校对|校對|审校|審校|核稿|编审|編審|监制|監製|统稿|主笔|主筆|分析师|分析師|研究员|研究員|通讯员|通訊員|采写|採寫)(?:人员|人員|人|者|员|員)?|(?:记录|記錄)(?:人|员|員)",
  "作成者?|担当(?:者|記者)?|筆者|著者|執筆者?|翻訳者?|編集(?:者|部)?|文責|記録者?|起案者?",
  "글|정리|번역|작성자?|담당자?|편집|취재|기록",
  "текст|перевод|перев[её]л[аи]?|подготовил[аи]?|составил[аи]?|записал[аи]?|редактор|обозреватель|исполнитель",
  "(?:erstellt|verfasst|bearbeitet|übersetzt|zusammengestellt) (?:von|durch)|(?:verfasser|bearbeiter|ersteller|redakteur|übersetzer|protokollführer)(?:in)?|übersetzung|protokollführung",
  "rédaction|rédact(?:eur|rice)|(?:rédigé|établi|préparé|traduit) par|traduction",
  "(?:redactado|elaborado|preparado|traducido) por|redacción|redactora?|traducción",
  "(?:redigido|elaborado|preparado|traduzido) por|redação|redatora?|tradução",
  "(?:redatto|preparato|tradotto) da|a cura di|redazione|traduzione",
  "(?:written|compiled|translated|drafted|edited|summari[sz]ed|reviewed|approved|reported) by|translat(?:ion|or)|compiler|drafter|rapporteur|(?:minute|note)[- ]?taker",
  "إعداد|ترجمة|تحرير",
];

/** To whom a text went, who took part and in which section it was: `参会人员`, `Verteiler`, `Rubrique`. */
const otherLabels = [
  "报送|報送|抄送|抄报|抄報|主送|呈(?:报|報|送)?|致|(?:发件|發件|收件|主持)(?:人|单位|單位)?|(?:汇报|匯報|报告|報告|联系|聯絡)人|(?:参会|參會|与会|與會|出席|列席|缺席)(?:人员|人員|人|者|单位|單位)?|栏目|欄目|专栏|專欄|频道|頻道|版面|版次|密级|密級|部门|部門|期号|期號",
  "出席者?|参加者|欠席者?|宛て?先?|発信(?:者|元)?|提出(?:先|者)|配布先|配信先|部署|所属|司会",
  "참석자?|참가자|수신|발신|참조|배포|부서|제출처",
  "участники|присутствовали|кому|от кого|рубрика|раздел|отдел|адресат|копия",
  "teilnehmer(?:innen)?|teilnehmende|anwesende?|abwesend|verteiler|abteilung|ressort|rubrik|empfänger|adressat|moderation",
  "participants?|présents|absents|destinataires?|rubrique|diffusion",
  "asistentes|participantes|presentes|ausentes|destinatarios?|destinatários?|sección|seção|editoria|partecipanti|presenti|destinatari",
  "attendees?|apologies|distribution|circulation|recipients?|department",
];

/** Where a meeting was: `地点`, `Ort`. Before more than a few words, some of these labels are the first word of a headline. */
const placeLabels = [
  "(?:会议|會議|开会|開會)?(?:地点|地點)|(?:開催)?場所|会場|장소",
  "место(?: проведения)?|ort|raum|lieu|lugar|local|luogo|(?:meeting )?(?:place|venue|location)|room",
];

/** The labels of topics and kinds of texts that a headline may start with, and those of markets and forms of texts. */
const headlineWords = [
  "价格|價格|市场|市場|行情|供应|供應|供给|需求|观点|觀點|评论|評論|快讯|快訊|独家|獨家|专访|專訪|社论|分析|点评|點評|解读|解讀|要闻|要聞|注意|警告|結論|结论|展望|速報|解説|社説|見通し|가격|시장|전망|분석|속보|단독|인터뷰|사설",
  "prices?|markets?|supply|demand|trade|opinion|analysis|comment|interview|exclusive|explainer|focus|breaking|live|update|alert|watch|outlook|column|podcast|video|special report|press release",
  "preise?|märkte|markt|angebot|nachfrage|handel|meinung|analyse|kommentar|exklusiv|ausblick|fokus|protokoll",
  "prix|marchés?|offre|demande|avis|entretien|exclusif|précios?|precios?|mercados?|oferta|demanda|opini(?:ón|ão)|análisis|análise|entrevista|exclusiv[oa]|preços?|acta|ata|procès-verbal",
  "цены|цена|рын(?:ок|ки)|спрос|предложение|мнение|анализ|интервью|эксклюзив|прогноз|протокол",
];

/** Countries, also as the start of other words of a language. */
const places = [
  "印尼|印度|中国|中國|美国|美國|欧盟|歐盟|欧洲|歐洲|日本|韩国|韓國|澳大利亚|澳洲|加拿大|智利|秘鲁|祕魯|阿根廷|玻利维亚|巴西|墨西哥|刚果|剛果|赞比亚|津巴布韦|几内亚|南非|尼日|马里|加蓬|缅甸|緬甸|越南|泰国|菲律宾|菲律賓|马来西亚|蒙古|哈萨克|俄罗斯|俄羅斯|乌克兰|土耳其|英国|英國|德国|德國|法国|法國|格陵兰|江西|内蒙古|云南|湖南|广东|四川|国内|国际|海外|全球|伦敦|上海|인도|중국|미국|일본|유럽|호주|칠레|러시아|한국",
  "indon|indi[ae]|inde$|chin[ae]|chile|chili$|congo|kongo|drc|r[dk] |per[uú]$|pérou|bolivi|argentin|bra[sz]il|brésil|austr|canad|kanada|u\\.?s\\.?a?\\.?$|eeuu|uk$|eu$|ue$|russ|ukrain|[ck]a[sz]a[ck]h|mongol|myanmar|birman|zambi|sambi|[sz]imbab|guin|gab[uoó]n|mal[ií]$|n[ií]ger|south |süd|afri|sudáfr|jap|k?[ck]or[eé]|europ|vietnam|phil?ippin|filip|malays|turk|türk|turq|namib|madag|gr[öo]e?nland|greenl|finn|norw|nor(?:uega|vège)|swed|schwed|su[eè][cd]|german|deutsch|al[l]?em|fran[ckç]|spain|españ|espan|portug|me[xj]i|london|londres|asi[ae]|cuba|kuba|ghana|tan[sz]ani|lond|global|welt",
  "индон|инди[яию]|кита[йяею]|чили$|конго|перу$|боливи|аргент|брази|австрал|канад|сша|росси|украин|казах|монгол|мьянм|замби|зимбаб|гвине|габон|мали$|нигер|юар|африк|япони|коре[яию]$|европ|ес$|вьетн|филипп|малайз|турци|намиби|мадагас|гренланд|финлянд|швеци|германи|франци|мексик|лондон|ази[яию]$|мир$",
];

/** Companies, also with another word: `Vale Indonesia`. */
const companies =
  "albemarle|anglo|antofagasta|bhp|bmw|byd|catl|cmoc|codelco|eramet|freeport|ganfeng|glencore|ivanhoe|lynas|mp materials|nornickel|norilsk nickel|pilbara|posco|rio tinto|rosatom|samsung|sqm|tesla|tianqi|trafigura|umicore|vale|volkswagen|zijin|норникель|росатом|赣锋|天齐|紫金|洛阳|宁德时代|华友|青山";

/** Minerals and their products. In Chinese, the characters of metals have one of two parts. */
const minerals = [
  "[\\u91D1-\\u9576]|稀土|稀有|石墨|石英|萤石|螢石|矿|礦|[硅矽硒碲硼磷硫煤油气]|レア|[\\u30A1-\\u30FA]{2}|니켈|리튬|코발트|텅스텐|희토류|갈륨|게르마늄|흑연|구리|주석|안티몬|망간|금속|광물|배터리",
  "alumin|antimon|arsen|baux|battery|batter|bery[l]|b[ei]ryl|bism|[ck]obalt|copper|kupfer|cobre|cuivre|rame$|fluor|gall?i|german(?:ium|io|e)|gold|graph|grafit|hafni|indium|iridi|iron|eisen|hierro|ferro|lith|liti|magn[eè]|mangan|metal|métal|mineral|mining|molyb|molib|neodym|neodim|ni[cq][ku]el|níquel|niob|ore|pallad|phosph|fosf|plat|pot[aá]s|rare|selten|terres|tierras|terras|rhen|rhod|s[ck]andi|s[ie]leni|sili[czk]i?|silber|silver|argent|stahl|steel|acero|acier|aço|tantal|tellur|tin|zinn|estaño|étain|estanho|tit[aâ]n|tungst|wolfram|vanad|uran|yttri|zin[ckn]|zirc",
  "алюмин|сурьм|боксит|висмут|кобальт|мед[ьи]$|галли[йя]|германий|графит|инди|литий|магни|марганец|металл|молибден|неодим|никел|ниоби|палладий|платин|рений|редкозем|рзм|серебр|золот|сталь|тантал|олов|титан|вольфрам|уран|ванадий|цинк|цирконий|руд[аы]?$",
];
// cspell:enable

const isPeople = new RegExp(`^(?:${peopleLabels.join("|")})$`);
const isOther = new RegExp(`^(?:${otherLabels.join("|")})$`);
const isPlace = new RegExp(`^(?:${placeLabels.join("|")})$`);
const isHeadlineWord = new RegExp(`^(?:${headlineWords.join("|")})$`);
const startsAsTopic = new RegExp(`(?:^|[ -])(?:${[companies, ...places, ...minerals].join("|")})`);
const hasHanTopic = new RegExp(`${places[0]!}|${minerals[0]!}`);

const labelled =
  /^\*{0,2}(?<label>\p{L}[\p{L}\p{M} '’/-]{0,23}?)\s?(?:[:\uFF1A]\*{0,2}|\*{1,2}[:\uFF1A])\s?(?<value>[^\s:\uFF1A*].*)$/u;

/** Reads the label and the value of a line: `译者：王强`, `Erstellt von: Ana Ruiz`, `**Venue:** Room 3`. */
export function readProperty(
  text: string,
): { readonly label: string; readonly value: string } | undefined {
  const { label, value } = labelled.exec(text)?.groups ?? {};
  return label === undefined || value === undefined ? undefined : { label, value };
}

/** What a label before a colon names; undefined if it is not known. */
export type PropertyKind = "people" | "place" | "other" | undefined;

/** Returns what a label names between a headline and its source line. Case is ignored. */
export function kindOfProperty(label: string): PropertyKind {
  const name = label.toLowerCase();
  if (isPeople.test(name)) return "people";
  if (isOther.test(name)) return "other";
  return isPlace.test(name) ? "place" : undefined;
}

/** Returns true for words with which a headline may start, before a colon: a mineral, a country, a company, `Opinion`. */
export function mayStartHeadline(words: string): boolean {
  const name = words.toLowerCase();
  return isHeadlineWord.test(name) || startsAsTopic.test(name) || hasHanTopic.test(name);
}
