// <kaname-map>: makes the server's drawing of Japan into a map that zooms. The drawing inside the element is its only
// data: every symbol of it is a link with a place. Without script, without WebGL or without the outlines the drawing
// simply stays, and nothing is missing from the page.
import type { Map as WebGlMap, StyleSpecification } from 'maplibre-gl';
import { keepLabelsApart } from './labels';
import { readDrawing, type Drawing, type Point } from './drawing';
import { loosen } from './crowd';
import { buildMarks, type PlacedElement } from './marks';

type Bounds = [[number, number], [number, number]];

const narrow = '(max-width: 760px)';
const wholeCountry: Bounds = [[122.6, 24.0], [146.2, 45.8]];
/** Without the islands of the inset: with them the rest is a third smaller. */
const mainIslands: Bounds = [[128.4, 30.6], [146.2, 45.8]];
/** Sea enough for a window twice or three times as wide as it is high: held closer in, the map would have to begin nearer than asked for. */
const reach: Bounds = [[88, 5], [184, 60]];
/** Pixels for what hangs on a point: the names of groups above, their symbols and the credit below. */
const padding = { top: 24, right: 12, bottom: 52, left: 12 };
/** The outlines are true to about a kilometre: closer than this they would claim too much. */
const closest = 9;

class KanameMap extends HTMLElement {
  #map: WebGlMap | undefined;

  connectedCallback(): void {
    const begin = (): void => void this.#start().catch(() => this.#stop());
    if (matchMedia(narrow).matches && hasWebGl()) {
      // On a phone the drawing with its inset shows more than a map would, and costs nothing: the map waits to be asked for.
      this.#offer(begin);
    } else {
      begin();
    }
  }

  disconnectedCallback(): void {
    this.#stop();
  }

  async #start(): Promise<void> {
    const drawing = readDrawing(this);
    const { outlines: address, worker, focus } = this.dataset;
    if (!drawing || !address || !worker || !hasWebGl()) {
      return;
    }

    // The library is a file of its own: a page that keeps the drawing never asks for it.
    const [library, answer] = await Promise.all([import('maplibre-gl'), fetch(address)]);
    if (!answer.ok) {
      return;
    }
    const outlines = (await answer.json()) as GeoJSON.FeatureCollection;

    library.setWorkerUrl(new URL(worker, document.baseURI).href);
    const island = document.createElement('div');
    island.className = 'island';
    this.append(island);

    const map = new library.Map({
      container: island,
      style: styleOf(this, outlines, drawing.groups.flatMap((group) => (group.land ? [[group.at, group.land]] : []))),
      bounds: boundsOf(focus) ?? (matchMedia(narrow).matches ? mainIslands : boundsOfMarks(drawing)),
      fitBoundsOptions: { padding },
      hash: 'at',
      minZoom: 2.5,
      maxZoom: closest,
      maxBounds: reach,
      renderWorldCopies: false,
      attributionControl: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      cooperativeGestures: true,
      locale: {
        'Map.Title': this.dataset.label ?? '',
        'CooperativeGesturesHandler.WindowsHelpText': this.dataset.scrollHint ?? '',
        'CooperativeGesturesHandler.MacHelpText': this.dataset.scrollHintMac ?? '',
        'CooperativeGesturesHandler.MobileHelpText': this.dataset.touchHint ?? '',
      },
    });
    this.#map = map;
    map.touchZoomRotate.disableRotation();
    map.keyboard.disableRotation();

    // Until the first frame stands, the drawing does; an error before that leaves it standing.
    map.once('load', () => {
      const { layer, placed } = buildMarks(drawing);
      island.append(layer, this.#buttons(map));
      this.classList.add('live');
      const follow = (): void => place(map, placed);
      map.on('move', follow);
      map.on('resize', follow);
      map.on('moveend', () => keepLabelsApart(layer));
      layer.addEventListener('click', keepView);
      follow();
      keepLabelsApart(layer);
    });
    map.on('error', () => {
      if (!this.classList.contains('live')) {
        this.#stop();
      }
    });
  }

