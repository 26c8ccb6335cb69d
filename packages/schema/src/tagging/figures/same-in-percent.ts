/**
 * What is between an amount and the percentage that says how much it is: "fell by 4,000 t, or 6%", "4,000 t (about 6%) lower",
 * 减少4000吨（6%）, 增加3000吨，即19%.
 */
export const sameInPercent: RegExp =
  /^(?:,? or |\s?[(（]\s?(?:(?:or|about|around|some|nearly|almost|approximately|approx\.|~)\s?|[约近逾])?|[，,]?(?:即|合|折合|约合|相当于)[约近]?)$/i;
