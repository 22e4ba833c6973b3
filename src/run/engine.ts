/** What reads and rewrites code: the parser and all that stands on it. Loaded only where a file holds a needle. */
export { analyze, analyzeAsText } from '../rewrite/analyze.ts';
export { SdkVersions } from '../project/sdk-versions.ts';
export { ProjectExchanges } from './exchanges.ts';
export { ScriptVersions } from './script-versions.ts';
export { ProjectStarts } from './starts.ts';
export { checkOutcomeOf } from '../rewrite/rewrite-texts.ts';
export { checkedFindings, rewriteText } from '../rewrite/rewrite-text.ts';
export { openPlaces, withTodos } from '../rewrite/todos.ts';
export { filesToReadTogether } from './read-together.ts';
