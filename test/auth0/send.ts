/** How a test sends a request; JSON by default. */
export interface Sent {
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>> | string;
  readonly method?: string | undefined;
  readonly contentType?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Received {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Readonly<Record<string, unknown>>;
}

export const JSON_TYPE = 'application/json';
export const FORM_TYPE = 'application/x-www-form-urlencoded';

/** Sends a request to a local Auth0. */
export async function send(url: string, { path, body, method = 'POST', contentType = JSON_TYPE, headers = {} }: Sent): Promise<Received> {
  const response = await fetch(`${url}${path}`, {
    method,
    headers: method === 'POST' ? { 'content-type': contentType, ...headers } : headers,
    body: method === 'POST' ? encoded(body, contentType) : null,
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === '' ? {} : (JSON.parse(text) as Received['body']) };
}

function encoded(body: Sent['body'], contentType: string): string {
  if (typeof body === 'string') return body;
  return contentType.startsWith(FORM_TYPE) ? new URLSearchParams(body as Record<string, string>).toString() : JSON.stringify(body);
}

export const PHONE = '+15550101234';
export const EMAIL = 'ann@example.com';
