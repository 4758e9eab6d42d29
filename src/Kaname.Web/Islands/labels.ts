// Place names beside symbols: on the right, else on another side, else not until there is room.

const sides = ['at-right', 'at-left', 'at-below', 'at-above'];

type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

export function keepLabelsApart(layer: Element): void {
  const taken: Box[] = [...layer.querySelectorAll('.island-mark svg, .island-block > b')].map((mark) => mark.getBoundingClientRect());
  const labels = [...layer.querySelectorAll<HTMLElement>('.island-place')];
  // Chosen ones first: what the reader asked for is named before anything else.
  labels.sort((a, b) => Number(b.closest('.chosen') !== null) - Number(a.closest('.chosen') !== null));
  for (const label of labels) {
    label.hidden = false;
    label.hidden = !hostsOf(label, layer).some((host) => {
      host.append(label);
      const own = host.querySelector('svg')?.getBoundingClientRect();
      return sides.some((side) => {
        label.classList.remove(...sides);
        label.classList.add(side);
        const box = label.getBoundingClientRect();
        if (taken.some((other) => meets(box, other) && !(own && same(own, other)))) {
          return false;
        }
        taken.push(box);
        return true;
      });
    });
  }
}

/** Symbols of one place share a label: it may stand beside any of them. */
function hostsOf(label: HTMLElement, layer: Element): Element[] {
  const own = label.parentElement;
  const others = [...layer.querySelectorAll<HTMLElement>('.island-mark')].filter((link) => link !== own && link.dataset.spot === label.dataset.spot);
  return own ? [own, ...others] : others;
}

function meets(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function same(a: Box, b: Box): boolean {
  return a.left === b.left && a.top === b.top;
}
