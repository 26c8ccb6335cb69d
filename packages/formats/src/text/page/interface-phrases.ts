/**
 * The words and sentences of web pages, chats, mails and PDF files that are not part of a text.
 *
 * Each pattern matches only a complete line: `Share of Recycled Tin Grows` is a headline. The line is in lower case, because
 * the engine takes many times as long to compile the flags `i` and `u`.
 */

import { PatternsByLetter } from "../patterns-by-letter.ts";

/** How a report calls what a page says about itself. */
export const aboutItself = "a note of a page about itself";

/** A choice of patterns, as the source of a group. */
const oneOf = (...patterns: readonly string[]): string => `(?:${patterns.join("|")})`;
const lineOf = (...patterns: readonly string[]): PatternsByLetter => new PatternsByLetter(patterns);

const { raw } = String;
const colon = raw`\s?[:\uFF1A]`;
const optionalColon = raw`\s?[:\uFF1A]?`;

const button = oneOf(
  "share(?: (?:(?:this|full) )?(?:article|story|page|release|post)| (?:on|to) [a-z]{1,12})?|tweet|print|e-?mail|save|bookmark|copy link|link|comments?|listen|follow(?: us)?|subscribe",
  "sign (?:in|up)|log ?in|register|menu|search|home|close|back to top|opens in a new (?:window|tab)|mark (?:all )?as read|save(?: for)? later|visit website|top of page|skip to (?:main |end of )?(?:content|banner)|accept all|reject all|(?:cancel )?reply|upvote|downvote|repost|pinned message|translate|hide|show (?:more|less)|view source|double-check response",
  "discover|spaces|workflow|icon|search documents|answer|images|videos|ai assistant",
  "facebook|fb|twitter|x|linkedin|whatsapp|reddit|telegram|wechat|weibo|line|pinterest|instagram|youtube|feedly",
  "notebooklm|perplexity|chatgpt|deepseek|gemini|copilot|kimi|豆包|通义千问|通義千問|文心一言|智谱清言|腾讯元宝|讯飞星火",
  "分享(?:至|到)?|举报|舉報|收藏|点赞|打印|列印|转发|评论|微信|微博|登录|注册|首页|登入|登錄|註冊|首頁|返回顶部|搜索文档|搜索文檔",
  "回复|回復|关闭|网站地图|联系我们|在看|去阅读|收起全文d?|缩小字体|放大字体|新浪财经app",
  "听全文|聽全文|听报道|展开全文|显示全文|重新生成|写回答|关注问题(?:写回答)?",
  "compartir(?: en)?|imprimir|suscríbete|suscribirse|iniciar sesión|inicio|escuchar|(?:saltar|ir) al contenido(?: principal)?",
  "compartilhar|compartilhe|assine|entrar|início|ouvir|(?:ir|pular) para o conteúdo(?: principal)?",
  "partager(?: sur)?|imprimer|s['’]abonner|se connecter|tout marquer comme lu|ajouter aux favoris|lire l['’]article|accueil|écouter|aller au (?:contenu|menu)(?: principal)?",
  "teilen|drucken|merkliste|anmelden|abo|abonnieren|startseite|zum (?:haupt)?inhalt springen",
  "accedi|abbonati|vai al contenuto|ascolta",
  "поделиться|печать|войти|подписка|подписаться|главная|слушать",
  "bagikan|masuk|beranda",
  "الرئيسية|تسجيل الدخول|اشترك|اتصل بنا|استمع",
  "ログイン|会員登録|シェア|保存|共有|印刷|トップ|ホーム|本文へ(?:スキップ|移動)",
  "로그인|구독|홈|스크랩|공유|기사 ?공유|글자 ?크기(?: ?조절)?|본문 바로가기|기사원문|본문듣기",
);
/** `Share:`, above buttons. Above a paragraph, it is read as a heading, so that the paragraph is not lost. */
export const labelOfButtons = new RegExp(
  raw`^(?:share(?: this)?|teilen|partager|compartir)${colon}$`,
);

/** `Share | Print`, `Facebook Twitter Email` */
export const buttons = new RegExp(raw`^(?:${button}(?:\s*[|·•,/]\s*|\s+|$)){1,12}$`);

