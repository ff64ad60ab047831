import { useCallback, useEffect, useRef, type Ref, type RefCallback } from 'react';

/** The controls that take the keyboard, in the order of preference: a grid, any element that the Tab key reaches, a field or button. */
const ANY_CONTROL = ['[role="grid"][tabindex="0"]', '[tabindex="0"]', 'input, textarea, button:not([disabled])'];

interface PlaceKind {
  /** `stop`: F6 stops here. `screen`: F6 stops here, and a newly opened screen gives the keyboard to it. */
  readonly walk?: 'stop' | 'screen';
  /** The elements inside the place that take the keyboard, in the order of preference; any control where not given. */
  readonly takes?: readonly string[];
}

/**
 * The places of the window that the keyboard is moved to by name. A component registers its element with
 * `useFocusPlace`; nobody has to know how another component labels or nests its elements.
 */
const PLACES = {
  'top-bar': { walk: 'stop' },
  'import-summary': { walk: 'stop' },
  'problem-list': { walk: 'stop' },
  'review-strip': { walk: 'stop' },
  'report-list': { walk: 'stop' },
  pane: { walk: 'screen' },
  inspector: { walk: 'stop' },
  'claim-card': { takes: ['input'] },
  'claims-bar': { walk: 'screen' },
  'claims-grid': { walk: 'screen' },
  'compare-bar': { walk: 'screen' },
  'compare-grid': { walk: 'screen' },
  'compare-panel': { walk: 'stop' },
  decision: { takes: ['button'] },
  'question-description': { takes: ['textarea'] },
  'timeline-chart': { walk: 'screen' },
  'name-proposals': { walk: 'screen' },
  'name-list': { walk: 'screen' },
  'name-editor': { walk: 'screen' },
  'tag-list': { walk: 'screen' },
  'tag-editor': { walk: 'screen' },
  'party-list': { walk: 'screen' },
  'party-editor': { walk: 'screen' },
  settings: { walk: 'screen' },
  home: { walk: 'screen' },
  /** The buttons of a screen that has nothing to show. */
  'empty-screen': { walk: 'screen' },
  'status-bar': { walk: 'stop' },
} as const satisfies Readonly<Record<string, PlaceKind>>;

/** The name of a place that the keyboard can be moved to. */
export type FocusPlace = keyof typeof PLACES;

interface PlaceOptions<E extends HTMLElement> {
  /** Tells the elements of one place apart: the number of a pane, the id of a question. */
  readonly key?: string | number;
  /** Whether this element comes before the other elements of its place: the active pane. */
  readonly preferred?: boolean;
  /** A ref of the component's own that receives the element as well. */
  readonly ref?: Ref<E>;
}

interface RegisteredPlace {
  readonly name: FocusPlace;
  readonly key: string | number | undefined;
  readonly isPreferred: () => boolean;
  readonly element: HTMLElement;
}

const registered = new Set<RegisteredPlace>();

/** A ref callback that registers its element as the place `name` while the element is drawn. */
export function useFocusPlace<E extends HTMLElement>(
  name: FocusPlace,
  { key, preferred = false, ref }: PlaceOptions<E> = {},
): RefCallback<E> {
  // Read when the keyboard moves: another pane becoming the active one must not attach every pane's ref again.
  const latest = useRef(preferred);
  useEffect(() => {
    latest.current = preferred;
  }, [preferred]);
  return useCallback(
    (element: E | null) => {
      if (element === null) return () => {};
      const place: RegisteredPlace = { name, key, isPreferred: () => latest.current, element };
      registered.add(place);
      const detach = attach(ref, element);
      return () => {
        registered.delete(place);
        detach();
      };
    },
    [name, key, ref],
  );
}

/** Hands the element to another ref; the returned function takes it back, as React does when the element goes. */
function attach<E>(ref: Ref<E> | undefined, element: E): () => void {
  if (typeof ref === 'function') return ref(element) ?? (() => void ref(null));
  if (ref === undefined || ref === null) return () => {};
  ref.current = element;
  return () => {
    ref.current = null;
  };
}

