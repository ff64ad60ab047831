import { useEffect, useRef } from 'react';
import { holdText, onRefusedText } from './unsaved-text.ts';

/** Keeps the text that a field has handed over until it is stored. */
interface HandedOver {
  readonly remember: (text: string) => void;
  /** Says whether the field holds text that it has not handed over. */
  readonly holds: (unsaved: boolean) => void;
}

/** @param onRefused is called with the text that could not be saved, so that the field shows it again */
export function useHandedOver(value: string, onRefused: (text: string) => void): HandedOver {
  const handedOver = useRef<string | null>(null);
  const field = useRef({});
  const refused = useRef(onRefused);
  useEffect(() => {
    refused.current = onRefused;
  });
  useEffect(() => {
    handedOver.current = null;
  }, [value]);
  useEffect(
    () =>
      onRefusedText(() => {
        if (handedOver.current === null) return;
        holdText(field.current, true);
        refused.current(handedOver.current);
      }),
    [],
  );
  return {
    remember: (text) => {
      handedOver.current = text;
    },
    holds: (unsaved) => holdText(field.current, unsaved),
  };
}
