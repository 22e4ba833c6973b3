import { createHash } from 'node:crypto';
import { toldFollowUps, type Formatter, type ReportContext } from './context.ts';
import { HOME, PROGRAM, REPORT_MARK } from './documents.ts';
import { filesOf } from './html/files.ts';
import { filtersOf } from './html/filters.ts';
import { errorsOf, followUpsOf } from './html/follow-ups.ts';
import { link, Markup, markup } from './html/markup.ts';
import { overviewOf, rootsOf } from './html/overview.ts';
import { SCRIPT } from './html/script.ts';
import { STYLE } from './html/style.ts';
import type { Report } from './report.ts';
import { nameOfRoot } from './roots.ts';

/** Nothing is loaded, and of what the page holds only its own style and its own script count. */
const POLICY = `default-src 'none'; style-src ${hashOf(STYLE)}; script-src ${hashOf(SCRIPT)}; base-uri 'none'; form-action 'none'`;

/** The report as one page that needs nothing else. */
export const formatHtml: Formatter = (report, context) => {
  const page = markup`${new Markup(`<!doctype html>\n${REPORT_MARK}`)}
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${titleOf(report, context)} · ${PROGRAM}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the findings</a>
<header class="top">
<div><p class="program">${PROGRAM}</p><h1>${titleOf(report, context)}</h1></div>
<button type="button" id="theme" hidden>Theme</button>
</header>
<main id="main">
${overviewOf(report, context)}
${rootsOf(report)}
${errorsOf(report.errors)}
${report.findings.length === 0 && context.changes.length === 0 ? markup`<p class="clean">Nothing legacy found.</p>` : undefined}
${filtersOf(report.findings, context)}
${filesOf(report.findings, context)}
${followUpsOf(toldFollowUps(report, context))}
</main>
<footer><p>${link(PROGRAM, HOME)} ${context.version}</p></footer>
<script>${new Markup(SCRIPT)}</script>
</body>
</html>
`;
  return page.text;
};

function titleOf(report: Report, { mode, isDryRun }: ReportContext): string {
  const name = nameOfRoot(report);
  const where = name === undefined ? '' : ` in ${name}`;
  if (mode === 'check') return `What is left of the legacy login${where}`;
  return `${isDryRun ? 'What a migration would change' : 'What the migration changed'}${where}`;
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
