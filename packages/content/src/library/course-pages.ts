import type { TopicPage } from "./topic.ts";
import type { TopicIdIn } from "./topics.ts";

/** Back pain and how it goes. */
export const coursePages = {
  "types-of-back-pain": {
    short: {
      nl: "Meestal is er geen duidelijke oorzaak. Dat heet aspecifieke rugpijn.",
      en: "Mostly there is no clear cause. That is called non-specific back pain.",
    },
    body: [
      {
        nl: "Een fysiotherapiesite noemt ongeveer 90 van de 100 mensen zonder duidelijke oorzaak. Bij 5 tot 10 van de 100 is er wel een oorzaak te vinden.",
        en: "A physiotherapy site names about 90 in 100 people without a clear cause. In 5 to 10 in 100 a cause can be found.",
      },
      {
        nl: "Rugpijn zonder duidelijke oorzaak zit tussen de onderste ribben en de billen. Ze kan zeuren of steken. Soms straalt ze uit naar bil of bovenbeen, meestal niet voorbij de knie.",
        en: "Back pain without a clear cause sits between the lowest ribs and the buttocks. It can ache or stab. Sometimes it spreads to buttock or thigh, mostly not past the knee.",
      },
      {
        nl: "Een neurochirurg deelt anders in: plotselinge pijn, pijn met een oorzaak en pijn zonder oorzaak. Hij schrijft erbij dat indelingen elkaar overlappen. Twee andere bronnen noemen ook een verrekte spier.",
        en: "A neurosurgeon sorts differently: sudden pain, pain with a cause and pain without one. He adds that such groups overlap. Two other sources name a strained muscle too.",
      },
      {
        nl: "Wat vaak meespeelt: zwaar tillen, lang in één stand, weinig bewegen, stress, slecht slapen, aanleg, eerdere rugpijn en zwangerschap. Zelden is het één ding.",
        en: "What often plays a part: heavy lifting, one position for long, little movement, stress, poor sleep, family traits, earlier back pain and pregnancy. It is seldom one thing.",
      },
    ],
    claims: [
      {
        id: "most-nonspecific",
        says: {
          nl: "Bij ongeveer 90 van de 100 mensen vindt niemand één oorzaak.",
          en: "In about 90 in 100 people nobody finds a single cause.",
        },
        standing: "supported",
        voices: [
          {
            source: "physio-page",
            at: "klachtenbeschrijving",
            says: {
              nl: "90 van de 100 zonder duidelijke oorzaak; 5 tot 10 met.",
              en: "90 in 100 without a clear cause; 5 to 10 with one.",
            },
          },
          {
            source: "surgeon",
            at: "aspecifieke lage rugklachten",
            says: {
              nl: "De grootste groep, en de moeilijkste.",
              en: "The largest group, and the hardest.",
            },
          },
          {
            source: "pain-blog",
            at: "wat is chronische rugpijn",
            says: {
              nl: "Vaak is er geen duidelijke aanleiding.",
              en: "Often nothing clear set it off.",
            },
          },
        ],
        review: "unreviewed",
      },
      {
        id: "many-factors",
        says: {
          nl: "Vaak spelen meer dingen samen mee: belasting, leefstijl, slaap, stress, aanleg en eerdere pijn.",
          en: "Often several things play together: load, habits, sleep, stress, family traits and earlier pain.",
        },
        standing: "some",
        voices: [
          {
            source: "physio-page",
            at: "ontstaanswijze",
            says: {
              nl: "Noemt twaalf groepen van invloeden.",
              en: "Names twelve groups of influences.",
            },
          },
          {
            source: "pain-blog",
            at: "mogelijke oorzaken 1-6",
            says: {
              nl: "Noemt zes oorzaken, ook verrekte spieren, stress en ‘onbekend’.",
              en: "Names six causes, strained muscles, stress and ‘unknown’ included.",
            },
          },
          {
            source: "kngf",
            at: "B.2",
            says: {
              nl: "Eerdere klachten, beenpijn, zwaar werk, stress en somberheid tellen bij de kans dat pijn blijft. Over het begin gaat dit niet.",
              en: "Earlier complaints, leg pain, heavy work, stress and low mood count in the chance that pain stays. This is not about its start.",
            },
          },
          {
            source: "swain",
            at: "conclusion",
            says: {
              nl: "Over houding als oorzaak is geen eensgezindheid.",
              en: "There is no agreement on posture as a cause.",
            },
            dissents: true,
          },
        ],
        review: "unreviewed",
      },
    ],
    see: ["knowledge/natural-course", "knowledge/specific-causes", "screening"],
    review: "unreviewed",
  },
  "natural-course": {
    short: {
      nl: "De eerste zes weken zakt de pijn gemiddeld met de helft. Daarna gaat het langzamer.",
      en: "In the first six weeks pain falls by half on average. After that it goes more slowly.",
    },
    body: [
      {
        nl: "Een overzicht uit 2024 volgde mensen met nieuwe rugpijn. Hun pijn ging van 56 naar 26 op 100 in zes weken. Na een jaar was het gemiddeld 21.",
        en: "A review from 2024 followed people with new back pain. Their pain went from 56 to 26 out of 100 in six weeks. After a year it was 21 on average.",
      },
      {
        nl: "Op websites lees je vaak iets rooskleurigers. Eén site noemt 80 tot 90 van de 100 mensen klaar in 4 tot 6 weken. Dat haalt het onderzoek niet.",
        en: "Websites are often rosier. One site says 80 to 90 in 100 people are done in 4 to 6 weeks. Research does not bear that out.",
      },
      {
        nl: "Van 973 mensen met nieuwe pijn was na een jaar 72 op 100 volledig hersteld. De helft was binnen 58 dagen van de pijn af.",
        en: "Of 973 people with new pain, 72 in 100 had fully recovered after a year. Half had lost the pain within 58 days.",
      },
      {
        nl: "Dit zijn gemiddelden van groepen. Jouw lijn mag anders lopen.",
        en: "These are averages of groups. Your line may run differently.",
      },
    ],
    todo: [
      {
        nl: "Is het na drie weken nog niet minder? Kijk dan met iemand mee.",
        en: "Not less after three weeks? Then have someone look along.",
      },
      {
        nl: "Leg je eigen dagen naast het gemiddelde bij Inzicht.",
        en: "Lay your own days beside the average under Insights.",
      },
    ],
    claims: [
      {
        id: "speed-of-recovery",
        says: {
          nl: "Bronnen verschillen over hoe snel rugpijn overgaat: van 2 weken tot meer dan een jaar.",
          en: "Sources differ on how fast back pain passes: from 2 weeks to more than a year.",
        },
        standing: "disputed",
        voices: [
          {
            source: "physio-page",
            at: "kennis en prognose",
            says: {
              nl: "80 tot 90 van de 100 in 4 tot 6 weken.",
              en: "80 to 90 in 100 within 4 to 6 weeks.",
            },
          },
          {
            source: "surgeon",
            at: "acute rugklachten",
            says: {
              nl: "Spit is meestal in 1 tot 2 weken over.",
              en: "Sudden back pain mostly passes in 1 to 2 weeks.",
            },
          },
          {
            source: "pain-blog",
            at: "tot slot",
            says: {
              nl: "Pijn na twaalf weken gaat vaak niet vanzelf over.",
              en: "Pain beyond twelve weeks often does not pass by itself.",
            },
          },
          {
            source: "wallwork",
            at: "pooled mean pain, acute",
            says: {
              nl: "Van 56 naar 26 op 100 in zes weken, dan langzaam.",
              en: "From 56 to 26 out of 100 in six weeks, then slowly.",
            },
            dissents: true,
          },
          {
            source: "menezes",
            at: "pooled mean pain, acute",
            says: {
              nl: "Ouder overzicht: van 52 naar 23 op 100 in zes weken, 6 na een jaar.",
              en: "Older review: from 52 to 23 out of 100 in six weeks, 6 after a year.",
            },
          },
          {
            source: "henschke-course",
            at: "recovery at 12 months",
            says: {
              nl: "Na een jaar 72 op 100 volledig hersteld; de helft binnen 58 dagen.",
              en: "After a year 72 in 100 fully recovered; half within 58 days.",
            },
            dissents: true,
          },
        ],
        review: "unreviewed",
      },
      {
        id: "three-week-check",
        says: {
          nl: "Na drie weken zonder verbetering is meekijken verstandig.",
          en: "After three weeks without change it is wise to have someone look.",
        },
        standing: "some",
        voices: [
          {
            source: "physio-page",
            at: "kennis en prognose",
            says: {
              nl: "Na drie weken niet minder kan een ander beloop zijn.",
              en: "Not less after three weeks can be another course.",
            },
          },
          {
            source: "kngf-2013",
            at: "profiel 1",
            says: {
              nl: "Bij gewoon herstel is er binnen drie weken minder pijn en doe je meer.",
              en: "In normal recovery there is less pain within three weeks, and more activity.",
            },
          },
          {
            source: "kngf",
            at: "risico op langdurige klachten",
            says: {
              nl: "De nieuwere versie deelt in op de kans dat pijn blijft, niet op weken.",
              en: "The newer version sorts by the chance that pain stays, not by weeks.",
            },
          },
        ],
        review: "unreviewed",
      },
    ],
    see: ["insight", "knowledge/six-weeks", "knowledge/ups-and-downs"],
    review: "unreviewed",
  },
  "ups-and-downs": {
    short: {
      nl: "Rugpijn gaat vaak op en neer. Een slechtere week hoort erbij.",
      en: "Back pain often goes up and down. A worse week is part of it.",
    },
    body: [
      {
        nl: "Een neurochirurg schrijft dat klachten vanzelf sterk kunnen schommelen. Wie je behandelt aan het begin van een goede fase, lijkt te scoren.",
        en: "A neurosurgeon writes that complaints can swing a lot by themselves. Whoever treats you at the start of a good spell seems to score.",
      },
      {
        nl: "Mensen zoeken hulp op hun slechtste dag. Daarna wordt het meestal beter, ook zonder hulp. Daarom meten we over weken, niet over dagen.",
        en: "People look for help on their worst day. After that it mostly gets better, also without help. So we measure over weeks, not days.",
      },
      {
        nl: "Een slechte dag zegt weinig over de week daarna. Nieuwe klachten zijn iets anders: doe dan de screening.",
        en: "A bad day says little about the week after. New complaints are another matter: do the screening then.",
      },
    ],
    claims: [
      {
        id: "swings-mislead",
        says: {
          nl: "Verbetering na een behandeling kan ook een gewone schommeling zijn.",
          en: "Getting better after a treatment can also be an ordinary swing.",
        },
        standing: "supported",
        voices: [
          {
            source: "surgeon",
            at: "behandeling van lage rugklachten",
            says: {
              nl: "Het spontane beloop schommelt; het toeschrijven aan een behandeling klopt niet altijd.",
              en: "The natural course swings; crediting a treatment is not always right.",
            },
          },
          {
            source: "pain-blog",
            at: "wat is chronische rugpijn",
            says: {
              nl: "Pijn kan blijven of in golven terugkomen.",
              en: "Pain can stay or return in waves.",
            },
          },
        ],
        review: "unreviewed",
      },
    ],
    see: ["insight/treatments", "insight/experiments", "knowledge/bad-day"],
    review: "unreviewed",
  },
  "sudden-back-pain": {
    short: {
      nl: "Spit kan heel heftig zijn. Meestal zakt het in een tot twee weken.",
      en: "Sudden back pain can be very strong. Mostly it eases in one to two weeks.",
    },
    body: [
      {
        nl: "De pijn schiet er ineens in, vaak zonder reden. Soms na lang staan of zitten in een lastige stand. In Vlaanderen heet het ook verschot.",
        en: "The pain shoots in, often without a reason. Sometimes after standing or sitting awkwardly for long. In Flanders it is also called ‘verschot’.",
      },
      {
        nl: "Waar het vandaan komt, is niet zeker. Men denkt aan kleine scheurtjes in een band of schijf. Dat is een vermoeden.",
        en: "Where it comes from is not certain. People think of tiny tears in a ligament or disc. That is a guess.",
      },
      {
        nl: "Pijnstilling maakt het dragelijker. Ze verandert de oorzaak niet, voor zover bekend.",
        en: "Pain relief makes it bearable. As far as known it does not change the cause.",
      },
    ],
    todo: [
      {
        nl: "Blijf in kleine beetjes bewegen. Wissel korte stukjes lopen af met rust.",
        en: "Keep moving in small bits. Alternate short walks with rest.",
      },
      { nl: "Warmte kan even verzachten.", en: "Warmth can soothe for a while." },
      {
        nl: "Trekt de pijn het been in? Doe de test voor beenpijn.",
        en: "Does it move into the leg? Do the leg-pain test.",
      },
    ],
    claims: [
      {
        id: "lumbago-passes",
        says: {
          nl: "Spit zakt meestal in een tot twee weken; de oorzaak is onzeker.",
          en: "Sudden back pain mostly eases in one to two weeks; its cause is uncertain.",
        },
        standing: "some",
        voices: [
          {
            source: "surgeon",
            at: "acute rugklachten",
            says: {
              nl: "Meestal 1 tot 2 weken; kleine scheurtjes zijn een vermoeden.",
              en: "Mostly 1 to 2 weeks; tiny tears are a guess.",
            },
          },
          {
            source: "gut-doctor",
            at: "veelvoorkomende problemen",
            says: {
              nl: "Brengt spit in verband met de tussenwervelschijf.",
              en: "Links sudden back pain to the disc.",
            },
          },
          {
            source: "wallwork",
            at: "pooled mean pain, acute",
            says: {
              nl: "Gemiddeld duurt nieuwe rugpijn langer dan twee weken.",
              en: "On average new back pain lasts longer than two weeks.",
            },
            dissents: true,
          },
        ],
        review: "unreviewed",
      },
    ],
    see: ["knowledge/warmth", "knowledge/painkillers", "self-tests/hernia"],
    review: "unreviewed",
  },
  "long-lasting-pain": {
    short: {
      nl: "Vanaf twaalf weken spreken we van langdurige pijn. Een brede aanpak past dan beter.",
      en: "From twelve weeks on we speak of lasting pain. A broad approach fits better then.",
    },
    body: [
      {
        nl: "Langdurig zegt iets over tijd, niet over ernst. De pijn kan steeds blijven of in golven komen. Ze kan zeuren, steken, branden of uitstralen. Een blog noemt vooral de onderrug, maar ook de bovenrug of de hele rug.",
        en: "Lasting says something about time, not about harm. The pain can stay or come in waves. It can ache, stab, burn or spread. A blog names the low back most, but also the upper back or the whole back.",
      },
      {
        nl: "Vaak horen er andere dingen bij: stijfheid, moeheid, slecht slapen, minder kunnen, kort lontje of somberheid. Die tellen net zo goed.",
        en: "Other things often come along: stiffness, tiredness, poor sleep, doing less, a short fuse or low mood. Those count just as much.",
      },
      {
        nl: "De pijn zakt na twaalf weken gemiddeld minder snel: van 56 naar 48 op 100 in zes weken. Wat je kunt doen verandert vaak eerder dan het cijfer.",
        en: "Beyond twelve weeks pain falls more slowly on average: from 56 to 48 out of 100 in six weeks. What you can do often changes before the score.",
      },
      {
        nl: "Een vrouw schrijft in haar blog dat zij al haar hele leven rugpijn kent. Zij gaat elke maand vier keer naar de kinesist. Soms zit ze toch vast. Dat is haar verhaal, en het telt.",
        en: "A woman writes in her blog that she has known back pain all her life. She sees a physiotherapist four times a month. Sometimes she is stuck all the same. That is her story, and it counts.",
      },
    ],
    todo: [
      {
        nl: "Kies één ding dat je weer wilt doen. Bouw dat in kleine stappen op.",
        en: "Choose one thing that you want to do again. Build it up in small steps.",
      },
      {
        nl: "Vraag je huisarts wie er mee kan kijken: fysiotherapeut, psycholoog of een team.",
        en: "Ask your GP who can help: a physiotherapist, a psychologist or a team.",
      },
    ],
    claims: [
      {
        id: "broad-approach",
        says: {
          nl: "Bij langdurige pijn past bewegen samen met aandacht voor slaap, stress en werk.",
          en: "With lasting pain, movement fits together with care for sleep, stress and work.",
        },
        standing: "some",
        voices: [
          {
            source: "pain-blog",
            at: "tot slot",
            says: {
              nl: "Een aanpak met meer vakken tegelijk is vaak de sleutel.",
              en: "An approach by several disciplines is often the key.",
            },
          },
          {
            source: "physio-page",
            at: "profiel 3",
            says: {
              nl: "Lichaam, hoofd en omgeving houden het samen in stand.",
              en: "Body, mind and surroundings keep it going together.",
            },
          },
          {
            source: "kamper",
            at: "conclusion",
            says: {
              nl: "Team-aanpak: bescheiden beter dan gewone zorg.",
              en: "Team care: modestly better than usual care.",
            },
          },
          {
            source: "surgeon",
            at: "aspecifieke lage rugklachten",
            says: {
              nl: "Revalidatie helpt vooral om beter te leven met de klacht.",
              en: "Rehabilitation mainly helps to live better with the complaint.",
            },
          },
        ],
        review: "unreviewed",
      },
      {
        id: "chronic-from-twelve-weeks",
        says: {
          nl: "Chronisch betekent: langer dan twaalf weken.",
          en: "Chronic means: longer than twelve weeks.",
        },
        standing: "supported",
        voices: [
          {
            source: "pain-blog",
            at: "wat is chronische rugpijn",
            says: {
              nl: "Langer dan 12 weken, wat de oorzaak ook is.",
              en: "Longer than 12 weeks, whatever the cause.",
            },
          },
          {
            source: "physio-page",
            at: "langdurig herstel",
            says: { nl: "Profiel 3 begint na 12 weken.", en: "Profile 3 begins after 12 weeks." },
          },
          {
            source: "wallwork",
            at: "persistent: 12-52 weeks",
            says: {
              nl: "Noemt pijn van 12 tot 52 weken ‘persistent’: aanhoudend.",
              en: "Calls pain of 12 to 52 weeks persistent.",
            },
          },
        ],
        review: "unreviewed",
      },
    ],
    see: ["knowledge/sensitive-nerves", "knowledge/treatments/rehabilitation", "care"],
    review: "unreviewed",
  },
  "six-weeks": {
    short: {
      nl: "Tussen zes en twaalf weken is het tijd om te kijken wat herstel tegenhoudt.",
      en: "Between six and twelve weeks it is time to see what holds recovery back.",
    },
    body: [
      {
        nl: "Dit heet vertraagd herstel. Het zegt niet dat er iets ernstigs is. Het zegt dat afwachten alleen minder past.",
        en: "This is called delayed recovery. It does not say that something serious is going on. It says that waiting alone fits less.",
      },
      {
        nl: "Vraag je af wat meespeelt: slaap, zorgen, bang zijn om te bewegen, druk op het werk. Dat zijn dingen om aan te werken, geen fouten.",
        en: "Ask what plays a part: sleep, worries, fear of moving, pressure at work. Those are things to work on, not mistakes.",
      },
    ],
    todo: [
      {
        nl: "Maak een afspraak met een fysiotherapeut, of kies een oefenprogramma.",
        en: "Make an appointment with a physiotherapist, or choose an exercise programme.",
      },
      {
        nl: "Bouw op met vaste stappen, op goede en slechte dagen gelijk.",
        en: "Build up in fixed steps, the same on good and bad days.",
      },
    ],
    claims: [
      {
        id: "delayed-recovery",
        says: {
          nl: "Van 6 tot 12 weken past begeleiding en opbouwen.",
          en: "From 6 to 12 weeks guidance and building up fit.",
        },
        standing: "supported",
        voices: [
          {
            source: "physio-page",
            at: "vertraagd herstel",
            says: {
              nl: "Profiel 2: overweeg een fysiotherapeut of programma.",
              en: "Profile 2: consider a physiotherapist or programme.",
            },
          },
          {
            source: "kngf",
            at: "behandelprofielen",
            says: {
              nl: "Deelt in naar de kans dat pijn blijft, niet naar de duur.",
              en: "Sorts by the chance that pain stays, not by duration.",
            },
          },
          {
            source: "nhg-back",
            at: "beleid",
            says: {
              nl: "Stap voor stap, met vaste opbouw.",
              en: "Step by step, with a fixed build-up.",
            },
          },
        ],
        review: "unreviewed",
      },
    ],
    see: ["plan", "care", "knowledge/duration-and-risk"],
    review: "unreviewed",
  },
  "coming-back": {
    short: {
      nl: "Rugpijn komt vaak terug. Na zware inspanning, stress of guur weer zeggen mensen. Van het weer is dat niet zeker.",
      en: "Back pain often returns. After hard effort, stress or raw weather, people say. For weather that is not certain.",
    },
    body: [
      {
        nl: "Wie eerder rugpijn had, kan het opnieuw krijgen. Dat schrijft een fysiotherapiesite.",
        en: "Those who had back pain before can get it again. A physiotherapy site writes so.",
      },
      {
        nl: "Dezelfde site noemt drie dingen: zware inspanning, stress en koud, vochtig weer. Je kunt die in je dagboek zetten. Wervel vraagt het weer nergens op.",
        en: "The same site names three things: hard effort, stress and cold, damp weather. You can note them in your diary. Wervel asks no one about the weather.",
      },
      {
        nl: "Wandelen hielp in een goede proef. Mensen bleven in het midden 208 dagen zonder nieuwe klachten. Zonder wandelprogramma was dat 112 dagen.",
        en: "Walking helped in a sound trial. In the middle case people went 208 days without new complaints. Without the programme it was 112 days.",
      },
    ],
    claims: [
      {
        id: "recurrence-factors",
        says: {
          nl: "Inspanning, stress en guur weer worden genoemd bij terugkeer; voor het weer is weinig onderzoek.",
          en: "Effort, stress and raw weather are named with a return; for weather there is little research.",
        },
        standing: "unknown",
        voices: [
          {
            source: "physio-page",
            at: "eerdere rugpijn; beïnvloedende factoren",
            says: {
              nl: "Klachten keren terug na inspanning, stress, kou en vocht. Eerdere rugpijn telt ook.",
              en: "Complaints return after effort, stress, cold and damp. Earlier back pain counts too.",
            },
          },
          {
            source: "wervel",
            at: "dagboek",
            says: {
              nl: "Noteer het zelf, en zie of het bij jou samen gaat.",
              en: "Note it yourself, and see whether it goes together for you.",
            },
          },
        ],
        review: "unreviewed",
      },
      {
        id: "walking-prevents",
        says: {
          nl: "Opbouwen tot vijf keer per week 30 minuten wandelen stelde terugkeer uit.",
          en: "Building up to 30 minutes of walking five times a week put off a return.",
        },
        standing: "supported",
        voices: [
          {
            source: "walkback",
            at: "main outcome: HR 0.72 (0.60-0.85)",
            says: {
              nl: "208 tegen 112 dagen tot de volgende keer.",
              en: "208 against 112 days until the next time.",
            },
          },
        ],
        review: "unreviewed",
      },
    ],
    see: ["knowledge/prevention", "insight/suspects", "knowledge/core-training"],
    review: "unreviewed",
  },
  "duration-and-risk": {
    short: {
      nl: "Hoe lang het duurt en hoe groot de kans op blijven is, zijn twee vragen. Wervel toont ze allebei.",
      en: "How long it lasts and how likely it is to stay are two questions. Wervel shows both.",
    },
    body: [
      {
        nl: "De fysiotherapiesite deelt in op tijd: tot 6 weken, 6 tot 12, en langer. De Nederlandse richtlijn kijkt naar wat het risico op blijven vergroot.",
        en: "The physiotherapy site sorts by time: up to 6 weeks, 6 to 12, and longer. The Dutch guideline looks at what raises the risk of staying.",
      },
      {
        nl: "De twee kunnen verschillen. Je kunt kort klachten hebben met veel zorgen, of lang met weinig. Daarom staat bij je profiel een regel voor elk.",
        en: "The two can differ. Complaints can be short with many worries, or long with few. So your profile has a line for each.",
      },
    ],
    claims: [
      {
        id: "two-profiles",
        says: {
          nl: "Indelen op duur en op risico geeft niet altijd hetzelfde.",
          en: "Sorting by duration and by risk does not always give the same.",
        },
        standing: "disputed",
        voices: [
          {
            source: "physio-page",
            at: "herstelprofielen 1-3",
            says: { nl: "Drie profielen, op weken.", en: "Three profiles, by weeks." },
          },
          {
            source: "kngf",
            at: "risico op langdurige klachten",
            says: {
              nl: "Op risico, en nooit op één vragenlijst alleen.",
              en: "By risk, and never on one questionnaire alone.",
            },
            dissents: true,
          },
        ],
        review: "unreviewed",
      },
    ],
    see: ["profile", "questionnaires", "knowledge/six-weeks"],
    review: "unreviewed",
  },
  "how-common": {
    short: {
      nl: "Bijna iedereen krijgt het ooit: 80 tot 90 van de 100 mensen.",
      en: "Almost everyone gets it some time: 80 to 90 in 100 people.",
    },
    body: [
      {
        nl: "Dat schrijft een neurochirurg in zijn folder. Hij noemt ook de kosten: ongeveer 2 miljard euro per jaar. Dat is achtergrond. Je hoeft er niets mee.",
        en: "A neurosurgeon writes so in his leaflet. He names the costs too: about 2 billion euros a year. That is background. There is nothing to do with it.",
      },
      {
        nl: "Omdat het zo gewoon is, zijn er veel aanbieders. Niet alles wat verkocht wordt, is uitgezocht.",
        en: "Because it is so common there are many sellers. Not all that is sold has been studied.",
      },
    ],
    claims: [
      {
        id: "lifetime-prevalence",
        says: {
          nl: "80 tot 90 van de 100 mensen krijgen ooit rugpijn; het kost ongeveer 2 miljard euro per jaar.",
          en: "80 to 90 in 100 people get back pain some time; it costs about 2 billion euros a year.",
        },
        standing: "some",
        voices: [
          {
            source: "surgeon",
            at: "inleiding",
            says: {
              nl: "80 tot 90 op 100; kosten circa 2 miljard euro. Zonder bron.",
              en: "80 to 90 in 100; costs about 2 billion euros. No source given.",
            },
          },
          {
            source: "pain-blog",
            at: "eerste alinea",
            says: { nl: "Bijna iedereen krijgt ermee te maken.", en: "Almost everyone meets it." },
          },
        ],
        review: "unreviewed",
      },
    ],
    see: ["knowledge/too-good", "knowledge/natural-course"],
    review: "unreviewed",
  },
} as const satisfies Record<TopicIdIn<"course">, TopicPage>;
