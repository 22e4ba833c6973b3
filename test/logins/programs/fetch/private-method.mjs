export class Auth0Session {
  #domain
  #clientId

  constructor(domain, clientId) {
    this.#domain = domain
    this.#clientId = clientId
  }

  start(phone) {
    return this.#post('/passwordless/start', { client_id: this.#clientId, connection: 'sms', phone_number: phone, send: 'code' })
  }

  login(phone, code) {
    return this.#post('/oauth/ro', {
      client_id: this.#clientId,
      connection: 'sms',
      grant_type: 'password',
      username: phone,
      password: code,
      scope: 'openid',
    })
  }

  async #post(path, body) {
    const response = await fetch(`https://${this.#domain}${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (!response.ok) throw new Error(await response.text())
    return response.json()
  }
}

const session = new Auth0Session(process.env.AUTH0_DOMAIN, process.env.AUTH0_CLIENT_ID)
export const start = (phone) => session.start(phone)
export const login = (phone, code) => session.login(phone, code)
