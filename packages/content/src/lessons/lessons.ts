import type { Text } from "@wervel/model";

type Option = { readonly id: string; readonly says: Text };

export type QuizQuestion = {
  readonly id: string;
  readonly ask: Text;
  readonly options: readonly [Option, Option, ...Option[]];
  /** The option that fits best. */
  readonly fits: string;
  readonly because: Text;
};

/** A lesson of a few minutes. It rests on the claims of the library page it names. */
export type Lesson = {
  readonly id: string;
  readonly title: Text;
  readonly minutes: number;
  readonly opening: Text;
  readonly body: readonly [Text, ...Text[]];
  readonly quiz: readonly [QuizQuestion, QuizQuestion];
  readonly topic: string;
  readonly review: "unreviewed";
};

/** Repeated after each answer: no lesson may talk someone out of calling. */
export const lessonAlarm = {
  nl: "Bij minder kracht, een doof zitvlak, koorts of niet kunnen plassen geldt dit niet. Bel dan.",
  en: "With less strength, a numb saddle, fever or being unable to pass urine this does not hold. Call then.",
} as const satisfies Text;

export const lessons = [
  {
    id: "course",
    title: {
      nl: "Het gaat vaak beter, niet altijd snel",
      en: "It often gets better, not always fast",
    },
    minutes: 3,
    opening: {
      nl: "Zes weken is een gemiddelde, geen grens.",
      en: "Six weeks is an average, not a limit.",
    },
    body: [
      {
        nl: "De pijn zakt de eerste weken gemiddeld met de helft. Daarna gaat het langzamer.",
        en: "Pain falls by half on average in the first weeks. After that it goes more slowly.",
      },
      {
        nl: "Websites zijn vaak rooskleuriger. Duurt het bij jou langer, dan doe je niets fout.",
        en: "Websites are often rosier. If it takes you longer, nothing is being done wrong.",
      },
    ],
    quiz: [
      {
        id: "course-1",
        ask: {
          nl: "Na vijf weken is je pijn nog half zo sterk. Wat past?",
          en: "After five weeks your pain is still half as strong. What fits?",
        },
        options: [
          { id: "usual", says: { nl: "Dat is een gewoon beloop", en: "That is a usual course" } },
          { id: "harm", says: { nl: "Er gaat iets mis", en: "Something goes wrong" } },
        ],
        fits: "usual",
        because: {
          nl: "De helft na zes weken is het gemiddelde.",
          en: "Half after six weeks is the average.",
        },
      },
      {
        id: "course-2",
        ask: {
          nl: "Na drie weken is er niets veranderd. Wat past?",
          en: "After three weeks nothing has changed. What fits?",
        },
        options: [
          { id: "look", says: { nl: "Iemand mee laten kijken", en: "Have someone look along" } },
          { id: "wait", says: { nl: "Nog een jaar wachten", en: "Wait another year" } },
        ],
        fits: "look",
        because: {
          nl: "Meekijken na drie weken is verstandig.",
          en: "Looking along after three weeks is wise.",
        },
      },
    ],
    topic: "natural-course",
    review: "unreviewed",
  },
  {
    id: "waves",
    title: { nl: "Een slechte dag is geen terugval", en: "A bad day is not a relapse" },
    minutes: 3,
    opening: {
      nl: "Pijn komt in golven, ook als het beter gaat.",
      en: "Pain comes in waves, also when things improve.",
    },
    body: [
      {
        nl: "Mensen beginnen iets nieuws op hun slechtste dag. Daarna wordt het vaak vanzelf beter.",
        en: "People start something new on their worst day. After that it often improves by itself.",
      },
      {
        nl: "Daarom kijkt Wervel naar weken, en naast het gewone beloop.",
        en: "So Wervel looks at weeks, and beside the natural course.",
      },
    ],
    quiz: [
      {
        id: "waves-1",
        ask: {
          nl: "Je kocht een kussen op een slechte dag. Een week later gaat het beter. Wat weet je?",
          en: "You bought a pillow on a bad day. A week later it is better. What is known?",
        },
        options: [
          {
            id: "unsure",
            says: { nl: "Nog niet of het kussen hielp", en: "Not yet whether the pillow helped" },
          },
          { id: "sure", says: { nl: "Het kussen werkt", en: "The pillow works" } },
        ],
        fits: "unsure",
        because: {
          nl: "Het kan ook een gewone golf zijn.",
          en: "It can also be an ordinary wave.",
        },
      },
      {
        id: "waves-2",
        ask: {
          nl: "Wat zegt één slechte dag over de week erna?",
          en: "What does one bad day say about the week after?",
        },
        options: [
          { id: "little", says: { nl: "Weinig", en: "Little" } },
          { id: "all", says: { nl: "Alles", en: "Everything" } },
        ],
        fits: "little",
        because: { nl: "Eén dag is ruis.", en: "One day is noise." },
      },
    ],
    topic: "ups-and-downs",
    review: "unreviewed",
  },
  {
    id: "alarm",
    title: {
      nl: "Pijn is een alarm, geen schademeter",
      en: "Pain is an alarm, not a gauge of harm",
    },
    minutes: 4,
    opening: {
      nl: "Een rookmelder gaat ook af bij een geroosterde boterham.",
      en: "A smoke alarm goes off for toast as well.",
    },
    body: [
      {
        nl: "Na weken pijn kan het alarm scherper staan. Dan doet bukken pijn zonder dat er iets stukgaat. De pijn is echt.",
        en: "After weeks of pain the alarm can be set sharper. Then bending hurts without anything breaking. The pain is real.",
      },
      {
        nl: "Slecht slapen en zorgen zetten het scherper. Rustig bewegen zet het vaak zachter. Dit is deels hypothese.",
        en: "Poor sleep and worries set it sharper. Calm movement often turns it down. This is partly hypothesis.",
      },
    ],
    quiz: [
      {
        id: "alarm-1",
        ask: { nl: "Bukken doet pijn. Wat past het best?", en: "Bending hurts. What fits best?" },
        options: [
          {
            id: "alarm",
            says: {
              nl: "Het alarm gaat af. Rustig oefenen mag",
              en: "The alarm goes off. Calm exercise is fine",
            },
          },
          { id: "break", says: { nl: "Er gaat iets stuk", en: "Something breaks" } },
        ],
        fits: "alarm",
        because: {
          nl: "Pijn bij bukken is vaak alarm, geen schade.",
          en: "Pain on bending is often alarm, not harm.",
        },
      },
      {
        id: "alarm-2",
        ask: {
          nl: "Kan iemand meten hoe gevoelig jouw alarm staat?",
          en: "Can someone measure how sensitive your alarm is?",
        },
        options: [
          { id: "no", says: { nl: "Nee", en: "No" } },
          { id: "yes", says: { nl: "Ja, met een test", en: "Yes, with a test" } },
        ],
        fits: "no",
        because: {
          nl: "Het is een uitleg, geen uitslag.",
          en: "It is an explanation, not a result.",
        },
      },
    ],
    topic: "sensitive-nerves",
    review: "unreviewed",
  },
  {
    id: "pictures",
    title: { nl: "Een scan is een foto, geen film", en: "A scan is a photo, not a film" },
    minutes: 3,
    opening: {
      nl: "Rimpels in je rug zijn gewoon, net als in je gezicht.",
      en: "Wrinkles in a back are common, as in a face.",
    },
    body: [
      {
        nl: "Van mensen van twintig zonder pijn heeft ruim een derde oudere schijven op de scan. Bij tachtig bijna iedereen.",
        en: "Of people of twenty without pain over a third show older discs on a scan. At eighty almost everyone.",
      },
      {
        nl: "Een scan past als er alarmtekens zijn of een operatie op tafel ligt.",
        en: "A scan fits when there are alarm signs or an operation is weighed.",
      },
    ],
    quiz: [
      {
        id: "pictures-1",
        ask: {
          nl: "Op je scan staat ‘degeneratie’. Wat past?",
          en: "Your scan says ‘degeneration’. What fits?",
        },
        options: [
          {
            id: "age",
            says: { nl: "Dat is vaak gewoon ouder worden", en: "That is often plain ageing" },
          },
          { id: "stop", says: { nl: "Niet meer bewegen", en: "Stop moving" } },
        ],
        fits: "age",
        because: {
          nl: "Het komt ook heel veel voor zonder pijn.",
          en: "It is very common without pain too.",
        },
      },
      {
        id: "pictures-2",
        ask: { nl: "Wat vraag je voor een scan?", en: "What to ask before a scan?" },
        options: [
          {
            id: "change",
            says: {
              nl: "Wat verandert dit aan mijn behandeling?",
              en: "What does this change in my treatment?",
            },
          },
          { id: "colour", says: { nl: "Is hij in kleur?", en: "Is it in colour?" } },
        ],
        fits: "change",
        because: {
          nl: "Verandert er niets, dan kan een scan wachten.",
          en: "If nothing changes, a scan can wait.",
        },
      },
    ],
    topic: "scans-explained",
    review: "unreviewed",
  },
  {
    id: "build",
    title: { nl: "Opbouwen in vaste stappen", en: "Building up in fixed steps" },
    minutes: 4,
    opening: {
      nl: "Niet te veel op goede dagen, niet te weinig op slechte.",
      en: "Not too much on good days, not too little on bad ones.",
    },
    body: [
      {
        nl: "Neem het gemiddelde van drie keer proberen. Begin op ongeveer 80 procent. Doe elke week een beetje meer.",
        en: "Take the mean of three tries. Begin at about 80 percent. Do a little more each week.",
      },
      {
        nl: "Wat pijn mag. Ze hoort binnen een dag terug te zakken.",
        en: "Some pain is fine. It should fall back within a day.",
      },
    ],
    quiz: [
      {
        id: "build-1",
        ask: {
          nl: "Je voelt je vandaag heel goed. Wat past?",
          en: "You feel very well today. What fits?",
        },
        options: [
          {
            id: "same",
            says: { nl: "Hetzelfde stapje als gepland", en: "The same step as planned" },
          },
          { id: "double", says: { nl: "Het dubbele", en: "Twice as much" } },
        ],
        fits: "same",
        because: {
          nl: "Vaste stappen voorkomen een terugslag.",
          en: "Fixed steps avoid a setback.",
        },
      },
      {
        id: "build-2",
        ask: {
          nl: "De pijn is na een dag weer als eerst. Wat past?",
          en: "After a day pain is as before. What fits?",
        },
        options: [
          { id: "on", says: { nl: "Doorgaan met het plan", en: "Go on with the plan" } },
          { id: "quit", says: { nl: "Stoppen", en: "Stop" } },
        ],
        fits: "on",
        because: { nl: "Dat is de 24-uursregel.", en: "That is the 24-hour rule." },
      },
    ],
    topic: "keep-moving",
    review: "unreviewed",
  },
  {
    id: "gut",
    title: { nl: "Darm en rug: samen is geen oorzaak", en: "Gut and back: together is no cause" },
    minutes: 4,
    opening: {
      nl: "Twee dingen kunnen samen gaan door een derde.",
      en: "Two things can go together through a third.",
    },
    body: [
      {
        nl: "Buik- en rugklachten komen vaak samen voor. Stress of slecht slapen kan ze allebei opstoken.",
        en: "Gut and back complaints often occur together. Stress or poor sleep can stir up both.",
      },
      {
        nl: "Vier weken opschrijven laat zien of het bij jou samen gaat. Een proef zegt meer.",
        en: "Four weeks of notes show whether they go together in you. A trial says more.",
      },
    ],
    quiz: [
      {
        id: "gut-1",
        ask: {
          nl: "Je rug is erger op dagen met een volle buik. Wat weet je?",
          en: "Your back is worse on days with a full belly. What is known?",
        },
        options: [
          { id: "together", says: { nl: "Dat ze samen gaan", en: "That they go together" } },
          {
            id: "cause",
            says: { nl: "Dat de darm de oorzaak is", en: "That the gut is the cause" },
          },
        ],
        fits: "together",
        because: { nl: "De oorzaak kan iets derdes zijn.", en: "The cause can be a third thing." },
      },
      {
        id: "gut-2",
        ask: {
          nl: "Wat doe je bij bloed in je ontlasting?",
          en: "What to do with blood in your stool?",
        },
        options: [
          { id: "gp", says: { nl: "Naar de huisarts", en: "See a GP" } },
          { id: "test", says: { nl: "Een darmtest kopen", en: "Buy a gut test" } },
        ],
        fits: "gp",
        because: { nl: "Alarmtekens gaan altijd voor.", en: "Alarm signs always come first." },
      },
    ],
    topic: "gut-and-back",
    review: "unreviewed",
  },
  {
    id: "honest",
    title: { nl: "Wat helpt, en wat verkoopt", en: "What helps, and what sells" },
    minutes: 4,
    opening: {
      nl: "Van 56 behandelingen deed ongeveer 1 op 10 iets, en weinig.",
      en: "Of 56 treatments about 1 in 10 did something, and little.",
    },
    body: [
      {
        nl: "Vraag bij alles: doet dit meer dan afwachten? En wie verdient eraan?",
        en: "Ask of everything: does this do more than waiting? And who earns from it?",
      },
      {
        nl: "Oefenen komt er het best uit. Het kost weinig en het is van jou.",
        en: "Exercise comes out best. It costs little and it is yours.",
      },
    ],
    quiz: [
      {
        id: "honest-1",
        ask: {
          nl: "Een kliniek belooft 95 procent succes met laser. Wat past?",
          en: "A clinic promises 95 percent success with laser. What fits?",
        },
        options: [
          {
            id: "ask",
            says: {
              nl: "Vragen naar het onderzoek, en wachten",
              en: "Ask for the study, and wait",
            },
          },
          { id: "pay", says: { nl: "Vandaag betalen", en: "Pay today" } },
        ],
        fits: "ask",
        because: {
          nl: "Een hoog getal zonder onderzoek is een reden om te wachten.",
          en: "A high number without a study is a reason to wait.",
        },
      },
      {
        id: "honest-2",
        ask: { nl: "Wat maakt een advies sterker?", en: "What makes advice stronger?" },
        options: [
          {
            id: "many",
            says: { nl: "Goed onderzoek bij veel mensen", en: "Sound research in many people" },
          },
          { id: "story", says: { nl: "Een mooi verhaal", en: "A fine story" } },
        ],
        fits: "many",
        because: {
          nl: "Verhalen tellen, maar zeggen weinig over anderen.",
          en: "Stories count, but say little about others.",
        },
      },
    ],
    topic: "exercise-or-time",
    review: "unreviewed",
  },
] as const satisfies readonly Lesson[];

export type LessonId = (typeof lessons)[number]["id"];
