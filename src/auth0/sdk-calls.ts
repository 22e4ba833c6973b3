import type { SdkCall } from './sdk-call.ts';
import { BROWSER_CALLS } from './sdk-calls-of-browsers.ts';
import { NODE_CALLS } from './sdk-calls-of-node.ts';

/**
 * Every call of Auth0's SDKs that reaches `/oauth/ro`, or a start that is gone or incomplete. What the versions send was recorded
 * with each of them. To add a call, add a row to the table of its package.
 */
export const SDK_CALLS: readonly SdkCall[] = [...NODE_CALLS, ...BROWSER_CALLS];
