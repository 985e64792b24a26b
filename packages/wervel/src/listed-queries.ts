import type { Language } from "@wervel/model";

type ListedQuery = {
  readonly typed: string;
  readonly wants: string;
  readonly language?: Language;
};

/** What people type: Dutch, Flemish, with slips, and English. Test and bench share the list. */
export const listedQueries: readonly ListedQuery[] = [
  { typed: "matras", wants: "topic/mattress" },
  { typed: "martas", wants: "topic/mattress" },
  { typed: "stevig matrs", wants: "topic/mattress" },
  { typed: "spit", wants: "topic/sudden-back-pain" },
  { typed: "verschot", wants: "topic/sudden-back-pain" },
  { typed: "lumbago", wants: "topic/sudden-back-pain" },
  { typed: "kinesist", wants: "treatment/physiotherapy" },
  { typed: "kine", wants: "treatment/physiotherapy" },
  { typed: "fysioterapie", wants: "treatment/physiotherapy" },
  { typed: "ajuin", wants: "topic/onion-and-garlic" },
  { typed: "look", wants: "topic/onion-and-garlic" },
  { typed: "knoflok", wants: "topic/onion-and-garlic" },
  { typed: "scan", wants: "topic/scans-explained" },
  { typed: "rx foto", wants: "topic/scans-explained" },
  { typed: "mri", wants: "topic/scans-explained" },
  { typed: "hernia", wants: "topic/hernia" },
  { typed: "hernja", wants: "topic/hernia" },
  { typed: "ischias", wants: "topic/hernia" },
  { typed: "pds", wants: "topic/ibs" },
  { typed: "ibs", wants: "topic/ibs" },
  { typed: "spastische darm", wants: "topic/ibs" },
  { typed: "prikkelbare drm", wants: "topic/ibs" },
  { typed: "stenose", wants: "topic/narrow-canal" },
  { typed: "stenoze", wants: "topic/narrow-canal" },
  { typed: "modic", wants: "topic/modic-changes" },
  { typed: "uitpuiling", wants: "label/bulge" },
  { typed: "bekkeninstabiliteit", wants: "label/pelvic-instability" },
  { typed: "si syndroom", wants: "label/si-syndrome" },
  { typed: "infiltratie", wants: "treatment/injections" },
  { typed: "infiltraties", wants: "treatment/injections" },
  { typed: "laser", wants: "treatment/laser" },
  { typed: "magnesuim", wants: "treatment/magnesium" },
  { typed: "vitamine d", wants: "treatment/vitamin-d" },
  { typed: "steunzolen", wants: "treatment/insoles" },
  { typed: "bureaustoel", wants: "topic/chairs-and-shoes" },
  { typed: "bedrust", wants: "topic/keep-moving" },
  { typed: "stappen", wants: "topic/keep-moving" },
  { typed: "vroedvrouw", wants: "topic/pregnancy" },
  { typed: "zwanger", wants: "topic/pregnancy" },
  { typed: "darmtest", wants: "topic/gut-test" },
  { typed: "lekkende darm", wants: "label/leaky-gut" },
  { typed: "paardenstaart", wants: "topic/what-we-ask-extra" },
  { typed: "ochtendstijfheid", wants: "topic/inflammatory-pain" },
  { typed: "pijnstillers", wants: "topic/painkillers" },
  { typed: "mattress", wants: "topic/mattress", language: "en" },
  { typed: "sciatica", wants: "topic/hernia", language: "en" },
  { typed: "leaky gut", wants: "label/leaky-gut", language: "en" },
  { typed: "phisiotherapy", wants: "treatment/physiotherapy", language: "en" },
];
