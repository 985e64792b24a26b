type Drawing = {
  /** Strokes, in a 24 × 24 box. */
  readonly line?: string;
  /** Points drawn as short thick strokes. */
  readonly dots?: string;
  readonly fill?: string;
  readonly width?: number;
};

const circle = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;

const drawings = {
  today: {
    line: "M4 6.2Q12 8.2 20 6.2Q21.4 6 21 7.6Q19 12 21 16.4Q21.4 18 20 17.8Q12 15.8 4 17.8Q2.6 18 3 16.4Q5 12 3 7.6Q2.6 6 4 6.2Z",
    fill: circle(12, 12, 1.6),
  },
  plan: {
    line: `M4 19h16M5 15.5c2.5 0 3-2.6 5-5.2 1.6-2 4-2.3 5-1.3 1.4 1.5 0 4.5 4 6.5${circle(8, 6, 1.8)}`,
  },
  insight: {
    line: "M4 4v16h16M7 8c3 .5 4 6 7 7.2 2 .8 4 .8 6 .8",
    dots: "M7.5 13.5h.01M11 10h.01M16 11.5h.01",
  },
  knowledge: {
    line: "M12 6.5C10 5 7 4.5 4 5v13c3-.5 6 0 8 1.5 2-1.5 5-2 8-1.5V5c-3-.5-6 0-8 1.5zM12 6.5v13",
  },
  care: {
    line: "M4 6.5A2.5 2.5 0 0 1 6.5 4h8A2.5 2.5 0 0 1 17 6.5v4a2.5 2.5 0 0 1-2.5 2.5H9l-4 3.5V13M20 10v5.5a2 2 0 0 1-2 2h-.5V20l-3-2.5H11",
  },
  help: { line: "M12 3.5 21 19.5H3zM12 10v4M12 16.8h.01" },
  back: { line: "M14.5 5 7.5 12 14.5 19" },
  next: { line: "M9 5 16 12 9 19" },
  phone: {
    line: "M6 4h3l1.5 4.5-2 1.5a11 11 0 0 0 5.5 5.5l1.5-2L20 15v3a2 2 0 0 1-2 2A14 14 0 0 1 4 6a2 2 0 0 1 2-2z",
  },
  lock: {
    line: "M7.5 10.5h9a2.5 2.5 0 0 1 2.5 2.5v4.5a2.5 2.5 0 0 1-2.5 2.5h-9A2.5 2.5 0 0 1 5 17.5V13a2.5 2.5 0 0 1 2.5-2.5zM8.5 10.5V8a3.5 3.5 0 0 1 7 0v2.5",
  },
  file: { line: "M7 3.5h7l4 4V20.5H7zM14 3.5v4h4" },
  person: { line: `${circle(12, 8.5, 3.7)}M4.8 20c.8-4 3.6-5.8 7.2-5.8s6.4 1.8 7.2 5.8` },
  swap: { line: "M5 9h13l-3.5-3.5M19 15H6l3.5 3.5" },
  check: { line: "M5 12.5 9.5 17 19 7.5" },
  cross: { line: "M7 7l10 10M17 7 7 17" },
  wait: { line: `${circle(12, 12, 8)}M12 7.5V12l3 2` },
  minus: { line: "M6 12h12" },
  plus: { line: "M12 6v12M6 12h12" },
  play: { fill: "M8 5.5v13l11-6.5z" },
  pause: { line: "M8.5 6v12M15.5 6v12", width: 3 },
  undo: { line: "M8.5 8.5H15a4.5 4.5 0 0 1 0 9H8M8.5 8.5 12 5M8.5 8.5 12 12" },
  edit: { line: "M5 19l.8-3.8L16 5l3 3L8.8 18.2zM14 7l3 3" },
  search: { line: `${circle(10.5, 10.5, 6)}M15 15l5 5` },
  calendar: {
    line: "M7 6h10a3 3 0 0 1 3 3v8a3 3 0 0 1-3 3H7a3 3 0 0 1-3-3V9a3 3 0 0 1 3-3zM4 10.5h16M8.5 3.5V7M15.5 3.5V7",
  },
  pin: {
    line: `M12 20.5c4-4.3 6-7.3 6-10.2a6 6 0 0 0-12 0c0 2.9 2 5.9 6 10.2z${circle(12, 10.3, 2.2)}`,
  },
  print: {
    line: "M7 9V4h10v5M7 16H4.5v-4.5A2.5 2.5 0 0 1 7 9h10a2.5 2.5 0 0 1 2.5 2.5V16H17M7 14h10v6H7z",
  },
  device: {
    line: "M9.5 3.5h5A2.5 2.5 0 0 1 17 6v12a2.5 2.5 0 0 1-2.5 2.5h-5A2.5 2.5 0 0 1 7 18V6a2.5 2.5 0 0 1 2.5-2.5zM11 17.5h2",
  },
  download: { line: "M12 4v11M7.5 10.5 12 15l4.5-4.5M5 19.5h14" },
  star: {
    line: "M12 4.5l2.3 4.8 5.2.7-3.8 3.6.9 5.2L12 16.3l-4.6 2.5.9-5.2L4.5 10l5.2-.7z",
  },
  walk: {
    line: `${circle(13, 4.8, 1.8)}M12.5 8.5 10.5 14l3 3 .8 3.8M10.5 14l-1.8 6M12.5 8.5l3 3.5 2.5.8M12.5 8.5 9 10l-1 3`,
  },
} as const satisfies Record<string, Drawing>;

export type IconName = keyof typeof drawings;

/** Own drawings; every icon stands beside a word or carries a spoken name on its control. */
export const icons: Readonly<Record<IconName, Drawing>> = drawings;
