/** What the page does by itself: the switch of the theme, the filters, and the count of what is ticked off. Without it all is shown. */
export const SCRIPT = `'use strict';
const root = document.documentElement;
const all = (selector, within = document) => [...within.querySelectorAll(selector)];

const remembered = {
  get() { try { return localStorage.getItem('oauth-ro-theme'); } catch { return null; } },
  set(theme) { try { localStorage.setItem('oauth-ro-theme', theme); } catch { /* Pages of files may not keep anything. */ } },
};
const themeButton = document.getElementById('theme');
const prefersDark = matchMedia('(prefers-color-scheme: dark)');
const isDark = () => (root.dataset.theme ?? (prefersDark.matches ? 'dark' : 'light')) === 'dark';
const nameTheme = () => { themeButton.textContent = isDark() ? 'Light theme' : 'Dark theme'; };
const themeBefore = remembered.get();
if (themeBefore === 'dark' || themeBefore === 'light') root.dataset.theme = themeBefore;
themeButton.hidden = false;
themeButton.addEventListener('click', () => {
  root.dataset.theme = isDark() ? 'light' : 'dark';
  remembered.set(root.dataset.theme);
  nameTheme();
});
prefersDark.addEventListener('change', nameTheme);
nameTheme();

const filters = document.getElementById('filters');
function applyFilters() {
  const wanted = new FormData(filters);
  const states = wanted.getAll('state');
  const file = wanted.get('file').trim().toLowerCase();
  const fits = ({ state, rule, reason }) => states.includes(state) && [rule, ''].includes(wanted.get('rule')) && [reason, ''].includes(wanted.get('reason'));
  const isChangeWanted = !filters.querySelector('[value=rewritten]:not(:checked), [value=fixable]:not(:checked)');
  const isNarrowed = wanted.get('rule') !== '' || wanted.get('reason') !== '';
  for (const section of all('.file')) {
    const isNamed = section.dataset.file.toLowerCase().includes(file);
    const findings = all('.finding', section);
    for (const finding of findings) finding.hidden = !isNamed || !fits(finding.dataset);
    const change = section.querySelector('.change');
    if (change) change.hidden = 'along' in change.dataset ? isNarrowed || !isChangeWanted : !findings.some((one) => !one.hidden && one.dataset.state !== 'manual');
    section.hidden = !isNamed || !(findings.some((one) => !one.hidden) || (change && !change.hidden));
  }
  const findings = all('.finding');
  const shown = findings.filter((one) => !one.hidden).length;
  document.getElementById('shown').textContent = shown + ' of ' + findings.length + ' shown';
  document.getElementById('none').hidden = all('.file').some((one) => !one.hidden);
}
if (filters) {
  filters.hidden = false;
  filters.addEventListener('input', applyFilters);
  filters.addEventListener('submit', (event) => event.preventDefault());
  filters.addEventListener('reset', () => setTimeout(applyFilters));
  applyFilters();
}

const boxes = all('.checklist input');
const done = document.getElementById('done');
function countDone() { done.textContent = boxes.filter((box) => box.checked).length + ' of ' + boxes.length + ' done'; }
for (const box of boxes) box.addEventListener('change', countDone);
if (done) countDone();
`;
