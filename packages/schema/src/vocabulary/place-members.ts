/**
 * The members of blocs and regions, as ISO 3166-1 codes.
 *
 * Omitted, so that `isA` is false for their members: FORGE, WTO, IEA and United Nations (no complete list was
 * confirmed), Minerals Security Partnership (the last confirmed list is of January 2025, see
 * https://2021-2025.state.gov/minerals-security-partnership/), Middle East, the West and Global South (no agreed members), Copperbelt
 * (parts of countries). The regions are those of the United Nations; see
 * https://unstats.un.org/unsd/methodology/m49/
 */
export const placeMembers: Readonly<Record<string, string>> = {
  // Since 2020-02-01. See https://european-union.europa.eu/principles-countries-history/eu-countries_en
  EU: "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK",
  // The European Union takes part but is not a member. See https://www.consilium.europa.eu/en/policies/g7/
  "bloc-g7": "CA DE FR GB IT JP US",
  // 19 countries and two unions; the members of the unions are not members of the G20. The African Union since 2023-09-09. See https://g20.org/
  "bloc-g20": "AR AU BR CA CN DE FR GB ID IN IT JP KR MX RU SA TR US ZA EU bloc-african-union",
  // Since Sweden joined, 2024-03-07. See https://www.nato.int/cps/en/natohq/nato_countries.htm
  "bloc-nato":
    "AL BE BG CA CZ DE DK EE ES FI FR GB GR HR HU IS IT LT LU LV ME MK NL NO PL PT RO SE SI SK TR US",
  // Since Indonesia joined, 2025-01-06. Saudi Arabia is omitted, because sources differ. See https://brics.br/en/about-the-brics
  "bloc-brics": "AE BR CN EG ET ID IN IR RU ZA",
  // Since Timor-Leste joined, 2025-10-26. See https://asean.org/member-states/
  "bloc-asean": "BN ID KH LA MM MY PH SG TH TL VN",
  // Suspended members are members. See https://au.int/en/member_states/countryprofiles2
  "bloc-african-union":
    "AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RW SC SD SL SN SO SS ST SZ TD TG TN TZ UG ZA ZM ZW",
  "bloc-quad": "AU IN JP US",
  // Since Belarus joined, 2024-07-04. See https://eng.sectsco.org/
  "bloc-sco": "BY CN IN IR KG KZ PK RU TJ UZ",
  // Since 2015-08-12. See https://eec.eaeunion.org/en/
  "bloc-eaeu": "AM BY KG KZ RU",
  // Since the Comoros joined, 2018. See https://www.sadc.int/member-states
  "bloc-sadc": "AO BW CD KM LS MG MU MW MZ NA SC SZ TZ ZA ZM ZW",
  // Since Bolivia joined, 2024. Venezuela is suspended and omitted. See https://www.mercosur.int/en/about-mercosur/mercosur-countries/
  "bloc-mercosur": "AR BO BR PY UY",
  // Since their joint founding, 2023-09-16.
  "bloc-aes": "BF ML NE",
  // Since Burkina Faso, Mali and Niger left, 2025-01-29. See https://www.ecowas.int/member-states/
  "bloc-ecowas": "BJ CI CV GH GM GN GW LR NG SL SN TG",
  // See https://www.gcc-sg.org/en/AboutUs/MemberStates
  "bloc-gcc": "AE BH KW OM QA SA",
  "bloc-c5-plus-1": "KG KZ TJ TM US UZ",
  // Since Costa Rica joined, 2021-05-25. See https://www.oecd.org/en/about/members-partners.html
  "bloc-oecd":
    "AT AU BE CA CH CL CO CR CZ DE DK EE ES FI FR GB GR HU IE IL IS IT JP KR LT LU LV MX NL NO NZ PL PT SE SI SK TR US",
  // M49 143.
  "region-central-asia": "KG KZ TJ TM UZ",
  // M49 035.
  "region-southeast-asia": "BN ID KH LA MM MY PH SG TH TL VN",
  // M49 002.
  "region-africa":
    "AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW IO KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RE RW SC SD SH SL SN SO SS ST SZ TD TF TG TN TZ UG YT ZA ZM ZW",
  // M49 150: Russia is in it; Türkiye, Cyprus and the Caucasus are not.
  "region-europe":
    "AD AL AT AX BA BE BG BY CH CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SJ SK SM UA VA",
  // M49 419, Latin America and the Caribbean.
  "region-latin-america":
    "AG AI AR AW BB BL BO BQ BR BS BV BZ CL CO CR CU CW DM DO EC FK GD GF GP GS GT GY HN HT JM KN KY LC MF MQ MS MX NI PA PE PR PY SR SV SX TC TT UY VC VE VG VI",
  // M49 005.
  "region-south-america": "AR BO BR BV CL CO EC FK GF GS GY PE PY SR UY VE",
  // The three countries that share its salt flats.
  "region-lithium-triangle": "AR BO CL",
};
