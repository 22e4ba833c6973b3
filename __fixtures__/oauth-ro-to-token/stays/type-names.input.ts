export type Endpoint = '/oauth/ro' | '/oauth/token' | '/userinfo';

export interface Call {
  path: '/oauth/ro' | '/oauth/token';
  body: Record<string, string>;
}

export declare function send(path: '/oauth/token', body: Call['body']): Promise<void>;

export function isToken(path: Endpoint): boolean {
  return path === '/oauth/token';
}