const homePage = oneOf(
  "home|首页|首頁|главная|inicio|início|accueil|startseite|トップ|ホーム|beranda|الرئيسية",
);
/** `Home > Markets > Tungsten` */
export const pathOfPage = lineOf(
  raw`[^\n>›»＞]{1,40}(?:\s[>›»＞]\s[^\n>›»＞]{1,60}){2,6}`,
  // `您现在的位置：首页 >> 小金属`
  raw`(?:(?:您?(?:现在|当前|目前)?所?[在的]*位置|current location|you are here)${colon}\s?)?` +
    homePage +
    raw`(?:\s?[>›»＞/|]{1,2}\s?.{1,80}|(?: [-–] [^-–]{1,40}){2,5})`,
);

/** `Tel: +44 20 7946 0000`, `press@ore.example` */
export const contact = lineOf(
  raw`※ ?문의(?:처)?${colon}.{1,60}|(?:担当者?|電話|연락처)${colon}.{1,60}|お?問い?合わ?せ先.{0,40}`,
  // The number of an Australian company, and the address of an office.
  raw`a[bc]n${optionalColon}\s?[0-9]{2,3}(?: ?[0-9]{3}){2,3}`,
  // `548 Market Street PMB 72296, San Francisco, CA 94104`
  raw`[0-9]{1,5} [a-z0-9][a-z0-9 .#-]{2,60}, [a-z][a-z .]{1,30}, [a-z]{2} [0-9]{5}(?:-[0-9]{4})?`,
  raw`(?:(?:press|media) )?(?:contacts?|inquiries|enquiries)${colon}.{0,80}(?:[0-9]{3}[ .-][0-9]{4}|@[a-z0-9-]{2,40}\.[a-z]{2,12})`,
  raw`(?:send|e-?mail) (?:comments|questions|feedback|tips)\b.{1,60}[a-z0-9._+-]{2,40}@[a-z0-9-]{1,40}(?:\.[a-z0-9-]{2,20}){1,3}`,
  raw`(?:street|postal|mailing) address${colon}.{0,80}`,
  raw`(?:(?:tel(?:ephone)?|phone|mobile|fax|t)[.:\uFF1A]?\s{1,3}\+?|(?:tel|phone|fax|[tpm])[:\uFF1A]\+?|\+)[0-9][0-9 ().\/-]{6,20}`,
  raw`w:\s?(?:www\.)?[a-z0-9-]{2,40}(?:\.[a-z]{2,12}){1,3}\/?`,
  raw`(?:(?:e-?mail${optionalColon}|e:)\s{0,3})?[a-z0-9._+-]{2,40}@[a-z0-9-]{1,40}(?:\.[a-z0-9-]{2,20}){1,3}`,
);

export const advertisement = lineOf(
  "advertisements?|ad|sponsored(?: content)?|promoted|paid content|this is an? (?:paid )?(?:advertisement|advertorial).{0,80}",
  "广告|廣告|推广|anzeige|werbung|publicidad|publicité|publicidade|реклама",
);

const furtherReading = oneOf(
  "see also|往期推荐|相关阅读|相關閱讀|延伸阅读|延伸閱讀|推荐阅读|推薦閱讀",
  "lire aussi|mehr zum thema|veja também|baca juga",
);
export const linkElsewhere = lineOf(
  // `Read more: Tungsten prices rise`
  oneOf(
    furtherReading,
    "read more|related(?: articles?| stories)?|read also|also read|more (?:on this|from)|don['’]t miss|recommended",
    "lea también|leia também|lesen sie auch|читайте также",
  ) + raw`${colon}\s?\S.*`,
  // `Continue reading →`
  oneOf(
    furtherReading,
    "(?:read more)?hide full article|read more|read (?:the )?(?:full )?(?:article|story)|tap to read|open (?:article|story)|continue reading|related articles?",
    "阅读原文|点击阅读原文|阅读全文|查看更多|関連記事|관련 ?기사",
  ) + raw`\s?[.…→»]{0,3}`,
  // `Télécharger la version PDF | Voir les annexes`
  "(?:download (?:the |as (?:a )?)?(?:pdf|report|article|release)|télécharger (?:la version|le|en) pdf|pdf herunterladen)(?: {0,3}[|·•].{1,60})?",
);

