// Reads the server's drawing: which symbols there are, where they stand, where they lead.

/** Longitude, latitude. */
export type Point = [number, number];

export interface Mark {
  /** Accessible name, whole. */
  name: string;
  href: string;
  chosen: boolean;
  /** The symbol as drawn, 16 by 16. */
  symbol: SVGElement;
}

export interface PlacedMark extends Mark {
  at: Point;
  place: string;
}

export interface BlockGroup {
  name: string;
  at: Point;
  /** Where the leader ends; none where the group has no symbols. */
  land: Point | undefined;
  marks: Mark[];
}

export interface Drawing {
  groups: BlockGroup[];
  marks: PlacedMark[];
}

export function readDrawing(host: Element): Drawing | undefined {
  const sheet = host.querySelector('svg.japan');
  if (!sheet) {
    return undefined;
  }

  const groups = [...sheet.querySelectorAll<SVGElement>('.block-group')].flatMap((group) => {
    const at = pointOf(group.dataset.lon, group.dataset.lat);
    return at
      ? [{
          name: group.querySelector('.name')?.textContent ?? '',
          at,
          land: pointOf(group.dataset.toLon, group.dataset.toLat),
          marks: [...group.querySelectorAll<SVGElement>('.map-mark')].flatMap(readMark),
        }]
      : [];
  });
  const marks = [...sheet.querySelectorAll<SVGElement>('.map-mark[data-lon]')].flatMap((link) => {
    const at = pointOf(link.dataset.lon, link.dataset.lat);
    return at ? readMark(link).map((mark) => ({ ...mark, at, place: link.dataset.place ?? '' })) : [];
  });
  return { groups, marks };
}

function readMark(link: SVGElement): Mark[] {
  const symbol = link.querySelector<SVGElement>('svg.symbol');
  return symbol
    ? [{ name: link.getAttribute('aria-label') ?? '', href: link.getAttribute('href') ?? '', chosen: link.classList.contains('chosen'), symbol }]
    : [];
}

function pointOf(longitude: string | undefined, latitude: string | undefined): Point | undefined {
  return longitude && latitude ? [Number(longitude), Number(latitude)] : undefined;
}
