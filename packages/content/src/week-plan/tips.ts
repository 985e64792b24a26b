import type { Tip } from "@wervel/model";

/** The seven tips of one personal account, each with how sure it is, and a way to test it. */
export const sevenTips = [
  {
    id: "tip-move",
    says: { nl: "Blijf bewegen", en: "Keep moving" },
    verdict: { nl: "Goed onderbouwd.", en: "Well supported." },
    grade: "A",
    template: "keep-moving",
    sources: [
      { source: "chronic-back-pain-blog", at: "tip 1" },
      { source: "nhg-m54", at: "keep moving" },
      { source: "kngf-2021", at: "keep moving" },
    ],
    review: "unreviewed",
  },
  {
    id: "tip-posture",
    says: { nl: "Let op je houding en wissel af", en: "Mind your posture and change it" },
    verdict: {
      nl: "Afwisselen: redelijk. Eén goede houding: daar is geen bewijs voor.",
      en: "Changing: fair. One right posture: there is no evidence for it.",
    },
    grade: "B",
    template: "change-position",
    sources: [
      { source: "chronic-back-pain-blog", at: "tip 2" },
      { source: "swain-2020", at: "umbrella review" },
    ],
    review: "unreviewed",
  },
  {
    id: "tip-mattress",
    says: { nl: "Slaap op een stevig matras", en: "Sleep on a firm mattress" },
    verdict: {
      nl: "In het ene goede onderzoek deed middelhard het beter dan hard.",
      en: "In the one good trial, medium-firm did better than firm.",
    },
    grade: "B",
    sources: [
      { source: "chronic-back-pain-blog", at: "tip 3" },
      { source: "kovacs-2003", at: "odds ratio 2.36 in bed" },
    ],
    review: "unreviewed",
  },
  {
    id: "tip-lifting",
    says: { nl: "Til met je benen", en: "Lift with your legs" },
    verdict: {
      nl: "Zwak bewijs. Dichtbij tillen en sterker worden telt meer.",
      en: "Weak evidence. Lifting close and getting stronger count more.",
    },
    grade: "C",
    template: "lift-with-legs",
    sources: [
      { source: "chronic-back-pain-blog", at: "tip 4" },
      { source: "steffens-2016", at: "education alone, risk ratio 1.03" },
    ],
    review: "unreviewed",
  },
  {
    id: "tip-relax",
    says: { nl: "Ontspan: ademen, yoga, meditatie", en: "Relax: breathing, yoga, meditation" },
    verdict: { nl: "Bescheiden bewijs, weinig nadeel.", en: "Modest evidence, little downside." },
    grade: "C",
    template: "relaxation",
    sources: [
      { source: "chronic-back-pain-blog", at: "tip 5" },
      { source: "wieland-2022", at: "yoga against no exercise" },
    ],
    review: "unreviewed",
  },
  {
    id: "tip-heat",
    says: { nl: "Gebruik warmte", en: "Use warmth" },
    verdict: {
      nl: "Helpt kort, vooral in de eerste dagen.",
      en: "Helps briefly, mostly in the first days.",
    },
    grade: "B",
    template: "heat",
    sources: [
      { source: "chronic-back-pain-blog", at: "tip 6" },
      { source: "french-2006", at: "review" },
    ],
    review: "unreviewed",
  },
  {
    id: "tip-specialist",
    says: { nl: "Raadpleeg een specialist", en: "Consult a specialist" },
    verdict: {
      nl: "Eerst lichtere stappen, tenzij de controle anders zegt.",
      en: "Lighter steps first, unless the check says otherwise.",
    },
    grade: "B",
    sources: [
      { source: "chronic-back-pain-blog", at: "tip 7" },
      { source: "nhg-m54", at: "stepwise care" },
    ],
    review: "unreviewed",
  },
] as const satisfies readonly Tip[];
