/** Where questionnaires and self-tests come from. */
export const measureSources = {
  wervel: { title: "Own items of this project", by: "Wervel", kind: "own" },
  "ostelo-2008": {
    title: "Interpreting change scores for pain and functional status in low back pain",
    by: "Ostelo and others, Spine 2008, 10.1097/BRS.0b013e31815e3a10",
    kind: "consensus",
  },
  "krebs-2009": {
    title: "Development and initial validation of the PEG",
    by: "Krebs and others, J Gen Intern Med 2009, 10.1007/s11606-009-0981-1",
    kind: "validation study",
  },
  "roland-morris-1983": {
    title: "A study of the natural history of back pain, part 1",
    by: "Roland and Morris, Spine 1983;8:141-144",
    kind: "validation study",
  },
  "roland-fairbank-2000": {
    title: "The Roland-Morris Disability Questionnaire and the Oswestry Disability Questionnaire",
    by: "Roland and Fairbank, Spine 2000",
    kind: "review",
  },
  "phq-screeners": { title: "PHQ and GAD-7 instruments", by: "Pfizer, 2010", kind: "release" },
  "rome-iv": { title: "Rome IV criteria, retold", by: "Rome Foundation", kind: "consensus" },
  "keele-start-back": { title: "STarT Back", by: "Keele University", kind: "licence page" },
  "francis-1997": {
    title: "The irritable bowel severity scoring system",
    by: "Francis, Morris and Whorwell, 1997",
    kind: "validation study",
  },
  "costa-2019": {
    title: "What is an exacerbation of low back pain, a consensus on flares",
    by: "Costa and others, J Pain 2019;20:1267",
    kind: "consensus",
  },
} as const;
