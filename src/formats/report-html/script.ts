/**
 * The page's only script: filter and sort. Without it every row is there to be read.
 *
 * It stands here as text because its bytes are part of the report and of the policy that allows it:
 * a bundler must not rewrite it. It reads only the page, makes no element from a string, and sets no style.
 */
export default `
'use strict';
(() => {
  const bar = document.getElementById('saring');
  const text = document.getElementById('saring-teks');
  const area = document.getElementById('saring-area');
  const unit = document.getElementById('saring-unit');
  const result = document.getElementById('saring-hasil');
  const tables = [...document.querySelectorAll('table.filtered')].map((table) => {
    const rows = [...table.querySelectorAll('tr[data-area]')].map((row) => ({
      row,
      words: row.textContent.toLowerCase(),
    }));
    const none = document.createElement('p');
    none.className = 'none';
    none.textContent = bar.dataset.noMatch;
    none.hidden = true;
    table.parentElement.after(none);
    const count = document.createElement('span');
    count.className = 'shown';
    count.hidden = true;
    table.closest('section').querySelector('h2').append(' ', count);
    return { table, rows, none, count };
  });
  const say = (shown, all) =>
    bar.dataset.shown.replace('{n}', shown).replace('{m}', all);

  const filter = () => {
    const wanted = text.value.toLowerCase().split(/\\s+/).filter(Boolean);
    const isOn = wanted.length > 0 || area.value !== '' || (unit !== null && unit.value !== '');
    for (const { table, rows, none, count } of tables) {
      let shown = 0;
      for (const { row, words } of rows) {
        const fits =
          (area.value === '' || row.dataset.area === area.value) &&
          (unit === null || unit.value === '' || row.dataset.unit === unit.value) &&
          wanted.every((word) => words.includes(word));
        row.hidden = !fits;
        if (fits) shown += 1;
      }
      for (const group of table.tBodies) {
        group.hidden = group.querySelector('tr[data-area]:not([hidden])') === null;
      }
      table.hidden = shown === 0;
      none.hidden = shown > 0;
      count.hidden = !isOn;
      count.textContent = say(shown, rows.length);
      if (table.classList.contains('gantt')) result.textContent = isOn ? say(shown, rows.length) : '';
    }
    bar.classList.toggle('on', isOn);
  };
  for (const each of [text, area, unit]) each?.addEventListener('input', filter);
  document.getElementById('saring-hapus').addEventListener('click', () => {
    text.value = '';
    area.value = '';
    if (unit !== null) unit.value = '';
    filter();
    text.focus();
  });

  const { compare } = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const order = (row, index) => {
    const cell = row.cells[index];
    return cell.dataset.order ?? cell.textContent;
  };
  for (const table of document.querySelectorAll('table.sorted')) {
    const body = table.tBodies[0];
    const original = [...body.rows];
    const heads = [...table.tHead.rows[0].cells];
    heads.forEach((head, index) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.title = bar.dataset.sort + ' ' + head.textContent;
      button.ariaLabel = button.title;
      head.append(button);
      head.addEventListener('click', () => {
        const now = head.getAttribute('aria-sort');
        const next = now === null ? 'ascending' : now === 'ascending' ? 'descending' : null;
        for (const each of heads) each.removeAttribute('aria-sort');
        if (next !== null) head.setAttribute('aria-sort', next);
        const sign = next === 'descending' ? -1 : 1;
        const rows =
          next === null
            ? original
            : [...original].sort((a, b) => sign * compare(order(a, index), order(b, index)));
        body.append(...rows);
      });
    });
  }
  bar.hidden = false;
  filter();
})();
`;
