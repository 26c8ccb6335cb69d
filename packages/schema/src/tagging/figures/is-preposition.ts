/** "A dispute over $5 million" and "a right of first refusal over 15%" are about this amount. */
const matter =
  /(?:\b(?:talks|negotiations|discussions|disputes?|quarrel(?:s|led)?|rows?|fights?|battles?|clash(?:es|ed)?|feuds?|standoff|lawsuits?|sued|concern(?:s|ed)?|worr(?:y|ies|ied)|fears?|uncertaint(?:y|ies)|doubts?|debates?|tensions?|anger|protests?|outcry|disagree(?:s|d|ments?)?|argu(?:ed|ments?)|complain(?:s|ed|ts?)|rights?|refusal|options?|veto(?:es)?|(?:an?|no|its|the) (?:claim|say)|influence|jurisdiction|dominance|grip|ownership|liens?)|(?:^|\b(?:ha[sd]|have|gain(?:s|ed)?|take[sn]?|took|seiz(?:e|es|ed)|los(?:e|es|t)|giv(?:e|es|en)|gave|full|state|legal|its|their|the|majority) )control)$/i;
/** "Asked about 5,000 t that vanished", "rules around 25% foreign ownership". */
const topic =
  /\b(?:concern(?:s|ed)?|worr(?:y|ies|ied)|doubts?|fears?|uncertaint(?:y|ies)|questions?|debates?|talks|discussions|complain(?:s|ed|ts?)|argu(?:ed|ments?)|anger|(?:^|[.;:] )(?:reports|rules)|asked|warn(?:s|ed|ings?)?)$/i;
/** "Went up to $30" is a level that was reached, and "add up to 4,000 t" a sum. */
const moved =
  /\b(?:add(?:s|ed|ing)?|went|go(?:es|ing|ne)?|mov(?:e|es|ed|ing)|crept|inch(?:ed|es)|edg(?:ed|es)|tick(?:ed|s)|shot|climb(?:s|ed)?|rose|jump(?:s|ed)?|push(?:ed|es)|ramp(?:s|ed|ing)?|scal(?:e|es|ed|ing))$/i;
/** Who "is short of 40,000 t of lithium" lacks all of it. "Is short of 50,000 t" may be a level that is nearly reached. */
const lacks = /\b(?:is|are|was|were|be|been|being|run(?:s|ning)?|ran|go(?:es|ing)?|went|left)$/i;
const ofWhat = /^ of (?!(?:its|the|their|an?)\b)\p{L}/u;
/** What is done "under 30% tariffs" is done while they are in force. */
const inForce = /^ (?:tariffs|duties|levies|quotas|royalties|taxes)\b/i;

/** Tests whether the words of a qualifier are none, because of the text before and after them. */
export function isPreposition(found: string, before: string, after: string): boolean {
  switch (found.toLowerCase()) {
    case "over":
      return matter.test(before);
    case "about":
    case "around":
      return topic.test(before);
    case "up to":
      return moved.test(before);
    case "short of":
      return lacks.test(before) && ofWhat.test(after);
    case "under":
      return inForce.test(after);
    default:
      return false;
  }
}
