import got from 'got'

const loginUrl = `https://${process.env.AUTH0_DOMAIN}/oauth/ro`

export const byCode = (email: string, code: string) =>
  got.post(loginUrl, {
    json: { client_id: 'pOttery', connection: 'email', grant_type: 'password', username: email, password: code }
  })

export const byPassword = (username: string, password: string) =>
  got.post(loginUrl, {
    json: { client_id: 'pOttery', connection: 'staff', grant_type: 'password', username, password }
  })
