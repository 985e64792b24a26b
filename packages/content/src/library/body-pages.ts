import type { TopicPage } from "./topic.ts";
import type { TopicIdIn } from "./topics.ts";

/** The body, and what pictures of it can and cannot say. */
export const bodyPages = {
  "scans-explained": {
    short: {
      nl: "Een scan zegt vaak weinig over je pijn. Veel mensen zonder pijn zien er op de scan net zo uit.",
      en: "A scan often says little about your pain. Many people without pain look the same on a scan.",
    },
    body: [
      {
        nl: "In de meeste gevallen is een foto of MRI niet nodig. Wat je erop ziet, verklaart de pijn vaak niet. Drie van onze bronnen zeggen dat, en de richtlijnen ook.",
        en: "In most cases an X-ray or MRI is not needed. What it shows often does not explain the pain. Three of our sources say so, and the guidelines too.",
      },
      {
        nl: "In een groot overzicht had 37 van de 100 twintigers zonder pijn al tekenen van oudere schijven. Bij tachtigers was dat 96 van de 100.",
        en: "In a large review 37 in 100 people of twenty without pain already showed signs of older discs. At eighty it was 96 in 100.",
      },
      {
        nl: "Het omgekeerde kan ook: veel pijn bij een rustige MRI. Dan is de pijn net zo echt.",
        en: "The reverse happens too: much pain with a calm MRI. The pain is just as real then.",
      },
      {
        nl: "Een scan past wel bij tekenen van een breuk, ontsteking, tumor of zenuwuitval. Of als een operatie op tafel ligt.",
        en: "A scan does fit with signs of a fracture, infection, tumour or loss of nerve function. Or when an operation is being weighed.",
      },
      {
        nl: "Geen enkele score in Wervel gebruikt wat er op een scan staat.",
        en: "No score in Wervel uses what a scan shows.",
      },
    ],
    todo: [
      {
        nl: "Vraag je arts: wat verandert er aan mijn behandeling door deze scan?",
        en: "Ask your doctor: what would this scan change in my treatment?",
      },
      {
        nl: "Las je een moeilijk woord? Zoek het op bij ‘Woorden uit de spreekkamer’.",
        en: "Did you read a hard word? Look it up under ‘Words from the consulting room’.",
      },
    ],
    claims: [
      {
        id: "scan-says-little",
        says: {
          nl: "Wat een scan toont, hangt los samen met pijn.",
          en: "What a scan shows is only loosely tied to pain.",
        },
        standing: "supported",
        voices: [
          {
            source: "physio-page",
            at: "diagnose",
            says: {
              nl: "Meestal niet nodig; wat men ziet zegt weinig over de pijn.",
              en: "Mostly not needed; what is seen says little about the pain.",
            },
          },
          {
            source: "surgeon",
            at: "veranderingen aan de wervelkolom",
            says: {
              nl: "Zichtbare veroudering hoeft geen klachten te geven, en andersom.",
              en: "Visible ageing need not give complaints, and the reverse.",
            },
          },
          {
            source: "pain-blog",
            at: "aanvullend onderzoek",
            says: {
              nl: "Alleen als er aanwijzingen zijn voor een oorzaak.",
              en: "Only when something points to a cause.",
            },
          },
          {
            source: "brinjikji",
            at: "prevalence by age",
            says: {
              nl: "Oudere schijven zonder pijn: 37 op 100 bij twintig, 96 op 100 bij tachtig.",
              en: "Older discs without pain: 37 in 100 at twenty, 96 in 100 at eighty.",
            },
          },
          {
            source: "nice-back",
            at: "imaging",
            says: {
              nl: "Bied buiten het ziekenhuis geen scan als routine aan.",
              en: "Outside hospital, do not offer a scan as routine.",
            },
          },
        ],
        review: "unreviewed",
      },
    ],
    see: [
      "knowledge/natural-course",
      "knowledge/labels",
      "knowledge/ageing-discs",
      "knowledge/spine",
    ],
    review: "unreviewed",
  },
  "ageing-discs": {
    short: {
      nl: "Schijven drogen langzaam uit. Dat is gewoon ouder worden, net als rimpels.",
      en: "Discs dry out slowly. That is plain ageing, like wrinkles.",
    },
    body: [
      {
        nl: "Het begint met minder vocht in de schijf. Ze wordt lager en veert minder. Soms puilt de rand wat uit, of plooit het gele bandje.",
        en: "It begins with less water in the disc. It gets lower and springs less. Sometimes the rim bulges a little, or the yellow ligament folds.",
      },
      {
        nl: "Aanleg bepaalt waarschijnlijk het meeste. Werk speelt minder mee dan mensen denken. Roken versnelt het wel, schrijft een neurochirurg.",
        en: "Family traits probably decide most. Work plays a smaller part than people think. Smoking does speed it up, a neurosurgeon writes.",
      },
      {
        nl: "Geen enkele behandeling houdt dit proces tegen. Dat hoeft ook niet: de meeste mensen merken er niets van.",
        en: "No treatment stops this process. It need not: most people do not notice it.",
      },
      {
        nl: "Een dokter schrijft dat slechte darmflora schijven sneller oud maakt. Dat is een hypothese.",
        en: "A doctor writes that poor gut flora ages discs faster. That is a hypothesis.",
      },
    ],
    claims: [
      {
        id: "ageing-normal",
        says: {
          nl: "Veranderingen aan schijven horen bij ouder worden. Ook zonder pijn zijn ze heel gewoon.",
          en: "Changes in discs belong to ageing. Without pain they are very common too.",
        },
        standing: "supported",
        voices: [
          {
            source: "surgeon",
            at: "veranderingen aan de wervelkolom",
            says: {
              nl: "Bij iedereen, waarschijnlijk vooral aanleg. Het begint met uitdrogen; roken versterkt het.",
              en: "In everyone, probably mostly inherited. It begins with drying; smoking adds to it.",
            },
          },
          {
            source: "physio-page",
            at: "degeneratieve factoren",
            says: {
              nl: "Veroudering van schijven kan rugpijn geven.",
              en: "Ageing discs can give back pain.",
            },
            dissents: true,
          },
          {
            source: "gut-doctor",
            at: "discusdegeneratie",
            says: {
              nl: "Schijven gaan achteruit en dat geeft langdurige pijn.",
              en: "Discs decline and that gives lasting pain.",
            },
            dissents: true,
          },
          {
            source: "brinjikji",
            at: "conclusion",
            says: {
              nl: "Hoort bij leeftijd; ook zonder pijn heel gewoon.",
              en: "Goes with age; very common without pain as well.",
            },
          },
        ],
        review: "unreviewed",
      },
      {
        id: "ageing-inherited",
        says: {
          nl: "Hoe ver het verouderen van schijven gaat, is waarschijnlijk vooral aanleg.",
          en: "How far discs age is probably mostly a family trait.",
        },
        standing: "some",
        voices: [
          {
            source: "surgeon",
            at: "veranderingen aan de wervelkolom",
            says: {
              nl: "Waarschijnlijk grotendeels erfelijk. Werk speelt minder mee dan men denkt.",
              en: "Probably largely inherited. Work plays a smaller part than people think.",
            },
          },
        ],
        review: "unreviewed",
      },
      {
        id: "nothing-stops-ageing",
        says: {
          nl: "Van geen behandeling is aangetoond dat ze het verouderen stopt.",
          en: "No treatment has been shown to stop the ageing.",
        },
        standing: "supported",
        voices: [
          {
            source: "surgeon",
            at: "conclusie",
            says: { nl: "Het gaat door, wat je ook doet.", en: "It goes on, whatever is done." },
          },
        ],
        review: "unreviewed",
      },
    ],
    see: ["knowledge/spine", "knowledge/disc-studies", "knowledge/scans-explained"],
    review: "unreviewed",
  },
  hernia: {
    short: {
      nl: "Bij een hernia zit de ergste pijn vaak in het been. Bij 3 van de 4 mensen is die in twaalf weken over of bijna over.",
      en: "With a disc hernia the worst pain is often in the leg. In 3 of 4 people it is over or nearly over in twelve weeks.",
    },
    body: [
      {
        nl: "De zachte kern van een schijf komt dan door een scheurtje in de ring naar buiten. Daar kan ze een zenuw raken. Dat voel je tot in je been of voet.",
        en: "The soft core of a disc then comes out through a small tear in the ring. There it can touch a nerve. You feel that down into the leg or foot.",
      },
      {
        nl: "Een neurochirurg noemt 70 tot 80 van de 100 mensen bij wie de beenpijn vanzelf verdwijnt. Het stukje schijf krimpt vaak vanzelf: in studies bij 63 tot 70 van de 100.",
        en: "A neurosurgeon names 70 to 80 in 100 people whose leg pain goes by itself. The piece of disc often shrinks by itself: in studies in 63 to 70 in 100.",
      },
      {
        nl: "Grote stukken krimpen vaker dan kleine bobbels: 96, 70, 41 en 13 van de 100, van los stuk tot bobbel. Van de losse stukken verdwenen er 43 van de 100 helemaal. Zat het uitgekomen stuk nog vast, dan was dat 15 van de 100. Krimpen en minder pijn gaan niet altijd samen.",
        en: "Large pieces shrink more often than small bulges: 96, 70, 41 and 13 in 100, from loose piece to bulge. Of the loose pieces 43 in 100 went away fully. Of pieces that came out but stayed attached, 15 in 100 did. Shrinking and less pain do not always go together.",
      },
      {
        nl: "Soms zit de pijn alleen in de knie. Ook dan kan de rug meedoen. Dat hoort een arts te bekijken.",
        en: "Sometimes the pain is only in the knee. Then too the back can be involved. A doctor should look at that.",
      },
      {
        nl: "Bij hevige beenpijn werkt een operatie sneller: 4 tegen 12 weken. Na een jaar was bij beide groepen 95 van de 100 hersteld.",
        en: "With severe leg pain an operation works faster: 4 against 12 weeks. After a year 95 in 100 had recovered in both groups.",
      },
    ],
    todo: [
      {
        nl: "Loop kleine stukjes en zoek een houding die verlicht.",
        en: "Walk short distances and find a position that eases.",
      },
      {
        nl: "Minder kracht, doof tussen de benen of moeite met plassen? Bel direct.",
        en: "Less strength, numb between the legs or trouble passing urine? Call at once.",
      },
    ],
    claims: [
      {
        id: "hernia-course",
        says: {
          nl: "Beenpijn door een hernia gaat bij de meeste mensen vanzelf over.",
          en: "Leg pain from a disc hernia passes by itself in most people.",
        },
        standing: "supported",
        voices: [
          {
            source: "surgeon",
            at: "acute rugklachten",
            says: { nl: "70 tot 80 op 100 vanzelf.", en: "70 to 80 in 100 by itself." },
          },
          {
            source: "thuisarts",
            at: "beloop",
            says: { nl: "3 van de 4 binnen twaalf weken.", en: "3 of 4 within twelve weeks." },
          },
          {
            source: "peul",
            at: "1 and 2 years",
            says: {
              nl: "95 op 100 na een jaar, met of zonder operatie; 20 op 100 niet tevreden na 2 jaar.",
              en: "95 in 100 after a year, with or without surgery; 20 in 100 not satisfied after 2 years.",
            },
          },
          {
            source: "zou",
            at: "pooled resorption",
            says: {
              nl: "Het stukje schijf kromp bij 70 op 100.",
              en: "The piece of disc shrank in 70 in 100.",
            },
          },
          {
            source: "wang",
            at: "pooled 63% (49-77)",
            says: {
              nl: "Het stukje schijf kromp bij 63 op 100, tussen 49 en 77.",
              en: "The piece of disc shrank in 63 in 100, between 49 and 77.",
            },
          },
          {
            source: "chiu",
            at: "by type; complete resolution",
            says: {
              nl: "Krimpt bij 96, 70, 41 of 13 op 100, naar soort. Helemaal weg: 43 op 100 losse stukken, 15 op 100 stukken die nog vastzaten.",
              en: "Shrinks in 96, 70, 41 or 13 in 100, by type. Fully gone: 43 in 100 loose pieces, 15 in 100 that came out but stayed attached.",
            },
          },
        ],
        review: "unreviewed",
      },
      {
        id: "hernia-mechanism",
        says: {
          nl: "De kern komt door de ring en kan een zenuw prikkelen.",
          en: "The core comes through the ring and can irritate a nerve.",
        },
        standing: "supported",
        voices: [
          {
            source: "gut-doctor",
            at: "veelvoorkomende problemen",
            says: {
              nl: "De kern drukt op een zenuw; pijn soms alleen in de knie.",
              en: "The core presses on a nerve; pain sometimes only in the knee.",
            },
          },
          {
            source: "pain-blog",
            at: "oorzaak 2",
            says: {
              nl: "Druk op of prikkeling van zenuwen geeft uitstraling.",
              en: "Pressure on or irritation of nerves makes it spread.",
            },
          },
        ],
        review: "unreviewed",
      },
    ],
    see: ["self-tests/hernia", "knowledge/leg-pain", "knowledge/surgery"],
    review: "unreviewed",
  },
  "narrow-canal": {
    short: {
      nl: "Een nauw kanaal geeft vaak pijn of slappe benen bij lopen. Vooroverbuigen of zitten verlicht.",
      en: "A narrow canal often gives pain or weak legs when walking. Bending forward or sitting eases.",
    },
    body: [
      {
        nl: "Met de jaren worden gewrichtjes dikker en plooit het gele bandje. De schijf wordt lager. Samen geeft dat minder ruimte. Wie van nature een smal kanaal heeft, merkt het eerder.",
        en: "With the years small joints thicken and the yellow ligament folds. The disc gets lower. Together that leaves less room. Those with a slim canal by nature notice it sooner.",
      },
      {
        nl: "Fietsen gaat vaak beter dan lopen. Dat komt door de gebogen rug.",
        en: "Cycling is often easier than walking. That comes from the bent back.",
      },
    ],
    todo: [
      {
        nl: "Doe de test voor een nauw kanaal en neem de uitkomst mee.",
        en: "Do the narrow-canal test and take the result along.",
      },
      {
        nl: "Bouw fietsen of lopen met pauzes op.",
        en: "Build up cycling, or walking with pauses.",
      },
    ],
    claims: [
      {
        id: "stenosis-mechanism",
        says: {
          nl: "Lagere schijf, dikkere gewrichtjes en een plooiend bandje maken het kanaal nauwer. Klachten komen dan vaak bij lopen.",
          en: "A lower disc, thicker joints and a folding ligament narrow the canal. Complaints then often come with walking.",
        },
        standing: "supported",
        voices: [
          {
            source: "surgeon",
            at: "veranderingen aan de wervelkolom",
            says: {
              nl: "Alleen of samen kan het kanaal sterk vernauwen.",
              en: "Alone or together they can narrow the canal a lot.",
            },
          },
          {
            source: "physio-page",
            at: "specifieke lage rugpijn",
            says: {
              nl: "Noemt het als één van de specifieke oorzaken.",
              en: "Names it among the specific causes.",
            },
          },
          {
            source: "konno",
            at: "questionnaire; physician tool",
            says: {
              nl: "Vraagt naar het patroon: lopen roept beenklachten op, zitten of bukken verlicht.",
              en: "Asks about the pattern: walking brings on leg complaints, sitting or bending eases.",
            },
          },
        ],
        review: "unreviewed",
      },
    ],
    see: ["self-tests/narrowed-canal", "knowledge/spine", "knowledge/surgery"],
    review: "unreviewed",
  },
  "facet-joints": {
    short: {
      nl: "Facetgewrichten zijn kleine gewrichten achter in de rug. Of juist die pijn doen, is zelden zeker.",
      en: "Facet joints are small joints at the back of the spine. Whether they in particular hurt is seldom certain.",
    },
    body: [
      {
        nl: "Ze liggen als dakpannen over elkaar en laten beweging toe. Ze kunnen stijf worden. De pijn lijkt op gewone lage rugpijn.",
        en: "They overlap like roof tiles and allow movement. They can stiffen. The pain looks like ordinary low back pain.",
      },
      {
        nl: "Met onderzoek of een scan kan niemand het goed aantonen. Daarom is de naam ‘facetsyndroom’ wankel.",
        en: "No examination or scan can show it well. That makes the name ‘facet syndrome’ shaky.",
      },
      {
        nl: "Een neurochirurg noemt meer vermoede bronnen: spieren, de plek waar een spier vastzit, en banden. Twee andere teksten noemen een verrekte spier.",
        en: "A neurosurgeon names more presumed sources: muscles, the place where a muscle attaches, and ligaments. Two other texts name a muscle strain.",
      },
    ],
    claims: [
      {
        id: "facet-uncertain",
        says: {
          nl: "Facetgewrichten kunnen pijn doen, maar dat is lastig vast te stellen.",
          en: "Facet joints can hurt, but that is hard to establish.",
        },
        standing: "disputed",
        voices: [
          {
            source: "physio-page",
            at: "facetgewrichtsproblemen",
            says: {
              nl: "Slecht werken geeft stijfheid en pijn.",
              en: "Working badly gives stiffness and pain.",
            },
          },
          {
            source: "surgeon",
            at: "aspecifieke lage rugklachten",
            says: {
              nl: "Eén van de vermoede bronnen, naast spieren, hun aanhechtingen en banden.",
              en: "One of the presumed sources, beside muscles, their attachments and ligaments.",
            },
            dissents: true,
          },
          {
            source: "gut-platform",
            at: "1.2",
            says: {
              nl: "Noemt facetklachten en spierverrekking als andere oorzaken dan de darm.",
              en: "Names facet complaints and muscle strain as causes other than the gut.",
            },
          },
          {
            source: "pain-blog",
            at: "oorzaak 1",
            says: {
              nl: "Noemt spieren en gewrichten samen, met spierverrekking erbij.",
              en: "Names muscles and joints together, muscle strain among them.",
            },
          },
        ],
        review: "unreviewed",
      },
    ],
    see: ["knowledge/treatments/facet-block", "knowledge/spine", "knowledge/labels"],
    review: "unreviewed",
  },
  "modic-changes": {
    short: {
      nl: "Modic is een kleur op de MRI naast een schijf. Mensen zonder rugpijn hebben ze ook.",
      en: "Modic is a colour on the MRI beside a disc. People without back pain show it too.",
    },
    body: [
      {
        nl: "Het gaat om de dekplaten van de wervels naast een lage, droge schijf. De pijn die erbij past, zit diep onder in de rug. Ze komt bij belasting en zakt in rust.",
        en: "It concerns the plates of the vertebrae beside a low, dry disc. The pain that fits sits deep in the low back. It comes with load and eases with rest.",
      },
      {
        nl: "Een neurochirurg ziet het soms als oorzaak. Hij schrijft zelf dat het vaak voorkomt bij mensen zonder pijn. Zeker weten blijft moeilijk.",
        en: "A neurosurgeon sometimes sees it as a cause. He writes himself that it is common in people without pain. Being sure remains hard.",
      },
      {
        nl: "Eén proef gaf 89 mensen met Modic een probioticum. De hoofduitkomst werd niet gehaald.",
        en: "One trial gave 89 people with Modic a probiotic. It missed its main outcome.",
      },
    ],
    claims: [
      {
        id: "modic-disputed",
        says: {
          nl: "Modic-veranderingen kunnen bij pijn horen, maar komen ook zonder pijn voor.",
          en: "Modic changes can go with pain, but occur without it as well.",
        },
        standing: "disputed",
        voices: [
          {
            source: "surgeon",
            at: "symptomatische rugklachten",
            says: {
              nl: "Steeds vaker als oorzaak gezien; ook vaak zonder rugpijn.",
              en: "Seen more and more as a cause; also often without back pain.",
            },
          },
          {
            source: "lgg",
            at: "primary outcomes",
            says: {
              nl: "Probioticum haalde de hoofduitkomst niet.",
              en: "The probiotic missed its main outcome.",
            },
            dissents: true,
          },
        ],
        review: "unreviewed",
      },
    ],
    see: ["knowledge/scans-explained", "knowledge/treatments/fusion", "knowledge/labels"],
    review: "unreviewed",
  },
  "inflammatory-pain": {
    short: {
      nl: "Lang stijf in de ochtend en beter door bewegen: dat patroon hoort een huisarts te zien.",
      en: "Long stiffness in the morning that eases with moving: a GP should see that pattern.",
    },
    body: [
      {
        nl: "Bij ontstekingsachtige pijn begint het vaak voor je veertigste, en sluipend. Rust maakt het niet beter. De tweede helft van de nacht is lastig.",
        en: "Inflammatory pain often begins before forty, and creeps in. Rest does not help. The second half of the night is hard.",
      },
      {
        nl: "Stijf opstaan komt ook bij gewone rugpijn en artrose voor. Let daarom op het hele patroon. Een uur of langer stijf telt in Wervel mee als een zwak teken.",
        en: "A stiff start also comes with ordinary back pain and osteoarthritis. So look at the whole pattern. Stiffness of an hour or longer counts in Wervel as a weak sign.",
      },
    ],
    todo: [
      {
        nl: "Doe de test en bespreek de uitkomst met je huisarts.",
        en: "Do the test and discuss the result with your GP.",
      },
    ],
    claims: [
      {
        id: "morning-stiffness",
        says: {
          nl: "Ochtendstijfheid past bij meer dan één oorzaak; het hele patroon telt.",
          en: "Morning stiffness fits more than one cause; the whole pattern counts.",
        },
        standing: "supported",
        voices: [
          {
            source: "physio-page",
            at: "stijfheid",
            says: {
              nl: "Typisch, maar ook bij artrose.",
              en: "Typical, but also in osteoarthritis.",
            },
          },
          {
            source: "pain-blog",
            at: "oorzaak 5",
            says: {
              nl: "Noemt reuma als mogelijke oorzaak.",
              en: "Names rheumatic disease as a possible cause.",
            },
          },
          {
            source: "sieper",
            at: "5 items; validation 80% and 72%",
            says: {
              nl: "Kijkt bij lange pijn naar vijf tekens; vier maken het patroon. Ook dan klopt het niet altijd.",
              en: "In lasting pain looks at five signs; four make the pattern. Even then it is not always right.",
            },
          },
          {
            source: "wervel",
            at: "60 minutes",
            says: {
              nl: "Telt stijfheid vanaf 60 minuten als zwak teken. Bij drie zwakke tekens: naar de huisarts. Die grenzen kozen we zelf.",
              en: "Counts stiffness from 60 minutes as a weak sign. With three weak signs: see the GP. We chose these limits ourselves.",
            },
          },
        ],
        review: "unreviewed",
      },
    ],
    see: ["self-tests/inflammatory", "knowledge/seeing-a-doctor", "care"],
    review: "unreviewed",
  },
  "specific-causes": {
    short: {
      nl: "Bij 5 tot 10 van de 100 mensen is er een aanwijsbare oorzaak. Daar is onderzoek voor.",
      en: "In 5 to 10 in 100 people there is a clear cause. Examination is for that.",
    },
    body: [
      {
        nl: "Voorbeelden: een wervelbreuk, botontkalking, Bechterew, een hernia, een nauw kanaal of een verschoven wervel. Ook reuma hoort erbij.",
        en: "Examples: a vertebral fracture, thin bones, Bechterew, a disc hernia, a narrow canal or a slipped vertebra. Rheumatic disease belongs here too.",
      },
      {
        nl: "Zeldzaam zijn een ontsteking van wervel of schijf en uitzaaiingen. Een ontsteking doet veel pijn en vraagt antibiotica. Een arts kan ook het ontstoken deel weghalen en zo nodig de wervel herstellen. Soms is het tuberculose.",
        en: "Rare are an infection of vertebra or disc, and tumours. An infection hurts a lot and calls for antibiotics. A surgeon may also remove the infected part and, if needed, rebuild the vertebra. Sometimes it is tuberculosis.",
      },
      {
        nl: "Had je eerder kanker, bijvoorbeeld van borst of prostaat? En is dit je eerste rugpijn? Laat er dan naar kijken.",
        en: "Was there cancer before, of breast or prostate for example? And is this your first back pain? Then have it looked at.",
      },
      {
        nl: "In de huisartspraktijk vond een studie bij 9 van de 1000 mensen iets ernstigs. Toch had 80 van de 100 minstens één alarmteken. Eén teken zegt dus weinig; bekeken worden is wel goed.",
        en: "In primary care a study found something serious in 9 of 1000 people. Yet 80 in 100 showed at least one alarm sign. So one sign says little; being looked at is still right.",
      },
    ],
    claims: [
      {
        id: "serious-is-rare",
        says: {
          nl: "Ernstige oorzaken zijn zeldzaam: 11 van 1172 mensen bij de huisarts, vooral breuken.",
          en: "Serious causes are rare: 11 of 1172 people in primary care, mostly fractures.",
        },
        standing: "supported",
        voices: [
          {
            source: "henschke-flags",
            at: "11 of 1172; 8 fractures",
            says: {
              nl: "0,9 op 100 iets ernstigs; 80,4 op 100 een alarmteken.",
              en: "0.9 in 100 something serious; 80.4 in 100 an alarm sign.",
            },
          },
          {
            source: "physio-page",
            at: "specifieke lage rugpijn",
            says: {
              nl: "Noemt zes oorzaken met eigen onderzoek en behandeling.",
              en: "Names six causes with their own tests and treatment.",
            },
          },
          {
            source: "surgeon",
            at: "symptomatische rugklachten",
            says: {
              nl: "Noemt ontsteking, tuberculose, uitzaaiing en de ziekte van Kahler.",
              en: "Names infection, tuberculosis, metastasis and myeloma.",
            },
          },
        ],
        review: "unreviewed",
      },
    ],
    see: ["screening", "knowledge/seeing-a-doctor", "help"],
    review: "unreviewed",
  },
  "what-we-ask-extra": {
    short: {
      nl: "Wervel vraagt naar plassen, ontlasting, een doof zitvlak en kracht. Geen van onze vijf bronnen deed dat.",
      en: "Wervel asks about bladder, bowel, a numb saddle and strength. None of our five sources did.",
    },
    body: [
      {
        nl: "Onder in het kanaal ligt een bundel zenuwen: de paardenstaart. Komt die klem te zitten, dan telt elk uur. Het is zeldzaam.",
        en: "Low in the canal lies a bundle of nerves: the horse’s tail. If it gets squeezed, every hour counts. It is rare.",
      },
      {
        nl: "Tekenen zijn: moeite met plassen, geen gevoel tussen de benen, ontlasting verliezen, minder kracht in beide benen. Dan bel je direct.",
        en: "Signs are: trouble passing urine, no feeling between the legs, losing stool, less strength in both legs. Then call at once.",
      },
    ],
    todo: [
      {
        nl: "Herken je één van deze tekenen? Open nu ‘Snel hulp nodig?’.",
        en: "Do you know one of these signs? Open ‘Need help fast?’ now.",
      },
    ],
    claims: [
      {
        id: "cauda-asked",
        says: {
          nl: "De vraag naar blaas, darm, zadel en kracht komt uit richtlijnen, niet uit de vijf teksten.",
          en: "The question about bladder, bowel, saddle and strength comes from guidelines, not from the five texts.",
        },
        standing: "supported",
        voices: [
          {
            source: "girft",
            at: "emergency signs",
            says: {
              nl: "Doof tussen de benen, of nieuwe moeite met plas of ontlasting: spoed. Binnen enkele uren naar het ziekenhuis.",
              en: "Numb between the legs, or new trouble with bladder or bowel: an emergency. To hospital within hours.",
            },
          },
          {
            source: "ifompt",
            at: "cauda equina; abstract on evidence",
            says: {
              nl: "Onze vragen volgen dit raamwerk. Voor de meeste alarmtekens ontbreekt sterk onderzoek.",
              en: "Our questions follow this framework. For most alarm signs strong research is lacking.",
            },
          },
          {
            source: "bmj-cauda",
            at: "recent onset (<14 days), or deterioration",
            says: {
              nl: "Let op wat korter dan 14 dagen bestaat, of erger wordt.",
              en: "Watch for what began within 14 days, or gets worse.",
            },
          },
          {
            source: "hsib",
            at: "vague answers and delay",
            says: {
              nl: "Vage antwoorden gingen vooraf aan late hulp. Daarom telt ‘weet ik niet’ bij ons mee.",
              en: "Vague answers came before late help. So ‘not sure’ counts with us.",
            },
          },
          {
            source: "gut-platform",
            at: "1.2",
            says: {
              nl: "Noemt alleen ‘neurologische uitval’.",
              en: "Names only ‘neurological loss’.",
            },
            dissents: true,
          },
          {
            source: "surgeon",
            at: "anatomie",
            says: {
              nl: "Tekent de paardenstaart, zonder alarm erbij.",
              en: "Draws the horse’s tail, without an alarm.",
            },
          },
        ],
        review: "unreviewed",
      },
    ],
    see: ["help", "screening", "knowledge/spine"],
    review: "unreviewed",
  },
  "leg-pain": {
    short: {
      nl: "Voorbij de knie past vaker bij een zenuw. Zeker is dat nooit op plaats alleen.",
      en: "Past the knee fits a nerve more often. The place alone never makes it certain.",
    },
    body: [
      {
        nl: "Gewone rugpijn kan tot in bil en bovenbeen trekken. Gaat het verder dan de knie, dan denkt men aan een geprikkelde zenuw. Soms doet een bilspier mee, de piriformis.",
        en: "Ordinary back pain can reach buttock and thigh. Past the knee, people think of an irritated nerve. Sometimes a buttock muscle is involved, the piriformis.",
      },
      {
        nl: "Het kan ook bij gewone rugpijn voorbij de knie gaan. Daarom kijkt de test naar meer dan de plaats.",
        en: "Ordinary back pain can pass the knee too. So the test looks at more than the place.",
      },
    ],
    claims: [
      {
        id: "below-knee",
        says: {
          nl: "Uitstraling voorbij de knie past vaker bij een zenuw, maar beslist niets.",
          en: "Pain past the knee fits a nerve more often, but decides nothing.",
        },
        standing: "some",
        voices: [
          {
            source: "physio-page",
            at: "uitstralende pijn",
            says: {
              nl: "Vaak hernia of piriformis; soms ook gewone rugpijn.",
              en: "Often hernia or piriformis; sometimes ordinary back pain.",
            },
          },
          {
            source: "nhg-leg",
            at: "klinisch beeld",
            says: {
              nl: "Kijk naar het hele beeld, niet naar één teken.",
              en: "Look at the whole picture, not at one sign.",
            },
          },
          {
            source: "iversen",
            at: "chronic group; all LR+ below 4",
            says: {
              nl: "Bij lange klachten zei geen enkele losse test bij het onderzoek veel.",
              en: "In lasting complaints no single test in the examination said much.",
            },
          },
        ],
        review: "unreviewed",
      },
    ],
    see: ["self-tests/hernia", "knowledge/hernia", "today/places"],
    review: "unreviewed",
  },
} as const satisfies Record<TopicIdIn<"body">, TopicPage>;
