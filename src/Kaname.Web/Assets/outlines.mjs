// Prefecture outlines from @svg-maps/japan (CC BY 4.0), twice: as longitude and latitude for the map island, and as
// a sprite of small flat shapes for drawings made on the server. The flat drawing keeps the source's own units;
// Site/Drawing/JapanDrawing.cs holds the same two equations and puts points on it.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import japan from '@svg-maps/japan';
import { prefectureIds } from './prefectures.mjs';

const kagoshima = 46;
const okinawa = 47;
/** What lies south of 29° N is drawn in an inset at the top left. */
const inset = { x: 62, y: -410, from: 415 };
/** The source draws the Amami islands with Okinawa; they end north of this line and belong to Kagoshima. */
const amamiEnds = 449;

export async function writeOutlines(folder) {
  const prefectures = prefectureIds.map((id, index) => {
    const found = japan.locations.find((location) => location.id === id);
    if (!found) {
      throw new Error(`@svg-maps/japan has no outline for ${id}`);
    }
    return { number: index + 1, rings: rings(found.path) };
  });
  giveAmamiBack(prefectures);

  await writeFile(path.join(folder, 'prefectures.json'), JSON.stringify(asGeoJson(prefectures)));
  await writeFile(path.join(folder, 'japan.svg'), asSprite(prefectures));
}

function giveAmamiBack(prefectures) {
  const south = prefectures[okinawa - 1];
  const isAmami = (ring) => ring.every(([, y]) => y < amamiEnds);
  prefectures[kagoshima - 1].rings.push(...south.rings.filter(isAmami));
  south.rings = south.rings.filter((ring) => !isAmami(ring));
}

/** The source writes only relative moves and lines: "m x,y dx,dy … z", one subpath an island. */
function rings(d) {
  let x = 0;
  let y = 0;
  return d.split('z').filter((part) => part.trim()).map((part) => {
    if (!/^\s*m[\s\d.,-]+$/.test(part)) {
      throw new Error(`an outline has a command that is not m or z: ${part.slice(0, 40)}`);
    }
    const numbers = part.replace('m', ' ').trim().split(/[\s,]+/).map(Number);
    const ring = [];
    for (let i = 0; i < numbers.length; i += 2) {
      x += numbers[i];
      y += numbers[i + 1];
      ring.push([x, y]);
    }
    // z returns to the start of its own subpath, and the next relative move counts from there.
    [x, y] = ring[0];
    return ring;
  });
}

function asGeoJson(prefectures) {
  return {
    type: 'FeatureCollection',
    features: prefectures.map(({ number, rings: own }) => ({
      type: 'Feature',
      id: number,
      properties: { code: code(number) },
      geometry: { type: 'MultiPolygon', coordinates: own.map((ring) => [closed(ring.map(toDegrees))]) },
    })),
  };
}

/** The measured fit: the source is a Mercator drawing. Three decimals are about 100 m, finer than its lines. */
function toDegrees([x, y]) {
  const longitude = 123.64128 + 0.050748 * x;
  const ordinate = 51.26824 - 0.050975 * y;
  const latitude = (2 * Math.atan(Math.exp((ordinate * Math.PI) / 180)) * 180) / Math.PI - 90;
  return [round(longitude, 3), round(latitude, 3)];
}

function closed(ring) {
  const [first] = ring;
  const last = ring[ring.length - 1];
  return first[0] === last[0] && first[1] === last[1] ? ring : [...ring, first];
}

function asSprite(prefectures) {
  const shapes = prefectures.map(({ number, rings: own }) => {
    const d = own.map((ring) => flat(ring.every(([, y]) => y > inset.from) ? ring.map(([x, y]) => [x + inset.x, y + inset.y]) : ring)).join('');
    return `<path id="p${code(number)}" d="${d}"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg"><!-- @svg-maps/japan, CC BY 4.0, changed --><defs>${shapes.join('')}</defs></svg>`;
}

/** Steps in tenths of a unit from the rounded point before, so that rounding never adds up and neighbours still meet. */
function flat(ring) {
  const points = ring.map(([x, y]) => [Math.round(x * 10), Math.round(y * 10)]);
  let [px, py] = points[0];
  let d = `M${tenths(px)} ${tenths(py)}l`;
  let first = true;
  for (const [x, y] of points.slice(1)) {
    const dx = x - px;
    const dy = y - py;
    if (dx === 0 && dy === 0) {
      continue;
    }
    d += `${first || dx < 0 ? '' : ' '}${tenths(dx)}${dy < 0 ? '' : ' '}${tenths(dy)}`;
    first = false;
    [px, py] = [x, y];
  }
  return `${d}z`;
}

function tenths(value) {
  return String(value / 10).replace(/^(-?)0\./, '$1.');
}

function round(value, digits) {
  return Number(value.toFixed(digits));
}

function code(number) {
  return String(number).padStart(2, '0');
}
