import axios from 'axios'

export class Login {
  private static readonly loginEndpoint = 'https://acme.example.auth0.com/oauth/ro' // also for passwords

  byCode(email: string, code: string) {
    return axios.post(Login.loginEndpoint, { client_id: 'rOpeway', connection: 'email', grant_type: 'password', username: email, password: code })
  }

  byPassword(username: string, password: string) {
    return axios.post(Login.loginEndpoint, { client_id: 'rOpeway', connection: 'staff', grant_type: 'password', username, password })
  }
}
