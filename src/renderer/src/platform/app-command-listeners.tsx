import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { tinykeys } from 'tinykeys';
import { say } from '#renderer/words/interface-words.ts';
import { APP_COMMANDS, type AppCommand, type AppCommandId } from '#shared/app-commands.ts';
import { bridge } from './bridge.ts';
import { tinyKey } from './key-names.ts';

/** An offer of a component to carry out a command. */
interface Offer {
  readonly run: () => void;
  readonly enabled: boolean;
  /** The label that replaces the one in the table: “Undo Mark claim”. */
  readonly label?: string | undefined;
}

interface Registry {
  readonly offer: (id: AppCommandId, offer: Offer) => () => void;
  readonly run: (id: AppCommandId) => void;
  readonly offers: ReadonlyMap<AppCommandId, Offer>;
}

const RegistryContext = createContext<Registry | null>(null);

/** Commands that a text field handles itself: while a field has the focus, these commands go to the field. */
const FIELDS_OWN = new Set<AppCommandId>(['edit.undo', 'edit.redo', 'claim.delete']);

/**
 * Returns the offer that is used for a command: the last one that is enabled. Panes side by side offer the same
 * commands, and only the offers of the active pane are enabled, whichever pane was there first.
 */
const used = (offers: readonly Offer[]): Offer | undefined =>
  offers.findLast(({ enabled }) => enabled) ?? offers.at(-1);

/** Connects the native menu, the keys and the components that carry the commands out. */
export function AppCommandsProvider({ children }: { readonly children: ReactNode }) {
  const stacks = useRef(new Map<AppCommandId, Offer[]>());
  const [offers, setOffers] = useState<ReadonlyMap<AppCommandId, Offer>>(new Map());

  const publish = useCallback(() => {
    const tops = [...stacks.current].flatMap(([id, stack]) => {
      const top = used(stack);
      return top === undefined ? [] : [[id, top] as const];
    });
    setOffers(new Map(tops));
  }, []);
  const run = useCallback((id: AppCommandId) => {
    const top = used(stacks.current.get(id) ?? []);
    if (top?.enabled) top.run();
  }, []);
  const offer = useCallback(
    (id: AppCommandId, added: Offer) => {
      stacks.current.set(id, [...(stacks.current.get(id) ?? []), added]);
      publish();
      return () => {
        stacks.current.set(
          id,
          (stacks.current.get(id) ?? []).filter((other) => other !== added),
        );
        publish();
      };
    },
    [publish],
  );

  useEffect(() => bridge.on('app:command', ({ command }) => run(command)), [run]);
  // Unlike the library's default, keys also work in text fields, and repeat while they are pressed.
  useEffect(() => tinykeys(window, keyBindings(run), { ignore: (event) => event.isComposing }), [run]);
  // Listens before React Aria, whose own F6 is active while a notice is shown and only leads to the notice.
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      run(event.shiftKey ? 'pane.previous' : 'pane.next');
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [run]);
  useEffect(() => {
    const labels = [...offers].flatMap(([id, { label }]) => (label === undefined ? [] : [[id, label]]));
    const disabled = APP_COMMANDS.map(({ id }) => id).filter((id) => !offers.get(id)?.enabled);
    void bridge.call('menu:update', { disabled, labels: Object.fromEntries(labels) });
  }, [offers]);

  const registry = useMemo(() => ({ offer, run, offers }), [offer, run, offers]);
  return <RegistryContext value={registry}>{children}</RegistryContext>;
}

/** Offers to carry out a command while the component exists. */
export function useAppCommand(id: AppCommandId, run: () => void, enabled = true, label?: string): void {
  const { offer } = useRegistry();
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => offer(id, { run: () => latest.current(), enabled, label }), [offer, id, enabled, label]);
}

type NamedCommand = Omit<AppCommand, 'label'> & Offer & { readonly id: AppCommandId; readonly label: string };

/** Returns all commands with whether each is enabled: for the palette and the list of keys. */
export function useAppCommands(): readonly NamedCommand[] {
  const { offers, run } = useRegistry();
  return APP_COMMANDS.map((command: AppCommand & { readonly id: AppCommandId }) => ({
    ...command,
    label: offers.get(command.id)?.label ?? say(command.label),
    enabled: offers.get(command.id)?.enabled ?? false,
    run: () => run(command.id),
  }));
}

/** Returns a function that carries out commands by name: for buttons of a command. */
export const useRunAppCommand = (): ((id: AppCommandId) => void) => useRegistry().run;

function useRegistry(): Registry {
  const registry = useContext(RegistryContext);
  if (registry === null) throw new Error('no AppCommandsProvider around this component');
  return registry;
}

function keyBindings(run: (id: AppCommandId) => void): Record<string, (event: KeyboardEvent) => void> {
  const commands: readonly (AppCommand & { readonly id: AppCommandId })[] = APP_COMMANDS;
  const bindings = commands.flatMap(({ id, key, otherKeys = [] }) =>
    [...(key === undefined ? [] : [key]), ...otherKeys].map((each) => [
      tinyKey(each),
      (event: KeyboardEvent) => {
        if (FIELDS_OWN.has(id) && isTextField(event.target)) return;
        event.preventDefault();
        run(id);
      },
    ]),
  );
  return Object.fromEntries(bindings) as Record<string, (event: KeyboardEvent) => void>;
}

/** Whether `target` takes typed text. */
export const isTextField = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'range'].includes(target.type)) ||
  (target instanceof HTMLElement && target.isContentEditable);
