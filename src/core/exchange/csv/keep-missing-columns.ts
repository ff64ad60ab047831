import type { Claim } from '#core/model/claim.ts';
import type { ClaimColumn } from './claims-csv.ts';

/**
 * The claim as a file says it, with what `here` has wherever the file has no column for it: a column that somebody took
 * out of a spreadsheet says nothing, not that its cells are empty.
 */
export function keepUnsaid(here: Claim, said: Claim, columns: ReadonlySet<ClaimColumn>): Claim {
  const by = (column: ClaimColumn) => (columns.has(column) ? said : here);
  return {
    ...said,
    kind: by('kind').kind,
    tagIds: by('tags').tagIds,
    questionIds: by('question').questionIds,
    attribution: {
      chain: by('attribution_chain').attribution.chain,
      beside: by('attribution_beside').attribution.beside,
      cue: by('attribution_cue').attribution.cue,
    },
    quantity: {
      low: by('quantity_low').quantity.low,
      high: by('quantity_high').quantity.high,
      cue: by('quantity_cue').quantity.cue,
      unit: by('quantity_unit').quantity.unit,
      scope: by('quantity_scope').quantity.scope,
      rule: by('quantity_rule').quantity.rule,
    },
    subject: by('subject').subject,
    object: by('object').object,
    place: by('place').place,
    placeAsWritten: by('place_as_written').placeAsWritten,
    time: {
      asWritten: by('time_as_written').time.asWritten,
      start: by('time_start').time.start,
      end: by('time_end').time.end,
      precision: by('time_precision').time.precision,
    },
    asOf: by('as_of').asOf,
    hedge: by('hedge').hedge,
    credibility: by('info_credibility').credibility,
    memo: by('memo').memo,
    placement: by('status').placement,
    anchor: by('anchor_method').anchor,
    analyst: by('analyst').analyst,
    analystId: by('analyst').analystId,
    createdAt: here.createdAt,
    modifiedAt: here.modifiedAt,
  };
}
