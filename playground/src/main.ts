import { Engine } from './engine.ts';
import { EXAMPLES, FIRST_EXAMPLE } from './examples.ts';
import { extensionOf, LANGUAGES, withExtension } from './languages.ts';
import type { Migration } from './migration.ts';
import type { Pasted } from './pasted.ts';
import { hashOf, pastedIn } from './share.ts';
import './style.css';
import { drawCode, marksOf } from './view/code.ts';
import { Editor } from './view/editor.ts';
import { byId, element } from './view/element.ts';
import { findingItem, followUpItem, type ShowPlace } from './view/findings.ts';
import { OptionFields } from './view/options.ts';

/** Milliseconds without a key pressed after which the text is read. */
const PAUSE = 150;

const ALL_EXAMPLES = EXAMPLES.flatMap((group) => group.examples);

const examples = byId('examples', HTMLSelectElement);
const language = byId('language', HTMLSelectElement);
const fileName = byId('file-name', HTMLInputElement);
const status = byId('status', HTMLElement);
const problem = byId('problem', HTMLElement);
const output = byId('output', HTMLElement);
const editorField = byId('input', HTMLTextAreaElement);
const editor = new Editor(editorField, byId('backdrop', HTMLElement));
const options = new OptionFields();
const engine = new Engine();
const show: ShowPlace = (place) => editor.show(place);

let migrated = '';
let timer: ReturnType<typeof setTimeout> | undefined;
let isRunning = false;
/** Whether something was changed since the engine was last asked. */
let isStale = false;

/** What the lists were drawn from. */
const drawn = new Map<string, string>();

function pasted(): Pasted {
  return { name: fileName.value.trim() || 'login.js', text: editor.text, options: options.value };
}

function load({ name, text, options: given }: Pasted): void {
  fileName.value = name;
  editor.text = text;
  options.value = given;
  showLanguage();
  void update();
}

/** Chooses the language that the file's name says. */
function showLanguage(): void {
  const extension = extensionOf(fileName.value);
  language.value = LANGUAGES.some((one) => one.extension === extension) ? extension : '';
}

function updateSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(() => void update(), PAUSE);
}

/** Asks the engine again, one text after the other; of those that wait only the last is read. */
async function update(): Promise<void> {
  clearTimeout(timer);
  isStale = true;
  if (isRunning) {
    engine.hurry();
    return;
  }
  isRunning = true;
  document.body.setAttribute('aria-busy', 'true');
  while (isStale) {
    isStale = false;
    // A text that was given up for another one has not failed.
    await engine.migrate(pasted()).then(draw, (error: Error) => isStale || drawFailure(error));
  }
  isRunning = false;
  document.body.removeAttribute('aria-busy');
}

function draw({ text, findings, followUps, changed, problem: wrong }: Migration): void {
  migrated = text;
  drawCode(output, text, new Map(marksOf(changed.after, 'added')));
  const open = findings.filter(({ state }) => state === 'manual').map(({ line }) => line);
  editor.mark(new Map([...marksOf(changed.before, 'removed'), ...marksOf(open, 'open')]));
  drawList('findings', findings, (finding) => findingItem(finding, show));
  drawList('follow-ups', followUps, (followUp) => followUpItem(followUp, show));
  status.textContent = summaryOf(findings.length, open.length);
  byId('options-count', HTMLElement).textContent = options.count === 0 ? '' : String(options.count);
  drawProblem(wrong);
}

/** What was migrated before is not shown for another text. */
function drawFailure({ message }: Error): void {
  draw({ text: '', findings: [], followUps: [], changed: { before: [], after: [] }, problem: message });
  status.textContent = '';
}

function drawProblem(message: string | undefined): void {
  problem.hidden = message === undefined;
  problem.textContent = message ?? '';
}

/** What is drawn already stays, with what is open in it. */
function drawList<T>(name: 'findings' | 'follow-ups', things: readonly T[], itemOf: (thing: T) => HTMLLIElement): void {
  const key = JSON.stringify(things);
  if (drawn.get(name) === key) return;
  drawn.set(name, key);
  byId(name, HTMLElement).replaceChildren(...things.map(itemOf));
  byId(`${name}-count`, HTMLElement).textContent = String(things.length);
  byId(`${name}-none`, HTMLElement).hidden = things.length > 0;
}

function summaryOf(findings: number, open: number): string {
  if (findings === 0) return 'Nothing legacy is found.';
  return `${findings} ${findings === 1 ? 'finding' : 'findings'}: ${findings - open} rewritten, ${open} for you to do.`;
}

/** Says on a button for a moment what came of it. */
function say(button: HTMLButtonElement, words: string): void {
  const label = (button.dataset['label'] ??= button.textContent ?? '');
  button.textContent = words;
  setTimeout(() => (button.textContent = label), 1500);
}

async function copy(button: HTMLButtonElement, text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say(button, 'Copied');
  } catch {
    // Browsers give the clipboard to pages from safe places only, and when people let them.
    say(button, 'Not allowed here');
  }
}

async function share(button: HTMLButtonElement): Promise<void> {
  history.replaceState(undefined, '', await hashOf(pasted()));
  await copy(button, location.href);
}

async function loadAddress(): Promise<boolean> {
  const shared = await pastedIn(location.hash);
  if (!shared) return false;
  examples.value = '';
  load(shared);
  return true;
}

function fillLists(): void {
  examples.append(element('option', { value: '', disabled: '' }, 'Choose one…'));
  for (const group of EXAMPLES) {
    examples.append(element('optgroup', { label: group.label }, ...group.examples.map((example) => element('option', { value: String(ALL_EXAMPLES.indexOf(example)) }, example.label))));
  }
  language.append(element('option', { value: '', disabled: '' }, 'Other'), ...LANGUAGES.map(({ extension, label }) => element('option', { value: extension }, `${label} (.${extension})`)));
  options.appendTo(byId('options', HTMLElement));
}

function listen(): void {
  for (const changed of [editorField, fileName, byId('options', HTMLElement)]) changed.addEventListener('input', updateSoon);
  // A text that was changed is no example any more, so it can be chosen again.
  editorField.addEventListener('input', () => (examples.value = ''));
  examples.addEventListener('change', () => load(ALL_EXAMPLES[Number(examples.value)] ?? FIRST_EXAMPLE));
  fileName.addEventListener('input', showLanguage);
  language.addEventListener('change', () => {
    fileName.value = withExtension(fileName.value, language.value);
    updateSoon();
  });
  const copyButton = byId('copy', HTMLButtonElement);
  copyButton.addEventListener('click', () => void copy(copyButton, migrated));
  const shareButton = byId('share', HTMLButtonElement);
  shareButton.addEventListener('click', () => void share(shareButton));
  addEventListener('hashchange', () => void loadAddress());
}

fillLists();
listen();
if (!(await loadAddress())) {
  examples.value = String(ALL_EXAMPLES.indexOf(FIRST_EXAMPLE));
  load(FIRST_EXAMPLE);
}
