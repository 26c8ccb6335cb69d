import type { PageLine, PageText } from "./page-text.ts";
import { isLineOfText, isSummaryLine, namesSource } from "./summary-lines.ts";

/** The title of an announcement: `关于调整钨矿开采总量控制指标的通知`. */
const title =
  /^(?=.*\p{Script=Han}{6}).{7,150}(?:通知|公告|通告|公示|决定|意见|办法|规定|细则|方案|批复|通报|函)(?:[(\uFF08].{1,20}[)\uFF09])?$/u;
/** `自然资规〔2026〕18号` */
const fileNumber =
  /^\p{Script=Han}{2,12}\s?[〔[【(\uFF08](?:19|20)[0-9]{2}[〕\]】)\uFF09]\s?第?[0-9]{1,5}号$/u;
/** `各省、自治区、直辖市自然资源主管部门：` */
const addressee =
  /^(?=[^。！？]{4,120}$)(?:各|有关|相关|\p{Script=Han}{2,8}[、，]).*(?:部门|单位|企业|公司|机构|政府|厅|局|委|办公室|协会|商会|院|所|集团|海关)(?:[(\uFF08].{1,30}[)\uFF09])?[:\uFF1A]$/u;
/** `商务部 海关总署` */
const authority =
  /^(?=.{2,40}$)(?:\p{Script=Han}{1,16}(?:部|委|局|署|厅|院|会|办|办公室|政府|中心|银行|司)[ 、\u3000]?){1,4}$/u;
const day = /^(?:19|20)[0-9]{2}年[01]?[0-9]月[0-3]?[0-9]日$/;
const noteBelow = /^[[\uFF3B【〔][0-9]{1,2}[\]\uFF3D】〕]/;
const mayHaveNotice = /号[^\S\n]*\n|[:\uFF1A][^\S\n]*\n|日[^\S\n]*(?:\n|$)/;
/** The file number and the addressee are near the title. */
const mostLinesBelow = 6;

/**
 * Removes the file number and the addressee below the title of a Chinese announcement, which are no headline, and reads the name of an
 * authority above a day, which end one: above notes without a heading they are removed, and as the last lines of a text without another
 * source they become its source line.
 */
export function readNoticeLines(page: PageText): void {
  const { text } = page;
  if (!text.includes("日") && !text.includes("号")) return;
  if (!mayHaveNotice.test(text)) return;
  const lines = page.lines();
  /** The index of the first line of a text. */
  let first: number | undefined;
  for (const [at, line] of lines.entries()) {
    if (title.test(line.text)) dropBelowTitle(page, text, lines.slice(at + 1, at + mostLinesBelow));
    if (!day.test(line.text) || !authority.test(lines[at - 1]?.text ?? "")) continue;
    first ??= lines.findIndex(isLineOfText);
    if (first !== -1 && first < at - 1) readSignature(page, lines, at);
  }
}

function dropBelowTitle(page: PageText, text: string, lines: readonly PageLine[]): void {
  for (const line of lines) {
    if (title.test(line.text) || isSummaryLine(line)) return;
    const isNumber = fileNumber.test(line.text);
    if (!isNumber && !addressee.test(line.text)) continue;
    // With the line break above it, so that no empty line is there.
    const from = text.lastIndexOf("\n", line.start);
    page.replace(from, " ".repeat(line.end - from));
    const what = isNumber ? "the number of an announcement" : "the addressee of an announcement";
    page.residue.push({ code: "text-not-kept", what, start: line.start, end: line.end });
  }
}

function readSignature(page: PageText, lines: readonly PageLine[], at: number): void {
  const name = lines[at - 1]!;
  const below = lines[at + 1];
  if (below === undefined) {
    if (lines.slice(0, at - 1).some(namesSource)) return;
    page.replace(name.end, "·".padEnd(lines[at]!.start - name.end));
  } else if (noteBelow.test(below.text))
    page.drop(
      { start: name.start, end: lines[at]!.end },
      "text-not-kept",
      "the signature of an announcement",
    );
}
