import { useRef, useState } from 'react';
import { useFilter } from 'react-aria-components';
import { say } from '#renderer/words/interface-words.ts';

/** One line of a list to choose from. */
export interface ComboOption {
  readonly id: string;
  readonly text: string;
  /** Faint, at the end of the line. */
  readonly detail?: string;
}

const CREATE = '(create)';

interface ComboAnswerOptions {
  readonly value: string;
  readonly options: readonly ComboOption[];
  readonly onChoose: (id: string) => void;
  readonly onType: (text: string) => void;
  readonly offers?: ((text: string) => readonly ComboOption[]) | undefined;
  readonly clearOnChoose: boolean;
  readonly onCancel?: (() => void) | undefined;
}

/** The text in a combo box, the options that fit it, and the ways in which it becomes an answer. */
interface ComboAnswer {
  readonly text: string;
  readonly items: readonly ComboOption[];
  /** Counts the answers: the list closes after each. */
  readonly answers: number;
  /** Whether the last thing that happened was an answer: the list doesn't open by itself then. */
  readonly answered: boolean;
  readonly type: (text: string) => void;
  readonly choose: (key: string | number | null) => void;
  /** Takes the typed text as the answer. */
  readonly settle: () => void;
  readonly leave: () => void;
  /** Drops the typed text; returns false where there is nothing to drop or cancel. */
  readonly escape: () => boolean;
  /** Forgets that an answer was given: the analyst types again. */
  readonly reopen: () => void;
}

export function useComboAnswer(field: ComboAnswerOptions): ComboAnswer {
  const { value, options, onChoose, onType, offers, clearOnChoose, onCancel } = field;
  const [draft, setDraft] = useState<string | null>(null);
  const [answers, setAnswers] = useState(0);
  const [answered, setAnswered] = useState(false);
  const typed = (draft ?? '').trim();
  const exact = options.find((option) => option.text.toLowerCase() === typed.toLowerCase());
  const items = useFittingOptions({ draft, value, options, exact, offers });
  /** Whether an answer was given or refused: leaving the field after that cancels nothing. */
  const done = useRef(false);
  const cancel = () => {
    if (onCancel === undefined || done.current) return;
    done.current = true;
    onCancel();
  };
  const answer = () => {
    setAnswers((count) => count + 1);
    setAnswered(true);
    setDraft(clearOnChoose ? '' : null);
  };
  const settle = () => {
    done.current = true;
    if (draft === null) return;
    answer();
    if (typed === value.trim()) return;
    if (exact !== undefined) onChoose(exact.id);
    else if (typed !== '' || value !== '') onType(typed);
  };
  return {
    text: draft ?? value,
    items,
    answers,
    answered,
    type: setDraft,
    choose: (key) => {
      if (key === null) return;
      done.current = true;
      answer();
      if (key === CREATE) onType(typed);
      else onChoose(String(key));
    },
    settle,
    leave: () => {
      setAnswered(false);
      if (onCancel === undefined) settle();
      else cancel();
    },
    escape: () => {
      if (draft === null && onCancel === undefined) return false;
      setAnswered(true);
      setDraft(null);
      cancel();
      return true;
    },
    reopen: () => setAnswered(false),
  };
}

interface FittingOptions extends Pick<ComboAnswerOptions, 'value' | 'options' | 'offers'> {
  readonly draft: string | null;
  /** The option whose text was typed. */
  readonly exact: ComboOption | undefined;
}

/** Returns the options that contain the typed text, and after them the offers to create what isn't known. */
function useFittingOptions({ draft, value, options, exact, offers }: FittingOptions): readonly ComboOption[] {
  const { contains } = useFilter({ sensitivity: 'base' });
  const typed = (draft ?? '').trim();
  const fitting = draft === null || draft === value ? options : options.filter(({ text }) => contains(text, typed));
  if (typed === '' || exact !== undefined) return fitting;
  return [...fitting, ...(offers?.(typed) ?? [{ id: CREATE, text: typed, detail: say('ui.new-option') }])];
}
