import { MentionFinder } from "./mention.ts";

/** Words in most sentences that name their speaker. To look for them first is faster than to look for names. */
const speech =
  /sa(?:y|id|g)|expect|report|accord|laut|angabe|selon|déclar|según|afirm|сообщ|заяв|данны|слов|قال|وفق|حسب|[称稱说說据據]|表示|指出|よる|よれ/i;

/** How many characters before and after a name decide. */
const reach = 80;

const quote = '[«»“”„"「」『』]?';
const article = String.raw`(?:(?:the|der|die|das|dem|des|le|la|les|el|los|las)\s|l[’'])?`;
/** A date that a sentence starts with: "On 4 December 2024, Orano said". */
const date = String.raw`(?:[oi]n (?:[\p{L}\d]{1,10} ){0,2}\d{4},? )?`;

/** Before a name that a sentence starts with. */
const startOfSentence = new RegExp(
  String.raw`(?:^|[.!?]\s|[。！？])${date}${article}${quote}$`,
  "iu",
);
/** Before a name that a clause starts with. */
const startOfClause = new RegExp(
  String.raw`(?:^|[,;.!?–—]\s|[，；。、！？])${article}${quote}$`,
  "iu",
);

/** "X says". A word that is also a noun or has another sense needs "that": "reports that", not "reports from China". */
const verb = new RegExp(
  String.raw`^${quote}(?:\s(?:(?:says?|said|expects|(?:reports|reported|claims|claimed|announced|warned|argues) that|sagte?|déclare|a déclaré|afirma|afirmó|dice|dijo)(?![\p{L}’'])|(?:сообщил|заявил)[ао]?(?!\p{L})|(?:сообщает|заявляет|утверждает|говорит)(?!\p{L}))|表示|指出|认为|認為)`,
  "iu",
);
/** "…, X says.": the clause has nothing else. */
const verbAlone = new RegExp(
  String.raw`^${quote}(?:\s(?:says?|said|reports?|reported|sagte?|a déclaré|déclare|afirma|afirmó|dijo)(?=[.,;!?”"»]|$)|(?:表示|指出|称|稱|说|說)(?=[，,：:。]|$))`,
  "iu",
);

/** "says X", at the end of a clause. */
const verbBefore = new RegExp(
  String.raw`(?:^|[\s“"«])(?:says?|said|sagte?|afirma|afirmó|dijo) ${article}${quote}$`,
  "iu",
);

/** "According to X". */
const source = new RegExp(
  String.raw`(?<!\p{L})(?:according to|laut|nach angaben (?:von|der|des)|selon|según|по (?:данным|словам|сообщению|заявлению)|وفق(?:ا|اً|ًا)?|[بو]?حسب)\s${article}${quote}$`,
  "iu",
);
/** Ends the name of a source: a mark, or a verb that cannot belong to the name. */
const endOfSource =
  /^[»”"」』]?(?:$|[,.;:!?)，。；、،]|\s[–—]|\s(?:ist|sind|war|hat|haben|wird|werden|soll|sollen|kann|können|هذا|هذه|فإن|إن)(?!\p{L}))/u;

const hanSource = /(?:^|[，。；：、,.;] ?)根?[据據][「『“]?$/u;
const endOfHanSource = /^[」』”]?(?:的?(?:报道|報道|报导|報導))?[，,]/u;
const kanaSource = /^[」』]?に(?:よると|よれば)/u;

/** An Arabic verb comes before its subject. */
const arabicVerb = /(?<!\p{L})و?(?:قال|قالت)\s[«“"]?$/u;
const endOfArabicSubject = /^[»”"]?(?:[،.]|\sإن(?!\p{L})|$)/u;

/**
 * True if a sentence names somebody as its speaker: "X says", "says X", "according to X".
 *
 * The name is next to the words of speech, and it is their subject. In doubt it is false: "China said that it sells to
 * Japan" does not name Japan as the speaker, and "X’s critics say" does not name X.
 */
export function namesSpeaker(sentence: string, name: string): boolean {
  if (!speech.test(sentence)) return false;
  const finder = new MentionFinder(name);
  for (const { start, end } of finder.in(sentence)) {
    const before = sentence.slice(Math.max(0, start - reach), start);
    const after = sentence.slice(end, end + reach);
    if (source.test(before) && endOfSource.test(after)) return true;
    if (hanSource.test(before) && endOfHanSource.test(after)) return true;
    // A declined form is no subject: "Китаю сообщили" is what somebody said to China.
    const isSubject = sentence.slice(start, end).toLowerCase() === finder.name.toLowerCase();
    if (isSubject && isSubjectOfSpeech(before, after)) return true;
  }
  return false;
}

function isSubjectOfSpeech(before: string, after: string): boolean {
  return (
    (startOfSentence.test(before) && verb.test(after)) ||
    (startOfClause.test(before) && (verbAlone.test(after) || kanaSource.test(after))) ||
    (verbBefore.test(before) && /^[»”"]?(?:[,.;!?]|$)/.test(after)) ||
    (arabicVerb.test(before) && endOfArabicSubject.test(after))
  );
}
