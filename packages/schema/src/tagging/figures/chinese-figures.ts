import type { FigureReader } from "./amount.ts";
import { chineseAmounts } from "./chinese-amounts.ts";
import { chineseContext, endsWithChange } from "./chinese-context.ts";
import { chineseGrowths } from "./chinese-growths.ts";
import { chineseFractions } from "./chinese-parts.ts";
import { joinRanges } from "./join-ranges.ts";
import { textBefore } from "./text-before.ts";

export const chineseFigures: FigureReader = {
  amounts: (text) => [
    chineseFractions(text),
    joinRanges(chineseAmounts(text), text, { joins, changes: endsWithChange, moves }),
  ],
  growths: chineseGrowths,
  context: (text, amount) =>
    chineseContext(
      text.slice(amount.start, amount.end),
      textBefore(text, amount, 24),
      text.slice(amount.end, amount.end + 12),
    ),
};

/** 由每吨6000美元升至9000美元. */
const moves = /^[上涨升调回反弹跌降下落提高]{0,3}[至到]$/;

/** 从48%到34% contains two shares, not a range. A dash is always one: 从3.05万—3.15万吨下调. */
function joins(between: string, before: string): boolean {
  if (/^\s?[-\u2010-\u2014~\uFF5E]\s?$/.test(between)) return true;
  return /^\s?[至到]\s?$/.test(between) && !/[从由自]$/.test(before);
}
