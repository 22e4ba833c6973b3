import axios from 'axios';

export interface Session {
  idToken: string;
}

declare function track(event: string): void;

export function format(phone: string): string;
export function format(phone: string, country: string): string;
export function format(phone: string, country?: string): string {
  return country ? `+${country}${phone}` : phone;
}

abstract class Store {
  constructor();
  constructor(name: string);
  constructor(protected readonly name = 'session') {}

  abstract get session(): Session | undefined;
  abstract set session(value: Session | undefined);
  protected abstract accessor lastLogin: Date;
  abstract clear(): void;

  static of(name: string): Store;
  static of(session: Session): Store;
  static of(): Store {
    throw new Error('Not here');
  }
}

export abstract class CodeLogin extends Store {
  declare readonly domain: string;

  login(phone: string, code: string): Promise<Session>;
  login(phone: string, code: string, country: string): Promise<Session>;
  async login(phone: string, code: string, country?: string): Promise<Session> {
    track('login');
    const { data } = await axios.post(`https://${this.domain}/oauth/token`, {
      client_id: 'pApermill',
      realm: 'sms',
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      username: country ? format(phone, country) : format(phone),
      otp: code,
    });
    return { idToken: data.id_token };
  }
}
