import got from 'got'

const loginUrl = `https://${process.env.AUTH0_DOMAIN}/oauth/ro`
const loginTokenUrl = `https://${process.env.AUTH0_DOMAIN}/oauth/token`

export const byCode = (email: string, code: string) =>
  got.post(loginTokenUrl, {
    json: { client_id: 'pOttery', realm: 'email', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: email, otp: code }
  })

export const byPassword = (username: string, password: string) =>
  got.post(loginUrl, {
    json: { client_id: 'pOttery', connection: 'staff', grant_type: 'password', username, password }
  })
