import type { TopicEntry } from "./topic.ts";

/** The table of contents of the library; the pages themselves load per section. */
export const topics = [
  {
    id: "types-of-back-pain",
    section: "course",
    title: { nl: "Welke soorten rugpijn zijn er?", en: "What kinds of back pain are there?" },
    words: "aspecifiek specifiek soorten oorzaak lage rugpijn rugpijn lumbago nonspecific kinds",
  },
  {
    id: "natural-course",
    section: "course",
    title: { nl: "Hoe verloopt rugpijn meestal?", en: "How does back pain usually go?" },
    words: "beloop herstel hoe lang duurt weken over prognose recovery duration natural course",
  },
  {
    id: "ups-and-downs",
    section: "course",
    title: { nl: "Schommelen is geen terugval", en: "Ups and downs are not a relapse" },
    words: "schommelen terugval wisselend golven slechte dag fluctuation relapse bad day",
  },
  {
    id: "sudden-back-pain",
    section: "course",
    title: { nl: "Spit: pijn die er ineens in schiet", en: "Sudden back pain" },
    words: "spit lumbago verschot verschoten in de rug geschoten acuut acute",
  },
  {
    id: "long-lasting-pain",
    section: "course",
    title: { nl: "Rugpijn langer dan twaalf weken", en: "Back pain beyond twelve weeks" },
    words: "chronisch chronische rugpijn langdurig twaalf weken chronic",
  },
  {
    id: "six-weeks",
    section: "course",
    title: { nl: "Na zes weken nog pijn: wat dan?", en: "Still pain after six weeks: what now?" },
    words: "zes weken vertraagd herstel fysio profiel 2 six weeks delayed",
  },
  {
    id: "coming-back",
    section: "course",
    title: { nl: "Waarom het soms terugkomt", en: "Why it sometimes comes back" },
    words: "terugkeer opnieuw weer kou vocht inspanning herhaling recurrence weather cold damp",
  },
  {
    id: "duration-and-risk",
    section: "course",
    title: { nl: "Duur en risico zijn twee dingen", en: "Duration and risk are two things" },
    words: "herstelprofiel profiel duur risico start back kngf profile",
  },
  {
    id: "how-common",
    section: "course",
    title: { nl: "Hoe vaak komt rugpijn voor?", en: "How common is back pain?" },
    words: "hoe vaak hoeveel mensen kosten miljard verzuim common cost",
  },
  {
    id: "scans-explained",
    section: "body",
    title: { nl: "Wat zegt een scan over je pijn?", en: "What does a scan say about your pain?" },
    words: "scan mri röntgen foto rx beeldvorming nmr bevinding imaging x-ray finding uitpuiling",
  },
  {
    id: "ageing-discs",
    section: "body",
    title: { nl: "Schijven drogen langzaam uit", en: "Discs dry out slowly" },
    words:
      "tussenwervelschijf discus uitdroging veroudering artrose degeneratie disc ageing degeneration slijtage versleten",
  },
  {
    id: "hernia",
    section: "body",
    title: { nl: "Hernia: pijn in het been", en: "A disc hernia: pain in the leg" },
    words:
      "hernia hnp beenpijn ischias uitstraling zenuw sciatica slipped disc leg pain zenuwinklemming zenuwknelling",
  },
  {
    id: "narrow-canal",
    section: "body",
    title: { nl: "Een nauw kanaal", en: "A narrow canal" },
    words: "stenose kanaalstenose nauw kanaal wandelen etalagebenen stenosis narrowing",
  },
  {
    id: "facet-joints",
    section: "body",
    title: { nl: "Facetgewrichten", en: "Facet joints" },
    words: "facet facetsyndroom gewrichtjes facetgewricht joint facetten",
  },
  {
    id: "modic-changes",
    section: "body",
    title: { nl: "Modic: witte plekken op de scan", en: "Modic: white spots on the scan" },
    words: "modic eindplaat dekplaat witte vlekken endplate discopathie",
  },
  {
    id: "inflammatory-pain",
    section: "body",
    title: { nl: "Ontstekingsachtige rugpijn", en: "Inflammatory back pain" },
    words:
      "ontsteking bechterew reuma ochtendstijfheid stijf spondyloartritis morning stiffness inflammatory",
  },
  {
    id: "specific-causes",
    section: "body",
    title: { nl: "Als er wel een oorzaak is", en: "When there is a clear cause" },
    words:
      "osteoporose breuk infectie tumor spondylolisthesis fractuur specifiek cause fracture infection cancer",
  },
  {
    id: "what-we-ask-extra",
    section: "body",
    title: { nl: "Vragen die geen bron noemde", en: "Questions that no source named" },
    words: "paardenstaart cauda equina plassen blaas zadel gevoelloos bladder saddle kracht",
  },
  {
    id: "leg-pain",
    section: "body",
    title: { nl: "Hoe ver straalt het uit?", en: "How far does it travel?" },
    words: "uitstraling bil bovenbeen knie been voet piriformis radiating knee buttock",
  },
  {
    id: "sensitive-nerves",
    section: "pain",
    title: { nl: "Een gevoelig zenuwstelsel", en: "A sensitive nervous system" },
    words: "sensitisatie zenuwstelsel gevoelig overgevoelig central sensitisation nerves",
  },
  {
    id: "pain-is-real",
    section: "pain",
    title: { nl: "De pijn is echt", en: "The pain is real" },
    words: "echt verzonnen psychisch ingebeeld tussen oren real imagined",
  },
  {
    id: "stress-and-mood",
    section: "pain",
    title: { nl: "Stress, angst en somberheid", en: "Stress, worry and low mood" },
    words:
      "stress spanning angst somber depressie ontspanning ademhaling yoga meditatie mindfulness mood anxiety burnout burn-out",
  },
  {
    id: "sleep",
    section: "pain",
    title: { nl: "Slapen met pijn in je rug", en: "Sleeping with back pain" },
    words:
      "slaap slapen nacht slecht wakker moe sleep night tired slapeloosheid slapeloos insomnia",
  },
  {
    id: "gut-and-back",
    section: "gut",
    title: { nl: "Darm en rug: wat weten we?", en: "Gut and back: what do we know?" },
    words: "darm rug ibs pds buik opgeblazen gut belly bloating darm-rug-as",
  },
  {
    id: "gut-mechanisms",
    section: "gut",
    title: { nl: "Hoe zou een darm de rug raken?", en: "How might a gut reach the back?" },
    words:
      "mechanisme reflex viscerosomatisch cytokine lekkende darm barrière scfa hypothese leaky gut mechanism",
  },
  {
    id: "ibs",
    section: "gut",
    title: { nl: "Prikkelbare darm: PDS en IBS", en: "Irritable bowel: IBS and PDS" },
    words:
      "pds ibs prikkelbaredarmsyndroom spastisch darm diarree constipatie irritable bowel spastic colon",
  },
  {
    id: "microbiome-limits",
    section: "gut",
    title: { nl: "Microbioom: wat het niet kan zeggen", en: "The microbiome: what it cannot say" },
    words: "microbioom microbiota darmflora dysbiose bacterie microbiome flora",
  },
  {
    id: "gut-test",
    section: "gut",
    title: { nl: "Is een darmtest zinvol?", en: "Is a gut test useful?" },
    words: "darmtest microbioomtest ontlasting test laten doen microbiome test stool",
  },
  {
    id: "disc-studies",
    section: "gut",
    title: { nl: "De vijf studies over darm en schijf", en: "The five studies on gut and disc" },
    words:
      "bacteroides prevotella tnf il-1 geng fang lin rajasekaran li mendel acnes studies discs",
  },
  {
    id: "twelve-questions",
    section: "gut",
    title: { nl: "Twaalf vragen over darm en rug", en: "Twelve questions about gut and back" },
    words: "vragen antwoord welke deel rug darm q&a twelve questions",
  },
  {
    id: "fibre-and-ferments",
    section: "gut",
    title: { nl: "Vezels en gefermenteerd eten", en: "Fibre and fermented food" },
    words: "vezel kefir yoghurt zuurkool kimchi gefermenteerd ontstekingsremmend fibre ferments",
  },
  {
    id: "onion-and-garlic",
    section: "gut",
    title: {
      nl: "Ui en knoflook: gezond, en toch lastig",
      en: "Onion and garlic: healthy, yet troublesome",
    },
    words: "ui ajuin knoflook look fodmap prebiotica banaan onion garlic prebiotic",
  },
  {
    id: "water",
    section: "gut",
    title: { nl: "Helpt meer water drinken?", en: "Does drinking more water help?" },
    words: "water drinken vocht hydratatie dorst hydration",
  },
  {
    id: "supplements",
    section: "gut",
    title: { nl: "Supplementen: wat is er bekend?", en: "Supplements: what is known?" },
    words: "supplement magnesium vitamine d omega-3 visolie probiotica pillen vitamin",
  },
  {
    id: "keep-moving",
    section: "life",
    title: { nl: "Blijven bewegen", en: "Keep moving" },
    words: "bewegen rust bedrust wandelen stappen move rest walk",
  },
  {
    id: "posture",
    section: "life",
    title: { nl: "Bestaat er een goede houding?", en: "Is there a right posture?" },
    words: "houding zitten rechtop bureau stand posture sitting ergonomie",
  },
  {
    id: "lifting",
    section: "life",
    title: { nl: "Tillen en draaien", en: "Lifting and twisting" },
    words: "tillen heffen zwaar draaien knieën bukken lift twist",
  },
  {
    id: "mattress",
    section: "life",
    title: { nl: "Helpt een stevig matras?", en: "Does a firm mattress help?" },
    words: "matras bed matrassen kussen slapen stevig hard mattress pillow",
  },
  {
    id: "chairs-and-shoes",
    section: "life",
    title: { nl: "Stoelen, zolen en andere spullen", en: "Chairs, insoles and other things" },
    words:
      "stoel bureaustoel zolen steunzolen inlegzool schoenen ergonomisch chair insole shoes podotherapeut",
  },
  {
    id: "warmth",
    section: "life",
    title: { nl: "Warmte", en: "Warmth" },
    words:
      "warmte kruik bad pleister warmtepleister heet heat hot water bottle warmwaterkruik bouillotte warmtekussen",
  },
  {
    id: "prevention",
    section: "life",
    title: { nl: "Wat helpt om het te voorkomen?", en: "What helps to prevent it?" },
    words: "voorkomen preventie roken gewicht overgewicht prevent smoking weight",
  },
  {
    id: "pregnancy",
    section: "life",
    title: { nl: "Zwanger en pijn in je rug", en: "Pregnant, with back pain" },
    words:
      "zwanger zwangerschap bekken verloskundige vroedvrouw pregnancy pelvis bevallen bevalling",
  },
  {
    id: "work",
    section: "life",
    title: { nl: "Werken met een rug die pijn doet", en: "Working with a painful back" },
    words:
      "werk werken ziek bedrijfsarts ziekmelding verzuim work job ziekteverlof arbeidsongeschikt",
  },
  {
    id: "core-training",
    section: "life",
    title: { nl: "Moet je je core trainen?", en: "Must you train your core?" },
    words: "core stability buikspieren rompspieren pilates instabiliteit mci motor control",
  },
  {
    id: "bad-day",
    section: "care",
    title: { nl: "Een plan voor een slechte dag", en: "A plan for a bad day" },
    words: "opvlamming slechte dag plan vroege signalen flare early signs opstoot opflakkering",
  },
  {
    id: "seeing-a-doctor",
    section: "care",
    title: { nl: "Wanneer ga je naar de dokter?", en: "When do you see a doctor?" },
    words: "huisarts dokter wanneer arts alarm koorts nacht gewichtsverlies doctor gp when",
  },
  {
    id: "how-it-is-examined",
    section: "care",
    title: { nl: "Hoe wordt rugpijn onderzocht?", en: "How is back pain examined?" },
    words: "onderzoek vraaggesprek anamnese bloedonderzoek neurologisch examination",
  },
  {
    id: "painkillers",
    section: "care",
    title: { nl: "Pijnstillers, zonder doses", en: "Pain relief, without doses" },
    words:
      "pijnstiller paracetamol ibuprofen medicijn nsaid pijnmedicatie painkiller dafalgan brufen nurofen",
  },
  {
    id: "exercise-or-time",
    section: "care",
    title: { nl: "Helpt oefenen, of is het de tijd?", en: "Is it exercise, or time?" },
    words: "oefenen helpt natuurlijk beloop fysio bewijs exercise time",
  },
] as const satisfies readonly TopicEntry[];

export type TopicId = (typeof topics)[number]["id"];
export type TopicIdIn<S extends TopicEntry["section"]> = Extract<
  (typeof topics)[number],
  { readonly section: S }
>["id"];
