import type { Text } from "@wervel/model";
import type { LedgerSourceId } from "../ledger/ledger-sources.ts";

/** A structure of the spine in plain words; the drawing finds it by its id. */
export type SpinePart = {
  readonly id: string;
  readonly chip: Text;
  readonly title: Text;
  readonly what: Text;
  readonly more: Text;
  readonly see: string;
};

export const spineParts = [
  {
    id: "vertebra",
    chip: { nl: "Wervel", en: "Vertebra" },
    title: { nl: "De wervel", en: "The vertebra" },
    what: {
      nl: "Een bot als een klosje. Er zijn 7 halswervels, 12 borstwervels en 5 lendenwervels: samen 24.",
      en: "A bone like a spool. There are 7 neck, 12 chest and 5 low-back vertebrae: 24 together.",
    },
    more: {
      nl: "Achteraan zit een boog met een uitsteeksel. Dat voel je als een rij bobbels.",
      en: "At the back is an arch with a spur. You feel it as a row of bumps.",
    },
    see: "knowledge/specific-causes",
  },
  {
    id: "disc",
    chip: { nl: "Schijf", en: "Disc" },
    title: { nl: "De tussenwervelschijf", en: "The disc" },
    what: {
      nl: "Een kussen tussen twee wervels. Er zijn er 23. Een zachte kern (nucleus), met stevige ringen (annulus) eromheen.",
      en: "A cushion between two vertebrae. There are 23. A soft core (nucleus) with firm rings (annulus) round it.",
    },
    more: {
      nl: "Met de jaren drogen schijven langzaam uit. Dat is gewoon ouder worden. Roken kan het versnellen.",
      en: "With the years discs dry out slowly. That is plain ageing. Smoking can speed it up.",
    },
    see: "knowledge/ageing-discs",
  },
  {
    id: "facet",
    chip: { nl: "Facetgewricht", en: "Facet joint" },
    title: { nl: "Het facetgewricht", en: "The facet joint" },
    what: {
      nl: "Kleine gewrichten achteraan, links en rechts. Ze liggen als dakpannen over elkaar.",
      en: "Small joints at the back, left and right. They overlap like roof tiles.",
    },
    more: {
      nl: "Ze laten beweging toe en houden de rug op koers.",
      en: "They allow movement and keep the spine on course.",
    },
    see: "knowledge/facet-joints",
  },
  {
    id: "ligaments",
    chip: { nl: "Banden", en: "Ligaments" },
    title: { nl: "De banden", en: "The ligaments" },
    what: {
      nl: "Stevige banden lopen voor en achter langs de wervels, en tussen de uitsteeksels. Samen een soort korset.",
      en: "Firm bands run in front of and behind the vertebrae, and between the spurs. Together a kind of corset.",
    },
    more: {
      nl: "Kleine scheurtjes erin zijn een vermoeden bij spit.",
      en: "Tiny tears in them are a guess in sudden back pain.",
    },
    see: "knowledge/sudden-back-pain",
  },
  {
    id: "yellow",
    chip: { nl: "Geel bandje", en: "Yellow ligament" },
    title: { nl: "Het gele bandje", en: "The yellow ligament" },
    what: {
      nl: "Een veerkrachtige band tussen de bogen: ligamentum flavum.",
      en: "A springy band between the arches: ligamentum flavum.",
    },
    more: {
      nl: "Wordt de schijf lager, dan plooit dit bandje. Het kanaal wordt dan iets nauwer.",
      en: "When the disc gets lower this band folds. The canal then gets a little narrower.",
    },
    see: "knowledge/narrow-canal",
  },
  {
    id: "canal",
    chip: { nl: "Kanaal", en: "Canal" },
    title: { nl: "Het wervelkanaal", en: "The spinal canal" },
    what: {
      nl: "De holte achter de wervels. Bovenin ligt het ruggenmerg, lager een bundel zenuwen.",
      en: "The hollow behind the vertebrae. Above lies the spinal cord, lower a bundle of nerves.",
    },
    more: {
      nl: "De een heeft van nature meer ruimte dan de ander.",
      en: "Some have more room by nature than others.",
    },
    see: "knowledge/narrow-canal",
  },
  {
    id: "cauda",
    chip: { nl: "Paardenstaart", en: "Horse’s tail" },
    title: { nl: "De paardenstaart", en: "The horse’s tail" },
    what: {
      nl: "De bundel zenuwen onder in het kanaal: cauda equina. Ze gaan naar benen, blaas en darm.",
      en: "The bundle of nerves low in the canal: cauda equina. They go to legs, bladder and bowel.",
    },
    more: {
      nl: "Doof tussen de benen of niet kunnen plassen? Bel dan nu.",
      en: "Numb between the legs or unable to pass urine? Then call now.",
    },
    see: "help",
  },
  {
    id: "exit",
    chip: { nl: "Zenuwuitgang", en: "Nerve exit" },
    title: { nl: "De zenuwuitgang", en: "The nerve exit" },
    what: {
      nl: "Tussen twee bogen gaat links en rechts een zenuw naar buiten.",
      en: "Between two arches a nerve leaves on the left and the right.",
    },
    more: {
      nl: "Komt hier iets tegenaan, dan voel je dat soms in je been.",
      en: "When something touches it here, you sometimes feel it in your leg.",
    },
    see: "knowledge/hernia",
  },
  {
    id: "sacrum",
    chip: { nl: "Heiligbeen", en: "Sacrum" },
    title: { nl: "Het heiligbeen", en: "The sacrum" },
    what: {
      nl: "Vijf vergroeide wervels onderaan. Ze sluiten aan op het bekken, bij het SI-gewricht.",
      en: "Five joined vertebrae at the bottom. They meet the pelvis at the SI joint.",
    },
    more: {
      nl: "Pijn hier heet soms SI-syndroom. Die naam zegt weinig.",
      en: "Pain here is sometimes called SI syndrome. That name says little.",
    },
    see: "knowledge/labels",
  },
  {
    id: "coccyx",
    chip: { nl: "Staartbeen", en: "Tailbone" },
    title: { nl: "Het staartbeen", en: "The tailbone" },
    what: {
      nl: "Het laatste stukje, onder het heiligbeen.",
      en: "The last bit, below the sacrum.",
    },
    more: {
      nl: "Na een val kan het lang gevoelig blijven.",
      en: "After a fall it can stay tender for long.",
    },
    see: "knowledge/seeing-a-doctor",
  },
] as const satisfies readonly SpinePart[];

export type SpinePartId = (typeof spineParts)[number]["id"];

/** Two texts count the same spine: 24 vertebrae, 23 discs. */
export const spineSources = [
  { source: "surgeon", at: "anatomie" },
  { source: "gut-doctor", at: "anatomie van tussenwervelschijven" },
] as const satisfies readonly { readonly source: LedgerSourceId; readonly at: string }[];
