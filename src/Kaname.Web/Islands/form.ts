// Comfort for the forms of the workspace; every form works without it. Adds up grids while they are typed, and warns before text is left
// behind that was not saved.

/** 億円 with up to eight decimals as whole yen, or a whole number; undefined where it cannot be read, which the server then explains. */
function read(text: string, money: boolean): bigint | undefined {
  const narrow = text.normalize('NFKC').replaceAll(',', '').trim();
  const match = (money ? /^([−-]?)(\d+)(?:\.(\d{1,8}))?(?:億円|億)?$/ : /^([−-]?)(\d+)()(?:人|件)?$/).exec(narrow);
  if (!match) return undefined;
  const [, sign, whole, decimals] = match;
  const value = money ? BigInt(whole!) * 100_000_000n + BigInt((decimals ?? '').padEnd(8, '0')) : BigInt(whole!);
  return sign ? -value : value;
}

function shown(value: bigint, money: boolean): string {
  const absolute = value < 0n ? -value : value;
  const sign = value < 0n ? '−' : '';
  if (!money) return sign + absolute.toLocaleString('en');
  const decimals = (absolute % 100_000_000n).toString().padStart(8, '0').replace(/0+$/, '');
  return sign + (absolute / 100_000_000n).toLocaleString('en') + (decimals && '.' + decimals);
}

function addUp(table: HTMLTableElement): void {
  const money = table.dataset.sums === 'HundredMillionYen';
  table.querySelectorAll<HTMLOutputElement>('tfoot output').forEach((output, column) => {
    const typed = [...table.tBodies[0]!.rows].map((row) => row.querySelectorAll('input')[column]!.value).filter((text) => text.trim() !== '');
    const values = typed.map((text) => read(text, money));
    output.value = typed.length === 0 || values.includes(undefined) ? '—' : shown((values as bigint[]).reduce((sum, value) => sum + value, 0n), money);
  });
}

for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sums]')) {
  if (table.tFoot) table.addEventListener('input', () => addUp(table));
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-keeps]')) {
  let changed = form.dataset.keeps === 'changed';
  form.addEventListener('input', () => (changed = true));
  form.addEventListener('submit', (event) => {
    // A second press of the button while the first is on its way would be a second save.
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = 'yes';
    changed = false;
  });
  addEventListener('pageshow', () => delete form.dataset.sent);
  addEventListener('beforeunload', (event) => {
    if (changed) event.preventDefault();
  });
}
