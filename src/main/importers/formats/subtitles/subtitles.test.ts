import { describe, expect, it } from 'vitest';
import { reportOf } from '#testing/files/read-bytes.ts';
import { parseCues } from './parse-cues.ts';

describe('a transcript', () => {
  it('of SubRip keeps the time of every cue on its block', async () => {
    const file =
      '1\r\n00:00:01,500 --> 00:00:03,000\r\n<i>At least</i> forty\r\ndead.\r\n\r\n2\r\n01:00:00,000 --> 01:00:02,250\r\nThe end.\r\n';
    const { format, text, blocks } = await reportOf('a.srt', file);
    expect([format, text]).toEqual(['srt', 'At least forty dead.\n\nThe end.']);
    expect(blocks.map(({ cue }) => cue)).toEqual([
      { start: 1500, end: 3000 },
      { start: 3_600_000, end: 3_602_250 },
    ]);
  });

  it('of WebVTT names its speakers and leaves out notes and styles', async () => {
    const file =
      'WEBVTT\n\nSTYLE\n::cue { color: red }\n\nintro\n00:01.000 --> 00:02.000 align:start\n<v Anna>Who &amp; where?</v>\n\nNOTE nobody\nhears this\n\n00:02.000 --> 00:03.000\nHere.\n';
    expect((await reportOf('talk.txt', file)).lines).toEqual(['paragraph: Anna: Who & where?', 'paragraph: Here.']);
  });

  it('is also read without numbers, without empty lines and with lines of figures', () => {
    const file =
      '1\n00:00:01,0 --> 00:00:02,0\nThe year was\n2016\n2\n00:00:02,0 --> 00:00:03,0\nEnd.\n00:00:04.000 --> 00:00:05.000\nReally.\n';
    expect(parseCues(file).cues.map(({ text }) => text)).toEqual(['The year was 2016', 'End.', 'Really.']);
  });

  it('whose times run backwards is read with a warning', async () => {
    const file = '1\n00:00:09,000 --> 00:00:10,000\nOne.\n\n2\n00:00:01,000 --> 00:00:02,000\nTwo.\n';
    expect((await reportOf('a.srt', file)).warnings).toEqual([expect.stringContaining('run backwards')]);
  });

  it('with rolling cues, as speech recognition makes them, has each line once', async () => {
    const vtt = [
      'WEBVTT\nKind: captions\n',
      '00:00:01.000 --> 00:00:03.000\n \nshells<00:00:01.500><c> fell</c>\n',
      '00:00:03.000 --> 00:00:03.010\nshells fell\n \n',
      '00:00:03.010 --> 00:00:05.000\nshells fell\non<00:00:04.000><c> the market</c>\n',
      '00:00:05.000 --> 00:00:05.010\non the market\n \n',
    ].join('\n');
    const { lines, blocks } = await reportOf('a.vtt', vtt);
    expect(lines).toEqual(['paragraph: shells fell', 'paragraph: on the market']);
    expect(blocks[1]?.cue).toEqual({ start: 3010, end: 5000 });
  });

  it('with invalid times is read without them', async () => {
    const vtt = 'WEBVTT\n\n00:00:01.000 --> 00:00:03.000\nOne.\n\n00:00:03.000 --> 00:00:0x.010\nTwo.\n';
    expect((await reportOf('a.vtt', vtt)).text).toBe('One. Two.');
  });
});
