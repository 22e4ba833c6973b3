import request from 'superagent'

export async function login (email, code) {
  const { body } = await request
    .post(`https://${process.env.AUTH0_DOMAIN}/oauth/ro`)
    .type('form')
    .send({
      client_id: 'cLimbingHall',
      connection: 'email',
      grant_type: 'password',
      username: email,
      password: code,
      scope: 'openid'
    })
  return body
}
