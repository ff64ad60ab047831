import type { ClaimId, ReportId } from '#core/base/id.ts';
import type { Statement } from '#core/comparison/answers/answer.ts';
import { narrowReading, type Figure } from '#core/comparison/figures/figure.ts';
import { ANY_NUMBER, byEnds } from '#core/comparison/figures/interval.ts';
import { asOfWords } from '#core/comparison/times/as-of.ts';
import { listWords } from '#core/text/list-words.ts';
import { nameOf, type ReportNames } from './report-names.ts';

/** How many different figures a reason spells out before it only counts the others. */
const SPELLED_OUT = 6;

/** The names of the reports of `statements`, each once, in alphabetical order. */
export function whoSays(statements: readonly { readonly reportId: ReportId }[], names: ReportNames): readonly string[] {
  const who: string[] = [];
  for (const { reportId } of statements) {
    const name = nameOf(names, reportId);
    if (!who.includes(name)) who.push(name);
  }
  return who.sort(byText);
}

/** Whether two reports or more say something among `statements`. */
export const fromSeveral = (statements: readonly { readonly reportId: ReportId }[]) =>
  statements.some(({ reportId }) => reportId !== statements[0]?.reportId);

/** The claims that stand for `statements`. */
export const restsOn = (statements: readonly Statement[]): readonly ClaimId[] =>
  statements.map(({ claims }) => claims[0].id);

/** Whether figures are listed with the time up to which each counts. */
export type WithAsOf = 'with as-of' | 'without as-of';

/**
 * The different figures with who gives each, the lowest first: `4 (VICE News) and 20 or more (NOW, the Observatory)`. The
 * order of the reports doesn't matter.
 */
export function figureList(statements: readonly Statement[], names: ReportNames, times: WithAsOf): string {
  const said = new Map<string, Statement[]>();
  for (const statement of statements.toSorted(byFigure)) {
    const known = said.get(statement.figure.words);
    if (known === undefined) said.set(statement.figure.words, [statement]);
    else known.push(statement);
  }
  const rest = said.size - SPELLED_OUT;
  const spelled = [...said].slice(0, rest > 1 ? SPELLED_OUT : said.size);
  const items = spelled.map(([words, by]) => `${words} (${whoWords(by, names, times)})`);
  return listWords(rest > 1 ? [...items, `${rest} more figures`] : items);
}

function whoWords(statements: readonly Statement[], names: ReportNames, times: WithAsOf): string {
  if (times === 'without as-of') return whoSays(statements, names).join(', ');
  const byTime = new Map<string, Statement[]>();
  for (const one of statements) byTime.set(one.asOf.words, [...(byTime.get(one.asOf.words) ?? []), one]);
  const words = [...byTime.values()].map((alike) => {
    const who = whoSays(alike, names);
    return alike[0] === undefined ? '' : `${listWords(who)}, as of ${asOfWords(alike[0].asOf, who.length)}`;
  });
  return words.toSorted(byText).join('; ');
}

/** Orders statements by what they say, so that their order in the input leaves no trace. */
export const byFigure = (a: Statement, b: Statement) =>
  byEnds(reading(a.figure), reading(b.figure)) || byText(a.figure.words, b.figure.words);

const reading = (figure: Figure) => (figure.kind === 'known' ? narrowReading(figure) : ANY_NUMBER);

/** Orders strings by their code units: the same everywhere, whatever the system's language. */
export const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
