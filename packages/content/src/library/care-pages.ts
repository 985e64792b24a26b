import type { TopicPage } from "./topic.ts";
import type { TopicIdIn } from "./topics.ts";

/** Getting help, and choosing. */
export const carePages = {
  "bad-day": {
    short: {
      nl: "Een plan dat klaarligt, maakt een slechte dag kleiner. Eerst even de alarmtekens.",
      en: "A plan that lies ready makes a bad day smaller. First the alarm signs.",
    },
    body: [
      {
        nl: "Leer je eigen vroege tekens kennen: stijver, slechter slapen, kortaf. Dan kun je eerder iets doen.",
        en: "Get to know your own early signs: stiffer, sleeping worse, short-tempered. Then you can act sooner.",
      },
      {
        nl: "Halveer drie dagen wat zwaar is. Blijf de helft gewoon doen. Warmte en rustig ademen mogen erbij. Daarna weer op.",
        en: "Halve what is heavy for three days. Keep doing half as usual. Warmth and calm breathing may join. Then build up again.",
      },
      {
        nl: "Zit je helemaal vast? Dat overkomt mensen met jaren ervaring ook. Een afspraak bij je kinesist of fysiotherapeut kan dan goed voelen.",
        en: "Are you completely stuck? It happens to people with years of experience too. An appointment with your physiotherapist can feel right then.",
      },
    ],
    claims: [
      {
        id: "early-signals",
        says: {
          nl: "Vroeg reageren op eigen tekens past; of het een slechte dag voorkomt, is niet onderzocht.",
          en: "Acting early on own signs fits; whether it prevents a bad day is not studied.",
        },
        standing: "hypothesis",
        voices: [
          {
            source: "physio-page",
            at: "vroegtijdige signalering",
            says: {
              nl: "Herken vroege tekens en doe direct iets.",
              en: "Recognise early signs and act at once.",
            },
          },
          {
            source: "pain-blog",
            at: "eigen verhaal",
            says: {
              nl: "Zit soms vast en zoekt dan snel de kinesist.",
              en: "Is stuck at times and then quickly sees the physiotherapist.",
            },
          },
          {
            source: "flare-consensus",
            at: "definition of a flare",
            says: {
              nl: "Noemt wat een opvlamming is: uren tot weken erger, en lastig te verdragen. Het raakt wat je doet of je stemming.",
              en: "Says what a flare is: worse for hours to weeks, hard to bear. It touches what you do or your mood.",
            },
          },
          {
            source: "wervel",
            at: "slechte-dag-plan",
            says: {
              nl: "Drie dagen is onze keuze, geen uitkomst van onderzoek.",
              en: "Three days is our choice, not a research finding.",
            },
          },
        ],
        review: "unreviewed",
      },
    ],
    see: ["flare", "flare/plan", "insight/early-signs"],
    review: "unreviewed",
  },
  "seeing-a-doctor": {
    short: {
      nl: "Bij koorts, afvallen, pijn in de nacht, minder kracht of na een val: laat je nakijken.",
      en: "With fever, weight loss, pain at night, less strength or after a fall: be examined.",
    },
    body: [
      {
        nl: "Vijf tekens komen in onze bronnen terug: nachtpijn, koorts, afvallen zonder reden, uitval van zenuwen en een ongeluk. Eerder kanker met nieuwe rugpijn hoort erbij.",
        en: "Five signs come back in our sources: pain at night, fever, weight loss without reason, loss of nerve function and an accident. Earlier cancer with new back pain belongs here.",
      },
      {
        nl: "Eén teken zegt weinig. Daarom is nakijken geen slecht nieuws. Het is gewoon zorgvuldig.",
        en: "One sign says little. So being examined is no bad news. It is simply careful.",
      },
      {
        nl: "Ook zonder alarmtekens mag je gaan. Blijft de pijn, of blijf je je ongerust voelen? Bel je huisarts.",
        en: "Going without alarm signs is fine too. Does pain stay, or do you stay uneasy? Call your GP.",
      },
    ],
    todo: [
      {
        nl: "Doof tussen de benen of niet kunnen plassen? Bel nu.",
        en: "Numb between the legs or unable to pass urine? Call now.",
      },
      { nl: "Neem je consultblad mee.", en: "Take your consult sheet along." },
    ],
    claims: [
      {
        id: "alarm-list",
        says: {
          nl: "Deze tekens horen door een arts bekeken te worden.",
          en: "A doctor should look at these signs.",
        },
        standing: "supported",
        voices: [
          {
            source: "gut-platform",
            at: "1.2; vraag 11",
            says: {
              nl: "Nachtpijn, koorts, afvallen, uitval, na trauma.",
              en: "Night pain, fever, weight loss, nerve loss, after trauma.",
            },
          },
          {
            source: "surgeon",
            at: "tumor",
            says: {
              nl: "Eerder kanker en nooit rugpijn: denk eraan.",
              en: "Earlier cancer and never back pain: think of it.",
            },
          },
          {
            source: "downie",
            at: "which flags inform",
            says: {
              nl: "Weinig tekens zeggen veel; eerdere kanker wel.",
              en: "Few signs tell much; earlier cancer does.",
            },
          },
          {
            source: "ifompt",
            at: "abstract; evidence for red flags",
            says: {
              nl: "Voor de meeste tekens ontbreekt sterk onderzoek naar hoe goed ze kloppen.",
              en: "For most signs strong research on how accurate they are is lacking.",
            },
          },
          {
            source: "kngf",
            at: "B.1.3",
            says: {
              nl: "Eén teken hoeft niets ernstigs te zijn; samen vergroten ze de kans. Overleg bij twijfel met de huisarts.",
              en: "One sign need not be serious; together they raise the chance. In doubt contact the GP.",
            },
          },
          {
            source: "pain-blog",
            at: "tip 7",
            says: {
              nl: "Overleg bij lange klachten met een specialist.",
              en: "With lasting complaints consult a specialist.",
            },
          },
        ],
        review: "unreviewed",
      },
    ],
    see: ["help", "screening", "care/consult"],
    review: "unreviewed",
  },
  "how-it-is-examined": {
    short: {
      nl: "Met een gesprek en een onderzoek. Foto’s of bloed alleen als iets daarom vraagt.",
      en: "By a talk and a hands-on look. A scan or blood test only when there is a reason.",
    },
    body: [
      {
        nl: "Het gesprek gaat over duur, sterkte en wat je niet meer kunt. Daarna kijkt iemand naar houding, bewegen en spierspanning.",
        en: "The talk is about how long, how strong and what no longer works. Then someone looks at how you stand, move and tense.",
      },
      {
        nl: "Trekt de pijn in je been? Dan test men kracht, gevoel en reflexen.",
        en: "Does pain move into your leg? Then someone tests strength, feeling and reflexes.",
      },
      {
        nl: "Verschillende behandelaars geven soms verschillende namen. Vraag wat de naam verandert aan wat je doet.",
        en: "Two people who treat you may use two names. Ask what the name changes about what you do.",
      },
    ],
    claims: [
      {
        id: "examination",
        says: {
          nl: "Gesprek en lichamelijk onderzoek zijn meestal genoeg.",
          en: "A talk and a physical examination are mostly enough.",
        },
        standing: "supported",
        voices: [
          {
            source: "pain-blog",
            at: "hoe vastgesteld",
            says: {
              nl: "Gesprek, onderzoek, en alleen zo nodig meer.",
              en: "Talk, examination, and more only if needed.",
            },
          },
          {
            source: "physio-page",
            at: "diagnose",
            says: {
              nl: "Bij beenpijn ook neurologisch onderzoek.",
              en: "With leg pain a neurological examination too.",
            },
          },
          {
            source: "surgeon",
            at: "inleiding",
            says: {
              nl: "Verschillende behandelaars, verschillende namen.",
              en: "Different practitioners, different names.",
            },
          },
          {
            source: "nice-back",
            at: "imaging",
            says: {
              nl: "Een scan verandert zelden iets aan de zorg.",
              en: "A scan rarely changes the care.",
            },
          },
          {
            source: "nhg-back",
            at: "imaging",
            says: {
              nl: "Verandert de zorg zelden. Wat je ziet, komt ook zonder pijn veel voor.",
              en: "Rarely changes the care. What it shows is common without pain too.",
            },
          },
        ],
        review: "unreviewed",
      },
    ],
    see: ["care/consult", "knowledge/scans-explained", "knowledge/labels"],
    review: "unreviewed",
  },
  painkillers: {
    short: {
      nl: "Pijnstillers kunnen even verzachten. Wervel noemt nooit een dosis. Vraag je apotheker of huisarts.",
      en: "Pain relief can soothe for a while. Wervel never names a dose. Ask your pharmacist or GP.",
    },
    body: [
      {
        nl: "Paracetamol deed bij rugpijn niet meer dan een neppil. Ontstekingsremmers als ibuprofen schelen bij nieuwe pijn ongeveer 7 punten op een schaal van 100.",
        en: "Paracetamol did no more than a dummy pill in back pain. In new pain anti-inflammatories such as ibuprofen make about 7 points difference on a scale of 100.",
      },
      {
        nl: "Ontstekingsremmers kunnen maag, nieren en hart belasten. Let op bij bloedverdunners, zwangerschap en boven de zeventig.",
        en: "Anti-inflammatories can strain stomach, kidneys and heart. Take care with blood thinners, in pregnancy and above seventy.",
      },
      {
        nl: "Sterke middelen zoals morfine zijn bij gewone rugpijn af te raden. Ze verstoppen ook.",
        en: "Strong drugs such as morphine are advised against in ordinary back pain. They constipate as well.",
      },
    ],
    todo: [
      {
        nl: "Schrijf in je dagboek wat je nam. Zo ziet je arts het verschil.",
        en: "Note in your diary what you took. So your doctor sees the difference.",
      },
    ],
    claims: [
      {
        id: "painkillers-small",
        says: {
          nl: "Pijnstillers geven bij rugpijn hooguit een klein verschil.",
          en: "In back pain, pain relief makes a small difference at most.",
        },
        standing: "supported",
        voices: [
          {
            source: "surgeon",
            at: "acute rugklachten",
            says: {
              nl: "Verzacht, maar pakt geen oorzaak aan.",
              en: "Soothes, but treats no cause.",
            },
          },
          {
            source: "physio-page",
            at: "pijnbehandeling",
            says: {
              nl: "Bij hevige pijn, in overleg met de huisarts.",
              en: "With strong pain, in consultation with the GP.",
            },
          },
          {
            source: "nsaid",
            at: "-7.29 (-10.98 to -3.61), 4 trials",
            says: {
              nl: "7 punten minder op een schaal van 100, tussen 4 en 11.",
              en: "7 points less on a scale of 100, between 4 and 11.",
            },
          },
          {
            source: "cashin",
            at: "paracetamol, NSAID",
            says: {
              nl: "Ontstekingsremmer een beetje; paracetamol niet.",
              en: "Anti-inflammatory a little; paracetamol not.",
            },
          },
          {
            source: "who",
            at: "opioids",
            says: {
              nl: "Raadt opioïden als routine af.",
              en: "Advises against opioids as routine.",
            },
          },
        ],
        review: "unreviewed",
      },
    ],
    see: ["today", "knowledge/treatments/painkillers"],
    review: "unreviewed",
  },
  "exercise-or-time": {
    short: {
      nl: "Allebei. Oefenen doet bij lange pijn iets meer dan afwachten. De tijd doet ook veel.",
      en: "Both. In lasting pain exercise does a little more than waiting. Time does much too.",
    },
    body: [
      {
        nl: "Een neurochirurg schrijft dat geen behandeling overtuigend meer doet dan de tijd. De fysiotherapiesite raadt oefenen juist aan.",
        en: "A neurosurgeon writes that no treatment clearly does more than time. The physiotherapy site says: do exercise.",
      },
      {
        nl: "Zijn folder heeft geen datum. Een groot overzicht uit 2021 vond bij langdurige pijn ongeveer 15 van de 100 punten verschil met niets doen of gewone zorg. Een strengere keuze van proeven gaf een bescheiden verschil.",
        en: "His leaflet bears no date. A large review from 2021 found about 15 of 100 points difference in lasting pain, against doing nothing or usual care. A stricter set of trials gave a modest difference.",
      },
      {
        nl: "Van 56 behandelingen zonder operatie deed ongeveer 1 op 10 iets meer dan een nepbehandeling. Het verschil was klein.",
        en: "Of 56 treatments without surgery about 1 in 10 did a little more than a sham. The difference was small.",
      },
    ],
    claims: [
      {
        id: "exercise-beyond-time",
        says: {
          nl: "Oefenen doet bij langdurige pijn iets meer dan het gewone beloop.",
          en: "In lasting pain exercise does a little more than the natural course.",
        },
        standing: "disputed",
        voices: [
          {
            source: "surgeon",
            at: "aspecifieke lage rugklachten; behandeling",
            says: {
              nl: "Van geen behandeling is het nut overtuigend aangetoond.",
              en: "No treatment’s benefit has been convincingly shown.",
            },
            dissents: true,
          },
          {
            source: "physio-page",
            at: "oefeningen en preventie",
            says: {
              nl: "Begin een oefenschema dat past.",
              en: "Begin an exercise scheme that fits.",
            },
          },
          {
            source: "hayden",
            at: "about -15/100 pain, -7/100 function",
            says: {
              nl: "Matige zekerheid dat het iets doet.",
              en: "Moderate certainty that it does something.",
            },
          },
          {
            source: "who-exercise",
            at: "SMD -0.33, stricter set",
            says: {
              nl: "Een strengere keuze van proeven: een bescheiden verschil in pijn met niets doen.",
              en: "A stricter set of trials: a modest difference in pain against doing nothing.",
            },
          },
          {
            source: "cashin",
            at: "56 treatments",
            says: {
              nl: "Ongeveer 1 op 10 werkt, en klein.",
              en: "About 1 in 10 works, and little.",
            },
          },
        ],
        review: "unreviewed",
      },
    ],
    see: ["knowledge/treatments/exercise", "insight/treatments", "plan"],
    review: "unreviewed",
  },
} as const satisfies Record<TopicIdIn<"care">, TopicPage>;
