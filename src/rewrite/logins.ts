import { hasOverlap, sortEdits, type EditGroup } from '../edits/edit.ts';
import { detectLogins } from '../legacy/detect.ts';
import type { ProvenExchange, Site } from '../legacy/exchange.ts';
import type { Finding } from '../legacy/finding.ts';
import type { LegacyOptions } from '../legacy/options.ts';
import type { ProvenCode } from '../legacy/reasons.ts';
import type { RequestCall } from '../requests/recognize.ts';
import { printsByOwnFunctions } from '../syntax/reads.ts';
import { fileOf, type SourceFile } from '../syntax/source-file.ts';
import { editsOf, placedIn, type FileEdits } from './rewrite.ts';

const CODES: Readonly<Record<ProvenExchange['target'], ProvenCode>> = {
  passwordless: 'passwordless-login',
  database: 'database-login',
  double: 'mirrored-request',
};

/** Every use of the legacy login in a file; the proven ones with their whole rewrite. */
export function findLogins(file: SourceFile, options: LegacyOptions): Finding[] {
  return (detectLogins([file], options).get(file) ?? []).map((site) => findingOfSite(site));
}

/**
 * A place as a finding, with the edits of its rewrite where it is proven.
 *
 * @param added edits that come with it
 */
export function findingOfSite(site: Site, added?: ReadonlyMap<SourceFile, EditGroup>): Finding {
  const file = fileOf(site.node);
  const origins = site.origins.filter(({ node }) => fileOf(node) !== file).map(({ node, range }) => ({ name: fileOf(node).name, range }));
  const common = { rule: 'no-oauth-ro', range: site.range, severity: 'error', isTypo: false, ...(origins.length > 0 ? { origins } : {}) } as const;
  if (site.state === 'reported') return { ...common, code: site.reason, detail: site.detail, edits: undefined };
  if (site.state === 'kept') return { ...common, code: CODES[site.target], detail: undefined, edits: undefined };
  const rewrite = editsOf(site);
  if ('refusal' in rewrite) return { ...common, code: 'edit-refused', detail: rewrite.refusal, edits: undefined };
  return { ...common, code: CODES[site.target], detail: undefined, ...placedIn(file, withEdits(rewrite.edits, added)), ...(isSeenHere(site.request) ? {} : { isSentElsewhere: true }) };
}

/** Whether nothing but the file itself decides what is sent, and who reads it. */
function isSeenHere({ call, client }: RequestCall): boolean {
  return client !== undefined && !client.isHooked && !printsByOwnFunctions(fileOf(call));
}

function withEdits(edits: FileEdits, added: ReadonlyMap<SourceFile, EditGroup> = new Map()): FileEdits {
  const together = new Map([...new Set([...edits.keys(), ...added.keys()])].map((file) => [file, sortEdits([...(edits.get(file) ?? []), ...(added.get(file) ?? [])])]));
  return [...together.values()].some(hasOverlap) ? edits : together;
}
