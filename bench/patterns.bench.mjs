/** How long one search takes, how that grows, and the Python reference in the same run. */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addDays } from "@wervel/base";
import { patterns } from "@wervel/learn";
import { simulatedDiary } from "@wervel/learn/simulation";

// days, factors, longest delay, times, and the most milliseconds that the fastest may take
const cells = [
  [60, 12, 3, 20],
  [120, 20, 3, 20],
  [365, 10, 3, 20],
  [365, 30, 3, 20, 60],
  [365, 60, 3, 10],
  [1000, 40, 3, 5],
  [3650, 40, 3, 3],
  [3650, 40, 7, 3, 1500],
];
const mostMegabytes = 100;
const reference = new URL("../../shared/evaluate/", import.meta.url).pathname;
const python = "/usr/bin/python3";

export async function run() {
  const rows = [];
  const bounds = [];
  for (const [days, factors, maxLagDays, times, most] of cells) {
    const { diary } = simulatedDiary({ seed: 1, days, factors, links: true, world: "plain" });
    const { fastest, middle, megabytes } = measure(diary, maxLagDays, times);
    const peer = maxLagDays === 3 ? pythonMs(diary, Math.min(times, 5)) : undefined;
    rows.push({
      days,
      factors,
      "delays to": maxLagDays,
      "fastest ms": Math.round(fastest * 10) / 10,
      "middle ms": Math.round(middle * 10) / 10,
      "memory MB": Math.round(megabytes),
      "reference ms": peer ?? "not run",
    });
    const what = `${days} days x ${factors}, delays to ${maxLagDays}`;
    if (most !== undefined) bounds.push({ what: `${what}: ms`, value: fastest, atMost: most });
    bounds.push({ what: `${what}: MB`, value: megabytes, atMost: mostMegabytes });
  }
  return { rows, bounds };
}

/** One search over the whole diary, as often as asked; memory is what came on top. */
function measure(diary, maxLagDays, times) {
  const before = process.memoryUsage().rss;
  const took = Array.from({ length: times + 2 }, () => {
    const began = performance.now();
    searchOnce(diary, maxLagDays);
    return performance.now() - began;
  })
    .slice(2)
    .sort((a, b) => a - b);
  const megabytes = Math.max(0, process.memoryUsage().rss - before) / 2 ** 20;
  return { fastest: took[0], middle: took[Math.floor(took.length / 2)], megabytes };
}

/** A file whose look before is too short to be searched: exactly one search. */
function searchOnce(diary, maxLagDays) {
  patterns(diary, { maxLagDays, looks: "once" });
}

/** The same diary through the Python reference of the method, when it and numpy are here. */
function pythonMs(diary, times) {
  const hasPeer =
    existsSync(join(reference, "final2.py")) &&
    spawnSync(python, ["-c", "import numpy, scipy"]).status === 0;
  if (!hasPeer) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "wervel-bench-"));
  try {
    const file = join(folder, "diary.json");
    writeFileSync(file, JSON.stringify(plainDiary(diary)));
    const out = execFileSync(python, ["-c", peerScript, reference, file, String(times)], {
      stdio: ["ignore", "pipe", "ignore"],
    });
    return Math.round(Number(out.toString()) * 10) / 10;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const orNull = (values) => Array.from(values, (value) => (Number.isNaN(value) ? null : value));

function plainDiary({ start, outcome, factors }) {
  const monday = addDays(start, 0);
  return {
    weekday: (new Date(`${monday}T00:00:00Z`).getUTCDay() + 6) % 7,
    pain: orNull(outcome),
    factors: factors.map(({ id, kind, values }) => ({ name: id, kind, values: orNull(values) })),
  };
}

const peerScript = `
import sys, json, time, warnings; warnings.filterwarnings('ignore'); sys.path.insert(0, sys.argv[1])
import numpy as np, final2
j = json.load(open(sys.argv[2])); f = lambda v: np.array([np.nan if x is None else x for x in v], float)
T = len(j['pain']); X = np.column_stack([f(k['values']) for k in j['factors']])
d = dict(pain=f(j['pain']), X=X, dow=(np.arange(T) + j['weekday']) % 7, meta=dict(factors=[dict(name=k['name'], kind=k['kind']) for k in j['factors']]))
took = []
for _ in range(int(sys.argv[3])):
    t = time.perf_counter(); final2.final2_pair(d); took.append(time.perf_counter() - t)
print(min(took) * 1000)
`;
