import axios, { type AxiosInstance } from 'axios'

export class PasswordlessService {
  readonly #clientId: string

  constructor(private readonly http: AxiosInstance, clientId: string) {
    this.#clientId = clientId
  }

  /** Returns the tokens. */
  protected async loginWithEmailCode(email: string, code: string): Promise<Tokens> {
    const { data } = await this.http.post<Tokens>('/oauth/token', {
      client_id: this.#clientId,
      realm: 'email',
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      username: email,
      otp: code,
    })
    return data
  }

  protected async startLoginWithEmailCode(email: string): Promise<void> {
    await this.http.post('/passwordless/start', {
      client_id: this.#clientId,
      connection: 'email',
      email,
      send: 'code',
    })
  }

  logOut(): void {}
}

interface Tokens {
  access_token: string
}

export const service = new PasswordlessService(axios.create({ baseURL: 'https://acme.example.auth0.com' }), 'k1osk')
