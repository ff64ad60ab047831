import { useMemo } from 'react';
import { useFilter } from 'react-aria-components';
import { useAppCommands } from '#renderer/platform/app-command-listeners.tsx';
import { say } from '#renderer/words/interface-words.ts';

/** Something that the palette opens beside the commands: a report, a question. */
export interface PaletteTarget {
  readonly id: string;
  readonly text: string;
  /** The word for the sort of target: report, question. */
  readonly kind: string;
  readonly go: () => void;
}

/** One line of the palette. */
interface PaletteEntry {
  readonly id: string;
  readonly text: string;
  /** The sort of target, or the menu of the command. */
  readonly detail: string;
  readonly keys: string | undefined;
  readonly run: () => void;
}

/** The targets listed at once: an analyst with more types a letter, and a thousand would take seconds to draw. */
const MOST_TARGETS = 40;

/** Returns the targets and commands that have all words of the query; those that begin with the query come first. */
export function usePaletteEntries(targets: readonly PaletteTarget[], query: string): readonly PaletteEntry[] {
  const { contains, startsWith } = useFilter({ sensitivity: 'base' });
  const commands = useAppCommands();
  const targetEntries = useMemo(
    () => targets.map(({ id, text, kind, go }): PaletteEntry => ({ id, text, detail: kind, keys: undefined, run: go })),
    [targets],
  );
  const commandEntries = useMemo(
    () =>
      commands
        .filter(({ id, enabled }) => enabled && id !== 'palette.open')
        .map(({ id, label, menu, key, run }): PaletteEntry => ({
          id: `command ${id}`,
          text: label.replace('…', ''),
          detail: say(`menu.${menu}`),
          keys: key,
          run,
        })),
    [commands],
  );
  return useMemo(() => {
    const asked = query.split(/\s+/).filter((word) => word !== '');
    const begins = ({ text }: PaletteEntry) => startsWith(text, query.trim());
    const found = (entries: readonly PaletteEntry[]) => {
      const fitting = entries.filter(({ text, detail }) => asked.every((word) => contains(`${text} ${detail}`, word)));
      return [...fitting.filter(begins), ...fitting.filter((entry) => !begins(entry))];
    };
    return [...found(targetEntries).slice(0, MOST_TARGETS), ...found(commandEntries)];
  }, [targetEntries, commandEntries, query, contains, startsWith]);
}
