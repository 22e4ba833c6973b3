import axios from 'axios'

export class Login {
  private static readonly loginEndpoint = 'https://acme.example.auth0.com/oauth/ro' // also for passwords
  private static readonly loginTokenEndpoint = 'https://acme.example.auth0.com/oauth/token'

  byCode(email: string, code: string) {
    return axios.post(Login.loginTokenEndpoint, { client_id: 'rOpeway', realm: 'email', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: email, otp: code })
  }

  byPassword(username: string, password: string) {
    return axios.post(Login.loginEndpoint, { client_id: 'rOpeway', connection: 'staff', grant_type: 'password', username, password })
  }
}
