import type { Messages } from '#core/words/format/messages.ts';

/** The Timeline screen: its two charts and the claims without a time. */
export const timeline = {
  'timeline.title': 'Timeline',
  'timeline.shown': 'Shown',
  'timeline.both': 'Both',
  'timeline.when': 'When',
  'timeline.figures': 'Figures',
  'timeline.no-claims':
    'No claims yet. Mark what the reports say, and give each claim a time on its card: it will appear here.',
  'timeline.no-times': 'No claim has a time yet. Set “When” on a claim’s card, and it will appear here.',
  'timeline.no-figures':
    'No figures yet. Give claims a quantity and the question they answer: their figures will appear here side by side.',

  'when-chart.title': 'When things are said to have happened',
  'when-chart.drawing':
    '{count, plural, one {Timeline: what # report says happened when} other {Timeline: what # reports say happened when}}',
  'when-chart.hedged': 'The report hedges.',
  'when-chart.zoom': 'Zoom',
  'when-chart.zoom-in': 'Zoom in: show less time',
  'when-chart.zoom-out': 'Zoom out: show more time',
  'when-chart.fit': 'Show the whole time',
  'when-chart.mark': '{report}. {claim}',
  'when-chart.outside': '{count, plural, one {# claim is} other {# claims are}} outside the time shown.',
  'when-chart.legend':
    'A bar is as long as the time is uncertain. Hollow: the report hedges. Dashed: the day isn’t sure. Fading: it goes on beyond the edge. The colour is the claim’s first tag.',
  'when-chart.silent-reports': 'Nothing is dated in {reports}.',

  'figures-chart.title': 'Figures, by report and as-of time',
  'figures-chart.drawing': 'Figures by report and as-of time',
  'figures-chart.legend':
    'Each measure has a scale of its own; within a question the earliest as-of time comes first. A fading end is open: “20 or more”. Faint: how far a figure reaches if its bound is read more widely.',

  'untimed-claims.title': 'Without a time',
  'untimed-claims.more': 'And {count, number} more: the claims table lists them all.',

  'picture.copy': 'Copy picture',
  'picture.copy-named': 'Copy picture of {chart, select, timeline {the timeline} other {the figures}}',
  'picture.save': 'Save {chart, select, timeline {the timeline} other {the figures}}',
  'picture.save-as': 'Save as {format}…',
  'picture.save-as-pdf': 'Save as PDF, to print…',
  'picture.copied': 'Picture copied.',
  'picture.not-copied': 'The picture could not be copied. Save it as a file instead.',
  'picture.saved': 'Picture saved as {file}.',
  'picture.show-in-folder': 'Show in folder',
} as const satisfies Messages;
