import type { TopicPage } from "./topic.ts";
import type { TopicIdIn } from "./topics.ts";

/** Gut and back: what is seen together, and what is only thought. */
export const gutPages = {
  "gut-and-back": {
    short: {
      nl: "Buikklachten en rugpijn komen vaak samen voor. Dat het één het ander maakt, weet niemand zeker.",
      en: "Gut complaints and back pain often occur together. That one makes the other, no one knows for sure.",
    },
    body: [
      {
        nl: "In een studie kwam rugpijn duidelijk vaker voor bij 100 mensen met PDS dan bij 100 zonder. Bij een grote zorgorganisatie hadden 141.295 mensen met PDS vaker langdurige pijn en somberheid dan anderen.",
        en: "In one study back pain was clearly more common in 100 people with IBS than in 100 without. In a large health organisation 141,295 people with IBS more often had lasting pain and low mood than others.",
      },
      {
        nl: "Vier dingen wijzen op samenhang bij jou. De pijn gaat op en neer met je buik. Ze zakt na ontlasting of winden. Beide komen na hetzelfde eten of stress. En rust en licht bewegen helpen als je buik rustiger wordt.",
        en: "Four things hint at a link in you. The pain goes up and down with your gut. It eases after stool or wind. Both follow the same food or stress. And rest and light movement help as your belly settles.",
      },
      {
        nl: "Samen gaan is geen oorzaak. Niemand onderzocht goed of een darm behandelen de rug helpt.",
        en: "Going together is no cause. Nobody has properly studied whether treating a gut helps the back.",
      },
      {
        nl: "Kijk niet alleen naar de darm, en ook niet alleen naar de rug. Wie één ding zoekt, mist het andere.",
        en: "Do not look at the gut alone, nor at the back alone. Who searches for one thing misses the other.",
      },
    ],
    todo: [
      {
        nl: "Schrijf vier weken buik en rug op. Wervel kijkt of ze samen gaan.",
        en: "Note gut and back for four weeks. Wervel looks whether they go together.",
      },
      {
        nl: "Bloed bij de ontlasting, afvallen of koorts? Eerst naar de huisarts.",
        en: "Blood in the stool, losing weight or fever? First see a GP.",
      },
    ],
    claims: [
      {
        id: "gut-back-association",
        says: {
          nl: "Rugpijn komt vaker voor bij mensen met PDS.",
          en: "Back pain is more common in people with IBS.",
        },
        standing: "association",
        voices: [
          {
            source: "gut-platform",
            at: "eerste alinea; key takeaways",
            says: {
              nl: "Komt opvallend vaak samen voor, in onder-, midden- en bovenrug.",
              en: "Occur together strikingly often, in low, middle and upper back.",
            },
          },
          {
            source: "whorwell",
            at: "p < 0.001",
            says: {
              nl: "Vaker bij 100 mensen met PDS dan bij 100 anderen.",
              en: "More often in 100 people with IBS than in 100 others.",
            },
          },
          {
            source: "ibs-registry",
            at: "OR 2.7-4.6",
            says: {
              nl: "Meer langdurige pijn, angst en somberheid.",
              en: "More lasting pain, anxiety and low mood.",
            },
          },
        ],
        review: "unreviewed",
      },
      {
        id: "gut-treatment-back",
        says: {
          nl: "Of de darm behandelen rugpijn vermindert, is onbekend.",
          en: "Whether treating the gut lessens back pain is unknown.",
        },
        standing: "unknown",
        voices: [
          {
            source: "gut-platform",
            at: "vraag 12",
            says: {
              nl: "Bij een deel wordt de rug beter als de darm rustiger is.",
              en: "In some the back improves as the gut calms.",
            },
          },
          {
            source: "lgg",
            at: "primary outcomes",
            says: {
              nl: "De enige proef met een probioticum haalde de hoofduitkomst niet.",
              en: "The only probiotic trial missed its main outcome.",
            },
            dissents: true,
          },
        ],
        review: "unreviewed",
      },
      {
        id: "four-signs",
        says: {
          nl: "Vier tekenen kunnen op samenhang wijzen; ze bewijzen geen oorzaak.",
          en: "Four signs can hint at a link; they prove no cause.",
        },
        standing: "hypothesis",
        voices: [
          {
            source: "gut-platform",
            at: "3.2",
            says: {
              nl: "Noemt de vier, en zegt zelf: samenhang is geen oorzaak.",
              en: "Names the four, and says itself: going together is no cause.",
            },
          },
        ],
        review: "unreviewed",
      },
    ],
    see: ["insight/gut", "knowledge/gut-mechanisms", "knowledge/twelve-questions"],
    review: "unreviewed",
  },
  "gut-mechanisms": {
    short: {
      nl: "Er zijn negen ideeën over hoe een darm de rug kan raken. Het zijn hypothesen.",
      en: "There are nine ideas of how a gut might reach the back. They are hypotheses.",
    },
    body: [
      {
        nl: "Vijf ideeën gaan over zenuwen en spieren. Prikkels uit de darm spannen rugspieren aan. De pijngrens van de darm is lager. Je gaat anders zitten en ademen. Het zenuwstelsel versterkt alles. Drukke buikspieren krijgen gevoelige plekken. Wat je in je rug voelt, zou zo ook op zenuwpijn kunnen lijken.",
        en: "Five ideas concern nerves and muscles. Signals from the gut tense back muscles. The pain threshold of the gut is lower. Sitting and breathing change. The nervous system amplifies it all. Busy belly muscles get tender spots. So what is felt in the back might also resemble nerve pain.",
      },
      {
        nl: "Vier ideeën gaan over stofjes. De afweer raakt iets ontregeld. Bacteriën maken vetzuren, en stoffen uit tryptofaan en galzuren. De darmwand laat meer door: een ‘lekkende darm’. Of de darm neemt minder voeding op, en de schijf krijgt dan minder.",
        en: "Four ideas concern substances. The immune system gets a little upset. Bacteria make fatty acids, and substances from tryptophan and bile acids. The gut wall lets more through: a ‘leaky gut’. Or the gut takes up less food, and the disc then gets less.",
      },
      {
        nl: "Die stofjes zouden via het bloed de schijf bereiken. Bij mensen is dat niet aangetoond. Ook minder voeding voor de schijf is een hypothese.",
        en: "Those substances would reach the disc through the blood. In people that has not been shown. Less food for the disc is a hypothesis too.",
      },
    ],
    claims: [
      {
        id: "nerve-mechanisms",
        says: {
          nl: "Reflexen, een gevoelige darm, houding, ademhaling en een scherper zenuwstelsel kunnen samen rugpijn geven.",
          en: "Reflexes, a sensitive gut, posture, breathing and a sharper nervous system might together give back pain.",
        },
        standing: "hypothesis",
        voices: [
          {
            source: "gut-platform",
            at: "1.1, 1.2 en 6.2",
            says: {
              nl: "Noemt vijf wegen, ook gevoelige plekken in spieren. Een gevoel als zenuwpijn in de rug zou sterker kunnen worden.",
              en: "Names five routes, tender spots in muscles included. A feeling like nerve pain in the back might grow stronger.",
            },
          },
        ],
        review: "unreviewed",
      },
      {
        id: "substance-mechanisms",
        says: {
          nl: "Afweer, vetzuren van bacteriën en een doorlaatbare darmwand zouden de schijf raken.",
          en: "Immunity, fatty acids from bacteria and a leaky gut wall might reach the disc.",
        },
        standing: "hypothesis",
        voices: [
          {
            source: "gut-doctor",
            at: "darmdysbiose en discusdegeneratie; mechanismen van invloed",
            says: {
              nl: "Noemt drie wegen en cytokines in het bloed. Een darm uit balans zou de schijf ook voeding kunnen kosten.",
              en: "Names three routes and cytokines in the blood. A gut out of balance might also cost the disc its food.",
            },
          },
          {
            source: "gut-platform",
            at: "6.1 en 6.2",
            says: {
              nl: "De link is meestal indirect; gas en druk tellen mee. Noemt ook stoffen uit tryptofaan en galzuren.",
              en: "The link is mostly indirect; gas and pressure count. Also names substances from tryptophan and bile acids.",
            },
          },
          {
            source: "li-2022",
            at: "title",
            says: {
              nl: "Een overzicht dat het als vraag stelt.",
              en: "A review that puts it as a question.",
            },
          },
        ],
        review: "unreviewed",
      },
    ],
    see: ["knowledge/disc-studies", "knowledge/sensitive-nerves", "knowledge/microbiome-limits"],
    review: "unreviewed",
  },
  ibs: {
    short: {
      nl: "PDS heet ook IBS: buikpijn en andere ontlasting, steeds terug, zonder zichtbare schade.",
      en: "IBS is called PDS in Dutch: belly pain and changed stool, again and again, without visible harm.",
    },
    body: [
      {
        nl: "PDS staat voor prikkelbaredarmsyndroom. In het Engels is het IBS, in Vlaanderen zegt men ook spastische darm. Het is dezelfde klacht.",
        en: "IBS stands for irritable bowel syndrome. In Dutch it is PDS, in Flanders people also say spastic bowel. It is the same complaint.",
      },
      {
        nl: "Wat mensen noemen: krampen, een opgeblazen buik, winden, diarree, verstopping of om en om. Ook moeheid, wat misselijk en pijn op andere plekken.",
        en: "What people name: cramps, a bloated belly, wind, diarrhoea, constipation or in turns. Also tiredness, some nausea and pain elsewhere.",
      },
      {
        nl: "Bij iedereen loopt het anders. Aanleg, een oude darminfectie, stress, leefwijze en bacteriën doen mee. Slaaptekort, alcohol, vet en scherp eten maken het vaak drukker.",
        en: "It runs differently in everyone. Family traits, an old gut infection, stress, habits and bacteria join in. Too little sleep, alcohol, fatty and hot food often stir it up.",
      },
      {
        nl: "De basis: eet op vaste tijden, rustig, en drink genoeg. Kies haver of psyllium liever dan zemelen. Daarna pas het FODMAP-dieet, met een diëtist.",
        en: "The basics: eat at set times, calmly, and drink enough. Choose oats or psyllium rather than bran. Only then the FODMAP diet, with a dietitian.",
      },
    ],
    claims: [
      {
        id: "ibs-described",
        says: {
          nl: "PDS wordt beschreven als buikpijn die terugkomt, samen met andere ontlasting.",
          en: "IBS is described as belly pain that returns, together with changed stool.",
        },
        standing: "supported",
        voices: [
          {
            source: "rome-iv",
            at: "criteria",
            says: {
              nl: "Buikpijn op minstens één dag per week in de laatste drie maanden; begonnen minstens zes maanden terug. Met minstens twee van drie: hangt samen met ontlasting, vaker of minder vaak, andere vorm.",
              en: "Belly pain on at least one day a week in the last three months; begun at least six months ago. With at least two of three: tied to stool, more or less often, another form.",
            },
          },
          {
            source: "gut-platform",
            at: "1.1",
            says: {
              nl: "Buikpijn die terugkeert, andere ontlasting, een opgeblazen buik en winden.",
              en: "Belly pain that returns, changed stool, bloating and wind.",
            },
          },
        ],
        review: "unreviewed",
      },
      {
        id: "ibs-basics",
        says: {
          nl: "Begin met gewoon eten en oplosbare vezels; FODMAP komt daarna.",
          en: "Begin with plain eating and soluble fibre; FODMAP comes after.",
        },
        standing: "supported",
        voices: [
          {
            source: "nice-ibs",
            at: "dietary advice",
            says: {
              nl: "Vaste maaltijden, genoeg drinken, minder koffie, alcohol en prik.",
              en: "Regular meals, enough drink, less coffee, alcohol and fizz.",
            },
          },
          {
            source: "bsg",
            at: "first-line",
            says: {
              nl: "Oplosbare vezels eerst; FODMAP als tweede stap.",
              en: "Soluble fibre first; FODMAP as a second step.",
            },
          },
          {
            source: "lomer",
            at: "three phases",
            says: {
              nl: "Drie fasen; nooit een blijvend dieet.",
              en: "Three phases; never a lasting diet.",
            },
          },
          {
            source: "gut-platform",
            at: "3.1 en 4.1",
            says: {
              nl: "Noemt klachten, invloeden en wat het opstookt.",
              en: "Names complaints, influences and what stirs it up.",
            },
          },
        ],
        review: "unreviewed",
      },
      {
        id: "probiotics-disputed",
        says: {
          nl: "Over probiotica bij PDS zijn richtlijnen het oneens.",
          en: "Guidelines disagree on probiotics in IBS.",
        },
        standing: "disputed",
        voices: [
          {
            source: "bsg",
            at: "probiotics",
            says: {
              nl: "Mag tot 12 weken geprobeerd worden.",
              en: "May be tried for up to 12 weeks.",
            },
          },
          {
            source: "nice-ibs",
            at: "probiotics",
            says: { nl: "Vier weken proberen als je wilt.", en: "Four weeks if wanted." },
          },
          {
            source: "acg",
            at: "probiotics",
            says: { nl: "Raadt het af.", en: "Advises against it." },
            dissents: true,
          },
          {
            source: "gut-doctor",
            at: "supplementen en medicijnen",
            says: {
              nl: "Kan helpen als eten alleen niet lukt.",
              en: "Can help when food alone does not.",
            },
          },
        ],
        review: "unreviewed",
      },
    ],
    see: ["knowledge/onion-and-garlic", "questionnaires", "knowledge/gut-and-back"],
    review: "unreviewed",
  },
  "microbiome-limits": {
    short: {
      nl: "Het microbioom is alles wat in je darm leeft, met zijn erfgoed en stoffen. Wat ‘goed’ is, weet niemand precies.",
      en: "The microbiome is all that lives in your gut, with its genes and substances. What is ‘good’ no one knows exactly.",
    },
    body: [
      {
        nl: "Microbiota zijn de levende wezens: bacteriën, archaea, schimmels, virussen. Microbioom is ruimer: ook hun erfelijk materiaal, hun stoffen en hun omgeving.",
        en: "Microbiota are the living things: bacteria, archaea, fungi, viruses. Microbiome is wider: also their genes, their substances and their surroundings.",
      },
      {
        nl: "‘Dysbiose’ betekent uit balans. Maar er is geen vaste balans om mee te vergelijken. Je darm wisselt per dag en per maaltijd.",
        en: "‘Dysbiosis’ means out of balance. But there is no fixed balance to compare with. Your gut changes by the day and by the meal.",
      },
      {
        nl: "Ze helpen bij verteren, maken vitaminen en praten met je afweer. Dat maakt ze belangrijk. Het maakt een uitslag nog geen advies.",
        en: "They help to digest, make vitamins and talk with your immune system. That makes them important. It does not turn a result into advice.",
      },
    ],
    claims: [
      {
        id: "dysbiosis-vague",
        says: {
          nl: "‘Dysbiose’ is geen vaste maat, en geen oorzaak van rugpijn op zich.",
          en: "‘Dysbiosis’ is no fixed measure, and no cause of back pain in itself.",
        },
        standing: "supported",
        voices: [
          {
            source: "gut-doctor",
            at: "de rol bij ontstekingen",
            says: {
              nl: "Dysbiose zou ontsteking geven. Daarna zouden auto-immuunziekten, problemen met de stofwisseling en psychische klachten kunnen komen.",
              en: "Dysbiosis would give inflammation. After that autoimmune illness, trouble with metabolism and mental complaints might come.",
            },
          },
          {
            source: "gut-platform",
            at: "vraag 7",
            says: {
              nl: "Geen uitspraak over rugpijn zelf, wel context.",
              en: "No statement on back pain itself, but context.",
            },
          },
          {
            source: "porcari",
            at: "consensus",
            says: {
              nl: "Weinig bewijs dat een uitslag de zorg verbetert.",
              en: "Little evidence that a result improves care.",
            },
            dissents: true,
          },
        ],
        review: "unreviewed",
      },
    ],
    see: ["knowledge/gut-test", "knowledge/disc-studies"],
    review: "unreviewed",
  },
  "gut-test": {
    short: {
      nl: "Een darmtest is geen medisch oordeel. Voor rugpijn is geen waarde aangetoond.",
      en: "A gut test is no medical verdict. For back pain no value has been shown.",
    },
    body: [
      {
        nl: "Een test telt welke bacteriën er in één monster zitten. Ze kan iets zeggen over gas of variatie. Ze wijst geen oorzaak van je rugpijn aan.",
        en: "A test counts which bacteria sit in one sample. It may say something about gas or variety. It points to no cause of your back pain.",
      },
      {
        nl: "De verkoper ziet nut bij hardnekkige klachten, wisselende reacties op eten of nieuwsgierigheid. Een internationaal panel ziet weinig bewijs voor gebruik in de zorg.",
        en: "The seller sees use in stubborn complaints, changing reactions to food or curiosity. An international panel sees little evidence for use in care.",
      },
      {
        nl: "Eerst de basis: vier weken rustig en regelmatig eten. Na antibiotica of een kijkonderzoek wacht je acht weken.",
        en: "First the basics: four weeks of calm, regular eating. After antibiotics or a scope, wait eight weeks.",
      },
      {
        nl: "‘Elke paar maanden testen’ is een verkoopidee. Uitslagen wisselen vanzelf al van dag tot dag.",
        en: "‘Test every few months’ is a sales idea. Results change from day to day by themselves.",
      },
    ],
    todo: [
      {
        nl: "Kreeg je al een uitslag? Lees hem in bij Inzicht, met de grenzen erbij.",
        en: "Did you get a result already? Read it in under Insights, with its limits.",
      },
    ],
    claims: [
      {
        id: "gut-test-value",
        says: {
          nl: "De waarde van een darmtest voor rugpijn is niet aangetoond.",
          en: "The value of a gut test for back pain has not been shown.",
        },
        standing: "disputed",
        voices: [
          {
            source: "gut-platform",
            at: "7, 8.1, 8.2",
            says: {
              nl: "Zinvol bij hardnekkige klachten; geen geneesmiddel, wel informatie.",
              en: "Useful in stubborn complaints; no medicine, but information.",
            },
          },
          {
            source: "porcari",
            at: "consensus",
            says: {
              nl: "Geen waarde aangetoond voor tests die je zelf koopt.",
              en: "No value shown for tests that people buy themselves.",
            },
            dissents: true,
          },
        ],
        review: "unreviewed",
      },
    ],
    see: ["knowledge/microbiome-limits", "knowledge/too-good", "insight"],
    review: "unreviewed",
  },
  "disc-studies": {
    short: {
      nl: "Eén arts noemt vijf studies over darm en schijf. Geen ervan behandelde mensen met rugpijn.",
      en: "One doctor names five studies on gut and disc. None of them treated people with back pain.",
    },
    body: [
      {
        nl: "Twee studies (2023, 2024) rekenen met erfelijke kenmerken. Zulke rekensommen wijzen een richting aan. De verschillen zijn klein en er wordt veel tegelijk getest.",
        en: "Two studies (2023, 2024) calculate with inherited traits. Such sums point in a direction. The differences are small and many things are tested at once.",
      },
      {
        nl: "Eén studie (2020) zoekt bacteriën ín schijven. Eén (2022) is een overzicht met een vraagteken in de titel.",
        en: "One study (2020) looks for bacteria inside discs. One (2022) is a review with a question mark in its title.",
      },
      {
        nl: "Bij de vijfde ging iets mis. De tekst noemt een klinische studie uit 2018 met minder soorten bacteriën, meer Bacteroides, minder Prevotella en hogere TNF-alfa en IL-1-bèta. Maar de verwijzing gaat naar laboratoriumwerk met P. acnes en schijfcellen.",
        en: "With the fifth something slipped. The text names a clinical study from 2018 with fewer kinds of bacteria, more Bacteroides, less Prevotella and higher TNF-alpha and IL-1-beta. But the reference is laboratory work with P. acnes and disc cells.",
      },
      {
        nl: "Die bevindingen horen dus bij een andere studie, die niet genoemd wordt. Wij noteren ze als samenhang zonder bron. Er ging nog iets mis: studie 4 staat in de lijst, maar de tekst verwijst er nergens naar.",
        en: "So those findings belong to another study, which is not named. We note them as an association without a source. Something else slipped: study 4 is on the list, but the text refers to it nowhere.",
      },
    ],
    claims: [
      {
        id: "disc-microbiome-genetic",
        says: {
          nl: "Erfelijke studies vinden een klein verband tussen darmbacteriën en schijven.",
          en: "Genetic studies find a small link between gut bacteria and discs.",
        },
        standing: "association",
        voices: [
          {
            source: "gut-doctor",
            at: "onderzoek bewijs, ⁽²⁾⁽³⁾",
            says: {
              nl: "Noemt het verband significant en leidt er advies uit af.",
              en: "Calls the link significant and draws advice from it.",
            },
          },
          {
            source: "geng-2023",
            at: "title",
            says: {
              nl: "Erfelijke studie, twee richtingen.",
              en: "Genetic study, in both directions.",
            },
          },
          {
            source: "fang-2024",
            at: "title",
            says: {
              nl: "Erfelijke studie over schijf, rugpijn en ischias.",
              en: "Genetic study on disc, back pain and sciatica.",
            },
          },
          {
            source: "wervel",
            at: "lezing",
            says: {
              nl: "Een verband zegt nog niet dat ingrijpen helpt.",
              en: "A link does not say that acting on it helps.",
            },
            dissents: true,
          },
        ],
        review: "unreviewed",
      },
      {
        id: "disc-own-microbiome",
        says: {
          nl: "In schijven zijn sporen van bacteriën gevonden.",
          en: "Traces of bacteria have been found in discs.",
        },
        standing: "association",
        voices: [
          {
            source: "gut-doctor",
            at: "onderzoek bewijs, derde punt",
            says: { nl: "Schrijft dit toe aan studie 3.", en: "Credits this to study 3." },
          },
          {
            source: "rajasekaran-2020",
            at: "title",
            says: {
              nl: "De titel laat zien dat het studie 4 is.",
              en: "The title shows that it is study 4.",
            },
            dissents: true,
          },
        ],
        review: "unreviewed",
      },
      {
        id: "ldd-findings",
        says: {
          nl: "Minder soorten, meer Bacteroides, minder Prevotella, hogere TNF-alfa en IL-1-bèta en andere suikerroutes: genoemd bij schijfveroudering, bron onbekend.",
          en: "Fewer kinds, more Bacteroides, less Prevotella, higher TNF-alpha and IL-1-beta and other sugar routes: named with ageing discs, source unknown.",
        },
        standing: "association",
        voices: [
          {
            source: "gut-doctor",
            at: "onderzoek bewijs, punten 1-4, ⁽⁵⁾",
            says: {
              nl: "Noemt het een baanbrekende klinische studie uit 2018.",
              en: "Calls it a landmark clinical study from 2018.",
            },
          },
          {
            source: "lin-2018",
            at: "title",
            says: {
              nl: "Is laboratoriumwerk over P. acnes en schijfcellen. De verwijzing klopt dus niet.",
              en: "Is laboratory work on P. acnes and disc cells. So the reference has slipped.",
            },
            dissents: true,
          },
          {
            source: "wervel",
            at: "lezing",
            says: {
              nl: "Ook bron 4 ging mis: ze staat in de lijst, maar de tekst verwijst er nergens naar.",
              en: "Source 4 slipped too: it is on the list, but the text refers to it nowhere.",
            },
          },
        ],
        review: "unreviewed",
      },
      {
        id: "gut-disc-review",
        says: {
          nl: "Een overzicht vraagt of de darm een oorzaak van schijfveroudering is.",
          en: "A review asks whether the gut is a cause of disc ageing.",
        },
        standing: "hypothesis",
        voices: [
          {
            source: "li-2022",
            at: "title",
            says: { nl: "Stelt het als vraag.", en: "Puts it as a question." },
          },
          {
            source: "gut-doctor",
            at: "onderzoek bewijs, ⁽¹⁾",
            says: { nl: "Brengt het als aangetoond.", en: "Presents it as shown." },
            dissents: true,
          },
        ],
        review: "unreviewed",
      },
    ],
    see: ["knowledge/gut-mechanisms", "knowledge/sources"],
    review: "unreviewed",
  },
  "twelve-questions": {
    short: {
      nl: "Twaalf vragen uit een artikel over PDS en rugpijn, met ons antwoord.",
      en: "Twelve questions from an article on IBS and back pain, with our answer.",
    },
    body: [
      {
        nl: "De vragen komen van een verkoper van darmtests. De antwoorden zijn van ons. Waar het onzeker is, staat dat erbij.",
        en: "The questions come from a seller of gut tests. The answers are ours. Where it is uncertain, we say so.",
      },
    ],
    questions: [
      {
        ask: {
          nl: "Welk deel van de rug doet het vaakst pijn?",
          en: "Which part of the back hurts most often?",
        },
        answer: [
          {
            nl: "De onderrug wordt het meest genoemd, dan het midden. Bovenin kan ook, vaak bij stress. Gas, kramp en houding wisselen mee. De verkoper schrijft: de één voelt druk onderin bij verstopping. De ander is stijf in het midden bij gas.",
            en: "The low back is named most, then the middle. The upper back can too, often with stress. Gas, cramp and position play along. The seller writes: one person feels pressure low down with constipation. Another is stiff in the middle with gas.",
          },
        ],
      },
      {
        ask: {
          nl: "Hoe kan de rug pijn doen zonder schade?",
          en: "How can a back hurt without harm?",
        },
        answer: [
          {
            nl: "Prikkels uit de darm kunnen spieren en zenuwen van de rug raken. Dat is een aannemelijk idee. Bij één mens is het niet te meten.",
            en: "Signals from the gut can reach muscles and nerves of the back. That is a likely idea. In one person it cannot be measured.",
          },
        ],
      },
      {
        ask: { nl: "Doet stress mee?", en: "Does stress play a part?" },
        answer: [
          {
            nl: "Vaak wel. Stress gaat samen met meer buik- en rugklachten. Of minder stress ook minder pijn geeft, verschilt.",
            en: "Often it does. Stress goes together with more gut and back complaints. Whether less stress gives less pain differs.",
          },
        ],
      },
      {
        ask: {
          nl: "Tellen gevoelige plekken in spieren?",
          en: "Do tender spots in muscles count?",
        },
        answer: [
          {
            nl: "Sommige mensen voelen ze bij kramp of druk in de buik. Wat zo’n plek precies is, staat ter discussie.",
            en: "Some people feel them with cramp or pressure in the belly. What such a spot really is remains debated.",
          },
        ],
      },
      {
        ask: {
          nl: "Hoe herken ik een verband met mijn darm?",
          en: "How do I recognise a link with my gut?",
        },
        answer: [
          {
            nl: "Als de pijn oploopt bij een volle of opgeblazen buik. Of als ze zakt na ontlasting of winden. Vier weken dagboek zegt meer dan één dag.",
            en: "When pain rises with a full or bloated belly. Or when it eases after stool or wind. Four weeks of diary say more than one day.",
          },
        ],
      },
      {
        ask: { nl: "Kan eten mijn rug beïnvloeden?", en: "Can food affect my back?" },
        answer: [
          {
            nl: "Misschien, via gas en spanning. Wat het doet, verschilt per mens. Probeer één ding tegelijk.",
            en: "Perhaps, through gas and tension. What it does differs by person. Try one thing at a time.",
          },
        ],
      },
      {
        ask: {
          nl: "Wat zegt mijn darmflora over mijn rug?",
          en: "What does my gut flora say about my back?",
        },
        answer: [
          {
            nl: "Niets rechtstreeks. Het kan iets vertellen over gas en variatie.",
            en: "Nothing directly. It may tell something about gas and variety.",
          },
        ],
      },
      {
        ask: { nl: "Is een darmtest iets voor iedereen?", en: "Is a gut test for everyone?" },
        answer: [
          {
            nl: "Nee. Probeer eerst de basis. Bij alarmtekenen ga je eerst naar de huisarts.",
            en: "No. First try the basics. With alarm signs, first see a GP.",
          },
        ],
      },
      {
        ask: {
          nl: "Waarom is alleen naar klachten kijken lastig?",
          en: "Why is looking at complaints alone hard?",
        },
        answer: [
          {
            nl: "Klachten zijn het eind van veel dingen samen. Rug of darm eerst: dat zie je er niet aan af.",
            en: "Complaints are the end of many things together. Back or gut first: they do not show it.",
          },
        ],
      },
      {
        ask: {
          nl: "Wat heb ik in de praktijk aan zo’n test?",
          en: "What use is such a test in practice?",
        },
        answer: [
          {
            nl: "Soms een aanleiding om met een diëtist te praten. Dat het je rug helpt, is niet aangetoond.",
            en: "Sometimes a reason to talk with a dietitian. That it helps your back has not been shown.",
          },
        ],
      },
      {
        ask: { nl: "Wanneer moet ik hulp zoeken?", en: "When should I look for help?" },
        answer: [
          {
            nl: "Bij pijn ’s nachts, koorts, afvallen zonder reden, minder kracht of gevoel, of na een val. Ook als pijn blijft zonder uitleg. Twijfel je? Bel.",
            en: "With pain at night, fever, weight loss without a reason, less strength or feeling, or after a fall. Also when pain stays unexplained. In doubt? Call.",
          },
        ],
      },
      {
        ask: {
          nl: "Wordt mijn rug beter als mijn darm beter is?",
          en: "Does my back get better when my gut does?",
        },
        answer: [
          {
            nl: "Bij een deel van de mensen, schrijft de verkoper. Goed onderzocht is het niet. Kijk het na in je eigen dagen.",
            en: "In some people, the seller writes. It has not been well studied. Check it in your own days.",
          },
        ],
      },
    ],
    claims: [
      {
        id: "twelve-answers",
        says: {
          nl: "De vragen komen uit één artikel; waar mogelijk zetten we er ander onderzoek naast.",
          en: "The questions come from one article; where possible we set other research beside them.",
        },
        standing: "hypothesis",
        voices: [
          {
            source: "gut-platform",
            at: "4.1; vragen en antwoorden 1-12",
            says: {
              nl: "Geeft de antwoorden met ‘kan’ en ‘vaak’, en noemt de eigen test.",
              en: "Answers with ‘can’ and ‘often’, and names its own test.",
            },
          },
          {
            source: "porcari",
            at: "consensus",
            says: {
              nl: "Ziet weinig nut in zelf gekochte tests.",
              en: "Sees little use in tests that people buy.",
            },
            dissents: true,
          },
          {
            source: "pds-guideline",
            at: "alarmsymptomen",
            says: {
              nl: "Bloed, afvallen, nachtelijke diarree: eerst de huisarts.",
              en: "Blood, weight loss, diarrhoea at night: first the GP.",
            },
          },
        ],
        review: "unreviewed",
      },
    ],
    see: ["knowledge/gut-and-back", "insight/gut", "knowledge/seeing-a-doctor"],
    review: "unreviewed",
  },
  "fibre-and-ferments": {
    short: {
      nl: "Vezels zijn goed voor je ontlasting. Dat ze je rug helpen, is niet aangetoond.",
      en: "Fibre is good for your stool. That it helps your back has not been shown.",
    },
    body: [
      {
        nl: "Groente, fruit, volle granen en peulvruchten geven vezels. Bouw langzaam op, naar 30 tot 40 gram per dag. Te snel geeft gas.",
        en: "Vegetables, fruit, whole grains and pulses give fibre. Build up slowly, to 30 to 40 grams a day. Too fast gives gas.",
      },
      {
        nl: "Yoghurt, kefir, zuurkool en kimchi bevatten levende bacteriën. Lekker? Prima. Voor je rug is het een gok.",
        en: "Yoghurt, kefir, sauerkraut and kimchi hold live bacteria. Do you like them? Fine. For your back it is a guess.",
      },
      {
        nl: "‘Ontstekingsremmend’ eten lijkt op mediterraan: vis, noten, zaden, bladgroente, bessen, weinig bewerkt. Goed voor hart en vaten. Voor de rug is het niet onderzocht.",
        en: "‘Anti-inflammatory’ eating resembles Mediterranean: fish, nuts, seeds, leafy greens, berries, little processed. Fine for heart and vessels. For the back it has not been studied.",
      },
    ],
    claims: [
      {
        id: "diet-for-back",
        says: {
          nl: "Vezels, gefermenteerd en mediterraan eten zijn gezond; een effect op de rug is een hypothese.",
          en: "Fibre, ferments and Mediterranean food are healthy; an effect on the back is a hypothesis.",
        },
        standing: "hypothesis",
        voices: [
          {
            source: "gut-doctor",
            at: "dieet en voeding; ontstekingsremmend dieet",
            says: {
              nl: "Raadt het aan om de wervelkolom gezond te houden. Wijst op antioxidanten en omega-3.",
              en: "Recommends it to keep the spine healthy. Points to antioxidants and omega-3.",
            },
          },
          {
            source: "gut-platform",
            at: "vraag 6",
            says: {
              nl: "Eten werkt hooguit indirect en verschilt per mens.",
              en: "Food works indirectly at most and differs by person.",
            },
          },
          {
            source: "bsg",
            at: "fibre",
            says: {
              nl: "Oplosbare vezels bij PDS; zemelen niet.",
              en: "Soluble fibre in IBS; not bran.",
            },
          },
          {
            source: "fibre-advice",
            at: "vezels per dag",
            says: {
              nl: "30 tot 40 gram vezels per dag.",
              en: "30 to 40 grams of fibre a day.",
            },
          },
        ],
        review: "unreviewed",
      },
    ],
    see: ["plan", "knowledge/onion-and-garlic", "insight/experiments"],
    review: "unreviewed",
  },
  "onion-and-garlic": {
    short: {
      nl: "Ui en knoflook voeden goede bacteriën. Bij een gevoelige darm geven ze vaak juist gas.",
      en: "Onion and garlic feed friendly bacteria. With a sensitive gut they often give gas.",
    },
    body: [
      {
        nl: "De ene bron raadt knoflook, ui en banaan aan. De andere zegt: mijd wat gas geeft. Beide kunnen kloppen, voor andere mensen.",
        en: "One source recommends garlic, onion and banana. The other says: avoid what gives gas. Both can hold, for other people.",
      },
      {
        nl: "Ui en knoflook zitten vol fructanen, een FODMAP. In Vlaanderen heten ze ajuin en look. Het groen van bosui en olie met knoflooksmaak geven minder last.",
        en: "Onion and garlic are full of fructans, a FODMAP. In Flanders they are called ‘ajuin’ and ‘look’. Spring-onion greens and garlic-flavoured oil give less trouble.",
      },
      {
        nl: "Staat PDS aan in je profiel? Dan krijg je bij zulke tips een ruil te zien.",
        en: "Is IBS on in your profile? Then such tips come with a swap.",
      },
    ],
    claims: [
      {
        id: "prebiotic-conflict",
        says: {
          nl: "Prebiotisch eten en weinig FODMAP spreken elkaar tegen.",
          en: "Prebiotic food and low FODMAP contradict each other.",
        },
        standing: "disputed",
        voices: [
          {
            source: "gut-doctor",
            at: "dieet en voeding",
            says: {
              nl: "Knoflook, ui en banaan voeden goede bacteriën.",
              en: "Garlic, onion and banana feed friendly bacteria.",
            },
          },
          {
            source: "gut-platform",
            at: "vraag 6; 8.1",
            says: {
              nl: "Eten dat gas geeft kan klachten uitlokken; noemt FODMAP.",
              en: "Food that gives gas can set off complaints; names FODMAP.",
            },
            dissents: true,
          },
          {
            source: "lomer",
            at: "restriction phase",
            says: {
              nl: "Ui en knoflook vallen in de eerste fase weg, later weer proberen.",
              en: "Onion and garlic go in the first phase, to be retried later.",
            },
            dissents: true,
          },
        ],
        review: "unreviewed",
      },
    ],
    see: ["plan", "knowledge/ibs"],
    review: "unreviewed",
  },
  water: {
    short: {
      nl: "Drink naar je dorst. Dat extra water je schijven helpt, is niet aangetoond.",
      en: "Drink to your thirst. That extra water helps your discs has not been shown.",
    },
    body: [
      {
        nl: "Schijven bevatten veel vocht. Daaruit volgt niet dat meer drinken ze voller maakt. Ongeveer anderhalf tot twee liter per dag is gewoon.",
        en: "Discs hold much water. It does not follow that drinking more fills them. About one and a half to two litres a day is usual.",
      },
      {
        nl: "Kreeg je van je arts een grens voor vocht? Houd die aan.",
        en: "Did your doctor set a limit for fluids? Keep to it.",
      },
    ],
    claims: [
      {
        id: "water-discs",
        says: {
          nl: "Dat water drinken schijven helpt, is een idee zonder onderzoek.",
          en: "That drinking water helps discs is an idea without research.",
        },
        standing: "hypothesis",
        voices: [
          {
            source: "gut-doctor",
            at: "hydratatie en lichaamsbeweging",
            says: {
              nl: "Voldoende water is belangrijk voor de schijven.",
              en: "Enough water is important for the discs.",
            },
          },
          {
            source: "wervel",
            at: "zoeken",
            says: { nl: "Wij vonden geen proef hierover.", en: "We found no trial on this." },
            dissents: true,
          },
        ],
        review: "unreviewed",
      },
    ],
    see: ["today", "insight/experiments"],
    review: "unreviewed",
  },
  supplements: {
    short: {
      nl: "Geen enkel supplement is aangetoond tegen rugpijn. Vraag je apotheker voor je begint.",
      en: "No supplement has been shown to work for back pain. Ask your pharmacist before starting.",
    },
    body: [
      {
        nl: "Vitamine D deed in tien proeven bijna niets tegen pijn. Wel geldt soms het gewone advies van de overheid, voor je botten.",
        en: "Vitamin D did almost nothing for pain in ten trials. The usual public advice may still apply, for your bones.",
      },
      {
        nl: "Magnesium en omega-3 zijn niet goed onderzocht bij rugpijn. Magnesium past niet bij nierziekte. Omega-3 past niet zomaar bij bloedverdunners.",
        en: "Magnesium and omega-3 are not well studied in back pain. Magnesium does not fit kidney disease. Omega-3 does not simply fit with blood thinners.",
      },
      {
        nl: "Antibiotica kunnen de darmflora verstoren. Probiotica ernaast mag soms. Bij een zwakke afweer niet. Vraag het.",
        en: "Antibiotics can disturb the gut flora. Probiotics alongside are sometimes fine. With a weak immune system they are not. Ask.",
      },
      {
        nl: "De twee bronnen die pillen aanraden, verdienen ook aan adviezen of links. Wij verkopen niets.",
        en: "The two sources that recommend pills also earn from advice or links. We sell nothing.",
      },
    ],
    claims: [
      {
        id: "vitamin-d-pain",
        says: {
          nl: "Vitamine D vermindert pijn niet merkbaar.",
          en: "Vitamin D does not noticeably lessen pain.",
        },
        standing: "against",
        voices: [
          {
            source: "physio-page",
            at: "supplementen",
            says: {
              nl: "Overweeg magnesium, vitamine D en omega-3.",
              en: "Consider magnesium, vitamin D and omega-3.",
            },
          },
          {
            source: "vitamin-d-2024",
            at: "SMD -0.13 (-0.26 to 0.00)",
            says: {
              nl: "Tien proeven: bijna geen verschil.",
              en: "Ten trials: almost no difference.",
            },
            dissents: true,
          },
          {
            source: "zadro",
            at: "MD -2.65 on 0-100",
            says: {
              nl: "Verschil van minder dan 3 van de 100 punten.",
              en: "A difference of less than 3 of 100 points.",
            },
            dissents: true,
          },
        ],
        review: "unreviewed",
      },
      {
        id: "antibiotics-flora",
        says: {
          nl: "Antibiotica kunnen de darmflora verstoren; of probiotica daarbij helpen, is onzeker.",
          en: "Antibiotics can disturb the gut flora; whether probiotics help with that is uncertain.",
        },
        standing: "some",
        voices: [
          {
            source: "gut-doctor",
            at: "supplementen en medicijnen",
            says: {
              nl: "Antibiotica kunnen de balans verstoren; probiotica kunnen de schade verminderen.",
              en: "Antibiotics can upset the balance; probiotics can lessen the harm.",
            },
          },
          {
            source: "acg",
            at: "probiotics",
            says: {
              nl: "Raadt probiotica bij PDS af. De richtlijn gaat over PDS, niet over antibiotica.",
              en: "Advises against probiotics in IBS. The guideline is on IBS, not on antibiotics.",
            },
          },
          {
            source: "wervel",
            at: "onze bronnen",
            says: {
              nl: "In onze bronnen staat geen proef met probiotica na antibiotica.",
              en: "Our sources hold no trial of probiotics after antibiotics.",
            },
            dissents: true,
          },
        ],
        review: "unreviewed",
      },
    ],
    see: ["knowledge/products", "knowledge/too-good", "knowledge/treatments/vitamin-d"],
    review: "unreviewed",
  },
} as const satisfies Record<TopicIdIn<"gut">, TopicPage>;
