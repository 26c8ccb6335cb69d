import { letter } from "../stated-date.ts";

// cspell:disable -- several languages
/** Words for a day or a moment near the present one: `yesterday`, `昨天`, `just now`. */
export const dayWords =
  "yesterday|today|just now|gestern|heute|ayer|hoy|hier|aujourd['’]hui|вчера|сегодня|أمس|اليوم|昨天|今天|前天|昨日|今日|刚刚|剛剛";
// cspell:enable

/** `3 hours ago`, `vor 3 Stunden`, `3小时前` */
export const relativeTime = String.raw`(?:(?:[0-9]{1,2}|an?) ?(?:m|min|mins|minutes?|h|hrs?|hours?|d|days?|weeks?|months?|years?) ago|[0-9]{1,2} ?(?:分钟|分鐘|小时|小時|時間|天|日)前|(?:vor|hace|il y a|há) [0-9]{1,2} ${letter}{1,8}|[0-9]{1,2} ${letter}{1,8} назад)`;

// cspell:disable -- several languages
const editLabels =
  "(?:last |zuletzt )?(?:updated|published|posted|edited|modified|saved|created|sent|bearbeitet|geändert|aktualisiert|modifié|editado|actualizado|изменено|обновлено)(?: by [^0-9]{2,40}?)?|(?:最近|最后|最後|上次)?(?:修改|更新|编辑|編輯|创建|創建|发布|發布)(?:于|於|时间|時間)?";
/** `3 hours ago`, `Updated 4 mins ago`, `Yesterday at 9:14 PM`, `最近修改：昨天 18:20` */
const onlyRelative = new RegExp(
  String.raw`^(?:(?:${editLabels})[:\uFF1A]?\s?)?(?<when>${relativeTime}|(?:${dayWords})(?:,?\s?(?:(?:at|um|à|a las|в|om) )?(?<time>[0-9]{1,2}[:\uFF1A][0-9]{2}(?:\s?[ap]\.?m\.?)?))?)(?:\s?已?(?:修改|更新|编辑|編輯|发布|發布)| edited| (?:by|par|por|von|di) [^0-9]{2,40})?$`,
  "i",
);
/** A part of each of these lines, because the complete pattern takes 10 ms to compile. */
const mayBeRelative = new RegExp(`ago|前|vor |hace |il y a |há |назад|${dayWords}`, "i");
// cspell:enable
/** A longer line says more than that, in UTF-16 code units. */
const longestRelative = 60;

/** Reads a line that states only how long ago its page was published. Undefined for another line. */
export function readRelativeTime(
  line: string,
): { readonly when: string; readonly time: string | undefined } | undefined {
  const { when, time } =
    (line.length <= longestRelative && mayBeRelative.test(line) ? onlyRelative.exec(line) : null)
      ?.groups ?? {};
  return when === undefined ? undefined : { when, time };
}

export function isRelativeTime(line: string): boolean {
  return readRelativeTime(line) !== undefined;
}
