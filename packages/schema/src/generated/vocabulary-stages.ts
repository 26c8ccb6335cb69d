// Written by scripts/write-vocabulary.ts from vocabulary/*.tsv; Do not edit; run `npm run generate`.

export const stagesText = `[
{"id":"exploration","names":{"en":"exploration","zh":"勘探"},"definition":"Work that looks for mineral deposits and sizes what is found, from surveys and drilling to resource estimates, before any mine is built."},
{"id":"project-development","names":{"en":"project development","zh":"项目开发"},"definition":"Feasibility studies, permits, finance and construction that turn a known deposit or plant design into a working operation."},
{"id":"mining","names":{"en":"mining","zh":"开采"},"definition":"Taking ore, brine or by-product feed out of the ground, including open pits, underground mines and in-situ leaching."},
{"id":"beneficiation","names":{"en":"beneficiation","zh":"选矿"},"definition":"Crushing, milling, flotation, gravity or magnetic steps that raise the grade of ore and leave a concentrate."},
{"id":"smelting","names":{"en":"smelting","zh":"冶炼"},"definition":"High-temperature or electrolytic reduction that makes crude or primary metal, matte or ferro-alloy out of concentrate or oxide."},
{"id":"refining","names":{"en":"refining","zh":"精炼"},"definition":"Purifying metal or chemicals to a saleable grade, such as cathode copper, battery-grade lithium carbonate or low-purity gallium."},
{"id":"separation","names":{"en":"rare-earth separation","zh":"稀土分离"},"definition":"Splitting mixed rare-earth concentrate or chloride into single oxides or pairs, mostly by solvent extraction."},
{"id":"conversion","names":{"en":"uranium conversion","zh":"铀转化"},"definition":"Turning uranium oxide into hexafluoride so that it can be enriched."},
{"id":"enrichment","names":{"en":"uranium enrichment","zh":"铀浓缩"},"definition":"Raising the share of uranium-235 to the level reactors need."},
{"id":"metal-alloy-making","names":{"en":"metal and alloy making","zh":"金属与合金制造"},"definition":"Making metal, sponge, powder, alloys or targets from oxides, chlorides or crude metal."},
{"id":"battery-materials","names":{"en":"battery materials","zh":"电池材料"},"definition":"Making precursor, cathode, anode and electrolyte materials, including purified and coated graphite."},
{"id":"magnet-making","names":{"en":"magnet making","zh":"磁材制造"},"definition":"Pressing, sintering or bonding rare-earth alloys into permanent magnets."},
{"id":"component-manufacturing","names":{"en":"component manufacturing","zh":"零部件制造"},"definition":"Building cells, wafers, motors, tools and other parts that hold the refined material."},
{"id":"end-use","names":{"en":"end use","zh":"终端应用"},"definition":"Use in finished goods and systems such as vehicles, turbines, chips, grids or weapons."},
{"id":"recycling","names":{"en":"recycling","zh":"回收利用"},"definition":"Recovering material from scrap, production waste or goods at the end of their life so that it goes back into supply."},
{"id":"stockpiling","names":{"en":"stockpiling","zh":"储备"},"definition":"Buying and holding material, by a state or a company, as a buffer against shortage or price shocks."},
{"id":"trade","names":{"en":"trade and transport","zh":"贸易与运输"},"definition":"Selling and moving ore, intermediates or products across borders, including ports, rail corridors and customs."},
{"id":"closure","names":{"en":"mine closure","zh":"闭坑"},"definition":"Ending an operation and making the site safe, with waste and tailings dealt with."}
]`;
