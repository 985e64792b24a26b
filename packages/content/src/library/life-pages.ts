import type { TopicPage } from "./topic.ts";
import type { TopicIdIn } from "./topics.ts";

/** Moving, work, and the things people sell. */
export const lifePages = {
  "keep-moving": {
    short: {
      nl: "Blijven bewegen is het best onderbouwde advies. Rust in bed helpt niet.",
      en: "Keep moving is the best supported advice. Rest in bed does not help.",
    },
    body: [
      {
        nl: "Vier van onze vijf bronnen zijn het hierover eens, en de richtlijnen ook. Wandel kort, rust even, en wandel weer. Lang stil zitten maakt het vaak erger.",
        en: "Four of our five sources agree on this, and so do the guidelines. Walk a little, rest, and walk again. Sitting still for long often makes it worse.",
      },
      {
        nl: "Bij hevige pijn mag je een dag of twee rustiger doen. Daarna bouw je op.",
        en: "With strong pain a day or two of taking it easy is fine. Then build up.",
      },
      {
        nl: "Wat pijn tijdens bewegen is niet erg. Ze hoort binnen een dag terug te zakken naar waar ze was.",
        en: "Some pain while moving is all right. It should fall back to where it was within a day.",
      },
    ],
    claims: [
      {
        id: "stay-active",
        says: {
          nl: "Actief blijven is beter dan rusten.",
          en: "Staying active is better than resting.",
        },
        standing: "supported",
        voices: [
          {
            source: "pain-blog",
            at: "tip 1",
            says: {
              nl: "Blijf bewegen; te lang stilzitten is nadelig.",
              en: "Keep moving; sitting still too long works against you.",
            },
          },
          {
            source: "physio-page",
            at: "profiel 1; actieve zorg",
            says: {
              nl: "Voorkom bedrust; kort wandelen en rusten afwisselen.",
              en: "Avoid bed rest; alternate short walks and rest.",
            },
          },
          {
            source: "surgeon",
            at: "preventieve sfeer",
            says: { nl: "Neem genoeg lichaamsbeweging.", en: "Take enough exercise." },
          },
          {
            source: "gut-doctor",
            at: "levensstijlfactoren",
            says: {
              nl: "Bewegen is goed voor darm en rug.",
              en: "Exercise is good for gut and back.",
            },
          },
          {
            source: "nhg-back",
            at: "voorlichting",
            says: {
              nl: "Blijf zo veel mogelijk doen wat je deed.",
              en: "Keep doing what you did as far as possible.",
            },
          },
          {
            source: "smith",
            at: "SMD -0.27 short term",
            says: {
              nl: "Oefenen met wat pijn is niet slechter.",
              en: "Exercise with some pain is not worse.",
            },
          },
        ],
        review: "unreviewed",
      },
    ],
    see: ["plan", "knowledge/exercise-or-time", "knowledge/coming-back"],
    review: "unreviewed",
  },
  posture: {
    short: {
      nl: "Er is niet één goede houding. Wisselen is beter dan rechtop blijven.",
      en: "There is no single right posture. Changing beats staying upright.",
    },
    body: [
      {
        nl: "Een blog en een fysiotherapiesite raden een goede houding aan. Een groot overzicht vindt geen eensgezindheid dat houding rugpijn geeft.",
        en: "A blog and a physiotherapy site recommend a proper posture. A large review finds no agreement that posture gives back pain.",
      },
      {
        nl: "Lang in dezelfde stand zit niemand lekker. Sta elk half uur even op. Je volgende houding is je beste houding.",
        en: "Nobody sits well in one position for long. Get up every half hour. Your next position is your best one.",
      },
    ],
    todo: [
      {
        nl: "Zet een rustige herinnering voor elke dertig minuten.",
        en: "Set a calm reminder for every thirty minutes.",
      },
    ],
    claims: [
      {
        id: "posture-disputed",
        says: {
          nl: "Wisselen van houding is zinvol; één juiste houding is niet aangetoond.",
          en: "Changing position makes sense; one right posture has not been shown.",
        },
        standing: "disputed",
        voices: [
          {
            source: "pain-blog",
            at: "oorzaak 3; tip 2",
            says: { nl: "Zit goed en wissel regelmatig.", en: "Sit well and change regularly." },
          },
          {
            source: "physio-page",
            at: "mechanische en houdingsfactoren",
            says: { nl: "Houding kan de rug belasten.", en: "Posture can load the back." },
          },
          {
            source: "surgeon",
            at: "preventieve sfeer",
            says: { nl: "Vermijd lang dezelfde houding.", en: "Avoid the same position for long." },
          },
          {
            source: "swain",
            at: "conclusion",
            says: {
              nl: "Geen eensgezindheid dat houding pijn veroorzaakt.",
              en: "No agreement that posture causes pain.",
            },
            dissents: true,
          },
        ],
        review: "unreviewed",
      },
    ],
    see: ["knowledge/chairs-and-shoes", "knowledge/work", "insight/experiments"],
    review: "unreviewed",
  },
  lifting: {
    short: {
      nl: "Houd een last dicht bij je en bouw kracht op. Een vaste tiltechniek voorkomt rugpijn niet.",
      en: "Hold a load close and build strength. A fixed lifting technique does not prevent back pain.",
    },
    body: [
      {
        nl: "‘Til met je benen’ klinkt logisch. Les in tillen alleen deed in onderzoek niets voor het voorkomen van rugpijn.",
        en: "‘Lift with your legs’ sounds logical. Lessons in lifting alone did nothing in research to prevent back pain.",
      },
      {
        nl: "In de eerste dagen is zwaar tillen en draaien lastig. Laat het dan even. Daarna mag je rug weer leren tillen.",
        en: "In the first days heavy lifting and twisting are hard. Leave it for a while. After that your back may learn to lift again.",
      },
    ],
    claims: [
      {
        id: "lifting-advice",
        says: {
          nl: "Zwaar tillen mijden past alleen kort; tilles alleen voorkomt niets.",
          en: "Avoiding heavy lifting fits only for a short time; lifting lessons alone prevent nothing.",
        },
        standing: "disputed",
        voices: [
          {
            source: "pain-blog",
            at: "tip 4",
            says: {
              nl: "Vermijd zwaar tillen en draaien; til met je benen.",
              en: "Avoid heavy lifting and twisting; lift with your legs.",
            },
          },
          {
            source: "physio-page",
            at: "mechanische factoren",
            says: {
              nl: "Zwaar tillen en plotse bewegingen belasten.",
              en: "Heavy lifting and sudden moves load the back.",
            },
          },
          {
            source: "surgeon",
            at: "veranderingen aan de wervelkolom",
            says: {
              nl: "Werk maakt de rug minder oud dan men denkt.",
              en: "Work ages the back less than people think.",
            },
            dissents: true,
          },
          {
            source: "steffens",
            at: "education alone RR 1.03",
            says: {
              nl: "Uitleg alleen voorkomt geen rugpijn.",
              en: "Education alone prevents no back pain.",
            },
            dissents: true,
          },
        ],
        review: "unreviewed",
      },
    ],
    see: ["plan", "knowledge/work"],
    review: "unreviewed",
  },
  mattress: {
    short: {
      nl: "Het is niet duidelijk. De bronnen spreken elkaar tegen. Koop niets op advies van een app, ook niet van deze.",
      en: "It is not clear. The sources contradict each other. Buy nothing on the advice of an app, not of this one either.",
    },
    body: [
      {
        nl: "Twee van onze bronnen raden een goed of stevig matras aan. Een neurochirurg schrijft dat bedden of stoelen die helpen niet bestaan, wat verkopers ook zeggen.",
        en: "Two of our sources recommend a good or firm mattress. A neurosurgeon writes that beds or chairs that help do not exist, whatever sellers say.",
      },
      {
        nl: "Er is één redelijke proef, uit 2003, met 313 mensen. Middelhard deed het daar beter dan hard. Eén proef is weinig.",
        en: "There is one fair trial, from 2003, with 313 people. Medium-firm did better there than firm. One trial is little.",
      },
    ],
    todo: [
      {
        nl: "Lig zoals het prettig voelt. Probeer een kussen tussen of onder je knieën.",
        en: "Lie as feels pleasant. Try a pillow between or under your knees.",
      },
      {
        nl: "Merk je verschil? Maak er een proef van 14 dagen van.",
        en: "Do you notice a difference? Make it a trial of 14 days.",
      },
    ],
    claims: [
      {
        id: "mattress-disputed",
        says: {
          nl: "Of een ander matras helpt, is onduidelijk.",
          en: "Whether another mattress helps is unclear.",
        },
        standing: "disputed",
        voices: [
          {
            source: "pain-blog",
            at: "tip 3",
            says: { nl: "Zorg voor een stevig matras.", en: "See to a firm mattress." },
          },
          {
            source: "physio-page",
            at: "slaapkwaliteit",
            says: { nl: "Investeer in matras en kussen.", en: "Invest in mattress and pillow." },
          },
          {
            source: "surgeon",
            at: "preventieve sfeer",
            says: {
              nl: "Speciale bedden of stoelen die helpen bestaan niet.",
              en: "Special beds or chairs that help do not exist.",
            },
            dissents: true,
          },
          {
            source: "kovacs",
            at: "pain in bed OR 2.36; disability OR 2.10",
            says: { nl: "Middelhard was beter dan hard.", en: "Medium-firm was better than firm." },
            dissents: true,
          },
        ],
        review: "unreviewed",
      },
    ],
    see: ["insight/experiments", "knowledge/sleep", "knowledge/products"],
    review: "unreviewed",
  },
  "chairs-and-shoes": {
    short: {
      nl: "Geen stoel, zool of gadget is aangetoond als behandeling. Prettig zitten mag altijd.",
      en: "No chair, insole or gadget has been shown to work as treatment. Sitting comfortably is always fine.",
    },
    body: [
      {
        nl: "Een site met productlinks raadt stoelen, zolen, een massagekussen, oefenspullen en horloges aan. De neurochirurg zegt: zulke stoelen bestaan niet.",
        en: "A site with product links recommends chairs, insoles, a massage cushion, exercise gear and watches. The neurosurgeon says: such chairs do not exist.",
      },
      {
        nl: "Zolen en riemen voorkwamen in onderzoek geen rugpijn. Pijn in je voeten is iets anders. Daar kan een podotherapeut naar kijken.",
        en: "Insoles and belts prevented no back pain in research. Pain in your feet is another matter. A podiatrist can look at that.",
      },
      {
        nl: "Je werkplek goed instellen kost niets. Scherm op ooghoogte, voeten op de grond, en vaak wisselen.",
        en: "Setting up your workplace well costs nothing. Screen at eye height, feet on the floor, and change often.",
      },
    ],
    claims: [
      {
        id: "aids-disputed",
        says: {
          nl: "Speciale stoelen, zolen en riemen helpen niet aantoonbaar.",
          en: "Special chairs, insoles and belts have not been shown to help.",
        },
        standing: "against",
        voices: [
          {
            source: "physio-page",
            at: "aanvullende productaanbevelingen",
            says: {
              nl: "Noemt ergonomie, zolen, gadgets en oefenspullen.",
              en: "Names ergonomics, insoles, gadgets and exercise gear.",
            },
          },
          {
            source: "pain-blog",
            at: "tip 2",
            says: {
              nl: "Gebruik eventueel een ergonomische stoel.",
              en: "Perhaps use an ergonomic chair.",
            },
          },
          {
            source: "surgeon",
            at: "preventieve sfeer",
            says: {
              nl: "Stoelen die soelaas bieden bestaan niet.",
              en: "Chairs that bring relief do not exist.",
            },
            dissents: true,
          },
          {
            source: "steffens",
            at: "insoles, belts",
            says: { nl: "Zolen en riemen: geen effect.", en: "Insoles and belts: no effect." },
            dissents: true,
          },
        ],
        review: "unreviewed",
      },
    ],
    see: ["knowledge/products", "knowledge/posture"],
    review: "unreviewed",
  },
  warmth: {
    short: {
      nl: "Warmte kan nieuwe rugpijn een paar dagen verzachten. Het is een klein effect.",
      en: "Warmth can soothe new back pain for a few days. It is a small effect.",
    },
    body: [
      {
        nl: "In een overzicht scheelde een warmtewikkel ongeveer 1 punt op een schaal van 0 tot 5, na vijf dagen. Lang werkt het niet door.",
        en: "In a review a heat wrap made about 1 point of difference on a scale of 0 to 5, after five days. It does not last long.",
      },
      {
        nl: "Een kruik of bad mag ook. Niet op dove huid, niet bij zalf, en niet op de buik als je zwanger bent.",
        en: "A hot-water bottle or bath is fine too. Not on numb skin, not with ointment, and not on the belly in pregnancy.",
      },
    ],
    claims: [
      {
        id: "heat-short",
        says: {
          nl: "Warmte helpt kort en een beetje bij nieuwe rugpijn.",
          en: "Warmth helps briefly and a little in new back pain.",
        },
        standing: "some",
        voices: [
          {
            source: "pain-blog",
            at: "tip 6",
            says: { nl: "Een kruik of bad ontspant.", en: "A bottle or bath relaxes." },
          },
          {
            source: "physio-page",
            at: "pijnbehandeling",
            says: {
              nl: "Noemt warmtepleisters, in overleg.",
              en: "Names heat patches, in consultation.",
            },
          },
          {
            source: "gut-platform",
            at: "4.1",
            says: { nl: "Rust en warmte geven verlichting.", en: "Rest and warmth bring relief." },
          },
          {
            source: "french",
            at: "WMD 1.06 on 0-5 at 5 days",
            says: { nl: "Klein en kort effect.", en: "A small, brief effect." },
          },
        ],
        review: "unreviewed",
      },
    ],
    see: ["insight/experiments", "knowledge/treatments/heat"],
    review: "unreviewed",
  },
  prevention: {
    short: {
      nl: "Bewegen met uitleg erbij helpt het meest. Riemen, zolen en uitleg alleen doen niets.",
      en: "Exercise with explanation helps most. Belts, insoles and explanation alone do nothing.",
    },
    body: [
      {
        nl: "Wie oefende en uitleg kreeg, had 45 procent minder kans op nieuwe rugpijn. Oefenen alleen: 35 procent. Dat geldt voor ongeveer een jaar.",
        en: "Those who exercised and got explanation had a 45 percent lower chance of new back pain. Exercise alone: 35 percent. That holds for about a year.",
      },
      {
        nl: "Een neurochirurg noemt ook: niet roken, genoeg bewegen, gewicht en niet lang in één houding. Het verband met roken is bescheiden, dat met gewicht onzeker.",
        en: "A neurosurgeon also names: not smoking, enough movement, weight, and not one position for long. The link with smoking is modest, that with weight uncertain.",
      },
      {
        nl: "Minder alcohol is goed voor slaap en buik. Drink je elke dag veel? Stop dan niet ineens. Vraag je huisarts.",
        en: "Less alcohol is good for sleep and belly. Do you drink a lot daily? Then do not stop at once. Ask your GP.",
      },
    ],
    claims: [
      {
        id: "prevention-works",
        says: {
          nl: "Oefenen met uitleg voorkomt een deel van nieuwe rugpijn.",
          en: "Exercise with explanation prevents part of new back pain.",
        },
        standing: "supported",
        voices: [
          {
            source: "steffens",
            at: "RR 0.55 (0.41-0.74); 0.65",
            says: {
              nl: "Oefenen met uitleg 45 op 100 minder; alleen oefenen 35.",
              en: "Exercise with education 45 in 100 less; exercise alone 35.",
            },
          },
          {
            source: "physio-page",
            at: "oefeningen en preventie",
            says: {
              nl: "Oefeningen om herhaling te voorkomen.",
              en: "Exercises to prevent a return.",
            },
          },
        ],
        review: "unreviewed",
      },
      {
        id: "smoking-weight",
        says: {
          nl: "Roken en overgewicht gaan samen met rugpijn; het effect van stoppen of afvallen is onzeker.",
          en: "Smoking and overweight go with back pain; the effect of quitting or losing weight is uncertain.",
        },
        standing: "association",
        voices: [
          {
            source: "surgeon",
            at: "preventieve sfeer",
            says: {
              nl: "Rook niet, beweeg, vermijd overgewicht.",
              en: "Do not smoke, move, avoid overweight.",
            },
          },
          {
            source: "physio-page",
            at: "lichaamsgewicht; leefstijl",
            says: { nl: "Extra gewicht geeft druk.", en: "Extra weight gives pressure." },
          },
          {
            source: "gut-doctor",
            at: "levensstijlfactoren",
            says: {
              nl: "Alcohol en roken verstoren de darm.",
              en: "Alcohol and smoking disturb the gut.",
            },
          },
          {
            source: "shiri",
            at: "OR 1.30 month; 1.79 chronic",
            says: {
              nl: "Rokers vaker rugpijn; bescheiden verband.",
              en: "Smokers more often; a modest link.",
            },
          },
        ],
        review: "unreviewed",
      },
    ],
    see: ["plan", "knowledge/coming-back", "knowledge/mattress"],
    review: "unreviewed",
  },
  pregnancy: {
    short: {
      nl: "Rugpijn hoort vaak bij zwanger zijn. Je verloskundige is je eerste aanspreekpunt.",
      en: "Back pain often comes with pregnancy. Your midwife is the first to ask.",
    },
    body: [
      {
        nl: "Je zwaartepunt verschuift en banden worden soepeler. Bewegen mag, op je eigen tempo. Na twintig weken oefen je liever niet lang op je rug.",
        en: "Your balance shifts and ligaments loosen. Moving is fine, at your own pace. After twenty weeks, better not exercise long on your back.",
      },
      {
        nl: "Wervel geeft bij zwangerschap geen supplementen, dieet of warmte op de buik.",
        en: "In pregnancy Wervel suggests no supplements, diet or heat on the belly.",
      },
      {
        nl: "Bloedverlies, hevige buikpijn, koorts of minder leven voelen? Bel direct.",
        en: "Bleeding, strong belly pain, fever or feeling less life? Call at once.",
      },
    ],
    claims: [
      {
        id: "pregnancy-back",
        says: {
          nl: "Zwangerschap geeft vaker rugpijn; advies loopt via de verloskundige.",
          en: "Pregnancy gives back pain more often; advice goes through the midwife.",
        },
        standing: "some",
        voices: [
          {
            source: "physio-page",
            at: "zwangerschap",
            says: {
              nl: "Het zwaartepunt verschuift en geeft druk.",
              en: "The balance shifts and gives pressure.",
            },
          },
          {
            source: "wervel",
            at: "plan",
            says: { nl: "Zwanger zijn verandert het plan.", en: "Pregnancy changes the plan." },
          },
        ],
        review: "unreviewed",
      },
    ],
    see: ["profile", "help", "knowledge/labels"],
    review: "unreviewed",
  },
  work: {
    short: {
      nl: "Blijven werken, of snel deels terug, past bij de meeste mensen. Met aanpassingen.",
      en: "Staying at work, or soon partly back, fits most people. With changes.",
    },
    body: [
      {
        nl: "Werk is ook beweging, ritme en mensen. Helemaal stoppen maakt terugkomen vaak lastiger.",
        en: "Work is also movement, rhythm and people. Stopping altogether often makes coming back harder.",
      },
      {
        nl: "Denk aan wisselen van taken, kortere blokken, een hulp bij tillen. De bedrijfsarts of arbeidsarts denkt mee.",
        en: "Think of changing tasks, shorter blocks, help with lifting. The occupational doctor thinks along.",
      },
    ],
    todo: [
      {
        nl: "Vraag om één aanpassing voor twee weken, en kijk dan samen.",
        en: "Ask for one change for two weeks, then look together.",
      },
    ],
    claims: [
      {
        id: "stay-at-work",
        says: {
          nl: "Werken met aanpassingen past beter dan thuis wachten.",
          en: "Working with changes fits better than waiting at home.",
        },
        standing: "supported",
        voices: [
          {
            source: "nhg-back",
            at: "arbeid",
            says: {
              nl: "Blijf aan het werk of keer op tijd terug.",
              en: "Stay at work or return in time.",
            },
          },
          {
            source: "physio-page",
            at: "profiel 3",
            says: { nl: "Ondersteuning bij werk en stress.", en: "Support with work and stress." },
          },
          {
            source: "pain-blog",
            at: "symptomen",
            says: {
              nl: "Minder aankunnen op werk hoort bij de klacht.",
              en: "Coping less at work is part of the complaint.",
            },
          },
        ],
        review: "unreviewed",
      },
    ],
    see: ["knowledge/posture", "care"],
    review: "unreviewed",
  },
  "core-training": {
    short: {
      nl: "Rompspieren trainen is prima. Of het beter is dan ander oefenen, staat niet vast.",
      en: "Training your trunk is fine. Whether it is better than other exercise is not settled.",
    },
    body: [
      {
        nl: "Bij steeds terugkerende klachten denkt een fysiotherapiesite aan een instabiele rug of aan hoe spieren sturen (MCI). Dat zijn ideeën. Een goede test is er niet.",
        en: "With complaints that keep returning, a physiotherapy site thinks of an unstable back or of how muscles steer (MCI). Those are ideas. There is no good test.",
      },
      {
        nl: "Een vergelijking van 89 onderzoeken zette pilates, kracht en controle bovenaan. Het bewijs daarvoor is zwak. Het beste is wat je volhoudt. Dure spullen zijn niet nodig.",
        en: "A comparison of 89 studies put pilates, strength and control first. The evidence for that is weak. Best is what you keep up. Costly gear is not needed.",
      },
    ],
    claims: [
      {
        id: "core-not-special",
        says: {
          nl: "Geen soort oefening is duidelijk de beste.",
          en: "No kind of exercise is clearly the best.",
        },
        standing: "unknown",
        voices: [
          {
            source: "physio-page",
            at: "oefeningen en preventie; thuisworkout",
            says: {
              nl: "Raadt core-oefeningen en oefenspullen aan.",
              en: "Recommends core exercise and gear.",
            },
          },
          {
            source: "gut-doctor",
            at: "hydratatie en lichaamsbeweging",
            says: {
              nl: "Noemt yoga en pilates goede keuzes.",
              en: "Calls yoga and pilates good choices.",
            },
          },
          {
            source: "owen",
            at: "abstract: ranking and certainty",
            says: {
              nl: "Pilates, kracht en controle stonden bovenaan. Het bewijs daarvoor is zwak.",
              en: "Pilates, strength and control came first. The evidence for that is weak.",
            },
            dissents: true,
          },
        ],
        review: "unreviewed",
      },
    ],
    see: ["plan", "knowledge/exercise-or-time"],
    review: "unreviewed",
  },
} as const satisfies Record<TopicIdIn<"life">, TopicPage>;
