// An invented diary: the numbers mean nothing, and are the same on every run.

const days = 120;
const dayMs = 86_400_000;

/** A CSV of 120 days up to yesterday, with a gap and empty cells, as a browser takes a file. */
export function diaryFile() {
  let state = 7;
  const chance = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  let pain = 5;
  const lines = ["date,back pain,sleep hours,coffee"];
  for (let ago = days; ago > 0; ago--) {
    pain = Math.min(10, Math.max(0, 0.7 * pain + 1.5 + 3 * (chance() - 0.5)));
    if (ago % 17 === 0) continue;
    const date = new Date(Date.now() - ago * dayMs).toISOString().slice(0, 10);
    const sleep = ago % 11 === 0 ? "" : (6 + 3 * chance()).toFixed(1);
    lines.push(`${date},${Math.round(pain)},${sleep},${chance() < 0.5 ? 1 : 0}`);
  }
  return { name: "diary.csv", mimeType: "text/csv", buffer: Buffer.from(lines.join("\n")) };
}
