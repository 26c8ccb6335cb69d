// Written by scripts/write-vocabulary.ts from vocabulary/*.tsv; Do not edit; run `npm run generate`.

export const mineralGroups: Readonly<Record<string, readonly string[]>> = {
  "rare-earths": ["light-rare-earths","heavy-rare-earths","magnet-rare-earths","lanthanum","cerium","praseodymium","neodymium","samarium","europium","gadolinium","terbium","dysprosium","holmium","erbium","thulium","ytterbium","lutetium","yttrium","scandium"],
  "light-rare-earths": ["lanthanum","cerium","praseodymium","neodymium","samarium"],
  "heavy-rare-earths": ["europium","gadolinium","terbium","dysprosium","holmium","erbium","thulium","ytterbium","lutetium","yttrium"],
  "platinum-group-metals": ["platinum","palladium","rhodium","ruthenium","iridium","osmium"],
  "magnet-rare-earths": ["cerium","praseodymium","neodymium","samarium","gadolinium","terbium","dysprosium"],
  "coal": ["metallurgical-coal"],
  "natural-gas": ["shale-gas","coalbed-methane"],
};
