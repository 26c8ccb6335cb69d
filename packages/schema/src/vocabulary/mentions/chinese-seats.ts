import type { Caution, Form, Meaning } from "./form.ts";

/**
 * A seat of government is mostly a city: 在北京举行, 北京时间. It is the government where it acts: before 与, 对 or a verb of
 * statement, or as the other party of one: 与华盛顿谈判.
 */
const government: Caution = {
  evidence: (before, after) =>
    !/[在于於赴抵访訪到从從至来來飞飛驻駐了往]$/.test(before) &&
    (actsAfter.test(after) || (partyBefore.test(before) && endAfter.test(after))),
};
const actsAfter =
  /^(?:方面|当局|當局|政府|(?:[与與和]|以及)[^\s，。；]{2,6}(?:谈判|談判|会谈|會談|磋商|达成|達成|签署|簽署|同意|对抗|對抗)|[对對](?!外经贸|外經貿)|[将將]|已[经經]?(?:宣布|同意|决定|決定|要求|对|對)|宣布|宣佈|表示|回应|回應|承诺|承諾|拒绝|拒絕|同意|要求|警告|指责|指責|批评|批評|希望|呼吁|呼籲|反制|加征|加徵|收紧|收緊|放宽|放寬|限制|禁止)/;
const partyBefore = /(?:[与與和同对對向]|回应|回應|敦促|指责|指責|批评|批評|警告|要求)$/;
const endAfter =
  /^(?:$|[，。；、！？]|谈判|談判|会谈|會談|磋商|达成|達成|签署|簽署|施压|施壓|让步|讓步)/;

/** Seats that are not cities. */
const onlyGovernment = /^(?:克里姆林[宫宮]|[华華]府)$/;

/** Creates the form of a seat of government in simplified or traditional Chinese. */
export function chineseSeats(words: string, means: Meaning): Form[] {
  const caution = onlyGovernment.test(words) ? {} : { caution: government };
  return [{ words, means, letters: "exact", ...caution }];
}
