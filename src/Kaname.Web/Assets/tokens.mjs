// The Digital Agency's tokens, cut down to the colours our style sheets name: a page should not carry the other two hundred.
import { readFile, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

export function usedTokens(root) {
  return {
    name: 'used-tokens',
    setup(build) {
      build.onResolve({ filter: /^design-tokens$/ }, () => ({ path: 'design-tokens', namespace: 'tokens' }));
      build.onLoad({ filter: /.*/, namespace: 'tokens' }, async () => {
        const folder = path.join(root, 'Styles');
        const sheets = (await readdir(folder)).filter((name) => name.endsWith('.css'));
        const css = (await Promise.all(sheets.map((name) => readFile(path.join(folder, name), 'utf8')))).join('\n');
        const wanted = new Set([...css.matchAll(/var\((--(?:color|font|line|border)-[\w-]+)/g)].map((match) => match[1]));

        const source = await readFile(createRequire(import.meta.url).resolve('@digital-go-jp/design-tokens/dist/tokens.css'), 'utf8');
        const kept = [...source.matchAll(/^\s*(--[\w-]+):\s*([^;]+);/gm)].filter((match) => wanted.delete(match[1]));
        if (wanted.size > 0) {
          return { errors: [{ text: `no such design token: ${[...wanted].join(', ')}` }] };
        }

        return { contents: `:root{${kept.map((match) => `${match[1]}:${match[2]}`).join(';')}}`, loader: 'css' };
      });
    },
  };
}