/** Moves the keyboard to a place, to the one with that key where a key is given; false where no such place takes it now. */
export function focusPlace(name: FocusPlace, key?: string | number): boolean {
  const targets = placesNamed(name)
    .filter((place) => key === undefined || place.key === key)
    .flatMap((place) => controlIn(place) ?? []);
  const [target] = targets;
  target?.focus();
  return target !== undefined;
}

/** Frames to wait for a place that is about to be drawn: about a second, after which the keyboard stays where it is. */
const MOST_FRAMES = 60;

/** Moves the keyboard to a place in the next frame, or in a later one if the place isn't drawn yet. */
export function focusPlaceSoon(name: FocusPlace, key?: string | number, frames = MOST_FRAMES): void {
  requestAnimationFrame(() => {
    if (!focusPlace(name, key) && frames > 0) focusPlaceSoon(name, key, frames - 1);
  });
}

/** Moves the keyboard to the next (or the previous) place that F6 stops at; from outside of all, to the open screen. */
export function focusNextPlace(by: 1 | -1): void {
  const stops = [...registered]
    .filter((place) => 'walk' in PLACES[place.name] && isVisible(place.element) && controlIn(place) !== null)
    .toSorted(inPageOrder);
  const at = stops.findLastIndex(({ element }) => element.contains(document.activeElement));
  if (at < 0) (mainControl() ?? anyScreenControl())?.focus();
  else {
    const next = stops[(at + by + stops.length) % stops.length];
    if (next !== undefined) controlIn(next)?.focus();
  }
}

/**
 * The control that a screen is opened for: the text of the active pane (of another while the active one isn't there yet),
 * the table, the list. Null where it isn't there yet.
 */
export function mainControl(): HTMLElement | null {
  const [pane] = placesNamed('pane');
  if (pane !== undefined) return pane.element;
  for (const { element } of screenPlaces()) {
    const list = element.matches(LISTS) ? element : element.querySelector<HTMLElement>(LISTS);
    if (list !== null) return list;
  }
  return null;
}

const LISTS = '[role="grid"], [role="listbox"]';

/** The first control of a screen without texts, table or list; null while a part of the screen is still being read. */
export function anyScreenControl(): HTMLElement | null {
  if (document.querySelector('main [aria-busy="true"], main[aria-busy="true"]') !== null) return null;
  for (const { element } of screenPlaces()) {
    const control = element.querySelector<HTMLElement>(ANY_CONTROL.join(', '));
    if (control !== null) return control;
  }
  return null;
}

/** The elements registered as `name`: preferred ones first, then in the order of the page. */
function placesNamed(name: FocusPlace): readonly RegisteredPlace[] {
  return [...registered]
    .filter((place) => place.name === name)
    .toSorted((a, b) => Number(b.isPreferred()) - Number(a.isPreferred()) || inPageOrder(a, b));
}

function screenPlaces(): readonly RegisteredPlace[] {
  return [...registered].filter(({ name }) => (PLACES[name] as PlaceKind).walk === 'screen').toSorted(inPageOrder);
}

const inPageOrder = (a: RegisteredPlace, b: RegisteredPlace): number =>
  a.element.compareDocumentPosition(b.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;

const isVisible = (element: HTMLElement): boolean => element.offsetParent !== null;

/** The element that takes the keyboard in a place: the place itself if the Tab key reaches it, else a control inside. */
function controlIn({ name, element }: RegisteredPlace): HTMLElement | null {
  if (element.matches('[tabindex="0"]')) return element;
  for (const selector of (PLACES[name] as PlaceKind).takes ?? ANY_CONTROL) {
    const found = element.querySelector<HTMLElement>(selector);
    if (found !== null) return found;
  }
  return null;
}