  #stop(): void {
    this.#map?.remove();
    this.#map = undefined;
    this.classList.remove('live');
    this.querySelector('.island')?.remove();
  }

  #offer(begin: () => void): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button island-open';
    button.textContent = this.dataset.open ?? '';
    button.addEventListener('click', () => {
      button.remove();
      begin();
    });
    this.append(button);
  }

  #buttons(map: WebGlMap): HTMLElement {
    const still = { animate: false };
    const actions: [string | undefined, () => void][] = [
      [this.dataset.zoomIn, () => map.zoomTo(map.getZoom() + 1, still)],
      [this.dataset.zoomOut, () => map.zoomTo(map.getZoom() - 1, still)],
      [this.dataset.whole, () => map.fitBounds(wholeCountry, { padding, ...still })],
    ];
    const bar = document.createElement('div');
    bar.className = 'island-buttons';
    for (const [words, act] of actions) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = words ?? '';
      button.addEventListener('click', act);
      bar.append(button);
    }
    return bar;
  }
}

/** West, south, east, north. */
function boundsOf(focus: string | undefined): Bounds | undefined {
  const [west, south, east, north] = (focus ?? '').split(',').filter(Boolean).map(Number);
  return west !== undefined && south !== undefined && east !== undefined && north !== undefined ? [[west, south], [east, north]] : undefined;
}

/** The main islands and every symbol: far islands without one would only add sea. On a phone that is too small to touch. */
function boundsOfMarks({ groups, marks }: Drawing): Bounds {
  const around = 0.5;
  const [[west, south], [east, north]] = mainIslands;
  const points = [...marks, ...groups.filter((group) => group.marks.length > 0)].map(({ at }) => at);
  return [
    [Math.min(west, ...points.map(([longitude]) => longitude - around)), Math.min(south, ...points.map(([, latitude]) => latitude - around))],
    [Math.max(east, ...points.map(([longitude]) => longitude + around)), Math.max(north, ...points.map(([, latitude]) => latitude + around))],
  ];
}

function place(map: WebGlMap, placed: PlacedElement[]): void {
  const points = placed.map(({ at }) => map.project(at));
  loosen(points.filter((_, index) => !placed[index]?.group), 18);
  placed.forEach(({ element }, index) => {
    const point = points[index];
    if (point) {
      element.style.transform = `translate(${Math.round(point.x)}px, ${Math.round(point.y)}px)`;
    }
  });
}

/** A symbol opens the drawer at a new address; the view goes along in the fragment. */
function keepView(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link && link.pathname === location.pathname) {
    link.hash = location.hash;
  }
}

function hasWebGl(): boolean {
  return document.createElement('canvas').getContext('webgl2') !== null;
}

/** Sea, coast, land, borders, leaders: no text, so no glyphs are asked for. */
function styleOf(host: Element, outlines: GeoJSON.FeatureCollection, leaders: Point[][]): StyleSpecification {
  const roles = getComputedStyle(host);
  const role = (name: string): string => roles.getPropertyValue(name).trim();
  return {
    version: 8,
    sources: {
      prefectures: { type: 'geojson', data: outlines },
      leaders: { type: 'geojson', data: { type: 'Feature', properties: {}, geometry: { type: 'MultiLineString', coordinates: leaders } } },
    },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': role('--sea') } },
      // Drawn under the land, so that only its outer half shows: the coast.
      { id: 'coast', type: 'line', source: 'prefectures', paint: { 'line-color': role('--ink-3'), 'line-width': 2 }, layout: { 'line-join': 'round' } },
      { id: 'land', type: 'fill', source: 'prefectures', paint: { 'fill-color': role('--paper'), 'fill-antialias': false } },
      { id: 'borders', type: 'line', source: 'prefectures', paint: { 'line-color': role('--rule'), 'line-width': 0.8 }, layout: { 'line-join': 'round' } },
      { id: 'leaders', type: 'line', source: 'leaders', paint: { 'line-color': role('--ink-3'), 'line-width': 1 } },
    ],
  };
}

customElements.define('kaname-map', KanameMap);
