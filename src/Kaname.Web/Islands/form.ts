// Comfort for the forms of the workspace; every form works without it. Adds up grids while they are typed, and warns before text is left
// behind that was not saved.

/** A decimal number times a power of ten, exactly; undefined where it has more decimals than that. */
function scaled(text: string | undefined, places: number): bigint | undefined {
  const [whole, decimals = ''] = (text ?? '0').split('.');
  return decimals.length > places ? undefined : BigInt(whole!) * 10n ** BigInt(places) + BigInt(decimals.padEnd(places, '0') || '0');
}

/** 120, 1.5億円, 2兆3,000億円 as whole yen, or a whole number; undefined where it cannot be read, which the server then explains. */
function read(text: string, money: boolean): bigint | undefined {
  const narrow = text.normalize('NFKC').replaceAll(',', '').trim();
  const match = (
    money ? /^([−-]?)(?=\d)(?:(\d+(?:\.\d+)?)兆)?(?:(\d+(?:\.\d+)?)億?)?(?:(?<=[兆億])円)?$/ : /^([−-]?)()(\d+)(?:人|名|件|社)?$/
  ).exec(narrow);
  if (!match) return undefined;
  const [, sign, trillions, rest] = match;
  const [large, small] = money ? [scaled(trillions, 12), scaled(rest, 8)] : [0n, BigInt(rest!)];
  if (large === undefined || small === undefined) return undefined;
  return sign ? -(large + small) : large + small;
}

function shown(value: bigint, money: boolean): string {
  const absolute = value < 0n ? -value : value;
  const sign = value < 0n ? '−' : '';
  if (!money) return sign + absolute.toLocaleString('en');
  const decimals = (absolute % 100_000_000n).toString().padStart(8, '0').replace(/0+$/, '');
  return sign + (absolute / 100_000_000n).toLocaleString('en') + (decimals && '.' + decimals);
}

/** What is typed in some fields, added up; — where nothing is, or where one cannot be read. */
function sum(inputs: HTMLInputElement[], money: boolean): string {
  const typed = inputs.map((input) => input.value).filter((text) => text.trim() !== '');
  const values = typed.map((text) => read(text, money));
  return typed.length === 0 || values.includes(undefined) ? '—' : shown((values as bigint[]).reduce((total, value) => total + value, 0n), money);
}

for (const summed of document.querySelectorAll<HTMLElement>('[data-sums]')) {
  const money = summed.dataset.sums === 'HundredMillionYen';
  const rows = summed instanceof HTMLTableElement ? [...summed.tBodies[0]!.rows] : undefined;
  summed.addEventListener('input', () => {
    summed.querySelectorAll<HTMLOutputElement>('output').forEach((output, column) => {
      output.value = sum(rows ? rows.map((row) => row.querySelectorAll('input')[column]!) : [...summed.querySelectorAll('input')], money);
    });
  });
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-keeps]')) {
  let changed = form.dataset.keeps === 'changed';
  let stopped = 0;
  form.addEventListener('input', () => (changed = true));
  form.addEventListener('submit', (event) => {
    // A second press of the button while the first is on its way would be a second save.
    if (form.dataset.sent) return event.preventDefault();
    form.dataset.sent = 'yes';
    const unsaved = changed;
    changed = false;
    // Still here after a while, the sending was stopped: the form is as it was. A save that is only slow knows a second one from the first.
    stopped = setTimeout(() => {
      delete form.dataset.sent;
      changed = unsaved;
    }, 10_000);
  });
  addEventListener('pageshow', () => {
    clearTimeout(stopped);
    delete form.dataset.sent;
  });
  addEventListener('beforeunload', (event) => {
    if (changed) event.preventDefault();
  });
}
