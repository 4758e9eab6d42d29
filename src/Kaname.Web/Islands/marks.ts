// Symbols as links over the map: words are the page's own text, so the map needs no font of its own.
import type { BlockGroup, Drawing, Mark, PlacedMark, Point } from './drawing';

export interface PlacedElement {
  element: HTMLElement;
  at: Point;
  /** Whether it is a block's group and not a symbol at its place. */
  group: boolean;
}

export function buildMarks(drawing: Drawing): { layer: HTMLElement; placed: PlacedElement[] } {
  const layer = document.createElement('div');
  layer.className = 'island-marks';
  const placed = [...drawing.groups.map(ofGroup), ...[...byPlace(drawing.marks).values()].flatMap(ofPlace)];
  layer.append(...placed.map(({ element }) => element));
  return { layer, placed };
}

function byPlace(marks: PlacedMark[]): Map<string, PlacedMark[]> {
  const places = new Map<string, PlacedMark[]>();
  for (const mark of marks) {
    const key = mark.at.join(' ');
    places.set(key, [...(places.get(key) ?? []), mark]);
  }
  return places;
}

function ofPlace(marks: PlacedMark[]): PlacedElement[] {
  return marks.map((mark, index) => {
    const element = spot();
    const link = linkOf(mark);
    link.dataset.spot = `${mark.at.join(' ')} ${mark.place}`;
    // One label a place, beside its last symbol.
    const next = marks[index + 1];
    if (!next || next.place !== mark.place) {
      const label = document.createElement('span');
      label.className = 'island-place';
      label.textContent = mark.place;
      label.dataset.spot = link.dataset.spot;
      link.append(label);
    }
    element.append(link);
    return { element, at: mark.at, group: false };
  });
}

function ofGroup(group: BlockGroup): PlacedElement {
  const element = spot();
  const box = document.createElement('div');
  // The leader leaves on the land's side, so the words hang on the other.
  box.className = `island-block ${group.land && group.land[1] < group.at[1] ? 'above' : 'below'}`;
  const name = document.createElement('b');
  name.textContent = group.name;
  const row = document.createElement('span');
  row.append(...group.marks.map(linkOf));
  box.append(name, row);
  element.append(box);
  return { element, at: group.at, group: true };
}

function linkOf(mark: Mark): HTMLAnchorElement {
  const link = document.createElement('a');
  link.className = mark.chosen ? 'island-mark chosen' : 'island-mark';
  link.href = mark.href;
  link.title = mark.name;
  link.setAttribute('aria-label', mark.name);
  if (mark.chosen) {
    link.setAttribute('aria-current', 'true');
  }
  const symbol = mark.symbol.cloneNode(true) as SVGElement;
  for (const name of ['x', 'y', 'width', 'height']) {
    symbol.removeAttribute(name);
  }
  link.append(symbol);
  return link;
}

function spot(): HTMLElement {
  const element = document.createElement('div');
  element.className = 'island-at';
  return element;
}
