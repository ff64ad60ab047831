import type { QuestionId } from '#core/base/id.ts';
import { formatPartialDate, parsePartialDate } from '#core/base/partial-date.ts';
import { VERDICT_STROKES } from '#core/charts/verdict-strokes.ts';
import { cellText, type NamesOf, type TableColumn } from '#core/claims-table/table-columns.ts';
import type { Claim } from '#core/model/claim.ts';
import type { Tag } from '#core/model/tag.ts';
import { verdictInk, type Verdict } from '#core/model/verdict.ts';
import { credibilityWords, reliabilityWords } from '#core/words/grade-words.ts';
import { kindName } from '#core/words/kind-name.ts';
import { verdictName } from '#core/words/verdict-name.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { StrokeSign } from '#renderer/ui/stroke-sign.tsx';
import { words } from '#renderer/words/interface-words.ts';
import styles from './claims-grid.module.css';

interface CellViewProps {
  readonly column: TableColumn;
  readonly claim: Claim;
  readonly names: NamesOf;
  readonly tags: ReadonlyMap<string, Tag>;
  /** What the questions come to. */
  readonly verdicts: ReadonlyMap<QuestionId, Verdict>;
  /** The colour of the claim's report. */
  readonly colour: number;
}

/** What a cell shows while it isn't edited. */
export function CellView({ column, claim, names, tags, verdicts, colour }: CellViewProps) {
  const text = cellText(column, claim, names);
  switch (column) {
    case 'report':
      return (
        <span className={styles['report']}>
          <i style={{ background: `var(--report-${colour})` }} aria-hidden />
          <span dir="auto" className={styles['cellText']}>
            {text}
          </span>
        </span>
      );
    case 'quote':
      return (
        <span className={styles['quote']} dir="auto">
          {text}
        </span>
      );
    case 'tags':
      return claim.tagIds.map((id) => {
        const tag = tags.get(id);
        return tag === undefined ? null : (
          <span key={id} dir="auto" className={styles['tag']} style={{ '--tag': `var(--tag-${tag.palette})` }}>
            {tag.name}
          </span>
        );
      });
    case 'quantity':
      return <b>{text}</b>;
    case 'grade':
      return (
        <Badge
          text={text}
          title={`${reliabilityWords(names.reliability(claim), words)}; ${credibilityWords(claim.credibility, words)}`}
        />
      );
    case 'asOf':
    case 'time':
      return <span className={styles['cellText']}>{dateWords(text)}</span>;
    case 'created':
    case 'modified':
      return words.moment(claim[column === 'created' ? 'createdAt' : 'modifiedAt']);
    case 'question':
      return (
        <span dir="auto" className={styles['cellText']}>
          {claim.questionIds.map((id) => verdicts.get(id)).map(verdictSign)}
          {text}
        </span>
      );
    case 'kind':
      return <span className={styles['cellText']}>{claim.kind === null ? '' : kindName(claim.kind, words)}</span>;
    case 'unit':
    case 'origin':
    case 'subject':
    case 'object':
    case 'place':
    case 'hedge':
    case 'credibility':
    case 'memo':
    case 'status':
      return (
        <span dir="auto" className={styles['cellText']}>
          {text}
        </span>
      );
  }
}

const verdictSign = (verdict: Verdict | undefined, at: number) =>
  verdict === undefined ? null : (
    <span key={at} className={styles['verdict']} style={{ color: `var(--${verdictInk(verdict)})` }}>
      <StrokeSign strokes={VERDICT_STROKES[verdict]} label={verdictName(verdict, words)} />
    </span>
  );

function dateWords(text: string): string {
  const date = parsePartialDate(text);
  return date === null ? text : formatPartialDate(date);
}
