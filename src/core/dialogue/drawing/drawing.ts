import type { MapWay, ScenarioMap } from '../map.ts';
import type { Place } from '../places.ts';
import { columnsOf, type Columns } from './columns.ts';
import type { Widths } from './ends.ts';
import { ordered } from './order.ts';
import { OUTSIDE, pathOf, rounded, type Level, type Step } from './path.ts';
import { jointsOf, rowsOf, type Route, type Rows, type Spot } from './rows.ts';
import { wrapped } from './title.ts';

/** Measures of a map, in CSS pixels. */
export const SIZE = {
  text: 13,
  line: 15,
  /** Widths of the boxes, and the room within. */
  moment: 188,
  ending: 100,
  padding: 5,
  /** Between the two outlines of an ending. */
  inset: 3,
  /** Left of the title of a moment stands its number; the letter of an ending stands above it. */
  number: 24,
  /** The label of a way, and the straight part of the way that it stands on. */
  label: 16,
  labels: 21,
  arrows: 11,
  edge: 3,
} as const;

interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface DrawnPlace extends Rectangle {
  readonly place: Place;
  /** Its title. */
  readonly lines: readonly string[];
}

interface DrawnWay {
  readonly way: MapWay;
  /** Path data: M, V and C, all absolute. */
  readonly path: string;
  /** Where the arrow points, straight down. */
  readonly tip: { readonly x: number; readonly y: number };
  readonly label: Rectangle & { readonly text: string };
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly places: readonly DrawnPlace[];
  readonly ways: readonly DrawnWay[];
}

/**
 * Draws a map: rows of boxes below each other, and gaps between them in which the ways bend. Where they
 * pass a row they have a column of their own, so no way ever runs behind a box.
 */
export function drawingOf(map: ScenarioMap): Drawing {
  const { rows, routes } = rowsOf(map);
  const widths = widthsOf(routes);
  const { middle, ends, left, right } = placed(ordered(rows, routes), routes, widths);
  const xOf = (spot: Spot, end = 0) => rounded(SIZE.edge + (middle.get(spot) ?? 0) + end - left);
  const leaves = (route: Route) => xOf(route.from, ends.leaves.get(route));
  const arrives = (route: Route) => xOf(route.to, ends.arrives.get(route));
  const steps = routes.map((route) =>
    jointsOf(route).map(({ from, to }): Step => ({
      rows: [from.row, to.row],
      gap: from.row === to.row && !from.place ? from.row - 1 : Math.min(from.row, to.row),
      x: [from.place ? leaves(route) : xOf(from), to.place ? arrives(route) : xOf(to)],
    })),
  );
  const titles = new Map(rows.flat().map((spot) => [spot, titleIn(spot, widths.box(spot))]));
  const levels = levelsOf(heightsOf(rows, titles), steps.flat());
  const at = ({ row }: Spot): Level => levels[row] ?? OUTSIDE;
  return {
    width: Math.ceil(right - left + 2 * SIZE.edge),
    height: Math.ceil((levels.at(-1)?.bottom ?? 0) + SIZE.edge),
    places: rows.flat().flatMap((spot) => {
      if (!spot.place) return [];
      const { top: y, bottom } = at(spot);
      const width = widths.box(spot);
      const lines = titles.get(spot) ?? [];
      return [{ place: spot.place, x: xOf(spot, -width / 2), y, width, height: bottom - y, lines }];
    }),
    ways: routes.map((route, index) => {
      const width = widths.label(route);
      return {
        way: route.way,
        path: pathOf(steps[index] ?? [], levels),
        tip: { x: arrives(route), y: at(route.to).top },
        label: {
          text: labelOf(route),
          x: rounded(leaves(route) - width / 2),
          y: at(route.from).bottom + (SIZE.labels - SIZE.label) / 2,
          width,
          height: SIZE.label,
        },
      };
    }),
  };
}

/** As it is or mirrored: a narrow screen shows the left side first, so the start is nearer to that. */
function placed(rows: Rows, routes: readonly Route[], widths: Widths): Columns {
  const columns = columnsOf(rows, routes, widths);
  const start = columns.middle.get(rows[0]?.[0] as Spot) ?? 0;
  const mirrored = rows.map((row) => row.toReversed());
  return start - columns.left <= columns.right - start
    ? columns
    : columnsOf(mirrored, routes, widths);
}

const labelOf = ({ way }: Route): string => way.choices.join(', ');

/** Boxes are all as wide, but for one with more labels or arrows than it has room for. */
function widthsOf(routes: readonly Route[]): Widths {
  const label = (route: Route) => 11 + labelOf(route).length * 6.5;
  const [besideLabel, besideArrow] = [5, 16];
  return {
    box(spot) {
      if (!spot.place) return 0;
      const labels = routes
        .filter(({ from }) => from === spot)
        .reduce((sum, route) => sum + label(route) + besideLabel, 0);
      const arrows = routes.filter(({ to }) => to === spot).length * besideArrow;
      return Math.max(spot.place.ending ? SIZE.ending : SIZE.moment, labels, arrows);
    },
    label,
    besideSpot: 14,
    besideLabel,
    besideArrow,
  };
}

function titleIn({ place }: Spot, width: number): readonly string[] {
  if (!place) return [];
  const room = width - 2 * SIZE.padding - (place.ending ? 0 : SIZE.number);
  return wrapped(place.title, room / SIZE.text);
}

/** All boxes of a row are as high as the highest. */
const heightsOf = (rows: Rows, titles: ReadonlyMap<Spot, readonly string[]>): number[] =>
  rows.map((row) => {
    const heights = row.map((spot) => {
      const own = spot.place?.ending ? SIZE.line + 2 * SIZE.inset : 0;
      return own + (titles.get(spot)?.length ?? 0) * SIZE.line;
    });
    return Math.max(...heights) + 2 * SIZE.padding;
  });

/** The rows below each other. Where a way goes far to the side the gap is higher, or it would lie flat. */
function levelsOf(heights: readonly number[], steps: readonly Step[]): Level[] {
  const bend = (row: number): number => {
    const wide = steps.filter(({ gap }) => gap === row).map(({ x: [from, to] }) => to - from);
    return wide.length === 0 ? 0 : Math.min(7 + Math.max(...wide.map(Math.abs)) * 0.11, 40);
  };
  let y = bend(-1);
  return heights.map((height, row) => {
    const arrows = y;
    const top = rounded(arrows + SIZE.arrows);
    const bottom = top + height;
    const labels = bottom + SIZE.labels;
    y = labels + bend(row);
    return { arrows, top, bottom, labels };
  });
}