/** Names of lists of pages that no section of a text has: `Read also`, `LEIA TAMBÉM`. */
const nameOfFurtherReading = oneOf(
  furtherReading,
  "(?:what to )?read next|read also|also read|related (?:articles|stories|insights|news posts)|you (?:may|might) also like",
  "往期(?:推荐|回顾|精选)|猜你喜欢|猜你喜歡|喜欢此内容的人还喜欢|関連記事|あわせて読みたい|관련 ?기사",
  "lesen sie auch|à lire (?:aussi|également)|sur le même sujet|lea también|te puede interesar|leia também",
  "otras noticias (?:de|del|sobre) .{1,40}|читайте также",
);
const nameOfOtherPages = oneOf(
  nameOfFurtherReading,
  "(?:related|recommended|more|latest|top|other|popular|trending) (?:stories|articles|news|reading|posts|coverage|content)",
  "most (?:read|popular|viewed)|trending(?: now)?|you (?:may|might) (?:also|like).{0,20}|recommended(?: for you)?",
  "editors?['’]?s? picks?|about the authors?|sponsored(?: content)?|promoted",
  "相关(?:新闻|文章|推荐|报道)|热门(?:文章|新闻|推荐)|(?:最新|更多)(?:文章|消息|新闻)",
  "相關(?:新聞|文章|報導|貼文)|熱門(?:文章|新聞)|おすすめ記事|人気記事|新着記事|많이 본 (?:기사|뉴스)",
  "популярное|(?:другие|последние) новости|(?:новости|материалы) по теме|похожие (?:материалы|статьи)",
  "meistgelesen|(?:weitere|ähnliche|verwandte|neueste) (?:meldungen|artikel|beiträge|nachrichten)",
  "les plus lus|(?:autres|dernières) (?:actualités|nouvelles)|articles (?:liés|similaires|connexes)",
  "lo más leído|(?:otras|más|últimas) noticias|(?:noticias|artículos) relacionad[ao]s",
  "mais lidas|(?:outras|mais|últimas) notícias|notícias relacionadas",
  "terpopuler|اقرأ (?:أيضا|أيضًا)|(?:أخبار|مقالات|مواضيع) ذات صلة",
);
const headingOf = (name: string): PatternsByLetter =>
  lineOf(raw`(?:#{1,6} |\*\*)?${name}(?:\*\*)?${optionalColon}(?:\*\*)?`);
/** The heading of a list that is not part of the text. */
export const headingElsewhere = headingOf(nameOfOtherPages);
export const headingOfFurtherReading = headingOf(nameOfFurtherReading);

/** `Page 3 of 12`, `第 3 页 共 12 页`, `- 3 -` */
const numberOfPage = [
  "page [0-9]{1,4}(?: (?:of|sur|/) [0-9]{1,4})?",
  "(?:seite|página|pagina|strona|sivu|sida|страница|стр\\.) [0-9]{1,4}(?: (?:von|de|di|van|z|av|из|/) [0-9]{1,4})?",
  raw`第\s?[0-9]{1,4}\s?页(?:[\s/,，]{0,3}共\s?[0-9]{1,4}\s?页)?`,
  "[-–—] ?[0-9]{1,3} ?[-–—]",
];
const assistant = "notebooklm|perplexity|chatgpt|gemini|copilot|claude|kimi|grok";

const imageAgency = oneOf(
  "getty(?: images)?|shutterstock|i?stock(?: ?photo)?|adobe stock|alamy|unsplash|pexels|pixabay|freepik",
  "depositphotos|dreamstime|bigstock|123rf|canva|stockpal|imago|wikimedia commons",
);

const subjectOfDisclaimer =
  "(?:(?:以上|上述|文中|本文|文章|本报告|本報告)[^，。；：:]{0,16}?|内容|观点|信息)?";
const noAdvice = raw`[均并並]?不(?:构成|構成|作为|作為)[^，。]{0,6}(?:投[资資]|操作|买卖|買賣|决策|決策)[^，。]{0,6}(?:建议|建議|意见|意見|依据|依據)`;

