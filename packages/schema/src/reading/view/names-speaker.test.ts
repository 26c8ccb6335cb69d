import { growthOfTime } from "@mineral-brief/fixtures/growth-of-time";
import { describe, expect, it } from "vitest";
import { namesSpeaker } from "./names-speaker.ts";

describe("a sentence names its speaker", () => {
  it.each([
    ["Orano", "Orano said so."],
    ["Orano", "The mine is closed, Orano says."],
    ["Orano", "The mine, according to Orano, is closed."],
    ["Acme Corp.", "Acme said so."],
    ["White House", "The mine is closed. The White House says that it will pay."],
    ["Jane Analyst", "Prices will fall, Jane Analyst says."],
    ["Orano", "Nach Angaben von Orano ist es geschlossen."],
    ["Orano", "Laut Orano wird es geschlossen."],
    ["Orano", "Selon Orano, la mine est fermée."],
    ["Chine", "Selon la Chine, la mine est fermée."],
    ["AFP", "Según AFP, la mina está cerrada."],
    ["Китай", "Китай сообщил, что рудник закрыт."],
    ["Тау-Кен Самрук", "По словам «Тау-Кен Самрук», рудник закрыт."],
    ["商务部", "商务部表示，矿山已关闭。"],
    ["商务部", "公告发布三天后，商务部表示，矿山已关闭。"],
    ["路透社", "据路透社报道，矿山已关闭。"],
    ["中国", "根据中国，矿山已关闭。"],
    ["共同通信", "共同通信によると、鉱山は閉鎖された。"],
    ["الصين", "قالت الصين إن المنجم مغلق."],
    ["معادن", "وفق «معادن»، المنجم مغلق."],
  ])("%s: %s", (name, sentence) => {
    expect(namesSpeaker(sentence, name)).toBe(true);
  });
});

describe("a sentence only mentions its speaker", () => {
  it.each([
    // Somebody else speaks.
    ["United States", "China said it will issue licences to users in the United States."],
    ["United States", "China said the United States stopped the ban."],
    ["Japan", "China said that Japan said so."],
    ["Orano", "Critics of Orano say that the mine is closed."],
    ["Orano", "Orano’s critics say that the mine is closed."],
    ["Orano", "According to Orano critics, the mine is closed."],
    ["Orano", "According to a report on Orano, the mine is closed."],
    ["Orano", "Officials from Niger and Orano said so."],
    ["Orano", "Orano Canada said so."],
    ["China", "China and Japan said so."],
    ["Orano", "Orano was said to be in talks."],
    ["Orano", "The mine is closed, said Orano’s rival."],
    ["Orano", "Nach Angaben von Orano nahestehenden Kreisen ist es geschlossen."],
    ["Китай", "Китаю сообщил посол, что рудник закрыт."],
    ["中国", "据中国海关，矿山已关闭。"],
    ["中国", "美国对中国表示，矿山已关闭。"],
    ["中国", "中国石油表示，矿山已关闭。"],
    ["الصين", "قالت للصين إن المنجم مغلق."],
    // The word of speech is a part of another word, or has another sense.
    ["Japan", "The accord obliges China to sell gallium to Japan."],
    ["MP Materials", "MP Materials is locally the cleanest producer."],
    ["China", "China reports a loss."],
    ["Orano", "Orano called off the deal."],
    ["Orano", "Orano sayings are cheap."],
    ["美国", "中国的数据显示对美国的出口没有停止。"],
    ["美国", "数据美国，没有停止。"],
    ["美国", "美国称霸。"],
    // In doubt.
    ["Orano", "On 4 December 2024 Orano said that the mine was closed."],
    ["Orano", "“The mine is closed,” said Orano."],
    ["Le Monde", "Le Monde reported that the mine is closed."],
    ["Китай", "По данным Китая, рудник закрыт."],
    ["", "Orano said so."],
    [" ", " said so."],
    // No word of speech.
    ["Orano", "Curbs could cost Orano $3 billion."],
    ["Orano", "The mine is closed."],
  ])("%s: %s", (name, sentence) => {
    expect(namesSpeaker(sentence, name)).toBe(false);
  });
});

it("takes time in proportion to the length of a sentence", () => {
  const part = "On On 1 2 China saying, expect said China saying, accord China 20, 说China";
  const find = (sentence: string): unknown => namesSpeaker(sentence, "China");
  expect(find(part)).toBe(false);
  expect(growthOfTime(find, part.repeat(1000), part.repeat(4000))).toBeLessThan(8);
});
