class AuthClient {
  constructor(baseUrl, clientId) {
    this.baseUrl = baseUrl
    this.clientId = clientId
  }

  async post(path, payload) {
    const response = await fetch(this.baseUrl + path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(payload),
    })
    return response.json()
  }
}

class PasswordlessClient extends AuthClient {
  start(email) {
    return this.post('/passwordless/start', { client_id: this.clientId, connection: 'email', email, send: 'code' })
  }

  login(email, code) {
    return this.post('/oauth/ro', { client_id: this.clientId, connection: 'email', grant_type: 'password', username: email, password: code, scope: 'openid' })
  }
}

const client = new PasswordlessClient(process.env.AUTH0_URL, process.env.AUTH0_CLIENT_ID)

export const start = (email) => client.start(email)
export const login = (email, code) => client.login(email, code)
