import type { ReactNode } from 'react';
import type { QuestionId } from '#core/base/id.ts';
import { VERDICT_STROKES } from '#core/charts/verdict-strokes.ts';
import { cellText, type NamesOf, type TableColumn } from '#core/claims-table/table-columns.ts';
import type { Claim } from '#core/model/claim.ts';
import type { Tag } from '#core/model/tag.ts';
import { verdictInk, type Verdict } from '#core/model/verdict.ts';
import { credibilityWords, reliabilityWords } from '#core/words/grade-words.ts';
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
  /** The verdict on each question. */
  readonly verdicts: ReadonlyMap<QuestionId, Verdict>;
  /** The colour of the claim's report. */
  readonly colour: number;
}

/** A cell while it isn't edited: its words, with the colours and signs that belong to the column. */
export function CellView({ column, claim, names, tags, verdicts, colour }: CellViewProps) {
  const text = cellText(column, claim, names);
  switch (column) {
    case 'report':
      return <ReportCell colour={colour}>{text}</ReportCell>;
    case 'quote':
      return (
        <span className={styles['quote']} dir="auto">
          {text}
        </span>
      );
    case 'tags':
      return claim.tagIds.map((id) => <TagChip key={id} tag={tags.get(id)} />);
    case 'quantity':
      return <b>{text}</b>;
    case 'grade':
      return <Badge text={text} title={gradeTip(claim, names)} />;
    case 'question':
      return (
        <CutText>
          {claim.questionIds.map((id) => (
            <VerdictSign key={id} verdict={verdicts.get(id)} />
          ))}
          {text}
        </CutText>
      );
    case 'created':
    case 'modified':
      return text;
    case 'unit':
    case 'origin':
    case 'asOf':
    case 'kind':
    case 'subject':
    case 'object':
    case 'place':
    case 'time':
    case 'hedge':
    case 'credibility':
    case 'memo':
    case 'status':
      return <CutText>{text}</CutText>;
  }
}

/** A text that is cut off where the cell ends, in the direction of its own letters. */
const CutText = ({ children }: { readonly children: ReactNode }) => (
  <span dir="auto" className={styles['cellText']}>
    {children}
  </span>
);

const ReportCell = ({ colour, children }: { readonly colour: number; readonly children: string }) => (
  <span className={styles['report']}>
    <i style={{ background: `var(--report-${colour})` }} aria-hidden />
    <CutText>{children}</CutText>
  </span>
);

const TagChip = ({ tag }: { readonly tag: Tag | undefined }) =>
  tag === undefined ? null : (
    <span dir="auto" className={styles['tag']} style={{ '--tag': `var(--tag-${tag.palette})` }}>
      {tag.name}
    </span>
  );

const VerdictSign = ({ verdict }: { readonly verdict: Verdict | undefined }) =>
  verdict === undefined ? null : (
    <span className={styles['verdict']} style={{ color: `var(--${verdictInk(verdict)})` }}>
      <StrokeSign strokes={VERDICT_STROKES[verdict]} label={verdictName(verdict, words)} />
    </span>
  );

/** Returns both grades in words, for the tip of a badge that shows them as `B2`. */
const gradeTip = (claim: Claim, names: NamesOf) =>
  `${reliabilityWords(names.reliability(claim), words)}; ${credibilityWords(claim.credibility, words)}`;
