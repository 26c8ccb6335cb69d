/** The traditional characters of amounts, of the words around them and of companies, each before its simplified one. */
const pairs =
  "亞亚來来係系個个們们傾倾價价內内兩两動动員员單单噸吨國国圓元報报壓压夠够實实將将屬属幣币強强後后從从應应擴扩於于時时會会條条業业極极樣样機机權权歐欧沒没減减漲涨潤润為为無无爾尔現现產产當当盧卢礦矿稅税種种節节簽签約约納纳純纯級级縮缩續续羅罗臨临與与茲兹萬万億亿蘭兰處处術术補补製制計计許许調调證证負负貨货費费貼贴資资車车輛辆週周進进過过達达違违邊边鄰邻鈾铀銅铜銷销銻锑鋰锂錠锭鎊镑鎢钨長长開开關关隨随雙双離离難难電电韓韩項项預预頭头類类飆飙餘余驅驱體体點点佔占臺台滿满堅坚雲云幾几團团銀银績绩務务";
const simple: ReadonlyMap<string, string> = new Map(
  pairs.match(/../gu)!.map((pair) => [pair[0]!, pair[1]!]),
);
const traditional = new RegExp(`[${[...simple.keys()].join("")}]`, "g");

/**
 * Replaces the traditional characters of amounts and companies by simplified ones, so that one reader reads both. Keeps the
 * length. Returns a simplified text as it is.
 */
export function simplifiedCharacters(text: string): string {
  return text.replace(traditional, (character) => simple.get(character)!);
}
