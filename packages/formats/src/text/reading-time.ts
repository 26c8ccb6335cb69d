const minutes = String.raw`[0-9]{1,3}(?:[-–][0-9]{1,2})?[ -]?min(?:ut(?:e[ns]?|os?|i))?s?\.?`;

// cspell:disable -- several languages
/** Matches how long a page takes to read: `4 min read`, `Lesezeit: 3 Minuten`, `阅读需 4 分钟`. Needs the flag `i`. */
export const readingTimeForms = [
  String.raw`${minutes}[ -](?:read(?:ing)?(?: time)?|de (?:lecture|lectura|leitura)'?|lesezeit|di lettura)`,
  String.raw`(?:reading time|(?:temps de )?lecture|(?:tiempo de )?lectura|(?:tempo de )?leitura|lese(?:zeit|dauer)|tempo di lettura)\s?[:\uFF1A]?\s?(?:ca\.? ?)?${minutes}`,
  "[0-9]{1,3} dakikada okunur",
  String.raw`время чтения\s?:?\s?[0-9]{1,3} мин(?:ут[аы]?|\.)?|[0-9]{1,3} мин(?:ут[аы]?|\.)? (?:на )?чтени[ея]`,
  String.raw`(?:预计|預計)?(?:阅读|閱讀)\S{0,4} ?[0-9]{1,3} ?分[钟鐘]|[0-9]{1,3} ?分[钟鐘](?:阅读|閱讀)`,
].join("|");
// cspell:enable
