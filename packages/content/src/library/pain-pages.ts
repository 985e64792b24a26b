import type { TopicPage } from "./topic.ts";
import type { TopicIdIn } from "./topics.ts";

/** Pain itself, and what turns it up and down. */
export const painPages = {
  "sensitive-nerves": {
    short: {
      nl: "Na weken pijn kan het alarm gevoeliger staan. Niemand kan meten hoe gevoelig het bij jou staat.",
      en: "After weeks of pain the alarm can be set more sensitively. No one can measure how sensitive yours is.",
    },
    body: [
      {
        nl: "Pijn is een alarm. Een alarm kan scherp staan en bij kleine dingen afgaan. Dat heet sensitisatie: zenuwen geven prikkels sterker en langer door.",
        en: "Pain is an alarm. An alarm can be set sharp and go off at small things. This is called sensitisation: nerves pass on signals more strongly and for longer.",
      },
      {
        nl: "Slecht slapen, stress en zorgen zetten het gevoeliger. Rustig opbouwen en begrijpen wat er gebeurt, kan het zachter zetten.",
        en: "Poor sleep, stress and worries set it sharper. Building up calmly and understanding what happens can turn it down.",
      },
      {
        nl: "Het is een verklaring, geen uitslag. Daarom geeft Wervel er geen score voor.",
        en: "It is an explanation, not a result. So Wervel gives no score for it.",
      },
    ],
    claims: [
      {
        id: "sensitisation",
        says: {
          nl: "Een gevoelig zenuwstelsel kan pijn in stand houden. Bij één mens is dat niet te meten.",
          en: "A sensitive nervous system can keep pain going. In one person it cannot be measured.",
        },
        standing: "hypothesis",
        voices: [
          {
            source: "gut-platform",
            at: "1.2, centraal zenuwstelsel",
            says: {
              nl: "Bij een deel van de mensen worden prikkels sterker ervaren.",
              en: "In some people signals are felt more strongly.",
            },
          },
          {
            source: "pain-blog",
            at: "oorzaak 6",
            says: {
              nl: "Pijn kan blijven door overgevoeligheid.",
              en: "Pain can stay through oversensitivity.",
            },
          },
          {
            source: "wervel",
            at: "C8",
            says: {
              nl: "We leggen het uit en meten het niet.",
              en: "We explain it and do not measure it.",
            },
          },
        ],
        review: "unreviewed",
      },
    ],
    see: ["knowledge/lessons", "knowledge/pain-is-real", "knowledge/stress-and-mood"],
    review: "unreviewed",
  },
  "pain-is-real": {
    short: {
      nl: "Geen oorzaak gevonden betekent niet dat je het verzint. De pijn is echt.",
      en: "No cause found does not mean that you make it up. The pain is real.",
    },
    body: [
      {
        nl: "Bij veel mensen met lange pijn vindt niemand iets op foto of scan. Dat is lastig en frustrerend. Het zegt iets over foto’s, niet over jou.",
        en: "In many people with lasting pain nobody finds anything on a picture. That is hard and frustrating. It says something about pictures, not about you.",
      },
      {
        nl: "Elke pijn ontstaat in zenuwen en hersenen, ook die van een gebroken been. Aandacht, slaap en spanning kleuren haar. Dat maakt haar niet minder echt.",
        en: "All pain arises in nerves and brain, that of a broken leg as well. Attention, sleep and tension colour it. That makes it no less real.",
      },
    ],
    claims: [
      {
        id: "real-pain",
        says: {
          nl: "Pijn zonder gevonden oorzaak is echte pijn.",
          en: "Pain without a found cause is real pain.",
        },
        standing: "supported",
        voices: [
          {
            source: "pain-blog",
            at: "hoe vastgesteld",
            says: {
              nl: "Het is echt en vraagt een serieuze aanpak.",
              en: "It is real and asks for serious care.",
            },
          },
          {
            source: "surgeon",
            at: "veranderingen aan de wervelkolom",
            says: {
              nl: "Veel klachten bestaan bij een normale MRI.",
              en: "Many complaints exist with a normal MRI.",
            },
          },
          {
            source: "gut-platform",
            at: "vraag 2",
            says: {
              nl: "Pijn kan er zijn zonder schade in de wervelkolom.",
              en: "Pain can be there without harm in the spine.",
            },
          },
        ],
        review: "unreviewed",
      },
    ],
    see: ["knowledge/sensitive-nerves", "knowledge/scans-explained", "care"],
    review: "unreviewed",
  },
  "stress-and-mood": {
    short: {
      nl: "Stress en somberheid maken pijn vaak sterker. Ontspannen helpt sommige mensen, een beetje.",
      en: "Stress and low mood often make pain stronger. Relaxing helps some people, a little.",
    },
    body: [
      {
        nl: "Vier van onze vijf bronnen noemen stress. Ze denken aan spanning in spieren en aan een scherper alarm. Bewijs voor de precieze weg is er weinig.",
        en: "Four of our five sources name stress. They think of tense muscles and of a sharper alarm. There is little evidence for the exact route.",
      },
      {
        nl: "Ademen, spieren los laten, yoga, meditatie of de natuur in: kies wat bij je past. Yoga deed in onderzoek ongeveer evenveel als andere oefeningen.",
        en: "Breathing, letting muscles go, yoga, meditation or going outdoors: choose what suits you. In research yoga did about as much as other exercise.",
      },
      {
        nl: "Blijf je somber of bang? Dat is een reden om hulp te vragen. Een psycholoog of psychosomatisch fysiotherapeut kan meekijken.",
        en: "Does low mood or fear stay? That is a reason to ask for help. A psychologist or a psychosomatic physiotherapist can look along.",
      },
    ],
    todo: [
      {
        nl: "Probeer twee weken elke dag vijf minuten rustig ademen.",
        en: "Try five minutes of calm breathing each day for two weeks.",
      },
      {
        nl: "Denk je aan dood of zelfdoding? Praat nu met iemand. De nummers staan bij ‘Snel hulp nodig?’.",
        en: "Do you think of death or suicide? Talk to someone now. The numbers are under ‘Need help fast?’.",
      },
    ],
    claims: [
      {
        id: "stress-amplifies",
        says: {
          nl: "Stress hangt samen met meer pijn en langere klachten.",
          en: "Stress goes together with more pain and longer complaints.",
        },
        standing: "association",
        voices: [
          {
            source: "gut-platform",
            at: "vraag 3",
            says: {
              nl: "Stress verlaagt de pijndrempel en vergroot spierspanning.",
              en: "Stress lowers the pain threshold and raises muscle tension.",
            },
          },
          {
            source: "physio-page",
            at: "psychologische ondersteuning",
            says: {
              nl: "Stress, angst en somberheid kunnen klachten laten duren.",
              en: "Stress, fear and low mood can make complaints last.",
            },
          },
          {
            source: "kngf",
            at: "B.2",
            says: {
              nl: "Stress, bang zijn om te bewegen en somberheid tellen bij de kans dat pijn blijft.",
              en: "Stress, fear of moving and low mood count in the chance that pain stays.",
            },
          },
          {
            source: "pain-blog",
            at: "oorzaak 4; tip 5",
            says: {
              nl: "Ontspanning, yoga of meditatie kan spanning verminderen.",
              en: "Relaxing, yoga or meditation can lower tension.",
            },
          },
          {
            source: "gut-doctor",
            at: "stressreductie",
            says: {
              nl: "Lange stress zou ontstekingen verhogen.",
              en: "Long stress would raise inflammation.",
            },
          },
          {
            source: "wieland",
            at: "abstract: 21 trials",
            says: {
              nl: "Yoga: een klein verschil, en waarschijnlijk gelijk aan ander oefenen.",
              en: "Yoga: a small difference, and probably the same as other exercise.",
            },
          },
        ],
        review: "unreviewed",
      },
    ],
    see: ["questionnaires", "knowledge/treatments/relaxation", "help"],
    review: "unreviewed",
  },
  sleep: {
    short: {
      nl: "Slecht slapen en rugpijn gaan vaak samen. Wat eerst komt, verschilt.",
      en: "Poor sleep and back pain often go together. Which comes first differs.",
    },
    body: [
      {
        nl: "Pijn houdt je wakker, en moe zijn maakt pijn sterker. Zo draait het rond. Daar kun je aan twee kanten aan trekken.",
        en: "Pain keeps you awake, and being tired makes pain stronger. So it goes round. You can pull at it from both sides.",
      },
      {
        nl: "Elke houding is goed als ze prettig voelt. Een kussen onder of tussen de knieën kan fijn zijn.",
        en: "Any position is fine if it feels pleasant. A pillow under or between the knees can be nice.",
      },
    ],
    todo: [
      {
        nl: "Sta op vaste tijden op, ook na een slechte nacht.",
        en: "Get up at set times, also after a bad night.",
      },
      { nl: "Schrijf zorgen op voor het slapen.", en: "Write worries down before bed." },
      {
        nl: "Word je steeds wakker van pijn die met niets zakt? Doe de screening.",
        en: "Does pain that nothing eases keep waking you? Do the screening.",
      },
    ],
    claims: [
      {
        id: "sleep-and-pain",
        says: {
          nl: "Slaap en pijn hangen samen, waarschijnlijk in twee richtingen.",
          en: "Sleep and pain go together, probably in both directions.",
        },
        standing: "association",
        voices: [
          {
            source: "physio-page",
            at: "slaapgerelateerde factoren",
            says: {
              nl: "Een matras of houding kan rugpijn geven.",
              en: "A mattress or position can give back pain.",
            },
          },
          {
            source: "gut-platform",
            at: "2 en 4.1",
            says: {
              nl: "Slecht slapen hoort in de kring van pijn en stress.",
              en: "Poor sleep belongs in the circle of pain and stress.",
            },
          },
          {
            source: "pain-blog",
            at: "symptomen",
            says: {
              nl: "Moeheid en slecht slapen door pijn.",
              en: "Tiredness and poor sleep from pain.",
            },
          },
        ],
        review: "unreviewed",
      },
    ],
    see: ["knowledge/mattress", "insight/pattern", "insight/experiments"],
    review: "unreviewed",
  },
} as const satisfies Record<TopicIdIn<"pain">, TopicPage>;
