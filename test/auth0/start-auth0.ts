import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { Refusal, type AnswerName } from './answers.ts';
import { readParameters } from './body.ts';
import { makeCertificate } from './certificate.ts';
import { Codes } from './codes.ts';
import { ENDPOINTS, type Context, type Message } from './endpoints.ts';
import type { Parameters } from './parameters.ts';
import { defaultTenant, type Mode, type Tenant } from './tenant.ts';
import { TokenMaker } from './tokens.ts';

export interface Auth0Options {
  /** `legacy` is a tenant before the migration: /oauth/ro is on, the OTP grant off. `modern` is one after it. */
  readonly mode: Mode;
  /** Whether to serve HTTPS, as SDKs expect it. */
  readonly tls?: boolean;
  readonly tenant?: Partial<Tenant>;
  /** Allowed origins of pages (CORS). */
  readonly origins?: readonly string[];
  /** Requests of one address to /passwordless/start in an hour; 50 on every plan of Auth0's. */
  readonly startsPerHour?: number;
  /** The tenant's setting "Enforce client authentication for passwordless connections"; off in old tenants. */
  readonly enforcesClientAuthentication?: boolean;
  /** The clock, in milliseconds. */
  readonly now?: () => number;
}

/** A request that the server saw, and how it ended. */
export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  readonly contentType: string | undefined;
  readonly authorization: string | undefined;
  readonly parameters: Parameters;
  readonly status: number;
  readonly refusal: AnswerName | undefined;
}

export interface Auth0 {
  readonly url: string;
  /** Name and port, as an Auth0 domain is configured. */
  readonly host: string;
  readonly port: number;
  /** The certificate to trust, as PEM; only with TLS. */
  readonly certificate: string | undefined;
  /** All requests so far, the oldest first; preflights of browsers are not among them. */
  readonly requests: readonly RecordedRequest[];
  /** All messages that /passwordless/start sent, the oldest first. */
  readonly messages: readonly Message[];
  /** Gives a recipient a code without a request, as if one had been made elsewhere. */
  readonly issueCode: (connection: string, recipient: string) => string;
  readonly close: () => Promise<void>;
}

interface Outcome {
  readonly status: number;
  readonly body?: object;
  readonly record?: RecordedRequest;
}

const HOUR = 60 * 60 * 1000;

/**
 * Starts a local Auth0 that refuses every wrong, missing or extra parameter as Auth0's documents say, so that a program which
 * logs in here sends exactly what is documented. What real tenants may ignore (a leftover `device` at /oauth/token) is refused.
 */
export async function startAuth0(options: Auth0Options): Promise<Auth0> {
  const { mode, now = Date.now, origins = [], startsPerHour = 50 } = options;
  const tls = options.tls ? makeCertificate() : undefined;
  const requests: RecordedRequest[] = [];
  const messages: Message[] = [];
  const codes = new Codes(mode, now);
  const starts: number[] = [];

  const listener = (request: IncomingMessage, response: ServerResponse): void => {
    const send = ({ status, body, record }: Outcome): void => {
      if (record) requests.push(record);
      response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store', ...corsHeaders(request, origins) });
      response.end(body === undefined ? '' : JSON.stringify(body));
    };
    answer(request).then(send, (error: unknown) => send({ status: 500, body: { error: 'server_error', error_description: String(error) } }));
  };
  const server = tls ? createHttpsServer({ key: tls.key, cert: tls.certificate }, listener) : createHttpServer(listener);
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  const host = `localhost:${port}`;
  const url = `${tls ? 'https' : 'http'}://${host}`;

  const context: Context = {
    mode,
    tenant: { ...defaultTenant(mode), ...options.tenant },
    codes,
    tokens: new TokenMaker(`${url}/`, mode, now),
    messages,
    enforcesClientAuthentication: options.enforcesClientAuthentication ?? mode === 'modern',
    countStart: () => {
      const recent = starts.filter((time) => time > now() - HOUR);
      if (recent.length >= startsPerHour) throw new Refusal('start: too many requests', { limit: String(startsPerHour) });
      starts.splice(0, starts.length, ...recent, now());
    },
  };

  async function answer(request: IncomingMessage): Promise<Outcome> {
    if (request.method === 'OPTIONS') return { status: 204 };
    const { method = '', url: target = '' } = request;
    const { pathname, searchParams } = new URL(target, url);
    const { authorization } = request.headers;
    const base = { method, path: pathname, contentType: request.headers['content-type'], authorization };
    let sent: Parameters = {};
    try {
      const endpoint = endpointAt(method, pathname, mode);
      if (searchParams.size > 0) throw new Refusal('parameters in the URL', { keys: [...searchParams.keys()].join(', ') });
      if (endpoint.method === 'POST') sent = await readParameters(request);
      const body = endpoint.respond(context, sent, authorization);
      const { status = 200 } = endpoint;
      return { status, body, record: { ...base, parameters: sent, status, refusal: undefined } };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { status: error.status, body: error.body, record: { ...base, parameters: sent, status: error.status, refusal: error.answer } };
    }
  }

  return {
    url,
    host,
    port,
    certificate: tls?.certificate,
    requests,
    messages,
    issueCode: (connection, recipient) => codes.issue(connection, recipient),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function endpointAt(method: string, path: string, mode: Mode): (typeof ENDPOINTS)[number] {
  const endpoint = ENDPOINTS.find((one) => one.path === path);
  if (!endpoint) throw new Refusal('no such endpoint', { path });
  const off = endpoint.off?.[mode];
  if (off) throw new Refusal(off);
  if (endpoint.method !== method) throw new Refusal('wrong method', { method });
  return endpoint;
}

/** A page may read the answer only if its origin is allowed. */
function corsHeaders({ headers, method }: IncomingMessage, origins: readonly string[]): Record<string, string> {
  const { origin } = headers;
  if (origin === undefined || !origins.includes(origin)) return {};
  const allowed = headers['access-control-request-headers'];
  return {
    'access-control-allow-origin': origin,
    'access-control-allow-credentials': 'true',
    ...(method === 'OPTIONS' ? { 'access-control-allow-methods': 'POST, GET', 'access-control-allow-headers': allowed ?? '' } : {}),
    vary: 'origin',
  };
}
