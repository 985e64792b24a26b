import { consultWords as words } from "@wervel/content";
import { xhtml } from "@wervel/formats";
import type { ConsultPage, ConsultSection, Saying } from "./consult-page.ts";
import { courseSvg } from "./course-svg.ts";
import type { ConsultReport } from "./report.ts";

/**
 * The consult sheet as one HTML file: two A4 pages, no script, nothing from elsewhere. It says
 * the same words as the app, for both are the same `ConsultPage`.
 */
export function consultHtml({ page, insight }: ConsultReport, saying: Saying): string {
  const { language, say } = saying;
  const chart = courseSvg(insight, saying);
  return [
    "<!doctype html>",
    `<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">`,
    `<title>${xhtml(page.title)}</title><style>${css}</style></head><body>`,
    `<article>${header(page)}`,
    `<section class="signs${page.raised ? " raised" : ""}"><h2>${xhtml(page.signs.title)}</h2><p>${page.signs.lines.map(xhtml).join(" ")}</p></section>`,
    `<div class="parts">${page.sections.map((one) => section(one, one.id === "course" ? chart : "")).join("")}</div>`,
    questions(page, say(words.questions)),
    `<section class="agreements"><h2>${xhtml(say(words.agreements))}</h2></section>`,
    `<footer>${page.footer.map((line) => `<p>${xhtml(line)}</p>`).join(" ")}</footer></article>`,
    `<article class="data"><header><p class="kicker">${xhtml(page.title)}</p><h2>${xhtml(say(words.second))}</h2></header>`,
    `<div class="parts">${page.data.map((one) => section(one, "")).join("")}</div></article>`,
    "</body></html>",
    "",
  ].join("\n");
}

const header = ({ kicker, title, facts }: ConsultPage): string =>
  `<header><div><p class="kicker">${xhtml(kicker)}</p><h1>${xhtml(title)}</h1></div><dl>${facts
    .map(([term, fact]) => `<dt>${xhtml(term)}</dt><dd>${xhtml(fact)}</dd>`)
    .join("")}</dl></header>`;

const questions = ({ questions: asked }: ConsultPage, heading: string): string =>
  asked.length === 0
    ? ""
    : `<section><h2>${xhtml(heading)}</h2><ol>${asked.map((one) => `<li>${xhtml(one)}</li>`).join("")}</ol></section>`;

function section(
  { id, title, lines, rows, after = [], columns, caption }: ConsultSection,
  drawing: string,
): string {
  const paragraphs = (all: readonly string[]) =>
    all.map((line) => `<p>${xhtml(line)}</p>`).join("");
  const head =
    columns === undefined
      ? ""
      : `<thead><tr>${columns.map((one) => `<th scope="col">${xhtml(one)}</th>`).join("")}</tr></thead>`;
  const body = rows.map(
    ([first = "", ...cells]) =>
      `<tr><th scope="row">${xhtml(first)}</th>${cells.map((cell) => `<td>${xhtml(cell)}</td>`).join("")}</tr>`,
  );
  const table = rows.length === 0 ? "" : `<table>${head}<tbody>${body.join("")}</tbody></table>`;
  const note = caption === undefined ? "" : `<p class="caption">${xhtml(caption)}</p>`;
  return `<section class="${id}"><h2>${xhtml(title)}</h2>${drawing}${paragraphs(lines)}${table}${paragraphs(after)}${note}</section>`;
}

const css = `
@page { size: A4; margin: 0 }
* { box-sizing: border-box }
body { margin: 0; background: #eee; color: #1d1722; font: 11px/1.36 system-ui, sans-serif }
article { display: flex; flex-direction: column; width: 210mm; min-height: 296mm; margin: 0 auto; padding: 9mm 13mm 6mm; background: #fff; print-color-adjust: exact }
article.data { min-height: 0; break-before: page }
header { display: grid; grid-template-columns: 1fr auto; gap: 20px; padding-bottom: 8px; border-bottom: 2px solid }
header > p, header > h2 { grid-column: 1 / -1 }
h1 { margin: 0; font-size: 19px; line-height: 1.16 }
h2 { margin: 0 0 3px; font-size: 12.5px }
p { margin: 0 0 3px }
.kicker { color: #6b2a55; font-weight: 600 }
dl { display: grid; grid-template-columns: auto 1fr; gap: 1px 10px; margin: 0 }
dd { margin: 0; font-weight: 600 }
.signs { margin: 9px 0; padding: 7px 11px; border: 1.5px solid #7d7281; border-radius: 9px }
.signs.raised { border: 3px solid; font-weight: 600 }
.data .signs { border: 0; padding: 0 }
.parts { columns: 2; column-gap: 26px }
.parts > section { break-inside: avoid; padding-bottom: 9px }
.data .parts { margin-top: 9px }
.data .parts > section { break-inside: auto }
table { width: 100%; border-collapse: collapse; font-size: 10px }
th, td { padding: 2px 0 2px 7px; text-align: left; vertical-align: top }
th:first-child { padding-left: 0 }
tr { break-inside: avoid }
tr + tr > *, thead + tbody > tr > * { border-top: 1px solid #d6ced1 }
.caption, footer { color: #4f4655; font-size: 10px }
ol { margin: 0 0 6px }
.agreements { flex: 1; min-height: 44px; background: repeating-linear-gradient(transparent 0 29px, #d6ced1 29px 30px) }
.agreements h2 { background: #fff }
footer { padding-top: 6px; border-top: 1px solid #d6ced1 }
footer p { display: inline }
svg { display: block; width: 100%; max-height: 150px; font-size: 10px }
.grid { stroke: #d6ced1 } .band { fill: #dcebe4 } .line { fill: none; stroke: #6b2a55; stroke-width: 2 } .range { stroke: #b5729b; stroke-width: 4; opacity: .6 } circle { fill: #6b2a55 }
`;
