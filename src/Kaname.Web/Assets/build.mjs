// Builds what the browser gets: one style sheet for every page, the islands of map and forms, the map's worker, and the outlines.
// The web project runs this when one of its inputs is newer than what it made (Front.targets).
import { rm, mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { writeOutlines } from './outlines.mjs';
import { usedTokens } from './tokens.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const out = path.join(root, 'wwwroot', 'built');

await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });

const shared = { absWorkingDir: root, bundle: true, minify: true, logLevel: 'warning', legalComments: 'external', target: ['chrome120', 'firefox121', 'safari17'] };

await Promise.all([
  esbuild.build({ ...shared, entryPoints: { site: 'Styles/site.css' }, outdir: out, plugins: [usedTokens(root)] }),
  esbuild.build({ ...shared, entryPoints: { map: 'Islands/map.ts' }, outdir: out, format: 'esm', splitting: true, chunkNames: 'map-library' }),
  esbuild.build({ ...shared, entryPoints: { form: 'Islands/form.ts' }, outdir: out, format: 'esm' }),
  esbuild.build({ ...shared, entryPoints: { 'map-worker': 'maplibre-gl/dist/maplibre-gl-worker.mjs' }, outdir: out, format: 'esm' }),
  writeOutlines(out),
]);
