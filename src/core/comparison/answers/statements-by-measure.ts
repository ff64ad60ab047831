import type { Answer, Statement } from './answer.ts';
import { fromSeveral } from './statements.ts';

/** The statements on one measure. The measure is empty where no report names the thing that is counted. */
export interface Measured {
  readonly measure: string;
  readonly statements: readonly Statement[];
}

/** The statements of a question, grouped by the thing that they count. */
export interface ByMeasure {
  /** Measures on which two reports or more make a statement; in alphabetical order, or the one most in dispute first. */
  readonly compared: readonly Measured[];
  /** Measures that only one report counts, while other reports count something else. */
  readonly alone: readonly Measured[];
}

/**
 * Groups the statements of answers by measure. Where only one measure is named, counts without a unit and mentions
 * without a figure are taken to be about it; where there are several it isn't known which measure they are about, so
 * they stay apart and a mention is compared with nothing.
 */
export function byMeasure(answers: readonly Answer[]): ByMeasure {
  const statements = answers.flatMap((answer) => answer.statements);
  const counted = statements.filter((statement) => !isMention(statement));
  if (counted.length === 0) return { compared: [], alone: [] };
  const named = [...new Set(counted.map(({ measure }) => measure))].filter((measure) => measure !== '').sort();
  const [measure = '', ...more] = named;
  if (more.length === 0) return split([{ measure, statements }]);
  const groups = ['', ...named].map((name) => ({
    measure: name,
    statements: counted.filter((statement) => statement.measure === name),
  }));
  return split(groups.filter((group) => group.statements.length > 0));
}

/** Whether a statement has neither a figure nor a measure. */
const isMention = ({ figure, measure }: Statement) => figure.kind === 'none' && measure === '';

/** Whether several things are counted, each by one report alone. */
export const countsOnlyUnlikes = ({ compared, alone }: ByMeasure) => compared.length === 0 && alone.length > 1;

function split(groups: readonly Measured[]): ByMeasure {
  const shared = ({ statements }: Measured) => fromSeveral(statements);
  return { compared: groups.filter(shared), alone: groups.filter((group) => !shared(group)) };
}
