// cspell:disable -- names of cities
const cities = new Set(
  [
    "Abidjan|Abu Dhabi|Abuja|Accra|Algiers|Almaty|Ankara|Antananarivo|Ashgabat|Astana|Asunción|Athens|Auckland|Baku|Bamako|Bangkok|Beijing|Belgrade|Berlin|Bishkek|Bogota|Bogotá|Brasilia|Brasília|Brisbane|Brussels|Bruxelles|Buenos Aires|Cairo|Calgary|Canberra|Cape Town|Caracas|Casablanca|Chicago|Ciudad de México|Conakry|Copenhagen|Dakar|Dar es Salaam|Davos|Denver|Dhaka|Dodoma|Doha|Dubai|Dushanbe|Frankfurt|Freetown|Gaborone|Geneva|Genève|Hanoi|Harare|Helsinki|Hong Kong|Houston|Islamabad|Istanbul|Jakarta|Johannesburg|Kampala|Karachi|Kathmandu|Khartoum|Kigali|Kinshasa|Kolwezi|Kuala Lumpur|Kyiv|La Paz|Lagos|Libreville|Lilongwe|Lima|Lisboa|Lisbon|London|Londres|Luanda|Lubumbashi|Lusaka|Madrid|Manila|Maputo|Maseru|Melbourne|Mexico City|Monrovia|Montevideo|Montreal|Montréal|Moscow|Mumbai|Muscat|Nairobi|Naypyidaw|New Delhi|New York|Niamey|Nouakchott|Nouméa|Nuuk|Oslo|Ottawa|Ouagadougou|Paris|Perth|Phnom Penh|Port Moresby|Pretoria|Quito|Rabat|Reykjavik|Rio de Janeiro|Riyadh|Rome|Rotterdam|Santiago|Seoul|Shanghai|Shenzhen|Singapore|Stockholm|Sydney|São Paulo|Taipei|Tashkent|Tbilisi|Tokyo|Toronto|Tunis|Ulaanbaatar|Vancouver|Vienna|Vientiane|Warsaw|Washington|Wellington|Wien|Windhoek|Yangon|Yaoundé|Yerevan|Zagreb|Zurich|Zürich",
    "Астана|Киев|Лондон|Москва|Пекин|Санкт-Петербург|Токио",
    "北京|上海|深圳|广州|香港|台北|東京|东京|首尔|新加坡|雅加达|新德里|莫斯科|伦敦|倫敦|巴黎|柏林|布鲁塞尔|布魯塞爾|日内瓦|华盛顿|華盛頓|纽约|紐約|多伦多|温哥华|悉尼|墨尔本|珀斯|利马|圣地亚哥|约翰内斯堡|金沙萨",
  ].flatMap((names) => names.split("|")),
);
// cspell:enable

/** Matches the name of a province, also with its kind: `湖南`, `湖南省`. */
export const province =
  "(?:北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|内蒙古|广西|西藏|宁夏|新疆|香港|澳门|台湾)[省市]?";

/** Returns true for a city from which news is often reported, also with its country: `London`, `Perth, Australia`. */
export function isCity(words: string): boolean {
  const [city = ""] = words.split(/[,\uFF0C]/, 1);
  return cities.has(city.trim());
}
