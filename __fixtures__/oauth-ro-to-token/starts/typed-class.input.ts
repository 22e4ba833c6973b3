import axios, { type AxiosInstance } from 'axios'

export class PasswordlessService {
  readonly #clientId: string

  constructor(private readonly http: AxiosInstance, clientId: string) {
    this.#clientId = clientId
  }

  /** Returns the tokens. */
  protected async loginWithEmailCode(email: string, code: string): Promise<Tokens> {
    const { data } = await this.http.post<Tokens>('/oauth/ro', {
      client_id: this.#clientId,
      connection: 'email',
      grant_type: 'password',
      username: email,
      password: code,
    })
    return data
  }

  logOut(): void {}
}

interface Tokens {
  access_token: string
}

export const service = new PasswordlessService(axios.create({ baseURL: 'https://acme.example.auth0.com' }), 'k1osk')
