import type { Row } from '../graph/graph.js';
import { escaped } from '../report/charts.js';
import type { WashHit } from './washLines.js';
import { marking } from './washMarking.js';

/** The report as one page that prints on A4 and needs nothing from outside: what is known, then what nobody knows. */
export function* washHtml(job: Row, lines: readonly Row[], isCut: boolean): Iterable<string> {
  const known = lines.filter(({ hits }) => (hits as readonly unknown[]).length > 0);
  const unknown = lines.filter(({ hits }) => (hits as readonly unknown[]).length === 0);
  const title = `Wash${job.title ? `: ${job.title}` : ''}${job.reference ? ` for ${job.reference}` : ''}`;
  const at = job.finishedAt instanceof Date ? job.finishedAt.toISOString() : '';
  yield `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>${escaped(title)}</title><style>${style}</style></head>
<body><p class="marking">${marking}</p><h1>${escaped(title)}</h1>
<p>Run ${escaped(String(job.run))}, ${escaped(at)}: ${known.length} of ${lines.length} lines are known to other operations. A hit is a reason to look, no proof: scores say how it was found, how good and how new it is.</p>${failed(job)}
<h2>Known</h2><table><thead><tr>${cells('th', ['Line', 'Written', 'Matched', 'Thing', 'Operation or contact', 'Score', 'Grade', 'Days old', 'New'])}</tr></thead><tbody>
`;
  for (const line of known) {
    for (const hit of line.hits as readonly (WashHit & { readonly isNew?: boolean })[]) {
      const whom =
        hit.operationReference ??
        [hit.contact?.post, hit.contact?.unit, hit.contact?.contact].filter(Boolean).join(', ');
      yield `<tr>${cells('td', [
        ...[String(line.line), String(line.text), hit.match?.toLowerCase().replaceAll('_', ' ') ?? 'a match exists'],
        ...[hit.label ?? '', whom, hit.score?.toFixed(2) ?? '', hit.grade ?? '', String(hit.ageDays ?? '')],
        hit.isNew ? 'new' : '',
      ])}</tr>\n`;
    }
    if (line.cut === true) yield `<tr>${cells('td', [String(line.line), String(line.text), more])}</tr>\n`;
  }
  yield `</tbody></table><h2>Not known</h2><table><tbody>\n`;
  for (const line of unknown) {
    yield `<tr>${cells('td', [String(line.line), String(line.text), String(line.kind ?? ''), String(line.problem ?? ''), line.cut === true ? more : ''])}</tr>\n`;
  }
  const rest = isCut ? '<p>The list has more lines: read the rest through the API.</p>' : '';
  yield `</tbody></table>${rest}<p class="marking">${marking}</p></body></html>\n`;
}

/** What is shown beside a run that failed is of the one before it. */
function failed({ state, message, lineCount }: Row): string {
  if (state !== 'FAILED') return '';
  const shown = lineCount == null ? '' : ' What stands here was found by the run before.';
  return `<p>The last run failed: ${escaped(String(message))}${shown}</p>`;
}

const more = 'More would match than is listed: write more of it.';

const cells = (tag: 'td' | 'th', texts: readonly string[]) =>
  texts.map((text) => `<${tag}>${escaped(text)}</${tag}>`).join('');

const style = `body{font:13px/1.4 sans-serif;color:#222;max-width:1000px;margin:2em auto;padding:0 1em}
.marking{text-align:center;font-weight:bold}h1{font-size:20px}h2{font-size:16px;margin:1.6em 0 .4em}
table{border-collapse:collapse;width:100%}th,td{padding:2px 8px 2px 0;text-align:left;vertical-align:top;border-bottom:1px solid #ddd;overflow-wrap:anywhere}
thead{display:table-header-group}tr{break-inside:avoid}@media print{body{margin:0;max-width:none}}`;
