import request from 'superagent'

export async function login (email, code) {
  const { body } = await request
    .post(`https://${process.env.AUTH0_DOMAIN}/oauth/token`)
    .type('form')
    .send({
      client_id: 'cLimbingHall',
      realm: 'email',
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      username: email,
      otp: code,
      scope: 'openid'
    })
  return body
}