/** What a page says about itself. */
export const pageNote = lineOf(
  // The name of the site below its titles, and the number of a document of an authority.
  "from wikipedia, the free encyclopedia|维基百科，自由的百科全书|出典: フリー百科事典.{0,30}",
  "【(?:发布文号|发文字号|文号|索引号|主题词)】.{0,60}",
  // The last lines of an article of Reuters.
  raw`our standards: the thomson reuters trust principles\.?(?:, opens new tab)?|purchase licensing rights(?:, opens new tab)?`,
  // How long it takes, and how many have read it.
  "listen(?: to (?:this )?article)? ?[·•|] ?[0-9]{1,2}:[0-9]{2}(?: min(?:utes)?)?",
  "[0-9]{1,3} ?mins?",
  raw`(?:阅读?|閱讀|在看|点赞|赞|浏览|评论|分享|转发|收藏)[ :\uFF1A(\uFF08]{0,2}[0-9.,]{1,8}[万w+]{0,2}[)\uFF09]?`,
  raw`转发 ?[0-9.万]{1,6}\s+评论 ?[0-9.万]{1,6}\s+赞 ?[0-9.万]{1,6}`,
  raw`(?:👁\uFE0F?\s*[0-9.,]{1,8}\s?[km]?|[0-9.,]{1,8}\s?[km]? (?:views|просмотр(?:а|ов)?))(?:\s*edited)?(?:\s+[0-9]{1,2}:[0-9]{2})?`,
  // `1,203 人赞同了该回答`, `3 people viewed`, `TALK 12`, `Non lus (24)`
  raw`[0-9][0-9.,]{0,9} ?[万w]? ?人(?:赞同|贊同|喜欢|看过|收藏)了?(?:[该該此](?:回答|文章|内容))?|[0-9]{1,7} (?:people|persons) (?:have )?viewed(?: this)?`,
  raw`talk ?[0-9]{1,5}|(?:non lus|unread|ungelesen|непрочитанные) ?\([0-9]{1,5}\)`,
  // The thread below a message.
  "[0-9]{1,4} repl(?:y|ies)|last reply .{1,40}|view (?:thread|newer replies)",
  // What an assistant has done.
  raw`conversation with (?:${assistant})|ai(?:が要約しました|によるこの記事の要約です)[。.]?|(?:본문 ?)?요약봇은 .{2,30}요약합니다\.?`,
  raw`(?:(?:${assistant})\s?[·•|]\s?)?[0-9]{1,3} sources`,
  raw`[0-9]{1,3} ?(?:个|個|家|条|條)(?:来源|來源|信源)|参考来源 ?[(\uFF08][0-9]{1,3}[)\uFF09]`,
  raw`(?:deep )?research completed in [0-9hms ]{1,12}(?: · [0-9]{1,4} (?:sources|searches)){0,2}|(?:${assistant}|you) said:?`,
  raw`找到 ?[0-9]{1,3} ?(?:篇资料作为参考|[个個条條](?:相关)?(?:结果|結果|网页|網頁))`,
  "搜索网页|搜尋網頁|联网搜索|聯網搜尋|(?:searched|searching) the web",
  "(?:searched|read|reviewed) [0-9]{1,3} (?:web)?(?:pages|sites|results|sources)|(?:thought|reasoned) for [0-9a-z ]{1,20}|(?:show|hide) thinking",
  raw`(?:(?:联网搜索|深度思考|深度搜索|深度研究)\s?[·•|]\s?)?(?:已深度思考|已完成思考|已深度搜索|已搜索|已阅读|搜索到|搜索网页|参考)[ (\uFF08]{0,2}(?:用时)?\s?[0-9]{1,4}\s?(?:秒|个网页|篇(?:资料|网页)?)[)\uFF09]?`,
  raw`(?:${assistant}) can make mistakes.{0,80}|what do you think\b.{0,60}\?`,
  "希望(?:这|以上|对您|对你|能).{0,40}(?:帮助|参考).{0,60}",
  "ai[- ]generated (?:content|text).{0,80}|ai responses may.{0,80}",
  "this (?:content|summary|brief|text|article|report|story|page) (?:was|is) (?:generated|written|created|produced|translated|summari[sz]ed) (?:by|with|using) (?:the (?:help|aid|assistance|support) of )?(?:an )?(?:ai|artificial intelligence)(?![a-z]).{0,80}",
  "※ ?(?:본|이) (?:기사|콘텐츠|글|요약|보고서)(?:는|은) .{0,60}ai.{0,80}",
  "(?:sign|log) in to (?:chat|comment|continue|read) .{1,60}",
  raw`[(\uFF08*]{0,2}(?:注${colon}\s?)?(?:以上|本)?(?:内容|內容|回答|文章|报告|報告)?(?:均|皆)?由\s?ai\s?(?:大模型|助手)?(?:辅助|輔助)?生成.{0,60}`,
  // Who may read it, and who owns it.
  raw`(?:strictly )?(?:private (?:and|&) )?confidential(?:\s?[-–—|·/].{1,60})?|(?:for )?internal use only`,
  "(?:for )?subscribers only|article réservé aux abonnés|(?:有料)?会員限定(?:記事)?|この記事は有料.*|会员专享|付费内容",
  raw`(?:© ?|\(c\) ?(?=copyright|(?:19|20)[0-9]{2})|copyright (?=©|\(c\)|(?:19|20)[0-9]{2}|by |.{1,40}$)).*|ⓒ.{1,80}|<?저작권자 ?(?:ⓒ|©|\(c\)).{1,80}|all rights reserved\.?|무단 ?전재.{0,20}금지`,
  raw`(?:photo|image|picture|foto)(?: by| credit)?${colon}.*`,
  // Captions: `Workers load ore at a port. Photo: Wikipedia`, `Ore at a port (Getty Images)`.
  raw`.{10,140}[.!] (?:photo|image|picture|foto)(?: by| credit)?${colon}.{2,40}`,
  raw`.{10,140} \((?:(?:photo|image|picture)(?: by| credit)?${optionalColon} .{2,40}|${imageAgency}(?:\s?[,/|].{1,30})?)\)`,
  // `[1/2]Samples of ore at a mine. REUTERS/Ada Quill`, the first of two pictures.
  raw`\[[0-9]{1,2}\/[0-9]{1,2}\]\s?[^\s0-9].{10,300}`,
  raw`.{10,140}[.!] ?(?:reuters|ap photo|afp|epa)\/[^.!?]{2,40}`,
  raw`(?:picture|image|photo) of .{1,60} logo`,
  raw`(?:source|credit|image source|quelle|fuente|fonte)s?${colon}\s?${imageAgency}(?:\s?[,/|].{1,40})?`,
  raw`\*{0,2}disclaimer\*{0,2}${colon}.*|please see (?:the )?important disclosures.*|(?:特别声明|重要声明|数据来源声明|声明)${colon}.*|data source statement${colon}.*`,
  // `（文中观点仅供参考，不构成投资建议）`
  raw`[(\uFF08]?${subjectOfDisclaimer}(?:[仅僅]供(?:投资者|读者)?[参參]考(?:[，,。]\s?${noAdvice})?|${noAdvice})[。)\uFF09]{0,2}`,
  raw`[(\uFF08【]?(?:责任编辑|責任編輯|责编|编辑|校对|审核|審核|监制|監製|图片来源|版权声明|免责声明)${colon}.*`,
  // `(Mit Material von dpa)`
  raw`\((?:mit (?:material|informationen) (?:von|der)|with (?:material|files|(?:additional )?reporting|information) (?:from|by)|avec|con información de|com (?:informações|agências) d[aeo]s?) .{2,60}\)`,
  "to contact the (?:reporters?|authors?|editors?) .*",
  // What pages of authorities have around their texts.
  raw`(?:담당 ?부서|조회수?|첨부 ?파일|작성자)(?:${colon}|\s)\s?.{1,100}`,
  raw`[(\uFF08]此件公开发布[)\uFF09]`,
  // Where a post was written.
  raw`(?:发布于|發佈於|ip[属屬]地)${colon}\s?(?![^\n]*[社网網报報台]$)[\u4E00-\u9FFF]{2,8}`,
  // What a reader can do.
  raw`字[體体號号級级]${optionalColon}[\s小中大特]{1,12}(?:分享到?${optionalColon}|打印)?`,
  "(?:do|did) you find this (?:article|page|story) (?:useful|helpful|interesting)\\?|was this (?:article|page|story) (?:useful|helpful)\\?|is this conversation (?:useful|helpful)(?: so far)?\\?",
  "share this post|thanks for reading.*|listen to this article.*|ajouter à vos sélections|この記事を印刷する",
  "(?:we use|this site uses) cookies.*|accept (?:all )?cookies",
  // What Confluence and Notion write around a page.
  "skip to end of metadata|go to start of metadata|no labels|be the first to like this|like be the first to like this|write a comment…|add a (?:property|reaction|comment|cover)|add label",
  "view (?:this e-?mail )?(?:in|online in) (?:your )?browser|view online",
  raw`you (?:are receiving|received) this (?:e-?mail|message).*|(?:unsubscribe|manage preferences|update preferences)(?:\s*[|·•].*)?`,
  raw`forwarded this (?:e-?mail|newsletter|to you)\?.{0,60}`,
  "subscribe (?:now|to (?:our|the) newsletter).*|sign up (?:for|to) .*|receba (?:as|nossas) notícias .*",
  "点击(?:上方|下方|蓝字|关注|左下角).{0,30}|关注(?:我们|公众号).{0,30}|关注该公众号|微信扫一扫(?:分享)?|在小说阅读器读本章|打开.{2,12}(?:阅读|查看|看)(?:全文|更多).{0,10}",
  "退订请?回复.{1,6}|¿no (?:quiere|desea) (?:recibir|seguir recibiendo) .{1,80}|riproduzione riservata.{0,60}|est[ae] (?:reportagem|matéria|texto) está em atualização",
  "预览时标签不可点|喜欢此内容的人还喜欢|海量资讯、精准解读.{0,20}",
  // What blogs and forums have around comments, and how many read a channel.
  raw`click to (?:share|print|e-?mail|copy).{1,60}\((?:opens in new window)\)|like loading(?:\.{3}|…)|(?:leave a (?:reply|comment)|(?:comment|name|e-?mail) \*)`,
  raw`your e-?mail address will not be published\..{0,60}|save my name, e-?mail.{1,80}|[ru]\/[a-z0-9_-]{2,24}|sort by: [a-z]{2,12}|search comments|write a comment(?:\.{3})?`,
  raw`[0-9][0-9 .,]{0,10}[km]? (?:subscribers|members|followers|подписчик(?:а|ов)?|участник(?:а|ов)?)`,
  raw`(?:\$[^$\n]{2,30}\([a-z]{0,3}[.:]?[0-9]{1,6}(?:\.[a-z]{2})?\)\$\s?){1,9}|著作[权權][归歸]作者所有.{0,40}`,
  // The profile of an author, and where a message comes from.
  raw`(?:[^•·\n]{2,40} )?[•·] ?(?:1st|2nd|3rd\+?|[1-3](?:º|ª|er|e|de|\.)\+?)|@[a-z][a-z0-9_]{3,31}`,
  // How old a post is.
  raw`[0-9]{1,2} ?(?:min|hr?|mo|yr?|[dw])s?\.? ago`,
  raw`[0-9]{1,2} ?(?:m|min|h|d|w|mo|yr|j|sem|sett|mois|mes(?:es)?|mês|an?s?|anni|años?|anos?|std|tage?|wochen?|wo\.?|monate?|jahre?|дн\.|нед\.|г\.)\.? ?[•·](?: ?(?:edited|editado|modifié|bearbeitet|modificato) ?[•·]?)?`,
  "[0-9]{1,5} (?:comments?|comentários?|comentarios?|commentaires?|kommentare?|commenti?)|gostei|comentar|j['’]aime|commenter|recomendar|gefällt mir|kommentieren|me gusta",
  raw`post your reply|relevant people|已读 ?[0-9]{1,5}`,
  raw`(?:caution|warning|external)${colon} this (?:e-?mail|message) (?:originated|came|was sent) from outside.*`,
  "forwarded from:? .{1,60}|переслано от:? .{1,60}",
  // `4 mins ago - Politics`, below the name of another article.
  "[0-9]{1,2} (?:min(?:ute)?s?|hours?|days?) ago [-–·|] .{1,40}",
  // The subject of a page, and what a market pays: `Topic | Tin`, `Tin$33,100.00+0.52%`.
  raw`topics? \|\s+.{1,60}`,
  raw`(?:[a-z][a-z0-9 .&]{0,24}(?<![0-9])(?:[$€£¥][0-9][0-9,.]{0,12})?[+−-][0-9]{1,3}(?:\.[0-9]{1,2})?%\s{0,3}){1,10}`,
  // The price and the change of a share without values: `0.000.00%`.
  raw`[0-9]{1,6}\.[0-9]{2,3}[+−-]?[0-9]{1,3}\.[0-9]{2}%`,
  // The registers of a stock exchange.
  raw`rns number${colon}\s?[0-9]{4}[a-z]|tidm[a-z0-9]{2,5}|[^/]{3,60} \/ (?:epic|tidm|ticker): [^/]{2,12}(?: \/ .{2,80})?`,
  "for best results when printing this announcement.{0,60}",
  // The edges of a page, a press release and the report of an agency.
  ...numberOfPage,
  "reduced by [0-9]{1,3} ?%",
  raw`for immediate release(?:\s?[:\uFF1A–—-].{1,40})?|#{3,}|nnnn|zczc(?: .{1,40})?`,
  raw`[-–—]{0,3}\s?end\s?[-–—]{0,3}|[(\uFF08](?:全文)?完[)\uFF09]`,
);

/** The number of a page in a line of its own. */
export const pageNumber = lineOf(...numberOfPage);
