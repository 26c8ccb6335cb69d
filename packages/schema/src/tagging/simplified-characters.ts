/** The traditional characters of amounts, relations, the words around them and companies, each before its simplified one. */
const pairs =
  "亞亚來来係系個个們们傾倾價价內内兩两動动員员單单噸吨國国圓元報报壓压夠够實实將将屬属幣币強强後后從从應应擴扩於于時时會会條条業业極极樣样機机權权歐欧沒没減减漲涨潤润為为無无爾尔現现產产當当盧卢礦矿稅税種种節节簽签約约納纳純纯級级縮缩續续羅罗臨临與与茲兹萬万億亿蘭兰處处術术補补製制計计許许調调證证負负貨货費费貼贴資资車车輛辆週周進进過过達达違违邊边鄰邻鈾铀銅铜銷销銻锑鋰锂錠锭鎊镑鎢钨長长開开關关隨随雙双離离難难電电韓韩項项預预頭头類类飆飙餘余驅驱體体點点佔占臺台滿满堅坚雲云幾几團团銀银績绩務务對对給给針针據据數数評评擔担籲吁請请遊游說说廢废結结絕绝規规議议認认稱称購购暫暂寬宽額额運运審审徵征鍵键戰战黃黄決决責责剝剥歸归採采總总標标鎳镍執执復复訴诉諸诸爭争訟讼撥拨贈赠貸贷書书優优儲储備备協协營营聯联發发煉炼設设諒谅錄录夥伙並并談谈裝装衝冲領领斷断賴赖導导壟垄競竞奪夺搶抢劃划線线圖图擬拟慮虑醞酝釀酿討讨論论訂订諾诺質质樓楼際际貿贸辦办宮宫庫库緣缘壇坛烏乌華华學学場场監监廣广網网鋼钢鐵铁經经濟济財财構构氣气薩萨魯鲁澤泽組组織织鈷钴倫伦紐纽訊讯麥麦鎵镓鍺锗鋁铝裡里裏里貝贝紀纪寶宝橋桥灣湾錫锡義义陽阳鉬钼欒栾環环贛赣鋒锋東东傑杰鋅锌閃闪麗丽鉛铅萊莱寧宁韻韵釩钒鈦钛齊齐韋韦廈厦門门馳驰佈布併并";
const simple: ReadonlyMap<string, string> = new Map(
  pairs.match(/../gu)!.map((pair) => [pair[0]!, pair[1]!]),
);
const traditional = new RegExp(`[${[...simple.keys()].join("")}]`, "g");

/**
 * Replaces the traditional characters of amounts, relations and companies by simplified ones, so that one reader reads both.
 * Keeps the length. Returns a simplified text as it is.
 */
export function simplifiedCharacters(text: string): string {
  return text.replace(traditional, (character) => simple.get(character)!);
}
