import { expect, test } from "vitest";
import {
  unknownCountry,
  unknownCurrency,
  unknownLanguage,
  unknownLicence,
  unknownSourceType,
} from "./known-codes.ts";

const checks = {
  country: unknownCountry,
  currency: unknownCurrency,
  language: unknownLanguage,
  licence: unknownLicence,
  "source type": unknownSourceType,
};

test.each<[keyof typeof checks, string]>([
  ["country", "CN"],
  ["country", "TL"],
  ["country", "XK"],
  ["country", "EU"],
  ["currency", "KZT"],
  ["language", "en"],
  ["language", "zh-Hans-CN"],
  ["language", "EN-gb"],
  ["language", "uk"],
  ["language", "es-419"],
  ["language", "yue"],
  ["licence", "MIT"],
  ["licence", "(CC-BY-4.0 OR Apache-2.0+) AND LicenseRef-desk"],
  ["licence", "GPL-3.0-only WITH Classpath-exception-2.0"],
  ["licence", "https://example.org/terms"],
  ["source type", "trainedAlgorithmicMedia"],
  ["source type", "http://cv.iptc.org/newscodes/digitalsourcetype/humanEdits"],
])("%s %s is known", (list, code) => {
  expect(checks[list](code)).toBeUndefined();
});

test.each<[keyof typeof checks, string, string | undefined]>([
  ["country", "China", "CN"],
  ["country", "中国", "CN"],
  ["country", "uk", "GB"],
  ["country", "KAZ", "KZ"],
  ["country", "cn", "CN"],
  ["country", "ZZ", undefined],
  ["currency", "RMB", "CNY"],
  ["currency", "XXZ", undefined],
  ["language", "cn", "zh"],
  ["language", "jp", "ja"],
  ["language", "eng-US", "en-US"],
  ["language", "en-UK", "en-GB"],
  ["language", "qq", undefined],
  ["licence", "CC BY 4.0", "CC-BY-4.0"],
  ["licence", "Apache 2.0", "Apache-2.0"],
  ["licence", "MIT License", "MIT"],
  ["licence", "The MIT licence", "MIT"],
  ["licence", "Apache License, Version 2.0", "Apache-2.0"],
  ["licence", "BSD 3-Clause License", "BSD-3-Clause"],
  ["licence", "Creative Commons Attribution 4.0 International", "CC-BY-4.0"],
  ["licence", "Creative Commons Attribution-NonCommercial-ShareAlike 4.0", "CC-BY-NC-SA-4.0"],
  ["licence", "All rights reserved", undefined],
  ["source type", "TrainedAlgorithmicMedia", "trainedAlgorithmicMedia"],
  ["source type", "digitalArt", "digitalCreation"],
  ["source type", "minorHumanEdits", "humanEdits"],
  ["source type", "softwareImage", undefined],
  ["source type", "multiFrameComputationalCapture", undefined],
  ["source type", "a photo by someone", undefined],
])("%s %s: %s is suggested", (list, code, suggestion) => {
  expect(checks[list](code)).toEqual({ suggestion });
});
