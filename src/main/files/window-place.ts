import * as v from 'valibot';

const whole = v.pipe(v.number(), v.safeInteger());

/** The stored form of the window's place. */
export const windowPlaceSchema = v.object({
  x: v.exactOptional(whole),
  y: v.exactOptional(whole),
  width: v.pipe(whole, v.minValue(400)),
  height: v.pipe(whole, v.minValue(300)),
  maximized: v.boolean(),
});

/**
 * The place of the window when it isn't maximised, in the system's points, and whether it is maximised. Without `x` and
 * `y`: in the middle.
 */
export type WindowPlace = v.InferOutput<typeof windowPlaceSchema>;

/** A rectangle of a screen. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The place and size of a first start. */
export const USUAL_PLACE: WindowPlace = { width: 1440, height: 900, maximized: false };

/** A window of which less than this is on a screen has gone with a monitor. */
const LEAST_IN_SIGHT = 0.2;

/**
 * Returns where a window with the stored place `place` opens, within the free areas of the screens (`areas`, the main
 * one first): there, as large as its screen allows, or in the middle of the main screen where too little of it would be
 * visible.
 */
export function placeOn(areas: readonly Area[], place: WindowPlace): WindowPlace {
  const [main] = areas;
  if (main === undefined) return place;
  const { x, y, maximized } = place;
  const within = ({ width, height }: Area) => ({
    width: Math.min(place.width, width),
    height: Math.min(place.height, height),
  });
  if (x === undefined || y === undefined) return { ...within(main), maximized };
  const was = { x, y, width: place.width, height: place.height };
  const nearest = areas.toSorted((a, b) => overlap(b, was) - overlap(a, was))[0] ?? main;
  const size = within(nearest);
  if (overlap(nearest, { x, y, ...size }) < LEAST_IN_SIGHT * size.width * size.height)
    return { ...within(main), maximized };
  // The top must be reachable: a window is moved by it.
  return { x, y: Math.max(y, nearest.y), ...size, maximized };
}

function overlap(a: Area, b: Area): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}
