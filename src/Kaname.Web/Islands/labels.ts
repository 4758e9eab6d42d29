// Place names beside symbols: on the right, else on the left, else not until there is room.

type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

export function keepLabelsApart(layer: Element): void {
  const taken: Box[] = [...layer.querySelectorAll('.island-mark svg, .island-block > b')].map((mark) => mark.getBoundingClientRect());
  const labels = [...layer.querySelectorAll<HTMLElement>('.island-place')];
  // Chosen ones first: what the reader asked for is named before anything else.
  labels.sort((a, b) => Number(b.closest('.chosen') !== null) - Number(a.closest('.chosen') !== null));
  for (const label of labels) {
    label.hidden = false;
    const own = label.parentElement?.querySelector('svg')?.getBoundingClientRect();
    const free = (['', 'at-left'] as const).some((side) => {
      label.classList.toggle('at-left', side === 'at-left');
      const box = label.getBoundingClientRect();
      if (taken.some((other) => meets(box, other) && !(own && same(own, other)))) {
        return false;
      }
      taken.push(box);
      return true;
    });
    label.hidden = !free;
  }
}

function meets(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function same(a: Box, b: Box): boolean {
  return a.left === b.left && a.top === b.top;
}
