/** The end of a unit that counts in a period: `t-per-year`. Of `kg-per-dmt`, "per" begins another unit. */
export const perPeriod = /(?<period>-per-(?:year|month|week|day))$/;
